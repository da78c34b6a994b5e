"""Rooms of other times: a Korean house and palace, a hall of stone, a tavern, a kitchen with a hearth."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, mix, oval, path
from engines.providers.painters.dummy.glow import halo
from engines.providers.painters.dummy.palette import tint
from engines.providers.painters.dummy.places.olden import barrel
from engines.providers.painters.dummy.places.shell import Room, room
from engines.providers.painters.dummy.places.world import World

_TIMBER: Colour = (120, 84, 60)
_PAPER: Colour = (246, 238, 218)


def _paper_doors(world: World, x0: float, x1: float, low: float, high: float, z: float) -> None:
    """Lattice doors with paper: light comes through."""
    count = max(2, round((x1 - x0) / 0.9))
    step = (x1 - x0) / count
    paper = mix(_PAPER, world.light.glow, 0.3) if not world.light.dark else (206, 190, 160)
    for number in range(count):
        x = x0 + step * number
        world.glow(x + 0.04, x + step - 0.04, low, high, z, paper, 0.5)
        for bar in range(1, 4):
            left = x + step * bar / 4
            world.back(left - 0.012, left + 0.012, low, high, z - 0.01, _TIMBER, 0.0)
        y = low + 0.22
        while y < high:
            world.back(x + 0.04, x + step - 0.04, y - 0.012, y + 0.012, z - 0.01, _TIMBER, 0.0)
            y += 0.3
        world.back(x - 0.03, x + 0.04, low, high, z - 0.02, _TIMBER, 0.2)


def _beams(world: World, place: Room, every: float = 1.3) -> None:
    """Beams under the ceiling, running across."""
    if place.open_top:
        return
    z = place.back - 0.3
    while z > max(world.front + 0.3, -2.0):
        y = place.height
        world.box(-place.half, place.half, y - 0.22, y, z - 0.1, z + 0.1, _TIMBER, 0.4)
        z -= every


def hanok(world: World) -> None:
    """A room with a floor of oiled paper, lattice doors, a folding screen, a chest, a low table."""
    place = room(world, 3.0, 2.4, 3.2, (238, 226, 202))
    place.shell((222, 186, 120), ceiling=(196, 160, 118), tiles=0.9)
    back, half = place.back, place.half
    _beams(world, place)
    _paper_doors(world, -half * 0.2, half * 0.9, 0.12, 1.9, back - 0.02)
    for number in range(4):
        x = -half * 0.95 + number * half * 0.17
        leaf = (214, 206, 184) if number % 2 else (226, 218, 198)
        world.back(x, x + half * 0.17, 0.05, 1.55, back - 0.4 - 0.08 * (number % 2), leaf, 0.5)
        pen = world.card(x + half * 0.08, 0.7, back - 0.5, (70, 80, 76))
        pen.stroke(path((0, 0.4), (-0.06, 0.0, 0.06, -0.3)), 1.0, (84, 96, 84), 0.4)
        pen.fill(oval(0.06, -0.34, 0.07, 0.06, 10), (196, 76, 84))
    world.box(half - 1.3, half - 0.1, 0, 0.75, back - 0.7, back - 0.15, (140, 84, 56))
    for x in (half - 1.1, half - 0.6):
        world.back(x, x + 0.3, 0.2, 0.5, back - 0.71, (214, 178, 96), 0.4)
    world.box(-1.2, -0.1, 0.28, 0.34, 1.1, 1.6, (150, 96, 64))
    for x in (-1.14, -0.22):
        world.back(x, x + 0.06, 0, 0.28, 1.12, (126, 80, 54), 0.3)
    world.box(-0.9, -0.5, 0.34, 0.38, 1.2, 1.45, (246, 242, 232))
    world.box(-2.3, -1.5, 0, 0.12, 1.5, 2.1, tint(world.accent, 0.2))
    _candle(world, -0.25, 0.34, 1.3)


def _candle(world: World, x: float, y: float, z: float) -> None:
    if world.light.dark:
        halo(world, x, y + 0.3, z, 1.2)
    world.back(x - 0.03, x + 0.03, y, y + 0.22, z, (246, 240, 224), 0.3)
    world.card(x, y + 0.27, z).fill(oval(0, 0, 0.035, 0.06, 10), (255, 206, 104))


def seodang(world: World) -> None:
    """A village school: low desks with open books on a boarded floor, scrolls on the wall."""
    place = room(world, 3.8, 2.6, 4.2, (236, 224, 198))
    place.shell((186, 140, 96), ceiling=(180, 146, 108), tiles=0.35)
    back, half = place.back, place.half
    _beams(world, place)
    _paper_doors(world, half * 0.25, half * 0.95, 0.12, 1.9, back - 0.02)
    for x in (-half * 0.8, -half * 0.5, -half * 0.2):
        world.back(x, x + 0.5, 0.8, 2.1, back - 0.02, (246, 240, 224), 0.4)
        world.back(x - 0.05, x + 0.55, 2.08, 2.14, back - 0.03, _TIMBER, 0.2)
        for row in range(5):
            pen = world.card(x + 0.25, 1.9 - row * 0.22, back - 0.03)
            pen.even([(-0.07, 0), (0.07, 0.02)], 0.9, (52, 48, 52))
            pen.even([(0.0, -0.06), (-0.02, 0.09)], 0.9, (52, 48, 52))
    for z in (back - 1.4, back - 2.5):
        for number in range(-2, 3):
            x = number * 1.2
            if z > 0.6 and abs(x) > 0.3:
                world.box(x - 0.36, x + 0.36, 0.26, 0.32, z - 0.2, z + 0.2, (156, 104, 70))
                world.back(x - 0.32, x + 0.32, 0, 0.26, z - 0.1, (130, 86, 58), 0.3)
                world.box(x - 0.18, x + 0.18, 0.32, 0.35, z - 0.12, z + 0.1, (250, 246, 234))


def joseon_palace(world: World) -> None:
    """A throne before a screen of sun, moon and peaks, between red columns under painted beams."""
    place = room(world, 4.4, 4.4, 6.4, (206, 178, 132))
    place.shell((146, 108, 84), ceiling=(70, 124, 110), tiles=0.6)
    back, half = place.back, place.half
    pen = world.card(0, 1.0, back - 0.05, (60, 60, 70))
    wide = 2.0
    pen.shape([(-wide, 0), (-wide, -2.2), (wide, -2.2), (wide, 0)], world.tone((64, 104, 160), back), 0.8)
    for x, tall in ((-1.3, 1.2), (-0.66, 1.5), (0.0, 1.85), (0.66, 1.5), (1.3, 1.2)):
        pen.fill(path((x - 0.5, 0), (x - 0.1, -tall * 0.6, x, -tall), (x + 0.1, -tall * 0.6, x + 0.5, 0)),
                 world.tone((66, 136, 108), back))  # fmt: skip
    pen.fill(oval(-1.35, -1.75, 0.22, 0.22, 20), (250, 246, 236))
    pen.fill(oval(1.35, -1.75, 0.22, 0.22, 20), (214, 62, 56))
    pen.fill([(-wide, 0), (-wide, -0.3), (wide, -0.3), (wide, 0)], world.tone((232, 238, 236), back))
    for number in range(4):
        depth = back - 1.6 - number * 0.3
        world.box(
            -2.4 + 0.2 * number, 2.4 - 0.2 * number, 0, 0.85 - 0.22 * number, depth, back, (170, 66, 56)
        )
    world.box(-0.7, 0.7, 0.85, 1.3, back - 0.9, back - 0.3, (186, 54, 52))
    world.back(-0.75, 0.75, 1.3, 2.1, back - 0.4, (196, 150, 70))
    for side in (-1, 1):
        for z in (back - 0.5, back - 2.5, back - 4.5):
            if z > world.front + 0.5:
                x = side * half * 0.78
                world.box(x - 0.2, x + 0.2, 0, place.height, z - 0.18, z + 0.18, (176, 52, 48))
    z = back - 0.4
    while z > max(world.front + 0.4, -2.0) and not place.open_top:
        y = place.height
        world.box(-half, half, y - 0.34, y - 0.04, z - 0.1, z + 0.1, (62, 132, 116), 0.4)
        for number in range(int(half * 2 / 0.8)):
            x = -half + number * 0.8
            world.back(x, x + 0.2, y - 0.3, y - 0.1, z - 0.11, (220, 104, 76), 0.0)
        z -= 1.6


def stone_room(world: World) -> None:
    """A chamber of stone with a fire burning, a bed or a chest, a pointed window, a hide on the floor."""
    place = room(world, 3.2, 3.0, 3.6, (176, 168, 158))
    place.shell((140, 112, 88), ceiling=(130, 104, 84), tiles=0.45)
    back, half = place.back, place.half
    _courses(world, place)
    _beams(world, place)
    world.box(-1.5, 0.5, 0, 1.5, back - 0.4, back, (150, 144, 140))
    world.box(-1.7, 0.7, 1.5, 1.66, back - 0.5, back, (122, 88, 64))
    world.back(-1.1, 0.1, 0, 1.15, back - 0.41, (44, 36, 40), 0.5)
    pen = world.card(-0.5, 0.05, back - 0.43)
    pen.fill(
        path((-0.4, 0), (-0.34, -0.4, -0.12, -0.66), (0, -0.4, 0.1, -0.8), (0.4, -0.4, 0.4, 0)),
        (246, 134, 56),
    )
    pen.fill(path((-0.2, 0), (-0.12, -0.24, 0.02, -0.46), (0.16, -0.2, 0.2, 0)), (255, 224, 116))
    for log in (-0.3, 0.05):
        pen.even([(log - 0.2, 0.0), (log + 0.26, -0.04)], 2.6, (104, 72, 54))
    halo(world, -0.5, 0.5, back - 0.6, 1.8)
    pen = world.card(half * 0.55, 1.1, back - 0.02, (90, 84, 80))
    pen.shape(path((-0.32, 0), (-0.32, -0.7), (-0.3, -1.1, 0, -1.3), (0.3, -1.1, 0.32, -0.7), (0.32, 0)),
              world.light.sky[1], 1.2)  # fmt: skip
    pen.even([(0, 0), (0, -1.28)], 1.0)
    pen.even([(-0.32, -0.55), (0.32, -0.55)], 1.0)
    world.box(half - 1.3, half - 0.2, 0, 0.6, back - 0.8, back - 0.2, (130, 90, 62))
    world.back(half - 1.3, half - 0.2, 0.36, 0.42, back - 0.82, (196, 170, 96), 0.2)
    world.floor(-1.6, 0.8, 0.8, back - 0.9, mix(world.accent, (150, 96, 70), 0.5), 0.5)
    _candle(world, half - 0.7, 0.6, back - 0.5)


def _courses(world: World, place: Room) -> None:
    """Joints of stone in the far wall."""
    back, half = place.back, place.half
    y, row = 0.35, 0
    while y < min(place.top, 5.0):
        x = -half + (0.5 if row % 2 else 0.1)
        while x < half - 0.4:
            world.rule((x, y, back - 0.01), (x + 0.55, y, back - 0.01), (146, 138, 130), 0.4)
            x += 1.3
        y, row = y + 0.35, row + 1


def great_hall(world: World) -> None:
    """A high hall of stone: banners, long tables with candles, a wheel of lights, pointed windows."""
    place = room(world, 4.8, 5.2, 8.0, (180, 172, 166))
    place.shell((132, 112, 98), ceiling=(112, 90, 76), tiles=0.7)
    back, half = place.back, place.half
    _courses(world, place)
    _beams(world, place, 1.8)
    for x in (-half * 0.5, 0.0, half * 0.5):
        pen = world.card(x, 1.9, back - 0.02, (90, 84, 84))
        pen.shape(path((-0.5, 0), (-0.5, -1.2), (-0.46, -1.9, 0, -2.2), (0.46, -1.9, 0.5, -1.2), (0.5, 0)),
                  mix(world.light.sky[1], world.accent, 0.15), 1.2)  # fmt: skip
        pen.even([(0, 0), (0, -2.15)], 1.2)
        for y in (-0.6, -1.2):
            pen.even([(-0.5, y), (0.5, y)], 0.8)
    for number, x in enumerate((-half * 0.78, -half * 0.25, half * 0.25, half * 0.78)):
        hue = (world.accent, (150, 50, 56), (52, 76, 136), (70, 110, 80))[number]
        pen = world.card(x, 4.4, back - 0.2, (60, 44, 44))
        pen.shape([(-0.36, 0), (0.36, 0), (0.36, 1.5), (0, 1.9), (-0.36, 1.5)], world.tone(hue, back), 0.6)
        pen.fill(oval(0, 0.8, 0.17, 0.2, 14), world.tone((232, 200, 110), back))
    world.box(-1.6, 1.6, 0, 0.4, back - 1.6, back, (150, 140, 132))
    for side in (-1, 1):
        x = side * (half * 0.55)
        z = back - 2.0
        while z > 0.8:
            world.box(x - 0.5, x + 0.5, 0.7, 0.8, z - 1.0, z, (140, 98, 68))
            world.back(x - 0.4, x + 0.4, 0, 0.7, z - 0.9, (112, 78, 56), 0.3)
            _candle(world, x, 0.8, z - 0.5)
            z -= 1.3
    if not place.open_top:
        pen = world.card(0, 3.7, back - 3.0, (70, 54, 46))
        pen.even([(0, -1.4), (-0.8, 0)], 0.5)
        pen.even([(0, -1.4), (0.8, 0)], 0.5)
        pen.shape(oval(0, 0, 0.9, 0.14, 26), world.tone((110, 80, 58), 3), 0.7)
        for number in range(-3, 4):
            pen.fill(oval(number * 0.26, -0.14, 0.04, 0.1, 8), (255, 222, 130))


def tavern(world: World) -> None:
    """Casks behind a bar, tankards, tables with candles, beams, a fire."""
    place = room(world, 3.8, 2.9, 4.2, (206, 176, 136))
    place.shell((146, 106, 76), ceiling=(132, 96, 70), tiles=0.4, dado=(140, 98, 68))
    back, half = place.back, place.half
    _beams(world, place)
    world.box(-half * 0.9, half * 0.3, 0.9, 1.0, back - 0.5, back, _TIMBER)
    x = -half * 0.85
    while x < half * 0.25:
        barrel(world, x, back - 0.25, 1.0)
        x += 0.75
    world.box(-half * 0.95, half * 0.35, 0, 1.0, back - 1.5, back - 1.1, (136, 92, 62))
    world.box(-half, half * 0.4, 1.0, 1.08, back - 1.6, back - 1.0, (176, 126, 84))
    for number in range(5):
        pen = world.card(-half * 0.8 + number * 0.8, 1.08, back - 1.4, (70, 50, 40))
        pen.shape([(-0.08, -0.22), (0.08, -0.22), (0.08, 0), (-0.08, 0)], world.tone((190, 146, 96), 2), 0.5)
        pen.fill(oval(0, -0.23, 0.09, 0.05, 12), (252, 246, 226))
    world.box(half * 0.5, half * 0.95, 0, 1.5, back - 0.4, back, (150, 140, 132))
    world.back(half * 0.58, half * 0.87, 0, 1.0, back - 0.41, (46, 36, 38), 0.4)
    pen = world.card(half * 0.72, 0.05, back - 0.43)
    pen.fill(path((-0.3, 0), (-0.24, -0.4, 0, -0.7), (0.2, -0.3, 0.3, 0)), (246, 140, 60))
    halo(world, half * 0.72, 0.5, back - 0.6, 1.6)
    for x, z in ((-2.2, 1.6), (2.3, 1.9)):
        world.box(x - 0.6, x + 0.6, 0.68, 0.76, z - 0.3, z + 0.3, (156, 110, 74))
        world.back(x - 0.08, x + 0.08, 0, 0.68, z, (120, 84, 58), 0.3)
        _candle(world, x, 0.76, z)
        for stool in (-0.85, 0.7):
            world.box(x + stool, x + stool + 0.3, 0, 0.45, z - 0.15, z + 0.15, (134, 94, 64))


def hearth(world: World) -> None:
    """A kitchen with cauldrons set in a clay stove over the fire, crocks, ladles, firewood."""
    place = room(world, 3.2, 2.6, 3.2, (212, 190, 156))
    place.shell((164, 136, 106), ceiling=(120, 92, 70), tiles=0.0)
    back, half = place.back, place.half
    _beams(world, place)
    world.box(-half * 0.9, half * 0.35, 0, 0.8, back - 0.9, back, (196, 164, 124))
    for x in (-half * 0.62, -half * 0.1):
        world.back(x - 0.3, x + 0.3, 0.05, 0.42, back - 0.91, (48, 38, 38), 0.5)
        pen = world.card(x, 0.06, back - 0.93)
        pen.fill(path((-0.22, 0), (-0.16, -0.24, 0, -0.34), (0.14, -0.2, 0.22, 0)), (248, 144, 62))
        pen = world.card(x, 0.8, back - 0.6, (30, 28, 32))
        pen.shape(path((-0.44, -0.1), (-0.4, 0.1, 0, 0.1), (0.4, 0.1, 0.44, -0.1), (0, -0.3, -0.44, -0.1)),
                  world.tone((62, 60, 68), back), 0.7)  # fmt: skip
        pen.fill(oval(0, -0.24, 0.06, 0.05, 10), (90, 88, 96))
        for puff in (0.0, 0.3, 0.6):
            pen.fill(
                oval(0.1 * puff, -0.5 - puff, 0.16 + puff * 0.2, 0.14 + puff * 0.16, 14), (250, 248, 244), 60
            )
    world.back(-half * 0.9, half * 0.4, 1.75, 1.82, back - 0.2, _TIMBER, 0.3)
    for number in range(6):
        pen = world.card(-half * 0.8 + number * half * 0.2, 1.74, back - 0.22, (80, 60, 46))
        pen.even([(0, 0), (0, 0.3)], 1.0, world.tone((150, 108, 74), 2))
        pen.shape(oval(0, 0.36, 0.09, 0.1, 12), world.tone((186, 140, 92), 2), 0.5)
    for number in range(7):
        x = half * 0.5 + 0.22 * (number % 4)
        pen = world.card(x, 0.12 + 0.2 * (number // 4), back - 0.5, (90, 64, 46))
        pen.shape(oval(0, 0, 0.1, 0.1, 14), world.tone((196, 150, 104), back), 0.6)
    for x in (half * 0.62, half * 0.85):
        barrel(world, x, 1.6)
