"""Which part of a picture a small square of it shows: the heads in it, and not its middle."""

from __future__ import annotations

from collections.abc import Sequence

from engines.kernel.document import Box

_HAIR = 0.55
"""How far a head reaches above its face, in heights of the face."""


def focus(width: int, height: int, faces: Sequence[Box]) -> str:
    """CSS `object-position` of a picture of that many pixels in a square that it covers. Without faces a
    little above the middle, where the subject of a panel is. Of heads that do not fit together the largest
    is shown."""
    side = min(width, height)
    across, down = width / 2, height * 0.42
    if faces:
        heads = [(x, y - h * _HAIR, w, h * (1 + _HAIR)) for x, y, w, h in faces]
        left, right = min(x for x, _, _, _ in heads), max(x + w for x, _, w, _ in heads)
        top, bottom = min(y for _, y, _, _ in heads), max(y + h for _, y, _, h in heads)
        if right - left > side or bottom - top > side:
            left, top, wide, high = max(heads, key=lambda head: head[2] * head[3])
            right, bottom = left + wide, top + high
        across, down = (left + right) / 2, min((top + bottom) / 2, top + side / 2)
    return f"{_share(across, width, side)}% {_share(down, height, side)}%"


def _share(middle: float, whole: int, shown: int) -> int:
    """What part of what does not fit is left out before the shown part, in percent."""
    if whole <= shown:
        return 50
    return round(100 * min(max((middle - shown / 2) / (whole - shown), 0.0), 1.0))
