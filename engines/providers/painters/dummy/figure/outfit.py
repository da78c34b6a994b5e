"""Clothes: legs and skirts below, torso and collar above. Pelvis at the origin, in heads."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, path
from engines.providers.painters.dummy.figure.collars import chest, scarf
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.palette import shade, tint

if TYPE_CHECKING:
    from engines.providers.painters.dummy.figure.body import Figure

SKIRTED = ("uniform", "dress", "sweater")
Tube = Callable[..., None]


def sleeve(look: Look) -> tuple[Colour, float]:
    """The sleeve's colour, and how far it reaches (1 to the wrist)."""
    if look.outfit == "apron":
        return tint(look.top, 0.72), 0.5
    if look.outfit == "tee":
        return look.top, 0.5
    if look.outfit == "dress":
        return look.top, 0.5
    return look.top, 1.0


def flare(look: Look) -> float:
    return {"robe": 0.34, "coat": 0.06, "hoodie": 0.04, "sweater": 0.03}.get(look.outfit, 0.0)


def _skirt(look: Look) -> bool:
    return look.female and look.outfit in SKIRTED


def below(pen: Pen, figure: Figure, tube: Tube) -> None:
    """Legs, shoes, and whatever hangs over them."""
    look, body = figure.look, figure.joints
    bare = _skirt(look)
    colour = look.skin if bare else look.bottom
    shoe = mix(look.bottom, (30, 28, 36), 0.55) if look.outfit != "tee" else (236, 236, 238)
    slim = 0.86 if look.female else 1.0
    widths = (0.44 * slim, 0.31 * slim, 0.19) if bare else (0.50 * slim, 0.38 * slim, 0.31 * slim)
    for leg, dim in ((body.far_leg, True), (body.near_leg, False)):
        _shoe(pen, leg, shoe, figure.view)
        dimmed = shade(colour, 0.16) if dim and figure.view != "front" else colour
        tube(pen, leg, widths, dimmed)
        if bare and look.outfit == "uniform":
            low = (_along(leg[1], leg[2], 0.45), _along(leg[1], leg[2], 0.7), leg[2])
            tube(pen, low, (0.25, 0.22, 0.2), (58, 58, 70), 0.8)
    if look.outfit == "robe":
        _hem(pen, figure, look.bottom, 0.93, 1.3)
    elif look.outfit == "coat":
        _hem(pen, figure, look.top, 0.52, 0.95)
    elif bare:
        _hem(pen, figure, look.top if look.outfit == "dress" else look.bottom, 0.36, 1.15)


def _along(a: Point, b: Point, share: float) -> Point:
    return (a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share)


def _down(leg: tuple[Point, Point, Point], share: float) -> Point:
    return _along(leg[0], leg[1], share * 2) if share < 0.5 else _along(leg[1], leg[2], share * 2 - 1)


def _shoe(pen: Pen, leg: tuple[Point, Point, Point], colour: Colour, view: str) -> None:
    (kx, ky), (x, y) = leg[1], leg[2]
    # The foot stands at a right angle to the shin, but never points into the ground.
    turn = max(-70.0, min(70.0, (x - kx) / max(abs(y - ky), 0.2) * -40.0))
    foot = pen.moved(x, y, turn)
    if view in ("front", "back"):
        foot.shape(
            path((-0.15, -0.06), (-0.2, 0.18, -0.1, 0.2), (0.12, 0.2), (0.2, 0.18, 0.15, -0.06)), colour
        )
        return
    foot.shape(
        path(
            (-0.15, -0.06),
            (-0.2, 0.16, -0.14, 0.19),
            (0.32, 0.19),
            (0.38, 0.08, 0.2, 0.04),
            (0.14, 0.0, 0.12, -0.06),
        ),
        colour,
    )


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
    return wide * (0.92 if figure.look.female else 1.08)


def torso(pen: Pen, figure: Figure) -> None:
    """Neck, trunk and collar."""
    look = figure.look
    lean = pen.moved(0.0, 0.0, figure.pose.lean)
    top = -figure.trunk
    half = abs(figure.joints.near_arm[0][0] - figure.joints.far_arm[0][0]) / 2
    half = max(half, 0.34)
    waist = _waist(figure)
    _neck(pen, figure)
    colour = tint(look.top, 0.72) if look.outfit == "apron" else look.top
    _trunk(lean, colour, top, half, waist)
    if figure.view == "back":
        lean.stroke([(0.0, top + 0.2), (0.0, -0.2)], 0.5, shade(colour, 0.3), 0.8)
        return
    across = {"three_quarter": 0.14, "profile": half * 0.8}.get(figure.view, 0.0)
    chest(lean, look, top, half, waist, across)
    if look.accessory == "scarf":
        scarf(lean, look, top)
    elif look.accessory == "choker":
        lean.stroke(path((-0.18, top - 0.12), (across, top + 0.06, 0.2, top - 0.12)), 1.6, look.accent, 0.1)


def _neck(pen: Pen, figure: Figure) -> None:
    look = figure.look
    # The neck runs to where the head really is, so that a nod does not break it.
    hx, hy = figure.joints.head
    neck_low, neck_high = figure.joints.neck, (hx, hy + 0.30)
    thick = 0.16 if look.female else 0.20
    pen.shape(
        [
            (neck_low[0] - thick - 0.05, neck_low[1] + 0.22),
            (neck_high[0] - thick, neck_high[1]),
            (neck_high[0] + thick, neck_high[1]),
            (neck_low[0] + thick + 0.05, neck_low[1] + 0.22),
        ],
        look.skin,
    )
    if figure.view != "back":
        low = (neck_low[0] * 0.45 + neck_high[0] * 0.55, neck_low[1] * 0.45 + neck_high[1] * 0.55)
        pen.fill(
            [
                (neck_high[0] - thick, neck_high[1]),
                (neck_high[0] + thick, neck_high[1]),
                (low[0] + thick, low[1] + 0.05),
                (low[0] - thick * 0.2, low[1] + 0.12),
            ],
            shade(look.skin, 0.2),
        )


def _trunk(lean: Pen, colour: Colour, top: float, half: float, waist: float) -> None:
    """Shoulders, waist and hips, with the cel shadow down one side."""
    trunk = path(
        (-0.2, top - 0.04),
        (-half * 0.55, top + 0.06, -half - 0.03, top + 0.24),
        (-half - 0.04, top + 0.5, -half * 0.84, top + 0.62),
        (-waist * 0.98, top + 1.0, -waist, -0.52),
        (-waist - 0.06, -0.1, -waist - 0.05, 0.12),
        (waist + 0.05, 0.12),
        (waist + 0.06, -0.1, waist, -0.52),
        (waist * 0.98, top + 1.0, half * 0.84, top + 0.62),
        (half + 0.04, top + 0.5, half + 0.03, top + 0.24),
        (half * 0.55, top + 0.06, 0.2, top - 0.04),
        (0.0, top + 0.12, -0.2, top - 0.04),
    )
    lean.shape(trunk, colour)
    side = path(
        (half * 0.55, top + 0.2),
        (half * 0.7, top + 0.6, waist * 0.55, -0.5),
        (waist * 0.5, 0.0, waist * 0.5, 0.1),
        (waist + 0.04, 0.1),
        (waist + 0.05, -0.1, waist - 0.01, -0.52),
        (waist * 0.96, top + 1.0, half * 0.82, top + 0.6),
    )
    lean.fill(side, shade(colour, 0.16))
