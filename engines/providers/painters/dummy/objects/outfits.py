"""What one wears, ties, rolls up or finds on oneself, and what an old study has, about their middles."""

from __future__ import annotations

from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, oval, path, ring
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_GOLD: Colour = (232, 190, 92)
_STEEL: Colour = (196, 204, 216)
_DARK: Colour = (52, 50, 60)
_STRAW: Colour = (218, 182, 112)
_CREAM: Colour = (250, 246, 234)


def cape(pen: Pen, accent: Colour) -> None:
    """A cape spread in the wind, clasped at the neck."""
    pen.shape(path((-0.16, -0.54), (0.0, -0.46, 0.16, -0.54), (0.3, -0.2, 0.54, 0.42), (0.4, 0.36, 0.3, 0.54),
        (0.16, 0.42, 0.04, 0.58), (-0.12, 0.42, -0.24, 0.54), (-0.36, 0.38, -0.54, 0.46), (-0.32, -0.2, -0.16,
        -0.54)), accent)  # fmt: skip
    for x in (-0.26, 0.0, 0.26):
        pen.fill(path((x * 0.4 - 0.02, -0.4), (x * 0.9, 0.0, x + 0.06, 0.42), (x * 0.8 - 0.08, 0.38),
            (x * 0.6, 0.0,
            x * 0.4 - 0.02, -0.4)), shade(accent, 0.2))  # fmt: skip
    pen.shape(path((-0.2, -0.56), (-0.3, -0.66, -0.12, -0.66), (0.0, -0.58, 0.12, -0.66), (0.3, -0.66, 0.2,
        -0.56),
        (0.0, -0.42, -0.2, -0.56)), tint(accent, 0.16))  # fmt: skip
    pen.shape(oval(0.0, -0.5, 0.075, 0.075, 20), _GOLD, 0.8)


def suit(pen: Pen, accent: Colour) -> None:
    """A jacket with shirt and tie on its hanger."""
    pen.stroke(path((0.0, -0.52), (0.0, -0.68, 0.08, -0.66), (0.14, -0.6, 0.06, -0.58)), 1.8, _DARK, 0.0)
    pen.shape(path((-0.12, -0.5), (-0.44, -0.4, -0.5, -0.28), (-0.58, 0.3), (-0.42, 0.34), (-0.36, -0.04),
        (-0.36, 0.56), (0.36, 0.56), (0.36, -0.04), (0.42, 0.34), (0.58, 0.3), (0.5, -0.28), (0.44, -0.4,
        0.12,
        -0.5)), accent)  # fmt: skip
    pen.fill([(0.18, -0.36), (0.35, -0.2), (0.35, 0.55), (0.14, 0.55)], shade(accent, 0.16))
    pen.shape([(-0.14, -0.5), (0.14, -0.5), (0.02, 0.14), (-0.02, 0.14)], _CREAM, 0.7)
    pen.shape([(-0.05, -0.46), (0.05, -0.46), (0.07, -0.02), (0.0, 0.08), (-0.07, -0.02)], (190, 62, 66), 0.6)
    for side in (-1, 1):
        pen.shape([(side * 0.13, -0.52), (side * 0.26, -0.36), (side * 0.18, -0.28), (side * 0.22, -0.22),
            (side * 0.02, 0.16)], tint(accent, 0.14), 0.7)  # fmt: skip
    pen.even([(0.0, 0.16), (0.0, 0.55)], 1.0)
    for y in (0.24, 0.4):
        pen.fill(oval(-0.06, y, 0.026, 0.026, 12), _GOLD)
    pen.shape([(-0.31, 0.26), (-0.14, 0.26), (-0.14, 0.32), (-0.31, 0.32)], shade(accent, 0.2), 0.5)


def belt(pen: Pen, accent: Colour) -> None:
    """A belt in a loop, its buckle before."""
    pen.shape(path((-0.56, -0.02), (-0.54, -0.36, 0.0, -0.36), (0.54, -0.36, 0.56, -0.02), (0.54, 0.14),
        (0.5, -0.2,
        0.0, -0.2), (-0.5, -0.2, -0.54, 0.14)), shade(accent, 0.3))  # fmt: skip
    pen.shape(path((-0.56, -0.04), (-0.5, 0.2, 0.0, 0.2), (0.5, 0.2, 0.56, -0.04), (0.56, 0.18), (0.5,
        0.42, 0.0,
        0.42), (-0.5, 0.42, -0.56, 0.18)), accent)  # fmt: skip
    pen.shape(path((0.1, 0.22), (0.4, 0.22, 0.6, 0.4), (0.66, 0.48), (0.56, 0.5), (0.36, 0.38, 0.1, 0.4)),
        tint(accent, 0.1), 0.8)  # fmt: skip
    for x, y in ((0.26, 0.29), (0.38, 0.33), (0.49, 0.4)):
        pen.fill(oval(x, y, 0.022, 0.022, 10), shade(accent, 0.6))
    pen.shape([(-0.2, 0.12), (0.14, 0.12), (0.14, 0.5), (-0.2, 0.5)], _GOLD)
    pen.shape([(-0.12, 0.2), (0.06, 0.2), (0.06, 0.42), (-0.12, 0.42)], shade(accent, 0.1), 0.6)
    pen.shape([(-0.04, 0.28), (0.15, 0.29), (0.15, 0.34), (-0.04, 0.34)], tint(_GOLD, 0.3), 0.6)


def button(pen: Pen, accent: Colour) -> None:
    """A button with four holes and a bit of thread."""
    pen.shape(oval(0.0, 0.0, 0.5, 0.5, 50), accent)
    pen.fill(path((0.36, -0.3), (0.56, 0.1, 0.26, 0.4), (-0.04, 0.54, -0.32, 0.36), (0.3, 0.34, 0.36, -0.3)),
        shade(accent, 0.18))  # fmt: skip
    pen.shape(oval(0.0, 0.0, 0.35, 0.35, 42), tint(accent, 0.16), 0.7)
    for x, y in ((-0.12, -0.12), (0.12, -0.12), (-0.12, 0.12), (0.12, 0.12)):
        pen.fill(oval(x, y, 0.065, 0.065, 18), _DARK)
    pen.stroke([(-0.12, -0.12), (0.12, 0.12)], 2.4, _CREAM, 0.0)
    pen.stroke(path((0.12, 0.12), (0.3, 0.3, 0.34, 0.5), (0.36, 0.62, 0.5, 0.6)), 2.2, (206, 76, 72), 0.2)
    pen.stroke(path((-0.42, -0.14), (-0.36, -0.36, -0.14, -0.43)), 2.0, WHITE, 0.4)


def chain(pen: Pen, accent: Colour) -> None:
    """Five heavy links."""
    one = pen.moved(0.0, 0.0, -32.0)
    for number in range(5):
        x = -0.56 + number * 0.28
        wide, high = (0.19, 0.13) if number % 2 == 0 else (0.2, 0.045)
        loop = ring(x, 0.0, wide, high, 26)
        one.stroke(loop, 7.4, one.ink, 0.0)
        one.stroke(loop, 4.8, accent, 0.0)
        one.stroke(loop[13:24], 1.4, tint(accent, 0.6), 0.6)


def carpet(pen: Pen, accent: Colour) -> None:
    """A carpet rolled up, its end on the ground."""
    pen.shape([(-0.52, 0.12), (0.5, 0.12), (0.64, 0.42), (-0.4, 0.42)], accent)
    pen.fill([(-0.42, 0.2), (0.48, 0.2), (0.55, 0.34), (-0.36, 0.34)], tint(accent, 0.44))
    for x in (-0.22, 0.04, 0.3):
        pen.shape([(x, 0.22), (x + 0.1, 0.27), (x + 0.04, 0.33), (x - 0.06, 0.27)], accent, 0.5)
    for step in range(10):
        x = -0.38 + step * 0.11
        pen.stroke([(x, 0.42), (x + 0.02, 0.5)], 1.4, (240, 222, 176), 0.2)
    pen.shape(
        path((-0.5, -0.24), (0.46, -0.24), (0.46, 0.24), (-0.5, 0.24), (-0.62, 0.0, -0.5, -0.24)), accent
    )
    pen.fill([(-0.48, 0.04), (0.44, 0.04), (0.44, 0.22), (-0.46, 0.22)], shade(accent, 0.18))
    for x in (-0.34, 0.24):
        pen.fill([(x, -0.23), (x + 0.1, -0.23), (x + 0.1, 0.23), (x, 0.23)], _GOLD)
    pen.shape(oval(0.46, 0.0, 0.16, 0.24, 32), tint(accent, 0.5))
    pen.stroke(path((0.44, 0.02), (0.5, -0.08, 0.54, 0.02), (0.54, 0.16, 0.42, 0.12), (0.34, 0.02, 0.42,
        -0.1), (0.56,
        -0.16, 0.6, 0.04)), 1.6, shade(accent, 0.3), 0.2)  # fmt: skip


def braid(pen: Pen, accent: Colour) -> None:
    """A plait of hair, tied with a ribbon."""
    one = pen.moved(0.0, 0.0, 18.0)
    one.shape(
        path((-0.1, 0.36), (-0.2, 0.5, -0.1, 0.66), (0.0, 0.58), (0.1, 0.68), (0.18, 0.5, 0.1, 0.36)), accent
    )
    for number in range(5):
        y, wide = 0.3 - number * 0.18, 0.17 + number * 0.016
        for side in (-1, 1):
            one.shape(path((0.0, y + 0.1), (side * wide * 1.5, y + 0.04, side * wide * 1.1, y - 0.14),
                (side * wide
                * 0.6, y - 0.22, 0.0, y - 0.1)), accent if side < 0 else shade(accent, 0.14),
                0.8)  # fmt: skip
            one.stroke(path((side * 0.04, y + 0.05), (side * wide, y, side * wide * 0.9, y - 0.1)), 0.7,
                shade(accent, 0.36), 0.5)  # fmt: skip
    one.shape(path((-0.2, -0.44), (-0.26, -0.66, 0.0, -0.66), (0.26, -0.66, 0.2, -0.44), (0.0, -0.38, -0.2,
        -0.44)),
        accent)  # fmt: skip
    for side in (-1, 1):
        one.shape(path((0.0, 0.4), (side * 0.34, 0.22, side * 0.32, 0.4), (side * 0.32, 0.54, 0.0, 0.4)),
            (206, 62, 78), 0.7)  # fmt: skip
    one.shape(oval(0.0, 0.4, 0.07, 0.06, 16), (176, 44, 62), 0.6)


def tooth(pen: Pen, accent: Colour) -> None:
    """A tooth with its roots."""
    pen.shape(path((-0.4, -0.34), (-0.34, -0.56, -0.12, -0.48), (0.0, -0.4, 0.12, -0.48), (0.34, -0.56,
        0.4, -0.34),
        (0.5, -0.02, 0.32, 0.16), (0.3, 0.5, 0.2, 0.56), (0.1, 0.56, 0.08, 0.26), (0.0, 0.14, -0.08, 0.26),
        (-0.1,
        0.56, -0.2, 0.56), (-0.3, 0.5, -0.32, 0.16), (-0.5, -0.02, -0.4, -0.34)), accent)  # fmt: skip
    pen.fill(path((0.32, -0.38), (0.42, -0.02, 0.27, 0.14), (0.26, 0.42, 0.2, 0.5), (0.16, 0.1, 0.2, -0.1),
        (0.3, -0.2,
        0.32, -0.38)), shade(accent, 0.14))  # fmt: skip
    pen.stroke(path((-0.3, -0.3), (-0.34, -0.1, -0.26, 0.02)), 2.4, WHITE, 0.4)
    for x, y, size in ((0.5, -0.5, 0.12), (0.6, -0.24, 0.07)):
        star = [(x, y - size), (x + size * 0.2, y - size * 0.2), (x + size, y), (x + size * 0.2,
            y + size * 0.2),
            (x, y + size), (x - size * 0.2, y + size * 0.2), (x - size, y), (x - size * 0.2,
            y - size * 0.2)]  # fmt: skip
        pen.fill(star, (250, 232, 140))


def coral(pen: Pen, accent: Colour) -> None:
    """A branch of coral on a stone."""
    pen.shape(path((-0.44, 0.56), (-0.4, 0.36, -0.1, 0.4), (0.2, 0.32, 0.42, 0.56)), (150, 142, 138))
    limbs = ((((0.0, 0.46), (0.02, 0.1, -0.02, -0.56)), 8.0), (((0.0, 0.2), (-0.3, 0.16, -0.36, -0.3)), 6.0),
        (((0.0, 0.1), (0.3, 0.1, 0.36, -0.4)), 6.0), (((-0.3, 0.02), (-0.5, 0.04, -0.56, -0.14)), 4.6),
        (((0.3, -0.06), (0.5, -0.04, 0.58, -0.2)), 4.6), (((0.0, -0.2), (-0.14, -0.24, -0.18, -0.5)), 4.6),
        (((0.02, -0.1), (0.14, -0.2, 0.18, -0.56)), 4.6))  # fmt: skip
    for (start, bend), wide in limbs:
        pen.stroke(path(start, bend), wide + 2.4, pen.ink, 0.0)
    for (start, bend), wide in limbs:
        line = path(start, bend)
        pen.stroke(line, wide, accent, 0.0)
        pen.stroke([(x - 0.02, y) for x, y in line], 1.2, tint(accent, 0.5), 0.4)
    for (_, bend), wide in limbs:
        pen.fill(oval(bend[-2], bend[-1], wide * 0.0085, wide * 0.0085, 14), accent)


def straw_shoes(pen: Pen, accent: Colour) -> None:
    """A pair of shoes plaited of straw."""
    for x, y, tone in ((0.2, -0.14, 0.1), (-0.1, 0.12, 0.0)):
        one = pen.moved(x, y, -14.0)
        fill = shade(accent, tone)
        one.shape(path((-0.5, 0.0), (-0.54, -0.14, -0.36, -0.16), (0.1, -0.2, 0.36, -0.14), (0.56, -0.08,
            0.54, 0.04),
            (0.5, 0.18, 0.2, 0.16), (-0.4, 0.18), (-0.5, 0.14, -0.5, 0.0)), fill)  # fmt: skip
        one.shape(path((-0.4, -0.02), (-0.36, -0.08, 0.06, -0.08), (0.16, -0.02, 0.06, 0.04), (-0.36, 0.06,
            -0.4,
            -0.02)), shade(accent, 0.5), 0.7)  # fmt: skip
        for px in (0.2, 0.29, 0.38):
            one.stroke(path((px, -0.14), (px + 0.08, 0.0, px, 0.14)), 1.2, shade(accent, 0.34), 0.1)
        for step in range(7):
            px = -0.4 + step * 0.09
            one.stroke([(px, 0.08), (px + 0.04, 0.16)], 1.0, shade(accent, 0.34), 0.1)
        for px, tall in ((-0.28, -0.06), (-0.02, -0.06)):
            one.stroke(path((px, -0.12), (px + 0.06, tall, px + 0.1, 0.1)), 1.6, tint(accent, 0.4), 0.1)


OUTFITS_SHOWN: dict[str, Callable[[Pen, Colour], None]] = {"cape": cape, "suit": suit, "belt": belt,
    "button": button, "chain": chain, "carpet": carpet, "braid": braid, "tooth": tooth, "coral": coral,
    "straw_shoes": straw_shoes}  # fmt: skip
