"""What a wish asks to be put in: a thing or a person to mention, somebody to come, weather, an hour."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from engines.text.standing import is_person
from presets.words import Found, find

_NOT = re.compile(
    r"\b(?:not|don'?t|never|without|no|remove|less)\b|말고|않|없이|없애|빼|지 마", re.IGNORECASE
)
_KO_MENTION = re.compile(
    r"(?P<what>(?:[가-힣A-Za-z0-9]+\s+)?[가-힣A-Za-z0-9]+?)(?:(?:에|과|와)?\s?(?:대해서?|관해서?|관한|대한)\s?(?:이야기|얘기|말)?[을를도]?"
    r"|[의]?\s?(?:이야기|얘기)[를도]?|[을를도이가])\s*(?:살짝\s|꼭\s|한번\s|한 번\s|더\s)?"
    r"(?:언급|넣|추가|꺼내|말하게|말해|덧붙|등장|나오|나와|집어넣|보태|데려|불러)[가-힣]*(?:\s?(?:해|시켜)?\s?(?:줘|주세요|주라|봐)[가-힣]*)?"
)
_EN_MENTION = re.compile(
    r"\b(?P<verb>mention(?:s|ing)?|add(?:ing)?|include|including|put(?:ting)? in"
    r"|bring(?:ing)? (?:in|up|back)?|talk(?:ing)? about"
    r"|refer(?:ring)? to|introduce|work in|have)\s+(?P<what>(?:(?:the|a|an|some|her|his|their"
    r"|my)\s+)?[A-Za-z][\w'’-]*"
    r"(?:\s+(?!and\b|to\b|in\b|into\b|here\b|please\b|appear|come|enter|show|arrive|walk|at\b|with\b)[A-Za-z][\w'’-]*){0,2})"
    r"(?P<comes>\s+(?:appear|come in|come|enter|show up|arrive|walk in)s?)?(?:\s+(?:in|into|to"
    r"|here)(?:\s+(?:the\s+)?\w+)?)?",
    re.IGNORECASE,
)
_EN_NOTHING = re.compile(
    r"(?:(?:some|a|an|the|more|a bit|bit|of|little)\s+)*(?:more|detail|details|description"
    r"|emotion|feeling|humou?r|jokes?|drama|tension|action|lines?"
    r"|dialogue|words?|suspense|question|pause|silence|it|him|her|them|someth\w+|warmth|sentence|scene|panel)",
    re.IGNORECASE,
)
_KO_SNOW = re.compile(
    r"(?<![가-힣])(?:함박|첫)?눈(?:이|을|도)?\s?(?:오|내리|내려|날리|펑펑\s?(?:오|내리))(?:게|도록|는|면|고)"
)
_EN_CLAUSE = re.compile(r"(?:that|how|why|what|who|where|when|whether|if|he|she|they|it)\b", re.IGNORECASE)
_KO_IDLE = frozenset(
    ("더", "좀", "꼭", "그리고", "여기에", "대사에", "장면에", "다시", "조금", "한번", "이", "그")
)
_KO_NOTHING = frozenset(
    (
        "유머",
        "농담",
        "디테일",
        "묘사",
        "감정",
        "긴장",
        "대사",
        "설명",
        "질문",
        "말",
        "것",
        "뭔가",
        "좀",
        "더",
        "여기",
        "느낌",
        "분위기",
        "이야기",
        "얘기",
        "침묵",
        "표정",
    )
)
_THROUGHOUT = re.compile(r"\ball\s+$", re.IGNORECASE)
"""Before an hour: how long, and not when."""
_SPOKEN_OF = re.compile(
    r"언급|이야기|얘기|대해|관해|관한|대한|꺼내|말하게|말해|mention|talk|refer", re.IGNORECASE
)
_COMES = re.compile(
    r"등장|나오|나와|데려|불러|come|enter|appear|show up|arrive|walk in|introduce|bring", re.IGNORECASE
)
_KO_THEN = re.compile(
    r"(?:으로|로|이|가|을|를|도|에|인|에서)?\s?(?:설정|바꿔|바꾸|하자|해|만들|배경|오게|내리게|오는|내리는|넣|추가)[가-힣]*"
)
_EN_THEN = re.compile(
    r"\b(?:set (?:it |this )?(?:at|in)|make it|let it|at|in the|add|put in|have it|some|to be|ing)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Addition:
    """`kind`: "mention", "person" and "thing" with the words as wished, "weather" and "hour" with a `key`."""

    kind: str
    words: str
    key: str = ""


def additions(wish: str, names: Sequence[str]) -> tuple[tuple[Addition, ...], str]:
    """What is to be put in, and the wish without it. Nothing where it is told in the negative."""
    if _NOT.search(wish):
        return (), wish
    found: list[Addition] = []
    # 눈 alone is an eye as often.
    rest = _KO_SNOW.sub("눈이 내", wish)
    for kind in ("weathers", "hours"):
        if (one := find(kind, rest)) and not _THROUGHOUT.search(rest[: one.start]):
            found.append(Addition(kind[:-1], one.word, one.key))
            rest = _without(rest, one)
    for pattern in (_KO_MENTION, _EN_MENTION):
        while (match := pattern.search(rest)) and (what := _what(match)):
            if str(match.groupdict().get("verb")).casefold() == "have" and not match.group("comes"):
                # "have her smile" is nothing to be mentioned.
                break
            named = next((name for name in names if name and name.casefold() in what.casefold()), "")
            found.append(Addition(_kind(match, what, named), named or what))
            rest = f"{rest[: match.start()]} {rest[match.end() :]}"
    return tuple(found), rest.strip()


def _kind(match: re.Match[str], what: str, named: str) -> str:
    """ "person" for whoever comes in, "thing" for what is to be there, "mention" for what is spoken of."""
    living = bool(named or what[:1].isupper()) or _is_living(what)
    if living and (_COMES.search(match.group()) or not _SPOKEN_OF.search(match.group())):
        return "person"
    return "mention" if _SPOKEN_OF.search(match.group()) else "thing"


def _is_living(what: str) -> bool:
    noun = re.sub(r"^(?:a|an|the|some)\s+", "", what.casefold()).split()[-1]
    return is_person(noun, korean=not noun.isascii()) or find("creatures", noun) is not None


def _what(match: re.Match[str]) -> str:
    """What is to be mentioned; "" for words that name nothing ("some humour", 대사)."""
    words = match.group("what").strip()
    if words.isascii():
        return "" if _EN_NOTHING.fullmatch(words) or _EN_CLAUSE.match(words) else words
    parts = words.split()
    while len(parts) > 1 and (parts[0] in _KO_IDLE or parts[-1] in _KO_NOTHING):
        parts = parts[1:] if parts[0] in _KO_IDLE else parts[:-1]
    return "" if parts[-1] in _KO_NOTHING else " ".join(parts)


def _without(wish: str, found: Found) -> str:
    before, after = wish[: found.start], wish[found.end :]
    if found.language == "ko":
        then = _KO_THEN.match(after)
        return f"{before} {after[then.end() :] if then else after.lstrip('이가을를에로의')}"
    return f"{_EN_THEN.sub(' ', before)} {after}"
