"""Vans, crafts and what one slides or rolls on, from their sides, about their middles."""

from __future__ import annotations

from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path, ring
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_DARK: Colour = (46, 44, 54)
_STEEL: Colour = (188, 196, 208)
_GLASS: Colour = (186, 216, 232)
_WOOD: Colour = (164, 116, 78)
_RED: Colour = (206, 62, 56)


def _wheel(pen: Pen, x: float, y: float, radius: float) -> None:
    pen.shape(oval(x, y, radius, radius, 26), _DARK, 0.8)
    pen.fill(oval(x, y, radius * 0.56, radius * 0.56, 22), _STEEL)
    pen.fill(oval(x, y, radius * 0.2, radius * 0.2, 12), _DARK)


def _van(pen: Pen, body: Colour, cab: Colour) -> None:
    """A box body behind a cab that looks to the right."""
    pen.shape(path((0.5, 0.3), (0.5, -0.26), (0.72, -0.26), (0.84, -0.22, 0.9, 0.0), (1.04,
        0.04, 1.06, 0.14), (1.06, 0.3)), cab)  # fmt: skip
    pen.shape([(0.6, -0.18), (0.74, -0.18), (0.84, 0.02), (0.6, 0.02)], _GLASS, 0.7)
    pen.fill(oval(1.01, 0.14, 0.045, 0.05, 12), (255, 240, 180))
    pen.shape(path((-1.04, 0.3), (-1.04, -0.5), (-1.02, -0.56, -0.96, -0.56), (0.48, -0.56),
        (0.52, -0.55, 0.52, -0.5), (0.52, 0.3)), body)  # fmt: skip
    pen.fill([(-1.03, 0.18), (1.05, 0.18), (1.05, 0.29), (-1.03, 0.29)], shade(body, 0.24))
    for x in (-0.64, 0.74):
        _wheel(pen, x, 0.32, 0.17)


def food_truck(pen: Pen, accent: Colour) -> None:
    """A van with a lit hatch in its side, a striped awning, dishes on the counter and a menu board."""
    _van(pen, accent, tint(accent, 0.16))
    pen.shape([(-0.86, -0.3), (0.22, -0.3), (0.22, 0.02), (-0.86, 0.02)], (255, 232, 178), 0.9)
    pen.fill([(-0.84, -0.28), (0.2, -0.28), (0.2, -0.2), (-0.84, -0.2)], (230, 186, 122))
    for x, high in ((-0.7, 0.1), (-0.6, 0.14), (-0.5, 0.1)):
        pen.shape([(x, 0.02), (x + 0.07, 0.02), (x + 0.06, 0.02 - high), (x + 0.01, 0.02 - high)], _RED, 0.5)
    pen.shape(path((-0.32, 0.02), (-0.3, -0.1, -0.16, -0.1), (-0.02, -0.1, 0.0, 0.02)), _STEEL, 0.6)
    for x in (-0.22, -0.12):
        pen.stroke(path((x, -0.12), (x + 0.05, -0.17, x, -0.22)), 0.7, WHITE, 0.8)
    pen.shape([(-0.92, 0.02), (0.28, 0.02), (0.28, 0.08), (-0.92, 0.08)], _WOOD, 0.7)
    stripes = 8
    for number in range(stripes):
        x0, x1 = (-0.96 + 1.28 * (number + step) / stripes for step in (0, 1))
        top0, top1 = (-0.86 + 1.08 * (number + step) / stripes for step in (0, 1))
        hem = path((top0, -0.42), (top1, -0.42), (x1, -0.22), ((x0 + x1) / 2, -0.12, x0, -0.22))
        pen.shape(hem, WHITE if number % 2 else _RED, 0.6)
    pen.shape([(-0.98, 0.42), (-0.94, 0.12), (-0.84, 0.12), (-0.8, 0.42)], (64, 82, 72), 0.7)
    for y in (0.2, 0.26, 0.32):
        pen.even([(-0.93, y), (-0.85, y)], 0.5, (236, 240, 230))
    for number in range(5):
        x = -0.8 + number * 0.24
        pen.fill(oval(x, -0.5, 0.035, 0.035, 10), (255, 226, 130))


def truck(pen: Pen, accent: Colour) -> None:
    """A lorry for parcels and moves."""
    _van(pen, (238, 238, 236), accent)
    pen.fill([(-1.03, -0.16), (0.51, -0.16), (0.51, -0.02), (-1.03, -0.02)], accent)
    pen.even([(-0.26, -0.54), (-0.26, 0.18)], 0.5)


def ambulance(pen: Pen, accent: Colour) -> None:
    """A white van with a cross, a stripe and a light on its roof."""
    _van(pen, (248, 248, 248), (244, 244, 246))
    pen.fill([(-1.03, 0.02), (0.98, 0.02), (1.05, 0.12), (-1.03, 0.12)], _RED)
    pen.shape([(-0.86, -0.4), (0.0, -0.4), (0.0, -0.12), (-0.86, -0.12)], _GLASS, 0.6)
    for half, long in ((0.05, 0.16), (0.16, 0.05)):
        pen.fill([(0.26 - half, -0.24 - long), (0.26 + half, -0.24 - long), (0.26 + half, -0.24
            + long), (0.26 - half, -0.24 + long)], _RED)  # fmt: skip
    pen.shape([(0.24, -0.66), (0.46, -0.66), (0.5, -0.56), (0.2, -0.56)], _RED, 0.7)


def fire_engine(pen: Pen, accent: Colour) -> None:
    """A red van with a ladder on its roof."""
    _van(pen, _RED, shade(_RED, 0.08))
    pen.fill([(-1.03, 0.04), (0.98, 0.04), (1.05, 0.12), (-1.03, 0.12)], WHITE)
    for x in (-0.94, -0.56, -0.18):
        pen.shape([(x, -0.4), (x + 0.3, -0.4), (x + 0.3, -0.04), (x, -0.04)], _STEEL, 0.6)
    for y in (-0.7, -0.6):
        pen.even([(-1.16, y), (0.4, y)], 1.4, _STEEL)
    for number in range(9):
        pen.even([(-1.1 + number * 0.18, -0.7), (-1.1 + number * 0.18, -0.6)], 1.0, _STEEL)
    pen.shape([(0.56, -0.36), (0.74, -0.36), (0.76, -0.26), (0.54, -0.26)], (96, 150, 220), 0.7)


def rocket(pen: Pen, accent: Colour) -> None:
    """A rocket on its fins."""
    for side in (-1, 1):
        pen.shape(path((side * 0.16, 0.14), (side * 0.36, 0.24, side * 0.36, 0.54), (side *
            0.16, 0.42)), accent)  # fmt: skip
    pen.shape(path((0.0, -0.62), (0.24, -0.36, 0.2, 0.1), (0.19, 0.3, 0.13, 0.44), (-0.13,
        0.44), (-0.19, 0.3, -0.2, 0.1), (-0.24, -0.36, 0.0, -0.62)), (244, 244, 246))  # fmt: skip
    pen.fill(path((0.05, -0.54), (0.22, -0.34, 0.18, 0.1), (0.18, 0.3, 0.12, 0.43), (0.02,
        0.43)), (216, 220, 230))  # fmt: skip
    pen.shape(path((0.0, -0.62), (0.13, -0.5, 0.18, -0.32), (0.0, -0.26, -0.18, -0.32), (-0.13,
        -0.5, 0.0, -0.62)), accent, 0.8)  # fmt: skip
    pen.shape(oval(0.0, -0.08, 0.1, 0.1, 24), _STEEL, 0.8)
    pen.fill(oval(0.0, -0.08, 0.07, 0.07, 20), (120, 176, 214))
    pen.shape([(-0.1, 0.44), (0.1, 0.44), (0.14, 0.52), (-0.14, 0.52)], _DARK, 0.8)
    pen.shape(path((0.0, 0.16), (0.06, 0.3, 0.03, 0.52), (-0.03, 0.52), (-0.06, 0.3, 0.0, 0.16)), accent, 0.7)


def ufo(pen: Pen, accent: Colour) -> None:
    """A saucer with a glass dome, its lights on and a beam below."""
    pen.fill([(-0.22, 0.08), (0.22, 0.08), (0.5, 0.6), (-0.5, 0.6)], (255, 248, 190), 110)
    pen.shape(path((-0.3, -0.1), (-0.28, -0.44, 0.0, -0.44), (0.28, -0.44, 0.3, -0.1)), (176, 220, 226))
    pen.fill(path((-0.2, -0.16), (-0.18, -0.36, -0.04, -0.38), (-0.12, -0.3, -0.12, -0.16)), WHITE, 170)
    pen.shape(path((-0.74, 0.02), (-0.4, -0.18, 0.0, -0.18), (0.4, -0.18, 0.74, 0.02), (0.4,
        0.2, 0.0, 0.2), (-0.4, 0.2, -0.74, 0.02)), _STEEL)  # fmt: skip
    pen.fill(path((-0.72, 0.03), (0.0, 0.12, 0.72, 0.03), (0.4, 0.19, 0.0, 0.19), (-0.4, 0.19,
        -0.72, 0.03)), shade(_STEEL, 0.22))  # fmt: skip
    for number in range(5):
        pen.shape(oval(-0.44 + number * 0.22, 0.04, 0.05, 0.04, 12), accent if number % 2 else
            (255, 226, 120), 0.5)  # fmt: skip


def submarine(pen: Pen, accent: Colour) -> None:
    """A submarine with its tower, portholes and screw."""
    pen.even([(0.06, -0.36), (0.06, -0.58), (0.2, -0.58)], 2.4, _DARK)
    pen.shape(path((-0.14, -0.14), (-0.1, -0.4), (0.24, -0.4), (0.32, -0.14)), shade(accent, 0.1))
    for side in (-1, 1):
        pen.shape(oval(-0.88, 0.08 + side * 0.12, 0.04, 0.12, 14), _STEEL, 0.7)
    pen.shape([(-0.72, 0.02), (-0.92, -0.16), (-0.78, -0.18), (-0.5, -0.06)], shade(accent, 0.2), 0.8)
    pen.shape(path((-0.84, 0.08), (-0.6, -0.2, 0.0, -0.2), (0.78, -0.22, 0.8, 0.1), (0.76, 0.38,
        0.0, 0.38), (-0.6, 0.36, -0.84, 0.08)), accent)  # fmt: skip
    pen.fill(path((-0.78, 0.12), (0.0, 0.22, 0.79, 0.12), (0.74, 0.37, 0.0, 0.37), (-0.6, 0.35,
        -0.78, 0.12)), shade(accent, 0.2))  # fmt: skip
    for x in (-0.24, 0.1, 0.44):
        pen.shape(oval(x, 0.04, 0.1, 0.1, 20), _STEEL, 0.7)
        pen.fill(oval(x, 0.04, 0.065, 0.065, 16), (255, 236, 170))


def helicopter(pen: Pen, accent: Colour) -> None:
    """A helicopter, its blades turning."""
    pen.shape([(-0.2, -0.08), (-0.9, -0.2), (-0.92, -0.12), (-0.2, 0.1)], accent, 0.8)
    pen.shape([(-0.84, -0.2), (-0.98, -0.4), (-0.88, -0.4), (-0.72, -0.18)], shade(accent, 0.16), 0.8)
    pen.even([(0.1, -0.26), (0.1, -0.4)], 2.4, _DARK)
    pen.shape([(-0.66, -0.42), (0.86, -0.42), (0.86, -0.38), (-0.66, -0.38)], _STEEL, 0.5)
    pen.shape(path((-0.36, 0.0), (-0.3, -0.28, 0.1, -0.28), (0.56, -0.28, 0.6, 0.08), (0.56,
        0.26, 0.3, 0.26), (-0.1, 0.26), (-0.36, 0.2, -0.36, 0.0)), accent)  # fmt: skip
    pen.shape(path((0.2, -0.2), (0.5, -0.2, 0.55, 0.08), (0.2, 0.08)), _GLASS, 0.7)
    pen.shape([(-0.14, -0.18), (0.12, -0.18), (0.12, 0.2), (-0.14, 0.2)], tint(accent, 0.3), 0.6)
    for x in (-0.16, 0.32):
        pen.even([(x, 0.26), (x - 0.02, 0.4)], 1.4, _DARK)
    pen.stroke(path((-0.4, 0.4), (0.5, 0.42), (0.66, 0.4, 0.68, 0.32)), 2.0, _DARK, 0.1)


def hot_air_balloon(pen: Pen, accent: Colour) -> None:
    """A balloon in gores of two colours over its basket."""
    for x, foot in ((-0.2, -0.1), (0.2, 0.1)):
        pen.even([(x, 0.14), (foot, 0.4)], 0.8, (120, 90, 66))
    pen.shape(path((-0.12, 0.28), (-0.44, -0.02, -0.42, -0.26), (-0.38, -0.6, 0.0, -0.6), (0.38,
        -0.6, 0.42, -0.26), (0.44, -0.02, 0.12, 0.28)), accent)  # fmt: skip
    for bend, width in ((-0.27, 0.055), (0.0, 0.09), (0.27, 0.055)):
        low = bend * 0.32
        pen.fill(path((bend * 0.2, -0.595), (bend - width * 1.6, -0.4, bend - width, -0.2), (low
            - 0.03, 0.26), (low + 0.03, 0.26), (bend + width, -0.2), (bend + width * 1.6, -0.4,
            bend * 0.2, -0.595)), (255, 236, 190))  # fmt: skip
    pen.fill(path((0.2, -0.55), (0.5, -0.4, 0.4, -0.16), (0.34, 0.06, 0.12, 0.27), (0.4, -0.1,
        0.2, -0.55)), shade(accent, 0.26), 120)  # fmt: skip
    pen.shape([(-0.12, 0.38), (0.12, 0.38), (0.1, 0.56), (-0.1, 0.56)], _WOOD)
    for y in (0.44, 0.5):
        pen.even([(-0.1, y), (0.1, y)], 0.5, shade(_WOOD, 0.4))


def paper_plane(pen: Pen, accent: Colour) -> None:
    """A folded sheet that flies."""
    pen.shape([(0.56, -0.3), (-0.56, -0.06), (-0.12, 0.1)], (252, 250, 244))
    pen.shape([(0.56, -0.3), (-0.12, 0.1), (-0.2, 0.4), (0.02, 0.16)], shade(WHITE, 0.22))
    pen.shape([(0.56, -0.3), (0.02, 0.16), (0.3, 0.3)], (240, 240, 240))
    pen.fill([(0.4, -0.24), (-0.36, -0.06), (-0.3, -0.02)], tint(accent, 0.4))


def skateboard(pen: Pen, accent: Colour) -> None:
    """A board on four wheels, its ends turned up."""
    for x in (-0.3, 0.3):
        pen.shape([(x - 0.06, 0.04), (x + 0.06, 0.04), (x + 0.03, 0.14), (x - 0.03, 0.14)], _STEEL, 0.7)
        for dx in (-0.08, 0.08):
            pen.shape(oval(x + dx, 0.16, 0.075, 0.075, 20), (250, 240, 214), 0.8)
            pen.fill(oval(x + dx, 0.16, 0.025, 0.025, 10), _DARK)
    pen.shape(path((-0.62, -0.14), (-0.52, 0.0, -0.4, 0.0), (0.4, 0.0), (0.52, 0.0, 0.62,
        -0.14), (0.66, -0.08), (0.54, 0.07, 0.4, 0.07), (-0.4, 0.07), (-0.54, 0.07, -0.66,
        -0.08)), accent)  # fmt: skip
    pen.stroke(path((-0.6, -0.11), (-0.52, 0.015, -0.4, 0.015), (0.4, 0.015), (0.52, 0.015, 0.6,
        -0.11)), 1.2, _DARK, 0.1)  # fmt: skip


def _boot(pen: Pen, accent: Colour) -> None:
    pen.shape(path((-0.3, 0.22), (-0.34, -0.1, -0.26, -0.46), (0.04, -0.46), (0.04, -0.14),
        (0.08, -0.04, 0.36, 0.02), (0.48, 0.08, 0.46, 0.22)), accent)  # fmt: skip
    pen.shape([(-0.29, -0.5), (0.07, -0.5), (0.07, -0.4), (-0.29, -0.4)], tint(accent, 0.5), 0.7)
    for y in (-0.32, -0.22, -0.12):
        pen.even([(-0.06, y), (0.06, y + 0.02)], 1.2, WHITE)


def skates(pen: Pen, accent: Colour) -> None:
    """A boot on a blade."""
    _boot(pen, accent)
    for x in (-0.16, 0.24):
        pen.shape([(x - 0.04, 0.22), (x + 0.04, 0.22), (x + 0.04, 0.36), (x - 0.04, 0.36)], _STEEL, 0.7)
    pen.shape(path((-0.4, 0.34), (0.46, 0.34), (0.58, 0.34, 0.58, 0.26), (0.6, 0.42, 0.46,
        0.42), (-0.4, 0.42)), (222, 230, 240), 0.8)  # fmt: skip


def roller_skates(pen: Pen, accent: Colour) -> None:
    """A boot on wheels."""
    _boot(pen, accent)
    pen.shape([(-0.32, 0.2), (0.48, 0.2), (0.46, 0.27), (-0.3, 0.27)], _DARK, 0.7)
    for x in (-0.18, 0.3):
        pen.shape(oval(x, 0.36, 0.11, 0.11, 22), (250, 214, 110), 0.8)
        pen.fill(oval(x, 0.36, 0.035, 0.035, 10), _DARK)


def sled(pen: Pen, accent: Colour) -> None:
    """A wooden sled on runners with its cord."""
    pen.stroke(path((0.44, -0.02), (0.66, 0.02, 0.7, -0.3)), 1.0, (196, 160, 110), 0.1)
    pen.stroke(path((-0.6, 0.32), (0.4, 0.32), (0.68, 0.3, 0.6, -0.06)), 2.8, shade(accent, 0.2), 0.05)
    for x in (-0.4, 0.0, 0.36):
        pen.shape([(x - 0.03, 0.06), (x + 0.03, 0.06), (x + 0.03, 0.31), (x - 0.03, 0.31)], _WOOD, 0.7)
    for number in range(3):
        y = -0.02 + number * 0.055
        pen.shape([(-0.58 - number * 0.03, y), (0.5, y), (0.5, y + 0.05), (-0.58 - number *
            0.03, y + 0.05)], mix(accent, _WOOD, 0.35 + 0.15 * number), 0.7)  # fmt: skip


def steam_train(pen: Pen, accent: Colour) -> None:
    """A steam engine."""
    for number, (x, y, r) in enumerate(((0.6, -0.68, 0.12), (0.42, -0.8, 0.16), (0.16, -0.86, 0.2))):
        pen.fill(oval(x, y, r, r * 0.8, 20), tint((206, 208, 214), number * 0.2), 210)
    pen.shape([(0.46, -0.2), (0.48, -0.5), (0.42, -0.56), (0.7, -0.56), (0.64, -0.5), (0.66,
        -0.2)], _DARK, 0.8)  # fmt: skip
    pen.shape(path((-0.3, 0.16), (-0.3, -0.26), (0.76, -0.26), (0.86, -0.24, 0.86, -0.05),
        (0.86, 0.14, 0.76, 0.16)), accent)  # fmt: skip
    for x in (0.0, 0.34):
        pen.fill([(x, -0.25), (x + 0.05, -0.25), (x + 0.05, 0.15), (x, 0.15)], (226, 186, 92))
    pen.shape([(-0.84, 0.16), (-0.84, -0.46), (-0.28, -0.46), (-0.28, 0.16)], shade(accent, 0.14))
    pen.shape([(-0.92, -0.54), (-0.2, -0.54), (-0.24, -0.44), (-0.88, -0.44)], _DARK, 0.8)
    pen.shape([(-0.72, -0.34), (-0.42, -0.34), (-0.42, -0.08), (-0.72, -0.08)], (255, 236, 176), 0.7)
    pen.shape([(-0.9, 0.14), (0.9, 0.14), (1.08, 0.42), (0.84, 0.36), (-0.9, 0.26)], _DARK, 0.8)
    pen.shape(oval(0.88, -0.06, 0.07, 0.09, 16), (255, 240, 180), 0.7)
    for x, r in ((-0.58, 0.2), (-0.12, 0.2), (0.32, 0.14), (0.66, 0.14)):
        pen.shape(oval(x, 0.44 - r, r, r, 28), _RED, 0.9)
        pen.stroke(ring(x, 0.44 - r, r * 0.62, r * 0.62, 22), 0.8, _DARK, 0.0)
    pen.even([(-0.58, 0.28), (-0.12, 0.28)], 2.0, _STEEL)


VEHICLES: dict[str, Callable[[Pen, Colour], None]] = {"food_truck": food_truck, "truck": truck,
    "ambulance": ambulance, "fire_engine": fire_engine, "rocket": rocket, "ufo": ufo,
    "submarine": submarine, "helicopter": helicopter, "hot_air_balloon": hot_air_balloon,
    "paper_plane": paper_plane, "skateboard": skateboard, "skates": skates, "roller_skates":
    roller_skates, "sled": sled, "steam_train": steam_train}  # fmt: skip
