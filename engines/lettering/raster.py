"""Draws a lettered panel in pixels (Pillow). Reads the same geometry as `svg.py`.

Pillow's shapes are not anti-aliased, so balloon and tail are drawn together as one mask, four times
larger in their own box, and reduced.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

from PIL import Image, ImageDraw

from engines.kernel.context import Fonts
from engines.kernel.document import Point
from engines.lettering.block import preset_of
from engines.lettering.document import Balloon, LetteredPanel
from engines.lettering.looks import Look, look_of, type_of
from engines.lettering.shapes import bounds, edges
from engines.lettering.strokes import draw_letters
from engines.lettering.typeface import opened
from presets.model import LetteringPreset

_LARGEST = 1_500_000
"""Box area in pixels above which the mask is drawn twice as large, not four times."""


def render(
    picture: Image.Image | None,
    panel: LetteredPanel,
    language: str,
    fonts: Fonts,
    preset: LetteringPreset | str = "standard",
    gutter: str = "",
) -> Image.Image:
    """The panel's canvas with its picture and the balloons of one language.

    RGB where the picture fills the canvas. Else RGBA with the gutter clear, or RGB with the gutter in
    the colour `gutter`. A missing picture is white paper.
    """
    values, name = preset_of(preset)
    x, y, width, height = (round(number) for number in panel.panel)
    size = (max(panel.canvas[0], 1), max(panel.canvas[1], 1))
    fills = (x, y, width, height) == (0, 0, *size)
    if fills or gutter:
        canvas = Image.new("RGB", size, gutter or "#ffffff")
    else:
        canvas = Image.new("RGBA", size, (0, 0, 0, 0))
    _lay(canvas, picture, (x, y), (width, height))
    for balloon in panel.drawn(language):
        placed = balloon.placed()
        look = look_of(placed, type_of(balloon, language, fonts, name), values, panel.scale)
        draw_balloon(canvas, placed, look, values)
    return canvas


def _lay(
    canvas: Image.Image, picture: Image.Image | None, at: tuple[int, int], size: tuple[int, int]
) -> None:
    if picture is None:
        canvas.paste("#ffffff", (*at, at[0] + size[0], at[1] + size[1]))
        return
    if picture.size != size:
        picture = picture.resize(size, Image.Resampling.LANCZOS)
    if picture.mode in {"RGBA", "LA", "PA"} or "transparency" in picture.info:
        canvas.paste("#ffffff", (*at, at[0] + size[0], at[1] + size[1]))
        rgba = picture.convert("RGBA")
        canvas.paste(rgba.convert("RGB"), at, rgba.getchannel("A"))
        return
    canvas.paste(picture.convert("RGB"), at)


def draw_balloon(canvas: Image.Image, balloon: Balloon, look: Look, values: LetteringPreset) -> None:
    """Draw one placed balloon onto the canvas (RGB or RGBA), clipped to it."""
    if balloon.outline:
        _draw_shape(canvas, balloon, look, values)
        draw = ImageDraw.Draw(canvas)
        for line, runs in zip(balloon.text_lines, look.runs, strict=True):
            for run in runs:
                at = (line.origin[0] + run.dx, line.origin[1])
                draw.text(at, run.text, fill=values.ink, font=opened(run.face, line.size), anchor="ls")
    elif look.letters:
        draw_letters(canvas, look, values)


def _draw_shape(canvas: Image.Image, balloon: Balloon, look: Look, values: LetteringPreset) -> None:
    width = look.edge
    shapes = [balloon.outline, *([balloon.tail] if balloon.tail else [])]
    left, top, right, bottom = bounds([point for shape in shapes for point in shape])
    x0, y0 = math.floor(max(left - width - 1, 0)), math.floor(max(top - width - 1, 0))
    x1 = math.ceil(min(right + width + 1, canvas.width))
    y1 = math.ceil(min(bottom + width + 1, canvas.height))
    if x1 <= x0 or y1 <= y0:
        return
    times = 4 if (x1 - x0) * (y1 - y0) <= _LARGEST else 2
    size = ((x1 - x0) * times, (y1 - y0) * times)
    scaled = [[((x - x0) * times, (y - y0) * times) for x, y in shape] for shape in shapes]
    fill, edge = Image.new("L", size, 0), Image.new("L", size, 0)
    for shape in scaled:
        ImageDraw.Draw(fill).polygon(shape, fill=255)
    # The edge lies outside the outline: strokes first, then all insides over them, which joins the two.
    pen = ImageDraw.Draw(edge)
    thick = max(round(2 * width * times), 1)
    for number, shape in enumerate(scaled):
        pieces = [[*shape, *shape[:2]]]
        if look.dashes:
            on, off = look.dashes[number]
            pieces = dashes(shape, on * times, off * times)
        for piece in pieces:
            pen.line(piece, fill=255, width=thick)
            for joint in piece[1:-1]:
                # Pillow's own `joint="curve"` rounds them too, at four times the cost.
                pen.circle(joint, (thick - 1) / 2, fill=255)
    area = (x0, y0, x1, y1)
    canvas.paste(values.ink, area, edge.reduce(times))
    canvas.paste(values.paper, area, fill.reduce(times))


def dashes(polygon: Sequence[Point], on: float, off: float) -> list[list[Point]]:
    """The closed polygon's edge as pieces of length `on`, `off` apart."""
    period = on + off
    pieces: list[list[Point]] = []
    walked = 0.0
    for here, there in edges(polygon):
        length = math.dist(here, there)
        at = 0.0
        while at < length:
            phase = (walked + at) % period
            reach = min(length, at + (on - phase if phase < on else period - phase) + 1e-6)
            if phase < on:
                piece = [_between(here, there, at / length), _between(here, there, reach / length)]
                if pieces and phase > 1e-3:
                    pieces[-1].append(piece[1])
                else:
                    pieces.append(piece)
            at = reach
        walked += length
    return pieces


def _between(here: Point, there: Point, t: float) -> Point:
    return here[0] + (there[0] - here[0]) * t, here[1] + (there[1] - here[1]) * t
