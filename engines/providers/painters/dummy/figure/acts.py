"""What belongs to what somebody does: hole and spade, a bench, a sheet on a board, a sleeper's breath."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path, ring
from engines.providers.painters.dummy.figure.limbs import Joint3, between
from engines.providers.painters.dummy.figure.music_poses import PLAYED, REACH
from engines.providers.painters.dummy.figure.notice import notice
from engines.providers.painters.dummy.palette import shade, tint

if TYPE_CHECKING:
    from engines.providers.painters.dummy.figure.body import Figure

_SOIL: Colour = (122, 88, 62)
_STEEL: Colour = (150, 156, 168)
_BAND: Colour = (250, 250, 248)
BUSY = ("digging", "rummaging", "working", "posting", "tending", "hugging", "hugging_it", *PLAYED)
"""What a picture that ends at the waist is to show a little more of."""
TO_THE_GROUND = ("digging", "rummaging")
"""And all of."""
_BENCH = 0.06
"""How far under the pelvis the top of a bench is, in heads."""


@dataclass(frozen=True)
class Gear:
    """What somebody has to do with, in the light of the place. Drawings are made in heads."""

    tool: Callable[[Pen], None] | None = None
    """What is in the hand that works; the pen is at the hand."""
    thing: Callable[[Pen], None] | None = None
    """What the work is about; the pen is at the middle of its foot."""
    high: float = 0.0
    """How high that is."""
    sheet: bool = False
    """Whether that is a sheet itself, to be put up as it is."""
    wood: Colour = (176, 132, 96)
    inside: bool = False
    covered: bool = False
    """Whether a blanket lies over who sleeps."""
    soil: Colour = _SOIL
    """What is dug: earth, or snow."""


def behind(pen: Pen, figure: Figure) -> None:
    """What of it lies behind the body."""
    if figure.pose_name == "digging":
        _heap(pen, figure)
    elif figure.pose_name == "rummaging":
        _box(pen, figure, back=True)
    elif figure.pose_name == "posting":
        notice(pen, figure)
    elif figure.pose_name == "working" and figure.view == "back":
        _bench(pen, figure)


def amid(pen: Pen, figure: Figure) -> None:
    """What lies before the body and behind the hands."""
    if figure.pose_name == "digging":
        _spade(pen, figure)
    elif figure.pose_name == "working":
        _bench(pen, figure)
    elif figure.pose_name == "hugging_it" and figure.gear.thing is not None:
        hand = between(figure.joints.near_arm[2], figure.joints.far_arm[2], 0.3)
        figure.gear.thing(pen.moved(hand[0], hand[1] + figure.gear.high * 0.42))


def before(pen: Pen, head_pen: Pen, figure: Figure) -> None:
    """What lies before all of them."""
    if figure.pose_name == "rummaging":
        _box(pen, figure, back=False)
    elif figure.pose_name == "digging":
        _clods(pen, figure)
    elif figure.pose_name == "calling_out" and figure.view != "back":
        _calls(head_pen, figure)
    elif figure.pose_name == "shivering":
        _trembles(pen, figure)
    elif figure.pose_name == "tending":
        _band(pen, figure)
    elif figure.pose_name in ("sleeping", "dozing"):
        _asleep(pen, head_pen, figure)


def front_of(figure: Figure) -> float:
    """How far what somebody has to do with reaches before them, in heads from the pelvis."""
    if figure.pose_name == "digging":
        return _hole(figure) + 1.9
    return {"rummaging": 2.9, "working": 2.9, "posting": 2.6, **REACH}.get(figure.pose_name, 0.0)


def _line(figure: Figure) -> tuple[Point, Point]:
    return figure.joints.near_arm[2], figure.joints.far_arm[2]


def _hole(figure: Figure) -> float:
    """Where the spade goes into the ground."""
    (ax, ay), (bx, by) = _line(figure)
    down = max(by - ay, 0.3)
    return min(bx + (bx - ax) / down * (figure.joints.lowest - by), bx + 1.3)


def _heap(pen: Pen, figure: Figure) -> None:
    x, y, soil = _hole(figure), figure.joints.lowest, figure.gear.soil
    pen.shape(path((x + 0.35, y + 0.04), (x + 0.7, y - 0.5, x + 1.05, y - 0.82),
                   (x + 1.3, y - 0.95, x + 1.5, y - 0.5), (x + 1.85, y - 0.2, x + 1.95, y + 0.06)),
              soil, 0.8)  # fmt: skip
    pen.fill(path((x + 1.2, y), (x + 1.25, y - 0.6, x + 1.2, y - 0.8), (x + 1.6, y - 0.4, x + 1.9, y + 0.02)),
             shade(soil, 0.2))  # fmt: skip
    for dx, dy in ((0.8, 0.3), (1.1, 0.55), (1.4, 0.25)):
        pen.fill(oval(x + dx, y - dy, 0.07, 0.05, 8), tint(soil, 0.2))
    pen.shape(oval(x, y + 0.02, 0.72, 0.2), shade(soil, 0.5), 0.6)
    pen.fill(oval(x + 0.04, y + 0.07, 0.56, 0.12), shade(soil, 0.72))


def _spade(pen: Pen, figure: Figure) -> None:
    near, far = _line(figure)
    foot = (_hole(figure), figure.joints.lowest)
    top = between(near, far, -0.35)
    pen.even([top, foot], 4.6, shade(figure.gear.wood, 0.55))
    pen.even([top, foot], 2.8, figure.gear.wood)
    span = ((foot[0] - top[0]) ** 2 + (foot[1] - top[1]) ** 2) ** 0.5 or 1.0
    ux, uy = (foot[0] - top[0]) / span, (foot[1] - top[1]) / span
    blade = [(0.24, -0.55), (-0.24, -0.55), (-0.24, -0.1), (0.0, 0.14), (0.24, -0.1)]
    pen.shape([(foot[0] + ux * d - uy * s, foot[1] + uy * d + ux * s) for s, d in blade], _STEEL, 0.8)
    pen.even([(top[0] - uy * 0.2, top[1] + ux * 0.2), (top[0] + uy * 0.2, top[1] - ux * 0.2)], 4.2,
             shade(figure.gear.wood, 0.3))  # fmt: skip


def _clods(pen: Pen, figure: Figure) -> None:
    """Earth over the foot of the spade, and some that flies."""
    x, y, soil = _hole(figure), figure.joints.lowest, figure.gear.soil
    pen.fill(path((x - 0.72, y + 0.06), (x, y + 0.3, x + 0.72, y + 0.06), (x, y + 0.16, x - 0.72, y + 0.06)),
             soil)  # fmt: skip
    for dx, dy, r in ((0.5, 1.0, 0.09), (0.95, 1.35, 0.07), (1.25, 1.15, 0.1), (0.2, 0.7, 0.06)):
        pen.shape(oval(x + dx, y - dy, r, r * 0.8, 8), soil, 0.5)


def _box(pen: Pen, figure: Figure, *, back: bool) -> None:
    """An open box full of things, the hands in it."""
    low = figure.joints.lowest
    near, far = _line(figure)
    left, right, top = near[0] - 0.5, max(far[0], near[0] + 0.6) + 0.75, max(near[1], far[1]) - 0.05
    wood = tint(figure.gear.wood, 0.2)
    if back:
        pen.shape([(left + 0.16, top - 0.2), (right - 0.16, top - 0.2), (right, top + 0.1),
                   (left, top + 0.1)], shade(wood, 0.55), 0.8)  # fmt: skip
        reds, blues, golds = (196, 92, 84), (92, 132, 172), (226, 196, 112)
        for x, tone in ((left + 0.5, reds), (left + 1.15, blues), (right - 0.45, golds)):
            pen.shape([(x - 0.2, top + 0.1), (x - 0.14, top - 0.42), (x + 0.2, top - 0.36),
                       (x + 0.22, top + 0.1)], tone, 0.6)  # fmt: skip
        return
    pen.shape([(left, top + 0.3), (right, top + 0.3), (right - 0.06, low + 0.02), (left + 0.06, low + 0.02)],
              wood, 0.9)  # fmt: skip
    for flap, way in ((left, -0.4), (right, 0.4)):
        pen.shape([(flap, top + 0.3), (flap + way, top + 0.55), (flap + way, top + 0.72),
                   (flap, top + 0.48)], shade(wood, 0.12), 0.7)  # fmt: skip
    if figure.gear.thing is None:
        return
    # What was looked for comes up over the edge.
    figure.gear.thing(pen.moved(right - 0.55, top + 0.34))


def _bench(pen: Pen, figure: Figure) -> None:
    """A bench to stand at, with what is worked on."""
    facing = figure.view in ("front", "back")
    left, right = (-1.9, 1.9) if facing else (0.3, 2.85)
    top, low = _BENCH, figure.joints.lowest
    wood = figure.gear.wood
    for x in (left + 0.18, right - 0.34):
        pen.shape([(x, top + 0.2), (x + 0.18, top + 0.2), (x + 0.18, low), (x, low)], shade(wood, 0.32), 0.7)
    deep = 0.26 if figure.view != "back" else 0.1
    pen.shape([(left + 0.14, top - deep * 0.3), (right - 0.14, top - deep * 0.3), (right, top + deep),
               (left, top + deep)], tint(wood, 0.14), 0.8)  # fmt: skip
    pen.shape([(left, top + deep), (right, top + deep), (right, top + deep + 0.16),
               (left, top + deep + 0.16)], shade(wood, 0.14), 0.8)  # fmt: skip
    if figure.view == "back":
        return
    x = 0.25 if facing else figure.joints.far_arm[2][0] + 0.42
    if figure.gear.thing is not None:
        figure.gear.thing(pen.moved(x, top + deep * 0.62))
    else:
        _workpiece(pen.moved(x, top + deep * 0.62), figure.look.accent)


def _workpiece(pen: Pen, colour: Colour) -> None:
    """Of what is made nothing is known: a block, and shavings round it."""
    pen.shape(
        [(-0.42, 0.0), (-0.36, -0.4), (0.36, -0.4), (0.42, 0.0)], mix(colour, (214, 186, 142), 0.6), 0.8
    )
    for x in (-0.62, 0.56):
        pen.stroke(path((x - 0.1, 0.02), (x, -0.14, x + 0.1, 0.0)), 0.8, (206, 176, 132))


def _calls(head_pen: Pen, figure: Figure) -> None:
    """Short lines out of the mouth, fanned to where the call goes."""
    if figure.view == "front":
        rays = [((-0.62, 0.16), (-0.95, 0.06)), ((-0.6, 0.36), (-0.96, 0.46)), ((0.62, 0.16), (0.95, 0.06)),
                ((0.6, 0.36), (0.96, 0.46))]  # fmt: skip
    else:
        rays = [((0.95, -0.02), (1.32, -0.2)), ((1.02, 0.2), (1.48, 0.18)), ((0.95, 0.42), (1.32, 0.58))]
    for start, end in rays:
        head_pen.stroke([start, between(start, end, 0.5), end], 1.7, taper=0.5)


def _trembles(pen: Pen, figure: Figure) -> None:
    """Short wavy lines at both sides of the body."""
    side = 0.92 if figure.view != "profile" else 0.74
    for way in (-1, 1):
        for x, y0, y1 in ((0.16, -1.5, -0.5), (0.4, -1.25, -0.75)):
            at, steps = way * (side + x), 5
            wave = [(at + (0.06 if n % 2 else -0.06), y0 + (y1 - y0) * n / steps) for n in range(steps + 1)]
            pen.stroke(wave, 0.9, taper=0.3)
        at = way * (side - 0.3)
        knee = [(at + (0.05 if n % 2 else -0.05), 1.0 + 0.15 * n) for n in range(5)]
        pen.stroke(knee, 0.9, taper=0.3)


def _band(pen: Pen, figure: Figure) -> None:
    """A strip of bandage from hand to hand, its roll in the nearer one."""
    near, far = _line(figure)
    a, b = (near[0] + 0.2, near[1] + 0.1), (far[0] + 0.1, far[1] + 0.22)
    low = ((a[0] + b[0]) / 2, max(a[1], b[1]) + 0.2)
    pen.shape([*path(a, (*low, *b)), *path((b[0], b[1] + 0.2), (low[0], low[1] + 0.2, a[0], a[1] + 0.2))],
              _BAND, 0.6)  # fmt: skip
    pen.shape(oval(a[0], a[1] + 0.06, 0.19, 0.19, 16), _BAND, 0.7)
    pen.stroke(ring(a[0], a[1] + 0.06, 0.09, 0.09, 12), 0.4, (150, 150, 158))


def bandage(pen: Pen, arm: Joint3) -> None:
    """A bandage round a forearm."""
    a, b = between(arm[1], arm[2], 0.42), between(arm[1], arm[2], 0.92)
    span = math.dist(a, b) or 1.0
    nx, ny = -(b[1] - a[1]) / span * 0.17, (b[0] - a[0]) / span * 0.17
    strip = [(a[0] + nx, a[1] + ny), (b[0] + nx, b[1] + ny), (b[0] - nx, b[1] - ny), (a[0] - nx, a[1] - ny)]
    pen.shape(strip, _BAND, 0.8)
    for share in (0.25, 0.5, 0.75):
        x, y = between(a, b, share)
        pen.stroke([(x + nx, y + ny), (x - nx * 0.9, y - ny * 0.9)], 0.4, (150, 150, 158), 0.0)


def _asleep(pen: Pen, head_pen: Pen, figure: Figure) -> None:
    """A blanket where there is one, and the breath of who sleeps."""
    if figure.gear.covered and figure.pose_name == "sleeping":
        cover = mix(figure.look.accent, (214, 218, 226), 0.62)
        pen.shape(path((-0.66, -1.05), (0.2, -0.86, 1.1, -1.0), (1.5, 0.2, 1.45, 1.0), (1.1, 2.3, 0.7, 3.1),
                       (-0.1, 3.2, -0.4, 2.6), (-0.62, 0.6, -0.66, -1.05)), cover, 0.9)  # fmt: skip
        pen.shape(path((-0.66, -1.05), (0.2, -0.86, 1.1, -1.0), (1.24, -0.9, 1.2, -0.72),
                       (0.2, -0.58, -0.64, -0.76)), tint(cover, 0.5), 0.7)  # fmt: skip
        for x in (0.0, 0.55):
            pen.stroke(path((x, -0.4), (x + 0.16, 0.4, x + 0.06, 1.3)), 0.5, shade(cover, 0.25))
    for x, y, r in ((0.34, 0.24, 0.07), (0.6, 0.12, 0.11), (0.94, 0.16, 0.16)):
        at = head_pen.moved(x, y)
        at.fill(oval(0, 0, r, r, 16), (255, 255, 255), 120)
        at.stroke(ring(0, 0, r, r, 16), 0.5, (120, 140, 170), 0.0)
