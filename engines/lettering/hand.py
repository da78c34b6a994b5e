"""Balloons as people put them: their middle, their width, where the tail ends, or none.

What a person set is a wish of its own beside what the engine laid, so that it outlives every run; the shapes
that are drawn follow from both. A balloon of another width is set anew in lines that suit it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from engines.kernel.context import Fonts
from engines.kernel.document import Point
from engines.lettering.balloons import blocks, least_room
from engines.lettering.block import TAILED, LineIn, Measures, preset_of
from engines.lettering.document import Balloon, LetteredPanel, LetteredPanels
from engines.lettering.rows import settled
from engines.lettering.shapes import bounds, corners
from engines.lettering.tails import Polygon, Tail, tail, tail_to
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


def middle(balloon: Balloon) -> Point:
    """The middle of a balloon, or of its words where it has no outline, on the canvas."""
    left, top, right, bottom = _box(balloon)
    return (left + right) / 2, (top + bottom) / 2


def _box(balloon: Balloon) -> tuple[float, float, float, float]:
    if balloon.outline:
        return bounds(balloon.outline)
    return bounds([corner for line in balloon.text_lines for corner in corners(line.ink)] or [(0.0, 0.0)])


def _panel(panel: LetteredPanel, values: LetteringPreset, preset: str, fonts: Fonts) -> LetteredPanel:
    return panel.model_copy(
        update={
            "balloons": {
                language: _laid(_Page(panel, language, values, preset, fonts), rows)
                for language, rows in panel.balloons.items()
            }
        }
    )


def _laid(page: _Page, rows: Sequence[Balloon]) -> tuple[Balloon, ...]:
    bodies = [_body(page, one) if one.by_hand else one for one in rows]
    others = [one.outline for one in bodies]
    laid: list[Balloon] = []
    for number, (was, body) in enumerate(zip(rows, bodies, strict=True)):
        rest = [shape for at, shape in enumerate(others) if at != number and shape]
        laid.append(_with_tail(page, was, body, rest) if was.by_hand else was)
    return tuple(laid)


def _body(page: _Page, balloon: Balloon) -> Balloon:
    """In the wished width, at the wished place, whole on the canvas."""
    x, y = middle(balloon)
    wide = _of_width(page, balloon) if balloon.width is not None else balloon
    at = balloon.at
    if at is not None:
        x, y = at[0] + page.panel.panel[0], at[1] + page.panel.panel[1]
    x, y = x + balloon.offset[0], y + balloon.offset[1]
    left, top, right, bottom = _box(wide)
    edge = page.measures.outline if wide.outline else 0.0
    half = (right - left) / 2 + edge, (bottom - top) / 2 + edge
    x, y = _within(x, half[0], page.panel.canvas[0]), _within(y, half[1], page.panel.canvas[1])
    # On whole pixels, as the text was set.
    dx, dy = round(x - (left + right) / 2), round(y - (top + bottom) / 2)
    moved = wide.shifted(dx, dy)
    put = at
    if balloon.offset != (0.0, 0.0):
        put = x - page.panel.panel[0], y - page.panel.panel[1]
    speaker = {"mouth": balloon.mouth, "face": balloon.face}
    return moved.model_copy(update={**speaker, "offset": (0.0, 0.0), "at": put})


def _within(at: float, half: float, size: float) -> float:
    return min(max(at, half), size - half) if 2 * half <= size else size / 2


def _of_width(page: _Page, balloon: Balloon) -> Balloon:
    """Set anew in the lines whose balloon comes nearest to the wished width, about the origin."""
    width = (balloon.width or 0.0) + 2 * page.measures.outline
    type_ = type_for(page.fonts, balloon.kind, page.language, page.preset, balloon.font)
    line = LineIn(balloon.line, balloon.kind, balloon.said, balloon.mouth, balloon.face, balloon.off)
    options = blocks(line, type_, page.measures, max(width, least_room(line, type_, page.measures)))
    if not options or not balloon.outline:
        return balloon
    best = min(options, key=lambda block: abs(2 * block.half_width - width))
    return balloon.model_copy(update={"outline": best.outline, "text_lines": settled(best)})


def _with_tail(page: _Page, was: Balloon, body: Balloon, others: Sequence[Polygon]) -> Balloon:
    grown = _tail(page, was, body, others)
    return body.model_copy(
        update={"tail": grown[0] if grown else None, "tail_tip": grown[1] if grown else None}
    )


def _tail(page: _Page, was: Balloon, body: Balloon, others: Sequence[Polygon]) -> Tail | None:
    if not body.tailed or body.kind not in TAILED or not body.outline:
        return None
    size = page.measures.body
    if body.tip is not None:
        to = body.tip[0] + page.panel.panel[0], body.tip[1] + page.panel.panel[1]
        return tail_to(body.outline, to, size)
    if body.mouth is not None:
        return tail(body.outline, body.mouth, size, body.face, others)
    # A voice from outside, or a document of before: the tail ends where it did.
    return tail_to(body.outline, was.tail_tip, size) if was.tail_tip else None
