"""Birds by their kind, and a cage with one in it, about their middles: in the colour given."""

from __future__ import annotations

from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path, ring
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_INK: Colour = (38, 32, 38)
_BEAK: Colour = (240, 170, 76)
_BARK: Colour = (122, 88, 62)
_BRASS: Colour = (226, 186, 92)


def _eye(pen: Pen, x: float, y: float, size: float = 0.03) -> None:
    pen.fill(oval(x, y, size, size * 1.12, 12), _INK)
    pen.fill(oval(x + size * 0.3, y - size * 0.4, size * 0.34, size * 0.34, 8), WHITE)


def birdcage(pen: Pen, accent: Colour) -> None:
    """A domed cage with a small bird on its perch."""
    gold = mix(accent, _BRASS, 0.75)
    pen.stroke(ring(0.0, -0.62, 0.07, 0.07, 18), 1.8, gold, 0.0)
    dome = path((-0.36, 0.38), (-0.36, -0.14), (-0.36, -0.52, 0.0, -0.54), (0.36, -0.52, 0.36,
        -0.14), (0.36, 0.38))  # fmt: skip
    pen.fill(dome, (232, 238, 244), 120)
    for x in (-0.24, 0.24):
        pen.even(path((x, 0.4), (x, -0.16), (x * 0.9, -0.44, 0.0, -0.53)), 0.7, shade(gold, 0.3))
    pen.even([(-0.34, 0.06), (0.34, 0.06)], 1.6, _BARK)
    bird = pen.moved(-0.02, -0.08, 0.0, 0.5)
    body: Colour = (246, 206, 84)
    bird.shape([(0.16, 0.1), (0.5, 0.44), (0.38, 0.5), (0.08, 0.24)], shade(body, 0.2), 0.8)
    bird.shape(path((-0.3, -0.1), (-0.34, -0.38, -0.08, -0.38), (0.12, -0.36, 0.14, -0.12),
        (0.3, 0.1, 0.14, 0.24), (-0.2, 0.34, -0.28, 0.06), (-0.32, 0.0, -0.3, -0.1)), body, 0.9)  # fmt: skip
    bird.shape([(-0.3, -0.24), (-0.44, -0.16), (-0.29, -0.12)], _BEAK, 0.7)
    bird.shape(path((0.0, 0.0), (0.22, -0.02, 0.2, 0.2), (0.0, 0.2, 0.0, 0.0)), shade(body, 0.14), 0.7)
    _eye(bird, -0.18, -0.22, 0.04)
    for x in (-0.36, -0.12, 0.0, 0.12, 0.36):
        pen.even(path((x, 0.4), (x, -0.16), (x, -0.5, x * 0.1, -0.54)), 1.1, gold)
    for y, thick in ((-0.16, 1.2), (0.2, 1.0)):
        pen.even([(-0.36, y), (0.36, y)], thick, gold)
    pen.shape(path((-0.42, 0.36), (0.42, 0.36), (0.44, 0.5, 0.36, 0.5), (-0.36, 0.5), (-0.44,
        0.5, -0.42, 0.36)), gold)  # fmt: skip
    pen.shape(oval(0.0, -0.55, 0.05, 0.04, 14), gold, 0.7)
    pen.shape(oval(0.24, 0.1, 0.045, 0.055, 14), gold, 0.7)


def owl(pen: Pen, accent: Colour) -> None:
    """An owl on its branch, seen from before."""
    pen.stroke(path((-0.6, 0.42), (0.0, 0.36, 0.6, 0.44)), 3.0, _BARK, 0.2)
    for side in (-1, 1):
        pen.shape([(side * 0.34, -0.3), (side * 0.36, -0.58), (side * 0.1, -0.44)], shade(accent, 0.12))
    pen.shape(path((0.0, -0.48), (0.4, -0.5, 0.38, -0.1), (0.4, 0.36, 0.0, 0.4), (-0.4, 0.36,
        -0.38, -0.1), (-0.4, -0.5, 0.0, -0.48)), accent)  # fmt: skip
    pen.fill(oval(0.0, 0.12, 0.22, 0.24, 30), tint(accent, 0.6))
    for x, y in ((-0.1, 0.02), (0.04, 0.02), (-0.03, 0.12), (0.11, 0.12), (-0.1, 0.22), (0.04, 0.22)):
        pen.stroke(path((x - 0.04, y), (x, y + 0.06, x + 0.04, y)), 0.7, shade(accent, 0.2))
    for side in (-1, 1):
        pen.shape(path((side * 0.38, -0.1), (side * 0.5, 0.16, side * 0.26, 0.36), (side * 0.2,
            0.1, side * 0.28, -0.08)), shade(accent, 0.16), 0.8)  # fmt: skip
        pen.shape(oval(side * 0.16, -0.24, 0.16, 0.16, 28), tint(accent, 0.72), 0.8)
        pen.shape(oval(side * 0.15, -0.24, 0.1, 0.1, 24), (250, 206, 84), 0.7)
        _eye(pen, side * 0.14, -0.24, 0.055)
        for x in (0.06, 0.12):
            pen.stroke([(side * x, 0.36), (side * x, 0.44)], 2.0, _BEAK, 0.0)
    pen.shape([(-0.05, -0.2), (0.05, -0.2), (0.0, -0.08)], _BEAK, 0.8)


def parrot(pen: Pen, accent: Colour) -> None:
    """A parrot on its perch, long tail and hooked beak."""
    pen.stroke([(-0.5, 0.2), (0.5, 0.2)], 2.8, _BARK, 0.1)
    for x, fill in ((0.14, (66, 126, 196)), (0.06, accent)):
        pen.shape(path((x, 0.1), (x + 0.1, 0.4, x + 0.14, 0.68), (x - 0.06, 0.5, x - 0.12, 0.16)), fill, 0.8)
    pen.shape(path((-0.26, -0.3), (-0.28, -0.56, -0.04, -0.56), (0.16, -0.54, 0.18, -0.26),
        (0.3, 0.0, 0.16, 0.22), (-0.1, 0.26, -0.2, 0.02), (-0.28, -0.14, -0.26, -0.3)), accent)  # fmt: skip
    pen.shape(path((0.04, -0.18), (0.28, -0.14, 0.26, 0.2), (0.1, 0.16, 0.02, 0.0), (0.0, -0.1,
        0.04, -0.18)), (66, 126, 196), 0.8)  # fmt: skip
    pen.fill(path((0.05, -0.16), (0.22, -0.12, 0.24, -0.02), (0.1, 0.0, 0.04, -0.06)), (246, 206, 84))
    pen.fill(oval(-0.14, -0.36, 0.11, 0.12, 22), (252, 248, 240))
    pen.shape(path((-0.22, -0.46), (-0.42, -0.46, -0.36, -0.2), (-0.3, -0.26, -0.2, -0.3)), (66, 60, 66), 0.8)
    _eye(pen, -0.14, -0.4, 0.036)
    for x in (-0.02, 0.08):
        pen.stroke([(x, 0.16), (x, 0.24)], 2.0, (90, 84, 88), 0.0)


def duck(pen: Pen, accent: Colour) -> None:
    """A duck on its feet."""
    for x in (-0.06, 0.12):
        pen.shape([(x - 0.03, 0.3), (x + 0.03, 0.3), (x + 0.16, 0.46), (x - 0.04, 0.46)], _BEAK, 0.7)
    pen.shape(path((-0.56, -0.06), (-0.44, 0.0, -0.3, -0.04), (0.0, -0.12, 0.12, -0.12), (0.06,
        -0.24, 0.06, -0.34), (0.08, -0.54, 0.28, -0.54), (0.48, -0.52, 0.46, -0.3), (0.42, -0.2,
        0.44, -0.04), (0.44, 0.36, 0.02, 0.36), (-0.44, 0.36, -0.56, -0.06)), accent)  # fmt: skip
    pen.shape(path((-0.34, 0.04), (0.0, -0.06, 0.22, 0.06), (0.18, 0.26, -0.06, 0.24), (-0.24,
        0.22, -0.34, 0.04)), shade(accent, 0.12), 0.8)  # fmt: skip
    pen.shape(path((0.43, -0.42), (0.64, -0.42, 0.68, -0.34), (0.6, -0.26, 0.44, -0.3)), _BEAK, 0.8)
    _eye(pen, 0.32, -0.4, 0.036)


def penguin(pen: Pen, accent: Colour) -> None:
    """A penguin, its flippers held out."""
    for side in (-1, 1):
        pen.shape(path((side * 0.04, 0.44), (side * 0.26, 0.4, side * 0.28, 0.5), (side * 0.04,
            0.5)), _BEAK, 0.8)  # fmt: skip
        pen.shape(path((side * 0.26, -0.12), (side * 0.5, 0.04, side * 0.46, 0.24), (side *
            0.34, 0.18, side * 0.26, 0.1)), accent)  # fmt: skip
    pen.shape(path((0.0, -0.56), (0.28, -0.56, 0.28, -0.26), (0.44, 0.1, 0.28, 0.44), (0.0, 0.5,
        -0.28, 0.44), (-0.44, 0.1, -0.28, -0.26), (-0.28, -0.56, 0.0, -0.56)), accent)  # fmt: skip
    pen.fill(path((0.0, -0.2), (0.28, -0.2, 0.26, 0.14), (0.24, 0.42, 0.0, 0.44), (-0.24, 0.42,
        -0.26, 0.14), (-0.28, -0.2, 0.0, -0.2)), (252, 250, 246))  # fmt: skip
    for side in (-1, 1):
        pen.fill(oval(side * 0.11, -0.3, 0.12, 0.13, 22), (252, 250, 246))
        _eye(pen, side * 0.1, -0.34, 0.034)
    pen.shape([(-0.07, -0.28), (0.07, -0.28), (0.0, -0.18)], _BEAK, 0.8)


def swan(pen: Pen, accent: Colour) -> None:
    """A swan on the water, its neck bent."""
    pen.stroke(path((0.22, 0.1), (0.62, -0.1, 0.38, -0.3), (0.22, -0.5, 0.42, -0.54)), 8.4, pen.ink, 0.1)
    pen.stroke(path((0.2, 0.12), (0.62, -0.1, 0.38, -0.3), (0.22, -0.5, 0.42, -0.54)), 6.2, accent, 0.05)
    pen.shape(path((-0.64, -0.16), (-0.3, -0.06, 0.0, -0.14), (0.36, -0.04, 0.36, 0.16), (0.34,
        0.34, 0.0, 0.34), (-0.5, 0.34, -0.64, -0.16)), accent)  # fmt: skip
    pen.shape(path((-0.56, -0.28), (-0.1, -0.34, 0.16, 0.0), (0.16, 0.22, -0.12, 0.2), (-0.4,
        0.12, -0.56, -0.28)), shade(accent, 0.06), 0.8)  # fmt: skip
    pen.shape(oval(0.42, -0.52, 0.12, 0.1, 24), accent, 0.9)
    pen.shape([(0.5, -0.54), (0.68, -0.44), (0.5, -0.44)], _BEAK, 0.8)
    pen.fill([(0.46, -0.56), (0.54, -0.53), (0.5, -0.47)], _INK)
    pen.stroke(path((-0.66, 0.34), (-0.2, 0.4, 0.0, 0.36), (0.3, 0.42, 0.6, 0.35)), 1.6, (120, 164, 200), 0.5)


def hen(pen: Pen, accent: Colour) -> None:
    """A hen with its comb."""
    for x in (-0.06, 0.12):
        pen.stroke([(x, 0.28), (x, 0.46), (x + 0.12, 0.48)], 1.8, _BEAK, 0.1)
    pen.shape(path((0.2, -0.48), (0.18, -0.64, 0.28, -0.6), (0.34, -0.7, 0.38, -0.58), (0.48,
        -0.6, 0.44, -0.46)), (212, 58, 56), 0.8)  # fmt: skip
    pen.shape(path((-0.6, -0.4), (-0.42, -0.06, -0.1, -0.08), (0.14, -0.14, 0.16, -0.36), (0.2,
        -0.54, 0.34, -0.52), (0.5, -0.5, 0.46, -0.28), (0.5, 0.32, 0.02, 0.32), (-0.5, 0.32,
        -0.6, -0.4)), accent)  # fmt: skip
    pen.shape(path((-0.36, 0.0), (-0.04, -0.06, 0.18, 0.06), (0.1, 0.24, -0.1, 0.2), (-0.3,
        0.16, -0.36, 0.0)), shade(accent, 0.14), 0.8)  # fmt: skip
    pen.shape([(0.45, -0.42), (0.6, -0.36), (0.45, -0.3)], _BEAK, 0.8)
    pen.shape(oval(0.44, -0.22, 0.04, 0.075, 14), (212, 58, 56), 0.7)
    _eye(pen, 0.36, -0.4)


def eagle(pen: Pen, accent: Colour) -> None:
    """An eagle in flight, its wings spread, its head white."""
    for side in (-1, 1):
        for number in range(4):
            x, y = side * (0.84 - number * 0.14), -0.36 + number * 0.03
            pen.shape(path((x, y), (x + side * 0.02, y + 0.3, x - side * 0.02, y + 0.44), (x -
                side * 0.12, y + 0.3, x - side * 0.14, y)), shade(accent, 0.24), 0.7)  # fmt: skip
        pen.shape(path((side * 0.1, -0.16), (side * 0.4, -0.5, side * 0.9, -0.46), (side * 0.9,
            -0.16, side * 0.6, -0.06), (side * 0.34, 0.0, side * 0.12, 0.14)), accent)  # fmt: skip
    pen.shape([(-0.1, 0.2), (0.1, 0.2), (0.18, 0.52), (0.0, 0.46), (-0.18, 0.52)], (250, 246, 238), 0.8)
    pen.shape(path((0.0, -0.3), (0.18, -0.2, 0.14, 0.1), (0.1, 0.3, 0.0, 0.32), (-0.1, 0.3,
        -0.14, 0.1), (-0.18, -0.2, 0.0, -0.3)), accent)  # fmt: skip
    pen.shape(oval(0.0, -0.32, 0.14, 0.14, 26), (250, 246, 238), 0.9)
    pen.shape(path((0.08, -0.36), (0.28, -0.36, 0.24, -0.2), (0.16, -0.26, 0.08, -0.26)), _BEAK, 0.8)
    _eye(pen, 0.05, -0.36)


def phoenix(pen: Pen, accent: Colour) -> None:
    """A bird of fire: crest, spread wings, long tail feathers."""
    gold: Colour = (250, 196, 84)
    for x, y in ((-0.42, 0.62), (-0.16, 0.72), (0.12, 0.62)):
        pen.shape(path((-0.02, 0.1), (x * 1.2, 0.3, x, y), (x + 0.16, y - 0.24, 0.08, 0.14)), accent, 0.8)
        pen.shape(oval(x + 0.02, y - 0.05, 0.06, 0.07, 16), gold, 0.6)
    for side in (-1, 1):
        pen.shape(path((side * 0.1, -0.06), (side * 0.3, -0.5, side * 0.92, -0.6), (side * 0.86,
            -0.42, side * 0.74, -0.36), (side * 0.84, -0.26, side * 0.62, -0.2), (side * 0.66,
            -0.06, side * 0.46, -0.04), (side * 0.36, 0.14, side * 0.1, 0.16)), accent)  # fmt: skip
        pen.fill(path((side * 0.16, -0.04), (side * 0.34, -0.36, side * 0.7, -0.46), (side *
            0.5, -0.24, side * 0.16, 0.06)), gold)  # fmt: skip
    pen.shape(path((-0.06, -0.42), (-0.2, -0.1, -0.14, 0.1), (0.0, 0.3, 0.14, 0.1), (0.2, -0.1,
        0.1, -0.42)), accent)  # fmt: skip
    for x, lean in ((-0.08, -24), (0.0, 0), (0.08, 20)):
        pen.moved(x, -0.56, lean).shape([(-0.03, 0.06), (0.0, -0.18), (0.03, 0.06)], gold, 0.6)
    pen.shape(oval(0.0, -0.46, 0.13, 0.13, 24), accent, 0.9)
    pen.shape([(0.1, -0.5), (0.28, -0.42), (0.1, -0.38)], gold, 0.7)
    _eye(pen, 0.04, -0.48)


FOWL: dict[str, Callable[[Pen, Colour], None]] = {"birdcage": birdcage, "owl": owl, "parrot":
    parrot, "duck": duck, "penguin": penguin, "swan": swan, "hen": hen, "eagle": eagle,
    "phoenix": phoenix}  # fmt: skip
