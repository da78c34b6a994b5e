"""Rooms people go to: gym with machines, sauna hall, bar, bakery, dance studio, mourning hall, car."""

from __future__ import annotations

import math

from engines.providers.painters.dummy.canvas import Colour, mix, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint
from engines.providers.painters.dummy.places import props
from engines.providers.painters.dummy.places.shell import room
from engines.providers.painters.dummy.places.world import World

_STEEL: Colour = (86, 90, 102)


def fitness(world: World) -> None:
    """A wall of mirrors, running machines, a rack of weights, mats."""
    place = room(world, 4.2, 2.9, 4.6, (206, 210, 216))
    place.shell((96, 98, 108), tiles=0.8)
    back, half = place.back, place.half
    world.glow(
        -half * 0.94, half * 0.94, 0.5, 2.4, back - 0.01, mix((196, 214, 226), world.light.haze, 0.2), 0.5
    )
    for number in range(1, 5):
        x = -half * 0.94 + number * half * 0.376
        world.rule((x, 0.5, back - 0.02), (x, 2.4, back - 0.02), (150, 164, 176), 0.6)
    for number in range(4):
        x = -half * 0.72 + number * half * 0.48
        world.box(x - 0.4, x + 0.4, 0.0, 0.2, back - 2.1, back - 0.7, _STEEL)
        for side in (-0.36, 0.3):
            world.box(x + side, x + side + 0.06, 0.2, 1.3, back - 0.86, back - 0.78, (150, 154, 164))
        world.box(x - 0.36, x + 0.36, 1.2, 1.5, back - 0.9, back - 0.74, (52, 54, 64))
        world.glow(x - 0.2, x + 0.2, 1.28, 1.44, back - 0.91, world.accent, 0.2)
    for row in range(2):
        world.box(half * 0.5, half * 0.96, 0.3 + row * 0.5, 0.36 + row * 0.5, back - 3.0, back - 2.6, _STEEL)
        for number in range(4):
            x = half * 0.54 + number * half * 0.11
            world.card(x, 0.46 + row * 0.5, back - 3.02).shape(
                oval(0, 0, 0.11, 0.11, 16), world.tone((50, 50, 60), 1), 0.5
            )
    world.floor(-half * 0.9, -half * 0.3, 0.4, 1.6, mix(world.accent, (120, 160, 200), 0.3), 0.3)
    place.lamps(3)


def sauna(world: World) -> None:
    """The hall of a Korean sauna: warm boards, a kiln of clay with its low door, mats, towels, eggs."""
    place = room(world, 4.2, 2.9, 4.8, (224, 196, 158))
    place.shell((206, 170, 124), tiles=0.5, dado=(176, 128, 84))
    back, half = place.back, place.half
    for x, wide in ((-half * 0.5, 1.25), (half * 0.52, 1.1)):
        pen = world.card(x, 0.0, back - 0.3, world.line((120, 84, 60)))
        clay = world.tone((196, 142, 100), back)
        pen.shape(path((-wide, 0.0), (-wide, -2.0, 0.0, -2.1), (wide, -2.0, wide, 0.0)), clay, 0.9)
        for row in range(5):
            y = -0.3 - row * 0.36
            reach = wide * math.sqrt(max(1 - (row * 0.36 + 0.2) ** 2 / 4.8, 0.1)) * 0.96
            pen.stroke([(-reach, y), (reach, y)], 0.5, shade(clay, 0.2), 0.1)
        pen.shape(
            path((-0.4, 0.0), (-0.4, -0.9), (-0.4, -1.2, 0.0, -1.2), (0.4, -1.2, 0.4, -0.9), (0.4, 0.0)),
            world.tone((92, 56, 40), back),
            0.7,
        )
        pen.fill(oval(0.0, -0.3, 0.24, 0.26, 20), (255, 176, 92), 150)
        world.glow(x - 0.34, x + 0.34, 2.2, 2.46, back - 0.32, (250, 236, 200), 0.4)
    for x, z, tone in (
        (-1.6, 1.4, (226, 132, 110)),
        (0.3, 2.0, (120, 170, 160)),
        (1.9, 1.1, (236, 196, 110)),
    ):
        world.floor(x - 0.5, x + 0.5, z, z + 1.5, tone, 0.4, 0.03)
        world.box(x - 0.26, x + 0.26, 0.03, 0.18, z + 1.16, z + 1.42, (248, 244, 236))
    world.box(half - 1.5, half - 0.5, 0.0, 0.4, 0.9, 1.5, (150, 104, 70))
    for number in range(4):
        world.card(half - 1.3 + number * 0.2, 0.46, 1.1).shape(
            oval(0, 0, 0.075, 0.09, 12), world.tone((226, 196, 160), 1), 0.5
        )
    place.lamps(2, (255, 236, 196))


def bar(world: World) -> None:
    """A long counter with stools, bottles lit from behind, lamps hanging low."""
    place = room(world, 3.8, 2.8, 3.8, (92, 70, 74))
    place.shell((104, 76, 62), tiles=0.5, ceiling=(70, 56, 60))
    back, half = place.back, place.half
    for row in range(3):
        y = 1.1 + row * 0.46
        world.glow(-half * 0.8, half * 0.8, y, y + 0.42, back - 0.02, (250, 206, 140), 0.3)
        world.back(-half * 0.82, half * 0.82, y - 0.05, y, back - 0.1, (120, 84, 58), 0.3)
        number, x = 0, -half * 0.76
        while x < half * 0.76:
            tone = ((92, 150, 110), (186, 96, 72), (226, 176, 84), (110, 140, 190), (236, 232, 220))[
                (number + row) % 5
            ]
            high = 0.24 + 0.07 * ((number * 3 + row) % 3)
            world.back(x, x + 0.11, y, y + high * 0.7, back - 0.06, tone, 0.3)
            world.back(x + 0.035, x + 0.075, y + high * 0.7, y + high, back - 0.06, tone, 0.2)
            number, x = number + 1, x + 0.21
    world.box(-half * 0.9, half * 0.9, 0.0, 1.06, back - 1.5, back - 1.0, (124, 78, 56))
    world.box(-half * 0.92, half * 0.92, 1.06, 1.14, back - 1.62, back - 0.94, (164, 112, 78))
    for number in range(5):
        x = -half * 0.72 + number * half * 0.36
        world.box(x - 0.04, x + 0.04, 0.0, 0.72, back - 2.1, back - 2.0, _STEEL)
        world.box(x - 0.22, x + 0.22, 0.72, 0.82, back - 2.24, back - 1.86, world.accent)
        if not place.open_top:
            pen = world.card(x, place.height, back - 1.4, world.line((60, 50, 50)))
            pen.stroke([(0, 0), (0, 0.62)], 0.8)
            pen.shape(
                [(-0.06, 0.6), (0.06, 0.6), (0.2, 0.86), (-0.2, 0.86)], world.tone((58, 54, 60), 1), 0.6
            )
            pen.fill(oval(0.0, 0.87, 0.12, 0.06, 14), (255, 226, 150))


def bakery(world: World) -> None:
    """Loaves on slanting shelves, a glass case with cakes, an oven, a basket of sticks."""
    place = room(world, 3.6, 2.8, 3.6, (244, 228, 204))
    place.shell((206, 178, 146), tiles=0.6, dado=(176, 132, 96))
    back, half = place.back, place.half
    for row in range(3):
        y = 0.9 + row * 0.5
        world.box(-half * 0.86, half * 0.3, y - 0.06, y, back - 0.45, back - 0.02, (160, 116, 80))
        number, x = 0, -half * 0.8
        while x < half * 0.26:
            tone = ((222, 160, 92), (196, 128, 72), (236, 190, 120))[(number + row) % 3]
            pen = world.card(x, y + 0.1, back - 0.3, world.line((120, 80, 50)))
            long = 0.17 if (number + row) % 3 else 0.12
            pen.shape(oval(0, 0, long, 0.1, 16), world.tone(tone, back), 0.6)
            for cut in (-0.06, 0.02):
                pen.stroke([(cut, -0.06), (cut + 0.04, 0.03)], 0.4, shade(tone, 0.3))
            number, x = number + 1, x + 0.38
    world.box(half * 0.42, half * 0.94, 0.0, 2.1, back - 0.8, back - 0.05, (150, 154, 160))
    for y in (0.4, 1.1):
        world.glow(half * 0.48, half * 0.88, y, y + 0.5, back - 0.81, (255, 190, 110), 0.5)
    world.box(-half * 0.7, half * 0.5, 0.0, 0.5, back - 2.2, back - 1.6, (196, 150, 110))
    world.box(-half * 0.7, half * 0.5, 0.5, 1.0, back - 2.2, back - 1.6, (214, 230, 234))
    for number in range(6):
        x = -half * 0.6 + number * half * 0.2
        pen = world.card(x, 0.62, back - 2.22, world.line((140, 90, 80)))
        tone = ((246, 214, 220), (120, 78, 58), (250, 244, 226))[number % 3]
        pen.shape([(-0.13, 0.08), (0.13, 0.08), (0.13, -0.08), (-0.13, -0.08)], world.tone(tone, 1), 0.5)
        pen.fill(oval(0.0, -0.12, 0.05, 0.05, 10), (206, 58, 62))
    world.box(-half * 0.72, half * 0.52, 1.0, 1.06, back - 2.26, back - 1.56, (236, 226, 210))
    place.lamps(2, (255, 240, 206))


def dance_studio(world: World) -> None:
    """A mirror from wall to wall with a bar before it, boards, a piano at the side."""
    place = room(world, 4.4, 3.1, 4.8, (236, 228, 220))
    place.shell((206, 168, 122), tiles=0.4)
    back, half = place.back, place.half
    world.glow(
        -half * 0.96, half * 0.96, 0.25, 2.6, back - 0.01, mix((206, 222, 230), world.light.haze, 0.2), 0.5
    )
    for share in (-0.7, -0.1, 0.5):
        lean = [
            (half * share, 0.3),
            (half * share + 0.5, 0.3),
            (half * share + 1.1, 2.55),
            (half * share + 0.6, 2.55),
        ]
        world.canvas.polygon([world.spot(x, y, back - 0.02) for x, y in lean], WHITE, 70)
    for number in range(1, 5):
        x = -half * 0.96 + number * half * 0.384
        world.rule((x, 0.25, back - 0.02), (x, 2.6, back - 0.02), (160, 172, 180), 0.7)
    for y in (0.85, 1.1):
        world.box(-half * 0.9, half * 0.9, y, y + 0.05, back - 0.5, back - 0.44, (176, 128, 86))
    for number in range(5):
        x = -half * 0.9 + number * half * 0.45
        world.box(x - 0.03, x + 0.03, 0.0, 1.12, back - 0.5, back - 0.44, (170, 174, 182))
    place.side_windows(-1, 1.0, 2.4, (244, 244, 240))
    world.box(half - 1.7, half - 0.4, 0.0, 1.1, 1.0, 1.6, (52, 46, 50))
    world.box(half - 1.7, half - 0.4, 0.62, 0.72, 0.8, 1.0, (244, 242, 236))
    place.lamps(3)


def mourning(world: World) -> None:
    """A portrait with black ribbons among white flowers, candles, incense, mats to bow on."""
    place = room(world, 3.8, 2.9, 4.2, (236, 234, 228))
    place.shell((196, 178, 146), tiles=0.7, dado=(206, 200, 190))
    back = place.back
    for step, (half, high) in enumerate(((2.1, 0.5), (1.8, 0.9), (1.4, 1.3))):
        world.box(-half, half, 0.0, high, back - 1.3 + step * 0.4, back - 0.9 + step * 0.4, (248, 246, 240))
        x = -half + 0.12
        while x < half:
            for dy, size in ((0.1, 0.12), (0.2, 0.1)):
                pen = world.card(
                    x + dy * 0.6, high + dy, back - 1.28 + step * 0.4, world.line((150, 160, 140))
                )
                pen.fill(oval(0.0, 0.1, size, 0.1, 10), world.tone((112, 150, 108), back))
                pen.shape(oval(0.0, 0.0, size, size * 0.8, 14), world.tone((252, 250, 244), back), 0.5)
                pen.fill(oval(0.0, 0.0, 0.03, 0.03, 8), (246, 220, 130))
            x += 0.27
    world.back(-0.46, 0.46, 1.5, 2.6, back - 0.2, (58, 50, 46), 0.6)
    world.back(-0.37, 0.37, 1.59, 2.51, back - 0.22, (206, 210, 214), 0.3)
    pen = world.card(0.0, 1.98, back - 0.24)
    pen.fill(
        path((-0.3, 0.39), (-0.26, 0.02, 0.0, 0.0), (0.26, 0.02, 0.3, 0.39)), world.tone((72, 74, 84), back)
    )
    pen.fill(oval(0.0, -0.16, 0.14, 0.18, 18), world.tone((226, 198, 178), back))
    for side in (-1, 1):
        corners = [(side * 0.46, 2.6), (side * 0.1, 2.6), (side * 0.46, 2.1)]
        world.canvas.polygon([world.spot(x, y, back - 0.25) for x, y in corners], (30, 28, 34))
        world.box(side * 1.0 - 0.04, side * 1.0 + 0.04, 1.3, 1.7, back - 0.5, back - 0.42, (246, 240, 226))
        world.card(side * 1.0, 1.78, back - 0.5).fill(oval(0, 0, 0.05, 0.09, 10), (255, 206, 110))
    world.floor(-0.9, 0.9, back - 3.2, back - 1.9, (120, 132, 150), 0.4, 0.03)
    place.lamps(2)


def kindergarten(world: World) -> None:
    """Low tables and small chairs, drawings pinned up, blocks, a rainbow on the wall."""
    place = room(world, 3.8, 2.8, 4.0, (250, 240, 210))
    place.shell((214, 190, 150), tiles=0.6, dado=(170, 212, 196))
    back, half = place.back, place.half
    place.window(half * 0.3, half * 0.84, 1.1, 2.1, (252, 250, 244))
    pen = world.card(-half * 0.36, 1.1, back - 0.02)
    for number, tone in enumerate(
        ((232, 96, 92), (244, 168, 84), (248, 216, 110), (120, 190, 130), (104, 150, 214))
    ):
        reach = 1.1 - number * 0.14
        arc = [(math.cos(t / 12 * math.pi) * reach, -math.sin(t / 12 * math.pi) * reach) for t in range(13)]
        pen.fill(arc, world.tone(tone, back))
    pen.fill([(math.cos(t / 12 * math.pi) * 0.4, -math.sin(t / 12 * math.pi) * 0.4) for t in range(13)],
             world.tone((250, 240, 210), back))  # fmt: skip
    for x, tone in (
        (-half * 0.5, (236, 122, 110)),
        (half * 0.2, (110, 168, 214)),
        (half * 0.62, (246, 200, 96)),
    ):
        props.table(world, x, back - 1.7, tone)
        for dx in (-0.6, 0.6):
            world.box(x + dx - 0.15, x + dx + 0.15, 0.0, 0.32, back - 2.1, back - 1.85, tint(tone, 0.3))
    for x, y, tone in (
        (-2.2, 0.0, (232, 96, 92)),
        (-1.9, 0.0, (104, 150, 214)),
        (-2.05, 0.26, (248, 216, 110)),
    ):
        world.box(x - 0.13, x + 0.13, y, y + 0.26, 1.0, 1.26, tone)
    place.lamps(2)
