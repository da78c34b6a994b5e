"""Mouths: the middle of the lips at the origin, in heads. `k` narrows them as the head turns."""

from __future__ import annotations

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Pen, mix, oval, path
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import WHITE, shade


def _lip(pen: Pen, points: list[Point], weight: float = 0.85) -> None:
    pen.stroke(points, weight, taper=0.6)


def _hole(pen: Pen, outline: list[Point], teeth: list[Point], tongue: list[Point]) -> None:
    pen.shape(outline, (112, 36, 44), 0.6)
    if tongue:
        pen.fill(tongue, (222, 110, 108))
    if teeth:
        pen.fill(teeth, (252, 250, 248))


def _line(pen: Pen, look: Look, k: float) -> None:
    _lip(pen, path((-0.06 * k, 0.0), (0.0, 0.012, 0.06 * k, -0.002)))
    pen.stroke([(-0.022 * k, 0.042), (0.022 * k, 0.042)], 0.4, shade(look.skin, 0.25))


def _smile(pen: Pen, look: Look, k: float) -> None:
    _lip(pen, path((-0.098 * k, -0.018), (0.0, 0.058, 0.098 * k, -0.018)), 0.95)
    pen.stroke([(-0.024 * k, 0.055), (0.024 * k, 0.055)], 0.4, shade(look.skin, 0.25))


def _laugh(pen: Pen, look: Look, k: float) -> None:
    _hole(
        pen,
        path(
            (-0.125 * k, -0.035),
            (0.0, -0.01, 0.125 * k, -0.035),
            (0.10 * k, 0.115, 0.0, 0.115),
            (-0.10 * k, 0.115, -0.125 * k, -0.035),
        ),
        path(
            (-0.11 * k, -0.024),
            (0.0, 0.0, 0.11 * k, -0.024),
            (0.09 * k, 0.012),
            (0.0, 0.026, -0.09 * k, 0.012),
        ),
        path((-0.062 * k, 0.085), (0.0, 0.035, 0.062 * k, 0.085), (0.0, 0.125, -0.062 * k, 0.085)),
    )


def _gasp(pen: Pen, look: Look, k: float) -> None:
    _hole(pen, oval(0.0, 0.028, 0.05 * k, 0.062), [], oval(0.0, 0.062, 0.03 * k, 0.022, 12))


def _shout(pen: Pen, look: Look, k: float) -> None:
    """Wide open, teeth above and the tongue below."""
    _hole(
        pen,
        oval(0.0, 0.03, 0.085 * k, 0.11),
        path((-0.07 * k, -0.03), (0.0, -0.07, 0.07 * k, -0.03), (0.0, -0.01, -0.07 * k, -0.03)),
        oval(0.0, 0.095, 0.05 * k, 0.035, 12),
    )


def _grit(pen: Pen, look: Look, k: float) -> None:
    outline = path(
        (-0.09 * k, -0.004),
        (0.0, -0.04, 0.09 * k, -0.004),
        (0.10 * k, 0.04, 0.078 * k, 0.05),
        (0.0, 0.028, -0.078 * k, 0.05),
        (-0.10 * k, 0.04, -0.09 * k, -0.004),
    )
    pen.shape(outline, (252, 250, 248), 0.7)
    pen.stroke([(-0.082 * k, 0.02), (0.082 * k, 0.02)], 0.4, taper=0.2)
    for step in (-0.045, 0.0, 0.045):
        pen.stroke([(step * k, -0.014), (step * k, 0.036)], 0.28, mix(pen.ink, WHITE, 0.45), 0.2)


def _frown(pen: Pen, look: Look, k: float) -> None:
    _lip(pen, path((-0.07 * k, 0.022), (0.0, -0.026, 0.07 * k, 0.022)))
    pen.stroke([(-0.02 * k, 0.05), (0.02 * k, 0.05)], 0.4, shade(look.skin, 0.25))


def _sob(pen: Pen, look: Look, k: float) -> None:
    outline = path(
        (-0.075 * k, 0.06),
        (-0.085 * k, -0.02, 0.0, -0.02),
        (0.085 * k, -0.02, 0.075 * k, 0.06),
        (0.0, 0.03, -0.075 * k, 0.06),
    )
    _hole(
        pen,
        outline,
        path((-0.045 * k, -0.006), (0.0, -0.018, 0.045 * k, -0.006), (0.0, 0.012, -0.045 * k, -0.006)),
        [],
    )


def _wavy(pen: Pen, look: Look, k: float) -> None:
    _lip(
        pen,
        path(
            (-0.08 * k, 0.008),
            (-0.055 * k, -0.026, -0.03 * k, 0.0),
            (0.0, 0.032, 0.03 * k, 0.0),
            (0.052 * k, -0.024, 0.08 * k, 0.012),
        ),
    )


def _firm(pen: Pen, look: Look, k: float) -> None:
    _lip(pen, path((-0.075 * k, 0.012), (0.0, -0.012, 0.075 * k, 0.012)), 1.05)
    pen.stroke([(-0.03 * k, 0.048), (0.03 * k, 0.048)], 0.5, shade(look.skin, 0.3))


def _tremble(pen: Pen, look: Look, k: float) -> None:
    """Chattering: a dark opening with a row of teeth above and below."""
    outline = path(
        (-0.085 * k, 0.0),
        (-0.05 * k, -0.04, 0.0, -0.026),
        (0.05 * k, -0.04, 0.085 * k, 0.0),
        (0.09 * k, 0.05, 0.05 * k, 0.056),
        (0.0, 0.042, -0.05 * k, 0.058),
        (-0.09 * k, 0.05, -0.085 * k, 0.0),
    )
    upper = path(
        (-0.07 * k, -0.008),
        (0.0, -0.026, 0.07 * k, -0.008),
        (0.06 * k, 0.01),
        (0.0, 0.002),
        (-0.06 * k, 0.01),
    )
    _hole(pen, outline, upper, [])
    pen.fill(
        path((-0.055 * k, 0.045), (0.0, 0.028, 0.055 * k, 0.045), (0.0, 0.036, -0.055 * k, 0.045)),
        (240, 234, 232),
    )
    for step in (-0.035, 0.0, 0.035):
        pen.stroke([(step * k, -0.016), (step * k, 0.004)], 0.3, mix(pen.ink, WHITE, 0.45), 0.2)


def _flat(pen: Pen, look: Look, k: float) -> None:
    _lip(pen, path((-0.05 * k, 0.004), (0.0, 0.0, 0.05 * k, 0.008)))


def _smirk(pen: Pen, look: Look, k: float) -> None:
    _lip(pen, path((-0.07 * k, 0.016), (0.03 * k, 0.034, 0.095 * k, -0.036)), 1.0)
    pen.stroke([(0.09 * k, -0.05), (0.108 * k, -0.026)], 0.5)


def _pout(pen: Pen, look: Look, k: float) -> None:
    _lip(
        pen,
        path((-0.04 * k, 0.014), (-0.015 * k, -0.022, 0.0, 0.0), (0.015 * k, -0.022, 0.04 * k, 0.014)),
        0.95,
    )
    pen.stroke(path((-0.024 * k, 0.04), (0.0, 0.056, 0.024 * k, 0.04)), 0.5, shade(look.skin, 0.35))


MOUTHS = {
    "line": _line,
    "smile": _smile,
    "laugh": _laugh,
    "gasp": _gasp,
    "shout": _shout,
    "grit": _grit,
    "frown": _frown,
    "sob": _sob,
    "wavy": _wavy,
    "firm": _firm,
    "tremble": _tremble,
    "flat": _flat,
    "smirk": _smirk,
    "pout": _pout,
}
