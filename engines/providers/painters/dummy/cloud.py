"""What somebody thinks of, in a cloud as comics draw it: a scalloped edge, and bubbles down to the head."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from engines.kernel.document import Box, Point
from engines.providers.painters.dummy.canvas import Canvas, Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.imagined import FLAME, LIGHT, TROUBLE, Thought
from engines.providers.painters.dummy.insert import usual
from engines.providers.painters.dummy.objects.extents import extent
from engines.providers.painters.dummy.objects.pictured import SCENES
from engines.providers.painters.dummy.objects.portrait import drawn
from engines.providers.painters.dummy.objects.repaint import drawn_as
from engines.providers.painters.dummy.objects.window import Window
from engines.providers.painters.dummy.palette import WHITE
from engines.providers.painters.dummy.reading import Reading

_FLAT = 0.8
"""Height of a cloud to its width."""
_EDGE = 1.13
"""How far the scallops reach beyond the oval they stand on."""
_LINES: Colour = (40, 42, 58)
_RED: Colour = (206, 44, 52)
_GREEN: Colour = (52, 168, 92)
_AMBER: Colour = (244, 180, 54)
_GLOW: Colour = (255, 226, 120)
"""Of the strokes through what is given up, and of the tick at what is done."""


@dataclass(frozen=True)
class Cloud:
    """Where a cloud is, in picture pixels, and what is in it."""

    thought: Thought
    middle: Point
    half: float
    face: Box

    @property
    def box(self) -> Box:
        wide, high = self.half * _EDGE, self.half * _FLAT * _EDGE
        return (self.middle[0] - wide, self.middle[1] - high, 2 * wide, 2 * high)

    def draw(self, canvas: Canvas, weight: float) -> None:
        """Upright and whole, also where the camera is tilted."""
        pen = Pen.at(canvas, *canvas.unturned(self.middle), self.half, _LINES, weight)
        pen = pen.moved(0.0, 0.0, -canvas.roll)
        _bubbles(canvas, pen, self.middle, self.half, self.face)
        _outline(pen)
        _within(pen, self.thought)
        if self.thought.mark:
            _beside(pen, self.thought.mark)
        if self.thought.fate == "lost":
            _struck(pen)
        if self.thought.fate == "won":
            _ticked(pen)


def cloud_beside(canvas: Canvas, reading: Reading, faces: Sequence[Box | None]) -> Cloud | None:
    """The cloud where there is most room beside the face, off the zone kept for lines as far as that goes;
    None where nobody thinks of anything, or there is no room."""
    face = next(iter(faces), None)
    if reading.thought is None or face is None:
        return None
    place = _place(canvas, face, reading.room * reading.height, bool(reading.people[0].look.kind))
    return Cloud(reading.thought, *place, face) if place else None


def _place(canvas: Canvas, face: Box, top: float, ears: bool) -> tuple[Point, float] | None:
    """Middle and half width of the largest cloud that fits."""
    width, height = float(canvas.width), float(canvas.height)
    best: tuple[float, Point, float] | None = None
    smallest = min(width, height * 1.4) * 0.105
    for step in range(14):
        half = min(width * 0.34, height * 0.4) * (1 - step * 0.055)
        if half < smallest:
            break
        wide, high = half * _EDGE + width * 0.02, half * _FLAT * _EDGE + width * 0.02
        for column in range(13):
            for row in range(9):
                x = wide + (width - 2 * wide) * column / 12
                y = high + max(min(height * 0.72, height - high) - high, 0.0) * row / 8
                if _meets((x, y), wide, high, face, 1.2 if ears else 0.6):
                    continue
                covered = max(0.0, min(top - (y - high), 2 * high)) / (2 * high)
                away = math.dist((x, y), (face[0] + face[2] / 2, face[1])) / width
                # Beside the head or above it: not before the body.
                low = max(0.0, y - face[1] - face[3] * 0.7) / width
                score = half / width * (1 - 0.6 * covered) - 0.1 * away - 0.7 * low
                if best is None or score > best[0]:
                    best = (score, (x, y), half)
    return best[1:] if best else None


def _meets(middle: Point, wide: float, high: float, face: Box, above: float) -> bool:
    """Whether an oval lies over a head, of which the face is the middle, and `above` it hair or ears."""
    left, right = face[0] - face[2] * 0.34, face[0] + face[2] * 1.34
    upper, lower = face[1] - face[3] * above, face[1] + face[3] * 1.1
    x, y = min(max(middle[0], left), right), min(max(middle[1], upper), lower)
    return ((x - middle[0]) / wide) ** 2 + ((y - middle[1]) / high) ** 2 < 1.0


def _scallops(by: float) -> list[list[Point]]:
    count, found = 13, list[list[Point]]()
    for number in range(count):
        angle = math.tau * number / count
        size = (0.23, 0.27, 0.25)[number % 3]
        middle = (math.cos(angle) * 0.88, math.sin(angle) * 0.88 * _FLAT)
        found.append(oval(*middle, size + by, (size + by) * 0.92, 20))
    return found


def _outline(pen: Pen) -> None:
    """Ink first, a little larger, and white over it."""
    line = pen.weight * 0.9 / pen.unit
    for scallop in _scallops(line):
        pen.fill(scallop, pen.ink)
    for scallop in _scallops(0.0):
        pen.fill(scallop, WHITE)
    pen.fill(oval(0.0, 0.0, 0.94, 0.94 * _FLAT, 40), WHITE)


def _bubbles(canvas: Canvas, pen: Pen, middle: Point, half: float, face: Box) -> None:
    """Three, smaller and smaller, from the edge of the cloud to the side of the head."""
    left, top, wide, high = face
    side = -1.0 if middle[0] < left + wide / 2 else 1.0
    head = (left + wide / 2 + side * wide * 0.62, top - high * 0.02)
    dx, dy = head[0] - middle[0], head[1] - middle[1]
    long = math.hypot(dx / half, dy / (half * _FLAT)) or 1.0
    edge = (middle[0] + dx / long * _EDGE, middle[1] + dy / long * _EDGE)
    for share, size in ((0.12, 0.13), (0.52, 0.09), (0.88, 0.06)):
        spot = canvas.unturned((edge[0] + (head[0] - edge[0]) * share, edge[1] + (head[1] - edge[1]) * share))
        bubble = Pen.at(canvas, *spot, half, pen.ink, pen.weight * 0.9)
        bubble.shape(oval(0.0, 0.0, size, size * 0.86, 20), WHITE)


def _struck(pen: Pen) -> None:
    """Two strokes of a brush across what is given up."""
    for side in (-1.0, 1.0):
        x, y, by = 0.66 * side, 0.56, 0.04 * side
        pen.fill([(-x - 0.05, -y + by), (-x + 0.05, -y - by), (x + 0.05, y - by), (x - 0.05, y + by)], _RED)


def _ticked(pen: Pen) -> None:
    """A tick over the lower edge of what came true."""
    tick = [(0.12, 0.3), (0.24, 0.2), (0.38, 0.36), (0.7, -0.16), (0.84, -0.06), (0.42, 0.6)]
    pen.shape([(x, y * _FLAT) for x, y in tick], _GREEN)


def _warning(pen: Pen) -> None:
    """A triangle with a stroke and a dot in it, as on a road before what is dangerous."""
    pen.shape([(0.0, -0.32), (0.36, 0.28), (-0.36, 0.28)], _AMBER)
    pen.fill([(-0.05, -0.12), (0.05, -0.12), (0.03, 0.1), (-0.03, 0.1)], pen.ink)
    pen.fill(oval(0.0, 0.19, 0.045, 0.045, 14), pen.ink)


def _spark(pen: Pen) -> None:
    """A bulb that shines, and an arrow from it to what is to be lit."""
    pen.shape(oval(0.0, 0.02, 0.32, 0.32, 30), WHITE, 0.7)
    for number in range(7):
        angle = math.pi * (1.06 + 0.14 * number)
        near, far = (math.cos(angle), math.sin(angle)), 0.27
        pen.stroke([(near[0] * 0.19, near[1] * 0.19), (near[0] * far, near[1] * far)], 1.1, _AMBER, 0.2)
    pen.shape(path((-0.06, 0.16), (-0.06, 0.08, -0.13, 0.04), (-0.16, -0.14, 0.0, -0.15), (0.16, -0.14, 0.13,
    0.04),
        (0.06, 0.08, 0.06, 0.16)), _GLOW, 0.7)  # fmt: skip
    pen.shape([(-0.06, 0.16), (0.06, 0.16), (0.04, 0.26), (-0.04, 0.26)], (140, 146, 156), 0.7)
    _arrow(pen)


def _flame(pen: Pen) -> None:
    """A flame, and an arrow from it to what is to burn."""
    pen.shape(oval(0.0, 0.02, 0.32, 0.32, 30), WHITE, 0.7)
    for size, fill in ((1.0, (238, 112, 52)), (0.56, _GLOW)):
        tongue = pen.moved(0.0, 0.22, 0.0, size)
        tongue.shape(path((0.0, -0.46), (0.06, -0.3, 0.16, -0.22), (0.22, -0.02, 0.0, 0.02), (-0.22, -0.02,
        -0.15,
            -0.2), (-0.04, -0.24, 0.0, -0.46)), fill, 0.7)  # fmt: skip
    _arrow(pen)


def _arrow(pen: Pen) -> None:
    arrow = [
        (0.26, -0.2),
        (0.4, -0.34),
        (0.32, -0.42),
        (0.58, -0.5),
        (0.5, -0.24),
        (0.45, -0.29),
        (0.31, -0.15),
    ]
    pen.shape(arrow, _AMBER, 0.7)


_SIGNS: Mapping[str, Callable[[Pen], None]] = {TROUBLE: _warning, LIGHT: _spark, FLAME: _flame}
"""Marks that are no things."""


def _beside(pen: Pen, mark: str) -> None:
    """A small thing at the lower left, with white round it: the tick has the right."""
    if mark in _SIGNS:
        _SIGNS[mark](pen.moved(-0.6, 0.34))
        return
    draw = drawn_as(mark, False)
    if draw is None:
        return
    left, top, wide, high = extent(draw)
    scale = 0.5 / max(wide, high)
    pen.shape(oval(-0.6, 0.36, 0.32, 0.32, 30), WHITE, 0.7)
    draw(
        pen.moved(-0.6 - (left + wide / 2) * scale, 0.36 - (top + high / 2) * scale, 0.0, scale), usual(mark)
    )


def _within(pen: Pen, thought: Thought) -> None:
    accent = thought.paint or usual(thought.thing)
    scene = drawn(thought.thing) or SCENES.get(thought.thing)
    if scene is not None:
        edge = oval(0.0, 0.0, 0.84, 0.84 * _FLAT, 36)
        inner = Window(pen, edge, lambda colour: mix(colour, WHITE, 0.12))
        scene(replace(pen, canvas=inner).moved(0.0, 0.0, 0.0, 1.3), accent)
        return
    draw = drawn_as(thought.thing, thought.paint is not None)
    if draw is None:
        return
    left, top, wide, high = extent(draw)
    scale = min(1.28 / wide, 1.28 * _FLAT / high, 1.5)
    draw(pen.moved(-(left + wide / 2) * scale, -(top + high / 2) * scale, 0.0, scale), accent)
