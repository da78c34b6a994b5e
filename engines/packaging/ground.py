"""The ground between the panels: paper, night, or one fading into the other."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PIL import Image

from engines.packaging.layout import Ground

_PAPER = np.array((255, 255, 255), dtype=np.float64)
_NIGHT = np.array((14, 13, 19), dtype=np.float64)


def paint_ground(grounds: Sequence[Ground], width: int, top: int, bottom: int) -> Image.Image:
    """Rows top … bottom of the ground, as an RGB picture. Fades ease in and out (smoothstep)."""
    darkness = np.zeros(bottom - top)
    for ground in grounds:
        first, last = max(ground.top, top), min(ground.bottom, bottom)
        if first < last:
            share = (np.arange(first, last) - ground.top + 0.5) / (ground.bottom - ground.top)
            eased = share * share * (3 - 2 * share)
            darkness[first - top : last - top] = ground.start + (ground.end - ground.start) * eased
    colour = _PAPER + (_NIGHT - _PAPER) * darkness[:, None]
    column = Image.fromarray(np.rint(colour).astype(np.uint8)[:, None, :])
    return column.resize((width, bottom - top), Image.Resampling.NEAREST)
