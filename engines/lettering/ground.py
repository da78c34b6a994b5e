"""What it costs to put one balloon at each place of a panel, before any other balloon is there.

Costs are taken on a grid of centres. Boxes make every cost a product of one row and one column, so a
whole grid takes some 50 µs. Unit: 1 is "a letterer would rather not"; infinity is forbidden.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from engines.kernel.context import Regions
from engines.kernel.document import Box, Point
from engines.lettering.block import TAILED, Block
from engines.lettering.busy import Busy
from engines.lettering.shapes import crown_of, head_of
from engines.lettering.sounds import is_mimetic
from engines.lettering.tails import SLIDE, WAY

Numbers = npt.NDArray[Any]
_BUSY = 0.45
"""What it costs to cover nothing but busy ground: less than to cover a third of a figure."""
_FILLS = 0.42
"""Part of the picture's width or height from which on a face fills it."""
_COLUMNS, _ROWS, _MOST_ROWS = 34, 52, 150


@dataclass(frozen=True)
class Ground:
    """One panel to place balloons in: picture pixels, y below 0 or beyond `height` is gutter.

    `left` … `right` is the canvas sideways (wider than the picture only where a single word is).
    """

    width: int
    height: int
    left: int
    right: int
    regions: Regions
    margin: float
    body: float
    above: int = 0
    below: int = 0
    busy: Busy | None = None
    heads: tuple[Box, ...] = ()
    """Of faces that fill the picture: only letters without a balloon may stand on their hair and forehead."""


@dataclass(frozen=True)
class Grid:
    """Possible centres of one block and what each costs: `cost[row, column]`."""

    xs: Numbers
    ys: Numbers
    cost: Numbers


def filling(regions: Regions, size: tuple[int, int]) -> tuple[Box, ...]:
    """The heads in a picture of `size` whose faces fill it: a balloon on such a forehead is all one sees."""
    return tuple(
        crown_of(face.box, size)
        for face in regions.faces
        if face.box[3] >= _FILLS * size[1] or face.box[2] >= _FILLS * size[0]
    )


def grid(block: Block, ground: Ground, index: int, total: int) -> Grid | None:
    """Costs of the `index`-th of `total` blocks; None when the canvas is too small to hold it."""
    m = ground.margin
    xs = _steps(ground.left + block.half_width + m, ground.right - block.half_width - m, _COLUMNS)
    high = ground.height + ground.above + ground.below
    rows = min(round(_ROWS * high / ground.height), _MOST_ROWS)
    ys = _steps(
        block.half_height + m - ground.above, ground.height + ground.below - block.half_height - m, rows
    )
    if not len(xs) or not len(ys):
        return None
    sideways, hung = _edges(block, ground, xs, ys)
    cost = _regions(block, ground, xs, ys) + sideways + hung
    cost += _order(ground, ys, index, total)[:, None]
    if block.line.kind in TAILED and block.line.mouth is not None:
        cost += _speaker(block, ground, xs, ys, block.line.mouth)
    elif block.line.off and block.line.kind in TAILED:
        cost += _outsider(block, ground, xs)[None, :]
    elif block.line.mouth is not None:
        cost += _thinker(ground, xs, ys, block.line.mouth)
    elif block.line.kind == "narration":
        cost += _caption(ground, xs, ys, index, total)
    elif block.line.kind == "sfx" and is_mimetic(block.line.text) and ground.regions.faces:
        cost += _movement(ground, xs, ys)
    return Grid(xs, ys, cost + block.effort * 0.8)


def _steps(low: float, high: float, most: int) -> Numbers:
    low, high = float(np.ceil(low)), float(np.floor(high))
    if high < low:
        return np.empty(0)
    count = int(min(most, max(1, (high - low) // 4 + 1)))
    return np.unique(np.round(np.linspace(low, high, count)))


def shared(centres: Numbers, half: float, low: float, high: float) -> Numbers:
    """Length that [centre ± half] shares with [low, high], for each centre."""
    return np.clip(np.minimum(centres + half, high) - np.maximum(centres - half, low), 0.0, None)


def _covered(block: Block, xs: Numbers, ys: Numbers, box: Box, pad: float = 0.0) -> Numbers:
    """Area of a box each place would cover, in square pixels."""
    x, y, w, h = box
    across = shared(xs, block.half_width, x - pad, x + w + pad)
    return shared(ys, block.half_height, y - pad, y + h + pad)[:, None] * across[None, :]


def _regions(block: Block, ground: Ground, xs: Numbers, ys: Numbers) -> Numbers:
    regions, area = ground.regions, 4.0 * block.half_width * block.half_height
    cost = np.zeros((len(ys), len(xs)))
    loose = 0.4 if block.line.kind == "sfx" else 1.0
    for figure in regions.figures:
        cost += 1.4 * loose * _covered(block, xs, ys, figure) / area
    for hand in regions.hands:
        hand_area = max(min(hand[2] * hand[3], area), 1.0)
        cost += 2.5 * loose * np.minimum(_covered(block, xs, ys, hand) / hand_area, 1.0)
    if ground.busy is not None:
        half = float(block.half_width), float(block.half_height)
        cost += _BUSY * loose * ground.busy.under(xs, ys, half)
    if regions.clear:
        clear = sum(_covered(block, xs, ys, box) for box in regions.clear) / area
        cost += 1.0 * (1.0 - np.minimum(clear, 1.0))
    faces = [face.box for face in regions.faces]
    if block.line.face is not None:
        faces.append(block.line.face)
    for face in dict.fromkeys(faces):
        cost[_covered(block, xs, ys, face, ground.body * 0.15) > 0] = np.inf
        on_head = _covered(block, xs, ys, head_of(face))
        cost += loose * (0.35 * (on_head > 0) + 1.5 * on_head / area)
    for head in ground.heads if block.line.kind != "sfx" else ():
        cost[_covered(block, xs, ys, head) > 0] = np.inf
    mouths = [face.mouth for face in regions.faces]
    for x, y in [*mouths, *([block.line.mouth] if block.line.mouth else [])]:
        cost[_covered(block, xs, ys, (x, y, 0.0, 0.0), ground.body * 0.5) > 0] = np.inf
    return cost


def _edges(block: Block, ground: Ground, xs: Numbers, ys: Numbers) -> tuple[Numbers, Numbers]:
    """A fine for nearly touching an edge of the picture, and for hanging out of it above or below."""
    near = ground.body * 0.7
    left = xs - block.half_width - ground.left
    right = ground.right - xs - block.half_width
    sideways = 0.35 * (np.minimum(left, right) < near)
    top, bottom = ys - block.half_height, ys + block.half_height
    out = np.clip(-top, 0, None) + np.clip(bottom - ground.height, 0, None)
    share = np.minimum(out / (2.0 * block.half_height), 1.0)
    reach = out / max(ground.height, 1)
    hung = np.where(out > 0, 1.8 + 1.2 * share + 4.0 * reach, 0.0)
    tangent = (out <= 0) & (np.minimum(top, ground.height - bottom) < near)
    return sideways[None, :], (hung + 0.35 * tangent)[:, None]


def _order(ground: Ground, ys: Numbers, index: int, total: int) -> Numbers:
    """Leave room below for the lines still to come, and above for those that were."""
    if total == 1:
        return 0.35 * np.clip(ys / ground.height, 0, 1)
    want = (index + 0.35) / total
    return 0.9 * np.abs(np.clip(ys / ground.height, 0, 1) - want * 0.9) ** 1.5


def _caption(ground: Ground, xs: Numbers, ys: Numbers, index: int, total: int) -> Numbers:
    """Narration stands in a corner: at the top before the talk, at the bottom after it."""
    last = total > 1 and index == total - 1
    down = np.clip(ys / ground.height, 0, 1)
    across = np.clip((xs - ground.left) / max(ground.right - ground.left, 1), 0, 1)
    return 0.9 * (1 - down if last else down)[:, None] + 0.5 * (1 - across if last else across)[None, :]


def _movement(ground: Ground, xs: Numbers, ys: Numbers) -> Numbers:
    """The word of a small movement stands close to a head."""
    near = [
        np.hypot(np.abs(xs - x - w / 2)[None, :], np.abs(ys - y - h / 2)[:, None])
        for x, y, w, h in (face.box for face in ground.regions.faces)
    ]
    return 1.6 * np.minimum.reduce(near) / max(ground.width, ground.height)


def _thinker(ground: Ground, xs: Numbers, ys: Numbers, mouth: Point) -> Numbers:
    """A thought has no tail: nearness alone tells whose it is, so nobody else may be nearer."""
    own = np.hypot((xs - mouth[0])[None, :], (ys - mouth[1])[:, None])
    cost = 1.8 * own / max(ground.width, ground.height)
    for face in ground.regions.faces:
        if face.mouth != mouth:
            theirs = np.hypot((xs - face.mouth[0])[None, :], (ys - face.mouth[1])[:, None])
            cost = cost + 1.5 * (theirs < own * 1.1)
    return cost


def _nearer_to_another(ground: Ground, xs: Numbers, ys: Numbers, mouth: Point) -> Numbers:
    """Readers give a balloon to whom it is nearest, whatever its tail says."""
    own = np.hypot((xs - mouth[0])[None, :], (ys - mouth[1])[:, None])
    cost = np.zeros(own.shape)
    for face in ground.regions.faces:
        if face.mouth != mouth:
            theirs = np.hypot((xs - face.mouth[0])[None, :], (ys - face.mouth[1])[:, None])
            cost += 0.8 * (theirs < own * 0.9)
    return cost


def _outsider(block: Block, ground: Ground, xs: Numbers) -> Numbers:
    """A voice from outside stands at a side, with room for its tail to point out there."""
    beside = np.minimum(xs - block.half_width - ground.left, ground.right - xs - block.half_width)
    return 1.2 * np.clip(beside / max(ground.width, 1), 0, 1) + 1.5 * (beside < 1.3 * ground.body)


def _speaker(block: Block, ground: Ground, xs: Numbers, ys: Numbers, mouth: Point) -> Numbers:
    """Near the mouth but not on it, above rather than below, the tail not leaning beyond 45°."""
    mx, my = mouth
    aside = np.clip(np.abs(mx - xs) - SLIDE * block.half_width, 0.0, None)[None, :]
    over, under = my - (ys + block.half_height), (ys - block.half_height) - my
    apart = np.maximum(np.maximum(over, under), 1.0)[:, None]
    distance = np.hypot(aside, apart)
    lean = np.clip(aside / apart - 0.9, 0.0, 2.0)
    cost = 1.7 * np.clip(distance - 2.2 * ground.body, 0, None) / max(ground.width, ground.height, 1)
    cost += 0.9 * lean
    cost += (0.55 * (over <= 0))[:, None]
    cost += 0.7 * np.clip(1.0 - distance / (1.4 * ground.body), 0.0, 1.0)
    cost += _nearer_to_another(ground, xs, ys, mouth)
    if block.line.face is not None:
        # A tail that reaches the rule's part of the way should still end outside the face.
        fx, fy, fw, fh = block.line.face
        beside = np.where(mx > xs, mx - fx, fx + fw - mx)[None, :] / np.maximum(aside, 1e-6)
        level = np.where(over > 0, my - fy, fy + fh - my)[:, None] / apart
        in_face = np.clip(np.minimum(beside, level), 0.0, 1.0)
        cost += 2.0 * np.clip(in_face - (1 - WAY), 0.0, None)
    return cost


def tail_points(xs: Numbers, ys: Numbers, block: Block, mouth: Point) -> list[tuple[Numbers, Numbers]]:
    """Points a tail from each place would pass, as columns and rows: good enough to keep off others."""
    points: list[tuple[Numbers, Numbers]] = []
    slide = SLIDE * block.half_width
    start = xs + np.clip(mouth[0] - xs, -slide, slide)
    for t in (0.3, 0.45, 0.6):
        points.append((start + (mouth[0] - start) * t, ys + (mouth[1] - ys) * t))
    return points
