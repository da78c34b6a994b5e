"""Inserts: one thing, close, on a surface in the light of the place."""

from __future__ import annotations

from random import Random

from engines.kernel.document import Box, Point
from engines.providers.painters.dummy import achieved
from engines.providers.painters.dummy.barrier_dark import darkens, veil
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval
from engines.providers.painters.dummy.figure.outfit import sleeve
from engines.providers.painters.dummy.look import SKINS
from engines.providers.painters.dummy.objects import cradle, found
from engines.providers.painters.dummy.objects.catalogue import THINGS as THINGS
from engines.providers.painters.dummy.objects.extents import hull
from engines.providers.painters.dummy.objects.grips import is_flat
from engines.providers.painters.dummy.objects.natural import NATURAL
from engines.providers.painters.dummy.objects.pictured import drawer, plain, shown_in
from engines.providers.painters.dummy.objects.repaint import drawn_as
from engines.providers.painters.dummy.objects.sizes import metres, reach
from engines.providers.painters.dummy.objects.surfaces import EDGE, surface
from engines.providers.painters.dummy.palette import multiply
from engines.providers.painters.dummy.places.world import World
from engines.providers.painters.dummy.reading import Reading
from engines.providers.painters.dummy.trails import close_trail


def insert(world: World, reading: Reading, bare: bool = False) -> None:
    """The thing the panel names, else prints on the ground or something wrapped; `bare` draws no surface
    under it."""
    under = not (bare or reading.state == "aloft")
    if under:
        _surface(world, reading)
    if not (under and reading.tracks and drawer(reading.thing) is None):
        _shown(world, reading, bare)


def _shown(world: World, reading: Reading, bare: bool) -> None:
    """The thing, its shadow and what there is about it."""
    canvas = world.canvas
    width, height = float(canvas.width), float(canvas.height)
    flies = reading.state == "aloft"
    size = min(width * 0.62, (height - reading.room * height) * 0.72)
    x = width * (0.5 + world.dice.uniform(-0.06, 0.06))
    y = reading.room * height + (height - reading.room * height) * 0.56
    lies = _lies(reading.thing) and reading.hands == 0 and not (bare or flies)
    turn = world.dice.uniform(-14, 14) * (1.0 if _lies(reading.thing) else 0.0)
    if reading.hands == 2:
        size, y, turn = size * 0.74, y - size * 0.12, turn * 0.4
    elif lies:
        # All of it before the edge of what it lies on.
        size *= 0.92
        y = max(y + size * 0.1, height * EDGE + size * 0.42)
    # Of a hand the arm runs out of the picture: it is no part of what has to fit.
    fits = drawer(reading.thing) is not None and reading.thing != "hand"
    unit = size / max(1.0, max(reach(reading.thing)[2:]) / 1.25) if fits else size
    pen = Pen.at(canvas, x, y, unit, world.ink, world.weight * 1.15).moved(0, 0, turn)
    if lies and fits:
        pen = _laid(pen)
    if flies:
        achieved.sky_behind(world, x, y, size)
        if reading.thing in achieved.TIED:
            achieved.string(world, (x, y + unit * 0.2))
    else:
        achieved.behind(canvas, reading.state, x, y, size)
    if lies and fits and (draw := drawer(reading.thing)):
        aside = size * 0.05 * (1 if world.light.slant > 0 else -1)
        outline = [(px + aside, py + size * 0.035) for px, py in pen.points(hull(draw))]
        canvas.polygon(outline, _DARK, 84)
    elif not (bare or flies or reading.hands == 2):
        aside = size * 0.1 * (1 if world.light.slant > 0 else -1)
        half, foot = _foot(reading.thing, unit) if fits else (size * 0.5, size * 0.36)
        canvas.polygon(oval(x + aside, y + foot, half, size * 0.11, 30), _DARK, 90)
    _thing(world, reading, pen, (x, y), size)


def _thing(world: World, reading: Reading, pen: Pen, at: Point, size: float) -> None:
    """The thing, in a hand or two where it is held, and what else there is beside it."""
    held, draw = reading.hands, drawn_as(reading.thing, reading.paint is not None) or found.parcel
    grip = _hand_of(world, reading) if held else None
    if held == 2 and grip:
        low = _foot(reading.thing, pen.unit)[1] if drawer(reading.thing) else size * 0.4
        wide = size * 0.86
        bowl = Pen.at(world.canvas, at[0], at[1] + low - cradle.REST * wide, wide, world.ink, pen.weight)
        cradle.behind(bowl, *grip)
        draw(pen, colour_of(reading))
        cradle.before(bowl, grip[1])
        achieved.over(pen, reading.thing, reading.state)
        return
    if held:
        _holding(pen, world, reading)
    _second(world, reading, at, size)
    if reading.thing == "hand":
        _hand(pen, world, reading)
    else:
        draw(pen, colour_of(reading))
    if held and grip and is_flat(reading.thing):
        found.thumb(_edge(pen, reading.thing), grip[1])
    achieved.over(pen, reading.thing, reading.state)


def _laid(pen: Pen) -> Pen:
    """A pen for what lies flat before the viewer: not as high as it is wide."""
    return Pen(pen.canvas, pen.a, pen.b * _FLAT, pen.c, pen.d * _FLAT, pen.e, pen.f, pen.ink, pen.weight)


def _second(world: World, reading: Reading, at: Point, size: float) -> None:
    """What else there is, smaller, on the side with more room."""
    paint = said_of(reading, reading.also) if reading.also in reading.paints else None
    draw = drawn_as(reading.also, paint is not None)
    if draw is None or reading.also in _NOT_BESIDE or reading.thing in _NOT_BESIDE:
        return
    if reading.thing in LYING and metres(reading.also) > 0.9:
        # What it lies on is there already.
        return
    (x, y), canvas = at, world.canvas
    side = 1 if x < canvas.width / 2 else -1
    place = Pen.at(canvas, x + side * size * 0.56, y + size * 0.2, size * 0.52, world.ink, world.weight)
    lean = side * world.dice.uniform(8, 18) if _lies(reading.also) else 0.0
    plainly = NATURAL.get(reading.also) or mix(world.accent, (240, 236, 226), 0.5)
    draw(place.moved(0, 0, lean), paint or plainly)
    if reading.state == "tagged":
        achieved.over(place.moved(0, 0, lean), reading.also, reading.state)


def _foot(thing: str, unit: float) -> tuple[float, float]:
    """Half the width of the shadow of a thing, and how far below its middle that lies."""
    _, top, wide, high = reach(thing)
    return max(wide, 0.5) * unit * 0.52, (top + high * 0.96) * unit


def _edge(pen: Pen, thing: str) -> Pen:
    """A pen at the middle of the lower edge of a flat thing, where a hand holds it."""
    left, top, wide, high = reach(thing)
    return pen.moved(left + wide / 2, top + high - 0.06, 0.0, 1.1)


def _holding(pen: Pen, world: World, reading: Reading) -> None:
    """What of a hand is behind the thing it holds."""
    if not is_flat(reading.thing):
        _hand(pen.moved(0.0, 0.42, 0.0, 1.25), world, reading)
    elif grip := _hand_of(world, reading):
        found.grasp(_edge(pen, reading.thing), *grip)


def _hand(pen: Pen, world: World, reading: Reading) -> None:
    if grip := _hand_of(world, reading):
        found.hand(pen, *grip)


def _hand_of(world: World, reading: Reading) -> tuple[Colour, Colour, bool] | None:
    """The sleeve and the skin of whose hand it is, where the panel tells, and whether the sleeve reaches it.
    None for paws, which hold nothing up."""
    light = mix(world.ambient, (255, 246, 238), 0.5)
    look = reading.people[0].look if reading.people else reading.owner
    if look is None:
        return world.tone(world.accent, 0.0), multiply(SKINS[1], light), True
    if look.kind in ("", "robot", "ghost", "dragon"):
        cloth, long = sleeve(look)
        skin = mix(look.accent, (40, 34, 44), 0.6) if look.accessory == "gloves" else look.skin
        return multiply(cloth, light), multiply(skin, light), long >= 1.0
    return None


def colour_of(reading: Reading, thing: str = "") -> Colour:
    """What is said of it, else one colour a kind of thing: found again in another place it is the same.
    Without a `thing` of what the picture is about."""
    thing = thing or reading.thing
    return said_of(reading, thing) or usual(thing)


def said_of(reading: Reading, thing: str) -> Colour | None:
    """The colour the words give to a thing, if any; one of nothing in particular is everything's."""
    if thing == reading.thing and reading.paint:
        return reading.paint
    own = reading.paints.get(thing)
    return own or (None if reading.paint in reading.paints.values() else reading.paint)


def usual(thing: str) -> Colour:
    """The colour of a thing of which nothing is said."""
    thing = plain(shown_in(thing) or thing)
    return NATURAL.get(thing) or Random(f"thing {thing}").choice(_USUAL)


def _lies(thing: str) -> bool:
    return plain(thing) in LYING or bool(shown_in(thing))


def within(world: World, reading: Reading, area: Box) -> None:
    """The thing the words tell of in a part of the picture that is open to change, as large as that
    allows."""
    draw = drawn_as(reading.placed, said_of(reading, reading.placed) is not None)
    if draw is None:
        return
    left, top, wide, high = area
    size, x = min(wide, high) * 0.74, left + wide / 2
    y = top + high - size * 0.56
    world.canvas.polygon(oval(x, y + size * 0.44, size * 0.46, size * 0.08, 24), (22, 18, 46), 80)
    pen = Pen.at(world.canvas, x, y, size, world.ink, world.weight * 0.9)
    draw(pen, multiply(colour_of(reading, reading.placed), world.ambient))


def _surface(world: World, reading: Reading) -> None:
    """The place steps back behind a veil of haze; before it lies what the thing lies on, and any prints."""
    canvas = world.canvas
    width, height = float(canvas.width), float(canvas.height)
    canvas.polygon(
        [(-width, -height), (2 * width, -height), (2 * width, height), (-width, height)],
        world.light.haze,
        110,
    )
    surface(world, reading.place)
    if darkens(reading):
        veil(canvas, 120)
    if reading.tracks:
        close_trail(world, reading.tracks)


_DARK: Colour = (22, 18, 46)
_FLAT = 0.74
"""How high what lies is seen, to how long it is."""
_USUAL: tuple[Colour, ...] = (
    (176, 72, 66), (66, 104, 150), (92, 128, 96), (150, 104, 70), (204, 152, 70), (112, 88, 140),
    (74, 84, 104),
)  # fmt: skip
LYING = frozenset(
    ("phone", "letter", "key", "umbrella", "ring", "notebook", "book", "photo", "watch", "knife",
     "flower", "glove", "ticket", "cassette", "lighter", "scarf", "map", "glasses", "feather", "sword",
     "rope", "compass", "scissors", "hammer", "spoon", "microphone", "necklace", "pen", "medal", "mask",
     "mirror", "violin", "guitar", "horn", "pocket_watch", "paper", "blueprint", "cloth", "garment", "reel",
     "shovel",
     "broom", "wand", "cane", "gun", "longbow", "flashlight", "telescope", "hairpin", "folding_fan",
     "talisman", "hahoe_mask", "norigae", "gayageum", "goblin_club", "flute", "harmonica", "axe", "saw",
     "magnet", "syringe", "racket", "brooch", "battery", "usb_stick", "badge", "needle", "tie", "spear",
     "net", "sunglasses", "magnifier", "money", "bankbook", "herb", "ginseng", "corn", "carrot", "sickle",
     "sock", "skis", "bandage", "eraser", "comb", "bone", "ribbon", "card_deck", "vinyl_record",
     "postage_stamp", "wallet", "earrings", "candy", "chocolate", "clover", "leaf", "palette",
     "baseball_bat", "game_console", "starfish", "paper_plane", "shell", "wheel", "ball", "camera",
     "doll", "boxing_glove", "whisk", "ladle", "stethoscope", "disk", "chip", "tablet_computer",
     "xylophone", "music_sheet", "whistle", "drill", "sextant", "sceptre", "belt", "button", "chain", "braid",
     "tooth", "oar", "puzzle_piece", "hopae", "mapae", "yeopjeon", "chilli", "fallen_star")
)  # fmt: skip
"""Small things that lie as they were put down: what else there is stands."""
_NOT_BESIDE = ("door", "monitor", "cat", "dog", "bicycle", "lamp", "hand", "shadow")
"""Things that do not lie about on a table beside another."""
