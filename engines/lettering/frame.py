"""The inside of a shape that is given: how wide each line may be in it, and whether a text's words fit so."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from engines.kernel.document import Point
from engines.lettering.fit import exponent
from engines.lettering.typeset import Measured

AIR = 0.52
"""Em between ink and outline: half an em, and what rounding to pixels may take of it."""
_ROUND = tuple((math.cos(t), math.sin(t)) for t in (math.pi * k / 8 for k in range(5)))
"""Directions in which the air around a line's corner is looked at."""

_TALL, _SQUARER = 1.15, 1.1
"""Height in parts of the width from which on an oval is squarer, and by how much at the most."""


def tallness(shape: Point) -> float:
    """0 for what is about as wide as high, 1 for what is twice as high."""
    return min(max(shape[1] / shape[0] - _TALL, 0.0) / (2 - _TALL), 1.0)


def squareness(shape: Point, count: int) -> float:
    """Exponent of the oval drawn in a shape for `count` lines: as of any oval, but squarer the taller it is,
    since the ends of an egg have no room for a line."""
    return exponent(count) + _SQUARER * tallness(shape)


@dataclass(frozen=True)
class Frame:
    """The inside of a given shape for one number of lines: half axes in pixels, `n` as of a superellipse."""

    a: float
    b: float
    n: float
    beyond: float = 0.0
    """How far spikes stand out of it on each side, in em: it is as much smaller."""

    def half(self, reach: float, size: float) -> float:
        """Half the width for a line whose farther edge is `reach` pixels from the middle; negative: none."""
        a, b, air = self.a - self.beyond * size, self.b - self.beyond * size, AIR * size
        if math.isinf(self.n):
            return a - air * 1.2 if reach + air * 1.1 <= b else -1.0
        found = math.inf
        for c, s in _ROUND:
            y = (reach + air * s) / b if b > 0 else 1.0
            if y >= 1:
                return -1.0
            found = min(found, a * (1 - y**self.n) ** (1 / self.n) - air * c)
        return found


def filled(measured: Measured, limits: Sequence[float]) -> list[int] | None:
    """First atom of each line, each filled as far as it goes; None where that does not hold them all."""
    breaks, first, size = list[int](), 0, len(measured.atoms)
    for limit in limits:
        if first == size:
            break
        last = first
        while last < size and not (last > first and measured.atoms[last].forced):
            if measured.width(first, last) > limit:
                break
            last += 1
        if last == first:
            return None
        breaks.append(first)
        first = last
    return breaks if first == size else None


def parted(measured: Measured, limits: Sequence[float]) -> bool:
    """Whether there are breaks into exactly as many lines."""
    size, reached = len(measured.atoms), {0}
    for line, limit in enumerate(limits):
        after, most, last = set[int](), size - (len(limits) - line - 1), 0
        for first in sorted(reached):
            if first >= most:
                break
            last = max(last, first)
            while last < most and measured.ends[last] - measured.starts[first] <= limit:
                if last > first and measured.atoms[last].forced:
                    break
                last += 1
                after.add(last)
            # What began earlier has reached these already, where it went on past here.
            after.update(range(first + 1, last + 1))
        reached = after
    return size in reached
