"""How far a figure reaches in its picture: the box round what is seen of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from engines.kernel.document import Box, Point
from engines.providers.painters.dummy.canvas import Canvas, Pen, bounds
from engines.providers.painters.dummy.figure.limbs import Joint3, between

_PAD = 0.18
"""Half a sleeve, in heads."""
_HAND = 0.34
"""How far a hand reaches beyond its wrist, in forearms."""
_HEM = 0.3
"""How far a coat stands off the hips, in heads."""


@dataclass
class Drawn:
    """Where the parts of a drawn figure ended up, in picture pixels."""

    figure: Box
    face: Box | None = None
    mouth: Point | None = None
    hands: list[Box] = field(default_factory=list[Box])


def extent(pen: Pen, arms: Sequence[Joint3], legs: Sequence[Joint3], ends: Sequence[Box]) -> Box:
    """The box round head, trunk and limbs, of what lies inside the picture; of all where nothing does.

    `pen` stands at the pelvis; `ends` are boxes in picture pixels, the head's first and then the hands'.
    """
    pad = pen.unit * _PAD
    lines = [part for limb in (*arms, *legs) for part in ((limb[0], limb[1]), (limb[1], limb[2]))]
    lines += [(arm[2], between(arm[1], arm[2], 1 + _HAND)) for arm in arms]
    hips = [leg[0] for leg in legs]
    lines += [(arm[0], hip) for arm, hip in zip(arms, hips, strict=True)]
    lines.append(((min(x for x, _ in hips) - _HEM, hips[0][1]), (max(x for x, _ in hips) + _HEM, hips[0][1])))
    whole = [(_seen(pen, a), _seen(pen, b)) for a, b in lines]
    kept = [point for a, b in whole for point in _inside(a, b, pen.canvas, pad)]
    points = kept or [point for line in whole for point in line]
    left, top, width, height = bounds(points)
    return bounds(
        [
            (left - pad, top - pad),
            (left + width + pad, top + height + pad),
            *(
                corner
                for box in (ends[0], *(one for one in ends[1:] if _is_in(one, pen.canvas)))
                for corner in ((box[0], box[1]), (box[0] + box[2], box[1] + box[3]))
            ),
        ]
    )


def _is_in(box: Box, canvas: Canvas) -> bool:
    left, top, wide, high = box
    return left + wide > 0 and top + high > 0 and left < canvas.width and top < canvas.height


def _seen(pen: Pen, point: Point) -> Point:
    return pen.canvas.turned(pen.point(point))


def _inside(a: Point, b: Point, canvas: Canvas, pad: float) -> Iterator[Point]:
    """The ends of the part of a line that lies in the picture or within `pad` of it (Liang and Barsky)."""
    dx, dy = b[0] - a[0], b[1] - a[1]
    start, end = 0.0, 1.0
    for by, room in (
        (-dx, a[0] + pad),
        (dx, canvas.width + pad - a[0]),
        (-dy, a[1] + pad),
        (dy, canvas.height + pad - a[1]),
    ):
        if by == 0:
            if room < 0:
                return
            continue
        at = room / by
        if by < 0:
            start = max(start, at)
        else:
            end = min(end, at)
    if start <= end:
        yield (a[0] + dx * start, a[1] + dy * start)
        yield (a[0] + dx * end, a[1] + dy * end)
