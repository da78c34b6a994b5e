"""What animals sit on among people: a ledge near by, a stand farther off."""

from __future__ import annotations

from collections.abc import Sequence

from engines.providers.painters.dummy.canvas import Colour, mix
from engines.providers.painters.dummy.figure.walkers import Walker
from engines.providers.painters.dummy.palette import shade
from engines.providers.painters.dummy.perching import FLOOR, FULL, NEAR
from engines.providers.painters.dummy.places.kits import kit_of
from engines.providers.painters.dummy.places.world import World
from engines.providers.painters.dummy.reading import Reading
from engines.providers.painters.dummy.standing import Standing

_WOOD: Colour = (150, 108, 74)


def beneath(standing: Sequence[Standing], world: World, reading: Reading, fallen: bool) -> None:
    """What animals sit on: a ledge before the people near by, a stand or a post farther off."""
    for one in standing:
        figure = one.figure
        if not isinstance(figure, Walker) or figure.aloft or one.dim:
            continue
        if reading.shot in FULL and figure.perch:
            _stand(one, world, figure, fallen)
        elif reading.shot in NEAR and not fallen and one.y <= FLOOR * reading.height + 1:
            _ledge(one, world, reading, figure)


def _stand(one: Standing, world: World, figure: Walker, fallen: bool) -> None:
    """A stand of wood with a bar to sit on."""
    canvas, unit = world.canvas, one.unit
    wood = _WOOD if fallen else world.tone(_WOOD, 0.0)
    top = one.y - figure.perch * unit
    half = max(0.07 * unit, 1.5)
    bar = max(figure.grow * 0.95, 0.4) * unit
    line = world.line(wood)
    for corners in (
        [(one.x - half, top), (one.x + half, top), (one.x + half, one.y), (one.x - half, one.y)],
        [
            (one.x - bar, top + half * 0.2), (one.x + bar, top + half * 0.2),
            (one.x + bar, top + half * 1.9), (one.x - bar, top + half * 1.9),
        ],
        [
            (one.x - half * 5, one.y - half), (one.x + half * 5, one.y - half),
            (one.x + half * 6, one.y + half), (one.x - half * 6, one.y + half),
        ],
    ):  # fmt: skip
        canvas.polygon(corners, wood)
        canvas.line([*corners, corners[0]], line, world.weight * 0.5)


def _ledge(one: Standing, world: World, reading: Reading, figure: Walker) -> None:
    canvas, unit = world.canvas, one.unit
    width, height = float(canvas.width), float(canvas.height)
    half = (figure.kind.long * 0.62 + 0.8) * figure.grow * unit
    inside = kit_of(reading.place).inside
    fill = world.tone(mix((176, 132, 96), world.accent, 0.15) if inside else (164, 158, 150), 0.0)
    left, right = one.x - half, one.x + half
    left, right = (-width, right) if one.x < width / 2 else (left, 2 * width)
    top, deep = one.y - height * 0.012, height * 0.03
    front = [(left, top + deep), (right, top + deep), (right, 2 * height), (left, 2 * height)]
    slab = [(left, top + deep), (left + deep * 0.8, top - deep * 0.4), (right - deep * 0.8, top - deep * 0.4),
            (right, top + deep)]  # fmt: skip
    canvas.polygon(front, shade(fill, 0.16))
    canvas.polygon(slab, fill)
    for line in (
        [*slab, slab[0]],
        [(left, top + deep), (left, 2 * height)],
        [(right, top + deep), (right, 2 * height)],
    ):
        canvas.line(line, world.line(fill), world.weight * 0.5)
