"""The sky over open places: its colours, sun or moon, stars and clouds."""

from __future__ import annotations

import math

from engines.providers.painters.dummy.canvas import Point, mix, oval
from engines.providers.painters.dummy.palette import WHITE, tint
from engines.providers.painters.dummy.places.world import World


def sky(world: World, clouds: bool = True) -> None:
    """The sky down to the horizon, with sun, moon and stars or clouds."""
    canvas, light = world.canvas, world.light
    low = max(world.camera.horizon, canvas.height * 0.3)
    canvas.bands(light.sky, 0.0, min(low, canvas.height * 1.0) + 2)
    if world.camera.horizon < -canvas.height * 0.1:
        return
    dice = world.dice
    x, y = canvas.width * dice.uniform(0.12, 0.88), low * dice.uniform(0.12, 0.4)
    size = canvas.width * 0.04
    if world.weather in ("rain", "snow"):
        # What it falls from hides sun, moon and stars.
        _lid(world, low)
    elif light.dark:
        for _ in range(26):
            sx, sy = dice.uniform(0, canvas.width), dice.uniform(0, low * 0.8)
            canvas.polygon(oval(sx, sy, size * 0.04, size * 0.04, 6), tint(light.sky[2], 0.6))
        canvas.polygon(_crescent(x, y, size), (250, 246, 222))
    elif light.slant > 1.2 or light.slant < 0:
        canvas.polygon(oval(x, low - size * 0.8, size * 2.4, size * 2.4, 36), tint(light.glow, 0.35), 90)
        canvas.polygon(oval(x, low - size * 0.8, size * 1.5, size * 1.5, 36), tint(light.glow, 0.6))
    if clouds:
        clouds_over(world, low)


def _lid(world: World, low: float) -> None:
    """Heavy cloud from edge to edge above everything else in the sky."""
    width = world.canvas.width
    for number in range(6):
        x = width * (number + world.dice.uniform(0.0, 0.5)) / 5.5
        _cloud(world, x, low * world.dice.uniform(0.0, 0.1), width * world.dice.uniform(0.16, 0.22))


def clouds_over(world: World, low: float) -> None:
    """Three clouds between the top of the picture and `low` pixels below it."""
    width, dice = world.canvas.width, world.dice
    for _ in range(3):
        _cloud(
            world, width * dice.uniform(0, 1), low * dice.uniform(0.15, 0.75), width * dice.uniform(0.08, 0.2)
        )


def _crescent(x: float, y: float, r: float) -> list[Point]:
    """A moon of radius `r` without what a disc of 0.85 `r`, up and to the left, hides of it.

    A shape of its own, since a disc in the sky's colour over it would be seen where the sky changes.
    """
    dx, dy, cut = -0.35 * r, -0.2 * r, 0.85 * r
    far, way = math.hypot(dx, dy), math.atan2(dy, dx)
    outer = math.acos((far**2 + r**2 - cut**2) / (2 * far * r))
    inner = math.acos((far**2 + cut**2 - r**2) / (2 * far * cut))
    steps = [number / 24 for number in range(25)]
    rim = [way + outer + (2 * math.pi - 2 * outer) * step for step in steps]
    hollow = [way + math.pi + inner - 2 * inner * step for step in steps]
    return [
        *((x + r * math.cos(at), y + r * math.sin(at)) for at in rim),
        *((x + dx + cut * math.cos(at), y + dy + cut * math.sin(at)) for at in hollow),
    ]


def _cloud(world: World, x: float, y: float, size: float) -> None:
    light = world.light
    colour = mix(light.sky[2], WHITE, 0.08 if light.dark else 0.55)
    bottom = mix(colour, light.sky[1], 0.35)
    if world.storm:
        colour, bottom = mix(light.sky[0], light.sky[1], 0.5), mix(light.sky[0], (20, 22, 34), 0.3)
    lumps = [(-0.9, 0.0, 0.34), (-0.45, -0.16, 0.42), (0.1, -0.22, 0.5), (0.6, -0.08, 0.4), (1.0, 0.04, 0.28)]
    for dx, dy, r in lumps:
        world.canvas.polygon(
            oval(x + dx * size, y + dy * size + size * 0.1, r * size, r * size * 0.62, 18), bottom
        )
    for dx, dy, r in lumps:
        world.canvas.polygon(oval(x + dx * size, y + dy * size, r * size * 0.94, r * size * 0.52, 18), colour)
