"""What is kept, won, hidden and wished for, about their middles; one unit is the height of the thing."""

from __future__ import annotations

from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.glow import round_about
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_GOLD: Colour = (238, 192, 76)
_DARK: Colour = (46, 42, 52)
_WOOD: Colour = (158, 108, 72)
_GLASS: Colour = (206, 230, 238)


def music_box(pen: Pen, accent: Colour) -> None:
    """An open box, a dancer turning on it before the mirror of its lid, a crank at its side."""
    box = mix(accent, (150, 92, 84), 0.35)
    pen.shape([(-0.42, 0.06), (-0.36, -0.46), (0.36, -0.46), (0.42, 0.06)], box)
    pen.shape([(-0.33, 0.02), (-0.28, -0.38), (0.28, -0.38), (0.33, 0.02)], _GLASS, 0.7)
    pen.fill([(-0.2, 0.0), (0.0, -0.37), (0.1, -0.37), (-0.08, 0.0)], WHITE, 150)
    pen.even([(0.0, 0.1), (0.0, -0.04)], 1.6, _GOLD)
    pen.shape(path((0.0, -0.12), (0.2, -0.08, 0.22, 0.02), (0.0, 0.07, -0.22, 0.02), (-0.2,
        -0.08, 0.0, -0.12)), (250, 196, 210), 0.7)  # fmt: skip
    pen.shape([(-0.05, -0.21), (0.05, -0.21), (0.035, -0.1), (-0.035, -0.1)], (240, 150, 176), 0.6)
    for side in (-1, 1):
        pen.stroke(path((side * 0.04, -0.2), (side * 0.16, -0.26, side * 0.03, -0.37)), 1.3,
            (248, 218, 196), 0.2)  # fmt: skip
    pen.shape(oval(0.0, -0.265, 0.05, 0.055, 16), (248, 218, 196), 0.6)
    pen.shape(path((-0.055, -0.26), (-0.06, -0.33, 0.0, -0.33), (0.06, -0.33, 0.055, -0.26),
        (0.0, -0.31, -0.055, -0.26)), (84, 58, 50), 0.4)  # fmt: skip
    pen.shape([(-0.46, 0.08), (0.46, 0.08), (0.46, 0.4), (-0.46, 0.4)], box)
    pen.fill([(-0.45, 0.3), (0.45, 0.3), (0.45, 0.39), (-0.45, 0.39)], shade(box, 0.2))
    pen.stroke(path((-0.3, 0.22), (-0.2, 0.12, -0.1, 0.22), (0.0, 0.32, 0.1, 0.22), (0.2, 0.12,
        0.3, 0.22)), 1.0, _GOLD, 0.2)  # fmt: skip
    pen.even([(0.46, 0.24), (0.58, 0.24), (0.58, 0.12)], 1.6, _GOLD)
    pen.shape(oval(0.58, 0.1, 0.045, 0.045, 14), accent, 0.7)


def snow_globe(pen: Pen, accent: Colour) -> None:
    """A house and a tree under falling snow, in a ball of glass on its foot."""
    pen.shape(oval(0.0, -0.08, 0.42, 0.42, 52), (186, 214, 236))
    pen.fill(path((-0.39, 0.08), (-0.1, -0.04, 0.39, 0.08), (0.24, 0.33, 0.0, 0.33), (-0.24,
        0.33, -0.39, 0.08)), (248, 250, 254))  # fmt: skip
    pen.shape([(-0.22, 0.12), (-0.22, -0.08), (0.04, -0.08), (0.04, 0.12)], (206, 150, 100), 0.6)
    pen.shape([(-0.28, -0.06), (-0.09, -0.24), (0.1, -0.06)], accent, 0.6)
    pen.fill([(-0.16, -0.02), (-0.08, -0.02), (-0.08, 0.05), (-0.16, 0.05)], (255, 232, 150))
    for y, half in ((0.1, 0.12), (0.0, 0.095), (-0.09, 0.06)):
        pen.shape([(0.22 - half, y), (0.22, y - 0.14), (0.22 + half, y)], (86, 140, 104), 0.5)
    for x, y in ((-0.2, -0.32), (0.02, -0.38), (0.2, -0.28), (-0.32, -0.12), (0.34, -0.1),
        (-0.04, -0.28), (0.12, -0.18), (0.3, 0.06), (-0.3, 0.04)):  # fmt: skip
        pen.fill(oval(x, y, 0.018, 0.018, 8), WHITE)
    pen.fill(path((-0.32, -0.14), (-0.3, -0.36, -0.1, -0.43), (-0.24, -0.3, -0.26, -0.12)), WHITE, 150)
    pen.shape(path((-0.34, 0.26), (0.0, 0.36, 0.34, 0.26), (0.42, 0.48), (0.0, 0.56, -0.42, 0.48)), _WOOD)
    pen.stroke(path((-0.37, 0.37), (0.0, 0.46, 0.37, 0.37)), 1.0, _GOLD, 0.1)


def trophy(pen: Pen, accent: Colour) -> None:
    """A gold cup with two handles on its plinth."""
    for side in (-1, 1):
        pen.stroke(path((side * 0.28, -0.4), (side * 0.56, -0.4, side * 0.46, -0.14), (side *
            0.36, 0.02, side * 0.2, 0.0)), 3.0, shade(_GOLD, 0.16), 0.1)  # fmt: skip
    pen.shape(path((-0.32, -0.48), (-0.34, 0.08, 0.0, 0.12), (0.34, 0.08, 0.32, -0.48)), _GOLD)
    pen.fill(path((0.1, -0.46), (0.14, 0.0, 0.02, 0.11), (0.32, 0.04, 0.3, -0.46)), shade(_GOLD, 0.18))
    pen.fill(path((-0.24, -0.4), (-0.24, -0.14, -0.16, -0.04), (-0.14, -0.2, -0.16, -0.4)), tint(_GOLD, 0.6))
    pen.shape(oval(0.0, -0.48, 0.32, 0.06, 30), tint(_GOLD, 0.3), 0.8)
    pen.shape([(-0.05, 0.1), (0.05, 0.1), (0.08, 0.24), (-0.08, 0.24)], _GOLD, 0.8)
    pen.shape([(-0.16, 0.22), (0.16, 0.22), (0.18, 0.3), (-0.18, 0.3)], _GOLD, 0.8)
    pen.shape([(-0.26, 0.3), (0.26, 0.3), (0.3, 0.54), (-0.3, 0.54)], mix(accent, _DARK, 0.5))
    pen.shape([(-0.14, 0.37), (0.14, 0.37), (0.14, 0.47), (-0.14, 0.47)], tint(_GOLD, 0.3), 0.6)


def pearl(pen: Pen, accent: Colour) -> None:
    """A pearl in its open shell."""
    inner: Colour = (248, 226, 232)
    pen.shape(path((-0.5, 0.02), (-0.5, -0.46, 0.0, -0.5), (0.5, -0.46, 0.5, 0.02), (0.0, 0.16,
        -0.5, 0.02)), mix(accent, (214, 186, 170), 0.5))  # fmt: skip
    pen.fill(path((-0.42, -0.02), (-0.4, -0.38, 0.0, -0.41), (0.4, -0.38, 0.42, -0.02), (0.0,
        0.1, -0.42, -0.02)), inner)  # fmt: skip
    for x in (-0.24, 0.0, 0.24):
        pen.stroke([(x * 0.4, 0.02), (x * 1.2, -0.34)], 0.5, (226, 190, 204), 0.5)
    pen.shape(path((-0.5, 0.06), (-0.4, 0.4, 0.0, 0.42), (0.4, 0.4, 0.5, 0.06), (0.0, 0.2, -0.5,
        0.06)), mix(accent, (196, 164, 150), 0.5))  # fmt: skip
    pen.fill(oval(0.0, 0.12, 0.4, 0.09, 30), shade(inner, 0.08))
    pen.shape(oval(0.0, -0.02, 0.17, 0.17, 34), (250, 246, 244), 0.8)
    pen.fill(path((0.13, -0.1), (0.22, 0.1, 0.02, 0.14), (-0.08, 0.13, -0.12, 0.07), (0.08,
        0.08, 0.13, -0.1)), (222, 212, 226))  # fmt: skip
    pen.fill(oval(-0.06, -0.09, 0.045, 0.04, 14), WHITE)


def dragon_egg(pen: Pen, accent: Colour) -> None:
    """A large egg covered with scales, lying in straw."""
    for x, y, lean in ((-0.4, 0.4, -10), (0.36, 0.42, 12), (0.0, 0.46, 4)):
        pen.moved(x, y, lean).shape(path((-0.26, 0.0), (0.0, -0.12, 0.26, 0.0), (0.0, 0.1,
            -0.26, 0.0)), (206, 176, 104), 0.7)  # fmt: skip
    pen.shape(path((0.0, -0.56), (0.32, -0.44, 0.36, 0.06), (0.34, 0.42, 0.0, 0.44), (-0.34,
        0.42, -0.36, 0.06), (-0.32, -0.44, 0.0, -0.56)), accent)  # fmt: skip
    for row, (y, half) in enumerate(((-0.34, 0.16), (-0.18, 0.24), (-0.02, 0.29), (0.14, 0.29),
        (0.28, 0.24))):  # fmt: skip
        count = 4 + row % 2
        for number in range(count):
            x = half * (2 * number / (count - 1) - 1)
            pen.shape(path((x - 0.08, y - 0.06), (x - 0.08, y + 0.08, x, y + 0.1), (x + 0.08, y
                + 0.08, x + 0.08, y - 0.06), (x, y - 0.1, x - 0.08, y - 0.06)), tint(accent,
                0.22 - 0.1 * row * (x > 0)), 0.4)  # fmt: skip
    pen.fill(oval(-0.12, -0.36, 0.06, 0.1, 14), WHITE, 110)
    pen.stroke(path((-0.6, 0.42), (-0.2, 0.52, 0.0, 0.46), (0.2, 0.54, 0.62, 0.42)), 1.4, (176, 140, 76), 0.4)


def wings(pen: Pen, accent: Colour) -> None:
    """A pair of feathered wings, spread."""
    plume = mix(accent, (250, 248, 246), 0.72)
    for side in (-1, 1):
        for number, (x, y, long) in enumerate(((0.66, -0.2, 0.62), (0.52, -0.26, 0.66), (0.39,
            -0.24, 0.6), (0.27, -0.16, 0.48), (0.16, -0.08, 0.36))):  # fmt: skip
            tip = (side * (x + 0.1), y + long)
            pen.shape(path((side * (x - 0.1), y), (side * (x - 0.12), y + long * 0.8, *tip),
                (side * (x + 0.14), y + long * 0.5, side * (x + 0.08), y - 0.04)), shade(plume,
                0.05 + 0.02 * number), 0.7)  # fmt: skip
        pen.shape(path((side * 0.04, 0.12), (side * 0.06, -0.2, side * 0.36, -0.44), (side *
            0.66, -0.6, side * 0.84, -0.34), (side * 0.8, -0.1, side * 0.6, -0.06), (side * 0.3,
            0.06, side * 0.04, 0.12)), plume)  # fmt: skip
        for x, y in ((0.24, -0.12), (0.4, -0.22), (0.56, -0.26), (0.36, -0.08)):
            pen.stroke(path((side * (x - 0.06), y), (side * x, y + 0.1, side * (x + 0.07), y)), 0.6)


def earrings(pen: Pen, accent: Colour) -> None:
    """Two drops on their hooks."""
    for x, y in ((-0.2, 0.0), (0.2, 0.06)):
        pen.stroke(path((x - 0.08, y - 0.24), (x - 0.08, y - 0.46, x + 0.04, y - 0.42), (x +
            0.1, y - 0.36, x, y - 0.22)), 1.2, _GOLD, 0.1)  # fmt: skip
        pen.shape(oval(x, y - 0.18, 0.06, 0.06, 16), _GOLD, 0.7)
        pen.shape(path((x, y - 0.12), (x + 0.2, y + 0.18, x, y + 0.34), (x - 0.2, y + 0.18, x, y
            - 0.12)), accent)  # fmt: skip
        pen.fill(path((x - 0.03, y + 0.02), (x - 0.1, y + 0.16, x - 0.03, y + 0.24), (x - 0.02,
            y + 0.12, x - 0.03, y + 0.02)), WHITE, 180)  # fmt: skip


def safe(pen: Pen, accent: Colour) -> None:
    """A steel safe with its dial and wheel."""
    steel = mix(accent, (92, 100, 112), 0.72)
    for x in (-0.36, 0.26):
        pen.shape([(x, 0.42), (x + 0.1, 0.42), (x + 0.1, 0.5), (x, 0.5)], _DARK, 0.8)
    pen.shape([(-0.48, -0.48), (0.48, -0.48), (0.48, 0.44), (-0.48, 0.44)], steel)
    pen.shape([(-0.4, -0.4), (0.4, -0.4), (0.4, 0.36), (-0.4, 0.36)], tint(steel, 0.16), 0.8)
    pen.fill([(0.1, -0.39), (0.39, -0.39), (0.39, 0.35), (-0.2, 0.35)], shade(steel, 0.06))
    for y in (-0.26, 0.16):
        pen.shape([(-0.46, y), (-0.38, y), (-0.38, y + 0.14), (-0.46, y + 0.14)], _DARK, 0.6)
    pen.shape(oval(-0.08, -0.02, 0.17, 0.17, 32), (220, 226, 234), 0.8)
    for turn in range(0, 360, 30):
        pen.moved(-0.08, -0.02, turn).even([(0.0, -0.16), (0.0, -0.12)], 0.6, _DARK)
    pen.shape(oval(-0.08, -0.02, 0.07, 0.07, 20), (150, 158, 170), 0.7)
    for turn in (20, 140, 260):
        pen.moved(0.25, -0.02, turn).even([(0.0, 0.0), (0.0, -0.12)], 2.0, _GOLD)
    pen.shape(oval(0.25, -0.02, 0.04, 0.04, 14), _GOLD, 0.7)


def gold_bar(pen: Pen, accent: Colour) -> None:
    """Three bars of gold, one on two."""
    for x, y in ((-0.3, 0.22), (0.3, 0.22), (0.0, -0.14)):
        pen.shape([(x - 0.27, y + 0.16), (x - 0.2, y - 0.1), (x + 0.2, y - 0.1), (x + 0.27, y + 0.16)], _GOLD)
        pen.fill([(x - 0.19, y - 0.09), (x + 0.19, y - 0.09), (x + 0.16, y - 0.16), (x - 0.16, y
            - 0.16)], tint(_GOLD, 0.6))  # fmt: skip
        pen.stroke([(x - 0.2, y - 0.09), (x - 0.16, y - 0.17), (x + 0.16, y - 0.17), (x + 0.2, y
            - 0.09)], 0.8)  # fmt: skip
        pen.fill([(x + 0.1, y - 0.08), (x + 0.19, y - 0.08), (x + 0.25, y + 0.15), (x + 0.13, y
            + 0.15)], shade(_GOLD, 0.16))  # fmt: skip


def treasure_chest(pen: Pen, accent: Colour) -> None:
    """An open chest full of gold and stones."""
    wood = mix(accent, _WOOD, 0.7)
    pen.shape(path((-0.5, -0.1), (-0.48, -0.5, 0.0, -0.52), (0.48, -0.5, 0.5, -0.1)), shade(wood, 0.35))
    pen.shape(path((-0.54, -0.16), (-0.54, -0.58, 0.0, -0.6), (0.54, -0.58, 0.54, -0.16), (0.44,
        -0.18), (0.42, -0.46, 0.0, -0.48), (-0.42, -0.46, -0.44, -0.18)), wood)  # fmt: skip
    pen.shape(path((-0.46, 0.02), (-0.3, -0.26, 0.0, -0.24), (0.32, -0.24, 0.46, 0.02)), _GOLD, 0.8)
    for x, y in ((-0.24, -0.1), (-0.06, -0.16), (0.14, -0.14), (0.28, -0.04), (-0.1, -0.03), (0.08, -0.04)):
        pen.shape(oval(x, y, 0.075, 0.06, 16), tint(_GOLD, 0.3), 0.5)
    for x, y, fill in ((-0.3, -0.02, (206, 62, 76)), (0.2, -0.08, (86, 156, 206))):
        pen.shape([(x - 0.06, y), (x, y - 0.08), (x + 0.06, y), (x, y + 0.08)], fill, 0.6)
    pen.shape([(-0.54, 0.02), (0.54, 0.02), (0.5, 0.48), (-0.5, 0.48)], wood)
    pen.fill([(-0.52, 0.34), (0.51, 0.34), (0.5, 0.47), (-0.5, 0.47)], shade(wood, 0.2))
    for x in (-0.42, 0.34):
        pen.shape([(x, 0.02), (x + 0.08, 0.02), (x + 0.08, 0.48), (x, 0.48)], _GOLD, 0.6)
    pen.shape([(-0.1, 0.0), (0.1, 0.0), (0.1, 0.2), (-0.1, 0.2)], _GOLD, 0.8)
    pen.fill(oval(0.0, 0.09, 0.025, 0.03, 10), _DARK)


def crystal_ball(pen: Pen, accent: Colour) -> None:
    """A ball of glass, mist and light in it, on a gold foot."""
    round_about(pen, 0.0, -0.1, 0.5, tint(accent, 0.6), 0.9)
    pen.shape(oval(0.0, -0.1, 0.4, 0.4, 50), mix(accent, (196, 196, 240), 0.55))
    pen.fill(path((-0.3, 0.0), (-0.1, -0.3, 0.1, -0.1), (0.3, -0.1, 0.3, 0.06), (0.1, 0.24,
        -0.1, 0.2), (-0.28, 0.2, -0.3, 0.0)), tint(accent, 0.62), 190)  # fmt: skip
    for x, y, r in ((0.1, -0.2, 0.05), (-0.1, 0.06, 0.035), (0.18, 0.04, 0.03)):
        pen.fill([(x, y - r), (x + r * 0.3, y - r * 0.3), (x + r, y), (x + r * 0.3, y + r *
            0.3), (x, y + r), (x - r * 0.3, y + r * 0.3), (x - r, y), (x - r * 0.3, y - r *
            0.3)], WHITE)  # fmt: skip
    pen.fill(path((-0.3, -0.18), (-0.26, -0.38, -0.08, -0.43), (-0.2, -0.3, -0.24, -0.14)), WHITE, 170)
    pen.shape(path((-0.26, 0.24), (0.0, 0.36, 0.26, 0.24), (0.36, 0.48), (0.0, 0.56, -0.36, 0.48)), _GOLD)
    pen.stroke(path((-0.3, 0.36), (0.0, 0.46, 0.3, 0.36)), 0.9, shade(_GOLD, 0.3), 0.2)


def potion(pen: Pen, accent: Colour) -> None:
    """A round flask with something bright and bubbling in it."""
    pen.shape([(-0.1, -0.5), (0.1, -0.5), (0.1, -0.16), (-0.1, -0.16)], _GLASS)
    pen.shape(oval(0.0, 0.14, 0.36, 0.34, 44), _GLASS)
    pen.fill([(-0.08, -0.2), (0.08, -0.2), (0.08, -0.1), (-0.08, -0.1)], _GLASS)
    pen.fill(path((-0.33, 0.08), (-0.1, 0.02, 0.0, 0.08), (0.14, 0.14, 0.33, 0.08), (0.36, 0.44,
        0.0, 0.46), (-0.36, 0.44, -0.33, 0.08)), accent)  # fmt: skip
    pen.fill(path((0.1, 0.12), (0.34, 0.1), (0.32, 0.42, 0.0, 0.45), (0.2, 0.36, 0.1, 0.12)),
        shade(accent, 0.16))  # fmt: skip
    for x, y, r in ((-0.1, 0.26, 0.05), (0.06, 0.18, 0.035), (-0.16, 0.14, 0.025), (0.02, 0.34,
        0.03), (0.0, -0.04, 0.03)):  # fmt: skip
        pen.fill(oval(x, y, r, r, 12), tint(accent, 0.6))
    pen.fill(path((-0.25, 0.08), (-0.26, -0.08, -0.1, -0.14), (-0.18, -0.02, -0.2, 0.1)), WHITE, 170)
    pen.shape([(-0.13, -0.5), (0.13, -0.5), (0.13, -0.44), (-0.13, -0.44)], tint(_GLASS, 0.4), 0.7)
    pen.shape([(-0.085, -0.62), (0.085, -0.62), (0.075, -0.48), (-0.075, -0.48)], (196, 150, 100), 0.8)


def perfume(pen: Pen, accent: Colour) -> None:
    """A cut bottle with a ball and a bow at its neck."""
    glass = tint(accent, 0.55)
    pen.shape([(-0.32, -0.08), (-0.22, -0.2), (0.22, -0.2), (0.32, -0.08), (0.32, 0.38), (0.22,
        0.48), (-0.22, 0.48), (-0.32, 0.38)], glass)  # fmt: skip
    pen.fill([(-0.25, 0.06), (0.25, 0.06), (0.25, 0.36), (0.18, 0.42), (-0.18, 0.42), (-0.25, 0.36)], accent)
    pen.fill([(-0.28, -0.06), (-0.2, -0.14), (-0.14, 0.4), (-0.2, 0.44), (-0.28, 0.36)], WHITE, 110)
    pen.shape([(-0.14, 0.08), (0.14, 0.08), (0.14, 0.26), (-0.14, 0.26)], (252, 246, 236), 0.6)
    pen.shape([(-0.09, -0.3), (0.09, -0.3), (0.09, -0.2), (-0.09, -0.2)], _GOLD, 0.8)
    pen.shape(oval(0.0, -0.42, 0.14, 0.13, 26), tint(glass, 0.3))
    pen.fill(oval(-0.05, -0.46, 0.04, 0.035, 12), WHITE)
    for side in (-1, 1):
        pen.shape(path((0.0, -0.22), (side * 0.2, -0.36, side * 0.22, -0.22), (side * 0.2,
            -0.12, 0.0, -0.22)), shade(accent, 0.1), 0.6)  # fmt: skip


def cards(pen: Pen, accent: Colour) -> None:
    """Three cards fanned out, the sun on the foremost."""
    for x, turn, fill in ((-0.2, -18, shade(accent, 0.2)), (0.02, 0, accent), (0.22, 16, (250, 244, 228))):
        card = pen.moved(x, 0.02 + abs(turn) * 0.002, turn)
        card.shape([(-0.24, -0.42), (0.24, -0.42), (0.24, 0.42), (-0.24, 0.42)], fill)
        edge = _GOLD if turn < 10 else shade(_GOLD, 0.2)
        card.even([(-0.19, -0.37), (0.19, -0.37), (0.19, 0.37), (-0.19, 0.37), (-0.19, -0.37)], 0.7, edge)
        if turn > 10:
            for ray in range(0, 360, 45):
                card.moved(0.0, 0.0, ray).shape([(-0.03, -0.12), (0.03, -0.12), (0.0, -0.2)], _GOLD, 0.4)
            card.shape(oval(0.0, 0.0, 0.11, 0.11, 24), _GOLD, 0.7)


TREASURES: dict[str, Callable[[Pen, Colour], None]] = {"music_box": music_box, "snow_globe":
    snow_globe, "trophy": trophy, "pearl": pearl, "dragon_egg": dragon_egg, "wings": wings,
    "earrings": earrings, "safe": safe, "gold_bar": gold_bar, "treasure_chest": treasure_chest,
    "crystal_ball": crystal_ball, "potion": potion, "perfume": perfume, "card_deck": cards}  # fmt: skip
