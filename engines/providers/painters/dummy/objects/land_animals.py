"""Animals of the land and the air, looking to the right: some two units long, without eyes."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_INK: Colour = (34, 30, 40)


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
        pen.shape([(x - r, y), (x - r * 0.5, y - r), (x + r * 0.5, y - r), (x + r, y),
            (x + r * 0.5, y + r), (x - r * 0.5, y + r)], tint(colour, 0.2), 0.5)  # fmt: skip


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
    pen.shape(path((-0.7, 0.0), (-0.7, -0.3, -0.3, -0.28), (0.1, -0.24, 0.3, -0.3), (0.42, -0.6,
        0.62, -0.88), (0.76, -0.98, 0.84, -0.86), (0.98, -0.7, 1.06, -0.5), (1.04, -0.38, 0.9,
        -0.42), (0.74, -0.5, 0.68, -0.5), (0.62, -0.2, 0.54, 0.06), (0.5, 0.24, 0.2, 0.24),
        (-0.6, 0.3, -0.7, 0.0)), colour)  # fmt: skip
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
    pen.shape(path((-0.78, 0.0), (-0.76, -0.56, -0.2, -0.6), (0.2, -0.64, 0.4, -0.6), (0.8,
        -0.66, 0.92, -0.3), (0.98, 0.0, 1.02, 0.5), (0.98, 0.66, 0.86, 0.56), (0.84, 0.2, 0.72,
        0.04), (0.5, 0.2, 0.3, 0.26), (-0.7, 0.36, -0.78, 0.0)), colour)  # fmt: skip
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
    pen.stroke(path((-0.62, 0.0), (-0.5, -0.42, -0.1, -0.38), (0.22, -0.3, 0.16, 0.0), (0.06,
        0.2, -0.2, 0.14), (-0.36, 0.0, -0.2, -0.12), (-0.06, -0.14, -0.06, -0.02)), 1.2,
        shade(colour, 0.4), 0.3)  # fmt: skip


def snake(pen: Pen, colour: Colour) -> None:
    """Coils with a head raised from them, a forked tongue."""
    for y, half in ((0.42, 0.7), (0.24, 0.56), (0.08, 0.42)):
        pen.shape(path((-half, y), (-half, y - 0.18, 0.0, y - 0.18), (half, y - 0.18, half, y),
            (half, y + 0.14, 0.0, y + 0.14), (-half, y + 0.14, -half, y)),
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
