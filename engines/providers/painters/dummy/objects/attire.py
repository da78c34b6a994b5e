"""What is worn, pocketed or set on a desk, about their middles; one unit is the height of the thing."""

from __future__ import annotations

from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_GOLD: Colour = (230, 188, 88)
_WOOD: Colour = (186, 136, 88)
_DARK: Colour = (46, 42, 50)
_STEEL: Colour = (200, 208, 220)
_PALE: Colour = (250, 246, 238)


def hanbok(pen: Pen, accent: Colour) -> None:
    """A short jacket with its long bow over a wide skirt."""
    jacket = mix(tint(accent, 0.72), (255, 246, 224), 0.4)
    pen.shape(path((-0.15, -0.16), (0.15, -0.16), (0.42, 0.1, 0.5, 0.52), (0.0, 0.62, -0.5,
        0.52), (-0.42, 0.1, -0.15, -0.16)), accent)  # fmt: skip
    for x in (-0.3, -0.16, 0.0, 0.16, 0.3):
        pen.stroke([(x * 0.36, -0.12), (x * 1.3, 0.54)], 0.7, shade(accent, 0.3), 0.6)
    for side in (-1, 1):
        pen.shape(path((side * 0.1, -0.46), (side * 0.3, -0.46, side * 0.42, -0.3), (side *
            0.62, 0.0), (side * 0.5, 0.16, side * 0.36, 0.08), (side * 0.34, -0.06, side * 0.16,
            -0.16)), jacket)  # fmt: skip
        pen.shape([(side * 0.62, -0.02), (side * 0.57, -0.09), (side * 0.32, 0.05), (side *
            0.37, 0.1)], shade(accent, 0.1), 0.7)  # fmt: skip
    pen.shape(path((-0.18, -0.48), (0.0, -0.42, 0.18, -0.48), (0.22, -0.14), (0.0, -0.08, -0.22,
        -0.14)), jacket)  # fmt: skip
    pen.shape([(-0.14, -0.5), (-0.07, -0.5), (0.08, -0.2), (0.0, -0.16)], _PALE, 0.6)
    pen.shape([(0.14, -0.5), (0.07, -0.5), (-0.02, -0.32), (0.03, -0.24)], _PALE, 0.6)
    pen.shape([(0.02, -0.22), (0.09, -0.22), (0.12, 0.3), (0.03, 0.28)], shade(accent, 0.16), 0.7)
    pen.shape([(0.04, -0.22), (0.1, -0.24), (0.22, 0.2), (0.15, 0.22)], shade(accent, 0.06), 0.7)
    pen.shape(path((0.06, -0.22), (0.2, -0.34, 0.28, -0.24), (0.2, -0.16, 0.06, -0.2)),
        shade(accent, 0.06), 0.7)  # fmt: skip


def wallet(pen: Pen, accent: Colour) -> None:
    """A wallet with notes looking out of it."""
    pen.shape([(-0.4, -0.34), (0.34, -0.42), (0.38, -0.1), (-0.38, -0.1)], (166, 200, 160), 0.8)
    pen.shape([(-0.46, -0.26), (0.28, -0.34), (0.3, -0.1), (-0.42, -0.1)], (190, 216, 178), 0.8)
    pen.shape(path((-0.52, -0.14), (-0.5, -0.2, -0.44, -0.2), (0.44, -0.2), (0.5, -0.2, 0.52,
        -0.14), (0.52, 0.34), (0.52, 0.42, 0.44, 0.42), (-0.44, 0.42), (-0.52, 0.42, -0.52,
        0.34)), accent)  # fmt: skip
    pen.even([(-0.46, -0.14), (0.46, -0.14), (0.46, 0.36), (-0.46, 0.36), (-0.46, -0.14)], 0.6,
        tint(accent, 0.5))  # fmt: skip
    pen.shape(path((0.54, 0.0), (0.28, 0.0), (0.18, 0.0, 0.18, 0.11), (0.18, 0.22, 0.28, 0.22),
        (0.54, 0.22)), shade(accent, 0.18), 0.8)  # fmt: skip
    pen.shape(oval(0.3, 0.11, 0.045, 0.045, 16), _GOLD, 0.7)


def laptop(pen: Pen, accent: Colour) -> None:
    """A computer opened, a page on its screen."""
    pen.shape([(-0.46, -0.5), (0.46, -0.5), (0.5, 0.16), (-0.5, 0.16)], (82, 88, 102))
    pen.shape([(-0.41, -0.44), (0.41, -0.44), (0.44, 0.1), (-0.44, 0.1)], (212, 232, 244), 0.6)
    pen.fill([(-0.41, -0.44), (0.41, -0.44), (0.415, -0.34), (-0.415, -0.34)], accent)
    for y, end in ((-0.24, 0.1), (-0.14, 0.3), (-0.04, 0.22)):
        pen.even([(-0.34, y), (end, y)], 1.2, (120, 138, 160))
    pen.shape([(-0.5, 0.16), (0.5, 0.16), (0.64, 0.44), (-0.64, 0.44)], _STEEL)
    for row, y in enumerate((0.2, 0.255, 0.31)):
        for number in range(10):
            x = (-0.4 + number * 0.083) * (1 + row * 0.05)
            pen.fill([(x, y), (x + 0.062, y), (x + 0.064, y + 0.036), (x, y + 0.036)], _DARK)
    pen.shape([(-0.14, 0.355), (0.14, 0.355), (0.15, 0.42), (-0.15, 0.42)], shade(_STEEL, 0.12), 0.5)
    pen.shape([(-0.64, 0.44), (0.64, 0.44), (0.62, 0.49), (-0.62, 0.49)], shade(_STEEL, 0.26), 0.7)


def skull(pen: Pen, accent: Colour) -> None:
    """A skull."""
    white: Colour = (246, 240, 226)
    pen.shape(path((-0.24, 0.2), (0.24, 0.2), (0.24, 0.46, 0.16, 0.48), (-0.16, 0.48), (-0.24,
        0.46, -0.24, 0.2)), shade(white, 0.06))  # fmt: skip
    pen.shape(path((-0.26, 0.26), (-0.46, 0.16, -0.44, -0.1), (-0.44, -0.5, 0.0, -0.52), (0.44,
        -0.5, 0.44, -0.1), (0.46, 0.16, 0.26, 0.26), (0.0, 0.34, -0.26, 0.26)), white)  # fmt: skip
    pen.fill(path((0.16, -0.48), (0.44, -0.4, 0.43, -0.1), (0.44, 0.14, 0.26, 0.25), (0.12,
        0.28), (0.36, 0.0, 0.16, -0.48)), shade(white, 0.14))  # fmt: skip
    for side in (-1, 1):
        pen.fill(oval(side * 0.18, -0.04, 0.115, 0.125, 26), _DARK)
        pen.fill(oval(side * 0.18, -0.01, 0.04, 0.04, 14), mix(accent, _DARK, 0.4))
    pen.fill([(0.0, 0.06), (0.055, 0.18), (0.0, 0.16), (-0.055, 0.18)], _DARK)
    for x in (-0.15, -0.05, 0.05, 0.15):
        pen.even([(x, 0.3), (x, 0.46)], 0.7, _DARK)
    pen.stroke(path((-0.22, 0.3), (0.0, 0.37, 0.22, 0.3)), 0.8, _DARK, 0.2)


def baseball_bat(pen: Pen, accent: Colour) -> None:
    """A bat with a ball by it."""
    bat = pen.moved(-0.02, 0.0, 40.0)
    bat.shape(path((-0.1, -0.52), (-0.1, -0.62, 0.0, -0.62), (0.1, -0.62, 0.1, -0.52), (0.1,
        -0.1, 0.04, 0.3), (0.04, 0.54), (-0.04, 0.54), (-0.04, 0.3), (-0.1, -0.1, -0.1, -0.52)),
        _WOOD)  # fmt: skip
    bat.fill(path((0.03, -0.6), (0.09, -0.58, 0.09, -0.5), (0.09, -0.1, 0.035, 0.3), (0.01,
        0.3)), shade(_WOOD, 0.2))  # fmt: skip
    bat.fill([(-0.042, 0.3), (0.042, 0.3), (0.042, 0.54), (-0.042, 0.54)], accent)
    bat.shape(oval(0.0, 0.57, 0.075, 0.035, 18), _WOOD, 0.8)
    pen.shape(oval(0.3, 0.34, 0.16, 0.16, 30), _PALE)
    for side in (-1, 1):
        pen.stroke(path((0.3 + side * 0.1, 0.22), (0.3 + side * 0.02, 0.34, 0.3 + side * 0.1,
            0.46)), 1.0, (206, 62, 56), 0.1)  # fmt: skip


def boxing_gloves(pen: Pen, accent: Colour) -> None:
    """A pair of gloves tied together."""
    pen.stroke(path((-0.2, -0.28), (0.0, -0.6, 0.22, -0.24)), 1.4, _PALE, 0.1)
    for x, y, side in ((0.22, -0.02, -1), (-0.2, 0.06, 1)):
        pen.shape([(x - 0.16, y - 0.34), (x + 0.16, y - 0.34), (x + 0.18, y - 0.1), (x - 0.18, y
            - 0.1)], _PALE, 0.9)  # fmt: skip
        pen.shape(path((x - 0.18, y - 0.12), (x + 0.18, y - 0.12), (x + 0.32, y + 0.1, x + 0.24,
            y + 0.32), (x, y + 0.5, x - 0.22, y + 0.32), (x - 0.32, y + 0.1, x - 0.18, y -
            0.12)), accent)  # fmt: skip
        pen.shape(path((x + side * 0.16, y - 0.06), (x + side * 0.36, y + 0.04, x + side * 0.26,
            y + 0.22), (x + side * 0.12, y + 0.26, x + side * 0.08, y + 0.08)), shade(accent,
            0.12), 0.8)  # fmt: skip
        pen.fill(path((x - side * 0.18, y + 0.0), (x - side * 0.26, y + 0.12, x - side * 0.18, y
            + 0.28), (x - side * 0.14, y + 0.14, x - side * 0.18, y)), tint(accent, 0.4))  # fmt: skip


def game_console(pen: Pen, accent: Colour) -> None:
    """A pad with its cross and buttons."""
    pen.stroke(path((0.0, -0.26), (0.02, -0.46, 0.2, -0.44), (0.4, -0.42, 0.4, -0.58)), 1.6, _DARK, 0.1)
    pen.shape(path((-0.34, -0.26), (0.34, -0.26), (0.6, -0.26, 0.66, 0.14), (0.7, 0.42, 0.52,
        0.42), (0.4, 0.4, 0.26, 0.16), (-0.26, 0.16), (-0.4, 0.4, -0.52, 0.42), (-0.7, 0.42,
        -0.66, 0.14), (-0.6, -0.26, -0.34, -0.26)), accent)  # fmt: skip
    for wide, high in ((0.045, 0.13), (0.13, 0.045)):
        pen.fill([(-0.36 - wide, -0.06 - high), (-0.36 + wide, -0.06 - high), (-0.36 + wide,
            -0.06 + high), (-0.36 - wide, -0.06 + high)], _DARK)  # fmt: skip
    for dx, dy, fill in ((0.0, -0.09, (246, 206, 84)), (0.09, 0.0, (206, 62, 56)), (0.0, 0.09,
        (96, 170, 104)), (-0.09, 0.0, (90, 150, 210))):  # fmt: skip
        pen.shape(oval(0.36 + dx, -0.06 + dy, 0.045, 0.045, 16), fill, 0.6)
    for x in (-0.16, 0.16):
        pen.shape(oval(x, 0.07, 0.09, 0.08, 22), _DARK, 0.7)
        pen.fill(oval(x, 0.06, 0.05, 0.04, 16), (92, 88, 98))
    pen.fill(oval(0.0, -0.12, 0.03, 0.03, 12), WHITE)


def comb(pen: Pen, accent: Colour) -> None:
    """A comb of horn."""
    tool = pen.moved(0.0, 0.0, -20.0)
    teeth: list[tuple[float, float]] = []
    for number in range(13):
        x = 0.5 - number * 0.083
        teeth += [(x, 0.0), (x - 0.008, 0.3), (x - 0.042, 0.3), (x - 0.05, 0.0)]
    tool.shape([*path((-0.56, 0.04), (-0.5, -0.32, 0.0, -0.34), (0.5, -0.32, 0.56, 0.04)),
        *teeth], mix(accent, (196, 138, 84), 0.5))  # fmt: skip
    for x in (-0.2, 0.0, 0.2):
        for petal in range(0, 360, 72):
            tool.moved(x, -0.17, petal).fill(oval(0.0, -0.035, 0.024, 0.03, 10), _PALE)


ATTIRE: dict[str, Callable[[Pen, Colour], None]] = {"hanbok": hanbok, "wallet": wallet,
    "laptop": laptop, "skull": skull, "baseball_bat": baseball_bat, "boxing_gloves":
    boxing_gloves, "game_console": game_console, "comb": comb}  # fmt: skip
