"""A whole figure: joints from a pose, limbs along them, clothes over them. In heads; facing right."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from engines.kernel.document import Box, Point
from engines.providers.painters.dummy.canvas import Colour, Pen, bounds, oval, path
from engines.providers.painters.dummy.figure import hands, outfit
from engines.providers.painters.dummy.figure.head import Head
from engines.providers.painters.dummy.figure.poses import Bend, Pose, pose_for
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import shade

_WIDTH = {"front": 1.0, "three_quarter": 0.86, "profile": 0.40, "back": 1.0}


TORSO = 1.62
"""From the shoulders to the pelvis, in heads."""


@dataclass
class Drawn:
    """Where the parts of a drawn figure ended up, in picture pixels."""

    figure: Box
    face: Box | None = None
    mouth: Point | None = None
    hands: list[Box] = field(default_factory=list[Box])


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


def trunk_of(look: Look, squash: float) -> float:
    """From the shoulders to the pelvis, in heads."""
    return TORSO * (0.72 if look.age == "child" else 1.0) * squash


def joints(look: Look, pose: Pose, view: str, squash: float = 1.0) -> Joints:
    """Forward kinematics of the pose for this build; `squash` foreshortens trunk and legs."""
    small = 0.62 if look.age == "child" else 1.0
    torso = trunk_of(look, squash)
    wide = _WIDTH[view]
    shoulder = (0.60 if look.female else 0.76) * wide * (0.8 if look.age == "child" else 1.0)
    hip = 0.27 * wide
    cos, sin = math.cos(math.radians(pose.lean)), math.sin(math.radians(pose.lean))

    def on_torso(x: float, y: float) -> Point:
        return (x * cos - y * sin, x * sin + y * cos)

    neck = on_torso(0.0, -torso)
    head_turn = math.radians(pose.lean * 0.6 + pose.nod * 0.4)
    forward = 0.12 if view == "profile" else 0.05 if view == "three_quarter" else 0.0
    head = (neck[0] + math.sin(head_turn) * 0.70 + forward, neck[1] - math.cos(head_turn) * 0.70)
    arm = (1.12 * small, 1.0 * small)
    fold = 0.45 if pose.seat and view in ("front", "back") else 1.0
    leg = (1.48 * small * fold * squash, 1.5 * small * squash)
    near_leg = _limb((-hip, 0.0), pose.near_leg, leg)
    far_leg = _limb((hip, 0.0), pose.far_leg, leg)
    return Joints(
        neck=neck,
        head=head,
        near_arm=_limb(on_torso(-shoulder, -torso + 0.29), pose.near_arm, arm),
        far_arm=_limb(on_torso(shoulder, -torso + 0.29), pose.far_arm, arm),
        near_leg=near_leg,
        far_leg=far_leg,
        lowest=max(near_leg[2][1], far_leg[2][1]) + 0.2,
    )


def _limb(start: Point, bend: Bend, lengths: tuple[float, float]) -> tuple[Point, Point, Point]:
    a, b = math.radians(bend[0]), math.radians(bend[1])
    middle = (start[0] + math.sin(a) * lengths[0], start[1] + math.cos(a) * lengths[0])
    return (start, middle, (middle[0] + math.sin(b) * lengths[1], middle[1] + math.cos(b) * lengths[1]))


def tube(
    pen: Pen, points: Sequence[Point], widths: Sequence[float], fill: Colour, weight: float = 1.0
) -> None:
    """A bent limb with a soft cel shadow on its far side."""
    a, b, c = points
    bend = path(_between(a, b, 0.72), (*b, *_between(b, c, 0.28)), detail=5)
    line = [a, _between(a, b, 0.4), *bend, _between(b, c, 0.6), c]
    count = len(line) - 1
    left: list[Point] = []
    core: list[Point] = []
    right: list[Point] = []
    for index, (x, y) in enumerate(line):
        t = index / count
        wide = (
            widths[0] + (widths[1] - widths[0]) * t * 2
            if t < 0.5
            else widths[1] + (widths[2] - widths[1]) * (t * 2 - 1)
        )
        x0, y0 = line[max(index - 1, 0)]
        x1, y1 = line[min(index + 1, count)]
        length = math.hypot(x1 - x0, y1 - y0) or 1.0
        nx, ny = (y1 - y0) / length * wide / 2, -(x1 - x0) / length * wide / 2
        left.append((x + nx, y + ny))
        core.append((x - nx * 0.35, y - ny * 0.35))
        right.append((x - nx, y - ny))
    pen.shape(_cap(a, b, right[0]) + left + right[::-1], fill, weight)
    if (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]) < 0:
        # Bent back upon itself the outline crosses inside the elbow and would leave a hole there.
        pen.fill(_strip(a, _between(a, b, 0.8), widths[1] * 0.9), fill)
        pen.fill(_strip(_between(b, c, 0.2), c, widths[2] * 0.9), fill)
    pen.fill(core + right[::-1], shade(fill, 0.16))


def _strip(a: Point, b: Point, width: float) -> list[Point]:
    length = math.hypot(b[0] - a[0], b[1] - a[1]) or 1.0
    nx, ny = (b[1] - a[1]) / length * width / 2, -(b[0] - a[0]) / length * width / 2
    return [(a[0] + nx, a[1] + ny), (b[0] + nx, b[1] + ny), (b[0] - nx, b[1] - ny), (a[0] - nx, a[1] - ny)]


def _cap(a: Point, b: Point, edge: Point) -> list[Point]:
    """Half a circle round the joint `a`, from `edge` over the side away from `b`: a raised arm keeps
    its shoulder."""
    half = math.hypot(edge[0] - a[0], edge[1] - a[1])
    turn = math.atan2(edge[1] - a[1], edge[0] - a[0])
    over = turn + math.pi / 2
    way = 1 if math.cos(over) * (a[0] - b[0]) + math.sin(over) * (a[1] - b[1]) >= 0 else -1
    angles = [turn + way * math.pi * number / 6 for number in range(6)]
    return [(a[0] + half * math.cos(angle), a[1] + half * math.sin(angle)) for angle in angles]


def join(pen: Pen, arm: tuple[Point, Point, Point], neck: Point, width: float, colour: Colour) -> None:
    """Takes the line out between a sleeve and the chest it grows from, down to the armpit."""
    (ax, ay), (bx, by) = arm[0], arm[1]
    ux, uy = neck[0] - ax, neck[1] + 0.2 - ay
    near = math.hypot(ux, uy) or 1.0
    dx, dy = bx - ax, by - ay
    span = math.hypot(dx, dy) or 1.0
    half = width / 2
    for inward, down, radius in ((0.5, 0.2, 0.66), (0.62, 0.75, 0.6), (0.7, 1.2, 0.5)):
        x = ax + (ux / near * inward + dx / span * down) * half
        y = ay + (uy / near * inward + dy / span * down) * half
        pen.fill(oval(x, y, half * radius, half * radius, 14), colour)


def _between(a: Point, b: Point, share: float) -> Point:
    return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)


class Figure:
    """One person in one pose, ready to be drawn with the feet at the pen's origin."""

    def __init__(self, look: Look, pose_name: str, view: str, head: Head, squash: float = 1.0) -> None:
        self.look = look
        self.pose_name = pose_name
        self.squash = squash
        self.trunk = trunk_of(look, squash)
        self.view = view
        self.pose = pose_for(pose_name, view)
        self.head = head
        self.joints = joints(look, self.pose, view, squash)
        self.held: Callable[[Pen, Colour], None] | None = None
        """Draws the thing in the hand; None is something wrapped."""
        self.held_colour = look.accent
        # A head that looks back is turned the other way than the body below it.
        self.head_flipped = pose_name == "looking_back" and view in ("back", "three_quarter")

    @property
    def height(self) -> float:
        """From the sole to the crown, in heads."""
        return self.joints.lowest - self.joints.head[1] + 0.5 + self.pose.lift

    def pelvis_pen(self, pen: Pen) -> Pen:
        """From a pen at the ground under the figure to one at its pelvis."""
        if self.pose.turn < -60:
            return pen.moved(0.0, -0.45, self.pose.turn)
        return pen.moved(0.0, -self.joints.lowest - self.pose.lift, self.pose.turn)

    def head_pen(self, pen: Pen) -> Pen:
        """From the ground pen to a pen in the middle of the head."""
        x, y = self.joints.head
        return self._flip(self.pelvis_pen(pen).moved(x, y, self.pose.nod * 0.7 + self.pose.lean * 0.35))

    def _flip(self, pen: Pen) -> Pen:
        if not self.head_flipped:
            return pen
        return Pen(pen.canvas, -pen.a, -pen.b, pen.c, pen.d, pen.e, pen.f, pen.ink, pen.weight)

    def draw(self, ground: Pen) -> Drawn:
        """Draws the figure and tells where its parts are."""
        pen, head_pen = self.pelvis_pen(ground), self.head_pen(ground)
        found: list[Box] = []
        pose, body = self.pose, self.joints
        back = self.view == "back"
        if not back:
            self.head.behind(head_pen)
        if not pose.arms_last:
            found += self._arm(pen, body.far_arm, pose.far_hand, "", dim=not back)
        outfit.below(pen, self, tube)
        outfit.torso(pen, self)
        if back or pose.arms_last:
            found += self._arm(pen, body.far_arm, pose.far_hand, "") if pose.arms_last and not back else []
        elif self.view == "front":
            found += self._arm(pen, body.far_arm, pose.far_hand, "")[:0]
        if pose.near_hand == "open" and pose.arms_last:
            self.head.draw(head_pen)
            found += self._arm(pen, body.far_arm, pose.far_hand, "")
            found += self._arm(pen, body.near_arm, pose.near_hand, pose.prop)
        elif back:
            found += self._arm(pen, body.near_arm, pose.near_hand, "")
            self.head.draw(head_pen)
        else:
            self.head.draw(head_pen)
            found += self._arm(pen, body.near_arm, pose.near_hand, pose.prop)
        return self._drawn(pen, head_pen, found)

    def _arm(
        self, pen: Pen, arm: tuple[Point, Point, Point], kind: str, prop: str, dim: bool = False
    ) -> list[Box]:
        if kind == "hidden":
            # Tucked under the other arm: in full length the bare end would stick out beyond it.
            arm = (arm[0], arm[1], _between(arm[1], arm[2], 0.6))
        sleeve, cuff = outfit.sleeve(self.look)
        skin = self.look.skin
        if dim and self.view != "front":
            sleeve, skin = shade(sleeve, 0.14), shade(skin, 0.1)
        bulk = 0.9 if self.look.female else 1.05
        turn = -math.degrees(math.atan2(arm[2][0] - arm[1][0], arm[2][1] - arm[1][1]))
        wrist = pen.moved(*arm[2], turn)
        if prop == "object" and self.held is not None:
            # Held upright, whatever the arm does: a cup at an angle would spill.
            self.held(pen.moved(arm[2][0] + 0.16, arm[2][1] - 0.12, 0.0, 0.85), self.held_colour)
        else:
            hands.held(wrist, prop, self.look.accent)
        short = (arm[0], _between(arm[0], arm[1], 0.4), _between(arm[0], arm[1], 0.72))
        if cuff < 1.0:
            raised = arm[2][1] < arm[1][1]
            if raised:
                # The forearm comes forward: it lies over the sleeve and not under it.
                tube(pen, arm, (0.27 * bulk, 0.22 * bulk, 0.16 * bulk), skin)
                tube(pen, short, (0.36 * bulk, 0.36 * bulk, 0.38 * bulk), sleeve)
                arm = (_between(arm[0], arm[1], 0.8), arm[1], arm[2])
            tube(pen, arm, (0.27 * bulk, 0.22 * bulk, 0.16 * bulk), skin)
            hands.hand(wrist, kind, skin)
            if not raised:
                tube(pen, short, (0.36 * bulk, 0.34 * bulk, 0.35 * bulk), sleeve)
        else:
            hands.hand(wrist, kind, skin)
            tube(pen, arm, (0.36 * bulk, 0.29 * bulk, (0.23 + outfit.flare(self.look)) * bulk), sleeve)
        if not dim:
            join(pen, arm if cuff >= 1.0 else short, self.joints.neck, 0.36 * bulk, sleeve)
        if kind == "hidden":
            return []
        return [wrist.box([(-0.17, -0.02), (0.2, -0.02), (-0.17, 0.45), (0.2, 0.45)])]

    def _drawn(self, pen: Pen, head_pen: Pen, found: list[Box]) -> Drawn:
        body = self.joints
        corners = [
            pen.canvas.turned(pen.point(p))
            for limb in (body.near_arm, body.far_arm, body.near_leg, body.far_leg)
            for p in limb
        ]
        left, top, width, height = bounds(corners)
        pad = pen.unit * 0.18
        head_box = head_pen.box([(-0.48, -0.6), (0.48, 0.5)])
        figure = bounds(
            [
                (left - pad, top - pad),
                (left + width + pad, top + height + pad),
                (head_box[0], head_box[1]),
                (head_box[0] + head_box[2], head_box[1] + head_box[3]),
            ]
        )
        if self.head.view == "back":
            return Drawn(figure, hands=found)
        return Drawn(figure, self.head.face_box(head_pen), self.head.mouth(head_pen), found)
