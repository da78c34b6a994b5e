"""The season a text plays in, by the words that say so in either language."""

from __future__ import annotations

import re
from functools import lru_cache

_SEASONS = {
    "summer": re.compile(
        r"한여름|여름(?!\s?이? 지)|폭염|무더위|삼복|해수욕"
        r"|\b(?:midsummer|summer|heat ?wave|hottest day|July)\b",
        re.IGNORECASE,
    ),
    "winter": re.compile(
        r"한겨울|겨울|크리스마스|성탄|설날|한파|\b(?:midwinter|winter|Christmas|coldest|December|January)\b",
        re.IGNORECASE,
    ),
}


@lru_cache(maxsize=512)
def season_of(text: str) -> str:
    """summer or winter, where a text names one of them alone; else ""."""
    named = [season for season, words in _SEASONS.items() if words.search(text)]
    return named[0] if len(named) == 1 else ""
