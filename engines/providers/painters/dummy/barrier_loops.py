"""Ways out that lead back: a door with the very same room behind it, until one of them opens on a street at
dawn."""

from __future__ import annotations

from dataclasses import replace
from random import Random

from PIL import Image

from engines.kernel.document import Box, Point
from engines.providers.painters.dummy.barrier_deeds import Work
from engines.providers.painters.dummy.canvas import SCALE, Canvas, Colour, Pen, bounds, mix, oval, path
from engines.providers.painters.dummy.framing import Camera
from engines.providers.painters.dummy.palette import LIGHTS, shade, tint
from engines.providers.painters.dummy.places.air import air
from engines.providers.painters.dummy.places.kits import kit_of
from engines.providers.painters.dummy.places.world import World
from engines.providers.painters.dummy.reading import Reading
from presets.barriers import Barrier

_HALF, _HIGH = 0.92, 2.3
_FRAME: Colour = (222, 190, 140)
_DOOR: Colour = (134, 96, 72)
_GOLD: Colour = (224, 184, 92)
_SCARF: Colour = (214, 58, 62)
_SMALL = 210
"""Pixels of the longer side of what is seen through a door: it lies farther off, and is drawn that much
coarser."""
_DARKER = 0.16
_PALE = 0.42
"""How little the night takes from the frame of a door."""
_SHARE = 0.62
"""Of a gap between people, what a door takes of it."""
_NEAREST, _FARTHEST = 1.1, 2.7
SCARF = "scarf"


def doorway(
    world: World, reading: Reading, barrier: Barrier, gap: tuple[float, float], work: Work | None
) -> Box:
    """An open door in a `gap` of the picture, told by its middle and how wide it is, or before the hands of
    who has a hand to it: behind it is this room again, and in the end the way out."""
    x, wide = gap
    z = work.z + 0.5 if work else _as_far(world, wide)
    at = work.before(world, 0.9) if work else world.across(x, z)
    corners = [(at - _HALF, _HIGH), (at + _HALF, _HIGH), (at + _HALF, 0.0), (at - _HALF, 0.0)]
    hole = [world.spot(px, py, z) for px, py in corners]
    world.box(at - _HALF - 0.2, at + _HALF + 0.2, 0.0, _HIGH + 0.22, z, z + 0.2, _FRAME, 0.9)
    # A door is known by its frame, in the dark as well.
    for more, colour in ((0.2, _FRAME), (0.06, shade(_FRAME, 0.3))):
        rim = [(at - _HALF - more, _HIGH + more), (at + _HALF + more, _HIGH + more), (at + _HALF + more, 0.0),
               (at - _HALF - more, 0.0)]  # fmt: skip
        world.raw([world.spot(px, py, z) for px, py in rim], mix(world.tone(colour, z), colour, _PALE), 0.9)
    seen = _outside(world, hole) if barrier.over else _again(world, reading, hole, scarf=marked(reading))
    _put(world.canvas, seen, hole)
    if barrier.over:
        ends = [(-_HALF, z), (_HALF, z), (_HALF * 1.9, z - 1.3), (-_HALF * 1.9, z - 1.3)]
        world.canvas.polygon([world.spot(at + side, 0, deep) for side, deep in ends], (255, 232, 180), 120)
    handle = _leaf(world, at, z, -work.side if work else -1.0)
    if work and work.pose in ("pulling", "reaching"):
        unit = world.scale(work.z)
        handle = Pen.at(world.canvas, *work.hand, unit, world.ink, world.weight * 0.5)
    _handle(world, handle, scarf=marked(reading) and not barrier.over)
    for start, end in ((hole[0], hole[1]), (hole[1], hole[2]), (hole[3], hole[0])):
        world.canvas.line([start, end], world.line(world.tone(_FRAME, z)), world.weight * 0.9)
    return bounds(hole)


def _as_far(world: World, wide: float) -> float:
    """How far off a door is whose jambs are seen between two people."""
    whole = world.camera.focal * 2 * (_HALF + 0.2) / max(_SHARE * wide, 1.0) - world.camera.depth
    return min(max(whole, _NEAREST), _FARTHEST)


def marked(reading: Reading) -> bool:
    """Whether a scarf hangs on the door by now."""
    late = reading.barrier is not None and reading.barrier.stage == "late"
    return late or SCARF in (reading.thing, reading.also, reading.placed)


def _leaf(world: World, at: float, z: float, side: float) -> Pen:
    """The leaf of the door, swung open towards the viewer. Gives where its handle is."""
    near, edge = z - 0.55, at + side * _HALF
    out = edge + side * 0.5
    leaf = [(edge, 0.0, z), (out, 0.0, near), (out, _HIGH, near), (edge, _HIGH, z)]
    world.flat(leaf, shade(_DOOR, 0.08), 0.9)
    for low, top in ((0.22, 0.95), (1.25, 2.05)):
        a, b = edge + side * 0.08, out - side * 0.08
        panel = [(a, low, z - 0.15), (b, low, near + 0.15), (b, top, near + 0.15), (a, top, z - 0.15)]
        world.flat(panel, shade(_DOOR, 0.22), 0.5)
    return world.card(out - side * 0.06, 1.08, near + 0.04)


def _handle(world: World, pen: Pen, *, scarf: bool) -> None:
    """The handle of the door, and what hangs on it."""
    pen.shape(oval(0.0, 0.0, 0.07, 0.07, 16), world.tone(_GOLD, 0.0), 0.9)
    if scarf:
        tied(world, pen, 0.72)


def tied(world: World, pen: Pen, size: float) -> None:
    """A striped scarf with fringes, tied to what the pen is at."""
    scarf, wool = pen.moved(0.0, 0.0, 0.0, size), mix(world.tone(_SCARF, 0.0), _SCARF, 0.4)
    for tail, stripes, ends in zip(_TAILS, _STRIPES, _FRINGES, strict=True):
        scarf.shape(tail, wool, 1.0)
        for stripe in stripes:
            scarf.fill(stripe, _CREAM)
        for end in ends:
            scarf.stroke(end, 1.2, shade(wool, 0.2))
    scarf.shape(oval(0.0, 0.02, 0.12, 0.1, 20), tint(wool, 0.12), 0.9)


_CREAM: Colour = (250, 232, 220)
_TAILS = (
    path((-0.08, 0.06), (-0.16, 0.3, -0.34, 0.62), (-0.12, 0.7), (-0.02, 0.36, 0.03, 0.1)),
    path((-0.02, 0.1), (0.06, 0.32, 0.08, 0.56), (0.32, 0.52), (0.24, 0.26, 0.09, 0.04)),
)
_STRIPES = (
    ([(-0.22, 0.43), (-0.07, 0.49), (-0.09, 0.55), (-0.26, 0.48)],),
    ([(0.06, 0.38), (0.24, 0.35), (0.26, 0.41), (0.07, 0.44)],),
)
_FRINGES = (
    tuple([(x, 0.63 + 0.08 * (x + 0.34) / 0.22), (x - 0.03, 0.76)] for x in (-0.33, -0.26, -0.19, -0.13)),
    tuple([(x, 0.56 - 0.04 * (x - 0.08) / 0.24), (x + 0.02, 0.66)] for x in (0.09, 0.16, 0.24, 0.31)),
)
"""A scarf tied to a handle, in metres from it."""


def _again(world: World, reading: Reading, hole: list[Point], *, scarf: bool) -> Image.Image:
    """The room once more, as one sees it from its door, with a door of its own at its side."""
    canvas, there = _small(world, hole)
    kit = kit_of(reading.place)
    kit.draw(there)
    air(there, reading.place, kit.inside, kit.lamps and not reading.gloom)
    width, height = float(canvas.width), float(canvas.height)
    edge = width * 0.87
    leaf = [(width, -height * 0.02), (edge, height * 0.08), (edge, height * 0.94), (width, height * 1.1)]
    there.raw(leaf, there.tone(shade(_DOOR, 0.08), 1.0), 1.0)
    size = height * 0.26
    x, y = edge + width * 0.02, height * 0.5
    canvas.polygon(oval(x, y, size * 0.08, size * 0.08, 14), there.tone(_GOLD, 0.0))
    if scarf:
        for tail in _TAILS:
            canvas.polygon([(x + px * size, y + py * size) for px, py in tail], _SCARF)
    canvas.polygon(
        [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)], (18, 14, 40), round(255 * _DARKER)
    )
    return canvas.image


def _small(world: World, hole: list[Point]) -> tuple[Canvas, World]:
    """A canvas for what is seen through a hole, and the world that is seen there from its middle."""
    _, _, wide, high = bounds(hole)
    less = _SMALL / max(wide, high, 1.0)
    width, height = max(round(wide * less), 8), max(round(high * less), 8)
    canvas = Canvas(width, height, world.light.haze)
    canvas.sun = world.canvas.sun
    camera = Camera(
        horizon=height * 0.5, vanish=width / 2, focal=width * 1.22, height=1.5, depth=3.0, centre=0.0
    )
    weight = world.weight * max(less, 0.34) * 1.3
    seen = replace(
        world, canvas=canvas, camera=camera, dice=Random("again"), weight=weight, shown=0.0, fade=0.1
    )
    return canvas, seen


def _outside(world: World, hole: list[Point]) -> Image.Image:
    """A street when it dawns, the sun at its end."""
    canvas, there = _small(world, hole)
    light = LIGHTS["dawn"]
    width, height = float(canvas.width), float(canvas.height)
    low = height * 0.56
    canvas.bands((mix(light.sky[0], light.sky[1], 0.3), light.sky[1], (255, 226, 150)), 0.0, low)
    for share, tone in ((0.34, (255, 236, 176)), (0.22, (255, 248, 214))):
        canvas.polygon(oval(width / 2, low, width * share, width * share, 40), tone)
    ground: Colour = (196, 170, 150)
    canvas.polygon([(0, low), (width, low), (width, height), (0, height)], ground)
    road = [(width * 0.44, low), (width * 0.56, low), (width * 0.94, height), (width * 0.06, height)]
    there.raw(road, tint(ground, 0.4), 0.4)
    for share in (0.12, 0.34, 0.62):
        y = low + (height - low) * share
        half = width * 0.012 * (1 + share * 3)
        end = y + height * 0.05 * (share + 0.3)
        left, right = width / 2 - half, width / 2 + half
        bar = [(left, y), (right, y), (right, end), (left, end)]
        canvas.polygon(bar, (250, 244, 226))
    for side in (-1, 1):
        for near, top in ((0.5, 0.1), (0.34, 0.24), (0.22, 0.36)):
            a, b = width / 2 + side * width * near, width / 2 + side * width * (near - 0.17)
            foot = low + (near - 0.1) * height * 0.2
            block = [(a, height * top), (b, height * (top + 0.06)), (b, low + 1), (a, foot)]
            there.raw(block, mix((150, 124, 140), (255, 214, 170), 0.6 - near), 0.5)
    return canvas.image


def _put(canvas: Canvas, seen: Image.Image, hole: list[Point]) -> None:
    """What is seen through a hole, in it; rolled with the picture."""
    left, top, wide, high = bounds(hole)
    size = (max(round(wide * SCALE), 1), max(round(high * SCALE), 1))
    whole = seen.resize(size, Image.Resampling.BILINEAR)
    x, y = canvas.turned((left + wide / 2, top + high / 2))
    if canvas.roll:
        whole = whole.rotate(-canvas.roll, Image.Resampling.BILINEAR, expand=True)
        mask = Image.new("L", size, 255).rotate(-canvas.roll, Image.Resampling.NEAREST, expand=True)
    else:
        mask = None
    corner = (round(x * SCALE - whole.width / 2), round(y * SCALE - whole.height / 2))
    canvas.image.paste(whole, corner, mask)
