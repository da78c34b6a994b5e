"""Sweets, street food, fruit and plants, about their middles: in the colour given."""

from __future__ import annotations

from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_GREEN: Colour = (104, 158, 88)
_STEM: Colour = (118, 88, 60)
_CRUST: Colour = (214, 158, 92)
_RICE: Colour = (252, 250, 244)
_LAVER: Colour = (50, 62, 56)
_RED: Colour = (212, 62, 54)


def ice_cream(pen: Pen, accent: Colour) -> None:
    """Two scoops on a cone."""
    pen.shape([(-0.22, 0.04), (0.22, 0.04), (0.0, 0.6)], _CRUST)
    for x in (-0.12, 0.0, 0.12):
        pen.even([(x, 0.05), (x * 0.3 + 0.07, 0.42 - abs(x))], 0.6, shade(_CRUST, 0.3))
        pen.even([(x, 0.05), (x * 0.3 - 0.07, 0.42 - abs(x))], 0.6, shade(_CRUST, 0.3))
    pen.shape(oval(0.0, -0.3, 0.22, 0.22, 34), tint(accent, 0.72))
    pen.shape(path((-0.28, -0.06), (-0.28, -0.32, 0.0, -0.32), (0.28, -0.32, 0.28, -0.06),
        (0.28, 0.1, 0.18, 0.06), (0.1, 0.14, 0.04, 0.07), (-0.06, 0.18, -0.1, 0.06), (-0.26,
        0.1, -0.28, -0.06)), accent)  # fmt: skip
    pen.fill(oval(-0.12, -0.18, 0.06, 0.05, 16), WHITE, 170)
    pen.shape(oval(0.04, -0.54, 0.07, 0.07, 20), _RED, 0.7)
    pen.stroke(path((0.05, -0.6), (0.08, -0.68, 0.16, -0.68)), 0.9, _STEM, 0.2)
    for x, y, fill in ((-0.1, -0.38, (90, 150, 210)), (0.08, -0.32, (246, 206, 84)), (0.02, -0.42, _GREEN)):
        pen.stroke([(x, y), (x + 0.05, y + 0.03)], 1.4, fill, 0.0)


def candy(pen: Pen, accent: Colour) -> None:
    """A lollipop with its whirl and a ribbon."""
    stick = pen.moved(0.0, 0.0, 16.0)
    stick.shape([(-0.025, 0.0), (0.025, 0.0), (0.025, 0.62), (-0.025, 0.62)], _RICE, 0.7)
    stick.shape(oval(0.0, -0.2, 0.34, 0.34, 46), accent)
    whirl = [(0.0, -0.2)]
    for size in (0.07, 0.14, 0.21, 0.28):
        x, y = whirl[-1]
        whirl += path((x, y), (size, y - size * 0.6, size, -0.2), (size, -0.2 + size * 1.3, 0.0,
            -0.2 + size), (-size, -0.2 + size, -size - 0.02, -0.2), (-size, -0.2 - size, 0.0,
            -0.2 - size))[1:]  # fmt: skip
    stick.stroke(whirl, 2.6, WHITE, 0.2)
    for side in (-1, 1):
        stick.shape(path((0.0, 0.22), (side * 0.2, 0.08, side * 0.2, 0.24), (side * 0.18, 0.36,
            0.0, 0.22)), tint(accent, 0.4), 0.7)  # fmt: skip


def chocolate(pen: Pen, accent: Colour) -> None:
    """A bar half out of its wrapper."""
    brown: Colour = (112, 70, 50)
    bar = pen.moved(0.0, 0.0, 12.0)
    bar.shape([(-0.3, -0.52), (0.3, -0.52), (0.3, 0.1), (-0.3, 0.1)], brown)
    for x in (-0.28, -0.09, 0.1):
        for y in (-0.5, -0.31, -0.12):
            bar.shape([(x, y), (x + 0.17, y), (x + 0.17, y + 0.17), (x, y + 0.17)], tint(brown, 0.12), 0.5)
    bar.shape([(-0.34, 0.06), (-0.22, -0.02), (-0.1, 0.08), (0.04, -0.04), (0.16, 0.06), (0.26,
        -0.03), (0.34, 0.04), (0.34, 0.12), (-0.34, 0.12)], (214, 220, 228), 0.7)  # fmt: skip
    bar.shape([(-0.35, 0.1), (0.35, 0.1), (0.35, 0.54), (-0.35, 0.54)], accent)
    bar.fill([(-0.34, 0.26), (0.34, 0.26), (0.34, 0.4), (-0.34, 0.4)], (246, 214, 140))


def lunchbox(pen: Pen, accent: Colour) -> None:
    """A lunch box of four parts: rice with a plum, rolled egg, sausages, greens; its sticks beside it."""
    pen.shape([(-0.58, -0.36), (0.58, -0.36), (0.64, 0.4), (-0.64, 0.4)], accent)
    pen.shape([(-0.5, -0.29), (0.5, -0.29), (0.55, 0.32), (-0.55, 0.32)], shade(accent, 0.4), 0.7)
    pen.shape([(-0.48, -0.26), (0.06, -0.26), (0.07, 0.29), (-0.52, 0.29)], _RICE, 0.6)
    for x, y in ((-0.38, -0.16), (-0.14, -0.18), (-0.4, 0.14), (-0.1, 0.18), (-0.28, 0.2), (-0.02, -0.06)):
        pen.fill(oval(x, y, 0.025, 0.014, 8), shade(_RICE, 0.12))
    pen.shape(oval(-0.22, 0.01, 0.08, 0.075, 18), _RED, 0.6)
    for x in (0.14, 0.27, 0.4):
        pen.shape(path((x - 0.05, -0.24), (x + 0.05, -0.24), (x + 0.06, -0.02), (x - 0.05,
            -0.02)), (250, 212, 92), 0.6)  # fmt: skip
        pen.stroke(path((x - 0.02, -0.18), (x + 0.04, -0.13, x - 0.02, -0.08)), 0.7, (214, 150, 60))
    for x, y in ((0.16, 0.08), (0.26, 0.19)):
        pen.shape(oval(x, y, 0.075, 0.05, 16), (216, 104, 84), 0.6)
        pen.even([(x - 0.03, y - 0.02), (x + 0.03, y + 0.02)], 0.5)
    for x, y in ((0.38, 0.1), (0.46, 0.16), (0.4, 0.22)):
        pen.shape(oval(x, y, 0.065, 0.05, 14), _GREEN, 0.5)
    for y in (0.5, 0.56):
        pen.stroke([(-0.56, y), (0.56, y - 0.03)], 2.0, _STEM, 0.2)


def tteokbokki(pen: Pen, accent: Colour) -> None:
    """Rice cakes in a red sauce, fish cake and half an egg on them."""
    sauce: Colour = (222, 78, 48)
    pen.shape(path((-0.56, -0.02), (-0.5, 0.42, -0.16, 0.44), (0.16, 0.44), (0.5, 0.42, 0.56,
        -0.02)), tint(accent, 0.5))  # fmt: skip
    pen.shape(oval(0.0, -0.02, 0.58, 0.2, 44), tint(accent, 0.66))
    pen.fill(oval(0.0, -0.02, 0.5, 0.155, 40), shade(sauce, 0.12))
    for x, y, turn in ((-0.28, -0.02, -18), (0.06, 0.06, 10), (0.3, -0.02, 26), (-0.1, -0.06,
        34), (0.14, -0.1, -24), (-0.22, 0.08, 6)):  # fmt: skip
        cake = pen.moved(x, y, turn)
        cake.shape(path((-0.14, -0.045), (0.14, -0.045), (0.2, 0.0, 0.14, 0.045), (-0.14,
            0.045), (-0.2, 0.0, -0.14, -0.045)), sauce, 0.7)  # fmt: skip
        cake.fill([(-0.1, -0.03), (0.08, -0.03), (0.06, -0.012), (-0.1, -0.012)], (250, 176, 130))
    pen.shape([(0.2, 0.0), (0.42, 0.02), (0.3, 0.12)], (232, 186, 118), 0.7)
    pen.shape(oval(-0.02, -0.08, 0.12, 0.09, 24), _RICE, 0.7)
    pen.fill(oval(-0.01, -0.08, 0.06, 0.045, 18), (250, 196, 70))
    for x, y in ((-0.34, -0.08), (0.1, 0.0), (0.36, -0.08), (-0.08, 0.1)):
        pen.fill([(x, y), (x + 0.05, y - 0.015), (x + 0.06, y + 0.01), (x + 0.01, y + 0.02)], _GREEN)
    for x in (-0.16, 0.12):
        pen.stroke(path((x, -0.24), (x + 0.1, -0.34, x, -0.44), (x - 0.08, -0.52, x + 0.02,
            -0.6)), 1.3, WHITE, 0.8)  # fmt: skip


def gimbap(pen: Pen, accent: Colour) -> None:
    """Slices of rice rolled in laver on a plate."""
    pen.shape(oval(0.0, 0.26, 0.66, 0.2, 44), (246, 244, 240))
    pen.stroke(path((-0.58, 0.3), (0.0, 0.5, 0.58, 0.3)), 1.1, accent, 0.3)
    for x, y in ((-0.22, -0.06), (0.22, -0.06), (-0.42, 0.16), (0.0, 0.18), (0.42, 0.16)):
        pen.shape(oval(x, y, 0.22, 0.21, 34), _LAVER)
        pen.fill(oval(x, y, 0.175, 0.165, 30), _RICE)
        for dx, dy, fill in ((-0.05, -0.05, (246, 206, 84)), (0.05, -0.05, (226, 126, 62)),
            (-0.06, 0.05, _GREEN), (0.04, 0.05, (216, 104, 104)), (0.0, 0.0, (122, 82, 60))):  # fmt: skip
            pen.fill([(x + dx - 0.04, y + dy - 0.035), (x + dx + 0.04, y + dy - 0.035), (x + dx
                + 0.04, y + dy + 0.035), (x + dx - 0.04, y + dy + 0.035)], fill)  # fmt: skip


def fish_bread(pen: Pen, accent: Colour) -> None:
    """A bun baked in the form of a fish, bean paste at its mouth."""
    pen.shape([(0.26, 0.0), (0.64, -0.3), (0.56, 0.02), (0.62, 0.34)], _CRUST)
    for y in (-0.14, 0.02, 0.16):
        pen.even([(0.42, y * 0.5 + 0.01), (0.58, y * 1.3)], 0.9, shade(_CRUST, 0.34))
    pen.shape(path((-0.62, 0.02), (-0.5, -0.4, -0.1, -0.38), (0.22, -0.36, 0.38, -0.02), (0.24,
        0.38, -0.1, 0.38), (-0.5, 0.4, -0.62, 0.02)), _CRUST)  # fmt: skip
    pen.fill(path((-0.5, 0.2), (-0.1, 0.34, 0.3, 0.08), (0.2, 0.36, -0.1, 0.36), (-0.4, 0.36,
        -0.5, 0.2)), shade(_CRUST, 0.16))  # fmt: skip
    for x in (-0.16, 0.0, 0.16):
        for y in (-0.16, 0.02, 0.18):
            pen.stroke(path((x - 0.02, y - 0.07), (x + 0.1, y, x - 0.02, y + 0.07)), 1.0,
                shade(_CRUST, 0.36), 0.3)  # fmt: skip
    pen.stroke(path((-0.3, -0.28), (-0.18, 0.0, -0.3, 0.3)), 1.2, shade(_CRUST, 0.36), 0.2)
    pen.shape(oval(-0.42, -0.1, 0.05, 0.05, 16), tint(_CRUST, 0.4), 0.7)
    pen.fill(oval(-0.42, -0.1, 0.022, 0.022, 10), (60, 44, 40))
    pen.shape(path((-0.62, 0.04), (-0.52, 0.0, -0.46, 0.1), (-0.54, 0.16, -0.6, 0.1)), (92, 50, 44), 0.6)
    for x in (-0.2, 0.1):
        pen.stroke(path((x, -0.46), (x + 0.08, -0.54, x, -0.62)), 1.2, WHITE, 0.8)


def watermelon(pen: Pen, accent: Colour) -> None:
    """A melon with its stripes and a slice of it."""
    pen.shape(oval(-0.14, -0.06, 0.42, 0.4, 48), accent)
    for dx in (-0.26, -0.1, 0.06, 0.22):
        pen.stroke(path((-0.14 + dx * 0.5, -0.44), (-0.14 + dx * 2.0, -0.06, -0.14 + dx * 0.5,
            0.32)), 3.2, shade(accent, 0.44), 0.6)  # fmt: skip
    pen.stroke(path((-0.14, -0.46), (-0.1, -0.58, 0.0, -0.56)), 1.8, _STEM, 0.2)
    pen.shape(path((-0.1, 0.3), (0.68, 0.3), (0.66, 0.54, 0.28, 0.54), (-0.08, 0.54, -0.1, 0.3)), accent)
    pen.fill(path((-0.06, 0.3), (0.64, 0.3), (0.6, 0.5, 0.28, 0.5), (-0.04, 0.5, -0.06, 0.3)),
        (240, 246, 220))  # fmt: skip
    pen.fill(path((-0.02, 0.3), (0.6, 0.3), (0.56, 0.46, 0.28, 0.46), (0.0, 0.46, -0.02, 0.3)), (230, 76, 76))
    for x, y in ((0.08, 0.35), (0.22, 0.39), (0.36, 0.35), (0.48, 0.38)):
        pen.fill(oval(x, y, 0.018, 0.026, 10), (50, 36, 36))


def strawberry(pen: Pen, accent: Colour) -> None:
    pen.shape(path((0.0, 0.5), (-0.46, 0.2, -0.4, -0.14), (-0.3, -0.38, 0.0, -0.28), (0.3,
        -0.38, 0.4, -0.14), (0.46, 0.2, 0.0, 0.5)), accent)  # fmt: skip
    pen.fill(path((0.2, -0.3), (0.4, -0.2, 0.38, -0.08), (0.4, 0.2, 0.02, 0.47), (0.26, 0.1,
        0.2, -0.3)), shade(accent, 0.16))  # fmt: skip
    for x, y in ((-0.22, -0.06), (0.0, -0.1), (0.22, -0.06), (-0.12, 0.1), (0.12, 0.1), (-0.18,
        0.24), (0.02, 0.28), (0.18, 0.2)):  # fmt: skip
        pen.fill(oval(x, y, 0.016, 0.026, 10), (252, 222, 120))
    pen.stroke(path((0.0, -0.3), (0.02, -0.44, 0.1, -0.48)), 1.8, _GREEN, 0.1)
    for turn in (-80, -40, 0, 40, 80):
        pen.moved(0.0, -0.3, turn + 180).shape(path((-0.05, 0.0), (-0.09, -0.12, 0.0, -0.22),
            (0.09, -0.12, 0.05, 0.0)), _GREEN, 0.6)  # fmt: skip


def pumpkin(pen: Pen, accent: Colour) -> None:
    pen.shape(path((-0.06, -0.28), (-0.08, -0.46, 0.06, -0.52), (0.12, -0.46), (0.04, -0.4,
        0.08, -0.28)), (104, 128, 70))  # fmt: skip
    for x, half in ((-0.34, 0.2), (0.34, 0.2), (-0.2, 0.22), (0.2, 0.22), (0.0, 0.2)):
        pen.shape(oval(x, 0.08, half, 0.38, 36), shade(accent, abs(x) * 0.3))
    pen.stroke(path((0.06, -0.3), (0.3, -0.5, 0.4, -0.34), (0.44, -0.24, 0.36, -0.26)), 1.2, _GREEN, 0.2)
    pen.fill(oval(-0.06, -0.1, 0.03, 0.1, 14), tint(accent, 0.5))


def mushroom(pen: Pen, accent: Colour) -> None:
    pen.shape(path((-0.14, 0.0), (-0.1, 0.3, -0.2, 0.46), (0.0, 0.54, 0.2, 0.46), (0.1, 0.3,
        0.14, 0.0)), (250, 240, 222))  # fmt: skip
    pen.fill(path((-0.14, 0.06), (0.0, 0.14, 0.14, 0.06), (0.0, 0.22, -0.14, 0.06)), (226, 208, 186))
    pen.shape(path((-0.48, 0.04), (-0.46, -0.46, 0.0, -0.48), (0.46, -0.46, 0.48, 0.04), (0.0,
        0.16, -0.48, 0.04)), accent)  # fmt: skip
    for x, y, r in ((-0.2, -0.2, 0.09), (0.1, -0.3, 0.08), (0.26, -0.06, 0.08), (-0.02, -0.06,
        0.06), (-0.34, -0.02, 0.05)):  # fmt: skip
        pen.fill(oval(x, y, r, r * 0.85, 18), (252, 246, 236))


def grapes(pen: Pen, accent: Colour) -> None:
    pen.stroke(path((0.0, -0.3), (-0.02, -0.46, 0.1, -0.54)), 2.2, _STEM, 0.1)
    pen.shape(path((0.02, -0.36), (0.14, -0.6, 0.4, -0.5), (0.36, -0.3, 0.02, -0.36)), _GREEN, 0.8)
    for row, count in enumerate((4, 5, 4, 3, 2, 1)):
        for number in range(count):
            x, y = (number - (count - 1) / 2) * 0.17, -0.24 + row * 0.14
            pen.shape(oval(x, y, 0.1, 0.1, 20), shade(accent, 0.04 * row), 0.7)
            pen.fill(oval(x - 0.03, y - 0.035, 0.025, 0.02, 10), WHITE, 160)


def chestnut(pen: Pen, accent: Colour) -> None:
    pen.shape(path((0.0, -0.46), (0.12, -0.3, 0.36, -0.2), (0.56, 0.1, 0.32, 0.38), (0.0, 0.48,
        -0.32, 0.38), (-0.56, 0.1, -0.36, -0.2), (-0.12, -0.3, 0.0, -0.46)), accent)  # fmt: skip
    pen.shape(path((-0.4, 0.26), (0.0, 0.12, 0.4, 0.26), (0.3, 0.42, 0.0, 0.44), (-0.3, 0.42,
        -0.4, 0.26)), (214, 174, 128), 0.7)  # fmt: skip
    pen.stroke(path((-0.26, 0.1), (-0.34, -0.1, -0.14, -0.22)), 2.0, tint(accent, 0.5), 0.7)


def pear_fruit(pen: Pen, accent: Colour) -> None:
    pen.stroke(path((0.0, -0.34), (0.02, -0.5, 0.1, -0.56)), 2.4, _STEM, 0.1)
    pen.shape(path((0.0, -0.38), (0.24, -0.42, 0.36, -0.2), (0.52, 0.2, 0.24, 0.44), (0.0, 0.52,
        -0.24, 0.44), (-0.52, 0.2, -0.36, -0.2), (-0.24, -0.42, 0.0, -0.38)), accent)  # fmt: skip
    pen.fill(path((0.24, -0.34), (0.5, 0.1, 0.22, 0.43), (0.04, 0.5), (0.34, 0.2, 0.24, -0.34)),
        shade(accent, 0.14))  # fmt: skip
    for x, y in ((-0.2, 0.0), (-0.06, 0.2), (0.1, -0.08), (-0.24, 0.22), (0.04, 0.34), (-0.1, -0.2)):
        pen.fill(oval(x, y, 0.014, 0.014, 8), shade(accent, 0.3))
    pen.shape(path((0.06, -0.46), (0.26, -0.62, 0.38, -0.46), (0.22, -0.38, 0.06, -0.46)), _GREEN, 0.7)


def cactus(pen: Pen, accent: Colour) -> None:
    """A cactus in its pot, in flower."""
    for side, y in ((-1, -0.06), (1, -0.16)):
        pen.shape(path((side * 0.12, y + 0.1), (side * 0.38, y + 0.12, side * 0.38, y - 0.1),
            (side * 0.4, y - 0.28, side * 0.31, y - 0.28), (side * 0.22, y - 0.28, side * 0.24,
            y - 0.1), (side * 0.24, y - 0.02, side * 0.12, y - 0.02)), accent)  # fmt: skip
    pen.shape(path((-0.16, 0.24), (-0.18, -0.3), (-0.16, -0.52, 0.0, -0.52), (0.16, -0.52, 0.18,
        -0.3), (0.16, 0.24)), accent)  # fmt: skip
    for x in (-0.08, 0.0, 0.08):
        pen.even([(x, -0.4), (x, 0.16)], 0.6, shade(accent, 0.3))
    for x, y in ((-0.04, -0.3), (0.04, -0.14), (-0.04, 0.04), (0.12, -0.26), (-0.12, -0.1)):
        pen.even([(x - 0.025, y - 0.02), (x + 0.025, y + 0.02)], 0.7, WHITE)
    for petal in range(0, 360, 72):
        pen.moved(0.02, -0.53, petal).shape(oval(0.0, -0.05, 0.04, 0.05, 14), (240, 130, 160), 0.5)
    pen.shape([(-0.26, 0.24), (0.26, 0.24), (0.2, 0.54), (-0.2, 0.54)], (204, 120, 80))
    pen.shape([(-0.3, 0.16), (0.3, 0.16), (0.29, 0.27), (-0.29, 0.27)], (216, 138, 98), 0.9)


def clover(pen: Pen, accent: Colour) -> None:
    """A clover of four leaves."""
    pen.stroke(path((0.0, 0.0), (0.06, 0.3, 0.2, 0.54)), 2.6, shade(accent, 0.2), 0.2)
    for turn in (45, 135, 225, 315):
        leaf = pen.moved(0.0, -0.06, turn)
        leaf.shape(path((0.0, 0.0), (-0.26, -0.12, -0.22, -0.34), (-0.14, -0.48, 0.0, -0.36),
            (0.14, -0.48, 0.22, -0.34), (0.26, -0.12, 0.0, 0.0)), accent, 0.9)  # fmt: skip
        leaf.stroke(path((-0.12, -0.2), (0.0, -0.3, 0.12, -0.2)), 1.4, tint(accent, 0.5), 0.4)


def leaf(pen: Pen, accent: Colour) -> None:
    """A maple leaf in autumn."""
    half = [(0.0, -0.54), (0.12, -0.3), (0.26, -0.36), (0.22, -0.14), (0.52, -0.2), (0.42, 0.0),
        (0.5, 0.12), (0.2, 0.2), (0.22, 0.3), (0.03, 0.26)]  # fmt: skip
    pen.stroke(path((0.0, 0.2), (0.02, 0.4, 0.12, 0.56)), 2.0, shade(accent, 0.3), 0.1)
    pen.shape([*half, *[(-x, y) for x, y in half[::-1][:-1]]], accent)
    for x, y in ((0.0, -0.4), (0.34, -0.08), (-0.34, -0.08), (0.2, -0.22), (-0.2, -0.22)):
        pen.stroke([(0.0, 0.2), (x, y)], 1.0, shade(accent, 0.34), 0.4)


def sunflower(pen: Pen, accent: Colour) -> None:
    pen.stroke(path((0.0, 0.0), (0.04, 0.3, 0.0, 0.6)), 3.2, shade(_GREEN, 0.1), 0.1)
    for side, y in ((-1, 0.42), (1, 0.32)):
        pen.shape(path((0.01, y), (side * 0.16, y - 0.2, side * 0.36, y - 0.1), (side * 0.24, y
            + 0.08, 0.01, y)), _GREEN, 0.8)  # fmt: skip
    for ring_turn, long, tone in ((11, 0.38, 0.12), (0, 0.36, 0.0)):
        for turn in range(0, 360, 24):
            pen.moved(0.0, -0.18, turn + ring_turn).shape(path((-0.05, -0.16), (-0.08, -long *
                0.8, 0.0, -long), (0.08, -long * 0.8, 0.05, -0.16)), shade(accent, tone), 0.6)  # fmt: skip
    pen.shape(oval(0.0, -0.18, 0.2, 0.2, 34), (106, 70, 46))
    for x, y in ((-0.08, -0.24), (0.06, -0.26), (0.0, -0.16), (-0.1, -0.12), (0.1, -0.14), (0.0, -0.06)):
        pen.fill(oval(x, y, 0.02, 0.02, 10), mix(accent, (106, 70, 46), 0.4))


TREATS: dict[str, Callable[[Pen, Colour], None]] = {"ice_cream": ice_cream, "candy": candy,
    "chocolate": chocolate, "lunchbox": lunchbox, "tteokbokki": tteokbokki, "gimbap": gimbap,
    "fish_bread": fish_bread, "watermelon": watermelon, "strawberry": strawberry, "pumpkin":
    pumpkin, "mushroom": mushroom, "grapes": grapes, "chestnuts": chestnut, "pear_fruit":
    pear_fruit, "cactus": cactus, "clover": clover, "leaf": leaf, "sunflower": sunflower}  # fmt: skip
