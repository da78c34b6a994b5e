"""Draws words that stand on the picture in pixels: letters through their matrices, their edges and tones.

Pillow turns pictures, not letters: each is drawn by itself, larger, and brought to its place.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from functools import lru_cache

from PIL import Image, ImageChops, ImageDraw

from engines.lettering.looks import Look, SetLetter
from engines.lettering.shapes import bounds, corners, edges
from engines.lettering.typeface import opened
from presets.model import LetteringPreset

_LARGEST = 1_500_000
"""Area in pixels above which letters are drawn at their own size, not twice as large."""
_Area = tuple[int, int, int, int]
"""left, top, right, bottom on the canvas."""
_At = tuple[int, int]


def draw_letters(canvas: Image.Image, look: Look, values: LetteringPreset) -> None:
    """Draw the letters of a look onto the canvas (RGB or RGBA), clipped to it.

    All edges lie under all letters, so that no letter's edge cuts into its neighbour.
    """
    area = _area(look, canvas.size)
    if area is None:
        return
    times = 2 if (area[2] - area[0]) * (area[3] - area[1]) <= _LARGEST else 1
    for colour, reach in ((values.paper, look.light), (values.ink, look.contour)):
        if reach:
            canvas.paste(colour, area, letters_mask(look, area, times, reach))
    canvas.paste(look.tones[0], area, letters_mask(look, area, times))
    if look.tones[1] != look.tones[0]:
        canvas.paste(look.tones[1], area, letters_mask(look, area, times, shaded=True))


def letters_mask(
    look: Look, area: _Area, times: int = 1, reach: float = 0.0, *, shaded: bool = False
) -> Image.Image:
    """The letters grown by `reach` as a mask (L) of an area of the canvas; `shaded`: by their second tone."""
    layer = Image.new("L", ((area[2] - area[0]) * times, (area[3] - area[1]) * times), 0)
    for letter in look.letters:
        if letter.text.strip():
            _lay(layer, letter, look, (area, times), reach, shaded=shaded)
    return layer.reduce(times) if times > 1 else layer


def _lay(
    layer: Image.Image, letter: SetLetter, look: Look, onto: tuple[_Area, int], reach: float, *, shaded: bool
) -> None:
    """Lightens the layer by one letter, drawn upright `times` as large and seen through its matrix."""
    (left, top, _, _), times = onto
    own, pen = _written(letter, look.size * times, reach * times, times)
    size = own.size
    if shaded:
        own = ImageChops.multiply(own, _shade(size, *(round(y * times) + pen[1] for y in look.shade)))
    a, b, c, d, e, f = letter.matrix
    e, f = (e - left) * times, (f - top) * times

    def at(x: float, y: float) -> tuple[float, float]:
        return a * (x - pen[0]) + c * (y - pen[1]) + e, b * (x - pen[0]) + d * (y - pen[1]) + f

    around = bounds([at(x, y) for x, y in corners((0, 0, *size))])
    box = (
        max(math.floor(around[0]), 0),
        max(math.floor(around[1]), 0),
        min(math.ceil(around[2]), layer.width),
        min(math.ceil(around[3]), layer.height),
    )
    whole = a * d - b * c
    if box[2] <= box[0] or box[3] <= box[1] or not whole:
        return
    back = (d / whole, -c / whole, -b / whole, a / whole)
    dx, dy = box[0] - e, box[1] - f
    into = (
        *(back[0], back[1], back[0] * dx + back[1] * dy + pen[0]),
        *(back[2], back[3], back[2] * dx + back[3] * dy + pen[1]),
    )
    there = own.transform(
        (box[2] - box[0], box[3] - box[1]), Image.Transform.AFFINE, into, Image.Resampling.BICUBIC
    )
    layer.paste(ImageChops.lighter(layer.crop(box), there), box)


def _written(letter: SetLetter, type_size: float, reach: float, times: int) -> tuple[Image.Image, _At]:
    """The letter upright on a mask, grown by `reach` pixels of it, and where its pen is."""
    pad = math.ceil(reach) + 3
    x0, y0, x1, y1 = (round(number) for number in _box(letter, type_size, times))
    own, pen = Image.new("L", (x1 - x0 + 2 * pad, y1 - y0 + 2 * pad), 0), (pad - x0, pad - y0)
    if letter.path:
        return _filled(letter, own.size, pen, reach, times), pen
    font = opened(letter.face, type_size)
    ImageDraw.Draw(own).text(pen, letter.text, fill=255, font=font, anchor="ls", stroke_width=reach)
    return own, pen


def _box(letter: SetLetter, type_size: float, times: int) -> tuple[float, float, float, float]:
    """left, top, right, bottom of the letter about its pen, `times` as large."""
    if letter.path:
        left, top, right, bottom = bounds([point for contour in letter.path for point in contour])
        return left * times - 1, top * times - 1, right * times + 1, bottom * times + 1
    return opened(letter.face, type_size).getbbox(letter.text, anchor="ls")


def _filled(letter: SetLetter, size: tuple[int, int], pen: _At, reach: float, times: int) -> Image.Image:
    """The letter's contours as a mask: outer ones filled, those that run the other way cut out."""
    fine = 4
    mask = Image.new("L", (size[0] * fine, size[1] * fine), 0)
    draw, by = ImageDraw.Draw(mask), times * fine
    shapes = [
        [(x * by + pen[0] * fine, y * by + pen[1] * fine) for x, y in contour] for contour in letter.path
    ]
    shapes.sort(key=lambda shape: -abs(_area_of(shape)))
    outer = _area_of(shapes[0]) > 0
    for shape in shapes:
        draw.polygon(shape, fill=255 if (_area_of(shape) > 0) == outer else 0)
    for shape in shapes if reach else ():
        draw.line([*shape, *shape[:1]], fill=255, width=max(round(2 * reach * fine), 1))
        for joint in shape:
            draw.circle(joint, reach * fine, fill=255)
    return mask.reduce(fine)


def _area_of(shape: Sequence[tuple[float, float]]) -> float:
    """Twice the area within a contour, its sign by the way it runs."""
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in edges(shape))


@lru_cache(maxsize=16)
def _shade(size: tuple[int, int], start: int, end: int) -> Image.Image:
    """From black at the row `start` to white at the row `end`."""
    shade = Image.new("L", size, 0)
    shade.paste(255, (0, max(end, 0), *size) if end < size[1] else (0, 0, 0, 0))
    ramp = Image.linear_gradient("L").resize((size[0], max(end - start, 1)))
    shade.paste(ramp, (0, start))
    return shade


def _area(look: Look, canvas: tuple[int, int]) -> _Area | None:
    """The part of the canvas that the letters may touch."""
    points: list[tuple[float, float]] = []
    for letter in look.letters:
        x0, y0, x1, y1 = _box(letter, look.size, 1)
        a, b, c, d, e, f = letter.matrix
        pad = look.light + 2
        box = (x0 - pad, y0 - pad, x1 - x0 + 2 * pad, y1 - y0 + 2 * pad)
        points.extend((a * x + c * y + e, b * x + d * y + f) for x, y in corners(box))
    if not points:
        return None
    left, top, right, bottom = bounds(points)
    area = (
        max(math.floor(left), 0),
        max(math.floor(top), 0),
        min(math.ceil(right), canvas[0]),
        min(math.ceil(bottom), canvas[1]),
    )
    return area if area[2] > area[0] and area[3] > area[1] else None
