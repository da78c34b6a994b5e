"""Furniture and fittings, about their middles; one unit is about the height of the thing."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.glow import round_about
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_WOOD: Colour = (168, 120, 80)
_DARK: Colour = (52, 48, 58)


def _box(pen: Pen, x0: float, y0: float, x1: float, y1: float, fill: Colour, weight: float = 0.9) -> None:
    pen.shape([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], fill, weight)


def sofa(pen: Pen, accent: Colour) -> None:
    """A sofa for two with cushions."""
    for x in (-0.86, 0.78):
        _box(pen, x, 0.42, x + 0.08, 0.5, shade(_WOOD, 0.3), 0.7)
    pen.shape(path((-0.84, 0.1), (-0.86, -0.42, -0.7, -0.44), (0.7, -0.44), (0.86, -0.42, 0.84, 0.1)), accent)
    _box(pen, -0.8, 0.02, 0.0, 0.26, tint(accent, 0.16))
    _box(pen, 0.0, 0.02, 0.8, 0.26, tint(accent, 0.16))
    _box(pen, -0.86, 0.24, 0.86, 0.43, shade(accent, 0.08))
    for side in (-1, 1):
        x0, x1 = sorted((side * 0.8, side * 1.0))
        pen.shape(
            path((x0, 0.44), (x0, -0.06), ((x0 + x1) / 2, -0.16, x1, -0.06), (x1, 0.44)), tint(accent, 0.06)
        )
    pen.shape(
        [(-0.6, -0.22), (-0.26, -0.26), (-0.22, 0.06), (-0.58, 0.08)], mix(accent, (250, 240, 220), 0.7), 0.7
    )


def table(pen: Pen, accent: Colour) -> None:
    """A table with a cloth runner and a bowl of fruit on it."""
    wood = mix(_WOOD, accent, 0.2)
    for x in (-0.72, 0.62):
        _box(pen, x, -0.2, x + 0.1, 0.5, shade(wood, 0.16), 0.8)
    _box(pen, -0.84, -0.36, 0.84, -0.22, wood)
    pen.fill([(-0.3, -0.36), (0.3, -0.36), (0.3, -0.1), (0.0, -0.02), (-0.3, -0.1)], tint(accent, 0.4))
    pen.shape(path((-0.2, -0.5), (-0.16, -0.36, 0.0, -0.36), (0.16, -0.36, 0.2, -0.5)), (240, 236, 228), 0.7)
    for x, hue in ((-0.1, (214, 70, 66)), (0.02, (240, 178, 70)), (0.12, (136, 176, 84))):
        pen.shape(oval(x, -0.53, 0.08, 0.07, 14), hue, 0.6)


def bookshelf(pen: Pen, accent: Colour) -> None:
    """Shelves full of books."""
    _box(pen, -0.36, -0.5, 0.36, 0.5, _WOOD)
    hues = (accent, (150, 84, 74), (90, 120, 150), (214, 190, 130), (110, 140, 104))
    for row in range(4):
        y = -0.46 + row * 0.24
        _box(pen, -0.32, y, 0.32, y + 0.2, shade(_WOOD, 0.4), 0.5)
        x, number = -0.31, row
        while x < 0.26:
            wide = 0.045 + 0.018 * ((number * 7) % 3)
            high = 0.13 + 0.02 * ((number * 5) % 4)
            _box(pen, x, y + 0.2 - high, x + wide, y + 0.2, hues[number % 5], 0.35)
            x, number = x + wide + 0.004, number + 1


def wardrobe(pen: Pen, accent: Colour) -> None:
    """A wardrobe, one door ajar on hanging clothes."""
    _box(pen, -0.34, -0.5, 0.34, 0.46, _WOOD)
    _box(pen, -0.3, -0.45, 0.3, 0.4, shade(_WOOD, 0.55), 0.6)
    pen.even([(-0.28, -0.38), (0.1, -0.38)], 0.8, (210, 200, 180))
    for number, hue in enumerate((accent, (226, 220, 208), (96, 110, 150))):
        x = -0.24 + number * 0.1
        pen.shape(
            [(x, -0.36), (x + 0.05, -0.3), (x + 0.06, 0.12), (x - 0.06, 0.12), (x - 0.05, -0.3)], hue, 0.5
        )
    _box(pen, 0.02, -0.46, 0.31, 0.41, tint(_WOOD, 0.1))
    pen.shape([(-0.3, -0.46), (-0.46, -0.52), (-0.46, 0.48), (-0.3, 0.41)], tint(_WOOD, 0.18), 0.8)
    pen.fill(oval(0.06, 0.0, 0.018, 0.03, 10), (226, 196, 110))
    for x in (-0.32, 0.26):
        _box(pen, x, 0.46, x + 0.06, 0.5, shade(_WOOD, 0.3), 0.6)


def fireplace(pen: Pen, accent: Colour) -> None:
    """A mantel of brick with a fire burning in it, a clock and candles on the shelf."""
    brick: Colour = (176, 104, 84)
    _box(pen, -0.62, -0.36, 0.62, 0.5, brick)
    for row in range(5):
        y = -0.3 + row * 0.17
        pen.even([(-0.6, y), (-0.38, y)], 0.5, shade(brick, 0.3))
        pen.even([(0.38, y), (0.6, y)], 0.5, shade(brick, 0.3))
        x = -0.5 if row % 2 else -0.46
        pen.even([(x, y), (x, y + 0.17)], 0.4, shade(brick, 0.3))
        pen.even([(-x, y), (-x, y + 0.17)], 0.4, shade(brick, 0.3))
    _box(pen, -0.72, -0.48, 0.72, -0.36, mix(_WOOD, accent, 0.15))
    pen.shape(path((-0.38, 0.5), (-0.38, -0.06), (0.0, -0.26, 0.38, -0.06), (0.38, 0.5)), _DARK, 0.9)
    round_about(pen, 0.0, 0.28, 0.7, (255, 170, 80), 1.2)
    pen.fill(
        path((-0.24, 0.46), (-0.3, 0.16, -0.06, -0.08), (-0.02, 0.1, 0.08, 0.0), (0.3, 0.16, 0.24, 0.46)),
        (244, 126, 52),
    )
    pen.fill(path((-0.13, 0.46), (-0.14, 0.26, 0.02, 0.1), (0.16, 0.28, 0.13, 0.46)), (255, 222, 110))
    for x in (-0.24, -0.02):
        pen.shape([(x, 0.42), (x + 0.26, 0.4), (x + 0.26, 0.47), (x, 0.49)], (112, 76, 54), 0.6)
    for x in (-0.5, 0.48):
        _box(pen, x - 0.03, -0.66, x + 0.03, -0.48, (248, 242, 226), 0.5)
        pen.fill(oval(x, -0.7, 0.025, 0.045, 8), (255, 206, 96))
    pen.shape(oval(0.0, -0.6, 0.12, 0.12, 20), (236, 226, 204), 0.7)
    pen.even([(0.0, -0.6), (0.0, -0.68)], 0.6)
    pen.even([(0.0, -0.6), (0.05, -0.58)], 0.6)


def blackboard(pen: Pen, accent: Colour) -> None:
    """A board on a stand, written on with chalk."""
    for x, lean in ((-0.5, -0.08), (0.5, 0.08)):
        pen.even([(x, 0.1), (x + lean, 0.5)], 2.2, shade(_WOOD, 0.2))
    _box(pen, -0.74, -0.5, 0.74, 0.2, _WOOD)
    _box(pen, -0.68, -0.44, 0.68, 0.14, (54, 88, 76), 0.6)
    for row, long in enumerate((0.8, 0.5, 0.66)):
        y = -0.3 + row * 0.15
        pen.stroke(
            [(-0.56, y), (-0.56 + long * 0.4, y + 0.015), (-0.56 + long, y)], 0.8, (236, 240, 234), 0.3
        )
    pen.stroke([*oval(0.44, -0.14, 0.13, 0.13, 18), (0.57, -0.14)], 0.7, tint(accent, 0.5), 0.1)


def bed(pen: Pen, accent: Colour) -> None:
    """A bed from its side: headboard, pillow, a quilt."""
    _box(pen, -1.0, -0.5, -0.9, 0.5, _WOOD)
    _box(pen, 0.9, -0.1, 0.98, 0.5, _WOOD)
    _box(pen, -0.92, 0.14, 0.92, 0.34, shade(_WOOD, 0.1))
    _box(pen, -0.9, -0.06, 0.9, 0.16, (246, 244, 240))
    pen.shape(path((-0.86, -0.08), (-0.84, -0.28, -0.6, -0.26), (-0.38, -0.28, -0.4, -0.06)), WHITE, 0.8)
    pen.shape(path((-0.36, -0.12), (0.3, -0.22, 0.92, -0.12), (0.94, 0.26), (-0.36, 0.26)), accent)
    pen.fill([(-0.36, -0.12), (-0.18, -0.15), (-0.18, 0.25), (-0.36, 0.26)], tint(accent, 0.4))


def mirror_stand(pen: Pen, accent: Colour) -> None:
    """A full-length mirror on feet."""
    _box(pen, -0.24, -0.5, 0.24, 0.44, mix(_WOOD, accent, 0.3))
    _box(pen, -0.19, -0.45, 0.19, 0.38, (196, 222, 234), 0.6)
    pen.fill([(-0.14, 0.3), (-0.04, 0.3), (0.14, -0.38), (0.04, -0.38)], WHITE, 130)
    for x in (-0.3, 0.18):
        _box(pen, x, 0.42, x + 0.12, 0.5, shade(_WOOD, 0.2), 0.7)


def street_lamp(pen: Pen, accent: Colour) -> None:
    """A lamp on an iron post."""
    round_about(pen, 0.0, -0.42, 0.22, (255, 226, 150), 0.9)
    _box(pen, -0.018, -0.36, 0.018, 0.46, _DARK, 0.6)
    _box(pen, -0.06, 0.42, 0.06, 0.5, _DARK, 0.7)
    pen.shape([(-0.05, -0.46), (0.05, -0.46), (0.035, -0.36), (-0.035, -0.36)], (255, 238, 184), 0.7)
    pen.shape([(-0.065, -0.46), (0.0, -0.51), (0.065, -0.46)], _DARK, 0.6)


def fridge(pen: Pen, accent: Colour) -> None:
    """A refrigerator with notes stuck to its door."""
    body = mix(accent, (240, 242, 244), 0.72)
    _box(pen, -0.24, -0.5, 0.24, 0.48, body)
    pen.even([(-0.24, -0.16), (0.24, -0.16)], 1.0)
    for y0, y1 in ((-0.4, -0.22), (-0.08, 0.16)):
        pen.even([(-0.18, y0), (-0.18, y1)], 1.8, (150, 156, 166))
    for x, y, hue in (
        (0.02, -0.36, (250, 226, 120)),
        (0.1, -0.06, (240, 170, 170)),
        (0.0, 0.06, (170, 210, 236)),
    ):
        pen.fill([(x, y), (x + 0.08, y), (x + 0.08, y + 0.08), (x, y + 0.08)], hue)
    pen.fill([(0.14, -0.48), (0.23, -0.48), (0.23, 0.46), (0.14, 0.46)], shade(body, 0.2), 70)
    _box(pen, -0.22, 0.48, 0.22, 0.5, _DARK, 0.5)


def vending(pen: Pen, accent: Colour) -> None:
    """A vending machine: rows of cans behind glass, a slot, a flap."""
    _box(pen, -0.27, -0.5, 0.27, 0.49, accent)
    _box(pen, -0.22, -0.44, 0.14, 0.12, (220, 238, 246), 0.6)
    hues = ((214, 66, 66), (70, 140, 200), (240, 196, 80), (90, 170, 110))
    for row in range(3):
        for number in range(4):
            x, y = -0.2 + number * 0.085, -0.42 + row * 0.18
            _box(pen, x, y, x + 0.055, y + 0.13, hues[(number + row) % 4], 0.35)
    _box(pen, 0.17, -0.2, 0.24, 0.0, _DARK, 0.5)
    _box(pen, -0.16, 0.24, 0.16, 0.38, shade(accent, 0.5), 0.6)


def christmas_tree(pen: Pen, accent: Colour) -> None:
    """A fir with lights, baubles and a star."""
    _box(pen, -0.06, 0.36, 0.06, 0.5, (120, 84, 60), 0.7)
    for low, half, top in ((0.38, 0.34, 0.0), (0.14, 0.27, -0.2), (-0.08, 0.19, -0.4)):
        pen.shape([(-half, low), (0.0, top), (half, low)], (62, 124, 84), 0.8)
    spots = ((-0.18, 0.3), (0.06, 0.28), (0.2, 0.24), (-0.1, 0.1), (0.12, 0.06), (-0.04, -0.1), (0.06, -0.2))
    for number, (x, y) in enumerate(spots):
        pen.fill(
            oval(x, y, 0.028, 0.028, 12), ((222, 70, 70), (250, 210, 92), accent, (120, 190, 230))[number % 4]
        )
    star = [(0.0, -0.52), (0.022, -0.45), (0.08, -0.45), (0.034, -0.41), (0.05, -0.34), (0.0,
        -0.38), (-0.05, -0.34), (-0.034, -0.41), (-0.08, -0.45), (-0.022, -0.45)]  # fmt: skip
    pen.shape(star, (255, 216, 90), 0.5)


def chessboard(pen: Pen, accent: Colour) -> None:
    """A board seen at a slant, with the men still standing."""

    def at(column: float, row: float) -> tuple[float, float]:
        wide = 0.36 + 0.1 * row / 8
        return ((column / 8 - 0.5) * 2 * wide, 0.0 + row / 8 * 0.42)

    pen.shape([at(-0.3, -0.3), at(8.3, -0.3), at(8.3, 8.5), at(-0.3, 8.5)], (132, 88, 60))
    for row in range(8):
        for column in range(8):
            fill = (238, 220, 184) if (row + column) % 2 else (120, 84, 62)
            pen.fill(
                [at(column, row), at(column + 1, row), at(column + 1, row + 1), at(column, row + 1)], fill
            )
    for column, row, pale, tall in ((1, 1, False, 0.16), (4, 0, False, 0.26), (6, 1, False,
        0.16), (3, 3, False, 0.16), (2, 5, True, 0.17), (4, 7, True, 0.28), (6, 6, True, 0.17),
        (0, 6, True, 0.2),):  # fmt: skip
        x, y = at(column + 0.5, row + 0.7)
        fill = (246, 238, 220) if pale else (58, 48, 50)
        pen.shape(path((x - 0.036, y), (x - 0.012, y - tall * 0.4, x - 0.018, y - tall * 0.7),
            (x + 0.018, y - tall * 0.7), (x + 0.012, y - tall * 0.4, x + 0.036, y)), fill, 0.5)  # fmt: skip
        pen.shape(oval(x, y - tall * 0.82, 0.026, 0.03, 12), fill, 0.5)


def coffin(pen: Pen, accent: Colour) -> None:
    """A long box of polished wood with a wreath on it."""
    wood = mix((120, 78, 56), accent, 0.1)
    pen.shape([(-1.0, -0.1), (-0.7, -0.34), (0.8, -0.34), (1.0, -0.1), (0.9, 0.4), (-0.9, 0.4)], wood)
    pen.shape([(-1.0, -0.1), (-0.7, -0.34), (0.8, -0.34), (1.0, -0.1)], tint(wood, 0.14), 0.8)
    for x in (-0.6, 0.0, 0.6):
        pen.even([(x - 0.1, 0.14), (x + 0.1, 0.14)], 2.0, (222, 190, 110))
    for number in range(9):
        x = -0.2 + number * 0.05
        pen.fill(
            oval(x, -0.36 - 0.03 * (number % 2), 0.06, 0.05, 10),
            (250, 246, 240) if number % 2 else (94, 140, 92),
        )


def gravestone(pen: Pen, accent: Colour) -> None:
    """A headstone with lines cut into it and flowers at its foot."""
    stone: Colour = (164, 164, 170)
    pen.shape(
        path((-0.3, 0.42), (-0.3, -0.2), (-0.28, -0.5, 0.0, -0.5), (0.28, -0.5, 0.3, -0.2), (0.3, 0.42)),
        stone,
    )
    pen.fill(
        path((0.14, -0.46), (0.28, -0.38, 0.29, -0.2), (0.29, 0.42), (0.18, 0.42), (0.18, -0.2, 0.14, -0.46)),
        shade(stone, 0.14),
    )
    for y, half in ((-0.24, 0.1), (-0.1, 0.17), (0.02, 0.13)):
        pen.even([(-half, y), (half, y)], 0.9, shade(stone, 0.5))
    _box(pen, -0.38, 0.4, 0.38, 0.5, tint(stone, 0.1))
    for x in (-0.16, 0.0, 0.16):
        pen.fill(oval(x, 0.36, 0.06, 0.05, 12), accent)
        pen.even([(x, 0.38), (x * 0.5, 0.48)], 0.8, (90, 140, 90))


def swing(pen: Pen, accent: Colour) -> None:
    """A frame with a seat on two chains."""
    steel = mix(accent, (150, 156, 166), 0.5)
    for side in (-1, 1):
        pen.even([(side * 0.44, -0.5), (side * 0.6, 0.5)], 2.4, steel)
        pen.even([(side * 0.44, -0.5), (side * 0.34, 0.5)], 2.0, shade(steel, 0.2))
        pen.even([(side * 0.14, -0.5), (side * 0.16, 0.22)], 0.9)
    pen.even([(-0.46, -0.5), (0.46, -0.5)], 2.6, steel)
    _box(pen, -0.19, 0.21, 0.19, 0.27, accent, 0.8)
