"""Things of a town: lamps, poles, houses, signs, railings, benches."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, path
from engines.providers.painters.dummy.glow import round_about
from engines.providers.painters.dummy.palette import shade, tint
from engines.providers.painters.dummy.places.world import World


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
    if world.era:
        _gas_lamp(pen, world, metal, tall * 0.72)
        return
    if world.light.dark:
        round_about(pen, 0.55, -tall + 0.15, 1.5, world.light.glow)
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


def _gas_lamp(pen: Pen, world: World, metal: Colour, tall: float) -> None:
    """A lantern of glass on an iron post with a crossbar."""
    lit = world.light.glow if world.light.dark else mix(metal, (236, 240, 236), 0.7)
    if world.light.dark:
        round_about(pen, 0.0, -tall - 0.2, 1.3, world.light.glow)
    pen.shape([(-0.1, 0), (-0.05, -0.5), (-0.035, -tall), (0.035, -tall), (0.05, -0.5), (0.1, 0)], metal, 0.6)
    low, high = -tall + 0.3, -tall + 0.34
    pen.shape([(-0.26, low), (0.26, low), (0.26, high), (-0.26, high)], metal, 0.4)
    pen.shape([(-0.12, -tall), (0.12, -tall), (0.2, -tall - 0.42), (-0.2, -tall - 0.42)], lit, 0.6)
    pen.shape([(-0.24, -tall - 0.42), (0.24, -tall - 0.42), (0.0, -tall - 0.66)], metal, 0.6)


def utility_pole(world: World, x: float, z: float) -> None:
    """A concrete pole with wires: no Korean street is without."""
    if world.era or not world.visible(x, z, 6):
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
        _panes(world, x0, x1, y, step * 0.42, z0 - 0.01, pane)
    if inner is not None and shop:
        z = max(z0 + 0.4, world.front + 0.5)
        if z < z1:
            _hanging_sign(world, inner, 0.5 if inner == x1 else -0.5, step, z)


def _panes(world: World, x0: float, x1: float, y: float, tall: float, z: float, pane: Colour) -> None:
    """A row of windows facing the viewer; some are lit at night."""
    count = max(1, int((x1 - x0) / 1.3))
    wide = (x1 - x0) / count
    for number in range(count):
        x = x0 + wide * (number + 0.25)
        if world.light.dark and world.dice.random() < 0.45:
            world.glow(x, x + wide * 0.5, y, y + tall, z, world.light.glow, 0.3)
        else:
            world.back(x, x + wide * 0.5, y, y + tall, z, pane, 0.3)


def _hanging_sign(world: World, x: float, out: float, step: float, z: float) -> None:
    """A signboard on a house's corner, over the pavement."""
    left, right = min(x, x + out), max(x, x + out)
    world.back(left, right, step * 0.95, step * 1.5, z, world.accent)
    for low, high in ((1.05, 1.12), (1.2, 1.27)):
        world.back(left + 0.08, right - 0.08, step * low, step * high, z, (250, 246, 240), 0.0)


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
