"""Creatures of tales and small ones that crawl, fly or lie on the shore: in the colour given."""

from __future__ import annotations

import math
from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_INK: Colour = (38, 32, 38)
_HORN: Colour = (240, 222, 176)


def _eye(pen: Pen, x: float, y: float, size: float = 0.03) -> None:
    pen.fill(oval(x, y, size, size * 1.12, 12), _INK)
    pen.fill(oval(x + size * 0.3, y - size * 0.4, size * 0.34, size * 0.34, 8), WHITE)


def _wing(pen: Pen, fill: Colour) -> None:
    """A wing of skin on its fingers, from (0, 0) up and back."""
    pen.shape(path((0.0, 0.0), (-0.02, -0.42, 0.12, -0.62), (-0.3, -0.6, -0.7, -0.34), (-0.54,
        -0.34, -0.5, -0.2), (-0.38, -0.28, -0.32, -0.1), (-0.2, -0.18, -0.14, 0.04)), fill)  # fmt: skip
    for x, y in ((-0.7, -0.34), (-0.5, -0.2), (-0.32, -0.1)):
        pen.stroke(path((0.12, -0.61), (x * 0.5, -0.5, x, y)), 1.2, shade(fill, 0.3), 0.4)


def dragon(pen: Pen, colour: Colour) -> None:
    """A dragon: wings, a ridge of plates, a pale belly, smoke from its nostril."""
    belly = mix(colour, (250, 232, 170), 0.7)
    _wing(pen.moved(0.12, -0.1, 14.0, 0.9), shade(colour, 0.24))
    pen.shape(path((-0.2, 0.3), (-0.7, 0.5, -0.86, 0.2), (-0.94, 0.02, -0.84, -0.14), (-0.78,
        0.1, -0.6, 0.16), (-0.4, 0.2, -0.2, 0.04)), colour)  # fmt: skip
    pen.shape([(-0.93, -0.02), (-0.98, -0.3), (-0.74, -0.16)], shade(colour, 0.2), 0.8)
    for x, y, turn in ((-0.62, 0.16, -30), (-0.46, 0.12, -20), (-0.3, 0.0, -24), (-0.14, -0.12,
        -36), (0.2, -0.26, -50), (0.24, -0.42, -64), (0.3, -0.56, -50)):  # fmt: skip
        pen.moved(x, y, turn).shape([(-0.07, 0.04), (0.0, -0.12), (0.07, 0.04)], _HORN, 0.6)
    for x, tone in ((-0.06, 0.2), (0.34, 0.2)):
        pen.shape(path((x - 0.08, 0.2), (x - 0.06, 0.5), (x + 0.16, 0.5), (x + 0.12, 0.4, x +
            0.09, 0.2)), shade(colour, tone), 0.8)  # fmt: skip
    pen.shape(path((-0.36, 0.3), (-0.46, -0.06, -0.1, -0.14), (0.16, -0.18, 0.24, -0.4), (0.28,
        -0.62, 0.5, -0.64), (0.64, -0.62, 0.7, -0.5), (0.92, -0.48, 0.92, -0.36), (0.9, -0.26,
        0.66, -0.28), (0.52, -0.28, 0.5, -0.14), (0.54, 0.16, 0.36, 0.34), (0.0, 0.46, -0.36,
        0.3)), colour)  # fmt: skip
    pen.fill(path((0.44, -0.28), (0.5, -0.24, 0.49, -0.12), (0.52, 0.14, 0.35, 0.33), (0.16,
        0.38, 0.06, 0.36), (0.3, 0.2, 0.32, -0.06), (0.34, -0.2, 0.44, -0.28)), belly)  # fmt: skip
    for y in (-0.14, -0.02, 0.1, 0.22):
        pen.stroke([(0.34 - max(0.0, y) * 0.3, y), (0.49 - max(0.0, y - 0.1) * 0.5, y + 0.01)],
            0.7, shade(belly, 0.3))  # fmt: skip
    for x in (-0.24, 0.2):
        pen.shape(path((x - 0.14, 0.14), (x - 0.18, 0.44, x - 0.08, 0.52), (x + 0.16, 0.52), (x
            + 0.14, 0.42, x + 0.1, 0.42), (x + 0.14, 0.2, x + 0.06, 0.1)), shade(colour, 0.05),
            0.8)  # fmt: skip
        for dx in (0.03, 0.09, 0.15):
            pen.fill([(x + dx - 0.03, 0.47), (x + dx + 0.03, 0.47), (x + dx + 0.01, 0.54)], _HORN)
    for dx, tone in ((0.08, 0.14), (0.0, 0.0)):
        pen.shape(path((0.4 + dx, -0.6), (0.34 + dx, -0.78, 0.2 + dx, -0.84), (0.44 + dx, -0.84,
            0.52 + dx, -0.62)), shade(_HORN, tone), 0.7)  # fmt: skip
    _wing(pen.moved(-0.06, -0.08), tint(colour, 0.22))
    pen.fill(oval(0.56, -0.5, 0.05, 0.055, 16), (255, 222, 96))
    pen.fill(oval(0.57, -0.5, 0.018, 0.045, 10), _INK)
    pen.stroke([(0.48, -0.57), (0.62, -0.56)], 1.4)
    pen.stroke(path((0.91, -0.36), (0.8, -0.32, 0.66, -0.36)), 0.8)
    pen.fill(oval(0.86, -0.43, 0.018, 0.014, 8), _INK)
    for x, y, r in ((0.94, -0.54, 0.04), (1.0, -0.62, 0.055)):
        pen.fill(oval(x, y, r, r, 14), (226, 226, 230), 190)


def dinosaur(pen: Pen, colour: Colour) -> None:
    """A dinosaur on its hind legs, small arms, large teeth."""
    pen.shape(path((0.02, 0.1), (0.1, 0.3, 0.02, 0.5), (0.26, 0.5), (0.3, 0.3, 0.24, 0.1)),
        shade(colour, 0.2), 0.8)  # fmt: skip
    pen.shape(path((-0.9, 0.2), (-0.5, 0.1, -0.3, -0.1), (0.0, -0.26, 0.1, -0.4), (0.14, -0.7,
        0.46, -0.68), (0.8, -0.66, 0.8, -0.46), (0.78, -0.34, 0.5, -0.34), (0.42, -0.3, 0.42,
        -0.16), (0.4, 0.22, 0.1, 0.26), (-0.4, 0.34, -0.9, 0.2)), colour)  # fmt: skip
    pen.fill(path((0.4, -0.3), (0.42, 0.2, 0.1, 0.24), (-0.2, 0.28, -0.3, 0.26), (0.2, 0.16,
        0.4, -0.3)), tint(colour, 0.6))  # fmt: skip
    pen.shape(path((-0.16, 0.0), (-0.26, 0.34, -0.14, 0.52), (0.14, 0.52), (0.1, 0.42, 0.0,
        0.42), (0.14, 0.24, 0.12, 0.06), (0.0, -0.12, -0.16, 0.0)), shade(colour, 0.06), 0.8)  # fmt: skip
    pen.stroke(path((0.38, -0.1), (0.5, -0.02, 0.54, -0.12)), 2.8, shade(colour, 0.2), 0.1)
    pen.stroke(path((0.3, -0.4), (0.6, -0.38, 0.78, -0.44)), 1.0)
    for number in range(5):
        x = 0.48 + number * 0.06
        pen.fill([(x, -0.41), (x + 0.05, -0.42), (x + 0.025, -0.35)], WHITE)
    for x, y in ((-0.3, -0.04), (-0.1, -0.14), (-0.46, 0.1), (-0.06, -0.02), (0.2, -0.5)):
        pen.fill(oval(x, y, 0.04, 0.03, 12), shade(colour, 0.26))
    _eye(pen, 0.46, -0.56, 0.036)


def ghost(pen: Pen, colour: Colour) -> None:
    """A pale sheet that floats, with eyes and a round mouth."""
    pen.shape(path((0.0, -0.54), (0.4, -0.54, 0.38, -0.1), (0.42, 0.2, 0.5, 0.46), (0.4, 0.4,
        0.32, 0.5), (0.22, 0.4, 0.14, 0.5), (0.04, 0.4, -0.06, 0.5), (-0.16, 0.4, -0.24, 0.5),
        (-0.34, 0.4, -0.46, 0.44), (-0.4, 0.2, -0.38, -0.1), (-0.4, -0.54, 0.0, -0.54)), colour)  # fmt: skip
    pen.fill(path((0.2, -0.46), (0.42, -0.3, 0.36, -0.06), (0.4, 0.2, 0.46, 0.43), (0.34, 0.46),
        (0.2, 0.1, 0.2, -0.46)), shade(colour, 0.12))  # fmt: skip
    for side in (-1, 1):
        pen.shape(path((side * 0.36, -0.04), (side * 0.58, -0.04, side * 0.58, -0.2), (side *
            0.6, 0.1, side * 0.38, 0.12)), colour, 0.9)  # fmt: skip
        pen.fill(oval(side * 0.13 + 0.02, -0.22, 0.055, 0.08, 18), _INK)
        pen.fill(oval(side * 0.13 + 0.04, -0.26, 0.018, 0.024, 10), WHITE)
        pen.fill(oval(side * 0.22 + 0.02, -0.1, 0.05, 0.026, 14), (240, 180, 190), 150)
    pen.fill(oval(0.02, -0.06, 0.05, 0.065, 16), _INK)


def spider(pen: Pen, colour: Colour) -> None:
    """A spider hanging on its thread."""
    pen.even([(0.0, -0.6), (0.0, -0.2)], 0.7, (214, 214, 222))
    for side in (-1, 1):
        for y, mid, end in ((-0.1, -0.36, -0.06), (-0.02, -0.22, 0.16), (0.06, -0.04, 0.36),
            (0.12, 0.16, 0.52)):  # fmt: skip
            pen.stroke([(side * 0.1, y), (side * 0.38, mid), (side * 0.52, end)], 1.8, colour, 0.2)
    pen.shape(oval(0.0, -0.04, 0.25, 0.24, 34), colour)
    pen.fill(path((-0.02, -0.2), (0.1, -0.06, 0.02, 0.0), (0.1, 0.06, 0.0, 0.16), (-0.1, 0.06,
        -0.02, 0.0), (-0.1, -0.06, -0.02, -0.2)), tint(colour, 0.4))  # fmt: skip
    pen.shape(oval(0.0, 0.22, 0.15, 0.13, 26), tint(colour, 0.1))
    for x in (-0.06, 0.06):
        pen.fill(oval(x, 0.24, 0.045, 0.05, 14), WHITE)
        pen.fill(oval(x, 0.25, 0.02, 0.026, 10), _INK)


def bee(pen: Pen, colour: Colour) -> None:
    """A bee with its stripes."""
    for x, lean in ((-0.04, -26), (0.12, 10)):
        pen.moved(x, -0.2, lean).shape(oval(0.0, -0.18, 0.14, 0.24, 26), (226, 240, 248), 0.8)
    pen.shape([(-0.5, 0.06), (-0.62, 0.1), (-0.48, 0.14)], _INK, 0.5)
    pen.shape(path((-0.52, 0.1), (-0.46, -0.2, -0.06, -0.2), (0.3, -0.2, 0.32, 0.08), (0.3,
        0.34, -0.06, 0.36), (-0.46, 0.34, -0.52, 0.1)), colour)  # fmt: skip
    for x, half in ((-0.3, 0.22), (-0.12, 0.27), (0.06, 0.26)):
        pen.fill([(x - 0.045, 0.08 - half), (x + 0.045, 0.08 - half), (x + 0.045, 0.08 + half),
            (x - 0.045, 0.08 + half)], (66, 54, 50))  # fmt: skip
    pen.shape(oval(0.34, 0.06, 0.19, 0.19, 30), colour)
    for x in (0.36, 0.46):
        pen.stroke(path((x, -0.1), (x + 0.02, -0.26, x + 0.1, -0.28)), 1.2, _INK, 0.2)
    _eye(pen, 0.4, 0.04, 0.045)
    pen.stroke(path((0.36, 0.14), (0.42, 0.18, 0.48, 0.12)), 0.7)


def bat(pen: Pen, colour: Colour) -> None:
    """A bat, its wings spread."""
    for side in (-1, 1):
        pen.shape(path((side * 0.1, -0.1), (side * 0.3, -0.36, side * 0.62, -0.34), (side * 0.9,
            -0.2, side * 0.92, 0.14), (side * 0.8, -0.02, side * 0.66, 0.16), (side * 0.54,
            0.02, side * 0.4, 0.2), (side * 0.26, 0.06, side * 0.1, 0.2)), shade(colour, 0.1))  # fmt: skip
        for x, y in ((0.66, 0.15), (0.4, 0.19)):
            pen.stroke([(side * 0.6, -0.32), (side * x, y)], 0.8, shade(colour, 0.4))
        pen.shape([(side * 0.03, -0.24), (side * 0.16, -0.48), (side * 0.19, -0.16)], colour, 0.8)
    pen.shape(oval(0.0, 0.08, 0.17, 0.22, 28), colour)
    pen.shape(oval(0.0, -0.14, 0.19, 0.16, 28), colour)
    for side in (-1, 1):
        pen.fill(oval(side * 0.075, -0.15, 0.045, 0.05, 14), (255, 222, 96))
        pen.fill(oval(side * 0.07, -0.15, 0.018, 0.036, 10), _INK)
        pen.fill([(side * 0.03, -0.06), (side * 0.07, -0.06), (side * 0.045, 0.0)], WHITE)


def starfish(pen: Pen, colour: Colour) -> None:
    """A starfish with its dots."""
    arms: list[tuple[float, float]] = []
    for number in range(10):
        reach, angle = (0.5 if number % 2 == 0 else 0.21), math.tau * number / 10
        arms.append((math.sin(angle) * reach, 0.03 - math.cos(angle) * reach))
    pen.shape([(x * 0.94 + nx * 0.06, y * 0.94 + ny * 0.06) for (x, y), (nx, ny) in zip(arms,
        arms[1:] + arms[:1], strict=True)], colour)  # fmt: skip
    for number in range(5):
        angle = math.tau * number / 5
        for far, size in ((0.12, 0.032), (0.22, 0.026), (0.32, 0.02)):
            pen.fill(oval(math.sin(angle) * far, 0.03 - math.cos(angle) * far, size, size, 12),
                tint(colour, 0.5))  # fmt: skip


def jellyfish(pen: Pen, colour: Colour) -> None:
    """A jellyfish, its arms trailing."""
    for x, sway in ((-0.26, -0.1), (-0.13, 0.08), (0.0, -0.06), (0.13, 0.1), (0.26, -0.04)):
        pen.stroke(path((x, 0.0), (x + sway, 0.16, x, 0.32), (x - sway, 0.46, x + sway * 0.5,
            0.6)), 2.4, shade(colour, 0.12), 0.6)  # fmt: skip
    pen.shape(path((-0.42, 0.04), (-0.44, -0.5, 0.0, -0.52), (0.44, -0.5, 0.42, 0.04), (0.34,
        -0.06, 0.28, 0.06), (0.2, -0.06, 0.14, 0.06), (0.06, -0.06, 0.0, 0.06), (-0.08, -0.06,
        -0.14, 0.06), (-0.22, -0.06, -0.28, 0.06), (-0.36, -0.06, -0.42, 0.04)), colour)  # fmt: skip
    pen.fill(path((-0.32, -0.16), (-0.3, -0.4, -0.06, -0.44), (-0.2, -0.3, -0.22, -0.14)), WHITE, 150)
    for x, y in ((0.06, -0.3), (0.2, -0.24), (0.12, -0.14)):
        pen.fill(oval(x, y, 0.035, 0.03, 12), tint(colour, 0.6))


def mouse(pen: Pen, colour: Colour) -> None:
    """A mouse."""
    pen.stroke(path((-0.4, 0.3), (-0.7, 0.34, -0.66, 0.06), (-0.62, -0.1, -0.76, -0.12)), 1.8,
        (236, 170, 170), 0.3)  # fmt: skip
    pen.shape(path((-0.46, 0.36), (-0.54, -0.1, -0.1, -0.14), (0.1, -0.18, 0.2, -0.2), (0.42,
        -0.16, 0.58, 0.1), (0.6, 0.2, 0.44, 0.2), (0.36, 0.36, 0.1, 0.38), (-0.2, 0.4, -0.46,
        0.36)), colour)  # fmt: skip
    for x, y in ((0.28, -0.24), (0.08, -0.22)):
        pen.shape(oval(x, y, 0.13, 0.14, 24), colour, 0.9)
        pen.fill(oval(x, y + 0.01, 0.08, 0.09, 18), (244, 186, 190))
    for x in (-0.24, 0.18):
        pen.shape(oval(x, 0.38, 0.1, 0.04, 16), (244, 186, 190), 0.7)
    pen.fill(oval(0.57, 0.12, 0.04, 0.035, 14), (226, 120, 130))
    for y in (0.12, 0.2):
        pen.even([(0.46, y), (0.26, y + 0.03)], 0.4)
    _eye(pen, 0.36, 0.0, 0.036)


def squirrel(pen: Pen, colour: Colour) -> None:
    """A squirrel with a nut in its paws."""
    pen.shape(path((-0.2, 0.42), (-0.66, 0.3, -0.5, -0.14), (-0.46, -0.5, -0.16, -0.46), (0.0,
        -0.38, -0.14, -0.22), (-0.26, -0.1, -0.12, 0.1)), shade(colour, 0.1))  # fmt: skip
    pen.shape(path((-0.2, 0.46), (-0.26, 0.0, 0.06, -0.1), (0.34, 0.0, 0.28, 0.46)), colour)
    pen.fill(path((0.1, 0.44), (0.02, 0.16, 0.16, 0.0), (0.32, 0.16, 0.26, 0.44)), tint(colour, 0.65))
    for x in (0.02, 0.2):
        pen.shape([(x, -0.34), (x + 0.04, -0.52), (x + 0.12, -0.36)], colour, 0.8)
    pen.shape(oval(0.14, -0.2, 0.22, 0.19, 32), colour)
    pen.fill(oval(0.26, -0.13, 0.11, 0.08, 18), tint(colour, 0.65))
    pen.fill(oval(0.35, -0.2, 0.03, 0.026, 12), _INK)
    pen.shape(oval(0.3, 0.12, 0.1, 0.12, 20), (150, 98, 60), 0.8)
    pen.shape(path((0.2, 0.06), (0.3, -0.04, 0.4, 0.06), (0.3, 0.08, 0.2, 0.06)), (104, 72, 50), 0.6)
    pen.stroke(path((0.06, 0.04), (0.14, 0.2, 0.24, 0.16)), 3.0, shade(colour, 0.16), 0.2)
    _eye(pen, 0.2, -0.24, 0.036)


WONDERS: dict[str, Callable[[Pen, Colour], None]] = {"dragon": dragon, "dinosaur": dinosaur,
    "ghost": ghost, "spider": spider, "bee": bee, "bat": bat, "starfish": starfish, "jellyfish":
    jellyfish, "mouse": mouse, "squirrel": squirrel}  # fmt: skip
