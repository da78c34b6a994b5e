"""A whole figure: joints from a pose, limbs along them, clothes over them. In heads; facing right."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

from engines.kernel.document import Box, Point
from engines.providers.painters.dummy.canvas import Colour, Pen, mix
from engines.providers.painters.dummy.figure import (
    acts,
    animals,
    beast_parts,
    beasts,
    hands,
    music,
    outfit,
    things,
)
from engines.providers.painters.dummy.figure.canopy import canopy
from engines.providers.painters.dummy.figure.extent import Drawn, extent
from engines.providers.painters.dummy.figure.hair_parts import HAIR_BOX
from engines.providers.painters.dummy.figure.head import Head
from engines.providers.painters.dummy.figure.headwear import BRIM, REACH
from engines.providers.painters.dummy.figure.joints import Joints, joints, trunk_of
from engines.providers.painters.dummy.figure.limbs import (
    Joint3,
    Widths,
    bend,
    between,
    folds,
    join,
    limb,
    lower,
    upper,
)
from engines.providers.painters.dummy.figure.poses import Pose, pose_for
from engines.providers.painters.dummy.figure.seats import seat
from engines.providers.painters.dummy.figure.trunk import printed
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import shade

_SHORT: Widths = (0.34, 0.36, 0.35, 0.35, 0.36)


def _scaled(widths: Widths, by: float) -> Widths:
    return (widths[0] * by, widths[1] * by, widths[2] * by, widths[3] * by, widths[4] * by)


class Figure:
    """One person in one pose, ready to be drawn with the feet at the pen's origin."""

    def __init__(
        self, look: Look, pose_name: str, view: str, head: Head, squash: float = 1.0, pose: Pose | None = None
    ) -> None:
        self.look = look
        self.pose_name = pose_name
        self.squash = squash
        self.view = view
        self.pose = pose or pose_for(pose_name, view)
        self.trunk = trunk_of(look, squash * self.pose.trunk)
        self.head = head
        self.joints: Joints = joints(look, self.pose, view, squash)
        self.held: Callable[[Pen, Colour], None] | None = None
        """Draws the thing in the hand; None is something wrapped."""
        self.held_colour = look.accent
        self.held_size = 0.85
        """Unit of the thing in the hand, in heads."""
        self.seat: Colour | None = None
        """The colour of what somebody sitting sits on; None where the picture ends above it."""
        self.seat_kind = ""
        self.gear = acts.Gear()
        self.bandaged = False
        self.late = False
        """Whether the near arm is drawn after everybody: it lies round another."""
        self.grow = 1.0
        self.sheltered = False
        # A head that looks back is turned the other way than the body below it.
        self.head_flipped = pose_name == "looking_back" and view in ("back", "three_quarter")

    @property
    def height(self) -> float:
        """From the sole to the crown, in heads."""
        return self.joints.lowest - self.joints.head[1] + 0.5 + self.pose.lift

    @property
    def reach(self) -> Box:
        """The body without the head about the ground under it, in heads: left, top, width, height."""
        return (-0.7, -self.height, 1.4, self.height)

    @property
    def rise(self) -> float:
        """How far a raised hand reaches above the crown, in heads."""
        if self.pose.turn:
            return 0.0
        return max(
            0.0, self.joints.head[1] - 0.05 - min(self.joints.near_arm[2][1], self.joints.far_arm[2][1])
        )

    def head_at(self) -> Point:
        """The middle of the head from the ground under the figure, in heads, y downwards."""
        angle, (x, y) = math.radians(self.pose.turn), self.joints.head
        rise = -self.pose.flat if abs(self.pose.turn) > 60 else -self.joints.lowest - self.pose.lift
        return (x * math.cos(angle) - y * math.sin(angle), rise + x * math.sin(angle) + y * math.cos(angle))

    def pelvis_pen(self, pen: Pen) -> Pen:
        """From a pen at the ground under the figure to one at its pelvis."""
        if abs(self.pose.turn) > 60:
            return pen.moved(0.0, -self.pose.flat, self.pose.turn)
        return pen.moved(0.0, -self.joints.lowest - self.pose.lift, self.pose.turn)

    def head_pen(self, pen: Pen) -> Pen:
        """From the ground pen to a pen in the middle of the head."""
        x, y = self.joints.head
        turn = self.pose.nod * 0.7 + self.pose.lean * 0.35
        return self._flip(self.pelvis_pen(pen).moved(x, y, turn, self.grow))

    def grown(self, by: float) -> None:
        """Makes the head that many times as large, on the same ground: of animals that are drawn whole."""
        self.grow = by
        self.joints = replace(self.joints, lowest=self.joints.head[1] + things.legs_of(self.look) * by)

    def lit(self, look: Look, head: Head) -> Figure:
        """The same figure in the light of a place."""
        other = Figure(look, self.pose_name, self.view, head, self.squash, self.pose)
        other.sheltered, other.late, other.bandaged = self.sheltered, self.late, self.bandaged
        if animals.is_animal(look):
            other.grown(self.grow)
        return other

    def _flip(self, pen: Pen) -> Pen:
        if not self.head_flipped:
            return pen
        return Pen(pen.canvas, -pen.a, -pen.b, pen.c, pen.d, pen.e, pen.f, pen.ink, pen.weight)

    def draw(self, ground: Pen) -> Drawn:
        """Draws the figure and tells where its parts are."""
        pen, head_pen = self.pelvis_pen(ground), self.head_pen(ground)
        if self.sheltered:
            x, y = self.joints.near_arm[2]
            canopy(pen.moved(x + 0.1, self.joints.head[1]), y - self.joints.head[1], self.look.accent)
        if things.is_thing(self.look):
            return self._drawn(pen, head_pen, things.draw(self, pen, head_pen))
        acts.behind(pen, self)
        found = self._from_behind(pen, head_pen) if self.view == "back" else self._from_before(pen, head_pen)
        acts.before(pen, head_pen, self)
        if music.plays(self):
            music.before(head_pen, self)
        return self._drawn(pen, head_pen, found)

    def _from_behind(self, pen: Pen, head_pen: Pen) -> list[Box]:
        pose, found = self.pose, list[Box]()
        if pose.bowed:
            self.head.draw(head_pen)
        if pose.arms_first:
            found += self._far(pen) + self._near(pen)
        outfit.below(pen, self)
        self._seat(pen)
        outfit.torso(pen, self)
        beast_parts.tail(pen, self.look, self.view)
        if not pose.arms_first:
            found += self._far(pen) + self._near(pen)
        if not pose.bowed:
            self.head.draw(head_pen)
        return found

    def _from_before(self, pen: Pen, head_pen: Pen) -> list[Box]:
        pose, found = self.pose, list[Box]()
        frontal = self.view == "front"
        beast_parts.tail(pen, self.look, self.view)
        self.head.behind(head_pen)
        if not pose.arms_last and not frontal:
            found += self._far(pen, dim=True)
        self._seat(pen)
        outfit.below(pen, self)
        outfit.torso(pen, self)
        acts.amid(pen, self)
        music.amid(pen, self)
        over_face = pose.arms_last and pose.near_hand in ("open", "cup")
        if not over_face and (pose.arms_last or frontal):
            found += self._far(pen)
        self.head.draw(head_pen)
        if over_face:
            found += self._far(pen)
        return found if self.late else found + self._near(pen)

    def clasped(self, ground: Pen) -> list[Box]:
        """Draws the near arm of who holds another."""
        return self._near(self.pelvis_pen(ground))

    def _seat(self, pen: Pen) -> None:
        if self.seat is not None and self.pose.seat:
            kind = "" if music.plays(self) else self.seat_kind
            seat(pen, self.joints.lowest + self.pose.lift, self.seat, self.view, kind)

    def _near(self, pen: Pen) -> list[Box]:
        music.held(pen, self)
        found = self._arm(pen, self.joints.near_arm, self.pose.near_hand, self.pose.prop)
        if self.bandaged:
            acts.bandage(pen, self.joints.near_arm)
        return found

    def _far(self, pen: Pen, dim: bool = False) -> list[Box]:
        return self._arm(pen, self.joints.far_arm, self.pose.far_hand, "", dim)

    def _arm(self, pen: Pen, arm: Joint3, kind: str, prop: str, dim: bool = False) -> list[Box]:
        if kind == "hidden":
            # Tucked under the other arm: in full length the bare end would stick out beyond it.
            arm = (arm[0], arm[1], between(arm[1], arm[2], 0.6))
        wrist, thing = self._wrist(pen, arm, kind), None
        if prop == "object" and self.held is not None:
            # Held upright, whatever the arm does: a cup at an angle would spill.
            thing = pen.moved(arm[2][0] + 0.16, arm[2][1] - 0.12, 0.0, self.held_size)
            self.held(thing, self.held_colour)
        elif prop == "tool":
            thing = pen.moved(arm[2][0] + 0.14, arm[2][1] - 0.1)
            if self.gear.tool is not None:
                self.gear.tool(thing)
        else:
            hands.held(wrist, prop, self.look.accent)
        self._sleeved(pen, wrist, arm, kind, dim)
        if kind == "hidden":
            return []
        return hands.boxes(wrist, thing, kind)

    def _wrist(self, pen: Pen, arm: Joint3, kind: str) -> Pen:
        """At the wrist, turned as the forearm is."""
        turn = -math.degrees(math.atan2(arm[2][0] - arm[1][0], arm[2][1] - arm[1][1]))
        small = 0.84 if self.look.age == "child" else 0.98 if self.look.female else 1.1
        return pen.moved(*arm[2], turn * 0.62 if kind == "hip" else turn, small)

    def _palms(self, pen: Pen) -> list[Box]:
        """Where the hands are that are seen."""
        both = ((self.joints.near_arm, self.pose.near_hand), (self.joints.far_arm, self.pose.far_hand))
        seen = [(arm, kind) for arm, kind in both if kind != "hidden"]
        return [hands.boxes(self._wrist(pen, arm, kind), None, kind)[0] for arm, kind in seen]

    def _sleeved(self, pen: Pen, wrist: Pen, arm: Joint3, kind: str, dim: bool) -> None:
        """Arm, hand and sleeve, in the order in which they cover each other."""
        sleeve, cuff = outfit.sleeve(self.look)
        skin = self.look.skin
        if dim:
            sleeve, skin = shade(sleeve, 0.08), shade(skin, 0.08)
        palm = mix(self.look.accent, (40, 34, 44), 0.6) if self.look.accessory == "gloves" else skin
        bulk = 0.88 if self.look.female else 1.04
        bulk *= (0.86 if self.look.age == "child" else 1.0) * (1 + (self.look.wide - 1) * 0.7)
        short = (arm[0], between(arm[0], arm[1], 0.4), between(arm[0], arm[1], 0.74))
        stripe = printed(sleeve, self.look.accent) if self.look.pattern in ("stripes", "checks") else None
        if stripe is not None and self.look.pattern == "checks":
            stripe = mix(sleeve, stripe, 0.5)
        if cuff >= 1.0:
            hands.hand(wrist, kind, palm)
            end = 0.22 + outfit.flare(self.look)
            widths = _scaled((0.35, 0.36, 0.29, 0.28, end), bulk)
            limb(pen, arm, widths, sleeve, stripe=stripe)
            folds(pen, arm, widths[2], sleeve)
            outfit.cuff(pen, self.look, arm, widths[4])
        else:
            bare, cloth = _scaled((0.27, 0.27, 0.2, 0.22, 0.155), bulk), _scaled(_SHORT, bulk)
            if arm[2][1] < arm[1][1] and bend(arm) > 60:
                # The forearm comes forward: it lies over the sleeve and not under it.
                upper(pen, arm, bare, skin)
                limb(pen, short, cloth, sleeve, stripe=stripe)
                hands.hand(wrist, kind, palm)
                lower(pen, arm, bare, skin)
            else:
                hands.hand(wrist, kind, palm)
                limb(pen, arm, bare, skin)
                limb(pen, short, cloth, sleeve, stripe=stripe)
        if not dim:
            join(pen, arm if cuff >= 1.0 else short, self.joints.neck, 0.35 * bulk, sleeve)

    def measured(self, ground: Pen) -> Drawn:
        """Where the parts would be, without drawing them; hands are left out."""
        return self._drawn(self.pelvis_pen(ground), self.head_pen(ground), [])

    def _drawn(self, pen: Pen, head_pen: Pen, found: list[Box]) -> Drawn:
        body = self.joints
        hair = HAIR_BOX.get(self.look.hair, (0.5, -0.66, 0.5))
        thing = things.is_thing(self.look)
        side, high, low = things.box_of(self.look) if thing else beasts.BOX.get(self.look.kind, hair)
        side, high = max(side, BRIM.get(self.look.hat, 0.0)), min(high, -REACH.get(self.look.hat, 0.0))
        head_box = head_pen.box([(-side, high), (side, low)])
        if animals.is_animal(self.look):
            whole = animals.reach(head_pen, self.look)
            if self.head.view == "back":
                return Drawn(whole, hands=found)
            return Drawn(whole, self.head.face_box(head_pen), self.head.mouth(head_pen), found)
        arms, legs = (body.near_arm, body.far_arm), (body.near_leg, body.far_leg)
        figure = extent(pen, arms, legs, [head_box, *self._palms(pen)])
        if self.head.view == "back":
            return Drawn(figure, hands=found)
        return Drawn(figure, self.head.face_box(head_pen), self.head.mouth(head_pen), found)
