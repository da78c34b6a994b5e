"""Clothes: legs and skirts below, torso and collar above. Pelvis at the origin, in heads."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, path
from engines.providers.painters.dummy.figure.collars import chest, scarf
from engines.providers.painters.dummy.figure.costumes import behind
from engines.providers.painters.dummy.figure.finery import pack, straps
from engines.providers.painters.dummy.figure.limbs import Joint3, Widths, between, folds, limb, lower, upper
from engines.providers.painters.dummy.figure.trunk import creases, neck, trunk
from engines.providers.painters.dummy.figure.workwear import undershirt
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import shade, tint

if TYPE_CHECKING:
    from engines.providers.painters.dummy.figure.body import Figure

SKIRTED = ("uniform", "dress", "sweater", "gown", "wedding")
_GOWNS = ("gown", "wedding")


def sleeve(look: Look) -> tuple[Colour, float]:
    """The sleeve's colour, and how far it reaches (1 to the wrist)."""
    if look.outfit == "apron":
        return tint(look.top, 0.72), 0.5
    if look.outfit in ("overalls", "vest"):
        return undershirt(look), 1.0
    if look.outfit == "scrubs":
        return look.top, 0.5
    if look.outfit == "tee":
        return look.top, 0.5
    if look.outfit in ("dress", *_GOWNS):
        return look.top, 0.5
    return look.top, 1.0


def flare(look: Look) -> float:
    return {
        "robe": 0.34,
        "kimono": 0.34,
        "hanbok": 0.22,
        "spacesuit": 0.12,
        "coat": 0.06,
        "labcoat": 0.06,
        "hoodie": 0.04,
        "sweater": 0.03,
    }.get(look.outfit, 0.0)


def cuff(pen: Pen, look: Look, arm: Joint3, width: float) -> None:
    """The end of a long sleeve: a band of shirt, knit or trim."""
    colour = {"uniform": (246, 246, 244), "suit": (246, 246, 244), "robe": look.accent}.get(look.outfit)
    if pen.unit < 40 or look.outfit == "armour":
        return
    a, b = between(arm[1], arm[2], 0.9), between(arm[1], arm[2], 1.03)
    span = math.dist(a, b) or 1.0
    nx, ny = (b[1] - a[1]) / span * width / 2, (a[0] - b[0]) / span * width / 2
    band = [(a[0] + nx, a[1] + ny), (b[0] + nx, b[1] + ny), (b[0] - nx, b[1] - ny), (a[0] - nx, a[1] - ny)]
    if colour is not None:
        pen.shape(
            [between(band[0], band[1], 0.5), band[1], band[2], between(band[3], band[2], 0.5)], colour, 0.6
        )
    elif look.outfit in ("hoodie", "sweater", "jumpsuit"):
        pen.shape(band, shade(look.top, 0.14), 0.7)
    else:
        pen.stroke([band[0], band[3]], 0.5, shade(look.top, 0.4), 0.2)


def _skirt(look: Look) -> bool:
    return look.female and look.outfit in SKIRTED


def below(pen: Pen, figure: Figure) -> None:
    """Legs, shoes, and whatever hangs over them."""
    look, body = figure.look, figure.joints
    bare = _skirt(look)
    colour = look.skin if bare else look.bottom
    slim = (0.88 if look.female else 1.0) * (0.86 if look.age == "child" else 1.0) * look.wide
    widths = _LEG if bare else _TROUSER
    widths = (widths[0] * slim, widths[1] * slim, widths[2] * slim, widths[3] * slim, widths[4] * slim)
    for leg, dim in ((body.far_leg, True), (body.near_leg, False)):
        if look.bare_feet > (0 if dim else 1):
            _foot(pen, leg, look, figure.view)
        else:
            _shoe(pen, leg, look, figure.view)
        dimmed = shade(colour, 0.16) if dim and figure.view != "front" else colour
        _leg(pen, figure, leg, widths, dimmed, bare)
    _seat(pen, figure, look.bottom if not bare or look.outfit != "dress" else look.top)
    if look.skirted:
        _hem(pen, figure, look.top if look.outfit == "dress" else look.bottom, 0.9, 1.5)
    if look.outfit in _GOWNS:
        _hem(pen, figure, look.top, 0.96, 2.3)
    elif look.outfit == "kimono":
        _hem(pen, figure, look.top, 0.93, 1.0)
    elif look.outfit == "robe":
        _hem(pen, figure, look.bottom, 0.93, 1.3)
    elif look.outfit == "hanbok" and look.female:
        _hem(pen, figure, look.bottom, 0.9, 1.62)
    elif look.outfit in ("coat", "raincoat", "labcoat"):
        _hem(pen, figure, look.top, 0.52, 0.95)
    elif bare and not look.skirted:
        _hem(pen, figure, look.top if look.outfit == "dress" else look.bottom, 0.36, 1.15)


def _seat(pen: Pen, figure: Figure, colour: Colour) -> None:
    """What somebody sits on whose knees are higher than their hips: without it they end at the waist."""
    body = figure.joints
    if max(body.near_leg[1][1], body.far_leg[1][1]) > _RAISED or figure.view in ("front", "back"):
        return
    low, wide = body.lowest, figure.look.wide
    outline = path(
        (-0.5 * wide, 0.06),
        (-0.62 * wide, low - 0.04, -0.3 * wide, low),
        (0.3 * wide, low),
        (0.66 * wide, low - 0.04, 0.82 * wide, -0.24),
    )
    pen.shape(outline, colour)


_RAISED = -0.3
"""How high over the hips, in heads, knees are that show what is sat on."""


_LEG: Widths = (0.44, 0.4, 0.26, 0.28, 0.17)
_TROUSER: Widths = (0.5, 0.46, 0.37, 0.36, 0.31)


def _leg(pen: Pen, figure: Figure, leg: Joint3, widths: Widths, colour: Colour, bare: bool) -> None:
    if figure.pose.leg_span[0] < 0.7:
        # A thigh that points at the viewer lies over the shin; from behind it is the other way round.
        first, then = (lower, upper) if figure.view != "back" else (upper, lower)
        first(pen, leg, widths, colour)
        then(pen, leg, widths, colour)
    else:
        limb(pen, leg, widths, colour, cap=False)
    if not bare:
        folds(pen, leg, widths[2], colour)
    elif figure.look.outfit == "uniform":
        low = (between(leg[1], leg[2], 0.36), between(leg[1], leg[2], 0.66), leg[2])
        limb(pen, low, (0.25, 0.27, 0.25, 0.22, 0.2), (58, 58, 70), 0.8, cap=False)


def _along(a: Point, b: Point, share: float) -> Point:
    return between(a, b, share)


def _down(leg: tuple[Point, Point, Point], share: float) -> Point:
    return _along(leg[0], leg[1], share * 2) if share < 0.5 else _along(leg[1], leg[2], share * 2 - 1)


_SNEAKERS = ("tee", "hoodie", "sweater", "apron")


def _shoe(pen: Pen, leg: Joint3, look: Look, view: str) -> None:
    (kx, ky), (x, y) = leg[1], leg[2]
    sporty = look.outfit in _SNEAKERS
    colour: Colour = (240, 240, 242) if sporty else mix(look.bottom, (30, 28, 36), 0.55)
    sole: Colour = mix(look.accent, (70, 66, 80), 0.4) if sporty else shade(colour, 0.5)
    # The foot stands at a right angle to the shin, but never points into the ground.
    turn = max(-70.0, min(70.0, (x - kx) / max(abs(y - ky), 0.2) * -40.0))
    size = 0.8 if look.age == "child" else 1.06
    foot = pen.moved(x, y, turn, size)
    if view in ("front", "back"):
        foot.shape(
            path((-0.13, -0.08), (-0.17, 0.02, -0.19, 0.12), (-0.19, 0.19), (0.19, 0.19),
                 (0.19, 0.12), (0.17, 0.02, 0.13, -0.08)), colour)  # fmt: skip
        foot.fill([(-0.19, 0.14), (0.19, 0.14), (0.19, 0.19), (-0.19, 0.19)], sole)
        if view == "front" and foot.unit > 40:
            foot.stroke(path((-0.12, 0.06), (0.0, 0.0, 0.12, 0.06)), 0.5)
        return
    foot.shape(
        path((-0.15, -0.08), (-0.19, 0.06, -0.16, 0.19), (0.36, 0.19), (0.38, 0.08, 0.24, 0.04),
             (0.14, 0.0, 0.12, -0.08)), colour)  # fmt: skip
    foot.fill([(-0.17, 0.14), (0.37, 0.14), (0.36, 0.19), (-0.16, 0.19)], sole)
    if foot.unit > 40:
        foot.stroke([(0.1, 0.03), (0.2, 0.0)], 0.5)


def _foot(pen: Pen, leg: Joint3, look: Look, view: str) -> None:
    """A foot without a shoe, its toes told apart."""
    (kx, ky), (x, y) = leg[1], leg[2]
    turn = max(-70.0, min(70.0, (x - kx) / max(abs(y - ky), 0.2) * -40.0))
    foot = pen.moved(x, y, turn, 0.8 if look.age == "child" else 1.06)
    if view in ("front", "back"):
        outline = path((-0.09, -0.1), (-0.13, 0.06, -0.17, 0.16), (-0.1, 0.21), (0.12, 0.21),
                       (0.17, 0.14, 0.09, -0.1))  # fmt: skip
        toes = (-0.08, -0.02, 0.04, 0.1)
    else:
        outline = path((-0.1, -0.1), (-0.16, 0.1, -0.12, 0.19), (0.1, 0.15), (0.34, 0.2),
                       (0.36, 0.11, 0.24, 0.08), (0.12, 0.02, 0.09, -0.1))  # fmt: skip
        toes = (0.24, 0.28, 0.32)
    foot.shape(outline, look.skin)
    if foot.unit > 30:
        for at in toes:
            foot.stroke([(at, 0.14), (at + 0.01, 0.19)], 0.5, shade(look.skin, 0.4))


def _hem(pen: Pen, figure: Figure, colour: Colour, share: float, wide: float) -> None:
    """A skirt or coat tail hanging from the waist along the legs."""
    body = figure.joints
    near, far = _down(body.near_leg, share), _down(body.far_leg, share)
    left, right = sorted((near, far))
    waist = _waist(figure)
    low = max(left[1], right[1])
    spread = 0.36 * wide
    hem = path(
        (-waist, -0.5),
        (-waist - 0.2, -0.1, min(left[0] - spread, -waist), left[1] + 0.05),
        ((left[0] + right[0]) / 2, low + 0.16, max(right[0] + spread, waist), right[1] + 0.05),
        (waist + 0.2, -0.1, waist, -0.5),
    )
    pen.shape(hem, colour)
    dark = shade(colour, 0.2)
    pen.fill(
        path(
            (waist * 0.5, -0.45),
            (right[0] + spread * 0.45, low * 0.5, right[0] + spread * 0.4, right[1] + 0.08),
            (right[0] + spread, right[1] + 0.05),
            (waist + 0.17, -0.1, waist, -0.45),
        ),
        dark,
    )
    for x in (-0.35, 0.05):
        pen.stroke(
            [(x * waist, -0.2), (x * spread * 2 + (left[0] + right[0]) / 2, low)],
            0.5,
            shade(colour, 0.4),
            0.8,
        )


def _waist(figure: Figure) -> float:
    wide = {"profile": 0.30, "three_quarter": 0.40}.get(figure.view, 0.44)
    look = figure.look
    # What somebody stout has more of is about the waist.
    return wide * (0.92 if look.female else 1.08) * (look.wide ** (1.5 if look.wide > 1.1 else 1.0))


def torso(pen: Pen, figure: Figure) -> None:
    """Neck, trunk and collar."""
    look = figure.look
    lean = pen.moved(0.0, 0.0, figure.pose.lean)
    top = -figure.trunk
    half = abs(figure.joints.near_arm[0][0] - figure.joints.far_arm[0][0]) / 2
    half = max(half, 0.34)
    waist = _waist(figure)
    neck(pen, figure)
    colour = tint(look.top, 0.72) if look.outfit == "apron" else look.top
    if look.outfit == "overalls":
        colour = undershirt(look)
    if look.accessory == "backpack" and figure.view in ("three_quarter", "profile"):
        pack(lean, look, top, half)
    trunk(lean, figure, colour, top, half, waist)
    if figure.view == "back":
        lean.stroke([(0.0, top + 0.2), (0.0, -0.2)], 0.5, shade(colour, 0.3), 0.8)
        behind(lean, look, top, waist)
        if look.accessory == "backpack":
            straps(lean, look, top, half, True)
        if look.outfit in ("coat", "raincoat", "labcoat"):
            _seamless(lean, look, colour, waist, 0.0, True)
        creases(lean, colour, top, half, waist)
        return
    across = {"three_quarter": 0.14, "profile": half * 0.8}.get(figure.view, 0.0)
    chest(lean, look, top, half, waist, across)
    if look.outfit in ("coat", "raincoat", "labcoat", "dress", *_GOWNS):
        _seamless(lean, look, colour, waist, across, figure.pose.seat)
    if look.outfit not in ("armour", "robe", "kimono"):
        creases(lean, look.top, top, half, waist)
    if look.accessory == "scarf":
        scarf(lean, look, top)
    elif look.accessory == "backpack":
        straps(lean, look, top, half, False)
    elif look.accessory == "choker":
        lean.stroke(path((-0.18, top - 0.12), (across, top + 0.06, 0.2, top - 0.12)), 1.6, look.accent, 0.1)


def _seamless(lean: Pen, look: Look, colour: Colour, waist: float, x: float, closed: bool) -> None:
    """A coat or a dress is one piece: takes the line between trunk and tails out."""
    edge = waist + 0.03
    lean.fill([(-edge, 0.04), (edge, 0.04), (edge + 0.02, 0.24), (-edge - 0.02, 0.24)], colour)
    k = lean.dark
    lean.fill(
        [(waist * 0.52 * k, 0.02), (edge * k, 0.02), ((edge + 0.02) * k, 0.25), (waist * 0.56 * k, 0.25)],
        shade(colour, 0.18),
    )
    if look.outfit == "coat" and not closed:
        lean.stroke([(min(x, waist - 0.06), 0.02), (min(x, waist - 0.06) * 0.8, 0.9)], 0.7, taper=0.5)
