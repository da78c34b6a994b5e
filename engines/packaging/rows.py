"""What a cut at each row of a picture would cost, read from its pixels."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

QUIET_SPREAD = 12
"""Darkest to lightest pixel of a row that still counts as empty: JPEG noise stays below."""
CALM = 24
"""Rows of quiet to either side that make a cut free. Twice this is a usual gutter, and more than the
space between two lines of lettering, which must not pass for one."""

_NARROW = 4.0
_BUSY = 20.0


def row_activity(image: Image.Image) -> NDArray[np.float32]:
    """For each row 0 where it is empty, else 0.2 … 1: how much is going on in it.

    The spread (max - min of grey) tells empty rows from others; most drawn rows reach its maximum, so
    among those the mean difference of neighbouring pixels tells calm from busy.
    """
    grey = np.asarray(image.convert("L"))
    spread = grey.max(axis=1) - grey.min(axis=1)
    # Every third column is enough to tell calm from busy, at a third of the time.
    sampled = grey[:, ::3].astype(np.int16)
    if sampled.shape[1] > 1:
        detail = np.abs(np.diff(sampled, axis=1)).mean(axis=1) / 40.0
    else:
        detail = np.zeros(len(grey))
    busy = 0.2 + 0.3 * (spread / 255.0) + 0.5 * np.minimum(detail, 1.0)
    return np.where(spread <= QUIET_SPREAD, 0.0, busy).astype(np.float32)


def activity_costs(activity: NDArray[np.float32]) -> NDArray[np.float64]:
    """Cost of a cut at each row, in slices (see `cuts.cut_rows`), from the activity of the rows.

    Free in the middle of a wide quiet band, up to 4 at the edge of one or between two lines of
    text, 24 … 40 through a drawing.
    """
    rows = len(activity)
    if rows == 0:
        return np.zeros(0)
    at_cut = activity.copy()
    at_cut[1:] = np.maximum(activity[1:], activity[:-1])
    distance = _distance_to_busy(activity > 0)
    narrow = _NARROW * (1.0 - np.minimum(distance, CALM) / CALM) ** 2
    return np.where(at_cut > 0, _BUSY + _BUSY * at_cut.astype(np.float64), narrow)


def _distance_to_busy(busy: NDArray[np.bool_]) -> NDArray[np.float64]:
    """From each cut to the nearest busy row, in rows; the ends of the strip are not busy."""
    rows = np.arange(len(busy))
    far = 10 * (len(busy) + CALM)
    last = np.maximum.accumulate(np.where(busy, rows, -far))
    following = np.minimum.accumulate(np.where(busy, rows, far)[::-1])[::-1]
    above = np.empty_like(last)
    above[0] = far
    above[1:] = rows[1:] - 1 - last[:-1]
    return np.minimum(above, following - rows).astype(np.float64)
