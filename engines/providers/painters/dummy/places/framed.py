"""What frames an extreme long shot of open country or town: near walls, branches, wires, birds."""

from __future__ import annotations

from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval, path
from engines.providers.painters.dummy.places.foreground import DARK, near
from engines.providers.painters.dummy.places.world import World

_TOWN = ("street", "alley", "bus_stop", "rooftop")
_GREEN = ("forest", "park", "outdoors")
_SHORE = ("beach", "lighthouse")


def framed(world: World, place: str, side: int) -> None:
    """Dark things close by at `side` (−1 left, 1 right) and above; the middle stays open."""
    if place in ("platform", "palace"):
        near(world, ("pillar",), side)
        near(world, ("pillar" if place == "platform" else "vase",), -side)
    elif place in _TOWN:
        _town(world, place, side)
    elif place in _GREEN:
        _tree(world, side, (84, 118, 92))
    elif place in _SHORE:
        _tree(world, side, (96, 120, 110), pine=True)
    if not world.light.dark and place in (*_TOWN, *_GREEN[1:], *_SHORE):
        _birds(world)


def _dark(world: World, colour: Colour, depth: float) -> Colour:
    return mix(world.tone(colour, 0.0), mix(DARK, world.light.sky[0], 0.18), depth)


def _town(world: World, place: str, side: int) -> None:
    """The corner of the house one looks past, its sign, and wires to the pole across the street."""
    canvas = world.canvas
    w, h = float(canvas.width), float(canvas.height)
    pen = Pen(canvas, -side * w, 0.0, 0.0, h, 0.0 if side < 0 else w, 0.0, DARK, 0.0)
    wall = _dark(world, (150, 132, 124), 0.66)
    for y, sag in () if world.era else ((0.07, 0.1), (0.1, 0.13), (0.045, 0.06)):
        line = [pen.point(p) for p in path((0.0, y), (0.5, y + sag, 1.1, y - 0.06), detail=12)]
        canvas.line(line, _dark(world, (90, 90, 104), 0.7), 1.6)
    if place == "rooftop":
        pen.fill([(-0.1, 0.9), (1.1, 0.955), (1.1, 1.3), (-0.1, 1.3)], wall)
        pen.fill([(-0.1, 0.9), (1.1, 0.955), (1.1, 0.965), (-0.1, 0.915)], mix(wall, (255, 255, 255), 0.2))
        for x in (0.06, 0.11):
            pen.fill([(x, 0.7), (x + 0.024, 0.7), (x + 0.024, 1.0), (x, 1.0)], wall)
        pen.fill(path((0.04, 0.7), (0.1, 0.62, 0.16, 0.7), (0.16, 0.72), (0.04, 0.72)), wall)
        return
    pen.fill([(-0.3, -0.3), (0.11, -0.3), (0.11, 1.3), (-0.3, 1.3)], wall)
    pen.fill([(0.098, -0.3), (0.11, -0.3), (0.11, 1.3), (0.098, 1.3)], mix(wall, (255, 255, 255), 0.12))
    glow = world.light.glow if world.light.dark else mix(wall, world.light.sky[1], 0.35)
    for y in (0.2, 0.5, 0.8):
        pen.fill(
            [(0.02, y), (0.075, y), (0.075, y + 0.13), (0.02, y + 0.13)],
            glow if y == 0.5 else mix(wall, glow, 0.3),
        )
    painted = _dark(world, (150, 112, 74), 0.3)
    sign = painted if world.era else world.accent if world.light.dark else _dark(world, world.accent, 0.35)
    pen.fill([(0.11, 0.3), (0.19, 0.3), (0.19, 0.46), (0.11, 0.46)], sign)
    for y in (0.325, 0.365, 0.405):
        pen.fill([(0.125, y), (0.175, y), (0.175, y + 0.02), (0.125, y + 0.02)], (250, 246, 240))


def _tree(world: World, side: int, colour: Colour, pine: bool = False) -> None:
    """A near trunk with a branch over the upper corner, grass along the ground."""
    canvas, dice = world.canvas, world.dice
    w, h = float(canvas.width), float(canvas.height)
    size = min(w, h)
    x = 0.0 if side < 0 else w
    pen = Pen(canvas, -side * size, 0.0, 0.0, size, x, 0.0, DARK, 0.0)
    bark, leaf = _dark(world, (92, 72, 62), 0.6), _dark(world, colour, 0.58)
    low = h / size + 0.2
    pen.fill(path((-0.2, -0.2), (0.09, -0.2), (0.05, low * 0.5, 0.13, low), (-0.2, low)), bark)
    pen.fill(path((0.05, 0.16), (0.2, 0.2, 0.42, 0.07), (0.43, 0.085), (0.22, 0.25, 0.06, 0.26)), bark)
    for number in range(16):
        lx, ly = dice.uniform(-0.05, 0.5), dice.uniform(-0.06, 0.13)
        ly *= 1.0 - lx
        fill = leaf if number % 3 else mix(leaf, (255, 255, 255), 0.09)
        if pine:
            for angle in (-50, -20, 10, 40):
                needle = pen.moved(lx, ly + 0.02, angle)
                needle.fill([(-0.008, 0), (0.0, 0.13), (0.008, 0)], fill)
        else:
            pen.fill(oval(lx, ly, dice.uniform(0.05, 0.1), dice.uniform(0.035, 0.06), 14), fill)
    ground = h / size
    for number in range(30):
        gx, tall = number * 0.05 + dice.uniform(-0.02, 0.02), dice.uniform(0.03, 0.1)
        pen.fill(
            [
                (gx - 0.012, ground + 0.03),
                (gx + dice.uniform(-0.03, 0.03), ground - tall),
                (gx + 0.012, ground + 0.03),
            ],
            leaf,
        )


def _birds(world: World) -> None:
    canvas, dice = world.canvas, world.dice
    top = max(min(world.camera.horizon, canvas.height * 0.5), canvas.height * 0.1)
    x, y = canvas.width * dice.uniform(0.35, 0.6), top * dice.uniform(0.45, 0.7)
    tone = mix(world.light.sky[0], DARK, 0.6)
    for dx, dy, size in ((0, 0, 9), (26, -12, 7), (44, 6, 6), (-22, 10, 6), (64, -8, 5)):
        for way in (-1, 1):
            wing = path((x + dx, y + dy), (x + dx + way * size * 0.5, y + dy - size * 0.7,
                                           x + dx + way * size, y + dy - size * 0.2),
                        detail=4)  # fmt: skip
            canvas.line(wing, tone, 1.6)
