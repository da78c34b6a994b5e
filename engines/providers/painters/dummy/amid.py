"""People amid what is in the way everywhere: in its water, or in the light of a lamp in its darkness."""

from __future__ import annotations

from engines.kernel.document import Box
from engines.providers.painters.dummy.barrier_dark import circle_of_light
from engines.providers.painters.dummy.barrier_water import water_before
from engines.providers.painters.dummy.barriers import floods
from engines.providers.painters.dummy.effects import FALLEN
from engines.providers.painters.dummy.figure.extent import Drawn
from engines.providers.painters.dummy.framing import Frame, from_above
from engines.providers.painters.dummy.lit_people import drawn_people
from engines.providers.painters.dummy.palette import Light
from engines.providers.painters.dummy.places.world import World
from engines.providers.painters.dummy.reading import Reading
from engines.providers.painters.dummy.standing import Standing


def people_amid(
    staging: Frame, world: World, light: Light, reading: Reading, lies: Box | None
) -> list[tuple[Standing, Drawn]]:
    """Draws everybody, and what of it is before them. Gives where their parts are. `lies` is where the thing
    is that the words tell of."""
    if reading.effect in FALLEN or from_above(reading):
        return drawn_people(staging, world, light, reading)
    water = floods(reading) if staging.standing else None
    dry = world.canvas.image.copy() if water else None
    drawn = drawn_people(staging, world, light, reading)
    if water and dry:
        water_before(world, water, drawn, dry)
    circle_of_light(world.canvas, reading, lies, drawn)
    return drawn
