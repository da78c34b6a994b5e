"""Hair in heads: a mass behind the head, and a cap with a fringe in front of it."""

from __future__ import annotations

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Pen, Seg, mix, oval, path
from engines.providers.painters.dummy.figure import balding
from engines.providers.painters.dummy.figure.face import around
from engines.providers.painters.dummy.figure.hair_parts import (
    BARE,
    COVERED,
    CURLS,
    FINE,
    LOOSE,
    bun,
    curls,
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
from engines.providers.painters.dummy.palette import tint

TURN = {"front": 0.0, "three_quarter": 0.34}
LEVEL = {"short": 0.26, "spiky": 0.28, "slick": 0.24, "curly": 0.36, "curls_short": 0.2, "bob": 0.50,
    "bun": 0.24, "shaved": 0.2, "balding": 0.2}  # fmt: skip
"""How far down the hair reaches behind the ears."""

_LOW_TAIL = (0.12, -0.5)
"""Height and swing of the tail as men tie their hair: at the nape."""

# Lower edge of the fringe from temple to temple: (x, y) of tips and valleys, read right to left.
_FRINGES: tuple[tuple[Point, ...], ...] = (
    ((0.31, -0.06), (0.275, 0.055), (0.215, -0.055), (0.15, 0.03), (0.105, -0.10), (0.045, 0.035),
     (0.005, -0.045), (-0.065, 0.055), (-0.125, -0.085), (-0.185, 0.02), (-0.215, -0.04), (-0.275, 0.06),
     (-0.31, -0.06)),
    ((0.33, -0.02), (0.30, 0.07), (0.21, -0.13), (0.05, -0.40), (0.0, -0.36), (-0.20, -0.14),
     (-0.30, 0.07), (-0.335, -0.02)),
    ((0.335, -0.04), (0.31, 0.08), (0.22, -0.06), (0.14, 0.01), (0.02, -0.17), (-0.15, -0.40),
     (-0.22, -0.20), (-0.30, 0.06), (-0.335, -0.03)),
    ((0.315, -0.05), (0.285, 0.07), (0.235, -0.09), (0.175, 0.015), (0.14, -0.06), (0.085, 0.05),
     (0.03, -0.14), (-0.035, 0.075), (-0.08, -0.05), (-0.145, 0.02), (-0.185, -0.10),
     (-0.245, 0.055), (-0.29, 0.0), (-0.325, 0.03)),
    ((0.335, -0.03), (0.30, 0.06), (0.22, -0.20), (0.15, -0.40), (-0.02, -0.17), (-0.14, 0.01),
     (-0.22, -0.06), (-0.31, 0.08), (-0.335, -0.04)),
    ((0.345, 0.02), (0.325, 0.09), (0.285, -0.10), (0.20, -0.31), (0.06, -0.385), (-0.06, -0.385),
     (-0.20, -0.31), (-0.285, -0.10), (-0.325, 0.09), (-0.345, 0.02)),
)  # fmt: skip


def behind(pen: Pen, look: Look, view: str) -> None:
    """What is seen of the hair behind neck and shoulders; drawn before the body."""
    back = deep(look)
    lean = {"front": 0.0, "three_quarter": -0.05, "profile": -0.14}.get(view, 0.0)
    if look.hair in BARE:
        return
    if look.hair in LOOSE:
        left, right = (-0.52, 0.02) if view == "profile" else (-0.47 + lean, 0.47 + lean)
        pen.shape(fall(look.hair, left, right), back)
    elif look.hair == "ponytail":
        tail(pen, look, -0.36, *((-0.22, -1.0) if look.female else _LOW_TAIL))
    elif look.hair == "bun":
        bun(pen, look, *((-0.42, -0.34) if view == "profile" else (lean * 2.2, -0.62)))
    if view == "profile":
        return
    level = LEVEL.get(look.hair, 0.28)
    wide = 0.47 if look.hair in ("bob", "curly") else 0.40
    if look.hair == "curly":
        for x, y in ((-0.42, -0.05), (-0.44, 0.15), (-0.34, 0.3), (0.42, -0.05), (0.43, 0.14), (0.34, 0.29)):
            pen.shape(oval(x + lean, y, 0.14, 0.14, 14), back)
    left, right = max(-wide + lean, -0.455), wide + lean
    pen.shape(
        path(
            (-0.30, -0.40),
            (left - 0.02, -0.25, left, 0.0),
            (left - 0.02, level * 0.8, left * 0.8, level),
            (lean, level + 0.05, right * 0.78, level),
            (right + 0.05, level * 0.7, right, -0.2),
        ),
        back,
    )


def in_front(pen: Pen, look: Look, view: str) -> None:
    """Cap, fringe, side locks and the band of light; drawn over the face."""
    turn = TURN[view]
    if look.hair in BARE:
        (_stubble if look.hair == "shaved" else balding.from_before)(pen, look, turn)
        return
    cap = _cap(look, turn, 5 if pen.unit < FINE else 10)
    pen.shape(cap, look.hair_colour)
    _shaded(pen, look, turn)
    if look.hair in CURLS:
        curls(pen, look)
    _strands(pen, look, turn)
    if pen.unit > NEAR and look.hair not in (*CURLS, "slick"):
        gloss(pen, look, turn)
    else:
        shine(pen, look, turn)
    if look.hair in (*COVERED, "twin_tails", "ponytail", "bun", "braids") and look.hair != "curly":
        _locks(pen, look, turn)
    if look.hair == "twin_tails":
        for side in (1.0, -1.0):
            tail(pen, look, around(0.37 * side, turn), -0.2, side)
    if look.hair == "braids":
        for side in (1.0, -1.0):
            plait(pen, look, around(0.36 * side, turn) * 0.96, 0.26, side)


def crown(look: Look, from_x: float, to_x: float) -> list[Seg]:
    """From the left temple over the top to the right one."""
    if look.hair == "spiky":
        return [
            (-0.50, -0.10, -0.50, -0.20), (-0.43, -0.22, -0.41, -0.26), (-0.47, -0.34, -0.46, -0.46),
            (-0.36, -0.42, -0.31, -0.46), (-0.30, -0.56, -0.22, -0.66), (-0.14, -0.58, -0.08, -0.585),
            (-0.02, -0.64, 0.08, -0.70), (0.10, -0.60, 0.16, -0.57), (0.26, -0.62, 0.34, -0.58),
            (0.33, -0.50, 0.36, -0.44), (0.44, -0.44, 0.49, -0.36), (0.43, -0.28, 0.44, -0.22),
            (0.46, -0.05, to_x, 0.10),
        ]  # fmt: skip
    top = -0.60 if look.hair == "slick" else -0.62
    return [
        (-0.50, -0.30, -0.30, -0.50),
        (-0.16, top, 0.02, top + 0.01),
        (0.22, top + 0.01, 0.33, -0.47),
        (0.485, -0.30, to_x, 0.10),
    ]


def _cap(look: Look, turn: float, detail: int) -> list[Point]:
    right, left = around(0.40, turn), around(-0.40, turn)
    burn = 0.12 if look.female else 0.19
    steps = crown(look, -0.42, right if turn else 0.415)
    edge: list[Seg] = []
    if look.hair == "slick":
        edge += [(0.375, burn), (0.34, -0.08), (around(0.30, turn), -0.24), (around(0.16, turn), -0.36)]
        edge += [(around(0.0, turn), -0.34), (around(-0.16, turn), -0.37), (around(-0.31, turn), -0.22)]
        edge += [(around(-0.355, turn), -0.06), (around(-0.37, turn), burn)]
    else:
        edge.append((around(0.38, turn), burn + 0.03 if not turn else burn - 0.04))
        edge += _fringe(look, turn, burn)
        edge.append((around(-0.375, turn), burn + 0.03))
    if turn:
        # The side of the head that has come into view: behind the ear down to the nape.
        low = min(LEVEL.get(look.hair, 0.28), 0.34)
        edge += [(left + 0.03, -0.02), (left - 0.04, 0.05), (left - 0.05, low), (-0.46, 0.20, -0.42, 0.10)]
    else:
        edge.append((left - 0.015, 0.10))
    return path((-0.42, 0.10), *steps, *edge, detail=detail)


def _fringe(look: Look, turn: float, burn: float) -> list[Seg]:
    """Every lock bellies out on its way down and is hollow on its way up: cut, and not sawn."""
    edge: list[Seg] = []
    previous = (around(0.38, turn), burn)
    for x, y in _FRINGES[look.fringe]:
        here = (around(x, turn), y)
        falls = here[1] > previous[1]
        out = 0.03 if falls else -0.012
        bend = ((previous[0] + here[0]) / 2 + out, (previous[1] + here[1]) / 2 + (0.026 if falls else 0.0))
        edge.append((*bend, *here))
        previous = here
    return edge


def _stubble(pen: Pen, look: Look, turn: float) -> None:
    """A shaved head: the skull's own outline, the shade of what would grow."""
    right, left = around(0.36, turn), around(-0.36, turn)
    tone = mix(look.hair_colour, look.skin, 0.42)
    cap = path(
        (-0.375, 0.06),
        (-0.42, -0.34, -0.24, -0.47),
        (0.0, -0.6, 0.25, -0.46),
        (0.41, -0.32, right if turn else 0.37, 0.06),
        (around(0.33, turn), -0.06),
        (around(0.31, turn), -0.2, around(0.22, turn), -0.29),
        (around(0.0, turn), -0.35, around(-0.22, turn), -0.29),
        (around(-0.31, turn), -0.2, around(-0.325, turn), -0.05),
        (left + 0.02, 0.1),
        *(((-0.42, 0.2, -0.4, 0.05),) if turn else ()),
        detail=5,
    )
    pen.shape(cap, tone)
    pen.fill(path((-0.2, -0.42), (-0.02, -0.52, 0.14, -0.44), (0.0, -0.46, -0.2, -0.42)), tint(tone, 0.3))


def _shaded(pen: Pen, look: Look, turn: float) -> None:
    """The crescent of the cap that is turned from the light."""
    if look.hair == "spiky":
        return
    k = pen.dark
    edge = path((0.3 * k, -0.5), (0.46 * k, -0.34, 0.425 * k, 0.0))
    inner = path((0.36 * k, -0.02), (0.36 * k, -0.26, 0.16 * k, -0.45))
    pen.fill([*edge, *inner], deep(look))


def _strands(pen: Pen, look: Look, turn: float) -> None:
    if pen.unit < 40:
        return
    root = around({2: -0.15, 4: 0.15}.get(look.fringe, 0.03), turn)
    valleys = [point for point in _FRINGES[look.fringe] if point[1] < -0.08]
    if look.fringe == 5:
        # Combed back from an open forehead there is no lock to follow.
        valleys = []
    if look.hair == "slick":
        valleys = [(0.2, -0.34), (0.0, -0.33), (-0.2, -0.34)]
    for number, (x, y) in enumerate(valleys[:5]):
        end = (around(x, turn), y)
        start = (root + (end[0] - root) * 0.35, -0.53 + abs(end[0] - root) * 0.25)
        wedge(pen, (end[0], end[1] - 0.02), start, 0.022, deep(look))
        if pen.unit > 60:
            pen.stroke(path(end, (end[0] + 0.01, (start[1] + end[1]) / 2, *start)), 0.5, line(look), 0.9)
        if pen.unit > 150 and number:
            # Near by, single hairs run along with the locks.
            for off in (-0.05, 0.045):
                tip = (end[0] + off, end[1] - 0.02)
                pen.stroke(path(tip, (tip[0] + 0.012, -0.28, start[0] + off * 0.4, start[1] + 0.04)), 0.22,
                           line(look), 0.9)  # fmt: skip


def _locks(pen: Pen, look: Look, turn: float) -> None:
    """Locks in front of the ears."""
    length = {"bob": 0.46, "long": 1.46, "wavy": 1.34}.get(look.hair, 0.38)
    for side in (1.0, -1.0):
        x = around(0.375 * side, turn)
        if turn and side > 0:
            x = min(x, 0.375)
        out = 0.10 * side if look.hair in ("bob", "wavy") else 0.05 * side
        lock = _lock(look.hair, x, side, length, out)
        pen.shape(lock, look.hair_colour, 0.85)
        pen.fill(
            path(
                (x - 0.03 * side, -0.24),
                (x + 0.045 * side, -0.24),
                (x + 0.03 * side, -0.1),
                (x - 0.03 * side, -0.1),
            ),
            look.hair_colour,
        )
        if side * pen.dark > 0:
            pen.fill(
                path((x + 0.03 * side, -0.1),
                     (x + 0.09 * side + out * 0.4, length * 0.4, x + out * 0.5, length),
                     (x + 0.03 * side, length * 0.5, x + 0.01 * side, -0.1)), deep(look))  # fmt: skip
        strand = path(
            (x + 0.02 * side, -0.05), (x + 0.045 * side, length * 0.4, x + 0.02 * side, length * 0.75)
        )
        pen.stroke(strand, 0.4, line(look))


def _lock(style: str, x: float, side: float, length: float, out: float) -> list[Point]:
    if style in LOOSE:
        # Over the shoulder and down before it.
        swing: list[Seg] = [(x + 0.2 * side, 0.3, x + 0.17 * side, 0.7)]
        if style == "wavy":
            swing = [
                (x + 0.28 * side, 0.2, x + 0.15 * side, 0.5),
                (x + 0.34 * side, 0.76, x + 0.17 * side, 1.0),
            ]
        return path(
            (x + 0.035 * side, -0.16),
            *swing,
            (x + 0.2 * side, length * 0.8, x + 0.06 * side, length),
            (x + 0.01 * side, length * 0.9, x - 0.05 * side, length * 0.84),
            (x - 0.13 * side, length * 0.45, x - 0.05 * side, 0.06),
            (x - 0.04 * side, -0.08, x - 0.01 * side, -0.18),
        )
    return path(
        (x + 0.035 * side, -0.16),
        (x + 0.11 * side + out * 0.4, length * 0.4, x + out * 0.5, length),
        (x - 0.03 * side, length * 0.86, x - 0.045 * side, length * 0.78),
        (x - 0.075 * side, length * 0.45, x - 0.05 * side, 0.06),
        (x - 0.04 * side, -0.08, x - 0.01 * side, -0.18),
    )
