"""Houses from outside: what an establishing shot of an indoor place shows."""

from __future__ import annotations

from dataclasses import dataclass

from engines.providers.painters.dummy.canvas import Colour, oval, path
from engines.providers.painters.dummy.palette import shade, tint
from engines.providers.painters.dummy.places import hotel, props, surroundings, town
from engines.providers.painters.dummy.places.shell import ground, skyline
from engines.providers.painters.dummy.places.skies import sky
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
    "hotel": House(22, 20, 6, (198, 170, 150), roof="hotel"),
}


_ROOFS = {"flat": 1.06, "clock": 1.3, "cross": 1.06, "gable": 1.3, "palace": 2.1, "hotel": 1.16}
"""Height of the whole house in heights of its walls."""


def outside(world: World, place: str) -> bool:
    """Draws the house of a place behind the figures; False where the place has none."""
    house = HOUSES.get(place)
    if house is None:
        return False
    sky(world)
    if place == "palace":
        props.hills(world, (118, 142, 140))
    else:
        skyline(world, (122, 132, 152), 0.06, 0.16)
    ground(world, (204, 198, 190), (150, 178, 124) if not house.shop else (190, 188, 184))
    # Seen from above the house would slide out at the top: it then stands closer to the people.
    z = 9.0 if world.camera.horizon > 0 else 3.5
    depth = 4.0 if house.roof in ("flat", "hotel") else 1.5
    scale = _scale(world, house, z, depth)
    wide, tall = house.wide * scale, house.tall * scale
    x0, x1 = -wide * 0.55, wide * 0.45
    shown = world.canvas.width / world.scale(z) / 2
    for x in (-shown * 0.98, -shown * 0.8, shown * 0.84):
        props.tree(world, x, z + 1.5, tall * 0.4 if tall < 22 else 9.0, (104, 150, 104))
    # A pitched roof covers little depth: a deep block would show a flat top behind it from above.
    middle = (x0 + x1) / 2
    if place != "palace":
        surroundings.neighbours(world, x0, x1, z)
    else:
        world.box(middle - wide * 0.24, middle + wide * 0.24, 0, tall * 1.62, z + 1.2, z + 2.5, house.wall)
        _roof(world, house, middle - wide * 0.24, middle + wide * 0.24, tall * 1.62, z + 1.2)
    world.box(x0, x1, 0, tall, z, z + depth, house.wall)
    _roof(world, house, x0, x1, tall, z)
    _windows(world, house, x0, x1, tall, z)
    if house.shop:
        _front(world, x0, x1, tall / house.floors, z)
    else:
        _entrance(world, house, middle, wide, tall / house.floors, z)
    if house.roof == "hotel":
        hotel.front(world, (middle, wide), (tall, tall / house.floors), z)
    _ground(world, house, middle, wide, z, shown)
    return True


def _scale(world: World, house: House, z: float, depth: float) -> float:
    """How much of its true size the house is drawn at, so that all of it is in the picture."""
    height, width = world.canvas.height, world.canvas.width
    fit = height * (0.46 if house.roof != "flat" else 0.6) / (world.scale(z) * house.tall)
    scale = min(1.35, fit, width * 0.72 / (world.scale(z) * house.wide))
    for _ in range(24):
        # Seen from above the far edge of the roof is the highest point.
        if world.spot(0, house.tall * scale * _ROOFS[house.roof], z + depth)[1] >= height * 0.06:
            break
        scale *= 0.94
    return scale


def _ground(world: World, house: House, middle: float, wide: float, z: float, shown: float) -> None:
    """What lies before the house, by its kind and by how far one looks down on it."""
    if house.roof == "palace":
        surroundings.garden(world, middle, z)
    elif world.era or world.aged:
        surroundings.lane(world, middle, z)
    elif 0 < world.camera.horizon < world.canvas.height * 0.3:
        surroundings.street(world, middle, z)
    else:
        world.floor(-200, 200, world.front, -1.6, (122, 122, 132))
        world.floor(-200, 200, -1.9, -1.6, (230, 226, 218))
        if not house.shop:
            surroundings.forecourt(world, middle, wide, z)
        for x in (-shown * 0.62, shown * 0.62):
            town.lamp_post(world, x * 0.9, z - 2.2, 5.0)


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
    world.glow(
        middle - wide * 0.055,
        middle + wide * 0.055,
        0,
        step * 0.8,
        z - 0.02,
        surroundings.pane(world, True),
        0.5,
    )
    world.back(middle - 0.06, middle + 0.06, 0, step * 0.8, z - 0.03, shade(house.wall, 0.3), 0.0)


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
                x,
                x + cell * 0.6,
                y,
                y + step * 0.46,
                z - 0.02,
                surroundings.pane(world, world.dice.random() < 0.4),
                0.35,
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
    if world.light.dark:
        # A lit sign keeps its colour in the night.
        world.glow(x0 - 0.2, x1 + 0.2, step * 0.72, step * 1.02, z - 0.91, world.accent, 0.5)
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
