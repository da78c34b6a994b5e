"""Pictures of things in running text: a "photo of the lost glove" and a "장갑 사진" show a glove that is not
there itself."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache

from presets import lexicon

Span = tuple[int, int]
_HEAD_EN = (
    r"(?:photos?|photographs?|pictures?|snapshots?|drawings?|sketch(?:es)?|portraits?|postcards?|blueprints?)"
)
_STOPS = (
    "a|an|and|as|at|away|back|beside|but|by|down|for|from|in|into|is|lies|of|off|on|onto|or|out|over|sits|that"
    "|the|then|to|under|up|was|while|who|with"
)
_WORD = rf"(?!(?:{_STOPS})\b)[^\W\d_][\w'’-]*"
_EN = re.compile(
    rf"\b{_HEAD_EN}\s+of\s+(?P<what>(?:(?:the|an?|his|her|their|its|my|your|our)\s+)?{_WORD}(?:\s+{_WORD}){{0,3}})",
    re.IGNORECASE,
)
_KO = re.compile(
    r"(?P<what>(?:[가-힣A-Za-z0-9]*[^이가을를은는에서로고며면의도만와과게\s]\s)?[가-힣A-Za-z0-9]+)"
    r"\s(?:사진|그림|도면|설계도|스케치|초상화?|엽서)(?=[가-힣]{0,3}(?![가-힣]))"
)
"""One or two words right before: a particle ends what went before them."""
_TELLING = "을를은는한된진린힌긴랜"
"""How a verb ends that tells of the picture, as a name may: 찢어진 사진, 하린 사진."""


@lru_cache(maxsize=4096)
def pictured(text: str) -> tuple[Span, ...]:
    """Where the text names what a picture is of: of "the photo of the lost glove" the last three words."""
    return tuple(found.span("what") for found in _pictures(text))


def _pictures(text: str) -> Iterator[re.Match[str]]:
    yield from _EN.finditer(text)
    for found in _KO.finditer(text):
        last = found["what"].split()[-1]
        if last.endswith("가") and not _IN_GA.search(last):
            # "민재가 그림을 든다": whoever does it is not on it.
            continue
        if last[-1] not in _TELLING or {last, last[1:]} & _names():
            yield found


_IN_GA = re.compile(
    r"^.?가$|(?:작|화|국|악|설|각|험|축|용|명|곡|사|요|상|농|아|평|휴|동|치|업|문|술|집|행|종|성|생|유|애)가$"
)
"""Nouns that end as the particle does: 화가, 음악가."""


@cache
def _names() -> frozenset[str]:
    known = lexicon()["names"].words
    return frozenset(name for kind in _GIVEN for name in known[kind]["ko"])


_ARTICLE = r"(?:(?:the|an?|that|his|her|their|its|my|your|our) )?"
_THINKS = re.compile(
    rf"\b(?:thinks?|thinking|dreams?|dreaming) (?:only )?(?:of|about) (?P<en>{_ARTICLE}{_WORD}(?: {_WORD})?)"
    rf"|\b(?:imagines?|imagining|remembers?|recalls?|gives? up on) (?P<en2>{_ARTICLE}{_WORD}(?: {_WORD})?)"
    r"|(?P<ko>(?<![가-힣])(?:그 |[가-힣A-Za-z0-9]+의 (?=얼굴|모습|목소리))?[가-힣A-Za-z0-9]+)[을를] "
    r"(?:[가-힣]*[^을를 .!?…] ){0,2}"
    r"(?:떠올[리린려렸]|그려 ?[보본]|(?:생각|상상|포기|단념)[하한해했]|그리워[하한])"
)


def thought_of(text: str) -> tuple[Span, ...]:
    """Where the text names what somebody only thinks of."""
    found = _THINKS.finditer(text)
    return tuple(one.span(name) for one in found for name in ("en", "en2", "ko") if one[name])


def unthought(text: str) -> str:
    """The text, of the same length, without what somebody only thinks of."""
    for start, end in thought_of(text):
        text = text[:start] + " " * (end - start) + text[end:]
    return text


_GIVEN = ("female_names", "male_names", "either_names")


def unpictured(text: str) -> str:
    """The text, of the same length, without what pictures in it are of."""
    for start, end in pictured(text):
        text = text[:start] + " " * (end - start) + text[end:]
    return text


def whole(text: str, start: int, end: int) -> Span:
    """A word for a picture with what it is of: the span of "장갑 사진" for that of "사진"."""
    for found in _pictures(text):
        if found.start() <= start and end <= found.end():
            return found.start(), max(end, found.end())
    return start, end
