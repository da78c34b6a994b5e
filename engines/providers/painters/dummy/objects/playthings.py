"""Things to play, ride and wear for fun, about their middles; one unit is the height of the thing."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path, ring
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_WOOD: Colour = (150, 92, 56)
_BRASS: Colour = (226, 186, 92)
_DARK: Colour = (46, 40, 46)


def violin(pen: Pen, accent: Colour) -> None:
    """A violin with its bow laid across."""
    wood = mix(accent, _WOOD, 0.75)
    pen.shape([(-0.03, -0.52), (0.03, -0.52), (0.03, -0.1), (-0.03, -0.1)], _DARK)
    pen.shape(oval(0.0, -0.57, 0.05, 0.06, 16), wood)
    for side in (-1, 1):
        pen.stroke([(side * 0.03, -0.52), (side * 0.1, -0.53)], 1.4, _DARK, 0.1)
    body = path(
        (0.0, -0.18), (0.2, -0.2, 0.19, -0.02), (0.1, 0.06, 0.13, 0.14), (0.28, 0.18, 0.25, 0.36),
        (0.18, 0.5, 0.0, 0.48), (-0.18, 0.5, -0.25, 0.36), (-0.28, 0.18, -0.13, 0.14),
        (-0.1, 0.06, -0.19, -0.02), (-0.2, -0.2, 0.0, -0.18),
    )  # fmt: skip
    pen.shape(body, wood)
    for side in (-1, 1):
        pen.stroke(path((side * 0.09, 0.06), (side * 0.13, 0.14, side * 0.08, 0.24)), 1.0, _DARK, 0.2)
    pen.shape([(-0.05, 0.28), (0.05, 0.28), (0.03, 0.44), (-0.03, 0.44)], _DARK, 0.5)
    for x in (-0.015, 0.015):
        pen.even([(x, -0.5), (x, 0.34)], 0.3, (240, 234, 220))
    pen.stroke([(-0.46, 0.34), (0.44, -0.24)], 2.2, (110, 66, 44), 0.05)
    pen.even([(-0.44, 0.37), (0.45, -0.2)], 0.5, (244, 240, 230))


def horn(pen: Pen, accent: Colour) -> None:
    """A trumpet: bell, three valves and a mouthpiece."""
    brass = accent if max(accent) - min(accent) < 20 else _BRASS
    pen.stroke([(-0.56, 0.0), (0.3, 0.0)], 4.0, shade(brass, 0.3), 0.0)
    pen.shape(
        path((0.2, -0.05), (0.4, -0.08, 0.5, -0.26), (0.56, 0.0, 0.5, 0.26), (0.4, 0.08, 0.2, 0.05)), brass
    )
    pen.shape(oval(0.51, 0.0, 0.05, 0.26, 24), shade(brass, 0.25), 0.8)
    pen.shape([(-0.5, -0.04), (0.24, -0.05), (0.24, 0.05), (-0.5, 0.04)], brass)
    pen.shape([(-0.62, -0.07), (-0.5, -0.035), (-0.5, 0.035), (-0.62, 0.07)], tint(brass, 0.3), 0.8)
    pen.stroke(path((-0.2, 0.04), (-0.24, 0.28, 0.0, 0.27), (0.22, 0.28, 0.14, 0.04)), 3.0, brass, 0.0)
    for x in (-0.1, 0.0, 0.1):
        pen.shape(
            [(x - 0.035, -0.16), (x + 0.035, -0.16), (x + 0.035, 0.18), (x - 0.035, 0.18)],
            tint(brass, 0.2),
            0.7,
        )
        pen.shape(oval(x, -0.19, 0.045, 0.02, 12), WHITE, 0.6)


def drum(pen: Pen, accent: Colour) -> None:
    """A side drum with two sticks."""
    pen.shape(
        path((-0.38, -0.14), (-0.38, 0.3), (-0.3, 0.44, 0.0, 0.44), (0.3, 0.44, 0.38, 0.3), (0.38, -0.14)),
        accent,
    )
    for number in range(5):
        x = -0.36 + number * 0.144
        pen.even([(x, -0.08), (x + 0.072, 0.36), (x + 0.144, -0.08)], 0.7, (244, 238, 222))
    pen.shape(oval(0.0, -0.14, 0.38, 0.14, 36), (248, 242, 228))
    pen.stroke(path((-0.38, 0.3), (-0.3, 0.46, 0.0, 0.45), (0.3, 0.46, 0.38, 0.3)), 2.2, _BRASS, 0.0)
    for start, end in (((-0.5, -0.44), (0.0, -0.14)), ((0.52, -0.4), (0.08, -0.12))):
        pen.stroke([start, end], 2.6, (184, 138, 92), 0.1)
        pen.shape(oval(end[0], end[1], 0.045, 0.035, 14), (206, 164, 118), 0.7)


def kite(pen: Pen, accent: Colour) -> None:
    """A diamond kite with its tail."""
    pen.stroke(path((0.0, 0.26), (0.2, 0.36, 0.04, 0.44), (-0.16, 0.52, 0.1, 0.62)), 1.2, _DARK, 0.1)
    pen.shape([(0.0, -0.5), (0.36, -0.12), (0.0, 0.28), (-0.36, -0.12)], accent)
    pen.fill([(0.0, -0.5), (0.36, -0.12), (0.0, -0.12)], tint(accent, 0.4))
    pen.fill([(-0.36, -0.12), (0.0, -0.12), (0.0, 0.28)], shade(accent, 0.14))
    pen.stroke([(0.0, -0.5), (0.0, 0.28)], 0.9)
    pen.stroke([(-0.36, -0.12), (0.36, -0.12)], 0.9)
    for x, y in ((0.1, 0.38), (-0.04, 0.49)):
        for side in (-1, 1):
            pen.shape(
                [(x, y), (x + side * 0.09, y - 0.05), (x + side * 0.09, y + 0.05)], (246, 226, 150), 0.6
            )


def ball(pen: Pen, accent: Colour) -> None:
    pen.shape(oval(0.0, 0.06, 0.36, 0.36, 48), (248, 246, 242))
    pen.fill(
        path((-0.12, -0.27), (0.14, 0.06, -0.1, 0.4), (-0.36, 0.3, -0.36, 0.06), (-0.34, -0.2, -0.12, -0.27)),
        accent,
    )
    pen.fill(
        path((0.2, -0.24), (0.1, 0.06, 0.22, 0.36), (0.38, 0.22, 0.36, 0.04), (0.34, -0.14, 0.2, -0.24)),
        tint(accent, 0.25),
    )
    pen.stroke(path((-0.12, -0.29), (0.14, 0.06, -0.1, 0.41)), 1.0)
    pen.stroke(path((0.2, -0.24), (0.1, 0.06, 0.22, 0.36)), 0.8)
    pen.fill(oval(-0.14, -0.12, 0.07, 0.05, 14), WHITE, 170)


def bicycle(pen: Pen, accent: Colour) -> None:
    for x in (-0.34, 0.34):
        pen.stroke(ring(x, 0.22, 0.25, 0.25, 40), 3.0, _DARK, 0.0)
        pen.stroke(ring(x, 0.22, 0.22, 0.22, 40), 0.6, (190, 194, 204), 0.0)
        for turn in range(0, 180, 45):
            spoke = pen.moved(x, 0.22, turn)
            spoke.even([(-0.22, 0.0), (0.22, 0.0)], 0.3, (150, 154, 166))
    seat, crank, head = (-0.14, -0.16), (-0.04, 0.22), (0.22, -0.18)
    for start, end in (
        (seat, crank),
        (crank, head),
        (seat, head),
        (seat, (-0.34, 0.22)),
        (crank, (-0.34, 0.22)),
    ):
        pen.stroke([start, end], 3.4, accent, 0.0)
    pen.stroke([(0.18, -0.34), head, (0.34, 0.22)], 3.4, accent, 0.0)
    pen.stroke(path((0.18, -0.34), (0.3, -0.4, 0.34, -0.3)), 2.2, _DARK, 0.0)
    pen.stroke([seat, (-0.17, -0.26)], 2.0, _DARK, 0.0)
    pen.shape(
        path((-0.3, -0.28), (-0.16, -0.36, -0.04, -0.28), (-0.16, -0.22, -0.3, -0.28)), (92, 62, 48), 0.8
    )
    pen.shape(oval(crank[0], crank[1], 0.06, 0.06, 18), (170, 174, 184), 0.8)


def mask(pen: Pen, accent: Colour) -> None:
    """A half mask with ribbons and a feather."""
    for side in (-1, 1):
        pen.stroke(
            path((side * 0.4, -0.04), (side * 0.6, 0.1, side * 0.48, 0.44)), 2.0, shade(accent, 0.2), 0.3
        )
    pen.shape(
        path((0.0, -0.12), (-0.3, -0.34, -0.46, -0.12), (-0.44, 0.2, -0.2, 0.22), (-0.06, 0.2, 0.0, 0.08),
             (0.06, 0.2, 0.2, 0.22), (0.44, 0.2, 0.46, -0.12), (0.3, -0.34, 0.0, -0.12)),
        accent,
    )  # fmt: skip
    for side in (-1, 1):
        pen.shape(oval(side * 0.21, 0.0, 0.11, 0.075, 20), (40, 34, 44), 0.9)
        pen.stroke(path((side * 0.08, -0.12), (side * 0.24, -0.22, side * 0.38, -0.1)), 0.9, _BRASS, 0.2)
    pen.shape(
        path((0.24, -0.18), (0.26, -0.54, 0.46, -0.58), (0.44, -0.34, 0.3, -0.16)), tint(accent, 0.5), 0.8
    )
    pen.stroke([(0.27, -0.18), (0.42, -0.52)], 0.5)


def medal(pen: Pen, accent: Colour) -> None:
    """A medal on its ribbon."""
    pen.shape([(-0.26, -0.54), (-0.06, -0.54), (0.06, -0.06), (-0.06, -0.02)], accent)
    pen.shape([(0.26, -0.54), (0.06, -0.54), (-0.06, -0.06), (0.06, -0.02)], shade(accent, 0.14))
    pen.shape(oval(0.0, 0.2, 0.27, 0.27, 40), _BRASS)
    pen.stroke(ring(0.0, 0.2, 0.21, 0.21, 36), 0.7, shade(_BRASS, 0.3), 0.0)
    star = [
        (0.13 * r * x, 0.2 + 0.13 * r * y)
        for x, y, r in (
            (0, -1, 1.2), (0.22, -0.31, 1), (0.95, -0.31, 1.2), (0.36, 0.12, 1), (0.59, 0.81, 1.2), (0,
                0.38, 1), (-0.59, 0.81, 1.2), (-0.36, 0.12, 1), (-0.95, -0.31, 1.2), (-0.22, -0.31, 1),
                ) ]  # fmt: skip
    pen.shape(star, tint(_BRASS, 0.5), 0.6)
    pen.shape(oval(0.0, -0.08, 0.05, 0.04, 14), _BRASS, 0.7)


def mirror(pen: Pen, accent: Colour) -> None:
    """A hand mirror."""
    frame = mix(accent, _BRASS, 0.45)
    pen.shape(
        path((-0.05, 0.16), (-0.04, 0.3, -0.07, 0.52), (0.0, 0.6, 0.07, 0.52), (0.04, 0.3, 0.05, 0.16)), frame
    )
    pen.shape(oval(0.0, -0.16, 0.32, 0.37, 44), frame)
    pen.shape(oval(0.0, -0.16, 0.25, 0.3, 40), (206, 226, 236), 0.8)
    pen.fill([(-0.16, -0.02), (0.06, -0.4), (0.13, -0.36), (-0.1, 0.06)], WHITE, 150)
    pen.fill([(0.0, 0.06), (0.18, -0.26), (0.21, -0.2), (0.05, 0.1)], WHITE, 120)
    pen.shape(oval(0.0, -0.54, 0.06, 0.04, 16), tint(frame, 0.3), 0.7)
