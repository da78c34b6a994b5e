"""Things that are worn or carried in a pocket, about their middles; one unit is the height of the thing."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.palette import WHITE, is_metal, shade, tint


def helmet(pen: Pen, accent: Colour) -> None:
    """A round shell with an open visor, a stripe over it and its strap hanging."""
    pen.stroke(path((-0.2, 0.26), (-0.16, 0.52, 0.06, 0.5), (0.2, 0.46, 0.24, 0.28)), 1.6, (52, 48, 58), 0.1)
    shell = path(
        (-0.46, 0.2), (-0.52, -0.42, 0.0, -0.44), (0.46, -0.42, 0.46, 0.06), (0.46, 0.3, 0.36, 0.34),
        (-0.3, 0.34), (-0.44, 0.34, -0.46, 0.2),
    )  # fmt: skip
    pen.shape(shell, accent)
    pen.fill(
        path((-0.44, 0.18), (-0.4, 0.3, -0.28, 0.32), (0.34, 0.32), (0.44, 0.28, 0.44, 0.1),
             (0.3, 0.22, -0.1, 0.2), (-0.36, 0.2, -0.44, 0.06)),
        shade(accent, 0.16),
    )  # fmt: skip
    pen.fill(path((-0.1, -0.43), (0.02, -0.2, 0.0, 0.02), (0.12, 0.02), (0.14, -0.22, 0.04, -0.44)), WHITE)
    pen.shape(
        path((0.02, 0.0), (0.26, -0.1, 0.47, 0.0), (0.5, 0.14, 0.44, 0.22), (0.24, 0.14, 0.04, 0.24),
             (-0.02, 0.12, 0.02, 0.0)),
        (70, 84, 104),
    )  # fmt: skip
    pen.fill(path((0.1, 0.02), (0.24, -0.05, 0.38, 0.0), (0.3, 0.04, 0.12, 0.1)), (168, 190, 208))
    pen.stroke(path((-0.36, -0.1), (-0.3, -0.32, -0.14, -0.36)), 1.1, tint(accent, 0.55), 0.8)
    pen.shape(oval(-0.2, 0.16, 0.06, 0.06, 18), (226, 226, 230), 0.7)


def crown(pen: Pen, accent: Colour) -> None:
    """Five points on a band, a stone in each."""
    gold = mix(accent, (238, 192, 76), 0.75)
    pen.shape(
        [(-0.42, 0.3), (-0.5, -0.22), (-0.24, 0.02), (-0.14, -0.4), (0.0, -0.02), (0.14, -0.4),
         (0.24, 0.02), (0.5, -0.22), (0.42, 0.3)],
        gold,
    )  # fmt: skip
    pen.fill([(0.16, -0.3), (0.25, 0.04), (0.48, -0.16), (0.42, 0.28), (0.12, 0.28)], shade(gold, 0.14))
    pen.shape(path((-0.43, 0.18), (0.0, 0.3, 0.43, 0.18), (0.42, 0.38), (0.0, 0.5, -0.42, 0.38)), gold)
    for x, y in ((-0.5, -0.24), (-0.14, -0.42), (0.14, -0.42), (0.5, -0.24)):
        pen.shape(oval(x, y, 0.05, 0.05, 14), tint(gold, 0.4), 0.8)
    for x, colour in ((-0.26, (92, 142, 206)), (0.0, accent), (0.26, (92, 142, 206))):
        pen.shape(oval(x, 0.335 + 0.04 * (x == 0), 0.06, 0.05, 14), colour, 0.7)


def glasses(pen: Pen, accent: Colour) -> None:
    """Two round lenses and folded temples."""
    for side in (-1, 1):
        pen.stroke(path((side * 0.5, -0.08), (side * 0.66, -0.2, side * 0.3, -0.34)), 1.6, accent, 0.1)
        pen.shape(oval(side * 0.28, 0.06, 0.25, 0.22, 32), shade(accent, 0.1), 1.2)
        pen.fill(oval(side * 0.28, 0.06, 0.2, 0.17, 32), (222, 234, 240))
        pen.fill(
            path((side * 0.28 - 0.12, 0.1), (side * 0.28, -0.08, side * 0.28 + 0.08, -0.06),
                 (side * 0.28, 0.02, side * 0.28 - 0.06, 0.16)),
            WHITE,
        )  # fmt: skip
    pen.stroke(path((-0.06, 0.02), (0.0, -0.06, 0.06, 0.02)), 2.0, shade(accent, 0.1), 0.1)


def bell(pen: Pen, accent: Colour) -> None:
    """A hand bell of brass with a wooden grip."""
    brass = mix(accent, (220, 176, 84), 0.7)
    pen.shape([(-0.06, -0.56), (0.06, -0.56), (0.07, -0.24), (-0.07, -0.24)], (128, 86, 60))
    pen.shape(oval(0.0, 0.38, 0.08, 0.08, 18), shade(brass, 0.3))
    pen.shape(
        path((-0.12, -0.24), (0.0, -0.32, 0.12, -0.24), (0.24, -0.1, 0.24, 0.1), (0.28, 0.24, 0.4, 0.34),
             (0.0, 0.44, -0.4, 0.34), (-0.28, 0.24, -0.24, 0.1), (-0.24, -0.1, -0.12, -0.24)),
        brass,
    )  # fmt: skip
    pen.fill(
        path((0.06, -0.26), (0.22, -0.08, 0.22, 0.1), (0.26, 0.24, 0.36, 0.33), (0.2, 0.38, 0.1, 0.38),
             (0.12, 0.0, 0.06, -0.26)),
        shade(brass, 0.18),
    )  # fmt: skip
    pen.stroke(path((-0.14, -0.1), (-0.16, 0.1, -0.22, 0.24)), 1.0, tint(brass, 0.6), 0.8)
    for side in (-1, 1):
        for far in (0.5, 0.62):
            pen.stroke(
                path((side * far, 0.0), (side * (far + 0.07), 0.14, side * far, 0.28)), 0.9, WHITE, 0.8
            )


def coin(pen: Pen, accent: Colour) -> None:
    """A stack of coins and one that leans against it."""
    metal = accent if is_metal(accent) else mix(accent, (226, 188, 92), 0.75)
    for number in range(4):
        y = 0.34 - number * 0.13
        pen.shape(
            path((-0.42, y - 0.07), (-0.42, y + 0.05), (-0.12, y + 0.18, 0.18, y + 0.05), (0.18, y - 0.07)),
            shade(metal, 0.18),
        )
        pen.shape(oval(-0.12, y - 0.07, 0.3, 0.1, 30), metal)
    pen.shape(oval(0.32, 0.16, 0.2, 0.28, 30), metal)
    pen.stroke(oval(0.32, 0.16, 0.14, 0.2, 26), 0.8, shade(metal, 0.35), 0.0)
    pen.fill([(0.3, 0.04), (0.37, 0.02), (0.37, 0.28), (0.3, 0.28)], shade(metal, 0.35))
