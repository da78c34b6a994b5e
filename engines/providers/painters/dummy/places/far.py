"""Places of tales: palace, spaceship, and nowhere."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import mix, oval, path
from engines.providers.painters.dummy.glow import round_about
from engines.providers.painters.dummy.palette import shade, tint
from engines.providers.painters.dummy.places.shell import Room, room, wash
from engines.providers.painters.dummy.places.world import World


def palace(world: World) -> None:
    """A hall of columns with a carpet to the throne, tall windows and banners."""
    place = room(world, 4.6, 6.0, 7.0, (226, 210, 186))
    place.shell((206, 190, 168), tiles=1.1, fitted=False)
    back = place.back
    for x in (-2.6, 2.6):
        _arch(world, x, back)
    world.floor(-1.0, 1.0, world.front, back, shade(world.accent, 0.05))
    for x in (-1.0, 0.92):
        world.floor(x, x + 0.08, world.front, back, (230, 196, 110))
    for step in range(3):
        world.box(
            -1.9 + step * 0.25,
            1.9 - step * 0.25,
            step * 0.18,
            (step + 1) * 0.18,
            back - 1.5 + step * 0.3,
            back,
            (232, 220, 200),
        )
    world.box(-0.5, 0.5, 0.54, 1.0, back - 0.7, back - 0.2, (214, 176, 96))
    world.back(-0.62, 0.62, 0.54, 2.6, back - 0.2, (214, 176, 96))
    world.back(-0.46, 0.46, 0.9, 2.4, back - 0.21, world.accent)
    for z in (5.6, 3.4, 1.2):
        for side in (-1, 1):
            _column(world, side * 3.1, z, place.top)
            if world.visible(side * 3.1, z, 1.0) and z - 0.36 > world.front + 0.5:
                _sconce(world, side * 3.1, z - 0.36)
            if z > 2:
                x = side * 3.1
                pen = world.card(x, 4.4, z - 0.4)
                pen.shape(
                    [(-0.3, 0), (0.3, 0), (0.3, 1.5), (0.0, 1.25), (-0.3, 1.5)],
                    world.tone(world.accent, z),
                    0.6,
                )
                pen.fill(oval(0, 0.55, 0.13, 0.13, 14), world.tone((232, 200, 116), z))


def _sconce(world: World, x: float, z: float) -> None:
    """A flame on a bracket, and by night the light round it."""
    pen = world.card(x, 2.3, z)
    if world.light.dark:
        round_about(pen, 0.0, -0.2, 1.5, (255, 196, 110))
    pen.shape([(-0.14, 0.0), (0.14, 0.0), (0.06, 0.3), (-0.06, 0.3)], world.tone((176, 140, 84), z), 0.6)
    pen.fill(path((-0.1, 0.0), (-0.14, -0.2, 0.0, -0.44), (0.14, -0.2, 0.1, 0.0)), (255, 176, 84))
    pen.fill(path((-0.05, 0.0), (-0.06, -0.12, 0.0, -0.26), (0.06, -0.12, 0.05, 0.0)), (255, 240, 190))


def _arch(world: World, x: float, z: float) -> None:
    pen = world.card(x, 0, z)
    pen.shape(
        path((-0.6, -1.2), (-0.6, -3.4), (-0.6, -4.2, 0.0, -4.3), (0.6, -4.2, 0.6, -3.4), (0.6, -1.2)),
        mix(world.light.sky[1], world.light.haze, 0.2),
        0.8,
    )
    pen.even([(0, -4.3), (0, -1.2)], 0.7)
    pen.even([(-0.6, -2.8), (0.6, -2.8)], 0.7)


def _column(world: World, x: float, z: float, tall: float) -> None:
    if not world.visible(x, z, 0.6):
        return
    stone = world.tone((238, 228, 210), z)
    pen = world.card(x, 0, z, world.line(stone))
    world.shadow(x - 0.3, x + 0.3, z - 0.2, z + 0.2, 1.2)
    pen.shape([(-0.3, 0), (-0.3, -tall), (0.3, -tall), (0.3, 0)], stone, 0.6)
    pen.fill([(0.08, 0), (0.08, -tall), (0.3, -tall), (0.3, 0)], shade(stone, 0.14))
    pen.even([(-0.12, -0.3), (-0.12, -tall)], 0.4)
    for y in (0.0, -0.24):
        pen.shape(
            [
                (-0.42 - y * 0.2, y),
                (0.42 + y * 0.2, y),
                (0.38 + y * 0.2, y - 0.24),
                (-0.38 - y * 0.2, y - 0.24),
            ],
            stone,
            0.6,
        )


def spaceship(world: World) -> None:
    """A bridge: a wide window on stars and a planet, ribs, consoles with lit panels."""
    place = room(world, 3.6, 2.8, 4.2, (92, 102, 128))
    place.shell((70, 76, 98), ceiling=(84, 92, 116), tiles=1.2)
    back, half = place.back, place.half
    world.back(-half * 0.86, half * 0.86, 0.85, 2.5, back, (52, 58, 78), 0.8)
    z = back
    corners = [
        world.spot(-half * 0.8, 0.95, z),
        world.spot(half * 0.8, 0.95, z),
        world.spot(half * 0.7, 2.4, z),
        world.spot(-half * 0.7, 2.4, z),
    ]
    world.raw(corners, (14, 16, 40), 0.8)
    dice = world.dice
    for _ in range(34):
        x, y = dice.uniform(-half * 0.7, half * 0.7), dice.uniform(1.0, 2.36)
        world.glow(x, x + 0.018, y, y + 0.018, z, (236, 240, 255), 0.0)
    pen = world.card(half * dice.uniform(-0.4, 0.4), 1.6, z)
    pen.fill(oval(0, 0, 0.46, 0.46, 36), mix(world.accent, (40, 40, 90), 0.35))
    pen.fill(path((-0.44, 0.1), (0.0, -0.5, 0.42, -0.18), (0.1, -0.2, -0.44, 0.1)), tint(world.accent, 0.35))
    for x in (-half * 0.27, half * 0.27):
        world.back(x - 0.05, x + 0.05, 0.9, 2.45, z, (70, 78, 102), 0.5)
    _ribs(world, place)
    _consoles(world, back)


def _ribs(world: World, place: Room) -> None:
    """The frame of the hull along both sides, with strips of light between."""
    back, half = place.back, place.half
    for side in (-1, 1):
        step = back
        while step > max(world.front + 0.6, -2.0):
            x = side * half * 0.99
            world.side(x, step - 0.3, step, 0.0, place.top, (112, 122, 150), 0.4)
            strip = [
                world.spot(x, 1.7, step - 1.3),
                world.spot(x, 1.7, step - 0.4),
                world.spot(x, 1.85, step - 0.4),
                world.spot(x, 1.85, step - 1.3),
            ]
            if step - 1.3 > world.front:
                world.raw(strip, tint(world.accent, 0.35), 0.3)
            step -= 1.5


def _consoles(world: World, back: float) -> None:
    for x in (-2.3, 0.0, 2.3):
        world.box(x - 0.75, x + 0.75, 0, 0.8, back - 1.0, back - 0.5, (120, 130, 156))
        for number in range(5):
            left = x - 0.62 + number * 0.26
            world.glow(
                left,
                left + 0.18,
                0.5,
                0.66,
                back - 1.01,
                (world.accent, (130, 226, 214), (250, 214, 120))[number % 3],
                0.0,
            )
    world.box(-0.4, 0.4, 0.3, 0.5, 1.6, 2.1, (60, 66, 88))
    world.back(-0.38, 0.38, 0.5, 1.3, 1.6, (74, 82, 106))


def void(world: World) -> None:
    """Nowhere: a glow around the middle and motes of light."""
    light = world.light
    base = mix(world.accent, light.sky[0], 0.6)
    wash(world, mix(base, (14, 12, 26), 0.55))
    canvas = world.canvas
    x, y = canvas.width / 2, canvas.height * 0.55
    for number in range(5):
        size = max(canvas.width, canvas.height) * (0.62 - 0.11 * number)
        canvas.polygon(
            oval(x, y, size, size * 0.8, 44),
            mix(mix(base, (14, 12, 26), 0.55), tint(base, 0.35), 0.16 * (number + 1)),
        )
    for _ in range(40):
        px, py, r = (
            world.dice.uniform(0, canvas.width),
            world.dice.uniform(0, canvas.height),
            world.dice.uniform(1, 4),
        )
        canvas.polygon(oval(px, py, r, r, 10), tint(base, 0.7), 150)
