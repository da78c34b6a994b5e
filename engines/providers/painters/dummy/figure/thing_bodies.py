"""Bodies of things that are somebody: about the middle of the face, in heads, from some 0.8 above it down to
1.9 below; the face itself, arms and legs come on top."""

from __future__ import annotations

import math
from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.figure.thing_wares import (
    DARK,
    appliance,
    book,
    car,
    clock,
    cup,
    kettle,
    mailbox,
    phone,
    slab,
    street_lamp,
    umbrella,
    vending_machine,
)
from engines.providers.painters.dummy.palette import shade, tint

Body = Callable[[Pen, Colour, Colour, bool], None]
"""Draws with a pen, the thing's colour, an accent, and whether it is seen from behind."""


def fish_bread(pen: Pen, colour: Colour, accent: Colour, back: bool) -> None:
    """A fish of golden batter standing on its tail: scales, fins, a seam all round."""
    crust: Colour = (222, 158, 84)
    dark, pale = shade(crust, 0.24), tint(crust, 0.3)
    for side in (-1.0, 1.0):
        pen.shape(path((0.0, 1.5), (0.5 * side, 1.5, 0.86 * side, 2.02), (0.5 * side, 2.06, 0.28 * side,
            1.92),
                       (0.1 * side, 1.98, 0.0, 1.84)), dark)  # fmt: skip
        pen.shape(path((0.74 * side, 0.66), (1.1 * side, 0.62, 1.2 * side, 0.98), (0.96 * side, 1.1,
            0.66 * side, 1.12)),
                  dark)  # fmt: skip
    pen.shape(path((0.0, -0.92), (0.7, -0.86, 0.84, -0.1), (0.94, 0.7, 0.5, 1.3), (0.3, 1.56, 0.16, 1.7),
                   (-0.16, 1.7), (-0.3, 1.56, -0.5, 1.3), (-0.94, 0.7, -0.84, -0.1), (-0.7, -0.86, 0.0,
                       -0.92)),
              crust)  # fmt: skip
    k = pen.dark
    pen.fill(path((0.34 * k, -0.78), (0.72 * k, -0.6, 0.8 * k, 0.0), (0.86 * k, 0.7, 0.44 * k, 1.3),
                  (0.6 * k, 0.6, 0.62 * k, 0.0), (0.6 * k, -0.5, 0.34 * k, -0.78)), dark)  # fmt: skip
    pen.stroke(path((-0.56, 0.62), (0.0, 0.84, 0.56, 0.62)), 0.9, shade(crust, 0.45), 0.4)
    for row in range(3):
        y = 0.82 + row * 0.24
        count = 4 - row
        for number in range(count):
            x = (number - (count - 1) / 2) * 0.26
            pen.stroke(path((x - 0.12, y), (x, y + 0.2, x + 0.12, y)), 0.75, shade(crust, 0.42), 0.3)
    if not back:
        pen.fill(oval(0.0, 0.1, 0.62, 0.56, 30), pale)
    pen.fill(
        path((-0.5 * k, -0.5), (-0.44 * k, -0.7, -0.2 * k, -0.76), (-0.36 * k, -0.62, -0.5 * k, -0.5)),
        tint(crust, 0.6),
    )


def doll(pen: Pen, colour: Colour, accent: Colour, back: bool) -> None:
    """A rag doll: yarn for hair, stitches, a patched frock."""
    cloth: Colour = (246, 222, 196)
    yarn = mix(accent, (150, 78, 48), 0.4)
    for side in (-1.0, 1.0):
        for number in range(4):
            x = side * (0.5 + 0.06 * number)
            pen.shape(path((x, -0.2), (x + 0.26 * side, 0.2, x + 0.04 * side, 0.66 + 0.06 * number),
                           (x - 0.1 * side, 0.62), (x - 0.06 * side, 0.1, x - 0.1 * side, -0.2)), yarn,
                               0.6)  # fmt: skip
    pen.shape(
        path((-0.34, 0.5), (-0.7, 1.2, -0.84, 1.95), (0.0, 2.1, 0.84, 1.95), (0.7, 1.2, 0.34, 0.5)), colour
    )
    pen.shape([(-0.3, 1.2), (0.06, 1.16), (0.1, 1.5), (-0.26, 1.54)], accent, 0.6)
    pen.shape(oval(0.0, 0.06, 0.58, 0.56, 34), yarn if back else cloth)
    pen.shape(path((-0.6, 0.02), (-0.62, -0.66, 0.0, -0.64), (0.62, -0.66, 0.6, 0.02), (0.3, -0.3, 0.02,
        -0.3),
                   (-0.3, -0.3, -0.6, 0.02)), yarn)  # fmt: skip
    for x in (-0.34, -0.12, 0.12, 0.34):
        pen.stroke([(x, -0.54 + abs(x) * 0.3), (x * 1.2, -0.3 + abs(x) * 0.4)], 0.5, shade(yarn, 0.4), 0.4)
    pen.shape(path((0.42, -0.5), (0.7, -0.8, 0.78, -0.44), (0.7, -0.3, 0.42, -0.5)), accent, 0.7)
    pen.shape(path((0.42, -0.5), (0.2, -0.84, 0.1, -0.56), (0.16, -0.4, 0.42, -0.5)), accent, 0.7)


def teddy(pen: Pen, colour: Colour, accent: Colour, back: bool) -> None:
    fur: Colour = (200, 152, 104)
    for x in (-0.48, 0.48):
        pen.shape(oval(x, -0.5, 0.22, 0.22, 22), fur)
        pen.fill(oval(x, -0.48, 0.12, 0.12, 18), shade(fur, 0.25))
    pen.shape(oval(0.0, 1.24, 0.72, 0.8, 36), fur)
    pen.fill(oval(0.0, 1.3, 0.46, 0.54, 30), tint(fur, 0.4))
    pen.shape(oval(0.0, 0.06, 0.68, 0.6, 36), fur)
    if not back:
        pen.fill(oval(0.0, 0.32, 0.32, 0.24, 26), tint(fur, 0.55))
    for side in (-1, 1):
        pen.shape(
            path((0, 0.72), (0.26 * side, 0.5, 0.38 * side, 0.72), (0.26 * side, 0.96, 0, 0.72)), accent, 0.7
        )


def snowman(pen: Pen, colour: Colour, accent: Colour, back: bool) -> None:
    snow: Colour = (248, 250, 254)
    pen.shape(oval(0.0, 1.26, 0.86, 0.78, 40), snow)
    pen.fill(oval(0.4 * pen.dark, 1.4, 0.36, 0.5, 26), shade(snow, 0.1))
    pen.shape(oval(0.0, 0.06, 0.62, 0.58, 36), snow)
    pen.shape([(-0.42, -0.42), (-0.36, -0.98), (0.36, -0.98), (0.42, -0.42)], DARK)
    pen.shape(oval(0.0, -0.42, 0.62, 0.1, 30), DARK)
    pen.fill([(-0.41, -0.5), (0.41, -0.5), (0.4, -0.62), (-0.4, -0.62)], accent)
    pen.shape(path((-0.5, 0.52), (0.0, 0.8, 0.5, 0.52), (0.54, 0.7), (0.0, 0.98, -0.54, 0.7)), accent, 0.8)
    for y in (1.1, 1.4, 1.7) if not back else ():
        pen.fill(oval(0.0, y, 0.06, 0.06, 12), DARK)


def rice_ball(pen: Pen, colour: Colour, accent: Colour, back: bool) -> None:
    pen.shape(path((-0.2, -0.84), (0.0, -1.0, 0.2, -0.84), (0.8, 0.2, 1.16, 1.5), (1.2, 1.95, 0.8, 1.95),
        (-0.8, 1.95),
                   (-1.2, 1.95, -1.16, 1.5), (-0.8, 0.2, -0.2, -0.84)), (250, 249, 244))  # fmt: skip
    pen.shape(slab(-0.56, 0.86, 0.56, 1.96, 0.05), (44, 58, 50), 0.8)
    for x, y in ((-0.5, 0.7), (0.52, 0.5), (-0.2, -0.5), (0.8, 1.4), (-0.86, 1.5)):
        pen.stroke(path((x - 0.05, y), (x, y - 0.05, x + 0.06, y)), 0.6, (206, 202, 192))


def loaf(pen: Pen, colour: Colour, accent: Colour, back: bool) -> None:
    crust: Colour = (206, 144, 84)
    outline = path((-0.8, 1.9), (-0.86, 0.1), (-1.2, -0.2, -0.9, -0.6), (-0.5, -0.96, 0.0, -0.9), (0.5,
        -0.96, 0.9, -0.6),
                   (1.2, -0.2, 0.86, 0.1), (0.8, 1.9))  # fmt: skip
    pen.shape(outline, crust)
    if not back:
        pen.fill([(x * 0.87, 0.48 + (y - 0.48) * 0.9) for x, y in outline], (250, 230, 190))


def pumpkin(pen: Pen, colour: Colour, accent: Colour, back: bool) -> None:
    orange: Colour = (232, 138, 56)
    pen.shape(
        path((-0.08, -0.72), (-0.14, -1.1, 0.1, -1.16), (0.2, -1.1), (0.08, -0.96, 0.12, -0.7)),
        (108, 140, 76),
    )
    for x, wide in ((-0.66, 0.54), (0.66, 0.54), (-0.3, 0.56), (0.3, 0.56), (0.0, 0.54)):
        pen.shape(oval(x, 0.56, wide, 1.34 - abs(x) * 0.24, 32), orange, 0.8)
    if not back:
        pen.fill(oval(0.0, 0.14, 0.56, 0.5, 28), tint(orange, 0.2))


def moon(pen: Pen, colour: Colour, accent: Colour, back: bool) -> None:
    gold: Colour = (250, 218, 122)
    pen.fill(oval(0.0, 0.5, 1.5, 1.5, 44), gold, 60)
    pen.shape(oval(0.0, 0.5, 1.24, 1.3, 48), gold)
    for x, y, r in ((-0.7, 1.0, 0.2), (0.66, 1.2, 0.16), (0.1, 1.5, 0.12), (-0.6, -0.3, 0.12)):
        pen.fill(oval(x, y, r, r * 0.9, 18), shade(gold, 0.14))


def star(pen: Pen, colour: Colour, accent: Colour, back: bool) -> None:
    gold: Colour = (252, 210, 92)
    reach = [1.56 if number % 2 == 0 else 0.94 for number in range(10)]
    turns = [math.pi * number / 5 for number in range(10)]
    pen.shape([(math.sin(a) * r, 0.56 - math.cos(a) * r) for a, r in zip(turns, reach, strict=True)], gold)


BODIES: dict[str, tuple[Body, float, float]] = {
    "vending_machine": (vending_machine, 0.98, -1.2),
    "fish_bread": (fish_bread, 0.78, -0.92),
    "doll": (doll, 0.4, -0.72),
    "teddy": (teddy, 0.62, -0.72),
    "snowman": (snowman, 0.74, -1.0),
    "mailbox": (mailbox, 0.74, -0.98),
    "street_lamp": (street_lamp, 0.16, -0.96),
    "appliance": (appliance, 0.86, -0.8),
    "umbrella": (umbrella, 0.1, -1.12),
    "clock": (clock, 0.62, -0.82),
    "phone": (phone, 0.72, -0.9),
    "kettle": (kettle, 0.84, -1.1),
    "cup": (cup, 0.84, -1.1),
    "book": (book, 0.84, -0.86),
    "rice_ball": (rice_ball, 0.86, -0.94),
    "loaf": (loaf, 0.84, -0.94),
    "pumpkin": (pumpkin, 1.1, -1.14),
    "car": (car, 1.06, -0.86),
    "moon": (moon, 1.16, -0.8),
    "star": (star, 0.9, -1.0),
}
"""Thing → its body, half its width at the arms, and how far it reaches above the middle of the face."""
