"""Rooms where one is served: laundry, hairdresser, counter hall, aquarium, shops, flower shop."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, mix, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint
from engines.providers.painters.dummy.places import props
from engines.providers.painters.dummy.places.shell import Room, foliage, room
from engines.providers.painters.dummy.places.world import World

_STEEL: Colour = (198, 206, 216)
_GLASS: Colour = (84, 116, 148)


def laundry(world: World) -> None:
    """Two rows of machines with round doors, washing on a line, a table with a basket."""
    place = room(world, 3.6, 2.8, 3.6, (214, 232, 236))
    place.shell((206, 214, 220), tiles=0.5, dado=tint(world.accent, 0.6))
    back, half = place.back, place.half
    count = max(4, int(half * 2 / 0.86))
    step = half * 2 / count
    for number in range(count):
        x = -half + step * number
        for low in (0.0, 0.92):
            world.box(x + 0.02, x + step - 0.03, low, low + 0.9, back - 0.66, back, (242, 244, 246))
            world.back(x + 0.1, x + step - 0.1, low + 0.76, low + 0.84, back - 0.67, world.accent, 0.2)
            pen = world.card(x + step / 2, low + 0.4, back - 0.68)
            pen.shape(oval(0, 0, 0.28, 0.28, 26), world.tone(_STEEL, back), 0.8)
            pen.shape(oval(0, 0, 0.2, 0.2, 24), world.tone(_GLASS, back), 0.6)
            wash = (world.accent, (236, 214, 120), (230, 232, 240))[(number + int(low)) % 3]
            pen.fill(
                path((-0.17, 0.04), (0, -0.06, 0.17, 0.06), (0.1, 0.2, -0.17, 0.04)), world.tone(wash, back)
            )
            pen.fill(path((-0.13, 0.0), (-0.12, -0.12, 0.0, -0.15), (-0.06, -0.06, -0.08, 0.02)), WHITE, 130)
    _line(world, place)
    place.lamps(3)
    world.box(1.1, 2.5, 0.7, 0.76, 1.0, 1.6, (236, 226, 206))
    for x in (1.16, 2.38):
        world.back(x, x + 0.06, 0, 0.7, 1.02, _STEEL, 0.3)
    world.box(1.4, 1.9, 0.76, 1.0, 1.15, 1.45, (120, 168, 196))
    for x in (1.5, 1.66, 1.8):
        world.card(x, 1.02, 1.3).fill(oval(0, 0, 0.12, 0.09, 14), world.tone(tint(world.accent, 0.4), 1))


def _line(world: World, place: Room) -> None:
    """Clothes hung up to dry over the machines."""
    z, y, half = place.back - 0.9, place.height - 0.35, place.half
    world.rule((-half, y, z), (half, y, z), (120, 126, 140), 0.6)
    x, number = -half + 0.4, 0
    while x < half - 0.5:
        tone = world.tone((world.accent, (248, 246, 240), (128, 160, 200), (238, 190, 120))[number % 4], z)
        pen = world.card(x, y, z, world.line(tone))
        pen.shape(
            [(-0.1, 0), (0.1, 0), (0.3, 0.12), (0.24, 0.26), (0.16, 0.22), (0.17, 0.5), (-0.17, 0.5),
             (-0.16, 0.22), (-0.24, 0.26), (-0.3, 0.12)], tone, 0.6)  # fmt: skip
        x, number = x + 0.78, number + 1


def salon(world: World) -> None:
    """Mirrors in a row with a chair before each, bottles on the ledge, a hood to dry hair under."""
    place = room(world, 3.4, 2.8, 3.2, (240, 226, 224))
    place.shell((196, 178, 168), tiles=0.6)
    back, half = place.back, place.half
    count = max(3, int(half * 2 / 1.5))
    step = half * 2 / count
    for number in range(count):
        x = -half + step * (number + 0.5)
        world.back(x - 0.46, x + 0.46, 0.95, 2.25, back, (250, 246, 238))
        world.glow(x - 0.38, x + 0.38, 1.02, 2.18, back - 0.01, (196, 220, 232), 0.4)
        lean = [(x - 0.3, 1.05), (x - 0.12, 1.05), (x + 0.2, 2.15), (x + 0.02, 2.15)]
        world.canvas.polygon([world.spot(a, b, back - 0.02) for a, b in lean], WHITE, 90)
        for lamp in range(4):
            world.card(x - 0.42, 1.15 + lamp * 0.3, back - 0.03).fill(
                oval(0, 0, 0.05, 0.05, 10), (255, 244, 206)
            )
            world.card(x + 0.42, 1.15 + lamp * 0.3, back - 0.03).fill(
                oval(0, 0, 0.05, 0.05, 10), (255, 244, 206)
            )
        world.box(x - 0.55, x + 0.55, 0.78, 0.84, back - 0.35, back, (228, 200, 176))
        for bottle in range(4):
            left = x - 0.4 + bottle * 0.16
            tone = (world.accent, (120, 150, 180), (236, 214, 150), (214, 140, 150))[bottle]
            world.back(left, left + 0.08, 0.84, 1.02 + 0.05 * (bottle % 2), back - 0.2, tone, 0.3)
        _swivel(world, x, back - 1.1)
    place.lamps(2)
    for band in range(8):
        tone = ((214, 62, 66), (250, 250, 250), (62, 96, 186), (250, 250, 250))[band % 4]
        world.back(half - 0.36, half - 0.14, 1.1 + band * 0.12, 1.22 + band * 0.12, back - 0.1, tone, 0.0)


def _swivel(world: World, x: float, z: float) -> None:
    """A hairdresser's chair seen from behind."""
    if not world.visible(x, z, 0.5):
        return
    world.shadow(x - 0.3, x + 0.3, z - 0.2, z + 0.3, 0.5)
    leather = shade(world.accent, 0.2)
    world.back(x - 0.04, x + 0.04, 0.06, 0.45, z + 0.1, _STEEL, 0.3)
    world.box(x - 0.26, x + 0.26, 0.0, 0.06, z - 0.1, z + 0.3, _STEEL)
    world.box(x - 0.3, x + 0.3, 0.45, 0.58, z - 0.1, z + 0.35, leather)
    world.box(x - 0.28, x + 0.28, 0.58, 1.15, z - 0.14, z - 0.04, leather)
    for side in (-0.36, 0.3):
        world.box(x + side, x + side + 0.06, 0.68, 0.74, z - 0.1, z + 0.3, _STEEL)


def counter(world: World) -> None:
    """A hall with windows along a counter, numbers over them, rows of seats to wait in."""
    place = room(world, 4.2, 3.2, 5.0, (232, 232, 228))
    place.shell((208, 204, 198), tiles=0.9)
    back, half = place.back, place.half
    world.back(-half, half, 2.3, 2.7, back - 1.0, world.accent)
    world.box(-half * 0.94, half * 0.94, 0, 1.05, back - 1.5, back - 1.0, (206, 176, 140))
    world.box(-half * 0.95, half * 0.95, 1.05, 1.12, back - 1.6, back - 0.95, (238, 230, 216))
    count = max(3, int(half * 1.9 / 1.6))
    step = half * 1.9 / count
    for number in range(count):
        x = -half * 0.95 + step * number
        world.back(x, x + 0.05, 1.12, 1.9, back - 1.3, _STEEL, 0.3)
        world.glow(x + 0.5, x + 1.0, 2.36, 2.62, back - 1.03, (40, 44, 52), 0.4)
        for digit in range(2):
            left = x + 0.58 + digit * 0.18
            world.glow(left, left + 0.1, 2.41, 2.57, back - 1.05, (255, 120, 84), 0.0)
        world.back(x + 0.5, x + 1.1, 1.12, 1.5, back - 1.1, (70, 78, 92), 0.3)
    props.plant(world, -half + 0.5, back - 2.2)
    props.plant(world, half - 0.5, back - 2.2)
    props.clock(world, 0.0, place.height - 0.3, back - 0.1)
    place.lamps(3)
    for x in (-2.6, -1.95, -1.3, 1.3, 1.95, 2.6):
        props.chair(world, x, back - 3.3, shade(world.accent, 0.1))


def aquarium(world: World) -> None:
    """A dark hall before a wall of water: rays of light, big and small fish, weed."""
    place = room(world, 4.4, 3.4, 3.6, (36, 52, 84))
    place.shell((40, 56, 86), ceiling=(26, 38, 66), tiles=0.0)
    back, half, dice = place.back, place.half, world.dice
    x0, x1, low, high = -half * 0.94, half * 0.94, 0.35, place.height - 0.3
    for number, tone in enumerate(((24, 96, 150), (34, 122, 176), (56, 156, 202), (104, 198, 224))):
        y = low + (high - low) * number / 4
        world.glow(x0, x1, y, high, back - 0.01, tone, 0.3 if number == 0 else 0.0)
    for number in range(5):
        x = x0 + (x1 - x0) * (0.1 + 0.2 * number)
        spots = [(x, high), (x + 0.4, high), (x + 0.1, low), (x - 0.6, low)]
        world.canvas.polygon([world.spot(a, b, back - 0.02) for a, b in spots], WHITE, 36)
    _swimmers(world, (x0, x1, low, high), back - 0.03)
    for _ in range(9):
        x, tall = dice.uniform(x0 + 0.2, x1 - 0.2), dice.uniform(0.5, 1.3)
        pen = world.card(x, low, back - 0.03)
        pen.fill(path((-0.07, 0), (-0.25, -tall * 0.5, 0, -tall), (0.2, -tall * 0.5, 0.07, 0)), (30, 110, 96))
    for number in range(5):
        x = x0 + (x1 - x0) * number / 4
        world.back(x - 0.06, x + 0.06, low, high, back - 0.05, (22, 32, 56), 0.3)
    world.back(-half, half, 0.0, low, back - 0.06, (28, 40, 66), 0.4)
    corners = [(x0, 0, back - 0.2), (x1, 0, back - 0.2), (x1 * 0.8, 0, back - 2.6), (x0 * 0.8, 0, back - 2.6)]
    world.canvas.polygon([world.spot(*corner) for corner in corners], (70, 160, 210), 70)


def _swimmers(world: World, glass: tuple[float, float, float, float], z: float) -> None:
    """Fish of three sizes behind a pane (x0, x1, low, high)."""
    x0, x1, low, high = glass
    dice = world.dice
    hues: tuple[Colour, ...] = (
        (250, 176, 70),
        (244, 110, 92),
        (246, 226, 120),
        (196, 226, 240),
        (150, 140, 214),
    )
    for number in range(16):
        size = 1.15 if number == 0 else 0.5 if number < 4 else dice.uniform(0.16, 0.26)
        fill = (64, 96, 132) if number < 2 else hues[number % 5]
        x, y = dice.uniform(x0 + size, x1 - size), dice.uniform(low + 0.5, high - 0.3)
        pen = world.card(x, y, z, shade(fill, 0.4))
        side = 1 if dice.random() < 0.5 else -1
        body = path(
            (side * size, 0), (0, -size * 0.62, -side * size * 0.7, 0), (0, size * 0.55, side * size, 0)
        )
        tail = [
            (-side * size * 0.6, 0),
            (-side * size * 1.05, -size * 0.34),
            (-side * size * 1.05, size * 0.34),
        ]
        pen.shape(tail, shade(fill, 0.12), 0.4)
        pen.shape(body, fill, 0.5)
        pen.fill(oval(side * size * 0.66, -size * 0.06, size * 0.07, size * 0.07, 10), (20, 24, 40))


def shop(world: World) -> None:
    """Any shop: shelves of goods along the walls, a counter with a till, a hanging sign."""
    place = room(world, 3.4, 2.9, 3.4, (238, 228, 210))
    place.shell((186, 156, 128), tiles=0.7)
    back, half = place.back, place.half
    props.shelf(world, -half + 0.1, -0.5, back - 0.45, 2.1, (190, 150, 112), 5)
    props.shelf(world, 0.5, half - 0.1, back - 0.45, 2.1, (190, 150, 112), 5)
    world.back(-0.4, 0.4, 0, 2.0, back - 0.02, (150, 176, 186))
    world.back(-1.0, 1.0, 2.3, 2.65, back - 0.5, world.accent)
    for start in (-0.7, -0.2, 0.3):
        world.back(start, start + 0.34, 2.4, 2.54, back - 0.52, (252, 248, 240), 0.0)
    place.lamps(2)
    _till(world, half)


def _till(world: World, half: float) -> None:
    x = min(half - 1.5, 1.3)
    world.box(x, x + 1.5, 0, 0.95, 1.3, 1.9, (206, 168, 126))
    world.box(x - 0.05, x + 1.55, 0.95, 1.0, 1.25, 1.95, (236, 214, 182))
    world.box(x + 0.8, x + 1.2, 1.0, 1.25, 1.45, 1.75, (84, 92, 108))


def flower_shop(world: World) -> None:
    """Buckets of flowers on steps along the walls, plants hanging, a counter."""
    place = room(world, 3.4, 2.9, 3.2, (234, 238, 224))
    place.shell((178, 170, 158), tiles=0.5)
    back, half, dice = place.back, place.half, world.dice
    place.window(-1.0, 1.0, 1.3, 2.3, (250, 250, 246))
    hues: tuple[Colour, ...] = (
        (236, 108, 130),
        (250, 208, 90),
        (244, 244, 250),
        (178, 130, 206),
        (244, 150, 92),
    )
    for row, (z, low) in enumerate(((back - 0.3, 0.8), (back - 0.7, 0.4), (back - 1.1, 0.0))):
        world.box(-half, half, low - 0.04, low, z - 0.2, z + 0.2, (176, 140, 106))
        count = int(half * 2 / 0.5)
        for number in range(count):
            x = -half + 0.3 + number * 0.5
            if abs(x) < 0.5 and row == 2:
                continue
            pen = world.card(x, low, z, world.line(world.tone((90, 120, 90), z)))
            pen.shape([(-0.15, -0.3), (0.15, -0.3), (0.11, 0), (-0.11, 0)], world.tone(_STEEL, z), 0.5)
            pen.fill(oval(0, -0.42, 0.2, 0.15, 16), world.tone((98, 150, 98), z))
            hue = world.tone(hues[(number * 2 + row) % 5], z)
            for _ in range(6):
                dot = oval(dice.uniform(-0.18, 0.18), -0.46 + dice.uniform(-0.14, 0.08), 0.07, 0.07, 10)
                pen.fill(dot, hue)
    place.lamps(2)
    for x in (-half * 0.6, half * 0.55):
        pen = world.card(x, place.height - 0.5, back - 1.4, world.line(world.tone((80, 120, 80), 2)))
        pen.even([(0, 0), (0, -0.5)], 0.5)
        foliage(pen, 0.0, 0.15, 0.3, world.tone((104, 158, 100), 2))
    _till(world, half)


def glasshouse(world: World) -> None:
    """A house of glass: ribs against the sky, beds and palms along a path."""
    place = room(world, 4.2, 4.2, 7.0, (206, 230, 226))
    place.shell((190, 176, 150), ceiling=mix(world.light.sky[1], (220, 240, 236), 0.4), tiles=0.6)
    back, half, top = place.back, place.half, place.top
    world.glow(-half, half, 0.8, top, back - 0.01, mix(world.light.sky[2], (214, 240, 226), 0.4), 0.3)
    rib: Colour = (244, 248, 246)
    for number in range(9):
        x = -half + half * number / 4
        world.back(x - 0.04, x + 0.04, 0.8, top, back - 0.02, rib, 0.3)
    for y in (1.7, 2.6, 3.5):
        world.back(-half, half, y - 0.03, y + 0.03, back - 0.02, rib, 0.2)
    z = back
    while z > max(world.front + 0.3, -2.0):
        for side in (-1, 1):
            world.rule((side * half * 0.99, 0, z), (side * half * 0.99, top, z), rib, 1.4)
        if not place.open_top:
            world.rule((-half, top, z), (half, top, z), rib, 1.4)
        z -= 1.2
    for side in (-1, 1):
        z = back - 0.6
        while z > 0.4:
            x = side * (half - 0.9)
            world.box(x - 0.8, x + 0.8, 0, 0.4, z - 0.5, z + 0.5, (168, 124, 92))
            pen = world.card(x, 0.4, z, world.line(world.tone((70, 110, 72), z)))
            foliage(pen, 0.0, -0.5, 0.62, world.tone((92, 152, 92), z))
            for dx, dy in ((-0.3, -0.5), (0.2, -0.8), (0.36, -0.36)):
                pen.fill(oval(dx, dy, 0.1, 0.1, 12), world.tone(tint(world.accent, 0.15), z))
            props.plant(world, x - side * 0.2, z - 0.3)
            z -= 1.5
