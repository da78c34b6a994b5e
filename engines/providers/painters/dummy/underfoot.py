"""What is under people and at their feet, before they are drawn."""

from __future__ import annotations

from engines.providers.painters.dummy.effects import FALLEN
from engines.providers.painters.dummy.framing import Frame, from_above
from engines.providers.painters.dummy.ladders import ladders
from engines.providers.painters.dummy.ledges import beneath
from engines.providers.painters.dummy.places.kits import kit_of
from engines.providers.painters.dummy.places.world import World
from engines.providers.painters.dummy.reading import Reading
from engines.providers.painters.dummy.shadows import footing
from engines.providers.painters.dummy.tumble import tumbles

_WHOLE = ("long", "extreme_long")


def underfoot(reading: Reading, staging: Frame, world: World) -> None:
    """Ground where the background has fallen away, what animals sit on, and signs of a fall."""
    bare, whole = reading.effect in FALLEN, reading.shot in _WHOLE
    if bare and whole:
        footing(staging.standing, world, reading.effect)
    beneath(staging.standing, world, reading, bare)
    if whole and not from_above(reading):
        stones = not (bare or kit_of(reading.place).inside)
        tumbles(staging.standing, world, stones=stones)
    if not from_above(reading):
        ladders(reading, staging.standing, world)
