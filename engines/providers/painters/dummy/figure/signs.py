"""The signs comics draw on and beside a head: sweat, tears, vein, gloom, sparkle, shock, sigh, steam."""

from __future__ import annotations

import math
from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.figure.face import TURN, around
from engines.providers.painters.dummy.figure.moods import Mood
from engines.providers.painters.dummy.palette import WHITE

_SMALLEST = 26
"""Pixels of a head below which no sign could be read."""


def signs(pen: Pen, mood: Mood, view: str) -> None:
    """All signs of a mood; the smaller the head, the larger they are beside it."""
    if mood.mark == "mute" and view == "back":
        _mute(pen, min(max(96 / pen.unit, 1.0), 1.9), side=False)
    if pen.unit < _SMALLEST or view == "back":
        return
    grow = min(max(96 / pen.unit, 1.0), 1.9)
    if mood.tears:
        _tears(pen, view)
    side = view == "profile"
    if mood.sweat:
        _drop(pen.moved(-0.33 if not side else -0.02, -0.14, 14, (0.85 if pen.unit > 150 else 1.15) * grow))
    if mood.vein:
        _vein(pen.moved(0.3 if not side else 0.1, -0.4, 8, 1.15 * grow))
    draw = _MARKS.get(mood.mark)
    if draw:
        # Beside the head on the side it looks to: there the fringe and the accessory are not.
        draw(pen, grow, side)


def _drop(pen: Pen) -> None:
    pen.shape(path((0.0, -0.13), (0.08, 0.01, 0.0, 0.055), (-0.08, 0.01, 0.0, -0.13)), (176, 222, 248), 0.7)
    pen.fill(path((-0.02, -0.03), (-0.045, 0.01, -0.014, 0.03), (-0.02, 0.0, -0.02, -0.03)), WHITE)


def _vein(pen: Pen) -> None:
    for turn in (0, 90, 180, 270):
        corner = pen.moved(0.0, 0.0, turn)
        corner.stroke(path((0.03, -0.12), (0.03, -0.03, 0.12, -0.03)), 2.6, WHITE, 0.4)
        corner.stroke(path((0.03, -0.115), (0.03, -0.03, 0.115, -0.03)), 1.5, (214, 40, 48), 0.5)


def _tears(pen: Pen, view: str) -> None:
    """A film along the cheek, a bead at its end and one at the corner of the eye."""
    water, deep = (214, 238, 252), (150, 200, 236)
    turn = TURN.get(view, 0.0)
    places = (
        ((0.2, 0.05),)
        if view == "profile"
        else ((around(0.19, turn) - 0.03 * (turn > 0), 0.05), (around(-0.19, turn), 0.055))
    )
    for x, half in places:
        side = 1.0 if x > around(0.0, turn) else -1.0
        stream = path(
            (x - half, 0.165),
            (x - half * 0.7 + 0.02 * side, 0.28, x - half * 0.55 + 0.012 * side, 0.38),
            (x - half * 0.5, 0.44, x + 0.01 * side, 0.44),
            (x + half * 0.6, 0.43, x + half * 0.6 + 0.012 * side, 0.36),
            (x + half * 0.75 + 0.02 * side, 0.26, x + half, 0.165),
            (x, 0.2, x - half, 0.165),
        )
        pen.fill(stream, water, 225)
        pen.fill(
            path(
                (x + half * 0.4, 0.2),
                (x + half * 0.5, 0.3, x + half * 0.2, 0.4),
                (x + half * 0.75, 0.34, x + half * 0.8, 0.2),
            ),
            deep,
            150,
        )
        pen.stroke(
            path((x - half * 0.5, 0.21), (x - half * 0.4, 0.3, x - half * 0.25, 0.37)), 0.7, WHITE, 0.7
        )
        pen.fill(oval(x, 0.165, half * 1.1, 0.03, 14), water)
        pen.fill(oval(x - half * 0.4, 0.158, half * 0.3, 0.012, 8), WHITE)


def gloom(pen: Pen, mood: Mood, view: str) -> None:
    """The upper face in shade with hanging lines, for terror; it lies under the hair."""
    if not mood.gloom or pen.unit < _SMALLEST:
        return
    turn = TURN.get(view, 0.0)
    left, right = (-0.02, 0.32) if view == "profile" else (around(-0.33, turn), around(0.32, turn))
    low = path((left, -0.26), (right, -0.26), (right, 0.06), ((left + right) / 2, 0.12, left, 0.06))
    pen.fill(low, (58, 62, 126), 66)
    pen.fill(
        path((left, -0.26), (right, -0.26), (right, -0.06), ((left + right) / 2, -0.02, left, -0.06)),
        (44, 46, 110),
        74,
    )
    for number in range(8):
        x = left + (right - left) * (number + 0.5) / 8
        pen.stroke([(x, -0.22), (x, 0.02 + 0.07 * (number % 2))], 0.5, (52, 56, 118), 0.8)


def _star(pen: Pen, size: float, fill: Colour) -> None:
    points = [
        (math.sin(n * math.tau / 8) * (size if n % 2 == 0 else size * 0.2),
         -math.cos(n * math.tau / 8) * (size if n % 2 == 0 else size * 0.2))
        for n in range(8)
    ]  # fmt: skip
    pen.shape(points, fill, 0.5)


def _spark(pen: Pen, grow: float, side: bool) -> None:
    for x, y, size in ((0.52, -0.42, 0.1), (0.64, -0.24, 0.06), (-0.56, -0.3, 0.075)):
        _star(pen.moved(x, y), size * grow, (255, 228, 120))


def _glint(pen: Pen, grow: float, side: bool) -> None:
    # Near by the eyes themselves tell it.
    if pen.unit < 300:
        _star(pen.moved(0.42 if not side else 0.46, -0.06, 12), 0.075 * grow, (255, 252, 236))


def _shock(pen: Pen, grow: float, side: bool) -> None:
    """Three strokes off the brow: somebody starts."""
    for angle, near, far in ((24, 0.62, 0.8), (42, 0.64, 0.9), (60, 0.64, 0.8)):
        s, c = math.sin(math.radians(angle)), -math.cos(math.radians(angle))
        line = [(s * near, c * near), (s * (near + far) / 2, c * (near + far) / 2), (s * far, c * far)]
        pen.stroke(line, 2.6 * grow, WHITE, 0.5)
        pen.stroke(line, 1.4 * grow, None, 0.6)


def _sigh(pen: Pen, grow: float, side: bool) -> None:
    """A little breath that hangs in cold air: soft, and no cloud."""
    for x, y, r, alpha in ((0.44, 0.38, 0.03, 120), (0.49, 0.37, 0.045, 90), (0.55, 0.35, 0.055, 60)):
        pen.fill(oval(x, y, r * grow, r * 0.75 * grow, 16), (248, 250, 252), alpha)


def _steam(pen: Pen, grow: float, side: bool) -> None:
    for x in (0.36, 0.5, 0.64):
        y = -0.36 - 0.1 * (0.64 - x)
        wave = path(
            (x, y),
            (x + 0.07 * grow, y - 0.07, x, y - 0.13 * grow),
            (x - 0.07 * grow, y - 0.2, x, y - 0.26 * grow),
        )
        pen.stroke(wave, 2.6, WHITE, 0.6)
        pen.stroke(wave, 1.2, (214, 84, 92), 0.6)


def _puff(pen: Pen, grow: float, side: bool) -> None:
    for y in (0.3, 0.37):
        pen.stroke([(0.44, y), (0.56 * grow**0.3, y - 0.02)], 1.1, None, 0.6)


def _sad(pen: Pen, grow: float, side: bool) -> None:
    """A small cloud of lines hangs over a heavy heart."""
    for number in range(5):
        x = 0.34 + 0.07 * number
        pen.stroke(
            [(x, -0.62 + 0.05 * (number % 2)), (x, -0.34 + 0.07 * (number % 3))],
            0.9,
            mix(pen.ink, (92, 100, 160), 0.7),
            0.8,
        )


def _hearts(pen: Pen, grow: float, side: bool) -> None:
    """Three that rise beside the head, smaller and smaller."""
    for x, y, size in ((0.62, -0.34, 0.17), (0.86, -0.62, 0.12), (0.66, -0.86, 0.08)):
        one = pen.moved(x, y, 10.0, size * grow)
        one.shape(path((0.0, 0.9), (-1.1, 0.1, -1.0, -0.5), (-0.7, -1.1, 0.0, -0.4), (0.7, -1.1, 1.0, -0.5),
            (1.1, 0.1, 0.0, 0.9)), (236, 84, 110), 0.7)  # fmt: skip


def _mute(pen: Pen, grow: float, side: bool) -> None:
    """A balloon over the head with nothing but three dots: somebody says not a word."""
    one = pen.moved(0.54 + 0.24 * grow, -0.42 - 0.2 * grow, 0.0, grow * 0.5)
    left = ((-0.3, 0.34), (-0.62, 0.3, -0.66, 0.0), (-0.66, -0.42, 0.0, -0.44))
    right = ((0.66, -0.42, 0.66, 0.0), (0.66, 0.38, 0.0, 0.38))
    one.shape(path(*left, *right, (-0.1, 0.4), (-0.46, 0.7), (-0.3, 0.34)), WHITE)
    for x in (-0.3, 0.0, 0.3):
        one.fill(oval(x, -0.03, 0.09, 0.09, 16), (38, 36, 44))


_MARKS: dict[str, Callable[[Pen, float, bool], None]] = {
    "spark": _spark,
    "glint": _glint,
    "shock": _shock,
    "sigh": _sigh,
    "steam": _steam,
    "puff": _puff,
    "gloom": _sad,
    "hearts": _hearts,
    "mute": _mute,
}
