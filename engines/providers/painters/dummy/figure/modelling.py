"""The soft light and shade of a face near by, laid over its flat tones in thin layers."""

from __future__ import annotations

import math

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.figure.around import TURN, around
from engines.providers.painters.dummy.figure.hair_parts import deep, sheen
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import WHITE, shade

NEAR = 130
"""Pixels of a head from which a face is modelled."""


def _soft(pen: Pen, x: float, y: float, size: tuple[float, float], fill: Colour, alpha: int) -> None:
    """An oval that fades outwards."""
    for share in (1.0, 0.78, 0.55, 0.34):
        pen.fill(oval(x, y, size[0] * share, size[1] * share, 22), fill, alpha)


def under(pen: Pen, look: Look, view: str) -> None:
    """What lies under the features: hollows of the eyes, warm cheeks, the lit and the shaded side."""
    if pen.unit < NEAR:
        return
    dark, warm = shade(look.skin, 0.22), mix(look.skin, (236, 104, 96), 0.5)
    k, turn = pen.dark, TURN.get(view, 0.0)
    if view == "profile":
        _soft(pen, 0.2, -0.02, (0.12, 0.09), dark, 13)
        _soft(pen, 0.14, 0.22, (0.11, 0.075), warm, 15)
        _soft(pen, 0.02, 0.3, (0.14, 0.1), dark, 12)
        return
    for side in (-1.0, 1.0):
        x = around(0.168 * side, turn)
        _soft(pen, x, 0.0, (0.125, 0.075), dark, 12)
        if side < 0 or not turn:
            _soft(pen, around(0.22 * side, turn), 0.245, (0.1, 0.062), warm, 15)
    _soft(pen, around(-0.12 * k, turn), -0.2, (0.15, 0.1), WHITE, 15)
    _soft(pen, around(-0.2 * k, turn), 0.17, (0.075, 0.04), WHITE, 20)
    _soft(pen, around(0.2 * k, turn) * 0.95, 0.32, (0.085, 0.09), dark, 12)


def over(pen: Pen, look: Look, view: str, mouth: tuple[float, float]) -> None:
    """What lies over them: the tip of the nose and the lower lip catch light, the chin is rounded."""
    if pen.unit < NEAR:
        return
    k, turn = pen.dark, TURN.get(view, 0.0)
    dark = shade(look.skin, 0.24)
    x, y = mouth
    if view == "profile":
        _soft(pen, 0.37, 0.19, (0.02, 0.022), WHITE, 44)
        return
    nose = around(0.0, turn) + (0.02 if turn else 0.0)
    _soft(pen, nose - 0.014 * k, 0.215, (0.022, 0.02), WHITE, 40)
    _soft(pen, nose + 0.04 * k, 0.2, (0.035, 0.06), dark, 12)
    _soft(pen, x, y + 0.072, (0.06, 0.018), dark, 16)
    _soft(pen, x - 0.015 * k, y + 0.125, (0.07, 0.035), WHITE, 13)


def gloss(pen: Pen, look: Look, turn: float, shift: float = 0.0) -> None:
    """The ring of light on hair near by: ragged patches that follow the skull, and dark strands."""
    light, dark = sheen(look), deep(look)
    # Where the hair is parted or combed back there is forehead below the ring.
    down = {1: 0.03, 2: 0.08, 4: 0.08, 5: 0.0}.get(look.fringe, 0.2)
    lift = 0.075 if look.fringe == 5 else 0.0
    part = 0.2 * (look.fringe % 4) - 0.2
    for first, last in ((-0.9, part - 0.34), (part - 0.24, part + 0.3), (part + 0.42, 0.86)):
        if last - first > 0.12:
            pen.fill(_patch(first, last, turn, shift, lift), light, 190)
    for number in range(1, 28, 3):
        u = number / 14 - 1
        x = around(0.315 * u, turn * 0.6) + shift
        y = -0.355 - 0.085 * (1 - u * u) - lift
        root = path((x * 0.8 + shift * 0.2, y - 0.09), (x, y - 0.02, x + 0.045 * u, y + down))
        pen.stroke(root, 0.5, dark, 0.9)


def _patch(first: float, last: float, turn: float, shift: float, lift: float) -> list[Point]:
    """One patch of the ring between two places, −1 … 1 from temple to temple: thin at its ends, its lower
    edge drawn out into strands."""
    upper: list[Point] = []
    lower: list[Point] = []
    count = max(6, round((last - first) * 16))
    for number in range(count + 1):
        share = number / count
        u = first + (last - first) * share
        x = around(0.315 * u, turn * 0.6) + shift
        y = -0.36 - 0.085 * (1 - u * u) - lift
        full = math.sin(math.pi * share) ** 0.6
        tooth = 1.0 if number % 2 else 0.42
        upper.append((x, y - full * (0.024 if number % 2 else 0.04)))
        lower.append((x + 0.02 * u * tooth, y + full * 0.07 * tooth))
    return upper + lower[::-1]
