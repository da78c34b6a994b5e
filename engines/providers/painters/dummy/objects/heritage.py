"""Korean things of other days and of the market, about their middles; one unit is the height of the thing."""

from __future__ import annotations

import math
from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_GOLD: Colour = (232, 188, 84)
_JADE: Colour = (126, 184, 150)
_RED: Colour = (200, 60, 58)
_DARK: Colour = (46, 42, 50)
_WOOD: Colour = (158, 108, 72)
_PALE: Colour = (250, 244, 230)


def hairpin(pen: Pen, accent: Colour) -> None:
    """A binyeo: a long pin with a carved head and a flower on it."""
    pin = pen.moved(0.0, 0.0, -32.0)
    pin.shape(path((-0.34, -0.035), (0.56, -0.02), (0.62, 0.0, 0.56, 0.02), (-0.34, 0.035)), _GOLD)
    pin.fill([(-0.3, 0.005), (0.55, 0.0), (0.55, 0.018), (-0.3, 0.03)], shade(_GOLD, 0.2))
    pin.shape(path((-0.32, -0.07), (-0.56, -0.16, -0.62, 0.0), (-0.56, 0.16, -0.32, 0.07)), _JADE)
    for turn in range(0, 360, 72):
        pin.moved(-0.38, 0.0, turn).shape(oval(0.0, -0.11, 0.07, 0.08, 18), accent, 0.6)
    pin.shape(oval(-0.38, 0.0, 0.06, 0.06, 16), _GOLD, 0.6)
    x, y = -0.5, 0.34
    pen.even([(-0.44, 0.28), (x, y + 0.06)], 0.8, _GOLD)
    pen.shape(oval(x, y + 0.1, 0.05, 0.06, 16), _RED, 0.6)


def folding_fan(pen: Pen, accent: Colour) -> None:
    """A fan spread on its ribs, a branch painted over it, a tassel at its rivet."""
    pen.stroke(path((0.0, 0.42), (0.1, 0.5, 0.06, 0.62)), 1.4, _RED, 0.1)
    for turn in range(-72, 73, 12):
        rib = pen.moved(0.0, 0.4, turn)
        rib.shape([(-0.012, 0.04), (0.012, 0.04), (0.02, -0.78), (-0.02, -0.78)], _WOOD, 0.5)
    leaf = [_polar(turn, 0.84) for turn in range(-72, 73, 6)] + [_polar(turn, 0.36) for turn in
        range(72, -73, -6)]  # fmt: skip
    paper = mix(accent, _PALE, 0.62)
    pen.shape(leaf, paper)
    for turn in range(-72, 72, 12):
        pen.fill([_polar(turn, 0.37), _polar(turn, 0.83), _polar(turn + 6, 0.83), _polar(turn +
            6, 0.37)], shade(paper, 0.08))  # fmt: skip
    pen.stroke(path(_polar(-58, 0.5), (-0.1, -0.1, *_polar(40, 0.66))), 1.8, (104, 76, 60), 0.5)
    for turn, far in ((-46, 0.62), (-22, 0.72), (-8, 0.56), (12, 0.72), (30, 0.58), (46, 0.72)):
        x, y = _polar(turn, far)
        for petal in range(0, 360, 72):
            pen.moved(x, y, petal).fill(oval(0.0, -0.03, 0.024, 0.03, 10), accent)
        pen.fill(oval(x, y, 0.014, 0.014, 8), _GOLD)
    for turn in (-72, 72):
        pen.moved(0.0, 0.4, turn).shape([(-0.03, 0.06), (0.03, 0.06), (0.035, -0.84), (-0.035,
            -0.84)], shade(_WOOD, 0.3), 0.7)  # fmt: skip
    pen.shape(oval(0.0, 0.4, 0.035, 0.035, 14), _GOLD, 0.7)


def _polar(turn: float, far: float) -> tuple[float, float]:
    """A point `far` from the rivet of a fan, `turn` degrees from upright."""
    return (math.sin(math.radians(turn)) * far, 0.4 - math.cos(math.radians(turn)) * far)


def stamp_seal(pen: Pen, accent: Colour) -> None:
    """A seal with a turtle on top, standing in its red, a print before it."""
    stone = mix(accent, _JADE, 0.6)
    pen.shape([(0.06, 0.2), (0.56, 0.2), (0.62, 0.5), (0.02, 0.5)], _PALE, 0.7)
    pen.shape([(0.2, 0.26), (0.46, 0.26), (0.49, 0.44), (0.18, 0.44)], _RED, 0.4)
    for x in (0.28, 0.36):
        pen.even([(x, 0.28), (x - 0.01, 0.42)], 1.2, _PALE)
    pen.even([(0.22, 0.35), (0.46, 0.35)], 1.2, _PALE)
    pen.shape([(-0.44, -0.06), (0.12, -0.06), (0.12, 0.34), (-0.44, 0.34)], stone)
    pen.fill([(-0.06, -0.05), (0.11, -0.05), (0.11, 0.33), (-0.06, 0.33)], shade(stone, 0.16))
    pen.fill([(-0.43, 0.27), (0.11, 0.27), (0.11, 0.34), (-0.43, 0.34)], _RED)
    pen.shape([(-0.48, -0.12), (0.16, -0.12), (0.16, -0.02), (-0.48, -0.02)], tint(stone, 0.2), 0.8)
    pen.shape(path((-0.38, -0.12), (-0.36, -0.42, -0.14, -0.42), (0.06, -0.42, 0.06, -0.12)), stone)
    pen.stroke(path((-0.3, -0.2), (-0.16, -0.34, 0.0, -0.2)), 0.8, shade(stone, 0.4))
    pen.shape(oval(-0.42, -0.26, 0.09, 0.08, 18), tint(stone, 0.1), 0.8)
    pen.fill(oval(-0.45, -0.28, 0.018, 0.018, 8), _DARK)
    pen.stroke(path((0.04, -0.3), (0.3, -0.4, 0.34, -0.14)), 1.6, _RED, 0.1)
    for x in (0.3, 0.34, 0.38):
        pen.stroke([(0.34, -0.14), (x, 0.08)], 1.4, _RED, 0.2)


def talisman(pen: Pen, accent: Colour) -> None:
    """A charm: red signs on yellow paper."""
    pen.shape([(-0.25, -0.54), (0.25, -0.54), (0.27, 0.5), (0.1, 0.54), (-0.1, 0.5), (-0.26,
        0.54)], (246, 214, 116))  # fmt: skip
    pen.fill([(0.12, -0.53), (0.24, -0.53), (0.26, 0.5), (0.14, 0.52)], shade((246, 214, 116), 0.1))
    for steps in (path((-0.16, -0.42), (0.0, -0.5, 0.16, -0.42)), path((0.0, -0.46), (0.0,
        0.36)), path((-0.14, -0.3), (0.14, -0.3), (0.14, -0.14), (-0.14, -0.14), (-0.14, -0.3)),
        path((-0.17, 0.0), (0.0, -0.12, 0.17, 0.0)), path((-0.14, 0.1), (0.2, 0.06, 0.1, 0.2),
        (-0.2, 0.3, -0.12, 0.36), (0.0, 0.42, 0.16, 0.32))):  # fmt: skip
        pen.stroke(steps, 2.2, _RED, 0.3)
    pen.shape([(-0.09, 0.4), (0.09, 0.4), (0.09, 0.5), (-0.09, 0.5)], _RED, 0.4)


def hahoe_mask(pen: Pen, accent: Colour) -> None:
    """A laughing mask of wood with a jaw of its own."""
    wood = mix(accent, (204, 142, 92), 0.85)
    for side in (-1, 1):
        pen.stroke(path((side * 0.36, -0.16), (side * 0.56, 0.06, side * 0.44, 0.4)), 2.2, _DARK, 0.2)
    pen.shape(path((0.0, -0.54), (0.38, -0.52, 0.4, -0.14), (0.42, 0.1, 0.3, 0.22), (0.0, 0.28,
        -0.3, 0.22), (-0.42, 0.1, -0.4, -0.14), (-0.38, -0.52, 0.0, -0.54)), wood)  # fmt: skip
    pen.shape(path((-0.26, 0.28), (0.0, 0.34, 0.26, 0.28), (0.22, 0.54, 0.0, 0.54), (-0.22,
        0.54, -0.26, 0.28)), wood)  # fmt: skip
    pen.fill(path((0.2, -0.46), (0.4, -0.3, 0.38, -0.1), (0.38, 0.1, 0.3, 0.2), (0.2, 0.2),
        (0.28, -0.1, 0.2, -0.46)), shade(wood, 0.16))  # fmt: skip
    for side in (-1, 1):
        pen.stroke(path((side * 0.07, -0.26), (side * 0.2, -0.42, side * 0.34, -0.24)), 3.0, _DARK, 0.5)
        pen.stroke(path((side * 0.1, -0.12), (side * 0.2, -0.24, side * 0.31, -0.1)), 2.6, _DARK, 0.5)
        pen.stroke(path((side * 0.14, -0.02), (side * 0.3, 0.0, side * 0.32, 0.16)), 1.2,
            shade(wood, 0.4), 0.5)  # fmt: skip
        pen.fill(oval(side * 0.24, 0.06, 0.07, 0.06, 18), (214, 96, 74), 150)
    pen.shape(path((-0.05, -0.18), (-0.14, 0.08, -0.08, 0.1), (0.0, 0.14, 0.08, 0.1), (0.14,
        0.08, 0.05, -0.18)), tint(wood, 0.12), 0.8)  # fmt: skip
    pen.stroke(path((-0.2, 0.2), (0.0, 0.3, 0.2, 0.2)), 2.4, (150, 52, 48), 0.4)
    pen.fill(oval(0.0, -0.42, 0.035, 0.035, 12), _RED)


def gat(pen: Pen, accent: Colour) -> None:
    """A gentleman's hat of horsehair, its string of beads hanging."""
    pen.stroke(path((-0.3, 0.16), (-0.3, 0.5, 0.0, 0.5), (0.3, 0.5, 0.3, 0.16)), 1.0, (70, 60, 60), 0.1)
    for x, y in ((-0.27, 0.34), (-0.19, 0.44), (-0.08, 0.49), (0.04, 0.5), (0.16, 0.46), (0.25, 0.37)):
        pen.shape(oval(x, y, 0.035, 0.035, 12), mix(accent, (214, 150, 84), 0.5), 0.5)
    pen.shape(oval(0.0, 0.12, 0.68, 0.15, 46), (58, 54, 62))
    pen.fill(oval(0.0, 0.11, 0.58, 0.11, 40), (74, 70, 80))
    pen.shape(path((-0.24, 0.12), (-0.2, -0.44), (0.0, -0.5, 0.2, -0.44), (0.24, 0.12), (0.0,
        0.19, -0.24, 0.12)), (52, 48, 56))  # fmt: skip
    pen.fill([(0.06, -0.45), (0.18, -0.42), (0.22, 0.12), (0.1, 0.15)], (78, 74, 84))
    pen.stroke(path((-0.235, 0.05), (0.0, 0.12, 0.235, 0.05)), 2.4, _DARK, 0.1)
    pen.even([(-0.17, -0.3), (-0.19, 0.0)], 0.6, (110, 104, 116))


def flower_shoes(pen: Pen, accent: Colour) -> None:
    """A pair of silk shoes with turned-up toes and a flower on each."""
    for x, y, tone in ((0.14, -0.14, 0.14), (-0.1, 0.1, 0.0)):
        shoe, silk = pen.moved(x, y), shade(accent, tone) if tone else accent
        shoe.shape(path((-0.5, -0.1), (-0.52, 0.16, -0.4, 0.18), (0.34, 0.2), (0.56, 0.18, 0.54,
            -0.14), (0.46, -0.02, 0.3, -0.02), (-0.1, 0.08, -0.42, -0.16)), silk)  # fmt: skip
        shoe.fill(path((-0.44, -0.1), (-0.1, 0.12, 0.24, 0.0), (-0.06, 0.02, -0.42, -0.14)), _PALE)
        shoe.shape([(-0.46, 0.15), (0.36, 0.16), (0.34, 0.22), (-0.42, 0.22)], _PALE, 0.7)
        for petal in range(0, 360, 72):
            shoe.moved(0.3, 0.07, petal).fill(oval(0.0, -0.045, 0.03, 0.036, 12), (250, 214, 222))
        shoe.fill(oval(0.3, 0.07, 0.022, 0.022, 10), _GOLD)
        shoe.stroke(path((-0.3, 0.1), (-0.2, 0.02, -0.1, 0.1), (0.0, 0.16, 0.12, 0.1)), 1.0,
            tint(silk, 0.5), 0.3)  # fmt: skip


def norigae(pen: Pen, accent: Colour) -> None:
    """A pendant of a hanbok: jade between two knots, a long tassel."""
    pen.stroke(path((0.0, -0.4), (-0.1, -0.58, 0.0, -0.6), (0.1, -0.58, 0.0, -0.4)), 1.6, accent, 0.1)
    for y in (-0.34, 0.14):
        pen.shape([(0.0, y - 0.1), (0.11, y), (0.0, y + 0.1), (-0.11, y)], accent, 0.8)
        for side in (-1, 1):
            pen.shape(oval(side * 0.13, y, 0.06, 0.05, 16), accent, 0.7)
        pen.fill(oval(0.0, y, 0.03, 0.03, 12), _GOLD)
    pen.shape(oval(0.0, -0.1, 0.17, 0.15, 28), _JADE)
    pen.fill(oval(0.0, -0.1, 0.06, 0.055, 18), shade(_JADE, 0.4))
    pen.fill(oval(-0.08, -0.16, 0.03, 0.025, 10), WHITE, 190)
    pen.shape([(-0.1, 0.24), (0.1, 0.24), (0.15, 0.62), (-0.15, 0.62)], accent)
    for x in (-0.09, -0.045, 0.0, 0.045, 0.09):
        pen.even([(x * 0.8, 0.3), (x * 1.3, 0.61)], 0.6, shade(accent, 0.36))
    pen.shape([(-0.11, 0.22), (0.11, 0.22), (0.115, 0.29), (-0.115, 0.29)], _GOLD, 0.7)


def janggu(pen: Pen, accent: Colour) -> None:
    """A drum like an hourglass, its cords and its stick."""
    for side in (-1, 1):
        pen.shape(path((side * 0.06, -0.07), (side * 0.2, -0.12, side * 0.46, -0.3), (side *
            0.46, 0.3), (side * 0.2, 0.12, side * 0.06, 0.07)), mix(accent, _RED, 0.7))  # fmt: skip
    pen.shape([(-0.08, -0.08), (0.08, -0.08), (0.08, 0.08), (-0.08, 0.08)], shade(_RED, 0.2), 0.8)
    for number in range(5):
        y0, y1 = -0.28 + number * 0.14, -0.28 + ((number + 1) % 5) * 0.14
        pen.even([(-0.46, y0), (0.46, y1)], 0.8, _PALE)
    for side in (-1, 1):
        pen.shape(oval(side * 0.48, 0.0, 0.1, 0.36, 40), _PALE)
        pen.fill(oval(side * 0.49, 0.0, 0.06, 0.26, 34), shade(_PALE, 0.08))
    pen.stroke([(0.2, -0.52), (0.62, -0.1)], 2.4, _WOOD, 0.1)


def gayageum(pen: Pen, accent: Colour) -> None:
    """A long zither, its strings on their bridges."""
    board = pen.moved(0.0, 0.0, -14.0)
    wood = mix(accent, (176, 116, 70), 0.8)
    board.shape(path((-0.7, -0.12), (0.0, -0.17, 0.66, -0.13), (0.74, 0.0, 0.68, 0.14), (0.0,
        0.12, -0.7, 0.16)), wood)  # fmt: skip
    board.fill(path((-0.69, 0.1), (0.0, 0.06, 0.69, 0.09), (0.68, 0.13), (0.0, 0.115, -0.69,
        0.15)), shade(wood, 0.22))  # fmt: skip
    board.shape([(-0.76, -0.14), (-0.64, -0.13), (-0.64, 0.15), (-0.76, 0.16)], shade(wood, 0.36), 0.8)
    board.shape([(0.5, -0.12), (0.54, -0.12), (0.54, 0.1), (0.5, 0.1)], _PALE, 0.5)
    for number in range(6):
        y = -0.1 + number * 0.036
        board.even([(-0.64, y), (0.7, y)], 0.5, _PALE)
        x = -0.4 + number * 0.13
        board.shape([(x - 0.03, y + 0.03), (x, y - 0.05), (x + 0.03, y + 0.03)], _PALE, 0.5)
    for x in (0.7, 0.76, 0.82):
        board.stroke(path((0.69, 0.0), (x + 0.04, 0.1, x - 0.04, 0.26)), 1.4, _RED, 0.2)


def goblin_club(pen: Pen, accent: Colour) -> None:
    """A goblin's club with its knobs: knocked on the ground it makes gold."""
    club = pen.moved(0.0, 0.02, 30.0)
    wood = mix(accent, (150, 100, 64), 0.75)
    club.shape(path((-0.06, 0.56), (-0.05, 0.2), (-0.24, -0.2, -0.2, -0.44), (-0.14, -0.6, 0.0,
        -0.6), (0.14, -0.6, 0.2, -0.44), (0.24, -0.2, 0.05, 0.2), (0.06, 0.56)), wood)  # fmt: skip
    club.fill(path((0.04, -0.56), (0.22, -0.44, 0.17, -0.3), (0.2, -0.1, 0.04, 0.2), (0.05,
        0.54), (0.01, 0.54)), shade(wood, 0.2))  # fmt: skip
    for x, y in ((-0.1, -0.46), (0.08, -0.46), (-0.13, -0.26), (0.02, -0.32), (0.13, -0.24),
        (-0.06, -0.12), (0.08, -0.06)):  # fmt: skip
        club.shape(oval(x, y, 0.045, 0.045, 16), tint(wood, 0.4), 0.7)
    for y in (0.28, 0.36, 0.44):
        club.stroke([(-0.06, y), (0.06, y + 0.03)], 2.2, _RED, 0.0)
    for x, y, r in ((-0.3, -0.3, 0.07), (0.5, 0.0, 0.05), (-0.12, 0.3, 0.045)):
        pen.fill([(x, y - r), (x + r * 0.25, y - r * 0.25), (x + r, y), (x + r * 0.25, y + r *
            0.25), (x, y + r), (x - r * 0.25, y + r * 0.25), (x - r, y), (x - r * 0.25, y - r *
            0.25)], _GOLD)  # fmt: skip


def gong(pen: Pen, accent: Colour) -> None:
    """A gong of brass in its frame, its beater before it."""
    for x in (-0.48, 0.42):
        pen.shape([(x, -0.52), (x + 0.07, -0.52), (x + 0.09, 0.5), (x - 0.02, 0.5)], mix(accent,
            _WOOD, 0.5), 0.8)  # fmt: skip
    pen.shape([(-0.56, -0.58), (0.56, -0.58), (0.54, -0.49), (-0.54, -0.49)], mix(accent, _WOOD, 0.5), 0.8)
    for x in (-0.16, 0.16):
        pen.even([(x, -0.5), (x * 0.9, -0.24)], 1.0, _RED)
    pen.shape(oval(0.0, 0.06, 0.36, 0.36, 48), _GOLD)
    pen.fill(path((0.22, -0.2), (0.46, 0.1, 0.2, 0.36), (0.0, 0.44, -0.18, 0.37), (0.24, 0.3,
        0.22, -0.2)), shade(_GOLD, 0.16))  # fmt: skip
    pen.shape(oval(0.0, 0.06, 0.12, 0.12, 26), tint(_GOLD, 0.3), 0.7)
    pen.stroke([(0.1, 0.5), (0.46, 0.2)], 2.0, _WOOD, 0.1)
    pen.shape(oval(0.1, 0.48, 0.08, 0.07, 18), _RED, 0.8)


HERITAGE: dict[str, Callable[[Pen, Colour], None]] = {"hairpin": hairpin, "folding_fan":
    folding_fan, "stamp_seal": stamp_seal, "talisman": talisman, "hahoe_mask": hahoe_mask,
    "gat": gat, "flower_shoes": flower_shoes, "norigae": norigae, "janggu": janggu, "gayageum":
    gayageum, "goblin_club": goblin_club, "gong": gong}  # fmt: skip
