"""Things that are somebody: their body with a face on it, thin limbs and gloves."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from engines.kernel.document import Box
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.figure import animals, face, hands
from engines.providers.painters.dummy.figure.eyes import brow, eye
from engines.providers.painters.dummy.figure.limbs import Joint3, Widths, limb
from engines.providers.painters.dummy.figure.moods import Mood
from engines.providers.painters.dummy.figure.mouths import MOUTHS
from engines.providers.painters.dummy.figure.signs import signs
from engines.providers.painters.dummy.figure.thing_bodies import BODIES
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.objects.animals import ANIMALS

if TYPE_CHECKING:
    from engines.providers.painters.dummy.figure.body import Figure

_ARM: Widths = (0.13, 0.13, 0.12, 0.12, 0.11)
_LEG: Widths = (0.16, 0.16, 0.15, 0.15, 0.14)
_GLOVE: Colour = (250, 249, 246)
_LIMB: Colour = (58, 54, 66)


def is_thing(look: Look) -> bool:
    """Whether somebody has no human or upright body: a thing with a face, or an animal as it is."""
    return look.kind in BODIES or animals.is_animal(look)


def shoulder_of(look: Look) -> float:
    """Where the arms begin, in heads from the middle."""
    return BODIES[look.kind][1] if look.kind in BODIES else 0.4


def legs_of(look: Look) -> float:
    """From the middle of an animal's face down to the ground it is on, or swims over, in heads."""
    animal = ANIMALS[look.kind]
    return (animal.low - animal.face[1]) * 0.5 / animal.face[2] + (0.5 if animal.swims else 0.0)


def box_of(look: Look) -> tuple[float, float, float]:
    """How far the body reaches from the middle of the face: to the sides, up and down, in heads."""
    if animals.is_animal(look):
        return animals.BOX
    _, half, high = BODIES[look.kind]
    return (max(half, 0.7) + 0.1, high, 1.9)


def draw(figure: Figure, pen: Pen, head_pen: Pen) -> list[Box]:
    """The whole figure; `pen` stands at the pelvis. Gives the boxes of the hands."""
    if animals.is_animal(figure.look):
        figure.head.draw(head_pen)
        return []
    look, body, back = figure.look, figure.joints, figure.view == "back"
    for leg in (body.far_leg, body.near_leg):
        _leg(pen, leg, look)
    found = _arm(pen, figure, body.far_arm, figure.pose.far_hand, "")
    in_front = figure.pose.arms_last or not back
    if not in_front:
        found += _arm(pen, figure, body.near_arm, figure.pose.near_hand, figure.pose.prop)
    BODIES[look.kind][0](head_pen, look.top, look.accent, back)
    if not back:
        _face(head_pen, look, figure.head.mood, figure.view, figure.head.gaze, figure.head.light)
        signs(head_pen, figure.head.mood, figure.view)
    if in_front:
        found += _arm(pen, figure, body.near_arm, figure.pose.near_hand, figure.pose.prop)
    return found


def _leg(pen: Pen, leg: Joint3, look: Look) -> None:
    # Up into the body, wherever that ends.
    hip = (leg[0][0] * 0.7, leg[0][1] - 0.8)
    pen.fill([(hip[0] - 0.08, hip[1]), (hip[0] + 0.08, hip[1]), (leg[0][0] + 0.08, leg[0][1]),
              (leg[0][0] - 0.08, leg[0][1])], _LIMB)  # fmt: skip
    limb(pen, leg, _LEG, _LIMB, 0.8)
    x, y = leg[2]
    pen.shape(path((x - 0.2, y + 0.2), (x - 0.22, y - 0.06, x + 0.02, y - 0.06), (x + 0.3, y - 0.02,
        x + 0.28, y + 0.2)),
              mix(look.accent, _LIMB, 0.25))  # fmt: skip


def _arm(pen: Pen, figure: Figure, arm: Joint3, kind: str, prop: str) -> list[Box]:
    turn = -math.degrees(math.atan2(arm[2][0] - arm[1][0], arm[2][1] - arm[1][1]))
    wrist = pen.moved(*arm[2], turn, 0.95)
    thing = None
    if prop == "object" and figure.held is not None:
        thing = pen.moved(arm[2][0] + 0.16, arm[2][1] - 0.12, 0.0, figure.held_size)
        figure.held(thing, figure.held_colour)
    elif prop:
        hands.held(wrist, prop, figure.look.accent)
    limb(pen, arm, _ARM, _LIMB, 0.8)
    hands.hand(wrist, "relaxed" if kind == "hidden" else kind, _GLOVE)
    return hands.boxes(wrist, thing)


def _face(pen: Pen, look: Look, mood: Mood, view: str, gaze: float, light: Colour) -> None:
    """Big eyes, brows, cheeks and a mouth; no nose."""
    if pen.unit < 15:
        return
    if pen.unit < 44:
        face.tiny(pen, mood, view)
        return
    middle = face.mouth_at(view)[0]
    warm: Colour = (244, 140, 132)
    for side in (-1.0, 1.0):
        x = middle + 0.22 * side
        pen.fill(oval(middle + 0.36 * side, 0.25, 0.1, 0.05, 18), warm, 120)
        eye(pen.moved(x, 0.06), look, mood, 0.25, 0.25, side, gaze, light)
        brow(pen.moved(x, -0.14), look, mood, 0.2, side)
    MOUTHS.get(mood.mouth, MOUTHS["line"])(pen.moved(middle, face.MOUTH_Y, 0.0, 1.55 * mood.size), look, 1.0)
