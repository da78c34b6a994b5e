"""Country where there is no street: desert, mountains, the bottom of the sea."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, mix, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint
from engines.providers.painters.dummy.places.shell import ground
from engines.providers.painters.dummy.places.skies import sky
from engines.providers.painters.dummy.places.world import World

_SAND: Colour = (232, 198, 138)
_ROCK: Colour = (142, 140, 148)
_WATER: Colour = (46, 112, 148)


def desert(world: World) -> None:
    """Dunes to the horizon, a red rock, ripples in the sand."""
    sky(world, clouds=False)
    ridges(world, (0.2, 0.1), (214, 170, 112), soft=True)
    ground(world, _SAND, (236, 206, 152))
    for number in range(7):
        z = 1.0 + number * 1.5
        points = [(x * 1.4, 0.0, z + 0.18 * ((x + number) % 2)) for x in range(-6, 7)]
        world.canvas.line([world.spot(*point) for point in points], world.tone(shade(_SAND, 0.12), z), 2.6)
    for x, z, size in ((-4.4, 7.0, 2.1), (5.2, 10.0, 2.6)):
        boulder(world, x + world.dice.uniform(-0.6, 0.6), z, size, (188, 112, 82))
    for x, z in ((3.0, 4.2), (-2.6, 3.0)):
        boulder(world, x, z, 0.32, (196, 160, 112))


def mountain(world: World) -> None:
    """Peaks with snow on them, a stony slope, a cairn."""
    sky(world)
    ridges(world, (0.5, 0.3), (128, 138, 158), snow=True)
    ground(world, (150, 146, 140), (176, 180, 184))
    for _ in range(14):
        x, z = world.dice.uniform(-6, 6), world.dice.uniform(1.5, 9.0)
        boulder(world, x, z, world.dice.uniform(0.12, 0.4), _ROCK)
    for step in range(4):
        pen = world.card(3.4, step * 0.24, 4.6, world.line(world.tone(_ROCK, 4.6)))
        half = 0.34 - step * 0.07
        pen.shape(oval(0.0, -0.12, half, 0.14, 20), world.tone(tint(_ROCK, 0.1 * step), 4.6), 0.7)


def undersea(world: World) -> None:
    """Green light from above, sand below, corals, kelp, small fish and bubbles."""
    canvas, light, dice = world.canvas, world.light, world.dice
    wide, tall = float(canvas.width), float(canvas.height)
    deep = mix(_WATER, light.sky[0], 0.3)
    low = max(world.camera.horizon, tall * 0.35)
    canvas.bands((tint(deep, 0.34), tint(deep, 0.16), deep), 0.0, low + 2)
    for number in range(5):
        x = wide * (number * 0.24 + dice.uniform(-0.06, 0.06))
        canvas.polygon(
            [(x, 0), (x + wide * 0.08, 0), (x - wide * 0.1, low), (x - wide * 0.24, low)], WHITE, 26
        )
    ridges(world, (0.22, 0.12), shade(deep, 0.1), soft=True)
    ground(world, mix((206, 196, 158), deep, 0.35), mix((170, 190, 180), deep, 0.6))
    for number in range(9):
        z = dice.uniform(2.0, 9.0)
        _coral(
            world, dice.uniform(-6.0, 6.0), z, ((222, 110, 112), (232, 160, 92), (176, 112, 176))[number % 3]
        )
    for x, z in ((-3.6, 3.0), (-3.1, 3.3), (3.7, 2.8), (4.2, 3.4)):
        _kelp(world, x, z)
    for _ in range(5):
        _small_fish(world, dice.uniform(0.05, 0.95) * wide, dice.uniform(0.1, 0.6) * low)
    for _ in range(12):
        x, y, r = dice.uniform(0, wide), dice.uniform(0, tall * 0.8), wide * dice.uniform(0.004, 0.011)
        canvas.polygon(oval(x, y, r, r, 14), WHITE, 120)


def ridges(
    world: World, shares: tuple[float, float], colour: Colour, soft: bool = False, snow: bool = False
) -> None:
    """Two lines against the sky: dunes where `soft`, else peaks."""
    canvas, base = world.canvas, world.camera.horizon
    if base < 0:
        return
    wide = float(canvas.width)
    for number, share in enumerate(shares):
        fill = mix(colour, world.light.haze, 0.5 - 0.25 * number)
        tall = canvas.height * share
        shift = world.dice.uniform(-0.15, 0.15) * wide
        tops = [
            (wide * at + shift, base - tall * up)
            for at, up in ((0.0, 0.7), (0.36, 1.0), (0.7, 0.6), (1.05, 0.9))
        ]
        if soft:
            steps = [(x, y - tall * 0.4, x + wide * 0.18, base - tall * 0.3) for x, y in tops]
            canvas.polygon(path((-wide, base + 4), *steps, (wide * 2, base + 4)), fill)
            continue
        points = [(-wide, base + 4)]
        for x, y in tops:
            points += [(x, y), (x + wide * 0.17, base - tall * 0.25)]
        canvas.polygon([*points, (wide * 2, base + 4)], fill)
        if snow:
            for x, y in tops:
                cap = [(x, y), (x + wide * 0.06, y + tall * 0.26), (x + wide * 0.02, y + tall * 0.2),
                       (x - wide * 0.02, y + tall * 0.3), (x - wide * 0.06, y + tall * 0.22)]  # fmt: skip
                canvas.polygon(cap, mix(WHITE, world.light.haze, 0.25))


def boulder(world: World, x: float, z: float, size: float, colour: Colour, lift: float = 0.0) -> None:
    """A rock `size` metres high and half as wide, `lift` metres above the ground."""
    pen = world.card(x, lift, z, world.line(world.tone(colour, z)))
    s = size
    pen.shape(
        [
            (-s, 0.0),
            (-0.8 * s, -0.7 * s),
            (-0.2 * s, -1.05 * s),
            (0.5 * s, -0.85 * s),
            (0.95 * s, -0.3 * s),
            (s, 0.0),
        ],
        world.tone(colour, z),
        0.7,
    )
    lit = [(0.1, 0.0), (0.2, -0.95), (0.5, -0.82), (0.94, -0.3), (0.98, 0.0)]
    pen.fill([(x * s, y * s) for x, y in lit], world.tone(shade(colour, 0.18), z))


def _coral(world: World, x: float, z: float, colour: Colour) -> None:
    pen = world.card(x, 0, z, world.line(world.tone(colour, z)))
    for lean, high in ((-0.3, 0.55), (-0.1, 0.85), (0.12, 0.7), (0.32, 0.5)):
        pen.stroke([(lean * 0.2, 0.0), (lean, -high)], 5.0, world.tone(colour, z), 0.1)
        pen.fill(oval(lean, -high, 0.07, 0.07, 12), world.tone(tint(colour, 0.2), z))


def _kelp(world: World, x: float, z: float) -> None:
    green = (70, 128, 92)
    pen = world.card(x, 0, z, world.line(world.tone(green, z)))
    sway = world.dice.uniform(0.2, 0.4)
    pen.stroke(
        path((0.0, 0.0), (sway, -0.9, 0.0, -1.7), (-sway, -2.4, 0.06, -3.2)), 5.0, world.tone(green, z), 0.5
    )
    for number in range(6):
        y, side = -0.4 - number * 0.46, 1 if number % 2 else -1
        pen.fill(
            path((0.0, y), (side * 0.24, y - 0.22, side * 0.4, y - 0.1), (side * 0.2, y + 0.06, 0.0, y)),
            world.tone(tint(green, 0.1), z),
        )


def _small_fish(world: World, x: float, y: float) -> None:
    size = world.canvas.width * 0.022
    fill = mix(world.accent, world.light.haze, 0.3)
    side = 1 if world.dice.uniform(0, 1) > 0.5 else -1
    world.canvas.polygon(oval(x, y, size, size * 0.5, 18), fill)
    tail = [
        (x - side * size * 0.8, y),
        (x - side * size * 1.6, y - size * 0.5),
        (x - side * size * 1.6, y + size * 0.5),
    ]
    world.canvas.polygon(tail, shade(fill, 0.12))
