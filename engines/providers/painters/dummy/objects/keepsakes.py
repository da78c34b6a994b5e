"""Things stories are hung on: found, kept, given back. About their middles; one unit is their height."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.glow import round_about
from engines.providers.painters.dummy.palette import WHITE, shade, tint


def monitor(pen: Pen, accent: Colour) -> None:
    pen.shape([(-0.06, 0.24), (0.06, 0.24), (0.1, 0.42), (-0.1, 0.42)], (96, 100, 114))
    pen.shape(oval(0, 0.43, 0.26, 0.045), (96, 100, 114))
    pen.shape([(-0.5, -0.4), (0.5, -0.4), (0.5, 0.26), (-0.5, 0.26)], (52, 56, 68))
    pen.fill([(-0.46, -0.36), (0.46, -0.36), (0.46, 0.22), (-0.46, 0.22)], mix(accent, (40, 52, 74), 0.6))
    for y in (-0.27, -0.12, 0.03):
        pen.even([(-0.46, y), (0.46, y)], 0.4, mix(accent, (90, 110, 130), 0.6))
    pen.fill([(-0.08, -0.3), (0.38, -0.3), (0.38, 0.12), (-0.08, 0.12)], (206, 218, 226))
    pen.fill(path((0.06, 0.12), (0.06, -0.06, 0.15, -0.07), (0.24, -0.06, 0.24, 0.12)), (70, 78, 96))
    pen.fill(oval(0.15, -0.13, 0.055, 0.06, 16), (70, 78, 96))
    pen.fill(oval(-0.38, -0.29, 0.025, 0.025, 10), (226, 70, 66))
    pen.fill([(0.2, -0.36), (0.34, -0.36), (0.1, 0.22), (-0.04, 0.22)], WHITE, 40)


def camera(pen: Pen, accent: Colour) -> None:
    pen.shape(
        path(
            (-0.46, -0.2),
            (-0.2, -0.2),
            (-0.14, -0.34),
            (0.14, -0.34),
            (0.2, -0.2),
            (0.46, -0.2),
            (0.46, 0.3),
            (-0.46, 0.3),
        ),
        accent,
    )
    pen.fill([(-0.46, -0.02), (0.46, -0.02), (0.46, 0.2), (-0.46, 0.2)], shade(accent, 0.35))
    pen.shape(oval(0, 0.06, 0.25, 0.25, 36), (214, 216, 222))
    pen.shape(oval(0, 0.06, 0.18, 0.18, 30), (50, 54, 72))
    pen.fill(oval(0, 0.06, 0.1, 0.1, 24), (92, 120, 160))
    pen.fill(oval(-0.05, 0.0, 0.035, 0.03, 12), WHITE)
    pen.shape([(0.26, -0.14), (0.4, -0.14), (0.4, -0.05), (0.26, -0.05)], (230, 236, 244), 0.6)


def doll(pen: Pen, accent: Colour) -> None:
    """A teddy bear, sitting."""
    fur = (196, 148, 104)
    for x in (-0.2, 0.2):
        pen.shape(oval(x, 0.34, 0.13, 0.1), fur)
        pen.shape(oval(x * 1.35, 0.1, 0.09, 0.15), fur)
        pen.shape(oval(x * 0.9, -0.4, 0.1, 0.1), fur)
    pen.shape(oval(0, 0.14, 0.23, 0.25), fur)
    pen.fill(oval(0, 0.17, 0.14, 0.16), tint(fur, 0.35))
    pen.shape(oval(0, -0.23, 0.26, 0.23), fur)
    pen.fill(oval(0, -0.16, 0.11, 0.085), tint(fur, 0.5))
    for x in (-0.1, 0.1):
        pen.fill(oval(x, -0.26, 0.028, 0.034, 12), (40, 32, 34))
    pen.fill(oval(0, -0.19, 0.036, 0.026, 12), (60, 42, 40))
    for side in (-1, 1):
        pen.shape(
            path((0, 0.0), (0.1 * side, -0.09, 0.15 * side, 0.0), (0.1 * side, 0.09, 0, 0.0)), accent, 0.7
        )


def guitar(pen: Pen, accent: Colour) -> None:
    pen.shape([(-0.035, -0.56), (0.035, -0.56), (0.035, 0.0), (-0.035, 0.0)], (96, 70, 58))
    pen.shape([(-0.06, -0.68), (0.06, -0.68), (0.045, -0.55), (-0.045, -0.55)], (70, 52, 46))
    body = path(
        (0, -0.1),
        (0.22, -0.12, 0.2, 0.06),
        (0.16, 0.14, 0.25, 0.22),
        (0.34, 0.46, 0.0, 0.48),
        (-0.34, 0.46, -0.25, 0.22),
        (-0.16, 0.14, -0.2, 0.06),
        (-0.22, -0.12, 0, -0.1),
    )
    pen.shape(body, accent)
    pen.shape(oval(0, 0.13, 0.085, 0.085), (52, 38, 36), 0.7)
    pen.shape([(-0.1, 0.31), (0.1, 0.31), (0.1, 0.35), (-0.1, 0.35)], (70, 52, 46), 0.6)
    for x in (-0.02, 0.0, 0.02):
        pen.even([(x, -0.56), (x, 0.33)], 0.3, (240, 232, 214))


def cassette(pen: Pen, accent: Colour) -> None:
    pen.shape([(-0.48, -0.3), (0.48, -0.3), (0.48, 0.3), (-0.48, 0.3)], (66, 68, 82))
    pen.shape([(-0.4, -0.24), (0.4, -0.24), (0.4, 0.12), (-0.4, 0.12)], (250, 246, 236), 0.6)
    pen.fill([(-0.4, -0.24), (0.4, -0.24), (0.4, -0.15), (-0.4, -0.15)], accent)
    pen.shape([(-0.24, -0.1), (0.24, -0.1), (0.24, 0.06), (-0.24, 0.06)], (120, 126, 140), 0.6)
    for x in (-0.16, 0.16):
        pen.shape(oval(x, -0.02, 0.06, 0.06, 18), WHITE, 0.6)
    pen.shape([(-0.26, 0.3), (-0.2, 0.18), (0.2, 0.18), (0.26, 0.3)], (90, 92, 106), 0.6)


def lighter(pen: Pen, accent: Colour) -> None:
    round_about(pen, 0.0, -0.42, 0.3, (255, 226, 150), 1.4)
    pen.shape(
        path((0.0, -0.62), (0.13, -0.42, 0.07, -0.3), (0.0, -0.26, -0.07, -0.3), (-0.12, -0.42, 0.0, -0.62)),
        (248, 176, 70),
        0.6,
    )
    pen.fill(
        path((0.0, -0.5), (0.06, -0.38, 0.03, -0.3), (0.0, -0.28, -0.03, -0.3), (-0.05, -0.38, 0.0, -0.5)),
        (255, 240, 190),
    )
    pen.shape([(-0.1, -0.26), (0.1, -0.26), (0.1, -0.04), (-0.1, -0.04)], (206, 210, 218))
    pen.shape([(-0.17, -0.04), (0.17, -0.04), (0.17, 0.46), (-0.17, 0.46)], accent)
    pen.fill([(0.06, -0.03), (0.16, -0.03), (0.16, 0.45), (0.06, 0.45)], shade(accent, 0.2))


def scarf(pen: Pen, accent: Colour) -> None:
    """Hung round nothing: a loop above, one end over the other, stripes and fringes below."""
    dark, pale = shade(accent, 0.22), tint(accent, 0.45)
    pen.shape(
        path((-0.3, -0.2), (-0.34, -0.56, 0.0, -0.56), (0.34, -0.56, 0.3, -0.2), (0.14, -0.02, 0.0, -0.04),
             (-0.14, -0.02, -0.3, -0.2)),
        accent,
    )  # fmt: skip
    pen.shape(
        path(
            (-0.15, -0.24), (-0.16, -0.42, 0.0, -0.42), (0.16, -0.42, 0.15, -0.24), (0.0, -0.14, -0.15, -0.24)
        ),
        shade(accent, 0.4),
        0.7,
    )
    for lean, tone in ((0.12, dark), (-0.1, accent)):
        end = pen.moved(lean, -0.1, lean * 60)
        end.shape([(-0.13, -0.06), (0.13, -0.06), (0.15, 0.5), (-0.15, 0.5)], tone)
        for y in (0.24, 0.36):
            end.fill([(-0.14, y), (0.14, y), (0.145, y + 0.06), (-0.145, y + 0.06)], pale)
        for number in range(6):
            x = -0.13 + number * 0.052
            end.stroke([(x, 0.5), (x + 0.006, 0.6)], 1.2, tone, 0.2)
    pen.shape(
        path((-0.2, -0.16), (0.0, -0.26, 0.2, -0.16), (0.2, 0.0), (0.0, 0.08, -0.2, 0.0)), tint(accent, 0.12)
    )


def chart(pen: Pen, accent: Colour) -> None:
    """A folded map with a marked spot."""
    for number in range(4):
        x, lift = -0.46 + number * 0.23, 0.05 * (number % 2)
        paper = (244, 232, 204) if number % 2 else (232, 216, 184)
        pen.shape(
            [
                (x, -0.34 + lift),
                (x + 0.23, -0.39 + 0.1 - lift),
                (x + 0.23, 0.3 + 0.05 - lift),
                (x, 0.3 + lift),
            ],
            paper,
            0.7,
        )
    pen.stroke(path((-0.4, 0.2), (-0.2, -0.1, 0.0, 0.08), (0.15, 0.2, 0.26, -0.12)), 1.1, accent, 0.1)
    for turn in (45, -45):
        pen.moved(0.28, -0.14, turn).stroke([(-0.09, 0), (0.09, 0)], 2.0, (206, 62, 58), 0.1)


def stone(pen: Pen, accent: Colour) -> None:
    pen.fill(oval(0, 0.02, 0.52, 0.46, 30), tint(accent, 0.6), 70)
    outline = [
        (-0.3, -0.1),
        (-0.14, -0.34),
        (0.16, -0.34),
        (0.32, -0.08),
        (0.2, 0.28),
        (-0.02, 0.4),
        (-0.22, 0.28),
    ]
    pen.shape(outline, accent)
    pen.fill([(-0.3, -0.1), (-0.14, -0.34), (-0.04, -0.06), (-0.22, 0.28)], tint(accent, 0.35))
    pen.fill([(0.16, -0.34), (0.32, -0.08), (0.2, 0.28), (0.1, -0.04)], shade(accent, 0.2))
    pen.fill([(-0.14, -0.34), (0.16, -0.34), (0.1, -0.04), (-0.04, -0.06)], tint(accent, 0.6))


def pebble(pen: Pen, accent: Colour) -> None:
    grey = (150, 146, 140)
    pen.shape(
        path(
            (-0.38, 0.16),
            (-0.42, -0.12, -0.16, -0.24),
            (0.3, -0.3, 0.4, 0.02),
            (0.44, 0.26, 0.0, 0.28),
            (-0.3, 0.28, -0.38, 0.16),
        ),
        grey,
    )
    pen.fill(path((-0.28, -0.02), (-0.2, -0.16, 0.04, -0.18), (0.0, -0.06, -0.28, -0.02)), tint(grey, 0.45))
    for x, y in ((0.1, 0.1), (0.22, 0.0), (-0.12, 0.14)):
        pen.fill(oval(x, y, 0.025, 0.02, 8), shade(grey, 0.3))


def seed(pen: Pen, accent: Colour) -> None:
    brown = (138, 94, 54)
    pen.shape(
        path(
            (0.0, -0.38),
            (0.32, -0.1, 0.24, 0.18),
            (0.12, 0.38, 0.0, 0.36),
            (-0.3, 0.32, -0.26, 0.06),
            (-0.22, -0.18, 0.0, -0.38),
        ),
        brown,
    )
    pen.fill(path((-0.16, 0.08), (-0.16, -0.1, -0.04, -0.22), (-0.08, -0.02, -0.1, 0.16)), tint(brown, 0.4))
    pen.stroke(path((0.0, -0.34), (0.1, 0.0, 0.02, 0.32)), 1.4, shade(brown, 0.35), 0.1)
    pen.stroke(path((0.0, -0.38), (0.02, -0.46, 0.1, -0.5)), 2.2, (104, 150, 76), 0.1)


def clock(pen: Pen, accent: Colour) -> None:
    """A clock in its case, as it stands against a wall."""
    wood, face = (112, 74, 48), (244, 236, 214)
    pen.shape([(-0.22, -0.4), (0.22, -0.4), (0.22, 0.46), (-0.22, 0.46)], wood)
    pen.shape(path((-0.26, -0.4), (0.0, -0.58, 0.26, -0.4)), shade(wood, 0.15))
    pen.fill([(-0.14, -0.02), (0.14, -0.02), (0.14, 0.38), (-0.14, 0.38)], shade(wood, 0.45))
    pen.shape(oval(0, -0.2, 0.16, 0.16, 30), face)
    for x, y in ((0.0, -0.31), (0.09, -0.23)):
        pen.stroke([(0.0, -0.2), (x, y)], 1.8, (40, 34, 30), 0.1)
    pen.stroke([(0.0, -0.02), (0.05, 0.24)], 1.6, (206, 170, 90), 0.1)
    pen.fill(oval(0.055, 0.27, 0.06, 0.06, 18), (222, 184, 96))
