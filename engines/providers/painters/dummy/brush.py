"""What a brush makes of a line, and of an outline: polygons to be filled."""

from __future__ import annotations

import math
from collections.abc import Sequence

from engines.kernel.document import Point


def ribbon(points: Sequence[Point], width: float, taper: float) -> list[Point]:
    """The outline of a brush line along points."""
    last = len(points) - 1
    left: list[Point] = []
    right: list[Point] = []
    for index, (x, y) in enumerate(points):
        before, after = points[max(index - 1, 0)], points[min(index + 1, last)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1.0
        half = width / 2 * (1 - taper + taper * math.sin(math.pi * index / max(last, 1)))
        nx, ny = -dy / length * half, dx / length * half
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    return left + right[::-1]


def swollen(points: Sequence[Point], width: float) -> list[Point]:
    """The polygon grown outwards by about `width`, a third more towards the lower right."""
    count = len(points)
    area = 0.0
    px, py = points[-1]
    for x, y in points:
        area += px * y - x * py
        px, py = x, y
    side = width if area > 0 else -width
    grown: list[Point] = []
    for index in range(count):
        x0, y0 = points[index - 1]
        x, y = points[index]
        x1, y1 = points[index + 1 - count]
        ax, ay = x - x0, y - y0
        bx, by = x1 - x, y1 - y
        la, lb = math.sqrt(ax * ax + ay * ay) or 1.0, math.sqrt(bx * bx + by * by) or 1.0
        nx, ny = ay / la + by / lb, -ax / la - bx / lb
        # At a sharp corner the two normals nearly cancel; the floor keeps the miter short.
        length = max(nx * nx + ny * ny, 0.9)
        nx, ny = 2 * nx / length, 2 * ny / length
        k = side * (1.0 + 0.3 * (nx + ny) * 0.5 * (1 if side > 0 else -1))
        grown.append((x + nx * k, y + ny * k))
    return grown
