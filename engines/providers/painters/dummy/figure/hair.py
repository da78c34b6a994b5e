"""Hair in heads: a mass behind the head, and a cap with a fringe in front of it."""

from __future__ import annotations

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Pen, Seg, mix, oval, path
from engines.providers.painters.dummy.figure.face import around
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import BLACK, brightness, shade, tint

TURN = {"front": 0.0, "three_quarter": 0.34}
LOOSE = ("long", "wavy")
LEVEL = {"short": 0.30, "spiky": 0.32, "slick": 0.26, "curly": 0.34, "bob": 0.50, "bun": 0.26}

# Lower edge of the fringe from temple to temple: (x, y) of tips and valleys, read right to left.
_FRINGES: tuple[tuple[Point, ...], ...] = (
    ((0.30, -0.10), (0.235, 0.015), (0.13, -0.13), (0.065, 0.02), (-0.03, -0.13), (-0.11, 0.015),
     (-0.20, -0.12), (-0.27, 0.01), (-0.31, -0.09)),
    ((0.33, -0.02), (0.30, 0.07), (0.21, -0.13), (0.05, -0.40), (0.0, -0.36), (-0.20, -0.14),
     (-0.30, 0.07), (-0.335, -0.02)),
    ((0.335, -0.04), (0.31, 0.08), (0.22, -0.06), (0.14, 0.01), (0.02, -0.17), (-0.15, -0.40),
     (-0.22, -0.20), (-0.30, 0.06), (-0.335, -0.03)),
    ((0.31, -0.10), (0.27, 0.05), (0.19, -0.15), (0.115, 0.0), (0.03, -0.16), (-0.02, 0.065),
     (-0.11, -0.14), (-0.17, 0.0), (-0.235, -0.13), (-0.29, 0.045), (-0.325, -0.08)),
)  # fmt: skip


def behind(pen: Pen, look: Look, view: str) -> None:
    """What is seen of the hair behind neck and shoulders; drawn before the body."""
    back = shade(look.hair_colour, 0.3)
    lean = {"front": 0.0, "three_quarter": -0.05, "profile": -0.14}.get(view, 0.0)
    if look.hair in LOOSE:
        pen.shape(fall(look.hair, lean), back)
    elif look.hair in ("ponytail", "twin_tails"):
        _tails(pen, look, view)
    elif look.hair == "bun":
        x, y = (-0.40, -0.30) if view == "profile" else (lean * 2.2, -0.60)
        pen.shape(oval(x, y, 0.19, 0.17), look.hair_colour)
        pen.stroke(path((x - 0.1, y + 0.02), (x, y - 0.12, x + 0.11, y + 0.03)), 0.5)
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


def fall(style: str, lean: float) -> list[Point]:
    if style == "wavy":
        left: list[Seg] = [(-0.62, 0.1, -0.52, 0.35), (-0.68, 0.6, -0.56, 0.85), (-0.66, 1.15, -0.5, 1.36)]
        right: list[Seg] = [(0.66, 1.15, 0.56, 0.85), (0.68, 0.6, 0.52, 0.35), (0.62, 0.1, 0.42, -0.25)]
    else:
        left = [(-0.50, 0.3, -0.50, 0.8), (-0.52, 1.2, -0.47, 1.52)]
        right = [(0.52, 1.2, 0.50, 0.8), (0.50, 0.3, 0.42, -0.25)]
    tips: list[Seg] = [(-0.40, 1.44), (-0.30, 1.58), (-0.20, 1.46), (-0.05, 1.58), (0.08, 1.46), (0.22, 1.57)]
    steps = [*left, *tips, (0.32, 1.45), (0.47, 1.5), *right]
    return [(x + lean, y) for x, y in path((-0.42, -0.25), *steps)]


def _tails(pen: Pen, look: Look, view: str) -> None:
    sides = (1.0, -1.0) if look.hair == "twin_tails" and view != "profile" else (-1.0,)
    for side in sides:
        x, y = 0.36 * side, -0.22
        tail = path(
            (x, y - 0.07),
            (x + 0.34 * side, y - 0.16, x + 0.36 * side, y + 0.35),
            (x + 0.38 * side, y + 0.85, x + 0.10 * side, y + 1.22),
            (x + 0.14 * side, y + 0.95, x + 0.08 * side, y + 0.75),
            (x + 0.02 * side, y + 0.45, x - 0.02 * side, y + 0.12),
        )
        pen.shape(tail, look.hair_colour)
        pen.stroke(path((x + 0.1 * side, y), (x + 0.27 * side, y + 0.35, x + 0.15 * side, y + 0.9)), 0.5)
        pen.shape(oval(x + 0.02 * side, y + 0.01, 0.055, 0.075, 12), look.accent, 0.7)


def in_front(pen: Pen, look: Look, view: str) -> None:
    """Cap, fringe, side locks and the band of light; drawn over the face."""
    turn = TURN[view]
    cap = _cap(look, turn)
    pen.shape(cap, look.hair_colour)
    if look.hair == "curly":
        curls(pen, look)
    shine(pen, look, turn)
    _strands(pen, look, turn)
    if look.hair in (*LOOSE, "bob", "twin_tails", "ponytail", "bun"):
        _locks(pen, look, turn)


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


def _cap(look: Look, turn: float) -> list[Point]:
    right, left = around(0.40, turn), around(-0.40, turn)
    burn = 0.12 if look.female else 0.19
    steps = crown(look, -0.42, right if turn else 0.415)
    edge: list[Seg] = []
    if look.hair == "slick":
        edge += [(0.375, burn), (0.34, -0.08), (around(0.30, turn), -0.24), (around(0.16, turn), -0.36)]
        edge += [(around(0.0, turn), -0.34), (around(-0.16, turn), -0.37), (around(-0.31, turn), -0.22)]
        edge += [(around(-0.355, turn), -0.06), (around(-0.37, turn), burn)]
    else:
        points = _FRINGES[look.fringe]
        edge.append((around(0.38, turn), burn + 0.03 if not turn else burn - 0.04))
        previous = (around(0.38, turn), burn)
        for x, y in points:
            here = (around(x, turn), y)
            # A lock bellies outwards on its way to the tip, so that the edge is cut and not sawn.
            bend = ((previous[0] + here[0]) / 2 + 0.022, (previous[1] + here[1]) / 2 + 0.02)
            edge.append((*bend, *here))
            previous = here
        edge.append((around(-0.375, turn), burn + 0.03))
    if turn:
        # The side of the head that has come into view: behind the ear down to the nape.
        low = min(LEVEL.get(look.hair, 0.28), 0.34)
        edge += [(left + 0.03, -0.02), (left - 0.04, 0.05), (left - 0.05, low), (-0.46, 0.20, -0.42, 0.10)]
    else:
        edge.append((left - 0.015, 0.10))
    return path((-0.42, 0.10), *steps, *edge, detail=5)


def curls(pen: Pen, look: Look) -> None:
    ring = ((-0.40, -0.30), (-0.28, -0.47), (-0.10, -0.57), (0.10, -0.57), (0.28, -0.48), (0.40, -0.30))
    for x, y in (*ring, (-0.42, -0.10), (0.42, -0.10)):
        pen.shape(oval(x, y, 0.13, 0.13, 14), look.hair_colour, 0.8)
    for x, y in ring:
        pen.fill(oval(x * 0.86, y * 0.86, 0.13, 0.13, 14), look.hair_colour)
        pen.stroke(path((x * 0.9 - 0.06, y * 0.9), (x * 0.9, y * 0.9 - 0.09, x * 0.9 + 0.06, y * 0.9)), 0.45)


def shine(pen: Pen, look: Look, turn: float) -> None:
    """A ring of light on the crown, broken by strands."""
    light = tint(look.hair_colour, 0.30 if brightness(look.hair_colour) < 0.5 else 0.45)
    upper: list[Point] = []
    lower: list[Point] = []
    for number in range(9):
        x = around(-0.27 + 0.54 * number / 8, turn * 0.6)
        sag = -0.345 - 0.075 * (1 - ((number - 4) / 4) ** 2)
        thick = 0.03 if number % 2 else 0.062
        if number in (0, 8):
            thick = 0.0
        upper.append((x, sag - thick * 0.4))
        lower.append((x, sag + thick))
    pen.fill(upper + lower[::-1], light)


def _strands(pen: Pen, look: Look, turn: float) -> None:
    if pen.unit < 60:
        return
    dark = mix(look.hair_colour, BLACK, 0.5)
    root = around(-0.15 if look.fringe == 2 else 0.03, turn)
    valleys = [point for point in _FRINGES[look.fringe] if point[1] < -0.08]
    if look.hair == "slick":
        valleys = [(0.2, -0.34), (0.0, -0.33), (-0.2, -0.34)]
    for x, y in valleys[:4]:
        end = (around(x, turn), y)
        start = (root + (end[0] - root) * 0.35, -0.53 + abs(end[0] - root) * 0.25)
        pen.stroke(path(end, (end[0] + 0.01, (start[1] + end[1]) / 2, *start)), 0.55, dark, 0.9)


def _locks(pen: Pen, look: Look, turn: float) -> None:
    """Locks in front of the ears."""
    length = {"bob": 0.44, "long": 0.86, "wavy": 0.80}.get(look.hair, 0.36)
    for side in (1.0, -1.0):
        x = around(0.375 * side, turn)
        if turn and side > 0:
            x = min(x, 0.375)
        out = 0.10 * side if look.hair in ("bob", "wavy") else 0.05 * side
        lock = path(
            (x + 0.035 * side, -0.16),
            (x + 0.10 * side + out * 0.4, length * 0.4, x + out * 0.5, length),
            (x - 0.055 * side, length * 0.6, x - 0.045 * side, 0.06),
            (x - 0.04 * side, -0.08, x - 0.01 * side, -0.18),
        )
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
        pen.stroke(
            path((x + 0.02 * side, -0.05), (x + 0.045 * side, length * 0.4, x + 0.02 * side, length * 0.75)),
            0.4,
        )
