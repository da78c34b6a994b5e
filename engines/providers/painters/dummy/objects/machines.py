"""Machines, large things and toys, about their middles; one unit is the height of the thing."""

from __future__ import annotations

import math

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path, ring
from engines.providers.painters.dummy.glow import round_about
from engines.providers.painters.dummy.palette import WHITE, is_metal, shade, tint

_STEEL: Colour = (190, 198, 210)
_WOOD: Colour = (170, 122, 80)
_BRASS: Colour = (222, 184, 96)
_DARK: Colour = (52, 50, 60)


def reel(pen: Pen, accent: Colour) -> None:
    """A reel of film with its end hanging out."""
    strip = path((0.3, 0.26), (0.5, 0.5, 0.72, 0.42), (0.84, 0.36, 0.9, 0.48))
    pen.stroke(strip, 8.0, _DARK, 0.0)
    for x, y in strip[1:-1:2]:
        pen.fill(oval(x, y, 0.018, 0.018, 8), (236, 232, 220))
    pen.shape(oval(0.0, 0.0, 0.46, 0.46, 52), mix(accent, _STEEL, 0.7))
    pen.stroke(ring(0.0, 0.0, 0.4, 0.4, 44), 0.8, taper=0.0)
    for number in range(5):
        angle = math.tau * number / 5 - 0.6
        pen.shape(oval(math.cos(angle) * 0.25, math.sin(angle) * 0.25, 0.105, 0.105, 22), _DARK, 0.7)
    pen.shape(oval(0.0, 0.0, 0.07, 0.07, 18), tint(accent, 0.3), 0.8)


def pocket_watch(pen: Pen, accent: Colour) -> None:
    """A watch with its crown and its ring, on a chain of links."""
    case = accent if is_metal(accent) or max(accent) - min(accent) < 24 else _BRASS
    chain = path((0.06, -0.66), (0.34, -0.86, 0.5, -0.56), (0.62, -0.3, 0.52, -0.04), (0.44, 0.2, 0.58, 0.42),
                 detail=5)  # fmt: skip
    for number, (x, y) in enumerate(chain):
        pen.stroke(ring(x, y, 0.055 if number % 2 else 0.035, 0.05, 14), 2.0, shade(case, 0.35), 0.0)
        pen.stroke(ring(x, y, 0.055 if number % 2 else 0.035, 0.05, 14), 0.9, tint(case, 0.25), 0.0)
    pen.shape([(0.52, 0.42), (0.66, 0.38), (0.68, 0.44), (0.54, 0.48)], case, 0.6)
    pen.stroke(ring(0.0, -0.58, 0.13, 0.12, 26), 3.4, pen.ink, 0.0)
    pen.stroke(ring(0.0, -0.58, 0.13, 0.12, 26), 1.9, case, 0.0)
    pen.shape([(-0.1, -0.5), (0.1, -0.5), (0.08, -0.34), (-0.08, -0.34)], case, 0.8)
    for x in (-0.04, 0.0, 0.04):
        pen.even([(x, -0.48), (x * 0.9, -0.4)], 0.6, shade(case, 0.4))
    pen.shape(oval(0.0, 0.06, 0.42, 0.42, 52), case)
    pen.fill(path((-0.36, 0.2), (-0.4, -0.16, -0.08, -0.32), (-0.28, -0.12, -0.3, 0.2)), tint(case, 0.4))
    pen.shape(oval(0.0, 0.06, 0.33, 0.33, 46), (252, 250, 240), 0.8)
    for turn in range(0, 360, 30):
        pen.moved(0.0, 0.06, turn).even([(0, -0.3), (0, -0.26 if turn % 90 else -0.22)], 0.8)
    pen.stroke([(0.0, 0.08), (0.0, -0.16)], 1.1, taper=0.1)
    pen.stroke([(-0.03, 0.05), (0.15, 0.13)], 1.4, taper=0.1)
    pen.shape(oval(0.0, 0.2, 0.07, 0.07, 18), (240, 234, 216), 0.4)
    pen.fill(oval(0.0, 0.06, 0.025, 0.025, 12), shade(case, 0.3))


def machine(pen: Pen, accent: Colour) -> None:
    """An apparatus with a dial, switches and a lamp: cooker, washer, printer or something never seen."""
    pen.shape([(-0.4, -0.44), (0.4, -0.44), (0.4, 0.4), (-0.4, 0.4)], mix(accent, (236, 236, 238), 0.6))
    pen.fill([(0.26, -0.42), (0.39, -0.42), (0.39, 0.39), (0.26, 0.39)], shade(accent, 0.05), 60)
    pen.shape([(-0.4, -0.44), (0.4, -0.44), (0.4, -0.22), (-0.4, -0.22)], accent, 0.8)
    for x in (-0.28, -0.14):
        pen.shape(oval(x, -0.33, 0.05, 0.05, 16), (250, 246, 236), 0.6)
    pen.shape([(0.04, -0.39), (0.32, -0.39), (0.32, -0.27), (0.04, -0.27)], (66, 84, 84), 0.6)
    pen.even([(0.09, -0.33), (0.24, -0.33)], 0.9, (140, 230, 180))
    pen.shape(oval(0.0, 0.1, 0.25, 0.25, 40), (210, 216, 224))
    pen.shape(oval(0.0, 0.1, 0.18, 0.18, 34), (96, 120, 146), 0.8)
    pen.fill(path((-0.12, 0.12), (-0.12, -0.02, 0.02, -0.05), (-0.06, 0.04, -0.08, 0.16)), WHITE, 130)
    for x in (-0.32, 0.22):
        pen.shape([(x, 0.4), (x + 0.1, 0.4), (x + 0.09, 0.48), (x + 0.01, 0.48)], _DARK, 0.7)


def oven(pen: Pen, accent: Colour) -> None:
    """An oven: knobs above, a door with a window and a handle, two racks."""
    steel = mix(accent, _STEEL, 0.8)
    pen.shape([(-0.44, -0.48), (0.44, -0.48), (0.44, 0.44), (-0.44, 0.44)], steel)
    pen.fill([(0.3, -0.47), (0.43, -0.47), (0.43, 0.43), (0.3, 0.43)], shade(steel, 0.14))
    pen.shape([(-0.44, -0.48), (0.44, -0.48), (0.44, -0.28), (-0.44, -0.28)], shade(steel, 0.3), 0.8)
    for x in (-0.32, -0.16, 0.16, 0.32):
        pen.shape(oval(x, -0.38, 0.055, 0.055, 18), (244, 240, 230), 0.7)
        pen.even([(x, -0.38), (x, -0.425)], 0.9)
    pen.shape([(-0.38, -0.22), (0.38, -0.22), (0.38, 0.38), (-0.38, 0.38)], tint(steel, 0.24), 0.8)
    pen.shape([(-0.36, -0.17), (0.36, -0.17), (0.36, -0.12), (-0.36, -0.12)], _DARK, 0.6)
    pen.shape([(-0.3, -0.06), (0.3, -0.06), (0.3, 0.3), (-0.3, 0.3)], (66, 48, 46), 0.8)
    for y in (0.06, 0.2):
        pen.even([(-0.28, y), (0.28, y)], 0.8, (150, 140, 136))
    pen.fill([(-0.28, -0.04), (-0.16, -0.04), (-0.26, 0.28), (-0.28, 0.28)], WHITE, 60)
    for x in (-0.36, 0.26):
        pen.shape([(x, 0.44), (x + 0.1, 0.44), (x + 0.09, 0.5), (x + 0.01, 0.5)], _DARK, 0.7)


def engine(pen: Pen, accent: Colour) -> None:
    """An engine or what is as hard to understand: a boiler with a gauge, pipes, a lever, cogwheels."""
    iron, brass = mix(accent, (116, 124, 140), 0.6), _BRASS
    pen.shape([(0.16, -0.34), (0.46, -0.34), (0.46, 0.4), (0.16, 0.4)], shade(iron, 0.12))
    pen.shape(path((-0.46, 0.4), (-0.46, -0.2), (-0.44, -0.46, -0.14, -0.46), (0.16, -0.46, 0.18, -0.2),
        (0.18, 0.4)), iron)  # fmt: skip
    pen.fill(
        path((-0.4, 0.36), (-0.4, -0.18), (-0.38, -0.38, -0.24, -0.4), (-0.3, 0.0, -0.3, 0.36)), WHITE, 50
    )
    for y in (-0.12, 0.3):
        pen.even([(-0.46, y), (0.18, y)], 1.0)
        for step in range(5):
            pen.fill(oval(-0.4 + step * 0.13, y + 0.05, 0.02, 0.02, 8), shade(iron, 0.4))
    pen.shape(oval(-0.14, 0.1, 0.13, 0.13, 28), (250, 246, 236), 0.8)
    pen.stroke([(-0.14, 0.1), (-0.06, 0.03)], 1.4, (206, 66, 60), 0.1)
    pen.stroke(path((0.02, -0.44), (0.04, -0.66, 0.2, -0.6), (0.34, -0.58, 0.34, -0.36)), 3.4, brass, 0.0)
    for x, y, size in ((0.32, -0.1, 0.12), (0.36, 0.16, 0.15)):
        for tooth in range(8):
            angle = math.tau * tooth / 8
            pen.fill(oval(x + math.cos(angle) * size, y + math.sin(angle) * size, 0.035, 0.035, 8), brass)
        pen.shape(oval(x, y, size, size, 26), brass, 0.8)
        pen.shape(oval(x, y, size * 0.36, size * 0.36, 14), shade(iron, 0.3), 0.6)
    pen.stroke([(-0.46, -0.02), (-0.58, -0.2)], 2.6, _DARK, 0.0)
    pen.shape(oval(-0.59, -0.22, 0.05, 0.05, 14), (206, 66, 60), 0.7)
    pen.shape([(-0.5, 0.4), (0.5, 0.4), (0.5, 0.48), (-0.5, 0.48)], _DARK, 0.8)


def robot(pen: Pen, accent: Colour) -> None:
    pen.even([(0.0, -0.44), (0.0, -0.54)], 1.2)
    pen.shape(oval(0.0, -0.56, 0.04, 0.04, 12), accent, 0.8)
    pen.shape([(-0.22, -0.44), (0.22, -0.44), (0.22, -0.14), (-0.22, -0.14)], _STEEL)
    for x in (-0.1, 0.1):
        pen.shape(oval(x, -0.31, 0.055, 0.055, 16), (130, 230, 220), 0.7)
    pen.even([(-0.1, -0.2), (0.1, -0.2)], 1.0)
    pen.shape([(-0.28, -0.12), (0.28, -0.12), (0.24, 0.26), (-0.24, 0.26)], accent)
    pen.shape([(-0.12, -0.04), (0.12, -0.04), (0.12, 0.1), (-0.12, 0.1)], tint(accent, 0.6), 0.7)
    for side in (-1, 1):
        pen.shape(
            [(side * 0.29, -0.1), (side * 0.38, -0.1), (side * 0.42, 0.16), (side * 0.32, 0.18)], _STEEL, 0.8
        )
        pen.shape(
            [(side * 0.05, 0.26), (side * 0.2, 0.26), (side * 0.22, 0.46), (side * 0.03, 0.46)], _STEEL, 0.8
        )


def wheel(pen: Pen, accent: Colour) -> None:
    pen.shape(oval(0.0, 0.0, 0.47, 0.47, 52), _DARK)
    pen.shape(oval(0.0, 0.0, 0.33, 0.33, 44), mix(accent, _STEEL, 0.6), 0.8)
    for number in range(6):
        spoke = pen.moved(0.0, 0.0, number * 60)
        spoke.shape(
            [(-0.035, -0.06), (0.035, -0.06), (0.025, -0.31), (-0.025, -0.31)], tint(accent, 0.3), 0.6
        )
    pen.shape(oval(0.0, 0.0, 0.09, 0.09, 20), accent, 0.8)


def shovel(pen: Pen, accent: Colour) -> None:
    """A tool with a long shaft: spade, pick, axe or hoe."""
    tilted = pen.moved(0.0, 0.0, 24)
    tilted.shape([(-0.035, -0.5), (0.035, -0.5), (0.035, 0.14), (-0.035, 0.14)], _WOOD)
    tilted.shape(path((-0.12, -0.56), (0.0, -0.6, 0.12, -0.56), (0.12, -0.49), (-0.12, -0.49)), accent, 0.8)
    tilted.shape(path((-0.17, 0.12), (0.17, 0.12), (0.18, 0.4, 0.0, 0.58), (-0.18, 0.4, -0.17, 0.12)), _STEEL)
    tilted.fill(path((0.02, 0.14), (0.15, 0.14), (0.16, 0.4, 0.02, 0.56)), shade(_STEEL, 0.18))


def piano(pen: Pen, accent: Colour) -> None:
    body = mix(accent, (122, 78, 56), 0.76)
    pen.shape([(-0.5, -0.44), (0.5, -0.44), (0.5, 0.4), (-0.5, 0.4)], body)
    pen.fill([(-0.44, -0.38), (0.44, -0.38), (0.44, -0.06), (-0.44, -0.06)], tint(body, 0.12))
    pen.shape([(-0.16, -0.34), (0.16, -0.34), (0.16, -0.1), (-0.16, -0.1)], (250, 246, 236), 0.6)
    pen.shape([(-0.54, -0.02), (0.54, -0.02), (0.56, 0.14), (-0.56, 0.14)], tint(body, 0.06))
    pen.fill([(-0.47, 0.01), (0.47, 0.01), (0.48, 0.1), (-0.48, 0.1)], (250, 248, 242))
    for number in range(14):
        x = -0.44 + number * 0.067
        pen.even([(x, 0.01), (x, 0.1)], 0.4)
        if number % 7 not in (2, 6):
            pen.fill([(x + 0.02, 0.01), (x + 0.05, 0.01), (x + 0.05, 0.06), (x + 0.02, 0.06)], _DARK)
    for x in (-0.06, 0.03):
        pen.fill([(x, 0.32), (x + 0.04, 0.32), (x + 0.05, 0.4), (x - 0.01, 0.4)], _BRASS)


def cairn(pen: Pen, accent: Colour) -> None:
    """Stones put on top of one another."""
    stone = mix(accent, (158, 154, 156), 0.85)
    y = 0.4
    for half, high, shift in (
        (0.42, 0.13, 0.0),
        (0.33, 0.12, 0.04),
        (0.25, 0.11, -0.03),
        (0.18, 0.09, 0.02),
        (0.11, 0.08, 0.0),
    ):
        pen.shape(oval(shift, y, half, high, 26), tint(stone, (0.42 - half) * 0.5))
        pen.fill(oval(shift + half * 0.3, y + high * 0.3, half * 0.55, high * 0.45, 18), shade(stone, 0.12))
        y -= high * 1.66


def campfire(pen: Pen, accent: Colour, *, lit: bool = True) -> None:
    """Logs in flames; before they are `lit`, the pile alone, piled high."""
    if lit:
        round_about(pen, 0.0, 0.0, 0.9, (255, 190, 100), 1.4)
    for turn in (68, -68) if lit else (68, -68, 34, -34, 4):
        pen.moved(0.0, 0.34 if abs(turn) == 68 else 0.06, turn).shape(
            [(-0.06, -0.4), (0.06, -0.4), (0.06, 0.4), (-0.06, 0.4)], (122, 84, 58)
        )
    if not lit:
        return
    for size, fill in ((1.0, (236, 104, 54)), (0.7, (250, 168, 66)), (0.4, (255, 236, 160))):
        pen.shape(path((0.0, 0.3 - 0.78 * size),
            (0.26 * size, 0.3 - 0.34 * size, 0.24 * size, 0.3 - 0.1 * size), (0.1 * size, 0.36, 0.0, 0.34),
                       (-0.1 * size, 0.36, -0.24 * size, 0.3 - 0.1 * size),
                           (-0.28 * size, 0.3 - 0.3 * size, 0.0, 0.3 - 0.78 * size)), fill, 0.5)  # fmt: skip


def tent(pen: Pen, accent: Colour) -> None:
    pen.shape([(-0.54, 0.42), (-0.04, -0.44), (0.54, 0.42)], accent)
    pen.fill([(-0.04, -0.42), (0.52, 0.41), (0.2, 0.41)], shade(accent, 0.16))
    pen.shape([(-0.2, 0.42), (-0.04, -0.3), (0.12, 0.42)], (58, 52, 64), 0.7)
    pen.even([(-0.04, -0.44), (-0.04, -0.52)], 1.2)


def boat(pen: Pen, accent: Colour) -> None:
    pen.even([(-0.04, -0.5), (-0.04, 0.14)], 1.6)
    pen.shape(path((0.0, -0.48), (0.34, -0.2, 0.4, 0.06), (0.0, 0.06)), (250, 248, 242))
    pen.shape(path((-0.08, -0.36), (-0.3, -0.14, -0.34, 0.06), (-0.08, 0.06)), tint(accent, 0.5))
    pen.shape(
        path((-0.54, 0.14), (0.56, 0.14), (0.4, 0.4, 0.3, 0.42), (-0.32, 0.42), (-0.46, 0.36, -0.54, 0.14)),
        accent,
    )
    pen.even([(-0.5, 0.22), (0.5, 0.22)], 0.9, tint(accent, 0.5))


def boat_wreck(pen: Pen, accent: Colour) -> None:
    """A boat with a hole in its hull and its mast snapped, the sail in rags."""
    rags = [(0.02, -0.2), (0.46, -0.06), (0.42, 0.08), (0.36, 0.0), (0.3, 0.12), (0.24, 0.02), (0.16, 0.13),
            (0.1, 0.0)]  # fmt: skip
    pen.shape(rags, (232, 228, 218), 0.8)
    pen.even([(-0.04, -0.22), (0.54, -0.04)], 1.6)
    pen.even([(-0.06, 0.14), (-0.07, -0.2)], 1.8)
    pen.shape([(-0.11, -0.2), (-0.08, -0.29), (-0.05, -0.22), (-0.02, -0.27), (-0.02, -0.16)], accent, 0.6)
    pen.shape(
        [(-0.1, -0.14), (-0.3, 0.06), (-0.22, 0.03), (-0.16, 0.09), (-0.1, 0.04)], tint(accent, 0.5), 0.8
    )
    pen.shape(
        path((-0.54, 0.14), (0.56, 0.14), (0.4, 0.4, 0.3, 0.42), (-0.32, 0.42), (-0.46, 0.36, -0.54, 0.14)),
        accent,
    )
    pen.even([(-0.5, 0.22), (0.5, 0.22)], 0.9, tint(accent, 0.5))
    hole = [(0.0, 0.2), (0.1, 0.24), (0.18, 0.18), (0.24, 0.27), (0.34, 0.26), (0.26, 0.33), (0.24, 0.4),
            (0.13, 0.35), (0.04, 0.39), (0.05, 0.3), (-0.05, 0.27)]  # fmt: skip
    pen.shape(hole, (46, 38, 40), 0.8)
    pen.even([(0.12, 0.24), (0.11, 0.35)], 1.2, shade(accent, 0.3))
    pen.even([(0.22, 0.25), (0.2, 0.37)], 1.2, shade(accent, 0.3))
    pen.stroke([(-0.3, 0.17), (-0.24, 0.26), (-0.28, 0.3), (-0.2, 0.4)], 0.8)
    plank = pen.moved(0.46, 0.4, -12.0)
    plank.shape([(-0.16, -0.02), (0.14, -0.03), (0.17, 0.03), (-0.13, 0.03)], shade(accent, 0.08), 0.7)


def car(pen: Pen, accent: Colour) -> None:
    pen.shape(path((-0.62, 0.26), (-0.66, 0.02, -0.5, -0.02), (-0.34, -0.06),
        (-0.22, -0.34, -0.12, -0.36), (0.2, -0.36),
                   (0.32, -0.34, 0.4, -0.04), (0.6, 0.0, 0.64, 0.26)), accent)  # fmt: skip
    pen.shape(path((-0.26, -0.06), (-0.16, -0.28), (0.0, -0.28), (0.0, -0.06)), (186, 214, 230), 0.7)
    pen.shape(path((0.06, -0.06), (0.06, -0.28), (0.2, -0.28), (0.32, -0.06)), (186, 214, 230), 0.7)
    pen.fill([(0.5, 0.04), (0.6, 0.06), (0.61, 0.13), (0.5, 0.12)], (255, 240, 180))
    for x in (-0.36, 0.36):
        pen.shape(oval(x, 0.28, 0.15, 0.15, 26), _DARK)
        pen.shape(oval(x, 0.28, 0.07, 0.07, 18), _STEEL, 0.7)


def chair(pen: Pen, accent: Colour) -> None:
    for x in (-0.26, 0.22):
        pen.shape([(x, 0.0), (x + 0.06, 0.0), (x + 0.06, 0.48), (x, 0.48)], shade(_WOOD, 0.2), 0.8)
    for x in (-0.28, 0.24):
        pen.shape([(x, -0.5), (x + 0.06, -0.5), (x + 0.06, 0.04), (x, 0.04)], _WOOD, 0.8)
    for y in (-0.44, -0.28, -0.12):
        pen.shape([(-0.24, y), (0.26, y), (0.26, y + 0.08), (-0.24, y + 0.08)], mix(accent, _WOOD, 0.5), 0.7)
    pen.shape([(-0.34, 0.0), (0.34, 0.0), (0.38, 0.1), (-0.38, 0.1)], mix(accent, _WOOD, 0.4))


def ladder(pen: Pen, accent: Colour) -> None:
    wood = mix(accent, _WOOD, 0.7)
    for number in range(6):
        y = 0.4 - number * 0.165
        pen.shape([(-0.2, y), (0.2, y), (0.2, y + 0.05), (-0.2, y + 0.05)], tint(wood, 0.1), 0.7)
    for x in (-0.24, 0.18):
        pen.shape([(x, -0.56), (x + 0.06, -0.56), (x + 0.06, 0.52), (x, 0.52)], wood)


def snowman(pen: Pen, accent: Colour) -> None:
    for y, r in ((0.24, 0.28), (-0.2, 0.19)):
        pen.shape(oval(0.0, y, r, r, 36), (246, 250, 254))
        pen.fill(oval(r * 0.35, y + r * 0.25, r * 0.5, r * 0.5, 24), (222, 232, 244))
    for x in (-0.07, 0.06):
        pen.fill(oval(x, -0.25, 0.02, 0.026, 10), _DARK)
    pen.shape([(0.0, -0.2), (0.2, -0.16), (0.0, -0.14)], (234, 132, 52), 0.7)
    pen.shape(path((-0.17, -0.06), (0.0, 0.02, 0.17, -0.06), (0.19, 0.02), (0.0, 0.1, -0.19, 0.02)), accent)
    for y in (0.14, 0.26):
        pen.fill(oval(0.0, y, 0.022, 0.022, 10), _DARK)
    for side in (-1, 1):
        pen.stroke([(side * 0.24, 0.12), (side * 0.5, -0.06)], 1.4, (120, 84, 58))
