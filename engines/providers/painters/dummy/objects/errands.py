"""What one rides, pushes, rests in or is sent with, about their middles."""

from __future__ import annotations

import math
from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path, ring
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_WOOD: Colour = (170, 120, 80)
_DARK: Colour = (54, 52, 62)
_STEEL: Colour = (196, 204, 214)
_LEAF: Colour = (84, 140, 82)
_INK: Colour = (56, 56, 68)


def surfboard(pen: Pen, accent: Colour) -> None:
    """A board that stands on its end, with a stripe and its fin."""
    one = pen.moved(0.0, 0.0, 10.0)
    one.shape(path((0.0, -0.68), (-0.24, -0.4, -0.22, 0.1), (-0.2, 0.5, -0.08, 0.62), (0.0, 0.66, 0.08,
        0.62), (0.2,
        0.5, 0.22, 0.1), (0.24, -0.4, 0.0, -0.68)), accent)  # fmt: skip
    one.fill(path((0.08, -0.52), (0.2, -0.3, 0.18, 0.1), (0.17, 0.46, 0.06, 0.6), (0.12, 0.1, 0.08, -0.52)),
        shade(accent, 0.16))  # fmt: skip
    one.fill([(-0.035, -0.6), (0.035, -0.6), (0.035, 0.63), (-0.035, 0.63)], (252, 248, 236))
    one.fill(
        path((-0.2, -0.16), (0.0, -0.3, 0.21, -0.16), (0.22, -0.04), (0.0, -0.18, -0.21, -0.04)),
        (250, 214, 92),
    )
    one.shape([(-0.02, 0.44), (0.16, 0.6), (0.0, 0.6)], _DARK, 0.7)
    one.stroke(path((-0.13, -0.36), (-0.17, -0.1, -0.15, 0.2)), 1.8, WHITE, 0.5)


def _wheel(pen: Pen, x: float, y: float, r: float, hub: Colour) -> None:
    pen.shape(oval(x, y, r, r, 40), _DARK)
    for number in range(10):
        a = number * math.tau / 10
        pen.stroke([(x + math.cos(a) * r * 0.78, y + math.sin(a) * r * 0.78),
            (x + math.cos(a + 0.12) * r * 1.02,
            y + math.sin(a + 0.12) * r * 1.02)], 2.0, (96, 94, 106), 0.0)  # fmt: skip
    pen.shape(oval(x, y, r * 0.52, r * 0.52, 30), hub, 0.7)
    pen.fill(oval(x, y, r * 0.16, r * 0.16, 14), _DARK)


def tractor(pen: Pen, accent: Colour) -> None:
    """One great wheel, one small, a cab and a chimney."""
    pen.shape([(0.36, -0.42), (0.44, -0.42), (0.44, -0.06), (0.36, -0.06)], _DARK)
    pen.shape(path((-0.02, -0.1), (0.6, -0.1), (0.68, -0.06, 0.68, 0.04), (0.68, 0.3), (-0.02, 0.3)), accent)
    pen.fill([(0.0, 0.14), (0.67, 0.14), (0.67, 0.29), (0.0, 0.29)], shade(accent, 0.2))
    for x in (0.28, 0.38, 0.48):
        pen.even([(x, 0.0), (x, 0.12)], 1.4, shade(accent, 0.4))
    pen.shape([(-0.5, -0.58), (0.08, -0.58), (0.14, -0.08), (-0.56, -0.08)], tint(accent, 0.1))
    pen.shape([(-0.42, -0.5), (0.01, -0.5), (0.05, -0.14), (-0.46, -0.14)], (190, 224, 240), 0.7)
    pen.even([(-0.2, -0.5), (-0.2, -0.14)], 1.2)
    pen.shape([(-0.58, -0.66), (0.14, -0.66), (0.14, -0.58), (-0.58, -0.58)], shade(accent, 0.2), 0.8)
    pen.shape([(-0.6, -0.08), (0.0, -0.08), (0.0, 0.3), (-0.6, 0.3)], accent, 0.8)
    _wheel(pen, -0.34, 0.22, 0.38, (246, 206, 88))
    _wheel(pen, 0.48, 0.38, 0.22, (246, 206, 88))
    pen.fill(oval(0.64, 0.02, 0.035, 0.05, 12), (255, 244, 190))


def wheelbarrow(pen: Pen, accent: Colour) -> None:
    """A tub on one wheel, with two handles."""
    for y in (0.12, 0.18):
        pen.stroke([(-0.46, 0.44), (0.1, 0.24), (0.72, y - 0.2)], 4.6, pen.ink, 0.0)
        pen.stroke([(-0.46, 0.44), (0.1, 0.24), (0.72, y - 0.2)], 2.6, _WOOD, 0.0)
    pen.stroke([(0.16, 0.2), (0.3, 0.54)], 4.0, _DARK, 0.0)
    pen.stroke([(0.2, 0.54), (0.4, 0.54)], 3.4, _DARK, 0.0)
    pen.shape([(-0.52, -0.32), (0.46, -0.3), (0.26, 0.24), (-0.2, 0.24)], accent)
    pen.fill([(-0.44, -0.12), (0.39, -0.1), (0.25, 0.23), (-0.2, 0.23)], shade(accent, 0.16))
    pen.shape([(-0.56, -0.36), (0.5, -0.34), (0.48, -0.26), (-0.54, -0.28)], tint(accent, 0.24), 0.8)
    _wheel(pen, -0.46, 0.38, 0.2, _STEEL)


def sign(pen: Pen, accent: Colour) -> None:
    """A board that hangs from its bracket: an arrow and a few lines."""
    pen.stroke([(-0.56, -0.62), (-0.56, 0.62)], 5.0, pen.ink, 0.0)
    pen.stroke([(-0.56, -0.62), (-0.56, 0.62)], 3.0, _DARK, 0.0)
    pen.stroke([(-0.56, -0.52), (0.58, -0.52)], 4.0, _DARK, 0.0)
    pen.stroke(path((-0.54, -0.24), (-0.3, -0.28, -0.26, -0.52)), 2.2, _DARK, 0.0)
    for x in (-0.26, 0.4):
        pen.stroke([(x, -0.52), (x, -0.34)], 1.6, _DARK, 0.0)
    pen.shape(path((-0.4, -0.34), (0.54, -0.34), (0.6, -0.34, 0.6, -0.28), (0.6, 0.26), (0.6, 0.32, 0.54,
        0.32), (-0.4,
        0.32), (-0.46, 0.32, -0.46, 0.26), (-0.46, -0.28), (-0.46, -0.34, -0.4, -0.34)), accent)  # fmt: skip
    frame = [(-0.38, -0.27), (0.52, -0.27), (0.52, 0.25), (-0.38, 0.25), (-0.38, -0.27)]
    pen.even(frame, 1.4, tint(accent, 0.6))
    for y, end in ((-0.12, 0.4), (0.0, 0.28), (0.12, 0.36)):
        pen.stroke([(-0.26, y), (end, y)], 3.2, (252, 246, 228), 0.0)


def sleeping_bag(pen: Pen, accent: Colour) -> None:
    """A padded bag, its hood open above the zip."""
    one = pen.moved(0.0, 0.0, 12.0)
    one.shape(path((0.0, -0.66), (-0.34, -0.62, -0.32, -0.3), (-0.36, 0.3, -0.22, 0.56), (0.0, 0.7, 0.22,
        0.56), (0.36,
        0.3, 0.32, -0.3), (0.34, -0.62, 0.0, -0.66)), accent)  # fmt: skip
    one.fill(path((0.2, -0.5), (0.3, 0.2, 0.18, 0.54), (0.08, 0.62, 0.0, 0.62), (0.16, 0.0, 0.2, -0.5)),
        shade(accent, 0.18))  # fmt: skip
    one.shape(path((0.0, -0.56), (-0.24, -0.52, -0.2, -0.28), (0.0, -0.16, 0.2, -0.28), (0.24, -0.52, 0.0,
        -0.56)),
        tint(accent, 0.66), 0.7)  # fmt: skip
    for y, wide in ((-0.04, 0.32), (0.16, 0.31), (0.36, 0.27)):
        one.stroke(path((-wide, y), (0.0, y + 0.08, wide, y)), 1.2, shade(accent, 0.34), 0.3)
    one.even([(0.08, -0.2), (0.1, 0.3)], 1.6, (250, 214, 110))


def hammock(pen: Pen, accent: Colour) -> None:
    """A cloth that hangs between two posts."""
    for x in (-0.62, 0.62):
        pen.shape([(x - 0.05, -0.46), (x + 0.05, -0.46), (x + 0.06, 0.5), (x - 0.06, 0.5)], _WOOD)
    for side in (-1, 1):
        for y in (-0.16, -0.06, 0.04):
            pen.stroke([(side * 0.6, -0.3), (side * 0.4, y)], 1.2, _INK, 0.0)
    pen.shape(path((-0.42, -0.18), (0.0, 0.2, 0.42, -0.18), (0.46, 0.06), (0.0, 0.62, -0.46, 0.06)), accent)
    pen.fill(
        path((-0.43, 0.0), (0.0, 0.44, 0.43, 0.0), (0.45, 0.06), (0.0, 0.6, -0.45, 0.06)), shade(accent, 0.2)
    )
    for share in (-0.3, -0.1, 0.1, 0.3):
        pen.stroke(path((share, -0.06 + 0.08 * (1 - abs(share) * 3)), (share * 1.1, 0.14, share * 1.04,
            0.3)), 1.8,
            tint(accent, 0.6), 0.2)  # fmt: skip


def wreath(pen: Pen, accent: Colour) -> None:
    """A ring of leaves with berries and a bow."""
    for number in range(20):
        a = number * math.tau / 20
        for off, lean in ((0.36, 40.0), (0.46, -20.0)):
            leaf = pen.moved(math.cos(a) * off, math.sin(a) * off, math.degrees(a) + 90 + lean)
            leaf.shape(path((-0.14, 0.0), (0.0, -0.09, 0.15, 0.0), (0.0, 0.09, -0.14, 0.0)),
                accent if number % 2 else shade(accent, 0.16), 0.55)  # fmt: skip
    for number in range(7):
        a = number * math.tau / 7 + 0.4
        pen.shape(oval(math.cos(a) * 0.42, math.sin(a) * 0.42, 0.05, 0.05, 14), (206, 58, 62), 0.5)
    for side in (-1, 1):
        pen.shape(path((0.0, 0.42), (side * 0.3, 0.2, side * 0.3, 0.42), (side * 0.28, 0.58, 0.0, 0.42)),
            (196, 48, 58), 0.8)  # fmt: skip
        pen.shape(
            [(0.0, 0.44), (side * 0.06, 0.44), (side * 0.2, 0.68), (side * 0.06, 0.66)], (176, 40, 52), 0.7
        )
    pen.shape(oval(0.0, 0.43, 0.08, 0.07, 16), (222, 82, 84), 0.7)


def oar(pen: Pen, accent: Colour) -> None:
    """A long shaft with a blade."""
    one = pen.moved(0.0, 0.0, 34.0)
    one.shape([(-0.035, -0.66), (0.035, -0.66), (0.045, 0.2), (-0.045, 0.2)], accent)
    one.shape([(-0.06, -0.72), (0.06, -0.72), (0.05, -0.58), (-0.05, -0.58)], shade(accent, 0.3), 0.8)
    one.shape(path((-0.05, 0.16), (-0.16, 0.26, -0.15, 0.6), (-0.12, 0.72, 0.0, 0.72), (0.12, 0.72, 0.15,
        0.6), (0.16,
        0.26, 0.05, 0.16)), accent)  # fmt: skip
    one.fill(path((0.03, 0.2), (0.12, 0.3, 0.12, 0.6), (0.1, 0.68, 0.03, 0.69)), shade(accent, 0.2))
    one.fill([(-0.14, 0.5), (0.14, 0.5), (0.145, 0.57), (-0.145, 0.57)], (214, 78, 70))


def puzzle_piece(pen: Pen, accent: Colour) -> None:
    """One piece of a puzzle."""
    pen.shape(
        path((-0.4, -0.36), (-0.1, -0.36), (-0.2, -0.6, 0.0, -0.62), (0.2, -0.6, 0.1, -0.36), (0.4, -0.36),
        (0.4, -0.06),
             (0.64, -0.16, 0.66, 0.04), (0.64, 0.24, 0.4, 0.14), (0.4, 0.46), (0.1, 0.46), (0.18, 0.24,
             0.0, 0.22),
             (-0.18, 0.24, -0.1, 0.46), (-0.4, 0.46), (-0.4, 0.14), (-0.18, 0.22, -0.16, 0.04), (-0.18,
             -0.14, -0.4,
             -0.06)),
        accent,
    )  # fmt: skip
    pen.fill([(0.24, -0.3), (0.36, -0.3), (0.36, 0.42), (0.24, 0.42)], shade(accent, 0.16))
    pen.stroke([(-0.32, -0.28), (-0.32, -0.12)], 2.2, tint(accent, 0.6), 0.3)
    pen.stroke([(-0.32, -0.29), (-0.16, -0.29)], 2.2, tint(accent, 0.6), 0.3)


def inkstone(pen: Pen, accent: Colour) -> None:
    """A stone to rub ink in, and the stick that lies on it."""
    pen.shape(path((-0.56, -0.22), (-0.5, -0.36, -0.36, -0.36), (0.4, -0.36), (0.54, -0.34, 0.56, -0.2),
        (0.6, 0.3),
        (0.58, 0.46, 0.44, 0.46), (-0.44, 0.46), (-0.6, 0.46, -0.6, 0.3)), accent)  # fmt: skip
    pen.fill(path((-0.58, 0.3), (0.59, 0.3), (0.56, 0.45, 0.44, 0.45), (-0.44, 0.45), (-0.58, 0.44, -0.58,
        0.3)),
        shade(accent, 0.4))  # fmt: skip
    pen.shape(path((-0.46, -0.16), (-0.4, -0.28, -0.3, -0.28), (0.3, -0.28), (0.44, -0.26, 0.46, -0.14),
        (0.48, 0.22),
        (-0.48, 0.22)), tint(accent, 0.2), 0.7)  # fmt: skip
    pen.fill(path((-0.42, -0.14), (-0.36, -0.24, -0.26, -0.24), (0.28, -0.24), (0.4, -0.22, 0.42, -0.1),
        (0.0, 0.06,
        -0.43, -0.02)), (26, 24, 34))  # fmt: skip
    pen.fill(oval(-0.18, -0.14, 0.1, 0.025, 16), WHITE, 90)
    stick = pen.moved(0.2, 0.0, 32.0)
    stick.shape([(-0.08, -0.5), (0.08, -0.5), (0.08, 0.2), (-0.08, 0.2)], (40, 38, 48))
    stick.fill([(-0.045, -0.44), (0.045, -0.44), (0.045, -0.1), (-0.045, -0.1)], (226, 184, 92))


def name_tag(pen: Pen, accent: Colour) -> None:
    """A tag of wood, burnt with characters, on a tasselled cord."""
    pen.stroke(
        path((0.0, -0.42), (-0.2, -0.66, 0.02, -0.7), (0.2, -0.66, 0.0, -0.42)), 2.4, (176, 58, 60), 0.0
    )
    pen.shape(
        path((-0.22, -0.36), (-0.2, -0.5, 0.0, -0.5), (0.2, -0.5, 0.22, -0.36), (0.22, 0.4), (-0.22, 0.4)),
        accent,
    )
    pen.fill([(0.09, -0.44), (0.21, -0.36), (0.21, 0.39), (0.09, 0.39)], shade(accent, 0.18))
    pen.fill(oval(0.0, -0.41, 0.045, 0.045, 14), _DARK)
    for y in (-0.24, -0.06, 0.12, 0.28):
        pen.stroke([(-0.11, y), (0.1, y)], 2.2, shade(accent, 0.66), 0.2)
        pen.stroke([(0.0, y - 0.06), (-0.02, y + 0.06)], 2.0, shade(accent, 0.66), 0.2)
    for x in (-0.05, 0.0, 0.05):
        pen.stroke([(x * 0.5, 0.4), (x, 0.66)], 2.2, (176, 58, 60), 0.1)


def horse_token(pen: Pen, accent: Colour) -> None:
    """A disc of brass with horses on it, on its cord."""
    pen.stroke(
        path((0.0, -0.46), (-0.26, -0.7, 0.0, -0.74), (0.26, -0.7, 0.0, -0.46)), 2.6, (176, 58, 60), 0.0
    )
    pen.shape([(-0.1, -0.56), (0.1, -0.56), (0.12, -0.42), (-0.12, -0.42)], accent, 0.8)
    pen.shape(oval(0.0, 0.04, 0.52, 0.52, 50), accent)
    pen.stroke(ring(0.0, 0.04, 0.44, 0.44, 44), 1.4, shade(accent, 0.34), 0.0)
    dark = shade(accent, 0.5)
    for x, y in ((-0.04, -0.12), (0.04, 0.24)):
        pen.fill(path((x - 0.24, y), (x - 0.1, y - 0.08, x + 0.1, y - 0.04), (x + 0.14, y - 0.18),
            (x + 0.2, y - 0.2),
            (x + 0.3, y - 0.1), (x + 0.26, y - 0.06), (x + 0.2, y - 0.1), (x + 0.18, y + 0.06), (x + 0.16,
            y + 0.16),
            (x + 0.11, y + 0.16), (x + 0.1, y + 0.06), (x - 0.12, y + 0.07), (x - 0.13, y + 0.16),
            (x - 0.18, y + 0.16),
            (x - 0.2, y + 0.06)), dark)  # fmt: skip
        pen.stroke(path((x - 0.22, y), (x - 0.32, y + 0.02, x - 0.3, y + 0.12)), 2.0, dark, 0.3)
    pen.stroke(path((-0.42, -0.08), (-0.36, -0.36, -0.1, -0.42)), 2.0, tint(accent, 0.6), 0.4)


def old_coins(pen: Pen, accent: Colour) -> None:
    """Coins with a square hole, strung on a cord."""
    pen.stroke(path((-0.62, -0.34), (-0.3, -0.5, 0.0, -0.1), (0.3, 0.3, 0.6, 0.5)), 2.4, (176, 58, 60), 0.1)
    for x, y, size in ((-0.32, -0.24, 0.8), (0.34, 0.24, 0.84), (0.0, 0.0, 1.0)):
        one = pen.moved(x, y, 0.0, size)
        one.shape(oval(0.0, 0.0, 0.36, 0.36, 40), accent)
        one.stroke(ring(0.0, 0.0, 0.29, 0.29, 34), 1.2, shade(accent, 0.36), 0.0)
        one.shape([(-0.1, -0.1), (0.1, -0.1), (0.1, 0.1), (-0.1, 0.1)], mix(accent, _DARK, 0.8), 0.6)
        for px, py in ((0.0, -0.19), (0.0, 0.19), (-0.19, 0.0), (0.19, 0.0)):
            one.fill(oval(px, py, 0.035, 0.035, 10), shade(accent, 0.46))


ERRANDS: dict[str, Callable[[Pen, Colour], None]] = {"surfboard": surfboard, "tractor": tractor,
    "wheelbarrow": wheelbarrow, "sign": sign, "sleeping_bag": sleeping_bag, "hammock": hammock,
    "wreath": wreath, "oar": oar, "puzzle_piece": puzzle_piece, "inkstone": inkstone, "hopae": name_tag,
    "mapae": horse_token, "yeopjeon": old_coins}  # fmt: skip
