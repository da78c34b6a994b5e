"""Large rooms: theatre, church, bathhouse, garage, museum."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, mix, oval, path
from engines.providers.painters.dummy.glow import halo
from engines.providers.painters.dummy.palette import WHITE, shade, tint
from engines.providers.painters.dummy.places import props
from engines.providers.painters.dummy.places.shell import Room, room
from engines.providers.painters.dummy.places.world import World


def theatre(world: World) -> None:
    """A stage between red curtains in a cone of light, rows of seats before it, a dark house."""
    place = room(world, 5.2, 5.0, 8.0, (104, 70, 74))
    place.shell((96, 70, 72), ceiling=(74, 56, 66), tiles=0.0)
    back, half = place.back, place.half
    world.back(-half * 0.72, half * 0.72, 0.8, 4.4, back - 0.01, (58, 54, 78))
    world.box(-half * 0.78, half * 0.78, 0, 0.8, back - 1.6, back, (150, 106, 74))
    cloth = (176, 52, 58)
    for side in (-1, 1):
        for number in range(5):
            a = side * half * (0.78 - 0.075 * number)
            b = side * half * (0.78 - 0.075 * (number + 1))
            world.back(
                min(a, b), max(a, b), 0.8, 4.5, back - 1.2, cloth if number % 2 else shade(cloth, 0.24), 0.3
            )
    count = 9
    for number in range(count):
        a = half * (-0.82 + 1.64 * number / count)
        b = half * (-0.82 + 1.64 * (number + 1) / count)
        corners = [world.spot(a, 4.9, back - 1.25), world.spot(b, 4.9, back - 1.25),
                   world.spot(b, 4.2, back - 1.25), world.spot((a + b) / 2, 3.95, back - 1.25),
                   world.spot(a, 4.2, back - 1.25)]  # fmt: skip
        world.raw(corners, world.tone(shade(cloth, 0.1 if number % 2 else 0.24), back), 0.4)
    world.rule((-half * 0.8, 4.2, back - 1.3), (half * 0.8, 4.2, back - 1.3), (230, 196, 110), 1.6)
    x0, y0 = world.spot(-0.4, 5.0, back - 0.8)
    for wide, alpha in ((1.5, 26), (1.1, 34)):
        a, b = world.spot(-wide, 0.82, back - 0.8), world.spot(wide, 0.82, back - 0.8)
        world.canvas.polygon([(x0, y0), a, b], (255, 244, 206), alpha)
    z = back - 3.0
    while z > max(world.front + 0.8, 0.8):
        x = -half * 0.86
        while x < half * 0.86:
            if abs(x + 0.27) > 0.6:
                seat: Colour = (142, 46, 56)
                world.box(x, x + 0.52, 0.4, 1.0, z, z + 0.14, seat, 0.4)
                world.back(x + 0.06, x + 0.46, 0.55, 0.94, z - 0.01, tint(seat, 0.1), 0.2)
            x += 0.62
        z -= 1.15


def church(world: World) -> None:
    """A nave: pews on both sides of an aisle, tall windows of coloured glass, an altar with candles."""
    place = room(world, 4.6, 6.6, 9.0, (232, 226, 214))
    place.shell((190, 176, 160), tiles=0.8, fitted=False)
    back, half = place.back, place.half
    tones: tuple[Colour, ...] = (
        world.accent,
        (104, 150, 196),
        (236, 200, 110),
        (128, 168, 128),
        (190, 120, 160),
    )
    for x, tall in ((-half * 0.56, 3.4), (0.0, 4.4), (half * 0.56, 3.4)):
        pen = world.card(x, 1.6, back - 0.02)
        pen.shape(path((-0.62, 0), (-0.62, -tall + 0.8), (-0.6, -tall, 0, -tall - 0.3),
            (0.6, -tall, 0.62, -tall + 0.8), (0.62, 0)),
                  mix(world.light.sky[2], world.light.haze, 0.2), 1.2)  # fmt: skip
        rows = int(tall / 0.5)
        for row in range(rows):
            for column in range(2):
                y, left = -row * 0.5 - 0.06, -0.54 + column * 0.56
                pane = tones[(row + column * 2 + int(x * 3)) % 5]
                pane = mix(pane, (20, 20, 50), 0.4) if world.light.dark else tint(pane, 0.2)
                pen.fill([(left, y), (left + 0.5, y), (left + 0.5, y - 0.42), (left, y - 0.42)], pane)
    if not world.light.dark:
        for x in (-half * 0.5, 0.4):
            corners = [
                (x, 0, back - 1.0),
                (x + 1.1, 0, back - 1.0),
                (x + 1.8, 0, back - 4.4),
                (x + 0.7, 0, back - 4.4),
            ]
            world.canvas.polygon([world.spot(*corner) for corner in corners], tint(world.accent, 0.4), 60)
    world.floor(-0.75, 0.75, world.front, back - 1.6, shade(world.accent, 0.1))
    world.box(-1.7, 1.7, 0, 0.22, back - 1.7, back, (214, 204, 190))
    _altar(world, back)
    _pews(world, back, half)


def _altar(world: World, back: float) -> None:
    """The altar with its candles and a cross."""
    world.box(-1.0, 1.0, 0.22, 1.15, back - 1.1, back - 0.5, (244, 240, 232))
    for x in (-0.7, 0.7):
        if world.light.dark:
            halo(world, x, 1.6, back - 0.9, 1.0)
        world.back(x - 0.05, x + 0.05, 1.15, 1.5, back - 0.9, (250, 244, 228), 0.3)
        world.glow(x - 0.03, x + 0.03, 1.5, 1.62, back - 0.9, (255, 214, 120), 0.0)
    pen = world.card(0, 1.15, back - 0.85)
    pen.shape([(-0.05, 0), (-0.05, -0.46), (-0.2, -0.46), (-0.2, -0.56), (-0.05, -0.56), (-0.05, -0.8),
        (0.05, -0.8),
               (0.05, -0.56), (0.2, -0.56), (0.2, -0.46), (0.05, -0.46), (0.05, 0)], (214, 176, 96),
                   0.6)  # fmt: skip


def _pews(world: World, back: float, half: float) -> None:
    wood: Colour = (150, 106, 74)
    z = back - 2.6
    while z > max(world.front + 0.8, 0.9):
        for side in (-1, 1):
            a, b = side * 0.95, side * half * 0.9
            world.box(min(a, b), max(a, b), 0, 0.9, z, z + 0.1, wood, 0.45)
            world.back(min(a, b), max(a, b), 0.82, 0.92, z - 0.02, tint(wood, 0.2), 0.3)
        z -= 1.2


def bathhouse(world: World) -> None:
    """Tiles, a wide tub with steam over it, a mountain painted on the far wall, taps, stools and basins."""
    place = room(world, 4.2, 3.4, 6.4, (222, 236, 236))
    place.shell((190, 214, 220), tiles=0.45)
    back, half = place.back, place.half
    y = 0.4
    while y < 3.2:
        world.rule((-half, y, back - 0.01), (half, y, back - 0.01), (180, 200, 204), 0.25)
        y += 0.3
    mural = world.card(0, 1.2, back - 0.02)
    wide = half * 0.8
    mural.shape([(-wide, 0), (-wide, -1.8), (wide, -1.8), (wide, 0)], world.tone((150, 200, 226), back), 0.6)
    mural.fill([(-wide * 0.7, 0), (0, -1.5), (wide * 0.7, 0)], world.tone((92, 132, 178), back))
    mural.fill([(-wide * 0.2, -1.07), (0, -1.5), (wide * 0.2, -1.07), (0.1, -0.96), (-0.1, -1.1)], WHITE)
    mural.fill(
        path((-wide, 0), (-wide * 0.5, -0.4, 0, -0.1), (wide * 0.6, -0.36, wide, 0)),
        world.tone((96, 156, 128), back),
    )
    world.box(-half * 0.86, half * 0.86, 0, 0.6, back - 2.2, back - 0.2, (206, 220, 224))
    corners = [
        (-half * 0.8, 0.58, back - 2.05),
        (half * 0.8, 0.58, back - 2.05),
        (half * 0.8, 0.58, back - 0.3),
        (-half * 0.8, 0.58, back - 0.3),
    ]
    world.flat(corners, (126, 200, 208), 0.4)
    _washing(world, back, half)
    dice = world.dice
    for _ in range(9):
        px, py = world.spot(dice.uniform(-half * 0.7, half * 0.7), dice.uniform(0.7, 2.0), back - 1.4)
        size = world.scale(back - 1.4) * dice.uniform(0.3, 0.6)
        for share in (1.0, 0.75, 0.5):
            world.canvas.polygon(oval(px, py, size * share, size * share * 0.6, 22), WHITE, 34)
    place.lamps(2)


def _washing(world: World, back: float, half: float) -> None:
    """Taps, mirrors, stools and basins along both sides."""
    for side in (-1, 1):
        x = side * half * 0.97
        for z in (back - 3.0, back - 4.2):
            if z > world.front + 0.6:
                world.box(x - 0.12, x + 0.12, 0.6, 0.7, z - 0.1, z + 0.1, (176, 186, 196))
                world.side(x, z - 0.3, z + 0.3, 1.0, 1.7, tint(world.light.sky[1], 0.5), 0.5)
                world.box(
                    x - side * 0.7 - 0.2, x - side * 0.7 + 0.2, 0, 0.3, z - 0.2, z + 0.2, (236, 206, 110)
                )
                basin = world.card(x - side * 0.4, 0.1, z - 0.5)
                basin.shape(
                    path((-0.24, -0.16), (0.24, -0.16), (0.2, 0.06), (-0.2, 0.06)),
                    world.tone(world.accent, z),
                    0.6,
                )


def garage(world: World) -> None:
    """A workshop: a shutter, a car on a lift, a wall of tools, tyres, a bench, oil on the floor."""
    place = room(world, 4.4, 3.6, 6.0, (196, 194, 192))
    place.shell((156, 154, 156), ceiling=(150, 152, 160), tiles=1.4, dado=(150, 170, 180))
    back, half = place.back, place.half
    world.back(-half * 0.9, -half * 0.1, 0, 2.8, back - 0.01, (206, 210, 214))
    for number in range(11):
        y = number * 0.26
        world.rule((-half * 0.9, y, back - 0.02), (-half * 0.1, y, back - 0.02), (150, 154, 162), 0.5)
    world.back(half * 0.05, half * 0.9, 1.1, 2.5, back - 0.01, (150, 118, 88))
    tools = world.card(half * 0.1, 2.3, back - 0.04)
    steel = world.tone((214, 220, 228), back)
    for number in range(6):
        x = 0.16 + number * (half * 0.76 / 6)
        tall = (0.5, 0.7, 0.42, 0.62, 0.54, 0.74)[number]
        tools.shape([(x - 0.03, 0), (x + 0.03, 0), (x + 0.03, tall), (x - 0.03, tall)], steel, 0.5)
        if number % 2:
            tools.shape(oval(x, tall, 0.09, 0.09, 14), steel, 0.5)
        else:
            tools.shape(
                [(x - 0.12, -0.04), (x + 0.12, -0.04), (x + 0.12, 0.08), (x - 0.12, 0.08)],
                world.tone(world.accent, back),
                0.5,
            )
    world.box(half * 0.05, half * 0.92, 0.8, 0.9, back - 0.8, back - 0.1, (170, 128, 88))
    for x in (half * 0.12, half * 0.84):
        world.box(x, x + 0.1, 0, 0.8, back - 0.7, back - 0.6, (90, 94, 106))
    _hoist(world, -half * 0.5, 3.2)
    for number in range(3):
        pen = world.card(half * 0.72, 0.16 + number * 0.25, 1.9)
        pen.shape(oval(0, 0, 0.42, 0.16, 26), world.tone((52, 52, 62), 1.9), 0.7)
    pen = world.card(half * 0.72, 0.74, 1.9)
    pen.fill(oval(0, 0, 0.24, 0.08, 22), world.tone((96, 96, 106), 1.9))
    px, py = world.spot(0.9, 0, 0.9)
    world.canvas.polygon(oval(px, py, world.scale(0.9) * 0.5, world.scale(0.9) * 0.1, 24), (40, 36, 50), 90)
    props.plant(world, half * 0.3, back - 1.2)
    place.lamps()


def _hoist(world: World, x: float, z: float) -> None:
    """A car up on a lift."""
    for dx in (-1.3, 1.3):
        world.box(x + dx - 0.1, x + dx + 0.1, 0, 2.2, z, z + 0.24, (214, 170, 70))
    for dx in (-0.8, 0.54):
        world.box(x + dx, x + dx + 0.26, 0.86, 1.36, z - 0.04, z + 0.5, (44, 44, 54))
    world.box(x - 0.95, x + 0.95, 1.05, 1.6, z, z + 2.4, world.accent)
    world.box(x - 0.75, x + 0.75, 1.6, 2.1, z + 0.5, z + 2.0, mix(world.accent, (60, 76, 98), 0.5))
    for dx in (-0.8, 0.5):
        world.glow(x + dx, x + dx + 0.3, 1.24, 1.42, z - 0.02, (250, 246, 226), 0.4)


def museum(world: World) -> None:
    """White walls with framed pictures under spots, a cord before them, a bust on a plinth, a bench."""
    place = room(world, 4.8, 4.2, 6.8, (238, 234, 228))
    place.shell((196, 170, 140), tiles=0.7)
    back, half = place.back, place.half
    _pictures(world, place)
    cord = path(
        world.spot(-half * 0.8, 0.85, back - 1.0),
        (*world.spot(0, 0.5, back - 1.0), *world.spot(half * 0.8, 0.85, back - 1.0)),
    )
    world.canvas.line(cord, shade(world.accent, 0.2), 3.0)
    for x in (-half * 0.8, half * 0.8):
        world.back(x - 0.04, x + 0.04, 0, 0.95, back - 1.0, (206, 170, 96), 0.4)
    _bust(world)
    world.box(0.9, 2.6, 0.32, 0.45, 2.2, 2.8, (96, 88, 92))
    for x in (1.0, 2.4):
        world.box(x, x + 0.1, 0, 0.32, 2.3, 2.6, (70, 66, 72))
    place.lamps(2)


def _pictures(world: World, place: Room) -> None:
    """Three pictures in gilt frames under their spots."""
    back, half = place.back, place.half
    tones: tuple[Colour, ...] = (world.accent, (104, 140, 176), (222, 186, 110))
    for number in range(3):
        x = half * (-0.6 + 0.6 * number)
        high, wide = (1.2, 0.8) if number == 1 else (0.9, 0.62)
        pen = world.card(x, 1.95, back - 0.03)
        if not place.open_top:
            a, b = pen.point((-wide * 0.5, -1.5)), pen.point((wide * 0.5, -1.5))
            c, d = pen.point((wide * 1.3, high * 1.1)), pen.point((-wide * 1.3, high * 1.1))
            world.canvas.polygon([a, b, c, d], (255, 250, 230), 60)
        pen.shape(
            [(-wide, -high * 0.8), (wide, -high * 0.8), (wide, high * 0.8), (-wide, high * 0.8)],
            world.tone((190, 150, 88), back),
            0.8,
        )
        w, h = wide * 0.86, high * 0.68
        pen.fill([(-w, -h), (w, -h), (w, h), (-w, h)], world.tone(tint(tones[number], 0.4), back))
        pen.fill(
            path(
                (-w, h),
                (-w, h * 0.1),
                (-w * 0.3, -h * 0.5, w * 0.2, h * 0.2),
                (w * 0.6, -h * 0.2, w, h * 0.3),
                (w, h),
            ),
            world.tone(tones[number], back),
        )
        pen.fill(oval(w * 0.4, -h * 0.45, w * 0.22, w * 0.22, 18), world.tone((250, 240, 206), back))


def _bust(world: World) -> None:
    world.box(-2.9, -2.2, 0, 1.0, 2.4, 3.0, (244, 242, 238))
    pen = world.card(-2.55, 1.0, 2.6, world.line(world.tone((226, 222, 216), 2.6)))
    stone = world.tone((226, 222, 216), 2.6)
    pen.shape(
        path(
            (-0.3, 0),
            (-0.3, -0.22, -0.1, -0.28),
            (-0.1, -0.36),
            (0.1, -0.36),
            (0.1, -0.28),
            (0.3, -0.22, 0.3, 0),
        ),
        stone,
        0.6,
    )
    pen.shape(
        path((-0.16, -0.4), (-0.2, -0.8, 0.02, -0.82), (0.22, -0.8, 0.17, -0.4), (0.0, -0.26, -0.16, -0.4)),
        stone,
        0.6,
    )
