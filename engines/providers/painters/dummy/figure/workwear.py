"""Clothes by which a trade or an age of the world is known. `x` is the middle of the chest, `top` the height
of the shoulders, `half` and `waist` half the width there; in heads, the pelvis at the origin."""

from __future__ import annotations

from collections.abc import Callable

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.figure.costumes import throat, within
from engines.providers.painters.dummy.figure.limbs import between
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import brightness, shade, tint

SHIRT: Colour = (247, 246, 243)


def _collar(pen: Pen, colour: Colour, top: float, half: float, x: float, deep: float = 0.26) -> None:
    """The two points of a collar."""
    for side in (-1, 1):
        pen.shape(
            [
                (throat(x, 0.19 * side), top - 0.13),
                (x * 0.9, top + 0.1),
                (within(x * 0.9 + 0.16 * side, half), top + deep),
                (within(x * 0.6 + 0.3 * side, half), top - 0.0),
            ],
            colour,
            0.7,
        )


def chef(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    """A double-breasted white jacket with a neckerchief."""
    seam = shade(look.top, 0.3)
    pen.stroke([(x - 0.24, top + 0.16), (within(x - 0.18, waist), 0.08)], 0.6, seam, 0.1)
    for side in (-1, 1):
        for y in (0.36, 0.62, 0.88, 1.14):
            pen.fill(
                oval(within(x - 0.02 + 0.15 * side, half), top + y, 0.034, 0.034, 10), shade(look.top, 0.62)
            )
    pen.shape(
        path((-0.24, top + 0.02), (x * 0.5, top - 0.14, 0.24, top + 0.02), (x * 0.7, top + 0.2, -0.24,
            top + 0.02)),
        look.accent, 0.8)  # fmt: skip
    pen.shape([(x - 0.02, top + 0.08), (x + 0.1, top + 0.3), (x - 0.08, top + 0.34)], look.accent, 0.7)


def scrubs(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    """A tunic with a V at the neck, a pocket and a name tag."""
    pen.fill([(throat(x, -0.18), top - 0.06), (throat(x, 0.18), top - 0.06), (x, top + 0.34)], look.skin)
    for side in (-1, 1):
        pen.stroke([(throat(x, 0.2 * side), top - 0.06), (x, top + 0.36)], 1.7, tint(look.top, 0.5), 0.0)
    pocket = within(x + 0.3, half - 0.16)
    pen.shape([(pocket - 0.13, top + 0.5), (pocket + 0.13, top + 0.5), (pocket + 0.11, top + 0.78),
               (pocket - 0.11, top + 0.78)], shade(look.top, 0.08), 0.6)  # fmt: skip
    pen.shape([(pocket - 0.08, top + 0.44), (pocket + 0.08, top + 0.44), (pocket + 0.08, top + 0.55),
               (pocket - 0.08, top + 0.55)], SHIRT, 0.5)  # fmt: skip


def labcoat(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    """An open white coat over a shirt, with a stethoscope."""
    inner = mix(look.accent, (120, 140, 170), 0.5)
    pen.fill(
        [(throat(x, -0.2), top - 0.04), (throat(x, 0.2), top - 0.04), (within(x + 0.12, half), top + 0.6),
         (within(x + 0.1, waist), 0.1), (within(x - 0.1, waist), 0.1), (within(x - 0.12, half), top + 0.6)],
        inner)  # fmt: skip
    for side in (-1, 1):
        pen.shape([(throat(x, 0.2 * side), top - 0.1), (within(x + 0.38 * side, half), top + 0.16),
                   (within(x + 0.28 * side, half), top + 0.44), (within(x + 0.12 * side, half), top + 0.72)],
                  look.top, 0.8)  # fmt: skip
    tube = path((throat(x, -0.22), top - 0.02), (x - 0.26, top + 0.5, x, top + 0.6),
                (x + 0.26, top + 0.5, throat(x, 0.22), top - 0.02))  # fmt: skip
    pen.stroke(tube, 1.5, (62, 66, 80), 0.0)
    pen.shape(oval(x, top + 0.66, 0.07, 0.07, 14), (196, 202, 210), 0.6)


def police(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    """A shirt with shoulder straps, a tie, a badge and a belt."""
    _collar(pen, tint(look.top, 0.1), top, half, x)
    pen.shape([(x - 0.05, top + 0.12), (x + 0.05, top + 0.12), (x + 0.07, top + 0.66), (x, top + 0.8),
               (x - 0.07, top + 0.66)], shade(look.top, 0.6), 0.6)  # fmt: skip
    pen.stroke([(x, top + 0.8), (x, -0.1)], 0.5, shade(look.top, 0.4), 0.1)
    gold: Colour = (232, 194, 92)
    badge = within(x + 0.28, half - 0.1)
    pen.shape(path((badge - 0.08, top + 0.4), (badge, top + 0.36, badge + 0.08, top + 0.4),
                   (badge + 0.08, top + 0.56, badge, top + 0.62), (badge - 0.08, top + 0.56, badge - 0.08,
                       top + 0.4)),
              gold, 0.6)  # fmt: skip
    for side in (-1, 1) if x < 0.2 else ():
        strap = within(x * 0.4 + 0.46 * side, half)
        pen.shape([(strap - 0.14, top + 0.08), (strap + 0.14, top + 0.1), (strap + 0.14, top + 0.2),
                   (strap - 0.14, top + 0.18)], shade(look.top, 0.45), 0.6)  # fmt: skip
        flap = within(x + 0.28 * side, half - 0.12)
        pen.shape([(flap - 0.13, top + 0.68), (flap + 0.13, top + 0.68), (flap + 0.12, top + 0.78), (flap,
            top + 0.83),
                   (flap - 0.12, top + 0.78)], shade(look.top, 0.1), 0.5)  # fmt: skip
    pen.shape([(-waist - 0.03, -0.16), (waist + 0.03, -0.16), (waist + 0.03, 0.0), (-waist - 0.03, 0.0)],
              (44, 40, 46), 0.7)  # fmt: skip
    pen.shape([(x - 0.08, -0.18), (x + 0.08, -0.18), (x + 0.08, 0.02), (x - 0.08, 0.02)], gold, 0.6)


def _band(start: Point, end: Point, wide: float) -> list[Point]:
    """A strip of cloth between two points, cut level at both ends."""
    return [(start[0] - wide / 2, start[1]), (start[0] + wide / 2, start[1]), (end[0] + wide / 2, end[1]),
        (end[0] - wide / 2, end[1])]  # fmt: skip


def hanbok(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    """A jeogori: a white collar band crossing over, a coloured tie that hangs from it."""
    band = shade(look.top, 0.12) if brightness(look.top) > 0.82 else mix(look.top, look.accent, 0.5)
    # The lower flap first; the upper one crosses over it to the side where it is tied.
    for start, end, wide in (
        ((throat(x, 0.17), top - 0.06), (within(x - 0.04, half), top + 0.5), 0.13),
        ((throat(x, -0.17), top - 0.06), (within(x + 0.17, half), top + 0.74), 0.14),
    ):
        flap = _band(start, end, wide)
        pen.shape(flap, band, 0.6)
        inner = _band(between(start, end, 0.02), between(start, end, 0.74), 0.045)
        pen.fill(inner, (250, 249, 246))
    tie = look.accent
    pen.shape(path((x + 0.16, top + 0.66), (x - 0.1, top + 0.5, x - 0.06, top + 0.8), (x + 0.18,
        top + 0.78)),
              tie, 0.7)  # fmt: skip
    for sway, long in ((-0.06, 1.5), (0.12, 1.3)):
        pen.shape(path((x + 0.12, top + 0.72), (x + sway + 0.1, top + 0.9, x + sway, top + long),
                       (x + sway + 0.16, top + long + 0.02), (x + sway + 0.22, top + 0.9, x + 0.2,
                           top + 0.7)),
                  tie, 0.7)  # fmt: skip


def spacesuit(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    """A padded suit: a ring at the neck, a box of dials, hoses, bands of colour."""
    pen.shape(oval(x * 0.4, top - 0.02, 0.4, 0.17, 30), (178, 186, 198), 1.0)
    pen.fill(oval(x * 0.4, top - 0.05, 0.28, 0.09, 24), shade(look.skin, 0.3))
    box = within(x, half - 0.3)
    pen.shape([(box - 0.26, top + 0.5), (box + 0.26, top + 0.5), (box + 0.26, top + 0.92), (box - 0.26,
        top + 0.92)],
              (206, 212, 222), 0.8)  # fmt: skip
    for number, colour in enumerate(((226, 84, 78), (104, 190, 132), look.accent)):
        pen.fill(oval(box - 0.15 + number * 0.15, top + 0.62, 0.04, 0.04, 10), colour)
    pen.fill([(box - 0.18, top + 0.74), (box + 0.18, top + 0.74), (box + 0.18, top + 0.84), (box - 0.18,
        top + 0.84)],
             (64, 78, 104))  # fmt: skip
    for side in (-1, 1):
        pen.stroke(path((box + 0.2 * side, top + 0.9), (within(x + 0.44 * side, half), top + 1.2,
            within(x + 0.3 * side,
                        waist), -0.1)), 1.6, (150, 158, 172), 0.0)  # fmt: skip
    pen.shape([(-waist - 0.05, -0.22), (waist + 0.05, -0.22), (waist + 0.05, 0.02), (-waist - 0.05, 0.02)],
              look.accent, 0.8)  # fmt: skip


def overalls(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    """A bib with straps over a shirt."""
    _collar(pen, tint(undershirt(look), 0.25), top, half, x, 0.2)
    pen.shape([(within(x - 0.3, half), top + 0.56), (within(x + 0.3, half), top + 0.56), (waist + 0.03,
        -0.42),
               (waist + 0.05, 0.14), (-waist - 0.05, 0.14), (-waist - 0.03, -0.42)], look.top,
                   0.9)  # fmt: skip
    for side in (-1, 1):
        at = within(x + 0.26 * side, half)
        pen.stroke([(at, top + 0.62), (within(x * 0.4 + 0.34 * side, half), top + 0.04)], 3.4, look.top, 0.0)
        pen.shape(oval(at, top + 0.64, 0.05, 0.05, 12), (236, 206, 120), 0.6)
    pen.shape([(x - 0.16, top + 0.74), (x + 0.16, top + 0.74), (x + 0.14, top + 1.0), (x - 0.14, top + 1.0)],
              shade(look.top, 0.1), 0.6)  # fmt: skip


def undershirt(look: Look) -> Colour:
    """What is worn under a bib or a waistcoat."""
    return mix(look.accent, (244, 238, 226), 0.5) if look.outfit == "overalls" else SHIRT


def vest(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    """A sleeveless garment, open at the neck, buttoned, over a shirt."""
    pen.fill([(throat(x, -0.2), top - 0.04), (throat(x, 0.2), top - 0.04), (x, top + 0.62)], SHIRT)
    _collar(pen, SHIRT, top, half, x, 0.22)
    for side in (-1, 1):
        pen.stroke([(throat(x, 0.24 * side), top + 0.02), (x, top + 0.66)], 0.9, shade(look.top, 0.4), 0.1)
    pen.stroke([(x, top + 0.66), (x, 0.08)], 0.7)
    for y in (0.8, 1.02, 1.24):
        pen.fill(oval(x + 0.06, top + y, 0.03, 0.03, 10), look.accent)
    for side in (-1, 1):
        pocket = within(x + 0.3 * side, waist - 0.06)
        pen.stroke([(pocket - 0.1, -0.34), (pocket + 0.1, -0.36)], 0.9, shade(look.top, 0.4), 0.1)


WORKWEAR: dict[str, Callable[[Pen, Look, float, float, float, float], None]] = {
    "chefs_jacket": chef,
    "scrubs": scrubs,
    "labcoat": labcoat,
    "police_shirt": police,
    "hanbok": hanbok,
    "spacesuit": spacesuit,
    "overalls": overalls,
    "vest": vest,
}
"""Outfit → what is drawn over the plain trunk."""
