"""Animals from their side, looking to the right, about their middles: some two units long, without eyes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_INK: Colour = (34, 30, 40)


def whale(pen: Pen, colour: Colour) -> None:
    """A great round head, a pale furrowed belly, flukes raised, a spout."""
    for lean in (-0.16, 0.0, 0.16):
        pen.stroke(
            path((0.34, -0.5), (0.34 + lean, -0.8, 0.34 + lean * 2.2, -0.72)), 1.6, (170, 214, 240), 0.5
        )
    pen.shape(path((-0.78, -0.1), (-0.9, -0.4, -1.24, -0.5), (-1.12, -0.62, -0.86, -0.5), (-0.7, -0.74, -0.5, -0.62),
        (-0.56, -0.4, -0.6, -0.08)), shade(colour, 0.08))  # fmt: skip
    pen.shape(path((-0.86, -0.18), (-0.4, -0.02, -0.1, -0.32), (0.2, -0.56, 0.62, -0.46), (1.06, -0.34, 1.04, 0.06), (0.98, 0.4, 0.4, 0.44),
        (-0.4, 0.46, -0.7, 0.1), (-0.8, 0.0, -0.86, -0.18)), colour)  # fmt: skip
    pen.fill(path((1.0, 0.14), (0.6, 0.2, 0.3, 0.16), (-0.1, 0.2, -0.5, 0.28), (-0.1, 0.46, 0.4, 0.43), (0.9, 0.4, 1.0, 0.14)),
             tint(colour, 0.72))  # fmt: skip
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
    pen.shape(path((-0.8, 0.32), (-0.6, -0.4, 0.1, -0.4), (0.5, -0.4, 0.66, -0.14), (0.9, -0.1, 1.04, 0.02), (0.96, 0.12, 0.66, 0.12), (0.3, 0.34, -0.2, 0.16),
        (-0.6, 0.1, -0.8, 0.32)), colour)  # fmt: skip
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


def turtle(pen: Pen, colour: Colour) -> None:
    """A domed shell with plates, flippers, a neck stretched forward."""
    skin = mix(colour, (180, 190, 110), 0.4)
    for x in (-0.5, 0.34):
        pen.shape(
            path((x - 0.12, 0.14), (x - 0.2, 0.4, x - 0.14, 0.48), (x + 0.16, 0.48), (x + 0.16, 0.14)), skin
        )
    pen.shape([(-0.74, 0.1), (-0.98, 0.24), (-0.7, 0.24)], skin, 0.8)
    pen.shape(
        path(
            (0.44, 0.16),
            (0.54, -0.34, 0.8, -0.36),
            (1.1, -0.36, 1.06, -0.08),
            (0.96, 0.1, 0.72, 0.08),
            (0.6, 0.2, 0.5, 0.24),
        ),
        skin,
    )
    pen.shape(path((-0.82, 0.2), (-0.7, -0.52, -0.1, -0.54), (0.5, -0.52, 0.6, 0.2)), colour)
    pen.shape(
        path(
            (-0.88, 0.2),
            (0.0, 0.1, 0.66, 0.2),
            (0.6, 0.34, 0.5, 0.32),
            (-0.7, 0.32),
            (-0.86, 0.32, -0.88, 0.2),
        ),
        shade(colour, 0.2),
    )
    for x, y, r in ((-0.12, -0.22, 0.2), (-0.48, -0.06, 0.15), (0.26, -0.06, 0.15)):
        pen.shape([(x - r, y), (x - r * 0.5, y - r), (x + r * 0.5, y - r), (x + r, y), (x + r * 0.5, y + r), (x - r * 0.5, y + r)],
                  tint(colour, 0.2), 0.5)  # fmt: skip


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
        pen.shape(path((side * 0.66, -0.36), (side * 0.56, -0.74, side * 0.84, -0.86), (side * 0.78, -0.64), (side * 0.98, -0.78),
            (side * 1.04, -0.44, side * 0.86, -0.34)), colour)  # fmt: skip
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


def horse(pen: Pen, colour: Colour) -> None:
    """A horse standing, mane and tail, hooves."""
    dark = shade(colour, 0.45)
    pen.shape(path((-0.66, -0.16), (-1.0, -0.1, -0.9, 0.5), (-0.78, 0.2, -0.6, 0.06)), dark)
    for x, tone in ((-0.34, 0.14), (0.42, 0.14), (-0.54, 0.0), (0.3, 0.0)):
        pen.shape(
            [
                (x - 0.1, 0.1),
                (x + 0.1, 0.1),
                (x + 0.05, 0.44),
                (x + 0.06, 0.8),
                (x - 0.06, 0.8),
                (x - 0.06, 0.44),
            ],
            shade(colour, tone),
            0.8,
        )
        pen.fill([(x - 0.065, 0.74), (x + 0.065, 0.74), (x + 0.08, 0.82), (x - 0.07, 0.82)], _INK)
    pen.shape(path((-0.7, 0.0), (-0.7, -0.3, -0.3, -0.28), (0.1, -0.24, 0.3, -0.3), (0.42, -0.6, 0.62, -0.88), (0.76, -0.98, 0.84, -0.86),
        (0.98, -0.7, 1.06, -0.5), (1.04, -0.38, 0.9, -0.42), (0.74, -0.5, 0.68, -0.5), (0.62, -0.2, 0.54, 0.06), (0.5, 0.24, 0.2, 0.24), (-0.6, 0.3, -0.7, 0.0)), colour)  # fmt: skip
    pen.shape([(0.64, -0.88), (0.66, -1.06), (0.76, -0.92)], colour, 0.8)
    pen.shape(
        path(
            (0.66, -0.94),
            (0.44, -0.8, 0.36, -0.5),
            (0.28, -0.34, 0.2, -0.28),
            (0.4, -0.3, 0.5, -0.46),
            (0.6, -0.7, 0.7, -0.84),
        ),
        dark,
        0.8,
    )


def elephant(pen: Pen, colour: Colour) -> None:
    """An elephant with its trunk down, tusks, a fan of an ear."""
    for x, tone in ((-0.3, 0.14), (0.34, 0.14), (-0.54, 0.0), (0.12, 0.0)):
        pen.shape(
            [(x - 0.14, 0.1), (x + 0.14, 0.1), (x + 0.12, 0.72), (x - 0.12, 0.72)], shade(colour, tone), 0.9
        )
    pen.stroke(path((-0.76, -0.1), (-0.94, 0.1, -0.84, 0.3)), 1.8)
    pen.shape(path((-0.78, 0.0), (-0.76, -0.56, -0.2, -0.6), (0.2, -0.64, 0.4, -0.6), (0.8, -0.66, 0.92, -0.3), (0.98, 0.0, 1.02, 0.5), (0.98, 0.66, 0.86, 0.56),
        (0.84, 0.2, 0.72, 0.04), (0.5, 0.2, 0.3, 0.26), (-0.7, 0.36, -0.78, 0.0)), colour)  # fmt: skip
    pen.shape(path((0.74, 0.0), (0.84, 0.2, 0.98, 0.14), (0.86, 0.06, 0.84, -0.06)), WHITE, 0.7)
    pen.shape(
        path((0.44, -0.5), (0.06, -0.66, 0.0, -0.2), (0.1, 0.2, 0.34, 0.08), (0.5, -0.1, 0.44, -0.5)),
        shade(colour, 0.12),
    )


def frog(pen: Pen, colour: Colour) -> None:
    """A frog sitting: folded hind legs, a wide pale throat, eyes on top."""
    pen.shape(path((-0.8, 0.5), (-0.9, -0.06, -0.4, -0.06), (0.0, 0.1, -0.1, 0.5)), shade(colour, 0.1))
    pen.shape(
        path((-0.6, 0.46), (-0.5, -0.5, 0.3, -0.6), (0.9, -0.56, 0.94, -0.16), (0.9, 0.2, 0.5, 0.46)), colour
    )
    pen.fill(
        path(
            (0.92, -0.06),
            (0.7, 0.06, 0.4, 0.06),
            (0.2, 0.3, 0.3, 0.45),
            (0.6, 0.44),
            (0.9, 0.16, 0.92, -0.06),
        ),
        tint(colour, 0.66),
    )
    for x in (0.26, 0.64):
        pen.shape(oval(x, -0.56, 0.18, 0.18, 20), colour, 0.9)
    pen.shape(
        path((0.3, 0.3), (0.24, 0.5, 0.5, 0.56), (0.7, 0.54), (0.5, 0.44, 0.5, 0.26)),
        shade(colour, 0.06),
        0.8,
    )
    for x in (-0.7, -0.3):
        pen.shape(path((x, 0.44), (x + 0.2, 0.44, x + 0.36, 0.56), (x - 0.1, 0.56)), shade(colour, 0.1), 0.7)


def butterfly(pen: Pen, colour: Colour) -> None:
    """Two pairs of wings with spots, feelers."""
    for side in (-1, 1):
        pen.shape(
            path(
                (side * 0.04, 0.0),
                (side * 0.3, -0.9, side * 0.96, -0.7),
                (side * 1.0, -0.1, side * 0.04, 0.06),
            ),
            colour,
        )
        pen.shape(
            path(
                (side * 0.04, 0.04), (side * 0.9, 0.1, side * 0.66, 0.6), (side * 0.3, 0.76, side * 0.04, 0.2)
            ),
            tint(colour, 0.2),
        )
        pen.fill(oval(side * 0.62, -0.46, 0.12, 0.1, 14), tint(colour, 0.62))
        pen.fill(oval(side * 0.46, 0.34, 0.09, 0.08, 14), shade(colour, 0.2))
        pen.stroke(path((side * 0.04, -0.3), (side * 0.1, -0.6, side * 0.24, -0.66)), 0.8)
    pen.shape(
        path((-0.07, -0.2), (0.0, -0.4, 0.07, -0.2), (0.06, 0.5, 0.0, 0.54), (-0.06, 0.5, -0.07, -0.2)),
        (70, 58, 60),
    )
    pen.shape(oval(0.0, -0.26, 0.15, 0.15, 18), (92, 78, 78))


def snail(pen: Pen, colour: Colour) -> None:
    """A spiral shell on a soft foot, two horns."""
    skin = mix(colour, (232, 206, 168), 0.66)
    pen.shape(
        path(
            (-0.96, 0.46),
            (-0.6, 0.2, 0.2, 0.24),
            (0.5, 0.2, 0.56, -0.2),
            (0.7, -0.4, 0.9, -0.2),
            (0.96, 0.2, 0.7, 0.46),
        ),
        skin,
    )
    for x in (0.68, 0.84):
        pen.stroke([(x, -0.24), (x + 0.06, -0.52)], 1.6, skin, 0.1)
        pen.fill(oval(x + 0.06, -0.54, 0.04, 0.04, 10), shade(skin, 0.3))
    pen.shape(oval(-0.16, -0.08, 0.5, 0.46, 30), colour)
    pen.stroke(path((-0.62, 0.0), (-0.5, -0.42, -0.1, -0.38), (0.22, -0.3, 0.16, 0.0), (0.06, 0.2, -0.2, 0.14), (-0.36, 0.0, -0.2, -0.12), (-0.06, -0.14, -0.06, -0.02)),
               1.2, shade(colour, 0.4), 0.3)  # fmt: skip


def snake(pen: Pen, colour: Colour) -> None:
    """Coils with a head raised from them, a forked tongue."""
    for y, half in ((0.42, 0.7), (0.24, 0.56), (0.08, 0.42)):
        pen.shape(path((-half, y), (-half, y - 0.18, 0.0, y - 0.18), (half, y - 0.18, half, y), (half, y + 0.14, 0.0, y + 0.14), (-half, y + 0.14, -half, y)),
                  colour if y < 0.3 else shade(colour, 0.08))  # fmt: skip
        for number in range(-2, 3):
            pen.fill(oval(number * half * 0.36, y - 0.04, 0.07, 0.05, 10), shade(colour, 0.26))
    pen.shape(
        path(
            (-0.12, 0.04),
            (-0.3, -0.4, 0.06, -0.62),
            (0.24, -0.84, 0.56, -0.76),
            (0.9, -0.66, 0.8, -0.5),
            (0.5, -0.38, 0.3, -0.42),
            (0.1, -0.3, 0.2, 0.06),
        ),
        colour,
    )
    pen.stroke([(0.82, -0.54), (1.0, -0.5), (1.08, -0.56)], 1.0, (214, 62, 76), 0.1)


@dataclass(frozen=True)
class Animal:
    """`face` is the middle of the face and half its height, `eyes` (x, y, half width) of each eye, in its units."""

    draw: Callable[[Pen, Colour], None]
    colours: tuple[Colour, ...]
    face: tuple[float, float, float]
    eyes: tuple[tuple[float, float, float], ...]
    mouth: tuple[float, float]
    low: float
    """Where its feet or its belly are."""
    size: float
    """Its head to a human one, where all of it is seen."""
    swims: bool = False


ANIMALS: dict[str, Animal] = {
    "whale": Animal(whale, ((72, 112, 156), (92, 110, 136)), (0.56, 0.0, 0.42), ((0.56, -0.04, 0.07),), (0.74, 0.16), 0.6, 3.0, True),
    "fish": Animal(fish, ((240, 140, 66), (232, 96, 84), (96, 150, 206)), (0.6, 0.0, 0.36), ((0.62, -0.1, 0.1),), (0.84, 0.12), 0.6, 0.8, True),
    "shark": Animal(shark, ((112, 130, 152),), (0.66, -0.04, 0.3), ((0.68, -0.1, 0.06),), (0.84, 0.1), 0.56, 1.8, True),
    "dolphin": Animal(dolphin, ((110, 148, 184),), (0.56, -0.1, 0.3), ((0.5, -0.12, 0.06),), (0.8, 0.06), 0.7, 1.5, True),
    "octopus": Animal(octopus, ((222, 96, 98), (170, 106, 176)), (0.0, -0.16, 0.42), ((-0.17, -0.16, 0.11), (0.17, -0.16, 0.11)), (0.0, 0.08), 0.9, 1.2, True),
    "turtle": Animal(turtle, ((92, 138, 90),), (0.84, -0.14, 0.26), ((0.86, -0.2, 0.07),), (0.98, -0.04), 0.48, 0.8),
    "crab": Animal(crab, ((224, 96, 72),), (0.0, 0.0, 0.4), ((-0.17, -0.1, 0.1), (0.17, -0.1, 0.1)), (0.0, 0.14), 0.45, 0.6),
    "horse": Animal(horse, ((150, 104, 72), (214, 196, 170), (84, 70, 70)), (0.8, -0.68, 0.28), ((0.78, -0.76, 0.055),), (0.98, -0.48), 0.82, 1.8),
    "elephant": Animal(elephant, ((150, 156, 170),), (0.66, -0.3, 0.36), ((0.66, -0.34, 0.06),), (0.74, 0.0), 0.72, 2.4),
    "frog": Animal(frog, ((106, 168, 84),), (0.5, -0.3, 0.4), ((0.26, -0.56, 0.12), (0.64, -0.56, 0.12)), (0.5, -0.06), 0.56, 0.6),
    "butterfly": Animal(butterfly, ((240, 150, 70), (120, 150, 226)), (0.0, -0.26, 0.3), ((-0.06, -0.28, 0.05), (0.06, -0.28, 0.05)), (0.0, -0.18), 0.7, 0.5, True),
    "snail": Animal(snail, ((190, 130, 92),), (0.76, 0.0, 0.32), ((0.74, -0.06, 0.07),), (0.84, 0.14), 0.46, 0.6),
    "snake": Animal(snake, ((110, 150, 90),), (0.5, -0.6, 0.26), ((0.48, -0.66, 0.06),), (0.7, -0.5), 0.56, 0.7),
}  # fmt: skip


def fur_of(kind: str, number: int) -> Colour | None:
    """The colour an animal has where nothing is said of it; None for what is none."""
    animal = ANIMALS.get(kind)
    return animal.colours[number % len(animal.colours)] if animal else None


def side_on(kind: str) -> Callable[[Pen, Colour], None]:
    """An animal as a thing in the picture: its body with plain eyes."""
    animal = ANIMALS[kind]

    def draw(pen: Pen, accent: Colour) -> None:
        small = pen.moved(0.0, 0.0, 0.0, 0.5)
        animal.draw(small, animal.colours[0])
        for x, y, half in animal.eyes:
            small.fill(oval(x, y, half, half, 14), WHITE)
            small.fill(oval(x + half * 0.2, y, half * 0.62, half * 0.7, 14), _INK)
            small.fill(oval(x + half * 0.36, y - half * 0.3, half * 0.2, half * 0.2, 8), WHITE)

    return draw
