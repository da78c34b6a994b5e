"""What is in the way everywhere at once: flood water, a blizzard, darkness. Drawn behind the people, and what
of it is before them."""

from __future__ import annotations

import math
from random import Random

from engines.kernel.document import Box, Point
from engines.providers.painters.dummy.canvas import Canvas, Colour, oval
from engines.providers.painters.dummy.palette import WHITE, tint
from engines.providers.painters.dummy.places.world import World
from presets.barriers import Barrier

_WATER: Colour = (104, 146, 164)
_WOOD: Colour = (158, 112, 74)
_KNEES = 0.46
"""Metres of water on the ground."""


def flood(world: World, barrier: Barrier, x: float) -> None:
    """Water as far as one sees, with what floats on it; once it has gone, puddles."""
    canvas, dice = world.canvas, Random("flood")
    if barrier.over:
        for _ in range(6):
            px, py = world.spot(dice.uniform(-3.0, 3.0), 0.0, dice.uniform(0.6, 5.0))
            wide = canvas.width * dice.uniform(0.06, 0.16)
            canvas.polygon(oval(px, py, wide, wide * 0.14, 26), world.tone(tint(_WATER, 0.3), 1.0), 190)
        return
    far = 2.4 if world.shown else 18.0
    left, right = world.span(far)
    world.floor(left * 2, right * 2, world.front, far, _WATER, 0.0, _KNEES)
    for number in range(18):
        z = 0.3 + 0.5 * number * (1 + number * 0.06)
        low, high = world.span(z)
        start = dice.uniform(low, high)
        line = [world.spot(start + step * 0.14, _KNEES + 0.02 * (step % 2), z) for step in range(6)]
        canvas.line(line, world.tone(tint(_WATER, 0.5), z), world.weight * 0.5)
    at = world.across(x, 1.6)
    world.box(at - 0.3, at + 0.3, _KNEES - 0.05, _KNEES + 0.3, 1.6, 2.0, _WOOD, 0.5)


def water_before(world: World) -> None:
    """The water that stands before the people's legs."""
    canvas = world.canvas
    y = world.spot(0.0, _KNEES, 0.0)[1]
    width, height = float(canvas.width), float(canvas.height)
    if y >= height:
        return
    dice = Random("water before")
    crest = [(width * (-0.3 + 1.6 * step / 40), y + height * 0.006 * (step % 2)) for step in range(41)]
    canvas.polygon(
        [*crest, (width * 1.3, height * 1.3), (-width * 0.3, height * 1.3)], world.tone(_WATER, 0.0), 186
    )
    for _ in range(16):
        x, low = dice.uniform(0, width), dice.uniform(y, height)
        long = width * dice.uniform(0.04, 0.1)
        canvas.line([(x, low), (x + long, low + 1)], world.tone(tint(_WATER, 0.5), 0.0), world.weight * 0.7)


def blizzard(world: World, barrier: Barrier, x: float) -> None:
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


def dark(world: World, barrier: Barrier, x: float) -> None:
    """All lamps out; what is left is what falls in from outside."""
    if not barrier.over:
        _veil(world.canvas, (14, 14, 36), 132)


def _veil(canvas: Canvas, colour: Colour, alpha: int) -> None:
    width, height = float(canvas.width), float(canvas.height)
    whole = [(-width, -height), (2 * width, -height), (2 * width, 2 * height), (-width, 2 * height)]
    canvas.polygon(whole, colour, alpha)
