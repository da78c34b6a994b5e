"""Villages and yards of other times: nothing in them runs on electricity."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, mix, oval, path
from engines.providers.painters.dummy.glow import halo
from engines.providers.painters.dummy.palette import shade, tint
from engines.providers.painters.dummy.places import props
from engines.providers.painters.dummy.places.pastimes import pine
from engines.providers.painters.dummy.places.shell import ground
from engines.providers.painters.dummy.places.skies import sky
from engines.providers.painters.dummy.places.world import World

_EARTH: Colour = (206, 182, 146)
_TIMBER: Colour = (110, 78, 58)
_STONE: Colour = (168, 162, 152)


def joseon_village(world: World) -> None:
    """Thatched and tiled houses behind stone walls along a road of earth, crocks, a zelkova tree."""
    _country(world)
    for x, z, tiled in ((-8.0, 13.0, True), (1.6, 15.0, False), (8.6, 13.0, False)):
        _korean_house(world, x, z, tiled)
    props.tree(world, 4.6, 12.0, 6.0, (112, 156, 92))
    _korean_house(world, -5.2, 7.0, False)
    _korean_house(world, 5.8, 7.4, True)
    for side in (-1, 1):
        _stone_wall(world, side, 3.9)
    for x, z in ((-3.4, 4.8), (-3.0, 5.0), (3.4, 5.2)):
        _crock(world, x, z)


def _country(world: World) -> None:
    """Hills, and a road of earth through green."""
    sky(world)
    props.hills(world, (104, 138, 116))
    ground(world, (168, 180, 122), (160, 184, 134))
    near = max(world.front, -4.0)
    road = world.tone(_EARTH, 0.0)
    if world.weather == "snow":
        road = mix(road, (240, 244, 250), 0.6)
    spots = [(-2.6, 0, near), (2.2, 0, near), (1.5, 0, 14.0), (0.7, 0, 14.0)]
    world.canvas.polygon([world.spot(*spot) for spot in spots], road)
    for number in range(10):
        x, z = world.dice.uniform(-1.8, 1.6), 0.6 + number * 0.9
        a, b = world.spot(x, 0, z), world.spot(x + 0.3, 0, z)
        world.canvas.line([a, b], shade(road, 0.18), 1.4)


def _korean_house(world: World, x: float, z: float, tiled: bool) -> None:
    """A house of posts and plaster with doors of paper under a heavy roof."""
    wide = 2.3
    world.box(x - wide, x + wide, 0, 0.4, z - 0.5, z + 1.5, _STONE)
    world.back(x - wide + 0.2, x + wide - 0.2, 0.4, 2.3, z, (232, 216, 184))
    paper = world.light.glow if world.light.dark else (248, 240, 222)
    for left in (-1.7, -0.5, 0.7):
        world.glow(x + left, x + left + 0.9, 0.5, 1.9, z - 0.02, paper, 0.5)
        for bar in (0.3, 0.6):
            world.back(x + left + bar - 0.02, x + left + bar + 0.02, 0.5, 1.9, z - 0.03, _TIMBER, 0.0)
        for y in (0.85, 1.2, 1.55):
            world.back(x + left, x + left + 0.9, y - 0.015, y + 0.015, z - 0.03, _TIMBER, 0.0)
    for post in (-2.05, -0.66, 0.54, 1.95):
        world.back(x + post - 0.07, x + post + 0.07, 0.4, 2.3, z - 0.04, _TIMBER, 0.3)
    tone = world.tone((94, 98, 112) if tiled else (206, 172, 108), z)
    pen = world.card(x, 2.2, z - 0.3, world.line(tone))
    if tiled:
        pen.shape(path((-3.3, -0.36), (-2.2, 0.2, 0, 0.16), (2.2, 0.2, 3.3, -0.36), (2.3, -0.6,
            1.9, -1.3), (-1.9, -1.3), (-2.3, -0.6, -3.3, -0.36)), tone, 0.7)  # fmt: skip
        for number in range(-6, 7):
            pen.even([(number * 0.3, -1.25), (number * 0.45, 0.1)], 0.35)
        pen.shape([(-2.0, -1.45), (2.0, -1.45), (1.9, -1.22), (-1.9, -1.22)], shade(tone, 0.14), 0.5)
        return
    pen.shape(path((-2.8, 0.24), (-3.0, -0.3, -2.2, -0.9), (-1.2, -1.5, 0, -1.5), (1.2, -1.5, 2.2, -0.9),
        (3.0, -0.3, 2.8, 0.24), (0, 0.34, -2.8, 0.24)), tone, 0.7)  # fmt: skip
    for number in range(-7, 8):
        pen.even([(number * 0.24, -1.2), (number * 0.37, 0.2)], 0.35)
    for y in (-0.3, -0.8):
        pen.even([(-2.5, y), (2.5, y)], 0.35)


def _stone_wall(world: World, side: int, z: float) -> None:
    """A wall of field stones under a cap of tiles, from the road outwards."""
    x0, x1 = sorted((side * 2.7, side * 16.0))
    world.box(x0, x1, 0, 1.0, z, z + 0.4, (190, 176, 152))
    dice = world.dice
    for _ in range(44):
        x, y = dice.uniform(x0 + 0.2, min(x1, x0 + 9.0) if side > 0 else x1 - 0.2), dice.uniform(0.1, 0.9)
        if side < 0:
            x = dice.uniform(max(x0, x1 - 9.0), x1 - 0.2)
        pen = world.card(x, y, z - 0.01, world.line(world.tone(_STONE, z)))
        pen.shape(oval(0, 0, 0.17, 0.09, 12), world.tone(tint(_STONE, dice.uniform(0, 0.3)), z), 0.3)
    world.box(x0 - 0.1, x1 + 0.1, 1.0, 1.16, z - 0.1, z + 0.5, (98, 102, 114))


def _crock(world: World, x: float, z: float) -> None:
    """A jar for soy sauce."""
    clay = world.tone((126, 78, 58), z)
    pen = world.card(x, 0, z, world.line(clay))
    pen.shape(path((-0.18, 0), (-0.4, -0.4, -0.2, -0.66), (0.2, -0.66), (0.4, -0.4, 0.18, 0)), clay, 0.6)
    pen.shape(path((-0.26, -0.66), (0, -0.9, 0.26, -0.66)), shade(clay, 0.1), 0.6)


def joseon_tavern(world: World) -> None:
    """A yard with low platforms to sit on, tables with bowls, a flag with a lantern, a thatched house."""
    _country(world)
    _korean_house(world, 2.4, 8.0, False)
    _korean_house(world, -5.0, 9.5, False)
    pine(world, 7.4, 12.0, 5.6)
    for x, z in ((-3.2, 3.4), (3.4, 3.8)):
        world.box(x - 1.2, x + 1.2, 0.36, 0.46, z - 0.5, z + 0.7, (186, 144, 102))
        for leg in (-1.1, 1.0):
            world.back(x + leg, x + leg + 0.1, 0, 0.36, z - 0.48, (130, 96, 68), 0.3)
        world.box(x - 0.4, x + 0.4, 0.62, 0.68, z - 0.1, z + 0.3, (150, 104, 72))
        world.back(x - 0.3, x + 0.3, 0.46, 0.62, z, (130, 90, 62), 0.3)
        for bowl in (-0.24, 0.0, 0.22):
            pen = world.card(x + bowl, 0.7, z)
            pen.shape(
                path((-0.09, -0.07), (-0.05, 0.02, 0.05, 0.02), (0.09, -0.07)),
                world.tone((240, 234, 220), z),
                0.4,
            )
    pen = world.card(0.2, 0, 6.4, world.line(world.tone(_TIMBER, 6)))
    pen.even([(0, 0), (0, -3.6)], 1.6, world.tone(_TIMBER, 6))
    pen.shape([(0.04, -3.5), (0.8, -3.4), (0.75, -1.9), (0.04, -2.0)], world.tone((226, 206, 170), 6), 0.6)
    pen.fill(oval(0.4, -2.7, 0.2, 0.24, 14), world.tone((186, 60, 52), 6))
    for x, z in ((-1.6, 6.2), (-1.1, 6.4), (5.2, 6.0)):
        _crock(world, x, z)


def medieval_village(world: World) -> None:
    """Half-timbered houses along a cobbled lane, a well, barrels, a castle on the hill."""
    sky(world)
    props.hills(world, (104, 136, 112))
    _castle(world)
    ground(world, (150, 172, 112), (150, 178, 124))
    near = max(world.front, -4.0)
    spots = [(-3.6, 0, near), (3.4, 0, near), (1.6, 0, 15.0), (-1.0, 0, 15.0)]
    world.canvas.polygon([world.spot(*spot) for spot in spots], world.tone((176, 166, 154), 1.0))
    for _ in range(60):
        x, z = world.dice.uniform(-2.6, 2.4), world.dice.uniform(0.2, 12.0)
        px, py = world.spot(x, 0, z)
        size = world.scale(z) * 0.16
        world.canvas.polygon(oval(px, py, size, size * 0.34, 10), world.tone((190, 182, 172), z))
    for x, z, tall, hue in ((-4.6, 11.0, 4.4, (236, 224, 200)), (4.4, 11.5, 4.8, (226, 206,
        178)), (-6.0, 6.8, 4.6, (240, 230, 210)), (6.2, 6.6, 4.4, (222, 208, 190)),):  # fmt: skip
        _timbered(world, x, z, tall, hue)
    _well(world, 2.7, 4.0)
    for x, z in ((-3.3, 3.2), (-2.9, 3.5)):
        barrel(world, x, z)


def _castle(world: World) -> None:
    """Walls and towers far off on a hill."""
    pen = world.card(-1.6, 3.2, 34.0, world.line(world.tone(_STONE, 30)))
    stone = world.tone((176, 174, 178), 30.0)
    pen.shape([(-5, 3.4), (-5, -1.2), (5, -1.2), (5, 3.4)], stone, 0.5)
    for x, tall in ((-5, 3.0), (-1.4, 4.8), (1.6, 4.0), (5, 3.2)):
        pen.shape(
            [(x - 0.9, 3.4), (x - 0.9, -tall), (x + 0.9, -tall), (x + 0.9, 3.4)], tint(stone, 0.08), 0.5
        )
        pen.shape([(x - 1.2, -tall), (x, -tall - 2.2), (x + 1.2, -tall)], world.tone((110, 96, 136), 30), 0.5)
    for number in range(-4, 5):
        pen.fill(
            [(number - 0.25, -1.6), (number + 0.25, -1.6), (number + 0.25, -1.1), (number - 0.25, -1.1)],
            stone,
        )


def _timbered(world: World, x: float, z: float, tall: float, wall: Colour) -> None:
    """A house of beams and plaster with a steep roof."""
    half = 2.0
    world.box(x - half, x + half, 0, 1.3, z, z + 2.4, (166, 156, 146))
    world.box(x - half - 0.2, x + half + 0.2, 1.3, tall - 1.2, z - 0.2, z + 2.4, wall)
    glass = world.light.glow if world.light.dark else (190, 206, 206)
    for left in (-1.5, 0.5):
        world.glow(x + left, x + left + 0.9, 1.8, 2.6, z - 0.22, glass, 0.6)
        world.back(x + left + 0.42, x + left + 0.48, 1.8, 2.6, z - 0.23, _TIMBER, 0.0)
    for beam in (-2.2, -0.9, 0.2, 1.9):
        world.back(x + beam, x + beam + 0.16, 1.3, tall - 1.2, z - 0.24, _TIMBER, 0.2)
    for y in (1.3, tall - 1.36):
        world.back(x - half - 0.2, x + half + 0.2, y, y + 0.16, z - 0.24, _TIMBER, 0.2)
    world.back(x - 0.45, x + 0.45, 0, 1.2, z - 0.03, shade(_TIMBER, 0.1), 0.5)
    roof = world.tone((162, 88, 70), z)
    pen = world.card(x, tall - 1.2, z - 0.3, world.line(roof))
    pen.shape([(-half - 0.6, 0), (0, -2.6), (half + 0.6, 0)], roof, 0.7)
    pen.shape([(-0.4, -0.5), (-0.4, -1.0), (0.4, -1.0), (0.4, -0.5)], world.tone(glass, z), 0.5)


def _well(world: World, x: float, z: float) -> None:
    world.box(x - 0.55, x + 0.55, 0, 0.75, z - 0.4, z + 0.4, (176, 170, 162))
    for post in (-0.5, 0.42):
        world.back(x + post, x + post + 0.08, 0.75, 1.8, z, _TIMBER, 0.3)
    pen = world.card(x, 1.8, z, world.line(world.tone(_TIMBER, z)))
    pen.shape([(-0.8, 0.05), (0, -0.5), (0.8, 0.05)], world.tone((150, 104, 72), z), 0.6)
    pen.even([(0, 0), (0, 0.8)], 0.6)
    pen.shape([(-0.13, 0.8), (0.13, 0.8), (0.1, 1.02), (-0.1, 1.02)], world.tone((150, 112, 78), z), 0.5)


def barrel(world: World, x: float, z: float, low: float = 0.0) -> None:
    """A cask of staves and hoops."""
    wood = world.tone((158, 112, 76), z)
    pen = world.card(x, low, z, world.line(wood))
    pen.shape(path((-0.24, 0), (-0.36, -0.4, -0.24, -0.8), (0.24, -0.8), (0.36, -0.4, 0.24, 0)), wood, 0.6)
    for y, half in ((-0.18, 0.3), (-0.62, 0.3)):
        pen.even([(-half, y), (half, y)], 1.0, shade(wood, 0.5))
    for x0 in (-0.1, 0.1):
        pen.even([(x0, -0.78), (x0, -0.02)], 0.3)


def forge(world: World) -> None:
    """An open smithy: a furnace with fire in it, an anvil on a block, tools on the beam, a water butt."""
    ground(world, (150, 128, 108), (150, 128, 108))
    z = 4.4
    world.back(-12, 12, 0, 5.2, z, (136, 112, 94), 0.3)
    for number in range(-9, 10):
        world.back(number * 1.2, number * 1.2 + 0.05, 0, 5.2, z - 0.01, (110, 88, 72), 0.0)
    world.box(-2.6, 0.2, 0, 1.1, z - 1.2, z, (120, 112, 110))
    world.box(-2.2, -0.2, 1.1, 5.4, z - 0.9, z, (134, 124, 120))
    halo(world, -1.2, 0.9, z - 1.3, 2.2, 1.6)
    pen = world.card(-1.2, 0.25, z - 1.24, (90, 40, 30))
    pen.shape(path((-0.7, 0), (-0.7, -0.6, 0, -0.8), (0.7, -0.6, 0.7, 0)), (70, 40, 38), 0.8)
    pen.fill(
        path((-0.55, 0), (-0.5, -0.3, -0.24, -0.56), (-0.1, -0.3, 0.06, -0.66), (0.3, -0.3, 0.55, 0)),
        (248, 130, 54),
    )
    pen.fill(path((-0.3, 0), (-0.2, -0.2, -0.05, -0.4), (0.14, -0.2, 0.3, 0)), (255, 222, 110))
    world.back(0.9, 4.4, 2.1, 2.24, z - 0.1, _TIMBER, 0.4)
    for number, long in enumerate((0.5, 0.7, 0.6, 0.8, 0.5, 0.66)):
        pen = world.card(1.1 + number * 0.55, 2.1, z - 0.14, (60, 54, 56))
        pen.even([(0, 0), (0, long)], 1.6, world.tone((96, 92, 98), z))
        head = [(-0.13, long), (0.13, long), (0.1, long + 0.14), (-0.1, long + 0.14)]
        pen.shape(head, world.tone((120, 122, 130), z), 0.5)
    x = 1.6
    world.box(x - 0.3, x + 0.3, 0, 0.5, 2.2, 2.7, (130, 94, 68))
    pen = world.card(x, 0.5, 2.2, (50, 48, 54))
    pen.shape(path((-0.22, 0), (-0.12, -0.14), (-0.12, -0.2), (-0.6, -0.3, -0.7, -0.38), (0.42,
        -0.38), (0.42, -0.24), (0.14, -0.2), (0.14, -0.14), (0.24, 0)), world.tone((104, 108,
        118), 2.2), 0.8)  # fmt: skip
    barrel(world, 3.4, 3.0)
    barrel(world, -3.6, 2.6)
