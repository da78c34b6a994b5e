"""Sound effects: large lettering with a light edge and no balloon; small beside a movement."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from engines.kernel.document import Box
from engines.lettering.block import SIZE_BY_KIND, Block, LineIn, Measures
from engines.lettering.document import Letter, Manner, TextLine
from engines.lettering.hearing import is_mimetic, is_quiet, manner_of
from engines.lettering.letters import Rows as Letters
from engines.lettering.letters import Stroke, centred, ink_of, largest, put, scaled
from engines.lettering.rows import Rows, rows_of
from engines.lettering.typeface import Type
from engines.lettering.typeset import settings
from engines.lettering.words import atoms, prepared
from presets.model import LetteringPreset

_CRY = 60
"""Characters from which a sound effect is no sound but a text, and set small at once."""
_TIGHT = 1.12
"""Leading of sound effects."""
_SMALL = 1.3
"""Size of a small movement's word in parts of the body size."""
_QUIET = 1.8
"""Size of a sound that is small itself."""


def stroke_width(values: LetteringPreset) -> float:
    """How far the edges of a sound effect reach beyond its letters, in em of each."""
    return values.sound_edge + values.sound_contour


def _sound_rows(line: LineIn, type_: Type, measures: Measures, room: float) -> Rows:
    """As large as fits: on one line if it can, on two when it is smaller, on any number when small."""
    words = atoms(prepared(line.text.upper() if type_.capitals else line.text, type_.draws))
    large = _SMALL if is_mimetic(line.text) else _QUIET if is_quiet(line.text) else SIZE_BY_KIND["sfx"]
    tries = ((large, 1), (large * 0.8, 1), (large * 0.62, 2))
    for part, most in tries if len(line.text) < _CRY else ():
        size = max(round(measures.body * part), 4)
        setting = settings(words, type_, _sound_room(room, size, measures), _TIGHT, 0.0, square=True)[0]
        if len(setting.lines) <= most:
            return rows_of(setting.lines, type_, size, _TIGHT)
    size = max(round(measures.body * 1.2), 4)
    setting = settings(words, type_, _sound_room(room, size, measures), _TIGHT, 0.0, square=True)[0]
    return rows_of(setting.lines, type_, size, _TIGHT)


def _sound_room(room: float, size: float, measures: Measures) -> float:
    return max((room * 0.86 - 2 * math.ceil(size * stroke_width(measures.values))) / size, 1.0)


def sound(line: LineIn, type_: Type, measures: Measures, room: float, manner: Manner | None = None) -> Block:
    """Large lettering in the manner of what it sounds like, or in `manner`, no wider than `room` pixels."""
    text = _sound_rows(line, type_, measures, room)
    struck = strike(text.lines, type_, measures.values, manner or manner_of(line.text), room, line.text)
    return Block(
        line=line,
        outline=(),
        lines=struck.lines,
        type_=type_,
        half_width=math.ceil(struck.half[0]),
        half_height=math.ceil(struck.half[1]),
        letters=struck.letters,
    )


@dataclass(frozen=True)
class Struck:
    """A sound effect about (0, 0): lines with their ink, letters, half of what it takes with its edges."""

    lines: tuple[TextLine, ...]
    letters: tuple[Letter, ...]
    half: tuple[float, float]


def strike(
    lines: Sequence[TextLine], type_: Type, values: LetteringPreset, manner: Manner, room: float, text: str
) -> Struck:
    """Set lines as letters in a manner, no wider than `room` pixels. `text` decides what is left to chance.

    The lines keep the size they are set at: in another manner they come out as if they had had no other.
    """
    size = lines[0].size
    bare = rows_of([line.text for line in lines], type_, size, _TIGHT).lines
    rows = put(bare, type_, manner, Stroke(values.sound_play, values.sound_lean, text))
    edge = math.ceil(size * stroke_width(values) * max(map(largest, rows), default=1.0)) + 1
    left, _, right, _ = _bounds(rows, type_, size)
    if right - left + 2 * edge > room:
        rows = scaled(rows, max(room - 2 * edge, size / 2) / max(right - left, 1.0))
    left, top, right, bottom = _bounds(rows, type_, size)
    rows = centred(rows, ((left + right) / 2, (top + bottom) / 2))
    inks = [_ink(row, type_, size) for row in rows]
    set_lines = tuple(
        line.model_copy(update={"origin": row[0].origin if row else (0.0, 0.0), "ink": ink})
        for line, row, ink in zip(bare, rows, inks, strict=True)
    )
    letters = tuple(letter for row in rows for letter in row)
    return Struck(set_lines, letters, ((right - left) / 2 + edge, (bottom - top) / 2 + edge))


def _bounds(rows: Letters, type_: Type, size: float) -> tuple[float, float, float, float]:
    return ink_of([letter for row in rows for letter in row], type_, size)


def _ink(row: Sequence[Letter], type_: Type, size: float) -> Box:
    left, top, right, bottom = (round(number, 2) for number in ink_of(row, type_, size))
    return left, top, round(right - left, 2), round(bottom - top, 2)
