"""Open places: a roof with washing, a balcony, a ski slope, a harbour, a mountain stream."""

from __future__ import annotations

from dataclasses import replace

from engines.providers.painters.dummy.canvas import Colour, mix, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint
from engines.providers.painters.dummy.places import city, props, town
from engines.providers.painters.dummy.places.shell import ground, skyline
from engines.providers.painters.dummy.places.skies import sky
from engines.providers.painters.dummy.places.world import World


def washing_roof(world: World) -> None:
    """A flat roof with lines of washing: sheets, shirts, socks; a basket, clay jars along the wall."""
    city.rooftop(world)
    for x in (-4.4, 0.2, 4.6):
        world.box(x - 0.05, x + 0.05, 0.0, 2.1, 2.1, 2.2, (176, 180, 186))
    for z, y in ((2.15, 2.0),):
        world.rule((-9.0, y, z), (9.0, y, z), (110, 114, 124), 0.7)
        x, number = -4.1, 0
        while x < 4.6:
            x += _hung(world, x, y, z, number)
            number += 1
    world.box(-2.4, -1.8, 0.0, 0.34, 1.3, 1.7, (206, 170, 120))
    for x, tone in ((-2.3, (248, 246, 240)), (-2.05, world.accent)):
        world.card(x + 0.05, 0.36, 1.3).shape(oval(0, 0, 0.16, 0.1, 14), world.tone(tone, 1), 0.5)


_PIECES = (
    path((0.0, 0.0), (0.95, 0.02), (0.98, 0.6, 0.92, 1.2), (0.5, 1.12, 0.04, 1.2), (-0.03, 0.6, 0.0, 0.0)),
    [(0.1, 0.02), (0.5, 0.02), (0.72, 0.18), (0.62, 0.34), (0.52, 0.28), (0.52, 0.78), (0.08, 0.78),
     (0.08, 0.28), (-0.02, 0.34), (-0.12, 0.18)],
    path((0.0, 0.0), (0.12, 0.0), (0.12, 0.26), (0.24, 0.34, 0.14, 0.4), (0.0, 0.38, 0.0, 0.0)),
)  # fmt: skip
"""A sheet, a shirt, a sock."""
_TAKES = (1.1, 0.86, 0.6)
_WASH: tuple[Colour, ...] = ((250, 248, 244), (150, 182, 214), (244, 206, 130), (236, 168, 170))


def _hung(world: World, x: float, y: float, z: float, number: int) -> float:
    """One piece on the line; how much of the line it takes."""
    colours = (*_WASH, world.accent)
    tone = world.tone(colours[number % len(colours)], z)
    pen, kind = world.card(x, y, z, world.line(tone)), number % 3
    pen.shape(_PIECES[kind], tone, 0.7)
    if kind == 0:
        for at in (0.33, 0.67):
            pen.stroke([(at, 0.1), (at, 1.0)], 0.5, shade(tone, 0.16))
    elif kind == 2:
        pen.moved(0.22, 0.0).shape(_PIECES[2], tone, 0.7)
    return _TAKES[kind]


def balcony(world: World) -> None:
    """A railing with pots along it, high over the roofs of the town; a door with glass to one side."""
    sky(world)
    skyline(world, (126, 134, 156), 0.1, 0.3)
    skyline(world, (106, 112, 136), 0.04, 0.14)
    base = mix((160, 162, 168), world.light.haze, 0.4)
    canvas, horizon = world.canvas, world.camera.horizon
    wide, high = float(canvas.width), float(canvas.height)
    canvas.polygon(
        [(-wide, horizon + 2), (2 * wide, horizon + 2), (2 * wide, 2 * high), (-wide, 2 * high)], base
    )
    world.floor(-9, 9, world.front, 1.7, (206, 196, 182), 0.4)
    for x in range(-8, 9):
        world.rule((x * 0.9, 0, world.front), (x * 0.9, 0, 1.7), (176, 164, 150), 0.35)
    town.rail(world, -9, 9, 1.7, 1.1, (92, 96, 108), 0.24)
    world.box(-9, 9, 1.08, 1.16, 1.64, 1.76, (120, 124, 134))
    for number, x in enumerate((-2.7, -2.1, 1.9, 2.6)):
        props.plant(world, x, 1.35, (190, 112, 82) if number % 2 else (206, 196, 184))
    world.box(3.3, 5.4, 0.0, 2.6, 0.2, 1.7, (226, 220, 210))
    world.side(3.3, 0.4, 1.4, 0.0, 2.1, (170, 200, 214), 0.6)
    world.rule((-5.0, 2.2, 1.5), (5.0, 2.2, 1.5), (120, 124, 134), 0.6)


_SNOW: Colour = (238, 244, 252)


def ski_slope(world: World) -> None:
    """A white slope between firs, a lift on its pylons with chairs, flags, tracks."""
    sky(world)
    world = replace(world, ambient=mix(world.ambient, (206, 222, 255), 0.5 if not world.light.dark else 0.2))
    canvas, horizon = world.canvas, world.camera.horizon
    wide = float(canvas.width)
    if horizon > 0:
        hill = world.tone(_SNOW, 10)
        canvas.polygon(
            path(
                (-wide * 0.1, horizon + 6),
                (wide * 0.2, horizon - wide * 0.5, wide * 0.62, horizon - wide * 0.2),
                (wide * 0.9, horizon - wide * 0.34, wide * 1.1, horizon + 6),
            ),
            mix(hill, world.light.sky[1], 0.25),
        )
        canvas.polygon(
            path((wide * 0.1, horizon + 6), (wide * 0.7, horizon - wide * 0.36, wide * 1.2, horizon + 6)),
            hill,
        )
    ground(world, _SNOW, (226, 236, 248))
    for x, z in ((-6.4, 9), (-5.0, 6.6), (-7.4, 5.2), (5.6, 9.4), (6.8, 7.0), (-4.4, 11), (7.4, 11)):
        _fir(world, x, z)
    for number in range(4):
        start = -1.6 + number * 0.9
        track = [(start + 0.5 * ((step % 4) - 1.5) * 0.5, 0.0, 0.6 + step * 1.1) for step in range(10)]
        canvas.line([world.spot(*point) for point in track], world.tone(shade(_SNOW, 0.16), 2), 2.0)
    _lift(world)
    for x, tone in ((-2.4, (214, 62, 66)), (2.2, (58, 110, 196))):
        world.box(x - 0.03, x + 0.03, 0.0, 1.3, 2.4, 2.46, (120, 124, 134))
        world.back(x + 0.03, x + 0.6, 0.9, 1.3, 2.42, tone, 0.4)


def _fir(world: World, x: float, z: float) -> None:
    if not world.visible(x, z, 1.6):
        return
    green = world.tone((70, 112, 98), z)
    pen = world.card(x, 0.0, z, world.line(green))
    for low, half in ((-0.4, 1.0), (-1.2, 0.8), (-2.0, 0.56)):
        pen.shape([(-half, low), (0.0, low - 1.3), (half, low)], green, 0.7)
        pen.fill(
            [(-half * 0.5, low - 0.56), (0.0, low - 1.28), (half * 0.42, low - 0.7), (0.0, low - 0.66)],
            world.tone(_SNOW, z),
        )


def _lift(world: World) -> None:
    """Two pylons, the cable between them, chairs hanging from it."""
    a, b = (3.0, 4.2, 2.6), (1.2, 5.4, 14.0)
    for x, y, z in (a, b):
        world.box(x - 0.12, x + 0.12, 0.0, y, z, z + 0.24, (120, 128, 142))
        world.box(x - 0.9, x + 0.9, y - 0.14, y, z, z + 0.2, (96, 104, 120))
    for dx in (-0.8, 0.8):
        world.rule((a[0] + dx + 0.7, 3.6, -1.0), (b[0] + dx, b[1], b[2]), (70, 76, 90), 0.9)
    for share, dx in ((0.1, -0.8), (0.36, -0.8), (0.62, -0.8), (0.2, 0.8), (0.5, 0.8)):
        x, y, z = (
            a[0] + 0.7 + (b[0] - a[0] - 0.7) * share + dx,
            3.6 + (b[1] - 3.6) * share,
            -1.0 + 15.0 * share,
        )
        if z <= world.front + 0.4:
            continue
        pen = world.card(x, y, z, world.line((70, 76, 90)))
        pen.stroke([(0.0, 0.0), (0.0, 1.0)], 1.0)
        tone = world.tone(world.accent, z)
        pen.shape([(-0.5, 0.9), (0.5, 0.9), (0.5, 1.4), (-0.5, 1.4)], tone, 0.7)
        pen.shape([(-0.5, 1.4), (0.5, 1.4), (0.56, 1.52), (-0.56, 1.52)], shade(tone, 0.2), 0.7)


def harbour(world: World) -> None:
    """A quay with bollards and nets, fishing boats alongside, a crane, water to the horizon."""
    sky(world)
    canvas, horizon = world.canvas, world.camera.horizon
    wide, high = float(canvas.width), float(canvas.height)
    water = world.tone((92, 148, 178), 8)
    canvas.polygon([(-wide, horizon), (2 * wide, horizon), (2 * wide, 2 * high), (-wide, 2 * high)], water)
    for number in range(9):
        z = 3.4 + number * 1.6
        y = world.spot(0.0, -0.6, z)[1]
        canvas.line([(-wide * 0.1, y), (wide * 1.1, y)], tint(water, 0.14 if number % 2 else 0.05), 1.6)
    pen = world.card(-7.0, 0.0, 16.0, world.line((120, 90, 80)))
    steel = world.tone((206, 110, 76), 12)
    pen.stroke([(0.0, 0.2), (0.0, -7.0)], 6.0, steel, 0.1)
    pen.stroke([(-1.6, -6.4), (5.2, -7.6)], 5.0, steel, 0.2)
    pen.stroke([(4.6, -7.5), (4.6, -4.2)], 1.2)
    for x, z, tone in ((-2.6, 4.2, (226, 228, 226)), (2.3, 4.8, (92, 132, 176)), (6.4, 6.4, (206, 92, 84))):
        _boat(world, x, z, tone)
    world.floor(-20, 20, world.front, 2.4, (176, 172, 164), 0.4)
    world.flat([(-20, 0, 2.4), (20, 0, 2.4), (20, -0.7, 2.4), (-20, -0.7, 2.4)], (128, 122, 118), 0.4)
    for number in range(-7, 8):
        world.rule((number * 1.3, 0, world.front), (number * 1.3, 0, 2.4), (146, 140, 134), 0.35)
    for x in (-3.4, 0.4, 4.2):
        world.box(x - 0.16, x + 0.16, 0.0, 0.4, 2.0, 2.2, (62, 64, 74))
        world.box(x - 0.24, x + 0.24, 0.4, 0.5, 1.96, 2.24, (74, 76, 88))
    for x, tone in ((-2.2, (84, 132, 118)), (2.9, (214, 150, 74))):
        world.box(x - 0.5, x + 0.5, 0.0, 0.34, 1.0, 1.5, (120, 150, 190))
        world.card(x, 0.4, 1.0).shape(oval(0, 0, 0.52, 0.18, 20), world.tone(tone, 1), 0.6)


def _boat(world: World, x: float, z: float, tone: Colour) -> None:
    pen = world.card(x, -0.5, z, world.line(world.tone(tone, z)))
    hull, white = world.tone(tone, z), world.tone((246, 246, 242), z)
    pen.shape(
        path(
            (-1.6, -0.7), (-1.3, 0.1, -1.0, 0.1), (1.0, 0.1), (1.5, -0.1, 1.8, -0.9), (0.6, -0.7, -1.6, -0.7)
        ),
        hull,
        0.9,
    )
    pen.fill([(-1.5, -0.56), (1.66, -0.62), (1.6, -0.46), (-1.42, -0.42)], WHITE, 200)
    pen.shape([(-0.9, -0.7), (-0.86, -1.5), (0.1, -1.5), (0.2, -0.7)], white, 0.8)
    for dx in (-0.7, -0.26):
        pen.fill(
            [(dx, -1.34), (dx + 0.3, -1.34), (dx + 0.3, -1.06), (dx, -1.06)], world.tone((120, 168, 196), z)
        )
    pen.stroke([(0.6, -0.7), (0.6, -2.7)], 2.0)
    pen.stroke([(0.6, -2.6), (1.7, -0.9)], 0.6)
    pen.stroke([(0.6, -2.6), (-0.8, -1.5)], 0.6)


def stream(world: World) -> None:
    """A stream over rocks between wooded banks."""
    sky(world)
    props.hills(world, (108, 146, 118))
    ground(world, (140, 164, 116), (124, 156, 120))
    water = (122, 182, 196)
    bend = [(-1.7, -2.0), (-1.3, 0.6), (-0.4, 4.0), (0.4, 9.0), (0.7, 18.0)]
    edge = [(1.9, -2.0), (1.7, 0.6), (1.5, 4.0), (1.3, 9.0), (0.9, 18.0)]
    corners = [(x, 0.0, max(z, world.front)) for x, z in (*bend, *edge[::-1])]
    world.canvas.polygon([world.spot(*corner) for corner in corners], world.tone(water, 3))
    for number in range(8):
        z = 0.2 + number * 0.9
        x = -0.6 + 0.16 * number
        world.canvas.line(
            [world.spot(x, 0, z), world.spot(x + 0.9, 0, z + 0.1)], tint(world.tone(water, z), 0.5), 2.0
        )
    _rocks(world)
    for x, z, tall in (
        (-4.6, 4.0, 4.6),
        (4.8, 4.6, 5.0),
        (-6.0, 7.4, 5.4),
        (6.4, 8.0, 5.2),
        (-3.6, 9.6, 4.8),
        (3.9, 10.4, 4.6),
    ):
        props.tree(world, x, z, tall, (98, 148, 92))


def _rocks(world: World) -> None:
    for x, z, size in ((-2.0, 0.9, 0.5), (2.2, 1.4, 0.6), (-1.1, 3.4, 0.44), (1.7, 4.4, 0.5), (0.3, 2.4, 0.3),
                       (-2.8, 2.6, 0.7), (3.0, 3.2, 0.8), (0.6, 6.6, 0.5)):  # fmt: skip
        pen = world.card(x, 0.0, z, world.line((96, 96, 100)))
        stone = world.tone((168, 166, 162), z)
        pen.shape(
            path(
                (-size, 0.06),
                (-size * 0.9, -size * 0.7, -size * 0.1, -size * 0.76),
                (size * 0.9, -size * 0.7, size, 0.06),
            ),
            stone,
            0.8,
        )
        pen.fill(
            path((size * 0.1, -size * 0.7), (size * 0.8, -size * 0.6, size * 0.9, 0.02), (size * 0.3, 0.02)),
            shade(stone, 0.18),
        )
