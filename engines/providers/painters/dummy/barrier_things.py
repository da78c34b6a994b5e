"""What is in the way as one thing that stands there: a locked door, a clock, a machine that is broken."""

from __future__ import annotations

import math
from dataclasses import replace
from random import Random

from engines.kernel.document import Box
from engines.providers.painters.dummy.achieved import behind
from engines.providers.painters.dummy.barrier_deeds import Work, key_in
from engines.providers.painters.dummy.barrier_loops import doorway
from engines.providers.painters.dummy.barrier_words import broken_thing
from engines.providers.painters.dummy.canvas import Canvas, Colour, oval
from engines.providers.painters.dummy.framing import Frame
from engines.providers.painters.dummy.hands_on import hands_of
from engines.providers.painters.dummy.objects.sizes import metres
from engines.providers.painters.dummy.palette import WHITE, shade, tint
from engines.providers.painters.dummy.places.kits import kit_of
from engines.providers.painters.dummy.places.world import World
from engines.providers.painters.dummy.placing import beside, gaps
from engines.providers.painters.dummy.reading import Reading
from presets.barriers import Barrier

_DOOR: Colour = (134, 96, 72)
_GREY: Colour = (126, 138, 156)
_IRON: Colour = (96, 100, 112)
_LEAF: Colour = (168, 174, 184)
_PANE: Colour = (206, 226, 236)
_STEEL = ("subway", "platform", "spaceship")
"""Places with sliding doors of steel that have a pane each."""
_GOLD: Colour = (224, 184, 92)
_SMOKE: Colour = (92, 92, 104)
_RED: Colour = (214, 76, 72)
_LEFT = {"full": 150.0, "half": 78.0, "late": 22.0, "over": 0.0}
"""Degrees the hand of a clock has to go until it is time."""
_SMOKES = 0.66
"""Metres beyond which a thing is a machine rather than something to be held."""
_SHOTS = ("long", "extreme_long", "medium")


def standing_there(
    world: World, reading: Reading, staging: Frame, barrier: Barrier, work: Work | None
) -> Box | None:
    """Draws it in the widest gap between the people that nothing else stands in, a door under the hand of who
    has one to it. Gives where it is."""
    if reading.shot not in _SHOTS or staging.opening is not None:
        return None
    thing = broken_thing(barrier)
    own = bool(reading.placed) and reading.placed != thing
    x, wide = gaps(world, staging)[min(int(own), len(staging.standing))]
    if barrier.key == "door":
        leaf = _GREY if reading.place in _STEEL else _DOOR
        if work:
            return _at_hand(world, work, barrier, leaf)
        hands = hands_of(reading, staging.standing, world.canvas)
        return _door(world, x if hands is None else hands, open_wide=barrier.over, leaf=leaf)
    if barrier.key == "loop":
        return doorway(world, reading, barrier, (x, wide), work)
    if barrier.key == "clock":
        return _clock(world, x, wide, reading, _LEFT[barrier.stage])
    return (
        _broken(world, replace(reading, placed=thing, paint=None, paints={}), staging, barrier)
        if thing
        else None
    )


def entry(world: World, reading: Reading, staging: Frame) -> None:
    """A door that somebody has to do with, where their hands are."""
    if reading.shot not in ("long", "medium") or not staging.standing or staging.opening is not None:
        return
    hands = hands_of(reading, staging.standing, world.canvas)
    x = gaps(world, staging)[0][0] if hands is None else hands
    _door(world, x, open_wide=reading.entry == "open", chained=False, steel=reading.place in _STEEL)


def _at_hand(world: World, work: Work, barrier: Barrier, leaf: Colour) -> Box:
    """The door before who knocks or pushes: shut, or with a leaf that goes back and the key in its lock."""
    z, at = work.z + 0.25, work.before(world, 0.86)
    box = _door(world, world.spot(at, 0.0, z)[0], z, open_wide=barrier.over, leaf=leaf)
    if barrier.over:
        near = at - work.side * 0.86
        back, deep = near + work.side * 0.55, z + 0.6
        ajar = [(near, 0.0, z), (back, 0.0, deep), (back, 2.25, deep), (near, 2.25, z)]
        world.flat(ajar, leaf, 0.9)
        key_in(world, near + work.side * 0.24, z + 0.1, work.side)
    return box


def _door(
    world: World,
    x: float,
    z: float = 1.5,
    *,
    open_wide: bool,
    chained: bool = True,
    steel: bool = False,
    leaf: Colour = _DOOR,
) -> Box:
    """A double door with a chain across it, or that of a train; once it is open, light falls through."""
    half, high = 0.86, 2.25
    at = world.across(x, z)
    world.box(at - half - 0.2, at + half + 0.2, 0.0, high + 0.24, z, z + 0.3, (176, 168, 160), 0.6)
    if open_wide:
        _thrown_open(world, at, z, half, high, leaf)
    elif steel:
        for side in (-1.0, 0.0):
            left = at + side * half
            world.back(left, left + half, 0.0, high, z - 0.01, _LEAF, 0.8)
            world.back(left + 0.18, left + half - 0.18, 1.05, 2.0, z - 0.02, _PANE, 0.7)
    else:
        for side in (-1.0, 0.0):
            left = at + side * half
            world.back(left, left + half, 0.0, high, z - 0.01, leaf, 0.8)
            for low, top in ((0.25, 0.95), (1.2, 2.0)):
                world.back(left + 0.16, left + half - 0.16, low, top, z - 0.02, shade(leaf, 0.12), 0.6)
        if chained:
            _chained(world, at, z)
        else:
            for side in (-0.14, 0.14):
                knob = world.card(at + side, 1.02, z - 0.05)
                knob.shape(oval(0.0, 0.0, 0.055, 0.055, 16), world.tone(_GOLD, 0.0), 0.8)
    corners = [world.spot(at - half, high, z), world.spot(at + half, 0.0, z)]
    return (corners[0][0], corners[0][1], corners[1][0] - corners[0][0], corners[1][1] - corners[0][1])


def _thrown_open(world: World, at: float, z: float, half: float, high: float, colour: Colour) -> None:
    """Both leaves swung out, and light that falls through between them."""
    world.glow(at - half, at + half, 0.0, high, z - 0.01, (255, 244, 208), 0.6)
    ends = [(-half, z), (half, z), (half * 1.9, z - 1.3), (-half * 1.9, z - 1.3)]
    floor = [world.spot(at + side, 0, deep) for side, deep in ends]
    world.canvas.polygon(floor, (255, 240, 190), 110)
    for side in (-1.0, 1.0):
        wing = [(at + side * half, 0.0, z), (at + side * (half + 0.5), 0.0, z - 0.75),
                (at + side * (half + 0.5), high, z - 0.75), (at + side * half, high, z)]  # fmt: skip
        world.flat(wing, shade(colour, 0.12), 0.7)


def _chained(world: World, at: float, z: float) -> None:
    for way in (-1.0, 1.0):
        for step in range(-6, 7):
            link = world.card(at + step * 0.12, 1.08 + way * step * 0.06, z - 0.03)
            link.shape(oval(0.0, 0.0, 0.08, 0.05, 14), world.tone(_IRON, z), 0.8)
    lock = world.card(at, 1.0, z - 0.05)
    lock.even([(-0.09, -0.02), (-0.09, -0.16), (0.0, -0.22), (0.09, -0.16), (0.09, -0.02)], 3.0, _IRON)
    lock.shape([(-0.16, -0.04), (0.16, -0.04), (0.14, 0.24), (-0.14, 0.24)], world.tone(_GOLD, 0.0), 1.0)
    lock.fill(oval(0.0, 0.08, 0.035, 0.045, 12), (60, 46, 40))


def _clock(world: World, x: float, wide: float, reading: Reading, left: float) -> Box:
    """A dial with the time that is left in red: on a wall, or on a post under the sky."""
    z, canvas = 1.3, world.canvas
    scale = world.scale(z)
    radius = min(0.5 * scale, wide * 0.42, canvas.height * 0.13)
    px, base = x, world.spot(0.0, 0.0, z)[1]
    py = max(base - 2.5 * scale, radius * 1.3 + reading.room * canvas.height * 0.7)
    if not kit_of(reading.place).inside and base > py:
        post = world.tone(_IRON, z)
        bar = [
            (px - radius * 0.12, py),
            (px + radius * 0.12, py),
            (px + radius * 0.12, base),
            (px - radius * 0.12, base),
        ]
        world.raw(bar, post, 0.6)
    for share, colour in ((1.14, world.tone(_IRON, z)), (1.0, world.tone((252, 248, 236), 0.0))):
        world.raw(oval(px, py, radius * share, radius * share, 48), colour, 0.8)
    start = -90.0 - left
    slice_of = [(px, py), *(_on_dial(px, py, radius * 0.94, start + left * step / 16) for step in range(17))]
    canvas.polygon(slice_of, _RED, 200 if left else 0)
    for hour in range(12):
        ends = [_on_dial(px, py, radius * far, hour * 30.0) for far in ((0.78 if hour % 3 else 0.7), 0.9)]
        canvas.line(ends, (60, 56, 66), max(radius * 0.035, 1.0))
    for turn, far, thick in ((-90.0, 0.5, 0.09), (start, 0.8, 0.06)):
        canvas.line([(px, py), _on_dial(px, py, radius * far, turn)], (44, 40, 52), max(radius * thick, 1.4))
    canvas.polygon(oval(px, py, radius * 0.07, radius * 0.07, 14), (44, 40, 52))
    if not left:
        behind(canvas, "there", px, py, radius * 1.5)
    return (px - radius, py - radius, radius * 2, radius * 2)


def _on_dial(x: float, y: float, far: float, degrees: float) -> tuple[float, float]:
    return (x + math.cos(math.radians(degrees)) * far, y + math.sin(math.radians(degrees)) * far)


def _broken(world: World, reading: Reading, staging: Frame, barrier: Barrier) -> Box | None:
    """The thing with cracks and smoke; once it is mended, with light round it."""
    box = beside(world, reading, staging)
    if box is None:
        return None
    x, y, wide, high = box
    if barrier.over:
        behind(world.canvas, "there", x + wide / 2, y + high / 2, max(wide, high) * 0.7)
        return beside(world, reading, staging)
    _cracks(world, box)
    if metres(reading.placed) > _SMOKES:
        _smoke(world.canvas, x + wide * 0.55, y + high * 0.12, max(wide, high))
    return box


def _cracks(world: World, box: Box) -> None:
    x, y, wide, high = box
    dice = Random("cracks")
    for start, lean in ((0.34, 1.0), (0.7, -1.0)):
        line = [(x + wide * start, y + high * 0.08)]
        for step in range(1, 6):
            px, py = line[-1]
            line.append(
                (px + wide * 0.09 * (lean if step % 2 else -lean) * dice.uniform(0.7, 1.2), py + high * 0.13)
            )
        world.canvas.line(line, (40, 34, 44), world.weight * 0.9)
    for _ in range(5):
        px, py = x + wide * dice.uniform(-0.2, 1.2), y + high * dice.uniform(0.94, 1.02)
        size = max(wide, high) * 0.03
        world.raw(
            [(px, py), (px + size, py - size), (px + size * 2, py)], world.tone((150, 146, 150), 0.0), 0.5
        )


def _smoke(canvas: Canvas, x: float, y: float, size: float) -> None:
    """Puffs that rise and spread, dark below."""
    for number, (dx, dy, radius) in enumerate(
        ((0.0, 0.0, 0.09), (0.07, -0.14, 0.12), (-0.05, -0.27, 0.15), (0.1, -0.42, 0.18), (-0.02, -0.6, 0.22))
    ):
        tone = tint(_SMOKE, number * 0.12)
        px, py, r = x + dx * size, y + dy * size, radius * size
        for off, share in ((-0.6, 0.7), (0.6, 0.75), (0.0, 1.0)):
            canvas.polygon(
                oval(px + off * r, py + abs(off) * r * 0.3, r * share, r * share, 24), tone, 190 - number * 18
            )
        canvas.polygon(oval(px - r * 0.25, py - r * 0.3, r * 0.4, r * 0.35, 18), WHITE, 40)
