"""Hair from the side and from behind, in heads."""

from __future__ import annotations

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Pen, Seg, mix, path
from engines.providers.painters.dummy.figure import balding
from engines.providers.painters.dummy.figure.hair import LEVEL, crown
from engines.providers.painters.dummy.figure.hair_parts import (
    BARE,
    COVERED,
    CURLS,
    FINE,
    LOOSE,
    bun,
    curls,
    curls_over,
    deep,
    fall,
    line,
    plait,
    shine,
    tail,
    wedge,
)
from engines.providers.painters.dummy.figure.modelling import NEAR, gloss
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import brightness, tint

# From the crown down over the brow to the temple, one for each fringe of `hair`.
_FRINGES: tuple[list[Seg], ...] = (
    [(0.43, -0.46, 0.4, -0.12), (0.4, -0.04, 0.36, 0.02), (0.33, -0.06, 0.3, -0.12),
     (0.29, -0.02, 0.25, 0.02),
     (0.2, -0.06, 0.17, -0.14)],
    [(0.41, -0.48, 0.38, -0.26), (0.39, -0.12, 0.32, -0.02), (0.29, -0.1, 0.22, -0.2)],
    [(0.42, -0.48, 0.39, -0.2), (0.38, -0.08, 0.33, 0.02), (0.3, -0.05, 0.25, -0.1), (0.2, -0.02, 0.15, 0.02),
     (0.15, -0.08, 0.14, -0.16)],
    [(0.42, -0.50, 0.44, -0.34), (0.36, -0.30, 0.39, -0.03), (0.32, -0.08, 0.29, -0.13),
     (0.27, -0.02, 0.24, 0.03),
     (0.2, -0.06, 0.15, -0.14)],
)  # fmt: skip
_SLICK: list[Seg] = [(0.34, -0.46, 0.27, -0.30), (0.10, -0.30, 0.08, -0.08)]
_EAR: list[Seg] = [
    (0.09, -0.02, 0.065, 0.17),
    (0.02, 0.05),
    (-0.03, -0.04, -0.10, 0.02),
    (-0.14, 0.1, -0.14, 0.17),
]
_TOP: list[Seg] = [(-0.48, -0.48, -0.16, -0.59), (0.08, -0.65, 0.27, -0.5)]
_SPIKES: list[Seg] = [
    *((-0.57, -0.26), (-0.47, -0.3, -0.45, -0.32), (-0.50, -0.50), (-0.4, -0.46, -0.34, -0.50)),
    *((-0.26, -0.68), (-0.16, -0.6, -0.10, -0.59), (0.06, -0.71), (0.1, -0.6, 0.18, -0.56)),
]


_SIDE_CURLS = (
    (-0.42, -0.3), (-0.26, -0.42), (-0.06, -0.46), (0.12, -0.42), (-0.46, -0.1), (-0.3, -0.2), (-0.12, -0.26),
    (0.06, -0.24), (-0.44, 0.08), (-0.28, 0.02), (-0.4, 0.22), (-0.24, 0.2), (-0.08, -0.08), (0.04, 0.02),
    (-0.02, 0.2), (-0.34, 0.31), (-0.14, 0.3),
)  # fmt: skip
_BACK_CURLS = (
    (-0.36, -0.26), (-0.14, -0.38), (0.12, -0.38), (0.36, -0.26), (-0.4, -0.04), (-0.22, -0.14), (0.0, -0.2),
    (0.22, -0.14), (0.4, -0.04), (-0.34, 0.12), (-0.12, 0.06), (0.12, 0.06), (0.34, 0.12), (-0.22, 0.22),
    (0.0, 0.22), (0.22, 0.22), (-0.28, 0.34), (-0.08, 0.36), (0.12, 0.36), (0.3, 0.33),
)  # fmt: skip


def profile(pen: Pen, look: Look) -> None:
    """The cap of hair seen from the side, facing right."""
    if look.hair in BARE:
        (_shaved_side if look.hair == "shaved" else balding.from_the_side)(pen, look)
        return
    low = LEVEL.get(look.hair, 0.28)
    front = _SLICK if look.hair == "slick" else _FRINGES[{4: 2, 5: 1}.get(look.fringe, look.fringe)]
    top = _SPIKES if look.hair == "spiky" else _TOP
    cap = path((-0.485, -0.12), *top, *front, *_side(look, low), detail=5 if pen.unit < FINE else 9)
    pen.shape(cap, look.hair_colour)
    # The back of the head lies in shade where the light comes from the front, and the other way round.
    if pen.dark < 0:
        pen.fill(path((-0.3, -0.46), (-0.5, -0.3, -0.45, 0.06), (-0.36, 0.16, -0.3, low * 0.8),
                      (-0.38, 0.0, -0.32, -0.2), (-0.34, -0.36, -0.3, -0.46)), deep(look))  # fmt: skip
    if look.hair in CURLS:
        curls(pen.moved(-0.04, 0.0), look)
        curls_over(pen, look, [(x, y) for x, y in _SIDE_CURLS if y < low - 0.04])
        return
    _side_strands(pen, look, low)
    if pen.unit > NEAR and look.hair not in ("slick", "shaved"):
        gloss(pen, look, 0.0, -0.04)
    else:
        shine(pen, look, 0.0, -0.04)
    if look.hair == "braids":
        plait(pen, look, -0.16, 0.22, -0.4)
    elif look.hair == "twin_tails":
        tail(pen, look, -0.16, -0.2, -0.7)


def _side(look: Look, low: float) -> list[Seg]:
    """From the temple round the ear, or over it, to the nape and up the back of the head."""
    if look.hair in LOOSE:
        # One flowing piece: over the ear and down the back, with a lock before the shoulder.
        return [
            (0.05, 0.0, 0.03, 0.26), (0.1, 0.8, 0.02, 1.3), (-0.05, 1.1, -0.09, 0.86),
            (-0.12, 1.2, -0.2, 1.44), (-0.27, 1.2, -0.29, 1.04), (-0.36, 1.4, -0.44, 1.52),
            (-0.6, 0.6, -0.485, -0.12),
        ]  # fmt: skip
    if look.hair in ("bob", "curly"):
        return [
            (0.1, 0.06, 0.12, low * 0.8), (0.13, low, 0.08, low + 0.01), (0.0, low - 0.02, -0.06, low),
            (-0.2, low + 0.04, -0.3, low - 0.02), (-0.46, low - 0.08, -0.5, 0.16),
            (-0.52, 0.0, -0.485, -0.12),
        ]  # fmt: skip
    return [
        *_EAR,
        (-0.17, low - 0.02, -0.22, low),
        (-0.32, low - 0.02, -0.38, 0.12),
        (-0.47, 0.04, -0.485, -0.12),
    ]


def _side_strands(pen: Pen, look: Look, low: float) -> None:
    if pen.unit < 40:
        return
    dark = line(look)
    wedge(pen, (0.17, -0.12), (0.0, -0.5), 0.03, deep(look))
    pen.stroke(path((0.16, -0.15), (0.12, -0.36, 0.0, -0.53)), 0.5, dark, 0.9)
    pen.stroke(path((0.3, -0.13), (0.26, -0.36, 0.1, -0.54)), 0.4, dark, 0.9)
    if look.hair in ("ponytail", "bun", "twin_tails", "braids"):
        # Drawn back to where it is bound.
        for x, y in ((0.12, -0.12), (-0.02, 0.0), (-0.16, 0.14)):
            pen.stroke(path((x, y), ((x - 0.36) / 2, y - 0.22, -0.38, -0.22)), 0.4, dark, 0.9)
        return
    if look.hair in LOOSE:
        # The fall behind the ear lies deeper than the lock before it.
        pen.fill(path((-0.12, 0.56), (-0.16, 0.2, -0.1, -0.12), (-0.22, 0.2, -0.3, 0.66),
                      (-0.2, 0.5, -0.12, 0.56)),
                 deep(look))  # fmt: skip
        pen.stroke(path((-0.1, 0.86), (-0.12, 0.3, -0.04, -0.2)), 0.5, dark, 0.9)
        pen.stroke(path((0.02, 0.66), (-0.02, 0.2, 0.06, -0.14)), 0.4, dark, 0.9)
    end = 1.2 if look.hair in LOOSE else low * 0.8
    for x in (-0.34, -0.2, -0.06) if look.hair in COVERED else (-0.34, -0.24):
        pen.stroke(path((x, end), (x - 0.1, 0.05, x + 0.1, -0.34)), 0.45, dark, 0.9)


def _shaved_side(pen: Pen, look: Look) -> None:
    tone = mix(look.hair_colour, look.skin, 0.42)
    pen.shape(
        path((-0.41, -0.05), (-0.44, -0.44, -0.12, -0.53), (0.14, -0.57, 0.26, -0.36),
             (0.16, -0.34, 0.13, -0.2),
             (0.12, -0.06, 0.07, 0.08), (0.02, 0.03), (-0.06, -0.04, -0.11, 0.04), (-0.13, 0.14),
             (-0.2, 0.24, -0.28, 0.22), (-0.39, 0.1, -0.41, -0.05), detail=5), tone)  # fmt: skip
    pen.fill(path((-0.2, -0.46), (0.0, -0.54, 0.14, -0.44), (0.0, -0.48, -0.2, -0.46)), tint(tone, 0.3))


def _shaved_back(pen: Pen, look: Look) -> None:
    tone = mix(look.hair_colour, look.skin, 0.42)
    pen.shape(path((-0.38, 0.1), (-0.43, -0.36, -0.2, -0.48), (0.0, -0.57, 0.2, -0.48),
                   (0.43, -0.36, 0.38, 0.1),
                   (0.34, 0.3, 0.2, 0.34), (0.0, 0.24, -0.2, 0.34),
                   (-0.34, 0.3, -0.38, 0.1)), tone)  # fmt: skip


def from_behind(pen: Pen, look: Look) -> None:
    """The back of a head, over the neck and, when long, over the back."""
    low = LEVEL.get(look.hair, 0.30)
    if look.hair in BARE:
        (_shaved_back if look.hair == "shaved" else balding.from_behind)(pen, look)
        return
    if look.hair in LOOSE:
        pen.shape(fall(look.hair, -0.47, 0.47), look.hair_colour)
    if look.hair == "twin_tails":
        for side in (1.0, -1.0):
            tail(pen, look, 0.36 * side, -0.2, side)
    back = _back(look, low, 5 if pen.unit < FINE else 9)
    (pen.fill if look.hair in LOOSE else pen.shape)(back, look.hair_colour)
    if look.hair in CURLS:
        curls(pen, look)
        curls_over(pen, look, [(x, y) for x, y in _BACK_CURLS if y < low + 0.1])
        return
    k = pen.dark
    edge = path((0.26 * k, -0.52), (0.47 * k, -0.36, 0.43 * k, 0.1))
    pen.fill([*edge, *path((0.34 * k, 0.1), (0.38 * k, -0.3, 0.14 * k, -0.5))], deep(look))
    if brightness(look.hair_colour) > 0.0 and pen.unit > 34:
        for x in (-0.28, -0.14, 0.0, 0.14, 0.28):
            end = 1.3 if look.hair in LOOSE else low * 0.8
            pen.stroke(path((x * 0.5, -0.5), (x * 1.2, -0.1, x, end)), 0.45, line(look), 0.9)
    shine(pen, look, 0.0)
    if look.hair == "bun":
        bun(pen, look, 0.0, -0.44)
    elif look.hair == "ponytail":
        tail(pen, look, 0.0, -0.22 if look.female else 0.16, -0.55 if look.female else -0.3)
    elif look.hair == "braids":
        for side in (1.0, -1.0):
            plait(pen, look, 0.28 * side, 0.2, side)


def _back(look: Look, low: float, detail: int) -> list[Point]:
    steps = [*crown(look, -0.42, 0.42)]
    if look.hair in COVERED:
        steps += [(0.48, low * 0.6, 0.36, low)]
        edge = ((0.2, -0.03), (0.1, 0.03), (0.0, -0.02), (-0.12, 0.03), (-0.2, -0.02), (-0.36, 0.0))
        steps += [(x + 0.05, low + dy + 0.02, x, low + dy) for x, dy in edge]
        steps += [(-0.48, low * 0.6, -0.42, 0.10)]
    else:
        # Short at the nape: the hair tapers to the neck.
        steps += [
            (0.4, low * 0.7, 0.22, low),
            (0.12, low + 0.06, 0.0, low + 0.03),
            (-0.12, low + 0.06, -0.22, low),
        ]
        steps += [(-0.4, low * 0.7, -0.42, 0.10)]
    return path((-0.42, 0.10), *steps, detail=detail)
