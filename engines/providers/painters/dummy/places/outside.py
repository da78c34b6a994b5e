"""Houses from outside: what an establishing shot of an indoor place shows."""

from __future__ import annotations

from dataclasses import dataclass

from engines.providers.painters.dummy.canvas import Colour, mix, oval, path
from engines.providers.painters.dummy.palette import shade, tint
from engines.providers.painters.dummy.places import props, town
from engines.providers.painters.dummy.places.shell import foliage, ground, sky, skyline
from engines.providers.painters.dummy.places.world import World


@dataclass(frozen=True)
class House:
    """Width and height in metres. `shop` has a glass front under a sign."""

    wide: float
    tall: float
    floors: int
    wall: Colour
    shop: bool = False
    roof: str = "flat"


HOUSES: dict[str, House] = {
    "classroom": House(44, 15, 4, (226, 206, 176), roof="clock"),
    "convenience_store": House(17, 10, 2, (206, 204, 206), shop=True),
    "office": House(24, 46, 13, (166, 184, 200)),
    "bedroom": House(20, 19, 6, (220, 206, 192)),
    "diner": House(15, 9, 2, (222, 196, 166), shop=True, roof="gable"),
    "cafe": House(14, 9, 2, (186, 140, 112), shop=True, roof="gable"),
    "hospital": House(40, 25, 7, (234, 238, 240), roof="cross"),
    "library": House(36, 13, 3, (206, 176, 150), roof="gable"),
    "palace": House(48, 17, 2, (232, 216, 190), roof="palace"),
    "room": House(14, 9, 2, (222, 208, 190), roof="gable"),
}


_ROOFS = {"flat": 1.06, "clock": 1.3, "cross": 1.06, "gable": 1.3, "palace": 1.4}
"""Height of the whole house in heights of its walls."""


def outside(world: World, place: str) -> bool:
    """Draws the house of a place behind the figures; False where the place has none."""
    house = HOUSES.get(place)
    if house is None:
        return False
    sky(world)
    skyline(world, (122, 132, 152), 0.06, 0.16)
    green = (150, 178, 124) if not house.shop else (190, 188, 184)
    ground(world, (204, 198, 190), green)
    # Seen from above the house would slide out at the top: it then stands closer to the people.
    z = 9.0 if world.camera.horizon > 0 else 3.5
    fit = world.canvas.height * (0.46 if house.roof != "flat" else 0.6) / (world.scale(z) * house.tall)
    scale = min(1.35, fit, world.canvas.width * 0.72 / (world.scale(z) * house.wide))
    depth = 4.0 if house.roof == "flat" else 1.5
    # Seen from above the far edge of the roof is the highest point: all of it stays in the picture.
    while world.spot(0, house.tall * scale * _ROOFS[house.roof], z + depth)[1] < world.canvas.height * 0.06:
        scale *= 0.94
    wide, tall = house.wide * scale, house.tall * scale
    x0, x1 = -wide * 0.55, wide * 0.45
    shown = world.canvas.width / world.scale(z) / 2
    for x in (-shown * 0.98, -shown * 0.8, shown * 0.84):
        props.tree(world, x, z + 1.5, tall * 0.4 if tall < 22 else 9.0, (104, 150, 104))
    # A pitched roof covers little depth: a deep block would show a flat top behind it from above.
    if place != "palace":
        _neighbours(world, x0, x1, z)
    world.box(x0, x1, 0, tall, z, z + depth, house.wall)
    _roof(world, house, x0, x1, tall, z)
    _windows(world, house, x0, x1, tall, z)
    if house.shop:
        _front(world, x0, x1, tall / house.floors, z)
    else:
        _entrance(world, house, (x0 + x1) / 2, wide, tall / house.floors, z)
    middle = (x0 + x1) / 2
    if place == "palace":
        _garden(world, middle, z)
        return True
    if 0 < world.camera.horizon < world.canvas.height * 0.3:
        _street(world, middle, z)
        return True
    world.floor(-200, 200, world.front, -1.6, (122, 122, 132))
    world.floor(-200, 200, -1.9, -1.6, (230, 226, 218))
    if not house.shop:
        _forecourt(world, middle, wide, z)
    for x in (-shown * 0.62, shown * 0.62):
        town.lamp_post(world, x * 0.9, z - 2.2, 5.0)
    return True


def _neighbours(world: World, x0: float, x1: float, z: float) -> None:
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
                    lit = _pane(world, world.dice.random() < 0.45)
                    world.glow(at, at + wide * 0.24, low, low + 1.2, z + 2.98, lit, 0.3)
            x, number = x + wide + world.dice.uniform(0.4, 1.6), number + 1


def _garden(world: World, middle: float, z: float) -> None:
    """A palace has lawns and an avenue of trees before it, and no street."""
    world.floor(-200, 200, world.front, z - 0.1, (152, 184, 122))
    world.floor(middle - 2.0, middle + 2.0, world.front, z, (232, 222, 202), 0.3)
    for depth in (z - 1.5, z - 4.5, z - 7.5):
        for x in (-6.5, -3.6, 3.6, 6.5):
            props.tree(world, middle + x, depth, 2.8, (96, 150, 100))


def _street(world: World, middle: float, z: float) -> None:
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


def _forecourt(world: World, middle: float, wide: float, z: float) -> None:
    """A paved way from the door to the road, bushes along the front."""
    half = min(wide * 0.07, 1.8)
    world.floor(middle - half, middle + half, -1.6, z, (226, 218, 202), 0.3)
    for side in (-1, 1):
        for number in range(4):
            x = middle + side * (half + 1.0 + number * wide * 0.1)
            pen = world.card(x, 0, z - 0.6, world.line(world.tone((80, 124, 84), z)))
            foliage(pen, 0.0, -0.35, 0.5, world.tone((104, 152, 100), z))


def _entrance(world: World, house: House, middle: float, wide: float, step: float, z: float) -> None:
    """A canopy over double doors, lit by day and by night."""
    world.box(
        middle - wide * 0.08,
        middle + wide * 0.08,
        step * 0.82,
        step * 0.95,
        z - 1.4,
        z,
        shade(house.wall, 0.2),
    )
    world.glow(middle - wide * 0.055, middle + wide * 0.055, 0, step * 0.8, z - 0.02, _pane(world, True), 0.5)
    world.back(middle - 0.06, middle + 0.06, 0, step * 0.8, z - 0.03, shade(house.wall, 0.3), 0.0)


def _pane(world: World, on: bool) -> Colour:
    if world.light.dark:
        return world.light.glow if on else mix((36, 42, 70), world.light.haze, 0.3)
    return mix(world.light.sky[1], (96, 124, 150), 0.35)


def _windows(world: World, house: House, x0: float, x1: float, tall: float, z: float) -> None:
    step = tall / house.floors
    columns = max(3, min(14, round((x1 - x0) / (step * 1.15))))
    cell = (x1 - x0) / columns
    for floor in range(1 if house.shop else 0, house.floors):
        y = floor * step + step * 0.28
        for number in range(columns):
            x = x0 + cell * (number + 0.2)
            middle = abs(x + cell * 0.3 - (x0 + x1) / 2) < cell
            if floor == 0 and middle:
                continue
            world.glow(
                x, x + cell * 0.6, y, y + step * 0.46, z - 0.02, _pane(world, world.dice.random() < 0.4), 0.35
            )
            world.back(x, x + cell * 0.6, y - step * 0.06, y, z - 0.03, tint(house.wall, 0.3), 0.2)
        if floor:
            world.rule(
                (x0, floor * step, z - 0.02), (x1, floor * step, z - 0.02), shade(house.wall, 0.25), 0.4
            )


def _front(world: World, x0: float, x1: float, step: float, z: float) -> None:
    """Glass doors, an awning and a sign that is lit at night."""
    world.glow(
        x0 + 0.4,
        x1 - 0.4,
        0.1,
        step * 0.7,
        z - 0.03,
        world.light.glow if world.light.dark else tint(world.light.sky[2], 0.3),
        0.5,
    )
    for number in range(1, 6):
        x = x0 + (x1 - x0) * number / 6
        world.back(x - 0.05, x + 0.05, 0, step * 0.7, z - 0.04, (110, 116, 126), 0.2)
    for number in range(10):
        x = x0 + 0.7 + (x1 - x0 - 1.8) * number / 10
        world.back(
            x,
            x + (x1 - x0) * 0.05,
            0.3,
            0.8 + 0.5 * (number % 3),
            z - 0.035,
            (world.accent, (160, 176, 150), (226, 196, 130))[number % 3],
            0.0,
        )
    world.box(x0 - 0.2, x1 + 0.2, step * 0.72, step * 1.02, z - 0.9, z, world.accent)
    for start, length in ((0.12, 0.2), (0.36, 0.14), (0.54, 0.24)):
        left = x0 + (x1 - x0) * start
        world.glow(left, left + (x1 - x0) * length, step * 0.81, step * 0.93, z - 0.92, (252, 250, 244), 0.0)
    if world.light.dark:
        props.streak(world, (x0 + x1) / 2, z - 1.4, (x1 - x0) * 0.34, world.light.glow)


def _roof(world: World, house: House, x0: float, x1: float, tall: float, z: float) -> None:
    middle, wide = (x0 + x1) / 2, x1 - x0
    tile = shade(world.accent, 0.2)
    if house.roof in ("gable", "palace"):
        curve = 0.10 if house.roof == "palace" else 0.0
        pen = world.card(middle, tall, z, world.line(world.tone(tile, z)))
        half, high = wide * 0.56, wide * (0.13 if house.roof == "palace" else 0.16)
        roof = path(
            (-half, -half * curve * 0.6),
            (-half * 0.6, -high * 0.3 if curve else -high * 0.4, -half * 0.42, -high),
            (half * 0.42, -high),
            (half * 0.6, -high * 0.3 if curve else -high * 0.4, half, -half * curve * 0.6),
            (half * 0.9, wide * 0.02),
            (-half * 0.9, wide * 0.02),
        )
        pen.shape(roof, world.tone(tile, z), 0.9)
        for number in range(-4, 5):
            pen.even([(half * 0.42 * number / 4.5, -high), (half * 0.88 * number / 4.5, 0)], 0.4)
        return
    world.box(x0 - 0.3, x1 + 0.3, tall, tall + 0.6, z - 0.3, z - 0.05, tint(house.wall, 0.2))
    if house.roof == "clock":
        world.box(
            middle - wide * 0.08,
            middle + wide * 0.08,
            tall,
            tall * 1.28,
            z - 0.4,
            z + 3,
            tint(house.wall, 0.1),
        )
        pen = world.card(middle, tall * 1.13, z - 0.45)
        size = tall * 0.085
        pen.shape(oval(0, 0, size, size, 24), world.tone((250, 248, 240), z), 0.8)
        pen.even([(0, 0), (0, -size * 0.7)], 0.7)
        pen.even([(0, 0), (size * 0.5, 0)], 0.7)
    elif house.roof == "cross":
        size = tall * 0.07
        pen = world.card(middle, tall * 0.9, z - 0.1)
        for box in ((-size, -size / 3, size, size / 3), (-size / 3, -size, size / 3, size)):
            pen.fill([(box[0], box[1]), (box[2], box[1]), (box[2], box[3]), (box[0], box[3])], world.accent)
