"""Where a balloon is on its canvas: its box, its middle, the area it takes."""

from __future__ import annotations

import math

from engines.kernel.document import Point
from engines.lettering.document import Balloon, Letter
from engines.lettering.letters import smallest
from engines.lettering.shapes import bounds, corners, turned


def middle(balloon: Balloon) -> Point:
    """The middle of a balloon, or of its words where it has no outline, on the canvas."""
    left, top, right, bottom = box_of(balloon)
    return (left + right) / 2, (top + bottom) / 2


def box_of(balloon: Balloon) -> tuple[float, float, float, float]:
    """left, top, right, bottom of its outline, or of its words where it has none."""
    if balloon.outline:
        return bounds(balloon.outline)
    return bounds([corner for line in balloon.text_lines for corner in corners(line.ink)] or [(0.0, 0.0)])


def shape_of(balloon: Balloon) -> list[Point]:
    """The area a balloon takes, without its tail; for a sound effect the box of its turned lettering."""
    if balloon.outline:
        return list(balloon.outline)
    boxes = [line.ink for line in balloon.text_lines]
    left, top, right, bottom = bounds([corner for box in boxes for corner in corners(box)])
    centre = ((left + right) / 2, (top + bottom) / 2)
    return [turned(p, centre, balloon.angle) for p in corners((left, top, right - left, bottom - top))]


def least_size(balloon: Balloon) -> float:
    """Size of its smallest letters in pixels; 0 where it has none."""
    size = min((line.size for line in balloon.text_lines), default=0.0)
    return size * smallest(balloon.letters)


def straight(balloon: Balloon) -> tuple[Letter, ...]:
    """The lines of words without an outline as letters: bare thoughts, and sounds of documents of before."""
    left, top, right, bottom = box_of(balloon)
    centre, way = ((left + right) / 2, (top + bottom) / 2), math.radians(balloon.angle)
    c, s = math.cos(way), math.sin(way)
    return tuple(
        Letter(text=line.text, origin=turned(line.origin, centre, balloon.angle), turn=(c, s, -s, c))
        for line in balloon.text_lines
    )
