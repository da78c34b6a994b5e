"""What somebody lies on: a bed or the bare ground, seen from above or from the side."""

from __future__ import annotations

from engines.kernel.document import Box, Point
from engines.providers.painters.dummy.canvas import Colour, mix, path
from engines.providers.painters.dummy.palette import shade, tint
from engines.providers.painters.dummy.places.world import World

_SHEET: Colour = (226, 230, 238)
_PILLOW: Colour = (246, 246, 250)
_GROUND: dict[str, Colour] = {
    "forest": (120, 146, 96),
    "park": (132, 168, 104),
    "beach": (232, 214, 172),
    "outdoors": (138, 164, 108),
}
_PAVED: Colour = (150, 150, 156)


def under(world: World, place: str, head: Point, unit: float, *, bed: bool) -> None:
    """The whole picture as what the head lies on: sheet and pillow, or the ground with its stones and grass.

    `head` is the middle of the head and `unit` its height, in pixels.
    """
    canvas = world.canvas
    w, h = float(canvas.width), float(canvas.height)
    fill = world.tone(_SHEET if bed else _GROUND.get(place, _PAVED), 0.0)
    canvas.polygon([(-w, -h), (2 * w, -h), (2 * w, 2 * h), (-w, 2 * h)], fill)
    if not bed:
        _stones(world, fill, unit)
        return
    dark = shade(fill, 0.12)
    for number in range(7):
        x = head[0] + (number - 3) * unit * 0.9 + world.dice.uniform(-0.2, 0.2) * unit
        y = head[1] + world.dice.uniform(-0.9, 0.7) * unit
        canvas.line(path((x, y), (x + unit * 0.2, y + unit * 0.3, x + unit * 0.1, y + unit * 0.7)), dark, 2.0)
    _pillow(world, head, unit * 1.1, unit * 0.74)


def _stones(world: World, fill: Colour, unit: float) -> None:
    canvas = world.canvas
    for _ in range(26):
        x, y = world.dice.uniform(0, canvas.width), world.dice.uniform(0, canvas.height)
        r = unit * world.dice.uniform(0.02, 0.06)
        blade = [(x - r, y + r), (x, y - r * 1.6), (x + r, y + r)]
        canvas.polygon(blade, world.dice.choice((shade(fill, 0.14), tint(fill, 0.18))))


def _pillow(world: World, middle: Point, wide: float, tall: float) -> None:
    x, y = middle
    fill = world.tone(_PILLOW, 0.0)
    shape = path(
        (x - wide, y - tall),
        (x, y - tall * 1.16, x + wide, y - tall),
        (x + wide * 1.08, y, x + wide, y + tall),
        (x, y + tall * 1.16, x - wide, y + tall),
        (x - wide * 1.08, y, x - wide, y - tall),
    )
    low = [(px + wide * 0.04, py + tall * 0.09) for px, py in shape]
    world.canvas.polygon(low, shade(fill, 0.22))
    world.raw(shape, fill, 0.5)
    for side in (-1, 1):
        crease = path(
            (x + side * wide * 0.9, y - tall * 0.8),
            (x + side * wide * 0.6, y - tall * 0.5, x + side * wide * 0.55, y - tall * 0.2),
        )
        world.canvas.line(crease, shade(fill, 0.16), 2.0)


def blanket(world: World, head: Point, unit: float) -> None:
    """Over the body from the chest down, its hem turned back."""
    canvas = world.canvas
    x, top, low = head[0], head[1] + unit * 0.98, canvas.height * 2.0
    cover = world.tone(mix(world.accent, (240, 236, 230), 0.35), 0.0)
    wide = max(canvas.width * 1.0, unit * 2.4)
    body = path((x - wide, top + unit * 0.1), (x, top - unit * 0.12, x + wide, top + unit * 0.1),
                (x + wide, low), (x - wide, low))  # fmt: skip
    world.raw(body, cover, 0.5)
    hem = path(
        (x - wide, top + unit * 0.1),
        (x, top - unit * 0.12, x + wide, top + unit * 0.1),
        (x + wide, top + unit * 0.36),
        (x, top + unit * 0.16, x - wide, top + unit * 0.36),
    )
    world.raw(hem, world.tone(_PILLOW, 0.0), 0.5)
    for side in (-0.7, 0.1, 0.8):
        fold = path((x + side * unit, top + unit * 0.4),
                    (x + side * unit * 1.2, top + unit * 0.8, x + side * unit, top + unit * 1.4))  # fmt: skip
        canvas.line(fold, shade(cover, 0.14), 2.4)


def mattress(world: World, body: Box, ground: float, unit: float, *, head_left: bool) -> None:
    """A low bed under somebody lying along the picture; `body` is their box, all in pixels."""
    left, right = body[0] - unit * 0.35, body[0] + body[2] + unit * 0.35
    top, edge, floor = ground - unit * 0.75, ground + unit * 0.12, ground + unit * 0.62
    sheet, frame = world.tone(_SHEET, 0.0), world.tone((150, 112, 84), 0.0)
    world.raw([(left + unit * 0.3, top), (right - unit * 0.3, top), (right, edge), (left, edge)], sheet, 0.6)
    world.raw([(left, edge), (right, edge), (right, floor), (left, floor)], frame, 0.6)
    world.raw([(left, edge), (right, edge), (right, edge + unit * 0.2), (left, edge + unit * 0.2)],
              shade(sheet, 0.1), 0.5)  # fmt: skip
    board = left if head_left else right
    way = 1 if head_left else -1
    outer, inner, high = board - way * unit * 0.12, board + way * unit * 0.14, top - unit * 0.7
    head = [(outer, high), (inner, high), (inner, floor), (outer, floor)]
    world.raw(head, shade(frame, 0.12), 0.6)
    _pillow(world, (board + way * unit * 0.85, ground - unit * 0.42), unit * 0.55, unit * 0.3)
