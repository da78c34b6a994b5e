"""Two balloons grown together: for a long line that pauses, as letterers split what one breath cannot say."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from engines.kernel.document import Point
from engines.lettering.block import OUTLINE_BY_KIND, Block, LineIn, Measures
from engines.lettering.document import TextLine
from engines.lettering.fit import Oval, oval
from engines.lettering.rows import Rows, rows_of
from engines.lettering.shapes import bounds, edges, inside, meets, superellipse
from engines.lettering.typeface import Type
from engines.lettering.typeset import settings
from engines.lettering.words import Atom

SPLIT, _MANY = 5, 7
"""Lines of type from which a line may, and from which it should, be said in two joined balloons."""
_JOINED_EFFORT = {False: 0.12, True: -0.15}
_NECK = 2.2
"""Width of the passage between joined balloons, in em."""
_LEAST_SHARE = 0.28
"""Of the whole text, the least that stands in either balloon."""
_PAUSE = 0.2
"""Cost of a break up to which it is a pause: after a sentence or a clause."""


def grown_together(
    line: LineIn, type_: Type, measures: Measures, words: Sequence[Atom], usable: float
) -> list[Block]:
    """The line in two joined balloons, the second to the right below and to the left below."""
    parts = halves(words)
    if parts is None:
        return []
    size, values = measures.size(line.kind), measures.values
    widest = max(usable * 0.66 / size - 2 * values.air, 1.0)
    sets = [
        rows_of(
            settings(part, type_, widest, values.leading, values.air)[0].lines, type_, size, values.leading
        )
        for part in parts
    ]
    first, second = (oval(one.bands, values.air * size, usable / 2) for one in sets)
    aside = min(0.42 * (first.a + second.a), usable - first.a - second.a)
    down = below(first, second, aside, _NECK * size)
    if down is None or aside < 0.1 * first.a:
        return []
    return [
        block
        for way in (aside, -aside)
        if (block := _joined(line, type_, measures, sets, (first, second), (way, down))) is not None
    ]


def _joined(
    line: LineIn,
    type_: Type,
    measures: Measures,
    sets: Sequence[Rows],
    ovals: Sequence[Oval],
    apart: Point,
) -> Block | None:
    first, other = (superellipse(one.a * 1.002, one.b * 1.002, one.n) for one in ovals)
    second = [(x + apart[0], y + apart[1]) for x, y in other]
    outline = united(first, second)
    if outline is None:
        return None
    left, top, right, bottom = bounds(outline)
    # On whole pixels, as all set text is.
    dx, dy = -round((left + right) / 2), -round((top + bottom) / 2)
    edge = measures.outline * OUTLINE_BY_KIND[line.kind]
    shift = (round(apart[0]) + dx, round(apart[1]) + dy)
    lines = [
        *(_moved(row, (dx, dy)) for row in sets[0].lines),
        *(_moved(row, shift) for row in sets[1].lines),
    ]
    shapes = [
        tuple((round(x + dx, 1), round(y + dy, 1)) for x, y in shape) for shape in (outline, first, second)
    ]
    return Block(
        line=line,
        outline=shapes[0],
        lines=tuple(lines),
        type_=type_,
        half_width=math.ceil(max(-left - dx, right + dx) + edge),
        half_height=math.ceil(max(-top - dy, bottom + dy) + edge),
        effort=_JOINED_EFFORT[len(lines) >= _MANY],
        lobes=(shapes[1], shapes[2]),
    )


def _moved(line: TextLine, by: tuple[int, int]) -> TextLine:
    (x, y), (left, top, width, height) = line.origin, line.ink
    at = {"origin": (x + by[0], y + by[1]), "ink": (left + by[0], top + by[1], width, height)}
    return line.model_copy(update=at)


def halves(atoms: Sequence[Atom]) -> tuple[list[Atom], list[Atom]] | None:
    """The text before and after the pause nearest its middle, a sentence's end before a comma's; None where
    it does not pause near enough."""
    lengths = [len(atom.text) + atom.gap for atom in atoms]
    total, before, best = sum(lengths), 0, (math.inf, 0)
    for number, atom in enumerate(atoms):
        share = before / total
        if number and (atom.cost <= _PAUSE or atom.forced) and _LEAST_SHARE <= share <= 1 - _LEAST_SHARE:
            best = min(best, (abs(share - 0.46) + 0.6 * atom.cost, number))
        before += lengths[number]
    if not best[1]:
        return None
    begun = replace(atoms[best[1]], forced=False)
    return list(atoms[: best[1]]), [begun, *atoms[best[1] + 1 :]]


def united(first: Sequence[Point], second: Sequence[Point]) -> list[Point] | None:
    """The outline around two convex outlines, both clockwise; None unless they cross in just two points."""
    one, two = list(edges(first)), list(edges(second))
    _, top, _, bottom = bounds(first)
    _, upper, _, lower = bounds(second)
    low, high = max(top, upper), min(bottom, lower)
    crossings = [
        (i, t, j, u)
        for i, (a, b) in enumerate(one)
        if max(a[1], b[1]) >= low and min(a[1], b[1]) <= high
        for j, (c, d) in enumerate(two)
        if max(c[1], d[1]) >= low and min(c[1], d[1]) <= high
        if (t := meets(a, b, c, d)) is not None and (u := meets(c, d, a, b)) is not None
    ]
    if len(crossings) != 2:
        return None
    begin, end = sorted(crossings)
    if inside(one[begin[0]][1], second):
        begin, end = end, begin
    points = [_at(one[begin[0]], begin[1])]
    points += _between(first, begin[0], end[0])
    points.append(_at(one[end[0]], end[1]))
    points += _between(second, end[2], begin[2])
    return points


def _at(edge: tuple[Point, Point], t: float) -> Point:
    (x1, y1), (x2, y2) = edge
    return x1 + (x2 - x1) * t, y1 + (y2 - y1) * t


def _between(points: Sequence[Point], first: int, last: int) -> list[Point]:
    """Points from the end of edge `first` to the start of edge `last`, around the corner if need be."""
    count = (last - first) % len(points) or len(points)
    return [points[(first + 1 + step) % len(points)] for step in range(count)]


def below(first: Oval, second: Oval, aside: float, neck: float) -> float | None:
    """How far below the first's centre the second's has to be, `aside` to the right, for a passage `neck`
    wide between them; None where they cannot have one."""
    most = 0.8 * min(first.b, second.b)
    for step in range(1, 17):
        depth = most * step / 16
        one, two = _half(first, first.b - depth / 2), _half(second, second.b - depth / 2)
        if min(one, aside + two) - max(-one, aside - two) >= neck:
            return first.b + second.b - depth
    return None


def _half(oval: Oval, y: float) -> float:
    """Half width at a height."""
    return oval.a * (1 - (y / oval.b) ** oval.n) ** (1 / oval.n)
