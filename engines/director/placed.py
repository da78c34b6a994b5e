"""Which kind of place a scene is set in."""

from __future__ import annotations

from functools import lru_cache

from engines.text.document import Scene
from presets.words import find, find_all, head, walled

OPEN = (
    "alley", "rooftop", "forest", "street", "bus_stop", "park", "beach", "palace", "void", "desert",
    "mountain", "polar", "drive_in", "fair", "stadium", "farm", "lighthouse",
    "market", "riverside", "deck", "temple", "outdoors",
)  # fmt: skip
"""Kinds of places under the sky, with room for somebody seen from afar."""


def place_of(scene: Scene) -> str:
    """The kind of place by the noun that says what it is: Korean names it last ("옥상으로 가는 계단"),
    English before its "of", "in" or "by" ("library of the tower"); a mere room by what it is in. Of an
    unknown one whether it has walls."""
    return _kind_of(scene.place)


@lru_cache(maxsize=512)
def _kind_of(place: str) -> str:
    found = [one for one in find_all("places", place) if one.word != "room"]
    if found and found[-1].language == "ko":
        return found[-1].key
    noun = head("places", place)
    if noun and noun.word.endswith("room") and noun.key == "bedroom" and found:
        return found[0].key
    if noun:
        return noun.key
    town = find("regions", place)
    return town.key if town else "room" if walled(place) else "outdoors"
