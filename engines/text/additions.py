"""What a wish asks to be put in: a thing or a person to mention, somebody to come, weather, an hour."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from engines.text.document import SPOKEN, Beat, Scene
from engines.text.josa import with_particle
from engines.text.speech import is_polite
from presets.words import Found, find, label

NEW = "new"
"""Id of a beat that is not in the scene yet."""
_END = re.compile(r"[.!?…~]+(?=[\"'”’)]*\s*$)")
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
_SKY: Mapping[str, tuple[str, str, str, str, str]] = {
    "rain": ("비가 내리기 시작한다.", "비 온다.", "비가 오네요.", "Rain begins to fall.", "It's raining."),
    "snow": ("눈이 내리기 시작한다.", "눈 온다.", "눈이 오네요.", "Snow begins to fall.", "It's snowing."),
    "fog": ("안개가 깔린다.", "안개가 짙어.", "안개가 짙네요.", "Fog rolls in.", "I can't see for the fog."),
    "wind": (
        "바람이 거세게 분다.",
        "바람이 세.",
        "바람이 세네요.",
        "The wind rises.",
        "Listen to that wind.",
    ),
}
"""Kind → seen, said in 반말, said in 존댓말, seen and said in English."""


_TIMES = {
    "rain": {"ko": "비 내리는", "en": "rainy"},
    "snow": {"ko": "눈 내리는", "en": "snowy"},
    "fog": {"ko": "안개 낀", "en": "foggy"},
    "wind": {"ko": "바람 부는", "en": "windy"},
}
"""Weather as a scene's time has it."""
_NAMED = ("objects", "creatures", "details")
"""Lists that know a thing in both languages."""
Called = Mapping[str, Sequence[str]]
"""Cast id → what they are called, in every language."""


@dataclass(frozen=True)
class Addition:
    """`kind`: "mention" and "person" with the words as wished, "weather" and "hour" with a `key`."""

    kind: str
    words: str
    key: str = ""


def additions(wish: str, names: Sequence[str]) -> tuple[tuple[Addition, ...], str]:
    """What is to be put in, and the wish without it. Nothing where it is told in the negative."""
    if _NOT.search(wish):
        return (), wish
    found: list[Addition] = []
    rest = wish
    for kind in ("weathers", "hours"):
        if one := find(kind, rest):
            found.append(Addition(kind[:-1], one.word, one.key))
            rest = _without(rest, one)
    for pattern in (_KO_MENTION, _EN_MENTION):
        while (match := pattern.search(rest)) and (what := _what(match)):
            named = next((name for name in names if name and name.casefold() in what.casefold()), "")
            person = bool(named or what[:1].isupper()) and _COMES.search(match.group())
            found.append(Addition("person" if person else "mention", named or what))
            rest = f"{rest[: match.start()]} {rest[match.end() :]}"
    return tuple(found), rest.strip()


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


def put_in(beat: Beat, wished: Sequence[Addition], turn: int, cast: Called) -> Beat:
    """A line with what is wished in it, in each of its languages; a sound stays as it is.

    A word that is known in one language alone is put into the text of that language.
    """
    if beat.kind == "sfx":
        return beat
    text = dict(beat.text)
    for one in wished:
        for code, words in text.items():
            text[code] = _joined(words, _sentence(_in(one, code, cast), beat, code, words, turn))
    return beat.model_copy(update={"text": text})


def _in(one: Addition, language: str, cast: Called) -> Addition:
    """With its words in a language; none where nobody knows them."""
    if one.kind in ("weather", "hour"):
        return one
    called = next((names for names in cast.values() if one.words in names), None)
    korean = bool(re.search("[가-힣]", one.words))
    if called:
        fitting = [name for name in called if bool(re.search("[가-힣]", name)) == (language == "ko")]
        return replace(one, words=(fitting or [one.words])[0])
    if korean == (language == "ko"):
        return one
    known = next((found for kind in _NAMED if (found := find(kind, one.words))), None)
    kind = next((kind for kind in _NAMED if find(kind, one.words)), "")
    return replace(one, words=label(kind, known.key, language) if known else "")


def _sentence(one: Addition, beat: Beat, language: str, text: str, turn: int) -> str:
    if language not in ("ko", "en"):
        return ""
    if not one.words:
        return ""
    said = beat.kind in SPOKEN - {"thought"}
    if one.kind == "weather" and one.key in _SKY:
        row = _SKY[one.key]
        return row[3 + said] if language == "en" else row[(1 + is_polite(text)) if said else 0]
    if one.kind == "hour":
        hour = label("hours", one.key, language)
        if language == "en":
            return f"It's {hour} already." if said else f"It is {hour}."
        return (
            f"벌써 {hour}이에요."
            if said and is_polite(text)
            else f"벌써 {hour}이야."
            if said
            else f"{hour}이다."
        )
    if one.kind == "person" and not said:
        return (
            f"{with_particle(one.words, '이/가')} 다가온다."
            if language == "ko"
            else f"{_raised(one.words)} comes closer."
        )
    return (_korean if language == "ko" else _english)(one.words, beat.kind, text, turn)


def _korean(words: str, kind: str, text: str, turn: int) -> str:
    if kind in ("action", "narration"):
        return (
            f"{with_particle(words, '이/가')} 눈에 들어온다."
            if kind == "action"
            else f"{with_particle(words, '은/는')} 그 자리에 있었다."
        )
    if kind == "thought":
        return f"자꾸 {words} 생각이 난다."
    topic = with_particle(words, "은/는")
    rows = (
        (f"{topic} 어떻게 됐어?", f"{topic} 어떻게 됐어요?"),
        (f"{words} 얘기도 해야지.", f"{words} 얘기도 해야지요."),
    )
    return rows[turn % len(rows)][is_polite(text)]


def _english(words: str, kind: str, text: str, turn: int) -> str:
    if not re.match(r"(?:the|an?|some|her|his|their|my)\s", words, re.IGNORECASE) and words[:1].islower():
        words = f"the {words}"
    if kind in ("action", "narration"):
        return f"Close by is {words}." if kind == "action" else f"And there was {words}."
    if kind == "thought":
        return f"I keep thinking of {words}."
    return (f"And what about {words}?", f"Remember {words}?")[turn % 2]


def scene_with(scene: Scene, wished: Sequence[Addition], cast: Called) -> tuple[Scene, list[Beat]]:
    """A scene's head and beats with what is wished: weather and hour in its time, weather where it begins, a
    thing in its last spoken line, and whoever is to come in an action before that.

    Beats that are new have the id NEW.
    """
    language = next(iter(scene.beats[0].text)) if scene.beats else "ko"
    beats, turn = list(scene.beats), 0
    for one in wished:
        if one.kind in ("weather", "hour"):
            scene = scene.model_copy(update={"time": _time(one, scene.time, language)})
        if one.kind == "hour":
            continue
        if one.kind == "mention":
            at = next((i for i in reversed(range(len(beats))) if beats[i].kind in SPOKEN), len(beats) - 1)
            beats[at : at + 1] = [put_in(beats[at], [one], turn, cast)] if beats else []
            continue
        beats.insert(1 if one.kind == "weather" else max(1, len(beats) - 1), _seen(one, beats[0], cast))
    return scene, beats


def _time(one: Addition, time: str, language: str) -> str:
    """A scene's time with an hour or a weather in it; one that is told already stays."""
    if one.kind == "hour":
        word = label("hours", one.key, language)
        return time if word in time else word
    told = find("weathers", time)
    if told and told.key == one.key:
        return time
    return f"{_TIMES[one.key].get(language, one.words)} {time}".strip() if one.key in _TIMES else time


def _seen(one: Addition, like: Beat, cast: Called) -> Beat:
    """A new action: somebody comes, or the weather does."""
    blank = Beat(id=NEW, kind="action", text=dict.fromkeys(like.text, ""))
    told = {code: _sentence(_in(one, code, cast), blank, code, "", 0) or one.words for code in like.text}
    return blank.model_copy(update={"text": told})


def _joined(text: str, more: str) -> str:
    if not more or more in text:
        return text
    return f"{text.rstrip()}{'' if _END.search(text) else '.'} {more}"


def _raised(words: str) -> str:
    return words[:1].upper() + words[1:]
