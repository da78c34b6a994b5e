"""Where the balloons of one panel go: a beam search in reading order over grids of costs.

Reading order is kept as in Comic Chat (Kurlander, Skelly, Salesin, SIGGRAPH 96): a balloon lies below
every earlier one, or to its right and not above it. Nothing is dropped: a panel too full is lettered a
little smaller, then hangs over its upper and lower edge into the gutter.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np

from engines.kernel.document import Point
from engines.lettering.block import TAILED, Block
from engines.lettering.ground import Grid, Ground, Numbers, grid, shared, tail_points
from engines.lettering.shapes import crown_of, meets
from engines.lettering.tails import SLIDE, STUB, aim, spine

_BEAM = 8
_PICKS = 4
_BLOCKED = 5.0
"""A tail that no shorter one can keep out of another balloon: nearly as bad as what is forbidden."""
_CROSSED = 3.0
"""Two tails that point across each other: each seems to be the other one's, though they do not touch."""
_ON_THE_WAY = (0.2, 0.3, 0.38, 0.46, 0.54, 0.62, 0.72, 0.84)
"""Where a tail goes, and goes on in thought, in parts of its way to the mouth."""
_PAST = 2.5
"""Pointing past somebody else's head."""
_SHORTENED = 0.6
"""A tail that has to be shorter than the rule says."""
_OUT_OF_ORDER = 40.0
"""Being read on the wrong side of what a person put where it is: only where there is no other place."""


@dataclass(frozen=True)
class Spot:
    """A block with its centre, in picture pixels."""

    block: Block
    x: int
    y: int
    pinned: bool = False
    """A person put it there."""

    @property
    def box(self) -> tuple[int, int, int, int]:
        """left, top, right, bottom."""
        w, h = self.block.half_width, self.block.half_height
        return self.x - w, self.y - h, self.x + w, self.y + h

    @cached_property
    def spine(self) -> tuple[Point, Point] | None:
        """Root and tip of its tail, nearly; None where it gets none."""
        mouth = _mouth(self.block)
        if mouth is None:
            return None
        return spine(self.x, self.y, (self.block.half_width, self.block.half_height), mouth)


@dataclass(frozen=True)
class _State:
    cost: float
    spots: tuple[Spot, ...] = ()


Pins = Mapping[int, Spot]
"""Line's number → the place a person gave it."""


def place(choices: Sequence[Sequence[Block]], ground: Ground, pins: Pins | None = None) -> list[Spot] | None:
    """A place for every line (`choices` are the shapes each may take), or None if they do not all fit.

    Those in `pins` stay where they are; the others keep off them, and on their side of them in reading order
    wherever there is room.
    """
    pins, beam = pins or {}, [_State(0.0)]
    for index, blocks in enumerate(choices):
        if index in pins:
            beam = [_State(state.cost, (*state.spots, pins[index])) for state in beam]
            continue
        later = [pin for number, pin in pins.items() if number > index]
        grids = [(block, grid(block, ground, index, len(choices))) for block in blocks]
        found: list[_State] = []
        for state in beam:
            for block, costs in grids:
                if costs is not None:
                    found.extend(_extended(state, later, block, costs, ground))
        beam = sorted(found, key=lambda state: state.cost)[:_BEAM]
        if not beam:
            return None
    return list(beam[0].spots)


def place_in_gutter(
    choices: Sequence[Sequence[Block]], ground: Ground, pins: Pins | None = None
) -> list[Spot]:
    """A place for every line, where the gutter above and below may be used as far as need be."""
    blocks = [options[0] for options in choices]
    need = sum(2 * block.half_height for block in blocks) + round(ground.margin * 2 * (len(blocks) + 1))
    open_ground = replace(ground, above=need, below=need)
    return place(choices, open_ground, pins) or _stacked(blocks, ground, pins or {})


def _stacked(blocks: Sequence[Block], ground: Ground, pins: Pins) -> list[Spot]:
    """One under the other below the picture: always possible."""
    lowest = max([ground.height, *(pin.box[3] for pin in pins.values())])
    spots, y = list[Spot](), lowest + round(ground.margin * 2)
    for number, block in enumerate(blocks):
        if number in pins:
            spots.append(pins[number])
            continue
        spots.append(Spot(block, (ground.left + ground.right) // 2, y + block.half_height))
        y += 2 * block.half_height + round(ground.margin * 2)
    return spots


def _extended(
    state: _State, later: Sequence[Spot], block: Block, costs: Grid, ground: Ground
) -> list[_State]:
    total, stub = costs.cost.copy(), STUB * 1.3 * ground.body
    for other in (*state.spots, *later):
        total += _beside(block, costs, other, ground.margin, before=other not in later)
        total += _crossing(block, costs, other, stub)
    total += _faces_crossed(block, costs, ground)
    found: list[_State] = []
    reach_x = max(ground.width / 6, 1)
    reach_y = max(ground.height / 8, 1)
    for _ in range(_PICKS):
        row, column = divmod(int(np.argmin(total)), total.shape[1])
        cost = float(total[row, column])
        if cost == np.inf:
            break
        x, y = costs.xs[column], costs.ys[row]
        spot = Spot(block, int(x), int(y))
        cost += sum(_tangled(spot, other, stub) for other in (*state.spots, *later))
        found.append(_State(state.cost + cost, (*state.spots, spot)))
        # The next pick should be a different idea, not the same place a step aside.
        near = (np.abs(costs.ys - y) < reach_y)[:, None] & (np.abs(costs.xs - x) < reach_x)[None, :]
        total[near] = np.inf
    return found


def _beside(block: Block, costs: Grid, other: Spot, margin: float, *, before: bool) -> Numbers:
    """What each place costs for where it lies to another balloon, which is read `before` it or after."""
    wrong = ~(_allowed if before else _ahead)(block, costs, other, margin)
    if not other.pinned:
        return np.where(wrong, np.inf, 0.0)
    left, top, right, bottom = other.box
    rows = shared(costs.ys, block.half_height + margin, top, bottom) > 0
    touching = rows[:, None] & (shared(costs.xs, block.half_width + margin, left, right) > 0)[None, :]
    return np.where(touching, np.inf, _OUT_OF_ORDER * wrong)


def _ahead(block: Block, costs: Grid, later: Spot, margin: float) -> Numbers:
    """Places that would be read before a balloon that is there already and neither touch it."""
    left, top, _, _ = later.box
    above = top >= costs.ys + block.half_height + margin
    beside = left >= costs.xs + block.half_width + margin
    level = (top >= costs.ys - block.half_height) & (later.y >= costs.ys)
    return above[:, None] | (level[:, None] & beside[None, :])


def _allowed(block: Block, costs: Grid, earlier: Spot, margin: float) -> Numbers:
    """Places that neither touch the earlier balloon nor would be read before it."""
    _, top, right, bottom = earlier.box
    upper = costs.ys - block.half_height
    below = upper >= bottom + margin
    beside = costs.xs - block.half_width >= right + margin
    level = (upper >= top) & (costs.ys >= earlier.y)
    return below[:, None] | (level[:, None] & beside[None, :])


def _crossing(block: Block, costs: Grid, earlier: Spot, stub: float) -> Numbers:
    """A fine for tails that run through another balloon or cross another tail."""
    left, top, right, bottom = earlier.box
    cost = np.zeros(costs.cost.shape)
    mouth, theirs = _mouth(block), _mouth(earlier.block)
    if mouth is not None:
        through = np.zeros(cost.shape, bool)
        for px, py in tail_points(costs.xs, costs.ys, block, mouth):
            through |= ((py > top) & (py < bottom))[:, None] & ((px > left) & (px < right))[None, :]
        # With some air between them a short tail still points; `_tangled` judges what is picked.
        close = np.maximum(costs.ys - block.half_height - bottom, top - costs.ys - block.half_height)
        cost += through * np.where(close >= stub, 0.3, 2.5)[:, None]
    if theirs is not None:
        start = aim(earlier.x, earlier.y, earlier.block.half_width, theirs)
        for t in (0.3, 0.45, 0.6):
            px, py = start[0] + (theirs[0] - start[0]) * t, start[1] + (theirs[1] - start[1]) * t
            rows = shared(costs.ys, block.half_height + 2, py, py + 1) > 0
            cost += 2.5 * rows[:, None] * (shared(costs.xs, block.half_width + 2, px, px + 1) > 0)[None, :]
    if mouth is not None and theirs is not None and mouth != theirs:
        swapped = (costs.xs - earlier.x) * (mouth[0] - theirs[0]) < 0
        cost += 1.2 * swapped[None, :] + _CROSSED * _across(block, costs, mouth, earlier, theirs)
    return cost


def _across(block: Block, costs: Grid, mouth: Point, earlier: Spot, theirs: Point) -> Numbers:
    """Where the way from each place to the mouth crosses that from the other balloon to its own mouth."""
    slide = block.half_width * SLIDE
    xs = costs.xs + np.clip(mouth[0] - costs.xs, -slide, slide)
    start = aim(earlier.x, earlier.y, earlier.block.half_width, theirs)

    def side(a: Point, b: Point, x: Numbers, y: Numbers) -> Numbers:
        return (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])

    x, y = np.meshgrid(xs.astype(float), costs.ys.astype(float))
    apart = side(start, theirs, x, y) * side(start, theirs, np.array(mouth[0]), np.array(mouth[1])) < 0
    one = (mouth[0] - x) * (start[1] - y) - (mouth[1] - y) * (start[0] - x)
    two = (mouth[0] - x) * (theirs[1] - y) - (mouth[1] - y) * (theirs[0] - x)
    return np.where(apart & (one * two < 0), 1.0, 0.0)


def _tangled(spot: Spot, earlier: Spot, stub: float) -> float:
    """What it costs that two balloons' tails cross, or one runs through the other's balloon.

    `stub` is the length that has to be free for a shorter tail, in pixels.
    """
    one, two = spot.spine, earlier.spine
    free: list[float] = []
    if one is not None and (at := _enters(one, earlier.box)) is not None:
        free.append(at * math.dist(*one))
    if two is not None and (at := _enters(two, spot.box)) is not None:
        free.append(at * math.dist(*two))
    if one is not None and two is not None and (at := meets(*one, *two)) is not None:
        free.append(max(at * math.dist(*one), (meets(*two, *one) or 0.0) * math.dist(*two)))
    return sum(_BLOCKED if length < stub else _SHORTENED for length in free)


def _enters(line: tuple[Point, Point], box: tuple[int, int, int, int]) -> float | None:
    """How far along a line, 0 to 1, it enters a box; None when it does not."""
    (x, y), (x2, y2) = line
    first, last = 0.0, 1.0
    for at, step, low, high in ((x, x2 - x, box[0], box[2]), (y, y2 - y, box[1], box[3])):
        if abs(step) < 1e-9:
            if not low <= at <= high:
                return None
            continue
        near, far = sorted(((low - at) / step, (high - at) / step))
        first, last = max(first, near), min(last, far)
    return first if first <= last else None


def _faces_crossed(block: Block, costs: Grid, ground: Ground) -> Numbers:
    """A fine for a tail through the face of somebody else."""
    cost = np.zeros(costs.cost.shape)
    mouth = _mouth(block)
    if mouth is None:
        return cost
    slide = SLIDE * block.half_width
    start = costs.xs + np.clip(mouth[0] - costs.xs, -slide, slide)
    for face in ground.regions.faces:
        if face.mouth == mouth or face.box == block.line.face:
            continue
        x, y, w, h = crown_of(face.box, (ground.width, ground.height))
        for px, py in tail_points(costs.xs, costs.ys, block, mouth):
            cost += 1.5 * ((py > y) & (py < y + h))[:, None] * ((px > x) & (px < x + w))[None, :]
        past = np.zeros(cost.shape, bool)
        for t in _ON_THE_WAY:
            px, py = start + (mouth[0] - start) * t, costs.ys + (mouth[1] - costs.ys) * t
            past |= ((py > y) & (py < y + h))[:, None] & ((px > x) & (px < x + w))[None, :]
        cost += _PAST * past
    return cost


def _mouth(block: Block) -> tuple[float, float] | None:
    return block.line.mouth if block.line.kind in TAILED else None
