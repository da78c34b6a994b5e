"""A room seen from outside, through a window: what an extreme long shot of people indoors shows."""

from __future__ import annotations

from engines.kernel.document import Box
from engines.providers.painters.dummy.canvas import Colour, mix, oval
from engines.providers.painters.dummy.palette import multiply, shade, tint
from engines.providers.painters.dummy.places.outside import HOUSES
from engines.providers.painters.dummy.places.world import World

_SHOPS = ("convenience_store", "cafe", "diner")


def through(world: World, place: str, opening: Box, unit: float, taken: list[float]) -> None:
    """Draws the wall round `opening`. `unit` is a head in pixels, `taken` where people stand."""
    if place == "spaceship":
        _hull(world, opening, unit)
    else:
        _facade(world, place, opening, unit)
    _frame(world, place, opening, unit, taken)


def _round(world: World, opening: Box, fill: Colour) -> None:
    """Everything but the opening in one colour."""
    x, y, wide, tall = opening
    w, h = float(world.canvas.width), float(world.canvas.height)
    for left, top, right, bottom in (
        (-w, -h, 2 * w, y),
        (-w, y + tall, 2 * w, 2 * h),
        (-w, y - 1, x, y + tall + 1),
        (x + wide, y - 1, 2 * w, y + tall + 1),
    ):
        _rect(world, left, top, right, bottom, fill)


def _rect(
    world: World, left: float, top: float, right: float, bottom: float, fill: Colour, alpha: int = 255
) -> None:
    world.canvas.polygon([(left, top), (right, top), (right, bottom), (left, bottom)], fill, alpha)


def _wall(world: World, place: str) -> Colour:
    house = HOUSES.get(place)
    colour = house.wall if house else (206, 198, 190)
    lit = multiply(colour, world.light.outdoors)
    return (
        mix(mix(lit, world.light.sky[0], 0.45), (16, 18, 40), 0.2)
        if world.light.dark
        else mix(lit, world.light.haze, 0.12)
    )


def _facade(world: World, place: str, opening: Box, unit: float) -> None:
    """Storeys of windows, of which some are lit by night; a street at its foot before a shop."""
    canvas, dice, light = world.canvas, world.dice, world.light
    wall = _wall(world, place)
    x, y, wide, tall = opening
    w, h = float(canvas.width), float(canvas.height)
    shop = place in _SHOPS
    _round(world, opening, wall)
    storey = tall + 2.2 * unit
    line = mix(wall, world.line(wall), 0.55)
    for row in range(-8, 9):
        edge = y + row * storey - 1.5 * unit
        if not -storey < edge < h + storey or (shop and row > 0):
            continue
        _rect(world, -w, edge, 2 * w, edge + 0.34 * unit, mix(wall, (255, 255, 255), 0.16))
        _rect(world, -w, edge + 0.34 * unit, 2 * w, edge + 0.5 * unit, shade(wall, 0.18))
        _row(world, opening, unit, y + row * storey, row == 0, wall)
    for number in range(26):
        # Courses of stone, here and there.
        bx, by = dice.uniform(0, w), dice.uniform(0, h)
        if x - unit < bx < x + wide + unit and y - unit < by < y + tall + unit:
            continue
        canvas.line([(bx, by), (bx + unit * dice.uniform(0.6, 1.6), by)], line, 1.0 if number % 2 else 1.6)
    side = x - unit * 1.6 if x > w - x - wide else x + wide + unit * 1.6
    _rect(world, side - unit * 0.16, -h, side + unit * 0.16, 2 * h, shade(wall, 0.26))
    _rect(world, side - unit * 0.16, -h, side - unit * 0.04, 2 * h, tint(wall, 0.12))
    if light.dark:
        # Its light falls out into the night.
        spill = mix(light.glow, (255, 255, 255), 0.2)
        for grow, alpha in ((1.6, 22), (0.8, 30)):
            canvas.polygon(
                [(x - grow * unit, y - grow * unit), (x + wide + grow * unit, y - grow * unit),
                 (x + wide + grow * unit, y + tall + grow * unit), (x - grow * unit, y + tall + grow * unit)],
                spill, alpha)  # fmt: skip
    if shop:
        _pavement(world, opening, unit, wall)


def _row(world: World, opening: Box, unit: float, top: float, same: bool, wall: Colour) -> None:
    """The other windows of one storey, left and right of the opening."""
    x, _, wide, tall = opening
    pane_wide, gap = 4.4 * unit, 2.6 * unit
    reach = round(world.canvas.width / (pane_wide + gap)) + 1
    starts = [x + (wide - pane_wide) / 2 + number * (pane_wide + gap) for number in range(-reach, reach + 1)]
    for left in starts:
        right = left + pane_wide
        if same and right > x - 0.9 * unit and left < x + wide + 0.9 * unit:
            continue
        if right < 0 or left > world.canvas.width:
            continue
        _pane(world, left, top + tall * 0.2, right, top + tall * 0.78, unit, wall)


def _pane(
    world: World, left: float, top: float, right: float, bottom: float, unit: float, wall: Colour
) -> None:
    light, dice = world.light, world.dice
    frame = tint(wall, 0.34)
    _rect(world, left - 0.22 * unit, top - 0.22 * unit, right + 0.22 * unit, bottom + 0.3 * unit, frame)
    on = light.dark and dice.random() < 0.34
    glass = mix(light.glow, (255, 246, 214), 0.3) if on else mix(light.sky[1], (70, 92, 124), 0.42)
    if light.dark and not on:
        glass = mix((26, 32, 62), light.sky[1], 0.35)
    _rect(world, left, top, right, bottom, glass)
    middle = (left + right) / 2
    kind = dice.randrange(4)
    if kind == 0:
        for start, end in ((left, left + unit), (right - unit, right)):
            _rect(world, start, top, end, bottom, mix(world.accent, glass, 0.5))
    elif kind == 1:
        _rect(
            world,
            left,
            top,
            right,
            top + (bottom - top) * dice.uniform(0.25, 0.7),
            mix(glass, (250, 246, 236), 0.5),
        )
    elif not light.dark:
        world.canvas.polygon([(left + unit, bottom), (left + 2 * unit, bottom), (right - unit, top),
                              (right - 2 * unit, top)],
                             (255, 255, 255), 70)  # fmt: skip
    _rect(world, middle - 0.08 * unit, top, middle + 0.08 * unit, bottom, frame)
    if dice.random() < 0.25:
        _cooler(world, right, bottom, unit, wall)


def _cooler(world: World, right: float, bottom: float, unit: float, wall: Colour) -> None:
    """The box of an air conditioner under a window."""
    case = mix(wall, (236, 238, 238), 0.6)
    _rect(world, right - 2.2 * unit, bottom + 0.4 * unit, right, bottom + 1.7 * unit, case)
    fan = oval(right - 1.5 * unit, bottom + 1.05 * unit, 0.46 * unit, 0.46 * unit, 14)
    world.canvas.polygon(fan, shade(wall, 0.3))


def _pavement(world: World, opening: Box, unit: float, wall: Colour) -> None:
    """Before a shop: the pavement, the kerb and the road below, the light of the shop on them."""
    canvas, light = world.canvas, world.light
    x, y, wide, tall = opening
    w, h = float(canvas.width), float(canvas.height)
    floor = y + tall
    stone = mix(multiply((206, 200, 194), light.outdoors), light.haze, 0.1)
    _rect(world, -w, floor + 0.2 * unit, 2 * w, floor + 2.4 * unit, stone)
    for number in range(-4, 22):
        left = number * w / 16
        canvas.line(
            [(left, floor + 0.2 * unit), (left + (left - w / 2) * 0.1, floor + 2.4 * unit)],
            shade(stone, 0.2),
            1.0,
        )
    _rect(world, -w, floor + 2.4 * unit, 2 * w, floor + 2.75 * unit, tint(stone, 0.3))
    _rect(world, -w, floor + 2.75 * unit, 2 * w, 2 * h, multiply((112, 112, 124), light.outdoors))
    if light.dark:
        for share, alpha in ((0.3, 60), (0.0, 46)):
            canvas.polygon(
                [(x + wide * share * 0.5, floor + 0.2 * unit),
                 (x + wide * (1 - share * 0.5), floor + 0.2 * unit),
                 (x + wide * (1.18 - share), floor + 4.2 * unit),
                 (x + wide * (share - 0.18), floor + 4.2 * unit)],
                light.glow, alpha)  # fmt: skip
    _awning(world, opening, unit)


def _awning(world: World, opening: Box, unit: float) -> None:
    """The shop's sign and striped awning over the window, a plant on both sides of it."""
    canvas, light = world.canvas, world.light
    x, y, wide, tall = opening
    floor = y + tall
    left, right = x - 1.2 * unit, x + wide + 1.2 * unit
    sign = y - 2.3 * unit
    colour = world.accent if light.dark else multiply(world.accent, light.outdoors)
    _rect(world, left, sign - 1.1 * unit, right, sign + 1.0 * unit, colour)
    for start, size in ((0.3, 0.12), (0.46, 0.08), (0.58, 0.14)):
        bar = left + (right - left) * start
        _rect(world, bar, sign - 0.4 * unit, bar + (right - left) * size, sign + 0.3 * unit, (252, 250, 244))
    count = max(6, round((right - left) / (1.3 * unit)))
    for number in range(count):
        a, b = left + (right - left) * number / count, left + (right - left) * (number + 1) / count
        fill = colour if number % 2 else mix(colour, (252, 248, 240), 0.8)
        canvas.polygon([(a, sign + unit), (b, sign + unit), (b, sign + 2.5 * unit),
                        ((a + b) / 2, sign + 2.8 * unit),
                        (a, sign + 2.5 * unit)], fill)  # fmt: skip
    for side in (left - 1.8 * unit, right + 0.4 * unit):
        pot = mix(multiply((170, 110, 84), light.outdoors), light.haze, 0.1)
        leaf = mix(multiply((86, 134, 90), light.outdoors), light.haze, 0.1)
        for dx, dy in ((0.2, -1.7), (0.9, -1.9), (0.55, -2.5)):
            canvas.polygon(oval(side + dx * unit, floor + dy * unit, 0.62 * unit, 0.62 * unit, 14), leaf)
        _rect(world, side, floor - 1.3 * unit, side + 1.2 * unit, floor + 0.3 * unit, pot)


def _hull(world: World, opening: Box, unit: float) -> None:
    """Plates of a hull among the stars; the window is the one warm thing in the dark."""
    canvas, dice = world.canvas, world.dice
    w, h = float(canvas.width), float(canvas.height)
    x, y, wide, tall = opening
    _round(world, opening, (16, 18, 40))
    for _ in range(90):
        sx, sy, r = dice.uniform(0, w), dice.uniform(0, h), dice.choice((0.8, 1.2, 2.0))
        if not (x - unit < sx < x + wide + unit and y - unit < sy < y + tall + unit):
            canvas.polygon(oval(sx, sy, r, r, 6), (226, 232, 255))
    px, py, r = w * dice.choice((0.16, 0.84)), y - h * 0.28, w * 0.2
    canvas.polygon(oval(px, py, r, r, 44), mix(world.accent, (30, 30, 80), 0.4))
    canvas.polygon(
        oval(px - r * 0.16, py - r * 0.14, r * 0.8, r * 0.78, 40), mix(world.accent, (60, 60, 120), 0.16)
    )
    plate: Colour = (96, 104, 130)
    top, low = y - 3.4 * unit, y + tall + 2.6 * unit
    for left, high, right, bottom in (
        (-w, top, 2 * w, y),
        (-w, y + tall, 2 * w, low),
        (-w, y, x, y + tall),
        (x + wide, y, 2 * w, y + tall),
    ):
        _rect(world, left, high, right, bottom, plate)
    _rect(world, -w, top, 2 * w, top + 0.5 * unit, tint(plate, 0.25))
    _rect(world, -w, low - 0.9 * unit, 2 * w, low, shade(plate, 0.3))
    step = 5.2 * unit
    for number in range(-12, 13):
        edge = x + wide / 2 + (number + 0.5) * step
        if not x - unit < edge < x + wide + unit:
            canvas.line([(edge, top), (edge, low)], shade(plate, 0.4), 2.0)
            _rect(world, edge + unit, y + unit, edge + 2.6 * unit, y + 1.5 * unit, world.accent)


def _frame(world: World, place: str, opening: Box, unit: float, taken: list[float]) -> None:
    """Frame, sill and bars; no bar runs through a person."""
    x, y, wide, tall = opening
    wall = (96, 104, 130) if place == "spaceship" else _wall(world, place)
    frame, ink = tint(wall, 0.4), world.line(shade(wall, 0.3))
    thick = 0.34 * unit
    for left, top, right, bottom in (
        (x - thick, y - thick, x + wide + thick, y),
        (x - thick, y - thick, x, y + tall),
        (x + wide, y - thick, x + wide + thick, y + tall),
        (x - 0.7 * unit, y + tall, x + wide + 0.7 * unit, y + tall + 0.5 * unit),
    ):
        _rect(world, left, top, right, bottom, frame)
    canvas = world.canvas
    canvas.line([(x, y), (x + wide, y), (x + wide, y + tall), (x, y + tall), (x, y)], ink, 1.8)
    count = max(2, round(wide / (4.4 * unit)))
    for number in range(1, count):
        bar = x + wide * number / count
        if all(abs(bar - person) > 0.9 * unit for person in taken):
            _rect(world, bar - 0.1 * unit, y, bar + 0.1 * unit, y + tall, frame)
    _rect(world, x, y + tall * 0.2, x + wide, y + tall * 0.2 + 0.18 * unit, frame)
    if not world.light.dark:
        for start in (0.08, 0.62):
            a, b = x + wide * start, x + wide * (start + 0.1)
            lean = tall * 0.34
            canvas.polygon([(a, y + tall), (b, y + tall), (min(b + lean, x + wide), y),
                            (min(a + lean, x + wide), y)],
                           (255, 255, 255), 44)  # fmt: skip
