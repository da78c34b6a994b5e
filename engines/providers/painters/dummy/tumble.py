"""What tells that somebody falls: the way they came, dust at their foot and, outdoors, a stone."""

from __future__ import annotations

import math
from collections.abc import Sequence

from engines.kernel.document import Point
from engines.providers.painters.dummy.arms import at_pelvis
from engines.providers.painters.dummy.canvas import oval
from engines.providers.painters.dummy.figure.walkers import Walker
from engines.providers.painters.dummy.palette import WHITE, shade, tint
from engines.providers.painters.dummy.places.world import World
from engines.providers.painters.dummy.standing import Standing

_STONE = (134, 126, 120)
_TRACES = ((1.0, 24.0), (1.22, 34.0), (1.44, 22.0))
"""How far from the foot the traces run, as parts of the way to the head, and over how many degrees."""
_SMALLEST = 24
"""Pixels of a head below which only dots would be seen."""


def tumbles(standing: Sequence[Standing], world: World, *, stones: bool) -> None:
    """Behind whoever falls. `stones`: on ground with stones."""
    for one in standing:
        if one.person.pose != "falling" or isinstance(one.figure, Walker) or one.unit < _SMALLEST:
            continue
        pen, joints = at_pelvis(one, world.canvas), one.figure.joints
        foot = max((pen.point(leg[2]) for leg in (joints.near_leg, joints.far_leg)), key=lambda at: at[1])
        _traces(world, foot, pen.point(joints.head), one.unit)
        _dust(world, foot, one.unit, -1.0 if one.flip else 1.0)
        if stones:
            _stone(world, (foot[0] + (-0.75 if one.flip else 0.75) * one.unit, one.y), one.unit)


def _traces(world: World, foot: Point, head: Point, unit: float) -> None:
    """Arcs about the foot, above the head that came down along them."""
    far = math.dist(foot, head)
    start = math.atan2(head[1] - foot[1], head[0] - foot[0])
    up = 1.0 if head[0] < foot[0] else -1.0
    for share, degrees in _TRACES:
        angles = [start + up * math.radians(14 + degrees * step / 10) for step in range(11)]
        arc = [(foot[0] + math.cos(a) * far * share, foot[1] + math.sin(a) * far * share) for a in angles]
        world.canvas.line(arc, WHITE, max(unit * 0.035, 1.2))


def _dust(world: World, foot: Point, unit: float, side: float) -> None:
    pale = tint(world.tone((214, 200, 180), 0.0), 0.3)
    for x, y, r, alpha in (
        (0.5, 0.12, 0.3, 120),
        (0.95, 0.02, 0.22, 96),
        (1.3, 0.1, 0.15, 70),
        (-0.2, 0.16, 0.2, 90),
    ):
        at = (foot[0] + x * side * unit, foot[1] + y * unit)
        world.canvas.polygon(oval(*at, r * unit, r * 0.62 * unit, 20), pale, alpha)


def _stone(world: World, at: Point, unit: float) -> None:
    (x, y), fill = at, world.tone(_STONE, 0.0)
    outline = [(-0.42, 0.0), (-0.36, -0.28), (-0.06, -0.42), (0.26, -0.34), (0.42, -0.1), (0.42, 0.0)]
    lit = [(-0.06, -0.42), (0.26, -0.34), (0.42, -0.1), (0.42, 0.0), (0.12, 0.0)]
    corners = [(x + dx * unit, y + dy * unit) for dx, dy in outline]
    world.canvas.polygon(corners, fill)
    world.canvas.polygon([(x + dx * unit, y + dy * unit) for dx, dy in lit], shade(fill, 0.16))
    world.canvas.line([*corners, corners[0]], world.line(fill), world.weight * 0.7)
