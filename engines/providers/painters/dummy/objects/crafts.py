"""Tools of a craft, a science or a game, about their middles; one unit is the height of the thing."""

from __future__ import annotations

from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path, ring
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_STEEL: Colour = (206, 214, 226)
_BRASS: Colour = (226, 186, 92)
_WOOD: Colour = (170, 122, 80)
_DARK: Colour = (52, 50, 60)


def microscope(pen: Pen, accent: Colour) -> None:
    """A microscope with its lenses, its stage and its knob."""
    body = mix(accent, (236, 238, 242), 0.35)
    pen.shape(path((-0.3, 0.5), (-0.3, 0.4, -0.2, 0.4), (0.3, 0.4), (0.36, 0.4, 0.36, 0.5)), _DARK)
    pen.shape(path((0.06, 0.4), (0.4, 0.3, 0.36, -0.02), (0.34, -0.24, 0.1, -0.32), (0.04,
        -0.2), (0.22, -0.12, 0.22, 0.04), (0.22, 0.22, -0.02, 0.28), (-0.04, 0.4)), body)  # fmt: skip
    pen.shape([(-0.34, 0.14), (0.12, 0.14), (0.12, 0.2), (-0.34, 0.2)], _DARK, 0.8)
    pen.fill([(-0.24, 0.11), (-0.02, 0.11), (-0.02, 0.14), (-0.24, 0.14)], (170, 214, 226))
    tube = pen.moved(-0.04, -0.2, -14.0)
    tube.shape([(-0.09, -0.24), (0.09, -0.24), (0.09, 0.12), (-0.09, 0.12)], body)
    tube.fill([(0.02, -0.23), (0.08, -0.23), (0.08, 0.11), (0.02, 0.11)], shade(body, 0.18))
    tube.shape([(-0.07, -0.38), (0.07, -0.38), (0.07, -0.24), (-0.07, -0.24)], _DARK, 0.8)
    tube.shape([(-0.06, 0.12), (0.06, 0.12), (0.04, 0.26), (-0.04, 0.26)], _STEEL, 0.8)
    pen.shape(oval(0.29, 0.12, 0.08, 0.08, 20), _STEEL, 0.8)
    pen.shape(oval(-0.14, 0.32, 0.1, 0.04, 18), (220, 234, 240), 0.6)


def typewriter(pen: Pen, accent: Colour) -> None:
    """A typewriter with a sheet in it."""
    body = mix(accent, (60, 66, 78), 0.35)
    pen.shape([(-0.3, -0.56), (0.3, -0.56), (0.3, -0.1), (-0.3, -0.1)], (252, 250, 244), 0.8)
    for y in (-0.46, -0.4, -0.34):
        pen.even([(-0.22, y), (0.22 if y < -0.36 else 0.04, y)], 0.5, (120, 116, 122))
    pen.shape([(-0.54, -0.26), (0.54, -0.26), (0.54, -0.14), (-0.54, -0.14)], _DARK)
    for x in (-0.58, 0.58):
        pen.shape(oval(x, -0.2, 0.05, 0.08, 16), _STEEL, 0.8)
    pen.stroke([(-0.54, -0.26), (-0.66, -0.36)], 1.8, _STEEL, 0.1)
    pen.shape(path((-0.46, -0.14), (0.46, -0.14), (0.52, 0.1), (0.6, 0.4), (0.58, 0.46, 0.54,
        0.46), (-0.54, 0.46), (-0.6, 0.44, -0.6, 0.4), (-0.52, 0.1)), body)  # fmt: skip
    pen.shape([(-0.26, -0.1), (0.26, -0.1), (0.3, 0.04), (-0.3, 0.04)], shade(body, 0.4), 0.7)
    for number in range(7):
        pen.even([(-0.2 + number * 0.066, -0.08), (-0.14 + number * 0.046, 0.03)], 0.5, _STEEL)
    for row, y in enumerate((0.13, 0.23, 0.33)):
        for number in range(9):
            x = (-0.4 + number * 0.1) * (1 + row * 0.06)
            pen.shape(oval(x, y, 0.036, 0.032, 12), (246, 240, 226), 0.5)
    pen.shape([(-0.26, 0.385), (0.26, 0.385), (0.27, 0.43), (-0.27, 0.43)], (246, 240, 226), 0.5)


def flower_pot(pen: Pen, accent: Colour) -> None:
    """A clay pot with a plant in bloom."""
    clay = (204, 120, 80)
    for x, y in ((-0.16, -0.2), (0.14, -0.26), (0.0, -0.42)):
        pen.stroke(path((0.0, 0.1), (x * 0.3, -0.1, x, y)), 1.6, (92, 138, 84), 0.1)
    for x, y, turn in ((-0.2, 0.0, -60), (0.2, -0.02, 56), (-0.12, -0.08, -24), (0.1, -0.1, 26)):
        pen.moved(x, y, turn).shape(path((0.0, 0.1), (-0.1, -0.04, 0.0, -0.2), (0.1, -0.04, 0.0,
            0.1)), (112, 162, 92), 0.7)  # fmt: skip
    for x, y, size in ((-0.18, -0.24, 0.8), (0.16, -0.3, 0.9), (0.0, -0.46, 1.0)):
        for petal in range(0, 360, 72):
            pen.moved(x, y, petal).shape(oval(0.0, -0.075 * size, 0.055 * size, 0.066 * size,
                16), tint(accent, 0.25), 0.5)  # fmt: skip
        pen.shape(oval(x, y, 0.045 * size, 0.045 * size, 14), (250, 214, 96), 0.5)
    pen.shape([(-0.3, 0.16), (0.3, 0.16), (0.22, 0.54), (-0.22, 0.54)], clay)
    pen.fill([(0.06, 0.17), (0.28, 0.17), (0.21, 0.53), (0.04, 0.53)], shade(clay, 0.16))
    pen.shape([(-0.36, 0.06), (0.36, 0.06), (0.34, 0.2), (-0.34, 0.2)], tint(clay, 0.1))


def puppet(pen: Pen, accent: Colour) -> None:
    """A puppet on its strings under the cross it is led by."""
    wood: Colour = (222, 176, 124)
    pen.moved(0.0, -0.5, -8.0).shape([(-0.4, -0.03), (0.4, -0.03), (0.4, 0.03), (-0.4, 0.03)], _WOOD, 0.8)
    pen.moved(0.0, -0.5, 62.0).shape([(-0.1, -0.03), (0.1, -0.03), (0.1, 0.03), (-0.1, 0.03)], _WOOD, 0.8)
    for start, end in (((-0.36, -0.45), (-0.36, 0.02)), ((0.36, -0.54), (0.34, -0.1)), ((0.0,
        -0.5), (0.0, -0.26)), ((-0.04, -0.46), (-0.13, 0.34)), ((0.06, -0.44), (0.16, 0.28))):  # fmt: skip
        pen.even([start, end], 0.4, (240, 238, 232))
    for side, hand, foot in ((-1, (-0.36, 0.06), (-0.16, 0.5)), (1, (0.34, -0.06), (0.2, 0.46))):
        pen.stroke([(side * 0.1, 0.04), (side * 0.24, 0.14), hand], 2.6, shade(wood, 0.1), 0.0)
        pen.shape(oval(hand[0], hand[1], 0.045, 0.045, 14), wood, 0.7)
        pen.stroke([(side * 0.07, 0.26), (side * 0.14, 0.36), foot], 2.8, shade(wood, 0.14), 0.0)
        pen.shape(oval(foot[0] + 0.03 * side, foot[1] + 0.02, 0.075, 0.045, 16), _DARK, 0.7)
    pen.shape(path((-0.13, 0.0), (0.13, 0.0), (0.17, 0.28), (0.0, 0.33, -0.17, 0.28)), accent)
    for y in (0.08, 0.17):
        pen.fill(oval(0.0, y, 0.022, 0.022, 10), (250, 226, 130))
    pen.shape(oval(0.0, -0.14, 0.15, 0.15, 30), wood)
    pen.shape(path((-0.16, -0.17), (-0.12, -0.34, 0.04, -0.32), (0.2, -0.4, 0.26, -0.26), (0.16,
        -0.26, 0.16, -0.17), (0.0, -0.24, -0.16, -0.17)), shade(accent, 0.2), 0.8)  # fmt: skip
    for x in (-0.055, 0.055):
        pen.fill(oval(x, -0.14, 0.02, 0.024, 10), _DARK)
    pen.shape(oval(0.0, -0.1, 0.024, 0.024, 12), (226, 110, 90), 0.5)
    pen.stroke(path((-0.06, -0.06), (0.0, -0.02, 0.06, -0.06)), 0.8)


def yarn(pen: Pen, accent: Colour) -> None:
    """A ball of wool with two needles through it, its end running off."""
    for turn in (-38.0, 34.0):
        needle = pen.moved(0.0, -0.04, turn)
        needle.shape([(-0.02, -0.62), (0.02, -0.62), (0.012, 0.46), (-0.012, 0.46)], _WOOD, 0.6)
        needle.shape(oval(0.0, -0.63, 0.045, 0.045, 14), tint(accent, 0.4), 0.7)
    pen.stroke(path((0.3, 0.3), (0.6, 0.5, 0.66, 0.28)), 2.2, shade(accent, 0.1), 0.1)
    pen.shape(oval(0.0, 0.1, 0.38, 0.36, 48), accent)
    for dx in (-0.2, -0.08, 0.05, 0.17):
        pen.stroke(path((dx - 0.12, -0.2 + abs(dx) * 0.3), (dx + 0.16, 0.06, dx, 0.42 - abs(dx)
            * 0.4)), 1.0, shade(accent, 0.3), 0.4)  # fmt: skip
    for y in (-0.02, 0.12, 0.26):
        pen.stroke(path((-0.33, y), (-0.1, y - 0.16, 0.1, y - 0.04)), 1.0, tint(accent, 0.4), 0.4)


def axe(pen: Pen, accent: Colour) -> None:
    """An axe."""
    tool = pen.moved(0.0, 0.0, 28.0)
    tool.shape(path((-0.045, -0.5), (0.045, -0.5), (0.03, 0.2, 0.07, 0.58), (-0.05, 0.58),
        (-0.06, 0.2, -0.045, -0.5)), mix(accent, _WOOD, 0.75))  # fmt: skip
    tool.shape(path((-0.09, -0.46), (0.09, -0.44), (0.26, -0.42, 0.36, -0.56), (0.44, -0.3,
        0.32, -0.04), (0.22, -0.2, 0.09, -0.22), (-0.09, -0.22)), _STEEL)  # fmt: skip
    tool.fill(path((0.3, -0.5), (0.36, -0.55), (0.43, -0.3, 0.32, -0.06), (0.27, -0.12), (0.36,
        -0.3, 0.3, -0.5)), WHITE)  # fmt: skip


def saw(pen: Pen, accent: Colour) -> None:
    """A hand saw."""
    tool = pen.moved(0.0, 0.0, -18.0)
    teeth = [(-0.26 + number * 0.045, 0.12 + (0.045 if number % 2 else 0.0) - number * 0.003)
        for number in range(21)]  # fmt: skip
    tool.shape([(-0.3, -0.18), (0.62, -0.02), (0.66, 0.05), *teeth[::-1]], _STEEL)
    tool.shape(path((-0.26, -0.2), (-0.56, -0.26, -0.6, 0.0), (-0.62, 0.22, -0.42, 0.24),
        (-0.28, 0.24, -0.24, 0.12)), mix(accent, _WOOD, 0.6))  # fmt: skip
    tool.shape(path((-0.36, -0.06), (-0.5, -0.08, -0.5, 0.04), (-0.48, 0.14, -0.36, 0.12)), (92, 84, 82), 0.7)


def fishing_rod(pen: Pen, accent: Colour) -> None:
    """A rod with its reel, its line and a float."""
    pen.stroke(path((-0.5, 0.52), (0.1, 0.0, 0.46, -0.54)), 2.2, mix(accent, (110, 84, 62), 0.5), 0.0)
    pen.stroke([(-0.52, 0.54), (-0.26, 0.32)], 4.4, _DARK, 0.0)
    pen.shape(oval(-0.16, 0.32, 0.085, 0.085, 22), _STEEL, 0.8)
    pen.fill(oval(-0.16, 0.32, 0.035, 0.035, 12), _DARK)
    pen.even([(-0.14, 0.3), (0.46, -0.54), (0.48, 0.2)], 0.5, (236, 238, 242))
    pen.shape(oval(0.48, 0.24, 0.055, 0.075, 18), (250, 246, 240), 0.7)
    pen.fill(path((0.43, 0.23), (0.43, 0.165, 0.48, 0.165), (0.53, 0.165, 0.53, 0.23)), (206, 58, 62))
    pen.stroke(path((0.48, 0.31), (0.49, 0.44, 0.43, 0.43), (0.39, 0.42, 0.4, 0.37)), 1.2, _STEEL, 0.2)


def anchor(pen: Pen, accent: Colour) -> None:
    """An anchor with a rope through its ring."""
    iron = mix(accent, (84, 94, 112), 0.7)
    pen.stroke(ring(0.0, -0.48, 0.1, 0.1, 26), 4.6, pen.ink, 0.0)
    pen.stroke(ring(0.0, -0.48, 0.1, 0.1, 26), 2.6, iron, 0.0)
    pen.shape([(-0.26, -0.34), (0.26, -0.34), (0.26, -0.25), (-0.26, -0.25)], iron)
    pen.shape(path((-0.05, -0.4), (0.05, -0.4), (0.06, 0.34), (0.3, 0.32, 0.36, 0.1), (0.26,
        0.12), (0.46, -0.1), (0.54, 0.2), (0.46, 0.15), (0.4, 0.5, 0.0, 0.56), (-0.4, 0.5,
        -0.46, 0.15), (-0.54, 0.2), (-0.46, -0.1), (-0.26, 0.12), (-0.36, 0.1), (-0.3, 0.32,
        -0.06, 0.34)), iron)  # fmt: skip
    pen.fill([(0.01, -0.38), (0.04, -0.38), (0.05, 0.36), (0.01, 0.36)], shade(iron, 0.3))
    pen.stroke(path((0.08, -0.5), (0.4, -0.56, 0.3, -0.1), (0.2, 0.1, 0.36, 0.0)), 2.6, (206, 172, 118), 0.1)


def magnet(pen: Pen, accent: Colour) -> None:
    """A horseshoe magnet."""
    pen.shape(path((-0.4, 0.46), (-0.4, -0.04), (-0.4, -0.48, 0.0, -0.48), (0.4, -0.48, 0.4,
        -0.04), (0.4, 0.46), (0.18, 0.46), (0.18, -0.04), (0.18, -0.26, 0.0, -0.26), (-0.18,
        -0.26, -0.18, -0.04), (-0.18, 0.46)), (206, 58, 62))  # fmt: skip
    for x in (-0.4, 0.18):
        pen.shape([(x, 0.26), (x + 0.22, 0.26), (x + 0.22, 0.46), (x, 0.46)], _STEEL, 0.8)
    pen.stroke(path((-0.32, 0.1), (-0.34, -0.34, -0.06, -0.4)), 1.6, WHITE, 0.7)
    for x in (-0.29, 0.29):
        pen.stroke([(x, 0.52), (x, 0.6)], 1.2, accent, 0.2)


def syringe(pen: Pen, accent: Colour) -> None:
    """A syringe, half full."""
    tool = pen.moved(0.0, 0.0, -38.0)
    tool.even([(0.3, 0.0), (0.68, 0.0)], 1.0, _STEEL)
    tool.shape([(-0.56, -0.03), (-0.2, -0.03), (-0.2, 0.03), (-0.56, 0.03)], _STEEL, 0.7)
    tool.shape([(-0.6, -0.12), (-0.54, -0.12), (-0.54, 0.12), (-0.6, 0.12)], _STEEL, 0.8)
    tool.shape([(-0.28, -0.11), (0.28, -0.11), (0.28, 0.11), (-0.28, 0.11)], (232, 242, 246))
    tool.fill([(0.0, -0.09), (0.27, -0.09), (0.27, 0.09), (0.0, 0.09)], tint(accent, 0.3))
    tool.fill([(-0.06, -0.1), (0.01, -0.1), (0.01, 0.1), (-0.06, 0.1)], _DARK)
    tool.shape([(-0.32, -0.16), (-0.27, -0.16), (-0.27, 0.16), (-0.32, 0.16)], _STEEL, 0.7)
    tool.shape([(0.28, -0.05), (0.38, -0.025), (0.38, 0.025), (0.28, 0.05)], _STEEL, 0.7)
    for x in (-0.16, -0.06, 0.06, 0.16):
        tool.even([(x, -0.1), (x, -0.03)], 0.6, _DARK)


def bomb(pen: Pen, accent: Colour) -> None:
    """Sticks tied round a clock that runs down, its wires out."""
    for number in range(4):
        x = -0.36 + number * 0.24
        pen.shape([(x - 0.11, -0.38), (x + 0.11, -0.38), (x + 0.11, 0.46), (x - 0.11, 0.46)], (200, 62, 56))
        pen.fill([(x + 0.03, -0.37), (x + 0.1, -0.37), (x + 0.1, 0.45), (x + 0.03, 0.45)],
            shade((200, 62, 56), 0.2))  # fmt: skip
        pen.shape(oval(x, -0.38, 0.11, 0.035, 20), (236, 206, 170), 0.7)
    for y in (-0.26, 0.34):
        pen.fill([(-0.47, y), (0.47, y), (0.47, y + 0.06), (-0.47, y + 0.06)], _DARK)
    for x, fill in ((-0.3, (246, 206, 84)), (0.1, accent), (0.34, (90, 150, 210))):
        pen.stroke(path((x, -0.38), (x * 0.4, -0.72, x * 0.3, -0.1)), 1.6, fill, 0.1)
    pen.shape([(-0.28, -0.14), (0.28, -0.14), (0.28, 0.22), (-0.28, 0.22)], (74, 78, 90))
    pen.shape([(-0.22, -0.08), (0.22, -0.08), (0.22, 0.1), (-0.22, 0.1)], (30, 34, 38), 0.7)
    for x in (-0.14, -0.05, 0.06, 0.15):
        pen.even([(x - 0.03, -0.04), (x + 0.03, -0.04), (x + 0.03, 0.06)], 1.2, (255, 90, 80))
    for y in (-0.01, 0.04):
        pen.fill(oval(0.005, y, 0.012, 0.012, 8), (255, 90, 80))
    pen.shape(oval(-0.14, 0.16, 0.03, 0.03, 12), (120, 220, 120), 0.5)


def easel(pen: Pen, accent: Colour) -> None:
    """A canvas on its easel that somebody has only begun on: lines, and a first patch of colour."""
    for x, foot in ((-0.06, -0.42), (0.06, 0.42)):
        pen.shape([(x - 0.03, -0.6), (x + 0.03, -0.6), (foot + 0.03, 0.6), (foot - 0.04, 0.6)], _WOOD, 0.8)
    pen.shape([(-0.02, -0.5), (0.02, -0.5), (0.05, 0.5), (-0.05, 0.5)], shade(_WOOD, 0.2), 0.7)
    _begun(pen.moved(0.0, -0.16, 0.0, 0.72), accent)
    pen.shape([(-0.42, 0.16), (0.42, 0.16), (0.42, 0.22), (-0.42, 0.22)], _WOOD, 0.8)


def _begun(pen: Pen, accent: Colour) -> None:
    pen.shape([(-0.56, -0.44), (0.56, -0.44), (0.56, 0.44), (-0.56, 0.44)], (250, 246, 236))
    pen.fill(path((-0.5, 0.38), (-0.5, 0.14), (-0.2, 0.04, 0.06, 0.2), (0.02, 0.34, -0.1, 0.38)), accent, 150)
    sketch = (132, 124, 120)
    for line in (
        path((-0.48, 0.1), (-0.26, -0.24, -0.1, -0.02), (0.02, -0.14, 0.2, 0.06), (0.34, -0.02, 0.48, 0.08)),
        oval(0.2, -0.18, 0.11, 0.11, 22),
        path((-0.1, 0.36), (0.06, 0.24, 0.0, 0.16)),
    ):
        pen.stroke(line, 1.0, sketch, 0.7)


def painting(pen: Pen, accent: Colour) -> None:
    """A landscape in a gilt frame."""
    pen.shape([(-0.56, -0.44), (0.56, -0.44), (0.56, 0.44), (-0.56, 0.44)], _BRASS)
    pen.shape([(-0.46, -0.34), (0.46, -0.34), (0.46, 0.34), (-0.46, 0.34)], (186, 216, 236), 0.7)
    pen.fill([(-0.45, -0.1), (0.45, -0.1), (0.45, 0.33), (-0.45, 0.33)], (246, 222, 190))
    pen.fill(oval(0.2, -0.12, 0.11, 0.11, 26), (252, 206, 110))
    pen.fill(path((-0.45, 0.06), (-0.26, -0.24, -0.1, -0.04), (0.0, -0.14, 0.16, 0.06), (0.3,
        0.0, 0.45, 0.08), (0.45, 0.33), (-0.45, 0.33)), mix(accent, (120, 140, 170), 0.4))  # fmt: skip
    pen.fill(path((-0.45, 0.2), (-0.1, 0.08, 0.45, 0.22), (0.45, 0.33), (-0.45, 0.33)), (112, 150, 104))
    pen.fill(path((0.0, 0.33), (0.1, 0.22, 0.0, 0.17), (0.1, 0.2, 0.16, 0.33)), (210, 228, 240))
    pen.fill([(-0.55, 0.36), (0.55, 0.36), (0.55, 0.43), (-0.55, 0.43)], shade(_BRASS, 0.2))


def palette(pen: Pen, accent: Colour) -> None:
    """A painter's board with its colours and a brush."""
    pen.shape(path((-0.5, 0.0), (-0.5, -0.44, 0.06, -0.42), (0.56, -0.4, 0.54, 0.0), (0.52,
        0.18, 0.3, 0.14), (0.14, 0.12, 0.16, 0.28), (0.16, 0.44, -0.06, 0.42), (-0.5, 0.38,
        -0.5, 0.0)), (214, 170, 116))  # fmt: skip
    pen.shape(oval(-0.04, 0.27, 0.075, 0.065, 18), (92, 84, 82), 0.7)
    for x, y, fill in ((-0.34, 0.08, (206, 58, 62)), (-0.34, -0.14, (242, 200, 76)), (-0.16,
        -0.28, (82, 158, 104)), (0.08, -0.3, (66, 118, 190)), (0.3, -0.22, (136, 92, 178)),
        (0.4, -0.02, accent)):  # fmt: skip
        pen.shape(path((x - 0.1, y), (x - 0.08, y - 0.1, x + 0.02, y - 0.07), (x + 0.14, y -
            0.04, x + 0.08, y + 0.05), (x, y + 0.11, x - 0.1, y)), fill, 0.6)  # fmt: skip
    brush = pen.moved(0.16, 0.16, 52.0)
    brush.shape([(-0.02, -0.5), (0.02, -0.5), (0.015, 0.2), (-0.015, 0.2)], _WOOD, 0.7)
    brush.shape(path((-0.035, -0.52), (-0.06, -0.66, 0.0, -0.76), (0.06, -0.66, 0.035, -0.52)), accent, 0.7)


CRAFTS: dict[str, Callable[[Pen, Colour], None]] = {"microscope": microscope, "typewriter":
    typewriter, "flower_pot": flower_pot, "puppet": puppet, "yarn": yarn, "axe": axe, "saw":
    saw, "fishing_rod": fishing_rod, "anchor": anchor, "magnet": magnet, "syringe": syringe,
    "bomb": bomb, "easel": easel, "painting": painting, "palette": palette}  # fmt: skip
