"""Inserts: one thing, close, on a surface in the light of the place."""

from __future__ import annotations

from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint
from engines.providers.painters.dummy.places.world import World
from engines.providers.painters.dummy.reading import Reading


def insert(world: World, reading: Reading, bare: bool = False) -> None:
    """The thing the panel names, else a sealed box; `bare` draws no surface under it."""
    canvas = world.canvas
    width, height = float(canvas.width), float(canvas.height)
    if not bare:
        _surface(world)
    size = min(width * 0.62, (height - reading.room * height) * 0.72)
    x = width * (0.5 + world.dice.uniform(-0.06, 0.06))
    y = reading.room * height + (height - reading.room * height) * 0.56
    turn = world.dice.uniform(-14, 14)
    pen = Pen.at(canvas, x, y, size, world.ink, world.weight * 1.15).moved(0, 0, turn)
    if not bare:
        reach = size * 0.05 * (1 if world.light.slant > 0 else -1)
        canvas.polygon(oval(x + reach * 2, y + size * 0.36, size * 0.5, size * 0.13, 30), (22, 18, 46), 90)
    THINGS.get(reading.thing, _box)(pen, world.accent)


def _surface(world: World) -> None:
    """A table top before the place, which steps back behind a veil of haze."""
    canvas = world.canvas
    width, height = float(canvas.width), float(canvas.height)
    canvas.polygon(
        [(-width, -height), (2 * width, -height), (2 * width, height), (-width, height)],
        world.light.haze,
        110,
    )
    edge = height * 0.46
    wood = world.tone(mix((190, 158, 128), world.accent, 0.12), 0.0)
    canvas.polygon(
        [(-width, edge), (2 * width, edge + height * 0.03), (2 * width, 2 * height), (-width, 2 * height)],
        wood,
    )
    canvas.line([(-width, edge), (2 * width, edge + height * 0.03)], world.line(wood), 2.0)
    for number in range(5):
        y = edge + height * 0.12 * (number + 0.6)
        canvas.line([(-width, y), (2 * width, y + height * 0.03)], mix(wood, world.line(wood), 0.25), 1.2)
    beam = [(width * 0.05, edge), (width * 0.4, edge), (width * 0.75, height), (width * 0.1, height)]
    canvas.polygon(beam, world.light.glow, 60)


def _phone(pen: Pen, accent: Colour) -> None:
    pen.shape(_rounded(-0.24, -0.46, 0.24, 0.46, 0.05), (46, 48, 60))
    pen.fill(_rounded(-0.215, -0.40, 0.215, 0.40, 0.02), (224, 238, 246))
    pen.fill(_rounded(-0.215, -0.40, 0.215, -0.28, 0.02), tint(accent, 0.15))
    for y, x0, x1, fill in (
        (-0.2, -0.17, 0.08, WHITE),
        (-0.05, -0.06, 0.17, tint(accent, 0.55)),
        (0.1, -0.17, 0.03, WHITE),
    ):
        pen.shape(_rounded(x0, y, x1, y + 0.1, 0.03), fill, 0.4)
        pen.even([(x0 + 0.03, y + 0.05), (x1 - 0.05, y + 0.05)], 0.6, (150, 156, 170))
    pen.fill([(0.06, -0.40), (0.16, -0.40), (-0.05, 0.40), (-0.15, 0.40)], WHITE, 60)


def _letter(pen: Pen, accent: Colour) -> None:
    pen.shape([(-0.46, -0.3), (0.46, -0.3), (0.46, 0.3), (-0.46, 0.3)], (250, 246, 236))
    pen.fill([(-0.46, 0.3), (0.0, -0.02), (0.46, 0.3)], (238, 230, 214))
    pen.stroke([(-0.46, 0.3), (0.0, -0.02), (0.46, 0.3)], 0.6, taper=0.2)
    pen.shape([(-0.46, -0.3), (0.0, 0.08), (0.46, -0.3)], (252, 250, 242), 0.7)
    pen.shape(oval(0.0, 0.04, 0.085, 0.085), accent, 0.8)
    pen.fill(oval(-0.02, 0.015, 0.035, 0.03, 12), tint(accent, 0.4))


def _key(pen: Pen, accent: Colour) -> None:
    gold = (226, 186, 92)
    pen.shape(
        path(
            (-0.02, -0.05),
            (0.42, -0.05),
            (0.46, -0.02),
            (0.46, 0.03),
            (0.40, 0.03),
            (0.38, 0.13),
            (0.33, 0.13),
            (0.32, 0.03),
            (0.26, 0.03),
            (0.25, 0.1),
            (0.2, 0.1),
            (0.19, 0.04),
            (-0.02, 0.05),
        ),
        gold,
    )
    pen.shape(oval(-0.2, 0, 0.22, 0.2), gold)
    pen.shape(oval(-0.22, 0, 0.11, 0.1), shade(gold, 0.5), 0.8)
    pen.fill(path((-0.36, -0.08), (-0.28, -0.2, -0.14, -0.17), (-0.26, -0.16, -0.33, -0.06)), WHITE, 170)
    pen.stroke(path((-0.36, 0.05), (-0.55, 0.2, -0.44, 0.42)), 1.6, accent, 0.1)
    pen.shape(oval(-0.44, 0.42, 0.06, 0.06), accent, 0.7)


def _umbrella(pen: Pen, accent: Colour) -> None:
    pen.even(
        path((0.0, -0.1), (0.0, 0.38), (0.0, 0.47, 0.07, 0.47), (0.13, 0.47, 0.13, 0.38)), 2.4, (70, 60, 60)
    )
    pen.shape(
        path(
            (-0.5, 0.06),
            (-0.46, -0.42, 0.0, -0.46),
            (0.46, -0.42, 0.5, 0.06),
            (0.42, -0.03, 0.33, 0.05),
            (0.25, -0.04, 0.165, 0.05),
            (0.08, -0.04, 0.0, 0.05),
            (-0.08, -0.04, -0.165, 0.05),
            (-0.25, -0.04, -0.33, 0.05),
            (-0.42, -0.03, -0.5, 0.06),
        ),
        accent,
    )
    pen.fill(
        path(
            (0.165, 0.04),
            (0.14, -0.3, 0.0, -0.45),
            (0.4, -0.4, 0.49, 0.04),
            (0.42, -0.03, 0.33, 0.04),
            (0.25, -0.04, 0.165, 0.04),
        ),
        shade(accent, 0.18),
    )
    for x in (-0.165, 0.165):
        pen.stroke(path((0.0, -0.46), (x * 0.9, -0.3, x, 0.04)), 0.5)
    pen.even([(0, -0.46), (0, -0.52)], 1.4)


def _cup(pen: Pen, accent: Colour) -> None:
    pen.shape(
        path(
            (0.22, -0.1),
            (0.46, -0.14, 0.42, 0.08),
            (0.38, 0.22, 0.2, 0.2),
            (0.2, 0.13),
            (0.34, 0.14, 0.34, 0.03),
            (0.34, -0.06, 0.22, -0.02),
        ),
        tint(accent, 0.1),
    )
    pen.shape(
        path((-0.3, -0.2), (-0.3, 0.2, -0.2, 0.36), (0.0, 0.42, 0.2, 0.36), (0.3, 0.2, 0.3, -0.2)), accent
    )
    pen.fill(
        path((0.08, -0.16), (0.1, 0.2, 0.05, 0.39), (0.2, 0.38, 0.22, 0.3), (0.29, 0.1, 0.29, -0.18)),
        shade(accent, 0.16),
    )
    pen.shape(oval(0, -0.2, 0.3, 0.085), tint(accent, 0.5))
    pen.fill(oval(0, -0.19, 0.25, 0.06), (104, 66, 46))
    for x in (-0.1, 0.04, 0.14):
        pen.stroke(
            path((x, -0.32), (x + 0.07, -0.4, x, -0.46), (x - 0.06, -0.52, x + 0.02, -0.6)), 0.9, WHITE, 0.8
        )


def _ring(pen: Pen, accent: Colour) -> None:
    pen.shape(oval(0, 0.14, 0.28, 0.27, 40), (236, 206, 122))
    pen.shape(oval(0, 0.14, 0.21, 0.2, 36), (250, 240, 220), 0.8)
    pen.shape(
        [(-0.17, -0.22), (-0.09, -0.33), (0.09, -0.33), (0.17, -0.22), (0.0, -0.04)], tint(accent, 0.35)
    )
    pen.stroke([(-0.17, -0.22), (0.17, -0.22)], 0.6, taper=0.1)
    pen.stroke([(-0.06, -0.22), (0.0, -0.04), (0.06, -0.22)], 0.5, taper=0.2)
    for x, y, r in ((0.26, -0.36, 0.09), (-0.28, -0.3, 0.06), (0.3, -0.1, 0.05)):
        pen.fill(
            [
                (x - r, y),
                (x - r * 0.2, y - r * 0.2),
                (x, y - r * 1.4),
                (x + r * 0.2, y - r * 0.2),
                (x + r, y),
                (x + r * 0.2, y + r * 0.2),
                (x, y + r * 1.4),
                (x - r * 0.2, y + r * 0.2),
            ],
            WHITE,
        )


def _book(pen: Pen, accent: Colour) -> None:
    pen.shape([(-0.38, -0.26), (0.3, -0.36), (0.42, 0.3), (-0.28, 0.42)], shade(accent, 0.3))
    pen.shape([(-0.36, -0.3), (0.3, -0.39), (0.4, 0.24), (-0.28, 0.36)], (248, 244, 232), 0.7)
    pen.shape([(-0.4, -0.34), (0.28, -0.44), (0.38, 0.2), (-0.32, 0.32)], accent)
    pen.fill([(-0.4, -0.34), (-0.3, -0.355), (-0.22, 0.3), (-0.32, 0.32)], shade(accent, 0.25))
    pen.shape([(-0.12, -0.24), (0.18, -0.285), (0.21, -0.1), (-0.09, -0.05)], tint(accent, 0.7), 0.6)


def _photo(pen: Pen, accent: Colour) -> None:
    pen.shape([(-0.34, -0.42), (0.34, -0.42), (0.34, 0.42), (-0.34, 0.42)], (252, 250, 246))
    pen.shape([(-0.28, -0.36), (0.28, -0.36), (0.28, 0.2), (-0.28, 0.2)], tint(accent, 0.5), 0.5)
    pen.fill(
        path((-0.28, 0.2), (-0.28, 0.02), (-0.1, -0.12, 0.06, 0.06), (0.18, -0.04, 0.28, 0.06), (0.28, 0.2)),
        shade(accent, 0.05),
    )
    for x in (-0.08, 0.1):
        pen.fill(path((x - 0.1, 0.2), (x - 0.1, 0.06, x, 0.05), (x + 0.1, 0.06, x + 0.1, 0.2)), (70, 66, 82))
        pen.fill(oval(x, 0.0, 0.06, 0.07, 16), (246, 216, 194))
        pen.fill(
            path(
                (x - 0.07, 0.0),
                (x - 0.06, -0.09, x, -0.09),
                (x + 0.06, -0.09, x + 0.07, 0.0),
                (x, -0.05, x - 0.07, 0.0),
            ),
            (60, 48, 46),
        )


def _watch(pen: Pen, accent: Colour) -> None:
    pen.shape([(-0.13, -0.52), (0.13, -0.52), (0.16, 0.52), (-0.16, 0.52)], shade(accent, 0.25))
    pen.shape(oval(0, 0, 0.33, 0.33, 40), (206, 210, 220))
    pen.shape(oval(0, 0, 0.26, 0.26, 36), (252, 252, 250), 0.7)
    for turn in range(0, 360, 30):
        pen.moved(0, 0, turn).even([(0, -0.235), (0, -0.2 if turn % 90 else -0.18)], 0.8)
    pen.stroke([(0, 0.03), (0.0, -0.18)], 1.1, taper=0.1)
    pen.stroke([(-0.03, -0.01), (0.13, 0.06)], 1.3, taper=0.1)
    pen.stroke([(0.05, 0.1), (-0.08, -0.17)], 0.6, accent, 0.1)


def _knife(pen: Pen, accent: Colour) -> None:
    pen.shape(path((-0.06, 0.1), (-0.08, -0.3, 0.02, -0.6), (0.1, -0.3, 0.08, 0.1)), (214, 222, 232))
    pen.fill(path((0.02, -0.55), (0.09, -0.3, 0.07, 0.08), (0.015, 0.08)), (166, 176, 194))
    pen.shape([(-0.18, 0.08), (0.2, 0.08), (0.2, 0.15), (-0.18, 0.15)], (196, 160, 86))
    pen.shape([(-0.06, 0.15), (0.08, 0.15), (0.08, 0.46), (-0.06, 0.46)], accent)
    for y in (0.22, 0.29, 0.36):
        pen.stroke([(-0.06, y), (0.08, y - 0.04)], 0.7, taper=0.1)


def _flower(pen: Pen, accent: Colour) -> None:
    green = (104, 150, 96)
    pen.stroke(path((0.0, -0.1), (0.06, 0.2, -0.02, 0.52)), 2.4, shade(green, 0.2), 0.1)
    pen.shape(path((0.02, 0.2), (0.2, 0.0, 0.34, 0.08), (0.22, 0.26, 0.02, 0.26)), green, 0.8)
    for turn in range(0, 360, 60):
        petal = pen.moved(0, -0.2, turn)
        petal.shape(
            path((0, 0), (-0.2, -0.16, 0, -0.3), (0.2, -0.16, 0, 0)),
            tint(accent, 0.15 if turn % 120 else 0.3),
            0.8,
        )
    pen.shape(oval(0, -0.2, 0.075, 0.075, 18), (246, 208, 96), 0.8)


def _food(pen: Pen, accent: Colour) -> None:
    """A triangle of rice in its seaweed: what a night shift eats."""
    pen.shape(
        path(
            (-0.4, 0.26),
            (-0.42, 0.34, -0.32, 0.36),
            (0.32, 0.36),
            (0.42, 0.34, 0.4, 0.26),
            (0.2, -0.12, 0.07, -0.36),
            (0.0, -0.44, -0.07, -0.36),
            (-0.2, -0.12, -0.4, 0.26),
        ),
        (252, 250, 244),
    )
    pen.fill(
        path((0.1, -0.28), (0.26, 0.02, 0.38, 0.26), (0.38, 0.33, 0.3, 0.34), (0.12, 0.34)), (232, 228, 226)
    )
    pen.shape([(-0.17, 0.36), (-0.17, -0.02), (0.17, -0.02), (0.17, 0.36)], (44, 58, 52))
    pen.shape([(-0.12, 0.08), (0.12, 0.08), (0.12, 0.24), (-0.12, 0.24)], accent, 0.6)


def _bag(pen: Pen, accent: Colour) -> None:
    pen.even(path((-0.14, -0.26), (-0.14, -0.5, 0.0, -0.5), (0.14, -0.5, 0.14, -0.26)), 2.6)
    pen.shape(
        path(
            (-0.36, 0.42),
            (-0.42, -0.26, -0.2, -0.3),
            (0.2, -0.3),
            (0.42, -0.26, 0.36, 0.42),
            (0.0, 0.48, -0.36, 0.42),
        ),
        accent,
    )
    pen.fill(
        path((0.16, 0.44), (0.24, 0.0, 0.14, -0.3), (0.22, -0.3), (0.4, -0.2, 0.35, 0.41)),
        shade(accent, 0.16),
    )
    pen.shape(_rounded(-0.24, 0.06, 0.24, 0.34, 0.05), tint(accent, 0.15), 0.8)
    pen.even([(-0.24, 0.14), (0.24, 0.14)], 0.8)
    pen.stroke(path((-0.34, -0.14), (0.0, -0.05, 0.34, -0.14)), 0.8)


def _ticket(pen: Pen, accent: Colour) -> None:
    pen.shape([(-0.46, -0.24), (0.46, -0.24), (0.46, 0.24), (-0.46, 0.24)], (252, 248, 238))
    pen.fill([(-0.46, -0.24), (0.46, -0.24), (0.46, -0.1), (-0.46, -0.1)], accent)
    for y, x1 in ((0.0, 0.12), (0.07, 0.2), (0.14, 0.02)):
        pen.even([(-0.38, y), (x1, y)], 1.0, (120, 120, 134))
    for number in range(10):
        x = 0.28 + number * 0.015
        pen.even([(x, -0.02), (x, 0.18)], 0.5 + number % 3 * 0.3, (60, 58, 70))
    for number in range(6):
        pen.fill(oval(0.24, -0.2 + number * 0.08, 0.008, 0.016, 8), (170, 160, 150))


def _door(pen: Pen, accent: Colour) -> None:
    pen.shape([(-0.42, -0.6), (0.42, -0.6), (0.42, 0.6), (-0.42, 0.6)], mix(accent, (120, 90, 70), 0.6))
    pen.shape([(-0.32, -0.5), (0.1, -0.5), (0.1, 0.5), (-0.32, 0.5)], mix(accent, (100, 72, 56), 0.6), 0.6)
    pen.shape([(0.18, -0.16), (0.36, -0.16), (0.36, 0.24), (0.18, 0.24)], (220, 196, 130), 0.8)
    pen.shape(oval(0.26, -0.03, 0.09, 0.085), (240, 216, 150))
    pen.fill(oval(0.235, -0.055, 0.03, 0.025, 12), WHITE)
    pen.fill(oval(0.27, 0.13, 0.022, 0.022, 12), (40, 34, 40))
    pen.fill([(0.258, 0.13), (0.282, 0.13), (0.29, 0.19), (0.25, 0.19)], (40, 34, 40))


def _lamp(pen: Pen, accent: Colour) -> None:
    pen.fill(oval(0, -0.1, 0.62, 0.6, 40), (255, 232, 160), 70)
    pen.fill(oval(0, -0.1, 0.42, 0.42, 36), (255, 238, 180), 90)
    pen.shape([(-0.05, 0.1), (0.05, 0.1), (0.06, 0.42), (-0.06, 0.42)], (120, 100, 88))
    pen.shape(oval(0, 0.43, 0.22, 0.06), (120, 100, 88))
    pen.shape([(-0.16, -0.4), (0.16, -0.4), (0.3, 0.1), (-0.3, 0.1)], tint(accent, 0.4))
    pen.fill([(-0.1, -0.36), (0.02, -0.36), (0.06, 0.08), (-0.2, 0.08)], (255, 246, 206))


def _cat(pen: Pen, accent: Colour) -> None:
    fur = (70, 66, 78)
    pen.shape(path((0.2, 0.42), (0.5, 0.42, 0.46, 0.1), (0.46, 0.0, 0.38, 0.04), (0.38, 0.3, 0.18, 0.3)), fur)
    pen.shape(
        path(
            (-0.24, 0.44),
            (-0.3, 0.0, -0.14, -0.1),
            (0.14, -0.1),
            (0.3, 0.0, 0.26, 0.44),
            (0.0, 0.48, -0.24, 0.44),
        ),
        fur,
    )
    pen.shape(
        path(
            (-0.26, -0.2),
            (-0.28, -0.5),
            (-0.1, -0.38),
            (0.1, -0.38),
            (0.28, -0.5),
            (0.26, -0.2),
            (0.24, 0.0, 0.0, 0.02),
            (-0.24, 0.0, -0.26, -0.2),
        ),
        fur,
    )
    for x in (-0.11, 0.11):
        pen.fill(oval(x, -0.2, 0.06, 0.07, 18), (238, 206, 92))
        pen.fill(oval(x, -0.2, 0.02, 0.06, 12), (24, 22, 30))
        pen.fill(oval(x - 0.018, -0.225, 0.014, 0.016, 8), WHITE)
    pen.fill([(-0.022, -0.12), (0.022, -0.12), (0, -0.095)], (236, 150, 150))
    pen.stroke(path((-0.2, -0.02), (0.0, 0.08, 0.2, -0.02)), 2.2, accent, 0.1)
    pen.shape(oval(0, 0.06, 0.035, 0.035, 12), (246, 214, 100), 0.7)


def _shoe(pen: Pen, accent: Colour) -> None:
    pen.shape(
        path(
            (-0.42, -0.24),
            (-0.2, -0.3),
            (-0.12, -0.06, 0.14, 0.02),
            (0.44, 0.06, 0.46, 0.22),
            (-0.44, 0.22),
            (-0.48, 0.0, -0.42, -0.24),
        ),
        accent,
    )
    pen.shape(
        path((-0.46, 0.2), (0.46, 0.2), (0.5, 0.26, 0.46, 0.32), (-0.44, 0.32), (-0.5, 0.26, -0.46, 0.2)),
        (250, 248, 244),
    )
    pen.shape(
        path((0.24, 0.05), (0.45, 0.08, 0.46, 0.2), (0.2, 0.2), (0.16, 0.1, 0.24, 0.05)),
        tint(accent, 0.6),
        0.7,
    )
    for x in (-0.14, -0.05, 0.04):
        pen.stroke([(x, -0.1 + (x + 0.14) * 0.7), (x + 0.1, -0.02 + (x + 0.14) * 0.5)], 1.2, WHITE, 0.1)


def _box(pen: Pen, accent: Colour) -> None:
    pen.shape([(-0.36, -0.16), (0.36, -0.16), (0.36, 0.38), (-0.36, 0.38)], (206, 170, 128))
    pen.shape([(-0.36, -0.16), (-0.24, -0.34), (0.48, -0.34), (0.36, -0.16)], (228, 196, 156))
    pen.shape([(0.36, -0.16), (0.48, -0.34), (0.48, 0.2), (0.36, 0.38)], (176, 140, 104))
    pen.fill([(-0.06, -0.16), (0.06, -0.16), (0.06, 0.38), (-0.06, 0.38)], accent)
    pen.fill([(-0.06, -0.16), (0.06, -0.34), (0.18, -0.34), (0.06, -0.16)], tint(accent, 0.25))


def _rounded(x0: float, y0: float, x1: float, y1: float, r: float) -> list[tuple[float, float]]:
    return path(
        (x0 + r, y0), (x1 - r, y0), (x1, y0, x1, y0 + r), (x1, y1 - r), (x1, y1, x1 - r, y1),
        (x0 + r, y1), (x0, y1, x0, y1 - r), (x0, y0 + r), (x0, y0, x0 + r, y0), detail=4,
    )  # fmt: skip


THINGS: dict[str, Callable[[Pen, Colour], None]] = {
    "phone": _phone,
    "letter": _letter,
    "key": _key,
    "umbrella": _umbrella,
    "cup": _cup,
    "ring": _ring,
    "book": _book,
    "photo": _photo,
    "watch": _watch,
    "knife": _knife,
    "flower": _flower,
    "food": _food,
    "bag": _bag,
    "ticket": _ticket,
    "door": _door,
    "lamp": _lamp,
    "cat": _cat,
    "shoe": _shoe,
}
