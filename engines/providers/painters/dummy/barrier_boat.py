"""A boat that lies keel up in the waves, with whoever clings to it; and upright again at the end of a
rope."""

from __future__ import annotations

import math
from random import Random

from engines.kernel.document import Point
from engines.providers.painters.dummy.barrier_deeds import Work, thrown
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint
from engines.providers.painters.dummy.places.world import World
from presets.barriers import Barrier

_SEA: Colour = (70, 116, 142)
_KEEL: Colour = (176, 62, 54)
_HULL: Colour = (236, 232, 220)
_TRIM: Colour = (58, 98, 142)
_ROPE: Colour = (206, 172, 116)
_FAR, _NEAR = 6.0, 3.4
"""How far off the boat lies, and where the shore begins, in metres."""
_LONG = 2.4
"""Half the length of the boat."""


def boat(world: World, barrier: Barrier, x: float, work: Work | None) -> None:
    """In the widest gap between the people, or under whoever clings to it."""
    clung = work is not None and work.pose == "climbing" and not barrier.over
    z = work.z + 0.12 if work and clung else _FAR
    _sea(world, min(z - 0.6, _NEAR))
    at = world.across(work.one.x if work and clung else x, z)
    pen = world.card(at, 0.0, z, world.line(_KEEL))
    if barrier.over:
        _upright(world, pen, z)
    else:
        _keel_up(world, pen, z)
    _surf(world, at, z)
    if work and work.pose == "pulling" and barrier.over:
        _hauled(world, work, world.spot(at - work.side * _LONG * 0.9, 0.7, z))
    elif work and work.pose == "throwing" and not barrier.over:
        thrown(world, work, _NEAR + 0.8)


def _sea(world: World, shore: float) -> None:
    """Water from the horizon to where the ground begins, in rows of waves that break."""
    canvas, dice = world.canvas, Random("waves")
    wide, horizon = float(canvas.width), world.camera.horizon
    foot = world.spot(0.0, 0.0, max(shore, world.front + 0.2))[1]
    if foot <= horizon:
        return
    colour = world.tone(_SEA, 3.0)
    canvas.polygon([(-wide, horizon), (2 * wide, horizon), (2 * wide, foot), (-wide, foot)], colour)
    for row in range(6):
        share = ((row + 1) / 6) ** 1.6
        y, size = horizon + (foot - horizon) * share, wide * (0.03 + 0.09 * share)
        start = dice.uniform(-1.5, 0.0) * size
        crest: list[Point] = [(-wide * 0.2, y)]
        for number in range(math.ceil(wide * 1.3 / size)):
            left = start + number * size
            crest += path((left, y), (left + size * 0.3, y - size * 0.5, left + size * 0.55, y - size * 0.42),
                          (left + size * 0.5, y - size * 0.12, left + size, y), detail=4)  # fmt: skip
        tone = mix(colour, tint(colour, 0.3) if row % 2 else shade(colour, 0.3), 0.5)
        canvas.polygon([*crest, (2 * wide, y), (2 * wide, foot), (-wide, foot), (-wide, y)], tone)
        canvas.line(crest, tint(tone, 0.55), 1.0 + 2.2 * share)


def _keel_up(world: World, pen: Pen, z: float) -> None:
    """The underside of a boat, with its keel, its rudder and its screw in the air."""
    red, white = world.tone(_KEEL, z), world.tone(_HULL, z)
    pen.shape([(1.7, -0.86), (2.16, -1.3), (2.34, -1.24), (2.12, -0.5)], world.tone(_TRIM, z), 0.9)
    hull = path((-_LONG, 0.1), (-2.3, -0.62, -1.5, -0.92), (0.3, -1.14, 1.9, -0.86), (2.34, -0.6, _LONG, 0.1))
    pen.shape(hull, red, 1.2)
    pen.fill([*path((-2.34, -0.12), (0.0, -0.3, 2.36, -0.12)), (_LONG, 0.1), (-_LONG, 0.1)], white)
    for low in (0.34, 0.58):
        pen.stroke(
            path((-2.1 + low * 0.3, -low), (0.1, -low - 0.18, 2.2 - low * 0.1, -low)),
            1.4,
            shade(red, 0.4),
            0.2,
        )
    pen.shape(path((-1.6, -0.9), (0.2, -1.26, 1.84, -0.88), (0.2, -1.1, -1.6, -0.9)), shade(red, 0.3), 0.7)
    for turn in (0.4, 2.5, 4.6):
        pen.shape(oval(2.2 + math.cos(turn) * 0.16, -0.62 + math.sin(turn) * 0.16, 0.12, 0.08, 12),
                  world.tone((206, 180, 96), z), 0.7)  # fmt: skip


def _upright(world: World, pen: Pen, z: float) -> None:
    """The same boat as it should be: hull, wheelhouse, mast."""
    white, trim = world.tone(_HULL, z), world.tone(_TRIM, z)
    pen.shape([(-0.06, -2.9), (0.06, -2.9), (0.06, -0.7), (-0.06, -0.7)], trim, 0.7)
    pen.shape([(0.3, -1.7), (1.5, -1.7), (1.6, -0.7), (0.2, -0.7)], white, 1.0)
    pen.fill([(0.42, -1.5), (1.36, -1.5), (1.42, -1.12), (0.36, -1.12)], world.tone((126, 164, 190), z))
    pen.shape(path((-_LONG, -0.95), (-0.4, -0.62, 1.4, -0.7), (_LONG, -0.82), (2.2, 0.0, 1.8, 0.12),
                   (-1.5, 0.12), (-2.2, -0.2, -_LONG, -0.95)), white, 1.2)  # fmt: skip
    pen.fill([(-2.1, -0.36), (2.24, -0.36), (2.0, 0.04), (-1.7, 0.06)], world.tone(_KEEL, z))
    pen.fill([(-2.2, -0.62), (2.3, -0.56), (2.28, -0.44), (-2.16, -0.48)], trim)


def _surf(world: World, at: float, z: float) -> None:
    """Foam where the waves break on it."""
    colour = world.tone(_SEA, 3.0)
    for number, (dx, size) in enumerate(((-2.1, 0.8), (-0.9, 0.7), (0.4, 0.9), (1.7, 0.7))):
        pen = world.card(at + dx, -0.04, z - 0.1)
        wave = path((-size, 0.22), (-size * 0.4, -0.34 - 0.1 * (number % 2), size * 0.3, -0.2),
                    (size * 0.2, 0.05, size, 0.22))  # fmt: skip
        pen.fill(wave, tint(colour, 0.16))
        pen.stroke(wave[:12], 2.0, mix(WHITE, colour, 0.12), 0.4)


def _hauled(world: World, work: Work, bow: Point) -> None:
    """The rope from somebody's hands to the boat, drawn tight."""
    sag = (work.hand[0] + bow[0]) / 2, (work.hand[1] + bow[1]) / 2 + 0.06 * world.scale(work.z)
    for colour, thick in ((world.ink, 0.06), (_ROPE, 0.036)):
        world.canvas.line([work.hand, sag, bow], colour, max(thick * world.scale(work.z), 1.5))
