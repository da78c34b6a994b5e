"""What stands for what nobody can hold, about its middle, in the colour given: a heart, notes of a song."""

from __future__ import annotations

import math
from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_GREY: Colour = (196, 200, 210)
_WOOD: Colour = (150, 104, 70)
_BRASS: Colour = (228, 188, 96)
_RED: Colour = (206, 52, 52)


def heart(pen: Pen, accent: Colour) -> None:
    """A heart, lit from the left."""
    pen.shape(path((0.0, -0.2), (-0.1, -0.5, -0.34, -0.46), (-0.62, -0.38, -0.52, -0.06),
        (-0.42, 0.22, 0.0, 0.52), (0.42, 0.22, 0.52, -0.06), (0.62, -0.38, 0.34, -0.46),
        (0.1, -0.5, 0.0, -0.2)), accent)  # fmt: skip
    pen.fill(path((0.06, 0.42), (0.4, 0.18, 0.48, -0.08), (0.5, -0.2, 0.44, -0.3), (0.42, 0.02, 0.06, 0.28)),
        shade(accent, 0.18))  # fmt: skip
    pen.fill(oval(-0.3, -0.26, 0.1, 0.07, 18), tint(accent, 0.55))


def song(pen: Pen, accent: Colour) -> None:
    """Two notes on one beam and one alone, as they rise."""
    for x, y in ((-0.42, 0.34), (0.06, 0.24)):
        pen.shape(oval(x, y, 0.15, 0.11, 24), accent)
        pen.shape(
            [(x + 0.1, y), (x + 0.1, y - 0.62), (x + 0.15, y - 0.63), (x + 0.15, y - 0.01)], accent, 0.7
        )
    pen.shape([(-0.32, -0.3), (0.21, -0.41), (0.21, -0.27), (-0.32, -0.16)], accent, 0.8)
    pen.shape(oval(0.38, 0.02, 0.1, 0.075, 20), shade(accent, 0.12), 0.8)
    pen.shape([(0.45, 0.0), (0.45, -0.46), (0.485, -0.46), (0.485, 0.0)], shade(accent, 0.12), 0.6)
    pen.shape(
        path((0.46, -0.46), (0.64, -0.36, 0.58, -0.14), (0.56, -0.28, 0.46, -0.3)), shade(accent, 0.12), 0.6
    )


def question(pen: Pen, accent: Colour) -> None:
    """A memory that is gone: a picture with nothing in it but fog, torn at a corner, and a question mark."""
    frame = path((-0.54, -0.64), (0.54, -0.64), (0.54, 0.36), (0.42, 0.44), (0.46, 0.54), (0.3, 0.64),
        (-0.54, 0.64))  # fmt: skip
    pen.shape(frame, WHITE)
    pen.shape([(-0.44, -0.54), (0.44, -0.54), (0.44, 0.3), (-0.44, 0.3)], _GREY, 0.7)
    for x, y, half in ((-0.2, -0.36, 0.2), (0.18, -0.16, 0.22), (-0.16, 0.14, 0.24)):
        pen.fill(oval(x, y, half, 0.07, 26), tint(_GREY, 0.5))
    mark = pen.moved(0.01, -0.1, 0.0, 0.56)
    hook = path((-0.36, -0.2), (-0.36, -0.62, 0.02, -0.62), (0.42, -0.62, 0.42, -0.24),
        (0.42, 0.0, 0.16, 0.08), (0.1, 0.12, 0.1, 0.28), (-0.12, 0.28), (-0.12, 0.0, 0.06, -0.08),
        (0.2, -0.14, 0.2, -0.26), (0.2, -0.42, 0.02, -0.42), (-0.14, -0.42, -0.14, -0.2))  # fmt: skip
    mark.shape(hook, accent)
    mark.shape(oval(-0.01, 0.48, 0.13, 0.13, 26), accent)


def loop(pen: Pen, accent: Colour) -> None:
    """A way that leads back to where it began: an arrow that goes round a door."""
    pen.shape([(-0.19, -0.3), (0.19, -0.3), (0.19, 0.3), (-0.19, 0.3)], _WOOD)
    pen.shape([(-0.14, -0.25), (0.14, -0.25), (0.14, 0.3), (-0.14, 0.3)], tint(_WOOD, 0.2), 0.6)
    pen.fill(oval(0.08, 0.04, 0.026, 0.026, 12), _BRASS)
    turns = [math.radians(-50 + 300 * step / 40) for step in range(41)]
    ring = [(math.cos(turn) * 0.6, math.sin(turn) * 0.6) for turn in turns]
    inner = [(math.cos(turn) * 0.46, math.sin(turn) * 0.46) for turn in turns]
    pen.shape([*ring, *inner[::-1]], _RED)
    out, along = (math.cos(turns[-1]), math.sin(turns[-1])), (-math.sin(turns[-1]), math.cos(turns[-1]))
    tip = (out[0] * 0.53 + along[0] * 0.36, out[1] * 0.53 + along[1] * 0.36)
    pen.shape([(out[0] * 0.76, out[1] * 0.76), tip, (out[0] * 0.3, out[1] * 0.3)], _RED)


EMBLEMS: dict[str, Callable[[Pen, Colour], None]] = {
    "heart": heart, "song": song, "question": question, "loop": loop,
}  # fmt: skip
