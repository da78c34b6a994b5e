"""Where to cut a tall strip. Knows rows and costs, nothing of documents or pictures.

A cut at row r parts row r-1 from row r. The rows between two cuts make one slice.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Interval = tuple[int, int]
"""Rows first … last+1 that belong together: a cut may fall on either end but not inside."""

SLICE_COST = 1.0
"""What one slice more costs: the unit of every row's cost."""

# Far above any sum of row costs, and still small enough to leave a float64 four decimals.
_FORBIDDEN = 1e9
_MOST_PER_SLICE = 1e6


def cut_rows(
    height: int,
    forbidden: Iterable[Interval],
    cost: Sequence[float] | NDArray[np.float64],
    max_height: int,
    min_height: int = 1,
    max_count: int | None = None,
) -> list[int]:
    """End rows of the slices, rising; the last one is `height`, so the slices add up to the strip.

    `cost` has a number ≥ 0 for each row: what a cut at that row costs, in slices. No slice is higher
    than `max_height`, whatever it takes. Then, in this order: few forbidden cuts (none where that can
    be), no slice lower than `min_height`, at most `max_count` slices, least cost. Where wishes clash
    the later one gives way; the caller sees it in the result.

    Shortest path over rows with a sliding-window minimum: linear in `height` for each attempt.
    Raises ValueError when a height is not positive or `cost` does not have `height` numbers.
    """
    if height <= 0 or max_height <= 0 or min_height <= 0:
        raise ValueError("heights are positive")
    if len(cost) != height:
        raise ValueError(f"{len(cost)} costs for {height} rows")
    if height <= max_height:
        return [height]
    inside = forbidden_rows(height, forbidden)
    weights = np.asarray(cost, dtype=np.float64) + inside * _FORBIDDEN
    best = _least_hurt(weights, inside, max_height, min_height)
    lowest = _lowest(best)
    if max_count is None or len(best) <= max_count:
        return best
    return _fewer(weights, best, max_height, min(min_height, lowest), max_count)


def forbidden_rows(height: int, forbidden: Iterable[Interval]) -> NDArray[np.bool_]:
    """For each row, whether a cut there would go through one of the intervals."""
    inside = np.zeros(height, dtype=np.bool_)
    for first, last in forbidden:
        inside[max(first + 1, 0) : max(last, 0)] = True
    return inside


def _least_hurt(
    weights: NDArray[np.float64], inside: NDArray[np.bool_], max_height: int, min_height: int
) -> list[int]:
    """The cheapest cuts at the greatest minimum height that needs the fewest forbidden ones."""
    best: list[int] = []
    fewest = -1
    smallest = min(min_height, max_height)
    while True:
        ends = _cheapest(weights, max_height, smallest, SLICE_COST)
        if ends:
            hurt = int(inside[ends[:-1]].sum())
            if fewest < 0 or hurt < fewest:
                best, fewest = ends, hurt
        if fewest == 0 or smallest == 1:
            return best
        smallest = max(smallest // 2, 1)


def _fewer(
    weights: NDArray[np.float64], best: list[int], max_height: int, min_height: int, max_count: int
) -> list[int]:
    """Raise the price of a slice until there are few enough, and no further than that."""
    low, high = SLICE_COST, _MOST_PER_SLICE
    found = _cheapest(weights, max_height, min_height, high) or best
    if len(found) > max_count:
        return min(found, best, key=len)
    while high / low > 1.5:
        middle = (low * high) ** 0.5
        ends = _cheapest(weights, max_height, min_height, middle)
        if len(ends) <= max_count:
            high, found = middle, ends
        else:
            low = middle
    return found


def _cheapest(weights: NDArray[np.float64], max_height: int, min_height: int, per_slice: float) -> list[int]:
    """Shortest path from row 0 to the end with steps of min_height … max_height; [] if there is none."""
    height = len(weights)
    price = [*(weights + per_slice).tolist(), per_slice]
    total = [0.0] + [float("inf")] * height
    before = [0] * (height + 1)
    # Rows that may still be the best start of a slice, their totals rising: the first is the best.
    starts: deque[int] = deque()
    for row in range(min_height, height + 1):
        candidate = row - min_height
        reach = total[candidate]
        if reach != float("inf"):
            while starts and total[starts[-1]] >= reach:
                starts.pop()
            starts.append(candidate)
        while starts and starts[0] < row - max_height:
            starts.popleft()
        if starts:
            before[row] = starts[0]
            total[row] = total[starts[0]] + price[row]
    if total[height] == float("inf"):
        return []
    ends = [height]
    while before[ends[-1]]:
        ends.append(before[ends[-1]])
    return ends[::-1]


def _lowest(ends: Sequence[int]) -> int:
    return min(low - high for high, low in pairwise([0, *ends]))
