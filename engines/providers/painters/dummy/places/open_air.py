"""Open country with something of people's in it: polar station, farm, riverside, temple yard, a ship's
deck."""

from __future__ import annotations

from dataclasses import replace

from engines.providers.painters.dummy.canvas import Colour, mix, oval, path
from engines.providers.painters.dummy.glow import halo
from engines.providers.painters.dummy.palette import shade, tint
from engines.providers.painters.dummy.places import props, town
from engines.providers.painters.dummy.places.lands import ridges
from engines.providers.painters.dummy.places.shell import foliage, ground, skyline
from engines.providers.painters.dummy.places.skies import sky
from engines.providers.painters.dummy.places.world import World

_ICE: Colour = (226, 238, 248)


def polar(world: World) -> None:
    """Ice to the horizon, drifts, a station on stilts with a flag; by night a curtain of light in the sky."""
    sky(world, clouds=False)
    # Snow takes the sky's blue and less of a low sun's red: it is never sand.
    world = replace(world, ambient=mix(world.ambient, (198, 216, 255), 0.62 if not world.light.dark else 0.3))
    if world.light.dark:
        _aurora(world)
    ridges(world, (0.2, 0.12), (176, 202, 226), snow=True)
    ground(world, _ICE, (206, 224, 240))
    for number in range(9):
        z = 0.4 + number * 1.3
        points = [(x * 1.3, 0.0, z + 0.14 * ((x + number) % 2) + 0.05 * number) for x in range(-6, 7)]
        world.canvas.line([world.spot(*point) for point in points], world.tone(shade(_ICE, 0.14), z), 2.2)
    side = -1 if world.dice.random() < 0.5 else 1
    _station(world, side * 4.6, 10.0)
    for x, z, size in ((-side * 5.0, 8.5, 1.3), (-side * 3.6, 5.5, 0.5), (side * 2.4, 4.2, 0.36)):
        _drift(world, x, z, size)
    for number in range(5):
        _stake(world, -side * (1.6 + number * 0.35), 3.0 + number * 2.2)
    for dx, tone in ((0.0, (206, 92, 62)), (0.55, (224, 170, 70)), (0.26, (206, 92, 62))):
        x, low = side * 2.7 + dx, 0.62 if dx == 0.26 else 0.0
        world.box(x - 0.24, x + 0.24, low, low + 0.6, 3.2, 3.6, tone)


def _aurora(world: World) -> None:
    canvas, base = world.canvas, max(world.camera.horizon, world.canvas.height * 0.3)
    wide = float(canvas.width)
    for number, tone in enumerate(((96, 226, 170), (110, 200, 214), (150, 130, 220))):
        foot = base * (0.84 - 0.2 * number)
        low = path(
            (-0.1 * wide, foot),
            (wide * 0.2, foot - base * 0.3, wide * 0.45, foot - base * 0.06),
            (wide * 0.7, foot + base * 0.16, wide * 1.1, foot - base * 0.2),
            detail=12,
        )
        for rise, alpha in ((0.5, 16), (0.34, 22), (0.2, 30), (0.08, 40)):
            canvas.polygon(low + [(x, y - base * rise) for x, y in low[::-1]], tone, alpha)


def _station(world: World, x: float, z: float) -> None:
    """A long red house on legs, with lit windows, a mast and a flag."""
    for dx in (-2.2, -0.8, 0.8, 2.2):
        world.box(x + dx - 0.1, x + dx + 0.1, 0, 0.9, z + 0.4, z + 0.6, (90, 98, 114))
    world.box(x - 2.6, x + 2.6, 0.9, 2.8, z, z + 2.6, (200, 74, 60))
    world.box(x - 2.7, x + 2.7, 2.8, 2.95, z - 0.1, z + 2.7, (236, 240, 244))
    pane = world.light.glow if world.light.dark else mix(world.light.sky[1], (60, 90, 124), 0.4)
    for dx in (-2.1, -1.1, 0.1, 1.1):
        world.glow(x + dx, x + dx + 0.56, 1.6, 2.2, z - 0.02, pane, 0.5)
    world.back(x + 1.86, x + 2.4, 0.95, 2.3, z - 0.02, (96, 50, 54))
    for step in range(4):
        world.box(
            x + 1.8, x + 2.46, step * 0.24, step * 0.24 + 0.1, z - 0.9 + step * 0.2, z - 0.7 + step * 0.2,
            (110, 118, 132),
        )  # fmt: skip
    pen = world.card(x - 1.6, 2.95, z, world.line(world.tone((80, 84, 98), z)))
    pen.even([(0, 0), (0, -2.8)], 1.2)
    pen.shape(path((0, -2.8), (0.5, -2.9, 0.6, -2.6), (0.9, -2.4, 1.2, -2.6), (1.2, -2.0),
        (0.6, -1.9, 0, -2.2)),
              world.tone(world.accent, 4.0), 0.7)  # fmt: skip
    pen.shape(
        path((1.9, 0), (1.5, -0.9, 2.2, -1.1), (2.9, -0.9, 2.5, 0)), world.tone((240, 244, 248), z), 0.7
    )
    if world.light.dark:
        halo(world, x + 0.4, 1.9, z - 0.1, 2.4)


def _drift(world: World, x: float, z: float, size: float) -> None:
    if not world.visible(x, z, size * 2):
        return
    pen = world.card(x, 0, z, world.line(world.tone(_ICE, z)))
    pen.shape(path((-2.0 * size, 0.06), (-1.0 * size, -0.9 * size, 0.1 * size, -0.9 * size),
                   (1.2 * size, -0.7 * size, 2.0 * size, 0.06)), world.tone((240, 247, 253), z),
                       0.5)  # fmt: skip
    pen.fill(path((0.1 * size, -0.86 * size), (1.1 * size, -0.66 * size, 1.8 * size, 0.04),
                  (0.7 * size, -0.1 * size, 0.1 * size, -0.86 * size)), world.tone(shade(_ICE, 0.14),
                      z))  # fmt: skip


def _stake(world: World, x: float, z: float) -> None:
    """A marker of the way, so that nobody is lost in a storm."""
    if world.visible(x, z, 0.4):
        pen = world.card(x, 0, z, world.line(world.tone((90, 80, 80), z)))
        pen.even([(0, 0), (0.04, -1.3)], 1.4, world.tone((120, 92, 70), z))
        pen.fill([(0.04, -1.3), (0.4, -1.16), (0.04, -1.02)], world.tone(world.accent, z))


def farm(world: World) -> None:
    """Rows of crop that run together, a red barn, a fence, a scarecrow, hills behind."""
    sky(world)
    props.hills(world, (112, 154, 126))
    ground(world, (160, 186, 104), (172, 192, 132))
    near = max(world.front, -3.5)
    world.floor(-0.9, 0.7, near, 30, (206, 178, 132))
    for number in range(-7, 8):
        x = number * 1.1
        if abs(number) < 2:
            continue
        world.floor(x - 0.34, x + 0.34, near, 26, (142, 112, 82))
        z = 12.0
        while z > max(near + 0.4, -1.0):
            if world.visible(x, z, 0.4):
                tone = world.tone((96, 150, 82) if number % 2 else (122, 164, 84), z)
                world.card(x, 0, z).fill(oval(0, -0.16, 0.3, 0.22, 12), tone)
            z -= 0.9
    _barn(world, -6.5, 15.0)
    for x in (-9.0, 7.0, 10.0):
        props.tree(world, x, 16.0, 4.4, (96, 148, 92))
    town.rail(world, 2.2, 14, 8.2, 0.9, (176, 136, 96), 1.1)
    _scarecrow(world, 3.2, 5.4)


def _barn(world: World, x: float, z: float) -> None:
    world.box(x - 2.6, x + 2.6, 0, 3.0, z, z + 4.0, (178, 70, 58))
    pen = world.card(x, 3.0, z, world.line(world.tone((178, 70, 58), z)))
    pen.shape(
        [(-2.9, 0.05), (-2.1, -1.2), (0, -2.0), (2.1, -1.2), (2.9, 0.05)], world.tone((116, 92, 92), z), 0.7
    )
    pen.shape(
        [(-2.3, 0), (-1.7, -0.95), (0, -1.6), (1.7, -0.95), (2.3, 0)], world.tone((178, 70, 58), z), 0.6
    )
    pen.shape([(-0.9, 3.0), (-0.9, 0.9), (0.9, 0.9), (0.9, 3.0)], world.tone((236, 228, 214), z), 0.7)
    pen.even([(-0.9, 0.9), (0.9, 3.0)], 0.9)
    pen.even([(0.9, 0.9), (-0.9, 3.0)], 0.9)


def _scarecrow(world: World, x: float, z: float) -> None:
    if not world.visible(x, z, 0.8):
        return
    pen = world.card(x, 0, z, world.line(world.tone((110, 84, 60), z)))
    pen.even([(0, 0), (0, -1.7)], 2.2, world.tone((136, 100, 70), z))
    pen.even([(-0.7, -1.2), (0.7, -1.2)], 2.2, world.tone((136, 100, 70), z))
    pen.shape(path((-0.66, -1.32), (0.66, -1.32), (0.62, -1.02), (0.26, -1.04), (0.32, -0.5), (-0.32, -0.5),
                   (-0.26, -1.04), (-0.62, -1.02)), world.tone(world.accent, z), 0.7)  # fmt: skip
    pen.shape(oval(0, -1.6, 0.2, 0.22, 20), world.tone((232, 208, 160), z), 0.7)
    pen.shape([(-0.36, -1.74), (0.36, -1.74), (0.14, -1.8), (0.0, -2.1), (-0.14, -1.8)],
              world.tone((206, 168, 92), z), 0.6)  # fmt: skip


def riverside(world: World) -> None:
    """A path along a wide river, a bridge and the town on the other bank, reeds, a bench."""
    sky(world)
    skyline(world, (126, 138, 158), 0.06, 0.17)
    ground(world, (150, 182, 116), (152, 180, 134))
    canvas, camera, light = world.canvas, world.camera, world.light
    wide, far, near = float(canvas.width), world.spot(0, 0, 34.0)[1], world.spot(0, 0, 5.0)[1]
    water = mix((84, 140, 178), light.sky[1], 0.45)
    if near > camera.horizon:
        canvas.polygon([(-wide, far), (2 * wide, far), (2 * wide, near), (-wide, near)], water)
        for _ in range(26):
            x, y = world.dice.uniform(0, wide), far + (near - far) * world.dice.random() ** 1.5
            canvas.line([(x, y), (x + wide * 0.05, y)], tint(light.sky[2], 0.3), 1.3)
        if light.dark:
            for _ in range(12):
                x = world.dice.uniform(0, wide)
                canvas.polygon([(x, far), (x + 5, far), (x + 9, far + (near - far) * 0.5),
                    (x - 4, far + (near - far) * 0.5)], light.glow, 70)  # fmt: skip
    _bridge(world, 24.0)
    world.floor(-30, 30, -0.6, 1.8, (214, 204, 188), 0.3)
    world.floor(-30, 30, 0.55, 0.66, (246, 242, 230), 0.0)
    town.rail(world, -14, 14, 4.4, 0.9, (216, 220, 222), 0.6)
    town.bench(world, -2.7, 3.0, (176, 130, 92))
    town.lamp_post(world, 3.4, 3.4, 3.6)
    for x in (-5.6, -4.8, 4.6, 5.6):
        pen = world.card(x, 0, 4.8, world.line(world.tone((120, 150, 84), 4.8)))
        for lean in (-0.3, -0.1, 0.12, 0.34):
            pen.fill(
                [(lean * 0.3 - 0.03, 0), (lean, -1.1), (lean * 0.3 + 0.03, 0)],
                world.tone((132, 160, 88), 4.8),
            )


def _bridge(world: World, z: float) -> None:
    stone = world.tone((166, 164, 172), z)
    pen = world.card(0, 0, z, world.line(stone))
    for x in (-18, -9, 0, 9, 18):
        pen.shape([(x - 0.5, 0.4), (x - 0.4, -2.6), (x + 0.4, -2.6), (x + 0.5, 0.4)], shade(stone, 0.12), 0.5)
        pen.stroke(path((x - 4.5, -3.2), (x, -6.4, x + 4.5, -3.2)), 1.4, shade(stone, 0.24), 0.0)
        for dx in (-3, -1.5, 0, 1.5, 3):
            pen.even([(x + dx, -3.2), (x + dx, -4.75 + abs(dx) ** 1.6 * 0.16)], 0.5)
    pen.shape([(-40, -3.2), (40, -3.2), (40, -2.5), (-40, -2.5)], stone, 0.5)


def cave(world: World) -> None:
    """Rock closing over, the mouth a patch of light, hanging and standing stones, a pool."""
    canvas, light = world.canvas, world.light
    wide, high = float(canvas.width), float(canvas.height)
    rock: Colour = (112, 104, 116)
    world.canvas.polygon(
        [(-wide, -high), (2 * wide, -high), (2 * wide, 2 * high), (-wide, 2 * high)], world.tone(rock, 5)
    )
    ground(world, (126, 118, 124), (104, 98, 110))
    x, y = world.spot(1.4, 1.6, 9.0)
    size = world.scale(9.0)
    for grow, alpha in ((2.0, 26), (1.6, 34), (1.25, 50)):
        canvas.polygon(oval(x, y, size * 1.7 * grow, size * 2.0 * grow, 36), light.sky[2], alpha)
    mouth = path((x - size * 1.7, y + size * 1.6),
        (x - size * 2.0, y - size * 1.4, x - size * 0.3, y - size * 1.9),
                 (x + size * 1.4, y - size * 2.0, x + size * 1.8, y + size * 1.6))  # fmt: skip
    canvas.polygon(mouth, light.sky[1])
    _vault(world, rock)
    for x0, z, tall in ((-2.4, 3.4, 1.0), (-1.9, 4.2, 0.6), (2.7, 3.0, 0.8)):
        pen = world.card(x0, 0, z, world.line(world.tone(rock, z)))
        pen.shape(
            path((-0.36, 0), (-0.1, -tall * 0.5, 0, -tall), (0.1, -tall * 0.5, 0.36, 0)),
            world.tone(tint(rock, 0.1), z),
            0.6,
        )
    foliage(world.card(3.6, 0, 6.0), 0, -0.2, 0.3, world.tone((88, 120, 92), 6.0))


def _vault(world: World, rock: Colour) -> None:
    """Roof and walls in three depths, each darker than the one behind."""
    canvas = world.canvas
    wide, high = float(canvas.width), float(canvas.height)
    for depth, tone in ((6.0, shade(rock, 0.08)), (2.5, shade(rock, 0.3)), (0.5, shade(rock, 0.5))):
        fill = mix(world.tone(tone, depth), (20, 16, 30), 0.12)
        roof = [(-wide, -high), (2 * wide, -high)]
        count = 9
        for number in range(count, -1, -1):
            at = wide * (number / count * 1.2 - 0.1)
            long = (
                high
                * (0.1 + 0.2 * abs(number / count - 0.5))
                * (1.3 - depth / 9)
                * world.dice.uniform(0.6, 1.4)
            )
            roof += [(at + wide * 0.05, high * 0.04), (at, long), (at - wide * 0.05, high * 0.05)]
        canvas.polygon(roof, fill)
        for side in (-1, 1):
            edge = wide / 2 + side * wide * (0.34 + 0.028 * depth)
            wall = path((edge + side * wide, -high), (edge, -high * 0.1),
                (edge + side * wide * 0.1, high * 0.3, edge, high * 0.6),
                        (edge - side * wide * 0.05, high * 0.85, edge - side * wide * 0.1, high * 1.2),
                            (edge + side * wide, high * 1.2))  # fmt: skip
            canvas.polygon(wall, fill)
