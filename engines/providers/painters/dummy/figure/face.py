"""Eyes, brows, nose and mouth, in heads: origin at the middle of the head, chin at y = 0.5."""

from __future__ import annotations

import math

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.figure.eyes import brow, eye
from engines.providers.painters.dummy.figure.moods import Mood
from engines.providers.painters.dummy.figure.mouths import MOUTHS
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import shade

TURN = {"front": 0.0, "three_quarter": 0.26}
"""Radians the features are carried round the head."""
EYE_Y = 0.095
MOUTH_Y = 0.345


def around(x: float, turn: float, radius: float = 0.42) -> float:
    """Where a feature at x on a head seen from the front lies once the head is turned."""
    angle = math.asin(max(-1.0, min(1.0, x / radius))) + turn
    return radius * math.sin(max(-1.45, min(1.45, angle)))


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
        _tiny(pen, mood, view)
        return
    _cheeks(pen, look, mood, view)
    _nose(pen, look, view)
    _mouth(pen, look, mood, view)
    if view == "profile":
        eye(pen.moved(0.225, EYE_Y), look, mood, 0.125, 0.19, -1.0, 0.6, light)
        brow(pen.moved(0.235, EYE_Y - 0.135), look, mood, 0.13, -1.0)
        return
    turn = TURN[view]
    for side in (1.0, -1.0):
        x = around(0.168 * side, turn)
        squash = math.cos(math.asin(x / 0.42)) / math.cos(math.asin(0.168 / 0.42))
        width, height = (0.222, 0.215) if look.female else (0.205, 0.172)
        height *= 1 - 0.24 * look.eye_shape
        eye(
            pen.moved(x, EYE_Y),
            look,
            mood,
            width * min(squash, 1.04),
            height,
            side,
            gaze,
            light,
        )
        brow(pen.moved(x + 0.01 * side, EYE_Y - 0.148), look, mood, 0.19 * squash, side)


def _tiny(pen: Pen, mood: Mood, view: str) -> None:
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
    if view == "front":
        pen.fill([(-0.012, 0.195), (0.03, 0.245), (-0.006, 0.252)], shade(look.skin, 0.16))
        pen.stroke(path((-0.022, 0.247), (0.0, 0.262, 0.024, 0.246)), 0.55, line)
        return
    pen.fill([(0.125, 0.15), (0.165, 0.235), (0.105, 0.25)], shade(look.skin, 0.12))
    pen.stroke(path((0.142, 0.165), (0.165, 0.2, 0.172, 0.232), (0.16, 0.252, 0.128, 0.252)), 0.7, line)


def _cheeks(pen: Pen, look: Look, mood: Mood, view: str) -> None:
    if not mood.blush:
        return
    warm = mix(look.skin, (240, 96, 96), 0.16 + 0.22 * mood.blush)
    turn = TURN.get(view, 0.0)
    places = (0.2,) if view == "profile" else (around(0.24, turn), around(-0.24, turn))
    for x in places:
        pen.fill(oval(x, 0.235, 0.085, 0.042, 16), warm)
        if mood.blush > 0.7:
            for step in (-0.04, 0.0, 0.04):
                pen.stroke([(x + step + 0.012, 0.213), (x + step - 0.012, 0.257)], 0.45, (206, 82, 84), 0.3)


def _mouth(pen: Pen, look: Look, mood: Mood, view: str) -> None:
    x, y = mouth_at(view)
    narrow = 0.55 if view == "profile" else 0.92 if view == "three_quarter" else 1.0
    MOUTHS.get(mood.mouth, MOUTHS["line"])(pen.moved(x, y, 0.0, 1.14), look, narrow)
