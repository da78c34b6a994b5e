"""What stands between the viewer and the figures: dark, flat, in a lower corner or along an edge."""

from __future__ import annotations

from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.places.world import World

DARK: Colour = (20, 18, 34)


def near(world: World, names: tuple[str, ...], side: int) -> None:
    """One of the named things in the corner at `side` (−1 left, 1 right); which one is the seed's choice."""
    _THINGS[world.dice.choice(names)](_Corner(world, side))


class _Corner:
    """A pen in the corner: x runs from the edge inwards, y upwards from the floor of the picture.

    One unit is a seventh of the picture's width.
    """

    def __init__(self, world: World, side: int) -> None:
        canvas = world.canvas
        self.world = world
        self.side = side
        self.unit = min(canvas.width, canvas.height * 1.1) / 7.0
        x = 0.0 if side < 0 else float(canvas.width)
        self.pen = Pen(canvas, self.unit * -side, 0.0, 0.0, -self.unit, x, float(canvas.height), DARK, 0.0)
        self.top = canvas.height / self.unit

    def dark(self, colour: Colour, depth: float = 0.5) -> Colour:
        return mix(self.world.tone(colour, 0.0), DARK, depth)

    def rect(self, x0: float, x1: float, y0: float, y1: float, fill: Colour) -> None:
        self.pen.fill([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], fill)


def _leaves(corner: _Corner) -> None:
    dark = corner.dark((84, 130, 84), 0.55)
    for number in range(7):
        turned = corner.pen.moved(0.0, -0.2, -80 + number * 26)
        long = 1.0 + 0.35 * (number % 3)
        leaf = path((0, 0), (-0.26, long * 0.5, 0, long), (0.26, long * 0.5, 0, 0))
        turned.fill(leaf, dark if number % 2 else mix(dark, (255, 255, 255), 0.1))
        turned.fill([(-0.015, 0), (0.0, long * 0.86), (0.015, 0)], mix(dark, (255, 255, 255), 0.2))


def _grass(corner: _Corner) -> None:
    dark = corner.dark((104, 140, 84), 0.5)
    dice = corner.world.dice
    for number in range(34):
        x, tall = number * 0.21 + dice.uniform(-0.1, 0.1), dice.uniform(0.25, 0.75)
        tip = x + dice.uniform(-0.2, 0.2)
        tall *= max(0.35, 1.0 - number * 0.03)
        blade = path(
            (x - 0.05, -0.1), (x, tall * 0.5, tip, tall), (x + 0.03, tall * 0.5, x + 0.06, -0.1), detail=4
        )
        corner.pen.fill(blade, dark if number % 3 else mix(dark, (255, 255, 255), 0.12))


def _chair(corner: _Corner) -> None:
    dark = corner.dark((150, 110, 82))
    edge = mix(dark, (255, 255, 255), 0.14)
    for x in (0.1, 1.25):
        corner.pen.fill([(x, -0.2), (x + 0.16, -0.2), (x + 0.12, 1.35), (x + 0.02, 1.35)], dark)
    for y in (0.5, 0.82, 1.14):
        corner.rect(0.16, 1.32, y, y + 0.15, dark)
        corner.rect(0.16, 1.32, y + 0.12, y + 0.15, edge)
    corner.pen.fill(path((0.0, 1.3), (0.7, 1.62, 1.45, 1.3), (1.4, 1.18), (0.7, 1.44, 0.04, 1.18)), edge)


def _table(corner: _Corner) -> None:
    """A table's corner with a cup."""
    dark = corner.dark((160, 118, 88))
    edge = mix(dark, (255, 255, 255), 0.16)
    corner.pen.fill([(-0.5, -0.5), (-0.5, 0.62), (1.9, 0.34), (2.0, -0.5)], dark)
    corner.pen.fill([(-0.5, 0.62), (1.9, 0.34), (1.92, 0.26), (-0.5, 0.54)], edge)
    cup = corner.dark(corner.world.accent, 0.3)
    corner.pen.fill(path((0.55, 0.52), (0.56, 1.0), (1.02, 1.0), (1.03, 0.5), (0.8, 0.42, 0.55, 0.52)), cup)
    corner.pen.fill(oval(0.79, 1.0, 0.235, 0.06, 20), mix(cup, (255, 255, 255), 0.3))
    corner.pen.fill(path((1.02, 0.9), (1.3, 0.9, 1.2, 0.68), (1.14, 0.56, 1.02, 0.6), (1.02, 0.68),
                         (1.12, 0.68, 1.12, 0.76), (1.12, 0.82, 1.02, 0.82)), cup)  # fmt: skip


def _books(corner: _Corner) -> None:
    for number, tone in enumerate(((140, 90, 80), (90, 110, 140), (180, 150, 100), (120, 140, 110))):
        y, wide = number * 0.24 - 0.06, 1.5 - 0.17 * number - 0.1 * (number % 2)
        fill = corner.dark(tone, 0.42)
        corner.rect(-0.2, wide, y, y + 0.22, fill)
        corner.rect(-0.2, wide - 0.06, y + 0.05, y + 0.16, mix(fill, (240, 236, 226), 0.34))
        corner.rect(-0.2, wide, y + 0.18, y + 0.22, mix(fill, (255, 255, 255), 0.12))


def _goods(corner: _Corner) -> None:
    """The end of a shelf with bottles and boxes on it."""
    dark = corner.dark((120, 126, 136), 0.55)
    corner.rect(-0.2, 1.35, -0.3, 0.5, dark)
    corner.rect(-0.2, 1.42, 0.44, 0.54, mix(dark, (255, 255, 255), 0.2))
    accent = corner.world.accent
    tones: tuple[Colour, ...] = (accent, (200, 180, 120), (110, 150, 140), (160, 110, 110))
    for number in range(4):
        x, fill = 0.06 + number * 0.33, corner.dark(tones[number], 0.4)
        tall = (0.72, 0.5, 0.62, 0.42)[number]
        if number % 2:
            corner.rect(x, x + 0.28, 0.54, 0.54 + tall, fill)
        else:
            corner.pen.fill(
                path((x, 0.54), (x, 0.54 + tall * 0.6),
                     (x + 0.02, 0.54 + tall * 0.75, x + 0.09, 0.54 + tall * 0.8),
                     (x + 0.09, 0.54 + tall), (x + 0.17, 0.54 + tall), (x + 0.17, 0.54 + tall * 0.8),
                     (x + 0.24, 0.54 + tall * 0.75, x + 0.26, 0.54 + tall * 0.6),
                     (x + 0.26, 0.54)), fill)  # fmt: skip
        corner.rect(x + 0.04, x + 0.2, 0.54 + tall * 0.2, 0.54 + tall * 0.44, mix(fill, (255, 255, 255), 0.2))


def _monitor(corner: _Corner) -> None:
    dark = corner.dark((96, 100, 116), 0.55)
    corner.rect(-0.3, 2.0, -0.3, 0.22, corner.dark((190, 186, 180), 0.45))
    corner.rect(0.5, 0.8, 0.1, 0.6, dark)
    corner.rect(-0.1, 1.5, 0.5, 1.5, dark)
    corner.rect(-0.1, 1.5, 1.42, 1.5, mix(dark, (255, 255, 255), 0.16))
    corner.rect(0.5, 0.9, 0.9, 1.0, mix(dark, (255, 255, 255), 0.12))


def _plant(corner: _Corner) -> None:
    leaf = corner.dark((92, 138, 92), 0.5)
    for angle, long in ((-58, 1.1), (-30, 1.5), (-6, 1.7), (22, 1.5), (48, 1.1)):
        turned = corner.pen.moved(0.55, 0.4, angle)
        turned.fill(path((0, 0), (-0.24, long * 0.55, 0, long), (0.24, long * 0.55, 0, 0)),
                    leaf if angle % 4 else mix(leaf, (255, 255, 255), 0.1))  # fmt: skip
    pot = corner.dark((190, 150, 120), 0.42)
    corner.pen.fill([(0.15, -0.2), (0.1, 0.5), (1.0, 0.5), (0.95, -0.2)], pot)
    corner.rect(0.05, 1.05, 0.44, 0.6, mix(pot, (255, 255, 255), 0.12))


def _curtain(corner: _Corner) -> None:
    cloth = corner.dark(corner.world.accent, 0.5)
    for number in range(4):
        x = number * 0.2 - 0.1
        fold = path((x, corner.top + 0.5), (x + 0.28 - 0.03 * number, corner.top + 0.5),
                    (x + 0.34, corner.top * 0.4, x + 0.2, -0.2), (x - 0.02, -0.2))  # fmt: skip
        corner.pen.fill(fold, cloth if number % 2 else mix(cloth, (255, 255, 255), 0.09))


def _pillar(corner: _Corner) -> None:
    stone = corner.dark((200, 202, 200), 0.55)
    corner.rect(-0.2, 0.62, -0.2, corner.top + 0.4, stone)
    corner.rect(0.46, 0.62, -0.2, corner.top + 0.4, mix(stone, (255, 255, 255), 0.12))


def _straps(corner: _Corner) -> None:
    dark = corner.dark((120, 128, 140), 0.5)
    corner.pen.fill(
        [
            (-0.2, corner.top - 0.1),
            (3.4, corner.top - 0.02),
            (3.4, corner.top + 0.2),
            (-0.2, corner.top + 0.2),
        ],
        dark,
    )
    for number in range(3):
        x, y = 0.5 + number * 0.95, corner.top - 0.06
        corner.rect(x - 0.04, x + 0.04, y - 0.6, y, dark)
        ring = [*oval(x, y - 0.85, 0.27, 0.27, 22), *oval(x, y - 0.85, 0.19, 0.19, 22)[::-1]]
        corner.pen.fill([ring[n] for n in (*range(22), 0, 43, *range(42, 21, -1))], dark)


def _bollard(corner: _Corner) -> None:
    """A signboard standing on the pavement."""
    dark = corner.dark(corner.world.accent, 0.52)
    corner.pen.fill([(0.1, -0.2), (0.3, 1.5), (1.2, 1.5), (1.4, -0.2)], dark)
    corner.pen.fill([(0.3, 0.25), (0.42, 1.34), (1.08, 1.34), (1.2, 0.25)], mix(dark, (240, 236, 226), 0.4))
    for y, wide in ((1.1, 0.4), (0.86, 0.52), (0.62, 0.34)):
        corner.rect(0.54, 0.54 + wide, y, y + 0.08, dark)


def _railing(corner: _Corner) -> None:
    dark = corner.dark((160, 166, 172), 0.55)
    corner.rect(-0.3, 16.0, 0.34, 0.46, dark)
    corner.rect(-0.3, 16.0, 0.43, 0.46, mix(dark, (255, 255, 255), 0.2))
    for number in range(36):
        corner.rect(number * 0.42, number * 0.42 + 0.07, -0.3, 0.36, dark)


def _vase(corner: _Corner) -> None:
    gold = corner.dark((206, 168, 96), 0.45)
    corner.pen.fill(path((0.3, -0.2), (0.02, 0.3, 0.3, 0.7), (0.26, 0.86), (0.84, 0.86), (0.8, 0.7),
                         (1.08, 0.3, 0.8, -0.2)), gold)  # fmt: skip
    for x, y in ((0.3, 1.2), (0.62, 1.42), (0.9, 1.16), (0.5, 1.08), (0.76, 1.02)):
        corner.pen.fill(oval(x, y, 0.22, 0.2, 14), corner.dark(corner.world.accent, 0.36))


_THINGS: dict[str, Callable[[_Corner], None]] = {
    "leaves": _leaves,
    "grass": _grass,
    "chair": _chair,
    "table": _table,
    "books": _books,
    "goods": _goods,
    "monitor": _monitor,
    "plant": _plant,
    "curtain": _curtain,
    "pillar": _pillar,
    "straps": _straps,
    "signboard": _bollard,
    "railing": _railing,
    "vase": _vase,
}
