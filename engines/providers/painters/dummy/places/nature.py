"""Open country: forest, park, beach, field."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import mix, oval, path
from engines.providers.painters.dummy.palette import WHITE, shade, tint
from engines.providers.painters.dummy.places import props, town
from engines.providers.painters.dummy.places.shell import foliage, ground, skyline
from engines.providers.painters.dummy.places.skies import sky
from engines.providers.painters.dummy.places.world import World


def outdoors(world: World) -> None:
    """Any open place no other kit knows: a field, hills and some trees."""
    sky(world)
    props.hills(world, (110, 150, 130))
    ground(world, (142, 176, 110), (160, 186, 140))
    for z, x in ((14.0, -6.0), (11.0, 5.0), (7.0, -4.0), (5.0, 4.2)):
        props.tree(world, x + world.dice.uniform(-1, 1), z, 4.2, (96, 148, 96))
    _tufts(world, (112, 150, 90))


def _tufts(world: World, colour: tuple[int, int, int]) -> None:
    dice = world.dice
    for _ in range(16):
        x, z = dice.uniform(-6, 6), dice.uniform(-1.0, 6.0)
        if z + world.camera.depth < 0.6 or not world.visible(x, z, 0.3):
            continue
        pen = world.card(x, 0, z, world.line(world.tone(colour, z)))
        for lean in (-0.09, 0.0, 0.1):
            pen.fill(
                [(lean * 0.3 - 0.025, 0), (lean, -0.2), (lean * 0.3 + 0.025, 0)],
                world.tone(shade(colour, 0.12), z),
            )


def forest(world: World) -> None:
    """Trunks in three depths, light falling between them, a path."""
    canvas, light = world.canvas, world.light
    deep = mix((92, 138, 112), light.haze, 0.45)
    canvas.bands(
        (mix(deep, light.sky[0], 0.3), mix(tint(deep, 0.3), light.sky[2], 0.4)),
        0,
        max(world.camera.horizon, canvas.height * 0.4),
    )
    ground(world, (122, 138, 84), mix(deep, (150, 170, 130), 0.5))
    world.flat(
        [(-0.9, 0, max(world.front, -3)), (0.9, 0, max(world.front, -3)), (1.6, 0, 7), (0.8, 0, 7)],
        (196, 172, 128),
        0.0,
    )
    for depth, colour, count in ((11.0, (116, 140, 120), 9), (6.5, (96, 112, 92), 6), (3.0, (98, 82, 68), 4)):
        for number in range(count):
            x = (number + 0.5 - count / 2) * depth * 0.42 + world.dice.uniform(-0.6, 0.6)
            if abs(x) < 1.1 and depth < 8:
                continue
            _trunk(world, x, depth + world.dice.uniform(-0.8, 0.8), colour)
    _canopy(world)
    _between_trunks(world)
    _tufts(world, (110, 142, 84))
    for x, z in ((-2.6, 1.6), (2.7, 2.2)):
        pen = world.card(x, 0, z, world.line(world.tone((70, 110, 76), z)))
        foliage(pen, 0.0, -0.3, 0.42, world.tone((88, 134, 88), z))


def _canopy(world: World) -> None:
    """Leaves closing over the upper edge in two depths: trunks end in them and not in the air."""
    canvas, dice = world.canvas, world.dice
    width, height = float(canvas.width), float(canvas.height)
    top = world.spot(0, 9.0, 8.0)[1]
    for depth, colour, low in ((9.0, (112, 152, 122), 0.14), (3.0, (82, 126, 92), 0.06)):
        fill = world.tone(colour, depth)
        base = max(top, 0.0) + height * low
        canvas.polygon([(-width, -height), (2 * width, -height), (2 * width, base), (-width, base)], fill)
        for number in range(15):
            x, r = width * (number / 13 - 0.04), width * dice.uniform(0.05, 0.1)
            canvas.polygon(oval(x, base + r * 0.1, r, r * 0.62, 18), fill)
            if number % 2:
                spot = tint(fill, 0.12)
                canvas.polygon(oval(x - r * 0.3, base - r * 0.25, r * 0.5, r * 0.26, 14), spot)


def _between_trunks(world: World) -> None:
    """Shafts of light by day, fireflies by night."""
    canvas, light = world.canvas, world.light
    if world.storm:
        return
    if not light.dark:
        for number in range(4):
            x = canvas.width * (0.12 + 0.24 * number + world.dice.uniform(-0.05, 0.05))
            wide = canvas.width * 0.05
            canvas.polygon(
                [
                    (x, 0),
                    (x + wide, 0),
                    (x + wide * 0.4 + canvas.width * 0.14, canvas.height * 0.86),
                    (x - wide + canvas.width * 0.14, canvas.height * 0.86),
                ],
                tint(light.glow, 0.4),
                40,
            )
    else:
        for _ in range(14):
            x, y = world.dice.uniform(0, canvas.width), world.dice.uniform(0.3, 0.8) * canvas.height
            canvas.polygon(oval(x, y, 2.5, 2.5, 10), (214, 240, 150))


def _trunk(world: World, x: float, z: float, colour: tuple[int, int, int]) -> None:
    if not world.visible(x, z, 1.5):
        return
    tone = world.tone(colour, z)
    pen = world.card(x, 0, z, world.line(tone))
    wide = world.dice.uniform(0.16, 0.3)
    pen.shape(
        path(
            (-wide * 1.6, 0),
            (-wide, -0.2, -wide * 0.9, -0.8),
            (-wide * 0.75, -9),
            (wide * 0.75, -9),
            (wide * 0.9, -0.8),
            (wide, -0.2, wide * 1.6, 0),
        ),
        tone,
        0.8,
    )
    pen.fill([(wide * 0.3, -0.4), (wide * 0.25, -9), (wide * 0.75, -9), (wide * 0.9, -0.8)], shade(tone, 0.2))
    leaf = world.tone((96, 146, 100), z + 1)
    for dx, dy in ((-1.0, -4.6), (0.9, -5.0), (0.0, -5.6)):
        foliage(pen, dx * 0.9, dy, 0.95, leaf)


def park(world: World) -> None:
    """A path, a bench under a tree, a lamp, a pond of light and the town behind."""
    sky(world)
    skyline(world, (130, 140, 156), 0.06, 0.15)
    ground(world, (146, 184, 112), (160, 190, 140))
    world.flat(
        [(-2.2, 0, max(world.front, -4)), (1.2, 0, max(world.front, -4)), (2.6, 0, 12), (1.9, 0, 12)],
        (222, 206, 176),
        0.3,
    )
    for x, z in ((-6.5, 11.0), (4.8, 9.0), (-4.2, 6.0)):
        props.tree(
            world,
            x,
            z,
            4.6,
            (104, 158, 102) if x < 0 else (236, 170, 180) if world.light.slant < 0.5 else (116, 160, 96),
        )
    town.lamp_post(world, 3.0, 5.2, 3.4)
    town.bench(world, -2.6, 3.4, (178, 130, 92))
    for x in (-5.2, -3.6, 4.2):
        pen = world.card(x, 0, 4.4, world.line(world.tone((70, 120, 76), 4)))
        foliage(pen, 0.0, -0.26, 0.36, world.tone((104, 156, 100), 4.4))
        pen.fill(oval(0.1, -0.4, 0.06, 0.06, 10), world.accent)
        pen.fill(oval(-0.16, -0.28, 0.06, 0.06, 10), world.accent)
    _tufts(world, (116, 156, 90))


def beach(world: World) -> None:
    """Sea in bands to the horizon, surf, sand, a boat."""
    sky(world)
    ground(world, (238, 220, 178), (240, 226, 190))
    canvas, camera, light = world.canvas, world.camera, world.light
    wide = float(canvas.width)
    sea = mix((66, 142, 176), light.sky[0], 0.35)
    shore = world.spot(0, 0, 4.5)[1]
    if shore > camera.horizon:
        for share, fill in (
            (0.0, sea),
            (0.25, mix(sea, light.sky[1], 0.25)),
            (0.6, mix(sea, (160, 220, 220), 0.3)),
        ):
            y = camera.horizon + (shore - camera.horizon) * share
            canvas.polygon([(-wide, y), (2 * wide, y), (2 * wide, shore), (-wide, shore)], fill)
        for row in range(3):
            y = shore - (shore - camera.horizon) * 0.14 * row
            wave = path(
                (-0.1 * wide, y),
                *[(wide * (n - 0.5) / 5, y - 7 + 10 * (n % 2), wide * n / 5, y) for n in range(7)],
            )
            canvas.line(wave, tint(sea, 0.75), 4.0 - row)
        for _ in range(12):
            x, y = world.dice.uniform(0, wide), world.dice.uniform(camera.horizon, shore)
            canvas.line([(x, y), (x + wide * 0.05, y)], tint(light.sky[2], 0.4), 1.2)
    pen = world.card(-5.0, 0.0, 22.0)
    pen.shape([(-1.4, -0.5), (1.5, -0.5), (1.0, 0.1), (-1.0, 0.1)], world.tone(world.accent, 12), 0.7)
    pen.shape([(0, -4), (0.1, -0.6), (1.4, -0.6)], mix(WHITE, light.haze, 0.3), 0.7)
    for x, z in ((-2.3, 1.5), (2.8, 2.6)):
        pen = world.card(x, 0, z, world.line(world.tone((170, 160, 150), z)))
        pen.shape(
            path((-0.3, 0), (-0.3, -0.24, 0.0, -0.24), (0.3, -0.22, 0.34, 0)),
            world.tone((176, 170, 164), z),
            0.7,
        )


_TIP = 11.4
"""Metres of a lighthouse with its rock."""
_NEAREST, _FARTHEST = 9.0, 40.0


def _off_shore(world: World) -> tuple[float, float]:
    """Where the tower stands: so far off that all of it is in the picture, if it can be."""
    camera, z = world.camera, _NEAREST
    # A picture that is tilted loses a corner.
    sky = camera.horizon - world.canvas.height * (0.14 if world.canvas.roll else 0.05)
    if camera.height < _TIP and world.scale(z) * (_TIP - camera.height) > sky:
        far = camera.focal * (_TIP - camera.height) / max(sky, 1.0) - camera.depth
        z = min(max(far, z), _FARTHEST)
    wide = float(world.canvas.width)
    seen = min(max(world.spot(4.2, 0.0, _NEAREST)[0], 0.16 * wide), 0.86 * wide)
    return world.across(seen, z), z


def lighthouse(world: World) -> None:
    """The beach below a lighthouse on its rock; by night the beam is on, unless its story has to light it."""
    beach(world)
    x, z = _off_shore(world)
    lit = world.lamp == "lit" or (world.light.dark and world.lamp != "out")
    pen = world.card(x, 0, z, world.line(world.tone((120, 110, 108), z)))
    rock = world.tone((140, 130, 126), z)
    pen.shape(
        path((-3.2, 0.3), (-2.6, -0.9, -1.2, -1.2), (0.8, -1.5, 1.6, -1.0), (2.8, -0.6, 3.4, 0.3)), rock
    )
    strong = world.lamp == "lit"
    for side in (-1, 1) if lit else ():
        beam = (255, 238, 160) if strong else world.light.glow
        pen.fill([(0, -9.6), (side * 30, -14.2), (side * 30, -5.2)], beam, 170 if strong else 60)
    white, band = world.tone((246, 244, 240), z), world.tone(world.accent, z)
    pen.shape([(-1.0, -1.1), (-0.62, -8.6), (0.62, -8.6), (1.0, -1.1)], white)
    for low, high in ((-2.6, -4.0), (-5.6, -7.0)):
        wide0, wide1 = 1.0 + (low + 1.1) * 0.05, 1.0 + (high + 1.1) * 0.05
        pen.fill([(-wide0, low), (wide0, low), (wide1, high), (-wide1, high)], band)
    pen.fill([(0.3, -1.1), (0.2, -8.6), (0.62, -8.6), (1.0, -1.1)], shade(white, 0.3), 90)
    pen.shape([(-0.85, -8.6), (0.85, -8.6), (0.85, -8.95), (-0.85, -8.95)], shade(band, 0.2), 0.7)
    if strong:
        for size, alpha in ((2.2, 70), (1.4, 110)):
            pen.fill(oval(0.0, -9.5, size, size, 36), (255, 244, 190), alpha)
    glass = (255, 246, 196) if strong else world.light.glow if lit else world.tone((96, 102, 114), z)
    pen.shape([(-0.48, -8.95), (0.48, -8.95), (0.48, -10.1), (-0.48, -10.1)], glass, 0.7)
    pen.shape(path((-0.65, -10.1), (0.0, -11.4, 0.65, -10.1)), band, 0.7)
    pen.fill([(-0.2, -1.1), (0.2, -1.1), (0.2, -1.9), (-0.2, -1.9)], shade(band, 0.4))
