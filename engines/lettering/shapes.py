"""Small plane geometry shared by the letterer: boxes, polygons, the superellipse. Pixels, y downwards."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from engines.kernel.document import Box, Point


def superellipse(a: float, b: float, n: float, count: int = 72) -> list[Point]:
    """|x/a|^n + |y/b|^n = 1 about the origin, `count` points clockwise from the right."""
    points: list[Point] = []
    for step in range(count):
        t = 2 * math.pi * step / count
        c, s = math.cos(t), math.sin(t)
        points.append((a * math.copysign(abs(c) ** (2 / n), c), b * math.copysign(abs(s) ** (2 / n), s)))
    return points


def bounds(points: Sequence[Point]) -> tuple[float, float, float, float]:
    """left, top, right, bottom."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs), min(ys), max(xs), max(ys)


def corners(box: Box) -> tuple[Point, Point, Point, Point]:
    x, y, w, h = box
    return (x, y), (x + w, y), (x + w, y + h), (x, y + h)


def edges(polygon: Sequence[Point]) -> Iterator[tuple[Point, Point]]:
    yield from zip(polygon, [*polygon[1:], polygon[0]], strict=True)


def inside(point: Point, polygon: Sequence[Point]) -> bool:
    """Even-odd rule."""
    x, y = point
    odd = False
    for (x1, y1), (x2, y2) in edges(polygon):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
            odd = not odd
    return odd


def to_segment(point: Point, here: Point, there: Point) -> float:
    """Distance from a point to a segment."""
    (px, py), (x1, y1), (x2, y2) = point, here, there
    dx, dy = x2 - x1, y2 - y1
    length = dx * dx + dy * dy
    t = 0.0 if length == 0 else min(1.0, max(0.0, ((px - x1) * dx + (py - y1) * dy) / length))
    return math.hypot(px - x1 - t * dx, py - y1 - t * dy)


def to_box(point: Point, box: Box) -> float:
    """Distance from a point to a box; 0 inside it."""
    x, y, w, h = box
    return math.hypot(max(x - point[0], 0, point[0] - x - w), max(y - point[1], 0, point[1] - y - h))


def clearance(polygon: Sequence[Point], box: Box, most: float = math.inf) -> float:
    """Smallest distance between a polygon's edge and a box inside it, if less than `most`, else `most`.

    -1 when the box sticks out.
    """
    left, top, right, bottom = box[0] - most, box[1] - most, box[0] + box[2] + most, box[1] + box[3] + most
    near = [
        (here, there)
        for here, there in edges(polygon)
        if max(here[0], there[0]) >= left
        and min(here[0], there[0]) <= right
        and max(here[1], there[1]) >= top
        and min(here[1], there[1]) <= bottom
    ]
    around = corners(box)
    if any(meets(a, b, here, there) is not None for here, there in near for a, b in edges(around)):
        return -1.0
    if not inside(around[0], polygon):
        return -1.0
    distances = [most]
    for here, there in near:
        distances.append(to_box(here, box))
        distances.append(to_box(there, box))
        distances.extend(to_segment(corner, here, there) for corner in around)
    return min(distances)


def overlap(first: Box, second: Box) -> float:
    """Area two boxes share."""
    width = min(first[0] + first[2], second[0] + second[2]) - max(first[0], second[0])
    height = min(first[1] + first[3], second[1] + second[3]) - max(first[1], second[1])
    return max(width, 0.0) * max(height, 0.0)


def meets(a: Point, b: Point, c: Point, d: Point) -> float | None:
    """How far along a→b (0…1) it crosses segment c→d, or None."""
    rx, ry, sx, sy = b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]
    cross = rx * sy - ry * sx
    if abs(cross) < 1e-9:
        return None
    t = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross
    u = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross
    return t if 0 <= t <= 1 and 0 <= u <= 1 else None


def polygons_meet(first: Sequence[Point], second: Sequence[Point]) -> bool:
    """Whether two closed polygons share any point."""
    l1, t1, r1, b1 = bounds(first)
    l2, t2, r2, b2 = bounds(second)
    if l1 > r2 or l2 > r1 or t1 > b2 or t2 > b1:
        return False
    if inside(first[0], second) or inside(second[0], first):
        return True
    return any(meets(a, b, c, d) is not None for a, b in edges(first) for c, d in edges(second))


def widened(polygon: Sequence[Point], by: float) -> list[Point]:
    """A closed polygon with each corner moved outwards by so many pixels: a thin tip grows longer."""
    area = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in edges(polygon))
    side = math.copysign(by, area)
    found: list[Point] = []
    before = [polygon[-1], *polygon[:-1]]
    for (x0, y0), (x, y), (x2, y2) in zip(before, polygon, [*polygon[1:], polygon[0]], strict=True):
        one, two = math.hypot(x - x0, y - y0) or 1.0, math.hypot(x2 - x, y2 - y) or 1.0
        nx, ny = (y - y0) / one + (y2 - y) / two, (x0 - x) / one + (x - x2) / two
        far = math.hypot(nx, ny) or 1.0
        found.append((x + nx / far * side, y + ny / far * side))
    return found


def turned(point: Point, centre: Point, degrees: float) -> Point:
    """The point turned clockwise (on screen) about a centre."""
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    x, y = point[0] - centre[0], point[1] - centre[1]
    return centre[0] + x * c - y * s, centre[1] + x * s + y * c


def head_of(face: Box) -> Box:
    """A face with its hair, about: what a balloon should not sit on and a tail should stop before."""
    x, y, w, h = face
    return x - 0.16 * w, y - 0.38 * h, 1.32 * w, 1.42 * h


def face_of(head: Box) -> Box:
    """The face of a head, where that is what is known: `head_of` the other way round."""
    x, y, w, h = head
    wide, high = w / 1.32, h / 1.42
    return x + 0.16 * wide, y + 0.38 * high, wide, high


def crown_of(face: Box, size: tuple[float, float] = (math.inf, math.inf)) -> Box:
    """What is surely head of a face with its hair, as far as it is in a picture of `size`: its box without
    the corners, which a round head leaves free."""
    x, y, w, h = face
    left, top = max(x - 0.08 * w, 0.0), max(y - 0.3 * h, 0.0)
    return left, top, min(x + 1.08 * w, size[0]) - left, min(y + h, size[1]) - top
