"""What is in the way everywhere at once: a blizzard. Drawn behind the people, and what of it is
before them."""

from __future__ import annotations

import math
from random import Random

from engines.kernel.document import Box, Point
from engines.providers.painters.dummy.barrier_deeds import Work
from engines.providers.painters.dummy.canvas import Canvas, Colour
from engines.providers.painters.dummy.palette import WHITE
from engines.providers.painters.dummy.places.world import World
from presets.barriers import Barrier


def blizzard(world: World, barrier: Barrier, x: float, work: Work | None) -> None:
    """Drifts on the ground, and a white veil before all that is far."""
    canvas, dice = world.canvas, Random("drifts")
    height = float(canvas.height)
    if not barrier.over:
        _veil(canvas, (232, 238, 248), 150)
    for z in (4.2, 2.6, 1.3):
        left, right = world.span(z)
        crest: list[Point] = []
        for step in range(25):
            at = left + (right - left) * step / 24
            crest.append(world.spot(at, 0.22 + 0.2 * math.sin(at * 1.3 + z * 2) + dice.uniform(0, 0.04), z))
        foot = max(world.spot(0.0, 0.0, z)[1], crest[0][1])
        white = world.tone((244, 247, 252), z)
        canvas.polygon(
            [*crest, (crest[-1][0], foot + height * 0.1), (crest[0][0], foot + height * 0.1)], white
        )
        canvas.line(crest, world.line(white), world.weight * 0.4)


def driven(world: World, faces: list[Box]) -> None:
    """Snow that flies across the picture; not over a face."""
    canvas, dice = world.canvas, Random("driven")
    for _ in range(150):
        x, y = dice.uniform(-0.1, 1.1) * canvas.width, dice.uniform(-0.05, 1.0) * canvas.height
        long = canvas.width * dice.uniform(0.02, 0.09)
        if any(fx - long < x < fx + wide and fy - long * 0.4 < y < fy + tall for fx, fy, wide, tall in faces):
            continue
        canvas.line(
            [(x, y), (x + long, y + long * 0.34)], WHITE, dice.uniform(0.8, 2.6), dice.randint(120, 230)
        )


def _veil(canvas: Canvas, colour: Colour, alpha: int) -> None:
    width, height = float(canvas.width), float(canvas.height)
    whole = [(-width, -height), (2 * width, -height), (2 * width, 2 * height), (-width, 2 * height)]
    canvas.polygon(whole, colour, alpha)
