"""What music is made with and heard from, about their middles; one unit is the height of the thing."""

from __future__ import annotations

from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path, ring
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_BRASS: Colour = (230, 188, 88)
_WOOD: Colour = (158, 102, 64)
_DARK: Colour = (46, 42, 50)
_STEEL: Colour = (204, 212, 224)


def gramophone(pen: Pen, accent: Colour) -> None:
    """A box with a record on it and a great horn."""
    pen.shape(path((0.02, 0.06), (-0.1, -0.1, -0.2, -0.14), (-0.34, -0.3, -0.5, -0.3), (-0.2,
        -0.66, 0.3, -0.56), (0.26, -0.4, 0.1, -0.24), (0.06, -0.06, 0.14, 0.04)), _BRASS)  # fmt: skip
    pen.shape(path((-0.52, -0.3), (-0.4, -0.74, 0.02, -0.7), (0.3, -0.68, 0.32, -0.56), (0.1,
        -0.34, -0.2, -0.24), (-0.44, -0.2, -0.52, -0.3)), shade(_BRASS, 0.26))  # fmt: skip
    pen.fill(path((-0.4, -0.34), (-0.3, -0.62, 0.0, -0.62), (0.2, -0.6, 0.2, -0.54), (0.0,
        -0.38, -0.2, -0.3), (-0.36, -0.26, -0.4, -0.34)), shade(_BRASS, 0.44))  # fmt: skip
    wood = mix(accent, _WOOD, 0.7)
    pen.shape(oval(0.0, 0.14, 0.42, 0.1, 40), _DARK)
    pen.fill(oval(0.0, 0.135, 0.12, 0.03, 20), accent)
    pen.stroke([(0.1, 0.02), (0.24, 0.12)], 2.4, _STEEL, 0.1)
    pen.shape([(-0.48, 0.2), (0.48, 0.2), (0.5, 0.5), (-0.5, 0.5)], wood)
    pen.shape([(-0.36, 0.27), (0.36, 0.27), (0.37, 0.43), (-0.37, 0.43)], shade(wood, 0.14), 0.6)
    pen.shape([(-0.54, 0.48), (0.54, 0.48), (0.54, 0.55), (-0.54, 0.55)], shade(wood, 0.24), 0.8)
    pen.even([(0.5, 0.34), (0.64, 0.34), (0.64, 0.24)], 1.6, _STEEL)


def vinyl_record(pen: Pen, accent: Colour) -> None:
    """A record half out of its sleeve."""
    pen.shape(oval(0.2, 0.0, 0.42, 0.42, 54), _DARK)
    for size in (0.34, 0.27, 0.2):
        pen.stroke(ring(0.2, 0.0, size, size, 44), 0.5, (92, 88, 98), 0.0)
    pen.shape(oval(0.2, 0.0, 0.14, 0.14, 30), tint(accent, 0.4), 0.6)
    pen.fill(oval(0.2, 0.0, 0.02, 0.02, 10), WHITE)
    pen.fill([(0.32, -0.3), (0.42, -0.24), (0.28, -0.06), (0.26, -0.08)], WHITE, 70)
    pen.shape([(-0.62, -0.46), (0.12, -0.46), (0.12, 0.46), (-0.62, 0.46)], accent)
    pen.fill(oval(-0.25, -0.06, 0.22, 0.22, 36), (250, 220, 140))
    pen.fill([(-0.61, 0.1), (0.11, 0.1), (0.11, 0.45), (-0.61, 0.45)], shade(accent, 0.3))
    pen.even([(-0.5, 0.26), (0.0, 0.26)], 1.2, WHITE)
    pen.even([(-0.5, 0.34), (-0.2, 0.34)], 0.8, WHITE)


def harp(pen: Pen, accent: Colour) -> None:
    gold = mix(accent, _BRASS, 0.8)
    for number in range(9):
        x = -0.18 + number * 0.062
        pen.even([(x, -0.42 + number * 0.022), (x + 0.02, 0.36 - number * 0.06)], 0.5, (244, 238, 222))
    pen.shape(path((-0.3, -0.46), (-0.2, -0.42), (-0.16, 0.4), (-0.28, 0.44)), gold)
    pen.shape(path((-0.32, -0.42), (-0.42, -0.62, -0.22, -0.6), (0.0, -0.54, 0.14, -0.3), (0.3,
        -0.22, 0.44, -0.4), (0.5, -0.3, 0.44, -0.2), (0.22, -0.1, 0.06, -0.24), (-0.1, -0.46,
        -0.32, -0.42)), gold)  # fmt: skip
    pen.shape(path((0.44, -0.3), (0.36, 0.2, -0.1, 0.46), (-0.2, 0.38), (0.2, 0.14, 0.36,
        -0.26)), shade(gold, 0.12))  # fmt: skip
    pen.shape([(-0.36, 0.42), (0.06, 0.42), (0.1, 0.54), (-0.4, 0.54)], shade(gold, 0.2))
    pen.stroke(path((-0.34, -0.5), (-0.26, -0.56, -0.24, -0.48)), 1.4, shade(gold, 0.4), 0.2)


def accordion(pen: Pen, accent: Colour) -> None:
    """An accordion drawn out."""
    for number in range(8):
        x = -0.26 + number * 0.065
        pen.shape([(x, -0.36), (x + 0.07, -0.32 if number % 2 else -0.4), (x + 0.07, 0.32 if
            number % 2 else 0.4), (x, 0.36)], (250, 236, 214) if number % 2 else shade(accent,
            0.2), 0.6)  # fmt: skip
    pen.shape([(-0.58, -0.44), (-0.24, -0.44), (-0.24, 0.44), (-0.58, 0.44)], accent)
    for row in range(6):
        for column in range(3):
            pen.shape(oval(-0.51 + column * 0.1, -0.32 + row * 0.13, 0.03, 0.03, 12), (250, 246, 236), 0.4)
    pen.shape([(0.26, -0.44), (0.52, -0.44), (0.52, 0.44), (0.26, 0.44)], accent)
    pen.shape([(0.48, -0.42), (0.66, -0.42), (0.66, 0.42), (0.48, 0.42)], (250, 248, 242), 0.8)
    for number in range(8):
        y = -0.32 + number * 0.105
        pen.even([(0.48, y), (0.66, y)], 0.5)
        if number % 4 != 3:
            pen.fill([(0.48, y - 0.02), (0.58, y - 0.02), (0.58, y + 0.02), (0.48, y + 0.02)], _DARK)
    pen.stroke(path((0.3, -0.3), (0.39, -0.2, 0.3, -0.1), (0.39, 0.0, 0.3, 0.1)), 1.6, _BRASS, 0.1)


def flute(pen: Pen, accent: Colour) -> None:
    """A flute with its keys, or a pipe of bamboo."""
    pipe = pen.moved(0.0, 0.0, -30.0)
    tone = mix(accent, (214, 220, 230), 0.75)
    pipe.shape([(-0.7, -0.055), (0.7, -0.055), (0.7, 0.055), (-0.7, 0.055)], tone)
    pipe.fill([(-0.69, 0.015), (0.69, 0.015), (0.69, 0.05), (-0.69, 0.05)], shade(tone, 0.22))
    pipe.shape(oval(-0.5, -0.01, 0.085, 0.06, 18), tint(tone, 0.4), 0.7)
    pipe.fill(oval(-0.5, -0.01, 0.04, 0.025, 12), _DARK)
    for x in (-0.34, 0.4):
        pipe.shape([(x, -0.07), (x + 0.05, -0.07), (x + 0.05, 0.07), (x, 0.07)], _BRASS, 0.6)
    for x in (-0.18, -0.07, 0.04, 0.15, 0.26, 0.54):
        pipe.shape(oval(x, -0.02, 0.042, 0.04, 14), tint(tone, 0.5), 0.6)
    pipe.even([(-0.2, -0.08), (0.3, -0.08)], 0.8, shade(tone, 0.3))


def headphones(pen: Pen, accent: Colour) -> None:
    pen.stroke(path((-0.38, 0.1), (-0.46, -0.5, 0.0, -0.5), (0.46, -0.5, 0.38, 0.1)), 6.4, pen.ink, 0.0)
    pen.stroke(path((-0.38, 0.1), (-0.46, -0.5, 0.0, -0.5), (0.46, -0.5, 0.38, 0.1)), 4.2, accent, 0.0)
    for side in (-1, 1):
        pen.shape(path((side * 0.26, -0.04), (side * 0.2, 0.16, side * 0.26, 0.4), (side * 0.34,
            0.42), (side * 0.34, -0.06)), _DARK)  # fmt: skip
        pen.shape(path((side * 0.34, -0.08), (side * 0.54, -0.04, side * 0.54, 0.18), (side *
            0.54, 0.4, side * 0.34, 0.44)), accent)  # fmt: skip
        pen.fill(oval(side * 0.42, 0.18, 0.05, 0.1, 18), tint(accent, 0.4))


def harmonica(pen: Pen, accent: Colour) -> None:
    tool = pen.moved(0.0, 0.0, -10.0)
    tool.shape([(-0.56, -0.17), (0.56, -0.17), (0.6, -0.06), (-0.6, -0.06)], _STEEL)
    tool.shape([(-0.6, -0.06), (0.6, -0.06), (0.6, 0.08), (-0.6, 0.08)], shade(accent, 0.1), 0.8)
    for number in range(10):
        x = -0.53 + number * 0.108
        tool.fill([(x, -0.03), (x + 0.07, -0.03), (x + 0.07, 0.05), (x, 0.05)], _DARK)
    tool.shape([(-0.6, 0.08), (0.6, 0.08), (0.56, 0.19), (-0.56, 0.19)], shade(_STEEL, 0.14))
    tool.stroke([(-0.44, -0.12), (0.2, -0.12)], 1.2, WHITE, 0.6)


MUSIC: dict[str, Callable[[Pen, Colour], None]] = {"gramophone": gramophone, "vinyl_record": vinyl_record,
    "harp": harp, "accordion": accordion, "flute": flute, "headphones": headphones, "harmonica":
    harmonica}  # fmt: skip
