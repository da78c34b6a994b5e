"""What rolls, sails and flies, and what is carried by the handle, about their middles."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path, ring
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_DARK: Colour = (46, 44, 54)
_STEEL: Colour = (188, 196, 208)
_WOOD: Colour = (164, 116, 78)


def _wheel(pen: Pen, x: float, y: float, radius: float) -> None:
    pen.shape(oval(x, y, radius, radius, 26), _DARK, 0.8)
    pen.fill(oval(x, y, radius * 0.56, radius * 0.56, 22), _STEEL)
    pen.fill(oval(x, y, radius * 0.2, radius * 0.2, 12), _DARK)


def motorcycle(pen: Pen, accent: Colour) -> None:
    """A motorcycle from its side."""
    for x in (-0.62, 0.62):
        _wheel(pen, x, 0.24, 0.26)
    pen.even([(0.62, 0.24), (0.36, -0.36)], 2.6, _STEEL)
    pen.even([(0.36, -0.36), (0.2, -0.42)], 2.0, _DARK)
    pen.shape(path((-0.7, -0.06), (-0.5, -0.16, -0.2, -0.1), (0.0, -0.3, 0.3, -0.24), (0.44,
        -0.1, 0.3, 0.0), (0.1, 0.2, -0.2, 0.2), (-0.4, 0.06, -0.7, -0.06)), accent)  # fmt: skip
    pen.shape(path((-0.74, -0.1), (-0.4, -0.22, -0.1, -0.12), (-0.1, -0.06), (-0.6, -0.04)), _DARK, 0.7)
    pen.shape([(-0.2, 0.08), (0.16, 0.04), (0.2, 0.3), (-0.16, 0.32)], _STEEL, 0.8)
    pen.even([(-0.1, 0.3), (-0.76, 0.32)], 2.6, (150, 156, 168))
    pen.shape(oval(0.44, -0.22, 0.09, 0.09, 16), (255, 240, 190), 0.7)


def bus(pen: Pen, accent: Colour) -> None:
    """A bus from its side."""
    pen.shape(path((-1.5, 0.32), (-1.5, -0.36), (-1.48, -0.46, -1.38, -0.46), (1.36, -0.46),
        (1.48, -0.44, 1.5, -0.2), (1.54, 0.32)), accent)  # fmt: skip
    pen.fill([(-1.49, 0.12), (1.53, 0.12), (1.53, 0.22), (-1.49, 0.22)], tint(accent, 0.7))
    for number in range(7):
        x = -1.4 + number * 0.36
        pen.shape([(x, -0.36), (x + 0.3, -0.36), (x + 0.3, -0.02), (x, -0.02)], (190, 220, 236), 0.6)
    pen.shape([(1.14, -0.36), (1.42, -0.36), (1.48, 0.28), (1.14, 0.28)], (176, 210, 228), 0.7)
    for x in (-0.96, 0.9):
        _wheel(pen, x, 0.32, 0.18)


def ship(pen: Pen, accent: Colour) -> None:
    """A steamer with two funnels."""
    pen.shape(
        path((-1.3, 0.1), (1.5, 0.06), (1.3, 0.44, 1.1, 0.5), (-1.0, 0.5), (-1.2, 0.4, -1.3, 0.1)), accent
    )
    pen.fill(
        path((-1.24, 0.32), (1.36, 0.3), (1.2, 0.46, 1.1, 0.5), (-1.0, 0.5), (-1.16, 0.44, -1.24, 0.32)),
        (150, 62, 58),
    )
    pen.shape([(-0.9, 0.08), (-0.8, -0.12), (0.7, -0.14), (0.86, 0.07)], WHITE)
    pen.shape([(-0.5, -0.12), (-0.44, -0.28), (0.4, -0.3), (0.5, -0.13)], WHITE, 0.8)
    for number in range(8):
        pen.fill(oval(-0.7 + number * 0.19, -0.02, 0.035, 0.035, 10), (110, 140, 168))
    for x in (-0.3, 0.12):
        pen.shape([(x, -0.28), (x + 0.2, -0.29), (x + 0.18, -0.5), (x + 0.0, -0.5)], shade(accent, 0.1), 0.8)
        pen.fill([(x + 0.01, -0.43), (x + 0.19, -0.44), (x + 0.18, -0.37), (x, -0.36)], WHITE)


def plane(pen: Pen, accent: Colour) -> None:
    """An airliner in the air."""
    pen.shape([(-0.9, -0.12), (-1.2, -0.5), (-1.0, -0.52), (-0.6, -0.14)], accent, 0.8)
    pen.shape(
        path(
            (-1.1, -0.04),
            (-0.9, -0.2, 0.6, -0.2),
            (1.1, -0.18, 1.2, 0.0),
            (1.1, 0.1, 0.6, 0.1),
            (-0.8, 0.08, -1.1, -0.04),
        ),
        WHITE,
    )
    for number in range(9):
        pen.fill(oval(-0.6 + number * 0.16, -0.08, 0.03, 0.035, 10), (120, 156, 190))
    pen.shape([(-0.1, 0.02), (0.3, 0.02), (-0.2, 0.46), (-0.4, 0.46)], tint(accent, 0.2), 0.8)
    pen.shape([(0.0, -0.18), (0.3, -0.18), (-0.1, -0.44), (-0.24, -0.44)], shade(WHITE, 0.1), 0.7)


def stroller(pen: Pen, accent: Colour) -> None:
    """A pram with its hood up."""
    for x in (-0.26, 0.24):
        _wheel(pen, x, 0.38, 0.12)
    pen.even([(-0.26, 0.36), (0.1, 0.06)], 1.4, _STEEL)
    pen.even([(0.24, 0.36), (-0.1, 0.06)], 1.4, _STEEL)
    pen.shape(path((-0.38, -0.08), (-0.34, 0.18, -0.1, 0.2), (0.2, 0.2), (0.38, 0.14, 0.36, -0.08)), accent)
    pen.shape(
        path((-0.38, -0.08), (-0.42, -0.48, -0.02, -0.48), (0.04, -0.3, 0.0, -0.08)), shade(accent, 0.12)
    )
    pen.even([(0.36, -0.06), (0.56, -0.34)], 1.8, _DARK)


def wheelchair(pen: Pen, accent: Colour) -> None:
    """A wheelchair from its side."""
    pen.even([(-0.3, -0.5), (-0.24, 0.1)], 2.2, _DARK)
    pen.shape([(-0.3, -0.42), (-0.22, -0.42), (-0.18, 0.04), (-0.26, 0.04)], accent, 0.7)
    pen.shape([(-0.26, 0.0), (0.26, 0.02), (0.26, 0.1), (-0.26, 0.1)], accent, 0.8)
    pen.even([(0.24, 0.06), (0.36, 0.4), (0.5, 0.4)], 2.0, _STEEL)
    pen.even([(-0.22, -0.16), (0.2, -0.16), (0.22, 0.02)], 1.8, _DARK)
    pen.stroke(ring(-0.12, 0.16, 0.34, 0.34, 30), 2.4, _DARK, 0.0)
    for turn in range(0, 180, 30):
        pen.moved(-0.12, 0.16, turn).even([(-0.33, 0), (0.33, 0)], 0.4, (140, 146, 158))
    _wheel(pen, 0.32, 0.4, 0.1)


def suitcase(pen: Pen, accent: Colour) -> None:
    """A case on wheels, its handle drawn out."""
    pen.even([(-0.12, -0.22), (-0.12, -0.48), (0.12, -0.48), (0.12, -0.22)], 1.4, _DARK)
    pen.shape(path((-0.3, -0.12), (-0.3, -0.22, -0.2, -0.22), (0.2, -0.22), (0.3, -0.22, 0.3,
        -0.12), (0.3, 0.34), (0.3, 0.44, 0.2, 0.44), (-0.2, 0.44), (-0.3, 0.44, -0.3, 0.34)),
        accent)  # fmt: skip
    for x in (-0.15, 0.0, 0.15):
        pen.even([(x, -0.18), (x, 0.4)], 0.7, shade(accent, 0.3))
    for x in (-0.2, 0.2):
        pen.shape(oval(x, 0.46, 0.05, 0.045, 12), _DARK, 0.6)


def carriage(pen: Pen, accent: Colour) -> None:
    """A coach of other times, without its horses."""
    pen.shape(
        path(
            (-0.5, -0.34),
            (-0.54, 0.06, -0.36, 0.18),
            (0.36, 0.18),
            (0.54, 0.06, 0.5, -0.34),
            (0.0, -0.56, -0.5, -0.34),
        ),
        accent,
    )
    pen.shape([(-0.14, -0.26), (0.14, -0.26), (0.14, 0.12), (-0.14, 0.12)], tint(accent, 0.2), 0.8)
    for x in (-0.4, -0.1, 0.2):
        pen.shape([(x, -0.28), (x + 0.2, -0.28), (x + 0.2, -0.06), (x, -0.06)], (196, 216, 226), 0.6)
    for x, r in ((-0.44, 0.22), (0.46, 0.17)):
        pen.stroke(ring(x, 0.5 - r, r, r, 26), 2.2, (112, 78, 54), 0.0)
        for turn in range(0, 180, 36):
            pen.moved(x, 0.5 - r, turn).even([(-r, 0), (r, 0)], 0.9, (140, 100, 68))
    pen.even([(0.5, 0.2), (0.9, 0.26)], 1.8, (120, 84, 58))


def bow(pen: Pen, accent: Colour) -> None:
    """A bow with an arrow laid on it."""
    limb = path((-0.06, -0.5), (0.3, -0.3, 0.2, 0.0), (0.3, 0.3, -0.06, 0.5))
    pen.stroke(limb, 3.4, _WOOD, 0.5)
    pen.even([(-0.06, -0.5), (-0.16, 0.0), (-0.06, 0.5)], 0.6)
    pen.even([(-0.16, 0.0), (0.5, 0.0)], 1.2, (196, 164, 120))
    pen.shape([(0.48, -0.04), (0.6, 0.0), (0.48, 0.04)], _STEEL, 0.6)
    for y in (-0.04, 0.04):
        pen.fill([(-0.16, 0.0), (-0.24, y), (-0.1, y * 0.4)], accent)


def wand(pen: Pen, accent: Colour) -> None:
    """A wand with sparks at its tip."""
    pen.stroke([(-0.3, 0.42), (0.26, -0.3)], 3.4, (96, 66, 50), 0.3)
    pen.stroke([(-0.3, 0.42), (-0.14, 0.22)], 4.6, shade(accent, 0.2), 0.1)
    for x, y, size in ((0.3, -0.36, 0.14), (0.46, -0.16, 0.07), (0.1, -0.5, 0.06)):
        pen.shape([(x, y - size), (x + size * 0.26, y - size * 0.26), (x + size, y),
            (x + size * 0.26, y + size * 0.26), (x, y + size), (x - size * 0.26,
            y + size * 0.26), (x - size, y), (x - size * 0.26, y - size * 0.26)], (255, 226,
            120), 0.5)  # fmt: skip


def cane(pen: Pen, accent: Colour) -> None:
    """A walking stick with a crook."""
    pen.stroke(path((-0.02, 0.5), (0.0, 0.0, 0.0, -0.34), (0.0, -0.52, 0.12, -0.5), (0.2, -0.46,
        0.18, -0.36)), 3.6, mix(_WOOD, accent, 0.3), 0.15)  # fmt: skip


def gun(pen: Pen, accent: Colour) -> None:
    """A pistol."""
    pen.shape(
        [
            (-0.3, -0.22),
            (0.48, -0.22),
            (0.48, -0.06),
            (-0.02, -0.06),
            (-0.1, 0.34),
            (-0.34, 0.34),
            (-0.24, -0.06),
        ],
        (74, 76, 86),
    )
    pen.stroke(path((0.0, -0.06), (0.02, 0.1, -0.06, 0.1)), 1.0)
    pen.fill([(-0.22, 0.0), (-0.1, 0.0), (-0.16, 0.28), (-0.28, 0.28)], mix(_WOOD, accent, 0.2))


def shield(pen: Pen, accent: Colour) -> None:
    """A shield with a device on it."""
    pen.shape(
        path((-0.38, -0.46), (0.0, -0.54, 0.38, -0.46), (0.4, 0.1, 0.0, 0.5), (-0.4, 0.1, -0.38, -0.46)),
        _STEEL,
    )
    pen.shape(
        path((-0.3, -0.38), (0.0, -0.45, 0.3, -0.38), (0.31, 0.06, 0.0, 0.39), (-0.31, 0.06, -0.3, -0.38)),
        accent,
        0.6,
    )
    pen.fill([(-0.05, -0.38), (0.05, -0.38), (0.05, 0.3), (-0.05, 0.3)], tint(accent, 0.6))
    pen.fill([(-0.29, -0.14), (0.29, -0.14), (0.28, -0.04), (-0.28, -0.04)], tint(accent, 0.6))


def sewing_machine(pen: Pen, accent: Colour) -> None:
    """A sewing machine with cloth under its needle."""
    body = mix(accent, (44, 44, 54), 0.5)
    pen.shape([(-0.5, 0.26), (0.5, 0.26), (0.5, 0.4), (-0.5, 0.4)], _WOOD)
    pen.shape(path((0.2, 0.26), (0.22, -0.1), (-0.3, -0.1), (-0.32, 0.08), (-0.42, 0.08),
        (-0.44, -0.26, -0.3, -0.32), (0.3, -0.32), (0.42, -0.3, 0.42, 0.26)), body)  # fmt: skip
    pen.shape(oval(0.46, -0.14, 0.08, 0.15, 18), _STEEL, 0.7)
    pen.even([(-0.37, 0.08), (-0.37, 0.24)], 1.2, _STEEL)
    pen.fill(path((-0.6, 0.24), (-0.3, 0.16, 0.1, 0.26), (-0.1, 0.42, -0.56, 0.5)), tint(accent, 0.5))


def balloon(pen: Pen, accent: Colour) -> None:
    """Balloons on their strings."""
    for x, y, hue in ((-0.16, -0.2, accent), (0.16, -0.26, (250, 206, 90)), (0.0, -0.36, tint(accent, 0.4))):
        pen.even([(x, y + 0.14), (0.0, 0.5)], 0.5)
        pen.shape(oval(x, y, 0.14, 0.17, 22), hue, 0.8)
        pen.fill(oval(x - 0.05, y - 0.06, 0.03, 0.045, 10), WHITE, 170)


def bouquet(pen: Pen, accent: Colour) -> None:
    """Flowers wrapped in paper and tied."""
    for x, y in (
        (-0.2, -0.2),
        (0.0, -0.32),
        (0.2, -0.2),
        (-0.1, -0.1),
        (0.12, -0.08),
        (0.3, -0.06),
        (-0.3, -0.06),
    ):
        pen.fill(oval(x * 1.1, y + 0.03, 0.13, 0.1, 14), (104, 154, 100))
        pen.shape(oval(x, y, 0.11, 0.1, 16), accent if x * y >= 0 else tint(accent, 0.5), 0.6)
        pen.stroke(path((x - 0.04, y), (x, y - 0.05, x + 0.03, y), (x, y + 0.04, x - 0.01, y)), 0.4)
    pen.shape([(-0.36, -0.02), (0.0, 0.08), (0.36, -0.02), (0.1, 0.5), (-0.1, 0.5)], (248, 238, 224))
    pen.fill([(-0.12, 0.24), (0.12, 0.24), (0.1, 0.32), (-0.1, 0.32)], shade(accent, 0.1))


def wedding_dress(pen: Pen, accent: Colour) -> None:
    """A white gown on a stand."""
    white: Colour = (252, 250, 248)
    pen.even([(0.0, -0.5), (0.0, 0.5)], 1.2, (150, 130, 116))
    pen.shape(path((-0.12, -0.4), (-0.05, -0.3, 0.0, -0.32), (0.05, -0.3, 0.12, -0.4), (0.15,
        -0.2, 0.09, -0.1), (0.24, 0.2, 0.42, 0.48), (0.0, 0.56, -0.42, 0.48), (-0.24, 0.2,
        -0.09, -0.1), (-0.15, -0.2, -0.12, -0.4)), white)  # fmt: skip
    for x in (-0.2, -0.07, 0.07, 0.2):
        pen.stroke([(x * 0.4, -0.08), (x * 1.6, 0.48)], 0.5, (206, 204, 216), 0.6)
    pen.fill([(-0.09, -0.13), (0.09, -0.13), (0.1, -0.08), (-0.1, -0.08)], tint(accent, 0.5))
    for x in (-0.26, 0.0, 0.26):
        pen.fill(oval(x, 0.34, 0.03, 0.03, 10), tint(accent, 0.6))
