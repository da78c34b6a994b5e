"""Rooms of the town: court, prison, airport, wedding hall, laboratory, living room, bathroom, store."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, mix, oval, path
from engines.providers.painters.dummy.glow import halo
from engines.providers.painters.dummy.palette import WHITE, shade, tint
from engines.providers.painters.dummy.places import props
from engines.providers.painters.dummy.places.shell import room
from engines.providers.painters.dummy.places.world import World

_WOOD: Colour = (150, 104, 72)
_STEEL: Colour = (190, 198, 208)


def courtroom(world: World) -> None:
    """The judge's high bench under a round emblem, two tables, a rail, the witness stand."""
    place = room(world, 4.2, 3.8, 5.6, (214, 196, 172))
    place.shell((134, 96, 78), tiles=0.0, dado=(164, 116, 80))
    back, half = place.back, place.half
    for number in range(-4, 5):
        x = half * number / 4.4
        world.back(x - 0.06, x + 0.06, 0.9, place.height - 0.2, back - 0.02, shade(_WOOD, 0.1), 0.3)
    pen = world.card(0, 2.75, back - 0.06)
    pen.shape(oval(0, 0, 0.46, 0.46, 30), world.tone((222, 184, 96), back), 0.9)
    pen.shape(oval(0, 0, 0.34, 0.34, 30), world.tone((120, 76, 58), back), 0.6)
    pen.even([(0, -0.24), (0, 0.22)], 1.4, (236, 206, 130))
    pen.even([(-0.22, -0.14), (0.22, -0.14)], 1.2, (236, 206, 130))
    for side in (-1, 1):
        dish = path((side * 0.22 - 0.1, 0.02), (side * 0.22, 0.14, side * 0.22 + 0.1, 0.02))
        pen.fill(dish, (236, 206, 130))
    world.box(-2.4, 2.4, 0, 0.5, back - 1.7, back, shade(_WOOD, 0.2))
    for x in (-1.4, 0.0, 1.4):
        world.box(x - 0.34, x + 0.34, 0.9, 2.0, back - 0.5, back - 0.35, (66, 46, 46))
    world.box(-2.2, 2.2, 0.5, 1.55, back - 1.4, back - 1.0, _WOOD)
    world.box(-2.3, 2.3, 1.55, 1.63, back - 1.5, back - 0.95, tint(_WOOD, 0.2))
    world.box(2.5, 3.3, 0, 1.1, back - 2.3, back - 1.6, _WOOD)
    for x in (-2.3, 1.1):
        world.box(x, x + 1.5, 0.66, 0.74, back - 3.2, back - 2.6, tint(_WOOD, 0.12))
        world.back(x + 0.05, x + 1.45, 0.1, 0.66, back - 3.0, shade(_WOOD, 0.1), 0.4)
    world.box(-half, -0.7, 0.75, 0.84, back - 4.1, back - 4.0, _WOOD)
    world.box(0.7, half, 0.75, 0.84, back - 4.1, back - 4.0, _WOOD)
    for number in range(int(half * 2 / 0.3)):
        x = -half + number * 0.3
        if abs(x) > 0.7:
            world.back(x, x + 0.06, 0, 0.75, back - 4.05, shade(_WOOD, 0.1), 0.2)
    place.lamps(2)


def prison(world: World) -> None:
    """Stone blocks, a barred window high up, a bunk with a folded blanket, bars at one side."""
    place = room(world, 2.6, 2.8, 3.0, (150, 150, 156))
    place.shell((118, 116, 120), tiles=0.0, ceiling=(110, 110, 118))
    back, half = place.back, place.half
    y, row = 0.0, 0
    while y < place.top and y < 6:
        world.rule((-half, y, back - 0.01), (half, y, back - 0.01), (120, 120, 128), 0.4)
        x = -half + (0.4 if row % 2 else 0.0)
        while x < half:
            world.rule((x, y, back - 0.01), (x, min(y + 0.4, place.top), back - 0.01), (120, 120, 128), 0.3)
            x += 0.8
        y, row = y + 0.4, row + 1
    world.glow(-0.4, 0.4, 1.75, 2.35, back - 0.02, world.light.sky[1], 0.6)
    for x in (-0.3, -0.1, 0.1, 0.3):
        world.back(x - 0.025, x + 0.025, 1.72, 2.38, back - 0.04, (60, 62, 70), 0.2)
    if not world.light.dark:
        spots = [(-0.4, 1.75, back), (0.4, 1.75, back), (1.2, 0, back - 1.6), (0.0, 0, back - 1.6)]
        world.canvas.polygon([world.spot(*spot) for spot in spots], world.light.glow, 46)
    world.box(-half, -half + 1.9, 0.38, 0.46, back - 1.0, back - 0.05, (96, 100, 108))
    world.box(-half, -half + 1.88, 0.46, 0.56, back - 0.98, back - 0.08, (156, 150, 132))
    world.box(-half + 0.1, -half + 0.6, 0.56, 0.68, back - 0.8, back - 0.2, (204, 200, 190))
    world.box(half - 1.0, half - 0.5, 0, 0.42, back - 0.5, back - 0.05, (206, 208, 212))
    # The gate lies to the side, so that nobody's face is behind it.
    z = back - 0.3
    while z > max(world.front + 0.2, -1.6):
        world.rule((half * 0.97, 0, z), (half * 0.97, place.height, z), (46, 48, 56), 3.2)
        z -= 0.22
    for y in (0.9, 1.8):
        world.rule((half * 0.97, y, world.front), (half * 0.97, y, back), (46, 48, 56), 2.4)


def airport(world: World) -> None:
    """A glass front with an aeroplane behind it, a board of departures, rows of seats."""
    place = room(world, 5.2, 4.4, 6.4, (222, 228, 234))
    place.shell((206, 210, 216), tiles=1.1)
    back, half, light = place.back, place.half, world.light
    world.glow(-half, half, 0.5, 3.5, back - 0.01, light.sky[1], 0.4)
    world.glow(-half, half, 0.5, 1.1, back - 0.02, mix((150, 156, 164), light.haze, 0.4), 0.0)
    pen = world.card(0.4, 1.05, back - 0.03, (90, 100, 116))
    white = world.tone((248, 250, 252), back)
    pen.shape(path((-2.6, -0.5), (-2.5, -0.95, -1.9, -0.98), (2.0, -1.0), (2.9, -0.8, 3.1, -0.5), (2.6, -0.36,
        -2.2, -0.32), (-2.5, -0.34, -2.6, -0.5)), white, 0.8)  # fmt: skip
    pen.shape([(1.9, -0.96), (2.7, -2.0), (3.1, -2.0), (2.8, -0.78)], world.tone(world.accent, back), 0.7)
    pen.shape([(-0.5, -0.55), (0.9, 0.02), (1.3, 0.0), (0.5, -0.6)], shade(white, 0.2), 0.7)
    for number in range(14):
        pen.fill(oval(-1.7 + number * 0.26, -0.72, 0.06, 0.07, 10), (110, 140, 170))
    for x in (-1.9, 0.9):
        pen.fill(oval(x, -0.08, 0.14, 0.14, 14), (60, 64, 74))
    for number in range(9):
        x = -half + half * number / 4
        world.back(x - 0.05, x + 0.05, 0.5, 3.5, back - 0.06, (236, 240, 244), 0.3)
    world.box(-1.9, 1.9, 2.7, 3.7, back - 2.0, back - 1.8, (36, 40, 54))
    for row in range(4):
        for start, long in ((-1.7, 0.5), (-1.0, 1.3), (0.6, 0.4), (1.2, 0.5)):
            tone = (255, 206, 92) if row % 3 else (150, 226, 170)
            y = 3.48 - row * 0.2
            world.glow(start, start + long * (0.8 + 0.2 * (row % 2)), y - 0.08, y, back - 2.02, tone, 0.0)
    place.lamps(3)
    for z in (back - 3.2, back - 4.6):
        for side in (-1, 1):
            for number in range(4):
                if z > 0.6:
                    props.chair(world, side * (1.5 + number * 0.56), z, (70, 86, 120))


def wedding(world: World) -> None:
    """A white aisle under an arch of flowers, chairs with ribbons, pillars, a chandelier."""
    place = room(world, 4.4, 4.2, 6.4, (248, 242, 236))
    place.shell((232, 222, 212), tiles=0.0, ceiling=(252, 248, 244))
    back, half, dice = place.back, place.half, world.dice
    for side in (-1, 1):
        for z in (back - 0.4, back - 2.4, back - 4.4):
            if z > world.front + 0.4:
                x = side * half * 0.9
                world.box(x - 0.22, x + 0.22, 0, place.height, z - 0.2, z + 0.2, (252, 250, 246))
    world.floor(-0.85, 0.85, world.front, back, (255, 252, 250), 0.4)
    world.back(-1.9, 1.9, 0, 3.4, back - 0.02, tint(world.accent, 0.66), 0.3)
    pen = world.card(0, 0, back - 0.5, (140, 120, 110))
    hues: tuple[Colour, ...] = ((250, 214, 220), (232, 128, 150), (226, 180, 216), (136, 180, 126))
    for number in range(46):
        share = number / 45
        x = -1.5 + 3.0 * share
        y = -1.2 - 1.75 * (1 - (2 * share - 1) ** 2) ** 0.5
        size = dice.uniform(0.12, 0.22)
        pen.fill(oval(x, y, size, size * 0.9, 12), world.tone(hues[number % 4], back))
    for side in (-1.5, 1.5):
        for number in range(7):
            pen.fill(oval(side, -0.12 - number * 0.18, 0.17, 0.13, 12), world.tone(hues[number % 4], back))
    world.box(-0.5, 0.5, 0, 1.0, back - 0.9, back - 0.6, (250, 244, 238))
    z = back - 2.0
    while z > max(world.front + 0.7, 0.7):
        for side in (-1, 1):
            for number in range(max(2, int((half - 1.4) / 0.7))):
                props.chair(world, side * (1.35 + number * 0.66), z, (250, 246, 240))
            px = world.card(side * 1.0, 0.9, z, (140, 110, 110))
            px.fill(oval(0, 0, 0.14, 0.12, 12), world.tone(hues[1], z))
            px.fill(oval(0.05, 0.1, 0.1, 0.1, 12), world.tone(hues[3], z))
        z -= 1.25
    _chandelier(world, 0.0, place.height - 0.9, back - 2.4)


def _chandelier(world: World, x: float, y: float, z: float) -> None:
    halo(world, x, y, z, 1.0)
    pen = world.card(x, y, z, (150, 120, 70))
    pen.even([(0, 0), (0, -1.2)], 0.6)
    pen.stroke(path((-0.6, -0.1), (0, 0.3, 0.6, -0.1)), 1.4, (214, 176, 96), 0.1)
    for number in range(-3, 4):
        pen.fill(oval(number * 0.2, -0.06 - 0.02 * abs(number), 0.05, 0.09, 10), (255, 246, 214))


def laboratory(world: World) -> None:
    """Benches with flasks and a microscope, a fume cupboard, a board of formulas."""
    place = room(world, 3.8, 3.0, 4.0, (226, 234, 236))
    place.shell((196, 206, 210), tiles=0.6)
    back, half = place.back, place.half
    world.back(-half + 0.3, -0.4, 1.2, 2.3, back, (60, 96, 84))
    for number in range(4):
        y = 2.12 - number * 0.22
        world.rule(
            (-half + 0.5, y, back - 0.02), (-half + 1.2 + 0.3 * (number % 3), y, back - 0.02), WHITE, 1.0
        )
    world.box(0.4, half - 0.2, 0.9, 2.3, back - 0.5, back, (236, 240, 244))
    world.glow(0.6, half - 0.4, 1.1, 2.15, back - 0.52, (166, 206, 216), 0.4)
    place.lamps(3)
    hues: tuple[Colour, ...] = (world.accent, (118, 206, 150), (240, 196, 86), (120, 170, 226))
    for left, z in ((-half + 0.2, back - 1.3), (0.6, back - 1.5)):
        right = left + half - 0.9
        world.box(left, right, 0, 0.86, z, z + 0.6, (224, 230, 234))
        world.box(left - 0.05, right + 0.05, 0.86, 0.92, z - 0.05, z + 0.65, (72, 80, 94))
        for number in range(int((right - left) / 0.34)):
            pen = world.card(left + 0.2 + number * 0.34, 0.92, z + 0.1, (84, 96, 110))
            hue = world.tone(hues[number % 4], z)
            if number % 2:
                flask = [(-0.03, -0.34), (0.03, -0.34), (0.03, -0.22), (0.12, 0), (-0.12, 0), (-0.03, -0.22)]
                pen.shape(flask, (226, 240, 244), 0.5)
                pen.fill([(-0.07, -0.12), (0.07, -0.12), (0.11, -0.01), (-0.11, -0.01)], hue)
            else:
                pen.shape([(-0.07, -0.2), (0.07, -0.2), (0.07, 0), (-0.07, 0)], (226, 240, 244), 0.5)
                pen.fill([(-0.06, -0.11), (0.06, -0.11), (0.06, -0.01), (-0.06, -0.01)], hue)


def living(world: World) -> None:
    """A sofa under a picture, a low table on a rug, a television, a lamp."""
    place = room(world, 3.4, 2.7, 3.4, (236, 228, 214))
    place.shell((184, 150, 118), tiles=0.5)
    back, half = place.back, place.half
    place.window(0.6, 2.2, 1.0, 2.2, (252, 250, 246))
    world.back(-2.0, -0.9, 1.5, 2.2, back, (250, 248, 240))
    world.back(-1.9, -1.0, 1.58, 2.12, back - 0.01, tint(world.accent, 0.3), 0.3)
    world.floor(-1.9, 1.5, 0.5, back - 1.0, tint(world.accent, 0.6), 0.5)
    cloth = mix(world.accent, (150, 140, 136), 0.5)
    x0, x1 = -2.6, -0.3
    world.box(x0, x1, 0.4, 0.95, back - 0.35, back - 0.1, cloth)
    world.box(x0, x1, 0.06, 0.45, back - 0.95, back - 0.3, tint(cloth, 0.1))
    for x in (x0 - 0.18, x1):
        world.box(x, x + 0.2, 0.06, 0.62, back - 0.95, back - 0.1, shade(cloth, 0.1))
    for x in (x0 + 0.25, x1 - 0.75):
        world.back(x, x + 0.46, 0.48, 0.86, back - 0.42, tint(cloth, 0.4), 0.4)
    world.box(-1.9, -0.7, 0.34, 0.4, 1.0, 1.6, (206, 168, 128))
    for x in (-1.86, -0.78):
        world.back(x, x + 0.06, 0, 0.34, 1.02, (150, 116, 86), 0.3)
    world.box(half - 1.7, half - 0.2, 0, 0.5, back - 1.6, back - 1.1, (160, 122, 92))
    world.box(half - 1.6, half - 0.3, 0.56, 1.3, back - 1.4, back - 1.34, (34, 36, 46))
    world.glow(half - 1.54, half - 0.36, 0.62, 1.24, back - 1.42, (92, 126, 158), 0.0)
    world.back(0.1, 0.14, 0, 1.4, back - 0.4, (96, 92, 100), 0.2)
    pen = world.card(0.12, 1.4, back - 0.42)
    pen.shape([(-0.14, -0.3), (0.14, -0.3), (0.24, 0), (-0.24, 0)], (252, 240, 206), 0.7)
    if world.light.dark:
        halo(world, 0.12, 1.4, back - 0.5, 1.2)
    props.plant(world, -half + 0.4, back - 0.4)


def bathroom(world: World) -> None:
    """White tiles, a basin under a mirror, a toilet, a tub with a curtain."""
    place = room(world, 2.6, 2.6, 2.6, (232, 242, 244))
    place.shell((182, 204, 212), tiles=0.3)
    back, half = place.back, place.half
    y = 0.3
    while y < 1.5:
        world.rule((-half, y, back - 0.01), (half, y, back - 0.01), (200, 216, 222), 0.3)
        y += 0.3
    world.back(-0.5, 0.5, 1.3, 2.1, back - 0.02, (250, 250, 250))
    world.glow(-0.44, 0.44, 1.36, 2.04, back - 0.03, (190, 216, 228), 0.4)
    world.box(-0.5, 0.5, 0.78, 0.94, back - 0.5, back, (252, 252, 252))
    world.back(-0.08, 0.08, 0, 0.78, back - 0.3, (242, 244, 246), 0.3)
    world.back(-0.03, 0.03, 0.94, 1.12, back - 0.2, _STEEL, 0.3)
    world.box(0.95, 1.4, 0.4, 0.85, back - 0.25, back, (252, 252, 252))
    world.box(0.95, 1.4, 0, 0.42, back - 0.75, back - 0.2, (248, 250, 250))
    pen = world.card(1.18, 0.44, back - 0.5)
    pen.shape(oval(0, 0, 0.24, 0.08, 20), (255, 255, 255), 0.7)
    world.box(-half, -half + 1.1, 0, 0.58, back - 1.7, back - 0.02, (252, 252, 252))
    for number in range(6):
        x = -half + 0.18 * number
        fold = tint(world.accent, 0.35 if number % 2 else 0.5)
        world.back(x, x + 0.18, 0.5, 2.1, back - 0.6, fold, 0.3)
    world.rule((-half, 2.12, back - 0.6), (-half + 1.2, 2.12, back - 0.6), _STEEL, 1.4)
    world.back(half - 0.7, half - 0.3, 1.0, 1.5, back - 0.03, tint(world.accent, 0.3))
    place.lamps(1)


def storeroom(world: World) -> None:
    """High racks with crates and boxes under bare bulbs: cellar, warehouse, storage."""
    place = room(world, 3.8, 3.4, 5.0, (164, 156, 150))
    place.shell((128, 122, 120), tiles=1.2, ceiling=(126, 120, 122))
    back, half, dice = place.back, place.half, world.dice
    card: tuple[Colour, ...] = ((196, 156, 110), (180, 138, 96), (206, 174, 130), (150, 130, 112))
    for left, right, z in ((-half + 0.1, -0.9, back - 0.8), (0.9, half - 0.1, back - 0.8)):
        for level in range(3):
            low = 0.1 + level * 0.95
            x = left + 0.1
            while x < right - 0.3:
                wide, tall = dice.uniform(0.35, 0.7), dice.uniform(0.4, 0.75)
                end = min(x + wide, right - 0.05)
                world.box(x, end, low + 0.06, low + tall, z + 0.05, z + 0.6, dice.choice(card))
                world.back((x + end) / 2 - 0.04, (x + end) / 2 + 0.04, low + 0.06, low + tall, z + 0.04,
                           (226, 204, 166), 0.0)  # fmt: skip
                x = end + 0.05
            world.box(left, right, low, low + 0.06, z, z + 0.7, (92, 104, 124))
        for x in (left, right - 0.08):
            world.back(x, x + 0.08, 0, 3.0, z, (72, 84, 106), 0.3)
    world.box(-0.6, 0.5, 0, 2.1, back - 0.04, back, (112, 104, 104))
    for x in (-1.4, 1.2):
        pen = world.card(x, place.height - 0.6, back - 2.2, (60, 56, 60))
        pen.even([(0, 0), (0, -0.6)], 0.6)
        halo(world, x, place.height - 0.66, back - 2.2, 0.7)
        pen.fill(oval(0, 0.06, 0.08, 0.1, 12), (255, 240, 190))
    for x in (-half + 0.9, half - 1.5):
        world.box(x, x + 0.8, 0, 0.6, 1.1, 1.7, card[0])
        mark = world.card(x + 0.4, 0.3, 1.08, (120, 92, 64))
        mark.even([(-0.2, 0), (0.2, 0)], 0.6)
