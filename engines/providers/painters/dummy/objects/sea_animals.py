"""Animals of the water from their side, looking to the right: some two units long, without eyes."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, Pen, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint


def whale(pen: Pen, colour: Colour) -> None:
    """A great round head, a pale furrowed belly, flukes raised, a spout."""
    for lean in (-0.16, 0.0, 0.16):
        pen.stroke(
            path((0.34, -0.5), (0.34 + lean, -0.8, 0.34 + lean * 2.2, -0.72)), 1.6, (170, 214, 240), 0.5
        )
    pen.shape(path((-0.78, -0.1), (-0.9, -0.4, -1.24, -0.5), (-1.12, -0.62, -0.86, -0.5), (-0.7,
        -0.74, -0.5, -0.62), (-0.56, -0.4, -0.6, -0.08)), shade(colour, 0.08))  # fmt: skip
    pen.shape(path((-0.86, -0.18), (-0.4, -0.02, -0.1, -0.32), (0.2, -0.56, 0.62, -0.46), (1.06,
        -0.34, 1.04, 0.06), (0.98, 0.4, 0.4, 0.44), (-0.4, 0.46, -0.7, 0.1), (-0.8, 0.0, -0.86,
        -0.18)), colour)  # fmt: skip
    pen.fill(path((1.0, 0.14), (0.6, 0.2, 0.3, 0.16), (-0.1, 0.2, -0.5, 0.28), (-0.1, 0.46, 0.4,
        0.43), (0.9, 0.4, 1.0, 0.14)), tint(colour, 0.72))  # fmt: skip
    for number in range(4):
        y = 0.22 + number * 0.055
        pen.stroke(
            path((0.86 - number * 0.06, y), (0.4, y + 0.06, -0.2, y + 0.08)), 0.5, shade(colour, 0.1), 0.6
        )
    pen.shape(path((0.16, 0.2), (0.1, 0.56, -0.2, 0.66), (-0.26, 0.48, -0.1, 0.22)), shade(colour, 0.14))


def fish(pen: Pen, colour: Colour) -> None:
    """A fish with scales, fins and a fan of a tail."""
    pen.shape(
        path((-0.56, 0.0), (-0.8, -0.4, -1.06, -0.42), (-0.9, 0.0, -1.06, 0.42), (-0.8, 0.4, -0.56, 0.0)),
        tint(colour, 0.2),
    )
    pen.shape(path((-0.3, -0.34), (-0.1, -0.74, 0.36, -0.62), (0.3, -0.4, 0.36, -0.3)), tint(colour, 0.12))
    pen.shape(
        path(
            (-0.66, 0.0),
            (-0.2, -0.54, 0.36, -0.44),
            (0.8, -0.36, 0.96, 0.02),
            (0.8, 0.36, 0.36, 0.44),
            (-0.2, 0.54, -0.66, 0.0),
        ),
        colour,
    )
    pen.fill(
        path(
            (0.9, 0.1),
            (0.5, 0.2, 0.1, 0.22),
            (-0.2, 0.24, -0.56, 0.05),
            (-0.2, 0.48, 0.36, 0.43),
            (0.78, 0.36, 0.9, 0.1),
        ),
        tint(colour, 0.5),
    )
    for row in range(3):
        for number in range(4):
            x, y = -0.36 + number * 0.17 + 0.08 * (row % 2), -0.22 + row * 0.16
            pen.stroke(path((x, y - 0.06), (x + 0.09, y, x, y + 0.06)), 0.5, shade(colour, 0.24), 0.4)
    pen.stroke(path((0.4, -0.36), (0.26, 0.0, 0.4, 0.36)), 0.7, shade(colour, 0.3))
    pen.shape(path((0.2, 0.12), (0.02, 0.1, -0.14, 0.34), (0.1, 0.36, 0.24, 0.2)), tint(colour, 0.12), 0.8)


def shark(pen: Pen, colour: Colour) -> None:
    """A shark: pointed, a fin on its back, teeth."""
    pen.shape([(-0.74, 0.0), (-1.2, -0.5), (-0.98, 0.0), (-1.14, 0.34)], shade(colour, 0.06))
    pen.shape(path((-0.16, -0.28), (-0.06, -0.7, -0.3, -0.8), (0.2, -0.66, 0.3, -0.3)), shade(colour, 0.06))
    pen.shape(
        path(
            (-0.84, 0.0),
            (-0.2, -0.42, 0.4, -0.34),
            (0.8, -0.26, 1.1, 0.0),
            (0.9, 0.14, 0.76, 0.2),
            (0.2, 0.44, -0.84, 0.0),
        ),
        colour,
    )
    pen.fill(
        path(
            (0.96, 0.08),
            (0.5, 0.12, 0.2, 0.14),
            (-0.2, 0.16, -0.66, 0.05),
            (0.0, 0.36, 0.4, 0.3),
            (0.8, 0.2, 0.96, 0.08),
        ),
        tint(colour, 0.78),
    )
    for number in range(4):
        x = 0.64 + number * 0.07
        pen.fill(
            [(x, 0.13 - number * 0.012), (x + 0.06, 0.12 - number * 0.012), (x + 0.03, 0.2 - number * 0.012)],
            WHITE,
        )
    for x in (0.24, 0.31, 0.38):
        pen.stroke(path((x, -0.14), (x - 0.05, 0.0, x, 0.1)), 0.7, shade(colour, 0.3))
    pen.shape([(0.14, 0.16), (-0.24, 0.56), (-0.06, 0.2)], shade(colour, 0.12))


def dolphin(pen: Pen, colour: Colour) -> None:
    """A leaping curve with a beak that smiles."""
    pen.shape(
        path(
            (-0.76, 0.24),
            (-1.0, 0.2, -1.16, 0.46),
            (-0.9, 0.4, -0.84, 0.5),
            (-0.8, 0.64, -0.62, 0.7),
            (-0.7, 0.5, -0.66, 0.34),
        ),
        shade(colour, 0.08),
    )
    pen.shape(path((-0.1, -0.36), (-0.2, -0.68, -0.44, -0.7), (-0.3, -0.5, -0.42, -0.26)), shade(colour, 0.1))
    pen.shape(path((-0.8, 0.32), (-0.6, -0.4, 0.1, -0.4), (0.5, -0.4, 0.66, -0.14), (0.9, -0.1,
        1.04, 0.02), (0.96, 0.12, 0.66, 0.12), (0.3, 0.34, -0.2, 0.16), (-0.6, 0.1, -0.8,
        0.32)), colour)  # fmt: skip
    pen.fill(
        path(
            (0.94, 0.06),
            (0.6, 0.06, 0.4, 0.1),
            (0.1, 0.1, -0.3, 0.1),
            (-0.1, 0.2, 0.2, 0.22),
            (0.6, 0.2, 0.94, 0.06),
        ),
        tint(colour, 0.75),
    )
    pen.shape(path((0.14, 0.1), (0.0, 0.4, -0.2, 0.46), (-0.2, 0.24, -0.04, 0.08)), shade(colour, 0.14))


def octopus(pen: Pen, colour: Colour) -> None:
    """A bulb of a head on eight arms with suckers."""
    for number, (x, lift) in enumerate(
        ((-0.5, 0.3), (0.5, 0.34), (-0.3, 0.6), (0.3, 0.62), (-0.1, 0.7), (0.12, 0.72))
    ):
        way = -1 if x < 0 else 1
        arm = path(
            (x * 0.5, 0.1),
            (x * 0.8, lift + 0.2, x * 1.3, lift + 0.1),
            (x * 1.8, lift, x * 1.7 + way * 0.1, lift - 0.16),
        )
        pen.stroke(arm, 9.5 if pen.unit > 60 else 5.0, pen.ink, 0.45)
        pen.stroke(arm, 7.0 if pen.unit > 60 else 4.0, shade(colour, 0.06 * (number % 3)), 0.45)
        for point in arm[3:11:3]:
            pen.fill(oval(point[0], point[1] + 0.02, 0.03, 0.03, 8), tint(colour, 0.5))
    pen.shape(
        path(
            (-0.46, 0.22),
            (-0.3, 0.06, -0.46, -0.2),
            (-0.6, -0.84, 0.0, -0.86),
            (0.6, -0.84, 0.46, -0.2),
            (0.3, 0.06, 0.46, 0.22),
            (0.0, 0.44, -0.46, 0.22),
        ),
        colour,
    )
    pen.fill(path((-0.3, -0.4), (-0.28, -0.7, -0.04, -0.74), (-0.2, -0.6, -0.22, -0.38)), tint(colour, 0.4))


def crab(pen: Pen, colour: Colour) -> None:
    """A broad shell, legs to both sides, two claws up."""
    for side in (-1, 1):
        for number in range(3):
            y = 0.1 + number * 0.1
            pen.stroke(
                [(side * 0.4, y), (side * 0.86, y - 0.04), (side * 0.98, y + 0.3)],
                2.6,
                shade(colour, 0.2),
                0.3,
            )
        pen.stroke(
            path((side * 0.44, -0.06), (side * 0.86, -0.1, side * 0.78, -0.4)), 4.2, shade(colour, 0.1), 0.1
        )
        pen.shape(path((side * 0.66, -0.36), (side * 0.56, -0.74, side * 0.84, -0.86),
            (side * 0.78, -0.64), (side * 0.98, -0.78), (side * 1.04, -0.44, side * 0.86,
            -0.34)), colour)  # fmt: skip
    pen.shape(
        path(
            (-0.6, 0.04),
            (-0.5, -0.32, 0.0, -0.34),
            (0.5, -0.32, 0.6, 0.04),
            (0.5, 0.4, 0.0, 0.42),
            (-0.5, 0.4, -0.6, 0.04),
        ),
        colour,
    )
    pen.fill(path((-0.4, -0.12), (-0.2, -0.28, 0.1, -0.27), (-0.2, -0.2, -0.36, -0.02)), tint(colour, 0.4))
