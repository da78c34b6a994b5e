"""Where what lies on the front of a head goes when the head is turned."""

from __future__ import annotations

import math

TURN = {"front": 0.0, "three_quarter": 0.26}
"""Radians the features are carried round the head."""


def around(x: float, turn: float, radius: float = 0.42) -> float:
    """Where a feature at x on a head seen from the front lies once the head is turned."""
    angle = math.asin(max(-1.0, min(1.0, x / radius))) + turn
    return radius * math.sin(max(-1.45, min(1.45, angle)))
