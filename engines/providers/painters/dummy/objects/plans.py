"""Plans: a blue sheet with the white lines of what is to be built on it."""

from __future__ import annotations

from dataclasses import replace

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.objects.extents import Draw, extent
from engines.providers.painters.dummy.objects.window import Window
from engines.providers.painters.dummy.palette import brightness, shade, tint

_BLUE: Colour = (40, 92, 168)
_LINE: Colour = (236, 244, 252)
_FAINT: Colour = (96, 144, 206)
_INNER: list[Point] = [(-0.39, -0.43), (0.39, -0.43), (0.39, 0.4), (-0.39, 0.4)]


def _sheet(pen: Pen) -> None:
    """The paper: squared, framed, with a box for the writing and a corner that curls."""
    edge = path((-0.47, -0.5), (0.47, -0.49), (0.48, 0.32), (0.32, 0.48), (-0.48, 0.48))
    pen.shape(edge, _BLUE)
    for number in range(1, 8):
        x, y = -0.47 + 0.118 * number, -0.5 + 0.118 * number
        pen.even([(x, -0.46), (x, 0.44)], 0.35, _FAINT)
        pen.even([(-0.44, y), (0.44, y)], 0.35, _FAINT)
    pen.even([*_INNER, _INNER[0]], 0.8, _LINE)
    pen.shape(path((0.48, 0.32), (0.4, 0.33, 0.3, 0.3), (0.34, 0.4, 0.32, 0.48)), tint(_BLUE, 0.5), 0.8)


def _legend(pen: Pen) -> None:
    """The box in a corner, and the arrows that tell how long something is."""
    pen.even([(-0.39, 0.29), (-0.14, 0.29), (-0.14, 0.4)], 0.7, _LINE)
    for y in (0.325, 0.362):
        pen.even([(-0.36, y), (-0.19, y)], 0.6, _LINE)
    for x, side in ((-0.06, -1.0), (0.24, 1.0)):
        pen.even([(x - 0.05 * side, 0.31), (x, 0.345), (x - 0.05 * side, 0.38)], 0.6, _LINE)
    pen.even([(-0.06, 0.345), (0.24, 0.345)], 0.6, _LINE)


def blueprint(pen: Pen, accent: Colour) -> None:
    """The plan of a house: its front, with a gable, a door and a round window."""
    _sheet(pen)
    pen.even([(-0.24, -0.04), (-0.24, 0.22), (0.24, 0.22), (0.24, -0.04)], 1.3, _LINE)
    pen.even([(-0.31, -0.02), (0.0, -0.32), (0.31, -0.02), (-0.31, -0.02)], 1.3, _LINE)
    pen.even([(-0.06, 0.22), (-0.06, 0.04), (0.06, 0.04), (0.06, 0.22)], 1.0, _LINE)
    ring = oval(0.0, -0.13, 0.06, 0.06, 20)
    pen.even([*ring, ring[0]], 1.0, _LINE)
    for x in (-0.15, 0.15):
        box = [(x - 0.045, 0.05), (x + 0.045, 0.05), (x + 0.045, 0.13), (x - 0.045, 0.13)]
        pen.even([*box, box[0]], 0.9, _LINE)
    _legend(pen)


def plan_of(thing: Draw, shape: Draw, fills: bool, pen: Pen, accent: Colour) -> None:
    """The sheet with a thing on it, in white lines; what fills a frame fills this one."""
    _sheet(pen)
    fine = min(pen.weight, max(pen.unit * 0.026, 1.1))
    inner = replace(pen, canvas=Window(pen, _INNER, _toned), ink=_LINE, weight=fine)
    if fills:
        thing(inner.moved(0.0, -0.02, 0.0, 0.82), accent)
    else:
        left, top, wide, high = extent(shape)
        scale = 0.6 / max(wide, high)
        thing(inner.moved(-(left + wide / 2) * scale, -0.08 - (top + high / 2) * scale, 0.0, scale), accent)
        _legend(pen)


def _toned(colour: Colour) -> Colour:
    """What is filled is blue paper still; only lines are white."""
    return colour if colour == _LINE else mix(shade(_BLUE, 0.1), _FAINT, 0.5 * brightness(colour))
