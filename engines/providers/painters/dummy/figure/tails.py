"""Tails of those on four legs, in the animal's own heads."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, Pen, oval, path
from engines.providers.painters.dummy.figure.species import Species
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import WHITE, shade


def tail(pen: Pen, look: Look, kind: Species, turn: float) -> None:
    """`pen` stands at the root; it rises behind, or hangs."""
    fur, one = look.skin, pen.moved(0.0, 0.0, turn)
    if kind.tail in ("long", "thin"):
        curve = path((0.1, 0.06), (-0.66, 0.16, -0.7, -0.34), (-0.72, -0.74, -0.44, -0.86))
        if kind.tail == "thin":
            curve = path((0.1, 0.04), (-0.4, 0.1, -0.42, 0.5), (-0.44, 0.7, -0.6, 0.76))
        wide = (18.0 if kind.tail == "long" else 9.0) * pen.unit / 100
        one.stroke(curve, wide / pen.weight + 2.0, pen.ink, 0.25)
        one.stroke(curve, wide / pen.weight, fur, 0.25)
    elif kind.tail == "brush":
        one.shape(path((0.06, 0.1), (-0.5, 0.3, -0.94, -0.04), (-1.2, -0.4, -0.86, -0.84),
                       (-0.74, -0.3, -0.44, -0.26), (-0.14, -0.2, 0.06, -0.12)), fur)  # fmt: skip
        one.fill(
            path(
                (-1.02, -0.34),
                (-1.08, -0.6, -0.87, -0.81),
                (-0.78, -0.5, -0.72, -0.34),
                (-0.86, -0.42, -1.02, -0.34),
            ),
            WHITE if look.top != fur else shade(fur, 0.3),
        )
    elif kind.tail == "ringed":
        _ringed(one, look)
    elif kind.tail == "low":
        one.shape(
            path((0.08, -0.1), (-0.4, -0.1, -0.5, 0.6), (-0.3, 0.66, -0.1, 0.3), (0.0, 0.16, 0.08, 0.14)), fur
        )
    elif kind.tail == "curl":
        one.stroke(
            path((0.04, 0.0), (-0.26, 0.02, -0.22, -0.16), (-0.12, -0.26, -0.1, -0.08)),
            2.2,
            shade(fur, 0.2),
            0.2,
        )
    elif kind.tail == "puff":
        one.shape(oval(-0.08, 0.04, 0.17, 0.16, 20), look.top if look.top != fur else fur)
    else:
        one.shape(path((0.08, 0.12), (-0.3, 0.14, -0.52, -0.2), (-0.66, -0.5, -0.5, -0.62),
                       (-0.4, -0.2, 0.08, -0.12)), fur)  # fmt: skip


def _ringed(pen: Pen, look: Look) -> None:
    """Thick, with dark rings round it and a dark end."""
    curve = path((0.1, 0.06), (-0.5, 0.26, -0.8, -0.08), (-1.0, -0.36, -0.94, -0.84))
    wide = 34.0 * pen.unit / 100
    pen.stroke(curve, wide / pen.weight + 2.0, pen.ink, 0.1)
    pen.stroke(curve, wide / pen.weight, shade(look.skin, 0.06), 0.1)
    count = len(curve)
    for start, end in ((0.3, 0.42), (0.52, 0.64), (0.74, 0.84), (0.93, 1.0)):
        ring = curve[round(start * (count - 1)) : round(end * (count - 1)) + 1]
        pen.stroke(ring, wide / pen.weight, _RING, 0.0)


_RING: Colour = (56, 52, 60)
