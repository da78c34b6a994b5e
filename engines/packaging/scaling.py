"""Lettered geometry at another size. Numbers are scaled, not pixels, so that lettering stays crisp."""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil, cos, radians, sin

from engines.kernel.document import Box, Point
from engines.lettering.document import Balloon, Letter, LetteredPanel, TextLine

# How far strokes reach beyond the geometry: around balloons in strip pixels, around loose text in em.
_STROKE = 6.0
_TEXT_STROKE = 0.2

# Keeps 3.0000000001 pixels, the dust of a division, from becoming 4.
_DUST = 1e-6


@dataclass(frozen=True)
class _Scaling:
    """Multiply, then move: what brings a canvas point to its place on the scaled canvas."""

    factor: float
    dx: float
    dy: float

    def point(self, at: Point) -> Point:
        return at[0] * self.factor + self.dx, at[1] * self.factor + self.dy

    def points(self, at: tuple[Point, ...]) -> tuple[Point, ...]:
        return tuple(self.point(one) for one in at)

    def line(self, line: TextLine) -> TextLine:
        left, top, width, height = line.ink
        ink: Box = (*self.point((left, top)), width * self.factor, height * self.factor)
        size = line.size * self.factor
        return line.model_copy(update={"origin": self.point(line.origin), "ink": ink, "size": size})

    def letter(self, letter: Letter) -> Letter:
        # Set at the lines' size, which is scaled already: only its place is left.
        far = letter.far
        if far is not None:
            f = self.factor
            far = far[0] / f, far[1] / f, far[2] * f, far[3] * f
        return letter.model_copy(update={"origin": self.point(letter.origin), "far": far})

    def balloon(self, balloon: Balloon) -> Balloon:
        return balloon.model_copy(
            update={
                "outline": self.points(balloon.outline),
                "tail": None if balloon.tail is None else self.points(balloon.tail),
                "tail_tip": None if balloon.tail_tip is None else self.point(balloon.tail_tip),
                "text_lines": tuple(self.line(line) for line in balloon.text_lines),
                "letters": tuple(self.letter(letter) for letter in balloon.letters),
            }
        )


def scale_lettered(lettered: LetteredPanel, width: int, language: str) -> LetteredPanel:
    """The panel with its picture `width` pixels wide and on whole pixels, balloons of one language only.

    Balloons come out where they are drawn (`Balloon.placed`); the canvas grows by less than a pixel
    a side to whole pixels.
    """
    x, y, panel_width, panel_height = lettered.panel
    factor = width / panel_width
    height = max(1, round(panel_height * factor))
    left, top = _up(x * factor), _up(y * factor)
    right = _up((lettered.canvas[0] - x - panel_width) * factor)
    below = _up((lettered.canvas[1] - y - panel_height) * factor)
    scaling = _Scaling(factor, left - x * factor, top - y * factor)
    balloons = tuple(scaling.balloon(balloon.placed()) for balloon in lettered.balloons.get(language, ()))
    return lettered.model_copy(
        update={
            "canvas": (left + width + right, top + height + below),
            "panel": (float(left), float(top), float(width), float(height)),
            "scale": lettered.scale * factor,
            "balloons": {language: balloons} if balloons else {},
        }
    )


def drawn_rows(balloon: Balloon, scale: float) -> tuple[float, float]:
    """Upper and lower end, in canvas pixels, of all that a placed balloon draws.

    `scale` is the panel's: canvas pixels to a strip pixel. (0, 0) for a balloon that draws nothing.
    """
    heights = [y for _, y in (*balloon.outline, *(balloon.tail or ()))]
    if heights:
        heights = [min(heights) - _STROKE * scale, max(heights) + _STROKE * scale]
    boxes = [line.ink for line in balloon.text_lines]
    if boxes:
        left, top = min(box[0] for box in boxes), min(box[1] for box in boxes)
        right, bottom = max(box[0] + box[2] for box in boxes), max(box[1] + box[3] for box in boxes)
        # The text is turned as a whole about its centre.
        turn = radians(balloon.angle)
        half = (abs((right - left) * sin(turn)) + abs((bottom - top) * cos(turn))) / 2
        half += _TEXT_STROKE * max(line.size for line in balloon.text_lines)
        heights += [(top + bottom) / 2 - half, (top + bottom) / 2 + half]
    return (min(heights), max(heights)) if heights else (0.0, 0.0)


def _up(pixels: float) -> int:
    return max(0, ceil(pixels - _DUST))
