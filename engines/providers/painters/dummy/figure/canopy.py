"""An open umbrella over somebody's head."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, Pen, path
from engines.providers.painters.dummy.palette import shade, tint

_HALF, _TOP, _RIM = 1.9, -1.5, -0.72
"""Half its width, its tip and its rim above the middle of the head, in heads."""


def canopy(pen: Pen, hand: float, colour: Colour) -> None:
    """`pen` stands above the hand at the height of the head; the hand is `hand` heads below it."""
    pen.even([(0.0, hand + 0.3), (0.0, _TOP - 0.12)], 1.6, (92, 82, 84))
    pen.stroke(path((0.0, hand + 0.3), (0.0, hand + 0.46, 0.12, hand + 0.42)), 1.8, (92, 70, 62), 0.1)
    scallops = [
        (_HALF * (0.5 - (number + 0.5) / 4) * 2, _RIM - 0.16, _HALF * (0.5 - (number + 1) / 4) * 2, _RIM)
        for number in range(4)
    ]
    dome = path((-_HALF, _RIM), (-_HALF * 0.86, _TOP, 0.0, _TOP), (_HALF * 0.86, _TOP, _HALF,
        _RIM), *scallops)  # fmt: skip
    pen.shape(dome, colour)
    k = pen.dark
    pen.fill(path((0.0, _TOP), (_HALF * 0.86 * k, _TOP, _HALF * k, _RIM), (_HALF * 0.75 * k,
        _RIM - 0.16, _HALF * 0.5 * k, _RIM), (_HALF * 0.46 * k, _TOP + 0.3, 0.0, _TOP)),
        shade(colour, 0.16))  # fmt: skip
    pen.fill(path((-_HALF * 0.6 * k, _RIM - 0.3), (-_HALF * 0.5 * k, _TOP + 0.2,
        -_HALF * 0.2 * k, _TOP + 0.1), (-_HALF * 0.4 * k, _TOP + 0.3, -_HALF * 0.6 * k,
        _RIM - 0.3)), tint(colour, 0.35))  # fmt: skip
    for x in (-0.5, 0.0, 0.5):
        pen.stroke(path((0.0, _TOP), (x * _HALF, _TOP + 0.2, x * _HALF, _RIM)), 0.5, shade(colour, 0.35), 0.3)
