"""A thing as a story has just got it: lit, steaming, high up, or simply there at last."""

from __future__ import annotations

import math

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Canvas, Colour, Pen, mix, oval, smooth
from engines.providers.painters.dummy.objects.pictured import drawer, plain
from engines.providers.painters.dummy.objects.served import steam
from engines.providers.painters.dummy.objects.sizes import reach
from engines.providers.painters.dummy.palette import WHITE
from engines.providers.painters.dummy.places.skies import clouds_over
from engines.providers.painters.dummy.places.world import World

TIED = ("kite", "balloon")
"""What flies on a string."""
_WARM: Colour = (255, 232, 160)
_COFFEE: Colour = (104, 66, 46)
_PAPER: Colour = (250, 244, 226)
_HOLE: Colour = (92, 84, 80)
_COIN: Colour = (230, 178, 70)
_LOW = 0.5
_TAGGED_AT = {"boat": (0.3, 0.62), "toy_boat": (0.3, 0.62), "car": (0.4, 0.5), "truck": (0.4, 0.5)}
"""Where the tag of a thing hangs, in widths and heights of it, where that is not beside its top."""


def sky_behind(world: World, x: float, y: float, size: float) -> None:
    """Nothing but sky behind what flies, and the string of what is tied running out of the picture."""
    canvas = world.canvas
    canvas.bands(world.light.sky, 0.0, float(canvas.height))
    clouds_over(world, canvas.height * 0.9)
    for share in (1.0, 0.7, 0.45):
        halo = oval(x, y, size * share * 0.9, size * share * 0.9, 40)
        canvas.polygon(halo, mix(world.light.sky[2], WHITE, 0.5), 34)


def string(world: World, start: Point) -> None:
    """The string of a kite, down to whoever holds it."""
    canvas = world.canvas
    width, height = float(canvas.width), float(canvas.height)
    line = [start]
    for number in range(1, 13):
        t = number / 12
        line.append((start[0] + (width * 0.16 - start[0]) * t, start[1] + (height * 1.02 - start[1]) * t
            + math.sin(t * math.pi) * height * 0.06))  # fmt: skip
    canvas.line(line, mix(world.ink, world.light.sky[1], 0.25), max(1.2, world.weight * 0.5))


def behind(canvas: Canvas, state: str, x: float, y: float, size: float) -> None:
    """Light that comes from the thing: rays and a wide glow, drawn before it."""
    if state not in ("lit", "there"):
        return
    far, lit = max(canvas.width, canvas.height) * 0.75, state == "lit"
    rays: list[Point] = []
    for number in range(14):
        angle = math.tau * (number + 0.5) / 14
        half = 0.085 if number % 2 else 0.05
        ends = [(x + math.cos(at) * far, y + math.sin(at) * far) for at in (angle - half, angle + half)]
        rays += [(x, y), *ends]
    # One area for all of them: each by itself would cost as much as the rest of the picture.
    canvas.polygon(rays, _WARM, 46 if lit else 26)
    for share in (1.0, 0.78, 0.58, 0.4):
        reach_of = size * (1.0 if lit else 0.75) * share
        canvas.polygon(oval(x, y, reach_of, reach_of, 36), _WARM, 44 if lit else 20)


def _tag(pen: Pen) -> None:
    """A paper tag on a string, with a coin on it for its price."""
    pen.stroke(smooth([(-0.12, -0.12), (0.03, -0.06), (0.1, 0.1)], closed=False), 0.7, taper=0.0)
    tag = pen.moved(0.1, 0.1, -18.0)
    tag.shape([(0.0, -0.04), (0.13, 0.08), (0.13, 0.5), (-0.13, 0.5), (-0.13, 0.08)], _PAPER, 0.8)
    tag.fill(oval(0.0, 0.05, 0.03, 0.03, 12), _HOLE)
    tag.shape(oval(0.0, 0.24, 0.085, 0.085, 18), _COIN, 0.5)
    for y in (0.38, 0.44):
        tag.stroke([(-0.08, y), (0.08, y)], 0.5, taper=0.0)


def over(pen: Pen, thing: str, state: str) -> None:
    """What rises from it, the sparkle of a thing that has been longed for, and the tag of one for sale."""
    if not state or drawer(thing) is None:
        return
    left, top, wide, high = reach(thing)
    if state in ("tagged", "tagged_one"):
        x, y = _TAGGED_AT.get(plain(thing), (0.86, 0.3))
        _tag(pen.moved(left + wide * x, top + high * y, 0.0, 0.7 if y > _LOW else 1.0))
    if state == "hot" and thing == "cup":
        pen.fill(oval(0, -0.19, 0.25, 0.06), _COFFEE)
    if state == "hot":
        steam(pen.moved(left + wide / 2, top + high * 0.2, 0.0, wide * 0.9), 0.95)
    if state == "there":
        for x, y, size in ((left - 0.06, top + 0.08, 0.1), (left + wide + 0.04, top + high * 0.3, 0.13),
                           (left + wide * 0.8, top - 0.08, 0.07)):  # fmt: skip
            star: list[Point] = []
            for number in range(8):
                reach_of, angle = (size if number % 2 == 0 else size * 0.18), math.tau * number / 8
                star.append((x + math.sin(angle) * reach_of, y - math.cos(angle) * reach_of))
            pen.fill(star, WHITE, 235)
