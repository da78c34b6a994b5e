"""Open places in a town: street, alley, rooftop, bus stop."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, mix, oval
from engines.providers.painters.dummy.palette import shade, tint
from engines.providers.painters.dummy.places import props, town
from engines.providers.painters.dummy.places.shell import ground, skyline
from engines.providers.painters.dummy.places.skies import sky
from engines.providers.painters.dummy.places.world import World

_HOUSES = ((214, 196, 178), (188, 178, 176), (206, 170, 146), (176, 186, 190), (222, 210, 190))


def street(world: World) -> None:
    """Houses with shops along both sides, a road with a crossing, lamps and wires."""
    sky(world)
    skyline(world, (120, 130, 150), 0.08, 0.2)
    ground(world, (196, 190, 184), (188, 186, 190))
    near = max(world.front, -4.0)
    world.floor(-2.6, 2.6, near, 40, (150, 140, 130) if world.era else (118, 118, 128))
    for x in (-2.7, 2.55):
        world.floor(x, x + 0.15, near, 40, (182, 172, 160) if world.era else (226, 222, 214))
    if world.era:
        _cobbles(world, near)
    else:
        _crossing(world)
        _markings(world, near)
    _row(world, -1, 4.6)
    _row(world, 1, 4.6)
    for z in (13.0, 5.0):
        town.lamp_post(world, -3.3, z)
    town.utility_pole(world, 3.5, 6.5)
    if not world.era and (world.road or world.dice.random() < 0.4):
        _car(world, world.dice.choice((1.3, 1.3, -1.4)), world.dice.uniform(5.0, 13.0))


def _crossing(world: World) -> None:
    """Stripes across the road, now nearer, now farther off; most views have none."""
    if not world.road and world.dice.random() > 0.3:
        return
    z = world.dice.choice((1.2, 4.4, 8.0, 12.0))
    for number in range(7):
        x = -2.3 + number * 0.7
        world.floor(x, x + 0.4, z, z + 1.6, (236, 234, 228))


def _cobbles(world: World, near: float) -> None:
    """Stones set in rows, and a gutter down either side, before roads were painted."""
    for number, z in enumerate(near + 0.5 + step * 0.62 for step in range(26)):
        world.rule((-2.5, 0, z), (2.5, 0, z), (122, 114, 108), 0.3)
        if z < 6:
            for column in range(9):
                x = -2.4 + column * 0.58 + (0.29 if number % 2 else 0.0)
                world.rule((x, 0, z), (x, 0, z + 0.62), (122, 114, 108), 0.26)


def _markings(world: World, near: float) -> None:
    """What is painted on a road and let into it, and the joints of the pavements."""
    z = 4.0
    while z < 30:
        world.floor(-0.06, 0.06, z, z + 1.2, (236, 222, 170))
        z += 2.4
    for z in (-1.9, -3.4):
        if z > near + 0.6:
            world.floor(-0.06, 0.06, z - 1.0, z, (236, 222, 170))
    for x, z in ((-1.3, -0.6), (1.5, 0.5)):
        if z > near + 0.8:
            px, py = world.spot(x, 0, z)
            wide = world.scale(z) * 0.34
            flat = wide * min(max(world.camera.height / (z + world.camera.depth), 0.08), 0.95)
            lid = world.tone((96, 96, 106), z)
            world.canvas.polygon(oval(px, py, wide, flat, 24), lid)
            world.canvas.line(oval(px, py, wide * 0.8, flat * 0.8, 24), shade(lid, 0.3), 1.4)
    for side in (-1, 1):
        for number in range(7):
            z = near + 0.4 + number * 1.3
            world.rule((side * 2.8, 0, z), (side * 4.6, 0, z), (170, 164, 158), 0.3)


def _steps(world: World, far: float, step: float) -> list[float]:
    """Where houses begin, from far to the first that is cut by the picture's edge."""
    found: list[float] = []
    z = far
    while z + step > world.front + 0.5 and len(found) < 9:
        found.append(z)
        z -= step
    return found


def _row(world: World, side: int, x: float) -> None:
    for number, z in enumerate(_steps(world, 21.5, 5.5)):
        tall = 5.0 + world.dice.choice((0, 1.5, 3.0))
        colour = _HOUSES[(number * 2 + (side > 0) + int(x)) % len(_HOUSES)]
        x0, x1 = (x, x + 4) if side > 0 else (-x - 4, -x)
        town.building(world, x0, x1, z, z + 5.2, tall, colour, floors=int(tall / 2.4))


def _car(world: World, x: float, z: float) -> None:
    body = world.accent
    world.box(x - 0.85, x + 0.85, 0.25, 0.8, z, z + 3.4, body)
    world.box(x - 0.7, x + 0.7, 0.8, 1.35, z + 0.7, z + 2.6, shade(body, 0.1))
    world.back(x - 0.62, x + 0.62, 0.85, 1.28, z + 0.69, (150, 180, 200), 0.4)
    for dx in (-0.75, 0.5):
        world.glow(
            x + dx,
            x + dx + 0.25,
            0.5,
            0.65,
            z - 0.01,
            (255, 236, 190) if world.light.dark else (250, 250, 244),
            0.4,
        )
        world.back(x + dx, x + dx + 0.22, 0.0, 0.3, z, (40, 40, 50), 0.3)


def alley(world: World) -> None:
    """Two walls close by, doors, meters, pots and one lamp; the strip of sky above."""
    sky(world, clouds=False)
    skyline(world, (110, 116, 140), 0.1, 0.2)
    ground(world, (150, 146, 148), (140, 140, 150))
    wide = 1.9
    brick, plaster = (164, 116, 96), (196, 186, 174)
    for z in _steps(world, 8.0, 4.8):
        for side in (-1, 1):
            colour = brick if (side > 0) == (z > 3) else plaster
            x0, x1 = (wide, wide + 5) if side > 0 else (-wide - 5, -wide)
            world.box(x0, x1, 0, 5.2 + (z > 3), z, z + 4.8, colour)
            _wall(world, side * wide, max(z, world.front + 0.2), z + 4.8, colour)
    town.utility_pole(world, -1.55, 5.2)
    for x, z in ((1.5, 2.6), (1.45, 1.9), (-1.5, 1.0)):
        props.plant(world, x, z, (186, 110, 84))
    world.box(1.15, 1.75, 0, 0.5, 3.4, 3.9, (110, 130, 120))
    world.box(-1.8, -1.3, 0, 0.8, 3.0, 3.5, shade(world.accent, 0.1))
    town.lamp_post(world, -1.7, 2.2, 3.2)
    if world.light.dark:
        props.streak(world, -0.6, 2.2, 1.5, world.light.glow)


def _wall(world: World, x: float, z0: float, z1: float, colour: tuple[int, int, int]) -> None:
    dark = shade(colour, 0.3)
    y = 0.5
    while y < 5.0:
        world.rule((x, y, z0), (x, y, z1), dark, 0.22)
        y += 0.75
    middle = (z0 + z1) / 2
    if middle > world.front + 0.6:
        world.side(x, middle - 0.5, middle + 0.4, 0.0, 2.0, shade(world.accent, 0.25), 0.6)
        glass = world.light.glow if world.light.dark else world.light.sky[1]
        corners = [
            world.spot(x, 2.6, middle + 0.6),
            world.spot(x, 2.6, middle + 1.5),
            world.spot(x, 3.6, middle + 1.5),
            world.spot(x, 3.6, middle + 0.6),
        ]
        world.raw(corners, glass, 0.6)
        world.side(x, middle - 1.3, middle - 0.9, 1.1, 1.7, (206, 208, 206), 0.4)


def rooftop(world: World) -> None:
    """A flat roof with railing and water tank over the roofs of the town."""
    sky(world)
    skyline(world, (120, 128, 150), 0.14, 0.34)
    skyline(world, (104, 110, 136), 0.06, 0.2)
    near = world.front
    base = mix((150, 154, 160), world.light.haze, 0.2)
    world.canvas.polygon(
        [
            (-world.canvas.width, world.camera.horizon + 2),
            (2.0 * world.canvas.width, world.camera.horizon + 2),
            (2.0 * world.canvas.width, 2.0 * world.canvas.height),
            (-world.canvas.width, 2.0 * world.canvas.height),
        ],
        base,
    )
    world.floor(-14, 14, near, 4.2, (142, 168, 150), 0.4)
    for x in range(-9, 10, 3):
        world.rule((x, 0, near), (x, 0, 4.2), (110, 136, 120), 0.4)
    world.box(-14, 14, 0, 0.35, 4.2, 4.5, (206, 204, 200))
    town.rail(world, -9, 9, 4.35, 1.25, (236, 238, 238), 0.36)
    world.box(2.6, 4.6, 0, 2.3, 2.6, 4.0, (196, 190, 184))
    world.back(3.1, 3.9, 0, 1.9, 2.59, shade(world.accent, 0.1))
    pen = world.card(-3.6, 0, 3.2, world.line(world.tone((110, 150, 190), 3)))
    tank = world.tone((116, 158, 196), 3.0)
    for dx in (-0.5, 0.42):
        pen.shape([(dx, -0.7), (dx + 0.08, -0.7), (dx + 0.08, 0), (dx, 0)], shade(tank, 0.4), 0.5)
    pen.shape([(-0.7, -1.9), (0.7, -1.9), (0.75, -0.7), (-0.75, -0.7)], tank, 0.7)
    pen.fill([(0.25, -1.88), (0.68, -1.88), (0.73, -0.72), (0.3, -0.72)], shade(tank, 0.2))
    world.box(-1.4, -0.5, 0, 0.8, 3.3, 3.9, (214, 216, 216))
    world.rule((-6.0, 2.2, 2.4), (-1.6, 2.2, 3.0), (70, 72, 84), 0.5)


def bus_stop(world: World) -> None:
    """A shelter with bench, route map and timetable at the kerb; a wall with shops and trees behind."""
    sky(world)
    skyline(world, (126, 134, 152), 0.08, 0.2)
    ground(world, (204, 198, 190), (176, 184, 164))
    near = max(world.front, -6.0)
    _across(world)
    for x in (-7.4, 6.4, -4.2):
        props.tree(world, x, 5.5 + abs(x) * 0.1, 4.4, (104, 150, 100))
    for x in range(-14, 15):
        world.rule((x * 1.0, 0, near if near > -0.6 else -0.6), (x * 1.0, 0, 4.4), (150, 146, 144), 0.3)
    for z in (0.4, 1.4, 2.4, 3.4):
        world.rule((-14, 0, z), (14, 0, z), (150, 146, 144), 0.3)
    world.floor(-30, 30, near, -0.9, (120, 120, 130))
    world.floor(-30, 30, -0.9, -0.7, (226, 222, 214))
    for number in range(14):
        world.floor(-7.0 + number, -6.45 + number, -0.35, -0.1, (238, 200, 96))
    _shelter(world)
    _post(world)
    if world.light.dark:
        props.streak(world, 0.0, 1.9, 2.0, world.light.glow)


def _across(world: World) -> None:
    """What stands along the pavement behind the stop: low shop fronts, a hedge, a bicycle."""
    tones: tuple[Colour, ...] = ((214, 196, 178), (190, 178, 174), (206, 170, 146), (180, 190, 194))
    x, number = -15.0, 0
    while x < 15:
        wide, tall = world.dice.uniform(3.4, 5.0), world.dice.choice((3.4, 4.2, 6.0))
        town.building(world, x, x + wide, 8.6, 11.0, tall, tones[number % 4], floors=max(1, int(tall / 2.6)))
        lit = world.light.dark and world.dice.random() < 0.5
        glass = world.light.glow if lit else mix(world.light.sky[1], (80, 100, 128), 0.4)
        world.glow(x + 0.4, x + wide - 0.4, 0.2, 1.9, 8.58, glass, 0.4)
        stripe = world.accent if number % 2 else tones[(number + 1) % 4]
        world.back(x + 0.2, x + wide - 0.2, 2.0, 2.5, 8.5, stripe, 0.4)
        x, number = x + wide + 0.05, number + 1
    for number in range(22):
        pen = world.card(-11 + number * 1.0, 0, 7.4, world.line(world.tone((80, 124, 84), 7)))
        pen.fill(oval(0, -0.3, 0.62, 0.42, 14), world.tone((96, 142, 96), 7.4))


def _shelter(world: World) -> None:
    frame: Colour = (96, 106, 120)
    glass = mix(world.light.sky[2], (190, 214, 226), 0.5)
    left, right = world.spot(-1.9, 0.3, 2.6), world.spot(1.9, 2.2, 2.6)
    world.canvas.polygon([left, (right[0], left[1]), right, (left[0], right[1])], glass, 150)
    for start in (-1.5, 0.7):
        corners = [world.spot(start + dx, y, 2.6) for dx, y in ((0, 0.3), (0.3, 0.3), (0.8, 2.2), (0.5, 2.2))]
        world.canvas.polygon(corners, (255, 255, 255), 70)
    for x in (-1.9, 0.0, 1.84):
        world.back(x, x + 0.06, 0, 2.4, 2.6, frame, 0.3)
    for y in (0.3, 2.2):
        world.back(-1.9, 1.9, y - 0.03, y + 0.03, 2.59, frame, 0.2)
    # A poster in a lit case, and the map of the routes.
    world.glow(-1.6, -0.7, 0.55, 2.05, 2.58, tint(world.accent, 0.62), 0.5)
    world.glow(-1.52, -0.78, 1.1, 1.97, 2.57, world.accent, 0.2)
    world.glow(-1.4, -0.9, 0.75, 0.8, 2.57, (250, 250, 246), 0.0)
    world.glow(-1.4, -1.0, 0.9, 0.95, 2.57, (250, 250, 246), 0.0)
    world.back(0.3, 1.5, 1.3, 2.0, 2.58, (244, 244, 240), 0.4)
    for y, colour in ((1.82, world.accent), (1.66, (96, 150, 128)), (1.5, (206, 150, 80))):
        world.rule((0.4, y, 2.57), (1.4, y, 2.57), colour, 1.0)
        for stop in range(4):
            world.back(0.5 + stop * 0.26, 0.55 + stop * 0.26, y - 0.025, y + 0.025, 2.56, (70, 74, 86), 0.0)
    town.bench(world, 0.4, 2.2, (176, 134, 96), 2.4)
    world.box(-2.2, 2.2, 2.4, 2.52, 1.5, 2.8, shade(world.accent, 0.05))
    world.glow(-1.2, 1.2, 2.36, 2.4, 1.9, world.light.glow if world.light.dark else (250, 250, 246), 0.0)
    for x in (-2.0, 1.94):
        world.back(x, x + 0.06, 0, 2.4, 1.6, frame, 0.3)


def _post(world: World) -> None:
    """The sign of the stop with its times, a bin, and a post box."""
    frame: Colour = (96, 106, 120)
    world.back(3.0, 3.06, 0, 2.6, 1.4, frame, 0.3)
    town.sign(world, 3.03, 2.1, 1.38, 0.7, 0.6, world.accent)
    world.back(2.8, 3.26, 1.1, 1.75, 1.37, (246, 246, 242), 0.4)
    for row in range(5):
        world.rule((2.86, 1.66 - row * 0.11, 1.36), (3.2, 1.66 - row * 0.11, 1.36), (120, 124, 134), 0.5)
    world.box(-3.1, -2.65, 0, 0.8, 1.7, 2.1, (108, 128, 118))
    world.box(-3.14, -2.61, 0.8, 0.88, 1.66, 2.14, (90, 106, 100))
    world.box(3.7, 4.2, 0.1, 1.15, 1.9, 2.3, (200, 74, 66))
    world.back(3.8, 4.1, 0.86, 0.92, 1.89, (60, 40, 44), 0.0)
    town.lamp_post(world, -5.2, 3.2)
