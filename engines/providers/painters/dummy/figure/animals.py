"""Animals that are somebody and have no upright body: all of them, from the side, with a telling face."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engines.kernel.document import Box, Point
from engines.providers.painters.dummy.canvas import Pen, oval
from engines.providers.painters.dummy.figure.eyes import brow, eye
from engines.providers.painters.dummy.figure.mouths import MOUTHS
from engines.providers.painters.dummy.figure.signs import signs
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.objects.animals import ANIMALS, Animal

if TYPE_CHECKING:
    from engines.providers.painters.dummy.figure.head import Head

BOX = (1.6, -0.9, 1.6)
"""How far an animal reaches from the middle of its face: to the sides, up and down, in heads."""


def is_animal(look: Look) -> bool:
    return look.kind in ANIMALS


def draw(pen: Pen, head: Head) -> None:
    """The whole animal; `pen` stands in the middle of the face, one unit is the height of that face."""
    look, animal = head.look, ANIMALS[head.look.kind]
    body = _body(pen, animal)
    if head.view == "back":
        # Turned away it looks to the other side.
        body = _body(Pen(pen.canvas, -pen.a, -pen.b, pen.c, pen.d, pen.e, pen.f, pen.ink, pen.weight), animal)
    animal.draw(body, look.top)
    if head.view == "back" or pen.unit < 15:
        return
    for x, y, half in animal.eyes:
        if pen.unit < 44:
            body.fill(oval(x, y, half * 0.7, half * 0.9, 10), pen.ink)
            continue
        wide = max(half * 2.5, 0.2 * animal.face[2])
        eye(body.moved(x, y), look, head.mood, wide, wide, 1.0, head.gaze if head.gaze else 0.3, head.light)
        brow(body.moved(x, y - wide * 0.9), look, head.mood, wide, 1.0)
    x, y = animal.mouth
    if pen.unit >= 44:
        MOUTHS.get(head.mood.mouth, MOUTHS["line"])(body.moved(x, y, 0.0, 1.5 * animal.face[2]), look, 0.8)
    signs(pen, head.mood, "front")


def _body(pen: Pen, animal: Animal) -> Pen:
    """The pen of the body, its face about the given pen's middle."""
    x, y, half = animal.face
    size = 0.5 / half
    return pen.moved(-x * size, -y * size, 0.0, size)


def mouth(pen: Pen, look: Look) -> Point:
    """The mouth in picture pixels before any tilt."""
    animal = ANIMALS[look.kind]
    return _body(pen, animal).point(animal.mouth)


def reach(pen: Pen, look: Look) -> Box:
    """Round all of the animal in the finished picture; `pen` stands in the middle of the face."""
    animal = ANIMALS[look.kind]
    return _body(pen, animal).box([(-0.98, -0.98), (1.06, animal.low)])


def face_box(pen: Pen) -> Box:
    """Round the face in the finished picture."""
    return pen.box([(-0.46, -0.44), (0.46, 0.48)])
