"""What a thing lies on in an insert: the ground or furniture of the place, seen close."""

from __future__ import annotations

from collections.abc import Callable

from engines.kernel.document import Point
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.palette import shade, tint
from engines.providers.painters.dummy.places.world import World

EDGE = 0.46
"""Where the surface ends against the place behind it, in heights of the picture."""


def surface(world: World, place: str) -> None:
    """Draws the surface of a place over the lower part of the picture."""
    kind = _KINDS.get(place, "wood")
    base = mix(_COLOURS[kind], world.accent, 0.12 if kind in ("wood", "seat") else 0.04)
    _Surface(world, base).draw(kind)


class _Surface:
    """A plane that runs away from the viewer: x across and y (0 far … 1 near) in shares of the picture."""

    def __init__(self, world: World, colour: Colour) -> None:
        self.world = world
        self.canvas = world.canvas
        self.fill = world.tone(colour, 0.0)
        self.line = world.line(self.fill)
        self.w, self.h = float(world.canvas.width), float(world.canvas.height)

    def at(self, x: float, y: float) -> Point:
        """Lines across the picture run together towards a point above its middle."""
        wide = 0.62 + 0.7 * y
        return (self.w * (0.5 + (x - 0.5) * wide * 1.5), self.h * (EDGE + (1.08 - EDGE) * y**1.25))

    def area(self, x0: float, x1: float, y0: float, y1: float, fill: Colour, alpha: int = 255) -> None:
        self.canvas.polygon([self.at(x0, y0), self.at(x1, y0), self.at(x1, y1), self.at(x0, y1)], fill, alpha)

    def rule(self, a: Point, b: Point, share: float = 0.4, width: float = 1.4) -> None:
        self.canvas.line([self.at(*a), self.at(*b)], mix(self.fill, self.line, share), width)

    def draw(self, kind: str) -> None:
        edge = self.h * EDGE
        self.canvas.polygon(
            [(-self.w, edge), (2 * self.w, edge), (2 * self.w, 2 * self.h), (-self.w, 2 * self.h)], self.fill
        )
        self.area(-2, 3, 0.0, 0.16, mix(self.fill, self.world.light.haze, 0.34))
        self.area(-2, 3, 0.16, 0.38, mix(self.fill, self.world.light.haze, 0.14))
        _DETAILS[kind](self)
        self.canvas.line([(-self.w, edge), (2 * self.w, edge)], self.line, 2.0)
        beam = [self.at(0.2, 0.0), self.at(0.5, 0.0), self.at(0.78, 1.1), self.at(0.24, 1.1)]
        self.canvas.polygon(beam, self.world.light.glow, 46)
        if self.world.light.dark:
            # Lit from one lamp: the corners sink away.
            for side in (0.0, 1.0):
                corner = [(side * self.w, self.h * 0.6), (side * self.w, self.h * 1.01),
                          (self.w * (0.5 + (side - 0.5) * 0.3), self.h * 1.01)]  # fmt: skip
                self.canvas.polygon(corner, (14, 14, 40), 70)


def _wood(s: _Surface) -> None:
    for y in (0.1, 0.24, 0.42, 0.64, 0.9):
        s.rule((-0.6, y), (1.6, y + 0.02), 0.34)
    for x, y, long in (
        (0.08, 0.3, 0.2),
        (0.7, 0.5, 0.26),
        (0.2, 0.74, 0.22),
        (0.62, 0.16, 0.16),
        (0.5, 0.98, 0.3),
    ):
        grain = path(s.at(x, y), (*s.at(x + long / 2, y + 0.03), *s.at(x + long, y)))
        s.canvas.line(grain, mix(s.fill, s.line, 0.24), 1.2)
    ring = s.at(0.14, 0.62)
    s.canvas.line(oval(*ring, s.w * 0.07, s.h * 0.03, 26), mix(s.fill, s.line, 0.2), 2.4)


def _desk(s: _Surface) -> None:
    """A writing desk: paper, a pencil."""
    _wood(s)
    dice = s.world.dice
    paper = s.world.tone((250, 248, 242), 0.0)
    x = dice.choice((-0.02, 0.72))
    sheet = [s.at(x, 0.2), s.at(x + 0.3, 0.16), s.at(x + 0.34, 0.66), s.at(x + 0.02, 0.72)]
    s.canvas.polygon([(px + 5, py + 6) for px, py in sheet], (24, 20, 48), 60)
    s.canvas.polygon(sheet, paper)
    for y in (0.28, 0.36, 0.44, 0.52, 0.6):
        s.canvas.line([s.at(x + 0.05, y), s.at(x + 0.26, y - 0.02)], shade(paper, 0.3), 1.4)
    pen = Pen.at(
        s.canvas, *s.at(0.86 if x < 0.4 else 0.12, 0.8), s.w * 0.1, s.world.ink, s.world.weight * 0.6
    )
    pencil = pen.moved(0, 0, -24)
    pencil.shape([(-1, -0.08), (0.9, -0.08), (0.9, 0.08), (-1, 0.08)], s.world.tone((236, 190, 80), 0.0))
    pencil.shape([(0.9, -0.08), (1.2, 0.0), (0.9, 0.08)], s.world.tone((244, 222, 190), 0.0))


def _stone(s: _Surface) -> None:
    for x in range(-4, 9):
        s.rule((x * 0.26, 0.0), (x * 0.26, 1.2), 0.4)
    for y in (0.12, 0.3, 0.54, 0.84):
        s.rule((-1.5, y), (2.5, y), 0.4)
    dice = s.world.dice
    for _ in range(16):
        px, py = s.at(dice.uniform(-0.2, 1.2), dice.uniform(0.05, 1.0))
        s.canvas.polygon(oval(px, py, dice.uniform(2, 6), 2.2, 8), mix(s.fill, s.line, 0.3))
    if s.world.weather == "rain":
        for x, y, r in ((0.1, 0.6, 0.16), (0.86, 0.34, 0.12), (0.7, 0.94, 0.2)):
            px, py = s.at(x, y)
            s.canvas.polygon(
                oval(px, py, s.w * r, s.h * r * 0.2, 28), mix(s.fill, s.world.light.sky[1], 0.55)
            )
            s.canvas.line(oval(px, py, s.w * r * 0.4, s.h * r * 0.07, 20), tint(s.fill, 0.4), 1.4)


def _grass(s: _Surface) -> None:
    dice = s.world.dice
    for number in range(70):
        y = (number / 70) ** 0.8
        x = dice.uniform(-0.3, 1.3)
        px, py = s.at(x, y)
        tall = s.h * (0.02 + 0.05 * y)
        tone = (shade(s.fill, 0.16), tint(s.fill, 0.14))[number % 2]
        for lean in (-0.5, 0.1, 0.6):
            s.canvas.polygon(
                [(px - tall * 0.12, py), (px + lean * tall, py - tall), (px + tall * 0.12, py)], tone
            )


def _sand(s: _Surface) -> None:
    dice = s.world.dice
    for y in (0.14, 0.3, 0.5, 0.74, 0.96):
        wave = path(
            s.at(-0.4, y), *[(*s.at(x - 0.1, y + 0.03), *s.at(x, y)) for x in (0.0, 0.3, 0.6, 0.9, 1.3)]
        )
        s.canvas.line(wave, mix(s.fill, s.line, 0.26), 1.6)
    for _ in range(40):
        px, py = s.at(dice.uniform(-0.2, 1.2), dice.uniform(0.02, 1.0))
        s.canvas.polygon(oval(px, py, 2.0, 1.4, 6), mix(s.fill, s.line, 0.45))
    shell = Pen.at(s.canvas, *s.at(0.12, 0.74), s.w * 0.05, s.world.ink, s.world.weight * 0.6)
    shell.shape(path((-0.8, 0.3), (-0.7, -0.8, 0.0, -0.8), (0.7, -0.8, 0.8, 0.3), (0.0, 0.6, -0.8, 0.3)),
                s.world.tone((250, 226, 214), 0.0))  # fmt: skip
    for x in (-0.4, 0.0, 0.4):
        shell.stroke([(x, -0.6), (x * 0.4, 0.4)], 0.7)


def _cloth(s: _Surface) -> None:
    """A sheet or a seat in folds."""
    for x, y, dx in (
        (-0.1, 0.2, 0.5),
        (0.9, 0.3, -0.5),
        (0.1, 0.8, 0.4),
        (0.8, 0.86, -0.36),
        (0.4, 0.1, 0.3),
    ):
        a, b, c = s.at(x, y), s.at(x + dx * 0.5, y + 0.1), s.at(x + dx, y - 0.02)
        lower = (b[0], b[1] + s.h * 0.03)
        s.canvas.polygon([*path(a, (*b, *c)), *path(c, (*lower, *a))], shade(s.fill, 0.13))
        s.canvas.line(path(a, (*b, *c)), mix(s.fill, s.line, 0.45), 1.6)


def _metal(s: _Surface) -> None:
    for x in (-0.1, 0.3, 0.74, 1.1):
        s.rule((x, 0.0), (x, 1.2), 0.6)
    for y in (0.2, 0.66):
        s.rule((-1.0, y), (2.0, y), 0.6)
    for number in range(6):
        x = 0.02 + number * 0.17
        glow = (s.world.accent, (130, 226, 214), (250, 214, 120))[number % 3]
        s.area(x, x + 0.09, 0.05, 0.1, glow)
    for x, y in ((0.28, 0.22), (0.72, 0.22), (0.28, 0.64), (0.72, 0.64)):
        s.canvas.polygon(oval(*s.at(x, y), 4, 3, 10), shade(s.fill, 0.4))


def _counter(s: _Surface) -> None:
    s.area(-2, 3, 0.02, 0.06, s.world.accent)
    for x in (0.1, 0.9):
        s.rule((x - 0.04, 0.1), (x - 0.2 if x < 0.5 else x + 0.2, 1.1), 0.3)
    mat = tint(s.world.tone(s.world.accent, 0.0), 0.3)
    s.area(0.2, 0.8, 0.28, 0.94, mat)
    s.area(0.225, 0.775, 0.32, 0.88, mix(mat, s.fill, 0.6))


def _ice(s: _Surface) -> None:
    """Cracks, and snow blown over it."""
    dice = s.world.dice
    for _ in range(6):
        x, y = dice.uniform(-0.2, 1.1), dice.uniform(0.05, 0.9)
        crack = [s.at(x, y)]
        for _ in range(4):
            x, y = x + dice.uniform(-0.05, 0.16), y + dice.uniform(-0.1, 0.14)
            crack.append(s.at(x, max(y, 0.0)))
        s.canvas.line(crack, tint(s.fill, 0.7), 2.6)
        s.canvas.line([(px, py + 2) for px, py in crack], mix(s.fill, s.line, 0.3), 1.2)
    for _ in range(5):
        px, py = s.at(dice.uniform(0.0, 1.0), dice.uniform(0.05, 1.0))
        s.canvas.polygon(oval(px, py, s.w * 0.16, s.h * 0.02, 22), (250, 252, 255), 150)


_COLOURS: dict[str, Colour] = {
    "wood": (196, 160, 126),
    "desk": (206, 172, 134),
    "stone": (170, 168, 168),
    "grass": (128, 160, 98),
    "sand": (234, 214, 170),
    "cloth": (226, 226, 230),
    "seat": (170, 120, 96),
    "metal": (96, 106, 132),
    "counter": (222, 214, 204),
    "ice": (204, 228, 240),
}
_DETAILS: dict[str, Callable[[_Surface], None]] = {
    "wood": _wood,
    "desk": _desk,
    "stone": _stone,
    "grass": _grass,
    "sand": _sand,
    "cloth": _cloth,
    "seat": _cloth,
    "metal": _metal,
    "counter": _counter,
    "ice": _ice,
}
_KINDS = {"classroom": "desk", "library": "desk", "office": "desk", "bedroom": "cloth",
    "hospital": "cloth", "palace": "seat", "subway": "seat", "spaceship": "metal",
    "convenience_store": "counter", "street": "stone", "alley": "stone", "bus_stop": "stone",
    "rooftop": "stone", "platform": "stone", "stairwell": "stone", "forest": "grass",
    "park": "grass", "outdoors": "grass", "beach": "sand", "lighthouse": "sand",
    "desert": "sand", "undersea": "sand", "farm": "grass", "riverside": "grass",
    "stadium": "grass", "polar": "stone", "temple": "stone", "cave": "stone",
    "market": "counter", "church": "seat", "theatre": "seat", "garage": "metal",
    "laundry": "metal", "salon": "counter", "counter_hall": "counter", "hotel": "counter", "shop": "counter",
    "flower_shop": "counter", "aquarium": "metal", "glasshouse": "stone", "courtroom": "desk",
    "prison": "stone", "airport": "seat", "wedding_hall": "cloth", "laboratory": "metal",
    "storeroom": "stone", "arcade": "metal", "swimming_pool": "stone", "rink": "metal",
    "zoo": "grass", "campsite": "grass", "frozen_lake": "ice", "lake": "grass",
    "waterfall": "stone", "volcano": "stone", "battlefield": "sand", "lair": "stone",
    "graveyard": "grass", "scrap_yard": "stone", "joseon_village": "sand",
    "medieval_village": "stone", "smithy": "stone", "great_hall": "stone", "seodang": "desk",
    "joseon_palace": "seat", "submarine": "metal", "elevator": "metal", "tunnel": "stone",
    "bridge": "stone", "gas_station": "stone", "observatory": "desk", "plane_cabin": "seat",
    "building_site": "stone",}  # fmt: skip
