"""What hair of every cut is made of: light on the crown, strands, falls, tails and plaits. In heads."""

from __future__ import annotations

from collections.abc import Sequence

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, Seg, mix, oval, path, smooth
from engines.providers.painters.dummy.figure.face import around
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import BLACK, brightness, shade, tint

LOOSE = ("long", "wavy")
FINE = 130
"""Pixels of a head from which a curve needs twice the points to look round."""
CURLS = ("curly", "curls_short")
COVERED = ("long", "wavy", "bob", "curly")
"""Hair that falls over the ears."""


# How far hair goes from the middle of the head: to the sides, up and down, in heads.
HAIR_BOX = {
    "spiky": (0.54, -0.72, 0.5),
    "curly": (0.6, -0.7, 0.52),
    "curls_short": (0.56, -0.7, 0.5),
    "bun": (0.62, -0.82, 0.5),
    "ponytail": (0.78, -0.64, 1.05),
    "twin_tails": (0.8, -0.64, 1.05),
    "long": (0.56, -0.64, 1.56),
    "wavy": (0.64, -0.64, 1.5),
    "braids": (0.56, -0.64, 1.6),
    "shaved": (0.44, -0.55, 0.5),
    "balding": (0.54, -0.57, 0.5),
}


BARE = ("shaved", "balding")
"""With nothing on the crown."""


def deep(look: Look) -> Colour:
    """The shaded tone of the hair."""
    return shade(look.hair_colour, 0.3)


def line(look: Look) -> Colour:
    return mix(look.hair_colour, BLACK, 0.55)


def sheen(look: Look) -> Colour:
    """Light on the hair: black hair answers with blue, all other with a paler tone of its own."""
    value = brightness(look.hair_colour)
    return (
        mix(look.hair_colour, (148, 168, 216), 0.42)
        if value < 0.2
        else tint(look.hair_colour, 0.3 + value * 0.4)
    )


def shine(pen: Pen, look: Look, turn: float, shift: float = 0.0) -> None:
    """A ring of light on the crown, broken into strands and open where the parting is."""
    if look.hair in BARE:
        return
    light = sheen(look)
    gap = 6 + look.fringe % 4
    for first, last in ((0, gap), (gap + 1, 16)):
        upper: list[Point] = []
        lower: list[Point] = []
        for number in range(first, last + 1):
            u = number / 8 - 1
            x = around(0.31 * u, turn * 0.6) + shift
            y = -0.34 - 0.09 * (1 - u * u)
            ends = min(number - first, last - number)
            upper.append((x, y - (0.0, 0.014, 0.022)[min(ends, 2)]))
            # Points hang from a smooth arc, a long one between two short ones.
            lower.append((x, y + (0.0 if not ends else (0.058, 0.008)[number % 2])))
        pen.fill(smooth(upper, closed=False, detail=3) + lower[::-1], light)


def wedge(pen: Pen, tip: Point, root: Point, wide: float, fill: Colour) -> None:
    """The shadow between two locks: broad at the tip, nothing at the root."""
    middle = ((tip[0] + root[0]) / 2 + 0.015, (tip[1] + root[1]) / 2)
    pen.fill(
        [(tip[0] - wide, tip[1]), middle, root, (middle[0] - 0.012, middle[1]), (tip[0] + wide, tip[1])], fill
    )


def fall(style: str, left: float, right: float) -> list[Point]:
    """Loose hair from the temples down over the shoulders, between two widths."""
    if style == "wavy":
        down: list[Seg] = [
            (left - 0.14, 0.1, left - 0.04, 0.35),
            (left - 0.2, 0.6, left - 0.08, 0.85),
            (left - 0.18, 1.15, left - 0.02, 1.36),
        ]
        up: list[Seg] = [
            (right + 0.18, 1.15, right + 0.08, 0.85),
            (right + 0.2, 0.6, right + 0.04, 0.35),
            (right + 0.14, 0.1, right, 0.0),
            (right - 0.02, -0.24, right - 0.18, -0.34),
        ]
    else:
        down = [(left - 0.03, 0.3, left - 0.02, 0.8), (left - 0.04, 1.2, left + 0.02, 1.5)]
        up = [
            (right + 0.04, 1.2, right + 0.02, 0.8),
            (right + 0.03, 0.3, right, 0.0),
            (right - 0.02, -0.24, right - 0.18, -0.34),
        ]
    wide = right - left
    tips: list[Seg] = []
    for number, y in enumerate((1.42, 1.6, 1.45, 1.58, 1.42, 1.56)):
        x = left + wide * (0.1 + 0.14 * number)
        tips.append((x + wide * 0.05, y + (0.07 if number % 2 else -0.02), x + wide * 0.03, y))
    return path(
        (left + 0.18, -0.34),
        (left, -0.22, left - 0.01, 0.06),
        *down,
        *tips,
        (right - 0.02, 1.5),
        *up,
        detail=4,
    )


def tail(pen: Pen, look: Look, x: float, y: float, side: float, long: float = 1.22) -> None:
    """A bound tail that swings out to one side."""
    outline = path(
        (x, y - 0.07),
        (x + 0.3 * side, y - 0.2, x + 0.37 * side, y + 0.3),
        (x + 0.42 * side, y + 0.8, x + 0.12 * side, y + long),
        (x + 0.16 * side, y + long * 0.86, x + 0.13 * side, y + long * 0.8),
        (x + 0.06 * side, y + long * 0.9, x + 0.02 * side, y + long * 0.94),
        (x + 0.1 * side, y + 0.7, x + 0.06 * side, y + 0.5),
        (x + 0.02 * side, y + 0.3, x - 0.02 * side, y + 0.1),
    )
    pen.shape(outline, look.hair_colour)
    pen.fill(
        path((x + 0.02 * side, y + 0.1), (x + 0.12 * side, y + 0.4, x + 0.1 * side, y + long * 0.8),
             (x + 0.22 * side, y + 0.6, x + 0.12 * side, y + 0.1)), deep(look))  # fmt: skip
    pen.fill(
        path((x + 0.2 * side, y + 0.02), (x + 0.31 * side, y + 0.16, x + 0.3 * side, y + 0.36),
             (x + 0.25 * side, y + 0.2, x + 0.2 * side, y + 0.02)), tint(look.hair_colour, 0.3))  # fmt: skip
    pen.stroke(
        path((x + 0.1 * side, y), (x + 0.3 * side, y + 0.35, x + 0.17 * side, y + 0.9)), 0.5, line(look)
    )
    pen.shape(oval(x + 0.02 * side, y + 0.01, 0.055, 0.075, 12), look.accent, 0.7)


def plait(pen: Pen, look: Look, x: float, y: float, side: float) -> None:
    """A braid of crossed strands, tied at its end."""
    for number in range(6):
        cy = y + 0.1 + number * 0.155
        cx = x + side * (0.02 + 0.012 * number)
        size = 0.115 - 0.008 * number
        for way in (1, -1):
            lobe = path(
                (cx - size * way, cy - 0.07),
                (cx - size * 1.25 * way, cy + 0.08, cx + size * 0.35 * way, cy + 0.15),
                (cx + size * 0.7 * way, cy + 0.02, cx - size * 0.1 * way, cy - 0.05),
                detail=4,
            )
            pen.shape(lobe, look.hair_colour if way > 0 else mix(look.hair_colour, deep(look), 0.5), 0.7)
    end = y + 1.06
    cx = x + side * 0.1
    pen.shape(
        path((cx - 0.06, end), (cx - 0.1, end + 0.16, cx - 0.01, end + 0.26),
             (cx + 0.1, end + 0.14, cx + 0.06, end)),
        look.hair_colour, 0.7)  # fmt: skip
    pen.shape(oval(cx, end, 0.075, 0.05, 12), look.accent, 0.7)


def bun(pen: Pen, look: Look, x: float, y: float) -> None:
    pen.shape(oval(x, y, 0.2, 0.18), look.hair_colour)
    pen.fill(oval(x + 0.05 * pen.dark, y + 0.05, 0.13, 0.11, 16), deep(look))
    pen.stroke(path((x - 0.12, y + 0.04), (x, y - 0.14, x + 0.12, y + 0.04)), 0.5, line(look))
    pen.stroke(path((x - 0.05, y + 0.1), (x + 0.04, y - 0.02, x + 0.13, y + 0.08)), 0.45, line(look))
    pen.shape(oval(x, y + 0.16, 0.12, 0.035, 12), look.accent, 0.6)


def curls(pen: Pen, look: Look) -> None:
    ring = ((-0.40, -0.30), (-0.28, -0.47), (-0.10, -0.57), (0.10, -0.57), (0.28, -0.48), (0.40, -0.30))
    for x, y in (*ring, (-0.42, -0.10), (0.42, -0.10)):
        pen.shape(oval(x, y, 0.13, 0.13, 14), look.hair_colour, 0.8)
    for x, y in ring:
        pen.fill(oval(x * 0.86, y * 0.86, 0.13, 0.13, 14), look.hair_colour)
        curl = path((x * 0.9 - 0.06, y * 0.9), (x * 0.9, y * 0.9 - 0.09, x * 0.9 + 0.06, y * 0.9))
        pen.stroke(curl, 0.45, line(look))
    for x, y in ((-0.2, -0.24), (0.04, -0.3), (0.24, -0.2), (-0.06, -0.42), (0.16, -0.44)):
        pen.stroke(path((x - 0.05, y + 0.02), (x, y - 0.06, x + 0.05, y + 0.02)), 0.45, line(look))


def curls_over(pen: Pen, look: Look, places: Sequence[Point]) -> None:
    """Curls all over the side or the back of a head."""
    for x, y in places:
        pen.shape(oval(x, y, 0.125, 0.12, 14), look.hair_colour, 0.75)
    for x, y in places:
        pen.fill(oval(x * 0.9, y * 0.92 - 0.01, 0.12, 0.115, 14), look.hair_colour)
    if pen.unit > FINE:
        for x, y in places:
            left, high = x * 0.9, y * 0.92
            curl = path((left - 0.06, high + 0.02), (left, high - 0.08, left + 0.06, high + 0.02))
            pen.stroke(curl, 0.45, line(look))
