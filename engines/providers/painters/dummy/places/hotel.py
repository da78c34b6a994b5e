"""The lobby of a hotel: a desk with a bell, keys in pigeon holes behind it, a lamp, a carpet up to it. And
the sign that its house is known by from outside."""

from __future__ import annotations

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, oval, path
from engines.providers.painters.dummy.glow import halo
from engines.providers.painters.dummy.palette import shade, tint
from engines.providers.painters.dummy.places import props
from engines.providers.painters.dummy.places.shell import room
from engines.providers.painters.dummy.places.world import World

_WALL: Colour = (158, 116, 98)
_STRIPE: Colour = (146, 102, 88)
_PANEL: Colour = (104, 70, 54)
_DESK: Colour = (134, 88, 58)
_TOP: Colour = (70, 48, 44)
_CARPET: Colour = (150, 48, 56)
_BRASS: Colour = (236, 190, 92)
_SHADE: Colour = (58, 122, 96)
_WARM: Colour = (255, 224, 150)
_HOLE: Colour = (58, 38, 34)
_COLUMNS, _ROWS = 8, 4
_LETTERS: dict[str, tuple[tuple[Point, ...], ...]] = {
    "H": (((0, 0), (0, 1)), ((1, 0), (1, 1)), ((0, 0.5), (1, 0.5))),
    "O": (((0, 0), (1, 0), (1, 1), (0, 1), (0, 0)),),
    "T": (((0, 0), (1, 0)), ((0.5, 0), (0.5, 1))),
    "E": (((1, 0), (0, 0), (0, 1), (1, 1)), ((0, 0.5), (0.8, 0.5))),
    "L": (((0, 0), (0, 1), (1, 1)),),
}
"""Strokes of a letter, from its upper left corner."""


def lobby(world: World) -> None:
    """Seen from the door: the desk across the far end, and everything one knows a hotel by."""
    place = room(world, 3.5, 3.1, 4.3, _WALL)
    place.shell((128, 92, 68), ceiling=(196, 176, 152), tiles=0.8)
    back, half = place.back, place.half
    count = int(half * 2 / 0.36)
    for number in range(count):
        x = -half + number * 0.36
        world.back(x, x + 0.15, 0.9, place.top, back - 0.005, _STRIPE, 0.0)
    world.back(-half, half, 0.0, 0.9, back - 0.01, _PANEL, 0.3)
    _carpet(world, back)
    _keys(world, back - 0.02)
    for side in (-1.0, 1.0):
        _sconce(world, side * 2.3, back - 0.06)
        props.plant(world, side * min(half - 0.4, 3.0), back - 0.8)
    _desk(world, back - 1.5)


def _carpet(world: World, back: float) -> None:
    near, far = max(world.front, -3.0), back - 1.6
    world.floor(-0.95, 0.95, near, far, _CARPET, 0.3)
    for side in (-0.86, 0.76):
        world.floor(side, side + 0.1, near, far, _BRASS)


def _keys(world: World, z: float) -> None:
    """Pigeon holes with a key on its hook in most of them, in others a letter."""
    left, right, low, high = -1.65, 1.65, 1.12, 2.46
    world.back(left - 0.1, right + 0.1, low - 0.1, high + 0.1, z, _DESK, 0.7)
    wide, tall = (right - left) / _COLUMNS, (high - low) / _ROWS
    for row in range(_ROWS):
        for column in range(_COLUMNS):
            x, y = left + column * wide, low + row * tall
            world.back(x + 0.03, x + wide - 0.03, y + 0.03, y + tall - 0.03, z - 0.01, _HOLE, 0.25)
            if (row * 5 + column * 3) % 7 < 5:
                _key(world.card(x + wide / 2, y + tall * 0.8, z - 0.03))
            elif (row + column) % 2:
                world.back(x + 0.1, x + wide - 0.1, y + 0.06, y + 0.2, z - 0.02, (236, 230, 212), 0.2)


def _key(pen: Pen) -> None:
    """A key on a hook, with its tag."""
    pen.fill(oval(0.0, 0.03, 0.055, 0.055, 12), _BRASS)
    pen.fill(oval(0.0, 0.03, 0.025, 0.025, 8), _HOLE)
    pen.fill([(-0.016, 0.07), (0.016, 0.07), (0.016, 0.22), (-0.016, 0.22)], _BRASS)
    pen.fill([(0.016, 0.16), (0.06, 0.16), (0.06, 0.21), (0.016, 0.21)], _BRASS)
    pen.fill([(-0.1, 0.06), (-0.035, 0.08), (-0.05, 0.2), (-0.115, 0.18)], (204, 66, 62))


def _sconce(world: World, x: float, z: float) -> None:
    """A lamp on the wall."""
    pen = world.card(x, 1.95, z)
    pen.shape([(-0.04, 0.0), (0.04, 0.0), (0.03, 0.3), (-0.03, 0.3)], world.tone(_BRASS, z), 0.5)
    pen.shape([(-0.09, -0.26), (0.09, -0.26), (0.17, 0.04), (-0.17, 0.04)], _WARM, 0.6)
    if world.light.dark:
        halo(world, x, 2.05, z, 1.3, 1.2)


def _desk(world: World, z: float) -> None:
    """The desk, and on it the bell, the lamp and the book that guests sign."""
    half = 1.95
    world.box(-half, half, 0.0, 1.02, z, z + 0.62, _DESK)
    for number in range(6):
        x = -half + 0.1 + number * (half - 0.1) / 3
        world.back(x + 0.06, x + 0.54, 0.16, 0.86, z - 0.01, shade(_DESK, 0.16), 0.4)
        world.back(x + 0.14, x + 0.46, 0.26, 0.76, z - 0.02, tint(_DESK, 0.08), 0.3)
    world.box(-half - 0.1, half + 0.1, 1.02, 1.1, z - 0.08, z + 0.68, _TOP)
    world.back(-half - 0.1, half + 0.1, 1.03, 1.05, z - 0.09, _BRASS, 0.0)
    _lamp(world, -1.35, z + 0.2)
    _bell(world.card(0.35, 1.1, z + 0.08, world.line(_BRASS)), world.tone(_BRASS, z))
    pen = world.card(1.2, 1.1, z + 0.1)
    book = path((-0.32, 0.0), (-0.3, -0.14, 0.0, -0.06), (0.3, -0.14, 0.32, 0.0))
    pen.shape(book, world.tone((240, 232, 212), z), 0.7)
    pen.even([(0.0, -0.06), (0.0, 0.0)], 0.6)


def _bell(pen: Pen, brass: Colour) -> None:
    """A bell to be struck with the flat of a hand, larger than such bells are: it has to be known."""
    pen.shape([(-0.2, -0.05), (0.2, -0.05), (0.2, 0.0), (-0.2, 0.0)], shade(brass, 0.4), 0.7)
    pen.shape(path((-0.17, -0.05), (-0.17, -0.24, 0.0, -0.25), (0.17, -0.24, 0.17, -0.05)), brass, 0.9)
    pen.fill(
        path((-0.11, -0.09), (-0.1, -0.19, -0.02, -0.21), (-0.06, -0.16, -0.06, -0.09)), tint(brass, 0.6)
    )
    pen.shape([(-0.025, -0.25), (0.025, -0.25), (0.025, -0.31), (-0.025, -0.31)], brass, 0.7)


def _lamp(world: World, x: float, z: float) -> None:
    """A lamp with a shade of green glass; by night it is what one sees by."""
    pen = world.card(x, 1.1, z)
    brass = world.tone(_BRASS, z)
    pen.shape(oval(0.0, -0.02, 0.17, 0.04, 18), brass, 0.7)
    pen.shape([(-0.025, -0.03), (0.025, -0.03), (0.025, -0.42), (-0.025, -0.42)], brass, 0.6)
    if world.light.dark:
        halo(world, x, 1.42, z, 2.3, 1.7)
    pen.shape(path((-0.3, -0.36), (-0.26, -0.62, 0.0, -0.64), (0.26, -0.62, 0.3, -0.36)), _SHADE, 0.9)
    pen.fill([(-0.27, -0.36), (0.27, -0.36), (0.2, -0.31), (-0.2, -0.31)], _WARM)


def sign(world: World, x: float, base: float, tall: float, z: float) -> None:
    """An upright sign beside the door, as high as the front: the word itself, lit when it is dark."""
    wide = tall / 4.4
    world.box(x - wide / 2, x + wide / 2, base, base + tall, z - 0.5, z - 0.05, (86, 38, 46))
    edge, lit = _BRASS, world.light.dark
    for side in (-0.5, 0.42):
        left = x + side * wide
        world.glow(
            left, left + wide * 0.08, base + wide * 0.06, base + tall - wide * 0.06, z - 0.52, edge, 0.0
        )
    step = tall / 5.3
    for number, letter in enumerate("HOTEL"):
        top = base + tall - step * (0.34 + number)
        pen = world.card(x - wide * 0.2, top, z - 0.54)
        for stroke in _LETTERS[letter]:
            line = [(px * wide * 0.4, py * step * 0.68) for px, py in stroke]
            pen.canvas.line(pen.points(line), (255, 236, 178), max(world.scale(z) * wide * 0.1, 1.6))
    if lit:
        halo(world, x, base + tall / 2, z - 0.6, tall * 0.62, 1.1)


def front(world: World, across: tuple[float, float], up: tuple[float, float], z: float) -> None:
    """What a house has before it that is a hotel: the sign, stars over the door, a carpet out to the road.
    `across` is its middle and how wide it is, `up` its height and that of a floor."""
    (middle, wide), (tall, step) = across, up
    world.floor(middle - wide * 0.05, middle + wide * 0.05, z - 2.4, z - 0.05, _CARPET, 0.3)
    _stars(world, middle, step * 1.08, wide * 0.016, z - 1.42)
    sign(world, middle + wide * 0.3, step * 1.1, tall - step * 1.0, z - 0.1)


def _stars(world: World, x: float, y: float, size: float, z: float) -> None:
    """Three of them over the door."""
    for number in (-1, 0, 1):
        pen = world.card(x + number * size * 2.6, y, z)
        tip = oval(0.0, 0.0, size, size, 10)
        inner = oval(0.0, 0.0, size * 0.42, size * 0.42, 10)
        pen.fill([(tip if at % 2 else inner)[at] for at in range(10)], _BRASS)
