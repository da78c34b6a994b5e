"""The ground between the panels: paper, night, or one fading into the other."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PIL import Image

from engines.packaging.layout import Ground

_PAPER = np.array((255, 255, 255), dtype=np.float64)
_NIGHT = np.array((14, 13, 19), dtype=np.float64)
_ORDER = np.array(
    (
        (0, 32, 8, 40, 2, 34, 10, 42), (48, 16, 56, 24, 50, 18, 58, 26), (12, 44, 4, 36, 14, 46, 6, 38),
        (60, 28, 52, 20, 62, 30, 54, 22), (3, 35, 11, 43, 1, 33, 9, 41), (51, 19, 59, 27, 49, 17, 57, 25),
        (15, 47, 7, 39, 13, 45, 5, 37), (63, 31, 55, 23, 61, 29, 53, 21),
    ),
    dtype=np.float64,
)  # fmt: skip
"""Bayer's order of thresholds for an 8 by 8 dither."""
_ROUNDING = (_ORDER - 31.5) / 65
"""What is added before rounding: less than half a level, so that even ground stays even."""


def paint_ground(grounds: Sequence[Ground], width: int, top: int, bottom: int) -> Image.Image:
    """Rows top … bottom of the ground, as an RGB picture. Fades ease in and out (smootherstep) and
    are dithered: 240 levels over some 700 rows would show as bands."""
    darkness = np.zeros(bottom - top)
    for ground in grounds:
        first, last = max(ground.top, top), min(ground.bottom, bottom)
        if first < last:
            share = (np.arange(first, last) - ground.top + 0.5) / (ground.bottom - ground.top)
            eased = share**3 * (share * (share * 6 - 15) + 10)
            darkness[first - top : last - top] = ground.start + (ground.end - ground.start) * eased
    colour = _PAPER + (_NIGHT - _PAPER) * darkness[:, None]
    rows = np.arange(top, bottom) % 8
    tile = np.rint(colour[:, None, :] + _ROUNDING[rows][:, :, None]).astype(np.uint8)
    return Image.fromarray(np.tile(tile, (1, -(-width // 8), 1))[:, :width])
