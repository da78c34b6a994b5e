"""Wild and dead ground: frozen lake, lake, waterfall, volcano, battlefield, lair, graveyard, scrap yard."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, mix, oval, path
from engines.providers.painters.dummy.glow import halo
from engines.providers.painters.dummy.palette import WHITE, shade, tint
from engines.providers.painters.dummy.places import open_air, props
from engines.providers.painters.dummy.places.lands import boulder, ridges
from engines.providers.painters.dummy.places.pastimes import pine
from engines.providers.painters.dummy.places.shell import ground
from engines.providers.painters.dummy.places.skies import sky
from engines.providers.painters.dummy.places.world import World

_SNOW: Colour = (240, 245, 252)
_ICE: Colour = (190, 218, 234)


def frozen_lake(world: World) -> None:
    """A sheet of ice with cracks and drifts of snow, white banks, pines and peaks under snow."""
    sky(world)
    ridges(world, (0.34, 0.2), (150, 166, 190), snow=True)
    ground(world, _SNOW, (226, 236, 246))
    for x, z in ((-8.4, 15.0), (-6.0, 14.0), (-3.4, 16.0), (3.0, 16.0), (5.8, 14.5), (8.6, 15.0)):
        pine(world, x, z, 4.4, snow=True)
    near = max(world.front, -3.0)
    shore = [(-60.0, near), (-60.0, 12.0), (60.0, 12.0), (60.0, near)]
    # Ice keeps its own cold colour under a warm sky.
    ice = mix(world.tone(_ICE, 1.0), mix(_ICE, (40, 60, 110), 0.5 if world.light.dark else 0.0), 0.55)
    world.canvas.polygon([world.spot(x, 0, z) for x, z in shore], ice)
    dice = world.dice
    for _ in range(7):
        x, z, wide = dice.uniform(-7, 6), dice.uniform(0.5, 10), dice.uniform(0.8, 2.4)
        spots = [
            (x, 0, z),
            (x + wide, 0, z + 0.1),
            (x + wide * 1.2, 0, z + 0.5),
            (x + wide * 0.3, 0, z + 0.6),
        ]
        world.canvas.polygon([world.spot(*spot) for spot in spots], WHITE, 120)
    for _ in range(8):
        x, z = dice.uniform(-6, 6), dice.uniform(0.2, 8)
        crack = [(x, 0.0, z)]
        for _ in range(4):
            x, z = x + dice.uniform(-0.2, 0.9), z + dice.uniform(-0.35, 0.5)
            crack.append((x, 0.0, z))
        world.canvas.line([world.spot(a, b, max(c, near + 0.1)) for a, b, c in crack], (236, 246, 252), 2.0)
        world.canvas.line(
            [world.spot(a, b, max(c, near + 0.1) + 0.03) for a, b, c in crack], (140, 176, 200), 1.0
        )
    for x, z in ((-4.6, 3.4), (4.4, 4.6), (2.4, 9.5)):
        pen = world.card(x, 0, z, (170, 190, 210))
        pen.fill(path((-1.0, 0.06), (-0.5, -0.42, 0.1, -0.3), (0.7, -0.3, 1.1, 0.06)), world.tone(_SNOW, z))


def lake(world: World) -> None:
    """Still water with the hills in it, reeds, a landing stage: nothing built of steel."""
    sky(world)
    props.hills(world, (104, 138, 122))
    ground(world, (142, 172, 108), (150, 180, 126))
    light, near, far = world.light, 2.6, 40.0
    water = mix((84, 148, 176), light.sky[1], 0.45)
    world.flat([(-90, 0, near), (90, 0, near), (90, 0, far), (-90, 0, far)], water, 0.0)
    for _ in range(18):
        x, z = world.dice.uniform(-8, 8), world.dice.uniform(near + 0.4, 20)
        a, b = world.spot(x, 0, z), world.spot(x + world.dice.uniform(0.5, 1.6), 0, z)
        world.canvas.line([a, b], tint(light.sky[2], 0.3), 1.5)
    wood: Colour = (158, 122, 90)
    for number in range(9):
        z = 1.6 + number * 0.55
        world.floor(2.2, 3.4, z, z + 0.5, wood, 0.4, 0.16)
    for z in (2.8, 4.4, 6.2):
        for x in (2.2, 3.4):
            world.back(x - 0.06, x + 0.06, 0, 0.6, z, shade(wood, 0.2), 0.4)
    for x in (-4.4, -3.9, -3.2, -2.8, 4.8, 5.3):
        pen = world.card(x, 0, 2.4, world.line(world.tone((90, 130, 80), 2.4)))
        for lean, tall in ((-0.2, 0.9), (0.0, 1.2), (0.16, 0.8), (0.3, 1.0)):
            pen.stroke(
                path((0, 0), (lean * 0.4, -tall * 0.6, lean, -tall)), 1.2, world.tone((96, 140, 84), 2.4), 0.7
            )
        pen.fill(oval(0.0, -1.2, 0.05, 0.14, 10), world.tone((120, 84, 62), 2.4))
    for x, z in ((-7.0, 4.0), (7.6, 5.0)):
        props.tree(world, x, z, 5.0, (98, 148, 94))


def waterfall(world: World) -> None:
    """A curtain of water between cliffs into a pool, spray, wet rocks, ferns."""
    sky(world)
    ground(world, (122, 152, 104), (130, 160, 120))
    rock: Colour = (124, 126, 134)
    z = 9.0
    pen = world.card(0, 0, z, world.line(world.tone(rock, z)))
    pen.shape(path((-16, 0), (-14, -9.0), (-6, -8.6, -2.0, -7.6), (-1.6, 0)), world.tone(rock, z), 0.7)
    pen.shape(
        path((16, 0), (14, -9.4), (6, -9.0, 2.0, -7.6), (1.6, 0)), world.tone(shade(rock, 0.08), z), 0.7
    )
    pen.fill([(-2.0, -7.7), (2.0, -7.7), (1.7, 0.1), (-1.7, 0.1)], world.tone((196, 226, 240), z))
    for number in range(9):
        x = -1.7 + number * 0.42
        pen.fill([(x, -7.7), (x + 0.16, -7.7), (x + 0.1, 0), (x - 0.02, 0)], WHITE, 150)
    for x, y in ((-5.0, -7.8), (-3.4, -7.4), (3.6, -7.7), (5.6, -8.2), (-8.0, -8.2), (8.4, -8.6)):
        pen.fill(oval(x, y, 1.3, 0.8, 18), world.tone((92, 142, 96), z))
    for x, y in ((-3.6, -4.6), (-2.6, -2.6), (3.0, -5.0), (3.8, -2.4)):
        pen.even([(x - 0.5, y), (x + 0.3, y - 0.5), (x + 0.9, y - 0.3)], 0.5)
    water: Colour = mix((92, 166, 186), world.light.sky[1], 0.3)
    spots = [(-4.6, 0, 2.2), (4.4, 0, 2.0), (5.4, 0, 8.6), (-5.2, 0, 8.6)]
    world.flat(spots, water, 0.3)
    for number in range(3):
        px, py = world.spot(-0.8 + number * 0.8, 0.1, 8.3)
        size = world.scale(8.3)
        world.canvas.polygon(oval(px, py, size * 1.4, size * 0.5, 22), WHITE, 120)
        a, b = world.spot(-2.0, 0, 3.2 + number * 1.6), world.spot(2.2, 0, 3.2 + number * 1.6)
        world.canvas.line([a, b], (226, 242, 248), 1.6)
    for x, z, size in (
        (-4.8, 2.6, 0.7),
        (4.6, 2.4, 0.6),
        (-3.6, 6.0, 0.8),
        (3.8, 6.6, 0.7),
        (3.2, 1.6, 0.35),
    ):
        boulder(world, x, z, size, rock)


def volcano(world: World) -> None:
    """A cone with fire in its mouth, smoke, rivers of lava over black ground."""
    sky(world, clouds=False)
    canvas, base, wide = world.canvas, world.camera.horizon, float(world.canvas.width)
    canvas.polygon([(-wide, -canvas.height), (2 * wide, -canvas.height), (2 * wide, base + 4),
        (-wide, base + 4)], (90, 40, 44), 96)  # fmt: skip
    ground(world, (78, 66, 68), (104, 80, 78))
    z = 16.0
    pen = world.card(1.5, 0, z, (54, 36, 40)).moved(0.0, 0.0, 0.0, 0.62)
    for x, y, size in ((0.2, -9.0, 1.5), (1.2, -10.4, 2.0), (2.8, -11.6, 2.4), (-0.6, -10.2, 1.4)):
        pen.fill(oval(x, y, size, size * 0.8, 22), world.tone((96, 84, 92), z), 210)
    pen.fill(
        path((-1.0, -7.6), (-0.4, -9.4, 0.0, -8.6), (0.5, -10.4, 0.8, -8.4), (1.4, -9.0, 1.1, -7.6)),
        (255, 170, 70),
    )
    pen.shape(path((-9, 0), (-3.4, -3.4, -1.2, -7.6), (0, -7.2, 1.2, -7.6), (3.6, -3.4, 9, 0)),
              world.tone((82, 60, 64), z), 0.8)  # fmt: skip
    for points in (
        path((-0.4, -7.4), (-0.2, -5.0, -1.6, -3.2), (-2.4, -1.6, -2.0, 0.1)),
        path((0.5, -7.4), (1.2, -5.0, 0.9, -3.4), (2.2, -1.6, 3.6, 0.1)),
    ):
        pen.stroke(points, 7.0, (236, 84, 44), 0.2)
        pen.stroke(points, 3.0, (255, 202, 96), 0.3)
    for x0, x1 in ((-3.4, -2.6), (2.6, 3.6)):
        spots = [
            (x0, 0, 12),
            (x1 + 0.2, 0, 12),
            (x1 + 0.9, 0, 5.5),
            (x1, 0, 2.0),
            (x0 + 0.2, 0, 2.0),
            (x0 + 0.5, 0, 5.5),
        ]
        world.canvas.polygon([world.spot(*spot) for spot in spots], (232, 86, 44))
        spots = [(x + (0.16 if x < (x0 + x1) / 2 else -0.16), y, z) for x, y, z in spots]
        world.canvas.polygon([world.spot(*spot) for spot in spots], (255, 186, 84))
    for x, z, size in ((-4.6, 4.0, 0.6), (4.8, 5.4, 0.8), (-1.6, 6.5, 0.4), (1.2, 3.4, 0.28)):
        boulder(world, x, z, size, (84, 70, 74))


def battlefield(world: World) -> None:
    """Trampled earth under smoke: torn banners, arrows in the ground, broken wheels, a ruined wall."""
    sky(world)
    ridges(world, (0.14, 0.08), (122, 110, 108))
    ground(world, (150, 126, 102), (164, 142, 120))
    canvas, dice = world.canvas, world.dice
    for number in range(3):
        x, y = world.spot(-6.0 + number * 6.0, 0.5, 18.0)
        for puff in range(5):
            size = canvas.width * (0.03 + 0.012 * puff)
            canvas.polygon(
                oval(x + puff * size * 0.4, y - puff * size * 0.9, size, size * 0.8, 18), (96, 88, 94), 70
            )
    for x, tall in ((-7.0, 2.2), (-5.8, 1.3), (6.2, 2.6), (7.4, 1.6)):
        world.box(x - 0.7, x + 0.7, 0, tall, 10.0, 10.8, (140, 130, 126))
    for x, z, hue in ((-3.4, 4.0, world.accent), (3.6, 6.0, (186, 62, 60)), (-5.4, 8.0, (80, 96, 140))):
        pen = world.card(x, 0, z, world.line(world.tone((110, 80, 60), z)))
        pen.shape([(-0.04, 0), (0.02, -2.6), (0.1, -2.6), (0.04, 0)], world.tone((126, 94, 70), z), 0.5)
        pen.shape(path((0.08, -2.5), (0.6, -2.7, 1.2, -2.4), (1.0, -2.1), (1.25, -1.9), (0.9,
            -1.7), (1.0, -1.4), (0.5, -1.6, 0.06, -1.4)), world.tone(hue, z), 0.6)  # fmt: skip
    for _ in range(16):
        x, z = dice.uniform(-6, 6), dice.uniform(1.4, 8)
        pen = world.card(x, 0, z, world.tone((84, 66, 56), z))
        lean = dice.uniform(-0.3, 0.3)
        pen.even([(0, 0), (lean, -0.7)], 0.9)
        pen.fill([(lean - 0.06, -0.76), (lean + 0.06, -0.76), (lean, -0.56)], world.tone((226, 220, 210), z))
    for x, z in ((2.6, 3.2), (-2.4, 6.4)):
        pen = world.card(x, 0.35, z, world.line(world.tone((120, 90, 66), z)))
        pen.shape(oval(0, 0, 0.42, 0.42, 24), world.tone((132, 98, 72), z), 0.6)
        pen.shape(oval(0, 0, 0.3, 0.3, 24), world.tone((160, 136, 112), z), 0.5)
        for turn in range(0, 180, 45):
            pen.moved(0, 0, turn).even([(-0.32, 0), (0.32, 0)], 0.8)


def lair(world: World) -> None:
    """A cavern with a hill of gold, bones, a nest of embers."""
    open_air.cave(world)
    dice, z = world.dice, 4.4
    halo(world, 1.6, 0.6, z, 2.4)
    for x, wide, tall in ((1.8, 2.6, 1.3), (-2.6, 1.6, 0.7)):
        pen = world.card(x, 0, z, (140, 96, 40))
        pen.shape(path((-wide, 0.05), (-wide * 0.4, -tall * 1.5, 0.0, -tall), (wide * 0.5,
            -tall * 0.7, wide, 0.05)), world.tone((226, 176, 72), z), 0.6)  # fmt: skip
        for _ in range(26):
            dx = dice.uniform(-0.8, 0.8)
            dy = dice.uniform(0.0, 0.9) * (1 - abs(dx)) * tall
            pen.fill(oval(dx * wide, -dy, 0.09, 0.05, 10), world.tone((255, 224, 130), z))
        for dx, hue in ((-0.3, (206, 62, 80)), (0.2, (80, 150, 206)), (0.45, (96, 190, 120))):
            pen.fill([(dx * wide, -tall * 0.5), (dx * wide + 0.1, -tall * 0.6),
                (dx * wide + 0.2, -tall * 0.5), (dx * wide + 0.1, -tall * 0.36)], hue)  # fmt: skip
    pen = world.card(-1.4, 0, 3.2, (120, 110, 100))
    bone = world.tone((232, 224, 206), 3.2)
    for number in range(4):
        pen.stroke(
            path((number * 0.2, 0), (number * 0.2 - 0.2, -0.5, number * 0.2 + 0.1, -0.7)), 1.8, bone, 0.3
        )
    pen.shape(oval(-0.4, -0.14, 0.22, 0.17, 18), bone, 0.5)
    pen.fill(oval(-0.48, -0.15, 0.05, 0.05, 10), (50, 40, 40))


def graveyard(world: World) -> None:
    """Rows of stones and crosses on a slope, a bare tree, an iron fence."""
    sky(world)
    props.hills(world, (104, 124, 122))
    ground(world, (128, 148, 108), (138, 152, 124))
    bark = world.tone((84, 70, 70), 7)
    pen = world.card(5.2, 0, 7.0, world.line(bark))
    pen.stroke(path((0, 0), (0.1, -1.4, -0.1, -2.6), (-0.4, -3.6, -1.2, -4.2)), 9.0, bark, 0.7)
    for end in ((0.9, -3.8), (1.5, -3.0), (-1.4, -3.0), (0.2, -4.4)):
        pen.stroke(path((-0.05, -2.0), (end[0] * 0.4, -2.6, *end)), 4.0, bark, 0.8)
    x = -12.0
    while x < 12:
        world.back(x, x + 0.06, 0, 1.3, 11.0, (66, 66, 74), 0.0)
        x += 0.4
    world.back(-12, 12, 1.0, 1.06, 11.0, (66, 66, 74), 0.0)
    for row, z in enumerate((9.0, 6.6, 4.4, 2.8)):
        for number in range(-3, 4):
            x = number * 1.9 + (0.9 if row % 2 else 0.0)
            if abs(x) > 0.7 or z > 6:
                _grave(world, x + world.dice.uniform(-0.2, 0.2), z, (number + row) % 3)


def _grave(world: World, x: float, z: float, kind: int) -> None:
    stone = world.tone((150, 150, 156), z)
    pen = world.card(x, 0, z, world.line(stone))
    world.shadow(x - 0.3, x + 0.3, z, z + 0.3, 0.6)
    if kind == 2:
        pen.shape([(-0.07, 0), (-0.07, -0.6), (-0.3, -0.6), (-0.3, -0.74), (-0.07, -0.74),
            (-0.07, -1.0), (0.07, -1.0), (0.07, -0.74), (0.3, -0.74), (0.3, -0.6), (0.07, -0.6),
            (0.07, 0)], stone, 0.6)  # fmt: skip
    else:
        pen.shape(
            path((-0.3, 0), (-0.3, -0.55), (-0.28, -0.86, 0, -0.86), (0.28, -0.86, 0.3, -0.55), (0.3, 0)),
            stone,
            0.6,
        )
        for y in (-0.62, -0.5, -0.38):
            pen.even([(-0.17, y), (0.17, y)], 0.4)
    pen.fill(
        path((-0.42, 0.03), (-0.2, -0.14, 0, 0.0), (0.2, -0.16, 0.42, 0.03)), world.tone((112, 142, 92), z)
    )


def scrap_yard(world: World) -> None:
    """Heaps of wrecks, tyres and sheet metal behind a fence of corrugated iron."""
    sky(world)
    ground(world, (160, 146, 130), (168, 158, 146))
    dice = world.dice
    for number in range(24):
        x = -12 + number
        world.back(x, x + 1, 0, 2.0, 12.0, (140, 130, 126) if number % 2 else (150, 120, 104), 0.2)
    hues: tuple[Colour, ...] = (
        (176, 84, 70),
        (104, 130, 160),
        (196, 178, 120),
        (126, 134, 140),
        (150, 110, 84),
    )
    for x, z, rows in ((-4.4, 7.0, 4), (4.6, 8.0, 5), (-6.8, 5.0, 3), (7.0, 5.6, 3)):
        for row in range(rows):
            for number in range(rows - row):
                left = x + (number - (rows - row) / 2) * 1.3 + dice.uniform(-0.15, 0.15)
                world.box(left, left + 1.15, row * 0.6, row * 0.6 + 0.55, z - 0.5, z + 0.4, dice.choice(hues))
    for x, z in ((-2.4, 3.4), (-2.0, 3.2), (2.6, 4.0)):
        for level in range(3):
            pen = world.card(x, level * 0.2, z, (30, 30, 36))
            pen.shape(oval(0, -0.1, 0.36, 0.13, 20), world.tone((58, 58, 66), z), 0.6)
            pen.fill(oval(0, -0.13, 0.17, 0.05, 16), world.tone((100, 98, 100), z))
