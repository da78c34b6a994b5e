"""Flood water as high as a story has let it rise: to the knees, to the waist, to the chest; then puddles."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from PIL import Image

from engines.kernel.document import Box
from engines.providers.painters.dummy.barrier_deeds import Work, drained
from engines.providers.painters.dummy.canvas import Colour, mix, oval
from engines.providers.painters.dummy.figure.extent import Drawn
from engines.providers.painters.dummy.framing import HEAD_METRES, Frame
from engines.providers.painters.dummy.palette import WHITE, tint
from engines.providers.painters.dummy.places.world import World
from engines.providers.painters.dummy.standing import Standing
from presets.barriers import Barrier

_WATER: Colour = (96, 140, 162)
_MUD: Colour = (132, 112, 90)
_WOOD: Colour = (158, 112, 74)
_DEEP = {"full": 0.46, "half": 0.86, "late": 1.16}
"""Metres of water on the ground."""
_NECK = 0.3
"""Heads left free below a chin, however high it stands: nobody drowns."""


def flood(world: World, barrier: Barrier, staging: Frame, work: Work | None, *, inside: bool) -> None:
    """Water as far as one sees, with what floats on it; once it has gone, mud and puddles, and the drain it
    goes into where somebody has pulled off its lid."""
    if barrier.over:
        _puddles(world)
        if work and work.pose == "pulling":
            drained(world, work)
        return
    canvas, level = world.canvas, _DEEP[barrier.stage]
    width, height = float(canvas.width), float(canvas.height)
    far = 2.4 if world.shown else 5.5 if inside else 26.0
    # A camera below the surface sees its edge as a line across all that stands in it.
    under = world.camera.height < level + 0.12
    lines = [_line(one, level, []) for one in staging.standing]
    top = min(lines, default=world.camera.horizon) if under else world.spot(0.0, level, far)[1]
    top = min([top, *lines])
    if top >= height:
        return
    surface = _surface(world)
    canvas.polygon([(-width, top), (2 * width, top), (2 * width, 2 * height), (-width, 2 * height)], surface)
    canvas.line([(-width, top), (2 * width, top)], world.line(surface), world.weight * 0.5)
    dice, span = Random("flood"), height - top
    for number in range(26):
        y = top + span * (number / 26) ** 1.5
        long = width * (0.03 + 0.1 * (y - top) / max(span, 1.0))
        x = dice.uniform(-0.05, 1.0) * width
        line = [(x + long * step / 6, y + (step % 2) * long * 0.05) for step in range(7)]
        canvas.line(line, tint(surface, 0.34), world.weight * 0.55)
    if not under:
        _adrift(world, level)


def _surface(world: World) -> Colour:
    """One tone for all of it: what lies before somebody's legs is the same water."""
    return mix(world.tone(_WATER, 1.2), _WATER, 0.25)


def _adrift(world: World, level: float) -> None:
    """A crate, a plank and a basin that the water carries."""
    for share, z, size in ((0.12, 2.6, 0.5), (0.62, 4.2, 0.6), (0.9, 1.2, 0.34)):
        x, y = world.spot(world.across(share * world.canvas.width, z), level, z)
        unit = min(world.scale(z) * size, world.canvas.width * 0.16)
        crate = [(x - unit / 2, y - unit * 0.46), (x + unit / 2, y - unit * 0.56), (x + unit * 0.56, y),
            (x - unit * 0.46, y + unit * 0.06)]  # fmt: skip
        world.raw(crate, world.tone(_WOOD, z), 0.7)
        middle = [(x - unit * 0.48, y - unit * 0.2), (x + unit * 0.53, y - unit * 0.28)]
        world.canvas.line(middle, world.line(world.tone(_WOOD, z)), world.weight * 0.6)
        foam = oval(x + unit * 0.04, y + unit * 0.06, unit * 0.7, unit * 0.09, 22)
        world.canvas.line([*foam[1:11]], tint(_surface(world), 0.6), world.weight * 0.8)


def _puddles(world: World) -> None:
    canvas, dice = world.canvas, Random("flood")
    for number in range(12):
        px, py = world.spot(dice.uniform(-3.0, 3.0), 0.0, dice.uniform(0.2, 2.2))
        wide = canvas.width * dice.uniform(0.06, 0.16)
        mud = number % 2 == 1
        colour = world.tone(_MUD if mud else tint(_WATER, 0.3), 1.0)
        canvas.polygon(oval(px, py, wide, wide * 0.14, 26), colour, 120 if mud else 200)
        if not mud:
            shine = oval(px - wide * 0.2, py - wide * 0.03, wide * 0.4, wide * 0.03, 18)
            canvas.polygon(shine, WHITE, 90)


def _line(one: Standing, level: float, faces: list[Box]) -> float:
    """Where the water stands on somebody, in pixels: never over a face."""
    y = one.y - level / HEAD_METRES * one.unit
    _, head = one.figure.head_at()
    chins = [one.y + (head + 0.55 + _NECK) * one.unit]
    chins += [
        top + tall + _NECK * one.unit
        for left, top, wide, tall in faces
        if abs(left + wide / 2 - one.x) < 1.9 * one.unit and top + tall < one.y
    ]
    return max(y, *chins)


def water_before(
    world: World, barrier: Barrier, drawn: Sequence[tuple[Standing, Drawn]], behind: Image.Image
) -> None:
    """The water each of them stands in: `behind`, the picture without them, over their legs, and a ring of
    foam where it meets them."""
    canvas = world.canvas
    faces = [found.face for _, found in drawn if found.face is not None]
    # What somebody holds stays dry: the water is below the hand that has it.
    having = [found.hands for one, found in drawn if one.figure.pose.prop == "object" and found.hands]
    faces += [min(hands, key=lambda box: box[1]) for hands in having]
    pale = mix(_surface(world), WHITE, 0.62)
    for one, found in drawn:
        y = _line(one, _DEEP[barrier.stage], faces)
        if one.figure.pose.prop == "object" and found.hands:
            _, top, _, tall = min(found.hands, key=lambda box: box[1])
            y = max(y, top + tall + _NECK * one.unit)
        if y >= canvas.height:
            continue
        left, _, wide, _ = found.figure
        left, right = left - 0.3 * one.unit, left + wide + 0.3 * one.unit
        low = max(one.y + 0.7 * one.unit, y + one.unit)
        canvas.veiled(behind, [(left, y), (right, y), (right, low), (left, low)], 206)
        for share in (0.66, 1.0):
            ring = oval(one.x, y + 0.04 * one.unit, 1.5 * one.unit * share, 0.17 * one.unit * share, 30)
            canvas.line(ring[:16], pale, max(world.weight * 0.6, 1.0))
