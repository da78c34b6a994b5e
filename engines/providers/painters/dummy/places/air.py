"""Air and light over a finished place, under the people: shafts of sun, shade above, haze at the horizon."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, mix, oval
from engines.providers.painters.dummy.palette import tint
from engines.providers.painters.dummy.places.world import World

_SUNNY = (
    "classroom",
    "office",
    "bedroom",
    "kitchen",
    "cafe",
    "diner",
    "library",
    "hospital",
    "palace",
    "room",
)
"""Rooms with windows the sun may come in by."""
_DEEP: Colour = (26, 22, 58)


def air(world: World, place: str, inside: bool, lamps: bool) -> None:
    """Three flat tones deep: enough to tell near from far and the lit side from the other."""
    if inside:
        _room(world, lamps, place in _SUNNY)
    else:
        _open(world)


def _band(world: World, top: float, bottom: float, fill: Colour, alpha: int) -> None:
    width = float(world.canvas.width)
    world.canvas.polygon(
        [(-width, top), (2 * width, top), (2 * width, bottom), (-width, bottom)], fill, alpha
    )


def _room(world: World, lamps: bool, sunny: bool) -> None:
    canvas, light = world.canvas, world.light
    width, height = float(canvas.width), float(canvas.height)
    sun = canvas.sun
    # The upper corners away from the light sink; this is also where lines will stand.
    for share, alpha in ((0.5, 16), (0.3, 16)):
        far = width if sun < 0 else 0.0
        near = far - (width if sun < 0 else -width) * share * 1.6
        canvas.polygon(
            [(far, -height * 0.4), (near, -height * 0.4), (far, height * share * 1.5)], _DEEP, alpha
        )
    if light.dark and not lamps:
        # One lamp out of sight: a warm pool on one side, night on the other.
        x = width * (0.22 if sun < 0 else 0.78)
        reaches = [max(width, height) * share for share in (0.74, 0.64, 0.54, 0.45, 0.36, 0.28, 0.2)]
        pools = [oval(x, height * 0.44, reach, reach * 0.9, 40) for reach in reaches]
        canvas.nested(pools, light.glow, 12)
    elif light.dark:
        _band(world, -height, height * 0.1, _DEEP, 22)
    elif sunny:
        start = -0.06 if sun < 0 else 1.06
        for offset, wide in ((0.0, 0.16), (0.24, 0.09), (0.4, 0.18)):
            a, b = start - sun * offset, start - sun * (offset + wide)
            shift = -sun * 0.42
            canvas.polygon(
                [(a * width, 0.0), (b * width, 0.0), ((b + shift) * width, height),
                 ((a + shift) * width, height)],
                tint(light.glow, 0.3), 26)  # fmt: skip


def _open(world: World) -> None:
    """Distance pales: a veil at the horizon, thinner upwards and towards the viewer."""
    canvas, light, horizon = world.canvas, world.light, world.camera.horizon
    height = float(canvas.height)
    if -height * 0.1 < horizon < height * 1.1:
        pale = mix(light.haze, light.sky[2], 0.4)
        for up, down, alpha in ((0.12, 0.05, 34), (0.07, 0.03, 40), (0.03, 0.014, 46)):
            _band(world, horizon - height * up, horizon + height * down, pale, alpha)
    if light.dark:
        _band(world, height * 0.86, height * 1.2, _DEEP, 40)
        _band(world, height * 0.94, height * 1.2, _DEEP, 40)
