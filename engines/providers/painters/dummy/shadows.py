"""The shadows of people on the ground."""

from __future__ import annotations

from collections.abc import Sequence

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, oval
from engines.providers.painters.dummy.palette import WHITE, Light
from engines.providers.painters.dummy.places.world import World
from engines.providers.painters.dummy.standing import Standing

# Half the outline of somebody standing, in heads: (width, height above the soles).
_OUTLINE = (
    (0.34, 0.0),
    (0.4, 2.6),
    (0.62, 3.2),
    (0.78, 4.7),
    (0.62, 5.15),
    (0.26, 5.3),
    (0.4, 5.7),
    (0.36, 6.3),
)
_HIP = 0.2
"""From the middle of the pelvis down to what somebody sits on, in heads."""


def footing(standing: Sequence[Standing], world: World, effect: str) -> None:
    """A faint ground under whole people before a background that has fallen away: nobody floats."""
    if not standing:
        return
    ground = max(one.y for one in standing)
    unit = max(one.unit for one in standing)
    left, right = min(one.x for one in standing), max(one.x for one in standing)
    shade: Colour = WHITE if effect == "black" else (22, 18, 46)
    for reach, alpha in ((1.0, 16), (0.7, 20)):
        wide = ((right - left) / 2 + unit * 3.4) * reach
        world.canvas.polygon(oval((left + right) / 2, ground, wide, unit * 0.75 * reach, 40), shade, alpha)
    for one in standing:
        wide = one.unit * (1.6 if one.figure.pose.turn or one.figure.pose.seat else 0.85)
        lifted = 0.7 if one.figure.pose.lift else 1.0
        world.canvas.polygon(oval(one.x, one.y, wide * lifted, one.unit * 0.14, 24), (22, 18, 46), 84)


def cast_shadow(standing: Standing, world: World, light: Light, inside: bool) -> None:
    """Dark under the soles, and the outline laid on the ground to the side the hour's light leaves it."""
    unit, camera = standing.unit, world.camera
    if standing.person.look.species:
        _under_animal(standing, world, light)
        return
    if standing.y > world.canvas.height + unit:
        return
    flat = min(max((standing.y - camera.horizon) / camera.focal, 0.05), 0.7)
    dark: Colour = (22, 18, 46)
    strength = min(light.shadow * 1.1, 0.45)
    lifted = standing.figure.pose.lift
    # Whoever sits on the ground touches it behind the soles.
    grounded = standing.figure.pose_name == "sitting_ground"
    ground = standing.y - (max(standing.figure.joints.lowest - _HIP, 0.0) * unit if grounded else 0.0)
    if not lifted:
        touch = oval(standing.x, ground - unit * 0.02, unit * 0.8, unit * max(0.5 * flat, 0.06), 22)
        world.canvas.polygon(touch, dark, round(255 * strength))
    # Lamps in the ceiling leave a short shadow, the sun at noon too; a low sun a long one.
    long = 0.14 if inside and light.dark else min(0.3 + abs(light.slant) * 0.35, 0.85)
    tall = standing.figure.height / 6.4
    lean = light.slant * long * 0.8

    def laid(wide: float, high: float) -> Point:
        reach = (high + lifted) * tall * unit
        return (standing.x + wide * unit + lean * reach, ground - reach * long * flat)

    outline = [laid(-w, h) for w, h in _OUTLINE] + [laid(w, h) for w, h in _OUTLINE[::-1]]
    if standing.figure.pose.turn or standing.figure.pose.seat or grounded:
        middle = laid(0.0, 1.0)
        outline = oval(middle[0], middle[1], unit * 1.5, unit * max(0.9 * flat, 0.1), 26)
    world.canvas.polygon(outline, dark, round(255 * strength * 0.72))


def _under_animal(standing: Standing, world: World, light: Light) -> None:
    """Dark under the feet of an animal, and a little to the side the light leaves."""
    if standing.y > world.canvas.height:
        return
    left, _, wide, _ = standing.figure.reach
    unit, strength = standing.unit, min(light.shadow * 1.1, 0.45)
    flat = min(max((standing.y - world.camera.horizon) / world.camera.focal, 0.05), 0.7)
    middle = (left + wide / 2) * unit * (-1 if standing.flip else 1)
    at = standing.x + middle * 0.6 + light.slant * unit * 0.12
    high = unit * max(0.42 * flat, 0.05)
    world.canvas.polygon(
        oval(at, standing.y, wide * unit * 0.46, high, 24), (22, 18, 46), round(235 * strength)
    )
