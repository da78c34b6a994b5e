"""Lamps that have gone out: darkness about everybody, the last glow in a bulb, a circle of light round a
candle; and the lamps burning again."""

from __future__ import annotations

from collections.abc import Sequence

from PIL import Image, ImageDraw, ImageFilter

from engines.kernel.document import Box, Point
from engines.providers.painters.dummy.canvas import Canvas, Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.figure.extent import Drawn
from engines.providers.painters.dummy.glow import glowing
from engines.providers.painters.dummy.palette import WHITE
from engines.providers.painters.dummy.places.kits import kit_of
from engines.providers.painters.dummy.places.world import World
from engines.providers.painters.dummy.reading import Reading
from engines.providers.painters.dummy.standing import Standing
from engines.providers.painters.dummy.states import LAMPS
from presets.barriers import Barrier

_NIGHT: Colour = (12, 12, 34)
_WARM: Colour = (255, 214, 130)
_EMBER: Colour = (255, 132, 52)
_VEIL = {"full": 118, "half": 132, "late": 152}
_COARSE = 10
"""Darkness has no edges: it is laid out so many times smaller."""


def darkens(reading: Reading) -> Barrier | None:
    """The darkness a picture is in; None where there is none, or none any more."""
    barrier = reading.barrier
    return barrier if barrier and barrier.key == "dark" and not barrier.over else None


def lamp_in(reading: Reading) -> float:
    """How much larger than it is a lamp is drawn where nothing else is to be seen by."""
    return 1.7 if darkens(reading) and reading.thing in LAMPS else 1.0


def _held_high(reading: Reading) -> bool:
    """Whether somebody holds up a lamp: it shows what is near it."""
    return reading.thing in LAMPS and any(one.pose == "raising" for one in reading.people)


def veil(canvas: Canvas, alpha: int) -> None:
    """Darkness over all that is drawn so far."""
    width, height = float(canvas.width), float(canvas.height)
    whole = [(-width, -height), (2 * width, -height), (2 * width, 2 * height), (-width, 2 * height)]
    canvas.polygon(whole, _NIGHT, alpha)


def dark(world: World, reading: Reading, barrier: Barrier) -> None:
    """What is left is what falls in from outside; the bulbs of a house of today hang there, dark, with their
    last glow, or lit again."""
    if not barrier.over:
        veil(world.canvas, round(_VEIL[barrier.stage] * (0.3 if _held_high(reading) else 1.0)))
    if reading.era or not kit_of(reading.place).inside or reading.shot in ("eyes", "insert"):
        return
    going = reading.going and not barrier.over
    canvas, size = world.canvas, min(world.canvas.height, world.canvas.width) * 0.034
    for number, (share, drop) in enumerate(((0.14, 0.13), (0.5, 0.09), (0.84, 0.15))):
        ember = 1.0 - number * 0.42 if going else 0.0
        at = (share * canvas.width, (drop + 0.35 * reading.room) * canvas.height)
        _bulb(world, at, size, lit=barrier.over, ember=max(ember, 0.0))


def _bulb(world: World, at: Point, size: float, *, lit: bool, ember: float) -> None:
    canvas = world.canvas
    pen = Pen.at(canvas, *at, size, world.ink, max(world.weight * 0.5, 1.0))
    canvas.line(
        [(at[0], -canvas.height * 0.2), (at[0], at[1] - size * 1.3)], (40, 38, 46), max(size * 0.1, 1.2)
    )
    if lit:
        glowing(canvas, *at, size * 7, _WARM, 1.0)
    elif ember:
        glowing(canvas, *at, size * 6 * ember, _EMBER, 1.4 * ember)
    pen.shape([(-0.42, -1.4), (0.42, -1.4), (0.5, -0.7), (-0.5, -0.7)], (92, 88, 98))
    glass = mix((255, 242, 186), (74, 76, 96), 0.0 if lit else 1.0 - 0.5 * ember)
    pen.shape(path((-0.46, -0.74), (-1.0, -0.2, -0.8, 0.34), (-0.5, 0.86, 0.0, 0.88), (0.5, 0.86, 0.8, 0.34),
        (1.0, -0.2, 0.46, -0.74)), glass)  # fmt: skip
    coil = [(-0.3, -0.4), (-0.2, 0.24), (0.0, -0.02), (0.2, 0.24), (0.3, -0.4)]
    pen.stroke(coil, 2.2, WHITE if lit else mix((120, 118, 132), _EMBER, ember), 0.0)
    if ember:
        pen.fill(oval(0.0, 0.12, 0.34, 0.24, 20), _EMBER, round(200 * ember))
    elif not lit:
        pen.stroke(path((-0.5, -0.2), (-0.66, 0.1, -0.44, 0.4)), 1.6, (150, 154, 176), 0.4)


def circle_of_light(
    canvas: Canvas, reading: Reading, lies: Box | None, drawn: Sequence[tuple[Standing, Drawn]]
) -> None:
    """Night about everything but what a candle or a torch shows, where there is one that burns."""
    barrier = darkens(reading)
    source = _source(reading, lies, drawn) if barrier else None
    if source is None:
        return
    x, y = (value / _COARSE * 2 for value in canvas.turned(source))
    size = (max(canvas.image.width // _COARSE, 1), max(canvas.image.height // _COARSE, 1))
    far = max(size) * (0.56 if reading.shot in ("long", "extreme_long") else 0.62)
    bright = 104 if _held_high(reading) else 84
    far *= 1.15 if _held_high(reading) else 1.0
    night, warm = Image.new("L", size, 168), Image.new("L", size, 0)
    for step in range(12):
        reach, share = far * (1 - step / 13), step / 11
        ring = (x - reach, y - reach * 0.94, x + reach, y + reach * 0.94)
        ImageDraw.Draw(night).ellipse(ring, fill=round(168 * (1 - share) ** 1.4))
        ImageDraw.Draw(warm).ellipse(ring, fill=round(bright * share**1.3))
    for colour, mask in ((_NIGHT, night), (_WARM, warm)):
        soft = mask.filter(ImageFilter.BoxBlur(4)).resize(canvas.image.size, Image.Resampling.BILINEAR)
        canvas.image.paste(colour, (0, 0), soft)


def _source(reading: Reading, lies: Box | None, drawn: Sequence[tuple[Standing, Drawn]]) -> Point | None:
    """Where a lamp burns in the picture: in a hand, or where it stands."""
    if reading.placed in LAMPS and lies is not None:
        return (lies[0] + lies[2] / 2, lies[1] + lies[3] * 0.3)
    if reading.thing not in LAMPS and reading.also not in LAMPS:
        return None
    for one, found in drawn:
        if one.figure.pose.prop == "object" and found.hands:
            left, top, wide, _ = min(found.hands, key=lambda box: box[1])
            return (left + wide / 2, top - 0.2 * one.unit)
    return None
