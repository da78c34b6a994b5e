"""Things that stand in places. Positions are the middle of the thing, in metres."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.palette import shade, tint
from engines.providers.painters.dummy.places.shell import foliage
from engines.providers.painters.dummy.places.world import World


def tree(world: World, x: float, z: float, tall: float, leaf: Colour) -> None:
    """A round-crowned tree."""
    if not world.visible(x, z, tall * 0.4):
        return
    trunk, leaf = world.tone((112, 84, 66), z), world.tone(leaf, z)
    pen = world.card(x, 0, z, world.line(shade(leaf, 0.3)))
    world.shadow(x - tall * 0.2, x + tall * 0.2, z - 0.3, z + 0.3, 0.8)
    pen.shape(
        path(
            (-tall * 0.045, 0),
            (-tall * 0.03, -tall * 0.3, -tall * 0.05, -tall * 0.5),
            (tall * 0.05, -tall * 0.5),
            (tall * 0.03, -tall * 0.3, tall * 0.05, 0),
        ),
        trunk,
        0.7,
    )
    foliage(pen, 0.0, -tall * 0.68, tall * 0.28, leaf)


def plant(world: World, x: float, z: float, pot: Colour | None = None) -> None:
    """A pot plant, waist high."""
    if not world.visible(x, z, 0.5):
        return
    leaf = world.tone((92, 138, 92), z)
    pen = world.card(x, 0, z, world.line(shade(leaf, 0.2)))
    world.shadow(x - 0.16, x + 0.16, z - 0.1, z + 0.1, 0.5)
    for angle, length in ((-62, 0.55), (-34, 0.72), (-10, 0.85), (14, 0.8), (40, 0.7), (64, 0.52)):
        blade = pen.moved(0, -0.34, angle)
        blade.shape(
            path((0, 0), (-0.13, -length * 0.55, 0, -length), (0.13, -length * 0.55, 0, 0)),
            leaf if angle % 4 else shade(leaf, 0.15),
            0.5,
        )
    pen.shape(
        [(-0.18, -0.36), (0.18, -0.36), (0.13, 0), (-0.13, 0)], world.tone(pot or (214, 196, 176), z), 0.7
    )


def hills(world: World, colour: Colour) -> None:
    """Two lines of hills on the horizon."""
    canvas, base = world.canvas, world.camera.horizon
    if base < 0:
        return
    for number, share in enumerate((0.24, 0.13)):
        fill = mix(colour, world.light.haze, 0.6 - 0.22 * number)
        wide, tall = float(canvas.width), canvas.height * share
        shift = world.dice.uniform(-0.2, 0.2) * wide
        crest = path(
            (-wide, base + 4),
            (-wide * 0.4 + shift, base - tall * 1.7, wide * 0.1 + shift, base - tall * 0.3),
            (wide * 0.3 + shift, base + tall * 0.1, wide * 0.5 + shift, base - tall * 0.4),
            (wide * 0.8 + shift, base - tall * 1.9, wide * 2, base + 4),
        )
        canvas.polygon(crest, fill)


def streak(world: World, x: float, z: float, size: float, colour: Colour) -> None:
    """A soft spot of light on the floor."""
    px, py = world.spot(x, 0, z)
    scale = world.scale(z) * size
    flat = max(0.06, min(world.camera.height / max(z + world.camera.depth, 0.3), 0.6))
    world.canvas.polygon(oval(px, py, scale, scale * flat, 24), tint(colour, 0.2), 70)


def desk(world: World, x: float, z: float, colour: Colour, wide: float = 0.7, tall: float = 0.72) -> None:
    """A desk on four legs."""
    if not world.visible(x, z, wide):
        return
    half, deep = wide / 2, 0.22
    steel = mix(colour, (90, 96, 110), 0.6)
    world.shadow(x - half, x + half, z - deep, z + deep, 0.5)
    for dx in (-half + 0.04, half - 0.04):
        world.back(x + dx - 0.02, x + dx + 0.02, 0, tall, z + deep, shade(steel, 0.2), 0.25)
        world.back(x + dx - 0.02, x + dx + 0.02, 0, tall, z - deep, steel, 0.25)
    world.box(x - half, x + half, tall - 0.1, tall, z - deep, z + deep, colour)


def chair(world: World, x: float, z: float, colour: Colour, back: bool = True) -> None:
    """A chair seen from behind (its back towards the viewer) or from the front."""
    if not world.visible(x, z, 0.4):
        return
    steel = mix(colour, (80, 84, 98), 0.7)
    for dx in (-0.19, 0.17):
        world.back(x + dx, x + dx + 0.03, 0, 0.44, z, steel, 0.25)
    world.box(x - 0.21, x + 0.21, 0.4, 0.45, z - 0.02, z + 0.38, colour, 0.4)
    if back:
        world.back(x - 0.2, x + 0.2, 0.58, 0.85, z, colour)
        for dx in (-0.19, 0.17):
            world.back(x + dx, x + dx + 0.025, 0.45, 0.6, z, steel, 0.25)


def table(world: World, x: float, z: float, colour: Colour) -> None:
    """A round table on one leg."""
    if not world.visible(x, z, 0.6):
        return
    world.shadow(x - 0.4, x + 0.4, z - 0.3, z + 0.3, 0.5)
    pen = world.card(x, 0.72, z, world.line(world.tone(colour, z)))
    tone = world.tone(colour, z)
    flat = min(max((world.camera.height - 0.72) / max(z + world.camera.depth, 0.4) * 0.42, 0.03), 0.4)
    pen.shape([(-0.035, 0), (0.035, 0), (0.04, 0.68), (-0.04, 0.68)], shade(tone, 0.3), 0.6)
    pen.shape(oval(0, 0.7, 0.24, 0.05), shade(tone, 0.3), 0.6)
    pen.shape(oval(0, 0.03, 0.45, flat), shade(tone, 0.2), 0.7)
    pen.shape(oval(0, 0, 0.45, flat), tint(tone, 0.1), 0.7)


def shelf(
    world: World,
    x0: float,
    x1: float,
    z: float,
    tall: float,
    colour: Colour,
    rows: int = 4,
    goods: bool = True,
) -> None:
    """Shelves facing the viewer, with goods or books in a few colours."""
    dice = world.dice
    world.box(x0, x1, 0, tall, z, z + 0.4, colour)
    step = (tall - 0.15) / rows
    kinds = (world.accent, tint(world.accent, 0.5), (236, 226, 206), (148, 166, 182), shade(colour, 0.25))
    for row in range(rows):
        y = 0.12 + row * step
        world.back(x0 + 0.05, x1 - 0.05, y, y + step * 0.86, z, shade(colour, 0.42), 0.2)
        if not goods:
            continue
        x = x0 + 0.07
        while x < x1 - 0.2:
            wide = dice.uniform(0.1, 0.24)
            world.back(
                x,
                min(x + wide * 0.94, x1 - 0.06),
                y,
                y + step * dice.uniform(0.45, 0.78),
                z - 0.01,
                dice.choice(kinds),
                0.22,
            )
            x += wide * dice.choice((1.0, 1.0, 1.0, 1.5))


def bench(world: World, x: float, z: float, colour: Colour, wide: float = 1.6) -> None:
    """A bench facing the viewer."""
    if not world.visible(x, z, wide):
        return
    half = wide / 2
    world.shadow(x - half, x + half, z - 0.2, z + 0.25, 0.5)
    for dx in (-half + 0.12, half - 0.18):
        world.back(x + dx, x + dx + 0.06, 0, 0.42, z - 0.15, shade(colour, 0.4), 0.25)
    for y in (0.58, 0.74):
        world.back(x - half, x + half, y, y + 0.11, z + 0.22, colour)
    world.box(x - half, x + half, 0.4, 0.46, z - 0.2, z + 0.2, colour)


def lamp_post(world: World, x: float, z: float, tall: float = 4.0) -> None:
    """A street lamp; it shines when the hour is dark."""
    if not world.visible(x, z, 1.2):
        return
    pen = world.card(x, 0, z, world.line(world.tone((70, 74, 88), z)))
    metal = world.tone((78, 84, 98), z)
    if world.light.dark:
        pen.fill(oval(0.55, -tall + 0.15, 1.3, 1.3, 28), world.light.glow, 46)
        pen.fill(oval(0.55, -tall + 0.15, 0.7, 0.7, 24), world.light.glow, 70)
        pen.fill([(0.35, -tall + 0.2), (0.75, -tall + 0.2), (1.6, 0.1), (-0.6, 0.1)], world.light.glow, 34)
    pen.shape([(-0.05, 0), (-0.035, -tall), (0.035, -tall), (0.05, 0)], metal, 0.6)
    pen.shape(
        path(
            (-0.035, -tall + 0.1),
            (0.0, -tall - 0.12, 0.4, -tall - 0.05),
            (0.4, -tall + 0.03),
            (0.1, -tall, 0.035, -tall + 0.3),
        ),
        metal,
        0.6,
    )
    pen.shape(
        [(0.32, -tall - 0.08), (0.78, -tall - 0.05), (0.74, -tall + 0.1), (0.36, -tall + 0.08)], metal, 0.6
    )
    pen.fill(
        [(0.37, -tall + 0.08), (0.73, -tall + 0.1), (0.7, -tall + 0.17), (0.42, -tall + 0.15)],
        world.light.glow if world.light.dark else tint(metal, 0.6),
    )


def utility_pole(world: World, x: float, z: float) -> None:
    """A concrete pole with wires: no Korean street is without."""
    if not world.visible(x, z, 6):
        return
    pen = world.card(x, 0, z, world.line(world.tone((150, 146, 142), z)))
    tone = world.tone((158, 152, 146), z)
    for y, sag in ((-6.2, 1.0), (-5.9, 0.8), (-5.5, 1.1)):
        for way in (-9.0, 9.0):
            pen.even(path((0, y), (way * 0.5, y + sag, way, y - 0.3)), 0.5)
    pen.shape([(-0.14, 0), (-0.09, -7), (0.09, -7), (0.14, 0)], tone, 0.7)
    for y in (-6.2, -5.5):
        pen.shape(
            [(-0.7, y - 0.05), (0.7, y - 0.05), (0.7, y + 0.05), (-0.7, y + 0.05)], shade(tone, 0.2), 0.5
        )
    pen.shape([(0.1, -5.2), (0.45, -5.2), (0.45, -4.5), (0.1, -4.5)], tint(tone, 0.2), 0.6)


def building(
    world: World,
    x0: float,
    x1: float,
    z0: float,
    z1: float,
    tall: float,
    colour: Colour,
    floors: int = 3,
    shop: bool = True,
) -> None:
    """A house along a street: windows on both faces that can be seen, a sign over the ground floor."""
    world.box(x0, x1, 0, tall, z0, z1, colour)
    step = tall / floors
    inner = x0 if -world.camera.centre < x0 else x1 if -world.camera.centre > x1 else None
    pane = mix(world.light.sky[1], (70, 90, 120), 0.35)
    for floor in range(floors):
        y = floor * step + step * 0.34
        if inner is not None and z1 + world.camera.depth > 0.6:
            _facade(world, inner, max(z0, world.front + 0.3), z1, y, step * 0.42, pane, shop and floor == 0)
        count = max(1, int((x1 - x0) / 1.3))
        for number in range(count):
            x = x0 + (x1 - x0) * (number + 0.25) / count
            paint = world.glow if world.light.dark and world.dice.random() < 0.45 else world.back
            paint(
                x,
                x + (x1 - x0) / count * 0.5,
                y,
                y + step * 0.42,
                z0 - 0.01,
                world.light.glow if paint == world.glow else pane,
                0.3,
            )
    if inner is not None and shop:
        z = max(z0 + 0.4, world.front + 0.5)
        out = 0.5 if inner == x1 else -0.5
        if z < z1:
            world.back(
                min(inner, inner + out), max(inner, inner + out), step * 0.95, step * 1.5, z, world.accent
            )
            world.back(
                min(inner, inner + out) + 0.08,
                max(inner, inner + out) - 0.08,
                step * 1.05,
                step * 1.12,
                z,
                (250, 246, 240),
                0.0,
            )
            world.back(
                min(inner, inner + out) + 0.08,
                max(inner, inner + out) - 0.08,
                step * 1.2,
                step * 1.27,
                z,
                (250, 246, 240),
                0.0,
            )


def _facade(
    world: World, x: float, z0: float, z1: float, y: float, tall: float, pane: Colour, shop: bool
) -> None:
    """Windows on the side of a house that runs along the street."""
    every = 1.5
    z = z0 + 0.3
    while z + every * 0.6 < z1:
        bright = world.light.dark and (shop or world.dice.random() < 0.4)
        fill = world.light.glow if bright else world.tone(pane, z)
        low = 0.1 if shop else y
        corners = [
            world.spot(x, low, z),
            world.spot(x, low, z + every * 0.62),
            world.spot(x, y + tall, z + every * 0.62),
            world.spot(x, y + tall, z),
        ]
        world.raw(corners, fill, 0.4)
        if shop:
            world.side(
                x,
                z - 0.1,
                z + every * 0.72,
                y + tall,
                y + tall + 0.45,
                world.accent if int(z / every) % 2 else (228, 220, 206),
                0.4,
            )
        z += every


def sign(world: World, x: float, y: float, z: float, wide: float, tall: float, colour: Colour) -> None:
    """A signboard with bars for letters: readers must not try to read it."""
    world.glow(x - wide / 2, x + wide / 2, y, y + tall, z, colour, 0.5)
    for start, length in ((0.1, 0.22), (0.38, 0.16), (0.6, 0.28)):
        world.glow(
            x - wide / 2 + wide * start,
            x - wide / 2 + wide * (start + length),
            y + tall * 0.38,
            y + tall * 0.62,
            z,
            (252, 250, 244),
            0.0,
        )


def rail(world: World, x0: float, x1: float, z: float, tall: float, colour: Colour, gap: float = 0.3) -> None:
    """A railing facing the viewer."""
    x = x0
    while x <= x1:
        if world.visible(x, z, 0.1):
            world.back(x - 0.018, x + 0.018, 0, tall, z, colour, 0.0)
        x += gap
    for y in (0.12, tall):
        world.back(x0, x1, y - 0.03, y + 0.03, z, colour, 0.3)


def window_frame(world: World, x0: float, x1: float, y0: float, y1: float, z: float, fill: Colour) -> None:
    """A lit or open pane with a cross."""
    world.glow(x0, x1, y0, y1, z, fill, 0.5)
    middle = (x0 + x1) / 2
    world.back(middle - 0.02, middle + 0.02, y0, y1, z, (240, 238, 234), 0.2)


def near_edge(world: World, side: int, colour: Colour, share: float = 0.3) -> None:
    """Something dark and out of focus that cuts a lower corner: gives the picture a front."""
    canvas = world.canvas
    width, height = float(canvas.width), float(canvas.height)
    x = 0.0 if side < 0 else width
    way = 1.0 if side < 0 else -1.0
    dark = mix(world.tone(colour, 0.0), (20, 18, 34), 0.5)
    canvas.polygon(
        [
            (x - way * width * 0.1, height * 0.86),
            (x + way * width * share, height * 0.93),
            (x + way * width * (share + 0.03), height * 1.2),
            (x - way * width * 0.1, height * 1.2),
        ],
        dark,
    )
    canvas.polygon(
        [
            (x - way * width * 0.1, height * 0.86),
            (x + way * width * share, height * 0.93),
            (x + way * width * share, height * 0.945),
            (x - way * width * 0.1, height * 0.88),
        ],
        mix(dark, (255, 255, 255), 0.14),
    )


def near_leaves(world: World, side: int, colour: Colour) -> None:
    """Leaves out of focus in a lower corner."""
    canvas = world.canvas
    width, height = float(canvas.width), float(canvas.height)
    dark = mix(world.tone(colour, 0.0), (14, 20, 34), 0.55)
    x = 0.0 if side < 0 else width
    for number in range(7):
        angle = -80 + number * 26
        pen = Pen.at(canvas, x, height * 1.03, width * 0.13, dark, 0.0, flip=side > 0).moved(0, 0, angle)
        length = 1.0 + 0.35 * (number % 3)
        pen.fill(
            path((0, 0), (-0.28, -length * 0.5, 0, -length), (0.28, -length * 0.5, 0, 0)),
            dark if number % 2 else mix(dark, (255, 255, 255), 0.08),
        )


def clock(world: World, x: float, y: float, z: float) -> None:
    """A round clock on a wall."""
    pen = world.card(x, y, z)
    pen.shape(oval(0, 0, 0.2, 0.2, 24), world.tone((250, 248, 244), z), 0.9)
    pen.even([(0, 0), (0.0, -0.14)], 0.8)
    pen.even([(0, 0), (0.1, 0.04)], 0.9)


def circle(radius: float) -> list[tuple[float, float]]:
    return oval(0.0, 0.0, radius, radius, 26)
