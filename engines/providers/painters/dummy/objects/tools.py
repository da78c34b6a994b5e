"""Tools and instruments of a trade, about their middles; one unit is the height of the thing."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path, ring
from engines.providers.painters.dummy.glow import round_about
from engines.providers.painters.dummy.palette import WHITE, is_metal, shade, tint

_STEEL: Colour = (206, 214, 226)
_BRASS: Colour = (226, 186, 92)
_WOOD: Colour = (170, 122, 80)
_DARK: Colour = (52, 50, 60)


def sword(pen: Pen, accent: Colour) -> None:
    """A long sword, point down to the left."""
    tilted = pen.moved(0.0, 0.0, 34.0)
    tilted.shape([(-0.045, -0.2), (0.045, -0.2), (0.035, 0.5), (0.0, 0.62), (-0.035, 0.5)], _STEEL)
    tilted.fill([(0.0, -0.18), (0.04, -0.18), (0.03, 0.5), (0.0, 0.6)], shade(_STEEL, 0.2))
    tilted.shape(
        path((-0.2, -0.24), (0.0, -0.17, 0.2, -0.24), (0.2, -0.19), (0.0, -0.12, -0.2, -0.19)), _BRASS
    )
    tilted.shape([(-0.035, -0.46), (0.035, -0.46), (0.035, -0.22), (-0.035, -0.22)], accent, 0.8)
    for y in (-0.42, -0.36, -0.3):
        tilted.stroke([(-0.035, y), (0.035, y + 0.03)], 0.6)
    tilted.shape(oval(0.0, -0.5, 0.06, 0.06, 18), _BRASS, 0.8)


def rope(pen: Pen, accent: Colour) -> None:
    """A coil of rope, its end hanging out."""
    hemp = mix(accent, (206, 172, 118), 0.75)
    for number in range(4):
        y = 0.24 - number * 0.11
        pen.stroke(ring(0.0, y, 0.4 - number * 0.025, 0.15, 40), 6.2, shade(hemp, 0.42), 0.0)
        pen.stroke(ring(0.0, y, 0.4 - number * 0.025, 0.15, 40), 4.8, tint(hemp, 0.06 * number), 0.0)
    pen.stroke(
        path((0.3, -0.02), (0.58, 0.1, 0.46, 0.4), (0.44, 0.5, 0.56, 0.54)), 6.2, shade(hemp, 0.42), 0.0
    )
    pen.stroke(path((0.3, -0.02), (0.58, 0.1, 0.46, 0.4), (0.44, 0.5, 0.56, 0.54)), 4.8, hemp, 0.0)
    for number in range(9):
        x = -0.32 + number * 0.08
        pen.stroke([(x, 0.33), (x + 0.04, 0.41)], 0.5, shade(hemp, 0.4), 0.1)


def compass(pen: Pen, accent: Colour) -> None:
    pen.shape(oval(0.0, -0.42, 0.09, 0.09, 20), _BRASS)
    pen.shape(oval(0.0, 0.04, 0.42, 0.42, 52), _BRASS)
    pen.shape(oval(0.0, 0.04, 0.34, 0.34, 48), (250, 246, 234), 0.8)
    for turn in range(0, 360, 45):
        mark = pen.moved(0.0, 0.04, turn)
        mark.even([(0.0, -0.33), (0.0, -0.27 if turn % 90 else -0.23)], 0.7, _DARK)
    needle = pen.moved(0.0, 0.04, 28.0)
    needle.shape([(0.0, -0.25), (0.055, 0.0), (-0.055, 0.0)], accent, 0.7)
    needle.shape([(0.0, 0.25), (0.055, 0.0), (-0.055, 0.0)], (226, 230, 236), 0.7)
    pen.shape(oval(0.0, 0.04, 0.04, 0.04, 14), _BRASS, 0.7)


def candle(pen: Pen, accent: Colour, lit: bool = True) -> None:
    """A candle in a dish, burning, or with nothing but its black wick."""
    if lit:
        round_about(pen, 0.0, -0.42, 0.42, (255, 230, 160), 1.5)
    pen.shape(oval(0.0, 0.42, 0.36, 0.1, 30), mix(accent, _BRASS, 0.5))
    pen.shape(path((-0.12, -0.2), (0.12, -0.2), (0.13, 0.38), (0.0, 0.43, -0.13, 0.38)), (248, 240, 222))
    pen.fill([(0.04, -0.18), (0.12, -0.18), (0.13, 0.38), (0.05, 0.4)], (228, 212, 184))
    pen.shape(path((-0.12, -0.2), (-0.14, -0.02, -0.09, 0.0), (-0.05, -0.02, -0.06, -0.14), (0.0,
        -0.08, 0.05, -0.14), (0.1, -0.06, 0.12, -0.2)), (255, 250, 238), 0.6)  # fmt: skip
    pen.stroke([(0.0, -0.2), (0.0, -0.3)], 1.0)
    if not lit:
        return
    pen.shape(path((0.0, -0.58), (0.12, -0.4, 0.06, -0.3), (0.0, -0.26, -0.06, -0.3), (-0.11, -0.4,
        0.0, -0.58)), (250, 186, 76), 0.6)  # fmt: skip
    pen.fill(
        path((0.0, -0.47), (0.05, -0.37, 0.02, -0.3), (0.0, -0.28, -0.02, -0.3), (-0.05, -0.37, 0.0, -0.47)),
        WHITE,
    )


def lantern(pen: Pen, accent: Colour, lit: bool = True) -> None:
    """A lantern to carry: four panes, a flame, a ring on top."""
    if lit:
        round_about(pen, 0.0, 0.08, 0.68, (255, 232, 158), 1.4)
    pen.stroke(ring(0.0, -0.5, 0.13, 0.11, 26), 2.2, _DARK, 0.0)
    pen.shape([(-0.1, -0.42), (0.1, -0.42), (0.3, -0.22), (-0.3, -0.22)], accent)
    pane: Colour = (255, 244, 206) if lit else (146, 158, 166)
    pen.shape([(-0.25, -0.22), (0.25, -0.22), (0.25, 0.4), (-0.25, 0.4)], pane)
    if lit:
        pen.shape(
            path((0.0, -0.1), (0.13, 0.1, 0.07, 0.22), (0.0, 0.27, -0.07, 0.22), (-0.12, 0.1, 0.0, -0.1)),
            (250, 180, 72),
            0.6,
        )
        pen.fill(path((0.0, 0.04), (0.05, 0.14, 0.0, 0.22), (-0.05, 0.14, 0.0, 0.04)), WHITE)
    else:
        pen.fill([(-0.22, -0.2), (-0.08, -0.2), (-0.2, 0.36), (-0.23, 0.36)], WHITE, 70)
        pen.stroke([(0.0, 0.36), (0.0, 0.2)], 1.6, _DARK, 0.1)
    for x in (-0.25, 0.0, 0.25):
        pen.even([(x, -0.22), (x, 0.4)], 1.6 if x else 0.7, shade(accent, 0.2))
    pen.shape([(-0.33, 0.4), (0.33, 0.4), (0.33, 0.5), (-0.33, 0.5)], accent)


def flashlight(pen: Pen, accent: Colour) -> None:
    tilted = pen.moved(0.0, 0.06, -18.0)
    tilted.fill([(0.32, -0.2), (0.95, -0.46), (0.95, 0.46), (0.32, 0.2)], (255, 240, 176), 120)
    tilted.shape([(-0.5, -0.1), (0.14, -0.1), (0.14, 0.1), (-0.5, 0.1)], accent)
    tilted.fill([(-0.5, 0.03), (0.14, 0.03), (0.14, 0.1), (-0.5, 0.1)], shade(accent, 0.2))
    tilted.shape([(0.14, -0.1), (0.3, -0.2), (0.3, 0.2), (0.14, 0.1)], shade(accent, 0.12))
    tilted.shape(oval(0.31, 0.0, 0.05, 0.2, 24), (255, 248, 214), 0.9)
    tilted.shape([(-0.14, -0.14), (0.0, -0.14), (0.0, -0.1), (-0.14, -0.1)], _DARK, 0.7)
    for x in (-0.44, -0.38, -0.32):
        tilted.stroke([(x, -0.1), (x, 0.1)], 0.7, taper=0.1)


def radio(pen: Pen, accent: Colour) -> None:
    """A small wireless with its aerial out."""
    pen.stroke([(0.3, -0.26), (0.5, -0.62)], 1.6, (150, 156, 168), 0.0)
    pen.shape([(-0.5, -0.26), (0.5, -0.26), (0.5, 0.34), (-0.5, 0.34)], accent)
    pen.shape(oval(-0.22, 0.06, 0.21, 0.21, 36), shade(accent, 0.35), 0.8)
    for radius in (0.06, 0.11, 0.16):
        pen.stroke(ring(-0.22, 0.06, radius, radius, 30), 0.5, tint(accent, 0.3), 0.0)
    pen.shape([(0.06, -0.16), (0.42, -0.16), (0.42, 0.02), (0.06, 0.02)], (250, 240, 206), 0.7)
    pen.even([(0.26, -0.16), (0.26, 0.02)], 0.9, (206, 60, 60))
    for x in (0.14, 0.34):
        pen.shape(oval(x, 0.18, 0.07, 0.07, 20), (236, 232, 224), 0.8)


def telescope(pen: Pen, accent: Colour) -> None:
    tilted = pen.moved(0.0, 0.0, -24.0)
    for left, right, half in ((-0.56, -0.2, 0.08), (-0.22, 0.14, 0.115), (0.12, 0.5, 0.15)):
        tilted.shape([(left, -half), (right, -half), (right, half), (left, half)], mix(accent, _BRASS, 0.4))
        tilted.shape([(right - 0.05, -half - 0.015), (right, -half - 0.015), (right, half + 0.015),
                      (right - 0.05, half + 0.015)], _BRASS, 0.7)  # fmt: skip
    tilted.shape(oval(0.5, 0.0, 0.045, 0.16, 22), (176, 214, 232), 0.8)


def hourglass(pen: Pen, accent: Colour) -> None:
    for y in (-0.5, 0.44):
        pen.shape([(-0.3, y), (0.3, y), (0.3, y + 0.08), (-0.3, y + 0.08)], mix(accent, _WOOD, 0.5))
    pen.shape(
        path((-0.22, -0.42), (-0.22, -0.12, -0.03, 0.0), (-0.22, 0.14, -0.22, 0.44), (0.22, 0.44),
             (0.22, 0.14, 0.03, 0.0), (0.22, -0.12, 0.22, -0.42)),
        (226, 240, 246),
    )  # fmt: skip
    pen.fill(path((-0.15, -0.2), (-0.1, -0.08, 0.0, 0.0), (0.1, -0.08, 0.15, -0.2)), (236, 190, 104))
    pen.fill(path((-0.2, 0.43), (-0.1, 0.24, 0.0, 0.22), (0.1, 0.24, 0.2, 0.43)), (236, 190, 104))
    pen.even([(0.0, 0.0), (0.0, 0.24)], 0.8, (220, 168, 84))
    for x in (-0.26, 0.26):
        pen.stroke([(x, -0.42), (x, 0.44)], 1.8, shade(mix(accent, _WOOD, 0.5), 0.2), 0.0)


def scissors(pen: Pen, accent: Colour) -> None:
    for side in (-1, 1):
        blade = pen.moved(0.0, 0.04, side * 16.0)
        blade.shape([(-0.045, 0.0), (0.045, 0.0), (0.0, -0.58)], _STEEL)
        blade.stroke(ring(side * -0.02, 0.34, 0.13, 0.16, 28), 3.6, accent, 0.0)
        blade.shape([(-0.04, 0.0), (0.04, 0.0), (0.03, 0.2), (-0.03, 0.2)], accent, 0.7)
    pen.shape(oval(0.0, 0.04, 0.035, 0.035, 12), _DARK, 0.6)


def hammer(pen: Pen, accent: Colour) -> None:
    tilted = pen.moved(0.0, 0.0, 28.0)
    tilted.shape([(-0.05, -0.3), (0.05, -0.3), (0.07, 0.56), (-0.07, 0.56)], mix(accent, _WOOD, 0.5))
    tilted.shape([(-0.3, -0.46), (0.18, -0.46), (0.34, -0.36), (0.18, -0.26), (-0.3, -0.26)], (128, 134, 148))
    tilted.fill([(-0.3, -0.35), (0.22, -0.35), (0.18, -0.27), (-0.3, -0.27)], (98, 104, 118))


def pen_and_brush(pen: Pen, accent: Colour) -> None:
    """A brush and a pencil, crossed."""
    brush = pen.moved(0.0, 0.0, 32.0)
    brush.shape([(-0.035, -0.55), (0.035, -0.55), (0.03, 0.2), (-0.03, 0.2)], accent)
    brush.shape([(-0.04, 0.2), (0.04, 0.2), (0.045, 0.28), (-0.045, 0.28)], _STEEL, 0.7)
    brush.shape(path((-0.05, 0.28), (-0.08, 0.42, 0.0, 0.58), (0.08, 0.42, 0.05, 0.28)), _DARK, 0.7)
    pencil = pen.moved(0.0, 0.0, -32.0)
    pencil.shape([(-0.04, -0.5), (0.04, -0.5), (0.04, 0.36), (-0.04, 0.36)], (240, 196, 84))
    pencil.shape([(-0.04, 0.36), (0.04, 0.36), (0.0, 0.52)], (244, 222, 184), 0.7)
    pencil.shape([(-0.04, -0.58), (0.04, -0.58), (0.04, -0.5), (-0.04, -0.5)], (232, 140, 140), 0.7)


def broom(pen: Pen, accent: Colour) -> None:
    tilted = pen.moved(0.0, 0.0, 20.0)
    tilted.shape([(-0.025, -0.66), (0.025, -0.66), (0.025, 0.14), (-0.025, 0.14)], _WOOD)
    tilted.shape(path((-0.07, 0.12), (0.07, 0.12), (0.14, 0.3, 0.24, 0.58), (0.0, 0.64, -0.24, 0.58),
        (-0.14, 0.3, -0.07, 0.12)), (224, 188, 110))  # fmt: skip
    tilted.stroke([(-0.1, 0.2), (0.1, 0.2)], 2.0, accent, 0.0)
    for x in (-0.14, -0.05, 0.05, 0.14):
        tilted.stroke([(x * 0.5, 0.24), (x, 0.56)], 0.6, taper=0.1)


def spoon(pen: Pen, accent: Colour) -> None:
    """A ladle, a spatula: what a kitchen cannot do without."""
    tilted = pen.moved(0.0, 0.0, 26.0)
    tilted.shape([(-0.03, -0.6), (0.03, -0.6), (0.025, 0.16), (-0.025, 0.16)], _STEEL)
    tilted.shape([(-0.045, -0.62), (0.045, -0.62), (0.04, -0.32), (-0.04, -0.32)], accent, 0.8)
    tilted.shape(
        path((-0.15, 0.16), (0.15, 0.16), (0.2, 0.36, 0.16, 0.54), (-0.16, 0.54), (-0.2, 0.36, -0.15, 0.16)),
        _STEEL,
    )
    for x in (-0.07, 0.0, 0.07):
        tilted.even([(x, 0.24), (x, 0.46)], 1.2, shade(_STEEL, 0.35))


def microphone(pen: Pen, accent: Colour) -> None:
    tilted = pen.moved(0.0, 0.0, 24.0)
    tilted.shape([(-0.08, -0.14), (0.08, -0.14), (0.055, 0.56), (-0.055, 0.56)], accent)
    tilted.shape(oval(0.0, -0.3, 0.18, 0.2, 32), (186, 192, 204))
    for y in (-0.4, -0.32, -0.24):
        tilted.stroke(path((-0.17, y), (0.0, y + 0.05, 0.17, y)), 0.5)
    tilted.shape([(-0.12, -0.16), (0.12, -0.16), (0.11, -0.1), (-0.11, -0.1)], _DARK, 0.7)
    tilted.shape(oval(0.0, 0.1, 0.03, 0.04, 12), (206, 60, 60), 0.6)


def globe(pen: Pen, accent: Colour) -> None:
    """A globe on its stand."""
    pen.shape(oval(0.0, 0.5, 0.26, 0.07, 26), _WOOD)
    pen.shape([(-0.035, 0.32), (0.035, 0.32), (0.035, 0.48), (-0.035, 0.48)], _WOOD, 0.8)
    pen.shape(oval(0.0, -0.06, 0.38, 0.38, 48), mix(accent, (110, 170, 210), 0.6))
    land = (150, 190, 116)
    pen.fill(
        path(
            (-0.24, -0.24),
            (-0.06, -0.36, 0.02, -0.2),
            (0.0, -0.06, -0.12, -0.04),
            (-0.3, -0.08, -0.24, -0.24),
        ),
        land,
    )
    pen.fill(
        path((0.06, 0.0), (0.24, -0.06, 0.28, 0.06), (0.2, 0.24, 0.1, 0.22), (0.0, 0.12, 0.06, 0.0)), land
    )
    pen.fill(
        path((-0.2, 0.08), (-0.08, 0.06, -0.08, 0.16), (-0.14, 0.28, -0.2, 0.2), (-0.26, 0.12, -0.2, 0.08)),
        land,
    )
    pen.stroke(path((-0.3, -0.4), (-0.62, 0.06, -0.24, 0.3), (0.0, 0.42, 0.2, 0.34)), 2.0, _BRASS, 0.0)
    pen.fill(oval(-0.16, -0.24, 0.07, 0.05, 14), WHITE, 120)


def necklace(pen: Pen, accent: Colour) -> None:
    """A pendant on its chain."""
    chain = accent if is_metal(accent) else _BRASS
    pen.stroke(path((-0.36, -0.44), (-0.42, 0.0, 0.0, 0.22), (0.42, 0.0, 0.36, -0.44)), 2.2, chain, 0.0)
    for x, y in ((-0.36, -0.22), (-0.26, 0.0), (-0.12, 0.15), (0.12, 0.15), (0.26, 0.0), (0.36, -0.22)):
        pen.shape(oval(x, y, 0.03, 0.03, 10), tint(chain, 0.4), 0.5)
    pen.shape(path((0.0, 0.18), (0.2, 0.3, 0.0, 0.58), (-0.2, 0.3, 0.0, 0.18)), accent)
    pen.fill(path((0.0, 0.24), (0.06, 0.32, 0.0, 0.44), (-0.08, 0.32, 0.0, 0.24)), WHITE, 130)
