"""A temple's yard and a ship's deck."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import mix, oval, path
from engines.providers.painters.dummy.glow import halo
from engines.providers.painters.dummy.palette import WHITE, shade, tint
from engines.providers.painters.dummy.places import props, town
from engines.providers.painters.dummy.places.lands import boulder
from engines.providers.painters.dummy.places.shell import ground
from engines.providers.painters.dummy.places.skies import sky
from engines.providers.painters.dummy.places.world import World


def temple(world: World) -> None:
    """The yard of an old temple: a hall with a heavy roof on a stone base, a pagoda, lanterns, pines."""
    sky(world)
    props.hills(world, (98, 136, 122))
    ground(world, (208, 198, 178), (180, 186, 158))
    near = max(world.front, -3.0)
    world.floor(-1.1, 1.1, near, 8.6, (224, 218, 206), 0.3)
    for z in range(8):
        if z > near + 0.4:
            world.rule((-1.1, 0, float(z)), (1.1, 0, float(z)), (170, 164, 154), 0.4)
    for x in (-8.5, 8.2, -6.6):
        props.tree(world, x, 13.0, 5.4, (74, 118, 96))
    _hall(world, 0.0, 11.0)
    _pagoda(world, -3.5, 6.0)
    for x, z in ((2.5, 4.6), (-2.1, 3.2)):
        _stone_lantern(world, x, z)
    boulder(world, 4.4, 5.0, 0.4, (164, 162, 158))


def _hall(world: World, x: float, z: float) -> None:
    world.box(x - 4.4, x + 4.4, 0, 0.7, z - 0.6, z + 4, (190, 186, 180))
    for step in range(3):
        world.box(x - 1.0, x + 1.0, 0, 0.6 - step * 0.2, z - 0.9 - step * 0.3, z - 0.6, (204, 200, 194))
    world.back(x - 3.8, x + 3.8, 0.7, 3.4, z, (206, 150, 104))
    glow = world.light.glow if world.light.dark else (240, 226, 194)
    for left in (-3.3, -1.9, 1.1, 2.5):
        world.glow(x + left, x + left + 0.9, 0.9, 2.7, z - 0.02, glow, 0.5)
        world.rule((x + left + 0.45, 0.9, z - 0.03), (x + left + 0.45, 2.7, z - 0.03), (110, 70, 50), 0.5)
    world.back(x - 0.9, x + 0.9, 0.7, 2.8, z - 0.02, (70, 50, 48))
    for dx in (-3.8, -2.2, -0.95, 0.95, 2.2, 3.8):
        world.box(x + dx - 0.13, x + dx + 0.13, 0.7, 3.3, z - 0.3, z - 0.1, (166, 60, 52))
    world.back(x - 4.0, x + 4.0, 3.1, 3.5, z - 0.3, (70, 124, 108))
    pen = world.card(x, 3.4, z - 0.5, world.line(world.tone((70, 76, 92), z)))
    tile = world.tone((84, 90, 108), z)
    pen.shape(path((-6.0, -0.5), (-4.4, 0.3, 0, 0.3), (4.4, 0.3, 6.0, -0.5), (4.2, -0.9, 3.2, -2.2),
        (-3.2, -2.2),
                   (-4.2, -0.9, -6.0, -0.5)), tile, 0.7)  # fmt: skip
    for number in range(-6, 7):
        pen.even([(number * 0.5, -2.15), (number * 0.78, 0.2)], 0.4)
    pen.shape([(-3.4, -2.45), (3.4, -2.45), (3.2, -2.1), (-3.2, -2.1)], shade(tile, 0.14), 0.6)


def _pagoda(world: World, x: float, z: float) -> None:
    stone = world.tone((176, 174, 170), z)
    pen = world.card(x, 0, z, world.line(stone))
    pen.shape([(-0.8, 0), (-0.7, -0.4), (0.7, -0.4), (0.8, 0)], stone, 0.6)
    for step in range(3):
        y, half = -0.4 - step * 0.85, 0.5 - step * 0.1
        pen.shape([(-half, y), (-half, y - 0.6), (half, y - 0.6), (half, y)], tint(stone, 0.08), 0.6)
        pen.shape(path((-half - 0.34, y - 0.62), (0, y - 0.5, half + 0.34, y - 0.62), (half, y - 0.86),
                       (-half, y - 0.86)), shade(stone, 0.06), 0.6)  # fmt: skip
    pen.shape([(-0.06, -2.95), (0, -3.5), (0.06, -2.95)], stone, 0.6)


def _stone_lantern(world: World, x: float, z: float) -> None:
    stone = world.tone((168, 168, 166), z)
    if world.light.dark:
        halo(world, x, 0.95, z, 0.9)
    pen = world.card(x, 0, z, world.line(stone))
    pen.shape([(-0.2, 0), (-0.1, -0.7), (0.1, -0.7), (0.2, 0)], stone, 0.6)
    pen.shape([(-0.22, -0.7), (0.22, -0.7), (0.22, -1.1), (-0.22, -1.1)], stone, 0.6)
    pen.fill([(-0.12, -0.78), (0.12, -0.78), (0.12, -1.04), (-0.12, -1.04)],
             world.light.glow if world.light.dark else shade(stone, 0.4))  # fmt: skip
    pen.shape(path((-0.42, -1.06), (0, -1.2, 0.42, -1.06), (0.12, -1.42), (-0.12, -1.42)), stone, 0.6)


def deck(world: World) -> None:
    """The deck of a ship at sea: planks, a rail, a mast with ropes, a ring, a hatch, the horizon all
    round."""
    sky(world)
    canvas, camera, light = world.canvas, world.camera, world.light
    wide, high = float(canvas.width), float(canvas.height)
    sea = mix((58, 116, 158), light.sky[0], 0.4)
    top = camera.horizon
    for share, fill in ((0.0, mix(sea, light.haze, 0.4)), (0.05, sea), (0.2, shade(sea, 0.1))):
        y = top + (high * 1.6 - top) * share
        canvas.polygon([(-wide, y), (2 * wide, y), (2 * wide, 3 * high), (-wide, 3 * high)], fill)
    for _ in range(20):
        x, y = world.dice.uniform(0, wide), top + world.dice.random() ** 2 * high * 0.3
        canvas.line([(x, y), (x + wide * 0.04, y)], tint(light.sky[2], 0.4), 1.3)
    near, wood = world.front, (190, 146, 104)
    world.floor(-9, 9, near, 4.6, wood)
    for number in range(-22, 23):
        world.rule((number * 0.4, 0, near), (number * 0.4, 0, 4.6), shade(wood, 0.24), 0.35)
    world.box(-9, 9, 0, 0.3, 4.6, 4.8, (240, 240, 236))
    town.rail(world, -9, 9, 4.7, 1.15, (240, 242, 242), 0.9)
    pen = world.card(-2.4, 1.0, 4.5)
    ring = world.tone((222, 78, 62), 4.5)
    pen.stroke([*oval(0, 0, 0.3, 0.3, 30), (0.3, 0)], 5.0, ring, 0.0)
    for turn in (45, 135, 225, 315):
        pen.moved(0, 0, turn).fill([(-0.07, -0.38), (0.07, -0.38), (0.07, -0.22), (-0.07, -0.22)], WHITE)
    world.box(2.0, 3.6, 0, 0.6, 2.6, 3.8, (214, 206, 192))
    mast = world.card(4.3, 0, 3.6, world.line(world.tone((120, 90, 66), 3.6)))
    mast.shape([(-0.14, 0), (-0.09, -9), (0.09, -9), (0.14, 0)], world.tone((150, 110, 78), 3.6), 0.7)
    for way in (-4.0, -2.4, 2.0):
        mast.even([(0, -7.0), (way, -0.4)], 0.6)
    mast.shape(
        path((-0.1, -6.6), (-1.6, -5.0, -2.9, -4.6), (-1.6, -3.0, -0.1, -2.4)),
        mix(WHITE, light.haze, 0.25),
        0.6,
    )
