"""A bald crown with a wreath of hair from temple to temple, in heads."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Pen, path
from engines.providers.painters.dummy.figure.around import around
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import shade, tint


def from_before(pen: Pen, look: Look, turn: float) -> None:
    """The skull over the face, and hair that stands off above both ears."""
    right = around(0.36, turn)
    skull = path((-0.375, 0.04), (-0.43, -0.36, -0.24, -0.49), (0.0, -0.62, 0.25, -0.48),
                 (0.42, -0.34, right if turn else 0.375, 0.04), (around(0.32, turn), -0.2),
                 (around(0.0, turn), -0.34), (around(-0.32, turn), -0.2))  # fmt: skip
    pen.shape(skull, look.skin)
    # The edge of what is drawn is no line across the forehead.
    edge = ((0.27, -0.16), (0.26, -0.4), (-0.26, -0.4), (-0.34, -0.16), (-0.28, -0.2), (0.0, -0.27),
            (0.24, -0.2))  # fmt: skip
    pen.fill([(around(x, turn), y) for x, y in edge], look.skin)
    _gleam(pen, look, 0.0)
    for side in (1.0, -1.0):
        _tuft(pen, look, turn, side)


def _gleam(pen: Pen, look: Look, x: float) -> None:
    spot = path((x - 0.16, -0.46), (x, -0.54, x + 0.15, -0.46), (x, -0.48, x - 0.16, -0.46))
    pen.fill(spot, tint(look.skin, 0.55))


def _tuft(pen: Pen, look: Look, turn: float, side: float) -> None:
    inner, outer = around(0.315 * side, turn), around(0.4 * side, turn) + 0.1 * side
    if turn and side < 0:
        # The side of the head that has come into view.
        tuft = path((inner, -0.2), (-0.4, -0.34, -0.5, -0.18), (-0.58, 0.0, -0.5, 0.2),
                    (-0.44, 0.32, inner - 0.06, 0.24), (inner - 0.05, 0.06),
                    (inner - 0.02, -0.04))  # fmt: skip
    else:
        tuft = path((inner, -0.2), (inner + 0.1 * side, -0.34, outer, -0.2),
                    (outer + 0.08 * side, 0.0, outer - 0.02 * side, 0.18), (inner + 0.06 * side, 0.14),
                    (inner + 0.05 * side, -0.02, inner, -0.2))  # fmt: skip
    pen.shape(tuft, look.hair_colour)
    strand = path((inner + 0.09 * side, -0.16), (outer, -0.04, outer - 0.03 * side, 0.1))
    pen.stroke(strand, 0.5, shade(look.hair_colour, 0.3))


def from_the_side(pen: Pen, look: Look) -> None:
    """Facing right: the bare skull, and a band from the temple over the ear to the nape."""
    skull = path(
        (-0.42, -0.05),
        (-0.46, -0.44, -0.12, -0.54),
        (0.16, -0.58, 0.3, -0.34),
        (0.2, -0.2),
        (-0.1, -0.1),
        (-0.42, 0.0),
    )
    pen.shape(skull, look.skin)
    pen.fill(
        path((0.295, -0.36), (0.33, -0.14), (0.0, -0.02), (-0.4, 0.02), (-0.38, -0.3), (0.1, -0.36)),
        look.skin,
    )
    pen.fill(
        path((-0.1, -0.47), (0.08, -0.53, 0.18, -0.42), (0.04, -0.47, -0.1, -0.47)), tint(look.skin, 0.55)
    )
    band = path(
        (0.1, -0.14),
        (-0.04, -0.28, -0.34, -0.24),
        (-0.56, -0.16, -0.52, 0.12),
        (-0.44, 0.3, -0.28, 0.26),
        (-0.16, 0.22, -0.14, 0.12),
        (-0.12, -0.04, -0.02, -0.02),
        (0.06, 0.04, 0.07, 0.12),
        (0.12, 0.0, 0.1, -0.14),
    )
    pen.shape(band, look.hair_colour)
    for x, y in ((-0.2, -0.16), (-0.36, -0.1)):
        pen.stroke(path((x, y), (x - 0.12, y + 0.14, x - 0.06, y + 0.3)), 0.5, shade(look.hair_colour, 0.3))


def from_behind(pen: Pen, look: Look) -> None:
    """The bare crown over a band from ear to ear."""
    skull = path(
        (-0.38, 0.1),
        (-0.43, -0.38, -0.2, -0.5),
        (0.0, -0.59, 0.2, -0.5),
        (0.43, -0.38, 0.38, 0.1),
        (0.34, 0.3, 0.2, 0.34),
        (0.0, 0.24, -0.2, 0.34),
        (-0.34, 0.3, -0.38, 0.1),
    )
    pen.shape(skull, look.skin)
    pen.fill(
        path((-0.16, -0.44), (0.0, -0.52, 0.14, -0.44), (0.0, -0.46, -0.16, -0.44)), tint(look.skin, 0.55)
    )
    band = path(
        (-0.44, -0.18),
        (-0.2, -0.02, 0.0, -0.04),
        (0.2, -0.02, 0.44, -0.18),
        (0.52, 0.1, 0.38, 0.24),
        (0.22, 0.4, 0.0, 0.32),
        (-0.22, 0.4, -0.38, 0.24),
        (-0.52, 0.1, -0.44, -0.18),
    )
    pen.shape(band, look.hair_colour)
    for x in (-0.24, 0.0, 0.24):
        pen.stroke(path((x, 0.04), (x * 1.1, 0.14, x, 0.24)), 0.5, shade(look.hair_colour, 0.3))
