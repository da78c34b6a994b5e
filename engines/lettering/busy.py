"""How busy the ground of a picture is, so that balloons rather lie on its calm parts.

Measured once a picture, on a small grey copy: the mean difference of neighbouring pixels in each cell of a
coarse grid. What a balloon covers of each row and column of it gives the mean under it at all places at once.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

Numbers = npt.NDArray[Any]
_COLUMNS, _MOST_ROWS = 24, 192
_FINE = 4
"""Pixels of the small copy to a cell's side."""
_FULL = 22.0
"""Mean difference of neighbours, in grey levels, that counts as wholly busy: leaves, crowds, hatching."""


@dataclass(frozen=True)
class Busy:
    """`rows` has 0 (calm) … 100 (wholly busy) for each cell of a picture of `size` pixels, row by row."""

    rows: tuple[tuple[int, ...], ...]
    size: tuple[int, int]

    @cached_property
    def _cells(self) -> Numbers:
        return np.asarray(self.rows, dtype=float) / 100

    def under(self, xs: Numbers, ys: Numbers, half: tuple[float, float]) -> Numbers:
        """Mean, 0 … 1, under boxes of half sizes `half` centred at each (x, y): an array of rows by columns.

        What hangs out of the picture counts as calm.
        """
        high, wide = self._cells.shape
        down = _shares(ys, half[1], self.size[1], high)
        across = _shares(xs, half[0], self.size[0], wide)
        return down @ self._cells @ across.T


def _shares(centres: Numbers, half: float, size: int, count: int) -> Numbers:
    """What part of each [centre ± half] lies in each of `count` equal parts of [0, size]."""
    ends = np.linspace(0, size, count + 1)
    upto = np.clip(ends[None, :], (centres - half)[:, None], (centres + half)[:, None])
    return np.diff(upto, axis=1) / max(2 * half, 1.0)


def busy_of(picture: Image.Image) -> Busy:
    """Measured in some 2 ms on a picture of 800 × 1,280 pixels that is decoded already."""
    width, height = picture.size
    high = min(max(round(_COLUMNS * height / width), 1), _MOST_ROWS)
    plain = picture if picture.mode in {"RGB", "L"} else picture.convert("RGB")
    # Box by box first, which is quick, then to the exact size.
    times = max(min(width // (_COLUMNS * _FINE), height // (high * _FINE)), 1)
    small = plain.reduce(times).convert("L").resize((_COLUMNS * _FINE, high * _FINE), Image.Resampling.BOX)
    grey = np.asarray(small, dtype=np.int16)
    edges = np.zeros(grey.shape)
    edges[:, 1:] += np.abs(np.diff(grey, axis=1))
    edges[1:, :] += np.abs(np.diff(grey, axis=0))
    cells = edges.reshape(high, _FINE, _COLUMNS, _FINE).mean((1, 3))
    found = np.rint(100 * np.minimum(cells / _FULL, 1.0)).astype(int)
    return Busy(tuple(tuple(row) for row in found.tolist()), (width, height))
