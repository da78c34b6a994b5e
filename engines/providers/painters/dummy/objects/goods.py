"""Usual things of a house, a desk and a wardrobe, about their middles: in the colour given."""

from __future__ import annotations

import math
from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path, ring
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_GOLD: Colour = (240, 198, 84)
_STEEL: Colour = (206, 212, 222)
_WOOD: Colour = (168, 118, 76)
_DARK: Colour = (52, 48, 58)
_PAPER: Colour = (252, 248, 238)


def brooch(pen: Pen, accent: Colour) -> None:
    """A gem in a frame of gold leaves, its pin behind it."""
    pen.shape([(-0.58, 0.02), (0.58, -0.02), (0.58, 0.02), (-0.58, 0.06)], _STEEL, 0.7)
    for number in range(10):
        petal = pen.moved(0.0, 0.0, number * 36.0)
        petal.shape(path((-0.08, -0.3), (-0.16, -0.42, 0.0, -0.52), (0.16, -0.42, 0.08, -0.3)), _GOLD, 0.8)
        petal.fill(oval(0.0, -0.41, 0.03, 0.03, 10), WHITE)
    pen.shape(oval(0.0, 0.0, 0.36, 0.36, 40), _GOLD)
    pen.shape(oval(0.0, 0.0, 0.26, 0.26, 36), accent, 0.8)
    pen.fill(path((0.0, 0.25), (0.28, 0.2, 0.24, -0.08), (0.12, 0.12, 0.0, 0.25)), shade(accent, 0.24))
    pen.fill(oval(-0.09, -0.1, 0.08, 0.06, 16), WHITE, 190)


def battery(pen: Pen, accent: Colour) -> None:
    """A round cell with its two poles."""
    cell = pen.moved(0.0, 0.0, 14.0)
    cell.shape([(-0.09, -0.56), (0.09, -0.56), (0.09, -0.44), (-0.09, -0.44)], _STEEL, 0.9)
    cell.shape(path((-0.26, -0.42), (0.0, -0.5, 0.26, -0.42), (0.26, 0.46), (0.0, 0.56, -0.26, 0.46)), _DARK)
    cell.shape(path((-0.26, -0.42), (0.0, -0.5, 0.26, -0.42), (0.26, -0.14), (0.0, -0.08, -0.26, -0.14)),
        accent, 0.7)  # fmt: skip
    for box in ((-0.11, -0.3, 0.22, 0.05), (-0.025, -0.385, 0.05, 0.22), (-0.11, 0.28, 0.22, 0.05)):
        x, y, wide, high = box
        cell.fill([(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)], WHITE)
    cell.fill([(0.04, -0.06), (-0.1, 0.12), (-0.01, 0.12), (-0.05, 0.25), (0.1, 0.06), (0.01, 0.06)], _GOLD)
    cell.fill([(-0.2, -0.4), (-0.14, -0.42), (-0.14, 0.46), (-0.2, 0.44)], WHITE, 90)


def usb_stick(pen: Pen, accent: Colour) -> None:
    """A memory stick, its plug bare."""
    stick = pen.moved(0.0, 0.0, -32.0)
    stick.shape([(0.2, -0.14), (0.58, -0.14), (0.58, 0.14), (0.2, 0.14)], _STEEL)
    for y in (-0.07, 0.05):
        stick.fill([(0.4, y), (0.48, y), (0.48, y + 0.05), (0.4, y + 0.05)], _DARK)
    stick.shape(path((-0.44, -0.2), (0.24, -0.2), (0.24, 0.2), (-0.44, 0.2), (-0.58, 0.18, -0.58, 0.0),
        (-0.58, -0.18, -0.44, -0.2)), accent)  # fmt: skip
    stick.fill([(-0.46, 0.08), (0.22, 0.08), (0.22, 0.18), (-0.46, 0.18)], shade(accent, 0.18))
    stick.shape(oval(-0.44, 0.0, 0.06, 0.06, 16), (236, 236, 232), 0.7)
    stick.shape([(-0.26, -0.1), (0.1, -0.1), (0.1, 0.06), (-0.26, 0.06)], _PAPER, 0.5)


def badge(pen: Pen, accent: Colour) -> None:
    """A badge of metal: a star in a ring."""
    star: list[tuple[float, float]] = []
    for number in range(10):
        reach, angle = (0.54 if number % 2 == 0 else 0.26), math.tau * number / 10
        star.append((math.sin(angle) * reach, -math.cos(angle) * reach))
    pen.shape(star, accent)
    for number in range(5):
        pen.fill([(0.0, 0.0), star[number * 2], star[number * 2 + 1]], shade(accent, 0.16))
        x, y = star[number * 2]
        pen.shape(oval(x, y, 0.07, 0.07, 16), accent, 0.8)
    pen.shape(oval(0.0, 0.0, 0.2, 0.2, 28), tint(accent, 0.3), 0.8)
    pen.stroke(ring(0.0, 0.0, 0.13, 0.13, 24), 0.8, shade(accent, 0.4), 0.0)
    pen.fill(oval(-0.05, -0.06, 0.05, 0.04, 12), WHITE, 200)


def net(pen: Pen, accent: Colour) -> None:
    """A hand net: a hoop on a pole, its bag of mesh."""
    tool = pen.moved(0.0, 0.0, 34.0)
    bag = path((-0.28, -0.3), (-0.24, 0.06, 0.02, 0.16), (0.24, 0.06, 0.28, -0.3))
    tool.shape([(-0.03, -0.02), (0.03, -0.02), (0.03, 0.72), (-0.03, 0.72)], _WOOD, 0.8)
    tool.shape(bag, mix(accent, _PAPER, 0.7), 0.8)
    for step in (-0.2, -0.1, 0.0, 0.1, 0.2):
        low = 0.14 - abs(step) * 0.7
        tool.stroke([(step - 0.07, -0.3), (step * 0.3 + 0.04, low)], 0.8, shade(accent, 0.3), 0.0)
        tool.stroke([(step + 0.07, -0.3), (step * 0.3 - 0.04, low)], 0.8, shade(accent, 0.3), 0.0)
    tool.stroke(ring(0.0, -0.32, 0.3, 0.12, 40), 3.6, pen.ink, 0.0)
    tool.stroke(ring(0.0, -0.32, 0.3, 0.12, 40), 1.9, accent, 0.0)


def needle(pen: Pen, accent: Colour) -> None:
    """A needle with its thread, and the reel that comes off."""
    pen.shape(oval(-0.26, 0.42, 0.26, 0.08, 28), _WOOD, 0.9)
    pen.shape([(-0.46, 0.0), (-0.06, 0.0), (-0.06, 0.38), (-0.46, 0.38)], accent)
    for y in (0.06, 0.13, 0.2, 0.27, 0.34):
        pen.stroke(path((-0.46, y), (-0.26, y + 0.05, -0.06, y)), 0.7, shade(accent, 0.3), 0.1)
    pen.shape(oval(-0.26, -0.04, 0.26, 0.08, 28), tint(_WOOD, 0.2), 0.9)
    pen.fill(oval(-0.26, -0.04, 0.07, 0.022, 14), _DARK)
    pen.stroke(path((-0.08, 0.3), (0.4, 0.5, 0.3, 0.1), (0.2, -0.2, 0.0, -0.3), (-0.12, -0.4, 0.1, -0.46)),
        1.7, accent, 0.1)  # fmt: skip
    pin = pen.moved(0.26, -0.16, 38.0)
    pin.shape(path((-0.035, -0.46), (0.0, -0.54, 0.035, -0.46), (0.03, 0.1), (0.0, 0.62), (-0.03, 0.1)),
        _STEEL, 0.9)  # fmt: skip
    pin.fill(oval(0.0, -0.42, 0.014, 0.05, 12), _DARK)


def tie(pen: Pen, accent: Colour) -> None:
    """A tie with its knot and stripes."""
    pen.stroke(path((-0.06, -0.46), (-0.3, -0.6, -0.2, -0.38)), 3.6, shade(accent, 0.3), 0.1)
    pen.stroke(path((0.06, -0.46), (0.3, -0.6, 0.2, -0.38)), 3.6, shade(accent, 0.3), 0.1)
    blade = [(-0.08, -0.3), (0.08, -0.3), (0.2, 0.36), (0.0, 0.6), (-0.2, 0.36)]
    pen.shape(blade, accent)
    for y in (-0.12, 0.1, 0.32):
        half = 0.1 + (y + 0.22) * 0.18
        pen.fill([(-half, y + 0.08), (half, y - 0.06), (half + 0.012, y + 0.01), (-half - 0.012, y + 0.15)],
            tint(accent, 0.62))  # fmt: skip
    pen.shape([(-0.13, -0.5), (0.13, -0.5), (0.08, -0.28), (-0.08, -0.28)], accent)
    pen.fill([(0.04, -0.48), (0.11, -0.48), (0.07, -0.3), (0.02, -0.3)], shade(accent, 0.2))


def sunglasses(pen: Pen, accent: Colour) -> None:
    """Dark lenses in a frame."""
    frame = mix(accent, _DARK, 0.7)
    for side in (-1, 1):
        pen.stroke(path((side * 0.5, -0.1), (side * 0.68, -0.22, side * 0.32, -0.34)), 1.8, frame, 0.1)
        lens = path((side * 0.06, -0.12), (side * 0.3, -0.2, side * 0.54, -0.12), (side * 0.54, 0.2, side *
            0.3, 0.22), (side * 0.08, 0.2, side * 0.06, -0.12))  # fmt: skip
        pen.shape(lens, _DARK, 1.5)
        pen.fill([(side * 0.3 - 0.1, -0.1), (side * 0.3 - 0.02, -0.1), (side * 0.3 - 0.12, 0.12),
                  (side * 0.3 - 0.18, 0.08)], (150, 164, 186))  # fmt: skip
    pen.stroke(path((-0.1, -0.1), (0.0, -0.17, 0.1, -0.1)), 2.6, frame, 0.0)
    pen.stroke(path((-0.56, -0.14), (0.0, -0.2, 0.56, -0.14)), 1.6, accent, 0.2)


def flat_iron(pen: Pen, accent: Colour) -> None:
    """An iron for clothes, its plug on a lead."""
    pen.stroke(path((0.44, -0.2), (0.72, -0.42, 0.56, 0.1), (0.5, 0.36, 0.62, 0.44)), 1.6, _DARK, 0.1)
    pen.stroke(path((-0.2, -0.06), (-0.2, -0.4, 0.0, -0.4), (0.36, -0.42), (0.46, -0.4, 0.44, -0.04)), 5.6,
        pen.ink, 0.0)  # fmt: skip
    pen.stroke(path((-0.2, -0.06), (-0.2, -0.4, 0.0, -0.4), (0.36, -0.42), (0.46, -0.4, 0.44, -0.04)), 3.6,
        shade(accent, 0.3), 0.0)  # fmt: skip
    pen.shape(path((-0.56, 0.3), (-0.44, -0.06, 0.02, -0.1), (0.48, -0.1), (0.54, 0.3)), accent)
    pen.fill(path((-0.4, 0.12), (0.0, 0.06, 0.52, 0.1), (0.54, 0.28), (-0.54, 0.28)), shade(accent, 0.14))
    pen.shape(path((-0.62, 0.4), (-0.58, 0.28), (0.56, 0.28), (0.56, 0.4)), _STEEL)
    pen.shape(oval(0.1, 0.1, 0.1, 0.1, 22), _PAPER, 0.7)
    pen.stroke([(0.1, 0.1), (0.15, 0.04)], 1.2, _DARK, 0.0)


def wig(pen: Pen, accent: Colour) -> None:
    """Long hair on a stand."""
    pen.shape([(-0.05, 0.1), (0.05, 0.1), (0.05, 0.52), (-0.05, 0.52)], _WOOD, 0.8)
    pen.shape(oval(0.0, 0.53, 0.26, 0.07, 28), _WOOD, 0.9)
    pen.shape(path((-0.18, -0.3), (0.18, -0.3), (0.2, 0.02, 0.1, 0.14), (0.0, 0.24, -0.1, 0.14), (-0.2, 0.02,
        -0.18, -0.3)), (240, 226, 208), 0.8)  # fmt: skip
    pen.shape(
        path((0.0, -0.56), (-0.4, -0.56, -0.4, -0.2), (-0.34, 0.1, -0.46, 0.36), (-0.3, 0.44, -0.14, 0.32),
             (-0.24, 0.1, -0.18, -0.12), (-0.06, -0.2, 0.04, -0.32), (0.08, -0.2, 0.2, -0.12),
             (0.24, 0.1, 0.14, 0.32), (0.3, 0.44, 0.46, 0.36), (0.34, 0.1, 0.4, -0.2),
             (0.4, -0.56, 0.0, -0.56)),
        accent,
    )  # fmt: skip
    for side in (-1, 1):
        for x, low in ((0.24, 0.3), (0.31, 0.34)):
            pen.stroke(path((side * 0.12, -0.46), (side * (x + 0.06), -0.2, side * x, low)), 0.9,
                shade(accent, 0.34), 0.6)  # fmt: skip
    pen.stroke(path((-0.26, -0.3), (-0.2, -0.46, -0.04, -0.48)), 1.6, tint(accent, 0.5), 0.7)


def spear(pen: Pen, accent: Colour) -> None:
    """A long shaft with a blade, a tassel under it."""
    shaft = pen.moved(0.0, 0.0, 30.0)
    shaft.shape([(-0.025, -0.4), (0.025, -0.4), (0.025, 0.86), (-0.025, 0.86)], _WOOD, 0.8)
    shaft.shape(path((0.0, -0.92), (0.14, -0.66, 0.05, -0.44), (-0.05, -0.44), (-0.14, -0.66, 0.0, -0.92)),
        _STEEL)  # fmt: skip
    shaft.fill(path((0.0, -0.88), (0.12, -0.66, 0.04, -0.46), (0.0, -0.46)), shade(_STEEL, 0.2))
    shaft.shape([(-0.05, -0.46), (0.05, -0.46), (0.045, -0.36), (-0.045, -0.36)], _GOLD, 0.7)
    shaft.shape(path((-0.04, -0.37), (0.04, -0.37), (0.12, -0.2, 0.08, -0.1), (0.02, -0.16), (-0.03, -0.08),
        (-0.06, -0.16), (-0.1, -0.12), (-0.1, -0.26, -0.04, -0.37)), accent, 0.8)  # fmt: skip


def padlock(pen: Pen, accent: Colour) -> None:
    """A padlock, shut."""
    bow = path((-0.22, 0.0), (-0.24, -0.52, 0.0, -0.52), (0.24, -0.52, 0.22, 0.0))
    pen.stroke(bow, 6.4, pen.ink, 0.0)
    pen.stroke(bow, 4.2, _STEEL, 0.0)
    pen.shape(path((-0.38, -0.08), (0.38, -0.08), (0.4, 0.4), (0.38, 0.5, 0.28, 0.5), (-0.28, 0.5),
        (-0.38, 0.5, -0.4, 0.4)), accent)  # fmt: skip
    pen.fill([(0.2, -0.06), (0.37, -0.06), (0.39, 0.4), (0.28, 0.48), (0.16, 0.48)], shade(accent, 0.16))
    pen.fill([(-0.32, -0.04), (-0.25, -0.04), (-0.25, 0.44), (-0.32, 0.42)], WHITE, 110)
    pen.fill(oval(0.0, 0.13, 0.08, 0.08, 20), _DARK)
    pen.fill([(-0.035, 0.15), (0.035, 0.15), (0.06, 0.35), (-0.06, 0.35)], _DARK)


def bankbook(pen: Pen, accent: Colour) -> None:
    """A bank's book: a long cover with a band and a coin on it."""
    book = pen.moved(0.0, 0.0, -8.0)
    book.shape([(-0.5, -0.26), (0.54, -0.26), (0.54, 0.38), (-0.5, 0.38)], _PAPER)
    book.shape([(-0.54, -0.34), (0.5, -0.34), (0.5, 0.3), (-0.54, 0.3)], accent)
    book.fill([(-0.54, 0.14), (0.5, 0.14), (0.5, 0.22), (-0.54, 0.22)], tint(accent, 0.6))
    book.shape([(-0.42, -0.22), (0.14, -0.22), (0.14, 0.04), (-0.42, 0.04)], _PAPER, 0.7)
    for y in (-0.15, -0.07):
        book.stroke([(-0.36, y), (0.06, y)], 1.1, (128, 130, 142), 0.1)
    book.shape(oval(0.32, -0.09, 0.12, 0.12, 26), _GOLD, 0.8)
    book.stroke(path((0.32, -0.16), (0.32, -0.02)), 1.4, shade(_GOLD, 0.4), 0.1)


def money(pen: Pen, accent: Colour) -> None:
    """Notes fanned out, a band round the bundle before them."""
    for turn, tone in ((-24.0, 0.22), (-8.0, 0.1), (10.0, 0.0)):
        note = pen.moved(0.0, 0.34, turn)
        note.shape([(-0.28, -0.86), (0.28, -0.86), (0.28, 0.1), (-0.28, 0.1)], shade(accent, tone), 0.9)
        note.stroke([(-0.22, -0.8), (0.22, -0.8), (0.22, 0.04), (-0.22, 0.04), (-0.22, -0.8)], 0.7,
            tint(accent, 0.55), 0.0)  # fmt: skip
        note.shape(oval(0.0, -0.44, 0.13, 0.17, 26), tint(accent, 0.5), 0.6)
        note.stroke([(0.0, -0.54), (0.0, -0.34)], 1.4, shade(accent, 0.4), 0.1)
    pen.shape([(-0.3, 0.1), (0.26, 0.2), (0.24, 0.32), (-0.32, 0.22)], _PAPER, 0.8)


def soap(pen: Pen, accent: Colour) -> None:
    """A bar of soap in its suds."""
    pen.shape(path((-0.5, 0.0), (-0.5, -0.2, -0.3, -0.2), (0.3, -0.2), (0.5, -0.2, 0.5, 0.0), (0.5, 0.24),
        (0.48, 0.34, 0.34, 0.34), (-0.34, 0.34), (-0.48, 0.34, -0.5, 0.24)), shade(accent, 0.16))  # fmt: skip
    pen.shape(path((-0.5, 0.0), (-0.5, -0.2, -0.3, -0.2), (0.3, -0.2), (0.5, -0.2, 0.5, 0.0), (0.5, 0.16, 0.3,
        0.16), (-0.3, 0.16), (-0.5, 0.16, -0.5, 0.0)), accent, 0.8)  # fmt: skip
    pen.stroke(ring(0.0, -0.02, 0.3, 0.1, 34), 1.2, shade(accent, 0.26), 0.0)
    for x, y, r in ((-0.42, 0.3, 0.14), (-0.24, 0.38, 0.11), (0.4, 0.34, 0.12), (0.26, -0.34, 0.1),
                    (0.42, -0.46, 0.06), (0.06, -0.44, 0.05)):  # fmt: skip
        pen.shape(oval(x, y, r, r, 24), (236, 246, 252), 0.7)
        pen.fill(oval(x - r * 0.3, y - r * 0.3, r * 0.26, r * 0.22, 10), WHITE)


def magnifier(pen: Pen, accent: Colour) -> None:
    """A magnifying glass."""
    tool = pen.moved(-0.06, -0.06, -42.0)
    tool.shape([(-0.05, 0.24), (0.05, 0.24), (0.05, 0.36), (-0.05, 0.36)], _GOLD, 0.8)
    tool.shape(path((-0.07, 0.34), (0.07, 0.34), (0.1, 0.6, 0.08, 0.72), (0.0, 0.78, -0.08, 0.72), (-0.1, 0.6,
        -0.07, 0.34)), accent)  # fmt: skip
    tool.shape(oval(0.0, -0.06, 0.36, 0.36, 44), _GOLD)
    tool.shape(oval(0.0, -0.06, 0.28, 0.28, 40), (214, 234, 244), 0.8)
    tool.fill(path((-0.2, -0.06), (-0.2, -0.26, 0.02, -0.28), (-0.08, -0.18, -0.1, -0.04)), WHITE, 220)
    tool.stroke(path((0.2, 0.0), (0.16, 0.14, 0.04, 0.17)), 1.2, WHITE, 0.6)


def lipstick(pen: Pen, accent: Colour) -> None:
    """A lipstick, its cap beside it."""
    pen.shape([(-0.3, 0.08), (0.06, 0.08), (0.06, 0.54), (-0.3, 0.54)], _DARK)
    pen.fill([(-0.26, 0.1), (-0.2, 0.1), (-0.2, 0.52), (-0.26, 0.52)], (120, 116, 130))
    pen.shape([(-0.26, -0.14), (0.02, -0.14), (0.02, 0.08), (-0.26, 0.08)], _GOLD, 0.9)
    pen.shape(path((-0.22, -0.14), (-0.22, -0.32), (-0.18, -0.44, -0.02, -0.56), (-0.02, -0.14)), accent)
    pen.fill([(-0.18, -0.34), (-0.14, -0.4), (-0.14, -0.16), (-0.18, -0.16)], tint(accent, 0.5))
    pen.shape([(0.18, 0.06), (0.48, 0.06), (0.48, 0.54), (0.18, 0.54)], _DARK)
    pen.shape([(0.18, 0.44), (0.48, 0.44), (0.48, 0.5), (0.18, 0.5)], _GOLD, 0.6)


GOODS: dict[str, Callable[[Pen, Colour], None]] = {"brooch": brooch, "battery": battery,
    "usb_stick": usb_stick, "badge": badge, "net": net, "needle": needle, "tie": tie,
    "sunglasses": sunglasses, "flat_iron": flat_iron, "wig": wig, "spear": spear, "padlock": padlock,
    "bankbook": bankbook, "money": money, "soap": soap, "magnifier": magnifier,
    "lipstick": lipstick}  # fmt: skip
