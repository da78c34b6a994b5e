"""The ladder somebody climbs: behind them, from the ground to above their hands."""

from __future__ import annotations

from collections.abc import Sequence

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Canvas, Colour, Pen
from engines.providers.painters.dummy.hands_on import at_pelvis
from engines.providers.painters.dummy.palette import shade
from engines.providers.painters.dummy.places.world import World
from engines.providers.painters.dummy.reading import Reading
from engines.providers.painters.dummy.standing import Standing

LADDER = "ladder"
_WOOD: Colour = (186, 138, 88)
_HALF, _RAIL, _STEP = 0.46, 0.11, 0.58
"""Half its width, how thick its rails are, and how far its rungs are apart, in heads."""
_ABOVE, _BELOW = 1.1, 0.5
"""How far it goes on above the hands and under the feet, in heads."""


def ladders(reading: Reading, standing: Sequence[Standing], world: World) -> None:
    """A ladder behind everybody who climbs one; a wall that is climbed has its own."""
    walled = reading.barrier is not None and reading.barrier.key == "wall"
    if walled or LADDER not in (reading.thing, reading.also, reading.placed):
        return
    for one in standing:
        if one.person.pose == "climbing":
            _ladder(one, world)


def _ladder(one: Standing, world: World) -> None:
    hands, feet = _ends(one, world.canvas)
    top, bottom = hands[1] - _ABOVE * one.unit, max(feet[1], one.y) + _BELOW * one.unit
    steep = (hands[0] - feet[0]) / min(hands[1] - feet[1], -1.0)

    def middle(y: float) -> float:
        return feet[0] + (y - feet[1]) * steep

    weight = min(max(one.unit / 150, 0.4), 1.4) * world.weight
    pen = Pen.at(world.canvas, 0.0, 0.0, 1.0, world.ink, weight)
    wood = world.tone(_WOOD, 0.0)
    half, thick, y = _HALF * one.unit, _RAIL * one.unit, top + 0.4 * one.unit
    while y < bottom - 0.2 * one.unit:
        x = middle(y)
        pen.shape(
            [(x - half, y), (x + half, y), (x + half, y + thick), (x - half, y + thick)],
            shade(wood, 0.1),
            0.8,
        )
        y += _STEP * one.unit
    for side in (-half, half):
        up, down = middle(top) + side, middle(bottom) + side
        pen.shape(
            [
                (up - thick / 2, top),
                (up + thick / 2, top),
                (down + thick / 2, bottom),
                (down - thick / 2, bottom),
            ],
            wood,
        )


def _ends(one: Standing, canvas: Canvas) -> tuple[Point, Point]:
    """The middle of the hands and that of the feet, in picture pixels."""
    pen, joints = at_pelvis(one, canvas), one.figure.joints
    hands = [pen.point(arm[2]) for arm in (joints.near_arm, joints.far_arm)]
    feet = [pen.point(leg[2]) for leg in (joints.near_leg, joints.far_leg)]
    return _mid(hands), _mid(feet)


def _mid(points: Sequence[Point]) -> Point:
    return sum(x for x, _ in points) / len(points), sum(y for _, y in points) / len(points)
