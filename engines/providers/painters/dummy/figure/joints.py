"""Where the joints of a figure lie: forward kinematics of a pose for a build. In heads; facing right."""

from __future__ import annotations

import math
from dataclasses import dataclass

from engines.kernel.document import Point
from engines.providers.painters.dummy.figure import things
from engines.providers.painters.dummy.figure.poses import Bend, Pose
from engines.providers.painters.dummy.look import Look

_WIDTH = {"front": 1.0, "three_quarter": 0.86, "profile": 0.40, "back": 1.0}


TORSO = 1.62
"""From the shoulders to the pelvis, in heads."""
_LIFT = 0.65
"""From the base of the neck to the middle of the head."""


@dataclass(frozen=True)
class Joints:
    """Where the joints lie, in heads, with the pelvis at the origin."""

    neck: Point
    head: Point
    near_arm: tuple[Point, Point, Point]
    far_arm: tuple[Point, Point, Point]
    near_leg: tuple[Point, Point, Point]
    far_leg: tuple[Point, Point, Point]
    lowest: float


_TRUNKS = {"child": 0.72, "teen": 0.93, "old": 0.95}
_SHOULDERS = {"child": 0.8, "teen": 0.92, "old": 0.94}
_LEGS = {"child": 0.62, "teen": 0.94, "old": 0.88}
"""Trunk and limbs by age, to a grown-up's."""


def trunk_of(look: Look, squash: float) -> float:
    """From the shoulders to the pelvis, in heads."""
    return TORSO * _TRUNKS.get(look.age, 1.0) * squash * (1 + (look.tall - 1) * 0.5)


def joints(look: Look, pose: Pose, view: str, squash: float = 1.0) -> Joints:
    """Forward kinematics of the pose for this build; `squash` foreshortens trunk and legs."""
    small = _LEGS.get(look.age, 1.0)
    torso = trunk_of(look, squash * pose.trunk)
    wide = _WIDTH[view]
    shoulder = (0.60 if look.female else 0.74) * wide * _SHOULDERS.get(look.age, 1.0) * look.wide
    if things.is_thing(look):
        shoulder = things.shoulder_of(look)
    hip = 0.27 * wide * look.wide
    cos, sin = math.cos(math.radians(pose.lean)), math.sin(math.radians(pose.lean))

    def on_torso(x: float, y: float) -> Point:
        return (x * cos - y * sin, x * sin + y * cos)

    neck = on_torso(0.0, -torso)
    head_turn = math.radians(pose.lean * 0.6 + pose.nod * 0.4)
    forward = 0.12 if view == "profile" else 0.05 if view == "three_quarter" else 0.0
    lift = _LIFT * (0.62 if pose.bowed else 1.0) * (-0.25 if pose.bowed else 1.0)
    head = (neck[0] + math.sin(head_turn) * lift + forward, neck[1] - math.cos(head_turn) * lift)
    long = small * look.tall
    arm = (1.12 * (small + long) / 2, 1.0 * (small + long) / 2)
    leg = (1.48 * long * pose.leg_span[0] * squash, 1.5 * long * pose.leg_span[1] * squash)
    near_leg = _limb((-hip, 0.0), pose.near_leg, leg)
    far_leg = _limb((hip, 0.0), pose.far_leg, leg)
    return Joints(
        neck=neck,
        head=head,
        near_arm=_limb(on_torso(-shoulder, -torso + 0.28), pose.near_arm, _times(arm, pose.near_span)),
        far_arm=_limb(on_torso(shoulder, -torso + 0.28), pose.far_arm, _times(arm, pose.far_span)),
        near_leg=near_leg,
        far_leg=far_leg,
        lowest=max(near_leg[2][1], far_leg[2][1]) + 0.2,
    )


def _times(lengths: Bend, spans: Bend) -> Bend:
    return (lengths[0] * spans[0], lengths[1] * spans[1])


def _limb(start: Point, bend: Bend, lengths: tuple[float, float]) -> tuple[Point, Point, Point]:
    a, b = math.radians(bend[0]), math.radians(bend[1])
    middle = (start[0] + math.sin(a) * lengths[0], start[1] + math.cos(a) * lengths[0])
    return (start, middle, (middle[0] + math.sin(b) * lengths[1], middle[1] + math.cos(b) * lengths[1]))
