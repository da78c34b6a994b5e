"""What is in the way, across the ground behind the people: a gap with a broken bridge, rocks, a trunk, a
wall. Shut, and as it is once it is passed."""

from __future__ import annotations

import math
from random import Random

from engines.kernel.document import Box, Point
from engines.providers.painters.dummy.barrier_boat import boat
from engines.providers.painters.dummy.barrier_dark import dark
from engines.providers.painters.dummy.barrier_deeds import (
    Work,
    at_work,
    boards,
    hauled,
    heavy,
    ladder,
    log,
    rolled,
    thrown,
)
from engines.providers.painters.dummy.barrier_things import entry, standing_there
from engines.providers.painters.dummy.barrier_water import flood
from engines.providers.painters.dummy.barrier_ways import around
from engines.providers.painters.dummy.barrier_weather import blizzard, driven
from engines.providers.painters.dummy.canvas import Colour, mix, oval
from engines.providers.painters.dummy.framing import Frame
from engines.providers.painters.dummy.palette import WHITE, shade, tint
from engines.providers.painters.dummy.places.kits import kit_of
from engines.providers.painters.dummy.places.lands import boulder
from engines.providers.painters.dummy.places.world import World
from engines.providers.painters.dummy.placing import gaps
from engines.providers.painters.dummy.reading import Reading
from presets.barriers import LOOPS, OUTSIDE, Barrier

_ROCK: Colour = (146, 138, 134)
_SNOW: Colour = (238, 242, 250)
_EARTH: Colour = (128, 96, 76)
_WOOD: Colour = (158, 112, 74)
_BARK: Colour = (112, 80, 58)
_DEPTH: Colour = (30, 28, 52)


def across(world: World, reading: Reading, staging: Frame) -> Box | None:
    """Draws what is in the way behind the people. Gives where it is, for what is one thing; else None."""
    barrier, work = reading.barrier, at_work(world, reading, staging)
    if reading.entry and not (barrier and barrier.key in ("door", *LOOPS)):
        entry(world, reading, staging)
    if barrier is None or reading.shot in ("insert", "eyes"):
        return heavy(world, work) if work else None
    if barrier.key == "flood":
        flood(world, barrier, staging, work, inside=kit_of(reading.place).inside)
        return None
    if barrier.key == "dark":
        dark(world, reading, barrier)
        return None
    if barrier.key in ("paths", "stairs"):
        if barrier.key == "stairs" or not kit_of(reading.place).inside:
            around(world, reading, staging, barrier)
        return None
    draw = _ACROSS.get(barrier.key)
    if draw is None:
        return standing_there(world, reading, staging, barrier, work)
    if barrier.key in OUTSIDE and kit_of(reading.place).inside:
        return None
    draw(world, barrier, _middle(world, staging), work)
    return None


def before(world: World, barrier: Barrier | None, faces: list[Box], *, outdoors: bool) -> None:
    """What of it is between the viewer and the people: what the wind drives."""
    if barrier and barrier.key == "blizzard" and outdoors and not barrier.over:
        driven(world, faces)


def floods(reading: Reading) -> Barrier | None:
    """The water people stand in, in a picture that shows what there is about them."""
    barrier = reading.barrier
    if barrier is None or barrier.key != "flood" or barrier.over or reading.shot in ("insert", "eyes"):
        return None
    return barrier


def _middle(world: World, staging: Frame) -> float:
    """The middle of the widest gap between people, in pixels."""
    return gaps(world, staging)[0][0]


def _away(world: World, share: float, least: float) -> float:
    """How far off the ground is seen at this share of the picture's height, in metres."""
    camera = world.camera
    y = share * world.canvas.height - camera.horizon
    return max(least, camera.focal * camera.height / y - camera.depth) if y > 0 else least


def _bridge(world: World, barrier: Barrier, x: float, work: Work | None) -> None:
    """A chasm from edge to edge, and what is left of the bridge on either side of it; under the hands of who
    nails planks it is before their knees."""
    near = _away(world, 0.9, 0.7)
    nails = work if barrier.over and work and work.pose == "nailing" else None
    if nails:
        near = nails.z + 0.3
    far = near + 2.4 + near * 0.35
    at = nails.before(world, 0.42) if nails else world.across(x, near)
    _chasm(world, near, far)
    half = 0.62
    stubs = [(near - 0.9, far + 1.6)] if barrier.over else [(near - 0.9, near + 0.5), (far - 0.35, far + 1.6)]
    for start, end in reversed(stubs):
        _deck(world, (at - half, at + half), start, end)
    for z in (far + 0.1, near - 0.25):
        for side in (-half - 0.06, half):
            world.box(at + side, at + side + 0.1, -0.05, 0.95, z, z + 0.1, _BARK, 0.4)
    for side in (-half, half + 0.04):
        _rope(world, at + side, (near - 0.2, far + 0.1), whole=barrier.over)
    if nails:
        boards(world, nails)
    elif work and not barrier.over:
        thrown(world, work, (far + near) / 2)


def _chasm(world: World, near: float, far: float) -> None:
    canvas, dice = world.canvas, Random("chasm")
    left, right = world.span(far)
    lips: list[list[Point]] = []
    for z, rough in ((near, 0.07), (far, 0.16)):
        low, high = world.span(z)
        steps = [(low + (high - low) * step / 22, z + dice.uniform(-rough, rough)) for step in range(23)]
        lips.append([world.spot(at, 0.0, deep) for at, deep in steps])
    top, foot = lips[1], lips[0]
    canvas.polygon([*top, *reversed(foot)], world.tone(_EARTH, far))
    for share, alpha in ((0.3, 70), (0.52, 110), (0.74, 150)):
        line = [(a[0], a[1] + (b[1] - a[1]) * share) for a, b in zip(top, foot, strict=True)]
        canvas.polygon([*line, *reversed(foot)], _DEPTH, alpha)
    for _ in range(16):
        x = dice.uniform(left, right)
        a, b = world.spot(x, -0.1, far), world.spot(x + dice.uniform(-0.2, 0.2), -dice.uniform(0.4, 1.4), far)
        if b[1] < foot[11][1]:
            canvas.line([a, b], world.line(world.tone(_EARTH, far)), world.weight * 0.5)
    for line in lips:
        canvas.line(line, world.line(world.tone(shade(_EARTH, 0.3), near)), world.weight * 0.8)


def _deck(world: World, sides: tuple[float, float], start: float, end: float) -> None:
    dice, board, z = Random("deck"), 0.26, max(start, world.front + 0.05)
    boards: list[float] = []
    while z < end:
        boards.append(z)
        z += board
    for z in reversed(boards):
        # The last boards are broken off short.
        ragged = dice.uniform(0.0, 0.34) if z > end - 0.5 or z < start + 0.2 else dice.uniform(0.0, 0.04)
        wood = mix(_WOOD, WHITE, dice.uniform(0.0, 0.18))
        world.floor(sides[0] + ragged * 0.4, sides[1] - ragged, z, z + board * 0.86, wood, 0.5, 0.04)


def _rope(world: World, x: float, ends: tuple[float, float], *, whole: bool) -> None:
    near, far = ends
    colour = world.line(world.tone(_WOOD, near))
    if whole:
        line = [
            world.spot(x, 0.86 - 0.3 * math.sin(math.pi * step / 12), near + (far - near) * step / 12)
            for step in range(13)
        ]
        world.canvas.line(line, colour, world.weight * 1.1)
        return
    for z, way in ((near, 1.0), (far, -1.0)):
        line = [world.spot(x, 0.86 - step * 0.24, z + way * 0.5 * (step / 6) ** 0.5) for step in range(7)]
        world.canvas.line(line, colour, world.weight * 1.1)


def _rocks(world: World, barrier: Barrier, x: float, work: Work | None) -> None:
    """Boulders from edge to edge, higher than a man in the middle; once cleared, a way between them. One is
    under the hands of who has a hand to them."""
    dice, snow = Random("rocks"), barrier.key == "avalanche"
    for z, size, lift in ((3.1, 1.15, 0.75), (2.5, 0.95, 0.3), (2.0, 0.7, 0.0), (1.5, 0.45, 0.0)):
        left, right = world.span(z)
        gap = world.across(x, z)
        steps = max(3, math.ceil((right - left) / (size * 1.25)))
        for number in range(steps + 1):
            at = left + (right - left) * number / steps + dice.uniform(-0.2, 0.2)
            if barrier.over and abs(at - gap) < 1.25 + size:
                continue
            stone = mix(_SNOW if snow else _ROCK, (170, 150, 128), dice.uniform(0.0, 0.1 if snow else 0.6))
            boulder(world, at, z, size * dice.uniform(0.85, 1.2), stone)
            if lift and dice.random() < 0.55:
                boulder(world, at + dice.uniform(-0.3, 0.3), z + 0.1, size * 0.7, tint(stone, 0.08), lift)
    if work and work.pose != "digging":
        rolled(world, work, _SNOW if snow else _ROCK)


def _trunk(world: World, barrier: Barrier, x: float, work: Work | None) -> None:
    """A felled tree from edge to edge; once sawn through, a way between its ends, and what lay there on the
    rope that somebody pulls."""
    z = work.z + 0.35 if work and work.pose == "pushing" and not barrier.over else 1.7
    left, right = world.span(z)
    gap = world.across(x, z)
    pieces = [(left, gap - 0.9), (gap + 0.9, right)] if barrier.over else [(left, right)]
    for start, end in pieces:
        world.shadow(start, end, z, z + 0.6, 0.9)
        world.back(start, end, 0.12, 1.02, z, _BARK, 0.8)
        for share in (0.2, 0.42, 0.63, 0.82):
            world.rule((start, 0.12 + 0.9 * share, z), (end, 0.12 + 0.9 * share, z), shade(_BARK, 0.2), 0.6)
    dice = Random("trunk")
    for number in range(7):
        at = left + (right - left) * (number + 0.5) / 7
        if barrier.over and abs(at - gap) < 1.3:
            continue
        pen = world.card(at, 1.0, z + 0.05)
        twig = dice.uniform(-0.3, 0.3)
        pen.stroke([(0.0, 0.1), (twig, -0.55)], 3.0, world.tone(_BARK, z), 0.4)
        for _ in range(3):
            leaf = world.tone(mix((88, 136, 84), (130, 160, 90), dice.random()), z)
            pen.shape(
                oval(twig + dice.uniform(-0.28, 0.28), -0.6 + dice.uniform(-0.2, 0.2), 0.24, 0.18, 18),
                leaf,
                0.5,
            )
    if barrier.over:
        for at in (gap - 0.9, gap + 0.9):
            world.card(at, 0.57, z - 0.02).shape(oval(0.0, 0.0, 0.16, 0.45, 26), (226, 196, 150), 0.8)
        if work:
            (hauled if work.pose == "pulling" else log)(world, work)


def _wall(world: World, barrier: Barrier, x: float, work: Work | None) -> None:
    """A wall from edge to edge, twice as high as a man; once passed, a ladder leans against it, under whoever
    climbs. Who has a hand to it stands close by it."""
    z, high = (work.z + (0.75 if work.pose == "climbing" else 0.35) if work else 2.4), 3.1
    left, right = world.span(z)
    world.back(left, right, 0.0, high, z, _ROCK, 0.6)
    for row in range(1, 9):
        y = high * row / 9
        world.rule((left, y, z), (right, y, z), shade(_ROCK, 0.2), 0.5)
        for step in range(math.ceil((right - left) / 0.8)):
            at = left + step * 0.8 + (0.4 if row % 2 else 0.0)
            world.rule((at, y - high / 9, z), (at, y, z), shade(_ROCK, 0.2), 0.4)
    world.box(left, right, high, high + 0.16, z - 0.1, z + 0.3, shade(_ROCK, 0.1), 0.5)
    if barrier.over:
        climbs = work is not None and work.pose == "climbing"
        at = work.before(world, 0.05) if work and climbs else world.across(x, z)
        ladder(world, at, work.z + 0.06 if work and climbs else z - 0.9, (high + 0.4, z - 0.05))


_ACROSS = {
    "bridge": _bridge, "rocks": _rocks, "avalanche": _rocks, "tree": _trunk, "wall": _wall,
    "blizzard": blizzard, "boat": boat,
}  # fmt: skip
