"""Faces found on this machine, without asking anybody. How good that is: docs/providers.md."""

from __future__ import annotations

import math

import numpy as np
from PIL import Image

from engines.kernel.context import FaceRegion, Regions
from engines.kernel.document import Box
from engines.providers.finders import nvxs
from engines.providers.finders.nvxs import Drawn

LOCAL = "local"
"""What `Regions.by` says of them."""
VERSION = 2
"""Raised when the same picture would give other boxes."""
_PIXELS = 800_000
"""Pictures are looked at in this size: time grows with the area, and few small faces are found in any."""
_LARGER = 2.0
"""So many times a small picture is enlarged at most: in flat panels some more faces are found so."""
_SAME = 0.1
"""Two boxes that share so much of both are one face."""
_BROWS = 0.12
"""The library's box ends at the brows; lettering keeps off the forehead too. In parts of its height."""
_BODY = (2.4, 5.0)
"""Width and height of a body below its face, in faces."""


def available() -> bool:
    """Whether anything is ever found on this machine."""
    return nvxs.available()


def regions_in(image: Image.Image) -> Regions:
    """Faces in pixels of the picture, nobody of them named, and below each where its body probably is.

    Seen as it is and in the mirror: the library knows faces turned one way better than the other.
    """
    if not available():
        return Regions()
    scale = min(_LARGER, math.sqrt(_PIXELS / (image.width * image.height)))
    small = image.convert("RGB")
    if scale != 1.0:
        small = small.resize(
            (round(image.width * scale), round(image.height * scale)), Image.Resampling.LANCZOS
        )
    pixels = np.asarray(small)
    mirrored = [_mirrored(one, small.width) for one in nvxs.faces(pixels[:, ::-1])]
    found = _once([*nvxs.faces(pixels), *mirrored])
    across, down = image.width / small.width, image.height / small.height
    faces = tuple(_face(one, across, down) for one in sorted(found, key=lambda one: one.box[0]))
    return Regions(
        faces=faces, figures=tuple(_body(face.box, image.width, image.height) for face in faces), by=LOCAL
    )


def _mirrored(face: Drawn, width: int) -> Drawn:
    x, y, w, h = face.box
    return Drawn((width - x - w, y, w, h), (width - face.mouth[0], face.mouth[1]), face.sure)


def _once(faces: list[Drawn]) -> list[Drawn]:
    """Each face once, as it was seen most surely."""
    kept: list[Drawn] = []
    for face in sorted(faces, key=lambda one: -one.sure):
        if all(_shared(face.box, one.box) < _SAME for one in kept):
            kept.append(face)
    return kept


def _shared(one: Box, other: Box) -> float:
    """Intersection over union."""
    across = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    down = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    if across <= 0 or down <= 0:
        return 0.0
    return across * down / (one[2] * one[3] + other[2] * other[3] - across * down)


def _face(found: Drawn, across: float, down: float) -> FaceRegion:
    x, y, w, h = found.box
    top = max(0.0, y - _BROWS * h)
    box = (x * across, top * down, w * across, (y + h - top) * down)
    return FaceRegion(box=box, mouth=(found.mouth[0] * across, found.mouth[1] * down))


def _body(face: Box, width: int, height: int) -> Box:
    x, y, w, h = face
    left, right = max(0.0, x + w / 2 - _BODY[0] * w / 2), min(float(width), x + w / 2 + _BODY[0] * w / 2)
    return (left, y, right - left, min(float(height), y + _BODY[1] * h) - y)
