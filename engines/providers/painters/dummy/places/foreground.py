"""What stands between the viewer and the figures: dark, out of focus, in a lower corner."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, path
from engines.providers.painters.dummy.places.world import World


def near_edge(world: World, side: int, colour: Colour, share: float = 0.3) -> None:
    """Something dark and out of focus that cuts a lower corner: gives the picture a front."""
    canvas = world.canvas
    width, height = float(canvas.width), float(canvas.height)
    x = 0.0 if side < 0 else width
    way = 1.0 if side < 0 else -1.0
    dark = mix(world.tone(colour, 0.0), (20, 18, 34), 0.5)
    canvas.polygon(
        [
            (x - way * width * 0.1, height * 0.86),
            (x + way * width * share, height * 0.93),
            (x + way * width * (share + 0.03), height * 1.2),
            (x - way * width * 0.1, height * 1.2),
        ],
        dark,
    )
    canvas.polygon(
        [
            (x - way * width * 0.1, height * 0.86),
            (x + way * width * share, height * 0.93),
            (x + way * width * share, height * 0.945),
            (x - way * width * 0.1, height * 0.88),
        ],
        mix(dark, (255, 255, 255), 0.14),
    )


def near_leaves(world: World, side: int, colour: Colour) -> None:
    """Leaves out of focus in a lower corner."""
    canvas = world.canvas
    width, height = float(canvas.width), float(canvas.height)
    dark = mix(world.tone(colour, 0.0), (14, 20, 34), 0.55)
    x = 0.0 if side < 0 else width
    for number in range(7):
        angle = -80 + number * 26
        pen = Pen.at(canvas, x, height * 1.03, width * 0.13, dark, 0.0, flip=side > 0).moved(0, 0, angle)
        length = 1.0 + 0.35 * (number % 3)
        pen.fill(
            path((0, 0), (-0.28, -length * 0.5, 0, -length), (0.28, -length * 0.5, 0, 0)),
            dark if number % 2 else mix(dark, (255, 255, 255), 0.08),
        )
