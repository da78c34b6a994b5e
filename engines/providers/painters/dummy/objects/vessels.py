"""Containers, dishes and cloth, about their middles; one unit is the height of the thing."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint


def tub(pen: Pen, accent: Colour) -> None:
    """A tub with a lid that clips down: for kimchi, rice, screws or ashes."""
    body = tint(accent, 0.3)
    pen.shape(
        path((-0.44, -0.2), (0.44, -0.2), (0.38, 0.36), (0.3, 0.42, 0.0, 0.42), (-0.3, 0.42, -0.38, 0.36)),
        body,
    )
    pen.fill(path((0.14, -0.18), (0.42, -0.18), (0.36, 0.36), (0.28, 0.4, 0.12, 0.41)), shade(body, 0.14))
    pen.shape(
        path((-0.5, -0.36), (-0.4, -0.44, 0.0, -0.44), (0.4, -0.44, 0.5, -0.36), (0.5, -0.18), (-0.5, -0.18)),
        accent,
    )
    pen.fill(path((-0.46, -0.34), (0.0, -0.42, 0.46, -0.34), (0.46, -0.3), (-0.46, -0.3)), tint(accent, 0.3))
    for side in (-1, 1):
        pen.shape(
            [(side * 0.5, -0.28), (side * 0.56, -0.28), (side * 0.54, 0.0), (side * 0.47, 0.0)],
            shade(accent, 0.2),
            0.7,
        )
    pen.shape([(-0.22, -0.02), (0.2, -0.02), (0.19, 0.22), (-0.21, 0.22)], (250, 246, 236), 0.6)
    pen.even([(-0.16, 0.07), (0.14, 0.07)], 0.7, (130, 126, 136))
    pen.even([(-0.16, 0.14), (0.06, 0.14)], 0.7, (130, 126, 136))


def jar(pen: Pen, accent: Colour) -> None:
    """A round-bellied jar with a lid."""
    clay = mix(accent, (142, 88, 62), 0.65)
    pen.shape(path((-0.22, -0.36), (-0.5, -0.2, -0.46, 0.06), (-0.42, 0.36, -0.24, 0.46), (0.24, 0.46),
                   (0.42, 0.36, 0.46, 0.06), (0.5, -0.2, 0.22, -0.36)), clay)  # fmt: skip
    pen.fill(
        path(
            (0.1, -0.34),
            (0.48, -0.2, 0.44, 0.06),
            (0.4, 0.36, 0.22, 0.45),
            (0.1, 0.45),
            (0.3, 0.0, 0.1, -0.34),
        ),
        shade(clay, 0.18),
    )
    pen.fill(path((-0.3, -0.22), (-0.42, -0.05, -0.36, 0.12), (-0.3, 0.0, -0.22, -0.22)), WHITE, 90)
    pen.shape(path((-0.3, -0.36), (-0.26, -0.5, 0.0, -0.5), (0.26, -0.5, 0.3, -0.36)), shade(clay, 0.1))
    pen.shape(oval(0.0, -0.5, 0.08, 0.05, 14), shade(clay, 0.2), 0.8)


def bowl(pen: Pen, accent: Colour) -> None:
    """A bowl of something warm, with chopsticks across it."""
    pen.shape(
        path((-0.48, -0.1), (-0.44, 0.3, -0.16, 0.36), (0.16, 0.36), (0.44, 0.3, 0.48, -0.1)),
        tint(accent, 0.15),
    )
    pen.fill(
        path((0.16, -0.06), (0.46, -0.06), (0.42, 0.28, 0.16, 0.35), (0.26, 0.1, 0.16, -0.06)),
        shade(accent, 0.1),
    )
    pen.shape([(-0.16, 0.34), (0.16, 0.34), (0.18, 0.42), (-0.18, 0.42)], shade(accent, 0.14))
    pen.shape(oval(0.0, -0.1, 0.48, 0.13, 36), tint(accent, 0.5))
    pen.shape(oval(0.0, -0.11, 0.4, 0.1, 32), (226, 150, 84), 0.7)
    for x, y, tone in (
        (-0.14, -0.13, (250, 236, 190)),
        (0.12, -0.1, (124, 164, 92)),
        (0.0, -0.08, (250, 246, 236)),
    ):
        pen.shape(oval(x, y, 0.1, 0.045, 16), tone, 0.5)
    for y in (0.0, 0.06):
        pen.stroke([(0.1, -0.14 - y), (0.62, -0.36 - y)], 1.8, (150, 104, 70), 0.2)
    for x in (-0.18, -0.04, 0.1):
        pen.stroke(
            path((x, -0.3), (x + 0.08, -0.38, x, -0.46), (x - 0.06, -0.52, x + 0.02, -0.58)), 0.9, WHITE, 0.8
        )


def bucket(pen: Pen, accent: Colour) -> None:
    pen.stroke(
        path((-0.38, -0.2), (-0.3, -0.6, 0.0, -0.6), (0.3, -0.6, 0.38, -0.2)), 1.8, (120, 124, 136), 0.0
    )
    pen.shape(path((-0.4, -0.2), (-0.28, 0.4), (0.0, 0.48, 0.28, 0.4), (0.4, -0.2)), accent)
    pen.fill(path((0.14, -0.16), (0.38, -0.16), (0.27, 0.38), (0.12, 0.43)), shade(accent, 0.18))
    pen.shape(oval(0.0, -0.2, 0.4, 0.11, 32), tint(accent, 0.4))
    pen.shape(oval(0.0, -0.18, 0.34, 0.08, 30), (120, 176, 206), 0.6)


def cloth(pen: Pen, accent: Colour) -> None:
    """Folded cloth: towel, blanket, handkerchief or garment."""
    for number, fill in enumerate((shade(accent, 0.16), accent, tint(accent, 0.16))):
        y = 0.3 - number * 0.2
        pen.shape(path((-0.46, y), (-0.54, y - 0.1, -0.46, y - 0.19), (0.42, y - 0.19),
            (0.52, y - 0.17, 0.5, y - 0.05),
                       (0.5, y + 0.02, 0.42, y)), fill)  # fmt: skip
        pen.stroke(path((-0.4, y - 0.1), (0.0, y - 0.07, 0.42, y - 0.1)), 0.5, shade(accent, 0.3))
    pen.fill([(-0.2, -0.29), (-0.1, -0.29), (-0.1, 0.29), (-0.2, 0.29)], tint(accent, 0.5))
    pen.shape(
        path((0.14, -0.29), (0.5, -0.29), (0.46, -0.08, 0.3, 0.02), (0.2, -0.1, 0.14, -0.29)),
        tint(accent, 0.28),
        0.7,
    )


def garment(pen: Pen, accent: Colour) -> None:
    """A coat, shirt or dress laid out."""
    pen.shape(path((-0.14, -0.42), (-0.34, -0.36), (-0.56, 0.08), (-0.4, 0.16), (-0.28, -0.06),
        (-0.32, 0.46), (0.32, 0.46),
                   (0.28, -0.06), (0.4, 0.16), (0.56, 0.08), (0.34, -0.36), (0.14, -0.42),
                       (0.0, -0.3, -0.14, -0.42)), accent)  # fmt: skip
    pen.fill([(0.1, -0.3), (0.3, -0.1), (0.31, 0.44), (0.12, 0.44)], shade(accent, 0.14))
    pen.even([(0.0, -0.34), (0.0, 0.46)], 0.8)
    for y in (-0.18, 0.0, 0.18, 0.34):
        pen.fill(oval(0.05, y, 0.022, 0.022, 10), (250, 246, 236))
    pen.shape(
        path((-0.14, -0.42), (0.0, -0.3, 0.14, -0.42), (0.1, -0.22), (0.0, -0.28), (-0.1, -0.22)),
        tint(accent, 0.25),
        0.7,
    )


def paper(pen: Pen, accent: Colour) -> None:
    """A sheaf of papers with a seal: a form, a will, a score, a newspaper."""
    for turn in (9, -6, 2):
        sheet = pen.moved(0.0, 0.0, turn)
        sheet.shape([(-0.32, -0.44), (0.32, -0.44), (0.32, 0.44), (-0.32, 0.44)], (252, 249, 240), 0.9)
    top = pen.moved(0.0, 0.0, 2)
    top.fill([(-0.26, -0.38), (0.1, -0.38), (0.1, -0.3), (-0.26, -0.3)], shade(accent, 0.1))
    for number in range(6):
        top.even(
            [(-0.26, -0.2 + number * 0.09), (0.26 - 0.08 * (number % 3), -0.2 + number * 0.09)],
            0.7,
            (150, 148, 158),
        )
    top.shape(oval(0.17, 0.34, 0.075, 0.075, 20), accent, 0.6)


def scroll(pen: Pen, accent: Colour) -> None:
    pen.shape([(-0.34, -0.3), (0.34, -0.3), (0.34, 0.3), (-0.34, 0.3)], (244, 228, 190))
    for number in range(5):
        x = 0.24 - number * 0.11
        pen.even([(x, -0.2), (x, 0.2 - 0.05 * (number % 2))], 1.0, (110, 90, 80))
    for y in (-0.34, 0.34):
        pen.shape([(-0.46, y - 0.05), (0.46, y - 0.05), (0.46, y + 0.05), (-0.46, y + 0.05)], accent)
        for x in (-0.5, 0.46):
            pen.shape(
                [(x, y - 0.08), (x + 0.06, y - 0.08), (x + 0.06, y + 0.08), (x, y + 0.08)], (120, 84, 60), 0.8
            )


def medicine(pen: Pen, accent: Colour) -> None:
    """A bottle of pills, two of them beside it."""
    pen.shape([(-0.24, -0.26), (0.24, -0.26), (0.24, 0.44), (-0.24, 0.44)], (226, 150, 84))
    pen.fill([(0.08, -0.24), (0.22, -0.24), (0.22, 0.42), (0.08, 0.42)], shade((226, 150, 84), 0.16))
    pen.shape([(-0.28, -0.48), (0.28, -0.48), (0.28, -0.26), (-0.28, -0.26)], (248, 248, 246))
    pen.shape([(-0.24, -0.08), (0.24, -0.08), (0.24, 0.26), (-0.24, 0.26)], (252, 250, 244), 0.6)
    pen.fill([(-0.05, 0.0), (0.05, 0.0), (0.05, 0.18), (-0.05, 0.18)], accent)
    pen.fill([(-0.1, 0.05), (0.1, 0.05), (0.1, 0.13), (-0.1, 0.13)], accent)
    for x, y in ((0.4, 0.38), (0.54, 0.42)):
        pen.shape(oval(x, y, 0.07, 0.045, 14), tint(accent, 0.5), 0.7)
