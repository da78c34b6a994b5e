"""Hours told by the clock: "오후 11시" is night, "3 a.m." the small hours."""

from __future__ import annotations

import re
from collections.abc import Iterator

_NUMBERS = {
    "ko": ("한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉", "열한", "열두", "열"),
    "en": ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"),
}
_VALUES = {"열": 10, "열한": 11, "열두": 12}
_KO = re.compile(
    r"(?:(?P<half>오전|오후|새벽|아침|낮|저녁|밤)\s?)?"
    rf"(?P<hour>\d{{1,2}}|{'|'.join(_NUMBERS['ko'])})\s?시(?!\s?간|[가-힣]*[절대민청장작])"
    r"(?:\s?(?:반|\d{1,2}분))?"
)
_EN = re.compile(
    rf"\b(?P<hour>\d{{1,2}}|{'|'.join(_NUMBERS['en'])})(?::\d\d)?\s?(?:o['’]clock\s)?"
    r"(?P<half>a\.?m\b\.?|p\.?m\b\.?|in\sthe\s(?:morning|afternoon|evening)|at\snight)",
    re.IGNORECASE,
)
_DIGITAL = re.compile(r"(?<![\d:.])(?P<hour>[01]?\d|2[0-3]):[0-5]\d(?![\d:])(?!\s?[ap]\.?m)", re.IGNORECASE)
_HOURS = (
    (5, "late_night"), (7, "dawn"), (11, "morning"), (17, "noon"), (20, "evening"), (24, "night"),
)  # fmt: skip
"""Up to which hour of 24 it is called so."""


def clock_times(text: str) -> Iterator[tuple[str, str, int, int]]:
    """(the lexicon's hour, language, start, end) of every time told so that it can be known which half of
    the day it is in: a bare "3시" or "at three" is not."""
    for language, pattern in (("ko", _KO), ("en", _EN), ("en", _DIGITAL)):
        for match in pattern.finditer(text):
            half = match.groupdict().get("half") or ""
            hour = _of_24(_number(match["hour"], language), half.lower())
            if hour is None and pattern is _DIGITAL and match["hour"].startswith("0"):
                hour = int(match["hour"])
            if hour is None:
                continue
            key = next(key for end, key in _HOURS if hour < end)
            # Eight in the evening is called so, however dark it is.
            evening = half == "저녁" or half.lower().endswith("evening")
            yield "evening" if evening else key, language, match.start(), match.end()


def _number(word: str, language: str) -> int:
    if word.isdigit():
        return int(word)
    return _VALUES.get(word) or _NUMBERS[language].index(word.lower()) + 1


def _of_24(hour: int, half: str) -> int | None:
    """The hour of 24; None for none, and for one of which the half of the day is not told."""
    if not 0 <= hour <= 24:
        return None
    if hour > 12 or (hour == 0 and not half):
        return hour % 24
    if not half:
        return None
    late = half in ("오후", "낮", "저녁", "밤") or half[:1] == "p"
    late = late or half.endswith(("noon", "evening", "night"))
    before = (half == "낮" and hour == 11) or (half in ("밤", "at night") and (hour == 12 or hour < 5))
    return hour % 12 + 12 * (late and not before)
