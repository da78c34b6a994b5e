"""Outlines about their centre, clockwise: boxes, bursts, teeth, clouds. Pixels; `size` is the type size."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from random import Random

from engines.kernel.document import Point


def box(half_width: float, half_height: float) -> list[Point]:
    return [
        (-half_width, -half_height),
        (half_width, -half_height),
        (half_width, half_height),
        (-half_width, half_height),
    ]


def _even(points: Sequence[Point], count: int) -> list[Point]:
    """`count` points at even distances along a closed polygon."""
    closed = [*points, points[0]]
    lengths = [math.dist(a, b) for a, b in pairwise(closed)]
    step, out, walked, edge = sum(lengths) / count, list[Point](), 0.0, 0
    for number in range(count):
        while edge < len(lengths) - 1 and walked + lengths[edge] < number * step:
            walked += lengths[edge]
            edge += 1
        t = (number * step - walked) / lengths[edge] if lengths[edge] else 0.0
        (x1, y1), (x2, y2) = closed[edge], closed[edge + 1]
        out.append((x1 + (x2 - x1) * t, y1 + (y2 - y1) * t))
    return out


def _perimeter(points: Sequence[Point]) -> float:
    return sum(math.dist(a, b) for a, b in zip(points, [*points[1:], points[0]], strict=True))


def burst(base: Sequence[Point], size: float, random: Random) -> list[Point]:
    """Spikes of uneven length on the oval; the valleys lie on it, so the text keeps its distance."""
    count = max(11, round(_perimeter(base) / (1.05 * size)))
    ring = _even(base, count * 2)
    points: list[Point] = []
    for number, (x, y) in enumerate(ring):
        if number % 2 == 0:
            points.append((x * 1.03, y * 1.03))
            continue
        length = size * random.uniform(0.42, 0.76)
        far = math.hypot(x, y)
        points.append((x * (1 + length / far), y * (1 + length / far)))
    return points


def electric(base: Sequence[Point], size: float) -> list[Point]:
    """Even teeth on the oval, as a voice out of a device has; the valleys lie on it."""
    count = max(14, round(_perimeter(base) / (0.62 * size)))
    points: list[Point] = []
    for number, (x, y) in enumerate(_even(base, count * 2)):
        part = 1 + 0.24 * size / math.hypot(x, y) if number % 2 else 1.0
        points.append((x * part, y * part))
    return points


def cloud(base: Sequence[Point], size: float, random: Random) -> list[Point]:
    """Round lobes on the oval."""
    count = max(9, round(_perimeter(base) / (1.9 * size)))
    ring = _even(base, count)
    points: list[Point] = []
    for (x1, y1), (x2, y2) in zip(ring, [*ring[1:], ring[0]], strict=True):
        chord = math.hypot(x2 - x1, y2 - y1)
        # Clockwise on screen: the outward normal of (dx, dy) is (dy, -dx).
        nx, ny = (y2 - y1) / chord, -(x2 - x1) / chord
        rise = min(chord * random.uniform(0.2, 0.27), size * 0.5)
        for step in range(7):
            t = step / 7
            swell = rise * math.sin(math.pi * t) ** 0.75
            points.append((x1 + (x2 - x1) * t + nx * swell, y1 + (y2 - y1) * t + ny * swell))
    return points


def rounded(half_width: float, half_height: float, radius: float) -> list[Point]:
    """A box with round corners."""
    x, y = half_width - radius, half_height - radius
    corners = ((x, y, 0.0), (-x, y, 90.0), (-x, -y, 180.0), (x, -y, 270.0))
    return [
        (
            cx + radius * math.cos(math.radians(start + 15 * step)),
            cy + radius * math.sin(math.radians(start + 15 * step)),
        )
        for cx, cy, start in corners
        for step in range(7)
    ]
