"""Balloons as people put them: their middle, their width and height, where the tail ends, or none.

What a person set is a wish of its own beside what the engine laid, so that it outlives every run; the shapes
that are drawn follow from both. A balloon of another width is set anew in lines that suit it, one of
another height in the type that fits.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from engines.kernel.context import Fonts
from engines.kernel.document import Language, Point
from engines.lettering.balloons import block_of_width
from engines.lettering.block import TAILED, Block, LineIn, Measures, preset_of
from engines.lettering.document import Balloon, LetteredPanel, LetteredPanels
from engines.lettering.drawn import box_of, middle, shape_of
from engines.lettering.given import block_of_shape
from engines.lettering.letters import largest
from engines.lettering.rows import settled
from engines.lettering.shapes import corners, polygons_meet, widened
from engines.lettering.sounds import strike, stroke_width
from engines.lettering.tails import Polygon, Tail, outside, tail, tail_to
from engines.lettering.typeface import type_for
from presets.model import LetteringPreset


@dataclass(frozen=True)
class _Page:
    panel: LetteredPanel
    language: str
    values: LetteringPreset
    preset: str
    fonts: Fonts

    @property
    def measures(self) -> Measures:
        return Measures(self.values, self.panel.scale)


def settle(document: LetteredPanels, fonts: Fonts) -> LetteredPanels:
    """The document with every balloon laid out as people put it; the same one where nobody did."""
    if not any(one.by_hand for panel in document.panels for rows in panel.balloons.values() for one in rows):
        return document
    values, preset = preset_of(document.preset)
    panels = tuple(_panel(panel, values, preset, fonts) for panel in document.panels)
    return document.model_copy(update={"panels": panels})


def _panel(panel: LetteredPanel, values: LetteringPreset, preset: str, fonts: Fonts) -> LetteredPanel:
    """Each language by what was put in it, then by what was put in another."""
    pages = {code: _Page(panel, code, values, preset, fonts) for code in panel.balloons}
    return panel.model_copy(
        update={
            "balloons": {
                code: _laid(pages[code], rows, _elsewhere(panel, code))
                for code, rows in panel.balloons.items()
            }
        }
    )


def _elsewhere(panel: LetteredPanel, language: str) -> dict[str, tuple[Language, Point]]:
    """Line → another language in which a person put its balloon, and where."""
    found: dict[str, tuple[Language, Point]] = {}
    for code, rows in panel.balloons.items():
        for one in rows if code != language else ():
            if one.at is not None:
                found.setdefault(one.line, (code, one.at))
    return found


def strays(panel: LetteredPanel, language: str) -> list[tuple[Balloon, Language]]:
    """Balloons of a settled panel that should stand where another language has them, and do not fit there."""
    there = _elsewhere(panel, language)
    return [
        (one, there[one.line][0])
        for one in panel.balloons.get(language, ())
        if one.line in there and one.at is None and one.follow and one.follows is None
    ]


def _laid(
    page: _Page, rows: Sequence[Balloon], elsewhere: Mapping[str, tuple[Language, Point]]
) -> tuple[Balloon, ...]:
    bodies = [_body(page, one, one.at) if one.by_hand else one for one in rows]
    moved = {number for number, one in enumerate(rows) if one.by_hand}
    for number, one in enumerate(bodies):
        code, at = elsewhere.get(one.line, (None, None))
        if code is None or at is None or one.at is not None or not one.follow:
            bodies[number] = one.model_copy(update={"follows": None})
            continue
        there = _body(page, one, at)
        others = [shape_of(other) for at, other in enumerate(bodies) if at != number]
        others += [corners(face) for face in {other.face for other in rows} if face is not None]
        fits = _fits(page, there, at, others)
        bodies[number] = there.model_copy(update={"follows": code}) if fits else one
        moved |= {number} if fits else set()
    return _with_tails(page, rows, bodies, moved)


def _fits(page: _Page, balloon: Balloon, at: Point, others: Sequence[Polygon]) -> bool:
    """Whether it could be put there whole: on the canvas, and clear of the `others`, speakers' faces too."""
    x, y = middle(balloon)
    whole = math.dist((x, y), (at[0] + page.panel.panel[0], at[1] + page.panel.panel[1])) <= 1.5
    shape = shape_of(balloon)
    return whole and not any(polygons_meet(shape, other) for other in others)


def _with_tails(
    page: _Page, rows: Sequence[Balloon], bodies: Sequence[Balloon], moved: AbstractSet[int]
) -> tuple[Balloon, ...]:
    """Tails of what was moved grow anew, and those that would now run through it."""
    shapes = [one.outline for one in bodies]
    laid = list(bodies)
    put = [shapes[number] for number in moved if shapes[number]]
    for number, (was, body) in enumerate(zip(rows, bodies, strict=True)):
        rest = [shape for at, shape in enumerate(shapes) if at != number and shape]
        if number in moved:
            apart = page.measures.margin
            rest += [widened(one.tail, apart) for at, one in enumerate(rows) if one.tail and at not in moved]
            laid[number] = _with_tail(page, was, body, rest)
        elif body.tail and any(polygons_meet(body.tail, shape) for shape in put):
            laid[number] = _with_tail(page, was, body, rest)
    return tuple(laid)


def _body(page: _Page, balloon: Balloon, at: Point | None) -> Balloon:
    """In the wished shape, at the place `at` of the picture, whole on the canvas."""
    x, y = middle(balloon)
    shaped = balloon.width is not None or balloon.height is not None
    if at is not None:
        x, y = at[0] + page.panel.panel[0], at[1] + page.panel.panel[1]
    x, y = x + balloon.offset[0], y + balloon.offset[1]
    wide = _of_shape(page, balloon) if shaped else _narrowed(page, _in_manner(page, balloon), (x, y))
    left, top, right, bottom = box_of(wide)
    half = _halves(page, wide)
    x, y = _within(x, half[0], page.panel.canvas[0]), _within(y, half[1], page.panel.canvas[1])
    # On whole pixels, as the text was set.
    dx, dy = round(x - (left + right) / 2), round(y - (top + bottom) / 2)
    moved = wide.shifted(dx, dy)
    put = balloon.at
    if balloon.offset != (0.0, 0.0):
        put = x - page.panel.panel[0], y - page.panel.panel[1]
    speaker = {"mouth": balloon.mouth, "face": balloon.face}
    return moved.model_copy(update={**speaker, "offset": (0.0, 0.0), "at": put})


def _halves(page: _Page, balloon: Balloon) -> Point:
    """Half its width and height with its edge, in pixels."""
    left, top, right, bottom = box_of(balloon)
    edge = page.measures.outline if balloon.outline else _light(page, balloon)
    return (right - left) / 2 + edge, (bottom - top) / 2 + edge


def _narrowed(page: _Page, balloon: Balloon, at: Point) -> Balloon:
    """Set in more lines where it would otherwise have to leave its place beside the canvas's edge.

    The same balloon where it stands whole, and where no narrower one would."""
    room = [min(put, size - put) for put, size in zip(at, page.panel.canvas, strict=True)]
    wide = _halves(page, balloon)
    if not balloon.outline or wide[0] <= room[0]:
        return balloon
    wish = balloon.model_copy(update={"width": 2 * (room[0] - page.measures.outline)})
    narrow = _of_shape(page, wish).model_copy(update={"width": balloon.width})
    halves = _halves(page, narrow)
    return narrow if halves[0] <= room[0] and halves[1] <= max(room[1], wide[1]) else balloon


def _light(page: _Page, balloon: Balloon) -> float:
    """How far a sound effect's edges reach beyond its letters, at most, in pixels."""
    sizes = [line.size * stroke_width(page.values) for line in balloon.text_lines if balloon.letters]
    return max(sizes, default=0.0) * largest(balloon.letters)


def _within(at: float, half: float, size: float) -> float:
    return min(max(at, half), size - half) if 2 * half <= size else size / 2


def _of_shape(page: _Page, balloon: Balloon) -> Balloon:
    """Set anew about the origin: in the wished shape, or in the lines whose balloon comes nearest to the
    wished width."""
    type_ = type_for(page.fonts, balloon.kind, page.language, page.preset, balloon.font)
    line = LineIn(balloon.line, balloon.kind, balloon.said, balloon.mouth, balloon.face, balloon.off)
    best: Block | None = None
    if balloon.outline and balloon.height is not None:
        left, _, right, _ = box_of(balloon)
        shape, (_, _, *most) = (balloon.width or right - left, balloon.height), page.panel.panel
        best = block_of_shape(line, type_, page.measures, shape, (most[0], most[1]))
    elif balloon.outline:
        best = block_of_width(line, type_, page.measures, balloon.width or 0.0)
    if best is None:
        return balloon
    return balloon.model_copy(update={"outline": best.outline, "text_lines": settled(best)})


def _in_manner(page: _Page, balloon: Balloon) -> Balloon:
    """A sound effect with its letters as wished, in its lines and size, about the origin."""
    if balloon.manner is None or balloon.kind != "sfx" or not balloon.text_lines:
        return balloon
    type_ = type_for(page.fonts, balloon.kind, page.language, page.preset, balloon.font)
    room = page.panel.panel[2] - 2 * page.measures.margin
    struck = strike(balloon.text_lines, type_, page.values, balloon.manner, room, balloon.said)
    return balloon.model_copy(update={"text_lines": struck.lines, "letters": struck.letters, "angle": 0.0})


def _with_tail(page: _Page, was: Balloon, body: Balloon, others: Sequence[Polygon]) -> Balloon:
    grown = _tail(page, was, body, others)
    return body.model_copy(
        update={"tail": grown[0] if grown else None, "tail_tip": grown[1] if grown else None}
    )


def _tail(page: _Page, was: Balloon, body: Balloon, others: Sequence[Polygon]) -> Tail | None:
    if not body.tailed or body.kind not in TAILED or not body.outline:
        return None
    size, bolt = page.measures.body, body.kind == "phone"
    if body.tip is not None:
        to = body.tip[0] + page.panel.panel[0], body.tip[1] + page.panel.panel[1]
        return tail_to(body.outline, to, size, bolt=bolt)
    if body.mouth is not None:
        return tail(body.outline, body.mouth, size, body.face, others, bolt=bolt)
    if body.off:
        x, _, width, _ = page.panel.panel
        out = outside(body.outline, (x, x + width), page.measures.margin)
        return tail(body.outline, out, size, None, others, bolt=bolt)
    # A document of before: the tail ends where it did.
    return tail_to(body.outline, was.tail_tip, size, bolt=bolt) if was.tail_tip else None
