"""Light round a lamp: many thin rings, so that it fades and has no edge."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engines.providers.painters.dummy.canvas import Canvas, Colour, Pen, oval

if TYPE_CHECKING:
    from engines.providers.painters.dummy.places.world import World

_RINGS = 14


def glowing(canvas: Canvas, x: float, y: float, radius: float, colour: Colour, strength: float = 1.0) -> None:
    """A soft light of `radius` pixels about a point of the picture; `strength` 1 is a street lamp's."""
    for number in range(_RINGS):
        share = (1 - number / _RINGS) ** 1.2
        canvas.polygon(oval(x, y, radius * share, radius * share, 30), colour, max(1, round(7 * strength)))


def halo(world: World, x: float, y: float, z: float, radius: float, strength: float = 1.0) -> None:
    """The same in the world, `radius` in metres, in the colour of the hour's lamps."""
    px, py = world.spot(x, y, z)
    glowing(world.canvas, px, py, radius * world.scale(z), world.light.glow, strength)


def round_about(pen: Pen, x: float, y: float, radius: float, colour: Colour, strength: float = 1.0) -> None:
    """The same at a place of a pen, `radius` in its units."""
    px, py = pen.point((x, y))
    glowing(pen.canvas, px, py, radius * pen.unit, colour, strength)
