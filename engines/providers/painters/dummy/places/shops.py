"""Places with a counter or a platform: convenience store, café, kitchen, subway."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import mix, oval, path
from engines.providers.painters.dummy.palette import shade, tint
from engines.providers.painters.dummy.places import props, town
from engines.providers.painters.dummy.places.shell import Room, room
from engines.providers.painters.dummy.places.world import World


def convenience_store(world: World) -> None:
    """Fridges with lit doors along the far wall, shelves of goods, the counter with its till."""
    place = room(world, 4.0, 2.8, 3.8, (240, 244, 242))
    place.shell((214, 218, 222), tiles=0.6)
    place.lamps(3)
    back, half = place.back, place.half
    world.back(-half, half, 2.25, 2.6, back, world.accent, 0.4)
    world.back(-half, half, 2.38, 2.44, back, (250, 250, 248), 0.0)
    _fridges(world, place)
    for x in (-2.7, -0.7):
        props.shelf(world, x, x + 1.5, 1.7, 1.35, (228, 230, 232), rows=3)
    front = -0.2
    world.box(1.7, half, 0, 0.95, 0.7 + front, 1.4 + front, (232, 226, 216))
    world.back(1.7, half, 0.6, 0.72, 0.69 + front, world.accent, 0.0)
    world.box(2.1, 2.6, 0.95, 1.25, 0.9 + front, 1.2 + front, (72, 76, 90))
    world.glow(2.15, 2.55, 1.02, 1.2, 0.89 + front, tint(world.accent, 0.6), 0.0)
    for number in range(4):
        x = 2.9 + number * 0.16
        world.back(
            x,
            x + 0.12,
            0.95,
            1.2,
            0.8 + front,
            (world.accent, (240, 214, 110), (120, 170, 150))[number % 3],
            0.3,
        )


def _fridges(world: World, place: Room) -> None:
    back = place.back
    x = -place.half + 0.2
    while x + 1.0 < place.half - 0.2:
        world.back(x, x + 0.95, 0.1, 2.2, back - 0.02, (150, 160, 170), 0.5)
        world.glow(x + 0.06, x + 0.89, 0.2, 2.12, back - 0.03, (222, 240, 246), 0.3)
        for row in range(4):
            y = 0.28 + row * 0.46
            colour = (world.accent, (126, 178, 150), (240, 206, 120), (150, 170, 206))[(row + int(x * 3)) % 4]
            for bottle in range(5):
                left = x + 0.1 + bottle * 0.155
                world.back(
                    left,
                    left + 0.11,
                    y,
                    y + 0.3,
                    back - 0.03,
                    mix(colour, (255, 255, 255), 0.12 * (bottle % 2)),
                    0.0,
                )
            world.back(x + 0.06, x + 0.89, y - 0.03, y, back - 0.03, (176, 186, 194), 0.0)
        x += 1.0


def cafe(world: World) -> None:
    """A counter with machine and cups, a menu board, hanging lamps, round tables by the window."""
    place = room(world, 3.8, 2.9, 3.4, (222, 206, 186))
    place.shell((158, 120, 92), tiles=0.7, dado=(140, 104, 84))
    back, half = place.back, place.half
    place.window(-half + 0.4, -0.4, 0.9, 2.4, (104, 78, 64), panes=3)
    world.back(0.2, half - 0.5, 1.75, 2.5, back, (52, 56, 58))
    for row in range(4):
        world.back(
            0.4, 0.4 + 0.5 + 0.2 * (row % 2), 2.36 - row * 0.15, 2.39 - row * 0.15, back, (226, 222, 210), 0.0
        )
        world.back(half - 1.3, half - 0.8, 2.36 - row * 0.15, 2.39 - row * 0.15, back, world.accent, 0.0)
    world.back(0.2, half - 0.4, 1.3, 1.36, back - 0.05, (120, 86, 66), 0.3)
    for number in range(7):
        x = 0.35 + number * (half - 1.0) / 7
        world.back(x, x + 0.13, 1.36, 1.5, back - 0.06, (248, 244, 238) if number % 3 else world.accent, 0.3)
    world.box(0.1, half * 0.96, 0, 1.05, back - 1.1, back - 0.6, (176, 132, 100))
    world.box(0.0, half * 0.98, 1.05, 1.1, back - 1.15, back - 0.55, (232, 220, 202))
    world.box(0.6, 1.25, 1.1, 1.5, back - 0.95, back - 0.65, (150, 154, 162))
    for x, z in ((-2.4, 1.6), (-1.2, 0.5)):
        props.chair(world, x + 0.65, z, (120, 86, 66))
        props.table(world, x, z, (226, 206, 180))
    if not place.open_top:
        for x in (-1.8, 0.0, 1.8):
            world.rule((x, place.height, 1.6), (x, 2.25, 1.6), (60, 50, 50), 0.5)
            pen = world.card(x, 2.25, 1.6)
            pen.shape([(-0.09, 0), (0.09, 0), (0.22, 0.2), (-0.22, 0.2)], world.tone(world.accent, 1.6), 0.6)
            pen.fill([(-0.2, 0.2), (0.2, 0.2), (0.12, 0.26), (-0.12, 0.26)], world.light.glow)


def kitchen(world: World) -> None:
    """Worktop with sink and stove, cupboards above, tiles between."""
    place = room(world, 3.2, 2.6, 2.8, (236, 230, 220))
    place.shell((188, 168, 146), tiles=0.6)
    back, half = place.back, place.half
    world.back(-half, half, 0.9, 1.55, back, (214, 226, 224), 0.3)
    for number in range(int(half * 2 / 0.3)):
        world.rule(
            (-half + number * 0.3, 0.9, back), (-half + number * 0.3, 1.55, back), (180, 196, 194), 0.3
        )
    world.rule((-half, 1.22, back), (half, 1.22, back), (180, 196, 194), 0.3)
    place.window(-0.7, 0.7, 1.3, 2.2, (250, 248, 242))
    for x0, x1 in ((-half, -0.9), (0.9, half)):
        world.box(x0, x1, 1.6, 2.35, back - 0.35, back, tint(world.accent, 0.35))
        world.rule(
            ((x0 + x1) / 2, 1.6, back - 0.36), ((x0 + x1) / 2, 2.35, back - 0.36), (120, 110, 104), 0.5
        )
    world.box(-half, half - 0.9, 0, 0.86, back - 0.6, back, tint(world.accent, 0.25))
    world.box(-half, half - 0.9, 0.86, 0.92, back - 0.64, back, (246, 242, 236))
    world.box(half - 0.85, half, 0, 1.9, back - 0.65, back, (224, 228, 232))
    world.rule((half - 0.85, 1.2, back - 0.66), (half, 1.2, back - 0.66), (120, 124, 132), 0.6)
    world.box(-1.9, -1.4, 0.92, 1.12, back - 0.5, back - 0.2, (110, 116, 128))
    for x in (-0.6, -0.3, 0.4):
        world.back(x, x + 0.14, 0.92, 1.15, back - 0.25, world.accent if x < 0 else (206, 186, 150), 0.4)
    _hood(world, back)
    props.table(world, 1.6, 0.7, (206, 168, 128))
    pen = world.card(1.55, 0.72, 0.7)
    pen.shape(oval(0.0, -0.07, 0.16, 0.07, 18), world.tone((236, 228, 214), 0.7), 0.6)
    for x, fill in ((-0.07, (226, 150, 70)), (0.06, (206, 84, 70))):
        pen.shape(oval(x, -0.13, 0.07, 0.07, 14), world.tone(fill, 0.7), 0.5)


def _hood(world: World, back: float) -> None:
    """A hood over the stove with its lamp on, a pan, towels on a rail, a lamp over the table."""
    world.box(-2.1, -1.2, 1.75, 1.95, back - 0.5, back, (150, 156, 166))
    world.back(-1.85, -1.45, 1.95, 2.6, back - 0.2, (168, 174, 182), 0.4)
    world.glow(-1.9, -1.4, 1.72, 1.76, back - 0.4, world.light.glow, 0.0)
    if world.light.dark:
        corners = [
            world.spot(x, y, back - 0.3) for x, y in ((-1.9, 1.74), (-1.4, 1.74), (-1.1, 0.95), (-2.2, 0.95))
        ]
        world.canvas.polygon(corners, world.light.glow, 80)
    for number, fill in enumerate((world.accent, (236, 232, 224))):
        world.back(0.95 + number * 0.2, 1.1 + number * 0.2, 0.45, 0.8, back - 0.65, fill, 0.3)
    world.rule((1.6, 2.6, 0.9), (1.6, 1.95, 0.9), (60, 50, 50), 0.5)
    pen = world.card(1.6, 1.95, 0.9)
    pen.shape(
        path((-0.06, -0.08), (0.06, -0.08), (0.26, 0.12), (-0.26, 0.12)), world.tone(world.accent, 0.9), 0.6
    )
    pen.fill([(-0.24, 0.12), (0.24, 0.12), (0.14, 0.18), (-0.14, 0.18)], world.light.glow)


def diner(world: World) -> None:
    """A counter with stools before an open kitchen, menu strips on the wall, steam, tables."""
    place = room(world, 3.6, 2.7, 3.2, (238, 222, 196))
    place.shell((168, 140, 118), tiles=0.6, dado=(176, 128, 96))
    back, half = place.back, place.half
    world.back(-half + 0.3, half - 0.3, 1.2, 1.95, back, (206, 214, 212), 0.4)
    for number in range(4):
        x = -half + 0.7 + number * half * 0.42
        world.box(x, x + 0.36, 1.2, 1.5, back - 0.3, back, (120, 126, 136))
        world.back(x + 0.12, x + 0.24, 1.56, 1.82, back - 0.02, (244, 244, 240), 0.0)
    for number in range(7):
        x = -half + 0.5 + number * (half * 2 - 1.0) / 7
        world.back(x, x + 0.22, 2.0, 2.5, back, (252, 246, 226), 0.4)
        world.back(x + 0.08, x + 0.14, 2.08, 2.42, back, world.accent, 0.0)
    world.box(-half * 0.96, half * 0.7, 0, 1.0, back - 1.2, back - 0.8, (188, 142, 104))
    world.box(-half * 0.98, half * 0.72, 1.0, 1.06, back - 1.3, back - 0.7, (226, 196, 156))
    for number in range(5):
        x = -half * 0.8 + number * half * 0.36
        world.back(x - 0.03, x + 0.03, 0, 0.6, back - 1.6, (110, 112, 122), 0.2)
        world.box(x - 0.18, x + 0.18, 0.6, 0.68, back - 1.75, back - 1.45, world.accent)
        if number % 2:
            world.back(x - 0.1, x + 0.1, 1.06, 1.18, back - 1.0, (250, 248, 240), 0.4)
            pen = world.card(x, 1.2, back - 1.0)
            pen.stroke([(-0.03, 0.0), (0.03, -0.1), (-0.02, -0.2), (0.04, -0.3)], 0.8, (255, 255, 255))
    for x, z in ((2.0, 1.0), (-2.3, 0.4)):
        props.chair(world, x + 0.6, z, (150, 96, 72))
        props.table(world, x, z, (222, 188, 146))
    if not place.open_top:
        for x in (-1.6, 0.2, 2.0):
            world.rule((x, place.height, 1.4), (x, 2.2, 1.4), (60, 50, 50), 0.5)
            pen = world.card(x, 2.2, 1.4)
            pen.shape(oval(0, 0.14, 0.16, 0.17, 18), world.light.glow, 0.5)


def subway(world: World) -> None:
    """Inside a train: seats along both sides, straps, doors, adverts, the next car behind."""
    if world.camera.depth > 8.0:
        platform(world)
        return
    place = Room(world, 1.65, 2.35, 5.5, (222, 226, 228))
    place.shell((130, 138, 150), ceiling=(238, 240, 240), tiles=0.0)
    back, half = place.back, place.half
    world.back(-0.45, 0.45, 0.05, 2.0, back, (186, 194, 200))
    world.glow(-0.3, 0.3, 1.0, 1.75, back, mix(world.light.sky[0], (30, 34, 50), 0.5), 0.5)
    z = back - 0.3
    while z - 2.2 > max(world.front, -2.4):
        for side in (-1, 1):
            x = side * half * 0.995
            glass = mix((28, 34, 52), world.light.sky[1], 0.35)
            corners = [
                world.spot(x, 0.95, z - 2.0),
                world.spot(x, 0.95, z - 0.7),
                world.spot(x, 1.75, z - 0.7),
                world.spot(x, 1.75, z - 2.0),
            ]
            world.raw(corners, glass, 0.6)
            world.side(
                x, z - 2.1, z - 0.6, 1.85, 2.2, world.accent if side < 0 else tint(world.accent, 0.6), 0.4
            )
            inner = side * (half - 0.48)
            world.box(min(x, inner), max(x, inner), 0.32, 0.45, z - 2.1, z - 0.6, shade(world.accent, 0.1))
            world.side(side * (half - 0.06), z - 2.1, z - 0.6, 0.45, 0.85, world.accent, 0.4)
            world.back(inner - 0.02, inner + 0.02, 0.0, 2.3, z - 0.55, (206, 212, 218), 0.25)
        z -= 2.2
    if not place.open_top:
        _straps(world, place)


def _straps(world: World, place: Room) -> None:
    for side in (-1, 1):
        x = side * (place.half - 0.55)
        world.rule((x, 2.1, max(world.front, -2)), (x, 2.1, place.back), (120, 128, 140), 1.2)
        z = place.back - 0.5
        while z > max(world.front + 0.7, -0.6):
            pen = world.card(x, 2.1, z)
            if world.scale(z) < 900:
                pen.even([(0, 0), (0, 0.2)], 0.7)
                pen.even([(-0.07, 0.34), (0.07, 0.34), (0.0, 0.2), (-0.07, 0.34)], 0.9)
            z -= 0.6


def platform(world: World) -> None:
    """The station from afar: a train at the platform's edge, columns, a line for the blind, signs."""
    place = room(world, 6.0, 3.6, 9.0, (196, 204, 210))
    place.shell((206, 206, 202), tiles=1.0, dado=(160, 176, 184))
    place.lamps(4)
    half, front, back = place.half, world.front, place.back
    edge = -half * 0.25
    world.floor(-half, edge, front, back, (70, 74, 86))
    world.floor(edge, edge + 0.5, front, back, (240, 200, 80))
    length = back - 0.4 - max(front, -6.0)
    world.box(
        -half * 0.92, edge - 0.15, 0.1, place.height * 0.72, back - 0.4 - length, back - 0.4, (226, 230, 234)
    )
    world.side(edge - 0.14, front, back - 0.4, 0.5, 0.9, world.accent, 0.3)
    z = back - 1.4
    while z - 1.4 > max(front, -5.0):
        low, high = place.height * 0.3, place.height * 0.58
        pane = [
            (edge - 0.13, y, depth) for y, depth in ((low, z - 1.4), (low, z), (high, z), (high, z - 1.4))
        ]
        world.raw([world.spot(*corner) for corner in pane], mix(world.light.glow, (210, 226, 236), 0.6), 0.4)
        z -= 2.0
    for depth in (6.0, 2.5, -1.0):
        if depth > front + 0.5:
            world.box(half * 0.35, half * 0.35 + 0.6, 0, place.top, depth, depth + 0.6, (222, 224, 222))
    for number in range(3):
        x = -half * 0.1 + number * half * 0.36
        world.back(x, x + 1.5, 1.0, 2.3, back - 0.02, (244, 242, 236), 0.4)
        tones = (world.accent, (120, 158, 178), (226, 188, 120))
        world.back(x + 0.12, x + 1.38, 1.1, 2.0, back - 0.03, tones[number], 0.2)
    for z in (4.4, 7.2):
        world.box(half * 0.82, half * 0.98, 0, 1.9, z, z + 1.1, (206, 70, 66) if z < 5 else (70, 110, 160))
        world.side(half * 0.82, z + 0.12, z + 0.98, 0.8, 1.7, world.light.glow, 0.3)
    for z in (1.4, 3.4, 5.4, 7.4):
        world.floor(edge + 0.7, edge + 1.0, z, z + 0.9, (250, 248, 244), 0.0)
    town.sign(world, half * 0.1, place.height * 0.7, 3.0, 3.2, 0.6, world.accent)
    town.bench(world, half * 0.7, 5.0, (170, 130, 96), 2.2)
