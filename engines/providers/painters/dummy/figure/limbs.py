"""Arms and legs: outlines along three joints, with an elbow outside, a crease inside and a shaded side."""

from __future__ import annotations

import math
from collections.abc import Sequence

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, smooth
from engines.providers.painters.dummy.palette import shade

Joint3 = tuple[Point, Point, Point]
Widths = tuple[float, float, float, float, float]
"""At the start, the upper middle, the joint, the lower middle and the end, in heads."""

FINE = 100
"""Pixels of a head from which a curve needs twice the points to look round."""
_FOLDED = 112.0
"""Degrees of bend from which the lower part is drawn over the upper one."""


def between(a: Point, b: Point, share: float) -> Point:
    return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)


def bend(points: Joint3) -> float:
    """How far the limb is bent at its middle joint, in degrees; 0 is straight."""
    a, b, c = points
    (ux, uy), (vx, vy) = _way(a, b), _way(b, c)
    return math.degrees(math.acos(max(-1.0, min(1.0, ux * vx + uy * vy))))


def limb(
    pen: Pen,
    points: Joint3,
    widths: Widths,
    fill: Colour,
    weight: float = 1.0,
    cap: bool = True,
    stripe: Colour | None = None,
) -> None:
    """A bent limb. `cap` rounds its start, so that a raised arm keeps its shoulder; `stripe` rings it."""
    if bend(points) > _FOLDED:
        upper(pen, points, widths, fill, weight)
        lower(pen, points, widths, fill, weight)
        return
    one, other = _sides(points, widths, 3 if pen.unit < FINE else 6)
    outline = [*_cap(points[0], points[1], other[0]), *one, *other[::-1]] if cap else one + other[::-1]
    pen.shape(outline, fill, weight)
    step = max(1, len(one) // 14)
    for n in range(2 * step, len(one) - step, 4 * step) if stripe is not None else ():
        pen.fill([*one[n : n + step + 1], *other[n : n + step + 1][::-1]], stripe or fill)
    _tones(pen, one, other, fill)


def upper(pen: Pen, points: Joint3, widths: Widths, fill: Colour, weight: float = 1.0) -> None:
    """The part from the start to the joint alone, rounded at both ends."""
    a, b, _ = points
    _part(pen, a, b, (widths[0], widths[1], widths[2]), fill, weight)


def lower(
    pen: Pen, points: Joint3, widths: Widths, fill: Colour, weight: float = 1.0, joined: bool = True
) -> None:
    """The part from the joint to the end, over the upper one; `joined` takes the line between them out."""
    a, b, c = points
    _part(pen, b, c, (widths[2], widths[3], widths[4]), fill, weight)
    if joined:
        x, y = between(b, a, min(0.12, widths[2] * 0.3))
        pen.fill(oval(x, y, widths[2] * 0.44, widths[2] * 0.44, 14), fill)


def _part(
    pen: Pen, a: Point, b: Point, widths: tuple[float, float, float], fill: Colour, weight: float
) -> None:
    nx, ny = _normal(a, b)
    one: list[Point] = []
    other: list[Point] = []
    for share, wide in ((0.0, widths[0]), (0.42, widths[1]), (1.0, widths[2])):
        x, y = between(a, b, share)
        one.append((x + nx * wide / 2, y + ny * wide / 2))
        other.append((x - nx * wide / 2, y - ny * wide / 2))
    one, other = smooth(one, closed=False, detail=4), smooth(other, closed=False, detail=4)
    pen.shape([*_cap(a, b, other[0]), *one, *_cap(b, a, one[-1])[1:], *other[::-1]], fill, weight)
    _tones(pen, one, other, fill)


def _sides(points: Joint3, widths: Widths, detail: int) -> tuple[list[Point], list[Point]]:
    """Both edges, point by point across from each other. Inside a bend they meet in a crease."""
    a, b, c = points
    n1, n2 = _normal(a, b), _normal(b, c)
    mx, my = n1[0] + n2[0], n1[1] + n2[1]
    size = math.hypot(mx, my) or 1.0
    middle = (mx / size, my / size)
    cosine = max(size / 2, 0.42)
    way = _way(b, c)
    inner = 1.0 if n1[0] * way[0] + n1[1] * way[1] > 0 else -1.0
    sharp = bend(points) > 26
    reach = min(math.dist(a, b), math.dist(b, c)) * 0.8
    edges: list[list[Point]] = []
    for side in (1.0, -1.0):
        half = widths[2] / 2 * side
        if sharp and side == inner:
            deep = min(widths[2] / 2 / cosine, reach) * side
            joint = [(b[0] + middle[0] * deep, b[1] + middle[1] * deep)] * 4
        elif sharp:
            joint = [
                _off(between(a, b, 0.84), n1, (widths[2] * 0.8 + widths[1] * 0.2) / 2 * side),
                _off(b, n1, half),
                _off(b, n2, half),
                _off(between(b, c, 0.16), n2, (widths[2] * 0.6 + widths[3] * 0.4) / 2 * side),
            ]
        else:
            joint = [_off(b, middle, half)] * 1
        start = [_off(a, n1, widths[0] / 2 * side), _off(between(a, b, 0.42), n1, widths[1] / 2 * side)]
        end = [_off(between(b, c, 0.4), n2, widths[3] / 2 * side), _off(c, n2, widths[4] / 2 * side)]
        edges.append(smooth([*start, *joint, *end], closed=False, detail=detail))
    return edges[0], edges[1]


def _tones(pen: Pen, one: Sequence[Point], other: Sequence[Point], fill: Colour) -> None:
    """The cel shadow on the side away from the light, and at night a rim on the other."""
    canvas, last = pen.canvas, min(len(one), len(other)) - 1
    middle = last // 2
    # Of the two edges the one that lies further from the light in the picture is dark.
    x0, x1 = pen.point(one[middle])[0], pen.point(other[middle])[0]
    y0, y1 = pen.point(one[middle])[1], pen.point(other[middle])[1]
    dark, pale = (one, other) if (x0 - x1) * -canvas.sun + (y0 - y1) * 0.7 > 0 else (other, one)
    core = [between(dark[n], pale[n], 0.34) for n in range(last, -1, -1)]
    pen.fill([*dark[: last + 1], *core], shade(fill, 0.16))
    if canvas.rim is not None and pen.unit > 40:
        edge = [between(pale[n], dark[n], 0.055) for n in range(last, -1, -1)]
        pen.fill([*pale[: last + 1], *edge], mix(fill, canvas.rim, 0.6))


def folds(pen: Pen, points: Joint3, width: float, fill: Colour) -> None:
    """Creases of cloth inside a bend, or where a straight sleeve sags."""
    if pen.unit < 46:
        return
    a, b, c = points
    dark = shade(fill, 0.42)
    n1 = _normal(a, b)
    way = _way(b, c)
    inner = 1.0 if n1[0] * way[0] + n1[1] * way[1] > 0 else -1.0
    deep = 0.46 if bend(points) > 26 else 0.3
    start = _off(b, n1, width * deep * inner)
    for toward, share in ((a, 0.2), (c, 0.16), (a, 0.34)):
        tip = _off(between(b, toward, share), n1, -width * 0.12 * inner)
        pen.stroke([start, between(start, tip, 0.55), tip], 0.5, dark, 0.9)
        start = _off(between(b, toward, share * 0.5), n1, width * 0.44 * inner)


def _way(a: Point, b: Point) -> Point:
    length = math.dist(a, b) or 1.0
    return ((b[0] - a[0]) / length, (b[1] - a[1]) / length)


def _normal(a: Point, b: Point) -> Point:
    x, y = _way(a, b)
    return (y, -x)


def _off(point: Point, normal: Point, by: float) -> Point:
    return (point[0] + normal[0] * by, point[1] + normal[1] * by)


def _cap(a: Point, b: Point, edge: Point) -> list[Point]:
    """Half a circle round the joint `a`, from `edge` over the side away from `b`."""
    half = math.hypot(edge[0] - a[0], edge[1] - a[1])
    turn = math.atan2(edge[1] - a[1], edge[0] - a[0])
    over = turn + math.pi / 2
    way = 1 if math.cos(over) * (a[0] - b[0]) + math.sin(over) * (a[1] - b[1]) >= 0 else -1
    angles = [turn + way * math.pi * number / 10 for number in range(10)]
    return [(a[0] + half * math.cos(angle), a[1] + half * math.sin(angle)) for angle in angles]


def join(pen: Pen, arm: Joint3, neck: Point, width: float, colour: Colour) -> None:
    """Takes the line out between a sleeve and the chest it grows from, down to the armpit."""
    (ax, ay), (bx, by) = arm[0], arm[1]
    ux, uy = neck[0] - ax, neck[1] + 0.2 - ay
    near = math.hypot(ux, uy) or 1.0
    dx, dy = bx - ax, by - ay
    span = math.hypot(dx, dy) or 1.0
    half = width / 2
    for inward, down, radius in ((0.42, -0.2, 0.74), (0.5, 0.2, 0.7), (0.62, 0.75, 0.6), (0.7, 1.2, 0.5)):
        x = ax + (ux / near * inward + dx / span * down) * half
        y = ay + (uy / near * inward + dy / span * down) * half
        pen.fill(oval(x, y, half * radius, half * radius, 14), colour)
