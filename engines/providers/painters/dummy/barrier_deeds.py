"""What is in the way under somebody's hands: a rock that is rolled, a door pushed open with the key in its
lock, a ladder to climb, the lid off a drain."""

from __future__ import annotations

import math
from dataclasses import dataclass

from engines.kernel.document import Box, Point
from engines.providers.painters.dummy.barrier_room import worker
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval
from engines.providers.painters.dummy.figure.limbs import between
from engines.providers.painters.dummy.framing import HEAD_METRES, Frame
from engines.providers.painters.dummy.hands_on import farthest_hand
from engines.providers.painters.dummy.palette import WHITE, shade, tint
from engines.providers.painters.dummy.places.lands import boulder
from engines.providers.painters.dummy.places.world import World
from engines.providers.painters.dummy.reading import Reading
from engines.providers.painters.dummy.standing import Standing

_IRON: Colour = (96, 100, 112)
_GOLD: Colour = (236, 190, 84)
_WOOD: Colour = (158, 112, 74)
_BARK: Colour = (112, 80, 58)
_WATER: Colour = (96, 140, 162)


@dataclass(frozen=True)
class Work:
    """Who has a hand to what is in the way: by what pose, where that hand is in the picture, which way they
    are turned (-1 is left), and how far off they stand."""

    one: Standing
    pose: str
    hand: Point
    side: float
    z: float

    def before(self, world: World, metres: float) -> float:
        """The x of the world so far before the hand."""
        return world.across(self.hand[0], self.z) + self.side * metres


def at_work(world: World, reading: Reading, staging: Frame) -> Work | None:
    """Who has a hand to it; None where nobody has, or nothing of it would be seen."""
    one = worker(staging.standing, reading) if staging.opening is None else None
    if one is None:
        return None
    side = -1.0 if one.flip else 1.0
    far = world.camera.focal * HEAD_METRES / one.unit - world.camera.depth
    return Work(one, one.person.pose, farthest_hand(one, world.canvas), side, far)


def rolled(world: World, work: Work, colour: Colour) -> None:
    """A boulder as high as a chest against the hands of who pushes or pulls it, with its track behind it."""
    size, z = 1.0, work.z - 0.02
    at = work.before(world, size * 0.6)
    px, py = world.spot(at, 0.0, z)
    unit = world.scale(z)
    world.canvas.polygon(oval(px, py, size * 1.2 * unit, size * 0.14 * unit, 30), (24, 20, 48), 90)
    boulder(world, at, z, size, colour)
    if work.pose in ("pushing", "pulling"):
        way = work.side if work.pose == "pushing" else -work.side
        for high, far in ((0.2, 1.2), (0.5, 1.12), (0.8, 0.95)):
            x, y = px + way * size * far * unit, py - size * high * unit
            world.canvas.line(
                [(x, y), (x + way * 0.2 * unit, y + 0.02 * unit)], world.ink, world.weight * 0.7
            )


def key_in(world: World, at: float, z: float, side: float) -> None:
    """The lock of a door with its key in it, the chain loose on the ground."""
    pen = world.card(at, 1.02, z)
    pen.shape([(-0.13, -0.17), (0.13, -0.17), (0.13, 0.2), (-0.13, 0.2)], world.tone(_IRON, 0.0), 0.9)
    pen.even([(0.0, 0.0), (-side * 0.3, 0.0)], 5.0, shade(_GOLD, 0.4))
    pen.even([(0.0, 0.0), (-side * 0.3, 0.0)], 3.0, _GOLD)
    pen.shape(oval(-side * 0.36, 0.0, 0.1, 0.1, 18), _GOLD, 0.9)
    pen.shape(oval(-side * 0.36, 0.0, 0.04, 0.04, 12), shade(_GOLD, 0.5), 0.3)
    chain(world, at + side * 0.2, z - 0.3)


def chain(world: World, at: float, z: float) -> None:
    """Links that lie on the ground."""
    for step in range(9):
        link = world.card(at + step * 0.11 - 0.5, 0.04 + 0.03 * math.sin(step * 1.7), z)
        link.shape(oval(0.0, 0.0, 0.08, 0.045, 14), world.tone(_IRON, 0.0), 0.8)


def ladder(world: World, at: float, foot: float, top: tuple[float, float]) -> None:
    """A ladder from the ground at depth `foot` up to `top`, a height and a depth."""
    high, deep = top
    wood, edge = world.tone(_WOOD, 0.4), world.line(world.tone(_WOOD, 0.4))
    thick = max(world.scale(foot) * 0.055, 2.0)

    def bar(a: tuple[float, float, float], b: tuple[float, float, float]) -> None:
        ends = [world.spot(*a), world.spot(*b)]
        world.canvas.line(ends, edge, thick * 1.5)
        world.canvas.line(ends, wood, thick)

    rungs = 11
    for rung in range(1, rungs):
        share = rung / rungs
        y, z = high * share, foot + (deep - foot) * share
        bar((at - 0.26, y, z), (at + 0.26, y, z))
    for way in (-0.26, 0.26):
        bar((at + way, 0.0, foot), (at + way, high, deep))


def drained(world: World, work: Work) -> None:
    """The hole of a drain before somebody's feet, water going round into it, and its lid in their hands."""
    canvas = world.canvas
    at = work.before(world, 0.35)
    px, py = world.spot(at, 0.0, work.z - 0.05)
    unit = world.scale(work.z)
    deep = world.spot(at, 0.0, work.z - 0.3)[1] - world.spot(at, 0.0, work.z + 0.3)[1]
    flat = max(0.16, min(0.34, deep / (0.6 * unit)))
    water = mix(world.tone(_WATER, 0.4), _WATER, 0.35)
    canvas.polygon(oval(px, py, 1.25 * unit, 1.25 * unit * flat, 44), water)
    for turn in range(3):
        swirl: list[Point] = []
        for step in range(34):
            far = (1.18 - 0.85 * step / 33) * unit
            angle = turn * math.tau / 3 + step * 0.16
            swirl.append((px + math.cos(angle) * far, py + math.sin(angle) * far * flat))
        canvas.line(swirl, tint(water, 0.6), world.weight * 1.1)
    canvas.polygon(oval(px, py, 0.34 * unit, 0.34 * unit * flat, 30), (26, 30, 44))
    _lid(Pen.at(canvas, *work.hand, unit, world.ink, world.weight * 0.7), work.side)


def _lid(pen: Pen, side: float) -> None:
    pen.shape(oval(side * 0.08, 0.08, 0.23, 0.26, 30), _IRON, 0.9)
    for row in (-0.12, 0.0, 0.12):
        pen.stroke(
            [(side * 0.08 - 0.15, 0.08 + row), (side * 0.08 + 0.15, 0.08 + row)], 2.2, shade(_IRON, 0.5), 0.0
        )


def hauled(world: World, work: Work) -> None:
    """A log at the end of a rope that somebody pulls, its cut end to the viewer."""
    at = work.before(world, 0.7)
    a, b = world.spot(at, 0.3, work.z - 0.05), world.spot(at + work.side * 2.2, 0.3, work.z + 0.5)
    unit = world.scale(work.z)
    half = 0.3 * unit
    bark = world.tone(_BARK, 0.0)
    over, under = half * 0.9, b[1] + half * 0.9
    log = [(a[0], a[1] - half), (b[0], b[1] - over), (b[0], under), (a[0], a[1] + half)]
    world.raw(log, bark, 0.8)
    for share in (-0.5, 0.0, 0.45):
        world.canvas.line([(a[0], a[1] + half * share), (b[0], b[1] + half * share * 0.9)], world.line(bark),
                          world.weight * 0.5)  # fmt: skip
    world.raw(oval(a[0], a[1], half * 0.62, half, 30), (226, 196, 150), 0.8)
    world.canvas.line([*oval(a[0], a[1], half * 0.3, half * 0.5, 24)], (170, 130, 90), world.weight * 0.5)
    knot = (a[0] + work.side * 0.3 * unit, a[1])
    sag = between(work.hand, knot, 0.5)
    for colour, thick in ((world.ink, 0.075), ((206, 172, 116), 0.045)):
        width = max(thick * unit, 1.5)
        world.canvas.line([work.hand, (sag[0], sag[1] + 0.04 * unit), knot], colour, width)
        world.canvas.line([(knot[0], knot[1] - half), (knot[0], knot[1] + half)], colour, width)


def log(world: World, work: Work) -> None:
    """A piece of the trunk that somebody rolls away, its cut end to the viewer."""
    size = 0.58
    px, py = world.spot(work.before(world, size * 0.75), size, work.z - 0.05)
    unit = world.scale(work.z) * size
    world.raw(oval(px, py, unit, unit, 44), world.tone(_BARK, 0.0), 0.9)
    world.raw(oval(px, py, unit * 0.88, unit * 0.88, 44), world.tone((226, 196, 150), 0.0), 0.4)
    for share in (0.3, 0.55, 0.74):
        world.canvas.line(oval(px, py, unit * share, unit * share, 30), world.tone((176, 138, 96), 0.0), 1.2)
    for high in (0.5, 0.1, -0.3):
        x = px + work.side * unit * 1.14
        ends = [(x, py - unit * high), (x + work.side * unit * 0.3, py - unit * high)]
        world.canvas.line(ends, world.ink, world.weight * 0.7)


def boards(world: World, work: Work) -> None:
    """New planks beside who nails them down."""
    for number in range(4):
        at = world.across(work.one.x, work.z) - work.side * 1.05
        y = 0.05 + number * 0.07
        wood = mix(_WOOD, WHITE, 0.08 + 0.08 * number)
        world.box(at - 0.62, at + 0.5, y - 0.05, y + 0.02, work.z + number * 0.03, work.z + 0.25, wood, 0.5)


def thrown(world: World, work: Work, z: float) -> None:
    """A rope that flies from a hand out over a gap, and falls short."""
    start, unit = work.hand, world.scale(work.z)
    end = world.spot(work.before(world, 1.5), 0.0, z)
    line = [
        (
            start[0] + (end[0] - start[0]) * step / 20,
            start[1] + (end[1] - start[1]) * (step / 20) ** 2 - math.sin(math.pi * step / 20) * 0.5 * unit,
        )
        for step in range(21)
    ]
    line += [
        (end[0] + math.sin(step * 0.9) * 0.04 * unit, end[1] + step * 0.08 * unit) for step in range(1, 6)
    ]
    for colour, thick in ((world.ink, 0.06), ((206, 172, 116), 0.036)):
        world.canvas.line(line, colour, max(thick * unit, 1.5))


def heavy(world: World, work: Work) -> Box:
    """A crate as high as a chest against the hands of who pushes at it, or pulls."""
    at, z, half, high = work.before(world, 0.5), work.z - 0.1, 0.52, 1.04
    world.box(at - half, at + half, 0.0, high, z, z + 0.8, _WOOD, 0.9)
    for share in (0.06, 0.47, 0.88):
        y = high * share
        world.back(at - half, at + half, y, y + 0.07 * high, z - 0.01, shade(_WOOD, 0.18), 0.6)
    for side in (-half, half - 0.1):
        world.back(at + side, at + side + 0.1, 0.0, high, z - 0.02, tint(_WOOD, 0.12), 0.6)
    (left, top), (right, foot) = world.spot(at - half, high, z), world.spot(at + half, 0.0, z)
    return (left, top, right - left, foot - top)
