"""Inside a car."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, mix, oval, path
from engines.providers.painters.dummy.palette import shade
from engines.providers.painters.dummy.places.shell import wash
from engines.providers.painters.dummy.places.world import World


def car(world: World) -> None:
    """The street through the windscreen, the dashboard with its wheel, the backs of two seats."""
    wash(world, world.tone((66, 64, 74), 0.0))
    glass = [(0.1, 0.14), (0.9, 0.14), (0.98, 0.58), (0.02, 0.58)]
    _area(world, glass, world.light.sky[1])
    _street(world)
    dark, wide = world.tone((48, 48, 58), 0.0), float(world.canvas.width)
    edge = _spots(world, [*glass, glass[0]])
    world.canvas.line(edge, dark, max(4.0, wide * 0.012))
    _area(world, [(0.0, 0.56), (1.0, 0.56), (1.0, 0.72), (0.0, 0.72)], dark)
    _area(world, [(0.42, 0.6), (0.58, 0.6), (0.58, 0.68), (0.42, 0.68)], (120, 176, 206))
    _area(world, oval(0.5, 0.185, 0.09, 0.025, 20), world.tone((92, 96, 108), 0.0))
    wheel = _spots(world, oval(0.24, 0.66, 0.12, 0.11, 36))
    world.canvas.line([*wheel, wheel[0]], world.tone((30, 30, 38), 0.0), max(5.0, wide * 0.018))
    seat = world.tone(mix((120, 108, 104), world.accent, 0.15), 0.0)
    for x in (0.22, 0.78):
        back = path((x - 0.17, 1.1), (x - 0.19, 0.72, x - 0.1, 0.7), (x + 0.1, 0.7), (x + 0.19, 0.72,
            x + 0.17, 1.1))  # fmt: skip
        _area(world, back, seat)
        world.canvas.line(_spots(world, [*back, back[0]]), shade(seat, 0.4), 2.0)


def _street(world: World) -> None:
    """A road between houses, seen over the bonnet: others from every view."""
    dice = Random(f"{world.camera.horizon} {world.dice.random()}")
    _area(world, [(0.06, 0.36), (0.94, 0.36), (0.98, 0.58), (0.02, 0.58)], world.tone((168, 166, 168), 6))
    _area(world, [(0.46, 0.36), (0.54, 0.36), (0.74, 0.58), (0.26, 0.58)], world.tone((116, 116, 126), 4))
    for number, colour in enumerate(((206, 178, 156), (176, 184, 196), (214, 196, 170))):
        tone = world.tone(colour, 8 - number)
        for side in (-1, 1):
            top = 0.28 - number * 0.05 + dice.uniform(-0.05, 0.04)
            x = 0.5 + side * (0.12 + number * 0.13)
            _area(world, [(x, top), (x + side * 0.1, top), (x + side * 0.1, 0.37), (x, 0.37)], tone)
            if world.light.dark:
                lit = [(x + side * 0.02, top + 0.03), (x + side * 0.05, top + 0.03)]
                _area(world, [*lit, *((a, b + 0.03) for a, b in lit[::-1])], world.light.glow)


def _spots(world: World, shares: Sequence[Point]) -> list[Point]:
    wide, high = float(world.canvas.width), float(world.canvas.height)
    return [(x * wide, y * high) for x, y in shares]


def _area(world: World, shares: Sequence[Point], fill: Colour) -> None:
    """A polygon in shares of the picture."""
    world.canvas.polygon(_spots(world, shares), fill)
