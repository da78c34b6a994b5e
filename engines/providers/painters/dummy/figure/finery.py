"""Clothes for a great day and for hard work: gowns, tuxedo, kimono, uniforms. Measures as in `workwear`."""

from __future__ import annotations

from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, oval, path
from engines.providers.painters.dummy.figure.costumes import throat, within
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import shade, tint

_WHITE: Colour = (252, 251, 249)
_GOLD: Colour = (222, 184, 96)


def gown(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    """Bare shoulders over a heart-shaped neckline, a sash with a bow."""
    neck = path(
        (within(x - 0.46, half), top + 0.04),
        (within(x - 0.4, half), top + 0.4, within(x - 0.2, half), top + 0.36),
        (x - 0.08, top + 0.34, x, top + 0.48),
        (x + 0.08, top + 0.34, within(x + 0.2, half), top + 0.36),
        (within(x + 0.4, half), top + 0.4, within(x + 0.46, half), top + 0.04),
        (throat(x, 0.0), top - 0.16),
    )
    pen.fill(neck, look.skin)
    pen.stroke(neck[:-1], 0.6)
    pen.stroke(path((x - 0.16, top + 0.02), (x - 0.06, top + 0.06, x - 0.02, top + 0.04)), 0.4,
        shade(look.skin, 0.3))  # fmt: skip
    pen.shape([(-waist, -0.62), (waist, -0.62), (waist + 0.02, -0.46), (-waist - 0.02, -0.46)],
        look.accent, 0.6)  # fmt: skip
    for side in (-1, 1):
        pen.stroke([(x + 0.1 * side, top + 0.56), (x + 0.16 * side, -0.64)], 0.4, shade(look.top, 0.3), 0.6)


def wedding(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    """A gown with lace at its edge, pearls and a pale sash."""
    gown(pen, look, top, half, waist, x)
    sash = tint(look.accent, 0.72)
    pen.shape([(-waist, -0.62), (waist, -0.62), (waist + 0.02, -0.46), (-waist - 0.02, -0.46)], sash, 0.6)
    for number in range(7):
        u = number / 3 - 1
        pen.fill(oval(x * 0.7 + u * 0.17, top - 0.02 + 0.09 * (1 - u * u), 0.024, 0.024, 10), _WHITE)
        pen.fill(oval(within(x + u * 0.36, half), top + 0.42 + 0.03 * (number % 2), 0.04, 0.03, 10), _WHITE)


def tuxedo(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    """A white shirt front with studs, satin lapels, a black bow."""
    front = path((x * 0.6 - 0.2, top - 0.02), (x, top + 0.96), (throat(x, 0.2), top - 0.02),
        (0.0, top + 0.1, x * 0.6 - 0.2, top - 0.02))  # fmt: skip
    pen.fill(front, _WHITE)
    for y in (0.4, 0.58, 0.76):
        pen.fill(oval(x, top + y, 0.022, 0.022, 8), (40, 38, 46))
    for side in (-1, 1):
        edge = [(throat(x, 0.21 * side), top - 0.03), (within(x + 0.36 * side, half), top + 0.36)]
        pen.shape([*edge, (x, top + 0.98)], tint(look.top, 0.2), 0.7)
        wing = path((x, top + 0.13), (x + 0.18 * side, top + 0.0, x + 0.2 * side, top + 0.14),
            (x + 0.18 * side, top + 0.28, x, top + 0.13))  # fmt: skip
        pen.shape(wing, (30, 28, 36), 0.6)
    pen.stroke([(x, top + 0.98), (x, 0.1)], 0.7)
    pen.shape([(x + 0.26, top + 0.5), (x + 0.38, top + 0.46), (x + 0.36, top + 0.62)], _WHITE, 0.5)


def military(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    """A closed collar, straps on the shoulders, four pockets, ribbons, a belt."""
    dark = shade(look.top, 0.3)
    for side in (-1, 1):
        pen.shape([(throat(x, 0.19 * side), top - 0.12), (x, top + 0.12),
            (within(x + 0.26 * side, half), top + 0.02)], look.top, 0.7)  # fmt: skip
        strap = within(x + 0.5 * side, half)
        pen.shape([(strap - 0.14, top + 0.12), (strap + 0.12, top + 0.12), (strap + 0.12,
            top + 0.2), (strap - 0.14, top + 0.2)], _GOLD, 0.5)  # fmt: skip
        for y in (top + 0.5, -0.34):
            left = within(x + 0.24 * side, half) - 0.13
            pen.shape([(left, y), (left + 0.26, y), (left + 0.26, y + 0.24), (left, y + 0.24)],
                shade(look.top, 0.06), 0.6)  # fmt: skip
    pen.stroke([(x, top + 0.12), (x, 0.1)], 0.6, dark, 0.1)
    for y in (top + 0.3, top + 0.6, top + 0.9):
        pen.fill(oval(x + 0.03, y, 0.03, 0.03, 10), _GOLD)
    for number, hue in enumerate(((206, 62, 66), (240, 236, 226), (62, 96, 170))):
        left = within(x + 0.14, half) + number * 0.07
        pen.fill([(left, top + 0.38), (left + 0.07, top + 0.38), (left + 0.07, top + 0.46),
            (left, top + 0.46)], hue)  # fmt: skip
    pen.shape([(-waist - 0.02, -0.58), (waist + 0.02, -0.58), (waist + 0.02, -0.42),
        (-waist - 0.02, -0.42)], (84, 60, 46), 0.7)  # fmt: skip
    pen.shape([(x - 0.09, -0.6), (x + 0.09, -0.6), (x + 0.09, -0.4), (x - 0.09, -0.4)], _GOLD, 0.6)


def firesuit(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    """A thick coat with bands that shine, clasps, a high collar."""
    for y in (top + 0.7, -0.4):
        w = half if y < -1 else waist + 0.03
        pen.shape([(-w, y), (w, y), (w, y + 0.16), (-w, y + 0.16)], (238, 236, 150), 0.5)
        pen.fill([(-w, y + 0.06), (w, y + 0.06), (w, y + 0.1), (-w, y + 0.1)], (206, 212, 218))
    pen.shape(path((-0.28, top + 0.04), (x, top + 0.24, 0.28, top + 0.04), (0.26, top - 0.18),
        (x, top + 0.0, -0.26, top - 0.18)), shade(look.top, 0.2), 0.8)  # fmt: skip
    pen.stroke([(x, top + 0.16), (x, 0.1)], 0.8)
    for y in (top + 0.42, top + 1.0):
        pen.shape([(x - 0.09, y), (x + 0.09, y), (x + 0.09, y + 0.08), (x - 0.09, y + 0.08)],
            (120, 124, 130), 0.6)  # fmt: skip


def wetsuit(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    """Close black rubber with bright panels down the sides and a zip."""
    for side in (-1, 1):
        panel = [(within(x + 0.42 * side, half), top + 0.36), (half * 0.98 * side, top + 0.5),
            (waist * side, -0.5), (waist * 0.72 * side, -0.5)]  # fmt: skip
        pen.fill(panel, look.accent)
    pen.shape(path((-0.2, top - 0.1), (x, top + 0.08, 0.2, top - 0.1), (0.2, top - 0.02), (x,
        top + 0.16, -0.2, top - 0.02)), shade(look.top, 0.2), 0.7)  # fmt: skip
    pen.stroke([(x, top + 0.12), (x, -0.2)], 0.6, (176, 182, 192), 0.1)


def kimono(pen: Pen, look: Look, top: float, half: float, waist: float, x: float) -> None:
    """The left side over the right, a white edge at the neck, a wide sash tied with a cord."""
    for colour, grow in ((_WHITE, 0.06), (look.top, 0.0)):
        pen.shape([(throat(x, 0.22) - grow, top - 0.08), (within(x + 0.36, half) - grow,
            top + 0.08), (x - 0.12, top + 0.96), (x - 0.22, top + 0.84)], colour, 0.6)  # fmt: skip
        pen.shape([(x * 0.6 - 0.22 + grow, top - 0.08), (within(x - 0.36, half) + grow,
            top + 0.08), (x + 0.1, top + 0.8), (x + 0.18, top + 0.66)], colour, 0.6)  # fmt: skip
    pen.shape([(-waist - 0.04, -0.86), (waist + 0.04, -0.86), (waist + 0.05, -0.36),
        (-waist - 0.05, -0.36)], look.accent, 0.8)  # fmt: skip
    pen.fill([(-waist - 0.04, -0.66), (waist + 0.04, -0.66), (waist + 0.05, -0.58),
        (-waist - 0.05, -0.58)], tint(look.accent, 0.6))  # fmt: skip
    for dx, y in ((-0.3, top + 1.04), (0.26, top + 0.5), (0.3, -0.2), (-0.3, 0.0)):
        pen.fill(oval(within(x + dx, waist), y, 0.07, 0.07, 12), tint(look.accent, 0.5))


FINERY: dict[str, Callable[[Pen, Look, float, float, float, float], None]] = {
    "gown": gown,
    "wedding": wedding,
    "tuxedo": tuxedo,
    "military": military,
    "firesuit": firesuit,
    "wetsuit": wetsuit,
    "kimono": kimono,
}
"""Outfit → what is drawn over the plain trunk."""


def pack(pen: Pen, look: Look, top: float, half: float) -> None:
    """A rucksack as it stands out behind the back of who is seen from the side."""
    cloth, x = shade(look.accent, 0.12), -half
    pen.shape(path((x + 0.2, top + 0.1), (x - 0.42, top - 0.02, x - 0.5, top + 0.34),
                   (x - 0.62, -0.9, x - 0.52, -0.4), (x - 0.3, -0.22, x + 0.2, -0.3)), cloth)  # fmt: skip
    pen.shape(path((x - 0.2, -0.92), (x - 0.6, -0.96, x - 0.62, -0.66), (x - 0.56, -0.44, x - 0.2, -0.44)),
              tint(cloth, 0.14), 0.8)  # fmt: skip


def straps(pen: Pen, look: Look, top: float, half: float, behind: bool) -> None:
    """A rucksack: its straps from before, all of it from behind."""
    cloth = shade(look.accent, 0.12)
    if behind:
        pack = path((-0.44, top + 0.3), (-0.44, top + 0.04, 0.0, top + 0.04), (0.44, top + 0.04,
            0.44, top + 0.3), (0.46, -0.5), (0.0, -0.4, -0.46, -0.5))  # fmt: skip
        pen.shape(pack, cloth)
        pen.shape([(-0.3, -0.98), (0.3, -0.98), (0.32, -0.56), (-0.32, -0.56)], tint(cloth, 0.14), 0.8)
        return
    for side in (-1, 1):
        x = half * 0.62 * side
        pen.stroke(path((x * 0.86, top + 0.06), (x, top + 0.5, x * 1.1, -0.66)), 3.2, cloth, 0.1)
