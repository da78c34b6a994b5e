"""Hands: wrist at the origin, fingers along +y, thumb towards +x, in heads."""

from __future__ import annotations

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, path
from engines.providers.painters.dummy.palette import shade, tint


def hand(pen: Pen, kind: str, skin: Colour) -> None:
    """Draws one hand. Unknown kinds are relaxed; "hidden" draws none."""
    if kind == "fist":
        _fist(pen, skin)
    elif kind == "point":
        _pointing(pen, skin)
    elif kind == "open":
        _open(pen, skin)
    elif kind != "hidden":
        _relaxed(pen, skin, 0.06 if kind == "hold" else 0.0)


def _palm(wide: float, low: float) -> list[Point]:
    steps = ((-wide - 0.05, low * 0.5, -wide * 0.9, low), (0.0, low + 0.07, wide * 0.95, low))
    return path((-0.10, -0.02), *steps, (wide + 0.05, low * 0.5, 0.10, -0.02))


def _fist(pen: Pen, skin: Colour) -> None:
    pen.shape(_palm(0.125, 0.235), skin)
    pen.stroke(path((0.13, 0.12), (0.04, 0.10, -0.04, 0.15)), 0.7)
    for x in (-0.05, 0.02, 0.08):
        pen.stroke([(x, 0.17), (x, 0.25)], 0.5, shade(skin, 0.22))


def _pointing(pen: Pen, skin: Colour) -> None:
    finger = path((0.0, 0.16), (0.01, 0.32, 0.02, 0.46), (0.06, 0.51, 0.095, 0.46), (0.10, 0.3, 0.12, 0.14))
    pen.shape(finger, skin)
    pen.shape(_palm(0.10, 0.225), skin)
    for y in (0.14, 0.2):
        pen.stroke(path((-0.09, y), (-0.02, y + 0.03, 0.05, y)), 0.5, shade(skin, 0.22))


def _open(pen: Pen, skin: Colour) -> None:
    for x, tip in ((-0.16, 0.36), (-0.07, 0.46), (0.03, 0.47), (0.12, 0.40)):
        pen.shape(_finger(x * 0.55, 0.16, x * 1.15, tip, 0.045), skin, 0.8)
    pen.shape(_finger(0.08, 0.08, 0.26, 0.20, 0.045), skin, 0.8)
    pen.shape(_palm(0.125, 0.22), skin, 0.8)
    # The palm's own outline would cut the fingers off: its inside is laid over once more.
    pen.fill(
        path((-0.085, 0.0), (-0.12, 0.1, -0.105, 0.23), (0.0, 0.27, 0.1, 0.23), (0.12, 0.1, 0.085, 0.0)), skin
    )


def _relaxed(pen: Pen, skin: Colour, curl: float) -> None:
    """Fingers together; `curl` shortens them round what they hold."""
    mitten = path(
        (-0.095, -0.02),
        (-0.145, 0.12, -0.115, 0.24 - curl),
        (-0.09, 0.38 - curl, -0.02, 0.40 - curl),
        (0.05, 0.40 - curl, 0.09, 0.28 - curl),
        (0.13, 0.12, 0.095, -0.02),
    )
    pen.shape(mitten, skin)
    pen.shape(path((0.075, 0.03), (0.17, 0.10, 0.15, 0.23), (0.11, 0.26, 0.085, 0.17)), skin, 0.8)
    for x in (-0.055, 0.0, 0.045):
        pen.stroke([(x, 0.2 - curl), (x - 0.008, 0.33 - curl)], 0.45, shade(skin, 0.22))


def _finger(x0: float, y0: float, x1: float, y1: float, half: float) -> list[Point]:
    dx, dy = x1 - x0, y1 - y0
    length = (dx * dx + dy * dy) ** 0.5 or 1.0
    nx, ny = -dy / length * half, dx / length * half
    tip = (x1 + dx / length * half * 1.3, y1 + dy / length * half * 1.3)
    return path(
        (x0 + nx, y0 + ny), (x1 + nx, y1 + ny), (*tip, x1 - nx, y1 - ny), (x0 - nx, y0 - ny), detail=5
    )


def held(pen: Pen, prop: str, accent: Colour) -> None:
    """What the hand holds, drawn before its fingers."""
    if prop == "phone":
        pen.shape([(-0.14, -0.02), (0.16, -0.08), (0.24, 0.40), (-0.06, 0.46)], (44, 46, 58))
        pen.fill([(-0.10, 0.02), (0.14, -0.03), (0.20, 0.36), (-0.03, 0.41)], (188, 222, 240))
    elif prop == "object":
        pen.shape([(-0.28, 0.02), (0.26, -0.04), (0.32, 0.42), (-0.22, 0.48)], accent)
        pen.fill([(-0.28, 0.02), (0.26, -0.04), (0.275, 0.08), (-0.265, 0.14)], tint(accent, 0.3))
        pen.fill([(-0.05, 0.0), (0.05, -0.012), (0.10, 0.444), (0.0, 0.456)], tint(accent, 0.55))
