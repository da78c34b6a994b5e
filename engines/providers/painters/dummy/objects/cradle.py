"""Two open hands side by side with something in them: what is behind it, and what lies before it."""

from __future__ import annotations

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, path
from engines.providers.painters.dummy.palette import shade, tint

REST = 0.34
"""Where the thing's foot is, in units below the middle of the hands."""
_TIPS = ((0.16, -0.16, -0.02), (0.34, -0.22, 0.03), (0.53, -0.2, 0.09), (0.7, -0.1, 0.15))
"""Of each finger: where it begins, how high it ends, and how far outward."""


def behind(pen: Pen, cloth: Colour, skin: Colour, sleeved: bool) -> None:
    """Sleeves out of the picture's foot, palms, and fingers that stand up round the thing."""
    for s in (-1.0, 1.0):
        _arm(pen, s, cloth, skin, sleeved)
        for x, top, lean in _TIPS:
            pen.shape(_finger(s, x, 0.3, x + lean, top, 0.095), skin, 0.8)
            joint = [(s * (x + lean - 0.05), top + 0.2), (s * (x + lean + 0.05), top + 0.19)]
            pen.stroke(joint, 0.4, shade(skin, 0.4))
        palm = path(
            (0.0, 0.46), (s * 0.02, 0.18, s * 0.1, 0.16), (s * 0.44, 0.08, s * 0.8, 0.14),
            (s * 1.02, 0.3, s * 0.98, 0.6), (s * 0.5, 0.86, 0.0, 0.46),
        )  # fmt: skip
        pen.shape(palm, skin, 0.8)
        hollow = path((s * 0.12, 0.2), (s * 0.44, 0.12, s * 0.78, 0.18), (s * 0.6, 0.34, s * 0.3, 0.36))
        pen.fill(hollow, shade(skin, 0.14))


def before(pen: Pen, skin: Colour) -> None:
    """The heels of both hands and their thumbs, over the foot of the thing."""
    for s in (-1.0, 1.0):
        rim = path(
            (0.0, 0.5), (s * 0.3, 0.3, s * 0.62, 0.34), (s * 0.92, 0.3, s * 1.0, 0.42),
            (s * 1.02, 0.72, s * 0.72, 0.84), (s * 0.28, 0.9, 0.0, 0.5),
        )  # fmt: skip
        pen.shape(rim, skin)
        low = path((s * 0.06, 0.56), (s * 0.4, 0.76, s * 0.86, 0.7), (s * 0.6, 0.88, s * 0.3, 0.8))
        pen.fill(low, shade(skin, 0.12))
        pen.stroke(path((s * 0.3, 0.5), (s * 0.5, 0.44, s * 0.62, 0.56)), 0.5, shade(skin, 0.4))
        thumb = path(
            (s * 0.98, 0.52), (s * 1.06, 0.3, s * 0.9, 0.16), (s * 0.8, 0.04, s * 0.68, 0.08),
            (s * 0.62, 0.16, s * 0.72, 0.24), (s * 0.78, 0.38, s * 0.72, 0.5),
        )  # fmt: skip
        pen.shape(thumb, skin, 0.8)
        pen.fill(path((s * 0.68, 0.1), (s * 0.74, 0.06, s * 0.78, 0.1), (s * 0.74, 0.16)), tint(skin, 0.4))


def _arm(pen: Pen, s: float, cloth: Colour, skin: Colour, sleeved: bool) -> None:
    """The forearm, bare or in a sleeve, down out of the picture."""
    pen.shape([(s * 0.42, 0.66), (s * 1.0, 0.44), (s * 1.7, 3.0), (s * 0.7, 3.0)], skin, 0.8)
    if not sleeved:
        return
    pen.shape([(s * 0.4, 0.8), (s * 1.08, 0.56), (s * 2.1, 3.4), (s * 0.7, 3.4)], cloth)
    pen.fill([(s * 0.42, 0.88), (s * 0.62, 0.84), (s * 1.1, 3.4), (s * 0.7, 3.4)], shade(cloth, 0.16))
    pen.shape(
        [(s * 0.38, 0.78), (s * 1.09, 0.52), (s * 1.13, 0.64), (s * 0.41, 0.91)], shade(cloth, 0.14), 0.8
    )
    for x, y in ((0.86, 1.02), (1.0, 1.2)):
        crease = path((s * x, y), (s * (x + 0.06), y + 0.1, s * (x - 0.04), y + 0.24))
        pen.stroke(crease, 0.6, shade(cloth, 0.4))


def _finger(s: float, x0: float, y0: float, x1: float, y1: float, half: float) -> list[Point]:
    return path(
        (s * (x0 - half), y0), (s * (x1 - half), y1 + half),
        (s * (x1 - half), y1 - half, s * x1, y1 - half),
        (s * (x1 + half), y1 - half, s * (x1 + half), y1 + half), (s * (x0 + half), y0),
    )  # fmt: skip
