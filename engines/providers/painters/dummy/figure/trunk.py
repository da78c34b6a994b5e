"""Neck and trunk: shoulders, waist and hips by view, their shaded side, folds and printed patterns."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.palette import shade

if TYPE_CHECKING:
    from engines.providers.painters.dummy.figure.body import Figure

_NECK_BACK = {"three_quarter": -0.05, "profile": -0.11}
"""How far the neck stands behind the middle of the head, in heads."""


def neck(pen: Pen, figure: Figure) -> None:
    """From the shoulders to where the head really is, so that a nod does not break it."""
    look, (hx, hy), (nx, ny) = figure.look, figure.joints.head, figure.joints.neck
    back = _NECK_BACK.get(figure.view, 0.0)
    half = 0.2 if not (look.female or look.age == "child") else 0.165
    if figure.view == "profile":
        half *= 0.92
    tx, ty, bx = hx + back, hy + 0.24, nx + back * 0.4
    outline = path(
        (tx - half, ty),
        (tx - half, ty + 0.26, bx - half - 0.06, ny + 0.02),
        (bx - half - 0.1, ny + 0.1, bx - half - 0.22, ny + 0.2),
        (bx + half + 0.22, ny + 0.2),
        (bx + half + 0.1, ny + 0.1, bx + half + 0.06, ny + 0.02),
        (tx + half, ty + 0.26, tx + half, ty),
        detail=4,
    )
    pen.shape(outline, look.skin)
    if figure.view == "back":
        return
    dark = pen.dark
    pen.fill(
        path(
            (tx - half, ty),
            (tx + half, ty),
            (tx + half, ny - (0.1 if dark < 0 else 0.0)),
            (tx + 0.02, ny + 0.1, tx - half, ny - (0.1 if dark > 0 else 0.0)),
            detail=5,
        ),
        shade(look.skin, 0.16),
    )


def edges(figure: Figure, top: float, half: float, waist: float) -> tuple[list[Point], list[Point]]:
    """The left and the right outline of the trunk from the neck down to the hips."""
    look = figure.look
    throat = 0.2 if not (look.female or look.age == "child") else 0.165
    slim = 0.9 if look.female and look.age != "child" else 0.97
    bust = 0.0 if look.age == "child" else 0.1 if look.female else 0.05
    if figure.view == "profile":
        left = path(
            (-throat - 0.02, top - 0.08),
            (-half * 0.95, top + 0.1, -half - 0.03, top + 0.46),
            (-half * 0.9, top + 0.9, -waist * slim * 0.86, -0.6),
            (-waist - 0.12, -0.3, -waist - 0.05, 0.14),
            detail=5,
        )
        right = path(
            (throat * 0.8, top - 0.06),
            (half * 0.8, top + 0.1, half + bust, top + 0.56),
            (half + bust * 0.7, top + 0.82, waist * slim, -0.6),
            (waist + 0.02, -0.3, waist, 0.14),
            detail=5,
        )
        return left, right
    sides: list[list[Point]] = []
    for side in (-1.0, 1.0):
        out = bust * 0.5 if figure.view == "three_quarter" and side > 0 else 0.0
        points = path(
            (throat, top - 0.1),
            (throat + 0.05, top + 0.03, half * 0.7, top + 0.09),
            (half + 0.02, top + 0.13, half + 0.09, top + 0.3),
            (half * 0.98, top + 0.52),
            (half * 0.84 + out, top + 0.64, half * 0.82 + out, top + 0.74),
            (waist * slim + 0.03 + out * 0.4, top + 1.0, waist * slim, -0.6),
            (waist * slim + 0.02, -0.3, waist + 0.05, -0.04),
            (waist + 0.05, 0.14),
            detail=4,
        )
        sides.append([(x * side, y) for x, y in points])
    return sides[0], sides[1]


def trunk(lean: Pen, figure: Figure, colour: Colour, top: float, half: float, waist: float) -> None:
    """The garment over the trunk with the cel shadow down the side away from the light."""
    left, right = edges(figure, top, half, waist)
    outline = path(left[0], (0.0, top + 0.1, right[0][0], right[0][1]), detail=4)
    lean.shape([*outline, *right[1:], *left[:0:-1]], colour)
    _pattern(lean, figure, colour, left, right)
    dark, pale = (right, left) if lean.dark > 0 else (left, right)
    side = dark[5:]
    inner = [(x - (0.2 + 0.04 * n / len(side)) * lean.dark, y) for n, (x, y) in enumerate(side)]
    lean.fill([*side, *inner[::-1]], shade(colour, 0.16))
    rim = lean.canvas.rim
    if rim is not None and lean.unit > 40:
        lit = pale[4:]
        lean.fill([*lit, *[(x + 0.022 * lean.dark, y) for x, y in lit[::-1]]], mix(colour, rim, 0.6))


def creases(lean: Pen, colour: Colour, top: float, half: float, waist: float) -> None:
    """Folds from the armpits and over the belt."""
    if lean.unit < 46:
        return
    dark = shade(colour, 0.42)
    for side in (-1.0, 1.0):
        x = half * 0.8 * side
        lean.stroke(path((x, top + 0.66), (x * 0.86, top + 0.8, x * 0.56, top + 0.86)), 0.5, dark, 0.9)
        lean.stroke(path((x, top + 0.74), (x * 0.94, top + 0.9, x * 0.74, top + 1.02)), 0.45, dark, 0.9)
        w = waist * 0.92 * side
        lean.stroke(path((w, -0.56), (w * 0.8, -0.46, w * 0.46, -0.44)), 0.5, dark, 0.9)


def _pattern(lean: Pen, figure: Figure, colour: Colour, left: list[Point], right: list[Point]) -> None:
    look = figure.look
    if not look.pattern or lean.unit < 16:
        return
    print_ = printed(colour, look.accent)
    top = left[0][1]
    if look.pattern == "dots":
        for row in range(6):
            y = top + 0.34 + row * 0.26
            x0, x1 = _at(left, y), _at(right, y)
            for number in range(5):
                x = x0 + (x1 - x0) * (number + (0.5 if row % 2 else 0.2)) / 5
                lean.fill(oval(x, y, 0.045, 0.045, 8), print_)
        return
    y = top + 0.3
    while y < 0.04:
        low = min(y + 0.1, 0.12)
        band = [(_at(left, y), y), (_at(right, y), y), (_at(right, low), low), (_at(left, low), low)]
        lean.fill(band, print_, 255 if look.pattern == "stripes" else 120)
        y += 0.23
    if look.pattern == "checks":
        for share in (0.14, 0.38, 0.62, 0.86):
            ends = [(_at(left, y) + (_at(right, y) - _at(left, y)) * share, y) for y in (top + 0.2, 0.1)]
            lean.fill([ends[0], (ends[0][0] + 0.08, ends[0][1]), (ends[1][0] + 0.08, ends[1][1]), ends[1]],
                      print_, 120)  # fmt: skip


def printed(colour: Colour, accent: Colour) -> Colour:
    """What a pattern is printed in on this cloth."""
    return mix(colour, accent, 0.75)


def _at(edge: list[Point], y: float) -> float:
    """x of an outline at a height."""
    for (x0, y0), (x1, y1) in pairwise(edge):
        if y0 <= y <= y1:
            return x0 + (x1 - x0) * ((y - y0) / ((y1 - y0) or 1.0))
    return edge[-1][0]
