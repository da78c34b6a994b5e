"""Sound effects: large lettering with a light edge and no balloon; small beside a movement."""

from __future__ import annotations

import math
import re
from functools import cache
from random import Random

import presets
from engines.lettering.block import SFX_STROKE, SIZE_BY_KIND, Block, LineIn, Measures
from engines.lettering.outlines import box
from engines.lettering.rows import Rows, rows_of
from engines.lettering.shapes import bounds, turned
from engines.lettering.typeface import Type
from engines.lettering.typeset import settings
from engines.lettering.words import atoms, prepared

_CRY = 60
"""Characters from which a sound effect is no sound but a text, and set small at once."""
_TIGHT = 1.12
"""Leading of sound effects."""
_SMALL = 1.3
"""Size of a small movement's word in parts of the body size."""


@cache
def _mimetics() -> re.Pattern[str]:
    words = presets.lexicon()["mimetics"].words["small"]
    english = rf"\b(?:{'|'.join(words['en'])})(?:s|es|ed|ing)?\b"
    return re.compile("|".join([*map(re.escape, words["ko"]), english]), re.IGNORECASE)


def is_mimetic(text: str) -> bool:
    """Whether a sound effect is the word of a small movement (멈칫, flinch) and nothing loud."""
    return len(text) <= 12 and "!!" not in text and bool(_mimetics().search(text))


def _sound_rows(line: LineIn, type_: Type, measures: Measures, room: float) -> Rows:
    """As large as fits: on one line if it can, on two when it is smaller, on any number when small."""
    words = atoms(prepared(line.text.upper() if type_.capitals else line.text, type_.draws))
    large = _SMALL if is_mimetic(line.text) else SIZE_BY_KIND["sfx"]
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


def sound(line: LineIn, type_: Type, measures: Measures, room: float) -> Block:
    """Large lettering, a little turned when it is short."""
    text = _sound_rows(line, type_, measures, room)
    edge = math.ceil(text.lines[0].size * SFX_STROKE)
    random = Random(f"{line.id}/{line.text}")
    angle = random.choice((-1, 1)) * random.uniform(3, 7) if len(text.lines) <= 2 else 0.0
    turned_box = [turned(p, (0, 0), angle) for p in box(text.half + edge, text.reach + edge)]
    left, top, right, bottom = bounds(turned_box)
    if right - left > room:
        angle, (left, top, right, bottom) = 0.0, bounds(box(text.half + edge, text.reach + edge))
    return Block(
        line=line,
        outline=(),
        lines=text.lines,
        type_=type_,
        half_width=math.ceil(max(-left, right)),
        half_height=math.ceil(max(-top, bottom)),
        angle=round(angle, 1),
    )
