"""Where people pass the time: arcade, bowling lanes, karaoke, pool, ice rink, zoo, camp."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, mix, oval, path
from engines.providers.painters.dummy.glow import halo
from engines.providers.painters.dummy.palette import WHITE, shade, tint
from engines.providers.painters.dummy.places import props
from engines.providers.painters.dummy.places.shell import ground, room
from engines.providers.painters.dummy.places.skies import sky
from engines.providers.painters.dummy.places.world import World

_NEON: tuple[Colour, ...] = ((255, 92, 156), (90, 220, 240), (255, 214, 92), (150, 120, 255), (120, 236, 150))


def arcade(world: World) -> None:
    """Game cabinets with lit screens on both sides, a claw machine, strips of neon."""
    place = room(world, 3.6, 2.9, 5.4, (62, 52, 96))
    place.shell((66, 58, 104), ceiling=(44, 38, 74), tiles=0.9)
    back, half = place.back, place.half
    for number, y in enumerate((2.35, 2.6)):
        world.glow(-half, half, y, y + 0.06, back - 0.02, _NEON[number], 0.0)
        for side in (-1, 1):
            spots = [(side * half * 0.99, y, world.front), (side * half * 0.99, y, back)]
            world.canvas.line([world.spot(*spot) for spot in spots], _NEON[number], 2.4)
    count = max(3, int(half * 1.5 / 0.86))
    for number in range(count):
        _cabinet(world, (number - (count - 1) / 2) * 0.92, back - 0.6, _NEON[number % 5])
    z, number = back - 1.7, 1
    while z > 0.7:
        for side in (-1, 1):
            _cabinet(world, side * (half - 0.6), z, _NEON[(number + side) % 5])
        z, number = z - 1.0, number + 1
    for x in (-half * 0.55, half * 0.5):
        world.box(x - 0.4, x + 0.4, 0, 0.7, back - 2.4, back - 1.8, (222, 70, 110))
        world.glow(x - 0.38, x + 0.38, 0.7, 1.7, back - 2.41, (204, 232, 244), 0.5)
        for toy in range(6):
            pen = world.card(x - 0.28 + 0.11 * toy, 0.8 + 0.06 * (toy % 2), back - 2.43)
            pen.fill(oval(0, 0, 0.1, 0.1, 12), _NEON[toy % 5])
        world.box(x - 0.42, x + 0.42, 1.7, 1.95, back - 2.4, back - 1.8, (250, 206, 84))


def _cabinet(world: World, x: float, z: float, glow: Colour) -> None:
    if not world.visible(x, z, 0.6):
        return
    body: Colour = (44, 42, 66)
    world.box(x - 0.34, x + 0.34, 0, 0.95, z, z + 0.5, body)
    world.box(x - 0.34, x + 0.34, 0.95, 1.85, z + 0.1, z + 0.5, shade(body, 0.1))
    world.glow(x - 0.26, x + 0.26, 1.04, 1.5, z + 0.08, mix(glow, (20, 22, 50), 0.25), 0.5)
    for row in range(3):
        left = x - 0.2 + 0.08 * row
        world.glow(left, left + 0.12, 1.12 + 0.11 * row, 1.18 + 0.11 * row, z + 0.07, WHITE, 0.0)
    world.glow(x - 0.3, x + 0.3, 1.6, 1.8, z + 0.07, glow, 0.3)
    world.back(x - 0.34, x + 0.34, 0.86, 0.96, z - 0.06, tint(body, 0.3), 0.3)
    for dot in (-0.12, 0.06, 0.18):
        world.card(x + dot, 0.92, z - 0.08).fill(oval(0, 0, 0.03, 0.03, 8), glow)


def bowling(world: World) -> None:
    """Lanes running away to racks of pins, gutters, screens over them, a rack of balls."""
    place = room(world, 4.4, 3.0, 9.0, (70, 76, 120))
    place.shell((150, 126, 116), ceiling=(54, 58, 96), tiles=0.0)
    back, half = place.back, place.half
    lanes = max(4, int(half * 2 / 1.6))
    step = half * 2 / lanes
    world.back(-half, half, 0.0, 1.1, back - 0.02, (36, 38, 60), 0.3)
    world.glow(-half, half, 1.1, 2.0, back - 0.03, mix(world.accent, (40, 44, 90), 0.3), 0.4)
    for number in range(lanes):
        x = -half + step * (number + 0.5)
        world.floor(x - 0.5, x + 0.5, 1.4, back, (224, 178, 120), 0.4)
        world.floor(x - 0.66, x - 0.5, 1.4, back, (72, 66, 76), 0.2)
        world.floor(x + 0.5, x + 0.66, 1.4, back, (72, 66, 76), 0.2)
        for arrow in (-0.24, 0.0, 0.24):
            world.floor(x + arrow - 0.03, x + arrow + 0.03, 2.6, 2.9, (150, 84, 60), 0.0)
        for row in range(4):
            for pin in range(4 - row):
                px = x + (pin - (3 - row) / 2) * 0.22
                pen = world.card(px, 0, back - 0.25 - row * 0.2, (110, 100, 110))
                body = path(
                    (-0.05, 0), (-0.1, -0.16, -0.03, -0.3), (0.0, -0.46, 0.03, -0.3), (0.1, -0.16, 0.05, 0)
                )
                pen.shape(body, (252, 250, 246), 0.4)
                pen.fill([(-0.04, -0.28), (0.04, -0.28), (0.04, -0.25), (-0.04, -0.25)], (214, 60, 60))
        world.glow(x - 0.6, x + 0.6, 2.2, 2.8, back - 1.5, (30, 36, 60), 0.4)
        world.glow(x - 0.5, x + 0.2, 2.48, 2.6, back - 1.52, _NEON[number % 5], 0.0)
    place.lamps(2)
    for side in (-1, 1):
        x = side * (half - 1.2)
        world.box(x - 0.6, x + 0.6, 0.3, 0.6, 0.7, 1.1, (90, 96, 120))
        for number in range(5):
            pen = world.card(x - 0.44 + number * 0.22, 0.7, 0.8, (40, 36, 50))
            pen.shape(oval(0, 0, 0.12, 0.12, 18), world.tone(_NEON[number], 0.8), 0.5)


def karaoke(world: World) -> None:
    """A dim room: a screen with bars of lyrics, a mirror ball with its spots, a long sofa, a table."""
    place = room(world, 2.9, 2.6, 3.2, (96, 66, 120))
    place.shell((84, 66, 92), ceiling=(66, 48, 92), tiles=0.0)
    back, half, dice = place.back, place.half, world.dice
    world.box(-1.1, 1.1, 0.9, 2.2, back - 0.1, back, (24, 24, 34))
    world.glow(-1.02, 1.02, 0.98, 2.12, back - 0.12, (70, 110, 180), 0.0)
    world.glow(-1.02, 1.02, 1.5, 2.12, back - 0.13, (236, 150, 150), 0.0)
    for y, wide, sung in ((1.26, 0.8, 0.5), (1.1, 0.62, 0.0)):
        world.glow(-wide, wide, y - 0.05, y + 0.05, back - 0.14, (250, 250, 250), 0.0)
        world.glow(-wide, -wide + 2 * wide * sung, y - 0.05, y + 0.05, back - 0.15, (255, 110, 160), 0.0)
    for number in range(40):
        x, y = dice.uniform(-half, half), dice.uniform(0.3, 2.5)
        world.card(x, y, back - 0.16).fill(oval(0, 0, 0.07, 0.05, 10), _NEON[number % 5], 90)
    pen = world.card(0, place.height - 0.45, back - 1.4, (60, 50, 80))
    pen.even([(0, -0.2), (0, -0.6)], 0.5)
    pen.shape(oval(0, 0, 0.24, 0.24, 24), (206, 214, 230), 0.6)
    for row in (-0.12, 0.0, 0.12):
        pen.even([(-0.22, row), (0.22, row)], 0.3)
        pen.even([(row, -0.22), (row, 0.22)], 0.3)
    leather: Colour = (176, 62, 88)
    for side in (-1, 1):
        x0, x1 = sorted((side * (half - 0.05), side * (half - 0.75)))
        world.box(x0, x1, 0, 0.45, 0.6, back - 0.3, leather)
        x0, x1 = sorted((side * (half - 0.05), side * (half - 0.25)))
        world.box(x0, x1, 0.45, 1.0, 0.6, back - 0.3, shade(leather, 0.1))
    world.box(-0.8, 0.8, 0.48, 0.54, back - 1.5, back - 0.9, (40, 38, 52))
    world.back(-0.7, 0.7, 0, 0.48, back - 1.3, (54, 50, 66), 0.3)
    for x in (-0.4, 0.1):
        pen = world.card(x, 0.56, back - 1.3, (30, 28, 40))
        pen.shape([(0, -0.03), (0.22, -0.05), (0.22, 0.02), (0, 0.0)], (70, 70, 84), 0.5)
        pen.shape(oval(0.25, -0.02, 0.06, 0.06, 14), (196, 200, 210), 0.5)
    world.card(0.55, 0.62, back - 1.2, (90, 60, 40)).shape(oval(0, 0, 0.14, 0.09, 18), (240, 206, 130), 0.5)


def pool(world: World) -> None:
    """Water with ropes of floats between the lanes, starting blocks, tall windows."""
    place = room(world, 5.0, 4.4, 9.0, (222, 238, 242))
    place.shell((206, 222, 226), tiles=0.5)
    back, half, dice = place.back, place.half, world.dice
    for number in range(4):
        x = -half * 0.86 + number * half * 0.46
        place.window(x, x + half * 0.34, 1.6, 3.6, (244, 248, 250))
    x0, x1, near, far = -half * 0.82, half * 0.82, 0.7, back - 1.0
    world.floor(x0 - 0.2, x1 + 0.2, near - 0.2, far + 0.2, (246, 250, 250), 0.3)
    world.floor(x0, x1, near, far, (84, 188, 216), 0.5)
    world.floor(x0, x1, near, near + 0.5, (64, 160, 196), 0.0)
    lanes = 5
    for number in range(1, lanes):
        x = x0 + (x1 - x0) * number / lanes
        for part in range(16):
            z0 = near + (far - near) * part / 16
            tone = (226, 70, 72) if part % 2 else (250, 250, 250)
            world.rule((x, 0.02, z0), (x, 0.02, z0 + (far - near) / 17), tone, 2.2)
    for _ in range(26):
        x, z = dice.uniform(x0 + 0.2, x1 - 0.6), dice.uniform(near + 0.2, far - 0.2)
        a, b = world.spot(x, 0, z), world.spot(x + 0.5, 0, z)
        world.canvas.line([a, b], (206, 240, 246), 1.6)
    for number in range(lanes):
        x = x0 + (x1 - x0) * (number + 0.5) / lanes
        world.box(x - 0.25, x + 0.25, 0, 0.55, far + 0.25, far + 0.7, (240, 244, 246))
        world.back(x - 0.12, x + 0.12, 0.15, 0.42, far + 0.24, world.accent, 0.2)
    place.lamps(3)
    world.box(half - 0.6, half - 0.2, 0, 0.06, 1.2, 1.6, (236, 150, 70))


def rink(world: World) -> None:
    """A sheet of ice with its lines and the marks of skates, boards all round, empty seats."""
    place = room(world, 6.0, 4.6, 10.0, (206, 220, 232))
    place.shell((226, 240, 248), tiles=0.0, ceiling=(170, 184, 200))
    back, half, dice = place.back, place.half, world.dice
    for row in range(4):
        y = 1.25 + row * 0.42
        world.box(
            -half, half, y - 0.3, y, back - 1.1 + row * 0.28, back, tint((92, 120, 170), 0.1 * (row % 2))
        )
        for number in range(int(half * 2 / 0.5)):
            x = -half + 0.1 + number * 0.5
            world.back(x, x + 0.34, y, y + 0.26, back - 1.0 + row * 0.28, (70, 104, 168), 0.2)
    for x0, z0, x1, z1 in ((-half, back - 1.3, half, back - 1.3),):
        world.back(x0, x1, 0, 1.0, z0, (248, 250, 252), 0.5)
        world.back(x0, x1, 0, 0.18, z1 - 0.01, (250, 206, 84), 0.2)
        for number in range(int(half * 2 / 2.4)):
            left = x0 + 0.5 + number * 2.4
            world.back(
                left, left + 1.5, 0.36, 0.8, z1 - 0.02, (world.accent, (72, 130, 190))[number % 2], 0.2
            )
    for side in (-1, 1):
        world.side(side * half * 0.97, world.front, back - 1.3, 0.0, 1.0, (240, 244, 248), 0.4)
    world.floor(-half * 0.97, half * 0.97, 3.0, 3.16, (214, 70, 76), 0.0)
    world.floor(-half * 0.97, half * 0.97, 6.0, 6.2, (70, 110, 200), 0.0)
    for _ in range(16):
        x, z = dice.uniform(-half * 0.9, half * 0.9), dice.uniform(-0.5, back - 1.6)
        arc = [(x + 0.9 * t, 0.0, z + 0.5 * t * t) for t in (0.0, 0.3, 0.6, 1.0)]
        world.canvas.line([world.spot(*point) for point in arc], (196, 216, 230), 1.3)
    for x in (-2.0, 0.6, 2.6):
        spots = [(x, 0, 0.4), (x + 0.5, 0, 0.4), (x + 1.3, 0, 4.5), (x + 0.9, 0, 4.5)]
        world.canvas.polygon([world.spot(*spot) for spot in spots], WHITE, 110)
    place.lamps(3)


def zoo(world: World) -> None:
    """Pens behind rails: a giraffe, an elephant, flamingos at a pond, a sign with a paw."""
    sky(world)
    ground(world, (206, 194, 162), (150, 186, 122))
    for x, z in ((-8.0, 13.0), (7.6, 12.0), (0.5, 14.0)):
        props.tree(world, x, z, 5.2, (96, 150, 92))
    world.floor(-30, 30, 4.2, 11.0, (146, 182, 110))
    _giraffe(world, -3.0, 7.0)
    _elephant(world, 3.2, 8.0)
    for number in range(3):
        _flamingo(world, 0.2 + number * 0.7, 5.4 + 0.3 * (number % 2))
    for y in (0.55, 1.05):
        world.back(-30, 30, y, y + 0.07, 4.1, (150, 116, 84), 0.2)
    x = -9.0
    while x < 9.2:
        world.box(x - 0.06, x + 0.06, 0, 1.2, 4.05, 4.15, (134, 100, 72))
        x += 1.2
    world.back(-1.0, -0.92, 0, 1.3, 3.6, (120, 92, 66), 0.3)
    world.back(-1.5, -0.4, 1.1, 1.8, 3.58, (92, 136, 92))
    pen = world.card(-0.95, 1.42, 3.56)
    pen.fill(oval(0, 0.08, 0.14, 0.11, 16), (250, 246, 230))
    for dx in (-0.16, -0.06, 0.06, 0.16):
        pen.fill(oval(dx, -0.1 - 0.04 * (abs(dx) < 0.1), 0.05, 0.06, 12), (250, 246, 230))


def _giraffe(world: World, x: float, z: float) -> None:
    coat, spot = world.tone((238, 200, 122), z), world.tone((168, 110, 62), z)
    pen = world.card(x, 0, z, world.line(coat))
    for leg in (-0.62, -0.4, 0.4, 0.6):
        pen.shape([(leg - 0.07, -1.7), (leg + 0.07, -1.7), (leg + 0.06, 0), (leg - 0.06, 0)], coat, 0.6)
    pen.shape(path((-0.8, -1.5), (-0.8, -2.3, 0.0, -2.3), (0.6, -2.5, 0.9, -4.0), (1.0, -4.3, 1.25, -4.1),
        (1.5, -3.9, 1.4, -3.8), (1.2, -3.8, 1.1, -3.7), (0.95, -2.2, 0.75, -1.5)), coat, 0.7)  # fmt: skip
    for dx, dy in ((-0.5, -1.8), (-0.1, -2.0), (0.3, -1.75), (0.55, -2.2), (0.75, -2.8), (0.88, -3.3)):
        pen.fill(oval(dx, dy, 0.12, 0.13, 10), spot)
    for dx in (1.02, 1.12):
        pen.even([(dx, -4.15), (dx - 0.04, -4.4)], 0.8)
    pen.fill(oval(1.2, -4.05, 0.035, 0.04, 8), (30, 26, 30))


def _elephant(world: World, x: float, z: float) -> None:
    grey = world.tone((158, 160, 170), z)
    pen = world.card(x, 0, z, world.line(grey))
    for leg in (-0.8, -0.35, 0.45, 0.85):
        pen.shape(
            [(leg - 0.2, -1.2), (leg + 0.2, -1.2), (leg + 0.18, 0), (leg - 0.18, 0)], shade(grey, 0.08), 0.6
        )
    pen.shape(oval(0, -1.6, 1.25, 0.95, 26), grey, 0.7)
    pen.shape(path((-0.8, -2.3), (-1.7, -2.6, -1.75, -1.8), (-1.85, -0.8, -2.1, -0.3), (-1.95,
        -0.2, -1.85, -0.3), (-1.5, -1.0, -1.2, -1.2), (-0.9, -1.4, -0.8, -2.3)), grey, 0.7)  # fmt: skip
    pen.shape(oval(-0.85, -1.8, 0.46, 0.6, 20), shade(grey, 0.1), 0.6)
    pen.fill(oval(-1.45, -1.95, 0.05, 0.06, 8), (30, 26, 30))


def _flamingo(world: World, x: float, z: float) -> None:
    pink = world.tone((244, 140, 150), z)
    pen = world.card(x, 0, z, world.line(pink))
    pen.even([(0.0, 0), (0.0, -0.6)], 0.8, pink)
    pen.even([(0.1, 0), (0.06, -0.6)], 0.8, pink)
    pen.shape(oval(0, -0.72, 0.26, 0.16, 18), pink, 0.6)
    pen.stroke(path((0.2, -0.78), (0.5, -0.9, 0.26, -1.16), (0.16, -1.3, 0.36, -1.3)), 1.8, pink, 0.2)
    pen.fill([(0.34, -1.34), (0.46, -1.26), (0.34, -1.24)], (40, 36, 40))


def campsite(world: World) -> None:
    """Tents among pines, a fire in a ring of stones, logs to sit on, stars by night."""
    sky(world)
    props.hills(world, (92, 126, 116))
    ground(world, (150, 164, 112), (122, 150, 104))
    for x, z in ((-6.5, 10.0), (-3.8, 12.0), (4.4, 11.0), (7.2, 9.0), (1.0, 13.0)):
        pine(world, x, z, 4.6)
    for x, z, hue in ((-2.9, 4.4, world.accent), (3.2, 5.6, (236, 170, 80))):
        pen = world.card(x, 0, z, world.line(world.tone(hue, z)))
        world.shadow(x - 1.3, x + 1.3, z - 0.5, z + 0.6, 0.9)
        pen.shape([(-1.4, 0), (0.0, -1.55), (1.4, 0)], world.tone(hue, z), 0.8)
        inner = world.light.glow if world.light.dark else world.tone(shade(hue, 0.5), z)
        pen.shape([(-0.42, 0), (0.0, -1.2), (0.42, 0)], inner, 0.6)
        pen.even([(0, -1.55), (-1.9, 0.1)], 0.4)
        pen.even([(0, -1.55), (1.9, 0.1)], 0.4)
    if world.light.dark:
        halo(world, 0.4, 0.4, 3.0, 2.4)
    pen = world.card(0.4, 0, 3.0, (120, 60, 40))
    for number in range(7):
        pen.fill(oval(-0.42 + number * 0.14, 0.02, 0.09, 0.06, 10), world.tone((140, 136, 136), 3))
    pen.fill(path((-0.26, -0.04), (-0.3, -0.4, -0.04, -0.78), (0.04, -0.5, 0.16, -0.6), (0.34,
        -0.3, 0.24, -0.04)), (246, 140, 60))  # fmt: skip
    pen.fill(path((-0.13, -0.04), (-0.14, -0.26, 0.02, -0.46), (0.18, -0.24, 0.12, -0.04)), (255, 226, 120))
    for x in (-0.9, 1.7):
        world.box(x - 0.5, x + 0.4, 0, 0.3, 2.5, 2.8, (134, 100, 76))


def pine(world: World, x: float, z: float, tall: float, snow: bool = False) -> None:
    """A conifer, under snow where told."""
    if not world.visible(x, z, tall * 0.3):
        return
    leaf = world.tone((74, 118, 92), z)
    pen = world.card(x, 0, z, world.line(leaf))
    pen.fill([(-0.09, 0), (0.09, 0), (0.07, -tall * 0.3), (-0.07, -tall * 0.3)], world.tone((104, 78, 62), z))
    for step, half in ((0.15, 0.26), (0.38, 0.2), (0.6, 0.14)):
        low, high = -tall * step, -tall * (step + 0.38)
        pen.shape([(-tall * half, low), (0, high), (tall * half, low)], leaf, 0.6)
        if snow or world.weather == "snow":
            cap = [(-tall * half * 0.6, low + (high - low) * 0.4), (0, high),
                (tall * half * 0.6, low + (high - low) * 0.4), (0, low + (high - low) * 0.5)]  # fmt: skip
            pen.fill(cap, world.tone((242, 246, 252), z))
