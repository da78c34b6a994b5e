"""Corners of a place, seen straight on: a wall, steps, shop fronts, a bench under a tree; in a room its
window, door, shelves. A story that stays in one place is not shown the same view fifteen times."""

from __future__ import annotations

from collections.abc import Callable

from engines.providers.painters.dummy.corner_words import OPEN_CORNERS
from engines.providers.painters.dummy.places import open_corners as out
from engines.providers.painters.dummy.places import room_corners as inside
from engines.providers.painters.dummy.places.world import World

Corner = Callable[[World, str], None]
_OPEN: dict[str, Corner] = {
    "wall": out.wall, "steps": out.steps, "shops": out.shops, "bench": out.bench, "fence": out.fence,
    "gate": out.gate,
}  # fmt: skip


def corner(world: World, place: str, name: str) -> None:
    """Draws that corner of the place behind the figures."""
    if place in OPEN_CORNERS:
        _OPEN[name](world, place)
    else:
        inside.draw(world, place, name)
