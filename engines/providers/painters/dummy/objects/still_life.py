"""Things that stand about, about their middles; one unit is the height of the thing."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.glow import round_about
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_PLANK: Colour = (158, 112, 74)


def cup(pen: Pen, accent: Colour) -> None:
    pen.shape(
        path(
            (0.22, -0.1),
            (0.46, -0.14, 0.42, 0.08),
            (0.38, 0.22, 0.2, 0.2),
            (0.2, 0.13),
            (0.34, 0.14, 0.34, 0.03),
            (0.34, -0.06, 0.22, -0.02),
        ),
        tint(accent, 0.1),
    )
    pen.shape(
        path((-0.3, -0.2), (-0.3, 0.2, -0.2, 0.36), (0.0, 0.42, 0.2, 0.36), (0.3, 0.2, 0.3, -0.2)), accent
    )
    pen.fill(
        path((0.08, -0.16), (0.1, 0.2, 0.05, 0.39), (0.2, 0.38, 0.22, 0.3), (0.29, 0.1, 0.29, -0.18)),
        shade(accent, 0.16),
    )
    pen.shape(oval(0, -0.2, 0.3, 0.085), tint(accent, 0.5))
    pen.fill(oval(0, -0.19, 0.25, 0.06), shade(accent, 0.36))


def knife(pen: Pen, accent: Colour) -> None:
    pen.shape(path((-0.06, 0.1), (-0.08, -0.3, 0.02, -0.6), (0.1, -0.3, 0.08, 0.1)), (214, 222, 232))
    pen.fill(path((0.02, -0.55), (0.09, -0.3, 0.07, 0.08), (0.015, 0.08)), (166, 176, 194))
    pen.shape([(-0.18, 0.08), (0.2, 0.08), (0.2, 0.15), (-0.18, 0.15)], (196, 160, 86))
    pen.shape([(-0.06, 0.15), (0.08, 0.15), (0.08, 0.46), (-0.06, 0.46)], accent)
    for y in (0.22, 0.29, 0.36):
        pen.stroke([(-0.06, y), (0.08, y - 0.04)], 0.7, taper=0.1)


def flower(pen: Pen, accent: Colour) -> None:
    green = (104, 150, 96)
    pen.stroke(path((0.0, -0.1), (0.06, 0.2, -0.02, 0.52)), 2.4, shade(green, 0.2), 0.1)
    pen.shape(path((0.02, 0.2), (0.2, 0.0, 0.34, 0.08), (0.22, 0.26, 0.02, 0.26)), green, 0.8)
    for turn in range(0, 360, 60):
        petal = pen.moved(0, -0.2, turn)
        petal.shape(
            path((0, 0), (-0.2, -0.16, 0, -0.3), (0.2, -0.16, 0, 0)),
            tint(accent, 0.15 if turn % 120 else 0.3),
            0.8,
        )
    pen.shape(oval(0, -0.2, 0.075, 0.075, 18), (246, 208, 96), 0.8)


def food(pen: Pen, accent: Colour) -> None:
    """A triangle of rice in its seaweed: what a night shift eats."""
    pen.shape(
        path(
            (-0.4, 0.26),
            (-0.42, 0.34, -0.32, 0.36),
            (0.32, 0.36),
            (0.42, 0.34, 0.4, 0.26),
            (0.2, -0.12, 0.07, -0.36),
            (0.0, -0.44, -0.07, -0.36),
            (-0.2, -0.12, -0.4, 0.26),
        ),
        (252, 250, 244),
    )
    pen.fill(
        path((0.1, -0.28), (0.26, 0.02, 0.38, 0.26), (0.38, 0.33, 0.3, 0.34), (0.12, 0.34)), (232, 228, 226)
    )
    pen.shape([(-0.17, 0.36), (-0.17, -0.02), (0.17, -0.02), (0.17, 0.36)], (44, 58, 52))
    pen.shape([(-0.12, 0.08), (0.12, 0.08), (0.12, 0.24), (-0.12, 0.24)], accent, 0.6)


def door(pen: Pen, accent: Colour) -> None:
    pen.shape([(-0.42, -0.6), (0.42, -0.6), (0.42, 0.6), (-0.42, 0.6)], mix(accent, (120, 90, 70), 0.6))
    pen.shape([(-0.32, -0.5), (0.1, -0.5), (0.1, 0.5), (-0.32, 0.5)], mix(accent, (100, 72, 56), 0.6), 0.6)
    pen.shape([(0.18, -0.16), (0.36, -0.16), (0.36, 0.24), (0.18, 0.24)], (220, 196, 130), 0.8)
    pen.shape(oval(0.26, -0.03, 0.09, 0.085), (240, 216, 150))
    pen.fill(oval(0.235, -0.055, 0.03, 0.025, 12), WHITE)
    pen.fill(oval(0.27, 0.13, 0.022, 0.022, 12), (40, 34, 40))
    pen.fill([(0.258, 0.13), (0.282, 0.13), (0.29, 0.19), (0.25, 0.19)], (40, 34, 40))


def lamp(pen: Pen, accent: Colour, lit: bool = True) -> None:
    if lit:
        round_about(pen, 0.0, -0.1, 0.72, (255, 236, 170), 1.6)
    pen.shape([(-0.05, 0.1), (0.05, 0.1), (0.06, 0.42), (-0.06, 0.42)], (120, 100, 88))
    pen.shape(oval(0, 0.43, 0.22, 0.06), (120, 100, 88))
    pen.shape([(-0.16, -0.4), (0.16, -0.4), (0.3, 0.1), (-0.3, 0.1)], tint(accent, 0.4))
    pale: Colour = (255, 246, 206) if lit else tint(accent, 0.55)
    pen.fill([(-0.1, -0.36), (0.02, -0.36), (0.06, 0.08), (-0.2, 0.08)], pale)


def cat(pen: Pen, accent: Colour) -> None:
    fur = (70, 66, 78)
    pen.shape(path((0.2, 0.42), (0.5, 0.42, 0.46, 0.1), (0.46, 0.0, 0.38, 0.04), (0.38, 0.3, 0.18, 0.3)), fur)
    pen.shape(
        path(
            (-0.24, 0.44),
            (-0.3, 0.0, -0.14, -0.1),
            (0.14, -0.1),
            (0.3, 0.0, 0.26, 0.44),
            (0.0, 0.48, -0.24, 0.44),
        ),
        fur,
    )
    pen.shape(
        path(
            (-0.26, -0.2),
            (-0.28, -0.5),
            (-0.1, -0.38),
            (0.1, -0.38),
            (0.28, -0.5),
            (0.26, -0.2),
            (0.24, 0.0, 0.0, 0.02),
            (-0.24, 0.0, -0.26, -0.2),
        ),
        fur,
    )
    for x in (-0.11, 0.11):
        pen.fill(oval(x, -0.2, 0.06, 0.07, 18), (238, 206, 92))
        pen.fill(oval(x, -0.2, 0.02, 0.06, 12), (24, 22, 30))
        pen.fill(oval(x - 0.018, -0.225, 0.014, 0.016, 8), WHITE)
    pen.fill([(-0.022, -0.12), (0.022, -0.12), (0, -0.095)], (236, 150, 150))
    pen.stroke(path((-0.2, -0.02), (0.0, 0.08, 0.2, -0.02)), 2.2, accent, 0.1)
    pen.shape(oval(0, 0.06, 0.035, 0.035, 12), (246, 214, 100), 0.7)


def box(pen: Pen, accent: Colour) -> None:
    pen.shape([(-0.36, -0.16), (0.36, -0.16), (0.36, 0.38), (-0.36, 0.38)], (206, 170, 128))
    pen.shape([(-0.36, -0.16), (-0.24, -0.34), (0.48, -0.34), (0.36, -0.16)], (228, 196, 156))
    pen.shape([(0.36, -0.16), (0.48, -0.34), (0.48, 0.2), (0.36, 0.38)], (176, 140, 104))
    pen.fill([(-0.06, -0.16), (0.06, -0.16), (0.06, 0.38), (-0.06, 0.38)], accent)
    pen.fill([(-0.06, -0.16), (0.06, -0.34), (0.18, -0.34), (0.06, -0.16)], tint(accent, 0.25))


def crate(pen: Pen, accent: Colour) -> None:
    """Of planks, with battens at its corners: too heavy for one."""
    pen.shape([(-0.5, -0.26), (-0.34, -0.46), (0.6, -0.46), (0.44, -0.26)], tint(_PLANK, 0.28))
    pen.shape([(0.44, -0.26), (0.6, -0.46), (0.6, 0.26), (0.44, 0.48)], shade(_PLANK, 0.2))
    pen.shape([(-0.5, -0.26), (0.44, -0.26), (0.44, 0.48), (-0.5, 0.48)], _PLANK)
    for y in (-0.02, 0.23):
        pen.even([(-0.5, y), (0.44, y)], 0.8)
    for left in (-0.5, 0.32):
        pen.shape(
            [(left, -0.26), (left + 0.12, -0.26), (left + 0.12, 0.48), (left, 0.48)], tint(_PLANK, 0.14), 0.7
        )
