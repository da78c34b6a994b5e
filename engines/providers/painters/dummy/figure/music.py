"""What somebody plays, where they hold it or sit at it: a piano from its side, a violin at the chin. In heads
about the pelvis, facing right; hung up between the hands, so that it fits whoever plays."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, Seg, mix, oval, path
from engines.providers.painters.dummy.figure.limbs import between
from engines.providers.painters.dummy.objects.keepsakes import guitar
from engines.providers.painters.dummy.objects.music import accordion, harp
from engines.providers.painters.dummy.objects.playthings import horn
from engines.providers.painters.dummy.palette import shade, tint

if TYPE_CHECKING:
    from engines.providers.painters.dummy.figure.body import Figure

_DARK: Colour = (46, 40, 48)
_AWAY: Point = (-0.2, -0.52)
"""From the near end of a keyboard to its far end, as it is seen from a little above."""


def _quad(at: Point, *corners: Point) -> list[Point]:
    return [(at[0] + x, at[1] + y) for x, y in corners]


def piano(pen: Pen, figure: Figure) -> None:
    """An upright piano seen from its near end, the keys under the hands."""
    near = figure.joints.near_arm[2]
    at, floor = (near[0] + 0.04, near[1] + 0.34), figure.joints.lowest + figure.pose.lift
    low, wood = floor - at[1], shade(figure.gear.wood, 0.42)
    dx, dy = _AWAY
    for x in (0.62, 0.08):
        pen.shape(_quad(at, (x + dx, 0.2 + dy), (x + 0.14 + dx, 0.2 + dy), (x + 0.14 + dx, low + dy * 0.4),
                        (x + dx, low + dy * 0.4)), shade(wood, 0.3), 0.7)  # fmt: skip
    # The board behind the keys, its music, and the lid.
    pen.shape(_quad(at, (0.62, -1.72), (0.62, 0.1), (0.62 + dx, 0.1 + dy), (0.62 + dx, -1.72 + dy)),
              tint(wood, 0.16), 0.8)  # fmt: skip
    sheet = _quad(at, (0.2, -1.6), (0.56, -1.34), (0.6, -0.56), (0.26, -0.78))
    pen.shape(sheet, tint(figure.gear.wood, 0.86), 0.7)
    for share in (0.2, 0.38, 0.56, 0.74):
        a, b = between(sheet[0], sheet[3], share), between(sheet[1], sheet[2], share)
        pen.even([between(a, b, 0.16), between(a, b, 0.84)], 0.5, (120, 112, 120))
    pen.shape(_quad(at, (0.62, -1.72), (1.5, -1.72), (1.5, low), (0.62, low)), wood, 0.9)
    pen.fill(_quad(at, (0.76, -1.5), (1.36, -1.5), (1.36, -0.24), (0.76, -0.24)), tint(wood, 0.09))
    pen.fill(_quad(at, (0.76, 0.3), (1.36, 0.3), (1.36, low - 0.22), (0.76, low - 0.22)), tint(wood, 0.09))
    pen.shape(_quad(at, (0.54, -1.84), (1.58, -1.84), (1.58, -1.7), (0.54, -1.7)), tint(wood, 0.12), 0.8)
    pen.shape(_quad(at, (0.54, -1.84), (1.58, -1.84), (1.58 + dx, -1.84 + dy * 0.8),
                    (0.54 + dx, -1.84 + dy * 0.8)), tint(wood, 0.26), 0.8)  # fmt: skip
    _keys(pen, at, figure.gear.wood)
    pen.shape(_quad(at, (-0.06, -0.06), (0.62, -0.06), (0.62, 0.22), (-0.06, 0.22)), wood, 0.8)
    pen.shape(_quad(at, (0.0, 0.22), (0.17, 0.22), (0.14, low), (0.03, low)), shade(wood, 0.12), 0.8)
    pen.shape(
        _quad(at, (-0.1, low - 0.14), (1.6, low - 0.14), (1.6, low), (-0.1, low)), shade(wood, 0.16), 0.8
    )


def _keys(pen: Pen, at: Point, wood: Colour) -> None:
    (dx, dy), count = _AWAY, 9
    pen.shape(_quad(at, (0.0, -0.06), (0.62, -0.06), (0.62 + dx, -0.06 + dy), (dx, -0.06 + dy)),
              tint(wood, 0.92), 0.8)  # fmt: skip
    for number in range(1, count):
        x, y = dx * number / count, -0.06 + dy * number / count
        pen.even([(at[0] + x, at[1] + y), (at[0] + 0.62 + x, at[1] + y)], 0.4, _DARK)
        if number % 4:
            pen.fill(_quad(at, (x + 0.26, y + 0.014), (x + 0.62, y + 0.014), (x + 0.62, y - 0.014),
                           (x + 0.26, y - 0.014)), _DARK)  # fmt: skip


def fiddle(pen: Pen, wood: Colour, high: float) -> None:
    """A violin without its bow, `high` heads from its scroll at the origin down to its foot."""
    one = pen.moved(0.0, 0.0, 0.0, high)
    one.shape([(-0.022, 0.02), (0.022, 0.02), (0.03, 0.5), (-0.03, 0.5)], _DARK, 0.7)
    one.shape(oval(0.0, 0.0, 0.04, 0.05, 14), shade(wood, 0.2), 0.7)
    for side in (-1, 1):
        one.stroke([(side * 0.02, 0.05), (side * 0.075, 0.04)], 1.2, _DARK, 0.1)
    right: tuple[Seg, ...] = ((0.17, 0.38, 0.16, 0.53), (0.08, 0.6, 0.11, 0.67), (0.24, 0.71, 0.21, 0.86),
                              (0.16, 1.0, 0.0, 0.99))  # fmt: skip
    left: tuple[Seg, ...] = ((-0.16, 1.0, -0.21, 0.86), (-0.24, 0.71, -0.11, 0.67), (-0.08, 0.6, -0.16, 0.53),
                             (-0.17, 0.38, 0.0, 0.39))  # fmt: skip
    one.shape(path((0.0, 0.39), *right, *left), wood, 0.9)
    for side in (-1, 1):
        one.stroke(path((side * 0.09, 0.58), (side * 0.06, 0.68, side * 0.11, 0.78)), 0.9, _DARK, 0.2)
    one.fill([(-0.026, 0.3), (0.026, 0.3), (0.034, 0.6), (-0.034, 0.6)], _DARK)
    one.shape([(-0.034, 0.83), (0.034, 0.83), (0.018, 0.95), (-0.018, 0.95)], _DARK, 0.4)
    one.even([(-0.06, 0.72), (0.06, 0.72)], 0.9, (232, 206, 160))
    for x in (-0.016, 0.016):
        one.even([(x, 0.1), (x, 0.84)], 0.3, (244, 238, 226))


def _red_wood(figure: Figure) -> Colour:
    return mix((164, 84, 46), figure.gear.wood, 0.3)


def notes(pen: Pen, colour: Colour) -> None:
    """Three notes that float away."""
    for x, y, size, turn in ((0.0, 0.0, 0.72, -8.0), (0.42, -0.3, 0.62, 10.0), (0.08, -0.52, 0.5, -4.0)):
        one = pen.moved(x, y, turn, size)
        one.shape(oval(0.0, 0.0, 0.14, 0.1, 20), colour, 0.7)
        one.shape([(0.08, 0.0), (0.08, -0.5), (0.135, -0.5), (0.135, 0.0)], colour, 0.5)
        one.shape(path((0.1, -0.52), (0.3, -0.42, 0.26, -0.2), (0.22, -0.32, 0.1, -0.36)), colour, 0.5)


def _strung(pen: Pen, foot: Point, top: Point, low: float, high: float) -> Pen:
    """A pen whose (0, low) lies at `foot` and whose (0, high) at `top`."""
    dx, dy = top[0] - foot[0], top[1] - foot[1]
    scale = math.hypot(dx, dy) / (low - high)
    turn = math.degrees(math.atan2(dx, -dy))
    return pen.moved(*foot, turn, scale).moved(0.0, -low)


def _violin(pen: Pen, figure: Figure) -> None:
    chin, hand = _chin(figure), figure.joints.far_arm[2]
    top = (hand[0] + 0.16, hand[1] - 0.12)
    fiddle(_strung(pen, chin, top, 0.97, 0.12), _red_wood(figure), 1.0)


def _chin(figure: Figure) -> Point:
    x, y = figure.joints.head
    return (x + (0.3 if figure.view == "profile" else 0.2), y + 0.6)


def _cello(pen: Pen, figure: Figure) -> None:
    hand, floor = figure.joints.far_arm[2], figure.joints.lowest
    foot = (figure.joints.near_leg[1][0] + 0.16, floor - 0.5)
    pen.even([(foot[0], foot[1] - 0.1), (foot[0] + 0.06, floor)], 1.6, _DARK)
    fiddle(_strung(pen, foot, (hand[0] + 0.08, hand[1]), 1.0, 0.27), _red_wood(figure), 1.0)


def _guitar(pen: Pen, figure: Figure) -> None:
    near, far = figure.joints.near_arm[2], figure.joints.far_arm[2]
    wood = mix((206, 140, 76), figure.gear.wood, 0.3)
    guitar(_strung(pen, (near[0] + 0.24, near[1] + 0.06), (far[0] + 0.1, far[1] - 0.1), 0.14, -0.46), wood)


def _harp(pen: Pen, figure: Figure) -> None:
    """Its strings under the hands, its pillar away from who plays."""
    far, floor = figure.joints.far_arm[2], figure.joints.lowest
    high = (floor + 2.5) / 1.14
    at = pen.moved(far[0] + 0.16 * high, floor - 0.54 * high, 0.0, high)
    harp(replace(at, a=-at.a, b=-at.b), (222, 180, 84))


def _accordion(pen: Pen, figure: Figure) -> None:
    near, far = figure.joints.near_arm[2], figure.joints.far_arm[2]
    x, y = between(near, far, 0.5)
    wide = math.dist(near, far) + 0.5
    turn = math.degrees(math.atan2(far[1] - near[1], far[0] - near[0]))
    accordion(pen.moved(x, y + 0.02, turn, wide / 1.26), figure.look.accent)


def _drum(pen: Pen, figure: Figure) -> None:
    """A drum on the floor, its skin under the sticks."""
    far, floor = figure.joints.far_arm[2], figure.joints.lowest
    x, top, red = far[0] + 0.5, far[1] + 0.5, mix(figure.look.accent, (170, 64, 56), 0.5)
    for way in (-1, 1):
        pen.even([(x + way * 0.3, top + 0.7), (x + way * 0.66, floor)], 2.4, _DARK)
    pen.shape(path((x - 0.8, top), (x - 0.8, top + 0.8), (x - 0.7, top + 1.06, x, top + 1.06),
                   (x + 0.7, top + 1.06, x + 0.8, top + 0.8), (x + 0.8, top)), red, 0.9)  # fmt: skip
    for number in range(5):
        a = x - 0.72 + number * 0.29
        pen.even([(a, top + 0.1), (a + 0.145, top + 0.92), (a + 0.29, top + 0.1)], 0.7, (244, 238, 222))
    pen.shape(oval(x, top, 0.8, 0.26, 36), tint(figure.gear.wood, 0.82), 0.9)


def _zither(pen: Pen, figure: Figure) -> None:
    """A long board across the knees, its other end on the floor."""
    near = figure.joints.near_arm[2]
    a, b = (near[0] - 0.72, near[1] + 0.4), (near[0] + 2.4, figure.joints.lowest - 0.12)
    wood = mix((150, 96, 56), figure.gear.wood, 0.3)
    pen.shape([a, b, (b[0] - 0.06, b[1] + 0.2), (a[0] - 0.06, a[1] + 0.22)], shade(wood, 0.25), 0.8)
    pen.shape([(a[0] + 0.34, a[1] - 0.34), (b[0] + 0.34, b[1] - 0.3), b, a], wood, 0.9)
    for share in (0.2, 0.36, 0.52, 0.68, 0.84):
        lift = -0.34 * share
        start, end = (a[0] + 0.34 * share, a[1] + lift), (b[0] + 0.34 * share, b[1] + lift * 0.9)
        pen.even([start, end], 0.4, (246, 240, 226))
        x, y = between(start, end, 0.3 + share * 0.5)
        pen.shape([(x - 0.05, y + 0.05), (x, y - 0.07), (x + 0.05, y + 0.05)], (232, 214, 176), 0.4)


def _lips(figure: Figure) -> Point:
    x, y = figure.joints.head
    return (x + (0.42 if figure.view == "profile" else 0.22), y + 0.36)


def _flute(pen: Pen, figure: Figure) -> None:
    mouth, hand = _lips(figure), figure.joints.far_arm[2]
    pipe = _strung(pen, mouth, (hand[0] + 0.2, hand[1] - 0.18), 0.0, -1.0)
    wide = 0.075 / pipe.unit * pen.unit
    pipe.shape([(-wide, -1.16), (wide, -1.16), (wide, 0.05), (-wide, 0.05)], (220, 226, 234), 0.8)
    pipe.fill([(wide * 0.2, -1.14), (wide * 0.8, -1.14), (wide * 0.8, 0.04), (wide * 0.2, 0.04)],
              (168, 176, 190))  # fmt: skip
    for y in (-0.3, -0.44, -0.58, -0.72, -0.86, -1.0):
        pipe.shape(oval(0.0, y, wide * 0.8, 0.028, 12), (246, 248, 252), 0.4)


def _horn(pen: Pen, figure: Figure) -> None:
    (x, y), hand = _lips(figure), figure.joints.near_arm[2]
    turn = math.degrees(math.atan2(hand[1] - 0.1 - y, hand[0] - x))
    horn(pen.moved(x, y, turn, 1.7).moved(0.62, 0.0), (226, 186, 92))


_BEHIND_HANDS: dict[str, Callable[[Pen, Figure], None]] = {"playing": piano, "playing_violin": _violin,
    "playing_cello": _cello, "playing_guitar": _guitar, "playing_harp": _harp, "playing_drum": _drum,
    "playing_accordion": _accordion, "playing_zither": _zither}  # fmt: skip
_AT_LIPS: dict[str, Callable[[Pen, Figure], None]] = {"playing_flute": _flute, "playing_horn": _horn}


def plays(figure: Figure) -> bool:
    """Whether somebody has an instrument to do with."""
    return figure.pose_name.startswith("playing")


def amid(pen: Pen, figure: Figure) -> None:
    """What lies before the body and behind the hands."""
    if draw := _BEHIND_HANDS.get(figure.pose_name):
        draw(pen, figure)


def held(pen: Pen, figure: Figure) -> None:
    """What the nearer hand lies over: what is at the lips, a bow, a stick."""
    near, far = figure.joints.near_arm[2], figure.joints.far_arm[2]
    if draw := _AT_LIPS.get(figure.pose_name):
        draw(pen, figure)
    elif figure.pose_name == "playing_violin":
        strings = between(_chin(figure), far, 0.42)
        _bow(pen, (near[0] + 0.08, near[1] - 0.12), strings, 2.5)
    elif figure.pose_name == "playing_cello":
        _bow(pen, (near[0] + 0.16, near[1] + 0.06), (near[0] + 1.0, near[1] + 0.2), 2.2)
    elif figure.pose_name == "playing_drum":
        for hand in (near, far):
            pen.stroke([(hand[0] + 0.02, hand[1] - 0.1), (hand[0] + 0.9, hand[1] + 0.34)], 2.4,
                       shade(figure.gear.wood, 0.2), 0.1)  # fmt: skip


def _bow(pen: Pen, hand: Point, strings: Point, long: float) -> None:
    away = math.dist(hand, strings) or 1.0
    ux, uy = (strings[0] - hand[0]) / away, (strings[1] - hand[1]) / away
    start, end = (hand[0] - ux * 0.12, hand[1] - uy * 0.12), (hand[0] + ux * long, hand[1] + uy * long)
    x, y = -uy * 0.09, ux * 0.09
    hair = [(start[0] + x, start[1] + y), (end[0] + x * 0.4, end[1] + y * 0.4)]
    pen.even(hair, 0.9, (240, 236, 226))
    pen.stroke([start, between(start, end, 0.5), end], 2.2, (98, 58, 38), 0.4)


_NOTES: dict[str, Point] = {"playing_violin": (1.3, 0.0), "playing_flute": (0.85, 0.1),
    "playing_horn": (0.85, 0.0), "playing_cello": (1.35, 0.1), "playing_harp": (0.85, -0.2)}  # fmt: skip
"""Where the first of its notes is, from the middle of the head."""


def before(head_pen: Pen, figure: Figure) -> None:
    """Notes over it, on the side the player looks to."""
    if figure.view != "back":
        notes(head_pen.moved(*_NOTES.get(figure.pose_name, (0.85, 0.3))), tint(figure.look.accent, 0.25))
