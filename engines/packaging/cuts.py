"""Where to cut a tall strip. Knows rows and costs, nothing of documents or pictures.

A cut at row r parts row r-1 from row r. The rows between two cuts make one slice.
"""

from __future__ import annotations

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
    """The cheapest cuts at the greatest minimum height that needs no more forbidden ones than any."""
    fewest = _fewest(inside, max_height)
    smallest = min(min_height, max_height)
    while True:
        ends = _cheapest(weights, max_height, smallest, SLICE_COST)
        if smallest == 1 or (ends and int(inside[ends[:-1]].sum()) <= fewest):
            return ends
        smallest = max(smallest // 2, 1)


def _fewest(inside: NDArray[np.bool_], max_height: int) -> int:
    """Forbidden cuts that cannot be done without: as far down as a free row allows, else all the way."""
    row = hurt = 0
    while len(inside) - row > max_height:
        free = np.flatnonzero(~inside[row + 1 : row + max_height + 1])
        row += int(free[-1]) + 1 if free.size else max_height
        hurt += not free.size
    return hurt


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
    total = _totals(np.append(weights, 0.0) + per_slice, max_height, min_height)
    end = len(weights)
    if np.isinf(total[end]):
        return []
    ends: list[int] = []
    while end:
        ends.append(end)
        first = max(end - max_height, 0)
        # Of equally good starts the last: the slice stays low.
        end -= min_height + int(np.argmin(total[first : end - min_height + 1][::-1]))
    return ends[::-1]


def _totals(price: NDArray[np.float64], max_height: int, min_height: int) -> NDArray[np.float64]:
    """The least that slices down to each row cost together, when one that ends at a row costs its `price`.

    The starts of a slice are a window of rows. It is moved a block of rows at a time, as long as all their
    windows lie above the block; the minimum of each is that of two running minima which meet at a fixed row
    (van Herk 1992, Pattern Recognition Letters 13).
    """
    window = max_height - min_height + 1
    block = min(min_height, window)
    # Rows above the strip, from which nothing starts, so that every window is whole.
    total = np.full(len(price) + max_height, np.inf)
    total[max_height] = 0.0
    for row in range(min_height, len(price), block):
        rows = min(block, len(price) - row)
        upper = total[row : row + window]
        lower = total[row + window : row + window + rows - 1]
        best = np.minimum.accumulate(upper[::-1])[::-1][:rows].copy()
        best[1:] = np.minimum(best[1:], np.minimum.accumulate(lower))
        total[max_height + row : max_height + row + rows] = best + price[row : row + rows]
    return total[max_height:]


def _lowest(ends: Sequence[int]) -> int:
    return min(low - high for high, low in pairwise([0, *ends]))
