"""Letters of a sound effect that stand by themselves: on a curve or a wall, growing, trembling, falling.

Each is set where it would stand in a straight line and then put elsewhere, turned and sized about its own
middle. That is all there is to know of it: pixels, SVG and the page draw the same matrices.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace
from random import Random

from engines.kernel.document import Box, Point
from engines.lettering.document import Letter, Manner, TextLine
from engines.lettering.shapes import bounds, corners
from engines.lettering.typeface import Ink, Type

MOST = 24
"""Letters up to which a sound effect is bent: of more the eye has to make out the word."""
_CLUSTER = re.compile(r".[\u0300-\u036f\u1160-\u11ff\u3099\u309a\U0001f3fb-\U0001f3ff]*", re.DOTALL)
_GROWS = (0.72, 1.3)
"""Size of the first and last letter of a word that grows, in parts of its type size."""
_NEARER = (1.5, 0.11)
"""How much nearer one end of a word in perspective is than the other: of two letters, for each one more."""
_NEAREST = 1.95
_BEND = (15.0, 68.0)
"""Degrees a curve turns by a letter, and in all at most."""


@dataclass(frozen=True)
class Stroke:
    """How boldly letters are played with: `play` 1 is a calm hand's; `lean` is their slant, per height."""

    play: float
    lean: float
    seed: str


@dataclass(frozen=True)
class _Seat:
    """One letter in its straight line: where its middle is, and where that is from its pen's place.

    `number` counts letters; a mark has that of the letter before it.
    """

    text: str
    number: int
    x: float
    y: float
    half: float
    middle: float
    size: float = 1.0
    turn: float = 0.0


def stands_alone(text: str) -> bool:
    """Whether letters can be taken apart: not where their shapes depend on each other (Arabic, Hindi)."""
    joined = re.search(r"[\u0590-\u10ff\u1200-\u1dbf\ua800-\uabff\ufb50-\ufdff]", text)
    return joined is None and len(text) <= MOST


Rows = tuple[tuple[Letter, ...], ...]
"""The letters of each line."""


def put(lines: Sequence[TextLine], type_: Type, manner: Manner, stroke: Stroke) -> Rows:
    """The letters of set lines in a manner, about (0, 0)."""
    size = lines[0].size
    if manner == "straight" or not stands_alone("".join(line.text for line in lines)):
        return _turned([_whole(line, type_) for line in lines], _tilt(lines, stroke), stroke.lean)
    random = Random(stroke.seed)
    seats = [_seats(line, type_) for line in lines]
    if manner in ("coming", "going"):
        tilt = (-4.0 if manner == "coming" else 4.0) * stroke.play
        return _turned(_in_perspective(seats, stroke, coming=manner == "coming"), tilt, 0.0)
    moved = [_in_manner(row, manner, size, stroke.play, random) for row in seats]
    letters = [[_letter(seat, stroke.lean) for seat in row if seat.text.strip()] for row in moved]
    tilt = {"growing": -3.5, "shrinking": 3.0, "falling": 2.0}.get(manner, 0.0) * stroke.play
    return _turned(letters, tilt, 0.0)


def _tilt(lines: Sequence[TextLine], stroke: Stroke) -> float:
    random = Random(stroke.seed)
    tilt = random.choice((-1, 1)) * random.uniform(3, 7)
    return tilt * stroke.play if len(lines) <= 2 else 0.0


def _whole(line: TextLine, type_: Type) -> list[Letter]:
    return [
        Letter(text=run.text, origin=(line.origin[0] + run.dx, line.origin[1]))
        for run in type_.laid(line.text, line.size)
    ]


def _seats(line: TextLine, type_: Type) -> list[_Seat]:
    """The letters of a line, side by side, about its middle."""
    found: list[_Seat] = []
    # By what is drawn: an I within a word is another stroke than the I that stands alone.
    pieces = [one for part, _ in type_.runs(line.text) for one in _CLUSTER.findall(part)]
    pen, height, number = 0.0, line.ink[1] + line.ink[3] / 2, -1
    for text in pieces:
        half = type_.advance(text) * line.size / 2
        number += not _is_mark(text) or number < 0
        found.append(_Seat(text, number, pen + half, height, half, height - line.origin[1]))
        pen += 2 * half
    return [replace(one, x=one.x - pen / 2) for one in found]


def _in_manner(seats: list[_Seat], manner: Manner, size: float, play: float, random: Random) -> list[_Seat]:
    if manner in ("growing", "shrinking"):
        return _growing(seats, play, last_first=manner == "shrinking")
    if manner in ("arc_up", "arc_down"):
        return _curved(seats, play, 1.0 if manner == "arc_up" else -1.0)
    if manner == "trembling":
        return _trembling(seats, size, play, random)
    return _falling(seats, size, play, random)


def _growing(seats: list[_Seat], play: float, *, last_first: bool) -> list[_Seat]:
    last, pen, found = seats[-1].number, 0.0, list[_Seat]()
    # Two letters as unlike as the ends of a long word would be no word any more.
    bold = play * min(0.4 + 0.2 * last, 1.0)
    low, high = (1 + (part - 1) * bold for part in _GROWS)
    if last_first:
        low, high = high, low
    for seat in seats:
        part = low + (high - low) * (seat.number / last if last else 1.0)
        # Rows that stand over each other drift apart as the letters grow, as lines in perspective do.
        found.append(replace(seat, x=pen + seat.half * part, y=seat.y * part, size=part))
        pen += 2 * seat.half * part
    return [replace(seat, x=seat.x - pen / 2) for seat in found]


def _in_perspective(rows: Sequence[Sequence[_Seat]], stroke: Stroke, *, coming: bool) -> list[list[Letter]]:
    """All lines on one wall that is nearer at their end, or at their beginning."""
    half = max(sum(seat.half for seat in row) for row in rows)
    most = max(len(row) for row in rows)
    nearer = 1 + (min(_NEARER[0] + _NEARER[1] * (most - 2), _NEAREST) - 1) * min(stroke.play, 1.2)
    slope = (nearer - 1) / (nearer + 1) / max(half, 1.0)
    slope = -slope if coming else slope
    return [[_on_wall(seat, slope, stroke.lean) for seat in row if seat.text.strip()] for row in rows]


def _on_wall(seat: _Seat, slope: float, lean: float) -> Letter:
    """A letter on a wall whose points are 1 + slope·x times as far off, the middle of the wall at (0, 0)."""
    off = 1 + slope * seat.x
    wide, high, down = 1 / off**2, 1 / off, -seat.y * slope / off**2
    letter = _about(
        seat.text,
        (wide, down, -lean * wide, high - lean * down),
        (seat.half, seat.middle),
        (seat.x / off, seat.y / off),
    )
    far = (slope / off, -lean * slope / off, seat.half, seat.middle)
    return letter.model_copy(update={"far": far})


def _curved(seats: list[_Seat], play: float, up: float) -> list[_Seat]:
    width = sum(2 * seat.half for seat in seats)
    degrees = min(_BEND[0] * len(seats), _BEND[1]) * play
    if len(seats) < 2 or degrees < 1:
        return seats
    radius = width / math.radians(degrees)
    found: list[_Seat] = []
    for seat in seats:
        angle, reach = seat.x / radius, radius - up * seat.y
        x, y = reach * math.sin(angle), up * (radius - reach * math.cos(angle))
        found.append(replace(seat, x=x, y=y, turn=math.degrees(angle) * up))
    return found


def _trembling(seats: list[_Seat], size: float, play: float, random: Random) -> list[_Seat]:
    side, found = random.choice((-1, 1)), list[_Seat]()
    for seat in seats:
        side = -side
        turn, rise = side * random.uniform(5, 9) * play, side * random.uniform(0.05, 0.1) * size * play
        part = 1 + random.uniform(-0.12, 0.12) * play
        found.append(replace(seat, x=seat.x * 1.04, y=seat.y + rise, turn=turn, size=part))
    return found


def _falling(seats: list[_Seat], size: float, play: float, random: Random) -> list[_Seat]:
    last, found = max(seats[-1].number, 1), list[_Seat]()
    drop = min(0.3 * last, 1.1) * size * play
    for seat in seats:
        t = seat.number / last
        # As a thing falls: slowly at first.
        y = seat.y + drop * (t**1.6 - 0.5)
        turn = (14 * t - 3 + random.uniform(-4, 4)) * play
        found.append(replace(seat, x=seat.x * 1.03, y=y, turn=turn))
    return found


def _letter(seat: _Seat, lean: float) -> Letter:
    c, s = math.cos(math.radians(seat.turn)) * seat.size, math.sin(math.radians(seat.turn)) * seat.size
    turn = (c, s, -lean * c - s, -lean * s + c)
    return _about(seat.text, turn, (seat.half, seat.middle), (seat.x, seat.y))


def _about(text: str, turn: tuple[float, float, float, float], own: Point, there: Point) -> Letter:
    """The letters with their own point `own` at the point `there`."""
    a, b, c, d = turn
    x, y = there[0] - a * own[0] - c * own[1], there[1] - b * own[0] - d * own[1]
    return Letter(text=text, origin=(x, y), turn=turn)


def _turned(rows: Sequence[Sequence[Letter]], degrees: float, lean: float) -> Rows:
    """All letters turned clockwise about (0, 0) and leant forward."""
    cos, sin = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    by = (cos, sin, -lean * cos - sin, -lean * sin + cos)
    return tuple(tuple(_then(letter, by) for letter in row) for row in rows)


def _then(letter: Letter, by: tuple[float, float, float, float]) -> Letter:
    def led(x: float, y: float) -> Point:
        return by[0] * x + by[2] * y, by[1] * x + by[3] * y

    a, b, c, d = letter.turn
    return letter.model_copy(update={"origin": led(*letter.origin), "turn": (*led(a, b), *led(c, d))})


def scaled(rows: Rows, part: float) -> Rows:
    """All letters larger or smaller about (0, 0)."""
    by = (part, 0.0, 0.0, part)
    return tuple(tuple(_then(letter, by) for letter in row) for row in rows)


def centred(rows: Rows, at: Point) -> Rows:
    """With the point `at` at (0, 0), in numbers that are short to keep."""

    def led(letter: Letter) -> Letter:
        a, b, c, d = (round(number, 4) for number in letter.turn)
        x, y = round(letter.origin[0] - at[0], 2), round(letter.origin[1] - at[1], 2)
        return letter.model_copy(update={"origin": (x, y), "turn": (a, b, c, d), "far": _short(letter)})

    return tuple(tuple(led(letter) for letter in row) for row in rows)


def _short(letter: Letter) -> tuple[float, float, float, float] | None:
    if letter.far is None:
        return None
    g, h, x, y = letter.far
    return round(g, 7), round(h, 7), round(x, 2), round(y, 2)


def ink_of(letters: Sequence[Letter], type_: Type, size: float) -> tuple[float, float, float, float]:
    """left, top, right, bottom of what the letters draw, without edges; all 0 where that is nothing."""
    points: list[Point] = []
    for letter in letters:
        ink: Ink = type_.ink(letter.text, size)
        if ink.right > ink.left:
            box: Box = (ink.left, ink.top, ink.right - ink.left, ink.bottom - ink.top)
            points.extend(letter.at(x, y) for x, y in corners(box))
    return bounds(points) if points else (0.0, 0.0, 0.0, 0.0)


def largest(letters: Sequence[Letter]) -> float:
    """Size of the largest letter, in parts of their type size: its edges are as much wider."""
    return max((math.hypot(one.turn[0], one.turn[1]) for one in letters), default=1.0)


def smallest(letters: Sequence[Letter]) -> float:
    """Size of the smallest letter, in parts of their type size."""
    return min((math.sqrt(abs(a * d - b * c)) for a, b, c, d in (one.turn for one in letters)), default=1.0)


def _is_mark(text: str) -> bool:
    """Whether it is punctuation alone."""
    return all(unicodedata.category(character).startswith("P") for character in text)
