"""Things people carry, about their middles; one unit is the height of the thing."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.palette import WHITE, is_metal, shade, tint


def phone(pen: Pen, accent: Colour) -> None:
    pen.shape(_rounded(-0.24, -0.46, 0.24, 0.46, 0.05), (46, 48, 60))
    pen.fill(_rounded(-0.215, -0.40, 0.215, 0.40, 0.02), (224, 238, 246))
    pen.fill(_rounded(-0.215, -0.40, 0.215, -0.28, 0.02), tint(accent, 0.15))
    for y, x0, x1, fill in (
        (-0.2, -0.17, 0.08, WHITE),
        (-0.05, -0.06, 0.17, tint(accent, 0.55)),
        (0.1, -0.17, 0.03, WHITE),
    ):
        pen.shape(_rounded(x0, y, x1, y + 0.1, 0.03), fill, 0.4)
        pen.even([(x0 + 0.03, y + 0.05), (x1 - 0.05, y + 0.05)], 0.6, (150, 156, 170))
    pen.fill([(0.06, -0.40), (0.16, -0.40), (-0.05, 0.40), (-0.15, 0.40)], WHITE, 60)


def letter(pen: Pen, accent: Colour) -> None:
    pen.shape([(-0.46, -0.3), (0.46, -0.3), (0.46, 0.3), (-0.46, 0.3)], (250, 246, 236))
    pen.fill([(-0.46, 0.3), (0.0, -0.02), (0.46, 0.3)], (238, 230, 214))
    pen.stroke([(-0.46, 0.3), (0.0, -0.02), (0.46, 0.3)], 0.6, taper=0.2)
    pen.shape([(-0.46, -0.3), (0.0, 0.08), (0.46, -0.3)], (252, 250, 242), 0.7)
    pen.shape(oval(0.0, 0.04, 0.085, 0.085), accent, 0.8)
    pen.fill(oval(-0.02, 0.015, 0.035, 0.03, 12), tint(accent, 0.4))


def key(pen: Pen, accent: Colour) -> None:
    # Brass, unless the key is said to be silver, grey or black.
    gold = accent if is_metal(accent) or max(accent) - min(accent) < 20 else (226, 186, 92)
    pen.shape(
        path(
            (-0.02, -0.05),
            (0.42, -0.05),
            (0.46, -0.02),
            (0.46, 0.03),
            (0.40, 0.03),
            (0.38, 0.13),
            (0.33, 0.13),
            (0.32, 0.03),
            (0.26, 0.03),
            (0.25, 0.1),
            (0.2, 0.1),
            (0.19, 0.04),
            (-0.02, 0.05),
        ),
        gold,
    )
    pen.shape(oval(-0.2, 0, 0.22, 0.2), gold)
    pen.shape(oval(-0.22, 0, 0.11, 0.1), shade(gold, 0.5), 0.8)
    pen.fill(path((-0.36, -0.08), (-0.28, -0.2, -0.14, -0.17), (-0.26, -0.16, -0.33, -0.06)), WHITE, 170)
    pen.stroke(path((-0.36, 0.05), (-0.55, 0.2, -0.44, 0.42)), 1.6, accent, 0.1)
    pen.shape(oval(-0.44, 0.42, 0.06, 0.06), accent, 0.7)


def umbrella(pen: Pen, accent: Colour) -> None:
    pen.even(
        path((0.0, -0.1), (0.0, 0.38), (0.0, 0.47, 0.07, 0.47), (0.13, 0.47, 0.13, 0.38)), 2.4, (70, 60, 60)
    )
    pen.shape(
        path(
            (-0.5, 0.06),
            (-0.46, -0.42, 0.0, -0.46),
            (0.46, -0.42, 0.5, 0.06),
            (0.42, -0.03, 0.33, 0.05),
            (0.25, -0.04, 0.165, 0.05),
            (0.08, -0.04, 0.0, 0.05),
            (-0.08, -0.04, -0.165, 0.05),
            (-0.25, -0.04, -0.33, 0.05),
            (-0.42, -0.03, -0.5, 0.06),
        ),
        accent,
    )
    pen.fill(
        path(
            (0.165, 0.04),
            (0.14, -0.3, 0.0, -0.45),
            (0.4, -0.4, 0.49, 0.04),
            (0.42, -0.03, 0.33, 0.04),
            (0.25, -0.04, 0.165, 0.04),
        ),
        shade(accent, 0.18),
    )
    for x in (-0.165, 0.165):
        pen.stroke(path((0.0, -0.46), (x * 0.9, -0.3, x, 0.04)), 0.5)
    pen.even([(0, -0.46), (0, -0.52)], 1.4)


def ring(pen: Pen, accent: Colour) -> None:
    pen.shape(oval(0, 0.14, 0.28, 0.27, 40), accent if is_metal(accent) else (236, 206, 122))
    pen.shape(oval(0, 0.14, 0.21, 0.2, 36), (250, 240, 220), 0.8)
    pen.shape(
        [(-0.17, -0.22), (-0.09, -0.33), (0.09, -0.33), (0.17, -0.22), (0.0, -0.04)], tint(accent, 0.35)
    )
    pen.stroke([(-0.17, -0.22), (0.17, -0.22)], 0.6, taper=0.1)
    pen.stroke([(-0.06, -0.22), (0.0, -0.04), (0.06, -0.22)], 0.5, taper=0.2)
    for x, y, r in ((0.26, -0.36, 0.09), (-0.28, -0.3, 0.06), (0.3, -0.1, 0.05)):
        pen.fill(
            [
                (x - r, y),
                (x - r * 0.2, y - r * 0.2),
                (x, y - r * 1.4),
                (x + r * 0.2, y - r * 0.2),
                (x + r, y),
                (x + r * 0.2, y + r * 0.2),
                (x, y + r * 1.4),
                (x - r * 0.2, y + r * 0.2),
            ],
            WHITE,
        )


def book(pen: Pen, accent: Colour) -> None:
    pen.shape([(-0.38, -0.26), (0.3, -0.36), (0.42, 0.3), (-0.28, 0.42)], shade(accent, 0.3))
    pen.shape([(-0.36, -0.3), (0.3, -0.39), (0.4, 0.24), (-0.28, 0.36)], (248, 244, 232), 0.7)
    pen.shape([(-0.4, -0.34), (0.28, -0.44), (0.38, 0.2), (-0.32, 0.32)], accent)
    pen.fill([(-0.4, -0.34), (-0.3, -0.355), (-0.22, 0.3), (-0.32, 0.32)], shade(accent, 0.25))
    pen.shape([(-0.12, -0.24), (0.18, -0.285), (0.21, -0.1), (-0.09, -0.05)], tint(accent, 0.7), 0.6)


def notebook(pen: Pen, accent: Colour) -> None:
    """A pocket notebook with rounded corners, an elastic band and a ribbon."""
    pen.stroke(path((-0.06, 0.4), (-0.04, 0.5, -0.12, 0.58)), 2.0, (190, 60, 60), 0.2)
    pen.shape(_rounded(-0.27, -0.4, 0.37, 0.45, 0.05), (246, 242, 230))
    for y in (0.38, 0.41):
        pen.even([(-0.24, y), (0.34, y)], 0.4, (196, 190, 176))
    pen.shape(_rounded(-0.32, -0.45, 0.32, 0.38, 0.07), accent)
    pen.fill(_rounded(-0.32, -0.45, -0.2, 0.38, 0.05), shade(accent, 0.3))
    pen.fill(_rounded(-0.12, -0.3, 0.14, -0.16, 0.02), tint(accent, 0.75))
    pen.even([(-0.08, -0.23), (0.09, -0.23)], 0.6, shade(accent, 0.4))
    band = mix(shade(accent, 0.45), (20, 18, 24), 0.3)
    pen.fill([(0.2, -0.45), (0.245, -0.45), (0.245, 0.38), (0.2, 0.38)], band)
    pen.fill(path((-0.16, -0.4), (0.1, -0.43, 0.18, -0.4), (-0.16, -0.1)), WHITE, 36)


def photo(pen: Pen, accent: Colour) -> None:
    pen.shape([(-0.34, -0.42), (0.34, -0.42), (0.34, 0.42), (-0.34, 0.42)], (252, 250, 246))
    pen.shape([(-0.28, -0.36), (0.28, -0.36), (0.28, 0.2), (-0.28, 0.2)], tint(accent, 0.5), 0.5)
    pen.fill(
        path((-0.28, 0.2), (-0.28, 0.02), (-0.1, -0.12, 0.06, 0.06), (0.18, -0.04, 0.28, 0.06), (0.28, 0.2)),
        shade(accent, 0.05),
    )
    for x in (-0.08, 0.1):
        pen.fill(path((x - 0.1, 0.2), (x - 0.1, 0.06, x, 0.05), (x + 0.1, 0.06, x + 0.1, 0.2)), (70, 66, 82))
        pen.fill(oval(x, 0.0, 0.06, 0.07, 16), (246, 216, 194))
        pen.fill(
            path(
                (x - 0.07, 0.0),
                (x - 0.06, -0.09, x, -0.09),
                (x + 0.06, -0.09, x + 0.07, 0.0),
                (x, -0.05, x - 0.07, 0.0),
            ),
            (60, 48, 46),
        )


def watch(pen: Pen, accent: Colour) -> None:
    case = accent if is_metal(accent) else (206, 210, 220)
    strap = mix(accent, (96, 104, 120), 0.3) if case == accent else shade(accent, 0.25)
    pen.shape([(-0.13, -0.52), (0.13, -0.52), (0.16, 0.52), (-0.16, 0.52)], strap)
    if case == accent:
        # A bracelet of links, as bright as its case.
        for y in (-0.47, -0.41, -0.35, 0.36, 0.42, 0.48):
            pen.stroke([(-0.14, y), (0.14, y)], 0.7, shade(case, 0.45), 0.1)
        pen.fill([(-0.1, -0.52), (-0.04, -0.52), (-0.05, 0.52), (-0.12, 0.52)], tint(case, 0.6))
    pen.shape(oval(0, 0, 0.33, 0.33, 40), case)
    pen.fill(path((-0.3, 0.06), (-0.3, -0.2, -0.08, -0.31), (-0.24, -0.16, -0.26, 0.08)), tint(case, 0.65))
    pen.shape(oval(0, 0, 0.26, 0.26, 36), (252, 252, 250), 0.7)
    for turn in range(0, 360, 30):
        pen.moved(0, 0, turn).even([(0, -0.235), (0, -0.2 if turn % 90 else -0.18)], 0.8)
    pen.stroke([(0, 0.03), (0.0, -0.18)], 1.1, taper=0.1)
    pen.stroke([(-0.03, -0.01), (0.13, 0.06)], 1.3, taper=0.1)
    pen.stroke([(0.05, 0.1), (-0.08, -0.17)], 0.6, accent, 0.1)


def bag(pen: Pen, accent: Colour) -> None:
    pen.even(path((-0.14, -0.26), (-0.14, -0.5, 0.0, -0.5), (0.14, -0.5, 0.14, -0.26)), 2.6)
    pen.shape(
        path(
            (-0.36, 0.42),
            (-0.42, -0.26, -0.2, -0.3),
            (0.2, -0.3),
            (0.42, -0.26, 0.36, 0.42),
            (0.0, 0.48, -0.36, 0.42),
        ),
        accent,
    )
    pen.fill(
        path((0.16, 0.44), (0.24, 0.0, 0.14, -0.3), (0.22, -0.3), (0.4, -0.2, 0.35, 0.41)),
        shade(accent, 0.16),
    )
    pen.shape(_rounded(-0.24, 0.06, 0.24, 0.34, 0.05), tint(accent, 0.15), 0.8)
    pen.even([(-0.24, 0.14), (0.24, 0.14)], 0.8)
    pen.stroke(path((-0.34, -0.14), (0.0, -0.05, 0.34, -0.14)), 0.8)


def ticket(pen: Pen, accent: Colour) -> None:
    pen.shape([(-0.46, -0.24), (0.46, -0.24), (0.46, 0.24), (-0.46, 0.24)], (252, 248, 238))
    pen.fill([(-0.46, -0.24), (0.46, -0.24), (0.46, -0.1), (-0.46, -0.1)], accent)
    for y, x1 in ((0.0, 0.12), (0.07, 0.2), (0.14, 0.02)):
        pen.even([(-0.38, y), (x1, y)], 1.0, (120, 120, 134))
    for number in range(10):
        x = 0.28 + number * 0.015
        pen.even([(x, -0.02), (x, 0.18)], 0.5 + number % 3 * 0.3, (60, 58, 70))
    for number in range(6):
        pen.fill(oval(0.24, -0.2 + number * 0.08, 0.008, 0.016, 8), (170, 160, 150))


def shoe(pen: Pen, accent: Colour) -> None:
    pen.shape(
        path(
            (-0.42, -0.24),
            (-0.2, -0.3),
            (-0.12, -0.06, 0.14, 0.02),
            (0.44, 0.06, 0.46, 0.22),
            (-0.44, 0.22),
            (-0.48, 0.0, -0.42, -0.24),
        ),
        accent,
    )
    pen.shape(
        path((-0.46, 0.2), (0.46, 0.2), (0.5, 0.26, 0.46, 0.32), (-0.44, 0.32), (-0.5, 0.26, -0.46, 0.2)),
        (250, 248, 244),
    )
    pen.shape(
        path((0.24, 0.05), (0.45, 0.08, 0.46, 0.2), (0.2, 0.2), (0.16, 0.1, 0.24, 0.05)),
        tint(accent, 0.6),
        0.7,
    )
    for x in (-0.14, -0.05, 0.04):
        pen.stroke([(x, -0.1 + (x + 0.14) * 0.7), (x + 0.1, -0.02 + (x + 0.14) * 0.5)], 1.2, WHITE, 0.1)


def _rounded(x0: float, y0: float, x1: float, y1: float, r: float) -> list[tuple[float, float]]:
    return path(
        (x0 + r, y0), (x1 - r, y0), (x1, y0, x1, y0 + r), (x1, y1 - r), (x1, y1, x1 - r, y1),
        (x0 + r, y1), (x0, y1, x0, y1 - r), (x0, y0 + r), (x0, y0, x0 + r, y0), detail=4,
    )  # fmt: skip
