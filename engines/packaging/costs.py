"""What a cut at each row of an episode would cost, known from its geometry before anything is drawn."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from engines.packaging.layout import Placed, Plan

# In slices (see cuts.py): rather up to 24 slices more than a cut through a picture.
_PICTURE = 24.0
_BUSIEST = 16.0
_FACE = 60.0
_EDGE = 0.5
_AT_PICTURE = 1.0

Activity = dict[str, NDArray[np.float32]]
"""Panel id → how much is drawn in each of its rows (`rows.row_activity`), for panels that must be cut."""


def row_costs(plan: Plan, activity: Activity) -> NDArray[np.float64]:
    """Cost of a cut at each row of the strip, shape (height,).

    Free in the middle of a gutter, half a slice at its edge, one where two pictures touch; through a
    picture 24, up to 40 in its busy rows, and 60 more through a face.
    """
    cost = np.zeros(plan.height)
    for ground in plan.grounds:
        if ground.gutter:
            distance = np.abs(np.arange(ground.top, ground.bottom) - (ground.top + ground.bottom) / 2)
            cost[ground.top : ground.bottom] = _EDGE * distance / max((ground.bottom - ground.top) / 2, 1)
    for placed in plan.panels:
        _add_picture(cost, placed, activity.get(placed.panel.id))
    return cost


def _add_picture(cost: NDArray[np.float64], placed: Placed, activity: NDArray[np.float32] | None) -> None:
    inside = cost[placed.top + 1 : placed.bottom]
    inside[:] = _PICTURE
    if activity is not None and len(activity) == placed.height:
        inside += _BUSIEST * np.maximum(activity[1:], activity[:-1])
    cost[placed.top] = _AT_PICTURE
    for first, last in placed.faces():
        cost[max(first, placed.top + 1) : min(last, placed.bottom)] += _FACE
