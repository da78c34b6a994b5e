"""Hats: over the hair, about the middle of the head, in heads; facing right."""

from __future__ import annotations

from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import BLACK, WHITE, shade, tint

REACH: dict[str, float] = {
    "chef_hat": 1.1, "peaked": 0.78, "straw": 0.76, "hard_hat": 0.74, "gat": 0.96, "beret": 0.74,
        "beanie": 0.86,
    "rider": 0.76, "wizard_hat": 1.3, "headscarf": 0.64, "head_bandage": 0.66,
}  # fmt: skip
"""How far each stands above the middle of the head."""
BRIM: dict[str, float] = {"straw": 0.86, "gat": 0.92, "wizard_hat": 0.8}
"""How far to the sides, where that is farther than hair goes."""
_GAUZE: Colour = (248, 245, 238)
_AHEAD = {"front": 0.0, "three_quarter": 0.13, "profile": 0.3}


def hat(pen: Pen, look: Look, view: str) -> None:
    """What this look wears on its head, if anything."""
    draw = _DRAW.get(look.hat)
    if draw is not None:
        draw(pen, look, view)


def _dome(low: float, high: float, wide: float) -> list[tuple[float, float]]:
    return path((-wide, low), (-wide - 0.02, high, 0.0, high), (wide + 0.02, high, wide, low),
                (0.0, low - 0.1, -wide, low))  # fmt: skip


def _side(pen: Pen, low: float, high: float, wide: float, colour: Colour) -> None:
    """The cel shadow of a dome on the side away from the light."""
    k = pen.dark
    pen.fill(
        path((wide * 0.3 * k, high + 0.04), ((wide + 0.02) * k, high + 0.04, (wide - 0.02) * k, low - 0.04),
             (wide * 0.6 * k, low - 0.08), (wide * 0.66 * k, high + 0.16, wide * 0.3 * k, high + 0.04)),
        shade(colour, 0.16))  # fmt: skip


def _chef_hat(pen: Pen, look: Look, view: str) -> None:
    white: Colour = (248, 247, 244)
    for x, y, r in ((-0.28, -0.78, 0.23), (0.28, -0.78, 0.23), (0.0, -0.86, 0.28)):
        pen.shape(oval(x, y, r, r * 0.92, 22), white)
    pen.fill(oval(0.0, -0.76, 0.36, 0.2, 24), white)
    pen.fill(oval(0.26 * pen.dark, -0.74, 0.17, 0.15, 18), shade(white, 0.1))
    pen.shape(path((-0.4, -0.26), (0.0, -0.36, 0.4, -0.26), (0.38, -0.64), (0.0, -0.72, -0.38, -0.64)), white)
    for x in (-0.2, 0.02, 0.22):
        pen.stroke([(x, -0.64), (x * 0.95, -0.38)], 0.5, shade(white, 0.3), 0.4)


def _peaked(pen: Pen, look: Look, view: str) -> None:
    cloth = mix(look.top, BLACK, 0.45)
    pen.shape(path((-0.44, -0.34), (-0.62, -0.64, -0.3, -0.72), (0.0, -0.84, 0.3, -0.72),
                   (0.62, -0.64, 0.44, -0.34)), cloth)  # fmt: skip
    pen.shape(path((-0.44, -0.22), (0.0, -0.34, 0.44, -0.22), (0.45, -0.38), (0.0, -0.5, -0.45, -0.38)),
              shade(cloth, 0.4), 0.7)  # fmt: skip
    if view == "back":
        return
    ahead = _AHEAD[view]
    pen.shape(oval(ahead * 1.1, -0.54, 0.09, 0.1, 14), (236, 198, 96), 0.7)
    pen.shape(path((-0.34 + ahead, -0.27), (ahead, -0.36, 0.38 + ahead * 0.6, -0.26),
                   (0.28 + ahead, -0.13, ahead, -0.15), (-0.32 + ahead, -0.16, -0.34 + ahead, -0.27)),
              (34, 32, 40))  # fmt: skip
    pen.fill(path((-0.1 + ahead, -0.25), (ahead, -0.28, 0.14 + ahead, -0.24), (ahead, -0.22, -0.1 + ahead,
        -0.25)),
             (150, 152, 166))  # fmt: skip


def _straw(pen: Pen, look: Look, view: str) -> None:
    straw: Colour = (232, 200, 128)
    pen.shape(oval(0.0, -0.26, 0.84, 0.17, 34), shade(straw, 0.1))
    pen.fill(oval(0.0, -0.22, 0.72, 0.1, 30), shade(straw, 0.3))
    pen.shape(path((-0.84, -0.28), (-0.4, -0.36, 0.0, -0.34), (0.4, -0.36, 0.84, -0.28), (0.5, -0.5, 0.0,
        -0.5),
                   (-0.5, -0.5, -0.84, -0.28)), straw)  # fmt: skip
    pen.shape(path((-0.44, -0.38), (-0.44, -0.72, 0.0, -0.74), (0.44, -0.72, 0.44, -0.38), (0.0, -0.48,
        -0.44, -0.38)),
              straw)  # fmt: skip
    pen.fill(
        path((-0.445, -0.4), (0.0, -0.5, 0.445, -0.4), (0.44, -0.5), (0.0, -0.6, -0.44, -0.5)),
        look.hat_colour,
    )
    for y in (-0.62, -0.68):
        pen.stroke(path((-0.34, y), (0.0, y - 0.04, 0.34, y)), 0.45, shade(straw, 0.3), 0.3)


def _hard_hat(pen: Pen, look: Look, view: str) -> None:
    shell: Colour = (244, 200, 70)
    pen.shape(_dome(-0.24, -0.74, 0.48), shell)
    _side(pen, -0.24, -0.74, 0.48, shell)
    ridge = {"three_quarter": 0.1, "profile": 0.16}.get(view, 0.0)
    pen.shape(path((ridge - 0.07, -0.32), (ridge - 0.08, -0.62, ridge - 0.04, -0.77), (ridge + 0.04, -0.77),
                   (ridge + 0.08, -0.62, ridge + 0.07, -0.32)), tint(shell, 0.2), 0.7)  # fmt: skip
    ahead = _AHEAD.get(view, 0.0)
    pen.shape(path((-0.52 + ahead * 0.3, -0.24), (ahead, -0.4, 0.52 + ahead * 0.7, -0.24), (ahead, -0.26,
                   -0.52 + ahead * 0.3, -0.24)), shade(shell, 0.1))  # fmt: skip


def _gat(pen: Pen, look: Look, view: str) -> None:
    black: Colour = (40, 38, 46)
    pen.shape(oval(0.0, -0.36, 0.9, 0.13, 34), black)
    pen.fill(oval(0.0, -0.38, 0.82, 0.08, 34), mix(black, WHITE, 0.16))
    pen.shape([(-0.32, -0.38), (-0.26, -0.94), (0.26, -0.94), (0.32, -0.38)], black)
    pen.fill([(-0.2, -0.44), (-0.18, -0.9), (-0.08, -0.9), (-0.1, -0.44)], mix(black, WHITE, 0.2))
    if view != "back":
        for side in (-1, 1) if view != "profile" else (0.0,):
            x = 0.38 * side + (0.05 if view == "three_quarter" else 0.0)
            pen.stroke(path((x, -0.3), (x * 1.06, 0.2, x * 0.5, 0.52)), 0.9, black, 0.1)


def _beret(pen: Pen, look: Look, view: str) -> None:
    wool = look.hat_colour
    pen.shape(path((-0.42, -0.28), (-0.68, -0.44, -0.5, -0.6), (-0.2, -0.8, 0.26, -0.66), (0.52, -0.54,
        0.42, -0.3),
                   (0.0, -0.44, -0.42, -0.28)), wool)  # fmt: skip
    pen.fill(path((-0.5, -0.44), (-0.3, -0.6, 0.0, -0.58), (-0.2, -0.44, -0.44, -0.34)), shade(wool, 0.16))
    pen.stroke([(0.0, -0.7), (0.04, -0.8)], 1.2, wool, 0.1)


def _beanie(pen: Pen, look: Look, view: str) -> None:
    wool = look.hat_colour
    pen.shape(oval(0.0, -0.77, 0.11, 0.1, 18), tint(wool, 0.5))
    pen.shape(_dome(-0.26, -0.72, 0.46), wool)
    _side(pen, -0.26, -0.72, 0.46, wool)
    pen.shape(path((-0.48, -0.16), (0.0, -0.3, 0.48, -0.16), (0.47, -0.36), (0.0, -0.5, -0.47, -0.36)),
              shade(wool, 0.2), 0.9)  # fmt: skip
    for x in (-0.32, -0.16, 0.0, 0.16, 0.32):
        pen.stroke(
            [(x, -0.42 + abs(x) * 0.16), (x * 1.02, -0.26 + abs(x) * 0.2)], 0.5, shade(wool, 0.45), 0.2
        )


def _rider(pen: Pen, look: Look, view: str) -> None:
    """An open helmet, its visor pushed up."""
    shell = mix(look.top, look.hat_colour, 0.25)
    low = 0.22 if view == "back" else -0.08
    pen.shape(path((-0.5, low), (-0.56, -0.76, 0.0, -0.76), (0.56, -0.76, 0.5, low), (0.4, low + 0.06),
                   (0.42, -0.28, 0.0, -0.34), (-0.42, -0.28, -0.4, low + 0.06), (-0.5, low))
              if view != "back" else path((-0.5, low), (-0.56, -0.76, 0.0, -0.76), (0.56, -0.76, 0.5, low),
                                          (0.0, low + 0.1, -0.5, low)), shell)  # fmt: skip
    pen.fill(path((-0.06, -0.75), (-0.08, -0.5, -0.06, -0.33), (0.08, -0.33), (0.1, -0.5, 0.08, -0.75)),
             tint(shell, 0.6))  # fmt: skip
    if view == "back":
        return
    ahead = _AHEAD[view]
    pen.shape(path((-0.4 + ahead * 0.6, -0.4), (ahead, -0.58, 0.44 + ahead * 0.3, -0.4),
                   (0.4 + ahead * 0.3, -0.24), (ahead, -0.4, -0.36 + ahead * 0.6, -0.24)), (96, 116, 142),
                       0.8)  # fmt: skip
    pen.fill(path((-0.2 + ahead, -0.42), (ahead, -0.5, 0.2 + ahead, -0.42), (ahead, -0.44, -0.2 + ahead,
        -0.42)),
             (206, 222, 238))  # fmt: skip


def _wizard_hat(pen: Pen, look: Look, view: str) -> None:
    felt = mix(look.top, BLACK, 0.2)
    pen.shape(oval(0.0, -0.3, 0.78, 0.15, 32), shade(felt, 0.2))
    pen.shape(path((-0.44, -0.32), (-0.2, -0.8, -0.12, -1.3), (0.24, -0.9, 0.44, -0.32), (0.0, -0.44,
        -0.44, -0.32)),
              felt)  # fmt: skip
    pen.fill(
        path((-0.43, -0.34), (0.0, -0.46, 0.43, -0.34), (0.38, -0.46), (0.0, -0.58, -0.37, -0.46)),
        look.hat_colour,
    )


def _headscarf(pen: Pen, look: Look, view: str) -> None:
    cloth = look.hat_colour
    pen.shape(_dome(-0.22, -0.66, 0.46), cloth)
    _side(pen, -0.22, -0.66, 0.46, cloth)
    if view != "front":
        pen.shape(path((-0.4, -0.24), (-0.66, -0.16, -0.6, 0.04), (-0.46, -0.04, -0.36, -0.14)), cloth, 0.8)
    for x, y in ((-0.24, -0.46), (0.02, -0.54), (0.26, -0.44), (-0.06, -0.4)):
        pen.fill(oval(x, y, 0.035, 0.035, 8), tint(cloth, 0.7))


def _head_bandage(pen: Pen, look: Look, view: str) -> None:
    """Wound round the forehead and once over the crown."""
    crown = path((-0.08, -0.3), (-0.2, -0.56, -0.06, -0.63), (0.12, -0.64), (0.02, -0.5, 0.12, -0.3))
    pen.shape(crown, shade(_GAUZE, 0.05), 0.7)
    pen.shape(
        path((-0.47, -0.14), (0.0, -0.26, 0.47, -0.14), (0.49, -0.38), (0.0, -0.52, -0.49, -0.38)),
        _GAUZE,
        0.8,
    )
    for low in (-0.22, -0.3):
        pen.stroke(path((-0.47, low), (0.0, low - 0.13, 0.47, low)), 0.6, shade(_GAUZE, 0.3), 0.2)
    if view != "back":
        pen.fill(oval(0.26, -0.33, 0.07, 0.055, 14), (214, 92, 88), 150)


_DRAW: dict[str, Callable[[Pen, Look, str], None]] = {
    "chef_hat": _chef_hat,
    "peaked": _peaked,
    "straw": _straw,
    "hard_hat": _hard_hat,
    "gat": _gat,
    "beret": _beret,
    "beanie": _beanie,
    "rider": _rider,
    "wizard_hat": _wizard_hat,
    "headscarf": _headscarf,
    "head_bandage": _head_bandage,
}
