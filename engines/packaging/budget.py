"""Keeping an episode within the bytes a platform takes for all of it."""

from __future__ import annotations

from collections.abc import Sequence

_STEPS = 16


def share_of_total(sizes: Sequence[int], limit: int | None) -> float:
    """The share of its size each file may keep so that all of them fit; 1.0 where they fit already.

    In sixteenths: a small edit then leaves the share, and with it every other slice, as it was.
    """
    total = sum(sizes)
    if limit is None or total <= limit:
        return 1.0
    return max(int(_STEPS * limit / total) / _STEPS, 1 / (2 * _STEPS))
