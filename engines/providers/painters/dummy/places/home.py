"""Rooms people live in."""

from __future__ import annotations

from engines.providers.painters.dummy.places import props
from engines.providers.painters.dummy.places.shell import room
from engines.providers.painters.dummy.places.world import World


def room_plain(world: World) -> None:
    """Any room that no other kit knows: window, picture, sideboard, plant."""
    place = room(world, 3.4, 2.6, 2.8, (226, 220, 212))
    place.shell((176, 148, 122), tiles=0.8)
    place.window(-1.6, 0.4, 1.0, 2.2, (250, 248, 244))
    world.back(1.1, 1.9, 1.35, 1.95, place.back, (250, 248, 244))
    world.back(1.18, 1.82, 1.42, 1.88, place.back, world.accent)
    world.box(0.9, 2.6, 0, 0.8, place.back - 0.5, place.back, (166, 132, 102))
    props.plant(world, -2.4, place.back - 0.5)
