"""Rooms between and beside others: corridor, car park, terminal, mansion, police station, post office."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, mix, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint
from engines.providers.painters.dummy.places import props, services
from engines.providers.painters.dummy.places.shell import Room, room
from engines.providers.painters.dummy.places.world import World

_DARK: Colour = (58, 60, 70)


def corridor(world: World) -> None:
    """A long passage: doors down one side, windows down the other, lamps overhead, a window at its end."""
    place = Room(world, 2.1, 2.9, 13.0, (226, 224, 214))
    place.shell((186, 182, 172), tiles=0.9, dado=(176, 196, 190))
    place.window(-0.8, 0.8, 1.0, 2.2, (236, 236, 232))
    place.side_windows(-1, 1.15, 2.3, (238, 238, 232), every=2.2)
    x, z = place.half * 0.995, place.back - 1.2
    while z > max(world.front + 0.8, -2.6):
        world.side(x, z - 1.0, z, 0.0, 2.1, (150, 116, 86), 0.5)
        world.side(x * 0.999, z - 0.85, z - 0.55, 1.3, 1.8, (206, 222, 228), 0.3)
        world.side(x * 0.999, z - 1.0, z, 2.2, 2.42, tint(world.accent, 0.3), 0.3)
        z -= 2.5
    z = place.back - 1.0
    while z > max(world.front + 0.6, -2.0):
        corners = [
            world.spot(sx, 2.88, zz) for sx, zz in ((-0.5, z - 0.5), (0.5, z - 0.5), (0.5, z), (-0.5, z))
        ]
        if not place.open_top:
            world.raw(corners, (255, 252, 238), 0.3)
        z -= 2.2
    world.floor(-0.9, 0.9, world.front, place.back, tint((186, 182, 172), 0.24))


def car_park(world: World) -> None:
    """Under a low ceiling with pipes: pillars with a painted band, bays marked on the floor, parked cars."""
    place = room(world, 5.6, 2.7, 9.0, (176, 178, 182))
    place.shell(
        (140, 142, 148), tiles=0.0, ceiling=(150, 152, 158), dado=mix(world.accent, (206, 206, 200), 0.4)
    )
    half, back = place.half, place.back
    for number in range(-3, 4):
        x = number * half / 3.2
        world.floor(x - 0.05, x + 0.05, back - 4.6, back - 0.2, (244, 236, 196))
    for number, tone in ((-2, (196, 76, 70)), (1, (96, 124, 170)), (2, (226, 226, 222))):
        _parked(world, (number + 0.5) * half / 3.2, back - 4.0, tone)
    for x in (-half * 0.62, half * 0.62):
        for z in (back - 5.0, 0.9):
            if z > world.front + 0.5:
                world.box(x - 0.28, x + 0.28, 0.0, place.height, z, z + 0.5, (196, 196, 194))
                world.back(x - 0.28, x + 0.28, 1.0, 1.5, z - 0.01, (240, 196, 66), 0.3)
                world.back(x - 0.28, x + 0.28, 0.2, 0.4, z - 0.01, _DARK, 0.0)
    if not place.open_top:
        for x, tone in ((-1.3, (206, 96, 80)), (-1.0, (120, 126, 134)), (1.6, (120, 126, 134))):
            world.rule((x, place.height - 0.12, world.front), (x, place.height - 0.12, back), tone, 2.6)
    place.lamps(4)
    _arrow(world, back - 6.2)


def _parked(world: World, x: float, z: float, body: Colour) -> None:
    world.box(x - 0.8, x + 0.8, 0.2, 0.78, z, z + 3.4, body)
    world.box(x - 0.66, x + 0.66, 0.78, 1.32, z + 0.8, z + 2.6, shade(body, 0.1))
    world.back(x - 0.58, x + 0.58, 0.84, 1.26, z + 0.79, (168, 194, 210), 0.4)
    for dx in (-0.7, 0.46):
        world.back(x + dx, x + dx + 0.24, 0.46, 0.62, z - 0.01, (250, 244, 220), 0.3)
        world.back(x + dx, x + dx + 0.24, 0.0, 0.24, z, _DARK, 0.0)
    world.back(x - 0.26, x + 0.26, 0.34, 0.46, z - 0.01, (244, 244, 240), 0.3)


def _arrow(world: World, z: float) -> None:
    if z - 1.0 <= world.front:
        return
    tip = [(-0.12, z - 1.0), (0.12, z - 1.0), (0.12, z), (0.4, z), (0.0, z + 0.7), (-0.4, z), (-0.12, z)]
    world.flat([(x, 0.0, at) for x, at in tip], (240, 240, 234), 0.0)


def terminal(world: World) -> None:
    """Coaches behind the glass at their gates, a board of departures, rows of seats."""
    place = room(world, 5.0, 3.8, 6.0, (226, 228, 226))
    place.shell((198, 200, 198), tiles=1.0)
    back, half, light = place.back, place.half, world.light
    world.glow(-half, half, 0.1, 2.7, back - 0.01, mix(light.sky[1], (220, 226, 230), 0.3), 0.4)
    world.back(-half, half, 0.1, 0.5, back - 0.02, (150, 150, 156), 0.0)
    for number, tone in ((-1, world.accent), (0, (92, 136, 190)), (1, (232, 178, 70))):
        _coach(world, number * 3.1 + 0.3, back - 0.03, tone)
    count = 7
    for number in range(count + 1):
        x = -half + 2 * half * number / count
        world.back(x - 0.05, x + 0.05, 0.0, 2.75, back - 0.06, (236, 240, 240), 0.3)
    for number in range(count):
        x = -half + 2 * half * (number + 0.5) / count
        world.back(x - 0.5, x + 0.5, 2.72, 3.06, back - 0.08, (44, 70, 120), 0.4)
        world.card(x, 2.89, back - 0.1).fill(oval(0, 0, 0.12, 0.12, 16), (246, 206, 84))
    world.box(-1.7, 1.7, 2.3, 3.2, back - 1.9, back - 1.75, (34, 38, 50))
    for row in range(4):
        for start, long in ((-1.5, 0.6), (-0.7, 1.0), (0.6, 0.7)):
            tone = (150, 226, 170) if row % 2 else (255, 206, 92)
            world.glow(start, start + long, 3.0 - row * 0.19, 3.08 - row * 0.19, back - 1.92, tone, 0.0)
    place.lamps(3)
    for z in (back - 2.8, back - 4.0):
        for side in (-1, 1):
            for number in range(4):
                if z > 0.5:
                    props.chair(world, side * (half * 0.42 + number * 0.56), z, (70, 110, 160))


def _coach(world: World, x: float, z: float, tone: Colour) -> None:
    pen = world.card(x, 0.16, z, world.line(world.tone(tone, 4.0)))
    body = world.tone(tint(tone, 0.1), 4.0)
    pen.shape(
        path(
            (-1.3, -0.2),
            (-1.32, -1.96),
            (-1.26, -2.1, -1.1, -2.1),
            (1.1, -2.1),
            (1.26, -2.1, 1.32, -1.96),
            (1.3, -0.2),
        ),
        body,
        0.8,
    )
    pen.fill([(-1.2, -1.9), (1.2, -1.9), (1.14, -1.02), (-1.14, -1.02)], world.tone((176, 204, 220), 4.0))
    pen.fill([(-1.3, -0.62), (1.3, -0.62), (1.3, -0.46), (-1.3, -0.46)], WHITE, 200)
    for side in (-1, 1):
        pen.fill(oval(side * 1.0, -0.36, 0.14, 0.09, 14), (255, 244, 206))
        pen.fill(
            [(side * 0.7, -0.2), (side * 1.1, -0.2), (side * 1.1, 0.04), (side * 0.7, 0.04)], (44, 44, 52)
        )


def mansion(world: World) -> None:
    """The hall of an old house: stairs that sweep up, a chandelier, portraits, a clock, cobwebs."""
    wall: Colour = (126, 104, 96)
    place = room(world, 4.4, 4.6, 5.6, wall)
    place.shell((112, 82, 66), tiles=0.7, ceiling=(104, 88, 82), dado=(92, 66, 56))
    back, half = place.back, place.half
    for number in range(8):
        world.box(
            -1.5 - number * 0.02,
            1.5 + number * 0.02,
            0.0,
            0.2 * (8 - number),
            back - 0.3 * (number + 1),
            back - 0.3 * number,
            (122, 88, 70),
            0.35,
        )
        world.back(-0.7, 0.7, 0.2 * (7 - number), 0.2 * (8 - number), back - 0.3 * (number + 1) - 0.01,
                   (140, 46, 56), 0.0)  # fmt: skip
    world.back(-half, half, 1.62, 1.74, back - 0.02, (92, 66, 56), 0.3)
    place.window(-0.8, 0.8, 2.2, 3.9, (86, 66, 58), panes=3)
    _portraits(world, back)
    for side in (-1, 1):
        world.box(side * 1.62 - 0.1, side * 1.62 + 0.1, 0.0, 1.2, back - 2.6, back - 2.4, (82, 58, 50))
        world.rule((side * 1.62, 1.1, back - 2.5), (side * 1.56, 2.4, back - 0.1), (82, 58, 50), 3.0)
    _chandelier(world, place)
    for x in (-half + 0.02, half - 0.02):
        top = world.spot(x, min(place.height, 4.4), back)
        for dx, dy in ((0.9, 0.06), (0.7, 0.4), (0.4, 0.7), (0.06, 0.9)):
            end = world.spot(x - dx * (1 if x > 0 else -1), min(place.height, 4.4) - dy, back - 0.02)
            world.canvas.line([top, end], tint(wall, 0.4), 1.0, 150)


def _portraits(world: World, back: float) -> None:
    for x, tone in (
        (-2.9, (96, 110, 104)),
        (2.9, (120, 92, 110)),
        (-3.9, (140, 120, 90)),
        (3.9, (88, 96, 120)),
    ):
        world.back(x - 0.42, x + 0.42, 1.95, 3.1, back - 0.03, (176, 138, 76), 0.5)
        world.back(x - 0.33, x + 0.33, 2.04, 3.01, back - 0.04, tone, 0.3)
        pen = world.card(x, 2.34, back - 0.05)
        pen.fill(oval(0.0, -0.24, 0.12, 0.15, 16), world.tone((206, 182, 160), back))
        pen.fill(
            path((-0.28, 0.28), (-0.24, -0.08, 0.0, -0.1), (0.24, -0.08, 0.28, 0.28)),
            world.tone(shade(tone, 0.5), back),
        )


def _chandelier(world: World, place: Room) -> None:
    if place.open_top:
        return
    z = place.back - 2.2
    pen = world.card(0.0, place.height, z, world.line((120, 90, 50)))
    pen.stroke([(0.0, 0.0), (0.0, 0.7)], 1.4)
    pen.shape(
        path((-0.8, 0.86), (0.0, 1.16, 0.8, 0.86), (0.0, 0.98, -0.8, 0.86)),
        world.tone((196, 158, 88), z),
        0.7,
    )
    for x in (-0.76, -0.4, 0.0, 0.4, 0.76):
        y = 0.98 - abs(x) * 0.15
        pen.fill([(x - 0.04, y), (x + 0.04, y), (x + 0.04, y - 0.2), (x - 0.04, y - 0.2)], (246, 240, 224))
        pen.fill(oval(x, y - 0.27, 0.045, 0.08, 12), (255, 214, 120))


def police(world: World) -> None:
    """A counter with an emblem over it, notices of who is wanted, desks behind, a cell at one side."""
    place = room(world, 4.0, 2.9, 4.4, (222, 226, 230))
    place.shell((190, 194, 200), tiles=0.9, dado=(70, 96, 150))
    back, half = place.back, place.half
    place.window(-half + 0.5, -half + 1.9, 1.1, 2.2, (240, 242, 244))
    pen = world.card(0.0, 2.2, back - 0.02, world.line((180, 150, 70)))
    gold = world.tone((232, 190, 88), back)
    pen.shape(
        path((-0.36, -0.3), (0.0, -0.44, 0.36, -0.3), (0.36, 0.2, 0.0, 0.46), (-0.36, 0.2, -0.36, -0.3)),
        gold,
        0.8,
    )
    pen.fill(oval(0.0, -0.02, 0.19, 0.19, 20), world.tone((48, 78, 140), back))
    star = [(0.0, -0.15), (0.05, -0.05), (0.15, -0.04), (0.07, 0.03), (0.1, 0.13), (0.0, 0.07), (-0.1, 0.13),
            (-0.07, 0.03), (-0.15, -0.04), (-0.05, -0.05)]  # fmt: skip
    pen.fill(star, gold)
    for number in range(6):
        x, y = 0.9 + number % 3 * 0.5, 1.9 - number // 3 * 0.62
        world.back(x, x + 0.4, y - 0.5, y, back - 0.02, (248, 246, 238), 0.35)
        world.card(x + 0.2, y - 0.2, back - 0.03).fill(
            oval(0, 0, 0.1, 0.12, 12), world.tone((150, 140, 136), back)
        )
    for x in (-1.7, 1.6):
        props.desk(world, x, back - 1.0, (196, 190, 182))
        world.back(x - 0.25, x + 0.25, 0.8, 1.14, back - 1.0, (52, 56, 66), 0.4)
    world.box(-half * 0.62, half * 0.62, 0.0, 1.06, back - 2.3, back - 1.8, (84, 112, 170))
    world.box(-half * 0.64, half * 0.64, 1.06, 1.12, back - 2.4, back - 1.75, (236, 236, 232))
    z = back - 0.2
    while z > max(world.front + 0.3, -1.0):
        world.rule((half * 0.97, 0, z), (half * 0.97, 2.3, z), (70, 74, 84), 2.6)
        z -= 0.24
    place.lamps(3)


def post(world: World) -> None:
    """The counters of a post office: a red letter box, shelves of parcels, a horn on the wall."""
    services.counter(world)
    red, z = (206, 58, 54), 1.6
    place = room(world, 3.8, 3.0, 4.2, (236, 236, 232))
    x = -place.half * 0.74
    world.box(x - 0.34, x + 0.34, 0.0, 1.34, z, z + 0.6, red)
    world.back(x - 0.22, x + 0.22, 1.02, 1.1, z - 0.01, (60, 34, 36), 0.3)
    world.back(x - 0.2, x + 0.2, 0.6, 0.86, z - 0.01, (248, 246, 240), 0.3)
    x = place.half * 0.56
    world.box(x - 0.05, x + 1.65, 0.0, 0.1, z + 0.6, z + 1.1, (150, 116, 84))
    for number, (dx, wide, high) in enumerate(
        ((0.0, 0.6, 0.44), (0.66, 0.46, 0.56), (1.16, 0.44, 0.36), (0.2, 0.5, 0.36))
    ):
        low = 0.1 if number < 3 else 0.54
        tone = (206, 170, 128) if number % 2 else (188, 148, 104)
        world.box(x + dx, x + dx + wide, low, low + high, z + 0.62, z + 1.0, tone)
        world.back(
            x + dx + wide * 0.42, x + dx + wide * 0.58, low, low + high, z + 0.61, (232, 216, 180), 0.0
        )
