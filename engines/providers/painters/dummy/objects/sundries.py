"""Sundry things of house, yard and stage, about their middles: in the colour given."""

from __future__ import annotations

from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path, ring
from engines.providers.painters.dummy.glow import round_about
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_GOLD: Colour = (240, 198, 84)
_STEEL: Colour = (206, 212, 222)
_WOOD: Colour = (168, 118, 76)
_DARK: Colour = (52, 48, 58)
_PAPER: Colour = (252, 248, 238)


def sickle(pen: Pen, accent: Colour) -> None:
    """A curved blade on a short handle."""
    pen.shape(
        path((-0.26, 0.08), (-0.36, -0.5, 0.1, -0.56), (0.46, -0.54, 0.52, -0.12), (0.36, -0.4, 0.12, -0.38),
             (-0.16, -0.36, -0.12, 0.06)),
        _STEEL,
    )  # fmt: skip
    pen.stroke(path((-0.2, 0.0), (-0.26, -0.44, 0.12, -0.48)), 1.0, WHITE, 0.5)
    handle = pen.moved(-0.2, 0.1, 14.0)
    handle.shape([(-0.09, -0.06), (0.09, -0.06), (0.09, 0.04), (-0.09, 0.04)], _GOLD, 0.8)
    handle.shape(path((-0.07, 0.04), (0.07, 0.04), (0.1, 0.36), (0.08, 0.5), (-0.08, 0.5), (-0.1, 0.36)),
        mix(accent, _WOOD, 0.8))  # fmt: skip


def sock(pen: Pen, accent: Colour) -> None:
    """A knitted sock with stripes."""
    pen.shape(
        path((-0.2, -0.56), (0.18, -0.56), (0.18, 0.06), (0.3, 0.22, 0.5, 0.26), (0.62, 0.36, 0.52, 0.5),
             (0.4, 0.58, 0.1, 0.54), (-0.3, 0.54, -0.28, 0.2), (-0.2, 0.0)),
        accent,
    )  # fmt: skip
    pen.shape(path((0.36, 0.22), (0.64, 0.3, 0.52, 0.5), (0.4, 0.56, 0.3, 0.55), (0.26, 0.34, 0.36, 0.22)),
        tint(accent, 0.5), 0.7)  # fmt: skip
    pen.shape(
        path((-0.26, 0.14), (-0.04, 0.16, -0.02, 0.54), (-0.32, 0.5, -0.26, 0.14)), tint(accent, 0.5), 0.7
    )
    for y in (-0.24, -0.06):
        pen.fill([(-0.2, y), (0.18, y), (0.18, y + 0.09), (-0.2, y + 0.09)], tint(accent, 0.55))
    pen.shape([(-0.24, -0.62), (0.22, -0.62), (0.22, -0.4), (-0.24, -0.4)], shade(accent, 0.12))
    for x in (-0.14, -0.04, 0.06, 0.15):
        pen.stroke([(x, -0.6), (x, -0.43)], 0.8, shade(accent, 0.4), 0.1)


def boots(pen: Pen, accent: Colour) -> None:
    """A pair of high boots."""
    for x, y, tone in ((0.14, -0.04, 0.2), (-0.14, 0.04, 0.0)):
        boot = pen.moved(x, y)
        colour = shade(accent, tone)
        boot.shape(
            path((-0.24, -0.5), (0.0, -0.56, 0.14, -0.48), (0.12, 0.06), (0.2, 0.2, 0.42, 0.24),
                 (0.52, 0.34, 0.48, 0.46), (-0.26, 0.46), (-0.22, 0.1)),
            colour,
        )  # fmt: skip
        boot.shape([(-0.28, 0.42), (0.5, 0.42), (0.5, 0.5), (-0.02, 0.5), (-0.02, 0.54), (-0.28, 0.54)],
            _DARK,
            0.8)  # fmt: skip
        boot.shape(path((-0.25, -0.52), (-0.04, -0.58, 0.15, -0.5), (0.14, -0.4), (-0.04, -0.46, -0.25,
            -0.4)),
            tint(colour, 0.3), 0.8)  # fmt: skip
        boot.stroke(path((-0.14, -0.3), (-0.12, 0.0, -0.1, 0.2)), 1.4, tint(colour, 0.4), 0.6)


def orb(pen: Pen, accent: Colour) -> None:
    """A ball of light with a swirl in it."""
    round_about(pen, 0.0, 0.0, 0.56, tint(accent, 0.5), 1.0)
    pen.shape(oval(0.0, 0.0, 0.44, 0.44, 48), accent)
    pen.fill(path((0.06, 0.42), (0.46, 0.36, 0.42, -0.08), (0.3, 0.24, 0.06, 0.42)), shade(accent, 0.2))
    pen.stroke(path((-0.24, 0.1), (-0.1, 0.32, 0.14, 0.18), (0.32, 0.02, 0.1, -0.1), (-0.04, -0.12, 0.0,
        0.04)),
        2.2, tint(accent, 0.7), 0.6)  # fmt: skip
    pen.fill(oval(-0.16, -0.2, 0.12, 0.09, 20), WHITE, 220)
    for x, y, r in ((0.5, -0.4, 0.07), (-0.54, -0.24, 0.05), (0.42, 0.5, 0.05)):
        pen.fill([(x, y - r), (x + r * 0.24, y - r * 0.24), (x + r, y), (x + r * 0.24, y + r * 0.24),
                  (x, y + r), (x - r * 0.24, y + r * 0.24), (x - r, y), (x - r * 0.24, y - r * 0.24)],
                 WHITE)  # fmt: skip


def magic_lamp(pen: Pen, accent: Colour) -> None:
    """A lamp of tales: a long spout, a lid, a curl of smoke."""
    pen.stroke(path((-0.56, -0.22), (-0.74, -0.4, -0.54, -0.5), (-0.34, -0.6, -0.5, -0.74)), 3.4,
        (196, 176, 226), 0.7)  # fmt: skip
    grip = path((0.36, -0.04), (0.7, -0.2, 0.62, 0.1), (0.54, 0.26, 0.26, 0.2))
    pen.stroke(grip, 4.6, pen.ink, 0.0)
    pen.stroke(grip, 2.6, accent, 0.0)
    pen.shape(path((-0.66, -0.18), (-0.4, -0.16, -0.3, -0.02), (-0.1, -0.14, 0.16, -0.12), (0.46, -0.06, 0.38,
        0.12), (0.2, 0.36, -0.06, 0.34), (-0.3, 0.3, -0.42, 0.12), (-0.5, -0.04, -0.66, -0.18)),
        accent)  # fmt: skip
    pen.fill(path((0.1, -0.1), (0.42, -0.04, 0.36, 0.12), (0.2, 0.33, -0.04, 0.32), (0.2, 0.16, 0.1, -0.1)),
        shade(accent, 0.16))  # fmt: skip
    pen.shape(path((-0.16, -0.12), (-0.12, -0.3, 0.04, -0.32), (0.22, -0.3, 0.26, -0.1), (0.04, -0.16, -0.16,
        -0.12)), tint(accent, 0.16), 0.9)  # fmt: skip
    pen.shape(oval(0.05, -0.38, 0.06, 0.06, 18), accent, 0.8)
    pen.shape([(-0.08, 0.32), (0.12, 0.32), (0.24, 0.48), (-0.2, 0.48)], shade(accent, 0.1))
    pen.stroke(path((-0.26, 0.06), (-0.16, 0.18, -0.02, 0.2)), 1.4, WHITE, 0.7)


def electric_fan(pen: Pen, accent: Colour) -> None:
    """A fan on its foot, blades behind a grille."""
    pen.shape([(-0.04, 0.1), (0.04, 0.1), (0.05, 0.54), (-0.05, 0.54)], (220, 222, 228), 0.9)
    pen.shape(path((-0.28, 0.6), (-0.26, 0.5, 0.0, 0.5), (0.26, 0.5, 0.28, 0.6)), accent)
    for x in (-0.1, 0.0, 0.1):
        pen.fill(oval(x, 0.56, 0.025, 0.018, 10), WHITE)
    pen.shape(oval(0.0, -0.18, 0.42, 0.42, 48), (238, 242, 246))
    for turn in (0, 120, 240):
        blade = pen.moved(0.0, -0.18, float(turn) + 16.0)
        blade.shape(path((0.0, 0.0), (-0.2, -0.14, -0.12, -0.34), (0.1, -0.4, 0.18, -0.22), (0.12, -0.08, 0.0,
            0.0)), accent, 0.7)  # fmt: skip
    for turn in range(0, 360, 20):
        pen.moved(0.0, -0.18, float(turn)).even([(0.1, 0.0), (0.41, 0.0)], 0.4, (150, 158, 170))
    pen.stroke(ring(0.0, -0.18, 0.42, 0.42, 48), 1.8, pen.ink, 0.0)
    pen.shape(oval(0.0, -0.18, 0.1, 0.1, 24), shade(accent, 0.14), 0.8)


def photo_frame(pen: Pen, accent: Colour) -> None:
    """A standing frame with the picture of two people."""
    pen.shape([(0.2, 0.3), (0.34, 0.3), (0.5, 0.56), (0.42, 0.56)], shade(accent, 0.4), 0.8)
    pen.shape([(-0.46, -0.5), (0.42, -0.5), (0.46, 0.54), (-0.42, 0.54)], accent)
    pen.shape([(-0.35, -0.39), (0.31, -0.39), (0.35, 0.43), (-0.31, 0.43)], _PAPER, 0.7)
    pen.shape([(-0.27, -0.3), (0.24, -0.3), (0.27, 0.34), (-0.24, 0.34)], (204, 222, 230), 0.6)
    for x, hair, top in ((-0.1, (92, 66, 54), (206, 104, 96)), (0.12, (60, 56, 66), (96, 132, 176))):
        pen.shape(
            path((x - 0.13, 0.34), (x - 0.14, 0.14, x, 0.12), (x + 0.14, 0.14, x + 0.13, 0.34)), top, 0.6
        )
        pen.shape(oval(x, 0.0, 0.1, 0.12, 24), (248, 218, 196), 0.6)
        pen.shape(path((x - 0.11, 0.02), (x - 0.14, -0.16, x, -0.15), (x + 0.14, -0.16, x + 0.11, 0.02),
            (x + 0.06, -0.07, x, -0.07), (x - 0.06, -0.07, x - 0.11, 0.02)), hair, 0.6)  # fmt: skip
    pen.fill([(-0.18, -0.3), (-0.06, -0.3), (-0.22, 0.1), (-0.26, 0.06)], WHITE, 90)


def cuirass(pen: Pen, accent: Colour) -> None:
    """Breast plate and shoulder pieces."""
    for side in (-1, 1):
        for number in range(3):
            y = -0.34 + number * 0.12
            pen.shape(path((side * 0.28, y - 0.08), (side * 0.56, y - 0.1, side * (0.58 - number * 0.03),
                y + 0.16),
                (side * 0.34, y + 0.1)), shade(accent, 0.05 + 0.06 * number), 0.9)  # fmt: skip
    pen.shape(
        path((-0.16, -0.48), (0.0, -0.36, 0.16, -0.48), (0.36, -0.42), (0.34, -0.1, 0.3, 0.16), (0.0, 0.3,
            -0.3,
             0.16), (-0.34, -0.1, -0.36, -0.42)),
        accent,
    )  # fmt: skip
    pen.fill(path((0.02, -0.38), (0.14, -0.44), (0.33, -0.4), (0.31, -0.1, 0.28, 0.14), (0.12, 0.22, 0.02,
        0.22)),
        shade(accent, 0.14))  # fmt: skip
    pen.stroke([(0.0, -0.4), (0.0, 0.22)], 1.2, shade(accent, 0.4), 0.2)
    pen.stroke(path((-0.24, -0.3), (-0.26, -0.1, -0.2, 0.06)), 1.6, WHITE, 0.7)
    pen.shape(
        path((-0.3, 0.14), (0.0, 0.28, 0.3, 0.14), (0.3, 0.24), (0.0, 0.38, -0.3, 0.24)), (134, 86, 56), 0.8
    )
    pen.shape([(-0.06, 0.22), (0.06, 0.22), (0.06, 0.34), (-0.06, 0.34)], _GOLD, 0.7)
    for x in (-0.22, 0.0, 0.22):
        pen.shape(
            [(x - 0.1, 0.28), (x + 0.1, 0.28), (x + 0.12, 0.56), (x - 0.12, 0.56)], shade(accent, 0.1), 0.8
        )


def speaker(pen: Pen, accent: Colour) -> None:
    """A box with two cones."""
    pen.shape([(-0.34, -0.56), (0.34, -0.56), (0.34, 0.56), (-0.34, 0.56)], mix(accent, _DARK, 0.6))
    for y, r in ((-0.3, 0.16), (0.2, 0.27)):
        pen.shape(oval(0.0, y, r, r, 36), (214, 216, 222), 0.8)
        pen.shape(oval(0.0, y, r * 0.78, r * 0.78, 32), (74, 72, 84), 0.6)
        pen.shape(oval(0.0, y, r * 0.34, r * 0.34, 24), (126, 126, 140), 0.6)
    for side in (-1, 1):
        for reach in (0.48, 0.6):
            pen.stroke(
                path((side * reach, -0.2), (side * (reach + 0.1), 0.0, side * reach, 0.2)), 1.4, accent, 0.6
            )


def parachute(pen: Pen, accent: Colour) -> None:
    """A canopy with its lines and a harness."""
    for x in (-0.56, -0.28, 0.0, 0.28, 0.56):
        pen.even([(x, -0.1), (0.0, 0.5)], 0.6)
    pen.shape(path((-0.6, -0.08), (-0.56, -0.62, 0.0, -0.62), (0.56, -0.62, 0.6, -0.08), (0.48, -0.2, 0.36,
        -0.08),
        (0.24, -0.2, 0.12, -0.08), (0.0, -0.2, -0.12, -0.08), (-0.24, -0.2, -0.36, -0.08), (-0.48, -0.2, -0.6,
        -0.08)), accent)  # fmt: skip
    for x, top in ((-0.24, -0.3), (0.24, 0.3)):
        pen.fill(path((x * 1.5, -0.1), (x * 1.5, -0.5, 0.0, -0.61), (x * 0.4, -0.4, x * 0.5, -0.1), (x,
            -0.19, x *
            1.5, -0.1)), tint(accent, 0.6) if top < 0 else tint(accent, 0.46))  # fmt: skip
    pen.shape([(-0.1, 0.44), (0.1, 0.44), (0.12, 0.64), (-0.12, 0.64)], (134, 110, 84))


def skis(pen: Pen, accent: Colour) -> None:
    """A pair of skis crossed, with their poles."""
    for turn in (-38.0, 38.0):
        pole = pen.moved(0.0, 0.0, turn)
        pole.even([(0.0, -0.5), (0.0, 0.6)], 1.6, _DARK)
        pole.stroke(ring(0.0, 0.5, 0.08, 0.03, 16), 1.2, _DARK, 0.0)
    for turn, tone in ((-20.0, 0.16), (20.0, 0.0)):
        ski = pen.moved(0.0, 0.0, turn)
        ski.shape(path((-0.07, 0.66), (-0.08, -0.5), (-0.06, -0.72, 0.0, -0.76), (0.06, -0.72, 0.08, -0.5),
            (0.07,
            0.66)), shade(accent, tone))  # fmt: skip
        ski.fill([(-0.02, -0.6), (0.02, -0.6), (0.02, 0.6), (-0.02, 0.6)], tint(accent, 0.6))
        ski.shape([(-0.09, -0.02), (0.09, -0.02), (0.09, 0.2), (-0.09, 0.2)], _DARK, 0.8)


def bandage(pen: Pen, accent: Colour) -> None:
    """A roll of bandage, its end loose."""
    gauze = (250, 246, 238)
    pen.shape(path((-0.1, 0.16), (0.2, 0.3, 0.58, 0.26), (0.6, 0.42), (0.2, 0.48, -0.16, 0.38)), gauze)
    pen.shape([(-0.36, -0.3), (0.2, -0.3), (0.2, 0.36), (-0.36, 0.36)], gauze)
    pen.fill([(0.04, -0.28), (0.19, -0.28), (0.19, 0.34), (0.04, 0.34)], shade(gauze, 0.1))
    pen.shape(oval(-0.36, 0.03, 0.16, 0.33, 34), gauze)
    for share in (0.72, 0.46, 0.2):
        pen.stroke(ring(-0.36, 0.03, 0.16 * share, 0.33 * share, 24), 0.8, (190, 180, 166), 0.0)
    for box in ((-0.12, -0.07, 0.24, 0.07), (-0.035, -0.155, 0.07, 0.24)):
        x, y, wide, high = box
        pen.fill([(x, y), (x + wide, y), (x + wide, y + high), (x, y + high)], (214, 64, 62))


SUNDRIES: dict[str, Callable[[Pen, Colour], None]] = {"sickle": sickle, "sock": sock, "boots": boots,
    "orb": orb,
    "magic_lamp": magic_lamp, "electric_fan": electric_fan, "photo_frame": photo_frame, "cuirass": cuirass,
    "speaker": speaker, "parachute": parachute, "skis": skis, "bandage": bandage}  # fmt: skip
