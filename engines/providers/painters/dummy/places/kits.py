"""The list of places: what each is drawn by, and whether it has lamps of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from engines.providers.painters.dummy.places.home import room_plain
from engines.providers.painters.dummy.places.nature import outdoors
from engines.providers.painters.dummy.places.world import World


@dataclass(frozen=True)
class Kit:
    """`draw` paints the whole background; `near` what stands between the viewer and the figures."""

    draw: Callable[[World], None]
    near: Callable[[World], None] | None = None
    inside: bool = True
    lamps: bool = False
    """Bright at night."""


KITS: dict[str, Kit] = {
    "room": Kit(room_plain),
    "outdoors": Kit(outdoors, inside=False),
}


def kit_of(place: str) -> Kit:
    """The kit of a place; an unknown one is a plain room."""
    return KITS.get(place, KITS["room"])
