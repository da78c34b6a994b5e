"""A trail of prints on the ground, leading away."""

from __future__ import annotations

import math
from collections.abc import Callable

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Canvas, Colour, oval
from engines.providers.painters.dummy.objects.surfaces import EDGE
from engines.providers.painters.dummy.places.kits import kit_of
from engines.providers.painters.dummy.places.world import World
from engines.providers.painters.dummy.standing import Standing
from engines.providers.painters.dummy.track_words import Tracks

_Spot = Callable[[float, float], Point]
"""Where a point of the ground lies in the picture: metres to the right, metres away."""
_STEP = {"shoe": 0.52, "bare": 0.5, "paw": 0.4}
_APART = {"shoe": 0.13, "bare": 0.13, "paw": 0.11}
_LARGE = {"shoe": 1.45, "bare": 1.45, "paw": 1.12}
"""Prints are drawn larger than they are: a trail is seen at the size of a thumb."""
_LANE = 0.62
_LONG = 1.3
"""And longer: the ground is seen from low down."""
_FAR = {"beach": 2.6, "riverside": 2.2, "harbour": 2.4, "stream": 2.0, "rooftop": 3.0, "balcony": 1.6,
    "alley": 9.0, "street": 9.0, "forest": 4.6, "desert": 17.0, "frozen_lake": 17.0, "polar": 17.0,
    "outdoors": 14.0, "deck": 3.0, "bridge": 9.0, "washing_roof": 2.4}  # fmt: skip
"""Where the ground of a place ends, in metres behind the people."""


def trail(world: World, tracks: Tracks, standing: tuple[Standing, ...], place: str, corner: bool) -> None:
    """The prints on the ground of a place, past whoever is there, away to where all lines meet: where
    there is a `corner` of it, as far as that."""
    camera = world.camera
    feet = [(one.x - camera.vanish) / world.scale(0.0) - camera.centre for one in standing if not one.dim]
    middle = (world.canvas.width / 2 - camera.vanish) / world.scale(0.0) - camera.centre
    # Beside who looks at it, on the side of the picture's middle.
    at = min(feet, key=lambda x: abs(x - middle)) if feet else middle
    at += (0.62 if at < middle else -0.62) if feet else 0.0
    far = 2.5 if kit_of(place).inside else _FAR.get(place, 11.0)
    far, near = min(far, 1.7) if corner else far, max(world.front + 0.9, -2.6)

    def spot(x: float, z: float) -> Point:
        return world.spot(x, 0.0, z)

    _prints(world.canvas, tracks, spot, (at, near, far), _ink(world))


def close_trail(world: World, tracks: Tracks) -> None:
    """The same on the ground that an insert shows."""
    width, height = float(world.canvas.width), float(world.canvas.height)
    horizon = height * (EDGE - 0.1)
    deep = height - horizon

    def spot(x: float, z: float) -> Point:
        away = 1.0 + z / 1.5
        return (width / 2 + x * deep * 0.9 / away, horizon + deep / away)

    _prints(world.canvas, tracks, spot, (0.0, 0.1, 7.2), _ink(world))


def _ink(world: World) -> tuple[Colour, int]:
    snow = world.weather == "snow" or world.season == "winter"
    return ((66, 86, 132), 150) if snow else ((34, 24, 34), 140)


def _prints(
    canvas: Canvas, tracks: Tracks, spot: _Spot, run: tuple[float, float, float], ink: tuple[Colour, int]
) -> None:
    """Left and right in turn. `run` are x where it passes the people, and where it begins and ends."""
    at, near, far = run
    step, apart = _STEP[tracks.kind], _APART[tracks.kind]
    for lane in range(tracks.lanes):
        aside = (lane - (tracks.lanes - 1) / 2) * _LANE
        for number in range(math.ceil((far - near) / step)):
            z = near + (number + 0.3 * (lane % 2)) * step
            side = 1 if number % 2 else -1
            # It winds a little, as somebody goes who looks for the way.
            x = at + aside + 0.22 * math.sin(z * 0.55) * min(abs(z), 1.6)
            fade = 1.0 - 0.55 * (number * step / (far - near))
            for outline in _outline(tracks.kind, side):
                points = [spot(x + side * apart + px, z + pz * _LONG) for px, pz in outline]
                canvas.polygon(points, ink[0], round(ink[1] * fade))


def _outline(kind: str, side: int) -> list[list[Point]]:
    """One print seen from above, its toes away from the viewer, in metres."""
    k = _LARGE[kind]
    if kind == "paw":
        toes = [(-0.075, 0.06), (-0.028, 0.105), (0.028, 0.105), (0.075, 0.06)]
        return [oval(0.0, -0.015, 0.066 * k, 0.06 * k, 14)] + [
            oval(x * k, z * k, 0.026 * k, 0.034 * k, 9) for x, z in toes
        ]
    heel = oval(0.0, -0.105 * k, 0.042 * k, 0.05 * k, 12)
    if kind == "shoe":
        return [heel, oval(side * 0.008 * k, 0.055 * k, 0.056 * k, 0.095 * k, 16)]
    ball = oval(side * 0.006 * k, 0.03 * k, 0.054 * k, 0.06 * k, 14)
    arch: list[Point] = [(side * 0.012 * k, -0.1 * k), (side * 0.046 * k, -0.1 * k),
        (side * 0.058 * k, 0.02 * k), (side * 0.012 * k, 0.02 * k)]  # fmt: skip
    toes = [(-0.046, 0.112, 0.02), (-0.014, 0.126, 0.015), (0.012, 0.124, 0.014), (0.035, 0.114, 0.013),
            (0.054, 0.098, 0.012)]  # fmt: skip
    return [heel, arch, ball, *(oval(side * x * k, z * k, r * k, r * k * 1.15, 8) for x, z, r in toes)]
