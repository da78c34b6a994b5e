"""What people set of a panel's balloons, as the placer takes it: some are pinned, the rest goes around them.

A balloon is pinned where a person put its middle, or where they put that of the same line in another
language, as long as its text fits there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from engines.kernel.document import Box, Json, Point
from engines.lettering.balloons import block_of_width
from engines.lettering.block import Block, LineIn, Measures
from engines.lettering.document import Manner
from engines.lettering.given import block_of_shape
from engines.lettering.place import Spot
from engines.lettering.shapes import bounds, overlap
from engines.lettering.sounds import sound

HANDS = ("at", "width", "height", "tip", "tailed", "follow", "manner")
"""Fields of a balloon that are a person's and decide where it is and how it is set."""


@dataclass(frozen=True)
class Hand:
    """A person's wishes for one balloon, in picture pixels. `own`: not taken over from another language."""

    at: Point | None = None
    width: float | None = None
    height: float | None = None
    tip: Point | None = None
    tailed: bool = True
    manner: Manner | None = None
    own: bool = True

    @property
    def shaped(self) -> bool:
        """Whether they made it wider, narrower, higher or lower."""
        return self.width is not None or self.height is not None


Wishes = Mapping[str, Mapping[str, Json]]
"""Balloon → field → what a person set."""


def hands_of(
    lines: Sequence[LineIn], ids: Mapping[str, Mapping[str, str]], language: str, wishes: Wishes
) -> dict[str, Hand]:
    """Line → what people wish of its balloon in a language. `ids` has language → line → balloon."""
    found: dict[str, Hand] = {}
    for line in lines:
        own = {field: wishes.get(ids[language][line.id], {}).get(field) for field in HANDS}
        hand = Hand(
            at=_point(own["at"]),
            width=own["width"] and float(own["width"]),
            height=own["height"] and float(own["height"]),
            tip=_point(own["tip"]),
            tailed=own["tailed"] is not False,
            manner=own["manner"],
        )
        if hand.at is None and own["follow"] is not False:
            others = (wishes.get(of[line.id], {}) for code, of in ids.items() if code != language)
            there = next((_point(one["at"]) for one in others if one.get("at")), None)
            hand = replace(hand, at=there, own=there is None)
        if hand != Hand():
            found[line.id] = hand
    return found


def _point(value: Json) -> Point | None:
    return (float(value[0]), float(value[1])) if value else None


def told(line: LineIn, hand: Hand | None) -> LineIn:
    """The line as the placer sees it: one without a tail has no mouth, one led elsewhere has it there."""
    if hand is None or (hand.tailed and hand.tip is None):
        return line
    if not hand.tailed:
        return replace(line, mouth=None, off=False)
    return replace(line, mouth=hand.tip, face=None, off=False)


def as_wished(block: Block, hand: Hand, measures: Measures, size: tuple[int, int]) -> Block:
    """The block in the shape or the manner a person wants, on a picture of `size` pixels."""
    if hand.manner is not None and block.letters:
        room = size[0] - 2 * measures.margin
        return sound(block.line, block.type_, measures, room, hand.manner)
    return in_shape(block, hand, measures, size)


def in_shape(block: Block, hand: Hand, measures: Measures, size: tuple[int, int]) -> Block:
    """The block in the width and height a person wants."""
    if hand.height is not None and block.outline:
        left, _, right, _ = bounds(block.outline)
        shape = hand.width or right - left, hand.height
        return block_of_shape(block.line, block.type_, measures, shape, size) or block
    if hand.width is None:
        return block
    return block_of_width(block.line, block.type_, measures, hand.width) or block


def pinned(
    spots: Sequence[Spot],
    hands: Mapping[str, Hand],
    measures: Measures,
    size: tuple[int, int],
    faces: Sequence[Box],
) -> dict[int, Spot]:
    """Number of the line → its place, for those that stand where a person put them.

    `spots` are where the lines would go by themselves. A place that is taken over from another language is
    kept where the balloon is inside the picture, on no face and clear of those pinned already.
    """
    pins: dict[int, Spot] = {}
    for wanted in (True, False):
        for number, spot in enumerate(spots):
            hand = hands.get(spot.block.line.id)
            if hand is None or hand.at is None or hand.own is not wanted:
                continue
            block = replace(as_wished(spot.block, hand, measures, size), line=told(spot.block.line, hand))
            pin = _at(block, hand.at, size)
            if hand.own or _fits(pin, size, faces, list(pins.values())):
                pins[number] = pin
    return pins


def _at(block: Block, at: Point, size: tuple[int, int]) -> Spot:
    """With the middle of what is drawn, which a burst's spikes may put beside its centre, at a point.

    Sideways it stays in the picture; above and below it may stand in the gutter, as far as the picture is
    high.
    """
    left, top, right, bottom = bounds(block.outline) if block.outline else (0.0, 0.0, 0.0, 0.0)
    (width, height), half = size, block.half_width
    x = min(max(at[0], half), width - half) if 2 * half <= width else width / 2
    y = min(max(at[1], -height), 2 * height)
    return Spot(block, round(x - (left + right) / 2), round(y - (top + bottom) / 2), pinned=True)


def _fits(pin: Spot, size: tuple[int, int], faces: Sequence[Box], others: Sequence[Spot]) -> bool:
    left, top, right, bottom = pin.box
    box = (left, top, right - left, bottom - top)
    taken = [*faces, *((x, y, x2 - x, y2 - y) for x, y, x2, y2 in (one.box for one in others))]
    inside = left >= 0 and top >= 0 and right <= size[0] and bottom <= size[1]
    return inside and not any(overlap(box, one) > 0 for one in taken)
