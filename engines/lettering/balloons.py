"""Set text and the outline around it, by kind of line.

Dialogue is a superellipse, a whisper the same with a dashed edge (the renderers' doing), a shout a
burst, a thought a cloud, narration a box; a sound effect is large turned lettering with no balloon.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from random import Random

from engines.kernel.document import Point
from engines.lettering.block import OUTLINE_BY_KIND, SFX_STROKE, SIZE_BY_KIND, Block, LineIn, Measures
from engines.lettering.document import BalloonKind
from engines.lettering.fit import oval
from engines.lettering.joined import SPLIT, grown_together
from engines.lettering.rows import Rows, rows_of
from engines.lettering.shapes import bounds, superellipse, turned
from engines.lettering.typeface import Type
from engines.lettering.typeset import Setting, settings
from engines.lettering.words import atoms, prepared

_VARIANTS = 3
_BEYOND: dict[BalloonKind, float] = {"shout": 0.78, "thought": 0.55}
"""How far, in em, bursts and clouds stand out beyond the oval at most."""
_CRY = 60
"""Characters from which a sound effect is no sound but a text, and set small at once."""
_TIGHT = 1.12
"""Leading of sound effects."""
_FANCY = 12
"""Lines of type up to which a balloon is drawn as a burst or cloud."""


def blocks(line: LineIn, type_: Type, measures: Measures, room: float) -> list[Block]:
    """Balloons for one line, the best shape first; none is wider than `room` pixels if its text allows.

    A line without anything to draw has none.
    """
    words = atoms(prepared(line.text, type_.draws))
    if not words:
        return []
    if line.kind == "sfx":
        return [_sound(line, type_, measures, room)]
    values, size = measures.values, measures.size(line.kind)
    square = line.kind == "narration"
    usable = room - 2 * (measures.outline * OUTLINE_BY_KIND[line.kind] + 1) - 2 * _beyond(line, size)
    widest = max(usable * (0.94 if square else 0.86) / size - 2 * values.air, 1.0)
    found = settings(words, type_, widest, values.leading, values.air, square)
    shaped = [
        _shaped(line, type_, measures, setting, usable / 2, setting.score - found[0].score)
        for setting in found[:_VARIANTS]
    ]
    if line.kind == "dialogue" and len(shaped[0].lines) >= SPLIT:
        shaped.extend(grown_together(line, type_, measures, words, usable))
    return shaped


def _beyond(line: LineIn, size: float) -> float:
    return _BEYOND.get(line.kind, 0.0) * size


def _shaped(
    line: LineIn, type_: Type, measures: Measures, setting: Setting, widest: float, effort: float
) -> Block:
    size = measures.size(line.kind)
    text = rows_of(setting.lines, type_, size, measures.values.leading)
    air = measures.values.air * size
    if line.kind == "narration":
        outline = _box(text.half + air * 1.15, text.reach + air)
    else:
        shape = oval(text.bands, air, widest)
        base = superellipse(shape.a * 1.002, shape.b * 1.002, shape.n)
        random = Random(f"{line.id}/{line.text}")
        if len(text.lines) > _FANCY:
            outline = base
        elif line.kind == "shout":
            outline = _burst(base, size, random)
        elif line.kind == "thought":
            outline = _cloud(base, size, random)
        else:
            outline = base
    left, top, right, bottom = bounds(outline)
    edge = measures.outline * OUTLINE_BY_KIND[line.kind]
    return Block(
        line=line,
        outline=tuple((round(x, 1), round(y, 1)) for x, y in outline),
        lines=text.lines,
        type_=type_,
        half_width=math.ceil(max(-left, right) + edge),
        half_height=math.ceil(max(-top, bottom) + edge),
        effort=effort,
    )


def _box(half_width: float, half_height: float) -> list[Point]:
    return [
        (-half_width, -half_height),
        (half_width, -half_height),
        (half_width, half_height),
        (-half_width, half_height),
    ]


def _even(points: Sequence[Point], count: int) -> list[Point]:
    """`count` points at even distances along a closed polygon."""
    closed = [*points, points[0]]
    lengths = [math.dist(a, b) for a, b in pairwise(closed)]
    step, out, walked, edge = sum(lengths) / count, list[Point](), 0.0, 0
    for number in range(count):
        while edge < len(lengths) - 1 and walked + lengths[edge] < number * step:
            walked += lengths[edge]
            edge += 1
        t = (number * step - walked) / lengths[edge] if lengths[edge] else 0.0
        (x1, y1), (x2, y2) = closed[edge], closed[edge + 1]
        out.append((x1 + (x2 - x1) * t, y1 + (y2 - y1) * t))
    return out


def _perimeter(points: Sequence[Point]) -> float:
    return sum(math.dist(a, b) for a, b in zip(points, [*points[1:], points[0]], strict=True))


def _burst(base: Sequence[Point], size: float, random: Random) -> list[Point]:
    """Spikes of uneven length on the oval; the valleys lie on it, so the text keeps its distance."""
    count = max(11, round(_perimeter(base) / (1.05 * size)))
    ring = _even(base, count * 2)
    points: list[Point] = []
    for number, (x, y) in enumerate(ring):
        if number % 2 == 0:
            points.append((x * 1.03, y * 1.03))
            continue
        length = size * random.uniform(0.42, 0.76)
        far = math.hypot(x, y)
        points.append((x * (1 + length / far), y * (1 + length / far)))
    return points


def _cloud(base: Sequence[Point], size: float, random: Random) -> list[Point]:
    """Round lobes on the oval."""
    count = max(9, round(_perimeter(base) / (1.9 * size)))
    ring = _even(base, count)
    points: list[Point] = []
    for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True):
        chord = math.hypot(x2 - x1, y2 - y1)
        # Clockwise on screen: the outward normal of (dx, dy) is (dy, -dx).
        nx, ny = (y2 - y1) / chord, -(x2 - x1) / chord
        rise = min(chord * random.uniform(0.2, 0.27), size * 0.5)
        for step in range(7):
            t = step / 7
            swell = rise * math.sin(math.pi * t) ** 0.75
            points.append((x1 + (x2 - x1) * t + nx * swell, y1 + (y2 - y1) * t + ny * swell))
    return points


def _sound_rows(line: LineIn, type_: Type, measures: Measures, room: float) -> Rows:
    """As large as fits: on one line if it can, on two when it is smaller, on any number when small."""
    words = atoms(prepared(line.text, type_.draws))
    large = SIZE_BY_KIND["sfx"]
    tries = ((large, 1), (large * 0.8, 1), (large * 0.62, 2))
    for part, most in tries if len(line.text) < _CRY else ():
        size = max(round(measures.body * part), 4)
        setting = settings(words, type_, _sound_room(room, size), _TIGHT, 0.0, square=True)[0]
        if len(setting.lines) <= most:
            return rows_of(setting.lines, type_, size, _TIGHT)
    size = max(round(measures.body * 1.2), 4)
    setting = settings(words, type_, _sound_room(room, size), _TIGHT, 0.0, square=True)[0]
    return rows_of(setting.lines, type_, size, _TIGHT)


def _sound_room(room: float, size: float) -> float:
    return max((room * 0.86 - 2 * math.ceil(size * SFX_STROKE)) / size, 1.0)


def _sound(line: LineIn, type_: Type, measures: Measures, room: float) -> Block:
    """Large lettering, a little turned when it is short."""
    text = _sound_rows(line, type_, measures, room)
    edge = math.ceil(text.lines[0].size * SFX_STROKE)
    random = Random(f"{line.id}/{line.text}")
    angle = random.choice((-1, 1)) * random.uniform(3, 7) if len(text.lines) <= 2 else 0.0
    box = [turned(p, (0, 0), angle) for p in _box(text.half + edge, text.reach + edge)]
    left, top, right, bottom = bounds(box)
    if right - left > room:
        angle, (left, top, right, bottom) = 0.0, bounds(_box(text.half + edge, text.reach + edge))
    return Block(
        line=line,
        outline=(),
        lines=text.lines,
        type_=type_,
        half_width=math.ceil(max(-left, right)),
        half_height=math.ceil(max(-top, bottom)),
        angle=round(angle, 1),
    )
