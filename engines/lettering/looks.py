"""How a set balloon looks: its edge, its dashes, the faces of its words. All that draws one goes by this.

Widths are in pixels of the panel's canvas. An edge lies outside the outline.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from engines.kernel.context import Face, Fonts
from engines.kernel.document import Box, Point
from engines.lettering.block import OUTLINE_BY_KIND, SFX_STROKE, TAILED, Measures
from engines.lettering.document import Balloon, Letter, LetteredPanel
from engines.lettering.drawn import middle, straight
from engines.lettering.shapes import bounds, edges, head_of
from engines.lettering.typeface import Type, type_for
from presets.model import LetteringPreset

DASH = (7.0, 5.5)
"""Dash and gap of a whisper's edge, in outline widths."""
PAINTED = 1.4
"""Size, in parts of the body size, from which sound effects have the preset's tones and contour."""
SHADE = (-0.8, 0.06)
"""Where the first tone of a sound effect goes over into the second, in em from the baseline downwards."""


@dataclass(frozen=True)
class SetRun:
    """Characters set in one face: `dx` right of the line's origin, `length` wide; 0 for nothing wide."""

    text: str
    face: Face
    dx: int
    length: float


@dataclass(frozen=True)
class SetLetter:
    """Letters set in one face with the pen at (0, 0), drawn through an SVG matrix (a, b, c, d, e, f)."""

    text: str
    face: Face
    matrix: tuple[float, float, float, float, float, float]
    length: float
    path: tuple[tuple[Point, ...], ...] = ()
    """Contours in pixels before the matrix, of letters in perspective: they are drawn by these."""


@dataclass(frozen=True)
class Look:
    """`middle` of the outline or the words, `wide` and `high` the outline's size, `pointed` whether its kind
    has tails; a tail's foot is as broad as the body size `em` has it, it keeps `margin` from the edge of the
    picture and stops before its speaker's `head`.

    `edge` is the width of the outline. Words without a balloon are `letters`, set at `size`: filled in the
    first of `tones` above, in the second below, going over between the heights `shade` of the pen, within a
    dark line `contour` wide, within an edge in the paper's colour that reaches `light` beyond the letters;
    all in pixels before their matrix.

    `dashes` are dash and gap of the outline and of the tail, none for a plain edge; `runs` has each line's.
    """

    middle: Point
    wide: float
    high: float
    pointed: bool
    em: float
    margin: float
    head: Box | None
    edge: float
    light: float
    contour: float
    tones: tuple[str, str]
    shade: tuple[float, float]
    size: float
    letters: tuple[SetLetter, ...]
    dashes: tuple[tuple[float, float], ...]
    runs: tuple[tuple[SetRun, ...], ...]


def type_of(balloon: Balloon, language: str, fonts: Fonts, preset: str) -> Type:
    """The faces a balloon is drawn in: the one its chain began with when it was set, then its kind's."""
    return type_for(fonts, balloon.kind, language, preset, balloon.font)


def look_of(balloon: Balloon, type_: Type, values: LetteringPreset, scale: float) -> Look:
    """The look of a balloon set in `type_`; `scale` is its panel's."""
    edge = max(values.outline_width * scale * OUTLINE_BY_KIND[balloon.kind], 0.5) if balloon.outline else 0.0
    size = max((line.size for line in balloon.text_lines), default=0.0)
    shapes = [balloon.outline, *([balloon.tail] if balloon.tail else [])] if balloon.outline else []
    left, top, right, bottom = bounds(balloon.outline) if balloon.outline else (0.0, 0.0, 0.0, 0.0)
    # Words of small movements are written, not painted: a contour would fill their counters.
    loud = balloon.kind == "sfx" and size >= PAINTED * values.body_size * scale
    tones = (values.sound_tones if loud else ()) or (values.ink,)
    light = values.sound_edge if balloon.kind == "sfx" else SFX_STROKE
    contour = values.sound_contour * size if loud else 0.0
    return Look(
        middle=middle(balloon),
        wide=right - left,
        high=bottom - top,
        pointed=balloon.kind in TAILED,
        em=Measures(values, scale).body,
        margin=Measures(values, scale).margin,
        head=head_of(balloon.face) if balloon.face else None,
        edge=edge,
        light=light * size + contour if not balloon.outline else 0.0,
        contour=contour,
        tones=(tones[0], tones[-1]),
        shade=(SHADE[0] * size, SHADE[1] * size),
        size=size,
        letters=_letters(balloon, type_) if not balloon.outline else (),
        dashes=tuple(even(shape, DASH[0] * edge, DASH[1] * edge) for shape in shapes)
        if balloon.kind == "whisper"
        else (),
        runs=tuple(_runs(line.text, line.size, type_) for line in balloon.text_lines),
    )


def _runs(text: str, size: float, type_: Type) -> tuple[SetRun, ...]:
    return tuple(
        SetRun(run.text, run.face, run.dx, type_.advance(run.text) * size) for run in type_.laid(text, size)
    )


def _letters(balloon: Balloon, type_: Type) -> tuple[SetLetter, ...]:
    """The words of a balloon without an outline as they are drawn."""
    size = max((line.size for line in balloon.text_lines), default=0.0)
    set_letters: list[SetLetter] = []
    for letter in balloon.letters or straight(balloon):
        for run in _runs(letter.text, size, type_):
            matrix = (*letter.turn, *letter.put(run.dx, 0))
            path = _path(letter, run, size, type_) if letter.far else ()
            set_letters.append(SetLetter(run.text, run.face, matrix, run.length, path))
    return tuple(set_letters)


def _path(letter: Letter, run: SetRun, size: float, type_: Type) -> tuple[tuple[Point, ...], ...]:
    """The contours of letters as perspective has them, their pen at (0, 0)."""

    def seen(x: float, y: float) -> Point:
        x, y = letter.seen(x * size + run.dx, y * size)
        return round(x - run.dx, 2), round(y, 2)

    return tuple(
        tuple(seen(x, y) for x, y in contour) for contour in type_.fonts.contours(run.face, run.text)
    )


def looks_of(
    panel: LetteredPanel, language: str, fonts: Fonts, values: LetteringPreset, name: str
) -> tuple[Look, ...]:
    """The looks of a panel's balloons in one language, in their order; `name` is the preset's id."""
    return tuple(
        look_of(balloon.placed(), type_of(balloon, language, fonts, name), values, panel.scale)
        for balloon in panel.balloons.get(language, ())
    )


def even(shape: Sequence[Point], on: float, off: float) -> tuple[float, float]:
    """Dash and gap, nearly as given, that come out even around a closed shape."""
    total = sum(math.dist(a, b) for a, b in edges(shape))
    period = total / max(round(total / (on + off)), 1)
    return period * on / (on + off), period * off / (on + off)
