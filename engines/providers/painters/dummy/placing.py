"""The thing the words tell of, where it stands among people: as large as it is, and on something."""

from __future__ import annotations

import itertools

from engines.kernel.document import Box
from engines.providers.painters.dummy.achieved import TIED, over
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval
from engines.providers.painters.dummy.framing import Frame
from engines.providers.painters.dummy.hands_on import hands_of, stands
from engines.providers.painters.dummy.insert import colour_of, said_of
from engines.providers.painters.dummy.objects.grips import is_flat
from engines.providers.painters.dummy.objects.pictured import drawer, plain
from engines.providers.painters.dummy.objects.repaint import drawn_as
from engines.providers.painters.dummy.objects.sizes import keep_of, metres, reach, unit_for
from engines.providers.painters.dummy.palette import multiply, shade
from engines.providers.painters.dummy.places.kits import kit_of
from engines.providers.painters.dummy.places.lands import boulder
from engines.providers.painters.dummy.places.world import World
from engines.providers.painters.dummy.reading import Reading

LIES_FLAT = ("letter", "ticket", "map", "paper", "blueprint", "talisman", "postage_stamp", "wallet",
"cassette", "scarf",
    "glove", "necklace", "ribbon", "rope")  # fmt: skip
_WOOD: Colour = (150, 108, 74)
_DARK: Colour = (22, 18, 46)
_DEEPEST = {True: 2.6, False: 16.0}
_NEARER = 1.2
"""How far off a thing may stand in a room and in the open, in metres."""
_WATERS = ("beach", "lighthouse", "riverside", "lake", "deck", "bridge", "frozen_lake", "polar")
_HALLS = ("garage", "museum", "theatre", "aquarium", "platform", "cave", "lair", "stairwell", "storeroom")
"""Rooms a car can stand in, or an elephant."""
_WIDEST = 0.72
"""The part of the picture's width that a thing under somebody's hands takes at most."""
_IN_WORKSHOP = 4.5
"""Metres of what still goes into a workshop: a car."""
_LEGIBLE = 0.055
"""Heights of the picture below which nothing could be told; a small thing is drawn up to twice as large."""


def beside(world: World, reading: Reading, staging: Frame) -> Box | None:
    """Draws the thing in the widest gap between the people, behind whom it is drawn. Gives where it is, in
    picture pixels; None where it is not drawn."""
    thing, far = reading.placed, reading.shot == "extreme_long"
    if drawer(thing) is None or reading.shot not in ("long", "medium", "extreme_long"):
        return None
    if (far and metres(thing) < 1) or not _has_room(reading):
        return None
    x, gap = gaps(world, staging)[0]
    hands = hands_of(reading, staging.standing, world.canvas) if stands(thing) else None
    if hands is not None:
        return _at_hand(world, reading, hands)
    keep = keep_of(thing)
    if keep == "air":
        return _in_air(world, reading, x)
    if reading.shot == "medium":
        return _near(world, reading, x, gap) if metres(thing) < 0.8 else _behind(world, reading, x, gap)
    return _on_top(world, reading, x) if keep == "top" else _behind(world, reading, x, gap)


def _has_room(reading: Reading) -> bool:
    """Whether the place can hold the thing: no bus in a room, no ship on dry land."""
    if reading.placed in ("ship", "submarine"):
        return reading.place in _WATERS
    large = metres(reading.placed) > 2.6
    mended = reading.place == "workshop" and metres(reading.placed) < _IN_WORKSHOP
    return not (large and kit_of(reading.place).inside) or reading.place in _HALLS or mended


def gaps(world: World, staging: Frame) -> list[tuple[float, float]]:
    """Middle and width of the gaps between people and edges, in pixels, the widest first."""
    width = float(world.canvas.width)
    taken = sorted([0.0, *(standing.x for standing in staging.standing), width])
    found = [((left + right) / 2, right - left) for left, right in itertools.pairwise(taken)]
    return sorted(found, key=lambda gap: (-gap[1], -gap[0]))


def _drawn(world: World, reading: Reading, x: float, base: float, pixels: float, weight: float = 0.8) -> Box:
    """Draws the thing with its lowest point at `base`; `pixels` is its longest side."""
    thing = reading.placed
    left, top, wide, high = reach(thing)
    unit = unit_for(thing, pixels)
    pen = Pen.at(
        world.canvas, x - (left + wide / 2) * unit, base - (top + high) * unit, unit, world.ink,
        min(world.weight * weight, max(unit * 0.02, 0.8)),
    )  # fmt: skip
    if flat := plain(thing) in LIES_FLAT and reading.shot != "medium":
        # A letter does not stand up by itself.
        pen = Pen(pen.canvas, pen.a, 0.0, -pen.d * 0.12, pen.d * 0.5, pen.e, base - (top + high) * unit * 0.5,
                  pen.ink, pen.weight)  # fmt: skip
    elif is_flat(thing):
        _strut(world, x, base, wide * unit, high * unit)
    if draw := drawn_as(thing, said_of(reading, thing) is not None):
        draw(pen, multiply(colour_of(reading, thing), world.ambient))
    if reading.state == "tagged" or reading.priced:
        over(pen, thing, "tagged")
    return pen.box([(left, top - (0.3 * high if flat else 0.0)), (left + wide, top + high)])


def _strut(world: World, x: float, base: float, wide: float, high: float) -> None:
    """What holds up a picture that stands there: a leg behind it, and a ledge under it."""
    wood = world.tone(_WOOD, 0.0)
    leg = [(x + wide * 0.2, base - high * 0.7), (x + wide * 0.34, base - high * 0.7),
           (x + wide * 0.72, base), (x + wide * 0.6, base)]  # fmt: skip
    foot = [(x - wide * 0.56, base - high * 0.05), (x + wide * 0.56, base - high * 0.05),
            (x + wide * 0.6, base + high * 0.04), (x - wide * 0.6, base + high * 0.04)]  # fmt: skip
    for corners in (leg, foot):
        world.canvas.polygon(corners, wood)
        world.canvas.line([*corners, corners[0]], world.line(wood), world.weight * 0.5)


def _shown(world: World, thing: str, scale: float) -> float:
    """Pixels of the longest side: true to size, or a little more where it would be a speck."""
    true = metres(thing) * scale
    return min(max(true, _LEGIBLE * world.canvas.height), true * 2.0)


def _behind(world: World, reading: Reading, x: float, gap: float) -> Box | None:
    """On the ground, as far off as it must be to be seen whole between the people."""
    thing, inside = reading.placed, kit_of(reading.place).inside
    _, _, wide, high = reach(thing)
    tall = metres(thing) * high / max(wide, high)
    z, height = 0.3, float(world.canvas.height)
    across = min(gap * 1.05, world.canvas.width * 0.6)
    # Behind heads that are near it would hang in the air.
    while z < (_NEARER if inside and reading.shot == "medium" else _DEEPEST[inside]):
        base = world.spot(0.0, 0.0, z)[1]
        fits = metres(thing) * world.scale(z) * wide / max(wide, high) <= across
        # Neither its foot nor its head is out of the picture.
        seen = base - tall * world.scale(z) * 0.5 < height * 0.94 and base > tall * world.scale(z)
        if fits and seen and tall * world.scale(z) < height * 0.8:
            break
        z += 0.2
    base = world.spot(0.0, 0.0, z)[1]
    pixels = min(_shown(world, thing, world.scale(z)), across * max(wide, high) / wide)
    if base - pixels * high / max(wide, high) > height * 0.97:
        return None
    half = pixels * wide / max(wide, high) / 2
    world.canvas.polygon(oval(x, base - half * 0.04, half * 1.06, max(half * 0.16, 2.0), 26), _DARK, 80)
    return _drawn(world, reading, x, base, pixels)


def _at_hand(world: World, reading: Reading, x: float) -> Box:
    """On the ground right behind whose hands are on it, as large as it is."""
    z = 0.3
    # What is longer than the picture is drawn as long as is seen of it: a car, and not its door.
    pixels = min(metres(reading.placed) * world.scale(z), world.canvas.width * _WIDEST)
    half, base = pixels * 0.4, world.spot(0.0, 0.0, z)[1]
    world.canvas.polygon(oval(x, base, half, max(half * 0.16, 2.0), 26), _DARK, 80)
    return _drawn(world, reading, x, base, pixels)


def _on_top(world: World, reading: Reading, x: float) -> Box:
    """On a small table in a room, on a flat stone under the sky."""
    z, thing = 0.3, reading.placed
    scale = world.scale(z)
    at = (x - world.camera.vanish) / scale - world.camera.centre
    pixels = _shown(world, thing, scale)
    half = max(0.24, pixels / scale * 0.62)
    if kit_of(reading.place).inside:
        high, wood = 0.62, mix((176, 132, 96), world.accent, 0.2)
        for leg in (-half + 0.03, half - 0.07):
            world.back(at + leg, at + leg + 0.04, 0, high - 0.04, z + 0.12, shade(wood, 0.2), 0.3)
        world.box(at - half, at + half, high - 0.05, high, z - 0.16, z + 0.2, wood)
    else:
        high = 0.34
        boulder(world, at, z + 0.1, max(half, 0.34), (168, 162, 154))
        world.floor(at - half * 0.9, at + half * 0.9, z - 0.12, z + 0.16, (186, 182, 174), 0.4, high)
    return _drawn(world, reading, x, world.spot(at, high, z)[1] + pixels * 0.03, pixels)


def _near(world: World, reading: Reading, x: float, gap: float) -> Box:
    """In a picture that ends at the waist: on the edge of a table or a ledge before the people."""
    canvas, z, thing = world.canvas, -0.08, reading.placed
    width, height = float(canvas.width), float(canvas.height)
    pixels = min(_shown(world, thing, world.scale(z)), height * 0.3, gap * 0.8)
    top, inside = height * 0.9, kit_of(reading.place).inside
    left, right = (-width, x + gap * 0.5) if x < width / 2 else (x - gap * 0.5, 2 * width)
    if abs(x - width / 2) < width * 0.12:
        left, right = x - gap * 0.42, x + gap * 0.42
    fill = world.tone(mix((176, 132, 96), world.accent, 0.15) if inside else (164, 158, 150), 0.0)
    deep = height * 0.035
    slab = [(left, top), (left + deep * 0.8, top - deep), (right - deep * 0.8, top - deep), (right, top)]
    canvas.polygon([(left, top), (right, top), (right, 2 * height), (left, 2 * height)], shade(fill, 0.16))
    canvas.polygon(slab, fill)
    for line in (slab, [(left, top), (right, top)], [(left, top), (left, 2 * height)], [(right,
        top), (right, 2 * height)]):  # fmt: skip
        canvas.line(line, world.line(fill), world.weight * 0.5)
    base = top - deep * 0.3
    canvas.polygon(oval(x, base, pixels * 0.4, pixels * 0.06, 24), _DARK, 80)
    return _drawn(world, reading, x, base, pixels)


def _in_air(world: World, reading: Reading, x: float) -> Box | None:
    """Aloft; what is tied has its string down to the ground. Under a roof only what is small flies."""
    thing, inside = reading.placed, kit_of(reading.place).inside
    size = metres(thing)
    if inside and size > 1.2 and reading.place not in ("aquarium", "submarine"):
        return None
    width, height = float(world.canvas.width), float(world.canvas.height)
    z = 0.4 if size < 1.2 else min(max(size * 1.6, 4.0), 40.0)
    pixels = min(_shown(world, thing, world.scale(z)), width * 0.5, height * 0.4)
    above = 0.32 if reading.shot == "medium" else 0.26
    base = max(height * above, reading.room * height * 0.6) + pixels * 0.3
    if thing in TIED:
        string = [(x, base - pixels * 0.1), (x + pixels * 0.2, (base + height) / 2),
            (x - pixels * 0.1, height)]  # fmt: skip
        world.canvas.line(string, world.line(world.tone((90, 90, 100), 0.5)), world.weight * 0.4)
    return _drawn(world, reading, x, base, pixels)
