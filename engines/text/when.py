"""When a premise plays, and in what weather."""

from __future__ import annotations

import re

from engines.text.eras import dated
from presets.words import Found, find_all

_NIGHT_WORK = "야간"
_EN_DAY = re.compile(
    r"\b(?:on|at|in|during)\s+((?:the|a|one)\s+(?:[a-z]+\s+){0,2}(?:day|morning|afternoon|evening|night|eve|week)"
    r"(?:\s+of\s+(?:the\s+)?\w+)?)"
)
_KO_FEAST = re.compile(
    r"(?<![가-힣])(크리스마스 이브|크리스마스|핼러윈|설날|추석|한가위|섣달그믐|정월대보름|동짓날|새해 첫날"
    r"|밸런타인데이|화이트데이|어린이날|어버이날|제삿날|[가-힣]{2,3}식 날|생일날)(?=에|\s|,|\.|까지|이?다|$)"
)
"""A day that says when, where no hour is told."""
_NO_WEATHER_AFTER = re.compile(
    r"리?지 (?:않|못)"
    r"|(?:이|가|은|는|도)?\s*(?:그친|(?:그치|멎|걷히)(?!(?:지|질|지를|지도) [않못])|개인|갠|걷힌"
    r"|오지 않|오지 못|내리지 않|안 오|안 내|없)"
    r"|\s+(?:never|has stopped|is over|stops?\b)"
)
_NO_WEATHER_BEFORE = re.compile(
    r"(?:\b(?:never|no|not|without|after the|after|hardly|rarely|seldom)|n['’]t|\b안|\b못)\s+(?:[a-z]+\s+)?$"
)


def hour_of(text: str) -> Found | None:
    """The first hour named; 야간 is a kind of work where another hour is told ("야간 알바 … 새벽 세 시")."""
    found = find_all("hours", text)
    known = next((one for one in found if one.word != _NIGHT_WORK), found[0] if found else None)
    day = _EN_DAY.search(text)
    # The lexicon knows an hour ("night"), and not all that is said of it ("on the hottest day of July").
    if day and (known is None or not known.word.isascii()):
        known = Found("", "en", day.group(1), day.start(1), day.end(1))
    feast = None if known else _KO_FEAST.search(text)
    if feast:
        known = Found("", "ko", feast.group(1), feast.start(1), feast.end(1))
    return dated(known, text)


def weather_of(text: str) -> Found | None:
    """The first weather there is: not one that is over, or that never comes."""
    return next(
        (
            found
            for found in find_all("weathers", text)
            if not _NO_WEATHER_AFTER.match(text, found.end)
            and not _NO_WEATHER_BEFORE.search(text[: found.start])
        ),
        None,
    )
