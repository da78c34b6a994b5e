"""A mortar, a mill, a censer, a rubber and a giraffe, about their middles: in the colour given."""

from __future__ import annotations

import math
from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_WOOD: Colour = (168, 118, 76)
_DARK: Colour = (52, 48, 58)
_STONE: Colour = (164, 162, 160)


def mortar(pen: Pen, accent: Colour) -> None:
    """A mortar and its pestle."""
    stone = mix(accent, _STONE, 0.7)
    pestle = pen.moved(0.14, -0.26, 30.0)
    pestle.shape(path((-0.05, 0.3), (-0.05, -0.3), (0.0, -0.42, 0.05, -0.3), (0.05, 0.3)), _WOOD)
    pen.shape(path((-0.44, -0.06), (-0.4, 0.34, -0.18, 0.4), (-0.24, 0.56), (0.24, 0.56), (0.18, 0.4),
        (0.4, 0.34, 0.44, -0.06)), stone)  # fmt: skip
    pen.fill(path((0.1, 0.02), (0.42, -0.04), (0.38, 0.32, 0.17, 0.4), (0.22, 0.54), (0.04, 0.54)),
        shade(stone, 0.14))  # fmt: skip
    pen.shape(path((-0.46, -0.08), (0.0, 0.08, 0.46, -0.08), (0.46, 0.0), (0.0, 0.16, -0.46, 0.0)),
        tint(stone, 0.2))  # fmt: skip


def millstone(pen: Pen, accent: Colour) -> None:
    """A hand mill: two stones, a handle, flour running out."""
    stone = mix(accent, _STONE, 0.7)
    pen.fill(oval(0.4, 0.5, 0.2, 0.08, 22), (250, 244, 230))
    for y, wide, high in ((0.3, 0.56, 0.16), (0.06, 0.46, 0.14)):
        low = y + high + 0.14
        pen.shape(path((-wide, y - 0.08), (-wide, y + high), (-wide, low, 0.0, low), (wide, low, wide,
            y + high), (wide, y - 0.08)), shade(stone, 0.12))  # fmt: skip
        pen.shape(oval(0.0, y - 0.08, wide, 0.16, 44), stone, 0.9)
    pen.fill(oval(0.0, -0.03, 0.1, 0.035, 20), _DARK)
    pen.shape([(0.28, -0.5), (0.36, -0.5), (0.36, -0.02), (0.28, -0.02)], _WOOD, 0.9)
    for x, y in ((-0.3, 0.04), (-0.12, -0.12), (0.14, -0.12), (-0.28, -0.04)):
        pen.fill(oval(x, y, 0.025, 0.01, 8), shade(stone, 0.3))


def censer(pen: Pen, accent: Colour) -> None:
    """A burner on three feet, its smoke rising."""
    smoke = path((0.0, -0.34), (-0.16, -0.48, 0.0, -0.58), (0.14, -0.68, 0.0, -0.8))
    pen.stroke(smoke, 2.6, (214, 214, 224), 0.7)
    for x in (-0.24, 0.0, 0.24):
        pen.shape(path((x - 0.06, 0.3), (x - 0.1, 0.5, x - 0.04, 0.54), (x + 0.06, 0.54), (x + 0.06, 0.3)),
            shade(accent, 0.16), 0.8)  # fmt: skip
    for k in (-1, 1):
        ear = path((k * 0.38, -0.06), (k * 0.62, -0.2, k * 0.54, 0.08), (k * 0.48, 0.16, k * 0.36, 0.14))
        pen.stroke(ear, 4.0, pen.ink, 0.0)
        pen.stroke(ear, 2.2, accent, 0.0)
    pen.shape(path((-0.42, -0.06), (-0.46, 0.36, 0.0, 0.38), (0.46, 0.36, 0.42, -0.06)), accent)
    pen.fill(path((0.12, -0.04), (0.4, -0.06), (0.44, 0.34, 0.06, 0.37), (0.24, 0.2, 0.12, -0.04)),
        shade(accent, 0.16))  # fmt: skip
    pen.shape(path((-0.36, -0.1), (-0.3, -0.32, 0.0, -0.34), (0.3, -0.32, 0.36, -0.1)), tint(accent, 0.1))
    pen.shape([(-0.46, -0.12), (0.46, -0.12), (0.46, -0.02), (-0.46, -0.02)], accent, 0.9)
    for x in (-0.16, 0.0, 0.16):
        pen.fill(oval(x, -0.2, 0.035, 0.05, 12), _DARK)


def eraser(pen: Pen, accent: Colour) -> None:
    """A rubber in its sleeve."""
    one = pen.moved(0.0, 0.0, -18.0)
    one.shape(path((-0.58, -0.2), (-0.2, -0.22), (-0.2, 0.2), (-0.54, 0.2), (-0.62, 0.1, -0.58, -0.2)),
        (250, 246, 244))  # fmt: skip
    one.shape([(-0.3, -0.24), (0.54, -0.24), (0.54, 0.22), (-0.3, 0.22)], accent)
    one.fill([(-0.3, -0.08), (0.54, -0.08), (0.54, 0.06), (-0.3, 0.06)], WHITE)
    one.fill([(-0.3, 0.12), (0.54, 0.12), (0.54, 0.21), (-0.3, 0.21)], shade(accent, 0.2))
    for x, y in ((-0.4, 0.44), (-0.24, 0.5), (-0.52, 0.34)):
        pen.fill(oval(x, y, 0.03, 0.018, 8), shade(accent, 0.3))


_SPOTS = ((-0.2, 0.0, 0.08), (-0.02, 0.06, 0.09), (-0.14, 0.16, 0.06), (0.16, 0.1, 0.07),
    (0.16, -0.08, 0.06), (0.28, -0.22, 0.06), (0.27, -0.42, 0.05), (0.31, -0.6, 0.045),
    (0.29, -0.74, 0.035))  # fmt: skip


def giraffe(pen: Pen, colour: Colour) -> None:
    """A giraffe standing, its neck up."""
    for x, tone in ((-0.26, 0.14), (0.14, 0.14), (-0.18, 0.0), (0.22, 0.0)):
        leg = [(x - 0.045, 0.1), (x + 0.045, 0.1), (x + 0.035, 0.72), (x - 0.035, 0.72)]
        pen.shape(leg, shade(colour, tone), 0.8)
        pen.fill([(x - 0.035, 0.66), (x + 0.035, 0.66), (x + 0.035, 0.72), (x - 0.035, 0.72)], _DARK)
    pen.stroke(path((-0.32, 0.0), (-0.46, 0.1, -0.42, 0.32)), 1.8, shade(colour, 0.4), 0.2)
    pen.shape(
        path((-0.34, 0.02), (-0.34, -0.12, -0.1, -0.12), (0.1, -0.14, 0.18, -0.3), (0.24, -0.84),
             (0.36, -0.84), (0.36, -0.2, 0.32, 0.06), (0.3, 0.22, 0.1, 0.22), (-0.2, 0.26),
             (-0.36, 0.22, -0.34, 0.02)),
        colour,
    )  # fmt: skip
    pen.shape(path((0.22, -0.86), (0.22, -1.0, 0.36, -1.0), (0.5, -0.94, 0.6, -0.86),
        (0.62, -0.76, 0.52, -0.76), (0.36, -0.76, 0.24, -0.78)), colour, 0.9)  # fmt: skip
    for x in (0.27, 0.34):
        pen.stroke([(x, -0.98), (x - 0.02, -1.1)], 2.2, shade(colour, 0.3), 0.0)
        pen.fill(oval(x - 0.02, -1.11, 0.03, 0.03, 10), _DARK)
    pen.fill(oval(0.4, -0.9, 0.025, 0.03, 12), _DARK)
    for x, y, r in _SPOTS:
        rays = [(n * 1.05 + x * 9, r * (1.0 if n % 2 else 0.8)) for n in range(6)]
        pen.fill([(x + math.cos(a) * far, y + math.sin(a) * far) for a, far in rays], (168, 104, 56))


def open_box(pen: Pen, accent: Colour) -> None:
    """A box with its flaps up, and nothing in it."""
    card, inside = (206, 170, 128), (92, 70, 58)
    pen.shape([(-0.36, -0.1), (-0.22, -0.3), (0.5, -0.3), (0.36, -0.1)], inside)
    pen.fill([(-0.22, -0.3), (0.5, -0.3), (0.44, -0.2), (-0.2, -0.2)], shade(inside, 0.3))
    for flap in (
        [(-0.22, -0.3), (0.5, -0.3), (0.56, -0.52), (-0.26, -0.52)],
        [(-0.36, -0.1), (-0.22, -0.3), (-0.5, -0.42), (-0.66, -0.2)],
        [(0.36, -0.1), (0.5, -0.3), (0.8, -0.34), (0.68, -0.12)],
    ):
        pen.shape(flap, tint(card, 0.25))
    pen.shape([(-0.36, -0.1), (0.36, -0.1), (0.36, 0.42), (-0.36, 0.42)], card)
    pen.shape([(0.36, -0.1), (0.5, -0.3), (0.5, 0.22), (0.36, 0.42)], shade(card, 0.16))
    pen.shape([(-0.36, -0.1), (0.36, -0.1), (0.3, 0.12), (-0.42, 0.12)], tint(card, 0.35), 0.8)
    pen.fill([(-0.06, 0.12), (0.06, 0.12), (0.06, 0.42), (-0.06, 0.42)], accent)


ODDMENTS: dict[str, Callable[[Pen, Colour], None]] = {"mortar": mortar, "millstone": millstone,
    "censer": censer, "eraser": eraser, "open_box": open_box, "giraffe": giraffe}  # fmt: skip
