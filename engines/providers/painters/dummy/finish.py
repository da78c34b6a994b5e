"""The manner a picture is finished in: what a style's words ask of ink, colour, shading and paper."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from random import Random

from PIL import Image, ImageChops, ImageEnhance, ImageFilter

from engines.providers.painters.dummy.canvas import Colour
from engines.providers.painters.dummy.words import Table, find, first

MANNERS = Table(
    {
        "noir": "heavy black areas,누아르,느와르",
        "screentone": "screentones,halftone,black-and-white manga,스크린톤,망점",
        "bold_ink": "bold black ink,hard shadows",
        "pastel_light": "pastel colours,pastel colors,airy light",
        "gouache": "storybook,pencil lines",
        "watercolour": "watercolor",
    }
)
"""Manner → the words of a style that ask for it."""
ASKED = Table(
    {
        "noir": "noir style,like film noir,누아르풍,느와르풍,누아르 느낌",
        "screentone": "in black and white,monochrome,in greyscale,in grayscale,흑백으로,흑백 만화,스크린톤",
        "bold_ink": "bold lines,bolder lines,thick lines,high contrast,굵은 선,강한 대비",
        "pastel_light": "pastel colours,pastel colors,pastel tones,파스텔톤,파스텔 톤,파스텔 색",
        "gouache": "storybook style,picture-book style,그림책처럼,그림책풍,동화풍",
        "watercolour": "in watercolour,in watercolor,watercolour style,watercolor style,"
        "수채화로,수채화풍,수채화처럼,수채화 느낌",
    }
)
"""The same in the words of a person, where a storybook may be a thing that lies about."""


@dataclass(frozen=True)
class Finish:
    """`ink` and `weight` change the style's own; `over` goes over the drawn picture."""

    ink: Colour | None = None
    weight: float = 1.0
    over: Callable[[Image.Image], Image.Image] | None = None


def manner_of(prompt: str, own: str) -> str:
    """The manner asked for: by a person's `own` words, else by the prompt's line about style. "" for flat
    clean colour."""
    style = next((line for line in prompt.splitlines() if line.startswith("Style: ")), "")
    return _last(own) or first(style, MANNERS)


def _last(own: str) -> str:
    return next((meaning for meaning, _ in reversed(find(own, ASKED))), "")


def finished(picture: Image.Image, manner: str) -> Image.Image:
    """The picture in that manner, in its own size."""
    over = FINISHES.get(manner, Finish()).over
    return over(picture) if over else picture


def _curve(*points: tuple[int, int]) -> list[int]:
    """A table of 256 values, straight between the points."""
    table: list[int] = []
    for (x0, y0), (x1, y1) in pairwise(points):
        table += [round(y0 + (y1 - y0) * (x - x0) / (x1 - x0)) for x in range(x0, x1)]
    return [*table, points[-1][1]]


@cache
def _dots(pitch: int, share: float, size: int) -> Image.Image:
    """A square of round dots in rows turned by half a pitch: 255 where there is ink."""
    times, step = 4, pitch * 4
    radius = (share * step * step / 2 / 3.1416) ** 0.5
    middles = ((0, 0), (step, 0), (0, step), (step, step), (step / 2, step / 2))
    inked = [
        255 * (min((x - cx) ** 2 + (y - cy) ** 2 for cx, cy in middles) <= radius * radius)
        for y in range(step)
        for x in range(step)
    ]
    return _tiled(Image.frombytes("L", (step, step), bytes(inked)).reduce(times), size)


def _tiled(tile: Image.Image, size: int) -> Image.Image:
    """The tile side by side until `size` is filled."""
    out = Image.new(tile.mode, (size, size))
    for y in range(0, size, tile.height):
        for x in range(0, size, tile.width):
            out.paste(tile, (x, y))
    return out


def _cut(pattern: Image.Image, picture: Image.Image) -> Image.Image:
    return pattern.crop((0, 0, picture.width, picture.height))


_LARGEST = 1600
"""No panel is wider or higher: patterns are laid out once in this size, and again where one is."""


def _screen(picture: Image.Image, pitch: int, share: float) -> Image.Image:
    edge = max(_LARGEST, picture.width, picture.height)
    return _cut(_dots(pitch, share, edge), picture)


@cache
def _blotches(step: int, low: int, levels: int, edge: int) -> Image.Image:
    """Cloudy paint from `low` to 255 in a few levels, as from a brush that is wetter here than there."""
    dice = Random(f"blotches {step}")
    count = edge // step + 3
    small = Image.frombytes("L", (count, count), bytes(dice.randrange(256) for _ in range(count * count)))
    big = small.resize((edge, edge), Image.Resampling.BICUBIC)
    table = [low + round(value * levels / 255) * (255 - low) // levels for value in range(256)]
    return big.point(table)


@cache
def _grain(low: int, share: float, edge: int) -> Image.Image:
    """Paper whose tooth takes no paint in places: 255 with short darker flecks."""
    dice, side = Random("grain"), 192
    paper = bytearray(b"\xff" * (side * side))
    for _ in range(round(side * side * share)):
        at, tone = dice.randrange(side * side - 4), dice.randrange(low, 255, 6)
        for step in range(dice.randrange(1, 4)):
            paper[at + step] = tone
    return _tiled(Image.frombytes("L", (side, side), bytes(paper)), edge)


def _textured(picture: Image.Image, textures: Sequence[Image.Image]) -> Image.Image:
    for texture in textures:
        cut = _cut(texture, picture)
        picture = ImageChops.multiply(picture, Image.merge("RGB", (cut, cut, cut)))
    return picture


def _edge(picture: Image.Image) -> int:
    return max(_LARGEST, picture.width, picture.height)


def _bold(picture: Image.Image) -> Image.Image:
    """Loud colour, crushed blacks, and dots where it is dark."""
    loud = ImageEnhance.Color(picture).enhance(1.35)
    loud = loud.point(_curve((0, 0), (40, 10), (110, 100), (190, 214), (232, 252), (255, 255)) * 3)
    grey = picture.convert("L")
    dark = grey.point(_curve((0, 0), (44, 0), (60, 150), (120, 150), (150, 0), (255, 0)))
    dots = ImageChops.multiply(dark, _screen(picture, 7, 0.36))
    return Image.composite(Image.new("RGB", picture.size, (18, 14, 26)), loud, dots)


def _toned(picture: Image.Image, stops: Sequence[tuple[int, int]], pitch: int) -> Image.Image:
    """Black, two tones of dots and white, parted where the greys of `stops` lie."""
    grey = picture.convert("L")
    (black, dense), (_, light) = stops
    # A step of some greys keeps the smoothed edges of the drawing.
    solid = grey.point(_curve((0, 0), (black - 12, 0), (black + 12, 255), (255, 255)))
    close = grey.point(_curve((0, 255), (dense - 8, 255), (dense + 8, 0), (255, 0)))
    wide = grey.point(_curve((0, 255), (light - 8, 255), (light + 8, 0), (255, 0)))
    ink = ImageChops.lighter(
        ImageChops.multiply(close, _screen(picture, pitch, 0.52)),
        ImageChops.multiply(wide, _screen(picture, pitch, 0.2)),
    )
    return ImageChops.darker(solid, ImageChops.invert(ink))


def _manga(picture: Image.Image) -> Image.Image:
    """Ink and screentone on white."""
    page = _toned(picture, ((60, 112), (0, 176)), 6)
    return Image.merge("RGB", (page, page, page))


def _noir(picture: Image.Image) -> Image.Image:
    """Black, cold grey and light, and one colour that is left: red."""
    grey = picture.convert("L")
    table = _curve((0, 6), (70, 8), (88, 40), (124, 70), (142, 150), (186, 184), (206, 236), (255, 248))
    cold = Image.merge(
        "RGB",
        (
            grey.point(table),
            grey.point([min(255, value + 2) for value in table]),
            grey.point([min(255, value + 8) for value in table]),
        ),
    )
    red, green, blue = picture.split()
    # Skin and lamplight are redder than they are green or blue as well, but not by as much.
    redder = ImageChops.subtract(red, ImageChops.lighter(green, blue))
    kept = redder.point(_curve((0, 0), (62, 0), (84, 255), (255, 255)))
    return Image.composite(picture, cold, kept)


def _pastel(picture: Image.Image) -> Image.Image:
    """Nothing dark, a rosy light, and a glow about what is bright."""
    lifted = ImageEnhance.Color(picture).enhance(0.92)
    lifted = lifted.point(
        [
            *_curve((0, 84), (90, 152), (200, 234), (255, 255)),
            *_curve((0, 66), (90, 134), (200, 222), (255, 250)),
            *_curve((0, 92), (90, 154), (200, 230), (255, 252)),
        ]
    )
    small = lifted.reduce(8).filter(ImageFilter.BoxBlur(3)).point(_curve((0, 0), (170, 0), (255, 110)) * 3)
    return ImageChops.screen(lifted, small.resize(picture.size, Image.Resampling.BILINEAR))


def _gouache(picture: Image.Image) -> Image.Image:
    """Warm, milky body colour laid on by brush on paper with a tooth."""
    warm = ImageEnhance.Color(picture).enhance(1.05)
    warm = warm.point(
        [
            *_curve((0, 76), (110, 172), (200, 240), (255, 255)),
            *_curve((0, 58), (110, 154), (200, 226), (255, 249)),
            *_curve((0, 54), (110, 140), (200, 206), (255, 232)),
        ]
    )
    edge = _edge(picture)
    return _textured(warm, (_blotches(46, 236, 4, edge), _grain(206, 0.045, edge)))


def _watercolour(picture: Image.Image) -> Image.Image:
    """Thin washes that pool along their edges and leave the paper to shine through."""
    thin = picture.point(
        [
            *_curve((0, 84), (110, 180), (200, 246), (255, 255)),
            *_curve((0, 84), (110, 177), (200, 241), (255, 252)),
            *_curve((0, 96), (110, 184), (200, 243), (255, 252)),
        ]
    )
    soft = thin.reduce(4).filter(ImageFilter.BoxBlur(2)).resize(picture.size, Image.Resampling.BILINEAR)
    # Where paint meets something lighter it dries darker.
    pooled = ImageChops.subtract(soft, thin).point([min(46, value * 2 // 3) for value in range(256)] * 3)
    washed = Image.blend(ImageChops.subtract(thin, pooled), soft, 0.3)
    edge = _edge(picture)
    washed = _textured(ImageEnhance.Color(washed).enhance(1.25), (_blotches(90, 224, 6, edge),))
    return Image.composite(washed, Image.new("RGB", picture.size, (255, 255, 253)), _ragged(*picture.size))


@cache
def _ragged(width: int, height: int) -> Image.Image:
    """Where a brush left paint on a sheet of this size: up to a ragged edge."""
    dice, step = Random("edge"), 16
    wide, high = max(width // step, 1), max(height // step, 1)
    painted = [
        (min(x, y, wide - 1 - x, high - 1 - y) - 0.15 + dice.uniform(-0.28, 0.28)) * 230
        for y in range(high)
        for x in range(wide)
    ]
    small = Image.frombytes("L", (wide, high), bytes(min(255, max(0, round(one))) for one in painted))
    sheet = small.resize((width, height), Image.Resampling.BICUBIC)
    return sheet.point(_curve((0, 0), (70, 0), (120, 255), (255, 255)))


FINISHES: dict[str, Finish] = {
    "noir": Finish((6, 6, 9), 1.15, _noir),
    "screentone": Finish((12, 12, 14), 1.15, _manga),
    "bold_ink": Finish((10, 8, 14), 1.25, _bold),
    "pastel_light": Finish((150, 84, 112), 0.9, _pastel),
    "gouache": Finish((96, 62, 38), 0.85, _gouache),
    "watercolour": Finish((84, 82, 108), 0.6, _watercolour),
}
"""What each manner makes of a drawing."""
