"""Curios, drinks and games, a crocodile and a monkey, about their middles: in the colour given."""

from __future__ import annotations

import math
from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path, ring
from engines.providers.painters.dummy.glow import round_about
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_GOLD: Colour = (240, 198, 84)
_WOOD: Colour = (164, 114, 74)
_DARK: Colour = (44, 40, 48)
_GLASS: Colour = (222, 236, 242)


def fallen_star(pen: Pen, accent: Colour) -> None:
    """A star that has come down, still shining."""
    round_about(pen, 0.0, 0.0, 0.5, tint(accent, 0.5), 0.9)
    star: list[tuple[float, float]] = []
    for number in range(10):
        reach, angle = (0.5 if number % 2 == 0 else 0.22), math.tau * number / 10
        star.append((math.sin(angle) * reach, -math.cos(angle) * reach))
    pen.shape(star, accent)
    for number in range(5):
        a, b = star[number * 2], star[(number * 2 + 1) % 10]
        pen.fill([(0.0, 0.0), a, b], tint(accent, 0.4))
    for x, y, r in ((-0.46, -0.4, 0.08), (0.5, -0.34, 0.06), (0.44, 0.42, 0.07)):
        pen.fill([(x, y - r), (x + r * 0.2, y - r * 0.2), (x + r, y), (x + r * 0.2, y + r *
            0.2), (x, y + r), (x - r * 0.2, y + r * 0.2), (x - r, y), (x - r * 0.2, y - r *
            0.2)], WHITE)  # fmt: skip


def magic_carpet(pen: Pen, accent: Colour) -> None:
    """A carpet in the air, its edge waving, tassels at its ends."""
    for x in (-0.62, -0.54, -0.46):
        pen.stroke([(x, -0.08 + (x + 0.62) * 1.6), (x - 0.12, 0.02 + (x + 0.62) * 1.6)], 1.4, _GOLD, 0.1)
    for x in (0.5, 0.58, 0.66):
        pen.stroke([(x, 0.2 - (x - 0.5) * 1.6), (x + 0.12, 0.24 - (x - 0.5) * 1.6)], 1.4, _GOLD, 0.1)
    rug = path((-0.64, -0.1), (-0.3, -0.3, 0.0, -0.14), (0.34, 0.02, 0.68, -0.12), (0.48, 0.24),
        (0.16, 0.36, -0.12, 0.2), (-0.3, 0.1, -0.44, 0.2))  # fmt: skip
    pen.shape(rug, accent)
    pen.shape(path((-0.52, -0.06), (-0.26, -0.2, 0.0, -0.08), (0.3, 0.06, 0.56, -0.04), (0.42,
        0.18), (0.16, 0.26, -0.1, 0.12), (-0.26, 0.04, -0.38, 0.1)), tint(accent, 0.16), 0.6)  # fmt: skip
    for x, y in ((-0.24, -0.03), (0.04, 0.05), (0.3, 0.11)):
        pen.shape([(x - 0.09, y), (x + 0.02, y - 0.08), (x + 0.11, y + 0.01), (x, y + 0.08)], _GOLD, 0.5)
    pen.stroke(path((-0.42, 0.22), (-0.28, 0.12, -0.12, 0.23), (0.16, 0.39, 0.47, 0.27)), 1.6,
        shade(accent, 0.4), 0.2)  # fmt: skip
    for x, y in ((-0.3, 0.4), (0.1, 0.5)):
        pen.stroke(path((x - 0.14, y), (x, y + 0.04, x + 0.16, y - 0.02)), 1.2, WHITE, 0.8)


def wine_glass(pen: Pen, accent: Colour) -> None:
    """A glass of wine on its stem."""
    pen.shape(path((-0.26, -0.52), (-0.34, -0.04, 0.0, 0.0), (0.34, -0.04, 0.26, -0.52)), _GLASS)
    pen.fill(path((-0.275, -0.28), (0.0, -0.22, 0.275, -0.28), (0.28, -0.06, 0.0, -0.02),
        (-0.28, -0.06, -0.275, -0.28)), accent)  # fmt: skip
    pen.fill(oval(0.0, -0.27, 0.27, 0.04, 26), tint(accent, 0.3))
    pen.fill(path((-0.18, -0.44), (-0.24, -0.2, -0.14, -0.08), (-0.14, -0.24, -0.12, -0.44)), WHITE, 150)
    pen.shape([(-0.03, 0.0), (0.03, 0.0), (0.03, 0.42), (-0.03, 0.42)], _GLASS, 0.7)
    pen.shape(oval(0.0, 0.45, 0.24, 0.06, 28), _GLASS, 0.8)


def beer(pen: Pen, accent: Colour) -> None:
    """A mug of beer, its foam over the rim."""
    pen.stroke(path((0.28, -0.16), (0.62, -0.2, 0.6, 0.1), (0.6, 0.36, 0.28, 0.3)), 5.6, pen.ink, 0.0)
    pen.stroke(path((0.28, -0.16), (0.62, -0.2, 0.6, 0.1), (0.6, 0.36, 0.28, 0.3)), 3.6, _GLASS, 0.0)
    pen.shape([(-0.34, -0.3), (0.34, -0.3), (0.32, 0.5), (-0.32, 0.5)], (246, 192, 80))
    for x in (-0.2, 0.0, 0.2):
        pen.shape([(x - 0.05, -0.14), (x + 0.05, -0.14), (x + 0.05, 0.4), (x - 0.05, 0.4)],
            (252, 216, 124), 0.4)  # fmt: skip
    pen.shape(path((-0.38, -0.26), (-0.46, -0.5, -0.22, -0.46), (-0.1, -0.64, 0.06, -0.5),
        (0.24, -0.6, 0.3, -0.44), (0.5, -0.42, 0.38, -0.24), (0.2, -0.12, 0.08, -0.24), (-0.04,
        -0.1, -0.14, -0.22), (-0.26, -0.02, -0.38, -0.26)), (254, 250, 240))  # fmt: skip


def racket(pen: Pen, accent: Colour) -> None:
    """A racket and its ball."""
    bat = pen.moved(-0.06, 0.0, 36.0)
    bat.shape(oval(0.0, -0.26, 0.27, 0.34, 40), accent)
    bat.fill(oval(0.0, -0.26, 0.21, 0.28, 36), (238, 240, 236))
    for step in (-0.14, -0.07, 0.0, 0.07, 0.14):
        half = math.sqrt(max(0.0, 1 - (step / 0.21) ** 2)) * 0.28
        bat.even([(step, -0.26 - half), (step, -0.26 + half)], 0.4, (150, 156, 166))
        wide = math.sqrt(max(0.0, 1 - (step * 1.3 / 0.28) ** 2)) * 0.21
        bat.even([(-wide, -0.26 + step * 1.3), (wide, -0.26 + step * 1.3)], 0.4, (150, 156, 166))
    bat.shape([(-0.04, 0.07), (0.04, 0.07), (0.035, 0.24), (-0.035, 0.24)], accent, 0.8)
    bat.shape([(-0.05, 0.22), (0.05, 0.22), (0.055, 0.58), (-0.055, 0.58)], _DARK, 0.9)
    pen.shape(oval(0.34, 0.36, 0.12, 0.12, 26), (206, 224, 84))
    pen.stroke(path((0.26, 0.28), (0.36, 0.36, 0.28, 0.45)), 1.0, WHITE, 0.1)


def statue(pen: Pen, accent: Colour) -> None:
    """A figure of stone on its plinth."""
    stone = mix(accent, (190, 188, 190), 0.8)
    pen.shape([(-0.3, 0.3), (0.3, 0.3), (0.36, 0.6), (-0.36, 0.6)], shade(stone, 0.14))
    pen.shape([(-0.2, 0.38), (0.2, 0.38), (0.21, 0.52), (-0.21, 0.52)], shade(stone, 0.04), 0.6)
    pen.shape([(-0.34, 0.24), (0.34, 0.24), (0.34, 0.32), (-0.34, 0.32)], stone, 0.9)
    pen.shape(path((0.08, -0.3), (0.26, -0.44, 0.24, -0.64), (0.34, -0.64), (0.4, -0.34, 0.16,
        -0.16)), stone, 0.9)  # fmt: skip
    pen.shape(path((-0.1, -0.36), (0.1, -0.36), (0.22, -0.2, 0.16, 0.0), (0.22, 0.24), (-0.22,
        0.24), (-0.16, 0.0), (-0.24, -0.2, -0.1, -0.36)), stone)  # fmt: skip
    pen.shape(path((-0.12, -0.32), (-0.3, -0.16, -0.2, 0.04), (-0.12, 0.02), (-0.16, -0.1,
        -0.08, -0.2)), shade(stone, 0.08), 0.8)  # fmt: skip
    for x in (-0.06, 0.04, 0.1):
        pen.stroke([(x, -0.1), (x * 1.5, 0.22)], 0.8, shade(stone, 0.36), 0.5)
    pen.shape(oval(0.0, -0.46, 0.1, 0.12, 26), stone)
    pen.fill(path((0.03, -0.56), (0.1, -0.5, 0.09, -0.42), (0.06, -0.36), (0.02, -0.46, 0.03,
        -0.56)), shade(stone, 0.2))  # fmt: skip


def spinning_wheel(pen: Pen, accent: Colour) -> None:
    """A wheel that spins thread, its spindle and its treadle bench."""
    wood = mix(accent, _WOOD, 0.75)
    for x, foot in ((-0.4, -0.5), (-0.1, -0.06), (0.46, 0.56)):
        pen.shape([(x - 0.03, 0.26), (x + 0.03, 0.26), (foot + 0.03, 0.58), (foot - 0.03, 0.58)], wood, 0.8)
    pen.shape([(-0.56, 0.2), (0.6, 0.1), (0.6, 0.2), (-0.56, 0.3)], wood, 0.9)
    pen.stroke(ring(-0.14, -0.12, 0.36, 0.36, 46), 5.0, pen.ink, 0.0)
    pen.stroke(ring(-0.14, -0.12, 0.36, 0.36, 46), 3.0, wood, 0.0)
    for turn in range(0, 180, 30):
        pen.moved(-0.14, -0.12, turn).even([(-0.34, 0.0), (0.34, 0.0)], 1.0, shade(wood, 0.2))
    pen.shape(oval(-0.14, -0.12, 0.07, 0.07, 20), shade(wood, 0.2), 0.8)
    pen.shape([(0.44, -0.3), (0.5, -0.3), (0.5, 0.14), (0.44, 0.14)], wood, 0.8)
    pen.even([(-0.1, -0.48), (0.47, -0.26)], 0.6, (250, 244, 230))
    pen.shape(oval(0.47, -0.32, 0.09, 0.13, 22), (250, 244, 230), 0.8)
    for y in (-0.38, -0.32, -0.26):
        pen.stroke([(0.39, y + 0.02), (0.55, y - 0.02)], 0.8, (206, 190, 160), 0.3)


def crocodile(pen: Pen, colour: Colour) -> None:
    """A crocodile: long jaws, plates along its back."""
    for x in (-0.3, 0.2):
        pen.shape(path((x - 0.07, 0.04), (x - 0.12, 0.22, x - 0.04, 0.26), (x + 0.16, 0.26), (x
            + 0.1, 0.14, x + 0.1, 0.04)), shade(colour, 0.14), 0.8)  # fmt: skip
    for number in range(9):
        x = -0.76 + number * 0.12
        pen.shape([(x - 0.06, -0.06 - number * 0.012), (x, -0.18 - number * 0.014), (x + 0.06,
            -0.06 - number * 0.012)], shade(colour, 0.24), 0.6)  # fmt: skip
    pen.shape(path((-1.0, 0.16), (-0.6, 0.0, -0.4, -0.08), (0.0, -0.2, 0.3, -0.16), (0.36,
        -0.28, 0.46, -0.18), (0.7, -0.12, 1.0, -0.08), (1.08, -0.02, 1.0, 0.04), (0.7, 0.04,
        0.46, 0.06), (0.3, 0.2, 0.0, 0.2), (-0.5, 0.2, -1.0, 0.16)), colour)  # fmt: skip
    pen.shape(path((0.44, 0.06), (0.7, 0.06, 0.98, 0.06), (1.02, 0.12, 0.94, 0.13), (0.6, 0.18,
        0.4, 0.14)), tint(colour, 0.36), 0.8)  # fmt: skip
    for number in range(7):
        x = 0.54 + number * 0.065
        pen.fill([(x, 0.035), (x + 0.05, 0.035), (x + 0.025, 0.085)], WHITE)
    pen.fill(path((-0.7, 0.15), (-0.2, 0.1, 0.3, 0.14), (0.1, 0.2, 0.0, 0.195), (-0.4, 0.2,
        -0.7, 0.15)), tint(colour, 0.4))  # fmt: skip
    pen.fill(oval(0.4, -0.18, 0.045, 0.045, 14), (250, 222, 110))
    pen.fill(oval(0.41, -0.18, 0.016, 0.036, 10), _DARK)
    pen.fill(oval(0.97, -0.05, 0.02, 0.015, 10), _DARK)


def monkey(pen: Pen, colour: Colour) -> None:
    """A monkey sitting, its tail curled."""
    face: Colour = (246, 214, 178)
    pen.stroke(path((0.2, 0.36), (0.56, 0.4, 0.5, 0.06), (0.44, -0.14, 0.62, -0.14)), 3.4,
        shade(colour, 0.2), 0.2)  # fmt: skip
    pen.shape(path((-0.22, 0.46), (-0.34, 0.06, -0.14, -0.06), (0.14, -0.06), (0.34, 0.06, 0.22,
        0.46)), colour)  # fmt: skip
    pen.fill(oval(0.0, 0.24, 0.15, 0.19, 28), face)
    for side in (-1, 1):
        pen.shape(oval(side * 0.2, 0.44, 0.15, 0.08, 22), shade(colour, 0.08), 0.8)
        pen.shape(oval(side * 0.29, 0.47, 0.08, 0.05, 16), face, 0.7)
        pen.shape(oval(side * 0.29, -0.28, 0.1, 0.11, 22), colour, 0.9)
        pen.fill(oval(side * 0.29, -0.28, 0.055, 0.065, 16), face)
        pen.stroke(path((side * 0.2, 0.02), (side * 0.36, 0.16, side * 0.12, 0.3)), 3.4,
            shade(colour, 0.16), 0.1)  # fmt: skip
    pen.shape(oval(0.0, -0.28, 0.27, 0.25, 38), colour)
    for side in (-1, 1):
        pen.fill(oval(side * 0.09, -0.3, 0.11, 0.11, 22), face)
    pen.shape(oval(0.0, -0.16, 0.18, 0.12, 28), face, 0.5)
    for side in (-1, 1):
        pen.fill(oval(side * 0.08, -0.29, 0.032, 0.04, 14), _DARK)
        pen.fill(oval(side * 0.08 + 0.01, -0.305, 0.011, 0.012, 8), WHITE)
        pen.fill(oval(side * 0.03, -0.19, 0.014, 0.01, 8), _DARK)
    pen.stroke(path((-0.08, -0.13), (0.0, -0.07, 0.08, -0.13)), 0.9)


CURIOS: dict[str, Callable[[Pen, Colour], None]] = {"fallen_star": fallen_star, "magic_carpet":
    magic_carpet, "wine_glass": wine_glass, "beer": beer, "racket": racket, "statue": statue,
    "spinning_wheel": spinning_wheel, "crocodile": crocodile, "monkey": monkey}  # fmt: skip
