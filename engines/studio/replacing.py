"""Find and replace in one text: where the words stand, and what would stand there instead.

A Korean particle behind a replaced word is brought to the form that fits the new one (민수가 → 지연이).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from pydantic import Field

from engines.kernel.document import Frozen, Words
from engines.text.josa import PAIRS, particle

_MORE = (
    *("에게서", "한테서", "에게", "한테", "께서", "까지", "부터", "처럼", "보다", "하고"),
    *("의", "도", "만", "에", "께", "씨"),
)
_FORMS = sorted({form for pair in PAIRS for form in pair} | set(_MORE), key=len, reverse=True)
_HANGUL = re.compile("[가-힣]")
_WORD = re.compile(r"\w")


class Query(Frozen):
    """What to look for. `word`: only where it stands alone; a Korean particle may follow it."""

    find: Words = Field(min_length=1, max_length=500)
    replace: Words = Field(default="", max_length=2000)
    case: bool = False
    word: bool = False
    particles: bool = True


class Spot(NamedTuple):
    """Characters `start` … `end` of a text, which say `old` and would say `new`."""

    start: int
    end: int
    old: str
    new: str


def spots(text: str, query: Query) -> Iterator[Spot]:
    """Every place, from left to right; none overlaps another."""
    for found in _pattern(query).finditer(text):
        old, new, end = found.group(0), query.replace, found.end()
        if query.particles and new:
            form, fitting = _particle_after(text, end, old, new)
            old, new, end = old + form, new + fitting, end + len(form)
        if old != new:
            yield Spot(found.start(), end, old, new)


def replaced(text: str, chosen: list[Spot]) -> str:
    """`text` with the chosen spots replaced."""
    for spot in sorted(chosen, reverse=True):
        text = text[: spot.start] + spot.new + text[spot.end :]
    return text


def _pattern(query: Query) -> re.Pattern[str]:
    source = re.escape(query.find)
    if query.word:
        first, last = query.find[0], query.find[-1]
        particles = f"(?:{'|'.join(_FORMS)})?" if _HANGUL.match(last) else ""
        before = r"(?<!\w)" if _WORD.match(first) else ""
        source = before + source + (f"(?={particles}(?!\\w))" if _WORD.match(last) else "")
    return re.compile(source, 0 if query.case else re.IGNORECASE)


def _particle_after(text: str, end: int, old: str, new: str) -> tuple[str, str]:
    """(the particle behind the old word, the one that fits the new word); both "" where there is none."""
    if not _HANGUL.match(old[-1]):
        return "", ""
    for first, second in PAIRS:
        form = particle(old, f"{first}/{second}")
        after = end + len(form)
        if text.startswith(form, end) and not _HANGUL.match(text[after : after + 1]):
            fitting = particle(new, f"{first}/{second}")
            return (form, fitting) if fitting != form else ("", "")
    return "", ""
