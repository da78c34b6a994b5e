"""Corners out of doors, in the building stone of their time."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, mix, oval, path
from engines.providers.painters.dummy.palette import shade, tint
from engines.providers.painters.dummy.places import props, town
from engines.providers.painters.dummy.places.shell import foliage, ground, skyline
from engines.providers.painters.dummy.places.skies import sky
from engines.providers.painters.dummy.places.world import World

_HOUSES: tuple[Colour, ...] = ((214, 196, 178), (190, 178, 174), (206, 170, 146), (180, 190, 194))
_LEAF: Colour = (104, 150, 100)
_GREEN = ("park", "riverside", "zoo", "farm", "joseon_village", "medieval_village", "temple")


def _old(place: str) -> bool:
    return place in ("joseon_village", "medieval_village", "temple")


def _past(world: World, place: str) -> bool:
    """Whether the place is one of other times, or the story plays in one."""
    return world.era != "" or _old(place)


def _open(world: World, place: str) -> None:
    """Sky, and the ground of the place."""
    sky(world)
    if _old(place) or place == "farm":
        props.hills(world, (124, 148, 132))
    else:
        skyline(world, (122, 130, 150), 0.06, 0.16)
    paved: Colour = (196, 184, 162) if _old(place) else (200, 194, 188)
    ground(world, paved, (150, 178, 128) if place in _GREEN else (178, 176, 172))
    if not _old(place) and place not in _GREEN:
        for z in (-0.6, 0.3, 1.2):
            if z > world.front + 0.3:
                world.rule((-14, 0, z), (14, 0, z), (150, 146, 144), 0.3)
        for x in range(-12, 13):
            world.rule((x * 1.1, 0, max(world.front + 0.3, -1.6)), (x * 1.1, 0, 1.8), (150, 146, 144), 0.26)


def _stones(world: World, place: str, x0: float, x1: float, tall: float, z: float, colour: Colour) -> None:
    """Rubble set in courses, or bricks: what a wall is made of, seen close."""
    old = _past(world, place)
    rows, wide = (5, 0.62) if old else (9, 0.46)
    step = tall / rows
    for row in range(1, rows):
        world.rule((x0, row * step, z - 0.02), (x1, row * step, z - 0.02), shade(colour, 0.2), 0.28)
    for row in range(rows):
        x = x0 + (wide / 2 if row % 2 else wide)
        while x < x1:
            if world.dice.random() < (0.9 if old else 0.45):
                y = row * step
                world.rule((x, y, z - 0.02), (x, y + step, z - 0.02), shade(colour, 0.2), 0.28)
            x += wide * (world.dice.uniform(0.8, 1.3) if old else 1.0)


def _cap(world: World, place: str, x0: float, x1: float, tall: float, z: float) -> None:
    """Tiles along the top of a wall, or a coping stone."""
    if place == "joseon_village" or (place == "temple"):
        world.box(x0, x1, tall, tall + 0.2, z - 0.18, z + 0.3, (92, 98, 108))
        x = x0
        while x < x1:
            world.back(x, x + 0.1, tall + 0.02, tall + 0.2, z - 0.2, (120, 126, 136), 0.3)
            x += 0.26
    else:
        world.box(x0, x1, tall, tall + 0.1, z - 0.06, z + 0.3, (198, 192, 184))


def wall(world: World, place: str) -> None:
    """Along a garden wall: a tree behind it, a poster or ivy on it."""
    _open(world, place)
    z, tall = 2.0, 1.75 if _old(place) else 2.1
    for x in (world.dice.uniform(-3.4, -1.4), world.dice.uniform(1.6, 4.0)):
        props.tree(world, x, z + 1.6, world.dice.uniform(4.0, 5.2), _LEAF)
    colour: Colour = (
        (172, 164, 150) if _past(world, place) else world.dice.choice(((186, 128, 104), (206, 196, 182)))
    )
    world.box(-14, 14, 0, tall, z, z + 0.3, colour)
    _stones(world, place, -8, 8, tall, z, colour)
    _cap(world, place, -14, 14, tall, z)
    at = world.dice.uniform(0.9, 2.0) * world.dice.choice((-1, 1))
    if _past(world, place):
        pen = world.card(at, 0, z - 0.05, world.line(world.tone((84, 128, 84), z)))
        for number in range(5):
            y = -tall + number * 0.3
            foliage(pen, 0.16 * (-1) ** number, y, 0.34 - number * 0.04, world.tone((96, 142, 90), z))
    else:
        town.utility_pole(world, -at * 1.2, z - 0.3)
        for dx, fill in ((0.0, (244, 240, 230)), (0.62, world.accent)):
            world.back(at + dx, at + dx + 0.5, 0.85, 1.55, z - 0.03, fill, 0.4)
            world.back(at + dx + 0.08, at + dx + 0.42, 1.2, 1.45, z - 0.04, tint(world.accent, 0.4), 0.2)


def steps(world: World, place: str) -> None:
    """A flight of steps that climbs between two walls."""
    _open(world, place)
    stone: Colour = (178, 172, 164) if not _past(world, place) else (168, 158, 142)
    at, wide = world.dice.uniform(-0.5, 0.5), 1.5
    for side in (-1, 1):
        colour = _HOUSES[0 if side < 0 else 2] if not _past(world, place) else (188, 174, 150)
        x0, x1 = (at + wide, 14.0) if side > 0 else (-14.0, at - wide)
        if not _old(place):
            for number in range(2):
                left = at + side * (wide + 0.6 + number * 4.2)
                x2, x3 = sorted((left, left + side * 3.8))
                town.building(world, x2, x3, 5.0, 8.0, 6.4 + number, _HOUSES[number + 1], 2, shop=False)
        world.box(x0, x1, 0, 2.3, 1.9, 5.0, colour)
        _stones(world, place, max(x0, -6.0), min(x1, 6.0), 2.3, 1.9, colour)
        _cap(world, place, x0, x1, 2.3, 1.9)
    for number in range(13, -1, -1):
        z, y = 1.7 + number * 0.34, number * 0.2
        world.floor(at - wide, at + wide, z, z + 0.36, tint(stone, 0.16), 0.3, y + 0.2)
        world.back(at - wide, at + wide, y, y + 0.2, z, shade(stone, 0.06 + 0.08 * (number % 2)), 0.34)
    if not _past(world, place):
        for number in range(0, 13, 4):
            world.back(at - 0.03, at + 0.03, number * 0.2, number * 0.2 + 1.0, 1.72 + number * 0.34,
                       (110, 118, 128), 0.3)  # fmt: skip
        world.rule((at, 1.0, 1.72), (at, 3.5, 1.72 + 12 * 0.34), (90, 98, 108), 1.3)


def shops(world: World, place: str) -> None:
    """Across from shop windows under awnings."""
    _open(world, place)
    z, x, number = 2.6, -13.0 + world.dice.uniform(0, 2), world.dice.randrange(4)
    while x < 13:
        wide = world.dice.uniform(2.8, 4.0)
        colour, trim = _HOUSES[number % 4], (world.accent, (92, 128, 116), (176, 96, 84))[number % 3]
        world.box(x, x + wide, 0, 7.0, z, z + 3, colour)
        for floor in (3.4, 5.4):
            for pane in range(2):
                left = x + wide * (0.16 + 0.42 * pane)
                glass = mix(world.light.sky[1], (74, 92, 120), 0.4)
                world.back(left, left + wide * 0.26, floor, floor + 1.1, z - 0.01, glass, 0.4)
        lit: Colour = world.light.glow if world.light.dark else mix(world.light.sky[2], (196, 216, 224), 0.5)
        world.glow(x + 0.2, x + wide * 0.6, 0.5, 2.1, z - 0.02, lit, 0.5)
        for goods in range(4):
            left = x + 0.34 + goods * wide * 0.12
            world.back(
                left, left + 0.18, 0.5, 0.7 + 0.14 * (goods % 3), z - 0.03, tint(trim, 0.2 * goods), 0.3
            )
        world.back(x + wide * 0.68, x + wide * 0.92, 0, 2.1, z - 0.02, shade(trim, 0.2), 0.5)
        world.back(x + 0.1, x + wide - 0.1, 2.7, 3.15, z - 0.04, shade(trim, 0.06), 0.4)
        stripes = 6
        for stripe in range(stripes):
            a, b = x + 0.1 + stripe * (wide - 0.2) / stripes, x + 0.1 + (stripe + 1) * (wide - 0.2) / stripes
            fill = trim if stripe % 2 else (246, 242, 234)
            world.flat([(a, 2.7, z), (b, 2.7, z), (b, 2.25, z - 0.8), (a, 2.25, z - 0.8)], fill, 0.3)
        x, number = x + wide + 0.04, number + 1


def bench(world: World, place: str) -> None:
    """A bench under a tree, a hedge behind it; in old times a flat stone."""
    _open(world, place)
    if not _old(place) and place not in _GREEN:
        x = -12.0
        for number in range(6):
            wide = world.dice.uniform(3.4, 4.8)
            town.building(world, x, x + wide, 8.5, 11, 4.0 + number % 3 * 1.4, _HOUSES[number % 4], 2)
            x += wide + 0.1
    side = world.dice.choice((-1, 1))
    hedge = world.tone((98, 144, 96), 3.2)
    for number in range(26):
        pen = world.card(-9.1 + number * 0.7, 0, 3.2, world.line(hedge))
        pen.fill(oval(0, -0.4, 0.56, 0.5, 14), hedge if number % 2 else shade(hedge, 0.06))
    props.tree(world, side * world.dice.uniform(1.3, 2.0), 2.2, 4.6, _LEAF)
    if _old(place):
        world.box(side * 0.9 - 0.8, side * 0.9 + 0.8, 0, 0.42, 1.2, 1.8, (176, 168, 154))
    else:
        town.bench(world, side * 0.8, 1.4, (176, 134, 96), 1.9)
        town.lamp_post(world, -side * 2.4, 2.4)


def fence(world: World, place: str) -> None:
    """Before a garden: pickets, flowers over them, a house or a field behind."""
    _open(world, place)
    if place not in ("park", "farm"):
        at = world.dice.uniform(-2.4, 2.4)
        world.box(at - 4, at + 4, 0, 3.4, 6.5, 10, _HOUSES[world.dice.randrange(4)])
        pen = world.card(at, 3.4, 6.4, world.line(world.tone((150, 96, 80), 6.4)))
        pen.shape([(-4.6, 0.1), (4.6, 0.1), (3.2, -2.0), (-3.2, -2.0)], world.tone((164, 104, 88), 6.4), 0.6)
        for dx in (-2.6, 0.2, 2.0):
            glass = world.light.glow if world.light.dark else mix(world.light.sky[1], (80, 96, 120), 0.3)
            world.glow(at + dx, at + dx + 1.0, 1.2, 2.5, 6.48, glass, 0.4)
    for x in (-4.5, 4.0):
        props.tree(world, x + world.dice.uniform(-1, 1), 4.5, 4.2, _LEAF)
    for number in range(24):
        x = -8 + number * 0.68
        pen = world.card(x, 0, 2.6, world.line(world.tone((90, 140, 88), 2.6)))
        pen.fill(oval(0, -0.5, 0.5, 0.55, 14), world.tone((110, 156, 98), 2.6))
        if number % 2:
            pen.fill(oval(0.1, -0.8, 0.1, 0.1, 12), world.tone(tint(world.accent, 0.25), 2.6))
    wood: Colour = (236, 232, 222) if not _past(world, place) else (168, 134, 98)
    for y in (0.3, 0.74):
        world.back(-13, 13, y, y + 0.09, 2.02, shade(wood, 0.08), 0.3)
    for number in range(62):
        x = -9.3 + number * 0.3
        if world.visible(x, 2.0, 0.3):
            world.flat([(x, 0, 2.0), (x + 0.17, 0, 2.0), (x + 0.17, 0.9, 2.0), (x + 0.085, 1.02, 2.0),
                        (x, 0.9, 2.0)], wood, 0.3)  # fmt: skip


def gate(world: World, place: str) -> None:
    """Before a gate in a wall: two leaves of wood under a little roof."""
    _open(world, place)
    z, tall, at = 2.0, 2.1, world.dice.uniform(-0.9, 0.9)
    props.tree(world, at + world.dice.choice((-2.6, 2.8)), z + 1.8, 4.8, _LEAF)
    colour: Colour = (182, 170, 150) if _past(world, place) else (190, 150, 126)
    for x0, x1 in ((-14.0, at - 0.95), (at + 0.95, 14.0)):
        world.box(x0, x1, 0, tall, z, z + 0.3, colour)
        _stones(world, place, max(x0, -7.0), min(x1, 7.0), tall, z, colour)
        _cap(world, place, x0, x1, tall, z)
    wood: Colour = (132, 92, 66) if _past(world, place) else mix(world.accent, (92, 104, 112), 0.5)
    for x in (at - 0.82, at + 0.02):
        world.back(x, x + 0.8, 0, 2.25, z + 0.1, wood, 0.6)
        for y in (0.5, 1.2, 1.9):
            world.back(x, x + 0.8, y, y + 0.08, z + 0.09, shade(wood, 0.25), 0.3)
        world.back(x + (0.66 if x < at else 0.06), x + (0.74 if x < at else 0.14), 1.0, 1.2, z + 0.08,
                   (206, 176, 96), 0.3)  # fmt: skip
    for x in (at - 0.98, at + 0.82):
        world.box(x, x + 0.16, 0, 2.4, z - 0.08, z + 0.2, shade(wood, 0.2))
    pen = world.card(at, 2.4, z - 0.3, world.line(world.tone((80, 86, 96), z)))
    roof = world.tone((88, 94, 104) if place != "medieval_village" else (150, 100, 80), z)
    pen.shape(path((-1.6, 0.12), (-1.0, -0.1, -0.9, -0.5), (0.9, -0.5), (1.0, -0.1, 1.6, 0.12)), roof, 0.7)
    for x in range(-6, 7):
        pen.stroke([(x * 0.14, -0.5), (x * 0.23, 0.1)], 0.5, shade(roof, 0.25), 0.0)
