"""What a letterer would send back. Balloons are judged where they are drawn, edits included."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from engines.director.document import Storyboard
from engines.image.document import PanelImages
from engines.kernel.context import Fonts
from engines.kernel.document import Box, Finding, Severity
from engines.lettering.block import TAILED, LineIn, Measures, preset_of
from engines.lettering.document import Balloon, LetteredPanel, LetteredPanels
from engines.lettering.drawn import least_size, shape_of
from engines.lettering.hand import strays
from engines.lettering.letter import panel_lines
from engines.lettering.shapes import bounds, clearance, corners, overlap, polygons_meet
from engines.lettering.words import STANDINS, prepared
from engines.text.document import Script
from presets.model import LetteringPreset

LONGEST = 10
"""Lines of type a balloon may have before readers skip it."""
ORPHAN = 0.3
"""A single word on the last line narrower than this part of the widest line looks lost."""
_ROUNDING = 2
"""Pixels that an outline may be larger than it was drawn."""
LEAST_AIR = 0.5
"""Em between ink and outline."""
# Checks are asked again after every edit of an episode, and most balloons are where they were.
_clearance = lru_cache(maxsize=4096)(clearance)


def check(
    lettered: LetteredPanels, script: Script, storyboard: Storyboard, images: PanelImages
) -> tuple[Finding, ...]:
    """Findings of all panels and languages, in reading order."""
    values, _ = preset_of(lettered.preset)
    found: list[Finding] = []
    for panel in lettered.panels:
        drawn = storyboard.panel(panel.id)
        if drawn is None:
            continue
        for language in script.languages:
            lines, regions, _ = panel_lines(script, drawn, images, language)
            faces = [face.box for face in regions.faces]
            found.extend(panel_findings(panel, language, lines, faces, values, regions.hands))
    return tuple(found)


def panel_findings(
    panel: LetteredPanel,
    language: str,
    lines: Sequence[LineIn],
    faces: Sequence[Box],
    values: LetteringPreset,
    hands: Sequence[Box] = (),
) -> list[Finding]:
    """Findings of one panel in one language. `faces` and `hands` are in picture pixels."""
    laid = panel.balloons.get(language, ())
    balloons = [balloon.placed() for balloon in laid]
    page = _Page(panel, language, values)
    found = list(_unlettered(page, lines, balloons))
    found += [page.says("place_not_kept", "note", one, there=code) for one, code in strays(panel, language)]
    said = {line.id: line for line in lines}
    dx, dy = panel.panel[:2]
    on_canvas, held = ([(x + dx, y + dy, w, h) for x, y, w, h in boxes] for boxes in (faces, hands))
    for number, balloon in enumerate(balloons):
        line = said.get(balloon.line)
        found.extend(_alone(page, balloon, line.text if line else ""))
        found.extend(_on_faces(page, balloon, on_canvas))
        found.extend(_as_letterers_do(page, balloon, line, held))
        for earlier, as_laid in zip(balloons[:number], laid, strict=False):
            by_hand = as_laid.by_hand or laid[number].by_hand
            found.extend(_together(page, earlier, balloon, by_hand=by_hand))
    return found


def missing_glyphs(lines: Sequence[LineIn], language: str, preset: str, fonts: Fonts) -> tuple[Finding, ...]:
    """Before anything is drawn: the characters of each line that no font at hand can draw."""
    found: list[Finding] = []
    for line in lines:
        missing = fonts.missing(line.text, fonts.chain(line.kind, language, preset))
        if missing:
            found.append(_missing(line.id, language, line.text, missing))
    return tuple(found)


@dataclass(frozen=True)
class _Page:
    """What all findings of a panel share."""

    panel: LetteredPanel
    language: str
    values: LetteringPreset

    def says(self, rule: str, severity: Severity, balloon: Balloon, **more: object) -> Finding:
        text = short(" ".join(line.text for line in balloon.text_lines))
        values = {"panel": self.panel.id, "language": self.language, "text": text, **more}
        return Finding(rule=rule, severity=severity, item=balloon.id, values=values)


def short(text: str, most: int = 24) -> str:
    """The beginning of a line, to recognise it by."""
    flat = " ".join(text.split())
    return flat if len(flat) <= most else flat[: most - 1].rstrip() + "…"


def _unlettered(page: _Page, lines: Sequence[LineIn], balloons: Sequence[Balloon]) -> Iterator[Finding]:
    there = {balloon.line for balloon in balloons}
    for line in lines:
        if line.id not in there and prepared(line.text, lambda _: True):
            values = {"panel": page.panel.id, "language": page.language, "text": short(line.text)}
            yield Finding(rule="line_without_balloon", severity="error", item=line.id, values=values)


def _alone(page: _Page, balloon: Balloon, text: str) -> Iterator[Finding]:
    size = min((line.size for line in balloon.text_lines), default=0.0)
    if balloon.outline and balloon.text_lines:
        air = min(_clearance(balloon.outline, line.ink, size) for line in balloon.text_lines)
        if air < 0:
            yield page.says("ink_outside", "error", balloon)
        elif air < LEAST_AIR * size - 0.5:
            yield page.says("air_small", "warning", balloon, air=round(air), least=round(LEAST_AIR * size))
    left, top, right, bottom = bounds(shape_of(balloon)) if balloon.text_lines else (0, 0, 0, 0)
    width, height = page.panel.canvas
    if left < -0.5 or top < -0.5 or right > width + 0.5 or bottom > height + 0.5:
        yield page.says("off_canvas", "error", balloon)
    least = page.values.min_size * page.panel.scale
    smallest = least_size(balloon)
    if balloon.text_lines and smallest < least - 0.5:
        yield page.says("type_too_small", "warning", balloon, size=round(smallest, 1), least=round(least, 1))
    if balloon.height is not None and balloon.outline and balloon.text_lines:
        yield from _given(page, balloon)
    if len(balloon.text_lines) > LONGEST:
        count = len(balloon.text_lines)
        yield page.says("balloon_too_long", "warning", balloon, lines=count, most=LONGEST)
    if balloon.in_gutter:
        yield page.says("balloon_in_gutter", "note", balloon)
    missing = _boxed(balloon, text)
    if missing:
        yield _missing(balloon.id, page.language, text, missing)


def _given(page: _Page, balloon: Balloon) -> Iterator[Finding]:
    """What a shape that a person drew has done to its words, or they to it."""
    left, top, right, bottom = bounds(balloon.outline)
    wide, high = balloon.width or right - left, balloon.height or bottom - top
    if right - left > wide + _ROUNDING or bottom - top > high + _ROUNDING:
        drawn = {"width": round(wide), "height": round(high)}
        yield page.says("shape_outgrown", "warning", balloon, **drawn)
    usual = Measures(page.values, page.panel.scale).size(balloon.kind)
    size = min(line.size for line in balloon.text_lines)
    if size < usual:
        yield page.says("type_set_smaller", "note", balloon, size=round(size, 1), usual=round(usual, 1))


def _boxed(balloon: Balloon, text: str) -> list[str]:
    """Characters of the line that were set as a box because no font has them."""
    drawn = {character for line in balloon.text_lines for character in line.text.lower() + line.text}
    wanted = dict.fromkeys(c for c in prepared(text, lambda _: True) if not c.isspace())
    if not drawn & set(STANDINS) - set(wanted):
        return []
    return [character for character in wanted if character not in drawn]


def _missing(item: str, language: str, text: str, missing: Sequence[str]) -> Finding:
    listed = " ".join(f"{character} (U+{ord(character):04X})" for character in missing[:8])
    values = {"language": language, "text": short(text), "characters": listed, "count": len(missing)}
    return Finding(rule="missing_glyph", severity="warning", item=item, values=values)


def _on_faces(page: _Page, balloon: Balloon, faces: Sequence[Box]) -> Iterator[Finding]:
    if balloon.text_lines and any(polygons_meet(shape_of(balloon), corners(face)) for face in faces):
        yield page.says("face_covered", "warning", balloon)


def _as_letterers_do(
    page: _Page, balloon: Balloon, line: LineIn | None, hands: Sequence[Box]
) -> Iterator[Finding]:
    """What is legible but no letterer would leave: a hand covered, nobody pointed at, a word alone."""
    if balloon.text_lines and any(_mostly(hand, bounds(shape_of(balloon))) for hand in hands):
        yield page.says("hand_covered", "note", balloon)
    spoken = line is not None and line.kind in TAILED and (line.mouth is not None or line.off)
    if spoken and balloon.outline and balloon.tail is None and balloon.tailed:
        yield page.says("tail_missing", "note", balloon)
    widths = [row.ink[2] for row in balloon.text_lines]
    last = balloon.text_lines[-1].text if widths else ""
    if len(widths) > 2 and " " not in last and widths[-1] < ORPHAN * max(widths):
        yield page.says("orphan_word", "note", balloon, word=last)


def _mostly(box: Box, shape: tuple[float, float, float, float]) -> bool:
    left, top, right, bottom = shape
    return overlap(box, (left, top, right - left, bottom - top)) > 0.5 * box[2] * box[3] > 0


def _together(page: _Page, earlier: Balloon, later: Balloon, *, by_hand: bool) -> Iterator[Finding]:
    if not earlier.text_lines or not later.text_lines:
        return
    first, second = shape_of(earlier), shape_of(later)
    other = short(" ".join(line.text for line in earlier.text_lines))
    if polygons_meet(first, second):
        # Where a person has put one of them is not for us to refuse: a pile of balloons may be meant.
        yield page.says("balloon_overlap", "warning" if by_hand else "error", later, other=other)
        return
    left, top, _, bottom = bounds(first)
    _, upper, right, lower = bounds(second)
    same_row = upper < bottom and lower > top
    if lower <= top or (same_row and right <= left):
        yield page.says("order_inverted", "warning", later, other=other)
    for tail, shape in ((earlier.tail, second), (later.tail, first)):
        if tail and polygons_meet(tail, shape):
            yield page.says("tail_crossed", "warning", later, other=other)
            return
    if earlier.tail and later.tail and polygons_meet(earlier.tail, later.tail):
        yield page.says("tail_crossed", "warning", later, other=other)
