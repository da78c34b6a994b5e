"""Ways on foot that lead back to where they began: paths round and round a post, stairs that end on the same
floor each time."""

from __future__ import annotations

import math
from itertools import pairwise

from engines.kernel.document import Point
from engines.providers.painters.dummy.barrier_loops import doorway, marked, tied
from engines.providers.painters.dummy.canvas import Colour, Pen, mix
from engines.providers.painters.dummy.framing import Frame
from engines.providers.painters.dummy.glow import glowing
from engines.providers.painters.dummy.palette import shade
from engines.providers.painters.dummy.places.kits import kit_of
from engines.providers.painters.dummy.places.world import World
from engines.providers.painters.dummy.placing import gaps
from engines.providers.painters.dummy.reading import Reading
from presets.barriers import Barrier

_EARTH: Colour = (206, 178, 130)
_WOOD: Colour = (146, 104, 70)
_BOARD: Colour = (232, 206, 158)
_PLATE: Colour = (246, 244, 236)
_DIGIT: Colour = (200, 58, 54)
_DAWN: Colour = (255, 232, 160)
_STAIRS, _STAIRWELL = "stairs", "stairwell"
_TALL = 0.17
"""Of a picture's height what a floor's number takes."""
_RING = (4.2, 3.0, 0.42)
"""How far off the middle of a path is that goes round, how far it goes to the sides, half its width:
metres."""
_DIGITS: dict[str, tuple[Point, ...]] = {
    "0": ((0, 0), (1, 0), (1, 2), (0, 2), (0, 0)),
    "1": ((0.2, 0.4), (0.6, 0), (0.6, 2)),
    "2": ((0, 0), (1, 0), (1, 1), (0, 1), (0, 2), (1, 2)),
    "3": ((0, 0), (1, 0), (1, 1), (0.2, 1), (1, 1), (1, 2), (0, 2)),
    "4": ((0, 0), (0, 1.1), (1, 1.1), (1, 0), (1, 2)),
    "5": ((1, 0), (0, 0), (0, 1), (1, 1), (1, 2), (0, 2)),
    "6": ((1, 0), (0, 0), (0, 2), (1, 2), (1, 1), (0, 1)),
    "7": ((0, 0), (1, 0), (0.4, 2)),
    "8": ((0, 1), (0, 0), (1, 0), (1, 2), (0, 2), (0, 1), (1, 1)),
    "9": ((1, 1), (0, 1), (0, 0), (1, 0), (1, 2), (0, 2)),
}
"""A digit in one stroke, in halves of its height."""


def place_of(reading: Reading) -> str:
    """The place a picture shows: of a house whose stairs never end the stairs."""
    stairs = reading.barrier is not None and reading.barrier.key == _STAIRS
    return _STAIRWELL if stairs and kit_of(reading.place).inside else reading.place


def is_written(reading: Reading, *, outside: bool) -> bool:
    """Whether there is a word or a number in a picture, that cannot be turned left for right."""
    number = reading.barrier is not None and reading.barrier.key == _STAIRS
    return number or (outside and reading.place == "hotel")


def around(world: World, reading: Reading, staging: Frame, barrier: Barrier) -> None:
    """Draws paths or a landing in the widest gap between the people, behind them."""
    gap = gaps(world, staging)[0]
    if barrier.key == _STAIRS:
        _landing(world, reading, barrier, gap)
    elif barrier.over:
        _straight(world, gap[0])
    else:
        _round(world, gap[0], scarf=marked(reading))


def _round(world: World, x: float, *, scarf: bool) -> None:
    """A path that bends back into itself, with others that leave it and come in again."""
    z, wide, half = _RING
    middle = world.across(x, z)
    for turn in (-0.62, 0.12, 0.86):
        start = (middle + math.sin(turn * 2.2) * wide, z + math.cos(turn * 2.2) * wide * 0.62)
        end = (middle + math.sin(turn * 2.2) * wide * 2.6, z + 4.2 + abs(turn))
        _strip(world, [start, end], half * 0.8)
    steps = [n * math.tau / 40 for n in range(41)]
    _strip(world, [(middle + math.cos(a) * wide, z + math.sin(a) * wide * 0.62) for a in steps], half)
    _post(world, world.across(x, 2.4), 2.4, back=True)
    if scarf:
        tied(world, world.card(world.across(x, 2.4) + 0.08, 1.12, 2.36), 1.0)


def _straight(world: World, x: float) -> None:
    """One path straight on, to where it grows light."""
    far = 15.0
    px, py = world.spot(world.across(x, far), 0.0, far)
    size = max(world.canvas.width, world.canvas.height) * 0.3
    glowing(world.canvas, px, py - size * 0.1, size, _DAWN, 2.2)
    near = max(world.front + 0.1, -2.2)
    _strip(world, [(world.across(x, 0.6), near), (world.across(x, far), far)], 0.75)
    _post(world, world.across(x, 2.4) + 1.1, 2.4, back=False)


def _strip(world: World, middle: list[Point], half: float) -> None:
    """A strip of trodden ground along a line of (x, z)."""
    for (ax, az), (bx, bz) in pairwise(middle):
        span = math.hypot(bx - ax, bz - az) or 1.0
        nx, nz = -(bz - az) / span * half, (bx - ax) / span * half
        corners = [(ax + nx, az + nz), (bx + nx, bz + nz), (bx - nx, bz - nz), (ax - nx, az - nz)]
        if min(z for _, z in corners) > world.front:
            world.flat([(px, 0.0, z) for px, z in corners], _EARTH, 0.0)


def _post(world: World, x: float, z: float, *, back: bool) -> None:
    """A post with boards for ways: each shows an arrow that turns `back`, or one straight on."""
    world.box(x - 0.06, x + 0.06, 0.0, 2.15, z, z + 0.1, _WOOD, 0.6)
    for number, (y, side) in enumerate(((2.0, 1), (1.68, -1), (1.36, 1)) if back else ((1.9, 1),)):
        board = world.tone(mix(_BOARD, _WOOD, 0.12 * number), z)
        pen = world.card(x, y, z - 0.02)
        tip = 0.92 * side
        pen.shape([(-0.12 * side, -0.14), (tip, -0.14), (tip + 0.16 * side, 0.0), (tip, 0.14),
                   (-0.12 * side, 0.14)], board, 0.8)  # fmt: skip
        _arrow(pen, side, back=back)


def _arrow(pen: Pen, side: int, *, back: bool) -> None:
    """An arrow on a board: out and round and back again, or straight on."""
    ink = shade(_WOOD, 0.6)
    if not back:
        pen.even([(0.05, 0.0), (0.8, 0.0)], 2.6, ink)
        pen.fill([(0.74, -0.1), (0.95, 0.0), (0.74, 0.1)], ink)
        return
    bend = [(0.58 + 0.075 * math.cos(a), 0.075 * math.sin(a)) for a in (-1.57, -0.8, 0.0, 0.8, 1.57)]
    line = [(0.12, -0.075), *bend, (0.24, 0.075)]
    pen.even([(px * side, y) for px, y in line], 2.2, ink)
    pen.fill([(0.28 * side, -0.01), (0.08 * side, 0.075), (0.28 * side, 0.16)], ink)


def _landing(world: World, reading: Reading, barrier: Barrier, gap: tuple[float, float]) -> None:
    """The number of the floor, as large as it is painted beside stairs; at the very bottom a door that is
    open."""
    x, wide = gap
    if barrier.over:
        doorway(world, reading, Barrier("loop", stage="over"), gap, None)
    elif marked(reading) and reading.shot in ("long", "medium"):
        at = world.across(x, 1.4)
        for ends in (
            ((at - 0.9, 1.22, 1.4), (at + 0.9, 1.22, 1.4)),
            ((at - 0.3, 0.0, 1.4), (at - 0.3, 1.22, 1.4)),
        ):
            world.rule(*ends, (60, 64, 72), 2.2)
        tied(world, world.card(at, 1.2, 1.38), 1.0)
    high = _TALL * world.canvas.height
    top = (reading.room + 0.03) * world.canvas.height
    _plate(world, "1" if barrier.over else barrier.thing or "4", (x, top + high / 2), min(high, wide * 0.5))


def _plate(world: World, number: str, at: Point, high: float) -> None:
    """A number on a plate, in pixels: it hangs where nobody stands before it."""
    pen = Pen.at(world.canvas, *at, high, world.ink, world.weight * 0.5)
    half = 0.42 if len(number) == 1 else 0.66
    world.canvas.line([(at[0], -world.canvas.height), at], world.line(_PLATE), world.weight)
    pen.shape([(-half, -0.5), (half, -0.5), (half, 0.5), (-half, 0.5)],
              mix(world.tone(_PLATE, 1.0), _PLATE, 0.45), 1.2)  # fmt: skip
    step = 2 * half / (len(number) + 0.7)
    for index, digit in enumerate(number):
        left = -half + step * (index + 0.55)
        line = [(left + px * step * 0.62, (py - 1.0) * 0.32) for px, py in _DIGITS[digit]]
        world.canvas.line(pen.points(line), _DIGIT, max(high * 0.11, 2.0))
