"""What hangs in the sky, or flies up to it, about its middle: a moon one could steal, a rainbow,
a satellite."""

from __future__ import annotations

import math
from collections.abc import Callable

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path, ring
from engines.providers.painters.dummy.glow import round_about
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_STEEL: Colour = (204, 212, 224)
_DARK: Colour = (52, 54, 68)
_SEA: Colour = (58, 96, 168)
_BOWS: tuple[Colour, ...] = ((222, 76, 76), (240, 156, 62), (248, 214, 84), (106, 178, 98), (84, 146, 214),
    (132, 100, 188))  # fmt: skip


def moon(pen: Pen, accent: Colour) -> None:
    """A crescent with its seas, and a star in its arm."""
    round_about(pen, -0.06, 0.0, 0.72, (255, 240, 180), 1.3)
    pen.shape(
        path((0.12, -0.54), (-0.5, -0.5, -0.54, 0.02), (-0.5, 0.56, 0.16, 0.54), (0.3, 0.52, 0.42, 0.4),
             (-0.04, 0.44, -0.1, 0.0), (-0.06, -0.4, 0.36, -0.44), (0.26, -0.52, 0.12, -0.54), detail=12),
        accent,
    )  # fmt: skip
    pen.fill(path((-0.02, 0.48), (-0.4, 0.4, -0.44, 0.06), (-0.36, 0.34, 0.0, 0.42), (0.16, 0.44, 0.3, 0.44),
        (0.14, 0.54, -0.02, 0.48)), shade(accent, 0.16))  # fmt: skip
    for x, y, r in ((-0.3, -0.14, 0.07), (-0.22, 0.14, 0.05), (-0.12, -0.34, 0.05), (-0.06, 0.36, 0.04)):
        pen.fill(oval(x, y, r, r * 0.9, 16), shade(accent, 0.14))
    pen.shape(_star(0.3, 0.02, 0.15), tint(accent, 0.4), 0.7)


def _star(x: float, y: float, far: float) -> list[Point]:
    turns = [(n * math.pi / 5 - math.pi / 2, far if n % 2 == 0 else far * 0.45) for n in range(10)]
    return [(x + math.cos(turn) * long, y + math.sin(turn) * long) for turn, long in turns]


def sun(pen: Pen, accent: Colour) -> None:
    """A disc with its rays."""
    round_about(pen, 0.0, 0.0, 0.85, (255, 230, 150), 1.6)
    for number in range(12):
        ray = pen.moved(0.0, 0.0, number * 30.0)
        long = 0.64 if number % 2 else 0.56
        ray.shape([(-0.075, -0.39), (0.0, -long), (0.075, -0.39)], (246, 150, 62), 0.7)
    pen.shape(oval(0.0, 0.0, 0.36, 0.36, 44), accent)
    pen.fill(path((0.3, -0.16), (0.42, 0.22, 0.04, 0.34), (-0.16, 0.36, -0.28, 0.2), (0.18, 0.28, 0.3,
        -0.16)),
        shade(accent, 0.14))  # fmt: skip
    pen.fill(oval(-0.13, -0.14, 0.09, 0.07, 20), WHITE, 190)


def comet(pen: Pen, accent: Colour) -> None:
    """A bright head, and a tail behind it."""
    one = pen.moved(0.0, 0.0, -32.0)
    one.shape(path((-0.34, -0.24), (0.1, -0.22, 0.72, -0.12), (0.36, -0.04), (0.66, 0.06), (0.26, 0.08),
        (0.5, 0.22), (0.0, 0.24, -0.34, 0.24)), tint(accent, 0.36))  # fmt: skip
    one.fill(path((-0.3, -0.12), (0.1, -0.12, 0.4, -0.08), (0.1, 0.0, 0.34, 0.06), (0.0, 0.14, -0.3, 0.12)),
        tint(accent, 0.74))  # fmt: skip
    round_about(one, -0.36, 0.0, 0.42, (255, 246, 214), 1.4)
    one.shape(oval(-0.36, 0.0, 0.24, 0.24, 34), accent)
    one.fill(oval(-0.42, -0.06, 0.12, 0.11, 20), tint(accent, 0.6))
    for x, y in ((0.2, -0.32), (0.44, 0.34), (-0.02, 0.38)):
        one.fill(_star(x, y, 0.055), (255, 236, 150))


def planet(pen: Pen, accent: Colour) -> None:
    """A striped ball within its ring."""
    one = pen.moved(0.0, 0.0, -18.0)
    band = tint(accent, 0.5)
    one.shape(oval(0.0, 0.02, 0.64, 0.2, 50), band)
    one.fill(oval(0.0, 0.02, 0.5, 0.13, 44), shade(accent, 0.5))
    one.shape(oval(0.0, 0.0, 0.37, 0.37, 46), accent)
    for y, wide in ((-0.2, 0.3), (-0.06, 0.36)):
        one.fill(path((-wide, y), (0.0, y + 0.08, wide, y), (wide, y + 0.05), (0.0, y + 0.14, -wide,
            y + 0.06)),
            tint(accent, 0.3))  # fmt: skip
    one.fill(path((0.28, -0.24), (0.44, 0.1, 0.16, 0.33), (-0.04, 0.38, -0.2, 0.31), (0.26, 0.2, 0.28,
        -0.24)),
        shade(accent, 0.18))  # fmt: skip
    front = path((-0.64, 0.02), (-0.6, 0.22, 0.0, 0.22), (0.6, 0.22, 0.64, 0.02), (0.5, 0.05), (0.44, 0.15,
        0.0, 0.15), (-0.44, 0.15, -0.5, 0.05))  # fmt: skip
    one.shape(front, band, 0.8)


def cloud(pen: Pen, accent: Colour) -> None:
    """A round white cloud."""
    pen.shape(
        path((-0.5, 0.26), (-0.74, 0.2, -0.64, -0.02), (-0.58, -0.18, -0.4, -0.14), (-0.38, -0.42, -0.1,
        -0.36),
             (0.06, -0.52, 0.26, -0.34), (0.42, -0.3, 0.42, -0.12), (0.66, -0.14, 0.66, 0.08),
             (0.66, 0.28, 0.46, 0.27), (0.0, 0.34, -0.5, 0.26)),
        accent,
    )  # fmt: skip
    pen.fill(path((-0.5, 0.22), (-0.62, 0.16, -0.58, 0.06), (-0.4, 0.18, -0.2, 0.08), (0.02, 0.22, 0.24,
        0.08),
        (0.44, 0.16, 0.62, 0.0), (0.66, 0.22, 0.44, 0.24), (0.0, 0.3, -0.5, 0.22)),
        shade(accent, 0.13))  # fmt: skip
    for x, y in ((-0.3, -0.08), (0.06, -0.22), (0.34, -0.06)):
        pen.stroke(path((x, y), (x + 0.08, y - 0.12, x + 0.18, y)), 0.9, shade(accent, 0.24), 0.4)


def rainbow(pen: Pen, accent: Colour) -> None:
    """An arc of six colours between two clouds."""
    for number, colour in enumerate(_BOWS):
        far, near = 0.62 - number * 0.065, 0.62 - (number + 1) * 0.065
        outer = [(math.cos(step * math.pi / 18) * far, 0.3 - math.sin(step * math.pi / 18) * far)
            for step in range(19)]  # fmt: skip
        inner = [(math.cos(step * math.pi / 18) * near, 0.3 - math.sin(step * math.pi / 18) * near)
            for step in range(18, -1, -1)]  # fmt: skip
        if number == 0:
            whole = [*outer, *((x * 0.37, 0.3 + (y - 0.3) * 0.37) for x, y in reversed(outer))]
            pen.shape(whole, colour)
        pen.fill([*outer, *inner], colour)
    for x in (-0.44, 0.44):
        small = pen.moved(x, 0.34, 0.0, 0.44)
        cloud(small, tint(accent, 0.8))


def satellite(pen: Pen, accent: Colour) -> None:
    """A body with a dish, between two wings of cells."""
    one = pen.moved(0.0, 0.0, -24.0)
    for side in (-1, 1):
        one.shape(
            [(side * 0.16, -0.03), (side * 0.26, -0.03), (side * 0.26, 0.03), (side * 0.16, 0.03)], _STEEL
        )
        wing = [(side * 0.26, -0.17), (side * 0.72, -0.17), (side * 0.72, 0.17), (side * 0.26, 0.17)]
        one.shape(wing, _SEA)
        for x in (0.375, 0.49, 0.605):
            one.even([(side * x, -0.16), (side * x, 0.16)], 0.6, (150, 186, 236))
        one.even([(side * 0.27, 0.0), (side * 0.71, 0.0)], 0.6, (150, 186, 236))
    one.shape([(-0.17, -0.2), (0.17, -0.2), (0.17, 0.22), (-0.17, 0.22)], accent)
    one.fill([(0.05, -0.19), (0.16, -0.19), (0.16, 0.21), (0.05, 0.21)], shade(accent, 0.2))
    one.shape([(-0.1, -0.1), (0.02, -0.1), (0.02, 0.02), (-0.1, 0.02)], (250, 214, 110), 0.6)
    one.stroke([(0.0, 0.22), (0.0, 0.36)], 1.6, pen.ink, 0.0)
    one.shape(path((-0.24, 0.46), (0.0, 0.2, 0.24, 0.46), (0.0, 0.56, -0.24, 0.46)), tint(_STEEL, 0.5))
    one.fill(path((-0.18, 0.46), (0.0, 0.52, 0.18, 0.46), (0.0, 0.4, -0.18, 0.46)), shade(_STEEL, 0.24))
    one.stroke([(0.0, 0.46), (0.0, 0.6)], 1.2, pen.ink, 0.0)
    one.stroke([(0.0, -0.2), (0.0, -0.38)], 1.2, pen.ink, 0.0)
    one.shape(oval(0.0, -0.41, 0.045, 0.045, 14), (222, 70, 66), 0.6)


def drone(pen: Pen, accent: Colour) -> None:
    """Four rotors about a body with one eye."""
    for x, y in ((-0.46, -0.16), (0.46, -0.16)):
        pen.stroke([(x * 0.2, 0.0), (x, y)], 3.0, _DARK, 0.0)
        pen.shape(
            [(x - 0.05, y - 0.08), (x + 0.05, y - 0.08), (x + 0.05, y + 0.06), (x - 0.05, y + 0.06)], _DARK
        )
        pen.shape(oval(x, y - 0.1, 0.27, 0.045, 26), mix(_STEEL, WHITE, 0.4), 0.7)
    for x, y in ((-0.4, 0.1), (0.4, 0.1)):
        pen.stroke([(x * 0.3, 0.06), (x, y)], 3.4, _DARK, 0.0)
        pen.shape(
            [(x - 0.055, y - 0.1), (x + 0.055, y - 0.1), (x + 0.055, y + 0.07), (x - 0.055, y + 0.07)], _DARK
        )
        pen.shape(oval(x, y - 0.12, 0.29, 0.05, 26), mix(_STEEL, WHITE, 0.6), 0.7)
    for side in (-1, 1):
        pen.stroke(path((side * 0.14, 0.16), (side * 0.24, 0.24, side * 0.24, 0.38)), 2.2, _DARK, 0.0)
        pen.stroke([(side * 0.32, 0.38), (side * 0.14, 0.38)], 2.2, _DARK, 0.0)
    pen.shape(path((-0.24, 0.0), (-0.22, -0.14, 0.0, -0.14), (0.22, -0.14, 0.24, 0.0), (0.22, 0.2, 0.0, 0.2),
        (-0.22, 0.2, -0.24, 0.0)), accent)  # fmt: skip
    pen.fill(path((-0.2, -0.02), (-0.18, -0.1, 0.0, -0.11), (0.18, -0.1, 0.2, -0.02)), tint(accent, 0.4))
    pen.shape(oval(0.0, 0.1, 0.1, 0.1, 24), _DARK, 0.8)
    pen.fill(oval(-0.03, 0.07, 0.035, 0.035, 12), (150, 214, 240))
    pen.stroke(ring(0.0, 0.1, 0.06, 0.06, 20), 0.6, (110, 130, 150), 0.0)


HEAVENS: dict[str, Callable[[Pen, Colour], None]] = {"moon": moon, "sun": sun, "comet": comet,
    "planet": planet, "cloud": cloud, "rainbow": rainbow, "satellite": satellite, "drone": drone}  # fmt: skip
