"""What a cook has about: sacks, roots and fruit, spice, and tools of the kitchen, about their middles."""

from __future__ import annotations

from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_LEAF: Colour = (96, 158, 84)
_STEEL: Colour = (204, 212, 222)
_WOOD: Colour = (150, 104, 70)
_DARK: Colour = (58, 54, 62)
_FIRE: Colour = (246, 146, 58)


def sack(pen: Pen, accent: Colour) -> None:
    """A full sack, tied at the neck, with an ear of grain printed on it."""
    pen.shape(
        path((-0.14, -0.34), (-0.5, -0.2, -0.46, 0.3), (-0.46, 0.54, -0.3, 0.54), (0.0, 0.58, 0.3, 0.54),
             (0.48, 0.54, 0.46, 0.3), (0.5, -0.2, 0.14, -0.34)),
        accent,
    )  # fmt: skip
    pen.fill(path((0.2, -0.26), (0.44, -0.1, 0.42, 0.3), (0.42, 0.5, 0.28, 0.51), (0.06, 0.54, -0.1, 0.53),
        (0.3, 0.36, 0.2, -0.26)), shade(accent, 0.13))  # fmt: skip
    pen.shape(path((-0.13, -0.36), (-0.3, -0.58, -0.2, -0.6), (-0.1, -0.54), (-0.02, -0.62), (0.08, -0.54),
        (0.2, -0.6), (0.28, -0.56, 0.13, -0.36)), tint(accent, 0.2))  # fmt: skip
    pen.shape([(-0.17, -0.4), (0.17, -0.4), (0.17, -0.31), (-0.17, -0.31)], (176, 92, 66), 0.8)
    pen.stroke(path((0.02, 0.4), (-0.04, 0.14, 0.0, -0.14)), 1.8, shade(accent, 0.5), 0.2)
    for y in (-0.1, 0.0, 0.1, 0.2):
        for side in (-1, 1):
            pen.fill(path((0.0, y + 0.06), (side * 0.16, y + 0.02, side * 0.13, y - 0.1), (side * 0.02,
                y - 0.06,
                0.0, y + 0.06)), shade(accent, 0.5))  # fmt: skip
    for x in (-0.3, 0.32):
        pen.stroke(path((x * 0.5, -0.26), (x * 0.9, -0.16, x, 0.0)), 0.8, shade(accent, 0.34), 0.5)


def onion(pen: Pen, accent: Colour) -> None:
    """A bulb with its skin in stripes, a shoot and its roots."""
    for x in (-0.08, 0.0, 0.08):
        pen.stroke(path((x * 0.5, 0.4), (x, 0.5, x * 1.6, 0.56)), 1.2, (214, 196, 156), 0.5)
    pen.shape(
        path((-0.05, -0.42), (-0.1, -0.24, -0.3, -0.16), (-0.54, -0.02, -0.46, 0.2), (-0.36, 0.44, 0.0, 0.44),
             (0.36, 0.44, 0.46, 0.2), (0.54, -0.02, 0.3, -0.16), (0.1, -0.24, 0.07, -0.42)),
        accent,
    )  # fmt: skip
    pen.fill(path((0.12, -0.2), (0.42, -0.06, 0.42, 0.14), (0.4, 0.38, 0.02, 0.41), (0.34, 0.2, 0.12, -0.2)),
        shade(accent, 0.16))  # fmt: skip
    for x in (-0.32, -0.12, 0.12, 0.32):
        pen.stroke(path((x * 0.2, -0.3), (x * 1.5, 0.06, x * 0.4, 0.4)), 0.8, shade(accent, 0.34), 0.5)
    for end, bend in ((-0.14, -0.06), (0.02, 0.0), (0.16, 0.08)):
        pen.shape(path((-0.04, -0.38), (bend - 0.04, -0.52, end, -0.66), (bend + 0.08, -0.5, 0.05, -0.38)),
            _LEAF, 0.7)  # fmt: skip
    pen.fill(oval(-0.22, 0.02, 0.05, 0.1, 16), WHITE, 130)


def tomato(pen: Pen, accent: Colour) -> None:
    """A round tomato with its green star."""
    pen.shape(
        path((0.0, -0.26), (-0.22, -0.4, -0.42, -0.18), (-0.6, 0.1, -0.36, 0.36), (-0.14, 0.5, 0.0, 0.44),
             (0.14, 0.5, 0.36, 0.36), (0.6, 0.1, 0.42, -0.18), (0.22, -0.4, 0.0, -0.26)),
        accent,
    )  # fmt: skip
    pen.fill(path((0.36, -0.18), (0.54, 0.1, 0.34, 0.32), (0.12, 0.46, -0.08, 0.42), (0.38, 0.26, 0.36,
        -0.18)),
        shade(accent, 0.18))  # fmt: skip
    pen.fill(oval(-0.26, -0.02, 0.09, 0.07, 18), WHITE, 170)
    for turn in (-100.0, -52.0, 0.0, 52.0, 100.0):
        leaf = pen.moved(0.0, -0.26, turn + 180.0)
        leaf.shape(path((-0.05, 0.0), (-0.08, -0.14, 0.02, -0.26), (0.1, -0.12, 0.05, 0.0)), _LEAF, 0.6)
    pen.stroke(path((0.0, -0.26), (0.02, -0.38, 0.1, -0.44)), 3.0, shade(_LEAF, 0.3), 0.2)


def orange(pen: Pen, accent: Colour) -> None:
    """An orange, and the half of another before it."""
    pen.shape(oval(-0.08, -0.06, 0.4, 0.39, 42), accent)
    pen.fill(path((0.24, -0.22), (0.36, 0.1, 0.1, 0.26), (-0.14, 0.36, -0.32, 0.22), (0.16, 0.16, 0.24,
        -0.22)),
        shade(accent, 0.15))  # fmt: skip
    for x, y in ((-0.26, -0.16), (-0.16, -0.26), (-0.3, 0.0), (-0.1, -0.1), (0.04, -0.26), (-0.18, 0.08)):
        pen.fill(oval(x, y, 0.014, 0.014, 8), shade(accent, 0.3))
    pen.shape(path((-0.06, -0.43), (0.08, -0.62, 0.28, -0.5), (0.16, -0.38, -0.06, -0.43)), _LEAF, 0.7)
    pen.stroke([(-0.07, -0.42), (-0.1, -0.5)], 2.4, _WOOD, 0.2)
    pen.shape(oval(0.3, 0.24, 0.31, 0.3, 36), accent)
    pen.fill(oval(0.3, 0.24, 0.26, 0.25, 32), (252, 240, 214))
    for number in range(8):
        one = pen.moved(0.3, 0.24, number * 45.0)
        one.fill(path((0.0, -0.035), (-0.1, -0.17, 0.0, -0.22), (0.1, -0.17, 0.0, -0.035)), tint(accent, 0.1))


def nut(pen: Pen, accent: Colour) -> None:
    """An acorn in its cap."""
    one = pen.moved(0.0, 0.0, 14.0)
    one.shape(path((-0.34, -0.12), (-0.36, 0.26, 0.0, 0.58), (0.36, 0.26, 0.34, -0.12)), accent)
    one.fill(
        path((0.12, -0.1), (0.3, -0.1), (0.3, 0.22, 0.02, 0.5), (0.2, 0.2, 0.12, -0.1)), shade(accent, 0.18)
    )
    one.fill(oval(-0.16, 0.08, 0.05, 0.12, 16), WHITE, 120)
    cap = shade(accent, 0.42)
    one.shape(path((-0.42, -0.1), (-0.46, -0.46, 0.0, -0.46), (0.46, -0.46, 0.42, -0.1), (0.0, 0.02, -0.42,
        -0.1)),
        cap)  # fmt: skip
    for row, y in enumerate((-0.34, -0.24, -0.14)):
        for step in range(5 + row):
            x = (step - (4 + row) / 2) * 0.12
            one.stroke(path((x - 0.05, y), (x, y + 0.07, x + 0.05, y)), 0.7, tint(cap, 0.3), 0.2)
    one.stroke(path((0.0, -0.44), (0.02, -0.56, 0.1, -0.6)), 3.6, shade(cap, 0.2), 0.1)


def spice_jar(pen: Pen, accent: Colour) -> None:
    """A glass shaker full of something ground, its lid full of holes."""
    pen.shape(path((-0.3, -0.24), (0.3, -0.24), (0.36, -0.1, 0.36, 0.46), (0.34, 0.56, 0.24, 0.56),
        (-0.24, 0.56), (-0.34, 0.56, -0.36, 0.46), (-0.36, -0.1, -0.3, -0.24)), (222, 236, 240))  # fmt: skip
    pen.fill(path((-0.31, 0.06), (-0.1, -0.02, 0.06, 0.04), (0.2, 0.08, 0.31, 0.02), (0.31, 0.46),
        (0.3, 0.52, 0.2, 0.52), (-0.2, 0.52), (-0.3, 0.52, -0.31, 0.46)), accent)  # fmt: skip
    pen.fill([(0.14, 0.06), (0.31, 0.03), (0.31, 0.48), (0.16, 0.51)], shade(accent, 0.18))
    pen.shape(path((-0.32, -0.24), (-0.32, -0.56, 0.0, -0.56), (0.32, -0.56, 0.32, -0.24)), _STEEL)
    pen.fill(path((0.12, -0.26), (0.28, -0.26), (0.28, -0.48, 0.06, -0.52)), shade(_STEEL, 0.2))
    for x, y in ((-0.14, -0.38), (0.0, -0.42), (0.14, -0.38), (-0.06, -0.32), (0.07, -0.32)):
        pen.fill(oval(x, y, 0.026, 0.022, 10), _DARK)
    pen.shape([(-0.24, 0.14), (0.14, 0.14), (0.14, 0.4), (-0.24, 0.4)], (250, 246, 232), 0.7)
    pen.fill(oval(-0.05, 0.27, 0.09, 0.08, 18), shade(accent, 0.3))
    pen.stroke([(-0.25, -0.14), (-0.27, 0.0)], 1.4, WHITE, 0.4)


def chilli(pen: Pen, accent: Colour) -> None:
    """Two red peppers on their green stems."""
    for x, turn, size, tone in ((0.16, 24.0, 0.9, 0.12), (-0.1, -10.0, 1.0, 0.0)):
        one = pen.moved(x, 0.0, turn, size)
        one.shape(path((-0.15, -0.3), (-0.2, 0.1, 0.06, 0.42), (0.14, 0.54, 0.26, 0.58), (0.2, 0.3, 0.18,
            -0.3),
            (0.0, -0.4, -0.15, -0.3)), shade(accent, tone))  # fmt: skip
        one.fill(path((0.06, -0.3), (0.1, 0.16, 0.2, 0.5), (0.16, 0.2, 0.16, -0.28)), shade(accent, 0.24))
        one.stroke(path((-0.08, -0.2), (-0.08, 0.0, 0.0, 0.2)), 1.4, WHITE, 0.5)
        one.shape(path((-0.17, -0.28), (-0.14, -0.42, 0.0, -0.4), (0.16, -0.42, 0.2, -0.28), (0.0, -0.22,
            -0.17,
            -0.28)), _LEAF, 0.7)  # fmt: skip
        one.stroke(path((0.0, -0.38), (0.0, -0.52, 0.1, -0.58)), 3.0, shade(_LEAF, 0.24), 0.2)


def whisk(pen: Pen, accent: Colour) -> None:
    """Loops of wire on a handle."""
    one = pen.moved(0.0, 0.0, 24.0)
    for wide, weight in ((0.3, 2.2), (0.18, 1.8), (0.06, 1.6)):
        loop = path((-0.03, 0.08), (-wide, -0.2, -wide, -0.4), (-wide * 0.9, -0.66, 0.0, -0.66), (wide * 0.9,
            -0.66, wide, -0.4), (wide, -0.2, 0.03, 0.08))  # fmt: skip
        one.stroke(loop, weight + 1.4, pen.ink, 0.0)
        one.stroke(loop, weight, _STEEL, 0.0)
    one.shape([(-0.06, 0.04), (0.06, 0.04), (0.08, 0.14), (-0.08, 0.14)], _STEEL, 0.8)
    one.shape(path((-0.07, 0.12), (0.07, 0.12), (0.1, 0.5), (0.08, 0.64, 0.0, 0.64), (-0.08, 0.64, -0.1,
        0.5)),
        accent)  # fmt: skip
    one.fill([(0.02, 0.14), (0.06, 0.14), (0.08, 0.5), (0.02, 0.58)], shade(accent, 0.22))


def ladle(pen: Pen, accent: Colour) -> None:
    """A deep bowl on a long hooked handle."""
    one = pen.moved(0.0, 0.0, -24.0)
    stem = path(
        (-0.02, 0.2), (0.05, -0.3, 0.04, -0.58), (0.04, -0.74, 0.16, -0.72), (0.24, -0.68, 0.2, -0.58)
    )
    one.stroke(stem, 5.6, pen.ink, 0.0)
    one.stroke(stem, 3.4, accent, 0.0)
    one.shape(path((-0.36, 0.2), (-0.34, 0.62, 0.0, 0.62), (0.34, 0.62, 0.36, 0.2)), accent)
    one.fill(
        path((0.1, 0.24), (0.3, 0.22), (0.3, 0.52, 0.02, 0.58), (0.14, 0.44, 0.1, 0.24)), shade(accent, 0.24)
    )
    one.shape(oval(0.0, 0.2, 0.36, 0.11, 34), shade(accent, 0.12), 0.8)
    one.fill(oval(0.0, 0.215, 0.28, 0.07, 28), (232, 158, 84))
    one.stroke(path((-0.26, 0.36), (-0.22, 0.48, -0.12, 0.54)), 1.6, WHITE, 0.4)


def thermos(pen: Pen, accent: Colour) -> None:
    """A flask with its cup for a lid and a handle."""
    pen.stroke(path((0.24, -0.16), (0.5, -0.14, 0.48, 0.1), (0.46, 0.34, 0.24, 0.3)), 5.0, pen.ink, 0.0)
    pen.stroke(path((0.24, -0.16), (0.5, -0.14, 0.48, 0.1), (0.46, 0.34, 0.24, 0.3)), 2.8, _DARK, 0.0)
    pen.shape(path((-0.24, -0.3), (0.24, -0.3), (0.28, -0.2), (0.28, 0.56), (0.24, 0.6, 0.0, 0.6), (-0.24,
        0.6,
        -0.28, 0.56), (-0.28, -0.2)), accent)  # fmt: skip
    pen.fill([(0.1, -0.28), (0.24, -0.28), (0.27, -0.18), (0.27, 0.56), (0.1, 0.58)], shade(accent, 0.2))
    for y in (-0.14, 0.44):
        pen.fill([(-0.27, y), (0.27, y), (0.27, y + 0.06), (-0.27, y + 0.06)], (246, 240, 226))
    pen.shape([(-0.22, -0.6), (0.22, -0.6), (0.26, -0.32), (-0.26, -0.32)], _STEEL)
    pen.fill([(0.08, -0.58), (0.2, -0.58), (0.24, -0.34), (0.1, -0.34)], shade(_STEEL, 0.2))
    pen.stroke([(-0.18, -0.08), (-0.18, 0.36)], 2.2, WHITE, 0.4)


def stove(pen: Pen, accent: Colour) -> None:
    """An iron stove with fire behind its door, a kettle's ring on top and a pipe."""
    pen.shape([(0.12, -0.66), (0.28, -0.66), (0.28, -0.24), (0.12, -0.24)], shade(accent, 0.2))
    pen.fill([(0.21, -0.65), (0.27, -0.65), (0.27, -0.25), (0.21, -0.25)], shade(accent, 0.4))
    for x in (-0.36, 0.26):
        pen.shape([(x, 0.42), (x + 0.1, 0.42), (x + 0.07, 0.6), (x + 0.02, 0.6)], shade(accent, 0.3))
    pen.shape([(-0.44, -0.16), (0.44, -0.16), (0.42, 0.44), (-0.42, 0.44)], accent)
    pen.fill([(0.28, -0.14), (0.43, -0.14), (0.41, 0.43), (0.28, 0.43)], shade(accent, 0.24))
    pen.shape([(-0.5, -0.26), (0.5, -0.26), (0.5, -0.14), (-0.5, -0.14)], tint(accent, 0.12))
    pen.shape(oval(-0.2, -0.26, 0.18, 0.04, 24), _DARK, 0.7)
    pen.shape([(-0.3, -0.02), (0.18, -0.02), (0.18, 0.32), (-0.3, 0.32)], shade(accent, 0.3), 0.9)
    pen.fill([(-0.25, 0.03), (0.13, 0.03), (0.13, 0.27), (-0.25, 0.27)], (86, 40, 36))
    for x, high, fill in ((-0.16, 0.18, _FIRE), (0.03, 0.16, _FIRE), (-0.06, 0.22, (250, 196, 84))):
        pen.fill(
            path((x - 0.08, 0.27), (x - 0.1, 0.16, x, 0.27 - high), (x + 0.1, 0.16, x + 0.08, 0.27)), fill
        )
    pen.shape(oval(0.24, 0.15, 0.035, 0.035, 14), (230, 188, 96), 0.6)


COOKERY: dict[str, Callable[[Pen, Colour], None]] = {"sack": sack, "onion": onion, "tomato": tomato,
    "orange": orange, "nut": nut, "spice_jar": spice_jar, "chilli": chilli, "whisk": whisk, "ladle": ladle,
    "thermos": thermos, "stove": stove}  # fmt: skip
