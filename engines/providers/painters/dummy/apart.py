"""Keeps the figures of one picture from tangling: nobody's limbs lie over another one's face."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise, permutations

from engines.kernel.document import Box
from engines.providers.painters.dummy.canvas import Canvas, Pen
from engines.providers.painters.dummy.figure.extent import Drawn
from engines.providers.painters.dummy.figure.posed import posed
from engines.providers.painters.dummy.standing import Standing

_STEPS = 8
"""Rounds of moving; in a tilted picture one move is not exact."""
_CALM = ("standing", "looking_down")
"""Whom nothing sticks out of."""
_BEHIND = ("hiding",)
"""Who has in a hand what has to be seen, on the side away from the others."""
_SMALLER = 0.93
_LEAST = 0.5
"""A figure is not made smaller than this share of what its shot asks for."""
_AIR = 0.06
"""Left between a face and what passes it, in heads."""


def apart(standing: Sequence[Standing], canvas: Canvas, full: bool) -> tuple[Standing, ...]:
    """The figures moved to the sides, then with quieter arms (`full`: smaller instead, for whole bodies),
    then smaller, until every face is free. Whole bodies, and else faces, are moved into the picture first."""
    now = tuple(_within(one, canvas) if full else _kept(one, 0.0, canvas) for one in standing)
    if len(now) < 2:
        return now
    moved = _moved(now, canvas)
    if tangled(moved, canvas) and not full:
        now = tuple(_calmed(one) for one in now)
        moved = _moved(now, canvas)
    unit = now[0].unit
    while (tangled(moved, canvas) or (full and _pushed_out(moved, canvas))) and now[0].unit > unit * _LEAST:
        now = tuple(_shrunk(one, full) for one in now)
        moved = _moved(now, canvas)
    if tangled(moved, canvas) and full:
        return apart([_calmed(one) for one in standing], canvas, full=False)
    return moved


def _within(one: Standing, canvas: Canvas) -> Standing:
    """Moved as far as it needs to be seen whole, and smaller where it would not fit."""
    edge, now = canvas.width * 0.02, one
    for _ in range(2 * _STEPS):
        # What lies outside is not measured: a long arm comes in step by step.
        left, _, wide, _ = measured(now, canvas).figure
        if wide > canvas.width - 2 * edge:
            now = replace(_shrunk(now, full=True), x=canvas.width / 2)
            continue
        by = max(0.0, edge - left) - max(0.0, left + wide - canvas.width + edge)
        if not by:
            break
        now = replace(now, x=now.x + by)
    return now


def tangled(standing: Sequence[Standing], canvas: Canvas) -> bool:
    """Whether what is seen of somebody lies over the face of another."""
    found = [measured(one, canvas) for one in standing]
    return any(
        _overlap(face, other.figure, 0.0) > 0
        for (one, mine), (_, other) in permutations(zip(standing, found, strict=True), 2)
        if (face := _face(one, mine)) is not None
    )


def _pushed_out(standing: Sequence[Standing], canvas: Canvas) -> bool:
    """Whether half of somebody has left the picture before who hides something behind a back."""
    hides = any(one.figure.pose_name in _BEHIND for one in standing)
    return hides and any(not 0.08 < one.x / canvas.width < 0.92 for one in standing)


def measured(one: Standing, canvas: Canvas) -> Drawn:
    """Where a figure's parts come to lie, in picture pixels."""
    pen = Pen.at(canvas, one.x, one.y, one.unit, (0, 0, 0), 1.0, one.flip)
    return one.figure.measured(pen)


def _face(one: Standing, found: Drawn) -> Box | None:
    """The face that has to stay free; the dark back in the foreground has none."""
    return None if one.dim else found.face


def _moved(standing: Sequence[Standing], canvas: Canvas) -> tuple[Standing, ...]:
    """In the order in which they stand from left to right each pair is pushed apart as far as it needs."""
    now = list(standing)
    order = sorted(range(len(now)), key=lambda index: now[index].x)
    for _ in range(_STEPS):
        pushed = False
        for left, right in pairwise(order):
            by = _needed(now[left], now[right], canvas)
            if by > 0:
                pushed = True
                now[left] = _kept(now[left], -by * _share(now[left], now[right]), canvas)
                now[right] = _kept(now[right], by * _share(now[right], now[left]), canvas)
        if not pushed:
            break
    return tuple(now)


def _share(one: Standing, other: Standing) -> float:
    """How much of a push one of two takes: a back in the foreground may leave the picture."""
    return 0.8 if one.dim else 0.2 if other.dim else 0.5


def _needed(left: Standing, right: Standing, canvas: Canvas) -> float:
    """Pixels by which two neighbours are too near each other."""
    one, other = measured(left, canvas), measured(right, canvas)
    air = _AIR * min(left.unit, right.unit)
    needed = 0.0
    if (face := _face(left, one)) is not None and _overlap(face, other.figure, air) > 0:
        needed = face[0] + face[2] - other.figure[0] + air
    if (face := _face(right, other)) is not None and _overlap(face, one.figure, air) > 0:
        needed = max(needed, one.figure[0] + one.figure[2] - face[0] + air)
    return needed


def _kept(one: Standing, by: float, canvas: Canvas) -> Standing:
    """Moved, but a face not out of the picture, nor what is held behind a back, and a back not so far that
    nothing is seen of it."""
    moved = replace(one, x=one.x + by)
    found = measured(moved, canvas)
    box = None if one.dim else found.figure if one.figure.pose_name in _BEHIND else found.face
    if box is None:
        edge = one.unit * 0.3
        return replace(one, x=min(max(moved.x, -edge), canvas.width + edge))
    low, high = canvas.width * 0.012, canvas.width * 0.988
    back = max(0.0, low - box[0]) - max(0.0, box[0] + box[2] - high)
    if box[2] > high - low or back * by > 0:
        return one
    return replace(moved, x=moved.x + back)


def _calmed(one: Standing) -> Standing:
    """With the arms down; an animal has none."""
    if one.person.look.species:
        return one
    if one.person.pose in _CALM:
        person = replace(one.person, moment=0)
    else:
        # What somebody holds they keep.
        pose = "holding_close" if one.figure.pose.prop == "object" else "standing"
        person = replace(one.person, pose="sitting" if one.figure.pose.seat else pose, moment=0)
    calm = posed(person, one.figure.view, one.figure.squash, close=True)
    return replace(one, person=person, figure=calm, y=one.y + (calm.height - one.figure.height) * one.unit)


def _shrunk(one: Standing, full: bool) -> Standing:
    """Smaller: whole bodies on the same ground, others under the same crown."""
    unit = one.unit * _SMALLER
    y = one.y if full else one.y - one.figure.height * (one.unit - unit)
    return replace(one, unit=unit, y=y)


def _overlap(face: Box, other: Box, air: float) -> float:
    """Width of what two boxes share, 0 where they are apart."""
    wide = min(face[0] + face[2], other[0] + other[2]) - max(face[0], other[0]) + air
    tall = min(face[1] + face[3], other[1] + other[3]) - max(face[1], other[1])
    return max(0.0, wide) if tall > 0 else 0.0
