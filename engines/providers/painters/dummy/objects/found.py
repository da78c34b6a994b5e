"""Things found and lost, and what shows of people in a close view: about their middles, one unit high."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.figure import hands
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_SKIN: Colour = (248, 218, 196)


def hand(pen: Pen, accent: Colour, skin: Colour = _SKIN, sleeved: bool = True) -> None:
    """An open hand reaching up, its arm coming from below the picture: bare, or in a sleeve."""
    up = pen.moved(0.0, 0.34, 180.0, 1.6)
    hands.hand(up, "open", skin)
    _arm(pen, accent, skin, sleeved)


def _arm(pen: Pen, accent: Colour, skin: Colour, sleeved: bool) -> None:
    """The arm of a hand whose wrist is about the pen's origin, down out of the picture."""
    k, low = pen.dark, 0.7 if sleeved else 5.0
    wide = 0.22 if sleeved else 0.5
    pen.shape(path((-0.15, 0.26), (0.0, 0.32, 0.15, 0.26), (wide, low), (-wide, low)), skin, 0.8)
    pen.fill(
        [(0.14 * k, 0.3), (wide * 0.95 * k, low), (wide * 0.3 * k, low), (0.08 * k, 0.32)], shade(skin, 0.12)
    )
    if not sleeved:
        return
    pen.shape(path((-0.26, 0.56), (0.0, 0.64, 0.26, 0.56), (0.62, 5.0), (-0.62, 5.0)), accent)
    pen.fill([(0.1 * k, 0.6), (0.26 * k, 0.57), (0.62 * k, 5.0), (0.3 * k, 5.0)], shade(accent, 0.16))
    pen.shape(path((-0.27, 0.53), (0.0, 0.61, 0.27, 0.53), (0.29, 0.66), (0.0, 0.74, -0.29, 0.66)),
              shade(accent, 0.12), 0.8)  # fmt: skip
    for x in (-0.12, 0.1):
        pen.stroke(path((x, 0.86), (x + 0.06, 1.1, x - 0.02, 1.4)), 0.6, shade(accent, 0.4))


def grasp(pen: Pen, accent: Colour, skin: Colour = _SKIN, sleeved: bool = True) -> None:
    """The hand that holds something flat by its lower edge, the pen at its middle: what is behind it."""
    pen.shape(path((-0.16, 0.62), (-0.27, 0.3, -0.22, -0.06), (0.2, -0.06), (0.26, 0.3, 0.15, 0.62)), skin)
    _arm(pen.moved(0.0, 0.26), accent, skin, sleeved)


def thumb(pen: Pen, skin: Colour = _SKIN) -> None:
    """Its thumb, over the face of the thing."""
    ball = path((-0.19, 0.42), (-0.29, 0.18, -0.17, 0.02), (-0.16, -0.1, -0.11, -0.17),
        (-0.06, -0.24, 0.0, -0.17), (0.03, -0.1, 0.0, 0.0), (-0.01, 0.14, 0.06, 0.28),
        (0.02, 0.42, -0.08, 0.48))  # fmt: skip
    pen.shape(ball, skin)
    pen.fill(
        path((-0.17, 0.4), (-0.24, 0.22, -0.16, 0.1), (0.0, 0.26, 0.05, 0.3), (0.0, 0.42, -0.08, 0.47)), skin
    )
    pen.fill(
        path((-0.085, -0.19), (-0.05, -0.22, -0.02, -0.18), (-0.02, -0.12), (-0.08, -0.13)), tint(skin, 0.4)
    )
    pen.stroke(path((-0.1, 0.04), (-0.05, 0.06, -0.02, 0.03)), 0.5, shade(skin, 0.5), 0.8)


def hat(pen: Pen, accent: Colour) -> None:
    """A cap with a peak."""
    pen.shape(path((-0.36, 0.16), (-0.4, -0.34, 0.0, -0.36), (0.38, -0.34, 0.34, 0.16)), accent)
    pen.fill(path((0.1, 0.14), (0.2, -0.2, 0.04, -0.34), (0.36, -0.3, 0.33, 0.14)), shade(accent, 0.16))
    pen.shape(
        path((-0.38, 0.12), (0.0, 0.3, 0.4, 0.12), (0.62, 0.2, 0.6, 0.32), (0.1, 0.4, -0.36, 0.2)),
        shade(accent, 0.2),
    )
    pen.stroke(path((0.0, -0.36), (-0.12, -0.1, -0.08, 0.18)), 0.5)
    pen.shape(oval(0.0, -0.36, 0.05, 0.035, 12), shade(accent, 0.1), 0.7)


def bottle(pen: Pen, accent: Colour) -> None:
    """A glass bottle with a rolled paper in it, corked."""
    glass = mix(accent, (214, 236, 240), 0.35)
    pen.shape(
        path(
            (-0.09, -0.46), (-0.09, -0.22), (-0.12, -0.12, -0.24, -0.04), (-0.25, 0.42),
            (-0.2, 0.48, 0.0, 0.48), (0.2, 0.48, 0.25, 0.42), (0.24, -0.04),
            (0.12, -0.12, 0.09, -0.22), (0.09, -0.46),
        ),
        glass,
    )  # fmt: skip
    pen.shape([(-0.08, 0.02), (0.1, -0.02), (0.13, 0.36), (-0.05, 0.4)], (250, 242, 220), 0.6)
    pen.shape(oval(0.01, 0.0, 0.09, 0.03, 14), (236, 222, 190), 0.6)
    pen.fill(path((-0.2, 0.0), (-0.16, 0.2, -0.19, 0.4), (-0.13, 0.4), (-0.1, 0.2, -0.14, -0.03)), WHITE, 150)
    pen.shape([(-0.075, -0.58), (0.075, -0.58), (0.085, -0.44), (-0.085, -0.44)], (186, 140, 98))


def shadow(pen: Pen, accent: Colour) -> None:
    """The long shadow that somebody outside the picture throws along the ground: feet first,"
    " slanting away."""
    dark = mix((30, 24, 48), accent, 0.08)
    outline = path(
        (-0.24, 1.5), (-0.04, 1.5), (0.0, 0.34), (0.06, 1.5), (0.26, 1.5), (0.15, 0.2),
        (0.2, 0.3, 0.27, 0.26), (0.28, -0.04, 0.2, -0.34), (0.14, -0.42, 0.06, -0.42),
        (0.05, -0.48), (0.13, -0.54, 0.11, -0.66), (0.08, -0.8, 0.0, -0.8), (-0.08, -0.8, -0.11, -0.66),
        (-0.13, -0.54, -0.05, -0.48), (-0.06, -0.42), (-0.14, -0.42, -0.2, -0.34),
        (-0.28, -0.04, -0.27, 0.26), (-0.2, 0.3, -0.15, 0.2),
    )  # fmt: skip
    # Laid down: no higher than half of what it is wide, and leaning.
    pen.fill([(x * 1.3 - y * 0.42 + 0.1, y * 0.42 + 0.2) for x, y in outline], dark, 176)


def parcel(pen: Pen, accent: Colour) -> None:
    """What nobody knows the shape of: wrapped in a cloth of its colour, knotted, with a tag."""
    pen.shape(
        path((-0.4, 0.3), (-0.46, -0.06, -0.14, -0.16), (0.14, -0.16), (0.46, -0.06, 0.4, 0.3),
             (0.3, 0.42, 0.0, 0.42), (-0.3, 0.42, -0.4, 0.3)),
        accent,
    )  # fmt: skip
    pen.fill(
        path((0.12, -0.14), (0.44, -0.04, 0.39, 0.3), (0.3, 0.4, 0.1, 0.41), (0.3, 0.2, 0.12, -0.14)),
        shade(accent, 0.14),
    )
    for side in (-1, 1):
        pen.shape(
            path((0.0, -0.14), (side * 0.1, -0.44, side * 0.34, -0.4), (side * 0.3, -0.2, 0.0, -0.14)),
            tint(accent, 0.16),
        )
        pen.stroke(path((side * 0.06, -0.1), (side * 0.2, 0.06, side * 0.22, 0.28)), 0.6)
    pen.shape(oval(0.0, -0.15, 0.09, 0.065, 16), shade(accent, 0.06), 0.9)
    pen.stroke(path((0.02, -0.1), (-0.02, 0.02, -0.08, 0.06)), 0.6)
    pen.shape([(-0.2, 0.05), (-0.04, 0.02), (0.0, 0.2), (-0.16, 0.23)], (246, 238, 216), 0.7)
