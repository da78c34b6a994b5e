"""The small DUMMY in a corner: glyphs of straight lines, so that no font is needed."""

from __future__ import annotations

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Canvas, Colour

# Strokes on a grid 2 wide and 3 high.
_GLYPHS: dict[str, tuple[tuple[Point, ...], ...]] = {
    "D": (((0, 0), (0, 3), (1.3, 3), (2, 2.2), (2, 0.8), (1.3, 0), (0, 0)),),
    "U": (((0, 0), (0, 2.3), (0.6, 3), (1.4, 3), (2, 2.3), (2, 0)),),
    "M": (((0, 3), (0, 0), (1, 1.6), (2, 0), (2, 3)),),
    "Y": (((0, 0), (1, 1.5), (2, 0)), ((1, 1.5), (1, 3))),
}


def tag(canvas: Canvas, paper: Colour, ink: Colour) -> None:
    """Writes DUMMY at the lower right, upright even when the camera is tilted."""
    unit = 2.6
    width, height = unit * (5 * 3 + 2.2), unit * 6.4
    left, top = canvas.width - width - 10, canvas.height - height - 10
    canvas.polygon(
        _unrolled(
            canvas, [(left, top), (left + width, top), (left + width, top + height), (left, top + height)]
        ),
        paper,
        190,
    )
    for number, letter in enumerate("DUMMY"):
        x, y = left + unit * (1.6 + 3 * number), top + unit * 1.7
        for stroke in _GLYPHS[letter]:
            canvas.line(_unrolled(canvas, [(x + a * unit, y + b * unit) for a, b in stroke]), ink, 1.1)


def _unrolled(canvas: Canvas, points: list[Point]) -> list[Point]:
    return [canvas.unturned(point) for point in points]
