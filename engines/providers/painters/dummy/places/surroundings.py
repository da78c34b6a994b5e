"""What a house stands in: a street seen from above, a forecourt, a palace garden, its neighbours."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, mix
from engines.providers.painters.dummy.places import props, town
from engines.providers.painters.dummy.places.shell import foliage
from engines.providers.painters.dummy.places.world import World


def pane(world: World, on: bool) -> Colour:
    """A window's colour: lit or not by night, the sky by day."""
    if world.light.dark:
        return world.light.glow if on else mix((36, 42, 70), world.light.haze, 0.3)
    return mix(world.light.sky[1], (96, 124, 150), 0.35)


def neighbours(world: World, x0: float, x1: float, z: float) -> None:
    """Lower blocks a little behind on both sides, so that the house stands in a street."""
    walls: tuple[Colour, ...] = ((196, 186, 178), (178, 186, 196), (206, 196, 176), (186, 178, 190))
    shown = world.canvas.width / world.scale(z + 3.0) / 2
    for side in (-1, 1):
        x, number = (x1 if side > 0 else -x0) + 2.2, 0
        while x < shown + 4 and number < 4:
            wide, tall = world.dice.uniform(5, 9), world.dice.uniform(4.5, 8.0)
            left, right = sorted((side * x, side * (x + wide)))
            world.box(left, right, 0, tall, z + 3.0, z + 5.0, walls[(number + side) % 4])
            for floor in range(max(1, int(tall / 2.8))):
                for cell in range(2):
                    at = left + (0.16 + 0.42 * cell) * wide
                    low = floor * 2.8 + 0.9
                    lit = pane(world, world.dice.random() < 0.45)
                    world.glow(at, at + wide * 0.24, low, low + 1.2, z + 2.98, lit, 0.3)
            x, number = x + wide + world.dice.uniform(0.4, 1.6), number + 1


def street(world: World, middle: float, z: float) -> None:
    """What lies at the feet of a house seen from above: pavements, a road, a crossing, cars, trees."""
    near, far = z - 8.2, z - 2.6
    world.floor(-200, 200, far, z - 0.05, (222, 214, 204))
    world.floor(-200, 200, world.front, near, (214, 206, 196))
    world.floor(-200, 200, near, far, (128, 128, 138))
    for edge in (near, far):
        world.floor(-200, 200, edge - 0.12, edge + 0.12, (240, 236, 228), 0.0)
    for number in range(-9, 10):
        if abs(number) > 1:
            x = middle + number * 3.0
            world.floor(
                x - 0.8, x + 0.8, (near + far) / 2 - 0.08, (near + far) / 2 + 0.08, (250, 246, 230), 0.0
            )
    for number in range(6):
        x = middle - 1.75 + number * 0.64
        world.floor(x, x + 0.36, near + 0.5, far - 0.5, (250, 250, 246), 0.0)
    side = 1 if world.dice.random() < 0.5 else -1
    _car(world, middle + side * 6.4, far - 1.5, world.accent)
    for x in (-6.2, -3.4, 3.6, 6.4):
        props.tree(world, middle + x, z - 1.0, 2.6, (116, 160, 108))
    for x in (-4.8, 5.0):
        town.lamp_post(world, middle + x, far + 0.5, 4.2)
    _car(world, middle - side * 5.2, near + 1.3, (236, 236, 240))
    for x in (-4.4, 4.2):
        props.tree(world, middle + x, near - 1.6, 3.0, (104, 150, 104))


def lane(world: World, middle: float, z: float) -> None:
    """Before cars a house stands on a lane of earth, with grass and trees beside it."""
    world.floor(-200, 200, world.front, z - 0.05, (170, 182, 128))
    world.floor(-200, 200, z - 7.0, z - 3.4, (206, 184, 148), 0.3)
    world.floor(middle - 1.2, middle + 1.2, z - 3.4, z, (212, 192, 158), 0.3)
    for x in (-6.2, -3.6, 3.8, 6.6):
        props.tree(world, middle + x, z - 1.2, 2.8, (112, 152, 100))


def garden(world: World, middle: float, z: float) -> None:
    """A palace has lawns and an avenue of trees before it, and no street."""
    world.floor(-200, 200, world.front, z - 0.1, (152, 184, 122))
    world.floor(middle - 2.0, middle + 2.0, world.front, z, (232, 222, 202), 0.3)
    for depth in (z - 1.5, z - 4.5, z - 7.5):
        for x in (-6.5, -3.6, 3.6, 6.5):
            props.tree(world, middle + x, depth, 2.8, (96, 150, 100))


def _car(world: World, x: float, z: float, colour: Colour) -> None:
    """A small car seen from its side."""
    world.shadow(x - 2.0, x + 2.0, z - 0.9, z + 0.9, 0.5)
    for wheel in (-1.2, 1.2):
        world.box(x + wheel - 0.32, x + wheel + 0.32, 0, 0.55, z - 0.86, z - 0.7, (44, 44, 52))
    world.box(x - 2.0, x + 2.0, 0.3, 0.85, z - 0.8, z + 0.8, colour)
    world.box(x - 1.15, x + 1.2, 0.85, 1.42, z - 0.7, z + 0.7, mix(colour, (60, 76, 98), 0.55))
    world.box(x - 1.05, x + 1.1, 1.42, 1.46, z - 0.68, z + 0.68, colour)
    if world.light.dark:
        world.glow(x + 1.86, x + 2.02, 0.5, 0.68, z - 0.82, world.light.glow, 0.0)


def forecourt(world: World, middle: float, wide: float, z: float) -> None:
    """A paved way from the door to the road, bushes along the front."""
    half = min(wide * 0.07, 1.8)
    world.floor(middle - half, middle + half, -1.6, z, (226, 218, 202), 0.3)
    for side in (-1, 1):
        for number in range(4):
            x = middle + side * (half + 1.0 + number * wide * 0.1)
            pen = world.card(x, 0, z - 0.6, world.line(world.tone((80, 124, 84), z)))
            foliage(pen, 0.0, -0.35, 0.5, world.tone((104, 152, 100), z))
