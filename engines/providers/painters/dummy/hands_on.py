"""Somebody who pushes, pulls or climbs what stands there: with their hands on it, and on nobody else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engines.kernel.document import Point
from engines.providers.painters.dummy.arms import at_pelvis
from engines.providers.painters.dummy.barrier_words import broken_thing
from engines.providers.painters.dummy.canvas import Canvas
from engines.providers.painters.dummy.objects.sizes import stands
from engines.providers.painters.dummy.reading import Reading
from engines.providers.painters.dummy.standing import Standing

_ON_IT = ("pushing", "pulling", "knocking", "reaching", "listening", "climbing", "mending")
"""Poses of hands that are on something."""
_STAND = ("door", "rocks", "avalanche", "tree", "wall")
"""What is in the way that hands can be on."""
_SHOTS = ("medium", "long")
_EDGE = 0.28
"""How far from the middle of a picture what hands are on may be, in widths of it."""
_STEPS, _SMALLER = 4, 0.88
"""How often, and by how much, whole bodies are made smaller to have the room."""
_BETWEEN = 1.5
"""Heads from them to whoever looks on behind them."""


def works_at(reading: Reading) -> bool:
    """Whether there is something for one's hands to be on."""
    if reading.shot not in _SHOTS or sum(one.pose in _ON_IT for one in reading.people) != 1:
        return False
    barrier = reading.barrier
    if reading.entry or (barrier and barrier.key in _STAND and not barrier.over):
        return True
    return stands(reading.placed) or stands(broken_thing(barrier))


def faced(reading: Reading, standing: Sequence[Standing], canvas: Canvas) -> tuple[Standing, ...]:
    """Who does it has their back to who looks on, and room before them for what it is."""
    found = tuple(standing)
    index = next(at for at, one in enumerate(found) if one.person.pose in _ON_IT)
    if len(found) > 2:
        return found
    if len(found) == 2:
        left = found[index].x < found[1 - index].x
        found = tuple(replace(one, flip=left) if at == index else one for at, one in enumerate(found))
    for _ in range(_STEPS):
        moved = _with_room(reading, found, index, canvas)
        if moved or reading.shot != "long":
            return moved or tuple(standing)
        found = tuple(replace(one, unit=one.unit * _SMALLER) for one in found)
    return tuple(standing)


def _with_room(
    reading: Reading, found: tuple[Standing, ...], index: int, canvas: Canvas
) -> tuple[Standing, ...] | None:
    """Moved so far that it is in the picture, and nobody else out of it; None where that cannot be."""
    width, one = float(reading.width), found[index]
    side = -1.0 if one.flip else 1.0
    out = max((farthest_hand(one, canvas)[0] - one.x) * side, 0.0)
    edge = width / 2 + side * (_EDGE * width - out)
    x = min(one.x, edge) if side > 0 else max(one.x, edge)
    placed = {index: replace(one, x=x)}
    if len(found) == 2:
        other = found[1 - index]
        behind = x - side * _BETWEEN * one.unit
        behind = min(other.x, behind) if side > 0 else max(other.x, behind)
        if not 0.55 * other.unit <= behind <= width - 0.55 * other.unit:
            return None
        placed[1 - index] = replace(other, x=behind)
    return tuple(placed[at] for at in range(len(found)))


def farthest_hand(one: Standing, canvas: Canvas) -> Point:
    """Where in the picture the hand is that reaches out farthest before somebody."""
    pen, side = at_pelvis(one, canvas), -1.0 if one.flip else 1.0
    hands = (pen.point(arm[2]) for arm in (one.figure.joints.near_arm, one.figure.joints.far_arm))
    return max(hands, key=lambda hand: hand[0] * side)


def hands_of(reading: Reading, standing: Sequence[Standing], canvas: Canvas) -> float | None:
    """Where in the width of the picture hands are that are on something; None where none are."""
    if not works_at(reading):
        return None
    one = next((one for one in standing if one.person.pose in _ON_IT), None)
    if one is None:
        # Somebody was in the way of the arms.
        return None
    x = farthest_hand(one, canvas)[0]
    if one.person.pose == "climbing":
        x = (one.x + x) / 2
    return min(max(x, 0.1 * reading.width), 0.9 * reading.width)
