"""Things that stand in places. Positions are the middle of the thing, in metres."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, mix, oval, path
from engines.providers.painters.dummy.palette import shade, tint
from engines.providers.painters.dummy.places.shell import foliage
from engines.providers.painters.dummy.places.world import World

SEASONS: dict[str, Colour] = {
    "springtime": (244, 186, 200),
    "autumn": (222, 132, 62),
    "winter": (206, 212, 216),
}
"""What leaves are like; in summer as each kind of tree has them."""


def tree(world: World, x: float, z: float, tall: float, leaf: Colour) -> None:
    """A round-crowned tree."""
    if not world.visible(x, z, tall * 0.4):
        return
    leaf = SEASONS.get(world.season, leaf)
    if world.weather == "snow":
        leaf = mix(leaf, (244, 247, 252), 0.66)
    trunk, leaf = world.tone((112, 84, 66), z), world.tone(leaf, z)
    pen = world.card(x, 0, z, world.line(shade(leaf, 0.3))).moved(0, 0, -13.0 * world.storm)
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
    flat = max(0.06, min(world.camera.height / max(z + world.camera.depth, 0.3), 0.3))
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


def clock(world: World, x: float, y: float, z: float) -> None:
    """A round clock on a wall."""
    pen = world.card(x, y, z)
    pen.shape(oval(0, 0, 0.2, 0.2, 24), world.tone((250, 248, 244), z), 0.9)
    pen.even([(0, 0), (0.0, -0.14)], 0.8)
    pen.even([(0, 0), (0.1, 0.04)], 0.9)


def circle(radius: float) -> list[tuple[float, float]]:
    return oval(0.0, 0.0, radius, radius, 26)
