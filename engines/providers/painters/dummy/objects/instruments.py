"""Tools of a trade, of a laboratory and of a sailor, and what one hears, about their middles."""

from __future__ import annotations

import math
from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.glow import round_about
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_STEEL: Colour = (204, 212, 222)
_WOOD: Colour = (166, 118, 78)
_DARK: Colour = (56, 54, 66)
_BRASS: Colour = (226, 184, 88)
_PAPER: Colour = (252, 248, 236)
_BARS: tuple[Colour, ...] = ((214, 72, 72), (238, 146, 60), (246, 206, 78), (110, 176, 96), (74, 154, 196),
    (92, 108, 190), (156, 98, 180))  # fmt: skip


def stethoscope(pen: Pen, accent: Colour) -> None:
    """Two ear pieces, a tube, and the disc that listens."""
    for side in (-1, 1):
        arm = path((side * 0.3, -0.56), (side * 0.36, -0.2, 0.0, 0.02))
        pen.stroke(arm, 4.8, pen.ink, 0.0)
        pen.stroke(arm, 2.8, _STEEL, 0.0)
        pen.shape(oval(side * 0.29, -0.57, 0.06, 0.05, 16), _DARK, 0.6)
    tail = path((0.0, 0.0), (0.02, 0.5, 0.24, 0.46), (0.4, 0.42, 0.38, 0.24))
    pen.stroke(tail, 6.4, pen.ink, 0.0)
    pen.stroke(tail, 4.2, accent, 0.0)
    pen.shape(oval(0.38, 0.14, 0.19, 0.19, 34), _STEEL)
    pen.shape(oval(0.38, 0.14, 0.13, 0.13, 28), tint(_STEEL, 0.6), 0.5)
    pen.fill(oval(0.34, 0.1, 0.04, 0.04, 12), WHITE)


def vial(pen: Pen, accent: Colour) -> None:
    """A tube of glass with something in it that bubbles."""
    one = pen.moved(0.0, 0.0, 20.0)
    glass: Colour = (226, 240, 244)
    one.shape(path((-0.17, -0.54), (0.17, -0.54), (0.17, 0.42), (0.15, 0.6, 0.0, 0.6), (-0.15, 0.6, -0.17,
        0.42)),
        glass)  # fmt: skip
    one.fill(path((-0.14, -0.06), (0.14, -0.18), (0.14, 0.42), (0.12, 0.56, 0.0, 0.56), (-0.12, 0.56,
        -0.14, 0.42)),
        accent)  # fmt: skip
    one.fill(path((0.05, -0.14), (0.14, -0.18), (0.14, 0.42), (0.13, 0.52, 0.05, 0.54)), shade(accent, 0.2))
    one.shape([(-0.22, -0.6), (0.22, -0.6), (0.22, -0.52), (-0.22, -0.52)], tint(glass, 0.4), 0.8)
    for x, y, r in ((-0.04, 0.3, 0.05), (0.04, 0.12, 0.035), (-0.05, 0.02, 0.03), (0.02, 0.44, 0.03)):
        one.fill(oval(x, y, r, r, 14), tint(accent, 0.6))
    one.stroke([(-0.1, -0.44), (-0.1, 0.3)], 1.8, WHITE, 0.4)
    for x, y, r in ((0.28, -0.6, 0.05), (0.4, -0.46, 0.035), (0.22, -0.76, 0.03)):
        pen.shape(oval(x, y, r, r, 16), tint(accent, 0.5), 0.5)


def disk(pen: Pen, accent: Colour) -> None:
    """A floppy disk."""
    pen.shape([(-0.5, -0.5), (0.38, -0.5), (0.5, -0.38), (0.5, 0.5), (-0.5, 0.5)], accent)
    pen.shape([(-0.26, -0.5), (0.26, -0.5), (0.26, -0.16), (-0.26, -0.16)], _STEEL, 0.8)
    pen.fill([(0.06, -0.46), (0.17, -0.46), (0.17, -0.2), (0.06, -0.2)], _DARK)
    pen.shape([(-0.36, 0.02), (0.36, 0.02), (0.36, 0.5), (-0.36, 0.5)], _PAPER, 0.8)
    for y in (0.15, 0.26, 0.37):
        pen.even([(-0.26, y), (0.26 if y < 0.3 else 0.04, y)], 0.9, (150, 150, 164))
    pen.fill([(-0.48, 0.38), (-0.42, 0.38), (-0.42, 0.46), (-0.48, 0.46)], shade(accent, 0.4))


def chip(pen: Pen, accent: Colour) -> None:
    """A chip with its legs."""
    one = pen.moved(0.0, 0.0, 12.0)
    for step in range(4):
        at = -0.27 + step * 0.18
        for a, b in (((at, -0.54), (at, 0.54)), ((-0.54, at), (0.54, at))):
            one.stroke([a, b], 3.2, pen.ink, 0.0)
            one.stroke([a, b], 1.8, _BRASS, 0.0)
    one.shape([(-0.4, -0.4), (0.4, -0.4), (0.4, 0.4), (-0.4, 0.4)], accent)
    one.shape([(-0.2, -0.2), (0.2, -0.2), (0.2, 0.2), (-0.2, 0.2)], tint(accent, 0.3), 0.7)
    one.fill(oval(-0.3, -0.3, 0.035, 0.035, 12), tint(accent, 0.6))
    for x, y in ((-0.08, -0.06), (-0.08, 0.06)):
        one.even([(x, y), (x + 0.18, y)], 1.2, (120, 226, 200))


def tablet_computer(pen: Pen, accent: Colour) -> None:
    """A flat screen with a picture on it."""
    pen.shape(path((-0.42, -0.58), (0.42, -0.58), (0.46, -0.58, 0.46, -0.54), (0.46, 0.54), (0.46, 0.58,
        0.42, 0.58),
        (-0.42, 0.58), (-0.46, 0.58, -0.46, 0.54), (-0.46, -0.54), (-0.46, -0.58, -0.42, -0.58)),
        _DARK)  # fmt: skip
    pen.fill([(-0.38, -0.49), (0.38, -0.49), (0.38, 0.45), (-0.38, 0.45)], (222, 236, 248))
    pen.fill([(-0.38, -0.49), (0.38, -0.49), (0.38, -0.36), (-0.38, -0.36)], accent)
    for x in (-0.24, 0.0, 0.24):
        for y, fill in ((-0.2, (238, 150, 96)), (0.04, (122, 186, 130)), (0.28, (126, 146, 220))):
            pen.fill([(x - 0.08, y - 0.08), (x + 0.08, y - 0.08), (x + 0.08, y + 0.08), (x - 0.08, y + 0.08)],
                mix(fill, accent, 0.15))  # fmt: skip
    pen.fill([(0.1, -0.49), (0.38, -0.49), (-0.1, 0.45), (-0.34, 0.45)], WHITE, 60)
    pen.fill(oval(0.0, 0.515, 0.03, 0.03, 12), (150, 152, 166))


def xylophone(pen: Pen, accent: Colour) -> None:
    """Bars of all colours, each shorter than the last, and two sticks."""
    for y0, y1 in ((-0.3, -0.14), (0.34, 0.16)):
        pen.stroke([(-0.66, y0), (0.66, y1)], 4.2, pen.ink, 0.0)
        pen.stroke([(-0.66, y0), (0.66, y1)], 2.6, _WOOD, 0.0)
    for number, colour in enumerate(_BARS):
        x, half = -0.6 + number * 0.185, 0.5 - number * 0.045
        pen.shape([(x - 0.075, -half), (x + 0.075, -half), (x + 0.075, half), (x - 0.075, half)], colour, 0.8)
        pen.fill(
            [(x + 0.025, -half), (x + 0.07, -half), (x + 0.07, half), (x + 0.025, half)], shade(colour, 0.16)
        )
    for x, turn in ((-0.04, 58.0), (0.16, 34.0)):
        stick = pen.moved(x, 0.1, turn)
        stick.stroke([(0.0, 0.5), (0.0, -0.24)], 3.2, pen.ink, 0.0)
        stick.stroke([(0.0, 0.5), (0.0, -0.24)], 1.8, (226, 192, 140), 0.0)
        stick.shape(oval(0.0, -0.28, 0.085, 0.085, 20), tint(accent, 0.1), 0.8)


def music_sheet(pen: Pen, accent: Colour) -> None:
    """A sheet of paper with notes on its lines."""
    one = pen.moved(0.0, 0.0, -6.0)
    one.shape([(-0.46, -0.58), (0.3, -0.58), (0.46, -0.42), (0.46, 0.58), (-0.46, 0.58)], _PAPER)
    one.shape([(0.3, -0.58), (0.46, -0.42), (0.3, -0.42)], shade(_PAPER, 0.14), 0.6)
    for top in (-0.34, 0.16):
        for line in range(5):
            one.even([(-0.38, top + line * 0.065), (0.38, top + line * 0.065)], 0.5, (126, 118, 128))
    for x, y, pair in ((-0.26, -0.12, True), (0.16, -0.24, False), (-0.18, 0.3, False), (0.1, 0.42, True)):
        heads = ((x, y), (x + 0.2, y - 0.05)) if pair else ((x, y),)
        for hx, hy in heads:
            one.fill(oval(hx, hy, 0.075, 0.055, 16), accent)
            one.stroke([(hx + 0.065, hy), (hx + 0.065, hy - 0.3)], 2.0, accent, 0.0)
        if pair:
            one.stroke([(x + 0.06, y - 0.29), (x + 0.27, y - 0.34)], 4.2, accent, 0.0)
        else:
            one.stroke(path((x + 0.065, y - 0.3), (x + 0.08, y - 0.2, x + 0.18, y - 0.12)), 2.6, accent, 0.4)


def whistle(pen: Pen, accent: Colour) -> None:
    """A whistle with its pea, on a cord."""
    pen.stroke(path((0.28, -0.14), (0.66, -0.36, 0.5, -0.56), (0.3, -0.7, 0.08, -0.56)), 2.6, _DARK, 0.1)
    pen.shape(path((-0.64, -0.2), (0.06, -0.22), (0.44, -0.2, 0.44, 0.14), (0.42, 0.46, 0.08, 0.46),
        (-0.22, 0.44,
        -0.24, 0.12), (-0.64, 0.08)), accent)  # fmt: skip
    pen.fill(path((0.36, -0.08), (0.42, 0.4, 0.06, 0.42), (-0.12, 0.4, -0.18, 0.2), (0.2, 0.36, 0.36, -0.08)),
        shade(accent, 0.18))  # fmt: skip
    pen.fill([(-0.3, -0.2), (-0.12, -0.21), (-0.16, -0.04), (-0.3, -0.04)], _DARK)
    pen.shape(oval(0.1, 0.12, 0.13, 0.13, 26), shade(accent, 0.5), 0.7)
    pen.fill(oval(0.12, 0.15, 0.07, 0.07, 18), (238, 196, 120))
    pen.shape(oval(0.3, -0.16, 0.07, 0.06, 16), _STEEL, 0.6)
    pen.stroke([(-0.56, -0.13), (-0.36, -0.14)], 1.6, WHITE, 0.4)


def drill(pen: Pen, accent: Colour) -> None:
    """A power drill."""
    pen.shape([(-0.7, -0.265), (-0.4, -0.29), (-0.4, -0.21), (-0.7, -0.235)], _STEEL, 0.7)
    for x in (-0.62, -0.54, -0.46):
        pen.even([(x, -0.21), (x + 0.04, -0.29)], 0.8, shade(_STEEL, 0.4))
    pen.shape([(-0.42, -0.34), (-0.26, -0.4), (-0.26, -0.1), (-0.42, -0.16)], _DARK)
    pen.shape(path((-0.28, -0.42), (0.36, -0.44), (0.54, -0.4, 0.52, -0.24), (0.5, -0.06, 0.36, -0.06),
        (-0.28, -0.08)), accent)  # fmt: skip
    pen.fill([(-0.26, -0.2), (0.5, -0.22), (0.46, -0.1), (-0.26, -0.09)], shade(accent, 0.2))
    pen.shape(path((0.1, -0.06), (0.38, -0.06), (0.48, 0.36), (0.22, 0.36), (0.16, 0.1, 0.1, -0.06)), accent)
    pen.fill([(0.28, -0.05), (0.37, -0.05), (0.46, 0.35), (0.36, 0.35)], shade(accent, 0.2))
    pen.shape([(0.0, -0.06), (0.12, -0.06), (0.14, 0.1), (0.06, 0.1)], _DARK, 0.7)
    pen.shape([(0.1, 0.34), (0.58, 0.34), (0.6, 0.54), (0.08, 0.54)], _DARK)
    for x in (0.1, 0.2, 0.3):
        pen.even([(x, -0.36), (x, -0.28)], 1.4, shade(accent, 0.4))


def sextant(pen: Pen, accent: Colour) -> None:
    """An arc with its marks, an arm that swings over it, and a little telescope."""
    start, end = math.radians(48), math.radians(132)
    arc = [start + (end - start) * step / 14 for step in range(15)]
    apex = (0.0, -0.56)
    rim = [(apex[0] + math.cos(a) * 1.06, apex[1] + math.sin(a) * 1.06) for a in arc]
    inner = [(apex[0] + math.cos(a) * 0.92, apex[1] + math.sin(a) * 0.92) for a in reversed(arc)]
    for end_point in (rim[0], rim[-1]):
        pen.stroke([apex, end_point], 5.0, pen.ink, 0.0)
        pen.stroke([apex, end_point], 3.0, accent, 0.0)
    pen.shape([*rim, *inner], accent)
    for a in arc[1:-1]:
        pen.even([(apex[0] + math.cos(a) * 0.96, apex[1] + math.sin(a) * 0.96), (apex[0] + math.cos(a) * 1.03,
            apex[1] + math.sin(a) * 1.03)], 0.7, shade(accent, 0.5))  # fmt: skip
    pen.stroke([apex, (-0.16, 0.44)], 5.4, pen.ink, 0.0)
    pen.stroke([apex, (-0.16, 0.44)], 3.4, tint(accent, 0.36), 0.0)
    pen.shape([(-0.26, 0.36), (-0.06, 0.36), (-0.08, 0.5), (-0.24, 0.5)], shade(accent, 0.24), 0.7)
    pen.shape(oval(0.0, -0.56, 0.1, 0.1, 22), tint(accent, 0.2), 0.8)
    scope = pen.moved(0.1, -0.1, -14.0)
    scope.shape([(-0.3, -0.07), (0.26, -0.09), (0.26, 0.09), (-0.3, 0.07)], _DARK)
    scope.shape([(0.24, -0.12), (0.34, -0.12), (0.34, 0.12), (0.24, 0.12)], accent, 0.7)
    pen.shape([(-0.46, -0.2), (-0.3, -0.26), (-0.26, -0.08), (-0.42, -0.02)], (170, 210, 230), 0.8)


def sceptre(pen: Pen, accent: Colour) -> None:
    """A ruler's staff with a jewel in its crown."""
    one = pen.moved(0.0, 0.0, 26.0)
    one.shape([(-0.045, -0.2), (0.045, -0.2), (0.045, 0.66), (-0.045, 0.66)], accent)
    one.fill([(0.01, -0.2), (0.04, -0.2), (0.04, 0.65), (0.01, 0.65)], shade(accent, 0.24))
    for y in (-0.12, 0.26, 0.6):
        one.shape(oval(0.0, y, 0.085, 0.05, 20), tint(accent, 0.2), 0.7)
    one.shape(path((-0.06, -0.18), (-0.26, -0.3, -0.24, -0.54), (-0.12, -0.42), (0.0, -0.62), (0.12, -0.42),
        (0.24, -0.54), (0.26, -0.3, 0.06, -0.18)), accent)  # fmt: skip
    one.shape(oval(0.0, -0.34, 0.11, 0.12, 26), (206, 48, 74), 0.8)
    one.fill(oval(-0.035, -0.38, 0.035, 0.035, 12), WHITE, 200)
    for x, y in ((-0.24, -0.56), (0.0, -0.64), (0.24, -0.56)):
        one.shape(oval(x, y, 0.045, 0.045, 14), (110, 170, 222), 0.6)


def torch(pen: Pen, accent: Colour, lit: bool = True) -> None:
    """A brand that burns, or has burnt out."""
    if lit:
        round_about(pen, 0.0, -0.3, 0.8, (255, 206, 120), 1.8)
    one = pen.moved(0.0, 0.1, 8.0)
    one.shape([(-0.1, -0.1), (0.1, -0.1), (0.05, 0.56), (-0.05, 0.56)], _WOOD)
    one.fill([(0.02, -0.1), (0.09, -0.1), (0.045, 0.55), (0.01, 0.55)], shade(_WOOD, 0.24))
    rag: Colour = (206, 186, 154) if lit else (96, 84, 82)
    one.shape(path((-0.15, -0.2), (0.0, -0.26, 0.15, -0.2), (0.13, 0.0), (0.0, 0.05, -0.13, 0.0)), rag)
    for y in (-0.14, -0.07):
        one.stroke([(-0.13, y), (0.12, y + 0.03)], 0.9, shade(rag, 0.4), 0.1)
    if not lit:
        return
    pen.shape(path((-0.2, -0.12), (-0.34, -0.34, -0.12, -0.5), (-0.1, -0.42), (0.02, -0.78), (0.14, -0.52),
        (0.2, -0.56), (0.34, -0.3, 0.18, -0.12), (0.0, -0.02, -0.2, -0.12)),
        mix(accent, (240, 116, 48), 0.7))  # fmt: skip
    pen.fill(path((-0.12, -0.14), (-0.2, -0.3, -0.04, -0.4), (0.02, -0.54), (0.08, -0.38, 0.12, -0.36),
        (0.2, -0.22, 0.1, -0.14), (0.0, -0.08, -0.12, -0.14)), (250, 206, 92))  # fmt: skip
    pen.fill(oval(0.0, -0.2, 0.06, 0.08, 16), (255, 246, 214))


INSTRUMENTS: dict[str, Callable[[Pen, Colour], None]] = {"stethoscope": stethoscope, "test_tube": vial,
    "disk": disk, "chip": chip, "tablet_computer": tablet_computer, "xylophone": xylophone,
    "music_sheet": music_sheet, "whistle": whistle, "drill": drill, "sextant": sextant, "sceptre": sceptre,
    "torch": torch}  # fmt: skip
