"""The season a story plays in, and whether it is about an umbrella."""

from __future__ import annotations

import re

_SEASONS = {
    "summer": re.compile(
        r"한여름|여름(?!\s?이? 지)|폭염|무더위|삼복|\b(?:midsummer|summer|heat ?wave|hottest day)\b",
        re.IGNORECASE,
    ),
    "winter": re.compile(
        r"한겨울|겨울|크리스마스|성탄절|\b(?:midwinter|winter|christmas|coldest)\b", re.IGNORECASE
    ),
}
_UMBRELLA = re.compile(r"우산|양산|\b(?:umbrella|parasol)s?\b", re.IGNORECASE)


def season_of(told: str) -> str:
    """summer or winter, where a story names one of them alone; else ""."""
    named = [season for season, words in _SEASONS.items() if words.search(told)]
    return named[0] if len(named) == 1 else ""


def has_umbrella(told: str) -> bool:
    """Whether an umbrella matters to a story: nobody else puts one up then."""
    return _UMBRELLA.search(told) is not None
