"""Tails: from the outline towards the speaker's mouth.

They end at 50–60 % of the way (Blambot's rule), start where the balloon is nearest the speaker without
leaning more than they must, and bow a little, as a pen would; those out
of a device zigzag. One that would run through another balloon
or tail starts elsewhere, bows the other way, or is shorter: it still points at the mouth.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import product

from engines.kernel.document import Box, Point
from engines.lettering.shapes import (
    bounds,
    corners,
    crown_of,
    edges,
    head_of,
    inside,
    meets,
    polygons_meet,
    to_box,
)

WAY = 0.55
"""How far towards the mouth a tail reaches, counted from the outline."""
SHORTEST_WAY = 0.4
"""How far it reaches at least where it would otherwise end in its speaker's face."""
_FURTHER = (0.65, 0.75, 0.85)
"""How far it reaches where it would else end nearer to another who speaks."""
SLIDE = 0.5
"""How far the root may slide off the balloon's centre towards the speaker, in parts of its half width."""
_STEPS = 9
_SLIDES = (0.0, -0.35, 0.35, -0.7, 0.7)
"""Other roots to try, in parts of the balloon's half width beside the best one."""
_WAYS = (1.0, 0.75, 0.5, 0.3, 0.0)
"""Shorter tails to try, in parts of the rule's length; none is shorter than a stub."""
LEAST = 1.2
"""How long a tail beside its speaker's head is at least, in em."""
STUB = 0.8
"""The shortest tail that still points, in em."""
Polygon = Sequence[Point]
Tail = tuple[tuple[Point, ...], Point]
"""(polygon, tip). The polygon's first and last points lie inside the outline."""


@dataclass(frozen=True)
class _Pen:
    """Part of the way, half the foot's width, bow in parts of the length, how deep the foot is inside."""

    way: float
    broad: float
    lean: float
    depth: float
    bolt: bool


def aim(x: float, y: float, half_width: float, mouth: Point) -> Point:
    """The point inside the balloon a tail seems to come from: under the mouth's column if it can."""
    slide = half_width * SLIDE
    return x + min(max(mouth[0] - x, -slide), slide), y


def tail(
    outline: Polygon,
    mouth: Point,
    size: float,
    face: Box | None = None,
    others: Sequence[Polygon] = (),
    rivals: Sequence[Point] = (),
    heads: Sequence[Box] = (),
    *,
    bolt: bool = False,
) -> Tail | None:
    """The tail in the outline's coordinates; None when the mouth is in or too near the balloon, or when
    every tail that points at it would meet one of `others`. `size` is the type size; a `bolt` is the zigzag
    of a voice out of a device. `rivals`: mouths of others who speak there; `heads`: those of everybody else,
    which it keeps out of where any tail can.
    """
    if inside(mouth, outline):
        return None
    second: Tail | None = None
    for grown in _tries(outline, mouth, size, face, (rivals, heads), bolt=bolt):
        if any(polygons_meet(grown[0], other) for other in others):
            continue
        if not any(polygons_meet(grown[0], corners(head)) for head in heads):
            return grown
        second = second or grown
    return second


def _tries(
    outline: Polygon,
    mouth: Point,
    size: float,
    face: Box | None,
    around: tuple[Sequence[Point], Sequence[Box]],
    *,
    bolt: bool,
) -> Iterator[Tail]:
    """Tails from the best one to the least good one."""
    xs, ys = [x for x, _ in outline], [y for _, y in outline]
    half, high = (max(xs) - min(xs)) / 2, max(ys) - min(ys)
    centre = (min(xs) + half, (min(ys) + max(ys)) / 2)
    best = aim(*centre, half, mouth)
    for part, slide, bow in product(_WAYS, _SLIDES, (1.0, -0.6)):
        start = (best[0] + slide * half, best[1])
        root = _leaves(start, mouth, outline) if abs(start[0] - centre[0]) < half * 0.8 else None
        if root is None or math.dist(root, mouth) < size * 0.6:
            continue
        far, rule = math.dist(root, mouth), _way(root, mouth, face, size)
        rule = rule if rule < WAY else _own_way(root, mouth, face, *around)
        way = min(max(rule * part, STUB * size / far), rule)
        broad = min(size * (0.3 + 0.035 * far / size), size * 0.5, high * 0.22)
        # Bow towards the side the speaker is on, so that the tail seems to reach for them.
        side = math.copysign(0.07, (mouth[0] - centre[0]) * (root[1] - mouth[1]) or 1.0)
        yield _drawn(outline, start, root, mouth, _Pen(way, broad, bow * side, size * 0.3, bolt))


def _drawn(outline: Polygon, start: Point, root: Point, mouth: Point, pen: _Pen) -> Tail:
    """One tail from the outline towards a mouth."""
    way, broad, depth = pen.way, pen.broad, pen.depth
    far = math.dist(root, mouth)
    dx, dy = (mouth[0] - root[0]) / far, (mouth[1] - root[1]) / far
    tip = (root[0] + dx * far * way, root[1] + dy * far * way)
    nx, ny, bow = -dy, dx, pen.lean * far * way
    first = _base(start, (nx * broad, ny * broad), tip, outline, depth)
    last = _base(start, (-nx * broad, -ny * broad), tip, outline, depth)
    if pen.bolt:
        return _zigzag(first, last, root, tip, math.copysign(broad, pen.lean))
    one = _curve(first, tip, (nx * (bow + broad * 0.1), ny * (bow + broad * 0.1)))
    two = _curve(last, tip, (nx * (bow - broad * 0.1), ny * (bow - broad * 0.1)))
    polygon = [*one, *reversed(two[:-1])]
    return _rounded(polygon, tip)


def _rounded(polygon: Polygon, tip: Point) -> Tail:
    return tuple((round(px, 1), round(py, 1)) for px, py in polygon), (round(tip[0], 1), round(tip[1], 1))


def _zigzag(first: Point, last: Point, root: Point, tip: Point, broad: float) -> Tail:
    """A bolt of lightning from a foot to a tip: aside, back across, and on to the point.

    `broad` is half the foot's width; its sign says to which side it breaks first.
    """
    far = math.dist(root, tip)
    dx, dy = (tip[0] - root[0]) / far, (tip[1] - root[1]) / far
    aside = min(0.75 * abs(broad), 0.16 * far)
    thin, side = min(0.5 * abs(broad), 0.11 * far), math.copysign(1.0, broad)

    def at(way: float, out: float) -> Point:
        out *= side
        return root[0] + dx * far * way - dy * out, root[1] + dy * far * way + dx * out

    # The edge that breaks out first, and the other one, which breaks where this has come back.
    outer = [at(0.56, aside + thin), at(0.5, thin - aside)]
    inner = [at(0.5, aside - thin), at(0.44, -aside - thin)]
    # `first` is the foot's corner on the positive normal's side.
    one, two = (outer, inner) if side > 0 else (inner, outer)
    return _rounded([first, *one, tip, *reversed(two), last], tip)


def outside(outline: Polygon, edges: tuple[float, float], margin: float) -> Point:
    """What the tail of a voice from outside points at: a point beyond the nearer of the picture's two sides
    (`edges` are their x), so far out that a tail of the rule's length ends just inside it."""
    left, top, right, bottom = bounds(outline)
    near, far = left - edges[0], edges[1] - right
    reach = max(min(near, far) - margin, 0.0) / WAY
    x = left - reach if near < far else right + reach
    return x, (top + bottom) / 2 + (bottom - top) / 2 * 0.35


def spine(x: float, y: float, half: tuple[float, float], mouth: Point) -> tuple[Point, Point]:
    """(root, tip) of the tail a balloon of these half axes about (x, y) would get, nearly."""
    start = aim(x, y, half[0], mouth)
    low, high = 0.0, 1.0
    for _ in range(7):
        t = (low + high) / 2
        px, py = start[0] + (mouth[0] - start[0]) * t, start[1] + (mouth[1] - start[1]) * t
        if abs((px - x) / half[0]) ** 2.4 + abs((py - y) / half[1]) ** 2.4 < 1:
            low = t
        else:
            high = t
    way = high + (1 - high) * WAY
    dx, dy = mouth[0] - start[0], mouth[1] - start[1]
    return (start[0] + dx * high, start[1] + dy * high), (start[0] + dx * way, start[1] + dy * way)


def _way(root: Point, mouth: Point, face: Box | None, size: float) -> float:
    """The rule's part of the way, less where that would end on the speaker's own head: up to its edge, or,
    where the balloon lies on it already, not into the face. A stub it is at least."""
    if face is None:
        return WAY
    head = crown_of(face)
    over = to_box(root, head_of(face)) == 0
    enters = _enters(root, mouth, face if over else head)
    least = SHORTEST_WAY if over else min(SHORTEST_WAY, LEAST * size / max(math.dist(root, mouth), 1.0))
    return min(WAY, max(least, enters - 0.02)) if enters is not None else WAY


def _enters(root: Point, mouth: Point, box: Box) -> float | None:
    """How much of the way it is to a box's edge; None where it is never met."""
    return min(
        (t for a, b in edges(corners(box)) if (t := meets(root, mouth, a, b)) is not None), default=None
    )


def _own_way(
    root: Point, mouth: Point, face: Box | None, rivals: Sequence[Point], heads: Sequence[Box]
) -> float:
    """The rule's part of the way, or so much more that the tip is nearer to its speaker than to anybody else:
    it would seem to be theirs. It does not come onto the speaker's own head for that."""
    own = head_of(face) if face else (*mouth, 0.0, 0.0)
    edge = _enters(root, mouth, own) if face else None
    most = WAY if edge is None else max(WAY, edge - 0.02)
    for way in (WAY, *(further if edge is None else min(further, most) for further in _FURTHER)):
        tip = (root[0] + (mouth[0] - root[0]) * way, root[1] + (mouth[1] - root[1]) * way)
        near = math.dist(tip, mouth)
        if all(near <= math.dist(tip, one) for one in rivals) and all(
            to_box(tip, own) <= to_box(tip, head) for head in heads
        ):
            return way
    return WAY


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


def tail_to(outline: Polygon, tip: Point, size: float, *, bolt: bool = False) -> Tail | None:
    """The tail that ends at `tip`, where a person wants it; None when that is in the balloon."""
    if inside(tip, outline):
        return None
    xs, ys = [x for x, _ in outline], [y for _, y in outline]
    half, high = (max(xs) - min(xs)) / 2, max(ys) - min(ys)
    start = aim(min(xs) + half, (min(ys) + max(ys)) / 2, half, tip)
    root = _leaves(start, tip, outline)
    if root is None:
        return None
    far = math.dist(root, tip)
    broad = min(size * (0.3 + 0.02 * far / size), size * 0.5, high * 0.22)
    side = math.copysign(0.07, (tip[0] - min(xs) - half) * (root[1] - tip[1]) or 1.0)
    return _drawn(outline, start, root, tip, _Pen(1.0, broad, side, size * 0.3, bolt))
