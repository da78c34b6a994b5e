"""Whose heads the figures are that a painter drew without a face: people seen from behind.

What the painter says it drew is better than what the storyboard had in mind: a tail points at the head that
is there, and at nobody who was not drawn.
"""

from __future__ import annotations

from engines.director.document import Figure, Panel
from engines.kernel.context import Regions
from engines.kernel.document import Box, Point
from engines.lettering.expected import ACROSS, HEAD

_BACK: dict[str, float] = {"over_shoulder": 0.4}
"""Head height of somebody who stands nearer than those the shot is of, in parts of the panel's."""
_MOUTH = 0.72
"""How far down a head the mouth would be."""


def heads(panel: Panel, regions: Regions, size: tuple[int, int]) -> dict[str, Box]:
    """Cast id → head, of those whose figure the picture has without a face."""
    seen = {face.cast for face in regions.faces}
    left = [one for one in panel.figures if one.cast not in seen]
    free = _faceless(regions)
    found: dict[str, Box] = {}
    while left and free:
        one, box = min(
            ((figure, box) for figure in left for box in free),
            key=lambda pair: abs(_middle(pair[1]) / size[0] - ACROSS[pair[0].position]),
        )
        found[one.cast] = _head(box, panel, size)
        left.remove(one)
        free.remove(box)
    return found


def absent(panel: Panel, regions: Regions, found: dict[str, Box]) -> list[Figure]:
    """Those of the storyboard whom a painter that names its figures has not drawn."""
    if regions.by or not regions.figures:
        return []
    seen = {face.cast for face in regions.faces}
    return [one for one in panel.figures if one.cast not in seen and one.cast not in found]


def mouth_of(head: Box) -> Point:
    x, y, width, height = head
    return x + width / 2, y + _MOUTH * height


def _faceless(regions: Regions) -> list[Box]:
    """Figures that no face belongs to: each face is its nearest figure's."""
    free = list(regions.figures)
    for face in regions.faces:
        x, y = face.box[0] + face.box[2] / 2, face.box[1] + face.box[3] / 2
        around = [box for box in free if box[0] <= x <= box[0] + box[2] and box[1] <= y <= box[1] + box[3]]
        if around:
            free.remove(min(around, key=lambda box: (abs(_middle(box) - x), box[2] * box[3])))
    return free


def _middle(box: Box) -> float:
    return box[0] + box[2] / 2


def _head(figure: Box, panel: Panel, size: tuple[int, int]) -> Box:
    """The uppermost part of a figure; one that the picture's edge cuts has its head nearer to that edge."""
    x, y, wide, high = figure
    share = _BACK.get(panel.shot, HEAD[panel.shot][0] if panel.shot in HEAD else 0.14)
    tall = min(share * size[1], 0.62 * high, 1.3 * wide)
    across = min(0.85 * tall, wide)
    left, right = x <= 1, x + wide >= size[0] - 1
    middle = x + wide * (0.5 if left == right else 0.36 if left else 0.64)
    return min(max(middle - across / 2, x), x + wide - across), y, across, tall
