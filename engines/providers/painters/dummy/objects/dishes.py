"""Dishes by their kind, on what they are served on: about their middles, one unit high."""

from __future__ import annotations

import math

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_PLATE: Colour = (246, 244, 240)
_CRUST: Colour = (206, 150, 88)
_CLAY: Colour = (72, 60, 58)
_GREEN: Colour = (112, 158, 84)
_CARROT: Colour = (228, 128, 62)
_MUSHROOM: Colour = (96, 70, 58)
_NOODLE: Colour = (202, 160, 104)


def _plate(pen: Pen, accent: Colour, y: float = 0.3) -> None:
    pen.shape(oval(0.0, y, 0.68, 0.2, 44), _PLATE)
    pen.stroke(path((-0.6, y + 0.04), (0.0, y + 0.24, 0.6, y + 0.04)), 1.1, accent, 0.3)
    pen.fill(oval(0.0, y - 0.02, 0.5, 0.12, 36), shade(_PLATE, 0.07))


def platter(pen: Pen, accent: Colour) -> None:
    """Noodles or what else is tossed, heaped on a plate with greens, carrot and mushroom through it."""
    _plate(pen, accent)
    pen.shape(
        path((-0.46, 0.28), (-0.5, 0.04, -0.26, -0.06), (-0.12, -0.26, 0.06, -0.22), (0.3, -0.22, 0.36, 0.0),
             (0.5, 0.1, 0.46, 0.28), (0.0, 0.4, -0.46, 0.28)), _NOODLE)  # fmt: skip
    for number in range(9):
        x, y = -0.34 + number * 0.085, 0.2 - math.sin(number * 0.39) * 0.26
        strand = path((x - 0.1, y + 0.12), (x, y - 0.14, x + 0.16, y + 0.04), (x + 0.2, y + 0.12, x + 0.1,
            y + 0.16))  # fmt: skip
        pen.stroke(strand, 1.0, shade(_NOODLE, 0.28 if number % 2 else 0.14), 0.2)
    bits = ((-0.26, 0.1, 24, _GREEN), (0.1, -0.12, -30, _GREEN), (0.28, 0.14, 70, _GREEN),
            (-0.1, 0.0, -16, _CARROT), (0.2, 0.02, 40, _CARROT), (-0.02, 0.2, 10, _CARROT),
            (-0.3, 0.22, -40, _MUSHROOM), (0.04, 0.08, 60, _MUSHROOM))  # fmt: skip
    for x, y, turn, fill in bits:
        strip = pen.moved(x, y, turn)
        strip.shape([(-0.11, -0.025), (0.11, -0.03), (0.12, 0.02), (-0.1, 0.03)], fill, 0.5)
    for x, y in ((-0.16, -0.04), (0.02, -0.16), (0.2, -0.06), (0.06, 0.0), (-0.04, 0.12)):
        pen.fill(oval(x, y, 0.016, 0.01, 8), (250, 240, 214))


def pie(pen: Pen, accent: Colour) -> None:
    """A pie in its tin: a crimped edge, a lattice, and the filling between the strips."""
    pen.shape(path((-0.54, 0.1), (-0.42, 0.38), (0.0, 0.46, 0.42, 0.38), (0.54, 0.1)), (176, 182, 192))
    pen.shape(oval(0.0, 0.06, 0.58, 0.22, 44), _CRUST)
    filling = mix(accent, (168, 76, 50), 0.5)
    pen.shape(oval(0.0, 0.04, 0.47, 0.16, 40), filling, 0.7)
    for share in (-0.62, -0.22, 0.2, 0.6):
        half = math.sqrt(1 - share * share)
        for way in (-1, 1):
            ends = [(share * 0.47 - way * half * 0.16, 0.04 - half * 0.15), (share * 0.47 + way * half * 0.16,
                0.04 + half * 0.15)]  # fmt: skip
            pen.stroke(ends, 3.4, shade(_CRUST, 0.3), 0.0)
            pen.stroke(ends, 2.4, tint(_CRUST, 0.25), 0.0)
    for number in range(22):
        angle = math.tau * number / 22
        knob = oval(math.cos(angle) * 0.53, 0.05 + math.sin(angle) * 0.195, 0.062, 0.042, 14)
        pen.shape(knob, tint(_CRUST, 0.12), 0.5)


def rice_cakes(pen: Pen, accent: Colour) -> None:
    """Small cakes piled on a plate, each of another colour, with a pine needle's shine on them."""
    _plate(pen, accent)
    tones = ((250, 246, 236), (182, 204, 140), (240, 188, 190), (238, 214, 150))
    rows = ((0.2, (-0.34, -0.1, 0.14, 0.36)), (0.04, (-0.22, 0.02, 0.25)), (-0.11, (-0.1, 0.13)))
    number = 0
    for y, places in rows:
        for x in places:
            fill = tones[number % len(tones)]
            low = y + 0.07
            top = (x + 0.14, y - 0.12, x + 0.15, low)
            dome = path((x - 0.15, low), (x - 0.14, y - 0.12, x, y - 0.12), top, (x, y + 0.13, x - 0.15, low))
            pen.shape(dome, fill, 0.8)
            pen.fill(oval(x - 0.05, y - 0.05, 0.035, 0.02, 10), WHITE, 170)
            number += 1


def stew(pen: Pen, accent: Colour) -> None:
    """A clay pot that still bubbles, on a wooden stand, with a spoon beside it."""
    pen.shape(path((-0.5, 0.34), (0.5, 0.34), (0.46, 0.46), (-0.46, 0.46)), (176, 132, 90))
    pen.shape(path((-0.46, -0.1), (-0.5, 0.2, -0.28, 0.36), (0.28, 0.36), (0.5, 0.2, 0.46, -0.1)), _CLAY)
    pen.fill(path((-0.4, 0.0), (-0.42, 0.18, -0.28, 0.28), (-0.34, 0.14, -0.34, 0.0)), tint(_CLAY, 0.3))
    pen.shape(oval(0.0, -0.1, 0.49, 0.16, 40), shade(_CLAY, 0.2))
    broth = mix(accent, (206, 84, 48), 0.66)
    pen.shape(oval(0.0, -0.11, 0.41, 0.12, 36), broth, 0.7)
    for x, y in ((-0.18, -0.14), (0.12, -0.16), (0.02, -0.06)):
        pen.shape(path((x - 0.08, y), (x - 0.06, y - 0.08), (x + 0.08, y - 0.07), (x + 0.09, y + 0.01),
            (x, y + 0.05)), (250, 244, 226), 0.6)  # fmt: skip
    for x, y in ((-0.28, -0.09), (0.24, -0.08), (-0.06, -0.18), (0.27, -0.13)):
        pen.shape(oval(x, y, 0.05, 0.022, 12), _GREEN, 0.5)
    for x, y, size in ((-0.1, -0.07, 0.03), (0.17, -0.1, 0.024), (-0.3, -0.13, 0.02)):
        pen.shape(oval(x, y, size, size * 0.7, 12), tint(broth, 0.45), 0.4)


def pancakes(pen: Pen, accent: Colour) -> None:
    """Flat cakes from the pan, one on another, browned at the edge, with what is baked into them."""
    _plate(pen, accent)
    for number, y in enumerate((0.26, 0.16, 0.06)):
        x = (0.03, -0.04, 0.02)[number]
        pen.shape(path((x - 0.48, y), (x - 0.48, y + 0.08), (x, y + 0.24, x + 0.48, y + 0.08),
            (x + 0.48, y)), shade(_CRUST, 0.16), 0.8)  # fmt: skip
        pen.shape(oval(x, y, 0.48, 0.15, 40), _CRUST, 0.8)
    pen.fill(oval(0.02, 0.05, 0.4, 0.11, 36), (244, 214, 140))
    for x, y, turn, fill in ((-0.2, 0.04, 16, _GREEN), (0.02, 0.0, -20, _GREEN), (0.22, 0.06, 30, _GREEN),
        (-0.06, 0.1, 8, _GREEN), (0.12, 0.11, -12, _CARROT), (-0.24, 0.09, -30, _CARROT)):  # fmt: skip
        strip = pen.moved(x, y, turn)
        strip.fill([(-0.11, -0.018), (0.11, -0.02), (0.11, 0.02), (-0.11, 0.018)], fill)


BAKED = ("cake", "bread", "pie", "rice_cakes", "pancakes")
"""What is batter or dough until it is done."""
DISHES = {
    "platter": platter,
    "pie": pie,
    "rice_cakes": rice_cakes,
    "stew": stew,
    "pancakes": pancakes,
}
