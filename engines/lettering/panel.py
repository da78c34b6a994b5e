"""One panel lettered in one language: the pure core that the stage and the command line share."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from engines.director.document import STRIP_WIDTH
from engines.kernel.context import FaceRegion, Fonts, Regions
from engines.kernel.document import Box, Point
from engines.lettering.balloons import blocks
from engines.lettering.block import TAILED, Block, LineIn, Measures, preset_of
from engines.lettering.busy import Busy
from engines.lettering.document import Balloon, LetteredPanel
from engines.lettering.ground import Ground, filling
from engines.lettering.named import balloon_id
from engines.lettering.pins import Hand, in_shape, pinned, told
from engines.lettering.place import Pins, Spot, place, place_in_gutter
from engines.lettering.rows import settled
from engines.lettering.shapes import corners, crown_of, widened
from engines.lettering.tails import Polygon, Tail, outside, tail
from engines.lettering.typeface import type_for

_SHRINK = (1.0, 0.92, 0.85)


@dataclass(frozen=True)
class _Task:
    """What is to be lettered, and on what."""

    lines: Sequence[LineIn]
    language: str
    size: tuple[int, int]
    regions: Regions
    preset: str
    fonts: Fonts
    measures: Measures
    hands: Mapping[str, Hand]
    busy: Busy | None

    @property
    def faces(self) -> list[Box]:
        return [face.box for face in self.regions.faces]


@dataclass(frozen=True)
class _Full:
    """Every line placed, and the canvas sideways it was placed on.

    `laid` is the geometry that is kept: of what a person has put, how it would be without them.
    """

    spots: list[Spot]
    measures: Measures
    left: int
    right: int
    laid: Sequence[Spot] = ()


def scale_of(width: int, strip_width: int = STRIP_WIDTH) -> float:
    """Picture pixels to a pixel of the strip, kept within what type can be set at."""
    return min(max(width / strip_width, 0.25), 8.0)


def letter_panel(
    lines: Sequence[LineIn],
    language: str,
    size: tuple[int, int],
    regions: Regions,
    preset: str,
    fonts: Fonts,
    *,
    panel_id: str = "panel",
    scale: float | None = None,
    hands: Mapping[str, Hand] | None = None,
    busy: Busy | None = None,
) -> LetteredPanel:
    """Letter `lines`, in reading order, on a picture of `size` pixels with what lies where in it.

    Every line that has something to draw gets a balloon: inside the picture if it can, else over its
    edge or in the gutter above or below (a taller canvas). `scale`: picture pixels per strip pixel.
    `hands` has line → what a person wishes of its balloon: the others are placed around it. Its own geometry
    is the engine's still; `hand.settle` lays it out as wished. `busy`: how busy the picture's ground is.
    """
    measures = Measures(preset_of(preset)[0], scale or scale_of(size[0]))
    regions = _with_speakers(regions, lines)
    task = _Task(lines, language, size, regions, preset, fonts, measures, hands or {}, busy)
    full = _placed(task)
    full = _around_hands(task, full) if task.hands else replace(full, laid=full.spots)
    width, height = size
    pad = round(measures.margin)
    above = max([0, *(pad - spot.box[1] for spot in full.spots if spot.box[1] < 0)])
    below = max([0, *(spot.box[3] + pad - height for spot in full.spots if spot.box[3] > height)])
    crowns = {face: crown_of(face, size) for face in task.faces}
    balloons = _balloons(full, language, above, (height, below), crowns)
    return LetteredPanel(
        id=panel_id,
        canvas=(full.right - full.left, height + above + below),
        panel=(-full.left, above, width, height),
        scale=measures.scale,
        balloons={language: balloons},
    )


def merged(panels: Sequence[LetteredPanel]) -> LetteredPanel:
    """One panel in several languages: the canvas holds them all, the picture lies at one place."""
    left = max(panel.panel[0] for panel in panels)
    top = max(panel.panel[1] for panel in panels)
    right = max(panel.canvas[0] - panel.panel[0] for panel in panels)
    bottom = max(panel.canvas[1] - panel.panel[1] for panel in panels)
    balloons: dict[str, tuple[Balloon, ...]] = {}
    for panel in panels:
        shift = (left - panel.panel[0], top - panel.panel[1])
        for language, found in panel.balloons.items():
            balloons[language] = tuple(balloon.shifted(*shift) for balloon in found)
    first = panels[0]
    return first.model_copy(
        update={
            "canvas": (round(left + right), round(top + bottom)),
            "panel": (left, top, first.panel[2], first.panel[3]),
            "balloons": balloons,
        }
    )


def _with_speakers(regions: Regions, lines: Sequence[LineIn]) -> Regions:
    """Faces known only from the lines are faces to keep clear like all others."""
    known = {face.box for face in regions.faces}
    told = {line.face: line.mouth for line in lines if line.face is not None and line.mouth is not None}
    extra = [FaceRegion(box=box, mouth=mouth) for box, mouth in told.items() if box not in known]
    return regions.model_copy(update={"faces": (*regions.faces, *extra)}) if extra else regions


def _around_hands(task: _Task, alone: _Full) -> _Full:
    """The lines placed around what people put; `alone` has them where they would go by themselves."""
    pins = pinned(alone.spots, task.hands, task.measures, task.size, task.faces)
    full = _placed(task, task.hands, pins)
    laid = [
        by_itself if number in pins else replace(spot, block=by_itself.block) if _wished(task, spot) else spot
        for number, (by_itself, spot) in enumerate(zip(alone.spots, full.spots, strict=True))
    ]
    return replace(full, laid=laid)


def _wished(task: _Task, spot: Spot) -> bool:
    return spot.block.line.id in task.hands


def _placed(task: _Task, hands: Mapping[str, Hand] | None = None, pins: Pins | None = None) -> _Full:
    """All lines placed, in the shapes that `hands` wish for and around `pins`."""
    width, height = task.size
    measures = task.measures
    room = width - 2 * measures.margin
    shapes: list[list[list[Block]]] = []
    # Beside a face that fills the picture the gutter comes before smaller type.
    for shrink in _SHRINK[:1] if filling(task.regions, task.size) else _SHRINK:
        smaller = replace(measures, shrink=shrink)
        every = [_shapes(line, task, hands or {}, smaller, room) for line in task.lines]
        choices = [options for options in every if options]
        shapes.append(choices)
        least = sum(min(4 * b.half_width * b.half_height for b in options) for options in choices)
        if least > width * height:
            break  # not even an empty picture could hold them
        ground = replace(_ground(task, 0), body=smaller.body)
        spots = place(choices, ground, pins)
        if spots is not None:
            return _Full(spots, smaller, 0, width)
    # Gutter has room for everything, so the type goes back to the episode's own size.
    widest = max(block.half_width for options in shapes[0] for block in options)
    extra = max(0, -(-(2 * widest + round(2 * measures.margin) + 2 - width) // 2))
    ground = _ground(task, extra)
    return _Full(place_in_gutter(shapes[0], ground, pins), measures, -extra, width + extra)


def _ground(task: _Task, extra: int) -> Ground:
    """The panel with its canvas `extra` pixels wider on each side."""
    (width, height), measures = task.size, task.measures
    ground = Ground(width, height, -extra, width + extra, task.regions, measures.margin, measures.body)
    return replace(ground, busy=task.busy, heads=filling(task.regions, task.size))


def _shapes(
    line: LineIn, task: _Task, hands: Mapping[str, Hand], measures: Measures, room: float
) -> list[Block]:
    hand = hands.get(line.id)
    type_ = type_for(task.fonts, line.kind, task.language, task.preset)
    found = blocks(line, type_, measures, room, hand.manner if hand else None)
    if hand is None or not found:
        return found
    wished = [in_shape(found[0], hand, measures, task.size)] if hand.shaped else found
    return [replace(block, line=told(block.line, hand)) for block in wished]


def _balloons(
    full: _Full, language: str, above: int, below: tuple[int, int], crowns: Mapping[Box, Box]
) -> tuple[Balloon, ...]:
    """Balloons on the canvas, each tail clear of every other balloon and of the tails before it.

    `below`: the picture's height and the gutter under it, in pixels. `crowns`: face → head, in the picture.
    """
    height = below[0]
    around = [_shape(spot, full, above, full.measures.margin / 2) for spot in full.spots]
    laid = [_kept_on(spot, full, above, sum(below)) for spot in full.laid]
    heads = {face: (x - full.left, y + above, w, h) for face, (x, y, w, h) in crowns.items()}
    tails: list[Tail | None] = []
    for number, spot in enumerate(laid):
        others = [shape for at, shape in enumerate(around) if at != number]
        # With their edges, so that two tips do not touch.
        others += [widened(grown[0], full.measures.margin) for grown in tails if grown is not None]
        tails.append(_tail(spot, _speaking(spot, full, above), full, above, others, heads))
    taken: set[str] = set()
    return tuple(
        _balloon(spot, full, above, height, grown, balloon_id(spot.block.line.id, language, taken))
        for spot, grown in zip(laid, tails, strict=True)
    )


def _kept_on(spot: Spot, full: _Full, above: int, lowest: int) -> Spot:
    """Whole on the canvas: without what a person put it may have hung out where nothing hangs now."""
    block = spot.block
    x = min(max(spot.x, full.left + block.half_width), full.right - block.half_width)
    y = min(max(spot.y, block.half_height - above), lowest - block.half_height)
    return spot if (x, y) == (spot.x, spot.y) else replace(spot, x=x, y=y)


def _shape(spot: Spot, full: _Full, above: int, grown: float = 0.0) -> tuple[Point, ...]:
    """What a balloon takes on the canvas, `grown` pixels all around: its outline, or its box without one."""
    dx, dy, block = spot.x - full.left, spot.y + above, spot.block
    w, h = block.half_width, block.half_height
    wider, higher = 1 + grown / w, 1 + grown / h
    points = block.outline or corners((-w, -h, 2 * w, 2 * h))
    return tuple((x * wider + dx, y * higher + dy) for x, y in points)


def _speaking(spot: Spot, full: _Full, above: int) -> Polygon:
    """The outline the tail grows from: of joined balloons the one nearer to the speaker."""
    lobes, mouth = spot.block.lobes, spot.block.line.mouth
    if not lobes or mouth is None:
        return _shape(spot, full, above)
    dx, dy = spot.x - full.left, spot.y + above
    shapes = [[(x + dx, y + dy) for x, y in lobe] for lobe in lobes]
    at = (mouth[0] - full.left, mouth[1] + above)
    return min(shapes, key=lambda shape: min(math.dist(point, at) for point in shape))


def _tail(
    spot: Spot,
    outline: Polygon,
    full: _Full,
    above: int,
    others: Sequence[Polygon],
    heads: Mapping[Box, Box],
) -> Tail | None:
    line = spot.block.line
    if line.kind in TAILED and line.off:
        out = outside(outline, (0.0, full.right - full.left), full.measures.margin)
        return tail(outline, out, full.measures.body, None, others, bolt=line.kind == "phone")
    if line.kind not in TAILED or line.mouth is None:
        return None
    mouth = (line.mouth[0] - full.left, line.mouth[1] + above)
    face = line.face
    if face is not None:
        face = (face[0] - full.left, face[1] + above, face[2], face[3])
    spoken = [one.block.line.mouth for one in full.spots]
    rivals = [(x - full.left, y + above) for x, y in filter(None, spoken) if (x, y) != line.mouth]
    strangers = [head for of, head in heads.items() if of != line.face]
    bolt = line.kind == "phone"
    return tail(outline, mouth, full.measures.body, face, others, rivals, strangers, bolt=bolt)


def _balloon(
    spot: Spot, full: _Full, above: int, height: int, grown: Tail | None, balloon_id: str
) -> Balloon:
    block, line = spot.block, spot.block.line
    left = -full.left
    body = Balloon(
        id=balloon_id,
        line=line.id,
        kind=line.kind,
        outline=block.outline,
        font=block.type_.chain[0].name,
        text_lines=settled(block),
        letters=block.letters,
        in_gutter=not 0 <= spot.y <= height,
        said=line.text,
        off=line.off,
    ).shifted(spot.x + left, spot.y + above)
    mouth, face = line.mouth, line.face
    return body.model_copy(
        update={
            "tail": grown[0] if grown else None,
            "tail_tip": grown[1] if grown else None,
            "mouth": None if mouth is None else (mouth[0] + left, mouth[1] + above),
            "face": None if face is None else (face[0] + left, face[1] + above, face[2], face[3]),
        }
    )
