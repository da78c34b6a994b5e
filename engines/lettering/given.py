"""Text set into a shape that is given: the largest type, up to its kind's size, that keeps its distance.

For a number of lines, breaks that fit at one size fit at any smaller one, so the largest size is found by
bisection with lines filled greedily, which is exact for "does it fit"; the breaks at that size are then the
least ragged ones by sense (`typeset.breaks_of`). No word is broken: where the text does not fit at the
smallest size the shape grows.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from engines.kernel.document import Point
from engines.lettering.balloons import BEYOND, around_base, is_square, words_of
from engines.lettering.block import OUTLINE_BY_KIND, Block, LineIn, Measures
from engines.lettering.frame import AIR, Frame, filled, parted, squareness, tallness
from engines.lettering.outlines import box, rounded
from engines.lettering.rows import Rows, rows_of
from engines.lettering.shapes import bounds, superellipse
from engines.lettering.typeface import Type
from engines.lettering.typeset import SENSE, Measured, breaks_of, measure, nonsense
from engines.lettering.words import split_wide

_COUNTS = (-3, 4)
"""Numbers of lines tried beside the one that suits the shape's proportion."""
_STEPS = 7
"""Halvings of the sizes between two bounds, one at most three times the other: then within a percent."""
_EMPTY = 2.4
"""What it costs to leave a tall shape to the air above and below its lines."""
_LONG = 70
"""Atoms from which lines are filled, not balanced."""


@dataclass(frozen=True)
class _Case:
    """One text and what it is set in; `top` and `bottom` are its ink about the baseline, in em."""

    line: LineIn
    type_: Type
    measures: Measures
    measured: Measured
    top: float
    bottom: float
    largest: float
    least: float

    @property
    def leading(self) -> float:
        return self.measures.values.leading


def block_of_shape(line: LineIn, type_: Type, measures: Measures, shape: Point, most: Point) -> Block | None:
    """The balloon with an outline `shape` pixels wide and high, no more than `most`, grown where its text
    needs it. None for a line with nothing to draw or without a balloon."""
    words = words_of(line, type_)
    if not words or line.kind == "sfx" or (line.kind == "thought" and measures.values.thoughts == "bare"):
        return None
    edge = 2 * measures.outline * OUTLINE_BY_KIND[line.kind] + 2
    most = max(most[0] - edge, 8.0), max(most[1] - edge, 8.0)
    case = _case(line, type_, measures, most[0])
    wanted = min(max(shape[0], 8.0), most[0]), min(max(shape[1], 8.0), most[1])
    if not _fits(case, wanted, case.least):
        wanted = _grown(case, wanted, most)
    return _set(case, wanted, most[0])


def _case(line: LineIn, type_: Type, measures: Measures, widest: float) -> _Case:
    words, largest = words_of(line, type_), measures.size(line.kind)
    least = min(math.ceil(measures.values.min_size * measures.scale * 4) / 4, largest)
    # Only what is wider than the picture itself is ever broken.
    part = 1.0 if is_square(line, measures) else 0.86
    em = max(widest * part / least - 2 * (AIR + _beyond(line, measures)) - 0.5, 1.0)
    whole = [
        piece
        for word in words
        for piece in ([word] if type_.advance(word.text) <= em else split_wide(word, _within(type_, em)))
    ]
    ink = type_.rough_ink("".join(word.text for word in words), largest)
    top, bottom = -ink.top / largest, ink.bottom / largest
    return _Case(line, type_, measures, measure(whole, type_), top, bottom, largest, least)


def _within(type_: Type, em: float) -> Callable[[str], bool]:
    return lambda text: type_.advance(text) <= em


def _frame(case: _Case, shape: Point, count: int) -> Frame:
    n = math.inf if is_square(case.line, case.measures) else squareness(shape, count)
    # A polygon of so many points lies a little inside the curve.
    return Frame(shape[0] * 0.499, shape[1] * 0.499, n, _beyond(case.line, case.measures))


def _beyond(line: LineIn, measures: Measures) -> float:
    """How far spikes and lobes stand out of the oval on each side, in em."""
    return 0.0 if is_square(line, measures) else BEYOND.get(line.kind, 0.0)


def _counts(case: _Case, shape: Point) -> list[int]:
    """Numbers of lines worth trying, the likeliest first."""
    forced = 1 + sum(atom.forced for atom in case.measured.atoms)
    total = case.measured.ends[-1]
    ideal = round(math.sqrt(max(total * shape[1] / (case.leading * shape[0]), 1.0)))
    most = len(case.measured.atoms)
    first = min(max(ideal + _COUNTS[0], forced, 1), most)
    found = range(first, max(min(ideal + _COUNTS[1], most), first) + 1)
    return sorted(found, key=lambda count: abs(count - ideal))


def _limits(case: _Case, frame: Frame, count: int, size: float) -> list[float] | None:
    """The most each line may be wide in em; None where the lines are too many for the height."""
    pitch, ink = case.leading * size, (case.top + case.bottom) * size
    halves: list[float] = []
    for line in range((count + 1) // 2):
        half = frame.half((count - 1 - 2 * line) / 2 * pitch + ink / 2, size)
        if half <= 0:
            return None
        halves.append(2 * half / size)
    return [*halves, *reversed(halves[: count // 2])]


def _fits_in(case: _Case, shape: Point, count: int, size: float) -> bool:
    limits = _limits(case, _frame(case, shape, count), count, size)
    if limits is None:
        return False
    breaks = filled(case.measured, limits)
    if breaks is None or len(breaks) == count:
        return breaks is not None
    # In fewer lines they would stand elsewhere: so many lines have to be found for it.
    return parted(case.measured, limits)


def _fits(case: _Case, shape: Point, size: float) -> bool:
    return any(_fits_in(case, shape, count, size) for count in _counts(case, shape))


def _grown(case: _Case, shape: Point, most: Point) -> Point:
    """The smallest larger shape that holds the text at its smallest size: wider, higher, or both.

    It keeps within `most` sideways wherever the text may be that narrow; downwards it takes what it needs.
    """
    found: list[Point] = []
    for way in ((1, 1), (1, 0), (0, 1)):

        def at(part: float, way: tuple[int, int] = way) -> Point:
            wide = shape[0] * part ** way[0]
            return min(wide, max(most[0], shape[0])), shape[1] * part ** way[1]

        low, high = 1.0, 1.3
        while high < 300 and not _fits(case, at(high), case.least):
            low, high = high, high * 1.6
        if high >= 300:
            continue
        for _ in range(_STEPS):
            middle = (low + high) / 2
            low, high = (low, middle) if _fits(case, at(middle), case.least) else (middle, high)
        found.append(at(high))
    inside = [one for one in found if one[1] <= most[1]] or found
    return min(inside, key=lambda one: one[0] * one[1], default=(most[0], most[1]))


def _bound(case: _Case, shape: Point, count: int) -> float:
    """A size at which so many lines are too wide or too high for the shape's box."""
    across = count * shape[0] / case.measured.ends[-1]
    return min(across, shape[1] / ((count - 1) * case.leading + case.top + case.bottom + 2 * AIR))


def _sizes(case: _Case, shape: Point) -> Iterator[tuple[float, int]]:
    """(largest size, number of lines) for the numbers of lines that may be best."""
    best, counts = case.least, _counts(case, shape)
    for count in counts:
        # More lines fill a tall shape: they need hold type of the usual size only.
        enough = min(best * 0.88, case.largest) if count > counts[0] else best * 0.88
        low, high = max(enough, case.least * 0.999), _bound(case, shape, count)
        if high < low or not _fits_in(case, shape, count, low):
            continue
        for _ in range(_STEPS if high < 3 * low else _STEPS + 3):
            middle = math.sqrt(low * high)
            low, high = (middle, high) if _fits_in(case, shape, count, middle) else (low, middle)
        best = max(best, low)
        yield low, count


@dataclass(frozen=True)
class _Option:
    breaks: tuple[int, ...]
    size: float
    score: float


def _option(case: _Case, shape: Point, count: int, size: float, tight: float) -> _Option | None:
    """The best breaks into `count` lines at `size`; their shape follows the outline at the size `tight`."""
    frame = _frame(case, shape, count)
    limits, targets = (_limits(case, frame, count, one) for one in (size, min(tight, size * 3)))
    if limits is None or targets is None:
        return None
    aim = max(targets)
    full = filled(case.measured, limits) if len(case.measured.atoms) > _LONG else None
    breaks = full if full and len(full) == count else breaks_of(case.measured, targets, aim, limits)
    if not breaks:
        return None
    ends = [*breaks[1:], len(case.measured.atoms)]
    widths = [case.measured.width(first, last - 1) for first, last in zip(breaks, ends, strict=True)]
    ragged = sum(((target - wide) / aim) ** 2 for target, wide in zip(targets, widths, strict=False))
    score = 1 / tight**2 * case.largest**2 + ragged / count + SENSE * nonsense(case.measured, breaks, widths)
    return _Option(tuple(breaks), size, score + _EMPTY * _empty(case, shape, widths, size))


def _empty(case: _Case, shape: Point, widths: Sequence[float], size: float) -> float:
    """How much more air there is above and below the lines than beside them, in parts of the shape."""
    high = ((len(widths) - 1) * case.leading + case.top + case.bottom) * size
    over, beside = shape[1] - high, shape[0] - max(widths) * size
    return tallness(shape) * max(over - beside, 0.0) / (shape[0] + shape[1])


def _set(case: _Case, shape: Point, widest: float) -> Block:
    sizes = list(_sizes(case, shape))
    best = max((size for size, _ in sizes), default=case.least)
    size = max(math.floor(min(best, case.largest) * 4 + 1e-6) / 4, case.least)
    options = [
        option
        for tight, count in sizes
        if tight >= size * 0.999 and (option := _option(case, shape, count, size, tight))
    ]
    if not options:
        lines = tuple(range(len(case.measured.atoms)))
        options = [_Option(lines, case.least, 0.0)]
    chosen = min(options, key=lambda option: option.score)
    ends = [*chosen.breaks[1:], len(case.measured.atoms)]
    lines = [case.measured.text(a, b - 1) for a, b in zip(chosen.breaks, ends, strict=True)]
    rows, shape = _exact(case, shape, widest, lines, chosen.size)
    return _shaped(case, shape, rows)


def _exact(case: _Case, shape: Point, widest: float, lines: Sequence[str], size: float) -> tuple[Rows, Point]:
    """The lines by their real ink, a little smaller or larger than was reckoned with, and the shape, which
    grows where that is not enough."""

    def rows(at: float) -> Rows:
        return rows_of(lines, case.type_, at, case.leading)

    def holds(found: Rows, at: float, around: Point) -> bool:
        frame = _frame(case, around, len(lines))
        return all(frame.half(band.reach, at) >= band.half for band in found.bands)

    found = rows(size)
    likely = _likely(case, shape, found, size)
    if likely != size:
        size, found = likely, rows(likely)
    while not holds(found, size, shape) and size > case.least:
        size = max(size - 0.25, case.least)
        found = rows(size)
    while not holds(found, size, shape):
        # By a hair, and sideways as long as there is room: upwards it may already fill the picture.
        wider = shape[0] * 1.01 <= widest
        shape = (shape[0] * 1.01, shape[1]) if wider else (shape[0], shape[1] * 1.01)
    return found, shape


def _likely(case: _Case, shape: Point, rows: Rows, size: float) -> float:
    """The largest size at which the lines fit, if their ink grows as the type does."""
    frame = _frame(case, shape, len(rows.lines))
    low, high = case.least, min(case.largest, 1.2 * size)
    while high - low > 0.2:
        middle = (low + high) / 2
        part = middle / size
        fits = all(frame.half(band.reach * part, middle) >= band.half * part for band in rows.bands)
        low, high = (middle, high) if fits else (low, middle)
    return max(math.floor(high * 4) / 4, case.least)


def _shaped(case: _Case, shape: Point, rows: Rows) -> Block:
    size, line = rows.lines[0].size, case.line
    a, b = shape[0] / 2, shape[1] / 2
    if line.kind == "narration":
        outline = box(a, b)
    elif is_square(line, case.measures):
        outline = rounded(a, b, min(0.8 * size, a, b))
    else:
        beyond = _beyond(line, case.measures) * size
        base = superellipse(a - beyond, b - beyond, squareness(shape, len(rows.lines)))
        outline = around_base(line, base, size, len(rows.lines))
        left, top, right, bottom = bounds(outline)
        # Spikes are of uneven length: as wide and high as was asked for.
        wide, high = max(shape[0] / (right - left), 1.0), max(shape[1] / (bottom - top), 1.0)
        outline = [(x * wide, y * high) for x, y in outline]
    left, top, right, bottom = bounds(outline)
    edge = case.measures.outline * OUTLINE_BY_KIND[line.kind]
    return Block(
        line=line,
        outline=tuple((round(x, 1), round(y, 1)) for x, y in outline),
        lines=rows.lines,
        type_=case.type_,
        half_width=math.ceil(max(-left, right) + edge),
        half_height=math.ceil(max(-top, bottom) + edge),
    )
