"""Things half on their way: a cake before the oven, an organ in its box, a book that is being read."""

from __future__ import annotations

from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade

_BATTER: Colour = (246, 222, 160)
_RED: Colour = (206, 52, 58)
_STEEL: Colour = (188, 196, 208)


def mixing_bowl(pen: Pen, accent: Colour) -> None:
    """A bowl of batter with a whisk in it, and flour about."""
    for x, y, size in ((0.4, -0.3, 0.05), (0.34, -0.42, 0.035), (-0.46, -0.2, 0.04)):
        pen.fill(oval(x, y, size, size), WHITE, 210)
    for spread in (-0.11, 0.0, 0.11):
        pen.stroke(path((0.1, -0.04), (0.12 + spread, -0.3, 0.2, -0.4)), 1.0, shade(_STEEL, 0.3))
    pen.shape([(0.18, -0.4), (0.24, -0.37), (0.44, -0.68), (0.38, -0.72)], shade(accent, 0.15), 0.8)
    pen.shape(path((-0.56, -0.06), (-0.5, 0.48, -0.2, 0.5), (0.2, 0.5), (0.5, 0.48, 0.56, -0.06)), accent)
    pen.fill(path((0.2, 0.0), (0.2, 0.4, 0.1, 0.5), (0.2, 0.5), (0.5, 0.48, 0.56, 0.0)), shade(accent, 0.14))
    pen.shape(oval(0.0, -0.06, 0.56, 0.13, 40), _BATTER)
    pen.fill(oval(0.06, -0.05, 0.3, 0.05, 30), shade(_BATTER, 0.08))


def organ_box(pen: Pen, accent: Colour) -> None:
    """A white cool box with a handle, a red cross and a small heart beside it."""
    pen.shape(path((-0.3, -0.3), (-0.28, -0.56, 0.0, -0.56), (0.28, -0.56, 0.3, -0.3), (0.22, -0.3),
        (0.2, -0.47, 0.0, -0.47), (-0.2, -0.47, -0.22, -0.3)), shade(_STEEL, 0.25), 0.8)  # fmt: skip
    pen.shape([(-0.56, -0.1), (0.56, -0.1), (0.5, 0.5), (-0.5, 0.5)], WHITE)
    pen.fill([(0.26, -0.1), (0.56, -0.1), (0.5, 0.5), (0.24, 0.5)], (222, 230, 236))
    pen.shape([(-0.6, -0.32), (0.6, -0.32), (0.6, -0.08), (-0.6, -0.08)], (98, 152, 206))
    pen.fill([(-0.3, 0.0), (-0.14, 0.0), (-0.14, 0.44), (-0.3, 0.44)], _RED)
    pen.fill([(-0.44, 0.14), (0.0, 0.14), (0.0, 0.3), (-0.44, 0.3)], _RED)
    pen.shape(path((0.25, 0.38), (0.08, 0.24, 0.1, 0.14), (0.16, 0.04, 0.25, 0.16), (0.34, 0.04, 0.4, 0.14),
        (0.42, 0.24, 0.25, 0.38)), _RED, 0.7)  # fmt: skip


def open_book(pen: Pen, accent: Colour) -> None:
    """Two pages with lines on them in a cover, seen from above."""
    cover = path((-0.62, -0.26), (0.0, -0.2), (0.62, -0.26), (0.62, 0.34), (0.0, 0.4), (-0.62, 0.34))
    pen.shape(cover, shade(accent, 0.15))
    for side in (-1.0, 1.0):
        page = path((0.0, -0.22), (0.3 * side, -0.4, 0.56 * side, -0.3), (0.56 * side, 0.28),
            (0.3 * side, 0.2, 0.0, 0.34))  # fmt: skip
        pen.shape(page, (252, 248, 236), 0.8)
        for row in range(5):
            y = -0.18 + 0.09 * row
            pen.stroke(path((0.1 * side, y), (0.3 * side, y - 0.08, 0.48 * side, y - 0.03)), 0.7,
                       (150, 146, 150))  # fmt: skip
    pen.stroke([(0.0, -0.22), (0.0, 0.36)], 0.9)


UNREADY: dict[str, Callable[[Pen, Colour], None]] = {
    "mixing_bowl": mixing_bowl,
    "organ_box": organ_box,
    "open_book": open_book,
}
