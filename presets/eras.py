"""When a text is set: in the days of Joseon, in other times before electricity, or today."""

from __future__ import annotations

from functools import lru_cache

from presets.words import find_all

JOSEON, OLDEN = "joseon", "olden"


@lru_cache(maxsize=512)
def era_of(text: str) -> str:
    """ "joseon", "olden", or "" for today and where the text does not tell.

    What belongs to today weighs as much as what belongs to another time: somebody in armour who lives
    over a convenience store lives today.
    """
    found = [one.key for one in find_all("eras", text)]
    joseon, olden, modern = (found.count(key) for key in (JOSEON, OLDEN, "modern"))
    if not joseon + olden or modern >= joseon + olden:
        return ""
    return JOSEON if joseon >= olden else OLDEN
