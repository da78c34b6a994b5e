"""Tails: from the outline towards the speaker's mouth.

They end at 50–60 % of the way (Blambot's rule), start where the balloon is nearest the speaker without
leaning more than they must, and bow a little, as a pen would.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from engines.kernel.document import Box, Point
from engines.lettering.shapes import corners, edges, inside, meets

WAY = 0.55
"""How far towards the mouth a tail reaches, counted from the outline."""
SHORTEST_WAY = 0.4
"""How far it reaches at least where it would otherwise end in its speaker's face."""
SLIDE = 0.5
"""How far the root may slide off the balloon's centre towards the speaker, in parts of its half width."""
_STEPS = 9


def aim(x: float, y: float, half_width: float, mouth: Point) -> Point:
    """The point inside the balloon a tail seems to come from: under the mouth's column if it can."""
    slide = half_width * SLIDE
    return x + min(max(mouth[0] - x, -slide), slide), y


def tail(
    outline: Sequence[Point], mouth: Point, size: float, face: Box | None = None
) -> tuple[tuple[Point, ...], Point] | None:
    """(polygon, tip) in the outline's coordinates; None when the mouth is in or too near the balloon.

    `size` is the type size. The polygon's first and last points lie inside the outline.
    """
    if inside(mouth, outline):
        return None
    xs, ys = [x for x, _ in outline], [y for _, y in outline]
    centre = ((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2)
    start = aim(*centre, (max(xs) - min(xs)) / 2, mouth)
    root = _leaves(start, mouth, outline)
    if root is None:
        return None
    far = math.dist(root, mouth)
    if far < size * 0.6:
        return None
    dx, dy = (mouth[0] - root[0]) / far, (mouth[1] - root[1]) / far
    way = _way(root, mouth, face)
    tip = (root[0] + dx * far * way, root[1] + dy * far * way)
    broad = min(size * (0.3 + 0.035 * far / size), size * 0.5, (max(ys) - min(ys)) * 0.22)
    nx, ny = -dy, dx
    # Bow towards the side the speaker is on, so that the tail seems to reach for them.
    bow = 0.07 * far * way * math.copysign(1.0, (mouth[0] - centre[0]) * nx or 1.0)
    first = _base(start, (nx * broad, ny * broad), tip, outline, size * 0.3)
    last = _base(start, (-nx * broad, -ny * broad), tip, outline, size * 0.3)
    one = _curve(first, tip, (nx * (bow + broad * 0.1), ny * (bow + broad * 0.1)))
    two = _curve(last, tip, (nx * (bow - broad * 0.1), ny * (bow - broad * 0.1)))
    polygon = [*one, *reversed(two[:-1])]
    return tuple((round(px, 1), round(py, 1)) for px, py in polygon), (round(tip[0], 1), round(tip[1], 1))


def _way(root: Point, mouth: Point, face: Box | None) -> float:
    """The rule's part of the way, less where that would end on the speaker's own face."""
    if face is None:
        return WAY
    around = list(edges(corners(face)))
    enters = [t for a, b in around if (t := meets(root, mouth, a, b)) is not None]
    return min(WAY, max(SHORTEST_WAY, min(enters) - 0.02)) if enters else WAY


def _leaves(start: Point, towards: Point, outline: Sequence[Point]) -> Point | None:
    """The last point of start → towards that is on the outline."""
    crossings = [t for a, b in edges(outline) if (t := meets(start, towards, a, b)) is not None]
    if not crossings:
        return None
    t = max(crossings)
    return start[0] + (towards[0] - start[0]) * t, start[1] + (towards[1] - start[1]) * t


def _base(start: Point, shift: Point, tip: Point, outline: Sequence[Point], depth: float) -> Point:
    """A corner of the tail's foot: `depth` pixels inside the outline, so that no edge shows at the join."""
    begin = (start[0] + shift[0], start[1] + shift[1])
    crossings = [t for a, b in edges(outline) if (t := meets(begin, tip, a, b)) is not None]
    t = max(min(crossings) - depth / max(math.dist(begin, tip), 1.0), 0.0) if crossings else 0.0
    return begin[0] + (tip[0] - begin[0]) * t, begin[1] + (tip[1] - begin[1]) * t


def _curve(begin: Point, end: Point, bow: Point) -> list[Point]:
    """A quadratic curve bowed by `bow` in its middle, begin to end."""
    cx, cy = (begin[0] + end[0]) / 2 + bow[0] * 2, (begin[1] + end[1]) / 2 + bow[1] * 2
    points: list[Point] = []
    for step in range(_STEPS + 1):
        t = step / _STEPS
        u = 1 - t
        points.append(
            (
                u * u * begin[0] + 2 * u * t * cx + t * t * end[0],
                u * u * begin[1] + 2 * u * t * cy + t * t * end[1],
            )
        )
    return points
