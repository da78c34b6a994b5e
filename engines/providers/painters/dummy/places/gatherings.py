"""Open places where people gather: drive-in cinema, fair, market, stadium."""

from __future__ import annotations

import math

from engines.providers.painters.dummy.canvas import Colour, mix, oval, path
from engines.providers.painters.dummy.glow import halo
from engines.providers.painters.dummy.palette import WHITE, shade, tint
from engines.providers.painters.dummy.places import props
from engines.providers.painters.dummy.places.shell import ground, skyline
from engines.providers.painters.dummy.places.skies import sky
from engines.providers.painters.dummy.places.world import World

_PAINTS: tuple[Colour, ...] = (
    (206, 84, 74),
    (92, 132, 176),
    (236, 200, 110),
    (112, 158, 128),
    (222, 222, 226),
)


def drive_in(world: World) -> None:
    """A huge screen over rows of parked cars seen from behind, posts with loudspeakers, dark hills."""
    sky(world, clouds=not world.light.dark)
    props.hills(world, (96, 112, 140))
    ground(world, (170, 158, 148), (150, 146, 150))
    _screen(world, 17.0)
    near = max(world.front, -3.0)
    for z in (11.0, 8.0, 5.0):
        world.floor(-20, 20, z - 1.6, z - 1.45, (206, 198, 186))
        shift = 1.3 if z == 8.0 else 0.0
        for number in range(-3, 4):
            x = number * 2.9 + shift
            if abs(x) < 1.5 and z < 6:
                continue
            _car(world, x, z, _PAINTS[(number + int(z)) % len(_PAINTS)])
    for x in (-2.4, 2.5):
        pen = world.card(x, 0, 3.4, world.line(world.tone((100, 104, 116), 3.4)))
        pen.even([(0, 0), (0, -1.15)], 1.8)
        pen.shape(
            [(-0.16, -1.36), (0.16, -1.36), (0.16, -1.02), (-0.16, -1.02)],
            world.tone((196, 200, 206), 3.4),
            0.7,
        )
        pen.shape(oval(0, -1.19, 0.09, 0.09, 16), world.tone((84, 88, 100), 3.4), 0.5)
    world.floor(-0.7, 0.7, near, 3.2, (186, 174, 160))


def _screen(world: World, z: float) -> None:
    for x in (-5.6, -2.0, 2.0, 5.6):
        world.box(x - 0.18, x + 0.18, 0, 3.0, z + 0.1, z + 0.5, (98, 96, 110))
    world.box(-7.2, 7.2, 2.2, 9.0, z, z + 0.5, (70, 70, 84))
    picture = mix(WHITE, world.accent, 0.2)
    if world.light.dark:
        halo(world, 0.0, 5.6, z, 11.0, 0.8)
    world.glow(-6.8, 6.8, 2.6, 8.6, z - 0.02, picture, 0.5)
    pen = world.card(0.0, 2.6, z - 0.04)
    dusk = mix(world.accent, (60, 70, 120), 0.4)
    pen.fill(path((-6.8, 0), (-6.8, -2.2), (-3.0, -3.6, 0, -2.0), (3.0, -1.0, 6.8, -2.4), (6.8, 0)), dusk)
    pen.fill(oval(3.2, -4.4, 0.9, 0.9, 30), tint(world.accent, 0.6))
    for x, tall in ((-2.0, 3.4), (-0.4, 3.1)):
        pen.fill(
            path((x - 0.7, 0), (x - 0.8, -tall * 0.6, x, -tall * 0.62), (x + 0.8, -tall * 0.6, x + 0.7, 0)),
            mix(dusk, (44, 40, 58), 0.4),
        )
        pen.fill(oval(x, -tall * 0.78, 0.48, 0.56, 20), mix(dusk, (44, 40, 58), 0.4))
    if world.light.dark:
        # The light of the picture falls over the cars.
        a, b = world.spot(-6.8, 2.6, z), world.spot(6.8, 2.6, z)
        c, d = world.spot(9.0, 0, 1.5), world.spot(-9.0, 0, 1.5)
        world.canvas.polygon([a, b, c, d], picture, 26)


def _car(world: World, x: float, z: float, colour: Colour) -> None:
    """A car from behind: boot, window, lamps."""
    if not world.visible(x, z, 1.2):
        return
    world.shadow(x - 0.9, x + 0.9, z, z + 1.6, 0.4)
    tone = world.tone(colour, z)
    pen = world.card(x, 0, z, world.line(tone))
    for dx in (-0.72, 0.5):
        pen.fill([(dx, 0), (dx, -0.36), (dx + 0.24, -0.36), (dx + 0.24, 0)], world.tone((40, 40, 50), z))
    pen.shape(
        path((-0.72, -0.8), (-0.6, -1.36, -0.44, -1.4), (0.44, -1.4), (0.6, -1.36, 0.72, -0.8)),
        tint(tone, 0.1),
        0.7,
    )
    pen.fill(path((-0.58, -0.84), (-0.48, -1.24, -0.38, -1.28), (0.38, -1.28), (0.48, -1.24, 0.58, -0.84)),
             world.tone((74, 88, 116), z))  # fmt: skip
    for dx in (-0.26, 0.26):
        pen.fill(
            path((dx - 0.12, -0.84), (dx - 0.12, -1.1, dx, -1.1), (dx + 0.12, -1.1, dx + 0.12, -0.84)),
            world.tone((44, 44, 60), z),
        )
    pen.shape(
        path((-0.88, -0.2), (-0.92, -0.8, -0.8, -0.84), (0.8, -0.84), (0.92, -0.8, 0.88, -0.2)), tone, 0.7
    )
    for dx in (-0.8, 0.54):
        pen.fill([(dx, -0.7), (dx + 0.26, -0.7), (dx + 0.26, -0.54), (dx, -0.54)], (236, 92, 72))
    pen.fill([(-0.22, -0.46), (0.22, -0.46), (0.22, -0.3), (-0.22, -0.3)], (240, 240, 236))
    pen.fill([(-0.88, -0.26), (0.88, -0.26), (0.88, -0.18), (-0.88, -0.18)], shade(tone, 0.3))


def fair(world: World) -> None:
    """A big wheel, a striped tent, booths with goods, strings of bulbs, balloons."""
    sky(world, clouds=not world.light.dark)
    skyline(world, (130, 136, 160), 0.04, 0.1)
    ground(world, (222, 204, 172), (204, 190, 164))
    _wheel(world, -4.4, 17.0)
    _tent(world, 5.2, 14.0)
    for side in (-1, 1):
        for number, z in enumerate((8.4, 4.4)):
            _booth(world, side * (3.3 + 0.2 * number), z, _PAINTS[(number * 2 + (side > 0)) % 4])
    _bulbs(world, 6.6, 4.0)
    _bulbs(world, 2.6, 3.5)
    for number, (x, y) in enumerate(((-2.05, 1.7), (-1.8, 2.05), (-2.3, 2.1))):
        pen = world.card(x, y, 3.2)
        pen.even([(0, 0.28), (-2.05 - x, y - 0.9)], 0.4)
        pen.shape(oval(0, 0, 0.22, 0.28, 20), world.tone(_PAINTS[number], 1.0), 0.6)
        pen.fill(oval(-0.07, -0.1, 0.06, 0.08, 12), WHITE, 150)


def _wheel(world: World, x: float, z: float) -> None:
    tone = world.tone((226, 226, 232), z)
    pen = world.card(x, 5.4, z, world.line(world.tone((150, 150, 168), z)))
    for way in (-2.4, 2.4):
        pen.stroke([(0, 0), (way, 5.4)], 3.0, tone, 0.0)
    for radius in (4.4, 4.0):
        pen.stroke([*oval(0, 0, radius, radius, 48), (radius, 0)], 1.6, tone, 0.0)
    for number in range(12):
        angle = math.tau * number / 12 + 0.2
        dx, dy = math.cos(angle) * 4.4, math.sin(angle) * 4.4
        pen.even([(0, 0), (dx, dy)], 0.6, tone)
        if world.light.dark:
            halo(world, x + dx, 5.4 - dy, z, 0.9, 0.8)
        cabin = world.tone(_PAINTS[number % 4], 6.0)
        pen.shape(
            path(
                (dx - 0.44, dy), (dx - 0.44, dy + 0.6), (dx, dy + 0.86, dx + 0.44, dy + 0.6), (dx + 0.44, dy)
            ),
            cabin,
            0.6,
        )
        pen.fill([(dx - 0.36, dy + 0.06), (dx + 0.36, dy + 0.06), (dx + 0.36, dy + 0.36),
            (dx - 0.36, dy + 0.36)],
                 world.light.glow if world.light.dark else tint(cabin, 0.6))  # fmt: skip
    pen.shape(oval(0, 0, 0.4, 0.4, 24), world.tone(world.accent, z), 0.7)


def _tent(world: World, x: float, z: float) -> None:
    tone, pale = world.tone(world.accent, z), world.tone((250, 246, 238), z)
    pen = world.card(x, 0, z, world.line(tone))
    pen.shape([(-3.2, 0), (-3.2, -2.2), (3.2, -2.2), (3.2, 0)], pale, 0.7)
    for number in range(4):
        left = -3.2 + number * 1.6
        pen.fill([(left, 0), (left, -2.2), (left + 0.8, -2.2), (left + 0.8, 0)], tone)
    pen.shape(path((-3.6, -2.1), (-1.4, -3.0, 0, -5.2), (1.4, -3.0, 3.6, -2.1)), tone, 0.7)
    for left, right in ((-2.2, -1.0), (0.2, 1.4)):
        pen.fill([(left, -2.2), (right, -2.2), (0.06, -5.0), (-0.06, -5.0)], pale)
    pen.even([(0, -5.2), (0, -6.2)], 0.9)
    pen.fill([(0, -6.2), (0.9, -5.9), (0, -5.6)], world.tone((236, 200, 110), z))
    pen.fill(path((-0.7, 0), (-0.6, -1.4, 0, -1.9), (0.6, -1.4, 0.7, 0)), shade(tone, 0.6))


def _booth(world: World, x: float, z: float, colour: Colour) -> None:
    if z + world.camera.depth < 1.0:
        return
    left, right = x - 1.2, x + 1.2
    lit = world.light.glow if world.light.dark else (250, 238, 214)
    world.back(left, right, 0.9, 2.3, z + 0.5, shade(colour, 0.4))
    world.glow(left + 0.15, right - 0.15, 1.0, 2.2, z + 0.48, mix(lit, colour, 0.2), 0.3)
    for number in range(5):
        at = left + 0.3 + number * 0.42
        world.back(at, at + 0.3, 1.02, 1.3 + 0.12 * (number % 3), z + 0.4, _PAINTS[number % 5], 0.3)
    world.box(left, right, 0, 0.95, z, z + 0.4, mix(colour, (236, 226, 210), 0.5))
    for edge in (left, right - 0.09):
        world.back(edge, edge + 0.09, 0, 2.4, z, (236, 232, 226), 0.3)
    awning(world, left - 0.15, right + 0.15, 2.3, z - 0.25, colour)


def awning(world: World, left: float, right: float, y: float, z: float, colour: Colour) -> None:
    """A striped cloth over a counter."""
    count = 7
    for number in range(count):
        a, b = left + (right - left) * number / count, left + (right - left) * (number + 1) / count
        tone = world.tone(colour if number % 2 else (250, 246, 240), z)
        corners = [world.spot(a, y + 0.5, z + 0.7), world.spot(b, y + 0.5, z + 0.7), world.spot(b, y, z),
                   world.spot((a + b) / 2, y - 0.14, z), world.spot(a, y, z)]  # fmt: skip
        world.raw(corners, tone, 0.35)


def _bulbs(world: World, z: float, y: float) -> None:
    if z + world.camera.depth < 1.0:
        return
    wire: list[tuple[float, float]] = []
    for number in range(25):
        x = -6 + number * 0.5
        sag = 0.34 * (1 - ((number % 8) / 4 - 1) ** 2)
        wire.append(world.spot(x, y - sag, z))
    world.canvas.line(wire, world.line(world.tone((90, 90, 104), z)), 1.2)
    size = world.scale(z) * 0.07
    for number, (x, y0) in enumerate(wire[1::2]):
        if world.light.dark:
            halo(world, -5.5 + number, y - 0.2, z, 0.45, 0.9)
        fill = world.light.glow if world.light.dark else _PAINTS[number % 4]
        world.canvas.polygon(oval(x, y0 + size, size, size * 1.2, 12), fill)


def market(world: World) -> None:
    """Stalls along both sides under awnings, crates of fruit and fish, hanging signs, lamps, an arcade's
    ribs."""
    sky(world)
    skyline(world, (140, 136, 146), 0.1, 0.2)
    ground(world, (186, 180, 176), (176, 170, 168))
    near = max(world.front, -3.0)
    for z in range(-3, 16):
        if z > near:
            world.rule((-2.0, 0, float(z)), (2.0, 0, float(z)), (150, 146, 144), 0.25)
    for z in (15.0, 9.0, 3.0):
        top = world.spot(0, 6.6, z)[1]
        left, right = world.spot(-5.0, 3.9, z), world.spot(5.0, 3.9, z)
        rib = path(left, (world.spot(0, 0, z)[0], top - (left[1] - top) * 0.5, *right), detail=14)
        world.canvas.line(rib, world.tone((206, 206, 212), z), max(2.0, world.scale(z) * 0.07))
    z = 12.6
    number = 0
    while z > world.front + 0.9 and z > -1.6:
        for side in (-1, 1):
            _stall(world, side, z, _PAINTS[(number + (side > 0) * 2) % 4])
        z, number = z - 2.9, number + 1


def _stall(world: World, side: int, z: float, colour: Colour) -> None:
    x = side * 3.1
    left, right = x - 1.0, x + 1.0
    world.box(side * 5.4 - 1.2, side * 5.4 + 1.2, 0, 3.6, z, z + 2.8, mix(colour, (206, 196, 186), 0.75))
    world.box(left, right, 0, 0.7, z + 0.4, z + 1.9, (150, 118, 92))
    goods: tuple[Colour, ...] = (
        (232, 120, 84),
        (236, 196, 92),
        (124, 168, 92),
        (202, 84, 92),
        (196, 206, 214),
    )
    for number in range(3):
        at = left + 0.08 + number * 0.64
        tone = world.tone(goods[(number + int(z) + (side > 0)) % 5], z)
        world.box(at, at + 0.56, 0.7, 0.86, z + 0.4, z + 1.0, (196, 156, 112))
        pen = world.card(at + 0.28, 0.88, z + 0.5, world.line(tone))
        for dx, dy in ((-0.18, 0.0), (0.0, 0.0), (0.18, 0.0), (-0.09, -0.13), (0.09, -0.13)):
            pen.shape(oval(dx, dy, 0.11, 0.1, 12), tone, 0.4)
    awning(world, left - 0.2, right + 0.2, 2.35, z + 0.1, colour)
    if world.light.dark:
        halo(world, x, 2.0, z + 0.4, 1.1)
    pen = world.card(x, 2.25, z + 0.2)
    pen.even([(0, -0.2), (0, 0)], 0.6)
    pen.shape(
        oval(0, 0.1, 0.1, 0.12, 14),
        world.light.glow if world.light.dark else world.tone((250, 240, 206), z),
        0.5,
    )
