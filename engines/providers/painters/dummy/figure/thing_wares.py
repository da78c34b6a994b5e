"""Machines and household things that are somebody, in the measures of `thing_bodies`."""

from __future__ import annotations

import math

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint

DARK: Colour = (52, 52, 64)
_STEEL: Colour = (200, 206, 216)


def slab(left: float, top: float, right: float, low: float, round_by: float = 0.1) -> list[Point]:
    """A box with rounded corners."""
    r = round_by
    return path(
        (left + r, top), (right - r, top), (right, top, right, top + r), (right, low - r),
        (right, low, right - r, low), (left + r, low), (left, low, left, low - r), (left, top + r),
        (left, top, left + r, top), detail=4,
    )  # fmt: skip


def _shaded(pen: Pen, left: float, top: float, right: float, low: float, colour: Colour) -> None:
    """A box's darker strip on the side away from the light."""
    wide = (right - left) * 0.14
    x = right - wide if pen.dark > 0 else left
    pen.fill(
        [(x, top + 0.05), (x + wide, top + 0.05), (x + wide, low - 0.05), (x, low - 0.05)],
        shade(colour, 0.16),
    )


def vending_machine(pen: Pen, colour: Colour, accent: Colour, back: bool) -> None:
    """Rows of cans behind glass over the face, coin slot and flap below it."""
    pen.shape(slab(-0.98, -1.2, 0.98, 1.95), colour)
    _shaded(pen, -0.98, -1.2, 0.98, 1.95, colour)
    if back:
        for y in (0.9, 1.1, 1.3):
            pen.even([(-0.6, y), (0.6, y)], 1.2, shade(colour, 0.4))
        return
    pen.shape(slab(-0.82, -1.08, 0.82, -0.36, 0.06), (226, 240, 248), 0.8)
    cans = ((226, 84, 78), (88, 160, 214), (246, 196, 84), (120, 190, 120), (214, 120, 180))
    for row, y in enumerate((-0.78, -0.44)):
        for number in range(5):
            x = -0.62 + number * 0.31
            can = cans[(number + row * 2) % 5]
            pen.shape([(x - 0.09, y - 0.2), (x + 0.09, y - 0.2), (x + 0.09, y), (x - 0.09, y)], can, 0.5)
            pen.fill(
                [(x - 0.09, y - 0.15), (x + 0.09, y - 0.15), (x + 0.09, y - 0.1), (x - 0.09, y - 0.1)], WHITE
            )
        pen.even([(-0.8, y + 0.02), (0.8, y + 0.02)], 0.7, (140, 160, 178))
    pen.fill([(-0.7, -0.44), (-0.4, -1.04), (-0.22, -1.04), (-0.52, -0.44)], WHITE, 110)
    pen.shape(slab(-0.82, -0.26, 0.82, 0.68, 0.12), tint(colour, 0.72), 0.7)
    pen.shape(slab(0.4, 0.86, 0.7, 1.2, 0.05), _STEEL, 0.7)
    pen.fill([(0.53, 0.92), (0.57, 0.92), (0.57, 1.08), (0.53, 1.08)], DARK)
    pen.shape(slab(-0.7, 1.3, 0.7, 1.7, 0.08), DARK, 0.8)
    pen.fill(slab(-0.6, 1.36, 0.6, 1.48, 0.04), (96, 100, 118))


def mailbox(pen: Pen, colour: Colour, accent: Colour, back: bool) -> None:
    red: Colour = (206, 66, 60)
    pen.shape([(-0.3, 1.3), (0.3, 1.3), (0.34, 1.95), (-0.34, 1.95)], shade(red, 0.4))
    pen.shape(
        path(
            (-0.74, 1.36), (-0.74, -0.2), (-0.74, -0.98, 0.0, -0.98), (0.74, -0.98, 0.74, -0.2), (0.74, 1.36)
        ),
        red,
    )
    _shaded(pen, -0.74, -0.2, 0.74, 1.36, red)
    if not back:
        pen.shape(slab(-0.46, -0.62, 0.46, -0.42, 0.06), DARK, 0.7)
        pen.shape(slab(-0.34, 0.82, 0.34, 1.18, 0.04), (248, 244, 232), 0.7)


def street_lamp(pen: Pen, colour: Colour, accent: Colour, back: bool) -> None:
    post: Colour = (72, 80, 96)
    pen.shape([(-0.12, 0.5), (0.12, 0.5), (0.2, 1.95), (-0.2, 1.95)], post)
    pen.shape(slab(-0.3, 1.7, 0.3, 1.98, 0.06), post, 0.8)
    pen.fill(oval(0.0, 0.06, 0.94, 0.9, 34), (255, 232, 150), 70)
    pen.shape(
        path((-0.46, -0.46), (-0.7, 0.1, -0.4, 0.62), (0.4, 0.62), (0.7, 0.1, 0.46, -0.46)), (255, 240, 184)
    )
    pen.shape([(-0.44, 0.6), (0.44, 0.6), (0.3, 0.78), (-0.3, 0.78)], post, 0.8)
    pen.shape(
        path((-0.6, -0.42), (0.0, -0.6, 0.6, -0.42), (0.3, -0.9, 0.0, -0.96), (-0.3, -0.9, -0.6, -0.42)), post
    )


def appliance(pen: Pen, colour: Colour, accent: Colour, back: bool) -> None:
    shell = mix(colour, (240, 242, 246), 0.6)
    pen.shape(slab(-0.86, -0.8, 0.86, 1.95, 0.16), shell)
    _shaded(pen, -0.86, -0.8, 0.86, 1.95, shell)
    if not back:
        pen.even([(-0.84, 0.86), (0.84, 0.86)], 1.0, shade(shell, 0.4))
        pen.shape(slab(-0.7, 1.0, -0.58, 1.6, 0.05), _STEEL, 0.7)
        pen.fill(oval(0.5, -0.6, 0.06, 0.06, 12), (120, 206, 150))
        pen.shape(slab(0.26, 1.06, 0.62, 1.4, 0.04), accent, 0.6)


def umbrella(pen: Pen, colour: Colour, accent: Colour, back: bool) -> None:
    pen.even([(0.0, 0.4), (0.0, 1.7)], 4.0, (92, 74, 62))
    pen.stroke(path((0.0, 1.66), (0.0, 2.0, 0.22, 1.96), (0.34, 1.9, 0.32, 1.76)), 3.4, (92, 74, 62), 0.1)
    top = [(-1.12, 0.62), *path((-1.12, 0.62), (-1.0, -0.8, 0.0, -0.94), (1.0, -0.8, 1.12, 0.62))]
    hem = path((1.12, 0.62), (0.84, 0.44, 0.56, 0.66), (0.28, 0.46, 0.0, 0.68), (-0.28, 0.46, -0.56, 0.66),
               (-0.84, 0.44, -1.12, 0.62))  # fmt: skip
    pen.shape([*top, *hem], colour)
    k = pen.dark
    pen.fill(path((0.3 * k, -0.86), (1.0 * k, -0.6, 1.08 * k, 0.58), (0.8 * k, 0.46, 0.62 * k, 0.6),
                  (0.7 * k, -0.3, 0.3 * k, -0.86)), shade(colour, 0.16))  # fmt: skip
    pen.stroke([(0.0, -0.9), (0.0, -1.12)], 2.0, (92, 74, 62), 0.2)


def clock(pen: Pen, colour: Colour, accent: Colour, back: bool) -> None:
    pen.shape(slab(-0.62, 0.5, 0.62, 1.95, 0.08), colour)
    pen.shape(slab(-0.4, 0.86, 0.4, 1.72, 0.06), shade(colour, 0.4), 0.7)
    pen.even([(0.0, 0.9), (0.06, 1.4)], 1.2, (236, 200, 110))
    pen.shape(oval(0.08, 1.46, 0.13, 0.13, 18), (236, 200, 110), 0.7)
    pen.shape(oval(0.0, 0.04, 0.86, 0.84, 44), shade(colour, 0.1))
    pen.shape(oval(0.0, 0.04, 0.72, 0.7, 40), (252, 248, 236) if not back else colour, 0.8)
    for number in range(12) if not back else ():
        angle = math.tau * number / 12
        x, y = math.sin(angle) * 0.62, 0.04 - math.cos(angle) * 0.6
        pen.fill(oval(x, y, 0.035, 0.035, 8), DARK)


def phone(pen: Pen, colour: Colour, accent: Colour, back: bool) -> None:
    pen.shape(slab(-0.72, -0.9, 0.72, 1.95, 0.2), colour if back else DARK)
    if back:
        pen.shape(oval(-0.4, -0.56, 0.18, 0.18, 20), DARK, 0.7)
        return
    pen.fill(slab(-0.62, -0.76, 0.62, 1.8, 0.12), mix(colour, (226, 240, 252), 0.6))
    for row in range(2):
        for number in range(3):
            x, y = -0.36 + number * 0.36, 1.02 + row * 0.4
            pen.fill(
                slab(x - 0.12, y - 0.12, x + 0.12, y + 0.12, 0.05),
                (accent, colour, (120, 190, 140))[(number + row) % 3],
            )


def kettle(pen: Pen, colour: Colour, accent: Colour, back: bool) -> None:
    pen.shape(path((0.7, 0.9), (1.1, 0.7, 1.2, 0.2), (1.34, 0.28), (1.3, 1.1, 0.74, 1.4)), shade(colour, 0.1))
    pen.shape(path((-0.5, -0.44), (0.0, -1.3, 0.5, -0.44), (0.36, -0.4), (0.0, -1.0, -0.36, -0.4)), DARK, 0.8)
    pen.shape(path((-0.5, -0.5), (0.5, -0.5), (0.98, 0.4, 0.84, 1.5), (0.7, 1.95, 0.0, 1.95), (-0.7, 1.95,
        -0.84, 1.5),
                   (-0.98, 0.4, -0.5, -0.5)), colour)  # fmt: skip
    k = pen.dark
    pen.fill(path((0.5 * k, -0.4), (0.9 * k, 0.5, 0.8 * k, 1.5), (0.6 * k, 1.86, 0.3 * k, 1.9), (0.72 * k,
        0.8, 0.5 * k, -0.4)),
             shade(colour, 0.18))  # fmt: skip
    pen.shape(oval(0.0, -0.52, 0.5, 0.12, 26), tint(colour, 0.3))
    pen.shape(oval(0.0, -0.68, 0.1, 0.09, 14), DARK, 0.8)


def cup(pen: Pen, colour: Colour, accent: Colour, back: bool) -> None:
    pen.stroke(path((0.8, 0.2), (1.4, 0.2, 1.3, 0.8), (1.2, 1.4, 0.7, 1.3)), 5.0, shade(colour, 0.16), 0.1)
    pen.shape(
        path((-0.9, -0.6), (0.9, -0.6), (0.84, 1.4), (0.7, 1.95, 0.0, 1.95), (-0.7, 1.95, -0.84, 1.4)), colour
    )
    _shaded(pen, -0.8, -0.5, 0.8, 1.5, colour)
    pen.shape(oval(0.0, -0.6, 0.9, 0.2, 32), tint(colour, 0.4))
    pen.fill(oval(0.0, -0.58, 0.76, 0.13, 30), (120, 78, 54))
    for x in (-0.3, 0.1):
        pen.stroke(
            path((x, -0.8), (x + 0.2, -1.0, x, -1.15), (x - 0.16, -1.3, x + 0.04, -1.44)),
            0.9,
            (246, 246, 250),
        )


def book(pen: Pen, colour: Colour, accent: Colour, back: bool) -> None:
    pen.shape([(-0.7, -0.78), (0.96, -0.78), (0.96, 1.9), (-0.7, 1.9)], (248, 242, 228))
    for y in (1.76, 1.82):
        pen.even([(-0.7, y), (0.94, y)], 0.5, (190, 180, 160))
    pen.shape(slab(-0.86, -0.86, 0.84, 1.8, 0.06), colour)
    pen.fill([(-0.84, -0.82), (-0.62, -0.82), (-0.62, 1.78), (-0.84, 1.78)], shade(colour, 0.24))
    pen.shape(slab(-0.44, 0.98, 0.66, 1.36, 0.04), accent, 0.6)


def car(pen: Pen, colour: Colour, accent: Colour, back: bool) -> None:
    pen.shape(path((-0.84, 0.1), (-0.74, -0.84, -0.5, -0.86), (0.5, -0.86), (0.74, -0.84, 0.84, 0.1)), colour)
    pen.shape(
        path((-0.66, -0.02), (-0.6, -0.66, -0.46, -0.7), (0.46, -0.7), (0.6, -0.66, 0.66, -0.02)),
        (206, 230, 244),
        0.7,
    )
    pen.shape(slab(-0.9, 1.2, 0.9, 1.9, 0.1), DARK, 0.7)
    pen.shape(slab(-1.1, 0.0, 1.1, 1.5, 0.24), colour)
    for x in (-0.82, 0.82):
        pen.shape(slab(x - 0.24, 1.36, x + 0.24, 1.95, 0.1), DARK)
        pen.shape(oval(x, 1.02, 0.18, 0.18, 20), (255, 244, 190) if not back else (214, 74, 70), 0.8)
    pen.shape(slab(-0.5, 0.98, 0.5, 1.24, 0.06), _STEEL, 0.7)
