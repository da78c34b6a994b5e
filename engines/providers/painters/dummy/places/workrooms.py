"""Rooms in which things are made and mended by hand."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, mix, oval
from engines.providers.painters.dummy.palette import shade, tint
from engines.providers.painters.dummy.places import props
from engines.providers.painters.dummy.places.shell import Room, room
from engines.providers.painters.dummy.places.world import World

_WOOD: Colour = (170, 128, 88)
_STEEL: Colour = (206, 212, 220)
_BOARD: Colour = (196, 160, 118)


def workshop(world: World) -> None:
    """A board of tools over a long bench with a vice and a lamp, a shelf of boxes, a window, planks."""
    place = room(world, 3.6, 3.0, 4.6, (222, 212, 196))
    place.shell((176, 146, 112), tiles=0.9, dado=(190, 168, 140))
    back, half = place.back, place.half
    place.window(-half * 0.86, -half * 0.3, 1.2, 2.3, (140, 104, 72))
    _board(world, place)
    world.box(-half * 0.2, half * 0.94, 0.82, 0.92, back - 0.8, back - 0.1, _WOOD)
    for x in (-half * 0.16, half * 0.36, half * 0.86):
        world.box(x, x + 0.12, 0, 0.82, back - 0.72, back - 0.6, shade(_WOOD, 0.25))
    _on_bench(world, back - 0.6, half)
    _boxes(world, place)
    for number in range(4):
        # Planks that lean in the corner.
        x, high = -half * 0.96 + number * 0.14, 1.7 + 0.16 * (number % 3)
        world.back(x, x + 0.11, 0, high, back - 0.3, tint(_WOOD, 0.12 * (number % 2)), 0.4)
    props.desk(world, half * 0.5, 1.7, _WOOD, 0.5, 0.5)
    place.lamps(2)


def _board(world: World, place: Room) -> None:
    """Hammers, saws and tongs on the wall, each on its nail."""
    back, half = place.back, place.half
    world.back(-half * 0.12, half * 0.9, 1.2, 2.4, back - 0.01, _BOARD)
    steel, grip = world.tone(_STEEL, back), world.tone(mix(world.accent, (150, 96, 60), 0.4), back)
    step = half * 0.98 / 8
    for number in range(8):
        pen = world.card(-half * 0.12 + step * (number + 0.5), 2.24, back - 0.04)
        kind = number % 4
        if kind == 0:
            pen.shape([(-0.03, 0.08), (0.03, 0.08), (0.03, 0.6), (-0.03, 0.6)], grip, 0.5)
            pen.shape([(-0.15, 0.0), (0.15, 0.0), (0.15, 0.12), (-0.15, 0.12)], steel, 0.5)
        elif kind == 1:
            pen.shape([(-0.06, 0.0), (0.06, 0.0), (0.16, 0.62), (-0.02, 0.62)], steel, 0.5)
            pen.shape(oval(0.08, 0.7, 0.11, 0.09, 14), grip, 0.5)
        elif kind == 2:
            pen.shape([(-0.03, 0.0), (0.03, 0.0), (0.04, 0.4), (-0.04, 0.4)], steel, 0.5)
            pen.shape(oval(0.0, 0.52, 0.06, 0.14, 14), grip, 0.5)
        else:
            for side in (-0.08, 0.08):
                pen.shape([(0, 0.16), (side, 0.2), (side * 1.5, 0.62), (side * 0.7, 0.62)], grip, 0.5)
            pen.shape(oval(0.0, 0.1, 0.08, 0.12, 14), steel, 0.5)


def _on_bench(world: World, z: float, half: float) -> None:
    """A vice, a lamp on an arm, pots of brushes and of screws."""
    world.box(-half * 0.08, half * 0.04, 0.92, 1.14, z - 0.16, z + 0.1, _STEEL)
    world.box(-half * 0.14, half * 0.1, 1.0, 1.06, z - 0.1, z, shade(_STEEL, 0.3))
    lamp = world.card(half * 0.74, 0.92, z)
    dark = world.tone((70, 76, 90), z)
    lamp.shape([(-0.14, 0), (0.14, 0), (0.14, -0.05), (-0.14, -0.05)], dark, 0.5)
    lamp.stroke([(0, -0.05), (-0.12, -0.42), (0.12, -0.72)], 1.6, dark)
    lamp.shape([(0.02, -0.78), (0.2, -0.72), (0.34, -0.5), (0.06, -0.56)], world.tone(world.accent, z), 0.6)
    for number, x in enumerate((half * 0.3, half * 0.42, half * 0.54)):
        tone = world.tone(((214, 208, 190), world.accent, (150, 168, 180))[number], z)
        world.card(x, 0.92, z).shape([(-0.09, -0.22), (0.09, -0.22), (0.08, 0), (-0.08, 0)], tone, 0.5)


def _boxes(world: World, place: Room) -> None:
    """A shelf over the window side, full of boxes with labels."""
    back, half = place.back, place.half
    world.box(-half * 0.92, -half * 0.24, 2.44, 2.5, back - 0.4, back, _WOOD)
    x, number = -half * 0.9, 0
    while x < -half * 0.34:
        wide, high = (0.34, 0.28, 0.42)[number % 3], (0.26, 0.36, 0.3)[number % 3]
        tone = ((206, 176, 132), mix(world.accent, (220, 214, 200), 0.6), (150, 168, 176))[number % 3]
        world.box(x, x + wide, 2.5, 2.5 + high, back - 0.34, back - 0.04, tone)
        world.back(x + 0.08, x + wide - 0.08, 2.56, 2.66, back - 0.35, (246, 242, 232), 0.3)
        x, number = x + wide + 0.06, number + 1
