"""Buildings as a picture of a place shows them: each fills the frame, and is known by one sign."""

from __future__ import annotations

from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint

_RED: Colour = (206, 52, 58)
_GLASS: Colour = (150, 196, 222)
_STONE: Colour = (176, 172, 166)
_PAVED: Colour = (176, 172, 166)


def _ground(pen: Pen, colour: Colour, sky: Colour = (168, 212, 240)) -> None:
    pen.fill([(-0.7, -0.7), (0.7, -0.7), (0.7, 0.4), (-0.7, 0.4)], sky)
    pen.fill([(-0.7, 0.34), (0.7, 0.34), (0.7, 0.7), (-0.7, 0.7)], colour)


def _block(pen: Pen, x: float, top: float, half: float, colour: Colour, low: float = 0.38) -> None:
    pen.shape([(x - half, top), (x + half, top), (x + half, low), (x - half, low)], colour, 0.8)


def _windows(pen: Pen, columns: tuple[float, ...], rows: tuple[float, ...], colour: Colour = _GLASS) -> None:
    for y in rows:
        for x in columns:
            pen.fill([(x - 0.045, y), (x + 0.045, y), (x + 0.045, y + 0.09), (x - 0.045, y + 0.09)], colour)


def hospital(pen: Pen, accent: Colour) -> None:
    """White, with a red cross over a wide door."""
    _ground(pen, _PAVED)
    _block(pen, 0.0, -0.14, 0.5, (236, 240, 240))
    _block(pen, 0.0, -0.44, 0.24, WHITE)
    _windows(pen, (-0.4, -0.28, 0.28, 0.4), (-0.06, 0.12))
    pen.shape([(-0.13, 0.14), (0.13, 0.14), (0.13, 0.38), (-0.13, 0.38)], _GLASS, 0.7)
    pen.fill([(-0.05, -0.36), (0.05, -0.36), (0.05, -0.06), (-0.05, -0.06)], _RED)
    pen.fill([(-0.15, -0.26), (0.15, -0.26), (0.15, -0.16), (-0.15, -0.16)], _RED)


def school(pen: Pen, accent: Colour) -> None:
    """Long and low, with a clock under a gable and a flag on it."""
    _ground(pen, (206, 188, 150))
    _block(pen, 0.0, -0.1, 0.54, (226, 178, 138))
    _block(pen, 0.0, -0.22, 0.17, tint((226, 178, 138), 0.2))
    pen.shape([(-0.22, -0.2), (0.0, -0.4), (0.22, -0.2)], shade(accent, 0.1), 0.8)
    pen.stroke(path((0.0, -0.38), (0.0, -0.58)), 1.0)
    pen.shape([(0.0, -0.58), (0.2, -0.52), (0.0, -0.46)], _RED, 0.6)
    pen.shape(oval(0.0, -0.1, 0.09, 0.09), WHITE, 0.7)
    pen.stroke(path((0.0, -0.15), (0.0, -0.1), (0.04, -0.1)), 0.8)
    _windows(pen, (-0.44, -0.3, 0.3, 0.44), (-0.03, 0.14))
    pen.shape([(-0.09, 0.12), (0.09, 0.12), (0.09, 0.38), (-0.09, 0.38)], (134, 90, 66), 0.7)


def castle(pen: Pen, accent: Colour) -> None:
    """Two towers with pointed roofs and a gate in the wall between them."""
    _ground(pen, (140, 176, 112))
    _block(pen, 0.0, -0.02, 0.4, _STONE)
    for x in (-0.32, -0.16, 0.0, 0.16, 0.32):
        _block(pen, x, -0.1, 0.045, _STONE, 0.0)
    for x in (-0.42, 0.42):
        _block(pen, x, -0.26, 0.12, tint(_STONE, 0.15))
        pen.shape([(x - 0.16, -0.25), (x, -0.54), (x + 0.16, -0.25)], shade(accent, 0.1), 0.8)
        _windows(pen, (x,), (-0.14,), (70, 66, 84))
    gate = path((-0.12, 0.38), (-0.12, 0.2), (-0.12, 0.08, 0.0, 0.08), (0.12, 0.08, 0.12, 0.2), (0.12, 0.38))
    pen.shape(gate, (96, 70, 56), 0.8)


def station(pen: Pen, accent: Colour) -> None:
    """A hall with a round clock, and the front of a train before it."""
    _ground(pen, (150, 150, 156))
    _block(pen, 0.0, -0.16, 0.56, (214, 196, 172))
    pen.shape(
        path((-0.26, -0.14), (-0.2, -0.5, 0.0, -0.5), (0.2, -0.5, 0.26, -0.14)), shade(accent, 0.05), 0.8
    )
    pen.shape(oval(0.0, -0.26, 0.1, 0.1), WHITE, 0.7)
    pen.stroke(path((0.0, -0.33), (0.0, -0.26), (0.05, -0.26)), 0.8)
    _windows(pen, (-0.46, -0.34, 0.34, 0.46), (-0.06,))
    train = path((-0.2, 0.42), (-0.2, 0.08), (-0.2, -0.02, 0.0, -0.02), (0.2, -0.02, 0.2, 0.08), (0.2, 0.42))
    pen.shape(train, (86, 118, 160), 0.8)
    pen.shape([(-0.13, 0.06), (0.13, 0.06), (0.13, 0.2), (-0.13, 0.2)], _GLASS, 0.7)
    for x in (-0.12, 0.12):
        pen.fill(oval(x, 0.31, 0.035, 0.035), (255, 236, 170))
    for x in (-0.5, 0.5):
        pen.stroke(path((x, 0.66), (x * 0.4, 0.42)), 1.0)


def museum(pen: Pen, accent: Colour) -> None:
    """Columns under a gable, a banner between them, and steps up to the door."""
    _ground(pen, _PAVED)
    for step, half in ((0.36, 0.6), (0.3, 0.55), (0.24, 0.5)):
        pen.shape(
            [(-half, step), (half, step), (half, step + 0.07), (-half, step + 0.07)], tint(_STONE, 0.3), 0.7
        )
    _block(pen, 0.0, -0.2, 0.46, shade(_STONE, 0.08), 0.24)
    pen.shape([(-0.1, -0.02), (0.1, -0.02), (0.1, 0.24), (-0.1, 0.24)], (96, 70, 56), 0.7)
    for x in (-0.4, -0.22, 0.22, 0.4):
        _block(pen, x, -0.18, 0.05, tint(_STONE, 0.4), 0.24)
    pen.shape([(-0.54, -0.26), (0.54, -0.26), (0.54, -0.16), (-0.54, -0.16)], tint(_STONE, 0.25), 0.8)
    pen.shape([(-0.56, -0.26), (0.0, -0.54), (0.56, -0.26)], tint(_STONE, 0.35), 0.8)
    pen.shape(oval(0.0, -0.35, 0.07, 0.07), shade(accent, 0.05), 0.7)


BUILDINGS: dict[str, Callable[[Pen, Colour], None]] = {
    "hospital": hospital, "school": school, "castle": castle, "station": station,
    "museum": museum,
}  # fmt: skip
