"""Things that are broken: a cup in two halves, a torn letter, a toy with an arm off, a cracked dial."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PIL import Image, ImageChops, ImageDraw

from engines.kernel.document import Box, Point
from engines.providers.painters.dummy.canvas import SCALE, Canvas, Colour, Pen, bounds, oval, path
from engines.providers.painters.dummy.objects.extents import Draw, extent
from engines.providers.painters.dummy.objects.machines import boat_wreck
from engines.providers.painters.dummy.palette import WHITE

BROKEN = "broken_"
"""How the name of a thing begins that is broken."""
_HALVED = frozenset(
    ("cup", "vase", "jar", "bowl", "bottle", "statuette", "statue", "mask", "hahoe_mask", "sword", "cane",
     "wand", "egg", "dinosaur_egg", "dragon_egg", "flower_pot", "kettle", "pot", "stone", "pearl", "bone",
     "crown", "ring", "bread", "spear", "axe", "oar", "broom", "shovel", "fishing_rod",
     "baseball_bat", "racket", "sceptre", "flute", "comb", "hairpin", "vinyl_record", "platter", "teapot",
     "gravestone", "throne", "chair", "table", "sled", "surfboard", "skateboard", "shell", "wheel", "tub",
     "necklace", "chain", "medal", "trophy", "glass_slipper", "pen", "key", "disk", "plane", "toy_plane",
     "violin", "guitar", "potion", "hammer", "oil_lamp", "lantern", "wooden_leg")
)  # fmt: skip
_TORN = frozenset(
    ("photo", "letter", "paper", "blueprint", "map", "kite", "scroll", "painting", "ticket", "flag", "cloth",
    "garment",
     "music_sheet", "talisman", "folding_fan", "book", "notebook", "greeting_card", "net", "hanbok",
     "wedding_dress", "scarf", "cape", "suit", "bankbook", "money", "balloon", "parachute", "drum")
)  # fmt: skip
_LIMBED = frozenset(("doll", "puppet", "snowman"))
_GLAZED = frozenset(
    ("phone", "mirror", "mirror_stand", "glasses", "sunglasses", "monitor",
     "laptop", "tablet_computer", "camera", "compass", "hourglass", "snow_globe", "magnifier", "window",
     "crystal_ball", "globe", "photo_frame", "lamp", "fishbowl", "telescope", "microscope", "orb")
)  # fmt: skip
_JOINTED = frozenset(("robot",))
_DIALS = frozenset(("watch", "pocket_watch", "clock"))
_MACHINES = frozenset(("engine", "oven", "machine", "car", "motorcycle", "truck", "submarine", "rocket"))
_ZIGZAG: tuple[Point, ...] = ((0.6, -0.4), (0.47, 0.08), (0.6, 0.24), (0.42, 0.44), (0.58, 0.6), (0.44, 0.78),
    (0.54, 1.4))  # fmt: skip
_LEFT: tuple[Point, ...] = ((-0.6, -0.4), *_ZIGZAG, (-0.6, 1.4))
_RIGHT: tuple[Point, ...] = ((1.6, -0.4), *_ZIGZAG, (1.6, 1.4))
_ARM: tuple[Point, ...] = ((0.7, 0.3), (1.5, 0.24), (1.5, 0.78), (0.72, 0.7))
_WIRE: Colour = (206, 190, 130)
_CRACK: Colour = (40, 36, 46)
_SMOKE: Colour = (120, 118, 126)
_ROOM = 0.34
"""How far pieces may lie from where they were, in widths of the thing."""


@dataclass(frozen=True)
class _Piece:
    """A part of a thing by its outline in widths and heights of it, and where it has got to."""

    outline: tuple[Point, ...]
    by: Point
    turn: float


_WRECKS: dict[str, Draw] = {"boat": boat_wreck, "toy_boat": boat_wreck}
"""Things that have a drawing of what is left of them."""
_PIECES: dict[str, tuple[_Piece, ...]] = {
    "halved": (_Piece(_LEFT, (-0.09, 0.03), 11.0), _Piece(_RIGHT, (0.12, 0.05), -16.0)),
    "torn": (_Piece(_LEFT, (-0.07, -0.01), 5.0), _Piece(_RIGHT, (0.1, 0.06), -10.0)),
    "limbed": (_Piece(_ARM, (0.12, 0.24), -48.0),),
    "jointed": (_Piece(_ARM, (0.12, 0.24), -48.0),),
}


def way_of(thing: str) -> str:
    """How a thing breaks: halved, torn, limbed, jointed, glazed, as a dial does, smoking, or anyhow ("")."""
    if " of " in thing:
        # What a picture shows is whole.
        return "torn"
    kinds = {
        "halved": _HALVED,
        "torn": _TORN,
        "limbed": _LIMBED,
        "jointed": _JOINTED,
        "glazed": _GLAZED,
        "dial": _DIALS,
        "smoking": _MACHINES,
    }
    return next((way for way, things in kinds.items() if thing in things), "")


@lru_cache(maxsize=256)
def broken(thing: str, draw: Draw) -> Draw:
    """What draws that thing broken, where `draw` draws it whole."""
    if thing in _WRECKS:
        return _WRECKS[thing]
    way = way_of(thing)

    def drawn(pen: Pen, colour: Colour) -> None:
        box = extent(draw)
        if way in _PIECES and type(pen.canvas) is Canvas:
            _in_pieces(pen, box, lambda: draw(pen, colour), _PIECES[way], rest=len(_PIECES[way]) == 1)
        else:
            draw(pen, colour)
        _AFTER.get(way, _sprung)(pen, box)

    return drawn


def _in_pieces(pen: Pen, box: Box, draw: Callable[[], None], pieces: Sequence[_Piece], *, rest: bool) -> None:
    """Draws it, takes it off the picture again, and lays its parts where they have got to."""
    image = pen.canvas.image
    left, top, wide, high = box
    grown = [(left + wide * x, top + high * y) for x in (-_ROOM, 1 + _ROOM) for y in (-_ROOM, 1 + _ROOM)]
    x, y, w, h = bounds(_device(pen, grown))
    area = (
        max(int(x), 0),
        max(int(y), 0),
        min(math.ceil(x + w), image.width),
        min(math.ceil(y + h), image.height),
    )
    if area[2] - area[0] < 2 or area[3] - area[1] < 2:
        draw()
        return
    before = image.crop(area)
    draw()
    after = image.crop(area)
    marked = ImageChops.difference(before, after).convert("L").point(lambda level: 255 if level else 0)
    image.paste(before, area)
    masks = [_within(marked, [(px - area[0], py - area[1]) for px, py in
        _device(pen, [(left + wide * a, top + high * b) for a, b in piece.outline])])
        for piece in pieces]  # fmt: skip
    if rest:
        kept = marked
        for mask in masks:
            kept = ImageChops.subtract(kept, mask)
        image.paste(after, area, kept)
    for piece, mask in zip(pieces, masks, strict=True):
        seen = mask.getbbox()
        if seen is None:
            continue
        middle = ((seen[0] + seen[2]) / 2, (seen[1] + seen[3]) / 2)
        zero = pen.point((0.0, 0.0))
        moved = pen.point((wide * piece.by[0], high * piece.by[1]))
        by = (round((moved[0] - zero[0]) * SCALE), round((moved[1] - zero[1]) * SCALE))
        turn = piece.turn * (1.0 if pen.a * pen.d - pen.b * pen.c > 0 else -1.0)
        part = after.rotate(turn, Image.Resampling.BILINEAR, center=middle, translate=by)
        image.paste(part, area, mask.rotate(turn, Image.Resampling.BILINEAR, center=middle, translate=by))


def _device(pen: Pen, points: Sequence[Point]) -> list[Point]:
    return [(x * SCALE, y * SCALE) for x, y in map(pen.canvas.turned, pen.points(points))]


def _within(marked: Image.Image, outline: Sequence[Point]) -> Image.Image:
    mask = Image.new("L", marked.size)
    ImageDraw.Draw(mask).polygon(list(outline), fill=255)
    return ImageChops.multiply(mask, marked)


def _weight(pen: Pen, wide: float, share: float) -> float:
    """The weight of a line that is so much of the thing's width."""
    return max(wide * pen.unit * share / max(pen.weight, 0.1), 0.8)


def _chips(pen: Pen, box: Box) -> None:
    """Splinters at its foot."""
    left, top, wide, high = box
    size = max(wide, high) * 0.05
    for share, turn in ((0.36, 20.0), (0.55, -30.0), (0.72, 60.0)):
        chip = pen.moved(left + wide * share, top + high * 1.02, turn)
        chip.shape([(-size, size * 0.6), (0.0, -size), (size, size * 0.5)], (226, 222, 216), 0.6)


def _starred(pen: Pen, box: Box) -> None:
    """Cracks that run out from where it was hit, and a splinter that is gone."""
    left, top, wide, high = box
    size = min(wide, high)
    x, y = left + wide * 0.56, top + high * 0.46
    splinter = [(x, y), (x + size * 0.22, y - size * 0.16), (x + size * 0.26, y + size * 0.06)]
    pen.fill(splinter, _CRACK, 150)
    for number in range(7):
        a = number * math.tau / 7 + 0.3
        far = size * (0.44 if number % 2 else 0.33)
        bend = (x + math.cos(a + 0.22) * far * 0.5, y + math.sin(a + 0.22) * far * 0.5)
        line = [(x, y), bend, (x + math.cos(a) * far, y + math.sin(a) * far)]
        pen.stroke(line, _weight(pen, size, 0.05), WHITE, 0.2)
        pen.stroke(line, _weight(pen, size, 0.026), _CRACK, 0.3)


def _unwound(pen: Pen, box: Box) -> None:
    """A cracked dial, and the spring that hangs out."""
    left, top, wide, high = box
    _starred(pen, box)
    _spring(pen, (left + wide * 0.86, top + high * 0.74), min(wide, high) * 0.3, 34.0)


def _spring(pen: Pen, at: Point, size: float, turn: float) -> None:
    """A coil that has sprung out."""
    one = pen.moved(*at, turn)
    coil: list[Point] = []
    for step in range(41):
        share = step / 40
        a = share * math.tau * 4
        coil.append((size * (share * 1.7 + 0.14 * math.cos(a)), size * 0.3 * math.sin(a)))
    one.stroke(coil, _weight(pen, size, 0.2), _CRACK, 0.0)
    one.stroke(coil, _weight(pen, size, 0.1), _WIRE, 0.0)


def _sprung(pen: Pen, box: Box) -> None:
    """A jagged crack across it, a spring, and a piece that lies beside it."""
    left, top, wide, high = box
    line = [(left + wide * (0.44 + off), top + high * share) for off, share in
        ((0.16, 0.04), (-0.02, 0.22), (0.14, 0.36), (-0.06, 0.56), (0.1, 0.7), (-0.02, 0.94))]  # fmt: skip
    size = max(wide, high)
    pen.stroke(line, _weight(pen, size, 0.05), WHITE, 0.3)
    pen.stroke(line, _weight(pen, size, 0.03), _CRACK, 0.3)
    for start, end in ((1, (-0.16, 0.1)), (3, (0.2, 0.08))):
        x, y = line[start]
        pen.stroke([(x, y), (x + wide * end[0], y + high * end[1])], _weight(pen, size, 0.02), _CRACK, 0.5)
    _spring(pen, (left + wide * 0.84, top + high * 0.1), size * 0.16, -40.0)
    _chips(pen, box)


def _stuffed(pen: Pen, box: Box) -> None:
    """Stuffing where the arm was."""
    left, top, wide, high = box
    for x, y, r in ((0.7, 0.42, 0.07), (0.75, 0.5, 0.06), (0.68, 0.55, 0.055)):
        pen.shape(oval(left + wide * x, top + high * y, high * r, high * r * 0.85, 16), (250, 246, 238), 0.6)
    thread = path((left + wide * 0.74, top + high * 0.5), (left + wide * 0.86, top + high * 0.6,
        left + wide * 0.8, top + high * 0.7))  # fmt: skip
    pen.stroke(thread, _weight(pen, wide, 0.016), (206, 66, 66), 0.2)


def _disjointed(pen: Pen, box: Box) -> None:
    """A spring where the arm was."""
    left, top, wide, high = box
    _spring(pen, (left + wide * 0.68, top + high * 0.46), wide * 0.18, 10.0)


def _nothing(pen: Pen, box: Box) -> None:
    return


def _smokes(pen: Pen, box: Box) -> None:
    """A crack, a spring, and smoke that rises from a machine."""
    left, top, wide, high = box
    _sprung(pen, box)
    size = max(wide, high)
    for x, y, r, alpha in ((0.5, -0.02, 0.13, 210), (0.64, -0.16, 0.17, 180), (0.46, -0.32, 0.2, 150)):
        pen.fill(oval(left + wide * x, top + high * y, size * r, size * r * 0.8, 26), _SMOKE, alpha)


_AFTER: dict[str, Callable[[Pen, Box], None]] = {
    "halved": _chips,
    "torn": _nothing,
    "limbed": _stuffed,
    "jointed": _disjointed,
    "glazed": _starred,
    "dial": _unwound,
    "smoking": _smokes,
}
"""What is drawn over a thing, by how it broke."""
