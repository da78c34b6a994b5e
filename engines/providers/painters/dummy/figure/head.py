"""A head with its face, in heads: origin in the middle, crown at y = −0.5, chin at 0.5, facing right."""

from __future__ import annotations

from dataclasses import dataclass

from engines.kernel.document import Box, Point
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.figure import animals, beasts, face, hair, hair_sides, modelling
from engines.providers.painters.dummy.figure.extras import accessory
from engines.providers.painters.dummy.figure.hair_parts import BARE
from engines.providers.painters.dummy.figure.headwear import hat
from engines.providers.painters.dummy.figure.moods import Mood
from engines.providers.painters.dummy.figure.signs import gloom, signs
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import shade
from engines.providers.painters.dummy.traits import shaped

FACE_TOP, FACE_SIDE = -0.30, 0.40
"""The face region: from the hairline to the chin, as wide as the cheeks."""


@dataclass(frozen=True)
class Head:
    """How one head is drawn."""

    look: Look
    mood: Mood
    view: str
    gaze: float
    light: Colour

    def behind(self, pen: Pen) -> None:
        """Hair that falls behind neck and shoulders."""
        if self.view != "back" and not self.look.kind:
            hair.behind(pen, self.look, self.view)

    def draw(self, pen: Pen) -> None:
        """Ears, face, fringe, accessories and comic signs."""
        if animals.is_animal(self.look):
            animals.draw(pen, self)
            return
        if self.look.kind:
            beasts.draw(pen, self.look, self.mood, self.view, self.gaze, self.light)
            if self.view != "back":
                signs(pen, self.mood, self.view)
            return
        if self.view == "back":
            self._from_behind(pen)
            return
        outline = contour(self.look, self.view)
        if self.view == "front":
            self._ear(pen, 0.385)
        if self.view != "profile":
            self._ear(pen, -0.385 if self.view == "front" else -0.30)
        pen.shape(outline, self.look.skin)
        self._shadows(pen)
        modelling.under(pen, self.look, self.view)
        if self.view == "profile":
            self._ear(pen, -0.05)
        face.features(pen, self.look, self.mood, self.view, self.gaze, self.light)
        modelling.over(pen, self.look, self.view, face.mouth_at(self.view))
        gloom(pen, self.mood, self.view)
        if self.view == "profile":
            hair_sides.profile(pen, self.look)
        else:
            hair.in_front(pen, self.look, self.view)
            if self.look.hair not in ("slick", *BARE):
                # A fringe hides the brows, and with them what somebody feels: they are drawn through it.
                face.brows(pen, self.look, self.mood, self.view, 0.62)
        accessory(pen, self.look, self.view)
        hat(pen, self.look, self.view)
        signs(pen, self.mood, self.view)

    def _from_behind(self, pen: Pen) -> None:
        for side in (1.0, -1.0):
            pen.shape(oval(0.40 * side, 0.10, 0.05, 0.09, 14), self.look.skin, 0.8)
        hair_sides.from_behind(pen, self.look)
        accessory(pen, self.look, self.view)
        hat(pen, self.look, self.view)
        signs(pen, self.mood, self.view)

    def _ear(self, pen: Pen, x: float) -> None:
        pen.shape(oval(x, 0.12, 0.055, 0.095, 14), self.look.skin, 0.8)
        if pen.unit > 90:
            pen.stroke(path((x - 0.015, 0.07), (x + 0.03, 0.10, x, 0.15)), 0.4, shade(self.look.skin, 0.3))

    def _shadows(self, pen: Pen) -> None:
        """The fringe's shadow on the brow and the cel shadow on the side away from the light."""
        dark = mix(shade(self.look.skin, 0.08), (226, 130, 120), 0.22)
        if self.view == "profile":
            pen.fill(path((0.30, -0.30), (0.335, -0.12), (0.1, -0.10), (0.04, 0.0), (-0.02, -0.2)), dark)
            pen.fill(path((-0.05, 0.30), (0.12, 0.44, 0.26, 0.49), (0.06, 0.46, -0.05, 0.30)), dark)
            return
        turn = face.TURN[self.view]
        left, right = face.around(-0.35, turn), face.around(0.34, turn) - (0.03 if turn else 0.0)
        low = (
            -0.24
            if self.look.hair in ("slick", "balding")
            else (0.02, -0.20, -0.16, 0.0, -0.16, -0.24)[self.look.fringe]
        )
        pen.fill(path((left, -0.36), (right, -0.36), (right, low), (0.0, low - 0.12, left, low + 0.03)), dark)
        if self.view == "front":
            edge = path((0.372, -0.1), (0.385, 0.16, 0.33, 0.265), (0.24, 0.42, 0.08, 0.49))
            inner: list[Point] = path((0.10, 0.47), (0.25, 0.36, 0.30, 0.2), (0.345, 0.05, 0.34, -0.1))
            pen.fill(shaped(edge + inner, self.look.traits), dark)
        else:
            # A crescent along the jaw, and a paler one inside it where the cheek turns.
            rim = path((-0.30, 0.02), (-0.30, 0.17, -0.255, 0.262), (-0.16, 0.41, 0.05, 0.492))
            for inner, tone in (
                (path((0.03, 0.47), (-0.12, 0.385, -0.195, 0.235), (-0.235, 0.14, -0.25, -0.02)), 0.5),
                (path((0.02, 0.482), (-0.15, 0.40, -0.225, 0.25), (-0.262, 0.15, -0.272, 0.0)), 0.0),
            ):
                crescent = shaped(rim + inner, self.look.traits, _MIDDLE["three_quarter"])
                pen.fill(crescent, mix(dark, self.look.skin, tone))

    def face_box(self, pen: Pen) -> Box:
        """Around the face in the finished picture."""
        if animals.is_animal(self.look):
            return animals.face_box(pen)
        centre = {"front": 0.0, "three_quarter": 0.06, "profile": 0.16}.get(self.view, 0.0)
        side = 0.26 if self.view == "profile" else FACE_SIDE - 0.02
        corners = [(centre + x, y) for x in (-side, side) for y in (FACE_TOP, 0.5)]
        return pen.box(corners)

    def mouth(self, pen: Pen) -> Point:
        """The mouth in the finished picture."""
        if animals.is_animal(self.look):
            return pen.canvas.turned(animals.mouth(pen, self.look))
        x, y = face.mouth_at(self.view)
        return pen.canvas.turned(pen.point((x, y + self.look.traits.mouth_y)))


_MIDDLE = {"three_quarter": 0.04, "profile": 0.34}
"""What stays where it is when a face is wider or narrower."""


def contour(look: Look, view: str) -> list[Point]:
    """The outline of the face without hair. A child's is rounder and shorter below the eyes."""
    points = shaped(_contour(look.jaw, view), look.traits, _MIDDLE.get(view, 0.0))
    if look.age != "child":
        return points
    return [
        (x * (1.03 if y > 0 else 1.0) + (0.012 if x > 0 else -0.012) * (y > 0.2), y * 0.965 if y > 0 else y)
        for x, y in points
    ]


def _contour(jaw: float, view: str) -> list[Point]:
    if view == "profile":
        return _side_contour(jaw)
    if view == "three_quarter":
        return path(
            (-0.34, -0.30),
            (0.0, -0.62, 0.33, -0.28),
            (0.385, -0.12, 0.355, -0.01),
            (0.338, 0.05, 0.352, 0.11),
            (0.362, 0.19, 0.325, 0.27),
            (0.26, 0.41, 0.165 + jaw, 0.478),
            (0.10, 0.52, 0.03 - jaw * 0.6, 0.485),
            (-0.16, 0.41, -0.262 - jaw * 0.4, 0.262 + jaw),
            (-0.30, 0.17, -0.31, 0.02),
            (-0.35, -0.1, -0.34, -0.30),
            detail=6,
        )
    half: list[tuple[float, ...]] = [
        (0.40, -0.16, 0.378, 0.06),
        (0.372, 0.19, 0.325 + jaw * 0.6, 0.278),
        (0.24 + jaw, 0.43, 0.085 + jaw, 0.488),
        (0.03, 0.51, 0.0, 0.502),
    ]
    right = path((0.34, -0.34), *half, detail=6)
    return [(0.0, -0.5), *right, *[(-x, y) for x, y in right[-2::-1]]]


def _side_contour(jaw: float) -> list[Point]:
    return path(
        (-0.30, -0.40),
        (0.10, -0.60, 0.29, -0.30),
        (0.345, -0.16, 0.335, -0.02),
        (0.318, 0.05, 0.335, 0.09),
        (0.38, 0.17, 0.405, 0.205),
        (0.405, 0.245, 0.345, 0.245),
        (0.352, 0.275, 0.372, 0.295),
        (0.362, 0.32, 0.34, 0.328),
        (0.366, 0.345, 0.342, 0.374),
        (0.306, 0.392, 0.306 + jaw * 0.6, 0.432),
        (0.294 + jaw * 0.6, 0.492, 0.205, 0.484),
        (0.06, 0.452, -0.07, 0.285 + jaw),
        (-0.20, 0.20, -0.30, 0.0),
        detail=5,
    )
