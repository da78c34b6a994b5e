"""An arm of somebody in picture pixels, and the angles that bring its hand where it is wanted."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Canvas, Pen
from engines.providers.painters.dummy.figure.body import Figure
from engines.providers.painters.dummy.figure.poses import Bend, Pose
from engines.providers.painters.dummy.standing import Standing


@dataclass(frozen=True)
class Arm:
    """Where it begins, the lengths of its parts, and to which side its owner looks."""

    shoulder: Point
    upper: float
    lower: float
    side: float

    def bend_to(self, hand: Point) -> Bend:
        """The angles that bring the wrist there, the elbow below."""
        dx, dy = (hand[0] - self.shoulder[0]) * self.side, hand[1] - self.shoulder[1]
        far = min(max(math.hypot(dx, dy), abs(self.upper - self.lower) + 1.0), self.upper + self.lower - 0.5)
        cosine = (self.upper**2 + far**2 - self.lower**2) / (2 * self.upper * far)
        angle = math.atan2(dx, dy)
        first = angle - math.acos(max(-1.0, min(1.0, cosine)))
        elbow = (math.sin(first) * self.upper, math.cos(first) * self.upper)
        tip = (math.sin(angle) * far - elbow[0], math.cos(angle) * far - elbow[1])
        return math.degrees(first), math.degrees(math.atan2(*tip))


def at_pelvis(one: Standing, canvas: Canvas) -> Pen:
    """A pen at the pelvis of somebody, in their own heads."""
    return one.figure.pelvis_pen(Pen.at(canvas, one.x, one.y, one.unit, (0, 0, 0), 1.0, one.flip))


def arm_of(one: Standing, canvas: Canvas, far: bool = False) -> Arm:
    """The near arm of somebody, or the far one."""
    pen, joints, pose = at_pelvis(one, canvas), one.figure.joints, one.figure.pose
    (a, b, c), spans = (joints.far_arm, pose.far_span) if far else (joints.near_arm, pose.near_span)
    upper, lower = (math.dist(a, b) / spans[0] * one.unit, math.dist(b, c) / spans[1] * one.unit)
    return Arm(pen.point(a), upper, lower, -1.0 if one.flip else 1.0)


def in_pose(one: Standing, pose: Pose, name: str = "") -> Standing:
    """The same one in another pose, its head as it was."""
    old = one.figure
    figure = Figure(old.look, name or old.pose_name, old.view, old.head, old.squash, pose)
    figure.late, figure.bandaged = old.late, old.bandaged
    return replace(one, figure=figure)
