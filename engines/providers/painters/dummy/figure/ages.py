"""What years leave in a face: folds beside the mouth, bags, crow's feet, a lined brow. In heads."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Pen, mix, path
from engines.providers.painters.dummy.figure.around import around
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import shade


def lines_of_age(pen: Pen, look: Look, view: str, turn: float) -> None:
    """Folds from the nose to the mouth in middle age, and all the others of an old face."""
    old = look.age == "old"
    line = mix(shade(look.skin, 0.42 if old else 0.3), pen.ink, 0.12 if old else 0.0)
    if view == "profile":
        pen.stroke(path((0.29, 0.225), (0.235, 0.28, 0.25, 0.375)), 0.85 if old else 0.6, line)
        if old:
            pen.stroke(path((0.05, 0.07), (0.0, 0.09, -0.03, 0.06)), 0.5, line)
            pen.stroke(path((0.06, 0.12), (0.01, 0.15, -0.02, 0.17)), 0.5, line)
            pen.stroke(path((0.13, 0.19), (0.2, 0.225, 0.27, 0.2)), 0.5, line)
            for y in (-0.14, -0.2):
                pen.stroke(path((0.12, y), (0.22, y - 0.03, 0.31, y)), 0.5, line)
        return
    for side in (1.0, -1.0):
        x = around(0.085 * side, turn)
        pen.stroke(
            path((x, 0.225), (x + 0.07 * side, 0.27, x + 0.055 * side, 0.385)), 0.9 if old else 0.6, line
        )
        if old:
            _old_side(pen, look, turn, side)
    if old:
        for y, half in ((-0.13, 0.15), (-0.18, 0.19), (-0.235, 0.14)):
            x = around(0.0, turn)
            pen.stroke(path((x - half, y + 0.012), (x, y - 0.016, x + half, y + 0.012)), 0.5, line)


def _old_side(pen: Pen, look: Look, turn: float, side: float) -> None:
    """Crow's feet, a bag under the eye and a hollow cheek."""
    line = mix(shade(look.skin, 0.42), pen.ink, 0.12)
    x = around(0.29 * side, turn) * 0.97
    for y0, y1 in ((0.075, 0.045), (0.1, 0.1), (0.125, 0.15)):
        pen.stroke([(x, y0), (x + 0.05 * side, y1)], 0.5, line)
    x = around(0.165 * side, turn)
    pen.stroke(path((x - 0.075, 0.185), (x, 0.225, x + 0.075, 0.185)), 0.55, line)
    hollow = around(0.26 * side, turn)
    pen.fill(
        path((hollow - 0.02, 0.24), (hollow + 0.05 * side, 0.3, hollow - 0.05 * side, 0.4),
             (hollow - 0.03 * side, 0.32, hollow - 0.02, 0.24)), shade(look.skin, 0.12))  # fmt: skip
