"""Clothes of tales and of work: robe, armour, jumpsuit, raincoat, and what all show from behind."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Pen, mix, oval, path
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import WHITE, brightness, shade, tint


def within(x: float, half: float) -> float:
    """Seen from the side a collar ends where the chest does."""
    return max(-half - 0.02, min(x, half + 0.02))


def throat(x: float, off: float) -> float:
    """Where a collar meets the neck; seen from the side no further forward than the neck is."""
    return x * 0.6 + off if x < 0.2 else min(x * 0.6 + off, 0.17)


def hood(pen: Pen, look: Look, top: float, x: float) -> None:
    outline = path(
        (-0.38, top + 0.04),
        (-0.40, top - 0.24, -0.1, top - 0.16),
        (x, top + 0.14, 0.14, top - 0.16),
        (0.40, top - 0.24, 0.38, top + 0.04),
        (x, top + 0.44, -0.38, top + 0.04),
    )
    pen.shape(outline, shade(look.top, 0.06))


def robe(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    trim = tint(look.accent, 0.55) if brightness(look.top) < 0.6 else look.accent
    pen.shape(
        [
            (throat(x, 0.2), top - 0.06),
            (within(x + 0.34, half), top + 0.06),
            (x - 0.1, top + 0.98),
            (x - 0.24, top + 0.92),
        ],
        trim,
        0.7,
    )
    pen.shape(
        [
            (x * 0.6 - 0.2, top - 0.06),
            (within(x - 0.33, half), top + 0.06),
            (x + 0.08, top + 0.72),
            (x + 0.14, top + 0.55),
        ],
        trim,
        0.7,
    )
    pen.shape(
        [(-waist - 0.03, -0.72), (waist + 0.03, -0.72), (waist + 0.03, -0.46), (-waist - 0.03, -0.46)],
        look.accent,
        0.8,
    )
    pen.shape([(x - 0.08, -0.5), (x + 0.08, -0.5), (x + 0.12, 0.1), (x - 0.04, 0.1)], look.accent, 0.7)


def armour(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    steel = mix(look.top, (206, 212, 222), 0.7)
    plate = path(
        (x - half * 0.75, top + 0.12),
        (x - half * 0.8, top + 0.7, x, top + 0.98),
        (x + half * 0.7, top + 0.7, x + half * 0.62, top + 0.12),
        (x, top + 0.26, x - half * 0.75, top + 0.12),
    )
    pen.shape(plate, steel)
    pen.stroke([(x, top + 0.24), (x, top + 0.92)], 0.6)
    pen.fill(
        path(
            (x - half * 0.5, top + 0.26),
            (x - half * 0.5, top + 0.5, x - half * 0.3, top + 0.62),
            (x - half * 0.34, top + 0.3),
        ),
        WHITE,
        150,
    )
    # From the side the near shoulder alone is seen, in the middle of the trunk.
    for x0 in (half * -1.02, half * 1.02) if x < 0.2 else (-0.06,):
        pen.shape(oval(x0, top + 0.22, 0.25, 0.2, 16), steel)
    pen.shape(
        [(-waist, -0.4), (waist, -0.4), (waist + 0.02, -0.22), (-waist - 0.02, -0.22)], look.accent, 0.8
    )


def jumpsuit(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    pen.shape(
        path(
            (-0.27, top + 0.0),
            (x, top + 0.2, 0.27, top + 0.0),
            (0.25, top - 0.14),
            (x, top + 0.02, -0.25, top - 0.14),
        ),
        tint(look.top, 0.5),
        0.8,
    )
    pen.stroke([(x, top + 0.14), (x, -0.5)], 0.7)
    pen.shape(
        [(-waist - 0.02, -0.52), (waist + 0.02, -0.52), (waist + 0.03, -0.34), (-waist - 0.03, -0.34)],
        shade(look.top, 0.35),
        0.7,
    )
    pen.shape(
        [(x + 0.14, top + 0.42), (x + 0.38, top + 0.42), (x + 0.38, top + 0.6), (x + 0.14, top + 0.6)],
        look.accent,
        0.6,
    )
    pen.stroke([(x - 0.4, top + 0.4), (x - 0.14, top + 0.46)], 1.3, look.accent, 0.0)


def raincoat(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    """A hood laid back, a closed placket with toggles."""
    hood(pen, look, top, x)
    edge = shade(look.top, 0.3)
    pen.stroke([(x - 0.09, top + 0.3), (x - 0.09, 0.1)], 0.7, edge, 0.1)
    pen.stroke([(x + 0.09, top + 0.3), (x + 0.09, 0.1)], 0.7, edge, 0.1)
    for y in (top + 0.5, top + 0.84, top + 1.18):
        pen.shape(oval(x, y, 0.05, 0.05, 12), mix(look.accent, (250, 240, 220), 0.2), 0.6)
    for side in (-1, 1):
        pocket = within(x + 0.3 * side, waist)
        pen.stroke([(pocket - 0.1, -0.3), (pocket + 0.1, -0.3)], 0.8, edge, 0.2)


def behind(pen: Pen, look: Look, top: float, waist: float) -> None:
    """What an outfit shows from the back: a hood, apron strings, a belt."""
    if look.outfit in ("hoodie", "raincoat"):
        pen.shape(
            path((-0.36, top), (-0.42, top + 0.5, 0.0, top + 0.58), (0.42, top + 0.5, 0.36, top),
                 (0.0, top + 0.14, -0.36, top)), shade(look.top, 0.08))  # fmt: skip
    elif look.outfit == "apron":
        for side in (-1, 1):
            pen.stroke([(0.2 * side, top - 0.02), (0.06 * side, -0.56)], 1.8, look.top, 0.0)
        pen.shape([(-waist, -0.62), (waist, -0.62), (waist, -0.5), (-waist, -0.5)], look.top, 0.6)
        for side in (-1, 1):
            pen.shape(path((0, -0.56), (0.2 * side, -0.7, 0.24 * side, -0.54),
                           (0.16 * side, -0.46, 0, -0.56)),
                      look.top, 0.6)  # fmt: skip
    elif look.outfit in ("robe", "dress", "jumpsuit"):
        pen.shape([(-waist, -0.66), (waist, -0.66), (waist, -0.5), (-waist, -0.5)], look.accent, 0.6)
