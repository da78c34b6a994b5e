"""Corners of rooms: one wall straight on, in the colours of its room, with what hangs or stands on it."""

from __future__ import annotations

from collections.abc import Callable

from engines.providers.painters.dummy.canvas import Colour, mix, oval
from engines.providers.painters.dummy.palette import shade, tint
from engines.providers.painters.dummy.places import props
from engines.providers.painters.dummy.places.world import World

_BACK = 1.9
"""How far behind the figures the wall is, in metres."""
_WOOD: Colour = (150, 110, 78)
_ROOMS: dict[str, tuple[Colour, Colour]] = {
    "classroom": ((222, 226, 214), (206, 172, 132)),
    "kitchen": ((230, 222, 204), (196, 178, 156)),
    "bedroom": ((230, 216, 212), (206, 178, 150)),
    "living_room": ((228, 218, 204), (196, 166, 136)),
    "room": ((226, 216, 200), (196, 166, 136)),
    "cafe": ((216, 190, 160), (172, 136, 108)),
    "diner": ((226, 196, 160), (176, 140, 112)),
    "shop": ((218, 206, 190), (186, 164, 142)),
    "office": ((214, 220, 228), (176, 178, 186)),
    "library": ((214, 196, 172), (164, 128, 100)),
    "hospital": ((228, 236, 238), (206, 212, 214)),
    "stairwell": ((206, 208, 212), (172, 172, 178)),
    "hanok": ((234, 222, 194), (206, 164, 104)),
    "seodang": ((234, 222, 194), (206, 164, 104)),
    "joseon_palace": ((220, 202, 168), (160, 128, 104)),
    "palace": ((226, 208, 196), (196, 178, 170)),
    "stone_room": ((176, 168, 158), (140, 118, 98)),
    "great_hall": ((180, 168, 152), (140, 120, 104)),
    "tavern": ((196, 160, 122), (140, 104, 78)),
    "hearth": ((190, 164, 136), (140, 108, 84)),
    "theatre": ((122, 52, 66), (96, 64, 62)),
    "gym": ((222, 206, 176), (206, 160, 104)),
    "laboratory": ((222, 230, 236), (190, 196, 204)),
    "storeroom": ((190, 178, 162), (150, 132, 112)),
}
"""Wall and floor of a room."""
_OLD = ("hanok", "seodang", "joseon_palace", "stone_room", "great_hall", "tavern", "hearth", "palace")


def draw(world: World, place: str, name: str) -> None:
    """One wall of the room, straight on, with one thing on it."""
    wall, floor = _ROOMS[place]
    z = _BACK
    world.floor(-16, 16, world.front, z, floor, 0.0)
    for number in range(-12, 13):
        world.rule(
            (number * 0.7, 0, max(world.front + 0.2, -2.0)), (number * 0.7, 0, z), shade(floor, 0.16), 0.26
        )
    world.back(-18, 18, 0, 9, z, wall, 0.0)
    low = 0.95 if place in _OLD or place in ("cafe", "library", "classroom", "theatre") else 0.12
    world.back(-18, 18, 0, low, z - 0.01, mix(wall, floor, 0.55), 0.4)
    world.back(-18, 18, low, low + 0.05, z - 0.02, shade(floor, 0.2), 0.3)
    at = world.dice.uniform(0.5, 1.1) * world.dice.choice((-1, 1))
    _DRAWN[name](world, at)
    if name in ("door", "pictures", "board"):
        props.plant(world, -at * 1.7, 1.5)


def _sky_in(world: World, x0: float, x1: float, y0: float, y1: float) -> None:
    top, _, low = world.light.sky
    middle = (y0 + y1) / 2
    world.glow(x0, x1, middle, y1, _BACK - 0.03, mix(top, low, 0.35), 0.0)
    world.glow(x0, x1, y0, middle, _BACK - 0.03, low, 0.0)
    hill = mix(low, (96, 122, 108), 0.42)
    world.glow(x0, x1, y0, y0 + (y1 - y0) * 0.22, _BACK - 0.035, hill, 0.0)


def _window(world: World, at: float) -> None:
    """A window with curtains; the hour shows in it."""
    frame: Colour = (244, 240, 232) if not world.era else _WOOD
    x0, x1, y0, y1 = at - 0.75, at + 0.75, 1.05, 2.3
    world.back(x0 - 0.1, x1 + 0.1, y0 - 0.1, y1 + 0.1, _BACK - 0.02, frame, 0.5)
    _sky_in(world, x0, x1, y0, y1)
    for x in (at - 0.03, x0 + 0.36, x1 - 0.4) if world.era else (at - 0.03,):
        world.back(x, x + 0.06, y0, y1, _BACK - 0.04, frame, 0.3)
    world.back(x0, x1, 1.66, 1.72, _BACK - 0.04, frame, 0.3)
    world.box(x0 - 0.18, x1 + 0.18, y0 - 0.14, y0 - 0.06, _BACK - 0.16, _BACK, frame)
    cloth = tint(world.accent, 0.3)
    world.back(x0 - 0.5, x1 + 0.5, y1 + 0.16, y1 + 0.22, _BACK - 0.07, shade(_WOOD, 0.2), 0.3)
    for side in (-1, 1):
        a, b = sorted((at + side * 0.72, at + side * 1.12))
        world.back(a, b, y0 - 0.25, y1 + 0.18, _BACK - 0.06, cloth, 0.4)
        for share in (0.3, 0.62):
            x = a + (b - a) * share
            world.rule((x, y0 - 0.25, _BACK - 0.07), (x, y1 + 0.18, _BACK - 0.07), shade(cloth, 0.14), 0.4)


def _door(world: World, at: float) -> None:
    leaf = mix(world.accent, _WOOD, 0.7) if not world.era else _WOOD
    world.back(at - 0.56, at + 0.56, 0, 2.2, _BACK - 0.02, shade(leaf, 0.25), 0.5)
    world.back(at - 0.46, at + 0.46, 0, 2.1, _BACK - 0.03, leaf, 0.5)
    for y0, y1 in ((0.25, 0.95), (1.15, 1.9)):
        for x0 in (at - 0.36, at + 0.06):
            world.back(x0, x0 + 0.3, y0, y1, _BACK - 0.04, tint(leaf, 0.1), 0.4)
    px, py = world.spot(at + 0.38, 1.02, _BACK - 0.05)
    size = world.scale(_BACK) * 0.05
    world.canvas.polygon(oval(px, py, size, size, 16), world.tone((214, 186, 110), 1.5))


def _shelf(world: World, at: float) -> None:
    props.shelf(world, at - 1.0, at + 1.0, _BACK - 0.3, 2.1, _WOOD)


def _pictures(world: World, at: float) -> None:
    hung = ((-0.7, 1.5, 0.6, 0.75), (0.1, 1.7, 0.75, 0.55), (0.2, 1.2, 0.4, 0.36))
    for number, (dx, y, wide, high) in enumerate(hung):
        x0 = at + dx
        world.back(x0, x0 + wide, y, y + high, _BACK - 0.02, shade(_WOOD, 0.1), 0.5)
        inner = tint(world.accent, 0.5) if number % 2 else mix(world.accent, (120, 160, 170), 0.7)
        world.back(
            x0 + 0.06, x0 + wide - 0.06, y + 0.06, y + high - 0.06, _BACK - 0.03, tint(inner, 0.3), 0.3
        )
        world.back(x0 + 0.06, x0 + wide - 0.06, y + 0.06, y + high * 0.42, _BACK - 0.035, inner, 0.0)


def _board(world: World, at: float) -> None:
    """A board of cork with slips of paper pinned to it."""
    world.back(at - 1.0, at + 1.0, 1.1, 2.15, _BACK - 0.02, _WOOD, 0.5)
    world.back(at - 0.93, at + 0.93, 1.17, 2.08, _BACK - 0.03, (206, 170, 122), 0.3)
    tones: tuple[Colour, ...] = ((250, 248, 240), tint(world.accent, 0.5), (250, 232, 170))
    for number, (dx, y) in enumerate(((-0.8, 1.6), (-0.4, 1.7), (0.05, 1.55), (0.46, 1.68), (-0.62, 1.25),
        (-0.1, 1.22), (0.4, 1.24))):  # fmt: skip
        world.back(at + dx, at + dx + 0.3, y, y + 0.32, _BACK - 0.04, tones[number % 3], 0.3)


def _lattice(world: World, at: float) -> None:
    """Paper doors on a lattice, the light of the hour through them."""
    lit = world.light.glow if world.light.dark else (250, 244, 226)
    for number in range(-3, 4):
        x0 = at + number * 1.06
        world.back(x0, x0 + 1.06, 0, 2.15, _BACK - 0.02, (134, 96, 66), 0.4)
        world.glow(x0 + 0.08, x0 + 0.98, 0.55, 2.06, _BACK - 0.03, mix(lit, (244, 232, 202), 0.5), 0.3)
        for line in range(1, 5):
            x = x0 + 0.08 + line * 0.18
            world.rule((x, 0.55, _BACK - 0.04), (x, 2.06, _BACK - 0.04), (126, 90, 62), 0.7)
        for line in range(1, 6):
            y = 0.55 + line * 0.25
            world.rule((x0 + 0.08, y, _BACK - 0.04), (x0 + 0.98, y, _BACK - 0.04), (126, 90, 62), 0.7)


def _screen(world: World, at: float) -> None:
    """A folding screen with a branch in flower, a low chest beside it."""
    for number in range(4):
        x0 = at - 1.5 + number * 0.76
        way = 0.12 if number % 2 else 0.0
        corners = [(x0, 0, 1.5 + way), (x0 + 0.76, 0, 1.62 - way), (x0 + 0.76, 1.75, 1.62 - way),
                   (x0, 1.75, 1.5 + way)]  # fmt: skip
        world.flat(corners, (238, 228, 202), 0.6)
        pen = world.card(x0 + 0.38, 0.3, 1.45, world.line(world.tone((110, 84, 62), 1.5)))
        pen.stroke([(-0.2, 0.0), (0.0, -0.5), (0.16, -1.1)], 1.6, world.tone((104, 78, 58), 1.5), 0.3)
        for x, y in ((0.02, -0.55), (0.14, -0.95), (-0.1, -0.4), (0.2, -0.75)):
            pen.fill(oval(x, y, 0.07, 0.07, 12), world.tone((206, 84, 92), 1.5))
    side = -1 if at > 0 else 1
    x = at + side * 2.4
    world.box(x - 0.5, x + 0.5, 0, 0.7, 1.4, 1.8, (134, 92, 62))


def _tapestry(world: World, at: float) -> None:
    """A banner on a rod, and a torch or a lamp beside it."""
    cloth = shade(world.accent, 0.1)
    world.back(at - 0.62, at + 0.62, 2.6, 2.68, _BACK - 0.03, _WOOD, 0.3)
    world.flat([(at - 0.5, 2.6, _BACK - 0.03), (at + 0.5, 2.6, _BACK - 0.03), (at + 0.5, 0.9, _BACK - 0.03),
                (at, 0.62, _BACK - 0.03), (at - 0.5, 0.9, _BACK - 0.03)], cloth, 0.6)  # fmt: skip
    world.back(at - 0.5, at + 0.5, 1.9, 2.0, _BACK - 0.04, (222, 186, 104), 0.3)
    px, py = world.spot(at, 1.45, _BACK - 0.04)
    size = world.scale(_BACK) * 0.24
    world.canvas.polygon(oval(px, py, size, size, 26), world.tone((222, 186, 104), 1.5))
    world.canvas.polygon(oval(px, py, size * 0.7, size * 0.7, 26), world.tone(cloth, 1.5))
    x = at - 1.3 if at > 0 else at + 1.3
    world.back(x - 0.04, x + 0.04, 1.2, 1.62, _BACK - 0.05, (76, 66, 62), 0.4)
    px, py = world.spot(x, 1.74, _BACK - 0.05)
    size = world.scale(_BACK) * 0.1
    world.canvas.polygon(oval(px, py, size * 2.4, size * 2.4, 26), world.light.glow, 60)
    world.canvas.polygon(oval(px, py, size * 0.7, size * 1.3, 20), (252, 190, 90))


_DRAWN: dict[str, Callable[[World, float], None]] = {
    "window": _window,
    "door": _door,
    "shelf": _shelf,
    "pictures": _pictures,
    "board": _board,
    "lattice": _lattice,
    "screen": _screen,
    "tapestry": _tapestry,
}
