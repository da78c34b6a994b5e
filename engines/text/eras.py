"""Times other than today that a premise plays in: 조선, the Victorian age, a year."""

from __future__ import annotations

import re
from dataclasses import replace

from presets.eras import year_of
from presets.words import Found

_ERA = re.compile(
    r"(?<![가-힣])(조선|고려|신라|백제)(?: ?(시대|말기|후기|초기))?(?=[의에,]|\s|$)"
    r"|\b(?:the )?(?:Joseon|Victorian|Edo|Regency) (?:era|period|dynasty|age)\b"
)
_KO_YEARS = re.compile(r"\d{4}년(?:대)?")
_EN_YEARS = re.compile(r"\d{4}s?")

_LONG_AGO = re.compile(r"\b(?:since|until|born in|built in|died in|from)\s+$")
"""Before a year that a story does not play in: "asleep since 1962"."""


def era_of(text: str) -> Found | None:
    """The first of them named, told as a time; None for today."""
    found = _ERA.search(text)
    if found is None:
        return _year(text)
    words = found[0] if found[0].isascii() else f"{found[1]} {found[2] or '시대'}"
    return Found("", "en" if words.isascii() else "ko", words, *found.span())


def dated(hour: Found | None, text: str) -> Found | None:
    """An hour with the year it is in ("1972년 밤", "night, 1923"), or the era alone where no hour is told."""
    if hour is None:
        return era_of(text)
    year = _year(text)
    if year is None or year.word in hour.word or year.language != hour.language:
        return hour
    words = f"{year.word} {hour.word}" if hour.language == "ko" else f"{hour.word}, {year.word}"
    return replace(hour, word=words)


def _year(text: str) -> Found | None:
    if (match := year_of(text)) is None:
        return None
    korean = _KO_YEARS.search(match.group())
    found = korean or _EN_YEARS.search(match.group())
    if found is None:
        return None
    start = match.start() + found.start()
    if _LONG_AGO.search(text[:start]):
        return None
    return Found("", "ko" if korean else "en", found.group(), start, start + len(found.group()))
