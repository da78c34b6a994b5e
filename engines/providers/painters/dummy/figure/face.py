"""Eyes, brows, nose and mouth, in heads: origin at the middle of the head, chin at y = 0.5."""

from __future__ import annotations

import math

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.figure.ages import lines_of_age
from engines.providers.painters.dummy.figure.around import TURN as TURN
from engines.providers.painters.dummy.figure.around import around as around
from engines.providers.painters.dummy.figure.eyes import brow, eye
from engines.providers.painters.dummy.figure.moods import Mood
from engines.providers.painters.dummy.figure.mouths import MOUTHS
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import shade

EYE_Y = 0.095
MOUTH_Y = 0.345


_CLOSED = ("line", "smile", "frown", "firm", "flat", "pout", "smirk")


def mouth_at(view: str) -> Point:
    """The middle of the mouth."""
    if view == "profile":
        return (0.30, 0.335)
    return (around(0.0, TURN.get(view, 0.0)), MOUTH_Y)


def features(pen: Pen, look: Look, mood: Mood, view: str, gaze: float, light: Colour) -> None:
    """Everything inside the outline of a face. `gaze` −1 … 1 moves the irises along x."""
    if pen.unit < 15:
        return
    if pen.unit < 44:
        tiny(pen, mood, view)
        return
    planes(pen, look, view)
    _cheeks(pen, look, mood, view)
    if look.kind not in ("robot", "ghost"):
        _nose(pen, look, view)
    _mouth(pen, look, mood, view)
    if view == "profile":
        traits = look.traits
        size = (0.125 * traits.eye_wide, 0.19 * traits.eye_high)
        eye(pen.moved(0.225, EYE_Y + traits.eye_y), look, mood, *size, -1.0, 0.6, light)
        brows(pen, look, mood, view)
        return
    turn = TURN[view]
    traits = look.traits
    for side in (1.0, -1.0):
        x = around(0.168 * traits.gap * side, turn)
        squash = math.cos(math.asin(x / 0.42)) / math.cos(math.asin(0.168 / 0.42))
        width, height = (0.224, 0.212) if look.female else (0.198, 0.156)
        if look.age == "child":
            width, height = 0.236, 0.232
        share = _EYES.get(look.age, 1.0)
        width, height = width * (1 + share) / 2, height * share
        height *= (1 - (0.1 if look.age == "child" else 0.24) * look.eye_shape) * traits.eye_high
        eye(
            pen.moved(x, EYE_Y + traits.eye_y, -traits.tilt * side),
            look,
            mood,
            width * min(squash, 1.04) * traits.eye_wide,
            height,
            side,
            gaze,
            light,
        )
    brows(pen, look, mood, view)


def brows(pen: Pen, look: Look, mood: Mood, view: str, faint: float = 0.0) -> None:
    """Both brows; over hair they are `faint`."""
    if pen.unit < 44:
        return
    traits = look.traits
    y = EYE_Y - 0.148 + traits.brow_y + traits.eye_y
    if view == "profile":
        brow(pen.moved(0.235, y + 0.013), look, mood, 0.13, -1.0, faint)
        return
    turn = TURN[view]
    for side in (1.0, -1.0):
        x = around(0.168 * traits.gap * side, turn)
        squash = math.cos(math.asin(x / 0.42)) / math.cos(math.asin(0.168 / 0.42))
        brow(pen.moved(x + 0.01 * side, y), look, mood, 0.19 * squash, side, faint)


_EYES = {"teen": 1.08, "middle": 0.88, "old": 0.74}
"""How high eyes are at that age, to a young grown-up's."""


def tiny(pen: Pen, mood: Mood, view: str) -> None:
    """A face too small for its parts: two dots and a line."""
    centre = mouth_at(view)[0]
    eyes = (0.2,) if view == "profile" else (centre - 0.15, centre + 0.15)
    for x in eyes:
        if mood.lids == "open":
            pen.fill(oval(x, EYE_Y, 0.04, 0.065 * mood.open, 8), pen.ink)
        else:
            pen.stroke([(x - 0.06, EYE_Y), (x, EYE_Y - 0.03), (x + 0.06, EYE_Y)], 0.5)
    if mood.mouth in ("laugh", "gasp", "sob", "grit"):
        pen.fill(oval(centre, MOUTH_Y, 0.07, 0.05, 8), (120, 44, 48))
    else:
        lift = -0.02 if mood.mouth in ("frown", "wavy", "tremble") else 0.015
        pen.stroke(
            [(centre - 0.07, MOUTH_Y - lift), (centre, MOUTH_Y + lift), (centre + 0.07, MOUTH_Y - lift)], 0.4
        )


def _nose(pen: Pen, look: Look, view: str) -> None:
    if view == "profile":
        return
    line = mix(pen.ink, look.skin, 0.25)
    long = (look.traits.nose_long - 1) * 0.06
    pen = pen.moved(0.0, long)
    if look.traits.nose:
        _other_nose(pen, look, view, line, long)
        return
    if view == "front":
        pen.fill([(-0.012, 0.195), (0.03, 0.245), (-0.006, 0.252)], shade(look.skin, 0.16))
        pen.stroke(path((-0.022, 0.247), (0.0, 0.262, 0.024, 0.246)), 0.55, line)
        return
    pen.fill([(0.125, 0.15), (0.165, 0.235), (0.105, 0.25)], shade(look.skin, 0.12))
    pen.stroke(path((0.142, 0.165), (0.165, 0.2, 0.172, 0.232), (0.16, 0.252, 0.128, 0.252)), 0.7, line)


def _other_nose(pen: Pen, look: Look, view: str, line: Colour, long: float) -> None:
    """A straight bridge, a button or a broad nose."""
    x, kind = (0.0, look.traits.nose) if view == "front" else (0.118, look.traits.nose)
    half = {1: 0.026, 2: 0.03, 3: 0.05}[kind]
    shaded = shade(look.skin, 0.14)
    if kind == 2:
        pen.fill(oval(x + 0.01, 0.238, half, 0.02, 14), shaded)
        pen.stroke(path((x - half * 0.8, 0.24), (x, 0.264, x + half * 0.8, 0.24)), 0.6, line)
        return
    if kind == 1:
        side = 1.0 if view != "front" else pen.dark
        pen.fill([(x + 0.004 * side, 0.08 - long), (x + 0.034 * side, 0.24), (x + 0.002 * side,
            0.248)], shaded)  # fmt: skip
        bridge = path((x + 0.016 * side, 0.09 - long), (x + 0.03 * side, 0.18, x + 0.036 * side, 0.235))
        pen.stroke(bridge, 0.5, line, 0.9)
    pen.stroke(path((x - half, 0.244), (x, 0.272, x + half, 0.242)), 0.7, line)
    for side in (-1.0, 1.0):
        wing = path((x + half * side, 0.246), (x + (half + 0.018) * side, 0.236,
            x + half * 0.96 * side, 0.216))  # fmt: skip
        pen.stroke(wing, 0.45, line, 0.6)


def planes(pen: Pen, look: Look, view: str) -> None:
    """What gives a big face form: the bridge of the nose, the lines of age, a beard."""
    turn = TURN.get(view, 0.0)
    if pen.unit > 150 and view != "profile":
        k = pen.dark
        x = around(0.0, turn)
        pen.fill(
            path((x + 0.03 * k, -0.02), (x + 0.075 * k, 0.03, x + 0.05 * k, 0.1),
                 (x + 0.03 * k, 0.16, x + 0.045 * k, 0.22),
                 (x + 0.02 * k, 0.12, x + 0.03 * k, -0.02)), mix(look.skin, shade(look.skin, 0.1),
                                                                 0.7))  # fmt: skip
    if look.age in ("middle", "old"):
        lines_of_age(pen, look, view, turn)
    if look.beard:
        _beard(pen, look, view, turn)


def _beard(pen: Pen, look: Look, view: str, turn: float) -> None:
    fur = mix(look.hair_colour, look.skin, 0.55 if look.beard == "stubble" else 0.0)
    x, y = mouth_at(view)
    wide = 0.5 if view == "profile" else 1.0
    if look.beard != "moustache":
        if view == "profile":
            chin = path((0.05, 0.16), (0.02, 0.36, 0.2, 0.52), (0.33, 0.54, 0.35, 0.42),
                        (0.3, 0.36, 0.2, 0.36),
                        (0.14, 0.3, 0.1, 0.16))  # fmt: skip
        else:
            left, right = around(-0.345, turn), around(0.335, turn) - 0.03 * (turn > 0)
            chin = path((left, 0.12), (left + 0.02, 0.4, x * 0.8 - 0.08, 0.52),
                        (x * 0.8, 0.56, x * 0.8 + 0.08, 0.52),
                        (right - 0.02, 0.4, right, 0.12), (right - 0.04, 0.3, x + 0.13, 0.3),
                        (x, 0.26, x - 0.13, 0.3), (left + 0.05, 0.3, left, 0.12))  # fmt: skip
        pen.fill(chin, fur, 150 if look.beard == "stubble" else 255)
        pen.fill(oval(x, y + 0.005, 0.1 * wide, 0.045, 16), look.skin)
    if look.beard != "stubble":
        half = 0.15 * wide
        pen.shape(
            path((x, y - 0.075), (x + half * 0.7, y - 0.1, x + half, y + 0.005),
                 (x + half * 0.5, y - 0.02, x, y - 0.022), (x - half * 0.5, y - 0.02, x - half, y + 0.005),
                 (x - half * 0.7, y - 0.1, x, y - 0.075)), fur, 0.5)  # fmt: skip


def _cheeks(pen: Pen, look: Look, mood: Mood, view: str) -> None:
    if not mood.blush:
        return
    warm = mix(look.skin, (240, 92, 96), 0.18 + 0.26 * mood.blush)
    turn = TURN.get(view, 0.0)
    # The far cheek turns away: narrower, and never past the outline.
    places = ((0.2, 0.075),) if view == "profile" else ((around(-0.24, turn), 0.088), (0.24, 0.088))
    if turn:
        places = ((around(-0.22, turn), 0.088), (0.268, 0.052))
    for x, half in places:
        if pen.unit > 130:
            # Near by a blush has no edge.
            for share, alpha in ((1.3, 46), (1.05, 60), (0.78, 70), (0.5, 70)):
                pen.fill(oval(x, 0.235, half * share, 0.05 * share, 22), warm, alpha)
        else:
            pen.fill(oval(x, 0.235, half, 0.044, 16), warm)
        if mood.blush > 0.5:
            for step in (-0.5, 0.0, 0.5):
                pen.stroke(
                    [(x + step * half + 0.014, 0.21), (x + step * half - 0.014, 0.258)],
                    0.5,
                    (206, 74, 80),
                    0.3,
                )
    if mood.blush > 0.9 and view != "profile":
        x = around(0.0, turn)
        pen.fill(oval(x, 0.225, 0.12, 0.03, 14), mix(look.skin, warm, 0.6))


def _mouth(pen: Pen, look: Look, mood: Mood, view: str) -> None:
    x, y = mouth_at(view)
    y += look.traits.mouth_y
    if view == "profile":
        x -= 0.02
    _mole(pen, look, view)
    if look.female and look.age != "child" and pen.unit > 90 and mood.mouth in _CLOSED:
        lips = mix(look.skin, (214, 84, 92), 0.36)
        half = 0.045 if view == "profile" else 0.062
        full = look.traits.lips
        half *= look.traits.mouth
        pen.fill(path((x - half, y), (x, y + 0.062 * full, x + half, y), (x, y - 0.028 * full,
            x - half, y)), lips)  # fmt: skip
    narrow = 0.5 if view == "profile" else 0.92 if view == "three_quarter" else 1.0
    MOUTHS.get(mood.mouth, MOUTHS["line"])(pen.moved(x, y, 0.0,
        1.14 * mood.size), look, narrow * look.traits.mouth)  # fmt: skip


def _mole(pen: Pen, look: Look, view: str) -> None:
    if not look.traits.mole or pen.unit < 70 or view == "profile":
        return
    x, y = (-0.16, 0.215) if look.traits.mole == 1 else (0.2, 0.2)
    pen.fill(oval(around(x, TURN[view]), y, 0.011, 0.011, 10), mix(pen.ink, look.skin, 0.35))
