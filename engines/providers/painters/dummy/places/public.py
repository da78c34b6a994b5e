"""Rooms people work and learn in: classroom, office, library, hospital, stairwell."""

from __future__ import annotations

from engines.providers.painters.dummy.palette import shade, tint
from engines.providers.painters.dummy.places import props
from engines.providers.painters.dummy.places.shell import Room, room
from engines.providers.painters.dummy.places.world import World


def classroom(world: World) -> None:
    """Blackboard, clock, rows of desks, windows along one side."""
    place = room(world, 4.0, 3.0, 3.6, (238, 232, 216))
    place.shell((206, 172, 132), tiles=0.9, dado=(178, 190, 176))
    place.lamps(2)
    place.side_windows(-1 if world.dice.random() < 0.5 else 1, 1.0, 2.5, (250, 250, 246))
    back, half = place.back, place.half * 0.6
    world.back(-half, half, 1.0, 2.2, back, (176, 138, 100))
    world.back(-half + 0.08, half - 0.08, 1.08, 2.12, back, (58, 94, 80))
    for x, wide in ((-half + 0.4, 0.9), (-half + 0.4, 0.6), (half * 0.3, 0.7)):
        y = 1.85 if wide == 0.9 else 1.6 if wide == 0.6 else 1.4
        world.back(x, x + wide, y, y + 0.03, back, (226, 234, 226), 0.0)
    props.clock(world, 0.0, 2.55, back)
    world.back(half + 0.3, half + 0.9, 1.2, 1.9, back, tint(world.accent, 0.5))
    for z in (2.4, 1.3, 0.4):
        for x in (-2.6, -1.3, 1.3, 2.6):
            props.chair(world, x, z + 0.35, (196, 156, 112), back=False)
            props.desk(world, x, z, (222, 186, 140))


def office(world: World) -> None:
    """Wide windows over a city, desks with screens, a cabinet and a plant."""
    place = room(world, 4.4, 2.8, 3.8, (226, 228, 232))
    place.shell((150, 156, 168), tiles=0.8)
    place.lamps(3)
    wide = place.half * 0.82
    place.window(-wide, wide, 0.85, 2.35, (208, 212, 220), panes=5)
    props.shelf(world, place.half - 1.4, place.half - 0.3, place.back - 0.45, 1.5, (198, 202, 210), rows=3)
    props.plant(world, -place.half + 0.5, place.back - 0.5)
    for z in (2.2, 1.0):
        for x in (-2.6, -0.9, 1.0, 2.7):
            world.box(x - 0.65, x + 0.65, 0.66, 0.72, z, z + 0.6, (232, 228, 222))
            world.back(x - 0.62, x - 0.56, 0, 0.66, z, (140, 146, 158), 0.3)
            world.back(x + 0.56, x + 0.62, 0, 0.66, z, (140, 146, 158), 0.3)
            world.box(x - 0.3, x + 0.3, 0.84, 1.2, z + 0.25, z + 0.3, (58, 62, 74))
            world.back(x - 0.04, x + 0.04, 0.72, 0.84, z + 0.28, (90, 94, 108), 0.2)
            world.glow(x - 0.26, x + 0.26, 0.88, 1.16, z + 0.24, tint(world.accent, 0.55), 0.0)
            world.back(x + 0.36, x + 0.5, 0.72, 0.84, z + 0.1, world.accent, 0.3)


def library(world: World) -> None:
    """Bookcases in two ranks along an aisle, a reading table and its lamp."""
    place = room(world, 4.0, 3.4, 5.5, (214, 196, 170))
    place.shell((150, 108, 80), tiles=0.7)
    place.window(-0.9, 0.9, 1.1, 2.8, (120, 84, 62))
    wood = (134, 94, 68)
    for z in (4.0, 2.4):
        for x in (-place.half + 0.4, 1.9):
            props.shelf(world, x, x + place.half - 2.2, z, 2.5, wood, rows=5)
    for side in (-1, 1):
        world.box(
            min(side * place.half * 0.98, side * (place.half - 0.5)),
            max(side * place.half * 0.98, side * (place.half - 0.5)),
            0,
            2.5,
            world.front,
            1.6,
            wood,
        )
    props.desk(world, -1.7, 0.9, (166, 122, 88), wide=1.4)
    world.back(-2.0, -1.92, 0.72, 1.0, 0.9, (190, 160, 90), 0.3)
    world.glow(-2.15, -1.77, 1.0, 1.16, 0.9, (98, 168, 126), 0.4)


def hospital(world: World) -> None:
    """A bed under a window, a drip, a curtain on a rail."""
    place = room(world, 3.6, 2.7, 3.0, (232, 240, 240))
    place.shell((200, 212, 214), tiles=0.6, dado=(176, 206, 204))
    place.lamps(2)
    place.window(-0.4, 1.8, 1.0, 2.2, (250, 252, 252))
    back = place.back
    world.box(0.7, 2.7, 0.35, 0.6, back - 2.0, back - 0.2, (250, 250, 252))
    world.box(0.7, 2.7, 0.6, 0.7, back - 1.9, back - 0.6, tint(world.accent, 0.55))
    world.box(1.2, 2.2, 0.62, 0.76, back - 0.6, back - 0.25, (252, 252, 252))
    world.back(0.65, 2.75, 0.2, 1.0, back - 0.18, (206, 212, 218))
    for x in (0.74, 2.6):
        world.back(x, x + 0.06, 0, 0.35, back - 2.0, (160, 168, 176), 0.3)
    world.back(0.28, 0.31, 0, 1.8, back - 0.8, (170, 178, 186), 0.2)
    world.back(0.2, 0.4, 1.45, 1.8, back - 0.8, (226, 240, 248), 0.4)
    for number in range(6):
        x = -place.half + 0.2 + number * 0.27
        world.back(
            x, x + 0.27, 0.25, 2.3, back - 0.9, (170, 206, 200) if number % 2 else (186, 218, 212), 0.25
        )
    world.box(-1.2, -0.6, 0, 0.75, back - 0.5, back, (226, 222, 216))


def stairwell(world: World) -> None:
    """Steps going up to a landing with a window, a rail at the side."""
    place = room(world, 2.6, 3.6, 4.6, (214, 216, 212))
    place.shell((168, 168, 166), tiles=0.9, dado=(150, 176, 168))
    place.window(-0.8, 0.8, 2.5, 3.3, (240, 240, 238))
    steps = 9
    for number in range(steps - 1, -1, -1):
        z = 0.9 + number * 0.38
        world.box(
            -1.1, place.half * 0.97, number * 0.17, (number + 1) * 0.17, z, z + 0.38, (196, 194, 190), 0.4
        )
        world.back(
            -1.1,
            place.half * 0.97,
            (number + 1) * 0.17 - 0.03,
            (number + 1) * 0.17,
            z,
            shade(world.accent, 0.05),
            0.0,
        )
    for number in range(0, steps, 2):
        z, y = 0.9 + number * 0.38, (number + 1) * 0.17
        world.back(-1.1, -1.06, y, y + 0.85, z, (96, 102, 112), 0.2)
    world.rule((-1.08, 1.0, 0.9), (-1.08, 2.4, 4.1), (60, 64, 72), 1.8)
    world.glow(-place.half * 0.8, -place.half * 0.8 + 0.5, 2.2, 2.45, place.back, (70, 176, 120), 0.4)
    _landing(world, place)


def _landing(world: World, place: Room) -> None:
    """Doors with lit panes, a floor number, a fire extinguisher, pipes and lamps along the ceiling."""
    half, back = place.half, place.back
    for z in (1.2, 3.2):
        world.side(-half * 0.995, z - 0.5, z + 0.5, 0.0, 2.05, (120, 138, 134), 0.5)
        corners = [
            world.spot(-half * 0.99, y, d)
            for y, d in ((1.1, z - 0.3), (1.1, z + 0.3), (1.75, z + 0.3), (1.75, z - 0.3))
        ]
        if z - 0.5 > world.front:
            world.raw(corners, world.light.glow if world.light.dark else world.light.sky[2], 0.4)
    world.back(-half * 0.55, -half * 0.55 + 0.5, 1.3, 1.95, back, shade(world.accent, 0.05), 0.4)
    world.back(-half * 0.55 + 0.2, -half * 0.55 + 0.3, 1.4, 1.85, back, (250, 248, 242), 0.0)
    world.box(-half + 0.15, -half + 0.4, 0, 0.6, 2.2, 2.45, (204, 66, 60))
    if place.open_top:
        return
    for y in (place.height - 0.25, place.height - 0.42):
        world.rule((half * 0.9, y, max(world.front, -2.0)), (half * 0.9, y, back), (120, 118, 122), 1.4)
    for z in (3.6, 1.9, 0.2):
        if z - 0.4 > world.front:
            strip = [
                world.spot(x, place.height - 0.02, d)
                for x, d in ((-0.5, z), (0.5, z), (0.5, z - 0.16), (-0.5, z - 0.16))
            ]
            world.raw(strip, (255, 252, 238), 0.35)
