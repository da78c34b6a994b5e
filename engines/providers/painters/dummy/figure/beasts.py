"""Heads of those who are no human beings, on upright bodies. Same measures as a human head: origin in
the middle,
crown at y = −0.5, chin at 0.5, facing right; ears and horns reach above."""

from __future__ import annotations

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.figure import beast_marks, face
from engines.providers.painters.dummy.figure.beast_parts import NOSE, STEEL, Turn, ears, flaps
from engines.providers.painters.dummy.figure.moods import Mood
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_OPEN = ("laugh", "gasp", "sob", "grit")

BOX: dict[str, tuple[float, float, float]] = {
    "cat": (0.52, -0.84, 0.5), "dog": (0.6, -0.56, 0.5), "fox": (0.56, -0.92, 0.5),
        "rabbit": (0.5, -1.3, 0.5),
    "bear": (0.54, -0.68, 0.5), "bird": (0.5, -0.74, 0.5), "robot": (0.58, -0.86, 0.5),
        "ghost": (0.5, -0.6, 0.5),
    "dragon": (0.62, -0.86, 0.5),
}  # fmt: skip
"""How far each head reaches: to the sides, up and down."""


def draw(pen: Pen, look: Look, mood: Mood, view: str, gaze: float, light: Colour) -> None:
    """The whole head: ears, outline, muzzle, eyes, brows and mouth as the mood has them."""
    turn = Turn({"three_quarter": 0.05, "profile": 0.08}.get(view, 0.0), view)
    if not beast_marks.ears(pen, look, turn):
        ears(pen, look, turn)
    pen.shape(_outline(look, view), look.skin)
    _shadow(pen, look, view)
    if look.kind == "dog" and not beast_marks.flapless(look):
        flaps(pen, look, view)
    if view == "back":
        return
    _before(pen, look, view)
    face.features(pen, look, mood, view, gaze, light)
    _after(pen, look, mood, view)


_CHEEKS = {"fox": 0.54, "cat": 0.5, "bear": 0.52, "dog": 0.48, "bird": 0.46, "rabbit": 0.46, "dragon": 0.44}
"""Half the width of each head."""
_SNOUTS = {
    "fox": 0.66, "dog": 0.6, "dragon": 0.7, "bear": 0.54, "rabbit": 0.46, "cat": 0.46, "bird": 0.38,
}  # fmt: skip
"""How far each reaches forward from the side."""


def _outline(look: Look, view: str) -> list[Point]:
    if look.kind == "robot":
        left, right = (-0.46, 0.46) if view in ("front", "back") else (-0.42, 0.46)
        return path((left, -0.36), (left, -0.5, left + 0.14, -0.5), (right - 0.14, -0.5),
            (right, -0.5, right, -0.36),
                    (right, 0.4), (right, 0.5, right - 0.12, 0.5), (left + 0.12, 0.5),
                        (left, 0.5, left, 0.4))  # fmt: skip
    if look.kind == "ghost":
        return path(
            (-0.6, 0.78),
            (-0.44, 0.4, -0.46, -0.06),
            (-0.44, -0.6, 0.0, -0.6),
            (0.44, -0.6, 0.46, -0.06),
            (0.44, 0.4, 0.6, 0.78),
            (0.44, 0.9, 0.3, 0.76),
            (0.16, 0.92, 0.0, 0.76),
            (-0.16, 0.92, -0.3, 0.76),
            (-0.44, 0.9, -0.6, 0.78),
        )
    cheek = _CHEEKS[look.kind]
    if view == "profile":
        snout = _SNOUTS[look.kind]
        return path((-0.42, -0.1), (-0.4, -0.52, 0.02, -0.52), (0.3, -0.5, 0.33, -0.12),
            (0.36, 0.08, snout, 0.14),
                    (snout + 0.05, 0.26, snout - 0.04, 0.36), (0.3, 0.44, 0.2, 0.47),
                        (-0.2, 0.54, -0.38, 0.26), (-0.44, 0.1, -0.42, -0.1))  # fmt: skip
    right = cheek * (0.94 if view == "three_quarter" else 1.0)
    chin = 0.47 if look.kind != "fox" else 0.49
    return path((0.0, -0.5), (0.3, -0.52, 0.4, -0.2), (0.44, -0.02, right, 0.14),
        (right - 0.04, 0.36, 0.18, chin),
                (0.0, chin + 0.03, -0.18, chin), (-cheek + 0.04, 0.36, -cheek, 0.14),
                    (-0.44, -0.02, -0.4, -0.2),
                (-0.3, -0.52, 0.0, -0.5))  # fmt: skip


def _shadow(pen: Pen, look: Look, view: str) -> None:
    dark, k = shade(look.skin, 0.1), pen.dark
    if view == "profile":
        pen.fill(path((-0.36, 0.24), (-0.2, 0.5, 0.2, 0.455), (0.0, 0.4, -0.36, 0.24)), dark)
        return
    pen.fill(
        path(
            (0.36 * k, -0.2),
            (0.5 * k, 0.1, 0.42 * k, 0.24),
            (0.3 * k, 0.42, 0.1 * k, 0.465),
            (0.34 * k, 0.2, 0.36 * k, -0.2),
        ),
        dark,
    )


def _before(pen: Pen, look: Look, view: str) -> None:
    """What lies under eyes and mouth: a pale muzzle, a face plate, an owl's discs."""
    x, _ = face.mouth_at(view)
    if look.kind == "robot":
        _plate(pen, view)
        return
    if look.kind == "ghost" or beast_marks.masked(pen, look, x, view):
        return
    pale = tint(look.skin, 0.62)
    if view == "profile":
        beast_marks.before(pen, look, (0.225,))
        if look.kind not in ("bird", "dragon"):
            pen.fill(oval(0.36, 0.27, 0.17, 0.12, 22), pale)
        return
    beast_marks.before(pen, look, [face.around(0.168 * side, face.TURN[view]) for side in (-1.0, 1.0)])
    if look.kind == "fox":
        for side in (-1.0, 1.0):
            pen.fill(
                path(
                    (x, 0.1), (x + side * 0.3, 0.16, x + side * 0.42, 0.2), (x + side * 0.26, 0.42, x, 0.46)
                ),
                WHITE,
            )
    elif look.kind == "bird":
        for side in (-1.0, 1.0):
            pen.fill(oval(face.around(0.17 * side, face.TURN[view]), 0.08, 0.2, 0.22, 26), pale)
    elif look.kind == "dragon":
        pen.shape(oval(x, 0.3, 0.28, 0.17, 28), tint(look.skin, 0.14), 0.6)
    else:
        for side in (-1.0, 1.0):
            pen.fill(oval(x + side * 0.09, 0.31, 0.15, 0.13, 22), pale)
    if look.kind == "cat" and pen.unit > 30:
        _stripes(pen, look, x)


def _after(pen: Pen, look: Look, mood: Mood, view: str) -> None:
    """What lies over them: nose and whiskers, beak, nostrils."""
    x, y = face.mouth_at(view)
    if look.kind in ("robot", "ghost"):
        return
    if look.kind == "bird":
        _beak(pen, look, mood, view)
        return
    nose = (
        (0.62 if look.kind in ("fox", "dog", "dragon") else 0.46, 0.17) if view == "profile" else (x, 0.215)
    )
    if look.kind == "dragon":
        for side in (-0.07, 0.07) if view != "profile" else (0.0,):
            pen.fill(oval(nose[0] + side, 0.22, 0.025, 0.02, 10), shade(look.skin, 0.6))
        return
    if beast_marks.snout(pen, look, nose):
        return
    wide = 0.1 if look.kind in ("dog", "bear") else 0.065
    tone = (226, 130, 140) if look.kind in ("cat", "rabbit") else NOSE
    pen.shape(path((nose[0] - wide, nose[1] - 0.03),
        (nose[0], nose[1] - 0.08, nose[0] + wide, nose[1] - 0.03),
            (nose[0] + wide * 0.6, nose[1] + 0.05, nose[0], nose[1] + 0.055),
                   (nose[0] - wide * 0.6, nose[1] + 0.05, nose[0] - wide, nose[1] - 0.03)),
                       tone, 0.6)  # fmt: skip
    if pen.unit > 40 and view != "profile":
        pen.stroke([(nose[0], nose[1] + 0.05), (x, y - 0.03)], 0.5, taper=0.2)
    if look.kind in ("cat", "rabbit", "fox") and pen.unit > 40:
        for side in (-1.0, 1.0) if view != "profile" else (-1.0,):
            for lift in (-0.05, 0.01, 0.07):
                pen.stroke(
                    [(x + side * 0.2, 0.28 + lift * 0.6), (x + side * 0.52, 0.26 + lift * 1.8)],
                    0.4,
                    mix(pen.ink, look.skin, 0.3),
                )


def _beak(pen: Pen, look: Look, mood: Mood, view: str) -> None:
    x, y = face.mouth_at(view)
    gap = 0.09 if mood.mouth in _OPEN else 0.015
    tip = 0.66 if view == "profile" else x + (0.05 if view == "three_quarter" else 0.0)
    low = (x - 0.12, x + 0.12) if view != "profile" else (0.28, 0.36)
    beak = beast_marks.beak_of(look)
    if beast_marks.hooked(pen, look, x, y, view, gap):
        return
    if view == "profile":
        pen.shape([(0.3, 0.14), (tip, 0.27), (0.3, 0.3 - gap)], beak, 0.8)
        pen.shape([(0.3, 0.3), (tip - 0.12, 0.28 + gap), (0.3, 0.38 + gap)], shade(beak, 0.14), 0.8)
        return
    pen.fill(oval(x, y, 0.13, 0.09, 18), look.skin)
    pen.shape(
        [
            (low[0] + 0.02, y - 0.03 + gap * 0.3),
            (low[1] - 0.02, y - 0.03 + gap * 0.3),
            (tip, y + 0.06 + gap),
        ],
        shade(beak, 0.2),
        0.8,
    )
    pen.shape(
        [(low[0] - 0.02, y - 0.05), (x, y - 0.17), (low[1] + 0.02, y - 0.05), (tip, y + 0.05)], beak, 0.8
    )


def _plate(pen: Pen, view: str) -> None:
    """The screen of a robot's face."""
    left, right = (
        (-0.36, 0.36) if view == "front" else (-0.26, 0.38) if view == "three_quarter" else (0.02, 0.42)
    )
    pen.shape(path((left, -0.24), (left, -0.32, left + 0.1, -0.32), (right - 0.1, -0.32),
        (right, -0.32, right, -0.24), (right, 0.38),
                   (right, 0.44, right - 0.1, 0.44), (left + 0.1, 0.44), (left, 0.44, left, 0.38)),
                       tint(STEEL, 0.6), 0.8)  # fmt: skip


def _stripes(pen: Pen, look: Look, x: float) -> None:
    for stripe in (-0.12, 0.0, 0.12):
        pen.fill(
            path((x + stripe - 0.03, -0.47), (x + stripe, -0.3), (x + stripe + 0.03, -0.47)),
            shade(look.skin, 0.24),
        )
