"""Where a speaker's mouth probably is when the picture's regions do not say.

Not every face is found in a real picture, and a person seen from behind has none. The storyboard still says
who stands where and how near, which is enough to point a tail's first half at the right person; such a
head is only better left uncovered.
"""

from __future__ import annotations

from engines.director.document import Panel, Position, Shot
from engines.kernel.context import Regions
from engines.kernel.document import Box, Point

ACROSS: dict[Position, float] = {
    "left": 0.2,
    "center_left": 0.35,
    "center": 0.5,
    "center_right": 0.65,
    "right": 0.8,
}
"""Where somebody stands, in parts of the picture's width."""
HEAD: dict[Shot, tuple[float, float]] = {
    "long": (0.11, 0.45),
    "medium": (0.22, 0.42),
    "over_shoulder": (0.26, 0.42),
    "bust": (0.38, 0.46),
    "close_up": (0.6, 0.52),
}
"""Head height and its centre from the top, in parts of the panel's height. Other shots have no such head."""


def expected(panel: Panel, size: tuple[int, int]) -> tuple[Regions, dict[str, Point]]:
    """(heads as figures, cast id → mouth) in pixels of a picture of `size`."""
    width, height = size
    if panel.shot not in HEAD:
        return Regions(), {}
    share, middle = HEAD[panel.shot]
    tall = share * height
    heads: list[Box] = []
    mouths: dict[str, Point] = {}
    for figure in panel.figures:
        x, y = ACROSS[figure.position] * width, middle * height
        heads.append((x - tall * 0.4, y - tall / 2, tall * 0.8, tall))
        mouths[figure.cast] = (x, y + tall * 0.28)
    return Regions(figures=tuple(heads)), mouths
