"""A notice that somebody puts up: a sheet on a board, with what is looked for and a question mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engines.providers.painters.dummy.canvas import Colour, Pen, oval, path
from engines.providers.painters.dummy.palette import shade, tint

if TYPE_CHECKING:
    from engines.providers.painters.dummy.figure.body import Figure

_SHEET: Colour = (250, 248, 240)
_RED: Colour = (206, 58, 52)


def notice(pen: Pen, figure: Figure) -> None:
    """A board with the sheet on it: straight before who is seen from behind, else at an angle."""
    low = figure.joints.lowest
    if figure.view == "back":
        sheet = [(-0.86, -3.66), (0.86, -3.66), (0.86, -2.3), (-0.86, -2.3)]
        pen.shape(sheet, _SHEET, 0.9)
        _on_sheet(pen.moved(0.0, -2.86), figure, 1.0)
        _asked(pen.moved(0.64, -3.38), 0.42)
        return
    x = figure.joints.near_arm[2][0] + 0.08
    wood = shade(figure.gear.wood, 0.08)
    for at, foot in ((x - 0.1, low - 0.05), (x + 1.2, low + 0.08)):
        pen.shape([(at - 0.07, -0.6), (at + 0.07, -0.6), (at + 0.07, foot), (at - 0.07, foot)],
                  shade(wood, 0.3), 0.7)  # fmt: skip
    board = [(x - 0.32, -3.0), (x + 1.5, -3.24), (x + 1.5, -0.5), (x - 0.32, -0.62)]
    pen.shape(board, shade(wood, 0.26), 0.9)
    pen.fill([(x - 0.22, -2.88), (x + 1.4, -3.1), (x + 1.4, -0.62), (x - 0.22, -0.73)], tint(wood, 0.25))
    if figure.gear.sheet and figure.gear.thing is not None:
        figure.gear.thing(pen.moved(x + 0.54, -1.0, 0.0, 1.75 / max(figure.gear.high, 0.3)))
        _asked(pen.moved(x + 1.14, -2.66), 0.42)
        return
    pen.shape([(x - 0.12, -2.72), (x + 1.2, -2.9), (x + 1.2, -0.98), (x - 0.12, -1.04)], _SHEET, 0.9)
    _on_sheet(pen.moved(x + 0.54, -1.36), figure, 0.95)
    _asked(pen.moved(x + 0.98, -2.5), 0.42)
    pen.fill(oval(x + 0.54, -2.72, 0.06, 0.06, 12), _RED)


def _on_sheet(pen: Pen, figure: Figure, wide: float) -> None:
    """What the sheet shows: the thing the panel names, else a picture of somebody and some lines."""
    if figure.gear.thing is not None:
        scale = min(1.0, 0.95 / max(figure.gear.high, 0.3)) if figure.gear.high > 0.95 else 1.0
        scale = max(scale, min(0.8 / max(figure.gear.high, 0.2), 2.4))
        figure.gear.thing(pen.moved(0.0, 0.0, 0.0, scale))
        return
    ink: Colour = (150, 150, 160)
    pen.shape(oval(0.0, -0.66, 0.22, 0.26, 16), ink, 0.0)
    pen.fill(path((-0.4, -0.1), (-0.36, -0.42, 0.0, -0.42), (0.36, -0.42, 0.4, -0.1)), ink)
    for y in (0.06, 0.2):
        pen.fill(
            [(-wide * 0.42, y), (wide * 0.42, y), (wide * 0.42, y + 0.06), (-wide * 0.42, y + 0.06)], ink
        )


def _asked(pen: Pen, high: float) -> None:
    """A question mark, about its middle."""
    hook = path((-0.3 * high, -0.2 * high), (-0.3 * high, -0.5 * high, 0.0, -0.5 * high),
                (0.32 * high, -0.5 * high, 0.3 * high, -0.2 * high), (0.26 * high, 0.0, 0.0, 0.06 * high),
                (0.0, 0.12 * high, 0.0, 0.22 * high))  # fmt: skip
    pen.stroke(hook, 3.4, _RED, 0.0)
    pen.fill(oval(0.0, 0.42 * high, 0.09 * high, 0.09 * high, 12), _RED)
