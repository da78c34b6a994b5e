"""Gloves as they lie where somebody has left them, fingers to the right: about their middles."""

from __future__ import annotations

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint


def glove(pen: Pen, accent: Colour) -> None:
    """A knitted one, flat on its palm: four fingers, the thumb beside them, a ribbed cuff."""
    pen.shape(_finger((-0.08, -0.12), (0.08, -0.3), 0.062), accent)
    for y, end in ((0.135, 0.34), (0.05, 0.44), (-0.04, 0.46), (-0.125, 0.38)):
        pen.shape(_finger((0.0, y), (end, y * 1.28), 0.052), accent)
    palm = path((-0.26, -0.15), (-0.1, -0.2, 0.06, -0.17), (0.12, 0.0, 0.06, 0.18), (-0.1, 0.21, -0.26, 0.16))
    pen.shape(palm, accent)
    pen.fill(path((0.02, -0.16), (0.16, 0.0, 0.02, 0.17), (0.16, 0.16), (0.18, 0.0), (0.14, -0.15)), accent)
    pen.fill(
        path((-0.26, 0.06), (-0.04, 0.12, 0.3, 0.12), (0.3, 0.19), (0.05, 0.18), (-0.1, 0.2, -0.26, 0.15)),
        shade(accent, 0.14),
    )
    for y in (-0.085, 0.0, 0.09):
        pen.stroke([(0.0, y * 0.9), (0.12, y)], 0.5, shade(accent, 0.4))
    cuff = tint(accent, 0.3)
    pen.shape(
        path(
            (-0.26, -0.18), (-0.46, -0.2), (-0.49, 0.0, -0.46, 0.21), (-0.26, 0.19), (-0.3, 0.0, -0.26, -0.18)
        ),
        cuff,
    )
    for x in (-0.42, -0.37, -0.32):
        pen.stroke(path((x, -0.18), (x - 0.02, 0.0, x, 0.19)), 0.5, shade(cuff, 0.3), 0.2)


def _finger(start: Point, end: Point, half: float) -> list[Point]:
    """A rounded strip from one point to another."""
    (x0, y0), (x1, y1) = start, end
    long = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5
    dx, dy = (x1 - x0) / long * half, (y1 - y0) / long * half
    return path(
        (x0 - dy, y0 + dx),
        (x1 - dy, y1 + dx),
        (x1 - dy + dx * 1.3, y1 + dx + dy * 1.3, x1 + dx, y1 + dy),
        (x1 + dy + dx * 1.3, y1 - dx + dy * 1.3, x1 + dy, y1 - dx),
        (x0 + dy, y0 - dx),
    )


def boxing_glove(pen: Pen, accent: Colour) -> None:
    """A padded one on its side: a round fist, the thumb upon it, a laced white cuff."""
    body = path(
        (-0.18, -0.2),
        (-0.06, -0.34, 0.18, -0.32),
        (0.5, -0.28, 0.48, 0.04),
        (0.46, 0.34, 0.12, 0.32),
        (-0.1, 0.3, -0.18, 0.2),
    )
    pen.shape(body, accent)
    pen.fill(
        path((-0.16, 0.12), (0.1, 0.26, 0.46, 0.06), (0.44, 0.32, 0.12, 0.31), (-0.1, 0.29, -0.17, 0.2)),
        shade(accent, 0.16),
    )
    pen.shape(
        path(
            (-0.12, -0.2),
            (-0.1, -0.44, 0.14, -0.42),
            (0.34, -0.38, 0.3, -0.2),
            (0.26, -0.06, 0.1, -0.08),
            (-0.02, -0.1, -0.12, -0.2),
        ),
        accent,
    )
    pen.stroke(path((0.24, 0.12), (0.38, 0.08, 0.44, -0.04)), 0.7, shade(accent, 0.4))
    for spot in (
        path((0.3, -0.2), (0.42, -0.16, 0.42, -0.02), (0.37, -0.1, 0.3, -0.2)),
        path((-0.04, -0.32), (0.06, -0.4, 0.2, -0.35), (0.08, -0.36, -0.04, -0.32)),
    ):
        pen.fill(spot, tint(accent, 0.5))
    cuff = mix(WHITE, accent, 0.06)
    pen.shape([(-0.18, -0.22), (-0.46, -0.25), (-0.48, 0.24), (-0.18, 0.22)], cuff)
    pen.fill([(-0.24, -0.22), (-0.18, -0.21), (-0.18, 0.21), (-0.24, 0.22)], accent)
    for y in (-0.12, -0.02, 0.08):
        pen.stroke([(-0.44, y), (-0.3, y + 0.07)], 0.9, shade(cuff, 0.5), 0.1)
        pen.stroke([(-0.44, y + 0.07), (-0.3, y)], 0.9, shade(cuff, 0.5), 0.1)
    pen.fill(oval(-0.37, 0.0, 0.012, 0.012, 8), shade(cuff, 0.5))


def greeting_card(pen: Pen, accent: Colour) -> None:
    """A folded card that stands a little open, with a cake on its front."""
    paper: Colour = (252, 248, 238)
    pen.shape([(0.3, -0.44), (0.46, -0.36), (0.46, 0.48), (0.3, 0.42)], shade(paper, 0.12))
    pen.shape([(-0.36, -0.44), (0.32, -0.44), (0.32, 0.42), (-0.36, 0.42)], paper)
    pen.fill([(-0.32, -0.4), (0.28, -0.4), (0.28, 0.38), (-0.32, 0.38)], tint(accent, 0.55))
    for x, y, fill in ((-0.24, -0.3, WHITE), (0.18, -0.32, WHITE), (0.22, -0.06, WHITE), (-0.26, 0.0, WHITE)):
        pen.fill(oval(x, y, 0.03, 0.03, 12), fill)
    pen.shape([(-0.03, -0.22), (0.02, -0.22), (0.02, -0.06), (-0.03, -0.06)], (250, 214, 96), 0.6)
    pen.fill(
        path((-0.005, -0.34), (0.05, -0.26, -0.005, -0.22), (-0.06, -0.26, -0.005, -0.34)), (250, 150, 60)
    )
    pen.shape(path((-0.2, -0.06), (0.19, -0.06), (0.2, 0.22), (-0.21, 0.22)), (250, 240, 226), 0.8)
    pen.fill(
        path(
            (-0.2, -0.06),
            (0.19, -0.06),
            (0.19, 0.04),
            (0.12, 0.12, 0.06, 0.04),
            (-0.01, 0.12, -0.07, 0.04),
            (-0.14, 0.12, -0.2, 0.04),
        ),
        accent,
    )
    pen.shape([(-0.27, 0.22), (0.26, 0.22), (0.24, 0.27), (-0.25, 0.27)], WHITE, 0.7)
