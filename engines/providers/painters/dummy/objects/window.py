"""A part of a canvas with edges of its own: what is drawn on a photograph does not run out of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Canvas, Colour, Pen


class Window(Canvas):
    """Draws on the canvas of a pen, within four corners in the pen's coordinates, every colour as `tone` has
    it."""

    def __init__(self, pen: Pen, corners: Sequence[Point], tone: Callable[[Colour], Colour]) -> None:
        super().__init__(2, 2, (255, 255, 255))
        self.under = pen.canvas
        self.sun, self.width, self.height = pen.canvas.sun, pen.canvas.width, pen.canvas.height
        self._tone = tone
        edge = pen.points(corners)
        # Mirrored pens go round the other way.
        self._edge = edge if _area(edge) > 0 else edge[::-1]

    def turned(self, point: Point) -> Point:
        return self.under.turned(point)

    def polygon(self, points: Sequence[Point], fill: Colour, alpha: int = 255) -> None:
        left = list(points)
        for a, b in pairwise([*self._edge, self._edge[0]]):
            left = _cut(left, a, b)
        self.under.polygon(left, self._tone(fill), alpha)

    def line(self, points: Sequence[Point], fill: Colour, width: float, alpha: int = 255) -> None:
        for a, b in pairwise(points):
            if self._holds(a) and self._holds(b):
                self.under.line([a, b], self._tone(fill), width, alpha)

    def _holds(self, point: Point) -> bool:
        return all(_beside(point, a, b) >= 0 for a, b in pairwise([*self._edge, self._edge[0]]))


def _beside(point: Point, a: Point, b: Point) -> float:
    """Above 0 on the inner side of the edge from `a` to `b`."""
    return (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0])


def _cut(points: Sequence[Point], a: Point, b: Point) -> list[Point]:
    """What of a polygon lies on the inner side of a line (Sutherland and Hodgman)."""
    kept: list[Point] = []
    for one, other in pairwise([points[-1], *points] if points else ()):
        here, there = _beside(one, a, b), _beside(other, a, b)
        if (here >= 0) != (there >= 0):
            share = here / (here - there)
            kept.append((one[0] + (other[0] - one[0]) * share, one[1] + (other[1] - one[1]) * share))
        if there >= 0:
            kept.append(other)
    return kept


def _area(points: Sequence[Point]) -> float:
    return sum(ax * by - bx * ay for (ax, ay), (bx, by) in pairwise([*points, points[0]]))
