"""Where faces, hands, figures and empty places are, clipped to the picture."""

from __future__ import annotations

from collections.abc import Sequence

from engines.kernel.context import FaceRegion, Regions
from engines.kernel.document import Box, Point
from engines.providers.painters.dummy.figure.extent import Drawn
from engines.providers.painters.dummy.framing import Frame
from engines.providers.painters.dummy.reading import Reading
from engines.providers.painters.dummy.standing import Standing


def regions_of(
    reading: Reading,
    staging: Frame,
    drawn: Sequence[tuple[Standing, Drawn]],
    lies: Box | None = None,
    cloud: Box | None = None,
) -> Regions:
    """All boxes in picture pixels. Parts wholly outside the picture are left out. What a panel is about, be
    it in a hand, where it `lies` or in the `cloud` of who thinks of it, is told with the hands: balloons keep
    off those."""
    faces: list[FaceRegion] = []
    figures: list[Box] = []
    hands: list[Box] = []
    for standing, found in drawn:
        if (box := clipped(found.figure, reading)) is not None:
            figures.append(box)
        hands += [box for hand in found.hands if (box := clipped(hand, reading)) is not None]
        if found.face is None or found.mouth is None or standing.dim:
            continue
        if (box := clipped(found.face, reading)) is not None:
            faces.append(FaceRegion(cast=standing.person.cast, box=box, mouth=_inside(found.mouth, box)))
    thing = clipped(lies, reading) if lies is not None else None
    for face in faces:
        thing = _beyond(thing, face.box) if thing is not None else None
    if thing is not None:
        hands.append(thing)
    thought = clipped(cloud, reading) if cloud is not None else None
    kept = [face.box for face in faces]
    if thought is not None:
        hands.append(thought)
        kept.append(thought)
    return Regions(
        faces=tuple(faces),
        figures=tuple(figures),
        hands=tuple(hands),
        clear=tuple(_clear(reading, staging, kept, figures)),
    )


def _beyond(box: Box, face: Box) -> Box | None:
    """The largest part of a box to the left or right of a face or below it; None where it lies within."""
    (left, top, wide, high), (x, y, w, h) = box, face
    right, bottom = left + wide, top + high
    if x >= right or x + w <= left or y >= bottom or y + h <= top:
        return box
    parts = (
        (left, top, x - left, high),
        (x + w, top, right - x - w, high),
        (left, y + h, wide, bottom - y - h),
    )
    best = max(parts, key=lambda part: max(part[2], 0.0) * max(part[3], 0.0))
    return best if best[2] > 2 and best[3] > 2 else None


def clipped(box: Box, reading: Reading) -> Box | None:
    """The part of a box inside the picture, None when there is none worth naming."""
    left, top = max(box[0], 0.0), max(box[1], 0.0)
    right, bottom = min(box[0] + box[2], float(reading.width)), min(box[1] + box[3], float(reading.height))
    if right - left < 2 or bottom - top < 2:
        return None
    return (round(left, 1), round(top, 1), round(right - left, 1), round(bottom - top, 1))


def _inside(point: Point, box: Box) -> Point:
    """A mouth cut off by the edge is told as the nearest point of the face that is seen."""
    x = min(max(point[0], box[0]), box[0] + box[2])
    y = min(max(point[1], box[1]), box[1] + box[3])
    return (round(x, 1), round(y, 1))


def _clear(reading: Reading, staging: Frame, kept: Sequence[Box], figures: Sequence[Box]) -> list[Box]:
    """The band for balloons, and otherwise the empty bands above and beside the figures; nothing of what is
    to be `kept` free lies in any."""
    width, height = float(reading.width), float(reading.height)
    taken = [*figures, *kept]
    above = min((box[1] for box in taken), default=height * (0.3 if reading.shot == "insert" else 0.45))
    if staging.top > above:
        above = min([staging.top, *(box[1] for box in kept)])
    bands: list[Box] = []
    if above >= height * 0.08:
        bands.append((0.0, 0.0, width, round(above, 1)))
    left = min((box[0] for box in taken), default=0.0)
    right = max((box[0] + box[2] for box in taken), default=width)
    if left >= width * 0.18:
        bands.append((0.0, round(above, 1), round(left, 1), round(height - above, 1)))
    if width - right >= width * 0.18:
        bands.append((round(right, 1), round(above, 1), round(width - right, 1), round(height - above, 1)))
    return bands
