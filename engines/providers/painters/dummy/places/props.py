"""Things that stand in places. Positions are the middle of the thing, in metres."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, mix, oval, path
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
