"""Aboard and in between: aeroplane, submarine, lift, tunnel, bridge, filling station, dome, building site."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, mix, oval, path
from engines.providers.painters.dummy.glow import halo
from engines.providers.painters.dummy.palette import WHITE
from engines.providers.painters.dummy.places.shell import ground, room, skyline
from engines.providers.painters.dummy.places.skies import sky
from engines.providers.painters.dummy.places.world import World

_STEEL: Colour = (170, 178, 190)


def cabin(world: World) -> None:
    """Rows of seats on both sides of an aisle, oval windows, lockers overhead, a curtain at the end."""
    place = room(world, 1.9, 2.3, 8.0, (236, 238, 240))
    place.shell((92, 104, 132), tiles=0.0, ceiling=(246, 248, 250))
    back, half = place.back, place.half
    world.back(-half * 0.3, half * 0.3, 0, 2.0, back - 0.02, (72, 96, 150), 0.4)
    for fold in (-0.18, -0.06, 0.06, 0.18):
        world.rule((half * fold, 0, back - 0.03), (half * fold, 2.0, back - 0.03), (50, 70, 120), 0.5)
    for side in (-1, 1):
        x0, x1 = sorted((side * half, side * half * 0.66))
        world.box(x0, x1, 1.7, 2.15, max(world.front, -2.0), back, (224, 228, 234))
        z = back - 0.5
        while z > max(world.front + 0.4, -1.5):
            spots = [world.spot(side * half * 0.985, y, z + d) for d, y in ((-0.16, 1.1), (-0.2,
                1.25), (-0.16, 1.44), (0.16, 1.44), (0.2, 1.25), (0.16, 1.1))]  # fmt: skip
            world.raw(spots, world.light.sky[1], 0.7)
            z -= 0.8
    z = back - 0.7
    while z > 0.5:
        for side in (-1, 1):
            for number in range(2):
                x = side * (half * 0.36 + (half * 0.27) * number)
                wide = half * 0.12
                world.box(x - wide, x + wide, 0.4, 1.2, z, z + 0.14, (70, 92, 146), 0.4)
                world.back(x - wide * 0.7, x + wide * 0.7, 1.02, 1.24, z - 0.02, (238, 240, 244), 0.3)
                world.box(x - wide, x + wide, 0.3, 0.44, z - 0.4, z, (80, 104, 160), 0.3)
        z -= 0.95
    place.lamps(3)


def submarine(world: World) -> None:
    """Pipes and valves, a round hatch, portholes on to the deep, a periscope, gauges."""
    place = room(world, 2.6, 2.4, 4.2, (124, 140, 150))
    place.shell((92, 100, 110), tiles=0.5, ceiling=(106, 120, 132))
    back, half = place.back, place.half
    pen = world.card(0, 1.05, back - 0.03, (46, 54, 64))
    pen.shape(oval(0, 0, 0.9, 0.95, 34), world.tone((96, 110, 122), back), 1.0)
    pen.shape(oval(0, 0, 0.7, 0.76, 34), world.tone((140, 154, 164), back), 0.8)
    pen.stroke([*oval(0, 0, 0.26, 0.26, 24), (0.26, 0)], 3.0, world.tone((196, 74, 62), back), 0.0)
    for turn in (0, 60, 120):
        pen.moved(0, 0, turn).even([(-0.26, 0), (0.26, 0)], 1.4, world.tone((196, 74, 62), back))
    for turn in range(0, 360, 30):
        pen.moved(0, 0, turn).fill(oval(0.8, 0, 0.04, 0.04, 8), (70, 80, 92))
    for x in (-half * 0.72, half * 0.72):
        pen = world.card(x, 1.4, back - 0.03, (52, 60, 70))
        pen.shape(oval(0, 0, 0.34, 0.34, 28), world.tone((186, 150, 84), back), 1.0)
        pen.shape(oval(0, 0, 0.25, 0.25, 26), (24, 86, 122), 0.7)
        pen.fill(path((-0.16, 0.04), (-0.04, -0.1, 0.12, 0.0), (-0.02, 0.1, -0.16, 0.04)), (242, 170, 84))
        pen.fill(oval(-0.08, -0.1, 0.07, 0.04, 10), WHITE, 120)
    for y, tone in ((2.1, (186, 120, 74)), (1.92, (150, 160, 170)), (0.34, (110, 140, 120))):
        for side in (-1, 1):
            spots = [(side * half * 0.97, y, world.front), (side * half * 0.97, y, back)]
            world.rule(spots[0], spots[1], tone, 5.0)
        world.rule((-half, y + 0.12, back - 0.05), (half, y + 0.12, back - 0.05), tone, 4.0)
    world.box(-1.2, -1.0, 0.6, place.height, 1.6, 1.8, (150, 158, 168))
    world.box(-1.32, -0.88, 1.2, 1.5, 1.5, 1.9, (96, 106, 118))
    for side in (-1.55, -0.9):
        world.box(side, side + 0.25, 1.3, 1.36, 1.6, 1.7, (60, 66, 76))
    world.box(half - 0.9, half - 0.1, 0, 0.95, 1.4, 2.8, (84, 94, 106))
    for number in range(6):
        pen = world.card(half - 0.78 + 0.22 * (number % 3), 0.72 - 0.26 * (number // 3), 1.38, (40, 46, 54))
        pen.shape(oval(0, 0, 0.09, 0.09, 16), (232, 234, 226), 0.5)
        pen.even([(0, 0), (0.04, -0.05)], 0.6, (200, 60, 50))
    place.lamps(2, (255, 226, 190))


def lift(world: World) -> None:
    """Steel doors, a handrail, a column of buttons, the number of the floor lit over the door."""
    place = room(world, 1.5, 2.5, 1.9, (196, 202, 210))
    place.shell((120, 112, 112), tiles=0.0, ceiling=(232, 236, 240))
    back, half = place.back, place.half
    wide = min(half * 0.6, 1.1)
    world.back(-wide, wide, 0, 2.1, back - 0.02, (176, 184, 194), 0.6)
    world.rule((0, 0, back - 0.03), (0, 2.1, back - 0.03), (110, 118, 130), 1.2)
    for x in (-wide * 0.5, wide * 0.5):
        spots = [(x - 0.16, 0), (x + 0.02, 0), (x + 0.2, 2.1), (x + 0.02, 2.1)]
        world.canvas.polygon([world.spot(a, b, back - 0.03) for a, b in spots], WHITE, 70)
    world.glow(-0.3, 0.3, 2.16, 2.38, back - 0.03, (36, 38, 46), 0.4)
    pen = world.card(0, 2.27, back - 0.04)
    pen.even([(-0.06, -0.06), (0.06, -0.06), (-0.02, 0.07)], 1.4, (255, 130, 70))
    pen.fill([(0.14, 0.05), (0.2, -0.06), (0.26, 0.05)], (255, 130, 70))
    x = wide + (half - wide) * 0.5
    world.back(x - 0.13, x + 0.13, 0.9, 1.8, back - 0.03, (150, 158, 168), 0.5)
    for number in range(10):
        button = world.card(
            x - 0.05 + 0.1 * (number % 2), 1.0 + 0.16 * (number // 2), back - 0.04, (90, 96, 106)
        )
        button.shape(oval(0, 0, 0.035, 0.035, 12), (255, 226, 140) if number == 7 else (240, 242, 244), 0.4)
    for side in (-1, 1):
        world.rule(
            (side * half * 0.97, 0.95, world.front), (side * half * 0.97, 0.95, back), (110, 116, 126), 3.0
        )
    place.lamps(2)


def tunnel(world: World) -> None:
    """A vault with a row of lamps on each side, kerbs, the light at the far end."""
    canvas, horizon = world.canvas, world.camera.horizon
    wide, tall = float(canvas.width), float(canvas.height)
    dark: Colour = (70, 68, 80)
    canvas.polygon(
        [(-wide, -tall), (2 * wide, -tall), (2 * wide, 2 * tall), (-wide, 2 * tall)], world.tone(dark, 1)
    )
    for number, z in enumerate((0.5, 3.0, 6.0, 10.0, 16.0, 26.0)):
        x, y = world.spot(0, 0, z)
        size = world.scale(z) * 3.6
        fill = world.tone(mix(dark, (150, 146, 140), 0.1 + number * 0.13), 1.0)
        canvas.polygon(path((x - size, y + 4), (x - size, y - size * 0.8), (x - size * 0.9,
            y - size * 1.6, x, y - size * 1.6), (x + size * 0.9, y - size * 1.6, x + size,
            y - size * 0.8), (x + size, y + 4)), fill)  # fmt: skip
    ground(world, (108, 106, 112), (140, 138, 136))
    for side in (-1, 1):
        for a, b, tone in ((2.7, 30.0, (86, 84, 92)), (2.6, 2.75, (224, 220, 210))):
            world.floor(min(side * a, side * b), max(side * a, side * b), world.front, 60, tone, 0.0)
        for z in (2.0, 5.0, 8.5, 13.0, 20.0):
            halo(world, side * 3.0, 2.9, z, 0.8, 1.2)
            world.glow(side * 3.0 - 0.25, side * 3.0 + 0.25, 2.84, 2.96, z, (255, 236, 180), 0.2)
    for number in range(7):
        world.floor(-0.08, 0.08, 1.0 + number * 3, 2.4 + number * 3, (240, 234, 210), 0.0)
    x, y = world.spot(0, 0, 40.0)
    size = world.scale(40.0) * 3.0
    canvas.polygon(oval(x, min(y, horizon + size) - size * 0.5, size, size * 0.9, 24), world.light.sky[2])


def bridge(world: World) -> None:
    """The deck of a bridge: railings, towers with cables, the river and the far bank below."""
    sky(world)
    skyline(world, (124, 136, 158), 0.05, 0.13)
    ground(world, (104, 156, 184), (136, 182, 206))
    for _ in range(14):
        x, z = world.dice.uniform(-14, 14), world.dice.uniform(4, 30)
        a, b = world.spot(x, 0, z), world.spot(x + 1.2, 0, z)
        world.canvas.line([a, b], (210, 230, 240), 1.4)
    near = max(world.front, -4.0)
    world.floor(-3.2, 3.2, near, 40, (176, 172, 170), 0.4)
    world.floor(-1.8, 1.8, near, 40, (118, 118, 128), 0.2)
    for number in range(9):
        world.floor(-0.07, 0.07, number * 2.4, number * 2.4 + 1.2, (246, 240, 220), 0.0)
    steel = mix(world.accent, (150, 156, 170), 0.45)
    for z in (22.0, 8.0):
        for side in (-1, 1):
            x = side * 3.1
            world.box(x - 0.22, x + 0.22, 0, 9.0, z - 0.2, z + 0.2, steel)
            for reach in (2.0, 4.0, 6.0, 8.0):
                for way in (-1, 1):
                    far = z + way * reach
                    if far > near + 0.2:
                        world.rule((x, 8.6 - reach * 0.15, z), (x, 0.9, far), steel, 0.6)
        world.box(-3.1, 3.1, 6.4, 6.8, z - 0.15, z + 0.15, steel)
    for side in (-1, 1):
        for y in (0.5, 1.05):
            world.rule((side * 3.1, y, near), (side * 3.1, y, 40), (120, 126, 140), 1.6)
        z = near + 0.4
        while z < 16:
            world.rule((side * 3.1, 0, z), (side * 3.1, 1.05, z), (120, 126, 140), 1.0)
            z += 0.7


def gas_station(world: World) -> None:
    """Pumps under a wide lit roof, a price board, a shop behind."""
    sky(world)
    skyline(world, (130, 138, 154), 0.05, 0.12)
    ground(world, (158, 158, 164), (170, 172, 172))
    world.box(-3.2, 3.4, 0, 2.6, 11.0, 13.0, (232, 228, 222))
    world.glow(-2.6, 2.8, 0.4, 1.9, 10.97, world.light.glow if world.light.dark else (170, 200, 214), 0.4)
    for x in (-4.0, 4.0):
        world.box(x - 0.2, x + 0.2, 0, 4.2, 5.6, 6.0, (236, 238, 240))
    world.box(-6.4, 6.4, 4.2, 4.9, 3.6, 8.0, (244, 244, 246))
    world.back(-6.4, 6.4, 4.36, 4.74, 3.58, world.accent, 0.2)
    for x in (-3.2, 0.0, 3.2):
        world.glow(x - 0.7, x + 0.7, 4.16, 4.22, 4.6, (255, 252, 232), 0.0)
        if world.light.dark:
            halo(world, x, 4.1, 4.6, 1.6)
    for x in (-2.8, 2.6):
        world.box(x - 1.0, x + 1.0, 0, 0.16, 4.0, 4.9, (206, 206, 208))
        for dx in (-0.5, 0.5):
            world.box(x + dx - 0.3, x + dx + 0.3, 0.16, 1.75, 4.2, 4.7, world.accent)
            world.glow(x + dx - 0.22, x + dx + 0.22, 1.2, 1.6, 4.18, (224, 234, 226), 0.4)
            pen = world.card(x + dx + 0.32, 1.2, 4.18, (40, 40, 46))
            pen.stroke(path((0, 0), (0.24, 0.5, 0.06, 0.8), (-0.06, 0.5, 0.04, 0.1)), 1.4, (44, 44, 52), 0.1)
    world.box(6.2, 6.4, 0, 5.4, 6.0, 6.2, (150, 156, 166))
    world.back(5.5, 7.1, 3.4, 5.6, 5.9, (248, 248, 248))
    for row in range(3):
        world.glow(
            5.7,
            6.9,
            3.6 + row * 0.62,
            4.0 + row * 0.62,
            5.88,
            world.accent if row == 2 else (44, 48, 56),
            0.0,
        )


def observatory(world: World) -> None:
    """Under a dome with its slit open to the stars: a great telescope on its mount, desks with charts."""
    place = room(world, 3.6, 4.4, 4.2, (92, 96, 128))
    place.shell((96, 88, 98), ceiling=(66, 70, 104), tiles=0.7)
    back, half, dice = place.back, place.half, world.dice
    top = 4.1
    pen = world.card(0, 1.3, back - 0.02, (50, 52, 76))
    pen.shape(
        path((-half, 0), (-half * 0.9, -top, 0, -top), (half * 0.9, -top, half, 0)),
        world.tone((116, 120, 150), back),
        0.6,
    )
    pen.fill(
        path((-0.75, -0.3), (-0.6, -top + 0.3, 0.0, -top + 0.02), (0.6, -top + 0.3, 0.75, -0.3)), (18, 24, 58)
    )
    for _ in range(34):
        x, y = dice.uniform(-0.6, 0.6), dice.uniform(-3.3, -0.4)
        size = dice.choice((0.015, 0.02, 0.035))
        pen.fill(oval(x, y, size, size, 8), (250, 246, 226))
    for number in (-2, -1, 1, 2):
        x = half * number * 0.36
        pen.even([(x, 0), (x * 0.6, -top * 0.78)], 0.5)
    z = back - 1.2
    world.box(-0.5, 0.5, 0, 0.9, z, z + 0.6, (120, 124, 140))
    pen = world.card(0.0, 1.3, z - 0.05, (40, 42, 56)).moved(0, 0, -38)
    pen.shape([(-1.0, -0.22), (1.3, -0.34), (1.3, 0.34), (-1.0, 0.22)], world.tone((222, 226, 234), z), 0.9)
    pen.shape([(1.2, -0.4), (1.5, -0.4), (1.5, 0.4), (1.2, 0.4)], world.tone((84, 92, 120), z), 0.8)
    pen.shape([(-1.3, -0.1), (-1.0, -0.14), (-1.0, 0.14), (-1.3, 0.1)], world.tone((60, 64, 84), z), 0.8)
    world.box(half - 1.7, half - 0.2, 0.7, 0.78, 1.6, 2.3, (140, 108, 84))
    world.back(half - 1.6, half - 0.3, 0.1, 0.7, 1.9, (112, 84, 66), 0.3)
    world.floor(half - 1.5, half - 0.6, 1.7, 2.2, (236, 228, 204), 0.3, 0.79)


def building_site(world: World) -> None:
    """A frame of concrete floors in scaffolding, a crane, a heap of sand, a fence with stripes."""
    sky(world)
    skyline(world, (130, 138, 154), 0.06, 0.16)
    ground(world, (188, 168, 140), (184, 176, 160))
    for floor in range(5):
        y = floor * 2.6
        world.box(-5.6, 2.6, y + 2.3, y + 2.6, 9.0, 12.0, (178, 176, 174))
        for x in (-5.4, -3.0, -0.6, 1.8):
            world.box(x, x + 0.4, y, y + 2.3, 9.2, 9.6, (164, 162, 160))
    for x in (-6.2, -4.2, -2.2, -0.2, 1.8, 3.2):
        world.rule((x, 0, 8.6), (x, 12, 8.6), (206, 140, 70), 1.0)
    for y in (1.8, 3.6, 5.4, 7.2, 9.0):
        world.rule((-6.2, y, 8.6), (3.2, y, 8.6), (206, 140, 70), 0.8)
    pen = world.card(6.0, 0, 12.0, (150, 100, 40))
    pen.shape([(-0.3, 0), (-0.3, -12), (0.3, -12), (0.3, 0)], world.tone((240, 180, 60), 12), 0.5)
    pen.shape([(-7.0, -11.4), (2.4, -11.4), (2.4, -11.0), (-7.0, -11.0)], world.tone((240, 180, 60), 12), 0.5)
    pen.even([(-5.4, -11), (-5.4, -7.6)], 0.5)
    pen.fill(path((-6.0, -7.0), (-5.4, -7.7), (-4.8, -7.0)), world.tone((150, 146, 144), 12))
    pen = world.card(3.6, 0, 4.6, world.line(world.tone((206, 176, 126), 4)))
    pen.shape(
        path((-1.3, 0.05), (-0.5, -0.9, 0, -0.95), (0.6, -0.8, 1.3, 0.05)),
        world.tone((218, 190, 140), 4),
        0.6,
    )
    for number in range(-9, 10):
        x = number * 1.0
        world.back(x, x + 0.5, 0.7, 1.0, 6.4, (240, 186, 60), 0.0)
        world.back(x + 0.5, x + 1.0, 0.7, 1.0, 6.4, (56, 54, 60), 0.0)
        world.back(x, x + 0.06, 0, 0.7, 6.4, _STEEL, 0.0)
