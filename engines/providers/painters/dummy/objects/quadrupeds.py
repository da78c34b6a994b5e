"""Beasts on four legs from their side, looking to the right, about their middles: in the colour given."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.objects import land_animals
from engines.providers.painters.dummy.palette import WHITE, brightness, shade, tint

_INK: Colour = (38, 32, 38)
_PALE: Colour = (252, 246, 236)


def _legs(pen: Pen, fur: Colour, foot: float, half: float, sock: Colour | None = None) -> None:
    """Four legs down to `foot`, the far two first; `sock` is the colour of their lower part."""
    for x, deep in ((-0.3, 0.2), (0.3, 0.2), (-0.42, 0.0), (0.2, 0.0)):
        tone = shade(fur, deep) if deep else fur
        pen.shape(path((x - half, 0.0), (x - half * 0.7, foot - 0.05), (x - half * 0.8, foot, x
            - half * 0.5, foot), (x + half * 1.2, foot), (x + half * 1.3, foot - 0.06, x + half
            * 0.8, foot - 0.06), (x + half, 0.0)), tone, 0.8)  # fmt: skip
        if sock is not None:
            pen.fill([(x - half * 0.75, foot - 0.13), (x + half * 0.85, foot - 0.13), (x + half
                * 1.1, foot - 0.01), (x - half * 0.6, foot - 0.01)], shade(sock, deep) if deep
                else sock)  # fmt: skip


def _trunk(pen: Pen, fur: Colour, thick: float, chest: float = 0.0, belly: Colour | None = None) -> None:
    """The body from the rump to the neck at (0.42, −0.3); `thick` is half its height."""
    low, high = 0.02 + thick * 0.7, -0.06 - thick
    pen.shape(path((-0.54, -0.04), (-0.54, high, -0.3, high), (0.0, high + 0.04, 0.2, high -
        0.02), (0.34, -0.4), (0.56, -0.28), (0.48 + chest, 0.0, 0.34, low), (0.0, low - 0.05,
        -0.3, low), (-0.54, low + 0.02, -0.54, -0.04)), fur)  # fmt: skip
    pen.fill(path((-0.5, 0.02), (0.0, low - 0.12, 0.36, low - 0.1), (0.2, low - 0.01), (0.0, low
        - 0.05, -0.3, low - 0.01), (-0.5, low, -0.5, 0.02)), belly or shade(fur, 0.16))  # fmt: skip


def _eye(pen: Pen, x: float, y: float, size: float = 0.032) -> None:
    pen.fill(oval(x, y, size, size * 1.15, 14), _INK)
    pen.fill(oval(x + size * 0.3, y - size * 0.4, size * 0.34, size * 0.34, 8), WHITE)


def _ears(pen: Pen, fur: Colour, points: Sequence[Point], tip: Colour | None = None) -> None:
    """Two pointed ears, the far one a little ahead; `points` are base, tip and base of the near one."""
    for dx, tone in ((0.1, 0.2), (0.0, 0.0)):
        ear = [(x + dx, y) for x, y in points]
        pen.shape(ear, shade(fur, tone) if tone else fur, 0.8)
        (ax, ay), (bx, by), (cx, cy) = ear
        if tip is not None:
            pen.fill([(bx + (ax - bx) * 0.4, by + (ay - by) * 0.4), (bx, by), (bx + (cx - bx) *
                0.4, by + (cy - by) * 0.4)], tip)  # fmt: skip


def _canine(pen: Pen, fur: Colour, pale: Colour, snout: float) -> None:
    """A head with a pointed muzzle and pale cheeks."""
    pen.shape(path((0.3, -0.36), (0.3, -0.6, 0.54, -0.6), (0.68, -0.58, 0.74, -0.44), (0.72 +
        snout, -0.36), (0.78 + snout, -0.3, 0.7 + snout, -0.27), (0.6, -0.18, 0.5, -0.18), (0.3,
        -0.18, 0.3, -0.36)), fur)  # fmt: skip
    pen.fill(path((0.36, -0.26), (0.56, -0.3, 0.7 + snout, -0.34), (0.74 + snout, -0.28, 0.68 +
        snout, -0.28), (0.6, -0.19, 0.5, -0.19), (0.4, -0.19, 0.36, -0.26)), pale)  # fmt: skip
    pen.fill(oval(0.73 + snout, -0.34, 0.038, 0.034, 14), _INK)
    _eye(pen, 0.6, -0.43)


def _brush(pen: Pen, fur: Colour, tip: Colour, turn: float = 0.0, long: float = 1.0) -> None:
    """A bushy tail rising from the rump."""
    tail = pen.moved(-0.5, -0.06, turn, long)
    tail.shape(path((0.02, 0.06), (-0.22, 0.14, -0.4, -0.06), (-0.5, -0.24, -0.38, -0.48),
        (-0.2, -0.38, -0.16, -0.2), (-0.1, -0.08, 0.04, -0.08)), fur)  # fmt: skip
    tail.fill(path((-0.455, -0.24), (-0.45, -0.38, -0.38, -0.47), (-0.26, -0.4, -0.2, -0.28),
        (-0.3, -0.2, -0.32, -0.26), (-0.4, -0.18, -0.455, -0.24)), tip)  # fmt: skip


def fox(pen: Pen, fur: Colour) -> None:
    """A fox: white tip of its tail, dark socks and ears."""
    _brush(pen, fur, _PALE)
    _legs(pen, fur, 0.46, 0.065, (70, 50, 50))
    _trunk(pen, fur, 0.15, 0.02, tint(fur, 0.7))
    _ears(pen, fur, ((0.33, -0.52), (0.36, -0.82), (0.52, -0.58)), (64, 48, 50))
    _canine(pen, fur, _PALE, 0.1)


def nine_tailed(pen: Pen, fur: Colour) -> None:
    """A fox of the old tales, nine tails spread behind it."""
    tip = (240, 176, 120) if brightness(fur) > 0.7 else _PALE
    for number in range(9):
        _brush(pen, shade(fur, 0.06 * (number % 2)), tip, -66 + number * 17, 1.15 - abs(number - 4) * 0.03)
    _legs(pen, fur, 0.46, 0.065)
    _trunk(pen, fur, 0.15, 0.02, tint(fur, 0.5))
    _ears(pen, fur, ((0.33, -0.52), (0.36, -0.82), (0.52, -0.58)), tip)
    _canine(pen, fur, _PALE, 0.1)
    pen.stroke(path((0.5, -0.5), (0.6, -0.52, 0.68, -0.44)), 1.4, (206, 62, 62), 0.6)


def wolf(pen: Pen, fur: Colour) -> None:
    """A wolf: a thick ruff, a long muzzle, a low tail."""
    pen.shape(path((-0.48, -0.14), (-0.72, -0.1, -0.76, 0.3), (-0.6, 0.24, -0.44, 0.04)), shade(fur, 0.1))
    _legs(pen, fur, 0.5, 0.07)
    _trunk(pen, fur, 0.19, 0.08, tint(fur, 0.5))
    pen.shape([(0.1, -0.3), (0.24, -0.46), (0.46, -0.5), (0.6, -0.2), (0.56, -0.06), (0.48,
        -0.1), (0.44, 0.06), (0.36, -0.04), (0.26, 0.06), (0.22, -0.08), (0.12, -0.06), (0.14,
        -0.18)], tint(fur, 0.18), 0.7)  # fmt: skip
    _ears(pen, fur, ((0.34, -0.52), (0.4, -0.76), (0.52, -0.58)), shade(fur, 0.3))
    _canine(pen, fur, tint(fur, 0.66), 0.14)


def _feline(pen: Pen, fur: Colour) -> None:
    """A round head with a short muzzle, whiskers and round ears."""
    for x, tone in ((0.62, 0.16), (0.38, 0.0)):
        pen.shape(oval(x, -0.62, 0.075, 0.08, 18), shade(fur, tone), 0.8)
        pen.fill(oval(x, -0.61, 0.035, 0.04, 12), shade(fur, 0.34))
    pen.shape(oval(0.52, -0.42, 0.24, 0.23, 36), fur)
    pen.shape(path((0.48, -0.34), (0.52, -0.44, 0.64, -0.42), (0.8, -0.42, 0.8, -0.32), (0.78,
        -0.22, 0.62, -0.22), (0.5, -0.22, 0.48, -0.34)), _PALE, 0.7)  # fmt: skip
    pen.fill([(0.67, -0.42), (0.79, -0.41), (0.74, -0.35)], (196, 104, 104))
    pen.stroke(path((0.74, -0.35), (0.72, -0.28, 0.6, -0.28)), 0.7)
    for y in (-0.34, -0.3):
        pen.even([(0.6, y), (0.42, y + 0.02)], 0.4)
    _eye(pen, 0.6, -0.48, 0.036)


def tiger(pen: Pen, fur: Colour) -> None:
    """A tiger: stripes on its back, its legs and its tail."""
    pen.stroke(path((-0.5, -0.12), (-0.78, -0.06, -0.74, -0.34), (-0.7, -0.52, -0.86, -0.54)), 5.4, _INK, 0.1)
    pen.stroke(path((-0.5, -0.12), (-0.78, -0.06, -0.74, -0.34), (-0.7, -0.52, -0.84, -0.53)), 3.8, fur, 0.1)
    _legs(pen, fur, 0.44, 0.085)
    _trunk(pen, fur, 0.19, 0.04, _PALE)
    for x, long in ((-0.46, 0.16), (-0.34, 0.2), (-0.2, 0.18), (-0.06, 0.2), (0.08, 0.17), (0.2, 0.2)):
        pen.fill(path((x - 0.03, -0.25 + abs(x) * 0.08), (x + 0.06, -0.12, x, -0.24 + long), (x
            + 0.01, -0.12, x + 0.04, -0.23 + abs(x) * 0.08)), _INK)  # fmt: skip
    for x in (-0.42, 0.2):
        for y in (0.14, 0.26):
            pen.stroke([(x - 0.07, y), (x + 0.04, y + 0.03)], 1.2, _INK, 0.5)
    _feline(pen, fur)
    for start, end in (((0.5, -0.64), (0.5, -0.54)), ((0.44, -0.63), (0.46, -0.55)), ((0.56,
        -0.63), (0.55, -0.55)), ((0.29, -0.44), (0.38, -0.42)), ((0.3, -0.36), (0.39, -0.36))):  # fmt: skip
        pen.stroke([start, end], 1.5, _INK, 0.5)


def lion(pen: Pen, fur: Colour) -> None:
    """A lion with its mane and a tuft at the end of its tail."""
    pen.stroke(path((-0.5, -0.12), (-0.8, -0.06, -0.78, -0.4)), 2.6, shade(fur, 0.2), 0.1)
    pen.shape(oval(-0.79, -0.46, 0.06, 0.09, 16), (122, 76, 48), 0.7)
    _legs(pen, fur, 0.44, 0.085)
    _trunk(pen, fur, 0.18, 0.04)
    mane: list[Point] = []
    for number in range(14):
        spoke = pen.moved(0.46, -0.38, number * 360 / 14)
        a, b = (-0.09, -0.3), (0.0, -0.4)
        mane += [_local(pen, spoke, a), _local(pen, spoke, b)]
    pen.shape(mane, (146, 88, 52))
    _feline(pen, fur)


def _local(pen: Pen, turned: Pen, point: Point) -> Point:
    """A point of a turned pen in the coordinates of the pen it was turned from."""
    x, y = turned.point(point)
    scale = pen.a * pen.d - pen.b * pen.c
    dx, dy = x - pen.e, y - pen.f
    return ((pen.d * dx - pen.c * dy) / scale, (pen.a * dy - pen.b * dx) / scale)


def deer(pen: Pen, fur: Colour) -> None:
    """A stag: antlers, a spotted back, slender legs."""
    horn: Colour = (150, 116, 84)
    for dx, tone in ((0.08, 0.2), (0.0, 0.0)):
        pen.stroke(path((0.44 + dx, -0.62), (0.26 + dx, -0.76, 0.34 + dx, -1.0)), 2.2, shade(horn, tone), 0.2)
        for x, y, ex, ey in ((0.34, -0.74, 0.16, -0.86), (0.31, -0.86, 0.46, -0.96)):
            pen.stroke([(x + dx, y), (ex + dx, ey)], 1.8, shade(horn, tone), 0.3)
    pen.shape(path((-0.5, -0.14), (-0.62, -0.16, -0.6, 0.0), (-0.5, 0.0)), _PALE, 0.7)
    _legs(pen, fur, 0.58, 0.05, (70, 52, 46))
    _trunk(pen, fur, 0.16, 0.0, _PALE)
    for x, y in ((-0.4, -0.14), (-0.28, -0.06), (-0.2, -0.16), (-0.06, -0.1), (0.06, -0.16), (0.12, -0.04)):
        pen.fill(oval(x, y, 0.028, 0.024, 12), _PALE)
    pen.shape(path((0.4, -0.56), (0.2, -0.66, 0.2, -0.52), (0.3, -0.46, 0.42, -0.5)), shade(fur, 0.1), 0.7)
    _canine(pen, fur, _PALE, 0.04)


def bear(pen: Pen, fur: Colour) -> None:
    """A bear on all fours."""
    _legs(pen, fur, 0.42, 0.11)
    _trunk(pen, fur, 0.26, 0.06)
    _round_head(pen, fur, fur)


def panda(pen: Pen, fur: Colour) -> None:
    """A panda: black legs, ears and eyes."""
    white: Colour = (250, 250, 248)
    _legs(pen, (52, 48, 56), 0.42, 0.11)
    _trunk(pen, white, 0.26, 0.06)
    pen.fill(path((0.16, -0.32), (0.3, -0.4), (0.42, -0.2, 0.34, 0.18), (0.18, 0.16), (0.26,
        -0.1, 0.16, -0.32)), (52, 48, 56))  # fmt: skip
    _round_head(pen, white, (52, 48, 56))
    pen.fill(oval(0.63, -0.38, 0.065, 0.08, 18), (52, 48, 56))
    pen.fill(oval(0.645, -0.4, 0.022, 0.026, 10), WHITE)


def _round_head(pen: Pen, fur: Colour, ears: Colour) -> None:
    for x in (0.64, 0.4):
        pen.shape(oval(x, -0.58, 0.075, 0.075, 18), ears, 0.8)
    pen.shape(oval(0.54, -0.36, 0.25, 0.23, 36), fur)
    pen.shape(oval(0.72, -0.28, 0.13, 0.1, 24), tint(fur, 0.45), 0.7)
    pen.fill(oval(0.8, -0.33, 0.045, 0.036, 14), _INK)
    _eye(pen, 0.62, -0.4)


def rabbit(pen: Pen, fur: Colour) -> None:
    """A rabbit sitting, its ears up."""
    pen.shape(oval(-0.4, 0.22, 0.11, 0.1, 20), tint(fur, 0.5), 0.8)
    for x, lean, tone in ((0.3, 16, 0.14), (0.18, 2, 0.0)):
        ear = pen.moved(x, -0.24, lean)
        ear.shape(path((-0.06, 0.0), (-0.12, -0.36, 0.0, -0.4), (0.1, -0.36, 0.06, 0.0)),
            shade(fur, tone), 0.9)  # fmt: skip
        ear.fill(path((-0.03, -0.06), (-0.06, -0.3, 0.0, -0.34), (0.05, -0.3, 0.03, -0.06)), (240, 178, 186))
    pen.shape(path((-0.4, 0.4), (-0.48, -0.06, -0.1, -0.1), (0.24, -0.1, 0.3, 0.4)), fur)
    pen.shape(path((-0.36, 0.42), (-0.4, 0.06, -0.14, 0.08), (0.06, 0.1, 0.04, 0.36), (0.2,
        0.36, 0.18, 0.44), (-0.3, 0.44)), shade(fur, 0.06), 0.8)  # fmt: skip
    pen.shape(path((0.14, 0.16), (0.16, 0.38), (0.36, 0.36, 0.36, 0.44), (0.14, 0.44)), fur, 0.8)
    pen.shape(oval(0.26, -0.1, 0.21, 0.19, 32), fur)
    pen.fill([(0.43, -0.1), (0.49, -0.09), (0.45, -0.05)], (226, 130, 140))
    pen.fill(oval(0.36, 0.0, 0.06, 0.035, 14), (246, 196, 200), 170)
    _eye(pen, 0.32, -0.12, 0.036)


def pig(pen: Pen, fur: Colour) -> None:
    """A pig with a curled tail."""
    pen.stroke(path((-0.52, -0.1), (-0.7, -0.08, -0.64, -0.2), (-0.54, -0.26, -0.6, -0.1)), 2.0,
        shade(fur, 0.2), 0.1)  # fmt: skip
    _legs(pen, fur, 0.36, 0.085, shade(fur, 0.4))
    _trunk(pen, fur, 0.27, 0.04)
    pen.shape(oval(0.5, -0.22, 0.25, 0.24, 34), fur)
    for x, lean in ((0.6, 18), (0.36, -12)):
        pen.moved(x, -0.42, lean).shape([(-0.09, 0.06), (0.02, -0.12), (0.1, 0.06)], shade(fur, 0.1), 0.8)
    pen.shape(oval(0.73, -0.16, 0.085, 0.11, 22), shade(fur, 0.1), 0.8)
    for y in (-0.19, -0.12):
        pen.fill(oval(0.75, y, 0.016, 0.022, 10), shade(fur, 0.5))
    _eye(pen, 0.56, -0.28)


def cow(pen: Pen, fur: Colour) -> None:
    """A cow with its horns."""
    pen.stroke(path((-0.52, -0.14), (-0.66, 0.0, -0.62, 0.24)), 1.8, shade(fur, 0.3), 0.1)
    pen.shape(oval(-0.62, 0.28, 0.045, 0.07, 14), shade(fur, 0.5), 0.7)
    _legs(pen, fur, 0.46, 0.08, (66, 56, 56))
    _trunk(pen, fur, 0.25, 0.04)
    for x, lean in ((0.62, 24), (0.4, -20)):
        pen.moved(x, -0.6, lean).shape(path((-0.04, 0.06), (-0.08, -0.1, 0.03, -0.16), (0.06,
            -0.04, 0.05, 0.06)), (238, 226, 200), 0.7)  # fmt: skip
    pen.shape(path((0.36, -0.5), (0.2, -0.56, 0.16, -0.42), (0.28, -0.36, 0.38, -0.42)),
        shade(fur, 0.14), 0.8)  # fmt: skip
    pen.shape(path((0.34, -0.44), (0.36, -0.62, 0.54, -0.6), (0.7, -0.58, 0.76, -0.3), (0.78,
        -0.14, 0.62, -0.14), (0.36, -0.16, 0.34, -0.44)), fur)  # fmt: skip
    pen.shape(oval(0.68, -0.22, 0.13, 0.1, 24), (244, 206, 190), 0.7)
    for x in (0.66, 0.74):
        pen.fill(oval(x, -0.24, 0.018, 0.024, 10), (120, 80, 76))
    _eye(pen, 0.56, -0.42)


def sheep(pen: Pen, fur: Colour) -> None:
    """A sheep in its wool."""
    skin: Colour = (92, 80, 82)
    _legs(pen, skin, 0.42, 0.05)
    rim = [(-0.46, 0.02), (-0.5, -0.2), (-0.3, -0.36), (-0.06, -0.38), (0.18, -0.36), (0.34,
        -0.2), (0.34, 0.02), (0.16, 0.14), (-0.08, 0.16), (-0.3, 0.14)]  # fmt: skip
    for x, y in rim:
        pen.shape(oval(x, y, 0.15, 0.14, 20), fur)
    pen.fill(oval(-0.08, -0.1, 0.44, 0.28, 34), fur)
    for x, y in ((-0.2, -0.16), (0.06, -0.1), (-0.08, 0.02), (-0.32, -0.02)):
        pen.stroke(path((x - 0.07, y), (x, y + 0.09, x + 0.07, y)), 0.7, shade(fur, 0.3))
    pen.shape(path((0.4, -0.4), (0.62, -0.44, 0.68, -0.2), (0.66, -0.06, 0.54, -0.06), (0.38,
        -0.1, 0.4, -0.4)), skin)  # fmt: skip
    pen.shape(path((0.4, -0.3), (0.24, -0.3, 0.26, -0.18), (0.36, -0.18, 0.42, -0.24)), skin, 0.7)
    pen.shape(oval(0.46, -0.42, 0.13, 0.09, 18), fur, 0.8)
    pen.fill(oval(0.57, -0.26, 0.04, 0.045, 12), WHITE)
    pen.fill(oval(0.58, -0.26, 0.02, 0.026, 10), _INK)


def unicorn(pen: Pen, fur: Colour) -> None:
    """A horse with a horn on its brow."""
    small = pen.moved(0.0, 0.0, 0.0, 0.5)
    small.shape([(0.8, -0.9), (0.9, -0.82), (1.1, -1.3)], (246, 214, 120), 0.8)
    land_animals.horse(small, mix(fur, WHITE, 0.1))
    small.fill(oval(0.8, -0.7, 0.05, 0.055, 12), _INK)


QUADRUPEDS: dict[str, Callable[[Pen, Colour], None]] = {"fox": fox, "nine_tailed": nine_tailed,
    "wolf": wolf, "tiger": tiger, "lion": lion, "deer": deer, "bear": bear, "panda": panda,
    "rabbit": rabbit, "pig": pig, "cow": cow, "sheep": sheep, "unicorn": unicorn}  # fmt: skip
