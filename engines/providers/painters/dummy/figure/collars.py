"""Collars, lapels, bibs and plates. x is the middle of the chest, top the height of the shoulders."""

from __future__ import annotations

from collections.abc import Callable

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.figure import costumes
from engines.providers.painters.dummy.figure.costumes import hood, throat, within
from engines.providers.painters.dummy.figure.finery import FINERY
from engines.providers.painters.dummy.figure.workwear import WORKWEAR
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import shade, tint


def scarf(pen: Pen, look: Look, top: float) -> None:
    pen.shape(
        path(
            (-0.34, top - 0.02),
            (-0.36, top - 0.26, 0.0, top - 0.22),
            (0.36, top - 0.26, 0.34, top - 0.02),
            (0.0, top + 0.2, -0.34, top - 0.02),
        ),
        look.accent,
    )
    pen.shape(
        path(
            (0.06, top + 0.02),
            (0.2, top + 0.4, 0.12, top + 0.8),
            (0.36, top + 0.78),
            (0.4, top + 0.3, 0.28, top),
        ),
        look.accent,
    )
    pen.stroke(path((-0.28, top - 0.06), (0.0, top + 0.06, 0.28, top - 0.08)), 0.6)


def _jacket(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    """Shirt, tie and lapels: uniform and suit."""
    pen.fill(
        path(
            (x * 0.6 - 0.2, top - 0.02),
            (x, top + 0.86),
            (throat(x, 0.2), top - 0.02),
            (0.0, top + 0.1, x * 0.6 - 0.2, top - 0.02),
        ),
        (250, 249, 247),
    )
    _tie(pen, look, top, x)
    lapel = tint(look.top, 0.12)
    for side in (-1, 1):
        edge = [(throat(x, 0.21 * side), top - 0.03), (within(x + 0.33 * side, half), top + 0.32)]
        pen.shape([*edge, (within(x + 0.25 * side, half), top + 0.4), (x, top + 0.88)], lapel, 0.7)
    pen.stroke([(x, top + 0.88), (x, 0.1)], 0.7)
    for y in (top + 1.02, top + 1.25):
        pen.fill(oval(x + 0.05, y, 0.025, 0.025, 8), look.accent)


def _tie(pen: Pen, look: Look, top: float, x: float) -> None:
    """A bow for a schoolgirl, a tie for everybody else."""
    tie = [
        (x - 0.05, top + 0.1),
        (x + 0.05, top + 0.1),
        (x + 0.075, top + 0.62),
        (x, top + 0.78),
        (x - 0.075, top + 0.62),
    ]
    if look.outfit == "uniform" and look.female:
        for side in (-1, 1):
            pen.shape(
                path(
                    (x, top + 0.15),
                    (x + 0.2 * side, top + 0.0, x + 0.24 * side, top + 0.18),
                    (x + 0.16 * side, top + 0.28, x, top + 0.15),
                ),
                look.accent,
                0.7,
            )
    else:
        pen.shape(tie, look.accent, 0.7)


def _hoodie(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    hood(pen, look, top, x)
    for side in (-0.1, 0.1):
        pen.stroke([(x + side, top + 0.2), (x + side * 1.2, top + 0.62)], 0.9, tint(look.top, 0.7), 0.1)
    pocket = path((x - 0.34, -0.1), (x - 0.24, -0.48), (x + 0.24, -0.48), (x + 0.34, -0.1))
    pen.stroke(pocket, 0.7)


def _opening(look: Look, waist: float, x: float) -> list[Point]:
    """Where what is worn under a jacket ends: at its hem, and under a coat where that is buttoned."""
    if look.outfit == "coat":
        return [(within(x, waist), -0.12)]
    return [(within(x - 0.1, waist - 0.06), 0.1), (within(x + 0.16, waist - 0.06), 0.1)]


def _coat(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    inner = mix(look.accent, (245, 240, 235), 0.55)
    pen.fill(
        path(
            (x * 0.6 - 0.2, top - 0.03),
            (x - 0.16, top + 0.7),
            *_opening(look, waist, x),
            (within(x + 0.14, half - 0.05), top + 0.7),
            (throat(x, 0.2), top - 0.03),
            (0.0, top + 0.1, x * 0.6 - 0.2, top - 0.03),
        ),
        inner,
    )
    lapel = tint(look.top, 0.1)
    for side in (-1, 1):
        edge = [
            (throat(x, 0.2 * side), top - 0.08),
            (within(x + 0.42 * side, half), top + 0.14),
            (within(x + 0.36 * side, half), top + 0.46),
            (x + 0.16 * side, top + 0.74),
        ]
        pen.shape(edge, lapel, 0.8)
        down = (within(x, waist), -0.12) if look.outfit == "coat" else (within(x + 0.13 * side, waist), 0.12)
        pen.stroke([(within(x + 0.15 * side, half), top + 0.74), down], 0.8)
    for y in (top + 0.9, top + 1.2):
        pen.fill(oval(x - 0.24, y, 0.03, 0.03, 8), shade(look.top, 0.4))


def _blouson(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    """A short jacket over a shirt: open in front, knitted at the waist."""
    _coat(pen, look, top, half, waist, x)
    band = shade(look.top, 0.24)
    gap = within(x + 0.14, waist - 0.06)
    for x0, x1 in ((-waist - 0.05, x - 0.12), (gap, waist + 0.05)):
        if x1 - x0 > 0.06:
            pen.shape([(x0, -0.08), (x1, -0.08), (x1, 0.13), (x0, 0.13)], band, 0.6)
            for step in range(1, 5):
                at = x0 + (x1 - x0) * step / 5
                pen.stroke([(at, -0.06), (at, 0.12)], 0.4, shade(look.top, 0.45), 0.2)


def _points(pen: Pen, colour: Colour, top: float, half: float, x: float) -> None:
    """The two points of a shirt collar."""
    for side in (-1, 1):
        pen.shape(
            [
                (within(x * 0.5 + 0.2 * side, half), top - 0.14),
                (x * 0.8, top + 0.12),
                (within(x * 0.8 + 0.16 * side, half), top + 0.24),
                (within(x * 0.5 + 0.3 * side, half), top + 0.02),
            ],
            colour,
            0.7,
        )


def _apron(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    bib = path(
        (x - 0.27, top + 0.42),
        (x + 0.27, top + 0.42),
        (x + 0.32, -0.5),
        (waist + 0.03, -0.3),
        (waist + 0.05, 0.12),
        (-waist - 0.05, 0.12),
        (-waist - 0.03, -0.3),
        (x - 0.32, -0.5),
    )
    pen.shape(bib, look.top, 0.8)
    _points(pen, tint(look.top, 0.8), top, half, x)
    for side in (-1, 1):
        pen.stroke([(x + 0.24 * side, top + 0.44), (x * 0.5 + 0.19 * side, top + 0.0)], 2.0, look.top, 0.0)
    pen.stroke([(x - 0.14, top + 0.62), (x + 0.14, top + 0.62)], 1.6, look.accent, 0.0)
    pen.stroke(path((x - 0.2, -0.2), (x, -0.1, x + 0.2, -0.2)), 0.6)


def _sweater(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    pen.shape(
        path(
            (-0.23, top + 0.04),
            (-0.21, top - 0.2),
            (x * 0.4, top - 0.12, 0.22, top - 0.2),
            (0.24, top + 0.04),
            (x * 0.5, top + 0.16, -0.23, top + 0.04),
        ),
        tint(look.top, 0.12),
        0.8,
    )
    for step in (-0.3, -0.1, 0.1, 0.3):
        pen.stroke([(x + step, top + 0.4), (x + step, -0.2)], 0.45, shade(look.top, 0.2), 0.5)
    pen.stroke([(-waist - 0.02, -0.06), (waist + 0.02, -0.06)], 0.6, shade(look.top, 0.3), 0.1)


def _tee(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    pen.fill(
        path((-0.2, top - 0.05), (x * 0.4, top + 0.22, 0.2, top - 0.05), (0.0, top + 0.08, -0.2, top - 0.05)),
        look.skin,
    )
    pen.stroke(path((-0.22, top - 0.03), (x * 0.5, top + 0.26, 0.22, top - 0.03)), 0.9)
    if look.outfit == "dress":
        pen.shape([(-waist, -0.62), (waist, -0.62), (waist, -0.48), (-waist, -0.48)], look.accent, 0.6)
    elif not look.pattern:
        pen.fill(
            [(x - 0.2, top + 0.6), (x + 0.2, top + 0.6), (x + 0.2, top + 0.72), (x - 0.2, top + 0.72)],
            look.accent,
        )


_DETAILS: dict[str, Callable[[Pen, Look, float, float, float, float], None]] = {
    "uniform": _jacket,
    "suit": _jacket,
    "hoodie": _hoodie,
    "coat": _coat,
    "jacket": _blouson,
    "raincoat": costumes.raincoat,
    "apron": _apron,
    "robe": costumes.robe,
    "armour": costumes.armour,
    "jumpsuit": costumes.jumpsuit,
    "sweater": _sweater,
    **WORKWEAR,
}


def chest(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    """The details of this look's outfit."""
    (FINERY.get(look.outfit) or _DETAILS.get(look.outfit, _tee))(pen, look, top, half, waist, x)
