"""What stands about a house, a square or a desk and what is worn or played with, about their middles."""

from __future__ import annotations

from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path, ring
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_GOLD: Colour = (230, 188, 88)
_WOOD: Colour = (158, 108, 72)
_DARK: Colour = (46, 42, 50)
_STEEL: Colour = (200, 208, 220)
_GLASS: Colour = (196, 224, 234)
_RED: Colour = (206, 62, 56)
_PALE: Colour = (250, 246, 238)


def mailbox(pen: Pen, accent: Colour) -> None:
    """A red letter box on its foot."""
    pen.shape([(-0.1, 0.3), (0.1, 0.3), (0.14, 0.58), (-0.14, 0.58)], _DARK)
    pen.shape(path((-0.3, 0.36), (-0.3, -0.34), (-0.3, -0.56, 0.0, -0.56), (0.3, -0.56, 0.3,
        -0.34), (0.3, 0.36)), _RED)  # fmt: skip
    pen.fill(path((0.12, -0.53), (0.29, -0.5, 0.29, -0.34), (0.29, 0.35), (0.12, 0.35)), shade(_RED, 0.18))
    pen.shape([(-0.2, -0.3), (0.2, -0.3), (0.2, -0.22), (-0.2, -0.22)], _DARK, 0.7)
    pen.shape([(-0.12, -0.4), (0.14, -0.36), (0.12, -0.26), (-0.14, -0.27)], _PALE, 0.6)
    pen.shape([(-0.18, -0.08), (0.18, -0.08), (0.18, 0.16), (-0.18, 0.16)], _PALE, 0.6)
    pen.stroke([(-0.18, -0.08), (0.0, 0.06), (0.18, -0.08)], 0.8)
    pen.shape([(-0.34, 0.32), (0.34, 0.32), (0.34, 0.4), (-0.34, 0.4)], shade(_RED, 0.26), 0.8)


def phone_booth(pen: Pen, accent: Colour) -> None:
    """A glass booth with its telephone."""
    pen.shape([(-0.3, -0.56), (0.3, -0.56), (0.3, 0.58), (-0.3, 0.58)], accent)
    pen.fill([(-0.24, -0.38), (0.24, -0.38), (0.24, 0.5), (-0.24, 0.5)], (232, 242, 238))
    pen.shape([(-0.06, -0.18), (0.16, -0.18), (0.16, 0.1), (-0.06, 0.1)], (74, 92, 110), 0.7)
    pen.shape(path((-0.1, -0.16), (-0.16, -0.04, -0.1, 0.08), (-0.06, 0.06), (-0.1, -0.04,
        -0.06, -0.14)), _DARK, 0.6)  # fmt: skip
    for number in range(9):
        pen.fill(oval(0.02 + number % 3 * 0.045, -0.06 + number // 3 * 0.05, 0.014, 0.014, 8), _PALE)
    pen.stroke(path((-0.1, 0.08), (-0.14, 0.26, 0.0, 0.2), (0.06, 0.16, 0.04, 0.1)), 0.9, _DARK, 0.1)
    for x in (-0.24, 0.0, 0.24):
        pen.even([(x, -0.38), (x, 0.5)], 1.0, shade(accent, 0.1))
    for y in (-0.16, 0.06, 0.28):
        pen.even([(-0.24, y), (0.24, y)], 0.8, shade(accent, 0.1))
    pen.shape([(-0.24, -0.52), (0.24, -0.52), (0.24, -0.42), (-0.24, -0.42)], _PALE, 0.6)
    pen.even([(-0.14, -0.47), (0.14, -0.47)], 1.2, _DARK)
    pen.shape([(-0.34, -0.62), (0.34, -0.62), (0.32, -0.55), (-0.32, -0.55)], shade(accent, 0.16), 0.9)


def throne(pen: Pen, accent: Colour) -> None:
    """A gilded seat with a high back."""
    pen.shape(path((-0.32, 0.1), (-0.34, -0.5), (-0.2, -0.46, -0.16, -0.56), (0.0, -0.74, 0.16,
        -0.56), (0.2, -0.46, 0.34, -0.5), (0.32, 0.1)), _GOLD)  # fmt: skip
    pen.shape(path((-0.24, 0.1), (-0.25, -0.36), (0.0, -0.6, 0.25, -0.36), (0.24, 0.1)), accent, 0.8)
    for x, y in ((-0.12, -0.3), (0.12, -0.3), (0.0, -0.16), (-0.12, -0.02), (0.12, -0.02)):
        pen.fill(oval(x, y, 0.02, 0.02, 10), shade(accent, 0.36))
    pen.shape(oval(0.0, -0.57, 0.06, 0.06, 18), (94, 160, 206), 0.7)
    for x in (-0.34, 0.34):
        pen.shape(oval(x, -0.52, 0.05, 0.05, 16), tint(_GOLD, 0.4), 0.8)
    for x in (-0.42, 0.32):
        pen.shape([(x, -0.06), (x + 0.1, -0.06), (x + 0.1, 0.56), (x, 0.56)], _GOLD, 0.9)
        pen.shape(oval(x + 0.05, -0.08, 0.08, 0.06, 18), tint(_GOLD, 0.3), 0.8)
    pen.shape([(-0.34, 0.08), (0.34, 0.08), (0.36, 0.2), (-0.36, 0.2)], accent)
    pen.shape([(-0.36, 0.2), (0.36, 0.2), (0.36, 0.34), (-0.36, 0.34)], shade(_GOLD, 0.1), 0.9)
    pen.stroke(path((-0.26, 0.27), (0.0, 0.34, 0.26, 0.27)), 1.2, shade(_GOLD, 0.4), 0.3)


def well(pen: Pen, accent: Colour) -> None:
    """A stone well under its roof, the bucket hanging."""
    for x in (-0.36, 0.3):
        pen.shape([(x, -0.36), (x + 0.06, -0.36), (x + 0.06, 0.2), (x, 0.2)], _WOOD, 0.9)
    pen.even([(-0.4, -0.2), (0.44, -0.2)], 3.0, shade(_WOOD, 0.2))
    pen.even([(0.0, -0.2), (0.0, 0.0)], 0.9, (206, 172, 118))
    pen.shape([(-0.1, 0.0), (0.1, 0.0), (0.08, 0.16), (-0.08, 0.16)], mix(accent, _WOOD, 0.6), 0.8)
    pen.shape([(-0.56, -0.3), (0.0, -0.64), (0.56, -0.3), (0.5, -0.24), (0.0, -0.52), (-0.5, -0.24)], accent)
    pen.shape(oval(0.0, 0.16, 0.46, 0.11, 40), (150, 150, 156))
    pen.fill(oval(0.0, 0.165, 0.36, 0.075, 34), (52, 66, 84))
    stone: Colour = (168, 166, 170)
    pen.shape(path((-0.46, 0.18), (0.0, 0.38, 0.46, 0.18), (0.46, 0.5), (0.0, 0.66, -0.46, 0.5)), stone)
    for row, y in enumerate((0.3, 0.42, 0.53)):
        pen.stroke(path((-0.46, y - 0.06), (0.0, y + 0.12, 0.46, y - 0.06)), 0.7, shade(stone, 0.34), 0.1)
        for number in range(4):
            x = -0.3 + number * 0.2 + row % 2 * 0.1
            low = y + 0.03 - abs(x) * 0.16
            pen.even([(x, low), (x, low - 0.1)], 0.7, shade(stone, 0.34))


def fishbowl(pen: Pen, accent: Colour) -> None:
    """A bowl of water with a goldfish in it."""
    pen.shape(path((-0.26, -0.42), (-0.6, -0.2, -0.52, 0.16), (-0.42, 0.48, 0.0, 0.48), (0.42,
        0.48, 0.52, 0.16), (0.6, -0.2, 0.26, -0.42)), (228, 240, 244))  # fmt: skip
    pen.fill(path((-0.49, -0.12), (0.0, -0.04, 0.49, -0.12), (0.56, 0.46, 0.0, 0.46), (-0.56,
        0.46, -0.49, -0.12)), (150, 204, 226))  # fmt: skip
    for x, y in ((-0.24, 0.4), (-0.1, 0.43), (0.06, 0.42), (0.2, 0.41)):
        pen.fill(oval(x, y, 0.07, 0.035, 14), mix(accent, (214, 190, 150), 0.5))
    for x, sway in ((0.28, 0.08), (0.34, -0.04)):
        pen.stroke(path((x, 0.4), (x + sway, 0.24, x, 0.06)), 1.8, (90, 156, 96), 0.5)
    fish: Colour = (240, 128, 52)
    pen.shape([(0.1, 0.14), (0.3, 0.02), (0.26, 0.16), (0.32, 0.28)], fish, 0.7)
    pen.shape(path((-0.26, 0.14), (-0.16, -0.04, 0.0, 0.0), (0.1, 0.02, 0.16, 0.14), (0.08,
        0.28, -0.04, 0.28), (-0.2, 0.28, -0.26, 0.14)), fish, 0.8)  # fmt: skip
    pen.fill(oval(-0.15, 0.1, 0.03, 0.034, 12), WHITE)
    pen.fill(oval(-0.155, 0.1, 0.016, 0.02, 10), _DARK)
    for x, y, r in ((-0.3, 0.04, 0.025), (-0.34, -0.04, 0.018)):
        pen.stroke(ring(x, y, r, r, 14), 0.6, WHITE, 0.0)
    pen.fill(path((-0.44, 0.0), (-0.46, -0.2, -0.3, -0.32), (-0.36, -0.16, -0.36, 0.04)), WHITE, 150)
    pen.shape(oval(0.0, -0.43, 0.29, 0.06, 30), (236, 244, 248), 0.8)


def nest(pen: Pen, accent: Colour) -> None:
    """A nest with three eggs."""
    straw: Colour = (160, 120, 76)
    pen.shape(oval(0.0, 0.0, 0.54, 0.2, 40), shade(straw, 0.4))
    for x, y in ((-0.18, -0.06), (0.18, -0.06), (0.0, -0.02)):
        pen.shape(oval(x, y - 0.06, 0.13, 0.17, 28), tint(accent, 0.72), 0.8)
        for dx, dy in ((-0.04, -0.1), (0.05, -0.06), (0.0, 0.0)):
            pen.fill(oval(x + dx, y + dy - 0.03, 0.014, 0.016, 8), shade(accent, 0.1))
    pen.shape(path((-0.6, -0.04), (-0.3, 0.14, 0.0, 0.14), (0.3, 0.14, 0.6, -0.04), (0.54, 0.42,
        0.0, 0.44), (-0.54, 0.42, -0.6, -0.04)), straw)  # fmt: skip
    for number in range(13):
        x = -0.52 + number * 0.085
        y = 0.16 + (number % 3) * 0.07
        pen.stroke([(x - 0.1, y), (x + 0.12, y + 0.08 - (number % 2) * 0.14)], 1.2,
            (shade(straw, 0.36), tint(straw, 0.4))[number % 2])  # fmt: skip
    for x, y in ((-0.6, -0.02), (0.58, 0.0)):
        pen.stroke([(x * 0.8, 0.12), (x * 1.16, y - 0.1)], 1.4, shade(straw, 0.2), 0.6)


def vase(pen: Pen, accent: Colour) -> None:
    """A vase of celadon with a crane and clouds on it."""
    glaze = accent
    pen.shape(path((-0.12, -0.5), (-0.08, -0.4, -0.1, -0.34), (-0.46, -0.24, -0.4, 0.02),
        (-0.34, 0.24, -0.2, 0.5), (0.2, 0.5), (0.34, 0.24, 0.4, 0.02), (0.46, -0.24, 0.1,
        -0.34), (0.08, -0.4, 0.12, -0.5)), glaze)  # fmt: skip
    pen.fill(path((0.14, -0.32), (0.44, -0.22, 0.38, 0.02), (0.32, 0.24, 0.19, 0.49), (0.04,
        0.49), (0.3, 0.0, 0.14, -0.32)), shade(glaze, 0.16))  # fmt: skip
    pen.shape(oval(0.0, -0.51, 0.13, 0.035, 22), tint(glaze, 0.3), 0.8)
    pen.shape(path((-0.12, 0.02), (0.02, -0.1, 0.2, -0.16), (0.12, 0.0, 0.04, 0.08), (-0.06,
        0.12, -0.12, 0.02)), _PALE, 0.5)  # fmt: skip
    pen.stroke(path((-0.1, 0.04), (-0.2, 0.0, -0.22, -0.08)), 1.4, _PALE, 0.2)
    pen.stroke([(0.04, 0.08), (0.16, 0.16)], 0.8, _PALE, 0.2)
    for x, y in ((-0.2, -0.2), (0.14, 0.26), (-0.14, 0.22)):
        pen.stroke(path((x - 0.07, y), (x - 0.02, y - 0.08, x + 0.02, y), (x + 0.06, y - 0.05, x
            + 0.09, y + 0.01)), 1.1, _PALE, 0.3)  # fmt: skip
    pen.fill(path((-0.3, 0.0), (-0.38, -0.2, -0.2, -0.26), (-0.28, -0.14, -0.26, 0.02)), WHITE, 120)


def postage_stamp(pen: Pen, accent: Colour) -> None:
    """A stamp with its teeth and a postmark."""
    edge: list[tuple[float, float]] = []
    for start, end in (((-0.4, -0.48), (0.4, -0.48)), ((0.4, -0.48), (0.4, 0.48)), ((0.4, 0.48),
        (-0.4, 0.48)), ((-0.4, 0.48), (-0.4, -0.48))):  # fmt: skip
        for number in range(16):
            share, deep = number / 16, 0.94 if number % 2 else 1.0
            edge.append((deep * (start[0] + (end[0] - start[0]) * share), deep * (start[1] +
                (end[1] - start[1]) * share)))  # fmt: skip
    pen.shape(edge, _PALE)
    pen.shape([(-0.3, -0.37), (0.3, -0.37), (0.3, 0.37), (-0.3, 0.37)], tint(accent, 0.5), 0.6)
    pen.fill(path((-0.3, 0.2), (-0.1, -0.1, 0.04, 0.14), (0.16, 0.0, 0.3, 0.22), (0.3, 0.36),
        (-0.3, 0.36)), accent)  # fmt: skip
    pen.fill(oval(0.12, -0.18, 0.09, 0.09, 24), (250, 208, 110))
    pen.even([(-0.24, -0.3), (-0.06, -0.3)], 1.2, shade(accent, 0.3))
    pen.stroke(ring(0.24, 0.3, 0.22, 0.22, 34), 1.0, (84, 84, 96), 0.0)
    for y in (0.22, 0.3, 0.38):
        pen.stroke(path((0.4, y), (0.5, y - 0.04, 0.56, y), (0.62, y + 0.04, 0.7, y)), 0.9, (84, 84, 96), 0.2)


def dice(pen: Pen, accent: Colour) -> None:
    """Two dice."""
    for x, y, turn, fill in ((0.26, -0.1, 18, accent), (-0.2, 0.1, -8, _PALE)):
        die, mark = pen.moved(x, y, turn), _PALE if fill is accent else _DARK
        die.shape([(0.0, -0.34), (0.3, -0.2), (0.0, -0.06), (-0.3, -0.2)], tint(fill, 0.3))
        die.shape([(-0.3, -0.2), (0.0, -0.06), (0.0, 0.3), (-0.3, 0.14)], fill)
        die.shape([(0.3, -0.2), (0.0, -0.06), (0.0, 0.3), (0.3, 0.14)], shade(fill, 0.16))
        die.fill(oval(0.0, -0.2, 0.06, 0.03, 14), _RED if fill is _PALE else mark)
        for dx, dy in ((-0.23, -0.08), (-0.08, 0.16), (-0.15, 0.04)):
            die.fill(oval(dx, dy, 0.03, 0.036, 12), mark)
        for dx, dy in ((0.08, 0.02), (0.22, -0.05), (0.08, 0.18), (0.22, 0.1)):
            die.fill(oval(dx, dy, 0.03, 0.036, 12), mark)


def spinning_top(pen: Pen, accent: Colour) -> None:
    """A wooden top, spinning."""
    top = pen.moved(0.0, 0.0, 8.0)
    top.shape([(-0.03, -0.5), (0.03, -0.5), (0.03, -0.28), (-0.03, -0.28)], _WOOD, 0.8)
    top.shape(path((-0.42, -0.2), (-0.36, 0.16, 0.0, 0.46), (0.36, 0.16, 0.42, -0.2)), (222, 176, 120))
    top.fill(path((-0.36, -0.02), (0.0, 0.1, 0.36, -0.02), (0.3, 0.14), (0.0, 0.24, -0.3, 0.14)), accent)
    top.shape(oval(0.0, -0.2, 0.42, 0.12, 38), tint(accent, 0.3))
    top.fill(oval(0.0, -0.2, 0.27, 0.075, 30), (250, 220, 120))
    top.fill(oval(0.0, -0.2, 0.13, 0.036, 22), _RED)
    top.shape([(-0.05, 0.4), (0.05, 0.4), (0.0, 0.56)], _STEEL, 0.7)
    for side in (-1, 1):
        pen.stroke(path((side * 0.5, -0.1), (side * 0.6, 0.1, side * 0.44, 0.26)), 1.3, WHITE, 0.8)


def glass_slipper(pen: Pen, accent: Colour) -> None:
    """A shoe of glass, glittering."""
    glass = mix(tint(accent, 0.6), _GLASS, 0.6)
    pen.shape(path((-0.46, -0.3), (-0.6, 0.0, -0.46, 0.48), (-0.36, 0.48), (-0.34, 0.2, -0.22,
        0.12), (0.06, 0.44, 0.5, 0.46), (0.68, 0.46, 0.66, 0.36), (0.6, 0.24, 0.36, 0.16), (0.1,
        0.2, -0.06, 0.0), (-0.2, -0.24, -0.46, -0.3)), glass)  # fmt: skip
    pen.fill(path((-0.4, -0.26), (-0.2, 0.0, -0.1, 0.06), (0.06, 0.2, 0.3, 0.18), (0.0, 0.26,
        -0.2, 0.1), (-0.36, 0.0, -0.4, -0.26)), WHITE, 170)  # fmt: skip
    pen.shape(path((0.36, 0.16), (0.3, 0.02, 0.44, 0.06), (0.56, 0.0, 0.52, 0.14), (0.46, 0.22,
        0.36, 0.16)), tint(accent, 0.3), 0.7)  # fmt: skip
    for x, y, r in ((-0.1, -0.3, 0.09), (0.34, -0.14, 0.07), (0.6, 0.14, 0.06), (-0.56, -0.42, 0.06)):
        pen.fill([(x, y - r), (x + r * 0.2, y - r * 0.2), (x + r, y), (x + r * 0.2, y + r *
            0.2), (x, y + r), (x - r * 0.2, y + r * 0.2), (x - r, y), (x - r * 0.2, y - r *
            0.2)], WHITE)  # fmt: skip


def flag(pen: Pen, accent: Colour) -> None:
    """A flag in the wind on its pole."""
    pen.shape([(-0.46, -0.54), (-0.4, -0.54), (-0.4, 0.6), (-0.46, 0.6)], _WOOD, 0.8)
    pen.shape(path((-0.4, -0.48), (-0.1, -0.64, 0.1, -0.46), (0.3, -0.34, 0.56, -0.5), (0.5,
        -0.24, 0.56, 0.04), (0.3, 0.18, 0.1, 0.04), (-0.1, -0.12, -0.4, 0.04)), accent)  # fmt: skip
    pen.fill(path((0.1, -0.46), (0.3, -0.34, 0.54, -0.48), (0.5, -0.24, 0.54, 0.03), (0.3, 0.16,
        0.1, 0.03), (0.18, -0.2, 0.1, -0.46)), shade(accent, 0.12))  # fmt: skip
    pen.fill(oval(0.06, -0.22, 0.12, 0.12, 26), _PALE)
    pen.shape(oval(-0.43, -0.57, 0.05, 0.05, 16), _GOLD, 0.7)


def ribbon(pen: Pen, accent: Colour) -> None:
    """A bow of ribbon."""
    for side in (-1, 1):
        pen.shape([(side * 0.04, 0.04), (side * 0.34, 0.44), (side * 0.2, 0.42), (side * 0.12,
            0.52), (side * -0.02, 0.08)], shade(accent, 0.14))  # fmt: skip
        pen.shape(path((side * 0.06, 0.0), (side * 0.3, -0.42, side * 0.56, -0.28), (side *
            0.62, 0.0, side * 0.52, 0.24), (side * 0.3, 0.3, side * 0.06, 0.0)), accent)  # fmt: skip
        pen.fill(path((side * 0.2, -0.02), (side * 0.4, -0.16, side * 0.5, -0.02), (side * 0.4,
            0.12, side * 0.2, -0.02)), shade(accent, 0.24))  # fmt: skip
    pen.shape(oval(0.0, 0.0, 0.11, 0.13, 22), tint(accent, 0.14))


def bone(pen: Pen, accent: Colour) -> None:
    tilted = pen.moved(0.0, 0.0, -28.0)
    tilted.shape(path((-0.36, -0.08), (0.36, -0.08), (0.34, -0.26, 0.5, -0.24), (0.64, -0.2,
        0.56, 0.0), (0.64, 0.2, 0.5, 0.24), (0.34, 0.26, 0.36, 0.08), (-0.36, 0.08), (-0.34,
        0.26, -0.5, 0.24), (-0.64, 0.2, -0.56, 0.0), (-0.64, -0.2, -0.5, -0.24), (-0.34, -0.26,
        -0.36, -0.08)), accent)  # fmt: skip
    tilted.fill(path((-0.34, 0.03), (0.34, 0.03), (0.36, 0.2, 0.5, 0.22), (0.34, 0.24, 0.34,
        0.075), (-0.34, 0.075)), shade(accent, 0.16))  # fmt: skip


HOUSEHOLD: dict[str, Callable[[Pen, Colour], None]] = {"mailbox": mailbox, "phone_booth":
    phone_booth, "throne": throne, "well": well, "fishbowl": fishbowl, "nest": nest, "vase":
    vase, "postage_stamp": postage_stamp, "dice": dice, "spinning_top": spinning_top,
    "glass_slipper": glass_slipper, "flag": flag, "ribbon": ribbon, "bone": bone}  # fmt: skip
