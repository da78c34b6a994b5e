"""How far a drawing reaches, measured without drawing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TypeAlias

from engines.kernel.document import Box, Point
from engines.providers.painters.dummy.canvas import Canvas, Colour, Pen

Draw: TypeAlias = Callable[[Pen, Colour], None]
"""What draws a thing about the pen's origin, in the colour it is given."""


class _Measure(Canvas):
    """Draws nothing: keeps the corners of what would be drawn, but for glows and shadows."""

    def __init__(self) -> None:
        super().__init__(2, 2, (255, 255, 255))
        self.found: list[Point] = []

    def polygon(self, points: Sequence[Point], fill: Colour, alpha: int = 255) -> None:
        if alpha >= 150:
            self.found.extend(points)

    def line(self, points: Sequence[Point], fill: Colour, width: float, alpha: int = 255) -> None:
        self.polygon(points, fill, alpha)


@lru_cache(maxsize=128)
def hull(draw: Draw) -> tuple[Point, ...]:
    """The outline of what is drawn of a thing without its hollows, in the units of its drawing."""
    canvas, unit = _Measure(), 200.0
    draw(Pen.at(canvas, 0.0, 0.0, unit, (0, 0, 0), 1.0), (120, 120, 120))
    points = sorted({(round(x / unit, 3), round(y / unit, 3)) for x, y in canvas.found})
    found: list[Point] = []
    for row in (points, points[::-1]):
        side: list[Point] = []
        for point in row:
            while len(side) > 1 and _turns(side[-2], side[-1], point) <= 0:
                side.pop()
            side.append(point)
        found += side[:-1]
    return tuple(found)


def _turns(a: Point, b: Point, c: Point) -> float:
    return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])


@lru_cache(maxsize=512)
def extent(draw: Draw) -> Box:
    """Left, top, width and height of what is drawn, in the units of its drawing."""
    canvas, unit = _Measure(), 200.0
    draw(Pen.at(canvas, 0.0, 0.0, unit, (0, 0, 0), 1.0), (120, 120, 120))
    xs, ys = [x / unit for x, _ in canvas.found], [y / unit for _, y in canvas.found]
    return (min(xs), min(ys), max(xs) - min(xs), max(ys) - min(ys))
