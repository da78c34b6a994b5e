"""Hands: wrist at the origin, fingers along +y, thumb towards +x, in heads."""

from __future__ import annotations

from engines.kernel.document import Box, Point
from engines.providers.painters.dummy.canvas import Colour, Pen, path
from engines.providers.painters.dummy.palette import shade, tint

_SMALL = 34
"""Pixels of a head below which a hand is one shape and its thumb."""


def hand(pen: Pen, kind: str, skin: Colour) -> None:
    """Draws one hand. Unknown kinds are relaxed; "hidden" draws none."""
    if kind == "hidden":
        return
    if kind == "fist":
        _fist(pen, skin)
    elif kind == "hip":
        _hip(pen, skin)
    elif kind == "point":
        _pointing(pen, skin)
    elif kind == "open":
        _open(pen, skin)
    elif kind == "hold":
        _gripping(pen, skin)
    elif kind == "cup":
        _cupped(pen, skin)
    else:
        _relaxed(pen, skin)


def _palm(wide: float, low: float) -> list[Point]:
    steps = ((-wide - 0.05, low * 0.5, -wide * 0.9, low), (0.0, low + 0.07, wide * 0.95, low))
    return path((-0.085, -0.03), *steps, (wide + 0.05, low * 0.5, 0.085, -0.03))


def _lines(pen: Pen, skin: Colour, lines: list[list[Point]], weight: float = 0.5) -> None:
    for line in lines if pen.unit > _SMALL else ():
        pen.stroke(line, weight, shade(skin, 0.5), 0.8)


def _fist(pen: Pen, skin: Colour) -> None:
    """Four knuckles in a row, the thumb laid across them."""
    pen.shape(
        path(
            (-0.085, -0.03), (-0.15, 0.04, -0.14, 0.14), (-0.16, 0.2, -0.13, 0.26),
            (-0.09, 0.3, -0.055, 0.27),
            (-0.02, 0.31, 0.015, 0.275), (0.05, 0.3, 0.08, 0.26), (0.13, 0.25, 0.13, 0.18),
            (0.15, 0.06, 0.085, -0.03),
        ),
        skin,
    )  # fmt: skip
    k = pen.dark
    pen.fill(
        path((0.13 * k, 0.06), (0.15 * k, 0.2, 0.04 * k, 0.28), (0.09 * k, 0.16, 0.13 * k, 0.06)),
        shade(skin, 0.12),
    )
    _lines(pen, skin, [[(x, 0.17), (x + 0.004, 0.265)] for x in (-0.065, 0.0, 0.06)])
    pen.shape(
        path((0.11, 0.03), (0.17, 0.1, 0.1, 0.16), (0.02, 0.21, -0.05, 0.17), (-0.03, 0.11, 0.05, 0.1)),
        skin,
        0.6,
    )


def _hip(pen: Pen, skin: Colour) -> None:
    """The back of a hand on a hip, its fingers to the front."""
    pen.shape(
        path((-0.085, -0.03), (-0.13, 0.1, -0.1, 0.2), (-0.05, 0.32, 0.03, 0.3), (0.1, 0.28, 0.11, 0.18),
             (0.12, 0.06, 0.085, -0.03)), skin)  # fmt: skip
    _lines(pen, skin, [path((x, 0.15), (x + 0.01, 0.22, x + 0.03, 0.28)) for x in (-0.05, -0.005, 0.04)])


def _pointing(pen: Pen, skin: Colour) -> None:
    pen.shape(_finger(0.06, 0.14, 0.07, 0.45, 0.038), skin, 0.8)
    pen.shape(
        path((-0.085, -0.03), (-0.13, 0.06, -0.12, 0.16), (-0.14, 0.24, -0.08, 0.26),
             (-0.03, 0.29, 0.02, 0.25),
             (0.06, 0.24, 0.1, 0.2), (0.13, 0.08, 0.085, -0.03)), skin)  # fmt: skip
    pen.fill(path((0.03, 0.12), (0.04, 0.2, 0.04, 0.26), (0.09, 0.26), (0.1, 0.2, 0.09, 0.12)), skin)
    _lines(pen, skin, [[(-0.06, 0.16), (-0.055, 0.25)], [(0.0, 0.16), (0.002, 0.25)]])
    pen.shape(
        path((0.1, 0.05), (0.15, 0.12, 0.08, 0.17), (0.01, 0.2, -0.03, 0.16), (0.0, 0.12, 0.05, 0.11)),
        skin,
        0.6,
    )


def _open(pen: Pen, skin: Colour) -> None:
    """Spread fingers, each with its own length."""
    pen.shape(_finger(0.07, 0.07, 0.24, 0.2, 0.042), skin, 0.8)
    for x, tip in ((-0.15, 0.36), (-0.06, 0.45), (0.03, 0.47), (0.125, 0.41)):
        pen.shape(_finger(x * 0.58, 0.16, x * 1.2, tip, 0.037), skin, 0.8)
    pen.shape(_palm(0.11, 0.2), skin, 0.8)
    # The palm's own outline would cut the fingers off: its inside is laid over once more.
    inside = path((-0.08, 0.0), (-0.115, 0.1, -0.1, 0.215), (0.0, 0.26, 0.1, 0.215), (0.12, 0.1, 0.08, 0.0))
    pen.fill(inside, skin)
    pen.fill([(0.06, 0.05), (0.14, 0.1), (0.12, 0.16), (0.07, 0.14)], skin)
    _lines(
        pen,
        skin,
        [path((0.06, 0.03), (0.0, 0.1, 0.03, 0.18)), path((-0.08, 0.15), (0.0, 0.12, 0.07, 0.17))],
        0.4,
    )


def _cupped(pen: Pen, skin: Colour) -> None:
    """Fingers together and bent to a funnel, seen from the side."""
    pen.shape(
        path((-0.085, -0.03), (-0.15, 0.12, -0.13, 0.26), (-0.1, 0.42, 0.0, 0.45), (0.07, 0.44, 0.06, 0.34),
             (0.02, 0.26, 0.05, 0.16), (0.11, 0.06, 0.085, -0.03)), skin)  # fmt: skip
    _lines(pen, skin, [path((-0.07, 0.2), (-0.06, 0.34, 0.0, 0.41)), path((-0.02, 0.18), (-0.02, 0.3, 0.03,
                                                                                       0.36))])  # fmt: skip


def _relaxed(pen: Pen, skin: Colour) -> None:
    """Fingers together and a little bent, the first apart, the thumb in front."""
    pen.shape(
        path(
            (-0.085, -0.03), (-0.13, 0.08, -0.115, 0.2), (-0.12, 0.32, -0.065, 0.39),
            (-0.035, 0.42, -0.01, 0.39),
            (0.015, 0.4, 0.03, 0.36), (0.075, 0.35, 0.08, 0.26), (0.13, 0.1, 0.085, -0.03),
        ),
        skin,
    )  # fmt: skip
    k = pen.dark
    pen.fill(
        path((0.1 * k, 0.04), (0.12 * k, 0.2, 0.04 * k, 0.34), (0.05 * k, 0.18, 0.1 * k, 0.04)),
        shade(skin, 0.1),
    )
    _lines(pen, skin, [path((-0.06, 0.2), (-0.075, 0.3, -0.05, 0.37)), path((-0.012, 0.21),
                                                                            (-0.02, 0.3, 0.0, 0.38)),
                       path((0.035, 0.2), (0.035, 0.28, 0.045, 0.33))])  # fmt: skip
    pen.shape(
        path((0.07, 0.02), (0.15, 0.08, 0.145, 0.19), (0.14, 0.27, 0.1, 0.25), (0.09, 0.18, 0.06, 0.13)),
        skin,
        0.75,
    )
    pen.fill(path((0.05, 0.02), (0.1, 0.06, 0.08, 0.12), (0.04, 0.12)), skin)


def _gripping(pen: Pen, skin: Colour) -> None:
    """Fingers bent round something that lies in them."""
    pen.shape(_palm(0.105, 0.17), skin)
    for number, y in enumerate((0.12, 0.18, 0.24, 0.295)):
        reach = (0.14, 0.155, 0.14, 0.11)[number]
        pen.shape(
            path((-0.12, y - 0.03), (0.0, y - 0.055, reach, y - 0.02),
                 (reach + 0.035, y + 0.012, reach, y + 0.035),
                 (0.0, y + 0.045, -0.11, y + 0.035)), skin, 0.65)  # fmt: skip
    pen.fill(path((-0.115, 0.08), (-0.13, 0.2, -0.09, 0.32), (-0.05, 0.3), (-0.04, 0.1)), skin)
    pen.shape(
        path((0.06, 0.0), (0.17, 0.0, 0.19, 0.1), (0.18, 0.16, 0.13, 0.13), (0.1, 0.1, 0.05, 0.1)), skin, 0.7
    )


def _finger(x0: float, y0: float, x1: float, y1: float, half: float) -> list[Point]:
    dx, dy = x1 - x0, y1 - y0
    length = (dx * dx + dy * dy) ** 0.5 or 1.0
    nx, ny = -dy / length * half, dx / length * half
    tip = (x1 + dx / length * half * 1.3, y1 + dy / length * half * 1.3)
    return path(
        (x0 + nx, y0 + ny), (x1 + nx, y1 + ny), (*tip, x1 - nx, y1 - ny), (x0 - nx, y0 - ny), detail=5
    )


_REACH: dict[str, Box] = {"fist": (-0.15, -0.03, 0.31, 0.33), "hold": (-0.14, -0.03, 0.33, 0.36)}
"""How much room a closed hand takes, in heads from its wrist."""


def boxes(wrist: Pen, thing: Pen | None, kind: str = "") -> list[Box]:
    """Where a hand is, and where the thing in it is, in picture pixels: neither is to be covered."""
    left, top, wide, high = _REACH.get(kind, (-0.17, -0.02, 0.37, 0.47))
    hand = wrist.box([(x, y) for x in (left, left + wide) for y in (top, top + high)])
    return [hand] if thing is None else [hand, thing.box([(-0.4, -0.45), (0.4, 0.45)])]


def held(pen: Pen, prop: str, accent: Colour) -> None:
    """What the hand holds, drawn before its fingers."""
    if prop == "phone":
        # Its lower half lies in the fingers, the rest stands out of them.
        pen.shape([(-0.17, 0.14), (0.17, 0.08), (0.27, 0.68), (-0.07, 0.74)], (44, 46, 58))
        pen.fill([(-0.12, 0.18), (0.14, 0.13), (0.22, 0.63), (-0.04, 0.68)], (188, 222, 240))
    elif prop == "receiver":
        # At the ear one sees its back, and no light.
        pen.shape([(-0.13, 0.1), (0.15, 0.1), (0.15, 0.72), (-0.13, 0.72)], (44, 46, 58))
        pen.fill([(-0.06, 0.58), (0.06, 0.58), (0.06, 0.66), (-0.06, 0.66)], (96, 100, 116))
    elif prop == "object":
        pen.shape([(-0.28, 0.02), (0.26, -0.04), (0.32, 0.42), (-0.22, 0.48)], accent)
        pen.fill([(-0.28, 0.02), (0.26, -0.04), (0.275, 0.08), (-0.265, 0.14)], tint(accent, 0.3))
        pen.fill([(-0.05, 0.0), (0.05, -0.012), (0.10, 0.444), (0.0, 0.456)], tint(accent, 0.55))
