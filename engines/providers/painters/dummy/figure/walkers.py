"""Animals on their own feet as figures: their own body and head, at their own size, posed as animals are."""

from __future__ import annotations

from dataclasses import replace

from engines.kernel.document import Box, Point
from engines.providers.painters.dummy.canvas import Pen
from engines.providers.painters.dummy.figure import beasts, birds, quadrupeds
from engines.providers.painters.dummy.figure.body import Figure
from engines.providers.painters.dummy.figure.extent import Drawn
from engines.providers.painters.dummy.figure.head import Head
from engines.providers.painters.dummy.figure.poses import POSES
from engines.providers.painters.dummy.figure.species import SPECIES
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import shade

_STANCES = {
    "run": ("running", "jumping", "falling"),
    "walk": ("walking", "reaching", "carrying", "receiving", "giving"),
    "lie": ("lying", "sleeping", "huddled", "covering_face"),
    "down": ("looking_down", "bowing"),
    "sit": ("sitting", "sitting_ground", "kneeling", "crouching", "looking_up", "hand_on_chin",
            "hand_on_chest", "waving", "arms_crossed", "leaning", "shrugging"),
}  # fmt: skip
_NODS = {"looking_up": -16.0, "looking_down": 14.0, "bowing": 16.0, "lying": 6.0}
_MOUTHED = ("holding_object", "giving", "raising", "carrying")


def stance_of(pose: str, moment: int) -> str:
    """What of a person's pose an animal does: sit, stand, walk, run, lie or put its head down."""
    found = next((stance for stance, poses in _STANCES.items() if pose in poses), "")
    return found or ("sit" if moment % 2 else "stand")


class Walker(Figure):
    """An animal that goes on its own feet. Its pen stands on the ground, or where its perch does."""

    def __init__(self, look: Look, pose_name: str, view: str, head: Head, stance: str) -> None:
        self.kind = SPECIES[look.species]
        self.stance = stance
        self.perch = 0.0
        super().__init__(look, pose_name, view, head, 1.0, POSES["standing"])
        self.head_flipped = False
        self.grown(1.0)

    @property
    def height(self) -> float:
        return 0.5 * self.grow - self.joints.head[1] + self.perch

    @property
    def rise(self) -> float:
        return 0.0

    def head_at(self) -> Point:
        return (self.joints.head[0], self.joints.head[1] - self.perch)

    def pelvis_pen(self, pen: Pen) -> Pen:
        return pen.moved(0.0, -self.perch, 0.0, self.grow)

    def head_pen(self, pen: Pen) -> Pen:
        x, y = self.joints.head
        return pen.moved(x, y - self.perch, _NODS.get(self.pose_name, 0.0), self.grow)

    def grown(self, by: float) -> None:
        """Makes all of it that many times as large, on the same ground."""
        body = birds if self.kind.flies else quadrupeds
        x, y = body.head_at(self.kind, self.stance, self.view)
        self.grow = by
        self.joints = replace(self.joints, head=(x * by, y * by), lowest=0.0)

    def lit(self, look: Look, head: Head) -> Walker:
        """The same animal in the light of a place."""
        other = Walker(look, self.pose_name, self.view, head, self.stance)
        other.grown(self.grow)
        other.perch = self.perch
        return other

    @property
    def aloft(self) -> bool:
        """Whether it is a bird in the air."""
        return self.kind.flies and self.stance == "run"

    def draw(self, ground: Pen) -> Drawn:
        pen, head_pen = self.pelvis_pen(ground), self.head_pen(ground)
        body = birds if self.kind.flies else quadrupeds
        body.draw(pen, self.look, self.kind, self.stance, self.view)
        self._collar(head_pen)
        self.head.draw(head_pen)
        return self._drawn(pen, head_pen, self._mouthed(head_pen))

    def _collar(self, pen: Pen) -> None:
        """Of those that live with people."""
        if self.look.species not in ("cat", "kitten", "dog", "puppy") and not self.look.accessory:
            return
        middle = -0.12 if self.view not in ("front", "back") else 0.0
        pen.shape(
            [(middle - 0.34, 0.4), (middle + 0.36, 0.4), (middle + 0.33, 0.58), (middle - 0.31, 0.58)],
            self.look.accent,
            0.8,
        )
        if self.view != "back":
            tag = pen.moved(middle + 0.06, 0.62)
            tag.shape([(-0.07, 0.0), (0.0, -0.08), (0.07, 0.0), (0.0, 0.09)], shade((240, 204, 96), 0.0), 0.6)

    @property
    def reach(self) -> Box:
        body = birds if self.kind.flies else quadrupeds
        left, top, wide, high = body.reach(self.kind, self.stance, self.view)
        by = self.grow
        return (left * by, top * by - self.perch, wide * by, high * by)

    def _mouthed(self, pen: Pen) -> list[Box]:
        """What it has been given, held in the mouth."""
        if self.pose_name not in _MOUTHED or self.held is None or self.view == "back":
            return []
        x = 0.34 if self.view == "profile" else 0.06
        thing = pen.moved(x, 0.4, 0.0, self.held_size * 0.9 / max(self.grow, 0.5))
        self.held(thing, self.held_colour)
        return [thing.box([(-0.5, 0.0), (0.5, 0.9)])]

    def _drawn(self, pen: Pen, head_pen: Pen, found: list[Box]) -> Drawn:
        left, top, wide, high = (birds if self.kind.flies else quadrupeds).reach(
            self.kind, self.stance, self.view
        )
        side, above, low = beasts.BOX[self.look.kind]
        boxes = (
            pen.box([(left, top), (left + wide, top + high)]),
            head_pen.box([(-side, above), (side, low)]),
        )
        x, y = min(box[0] for box in boxes), min(box[1] for box in boxes)
        figure = (x, y, max(box[0] + box[2] for box in boxes) - x, max(box[1] + box[3] for box in boxes) - y)
        if self.head.view == "back":
            return Drawn(figure, hands=found)
        return Drawn(figure, self.head.face_box(head_pen), self.head.mouth(head_pen), found)
