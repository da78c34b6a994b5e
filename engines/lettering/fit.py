"""The smallest balloon around set lines: a superellipse that keeps its distance from every line's ink.

A balloon of ours is made for its text, not found: so the lines come first, then the outline. Target
proportion 3:2 and a text block widest in its middle are the letterers' rules (notes/lettering A5).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from engines.kernel.document import Point

_ASPECT = (2.1, 1.8, 1.6, 1.5)
"""Proportion aimed at for one, two, three and more lines."""
_ASPECTS = tuple(0.6 * 1.09**step for step in range(15))
"""Width to height of the ovals that are tried, in parts of the text block's own, 0.6 … 2."""
_ROUND = tuple((math.cos(t), math.sin(t)) for t in (math.pi * k / 8 for k in range(5)))


@dataclass(frozen=True)
class Band:
    """A line's ink about the centre of its block: half its width, and the farther of top and bottom."""

    half: float
    reach: float


@dataclass(frozen=True)
class Oval:
    """Half axes and exponent."""

    a: float
    b: float
    n: float
    score: float
    """Area with a fine for strange proportions: lower is better."""


def exponent(count: int) -> float:
    """Squarer for longer texts, which would drown in the corners of an ellipse."""
    return min(2.25 + 0.11 * max(0, count - 2), 5.0)


def oval(bands: Sequence[Band], air: float, widest: float = math.inf) -> Oval:
    """The best superellipse with at least `air` between its edge and every band's corners.

    `widest` limits its half width wherever the text itself is narrower than that.
    """
    n, wanted = exponent(len(bands)), _ASPECT[min(len(bands), len(_ASPECT)) - 1]
    # (x/a)^n + (y·aspect/a)^n = 1 at the corner that needs most: powers of the corners are the same for all.
    around = [(x**n, y**n) for x, y in _corners(bands, air)]
    best: Oval | None = None
    block = (max(band.half for band in bands) + air) / (max(band.reach for band in bands) + air)
    for aspect in (block * part for part in _ASPECTS):
        a = _half(around, n, aspect)
        score = a * a / aspect * (1 + 0.55 * math.log(aspect / wanted) ** 2)
        found = Oval(a, a / aspect, n, score)
        if a <= widest and (best is None or found.score < best.score):
            best = found
    return best or _tall(around, n, block * _ASPECTS[0], widest)


def _half(powers: Sequence[Point], n: float, aspect: float) -> float:
    """Half width of the oval of this proportion around corners, which are given to the power of n."""
    flat = aspect**n
    return max([x + y * flat for x, y in powers]) ** (1 / n)


def _tall(powers: Sequence[Point], n: float, aspect: float, widest: float) -> Oval:
    """As tall as it must be to be no wider than `widest`, or as narrow as its text lets it be."""
    a = math.inf
    for _ in range(40):
        a = _half(powers, n, aspect)
        if a <= widest:
            break
        aspect *= 0.85
    return Oval(a, a / aspect, n, math.inf)


def _corners(bands: Sequence[Band], air: float) -> list[Point]:
    return [(band.half + air * c, band.reach + air * s) for band in bands for c, s in _ROUND]
