"""Collars, lapels, bibs and plates. x is the middle of the chest, top the height of the shoulders."""

from __future__ import annotations

from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Pen, mix, oval, path
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import WHITE, brightness, shade, tint


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


def _within(x: float, half: float) -> float:
    """Seen from the side a collar ends where the chest does."""
    return max(-half - 0.02, min(x, half + 0.02))


def _jacket(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    """Shirt, tie and lapels: uniform and suit."""
    pen.fill(
        path(
            (x * 0.6 - 0.2, top - 0.02),
            (x, top + 0.86),
            (x * 0.6 + 0.2, top - 0.02),
            (0.0, top + 0.1, x * 0.6 - 0.2, top - 0.02),
        ),
        (250, 249, 247),
    )
    _tie(pen, look, top, x)
    lapel = tint(look.top, 0.12)
    for side in (-1, 1):
        edge = [(x * 0.6 + 0.21 * side, top - 0.03), (_within(x + 0.33 * side, half), top + 0.32)]
        pen.shape([*edge, (_within(x + 0.25 * side, half), top + 0.4), (x, top + 0.88)], lapel, 0.7)
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
    hood = path(
        (-0.38, top + 0.04),
        (-0.40, top - 0.24, -0.1, top - 0.16),
        (x, top + 0.14, 0.14, top - 0.16),
        (0.40, top - 0.24, 0.38, top + 0.04),
        (x, top + 0.44, -0.38, top + 0.04),
    )
    pen.shape(hood, shade(look.top, 0.06))
    for side in (-0.1, 0.1):
        pen.stroke([(x + side, top + 0.2), (x + side * 1.2, top + 0.62)], 0.9, tint(look.top, 0.7), 0.1)
    pocket = path((x - 0.34, -0.1), (x - 0.24, -0.48), (x + 0.24, -0.48), (x + 0.34, -0.1))
    pen.stroke(pocket, 0.7)


def _coat(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    inner = mix(look.accent, (245, 240, 235), 0.55)
    pen.fill(
        path(
            (x * 0.6 - 0.2, top - 0.03),
            (x - 0.16, top + 0.7),
            (x - 0.1, 0.1),
            (x + 0.16, 0.1),
            (x + 0.14, top + 0.7),
            (x * 0.6 + 0.2, top - 0.03),
            (0.0, top + 0.1, x * 0.6 - 0.2, top - 0.03),
        ),
        inner,
    )
    lapel = tint(look.top, 0.1)
    for side in (-1, 1):
        edge = [
            (x * 0.6 + 0.2 * side, top - 0.08),
            (_within(x + 0.42 * side, half), top + 0.14),
            (_within(x + 0.36 * side, half), top + 0.46),
            (x + 0.16 * side, top + 0.74),
        ]
        pen.shape(edge, lapel, 0.8)
        pen.stroke([(x + 0.15 * side, top + 0.74), (x + 0.13 * side, 0.12)], 0.8)
    for y in (top + 0.9, top + 1.2):
        pen.fill(oval(x - 0.24, y, 0.03, 0.03, 8), shade(look.top, 0.4))


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
    for side in (-1, 1):
        pen.stroke([(x + 0.24 * side, top + 0.44), (x * 0.5 + 0.19 * side, top + 0.0)], 2.0, look.top, 0.0)
    pen.stroke([(x - 0.14, top + 0.62), (x + 0.14, top + 0.62)], 1.6, look.accent, 0.0)
    pen.stroke(path((x - 0.2, -0.2), (x, -0.1, x + 0.2, -0.2)), 0.6)


def _robe(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    trim = tint(look.accent, 0.55) if brightness(look.top) < 0.6 else look.accent
    pen.shape(
        [
            (x * 0.6 + 0.2, top - 0.06),
            (_within(x + 0.34, half), top + 0.06),
            (x - 0.1, top + 0.98),
            (x - 0.24, top + 0.92),
        ],
        trim,
        0.7,
    )
    pen.shape(
        [
            (x * 0.6 - 0.2, top - 0.06),
            (_within(x - 0.33, half), top + 0.06),
            (x + 0.08, top + 0.72),
            (x + 0.14, top + 0.55),
        ],
        trim,
        0.7,
    )
    pen.shape(
        [(-waist - 0.03, -0.72), (waist + 0.03, -0.72), (waist + 0.03, -0.46), (-waist - 0.03, -0.46)],
        look.accent,
        0.8,
    )
    pen.shape([(x - 0.08, -0.5), (x + 0.08, -0.5), (x + 0.12, 0.1), (x - 0.04, 0.1)], look.accent, 0.7)


def _armour(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    steel = mix(look.top, (206, 212, 222), 0.7)
    plate = path(
        (x - half * 0.75, top + 0.12),
        (x - half * 0.8, top + 0.7, x, top + 0.98),
        (x + half * 0.7, top + 0.7, x + half * 0.62, top + 0.12),
        (x, top + 0.26, x - half * 0.75, top + 0.12),
    )
    pen.shape(plate, steel)
    pen.stroke([(x, top + 0.24), (x, top + 0.92)], 0.6)
    pen.fill(
        path(
            (x - half * 0.5, top + 0.26),
            (x - half * 0.5, top + 0.5, x - half * 0.3, top + 0.62),
            (x - half * 0.34, top + 0.3),
        ),
        WHITE,
        150,
    )
    for side in (-1, 1):
        pen.shape(oval(half * 1.02 * side, top + 0.22, 0.25, 0.2, 16), steel)
    pen.shape(
        [(-waist, -0.4), (waist, -0.4), (waist + 0.02, -0.22), (-waist - 0.02, -0.22)], look.accent, 0.8
    )


def _jumpsuit(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    pen.shape(
        path(
            (-0.27, top + 0.0),
            (x, top + 0.2, 0.27, top + 0.0),
            (0.25, top - 0.14),
            (x, top + 0.02, -0.25, top - 0.14),
        ),
        tint(look.top, 0.5),
        0.8,
    )
    pen.stroke([(x, top + 0.14), (x, -0.5)], 0.7)
    pen.shape(
        [(-waist - 0.02, -0.52), (waist + 0.02, -0.52), (waist + 0.03, -0.34), (-waist - 0.03, -0.34)],
        shade(look.top, 0.35),
        0.7,
    )
    pen.shape(
        [(x + 0.14, top + 0.42), (x + 0.38, top + 0.42), (x + 0.38, top + 0.6), (x + 0.14, top + 0.6)],
        look.accent,
        0.6,
    )
    pen.stroke([(x - 0.4, top + 0.4), (x - 0.14, top + 0.46)], 1.3, look.accent, 0.0)


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
    else:
        pen.fill(
            [(x - 0.2, top + 0.6), (x + 0.2, top + 0.6), (x + 0.2, top + 0.72), (x - 0.2, top + 0.72)],
            look.accent,
        )


_DETAILS: dict[str, Callable[[Pen, Look, float, float, float, float], None]] = {
    "uniform": _jacket,
    "suit": _jacket,
    "hoodie": _hoodie,
    "coat": _coat,
    "apron": _apron,
    "robe": _robe,
    "armour": _armour,
    "jumpsuit": _jumpsuit,
    "sweater": _sweater,
}


def chest(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    """The details of this look's outfit."""
    _DETAILS.get(look.outfit, _tee)(pen, look, top, half, waist, x)
