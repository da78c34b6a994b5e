"""Lamps from before electric light, and the great one of a lighthouse: about their middles, one unit high."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.glow import round_about
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_BRASS: Colour = (206, 164, 84)
_GLASS: Colour = (236, 242, 240)
_FLAME: Colour = (250, 182, 74)
_WARM: Colour = (255, 234, 168)
_UNLIT: Colour = (168, 182, 188)
_BLIND: tuple[tuple[float, Colour], ...] = ((0.26, (186, 198, 204)), (0.2, (158, 172, 180)),
    (0.13, (130, 144, 154)))  # fmt: skip
"""The lens of a lamp that does not burn."""


def _flame(pen: Pen, size: float) -> None:
    flame = pen.moved(0.0, 0.0, 0.0, size)
    flame.shape(
        path((0.0, -1.0), (0.5, -0.4, 0.4, 0.0), (0.2, 0.4, 0.0, 0.4), (-0.2, 0.4, -0.4, 0.0),
             (-0.5, -0.4, 0.0, -1.0)), _FLAME, 0.6)  # fmt: skip
    flame.fill(path((0.0, -0.4), (0.26, 0.0, 0.0, 0.3), (-0.26, 0.0, 0.0, -0.4)), WHITE)


def oil_lamp(pen: Pen, accent: Colour, lit: bool = True) -> None:
    """A lamp with a font of oil, a wick and a chimney of glass."""
    brass = accent if max(accent) - min(accent) < 24 else _BRASS
    if lit:
        round_about(pen, 0.0, -0.06, 0.74, _WARM, 1.6)
    pen.shape(path((-0.26, 0.5), (-0.24, 0.42, -0.08, 0.4), (0.08, 0.4), (0.24, 0.42, 0.26, 0.5)), brass)
    pen.shape(path((-0.1, 0.42), (-0.34, 0.3, -0.22, 0.14), (0.22, 0.14), (0.34, 0.3, 0.1, 0.42)), brass)
    pen.fill(path((-0.2, 0.28), (-0.22, 0.2, -0.1, 0.17), (-0.14, 0.26, -0.2, 0.28)), tint(brass, 0.5))
    pen.shape([(-0.12, 0.08), (0.12, 0.08), (0.14, 0.15), (-0.14, 0.15)], shade(brass, 0.2), 0.8)
    pen.shape(oval(0.2, 0.11, 0.05, 0.05, 14), brass, 0.7)
    pen.shape(
        path((-0.1, 0.08), (-0.26, -0.1, -0.1, -0.28), (-0.08, -0.54), (0.08, -0.54), (0.1, -0.28),
             (0.26, -0.1, 0.1, 0.08)), mix(_GLASS, _WARM, 0.45) if lit else _UNLIT, 0.8)  # fmt: skip
    if lit:
        _flame(pen.moved(0.0, -0.02), 0.17)
    else:
        pen.stroke([(0.0, 0.08), (0.0, -0.04)], 1.6, (52, 44, 44), 0.1)
    pen.fill(path((-0.13, -0.04), (-0.16, -0.16, -0.07, -0.28), (-0.1, -0.12, -0.13, -0.04)), WHITE, 180)


def beacon(pen: Pen, accent: Colour, lit: bool = True) -> None:
    """A lighthouse's lamp: rings of cut glass round a flame, on an iron foot."""
    iron = (84, 92, 108)
    pen.shape([(-0.34, 0.44), (0.34, 0.44), (0.42, 0.6), (-0.42, 0.6)], iron)
    pen.shape([(-0.14, 0.34), (0.14, 0.34), (0.2, 0.46), (-0.2, 0.46)], shade(iron, 0.2), 0.8)
    glass = mix(_GLASS, _WARM, 0.35) if lit else _UNLIT
    pen.shape(
        path((-0.3, 0.34), (-0.5, 0.1, -0.48, -0.1), (-0.46, -0.36, -0.24, -0.52), (0.24, -0.52),
             (0.46, -0.36, 0.48, -0.1), (0.5, 0.1, 0.3, 0.34)), glass)  # fmt: skip
    for y, wide in ((-0.42, 0.32), (-0.32, 0.41), (0.14, 0.44), (0.24, 0.37)):
        pen.stroke(path((-wide, y), (0.0, y + 0.05, wide, y)), 0.9, mix(iron, _GLASS, 0.4), 0.1)
    rings = ((0.26, tint(_WARM, 0.4)), (0.2, _WARM), (0.13, WHITE)) if lit else _BLIND
    for size, fill in rings:
        pen.shape(oval(0.0, -0.09, size, size, 36), fill, 0.5)
    if lit:
        _flame(pen.moved(0.0, -0.06), 0.11)
    for x in (-0.3, 0.3):
        pen.even([(x, -0.48), (x * 1.28, -0.1), (x, 0.32)], 1.2, shade(_BRASS, 0.2))
    pen.shape(path((-0.3, -0.5), (-0.2, -0.7, 0.0, -0.72), (0.2, -0.7, 0.3, -0.5)), _BRASS)
    pen.shape(oval(0.0, -0.74, 0.05, 0.05, 16), _BRASS, 0.8)
    pen.fill(path((-0.4, -0.02), (-0.4, -0.28, -0.24, -0.42), (-0.34, -0.22, -0.4, -0.02)), WHITE, 150)
