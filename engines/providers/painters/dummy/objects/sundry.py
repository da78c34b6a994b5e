"""A few more things stories turn on, about their middles: scales, a horse of a carousel, roots and fruit."""

from __future__ import annotations

from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_LEAF: Colour = (98, 160, 88)
_GOLD: Colour = (232, 190, 92)
_WOOD: Colour = (160, 112, 76)
_DARK: Colour = (56, 54, 66)
_STEEL: Colour = (196, 204, 216)


def balance(pen: Pen, accent: Colour) -> None:
    """Scales with two pans."""
    pen.shape([(-0.03, -0.5), (0.03, -0.5), (0.04, 0.5), (-0.04, 0.5)], accent)
    pen.shape(path((-0.26, 0.6), (-0.2, 0.46, 0.0, 0.46), (0.2, 0.46, 0.26, 0.6)), shade(accent, 0.12))
    beam = [(-0.54, -0.3), (0.0, -0.42), (0.54, -0.46)]
    pen.stroke(beam, 6.4, pen.ink, 0.0)
    pen.stroke(beam, 4.0, tint(accent, 0.2), 0.0)
    pen.shape(oval(0.0, -0.52, 0.08, 0.08, 18), tint(accent, 0.3), 0.8)
    for x, y, low in ((-0.54, -0.3, 0.22), (0.54, -0.46, 0.06)):
        for side in (-1, 1):
            pen.stroke([(x, y), (x + side * 0.2, low)], 1.2, pen.ink, 0.0)
        pen.shape(path((x - 0.24, low), (x, low + 0.26, x + 0.24, low)), accent)
        pen.fill(path((x, low + 0.02), (x + 0.14, low + 0.12, x + 0.2, low + 0.02)), shade(accent, 0.2))


def carousel(pen: Pen, accent: Colour) -> None:
    """A roof with a pennant, and horses on poles beneath it."""
    pen.shape([(-0.56, 0.44), (0.56, 0.44), (0.5, 0.58), (-0.5, 0.58)], accent)
    for x in (-0.42, -0.02, 0.38):
        pen.stroke([(x, -0.2), (x, 0.44)], 3.4, pen.ink, 0.0)
        pen.stroke([(x, -0.2), (x, 0.44)], 1.8, _GOLD, 0.0)
    for x, y in ((-0.42, 0.2), (-0.02, 0.1), (0.38, 0.22)):
        pen.shape(path((x - 0.17, y), (x - 0.1, y - 0.08, x + 0.06, y - 0.05), (x + 0.08, y - 0.2),
            (x + 0.2, y - 0.18),
            (x + 0.18, y - 0.1), (x + 0.13, y), (x + 0.17, y + 0.16), (x + 0.09, y + 0.08), (x - 0.1,
            y + 0.08), (x - 0.15,
            y + 0.18), (x - 0.17, y)), (252, 246, 238), 0.7)  # fmt: skip
        pen.fill(
            [(x - 0.06, y - 0.05), (x + 0.03, y - 0.05), (x + 0.02, y + 0.03), (x - 0.05, y + 0.03)],
            (206, 70, 76),
        )
    pen.shape([(-0.62, -0.2), (0.0, -0.52), (0.62, -0.2)], accent)
    pen.fill([(-0.2, -0.2), (0.0, -0.52), (0.2, -0.2)], (252, 244, 226))
    for step in range(6):
        x = -0.62 + step * 0.207
        pen.shape(
            path((x, -0.2), (x + 0.1, -0.02, x + 0.207, -0.2)), accent if step % 2 else (252, 244, 226), 0.6
        )
    pen.shape([(0.0, -0.7), (0.18, -0.64), (0.0, -0.57)], _GOLD, 0.7)
    pen.stroke([(0.0, -0.72), (0.0, -0.5)], 1.6, pen.ink, 0.0)


def window(pen: Pen, accent: Colour) -> None:
    """A casement with four panes, the sky in it, and its sill."""
    pen.shape([(-0.46, -0.58), (0.46, -0.58), (0.46, 0.48), (-0.46, 0.48)], accent)
    for x in (-0.39, 0.04):
        for y in (-0.51, 0.0):
            pen.shape([(x, y), (x + 0.35, y), (x + 0.35, y + 0.42), (x, y + 0.42)], (172, 214, 240), 0.7)
            pen.fill(
                [(x + 0.2, y + 0.01), (x + 0.3, y + 0.01), (x + 0.1, y + 0.41), (x + 0.01, y + 0.41)],
                WHITE,
                120,
            )
    pen.shape([(-0.56, 0.46), (0.56, 0.46), (0.56, 0.58), (-0.56, 0.58)], shade(accent, 0.14))


def radish(pen: Pen, accent: Colour) -> None:
    """A white radish with its green."""
    one = pen.moved(0.0, 0.0, 20.0)
    for turn in (-34.0, -12.0, 12.0, 34.0):
        top = one.moved(0.0, -0.22, turn)
        top.shape(path((-0.03, 0.0), (-0.16, -0.2, -0.02, -0.44), (0.16, -0.2, 0.03, 0.0)), _LEAF, 0.7)
        top.stroke([(0.0, -0.04), (0.0, -0.34)], 0.9, shade(_LEAF, 0.3), 0.4)
    one.shape(path((-0.2, -0.22), (-0.34, 0.1, -0.2, 0.34), (-0.1, 0.52, 0.0, 0.66), (0.1, 0.52, 0.2,
        0.34), (0.34, 0.1,
        0.2, -0.22), (0.0, -0.3, -0.2, -0.22)), accent)  # fmt: skip
    one.fill(
        path((-0.19, -0.21), (0.0, -0.28, 0.19, -0.21), (0.26, -0.06), (0.0, -0.02, -0.26, -0.06)),
        (176, 212, 138),
    )
    one.fill(path((0.12, -0.06), (0.26, 0.1, 0.15, 0.32), (0.08, 0.48, 0.01, 0.58), (0.1, 0.2, 0.12, -0.06)),
        shade(accent, 0.12))  # fmt: skip
    for x, y in ((-0.2, 0.1), (0.02, 0.26), (-0.12, 0.36)):
        one.stroke(path((x, y), (x + 0.06, y + 0.03, x + 0.12, y)), 0.9, shade(accent, 0.34), 0.4)


def cabbage(pen: Pen, accent: Colour) -> None:
    """A head of cabbage in its leaves."""
    for side in (-1, 1):
        pen.shape(path((0.0, 0.5), (side * 0.5, 0.56, side * 0.56, 0.06), (side * 0.62, -0.3, side * 0.34,
            -0.36),
            (side * 0.1, -0.1, 0.0, 0.5)), shade(accent, 0.1))  # fmt: skip
    pen.shape(path((0.0, 0.52), (-0.44, 0.46, -0.4, -0.06), (-0.36, -0.52, 0.0, -0.54), (0.36, -0.52, 0.4,
        -0.06), (0.44,
        0.46, 0.0, 0.52)), tint(accent, 0.24))  # fmt: skip
    pen.fill(path((0.0, 0.5), (-0.12, 0.0, 0.0, -0.36), (0.12, 0.0, 0.0, 0.5)), (250, 250, 236))
    for x, y in ((-0.3, -0.16), (0.3, -0.16), (-0.32, 0.14), (0.32, 0.14)):
        pen.stroke(path((0.0, y + 0.24), (x * 0.5, y + 0.1, x, y)), 1.4, (250, 250, 236), 0.5)


def propeller(pen: Pen, accent: Colour) -> None:
    """Three blades about a hub."""
    for number in range(3):
        one = pen.moved(0.0, 0.0, number * 120.0 + 12.0)
        one.shape(path((-0.06, -0.08), (-0.26, -0.34, -0.14, -0.6), (0.0, -0.7, 0.1, -0.58), (0.16, -0.3,
            0.06, -0.08)),
            accent)  # fmt: skip
        one.fill(path((0.0, -0.1), (0.1, -0.3, 0.07, -0.56), (0.02, -0.3, 0.0, -0.1)), shade(accent, 0.2))
    pen.shape(oval(0.0, 0.0, 0.16, 0.16, 28), tint(accent, 0.3))
    pen.fill(oval(0.0, 0.0, 0.06, 0.06, 16), _DARK)


def shuttlecock(pen: Pen, accent: Colour) -> None:
    """Feathers in a cork."""
    one = pen.moved(0.0, 0.0, 22.0)
    for number in range(-3, 4):
        feather = one.moved(0.0, 0.3, number * 13.0)
        feather.shape(path((-0.03, -0.1), (-0.12, -0.6), (0.0, -0.84, 0.12, -0.6), (0.03, -0.1)),
            (252, 252, 250) if number % 2 else (236, 240, 246), 0.7)  # fmt: skip
        feather.stroke([(0.0, -0.1), (0.0, -0.7)], 0.8, (170, 176, 190), 0.0)
    one.fill(path((-0.3, -0.06), (0.0, 0.0, 0.3, -0.06), (0.28, 0.02), (0.0, 0.08, -0.28, 0.02)), accent)
    one.shape(
        path((-0.17, 0.26), (0.17, 0.26), (0.2, 0.54, 0.0, 0.56), (-0.2, 0.54, -0.17, 0.26)), (236, 214, 176)
    )
    one.fill([(-0.17, 0.26), (0.17, 0.26), (0.17, 0.33), (-0.17, 0.33)], accent)


def banana(pen: Pen, accent: Colour) -> None:
    """Three bananas in a bunch."""
    for turn, tone in ((26.0, 0.16), (4.0, 0.06), (-20.0, 0.0)):
        one = pen.moved(-0.3, -0.36, turn)
        one.shape(path((-0.05, -0.06), (-0.06, 0.4, 0.3, 0.66), (0.5, 0.78, 0.66, 0.72), (0.7, 0.64, 0.6,
            0.6), (0.24, 0.4,
            0.1, -0.06)), shade(accent, tone))  # fmt: skip
        one.fill(path((0.0, 0.1), (0.06, 0.44, 0.36, 0.62), (0.5, 0.7, 0.6, 0.68), (0.3, 0.68, 0.16, 0.54),
            (0.0, 0.36,
            0.0, 0.1)), shade(accent, tone + 0.14))  # fmt: skip
        one.fill(oval(0.65, 0.68, 0.04, 0.05, 12), _DARK)
    pen.shape([(-0.38, -0.6), (-0.24, -0.62), (-0.18, -0.34), (-0.36, -0.34)], shade(accent, 0.34), 0.8)


def crutch_leg(pen: Pen, accent: Colour) -> None:
    """A leg of wood with its straps."""
    pen.shape(
        path(
            (-0.22, -0.6), (0.22, -0.6), (0.2, -0.2, 0.12, -0.08), (-0.12, -0.08), (-0.2, -0.2, -0.22, -0.6)
        ),
        accent,
    )
    pen.shape([(-0.09, -0.1), (0.09, -0.1), (0.06, 0.56), (-0.06, 0.56)], tint(accent, 0.2))
    pen.shape([(-0.09, 0.54), (0.09, 0.54), (0.1, 0.64), (-0.1, 0.64)], _DARK, 0.8)
    for y in (-0.48, -0.28):
        pen.shape([(-0.25, y), (0.25, y), (0.24, y + 0.08), (-0.24, y + 0.08)], shade(_WOOD, 0.3), 0.7)
        pen.shape([(-0.06, y - 0.02), (0.06, y - 0.02), (0.06, y + 0.1), (-0.06, y + 0.1)], _GOLD, 0.6)


def bagpipes(pen: Pen, accent: Colour) -> None:
    """A bag with three drones and a chanter."""
    for x, top in ((-0.26, -0.66), (-0.06, -0.7), (0.14, -0.62)):
        pen.shape([(x - 0.035, top), (x + 0.035, top), (x * 0.5 + 0.06, 0.0), (x * 0.5 - 0.02, 0.0)], _DARK)
        for share in (0.2, 0.55):
            y, at = top + (0 - top) * share, x + (x * 0.5 + 0.02 - x) * share
            pen.shape(
                [(at - 0.06, y), (at + 0.06, y), (at + 0.06, y + 0.05), (at - 0.06, y + 0.05)],
                (246, 240, 222),
                0.6,
            )
    pen.stroke([(0.36, 0.0), (0.62, -0.3)], 5.0, _DARK, 0.0)
    pen.shape(path((-0.46, 0.1), (-0.4, -0.16, 0.0, -0.1), (0.5, -0.14, 0.5, 0.14), (0.4, 0.5, -0.1, 0.44),
        (-0.46, 0.4,
        -0.46, 0.1)), accent)  # fmt: skip
    for step in (-0.3, -0.1, 0.1, 0.3):
        pen.stroke([(step, -0.08), (step + 0.06, 0.4)], 1.2, tint(accent, 0.5), 0.1)
    pen.stroke([(-0.44, 0.2), (0.48, 0.14)], 1.2, tint(accent, 0.5), 0.1)
    pen.shape([(-0.36, 0.36), (-0.28, 0.38), (-0.36, 0.7), (-0.44, 0.69)], _DARK, 0.8)


def toolbox(pen: Pen, accent: Colour) -> None:
    """An open box of tools: a hammer, a wrench and a screwdriver stand out of it under its handle."""
    for x, turn, head in ((-0.26, -14.0, "hammer"), (0.02, 4.0, "wrench"), (0.3, 16.0, "driver")):
        one = pen.moved(x, -0.1, turn)
        one.shape([(-0.035, -0.34), (0.035, -0.34), (0.035, 0.2), (-0.035, 0.2)], _WOOD, 0.8)
        if head == "hammer":
            one.shape([(-0.17, -0.44), (0.15, -0.44), (0.2, -0.34), (-0.17, -0.32)], _STEEL, 0.8)
        elif head == "wrench":
            jaws = [(-0.12, -0.52), (-0.04, -0.4), (0.04, -0.4), (0.12, -0.52), (0.12, -0.36), (0.05, -0.28)]
            one.shape([*jaws, (-0.05, -0.28), (-0.12, -0.36)], _STEEL, 0.8)
        else:
            one.shape([(-0.05, -0.4), (0.05, -0.4), (0.05, -0.16), (-0.05, -0.16)], _GOLD, 0.7)
    pen.shape([(-0.56, 0.02), (0.56, 0.02), (0.5, 0.5), (-0.5, 0.5)], accent)
    pen.fill([(-0.53, 0.3), (0.53, 0.3), (0.5, 0.49), (-0.5, 0.49)], shade(accent, 0.16))
    pen.shape([(-0.6, -0.04), (0.6, -0.04), (0.6, 0.08), (-0.6, 0.08)], tint(accent, 0.2), 0.8)
    pen.shape([(-0.1, 0.04), (0.1, 0.04), (0.1, 0.18), (-0.1, 0.18)], _GOLD, 0.7)


def fuel_can(pen: Pen, accent: Colour) -> None:
    """A can for fuel: a cross pressed into its side, a handle, and a bent spout."""
    pen.stroke(path((0.26, -0.36), (0.5, -0.4, 0.52, -0.66)), 6.0, pen.ink, 0.0)
    pen.stroke(path((0.26, -0.36), (0.5, -0.4, 0.52, -0.66)), 3.6, _STEEL, 0.0)
    pen.stroke([(-0.26, -0.34), (-0.26, -0.5), (0.12, -0.5), (0.12, -0.34)], 4.6, pen.ink, 0.0)
    pen.stroke([(-0.26, -0.34), (-0.26, -0.5), (0.12, -0.5), (0.12, -0.34)], 2.6, tint(accent, 0.2), 0.0)
    pen.shape(path((-0.42, -0.24), (-0.42, -0.36, -0.3, -0.36), (0.26, -0.36), (0.42, -0.28, 0.42, -0.16),
        (0.42, 0.5), (-0.42, 0.5), (-0.42, -0.24)), accent)  # fmt: skip
    pen.fill([(0.24, -0.3), (0.41, -0.16), (0.41, 0.49), (0.24, 0.49)], shade(accent, 0.14))
    for line in (((-0.28, -0.18), (0.24, 0.36)), ((0.24, -0.18), (-0.28, 0.36))):
        pen.stroke(line, 3.0, shade(accent, 0.3), 0.0)


SUNDRY: dict[str, Callable[[Pen, Colour], None]] = {"balance": balance, "carousel": carousel,
"window": window,
    "radish": radish, "cabbage": cabbage, "propeller": propeller, "shuttlecock": shuttlecock,
    "banana": banana,
    "wooden_leg": crutch_leg, "bagpipes": bagpipes, "toolbox": toolbox,
    "fuel_can": fuel_can}  # fmt: skip
