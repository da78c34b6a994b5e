"""Where in the width of a picture people stand."""

from __future__ import annotations

from itertools import pairwise


def held_in(x: float, unit: float, width: float) -> float:
    """Large heads are kept inside the picture."""
    margin = min(unit * 0.5, width / 2)
    return min(max(x, margin), width - margin)


def spread_out(places: list[float], unit: float, width: float, full: bool) -> list[float]:
    """Keeps people apart by at least their shoulders, in the order the director gave them."""
    order = sorted(range(len(places)), key=lambda index: places[index])
    gap = min(unit * (2.0 if full else 1.42), width * 0.92 / max(len(places), 1))
    spread = list(places)
    for before, after in pairwise(order):
        spread[after] = max(spread[after], spread[before] + gap)
    over = spread[order[-1]] - width * 0.9
    if over > 0:
        spread = [x - over for x in spread]
    under = width * 0.1 - min(spread)
    if under > 0 and len(places) > 1:
        spread = [x + under * (1 - x / width) for x in spread]
    return spread
