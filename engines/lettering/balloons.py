"""Set text and the outline around it, by kind of line.

Dialogue is a superellipse, a whisper the same with a dashed edge (the renderers' doing), a shout a
burst, a voice from a phone has teeth, narration a box, a thought what the preset says; a sound effect is
large turned lettering with no balloon.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from random import Random

from engines.kernel.document import Point
from engines.lettering.block import OUTLINE_BY_KIND, SFX_STROKE, Block, LineIn, Measures
from engines.lettering.document import BalloonKind, Manner
from engines.lettering.fit import oval
from engines.lettering.joined import SPLIT, grown_together
from engines.lettering.outlines import box, burst, cloud, electric, rounded
from engines.lettering.rows import Rows, rows_of
from engines.lettering.shapes import bounds, superellipse
from engines.lettering.sounds import sound
from engines.lettering.typeface import Type
from engines.lettering.typeset import Setting, settings
from engines.lettering.words import Atom, atoms, prepared

_VARIANTS = 3
BEYOND: dict[BalloonKind, float] = {"shout": 0.78, "thought": 0.55, "phone": 0.26}
"""How far, in em, bursts, clouds and teeth stand out beyond the oval at most."""
_PART = {True: 0.94, False: 0.86}
"""How wide the text may be in a box and in an oval, in parts of their width."""
_FANCY = 12
"""Lines of type up to which a balloon is drawn as a burst or cloud."""


def blocks(
    line: LineIn, type_: Type, measures: Measures, room: float, manner: Manner | None = None
) -> list[Block]:
    """Balloons for one line, the best shape first; none is wider than `room` pixels if its text allows.

    `manner` is how a sound effect's letters are to stand, where that is not left to what it says.
    A line without anything to draw has none.
    """
    words = words_of(line, type_)
    if not words:
        return []
    if line.kind == "sfx":
        return [sound(line, type_, measures, room, manner)]
    values, square = measures.values, is_square(line, measures)
    usable = room - 2 * _around(line, measures)
    widest = max(usable * _PART[square] / measures.size(line.kind) - 2 * values.air, 1.0)
    found = settings(words, type_, widest, values.leading, values.air, square)
    shaped = [
        _shaped(line, type_, measures, setting, usable / 2, setting.score - found[0].score)
        for setting in found[:_VARIANTS]
    ]
    if line.kind == "dialogue" and len(shaped[0].lines) >= SPLIT:
        shaped.extend(grown_together(line, type_, measures, words, usable))
    return shaped


def words_of(line: LineIn, type_: Type) -> list[Atom]:
    """What is set of a line."""
    return atoms(prepared(line.text.upper() if type_.capitals else line.text, type_.draws))


def least_room(line: LineIn, type_: Type, measures: Measures) -> float:
    """The `room` at which no word of the line has to be broken."""
    words = words_of(line, type_)
    widest = max((type_.advance(word.text) for word in words), default=0.0) + 2 * measures.values.air
    part = _PART[is_square(line, measures)]
    return widest * measures.size(line.kind) / part + 2 * _around(line, measures) + 1


def block_of_width(line: LineIn, type_: Type, measures: Measures, width: float) -> Block | None:
    """The balloon whose outline comes nearest to `width` pixels; no word is broken for it. None where the
    line has nothing to draw or stands without a balloon."""
    room = width + 2 * measures.outline
    options = blocks(line, type_, measures, max(room, least_room(line, type_, measures)))
    shaped = [block for block in options if block.outline]
    return min(shaped, key=lambda block: abs(2 * block.half_width - room), default=None)


def is_square(line: LineIn, measures: Measures) -> bool:
    """Whether a line stands in a box."""
    thought_in_box = line.kind == "thought" and measures.values.thoughts != "cloud"
    return line.kind == "narration" or thought_in_box


def _around(line: LineIn, measures: Measures) -> float:
    """Pixels on each side that the outline's edge and spikes take."""
    edge = measures.outline * OUTLINE_BY_KIND[line.kind] + 1
    return edge + BEYOND.get(line.kind, 0.0) * measures.size(line.kind)


def _shaped(
    line: LineIn, type_: Type, measures: Measures, setting: Setting, widest: float, effort: float
) -> Block:
    size = measures.size(line.kind)
    text = rows_of(setting.lines, type_, size, measures.values.leading)
    outline = _outline(line, text, measures, size, widest)
    if outline:
        left, top, right, bottom = bounds(outline)
        edge = measures.outline * OUTLINE_BY_KIND[line.kind]
    else:
        left, top, right, bottom = bounds(box(text.half, text.reach))
        edge = math.ceil(size * SFX_STROKE)
    return Block(
        line=line,
        outline=tuple((round(x, 1), round(y, 1)) for x, y in outline),
        lines=text.lines,
        type_=type_,
        half_width=math.ceil(max(-left, right) + edge),
        half_height=math.ceil(max(-top, bottom) + edge),
        effort=effort,
    )


def _outline(line: LineIn, text: Rows, measures: Measures, size: float, widest: float) -> Sequence[Point]:
    """The outline around set lines by kind; none for words that stand on the picture."""
    air, thoughts = measures.values.air * size, measures.values.thoughts
    if line.kind == "narration":
        return box(text.half + air * 1.15, text.reach + air)
    if line.kind == "thought" and thoughts == "bare":
        return ()
    if line.kind == "thought" and thoughts == "box":
        return rounded(text.half + air * 1.3, text.reach + air * 1.1, min(0.8 * size, text.reach + air))
    shape = oval(text.bands, air, widest)
    base = superellipse(shape.a * 1.002, shape.b * 1.002, shape.n)
    return around_base(line, base, size, len(text.lines))


def around_base(line: LineIn, base: Sequence[Point], size: float, rows: int) -> Sequence[Point]:
    """The outline of its kind on an oval that holds `rows` lines of type."""
    random = Random(f"{line.id}/{line.text}")
    if rows > _FANCY:
        return base
    if line.kind == "shout":
        return burst(base, size, random)
    if line.kind == "phone":
        return electric(base, size)
    return cloud(base, size, random) if line.kind == "thought" else base
