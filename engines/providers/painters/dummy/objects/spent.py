"""Things of which hardly anything is left: a battery with one red bar, a dish with nothing but crumbs."""

from __future__ import annotations

import math
from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_STEEL: Colour = (206, 212, 222)
_TIN: Colour = (176, 182, 192)
_DARK: Colour = (52, 48, 58)
_RED: Colour = (222, 52, 56)
_BATTER: Colour = (246, 222, 160)
_CRUST: Colour = (214, 160, 92)


def low_battery(pen: Pen, accent: Colour) -> None:
    """A cell of glass, as it is shown on a screen: empty but for one red bar at its foot."""
    pen.shape([(-0.12, -0.56), (0.12, -0.56), (0.12, -0.46), (-0.12, -0.46)], _STEEL)
    pen.shape(path((-0.3, -0.38), (-0.3, -0.48, -0.2, -0.48), (0.2, -0.48), (0.3, -0.48, 0.3, -0.38), (0.3,
    0.46),
        (0.3, 0.56, 0.2, 0.56), (-0.2, 0.56), (-0.3, 0.56, -0.3, 0.46)), _DARK)  # fmt: skip
    pen.fill([(-0.23, -0.4), (0.23, -0.4), (0.23, 0.49), (-0.23, 0.49)], (244, 246, 250))
    for y in (-0.37, -0.15, 0.07):
        box = [(-0.19, y), (0.19, y), (0.19, y + 0.17), (-0.19, y + 0.17)]
        pen.even([*box, box[0]], 0.6, (196, 202, 212))
    pen.fill([(-0.19, 0.29), (0.19, 0.29), (0.19, 0.46), (-0.19, 0.46)], _RED)


def _crumbs(pen: Pen, spots: tuple[tuple[float, float, float], ...]) -> None:
    for x, y, size in spots:
        pen.shape(path((x - size, y), (x - size * 0.4, y - size), (x + size, y - size * 0.3),
        (x + size * 0.3, y + size * 0.7)),
                  shade(_CRUST, 0.12), 0.5)  # fmt: skip


def empty_pie_dish(pen: Pen, accent: Colour) -> None:
    """The tin of a pie: a last piece of its edge, and crumbs in it and about it."""
    pen.shape(path((-0.54, 0.1), (-0.42, 0.38), (0.0, 0.46, 0.42, 0.38), (0.54, 0.1)), _TIN)
    pen.shape(oval(0.0, 0.06, 0.58, 0.22, 44), tint(_TIN, 0.35))
    pen.shape(oval(0.0, 0.09, 0.46, 0.15, 40), shade(_TIN, 0.16), 0.7)
    edge = path(
        (-0.54, 0.02), (-0.46, -0.14, -0.2, -0.15), (-0.14, -0.02), (-0.3, 0.04), (-0.2, 0.1), (-0.42, 0.16)
    )
    pen.shape(edge, _CRUST, 0.9)
    for number in range(5):
        angle = math.radians(190 + 14 * number)
        knob = oval(math.cos(angle) * 0.53, 0.04 + math.sin(angle) * 0.2, 0.06, 0.042, 14)
        pen.shape(knob, tint(_CRUST, 0.12), 0.5)
    pen.fill(path((-0.34, 0.05), (-0.22, 0.02), (-0.24, 0.1)), (168, 62, 52))
    _crumbs(pen, ((0.06, 0.1, 0.05), (0.24, 0.06, 0.04), (0.14, 0.17, 0.035), (-0.06, 0.18, 0.04), (0.34,
    0.13, 0.035),
        (0.62, 0.34, 0.045), (0.74, 0.42, 0.035), (-0.66, 0.36, 0.04), (0.5, 0.48, 0.04), (-0.46, 0.5,
        0.035)))  # fmt: skip


def empty_dish(pen: Pen, accent: Colour) -> None:
    """A plate with nothing on it but crumbs and a lick of sauce."""
    pen.shape(path((-0.4, 0.24), (-0.3, 0.36, 0.0, 0.38), (0.3, 0.36, 0.4, 0.24)), shade(WHITE, 0.14), 0.8)
    pen.shape(oval(0.0, 0.12, 0.6, 0.2, 44), (246, 246, 244))
    pen.shape(oval(0.0, 0.12, 0.4, 0.12, 40), (232, 234, 236), 0.6)
    pen.even([*oval(0.0, 0.12, 0.54, 0.175, 44)], 0.9, accent)
    pen.stroke(path((-0.2, 0.14), (-0.06, 0.06, 0.12, 0.12)), 2.2, (178, 104, 62), 0.6)
    _crumbs(pen, ((0.16, 0.1, 0.045), (0.26, 0.17, 0.035), (-0.04, 0.19, 0.04), (-0.28, 0.13, 0.03),
        (0.6, 0.36, 0.04), (0.72, 0.3, 0.03), (-0.62, 0.36, 0.035), (0.44, 0.44, 0.03)))  # fmt: skip


def spilt_bowl(pen: Pen, accent: Colour) -> None:
    """A bowl on its side, and what was in it about it on the floor."""
    puddle = path((-0.7, 0.34), (-0.78, 0.14, -0.42, 0.1), (-0.1, 0.0, 0.16, 0.1), (0.56, 0.08, 0.62, 0.3),
        (0.66, 0.5, 0.26, 0.5), (-0.1, 0.6, -0.36, 0.5), (-0.6, 0.54, -0.7, 0.34))  # fmt: skip
    pen.shape(puddle, _BATTER, 0.9)
    pen.fill(oval(-0.28, 0.26, 0.2, 0.06, 24), tint(_BATTER, 0.5))
    for x, y, size in ((-0.92, 0.42, 0.07), (0.78, 0.22, 0.06), (0.5, 0.62, 0.05), (-0.62, 0.6, 0.05)):
        pen.shape(oval(x, y, size, size * 0.6, 16), _BATTER, 0.7)
    bowl = path((0.06, -0.36), (0.66, -0.44, 0.72, 0.0), (0.7, 0.34, 0.2, 0.38), (-0.1, 0.02, 0.06, -0.36))
    pen.shape(bowl, accent)
    pen.shape(oval(0.1, 0.01, 0.16, 0.38, 36), shade(accent, 0.3), 0.9)
    pen.fill(path((0.02, 0.1), (0.04, 0.34, 0.14, 0.36), (0.24, 0.3, 0.22, 0.1)), _BATTER)


SPENT: dict[str, Callable[[Pen, Colour], None]] = {
    "low_battery": low_battery, "empty_pie_dish": empty_pie_dish, "empty_dish": empty_dish,
    "spilt_bowl": spilt_bowl,
}  # fmt: skip
