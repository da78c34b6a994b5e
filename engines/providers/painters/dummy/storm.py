"""A storm: lightning behind, rain in slanting sheets, wind that one sees by its strokes and by what it
drives."""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

from engines.kernel.document import Box, Point
from engines.providers.painters.dummy.canvas import Canvas, Colour, mix, oval
from engines.providers.painters.dummy.palette import WHITE, Light, multiply
from engines.providers.painters.dummy.places.world import World
from engines.providers.painters.dummy.reading import Reading

_WATER: Colour = (206, 220, 240)
_BOLT: Colour = (255, 252, 226)
_CLOUD: Colour = (50, 54, 74)
_LEAVES: tuple[Colour, ...] = ((92, 118, 70), (134, 104, 62), (70, 92, 66))
_SHOTS, _OFTEN = ("long", "extreme_long", "medium"), 0.55
_SLANT = 0.72
"""How far rain is driven aside, of its fall."""
_AGAINST = ("shielding", "braving")


def stormy(light: Light) -> Light:
    """The same hour under a storm: a sky of lead, and what little light there is comes from its edge."""
    low: Colour = (44, 50, 82) if light.dark else (132, 140, 152)
    sky = (
        mix(light.sky[0], _CLOUD, 0.86 if not light.dark else 0.5),
        mix(light.sky[1], (78, 86, 106), 0.84 if not light.dark else 0.3),
        mix(light.sky[2], low, 0.72),
    )
    dim: Colour = (184, 192, 212) if not light.dark else (236, 240, 255)
    haze = mix(light.haze, (96, 104, 122), 0.66 if not light.dark else 0.2)
    return Light(
        sky, multiply(light.outdoors, dim), multiply(light.indoors, (206, 210, 224)), haze, light.glow,
        light.shadow * 0.4, light.slant, light.dark,
    )  # fmt: skip


def lightning(world: World, x: float, reading: Reading) -> None:
    """A bolt at `x` out of the top of the picture down to the horizon, with the glare about it, in most
    pictures that show as much."""
    canvas, dice = world.canvas, Random(f"bolt {reading.seed}")
    if reading.shot not in _SHOTS or (dice.random() > _OFTEN and reading.shot != "extreme_long"):
        return
    low = min(max(world.camera.horizon, canvas.height * 0.42), canvas.height * 0.72)
    size = canvas.height * 0.34
    for share in (1.0, 0.7, 0.44):
        canvas.polygon(oval(x, low * 0.32, size * share, size * share * 1.1, 30), (206, 214, 240), 26)
    main = _path(dice, (x + dice.uniform(-0.06, 0.06) * canvas.width, -0.02 * canvas.height), x, low)
    fork = main[len(main) // 2]
    side = _path(
        dice, fork, fork[0] - dice.uniform(0.12, 0.2) * canvas.width, (fork[1] + low) / 2 + low * 0.14
    )
    thick = max(canvas.width * 0.006, 2.0)
    for line, width in ((side, 0.55), (main, 1.0)):
        canvas.line(line, (176, 190, 240), thick * 3.0 * width, 110)
        canvas.line(line, _BOLT, thick * 1.3 * width)


def _path(dice: Random, start: Point, x: float, y: float) -> list[Point]:
    """A jagged line from a point down to another."""
    points, steps = [start], 9
    for step in range(1, steps + 1):
        share = step / steps
        swing = (y - start[1]) * 0.07 * (1 if step % 2 else -1) * dice.uniform(0.5, 1.4) * (step < steps)
        points.append((start[0] + (x - start[0]) * share + swing, start[1] + (y - start[1]) * share))
    return points


def wind_of(reading: Reading) -> float:
    """Where the wind of a storm comes from: 1 the right, -1 the left, for whoever leans into it from there; 0
    where there is no storm."""
    if not reading.storm:
        return 0.0
    braced = [one.side for one in reading.people if one.pose in _AGAINST]
    return -1.0 if braced and all(side < 0 for side in braced) else 1.0


def behind(canvas: Canvas, dice: Random, wind: float) -> None:
    """What falls far off: fine rain, and sheets of it that the wind drives across."""
    width, height = float(canvas.width), float(canvas.height)
    for _ in range(5):
        x, wide = dice.uniform(-0.1, 1.3) * width, dice.uniform(0.03, 0.07) * width
        drift = height * _SLANT
        sheet = [(x, 0.0), (x + wide, 0.0), (x + wide * 1.6 - drift, height), (x - drift, height)]
        canvas.polygon([_blown(canvas, one, wind) for one in sheet], _WATER, 26)
    _rain(canvas, dice, 110, (0.03, 0.07), (0.8, 120), (), wind)


def before(canvas: Canvas, faces: Sequence[Box], dice: Random, wind: float) -> None:
    """What flies between the viewer and the people; nothing over a face."""
    if wind < 0:
        # Thought of with the wind from the right, and turned round as it is drawn.
        faces = [(canvas.width - x - wide, y, wide, tall) for x, y, wide, tall in faces]
    _rain(canvas, dice, 80, (0.06, 0.13), (1.3, 130), (), wind)
    _rain(canvas, dice, 34, (0.14, 0.26), (2.2, 120), faces, wind)
    for number in range(6):
        _gust(canvas, dice, number, faces, wind)
    for _ in range(16):
        _leaf(canvas, dice, faces, wind)


def _blown(canvas: Canvas, point: Point, wind: float) -> Point:
    return point if wind > 0 else (canvas.width - point[0], point[1])


def _rain(
    canvas: Canvas,
    dice: Random,
    count: int,
    lengths: tuple[float, float],
    stroke: tuple[float, int],
    faces: Sequence[Box],
    wind: float,
) -> None:
    for _ in range(count):
        x, y = dice.uniform(-0.05, 1.5) * canvas.width, dice.uniform(-0.15, 1.0) * canvas.height
        long = dice.uniform(*lengths) * canvas.height
        if _over(x - long * _SLANT / 2, y + long / 2, long / 2, faces):
            continue
        drop = [(x, y), (x - long * _SLANT, y + long)]
        canvas.line([_blown(canvas, one, wind) for one in drop], _WATER, *stroke)


def _gust(canvas: Canvas, dice: Random, number: int, faces: Sequence[Box], wind: float) -> None:
    """A stroke of wind with a curl at its end."""
    width, height = float(canvas.width), float(canvas.height)
    x, y = dice.uniform(0.3, 1.1) * width, height * (0.1 + 0.15 * number + dice.uniform(-0.04, 0.04))
    long, curl = dice.uniform(0.22, 0.42) * width, dice.uniform(0.016, 0.03) * width
    if _over(x - long / 2, y, long / 2, faces):
        return
    line = [(x - long * step / 8, y + math.sin(step * 0.7 + number) * height * 0.008) for step in range(9)]
    ex, ey = line[-1]
    line += [
        (ex - math.sin(turn) * curl * (1 - turn / 9), ey + (math.cos(turn) - 1) * curl * (1 - turn / 9))
        for turn in (0.7, 1.4, 2.1, 2.8, 3.5, 4.2, 4.9)
    ]
    canvas.line([_blown(canvas, one, wind) for one in line], WHITE, max(width * 0.0032, 1.4), 170)


def _leaf(canvas: Canvas, dice: Random, faces: Sequence[Box], wind: float) -> None:
    x, y, r = (
        dice.uniform(0, canvas.width),
        dice.uniform(0, canvas.height),
        canvas.width * dice.uniform(0.006, 0.014),
    )
    turn = dice.uniform(0, math.tau)
    colour = _LEAVES[dice.randrange(len(_LEAVES))]
    if _over(x, y, r, faces):
        return
    c, s = math.cos(turn) * r, math.sin(turn) * r
    leaf = [(-1.4, 0.0), (-0.4, -0.7), (0.8, -0.55), (1.4, 0.1), (0.5, 0.6), (-0.6, 0.55)]
    shape = [(x + a * c - b * s, y + a * s + b * c) for a, b in leaf]
    trail = [(x + r * 1.8, y), (x + r * 5.0, y - r * 0.5)]
    canvas.polygon([_blown(canvas, one, wind) for one in shape], colour)
    canvas.line([_blown(canvas, one, wind) for one in trail], WHITE, 1.2, 120)


def _over(x: float, y: float, reach: float, faces: Sequence[Box]) -> bool:
    return any(
        fx - reach < x < fx + wide + reach and fy - reach < y < fy + tall + reach
        for fx, fy, wide, tall in faces
    )
