"""What people sit on: a stool under them, so that nobody sits on air."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, Pen
from engines.providers.painters.dummy.palette import shade, tint


def seat(pen: Pen, floor: float, colour: Colour, view: str) -> None:
    """A stool from the pelvis (the pen's origin) down to `floor`, in heads."""
    top = 0.2
    left, right = (-0.62, 0.62) if view in ("front", "back") else (-0.62, 0.5)
    for x in (left + 0.12, right - 0.2):
        pen.shape([(x, top + 0.1), (x + 0.1, top + 0.1), (x + 0.12, floor), (x - 0.02, floor)],
                  shade(colour, 0.34), 0.7)  # fmt: skip
    low = top + (floor - top) * 0.6
    pen.shape([(left + 0.16, low), (right - 0.16, low), (right - 0.16, low + 0.07),
               (left + 0.16, low + 0.07)],
              shade(colour, 0.4), 0.6)  # fmt: skip
    pen.shape([(left, top), (right, top), (right - 0.03, top + 0.16), (left + 0.03, top + 0.16)], colour, 0.9)
    pen.fill([(left, top), (right, top), (right, top + 0.05), (left, top + 0.05)], tint(colour, 0.2))
