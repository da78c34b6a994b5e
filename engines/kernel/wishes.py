"""Understanding what somebody wishes by its words, or saying which words were not understood.

For writers without a model: they do what they know, and name what they do not.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache

from engines.kernel.errors import InvalidInput

Known = Mapping[str, Mapping[str, Sequence[str]]]
"""What can be done → language → the words that ask for it: whole ones, of Korean ones the beginnings."""

_PLAIN = re.compile(
    r"a|an|the|this|that|it|its|to|of|in|on|at|for|with|and|but|or|then|please|can|could|would|you|i|we|me|make|made|"
    r"let|put|have|has|be|is|are|was|turn(?:ed)?|changed?|into|as|so|more|much|very|bit|little|lot|slightly|even|too|"
    r"way|just|raise|increase|heighten|add|there|something|bring|give|sounds?|sa(?:y|ys|id)|speaks?|talks?|look(?:s|ing)?|feels?|her|him|s?he|his|they|them|their|lines?|sentences?|"
    r"words?|scene|panel|row|shot|picture|face|angle|frame|view|dialogue|text|whole|all|every(?:one|body)|character|"
    r"rewrite|write|go|from|up|get|show|use|want|like|[\w]+'s"
)
"""Words that carry no wish of their own."""
_STEM = re.compile(
    r".|(?:이|그|저)(?:걸|거|것|녀|런|렇게)?[가-힣]?|해(?:줘|주세요|요|서|라|봐)?|하(?:게|는|고|도록|며)?|줘요?|주세요|"
    r"그리고|되게|되도록|돼|있게|있는|으로|처럼|(?:좀|조금|약간|훨씬|아주|매우|많이|전체|모두|대사|장면|문장|느낌|말투|"
    r"바꿔|바꾸|올려|올리|높여|높이|키워|더해|고쳐|고치|써|쓰|다시|만들|표현|인물|등장인물|주인공|보여|보이|잡|찍|그려|느껴|들리|싶|부탁|앵글|"
    r"샷|구도|화면|표정|얼굴|넣)[가-힣]*|(?:말|줄|컷|글|투|톤|쪽|것)[가-힣]{1,2}"
)
"""Such words in Korean, most of them by how they begin."""
_NOT = re.compile(
    r"\b(?:not|don'?t|never|without|no|less|stop|isn'?t|shouldn'?t|instead|than)\b|"
    r"말고|않|아니|덜 |없이|없애|빼|말아|마라|지 마"
)
_WHOLE = re.compile(r"[\w'’-]+")
_PARTICLE = (
    r"(?:이?(?:가|는|를|와|랑|의|도|만|한테|에게|야|라도|부터|까지|처럼)|은|이|을|과|이랑|아|씨|님|께서"
    r"|에게도|한테도)"
)
"""What may be written on to a name."""
_TOKEN = re.compile(r"[A-Za-z][\w'’-]*|[가-힣]+|\d+")


@dataclass(frozen=True)
class Understood:
    """What is wished, in the wish's order; whose names are in it; and the words nothing is known for."""

    ways: tuple[str, ...]
    about: tuple[str, ...] = ()
    unmet: tuple[str, ...] = ()
    asked: Mapping[str, str] = field(default_factory=dict[str, str])
    """What is wished → the word of the wish that asks for it."""


def understood(wish: str, known: Known, names: Collection[str] = ()) -> Understood:
    """The wish as far as it is understood; `about` are those of `names` that are in it.

    Raises InvalidInput `wish_unclear`, with the `words`, where nothing is understood. What is told in the
    negative is never guessed at: with "not so angry, and shorter" nothing is done.
    """
    text = _folded(wish)
    about: list[str] = []
    for name in sorted(names, key=len, reverse=True):
        if name and (called := _named(name)).search(text):
            about.append(name)
            text = called.sub(lambda found: " " * len(found.group()), text)
    hits: list[tuple[int, str]] = []
    asked: dict[str, str] = {}
    for what, languages in known.items():
        for word in (word for words in languages.values() for word in words):
            if found := _pattern(word).search(text):
                hits.append((found.start(), what))
                asked.setdefault(what, _word_at(wish, found.start(), found.end()))
                # What is understood is taken out, its place is kept.
                text = text[: found.start()] + " " * len(found.group()) + text[found.end() :]
    denied = [_word_at(wish, found.start(), found.end()) for found in _NOT.finditer(text)]
    left = denied or [
        _word_at(wish, found.start(), found.end())
        for found in _TOKEN.finditer(text)
        if not _is_plain(found.group())
    ]
    if not hits or denied:
        raise InvalidInput("wish_unclear", words=", ".join(left) or wish.strip()[:60])
    ways = tuple(dict.fromkeys(what for _, what in sorted(hits)))
    return Understood(ways, tuple(about), tuple(dict.fromkeys(left)), asked)


def denies(text: str) -> bool:
    """Whether something in a wish is told in the negative."""
    return _NOT.search(_folded(text)) is not None


def telling(text: str) -> list[str]:
    """The words of a wish that carry one of their own, in order: neither "make it" nor "좀 해 줘"."""
    return [word for word in _TOKEN.findall(text.casefold()) if not _is_plain(word)]


def whole_words(told: Iterable[str], wish: str) -> tuple[str, ...]:
    """Words that are told of a wish as they stand in it: whole, and written as there ("않" of "화나지 않게"
    is "않게"). What stands in none of its words is left out."""
    words = [found.group() for found in _WHOLE.finditer(wish)]
    small = [word.casefold() for word in words]
    found: list[str] = []
    for one in told:
        pieces = one.casefold().split()
        at = next((i for i in range(len(small)) if pieces and small[i : i + len(pieces)] == pieces), -1)
        if at >= 0:
            found.append(" ".join(words[at : at + len(pieces)]))
        else:
            found += [next((word for word in words if piece in word.casefold()), "") for piece in pieces]
    return tuple(dict.fromkeys(word for word in found if word))


def _word_at(wish: str, start: int, end: int) -> str:
    """The whole words of a wish between two places in it, as they are written."""
    touched = (one.group() for one in _WHOLE.finditer(wish) if one.start() < end and one.end() > start)
    return " ".join(touched) or wish[start:end].strip()


def _folded(wish: str) -> str:
    """A wish in small letters, each where it stands."""
    return "".join(small if len(small := one.casefold()) == 1 else one for one in wish)


@cache
def _named(name: str) -> re.Pattern[str]:
    """What finds a name: no piece of a longer word ("준" in "준비")."""
    told = re.escape(_folded(name))
    if name.isascii():
        return re.compile(rf"(?<!\w){told}(?!\w)")
    return re.compile(rf"(?<![가-힣]){told}(?={_PARTICLE}(?![가-힣])|[^가-힣]|$)")


@cache
def _pattern(word: str) -> re.Pattern[str]:
    if word.isascii():
        return re.compile(rf"\b{re.escape(word.casefold())}\b")
    return re.compile(rf"(?<![가-힣]){re.escape(word)}[가-힣]*")


def _is_plain(word: str) -> bool:
    return bool(_PLAIN.fullmatch(word) if word.isascii() else _STEM.fullmatch(word))
