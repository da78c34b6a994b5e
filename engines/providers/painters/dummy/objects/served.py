"""Food as it is served, and what rises from it while it is hot: about their middles, one unit high."""

from __future__ import annotations

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_CRUST: Colour = (206, 150, 88)
_CRUMB: Colour = (250, 232, 196)
_LETTUCE: Colour = (138, 184, 92)
_TOMATO: Colour = (214, 84, 66)
_CHEESE: Colour = (246, 200, 84)
_PLATE: Colour = (246, 244, 240)


def _plate(pen: Pen, accent: Colour) -> None:
    pen.shape(oval(0.0, 0.4, 0.62, 0.14, 40), _PLATE)
    pen.fill(oval(0.0, 0.385, 0.46, 0.09, 34), shade(_PLATE, 0.06))
    pen.stroke(path((-0.56, 0.44), (0.0, 0.56, 0.56, 0.44)), 0.9, accent, 0.4)


def sandwich(pen: Pen, accent: Colour) -> None:
    """Two triangles of bread with lettuce, tomato and cheese, cut side to the viewer."""
    _plate(pen, accent)
    for x, lean in ((0.2, 5.0), (-0.2, -4.0)):
        half = pen.moved(x, 0.06, lean, 0.98)
        half.shape([(-0.36, 0.3), (0.36, 0.3), (0.05, -0.4), (-0.05, -0.4)], _CRUST)
        half.fill([(-0.3, 0.27), (0.3, 0.27), (0.0, -0.34)], _CRUMB)
        for y, high, fill in ((0.02, 0.06, _CHEESE), (0.08, 0.055, _TOMATO)):
            wide = 0.3 * (y + 0.4) / 0.62
            half.fill([(-wide, y + high), (wide, y + high), (wide * 0.88, y), (-wide * 0.88, y)], fill)
        frill = path((-0.27, 0.14), (-0.22, 0.24, -0.16, 0.15), (-0.1, 0.26, -0.03, 0.16),
            (0.04, 0.26, 0.11, 0.15), (0.18, 0.25, 0.27, 0.14), (0.0, 0.12, -0.27, 0.14))  # fmt: skip
        half.shape(frill, _LETTUCE, 0.5)
        for dx, y in ((-0.1, 0.22), (0.08, 0.24), (0.0, -0.12), (0.04, -0.02)):
            half.fill(oval(dx, y, 0.014, 0.01, 8), shade(_CRUMB, 0.2))
        k = half.dark
        half.fill([(0.02 * k, -0.36), (0.05 * k, -0.4), (0.36 * k, 0.3), (0.3 * k, 0.28)], shade(_CRUST, 0.2))
        pick = half.moved(0.0, -0.38)
        pick.stroke([(0.0, 0.0), (0.0, -0.24)], 1.2, (176, 130, 84), 0.1)
        pick.shape([(0.0, -0.24), (0.15, -0.2), (0.0, -0.14)], accent, 0.6)


def burger(pen: Pen, accent: Colour) -> None:
    """A bun with seeds over all that is in it."""
    _plate(pen, accent)
    pen.shape(path((-0.42, 0.2), (-0.42, 0.4, -0.26, 0.4), (0.26, 0.4), (0.42, 0.4, 0.42, 0.2)), _CRUST)
    pen.shape(path((-0.46, 0.1), (-0.52, 0.16, -0.46, 0.22), (0.46, 0.22), (0.52, 0.16, 0.46, 0.1)),
              (112, 66, 46), 0.8)  # fmt: skip
    hangs: list[Point] = [(0.3, 0.16), (0.16, 0.1), (-0.04, 0.18), (-0.24, 0.1)]
    cheese: list[Point] = [(-0.46, 0.08), (0.46, 0.08), *hangs]
    pen.shape(cheese, _CHEESE, 0.6)
    pen.shape(path((-0.48, 0.06), (-0.4, 0.14, -0.28, 0.05), (-0.14, 0.14, 0.0, 0.05),
                   (0.14, 0.14, 0.28, 0.05), (0.4, 0.13, 0.48, 0.05), (0.4, 0.0, -0.48, 0.0)),
              _LETTUCE, 0.6)  # fmt: skip
    pen.shape(path((-0.44, 0.02), (-0.46, -0.36, 0.0, -0.38), (0.46, -0.36, 0.44, 0.02)), _CRUST)
    pen.fill(path((-0.34, -0.08), (-0.3, -0.3, -0.02, -0.33), (-0.2, -0.2, -0.34, -0.08)), tint(_CRUST, 0.35))
    for x, y in ((-0.18, -0.2), (0.0, -0.28), (0.16, -0.2), (0.04, -0.12), (0.28, -0.1), (-0.28, -0.08)):
        pen.fill(oval(x, y, 0.026, 0.014, 10), (252, 240, 206))


def pizza(pen: Pen, accent: Colour) -> None:
    """A round pizza from above at a slant, one slice drawn out."""
    pen.shape(oval(0.0, 0.14, 0.66, 0.34, 44), mix(accent, (150, 110, 80), 0.7))
    pen.shape(oval(0.0, 0.08, 0.6, 0.3, 44), _CRUST)
    pen.fill(oval(0.0, 0.07, 0.52, 0.25, 40), _CHEESE)
    for x, y in ((-0.3, 0.02), (-0.05, -0.06), (0.24, 0.0), (-0.16, 0.16), (0.12, 0.18), (0.36, 0.12)):
        pen.shape(oval(x, y, 0.08, 0.04, 18), _TOMATO, 0.5)
    for x, y in ((-0.18, 0.06), (0.08, 0.06), (0.2, 0.12), (-0.34, 0.12)):
        pen.fill(oval(x, y, 0.045, 0.018, 12), _LETTUCE)
    for x, y in ((0.58, 0.16), (-0.5, 0.22), (0.1, -0.2)):
        pen.stroke([(0.0, 0.07), (x, y)], 0.7, shade(_CHEESE, 0.3), 0.2)


def steam(pen: Pen, tall: float = 1.0) -> None:
    """Three curls of steam that rise and thin out, from the pen's origin up."""
    for number, (x, lean) in enumerate(((-0.24, -0.06), (0.02, 0.05), (0.26, -0.04))):
        high = tall * (0.9 if number == 1 else 0.7)
        for share, alpha in ((1.0, 60), (0.62, 90), (0.34, 120)):
            wide = 0.1 * share
            left = path((x - wide, 0.0), (x - 0.16 + lean, -high * 0.3, x - wide * 0.7, -high * 0.5),
                        (x + 0.1 + lean, -high * 0.75, x + lean, -high))  # fmt: skip
            right = path((x + lean, -high), (x + 0.2 + lean, -high * 0.75, x + wide * 0.7, -high * 0.5),
                         (x - 0.04 + lean, -high * 0.3, x + wide, 0.0))  # fmt: skip
            pen.fill([*left, *right], WHITE, alpha)
