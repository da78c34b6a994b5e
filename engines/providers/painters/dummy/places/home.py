"""Rooms people live in."""

from __future__ import annotations

from engines.providers.painters.dummy.palette import shade, tint
from engines.providers.painters.dummy.places import props
from engines.providers.painters.dummy.places.shell import room
from engines.providers.painters.dummy.places.world import World


def room_plain(world: World) -> None:
    """Any room that no other kit knows: window, picture, sideboard, plant."""
    place = room(world, 3.4, 2.6, 2.8, (226, 220, 212))
    place.shell((176, 148, 122), tiles=0.8)
    place.window(-1.6, 0.4, 1.0, 2.2, (250, 248, 244))
    world.back(1.1, 1.9, 1.35, 1.95, place.back, (250, 248, 244))
    world.back(1.18, 1.82, 1.42, 1.88, place.back, world.accent)
    world.box(0.9, 2.6, 0, 0.8, place.back - 0.5, place.back, (166, 132, 102))
    props.plant(world, -2.4, place.back - 0.5)


def bedroom(world: World) -> None:
    """Bed, desk with a lamp and books, curtains, posters, a rug."""
    place = room(world, 3.0, 2.5, 2.9, (228, 216, 210))
    place.shell((190, 158, 128), tiles=0.5)
    back, half = place.back, place.half
    place.window(-0.5, 1.0, 1.05, 2.05, (250, 246, 240))
    for x0, x1 in ((-0.85, -0.45), (0.95, 1.35)):
        for number in range(3):
            left = x0 + (x1 - x0) * number / 3
            world.back(
                left,
                left + (x1 - x0) / 3,
                0.7,
                2.2,
                back - 0.05,
                tint(world.accent, 0.45 if number % 2 else 0.3),
                0.3,
            )
    world.floor(-1.4, 1.2, 0.3, 1.9, tint(world.accent, 0.55), 0.4)
    world.box(-half, -half + 1.5, 0.1, 0.42, back - 2.1, back, (176, 134, 104))
    world.box(-half, -half + 1.48, 0.42, 0.58, back - 2.05, back - 0.1, world.accent)
    world.box(-half + 0.2, -half + 1.2, 0.56, 0.72, back - 0.55, back - 0.12, (252, 250, 246))
    _writing_desk(world, half, back)
    for x, y, wide in ((-2.2, 1.5, 0.5), (-1.5, 1.65, 0.36)):
        world.back(x, x + wide, y, y + wide * 1.35, back, tint(world.accent, 0.6))
        inner = (x + wide * 0.15, x + wide * 0.85, y + wide * 0.3, y + wide * 1.15)
        world.back(*inner, back, (150, 166, 188), 0.2)


def _writing_desk(world: World, half: float, back: float) -> None:
    """A desk with books and a lamp, its chair pushed back."""
    world.box(1.5, half, 0.68, 0.74, back - 0.65, back, (206, 168, 130))
    world.back(1.52, 1.6, 0, 0.68, back - 0.62, (166, 130, 100), 0.3)
    for number in range(6):
        x = half - 0.9 + number * 0.13
        world.back(
            x,
            x + 0.11,
            0.74,
            1.0 + 0.05 * (number % 3),
            back - 0.2,
            (world.accent, (150, 166, 188), (234, 214, 170))[number % 3],
            0.3,
        )
    world.back(1.72, 1.76, 0.74, 1.05, back - 0.3, (90, 90, 104), 0.2)
    world.glow(
        1.6, 1.9, 1.05, 1.2, back - 0.3, world.light.glow if world.light.dark else (250, 240, 214), 0.4
    )
    if world.light.dark:
        pen = world.card(1.75, 1.1, back - 0.3)
        pen.fill(props.circle(0.8), world.light.glow, 40)
        pen.fill(props.circle(0.45), world.light.glow, 50)
    props.chair(world, 2.0, back - 1.25, shade(world.accent, 0.1))
