"""What people sit on, so that nobody sits on air: stool, bench, chair, bed, rock or the bare ground."""

from __future__ import annotations

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, path
from engines.providers.painters.dummy.palette import shade, tint

_TOP = 0.2
"""How far under the pelvis a seat begins, in heads."""


def seat(pen: Pen, floor: float, colour: Colour, view: str, kind: str = "") -> None:
    """A seat from the pelvis (the pen's origin) down to `floor`, in heads."""
    facing = view in ("front", "back")
    if kind == "bench":
        _bench(pen, floor, colour)
    elif kind == "chair":
        _chair(pen, floor, colour, facing)
    elif kind == "bed":
        _bed(pen, floor, colour)
    elif kind == "rock":
        _rock(pen, floor, colour)
    else:
        _stool(pen, floor, colour, facing)


def _bar(pen: Pen, x0: float, x1: float, y0: float, y1: float, fill: Colour, weight: float = 0.7) -> None:
    pen.shape([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], fill, weight)


def _stool(pen: Pen, floor: float, colour: Colour, facing: bool) -> None:
    left, right = (-0.62, 0.62) if facing else (-0.62, 0.5)
    for x in (left + 0.12, right - 0.2):
        pen.shape([(x, _TOP + 0.1), (x + 0.1, _TOP + 0.1), (x + 0.12, floor), (x - 0.02, floor)],
                  shade(colour, 0.34), 0.7)  # fmt: skip
    low = _TOP + (floor - _TOP) * 0.6
    _bar(pen, left + 0.16, right - 0.16, low, low + 0.07, shade(colour, 0.4), 0.6)
    pen.shape(
        [(left, _TOP), (right, _TOP), (right - 0.03, _TOP + 0.16), (left + 0.03, _TOP + 0.16)], colour, 0.9
    )
    pen.fill([(left, _TOP), (right, _TOP), (right, _TOP + 0.05), (left, _TOP + 0.05)], tint(colour, 0.2))


def _bench(pen: Pen, floor: float, colour: Colour) -> None:
    """Long enough for another: of two who sit side by side the benches are one."""
    for y in (-1.15, -0.78):
        _bar(pen, -1.9, 1.9, y, y + 0.24, colour, 0.8)
        _bar(pen, -1.9, 1.9, y, y + 0.06, tint(colour, 0.2), 0.0)
    for x in (-1.6, 1.44):
        _bar(pen, x, x + 0.16, -1.2, floor, shade(colour, 0.5))
    _bar(pen, -1.9, 1.9, _TOP, _TOP + 0.2, tint(colour, 0.06), 0.9)
    _bar(pen, -1.9, 1.9, _TOP + 0.13, _TOP + 0.2, shade(colour, 0.2), 0.0)


def _chair(pen: Pen, floor: float, colour: Colour, facing: bool) -> None:
    wood = shade(colour, 0.3)
    if facing:
        _bar(pen, -0.62, 0.62, -1.5, -0.95, colour, 0.8)
        for x in (-0.6, 0.5):
            _bar(pen, x, x + 0.1, -1.5, floor, wood)
    else:
        pen.shape([(-0.62, _TOP), (-0.74, -1.5), (-0.6, -1.54), (-0.46, _TOP)], wood, 0.8)
        for x, way in ((-0.56, -0.06), (0.4, 0.05)):
            pen.shape(
                [(x, _TOP + 0.1), (x + 0.11, _TOP + 0.1), (x + 0.11 + way, floor), (x + way, floor)],
                wood,
                0.7,
            )
    _bar(pen, -0.66, 0.56 if not facing else 0.64, _TOP, _TOP + 0.17, colour, 0.9)
    _bar(pen, -0.66, 0.56 if not facing else 0.64, _TOP, _TOP + 0.05, tint(colour, 0.25), 0.0)


def _bed(pen: Pen, floor: float, colour: Colour) -> None:
    """The edge of a bed or a couch."""
    pen.shape(_cushion(-2.3, 1.0, _TOP - 0.02, _TOP + 0.5), tint(colour, 0.45), 0.9)
    _bar(pen, -2.2, 0.9, _TOP + 0.46, floor - 0.2, colour, 0.8)
    pen.stroke(path((-2.1, _TOP + 0.52), (-0.6, _TOP + 0.66, 0.8, _TOP + 0.52)), 0.6, shade(colour, 0.3))
    for x in (-2.1, 0.62):
        _bar(pen, x, x + 0.16, floor - 0.2, floor, shade(colour, 0.5))


def _cushion(x0: float, x1: float, y0: float, y1: float) -> list[Point]:
    return path(
        (x0 + 0.1, y0), (x1 - 0.1, y0), (x1 + 0.08, y0, x1, y1), (x0, y1), (x0 - 0.08, y0, x0 + 0.1, y0)
    )


def _rock(pen: Pen, floor: float, colour: Colour) -> None:
    dim = mix(colour, (150, 148, 152), 0.7)
    top = path(
        (-1.3, floor), (-1.42, floor - 0.5, -1.16, _TOP + 0.3), (-1.0, _TOP + 0.04, -0.6, _TOP),
        (0.0, _TOP - 0.05, 0.62, _TOP + 0.04), (1.0, _TOP + 0.1, 1.12, _TOP + 0.5),
        (1.36, floor - 0.4, 1.2, floor),
    )  # fmt: skip
    pen.shape(top, dim, 0.9)
    side = path(
        (0.3, floor - 0.02), (0.42, _TOP + 0.7, 0.72, _TOP + 0.22), (1.0, _TOP + 0.2, 1.1, _TOP + 0.5),
        (1.3, floor - 0.4, 1.17, floor - 0.02),
    )  # fmt: skip
    pen.fill(side, shade(dim, 0.16))
    upper = path(
        (-1.0, _TOP + 0.2), (-0.6, _TOP + 0.02, 0.0, _TOP + 0.06), (-0.2, _TOP + 0.3, -1.0, _TOP + 0.2)
    )
    pen.fill(upper, tint(dim, 0.16))
    pen.stroke(path((-0.6, _TOP + 0.5), (-0.4, _TOP + 0.7, -0.5, floor - 0.3)), 0.5, shade(dim, 0.3))
