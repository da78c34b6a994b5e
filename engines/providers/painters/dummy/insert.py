"""Inserts: one thing, close, on a surface in the light of the place."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from random import Random

from engines.kernel.document import Box
from engines.providers.painters.dummy.canvas import Colour, Pen, mix, oval
from engines.providers.painters.dummy.framing import Frame
from engines.providers.painters.dummy.objects import (
    belongings,
    found,
    keepsakes,
    larder,
    machines,
    playthings,
    still_life,
    tools,
    vessels,
    worn,
)
from engines.providers.painters.dummy.objects.surfaces import surface
from engines.providers.painters.dummy.palette import multiply
from engines.providers.painters.dummy.places.world import World
from engines.providers.painters.dummy.reading import Reading


def insert(world: World, reading: Reading, bare: bool = False) -> None:
    """The thing the panel names, else something wrapped; `bare` draws no surface under it."""
    canvas = world.canvas
    width, height = float(canvas.width), float(canvas.height)
    if not bare:
        _surface(world, reading.place)
    size = min(width * 0.62, (height - reading.room * height) * 0.72)
    x = width * (0.5 + world.dice.uniform(-0.06, 0.06))
    y = reading.room * height + (height - reading.room * height) * 0.56
    turn = world.dice.uniform(-14, 14)
    pen = Pen.at(canvas, x, y, size, world.ink, world.weight * 1.15).moved(0, 0, turn)
    if not bare:
        reach = size * 0.05 * (1 if world.light.slant > 0 else -1)
        canvas.polygon(oval(x + reach * 2, y + size * 0.36, size * 0.5, size * 0.13, 30), (22, 18, 46), 90)
    second = THINGS.get(reading.also)
    if reading.also == "hand":
        skin = multiply((248, 218, 196), mix(world.ambient, (255, 246, 238), 0.5))
        found.hand(pen.moved(0.0, 0.42, 0.0, 1.25), world.tone(world.accent, 0.0), skin)
    if second is not None and reading.also not in _NOT_BESIDE and reading.thing not in _NOT_BESIDE:
        side = 1 if x < width / 2 else -1
        place = Pen.at(canvas, x + side * size * 0.56, y + size * 0.2, size * 0.52, world.ink, world.weight)
        second(place.moved(0, 0, side * world.dice.uniform(8, 18)), mix(world.accent, (240, 236, 226), 0.5))
    THINGS.get(reading.thing, found.parcel)(pen, colour_of(reading))


def colour_of(reading: Reading) -> Colour:
    """What is said of it, else one colour a kind of thing: found again in another place it is the same."""
    return reading.paint or Random(f"thing {reading.thing}").choice(_USUAL)


_TALL = {
    "cairn": 1.3, "bicycle": 1.1, "lamp": 1.5, "guitar": 1.0, "piano": 1.3, "ladder": 1.9, "tent": 1.6,
        "campfire": 0.8,
    "boat": 1.1, "car": 1.4, "chair": 1.0, "statue": 1.7, "dog": 0.75, "cat": 0.5, "machine": 1.2,
        "monitor": 0.9,
    "broom": 1.3, "kite": 0.9, "tub": 0.55, "basket": 0.55, "box": 0.6, "bag": 0.6, "clock": 0.7,
        "violin": 0.7,
    "drum": 0.7, "telescope": 0.9, "jar": 0.8, "wheel": 0.8, "robot": 0.9, "rope": 0.7, "sword": 0.9,
        "umbrella": 0.9,
    "snowman": 1.3, "bucket": 0.6, "shovel": 1.1, "mirror": 0.8, "doll": 0.6, "globe": 0.6, "lantern": 0.6,
}  # fmt: skip
"""Metres, of what is drawn large enough to be told beside people; whatever else lies there is half a
metre."""


def beside(world: World, reading: Reading, staging: Frame) -> Box | None:
    """The thing the words tell of, on the ground between or beside the people; in a nearer picture
    before them. Gives where it is, in picture pixels; None where nothing is drawn."""
    draw = THINGS.get(reading.placed)
    tall = _TALL.get(reading.placed, 0.5)
    far = reading.shot == "extreme_long"
    if draw is None or reading.shot not in ("long", "medium", "extreme_long") or (far and tall < 1):
        return None
    width = float(world.canvas.width)
    taken = sorted([0.0, *(standing.x for standing in staging.standing), width])
    gaps = [(right - left, (left + right) / 2) for left, right in itertools.pairwise(taken)]
    x = max(gaps)[1]
    size = tall * world.scale(0.3)
    if reading.shot == "medium":
        size = min(max(size, world.canvas.height * 0.26), world.canvas.height * 0.5)
        y = world.canvas.height - size * 0.46
    else:
        size = max(size, world.canvas.height * 0.07)
        y = world.spot(0.0, 0.0, 0.3)[1] - size * 0.46
    world.canvas.polygon(oval(x, y + size * 0.44, size * 0.5, size * 0.09, 24), (22, 18, 46), 80)
    pen = Pen.at(world.canvas, x, y, size, world.ink, world.weight * 0.8)
    draw(pen, multiply(colour_of(reading), world.ambient))
    return pen.box([(-0.45, -0.5), (0.45, 0.5)])


def within(world: World, reading: Reading, area: Box) -> None:
    """The thing the words tell of in a part of the picture that is open to change, as large as that
    allows."""
    draw = THINGS.get(reading.placed)
    if draw is None:
        return
    left, top, wide, high = area
    size, x = min(wide, high) * 0.74, left + wide / 2
    y = top + high - size * 0.56
    world.canvas.polygon(oval(x, y + size * 0.44, size * 0.46, size * 0.08, 24), (22, 18, 46), 80)
    pen = Pen.at(world.canvas, x, y, size, world.ink, world.weight * 0.9)
    draw(pen, multiply(colour_of(reading), world.ambient))


def _surface(world: World, place: str) -> None:
    """The place steps back behind a veil of haze; before it lies what the thing lies on."""
    canvas = world.canvas
    width, height = float(canvas.width), float(canvas.height)
    canvas.polygon(
        [(-width, -height), (2 * width, -height), (2 * width, height), (-width, height)],
        world.light.haze,
        110,
    )
    surface(world, place)


_USUAL: tuple[Colour, ...] = (
    (176, 72, 66), (66, 104, 150), (92, 128, 96), (150, 104, 70), (204, 152, 70), (112, 88, 140),
    (74, 84, 104),
)  # fmt: skip
_NOT_BESIDE = ("door", "monitor", "cat", "dog", "bicycle", "lamp", "hand", "shadow")
"""Things that do not lie about on a table beside another."""

THINGS: dict[str, Callable[[Pen, Colour], None]] = {
    "phone": belongings.phone,
    "letter": belongings.letter,
    "key": belongings.key,
    "umbrella": belongings.umbrella,
    "cup": still_life.cup,
    "ring": belongings.ring,
    "book": belongings.book,
    "notebook": belongings.notebook,
    "photo": belongings.photo,
    "watch": belongings.watch,
    "knife": still_life.knife,
    "flower": still_life.flower,
    "food": still_life.food,
    "bag": belongings.bag,
    "ticket": belongings.ticket,
    "door": still_life.door,
    "lamp": still_life.lamp,
    "cat": still_life.cat,
    "shoe": belongings.shoe,
    "glove": found.glove,
    "hat": found.hat,
    "bottle": found.bottle,
    "hand": found.hand,
    "shadow": found.shadow,
    "monitor": keepsakes.monitor,
    "camera": keepsakes.camera,
    "doll": keepsakes.doll,
    "guitar": keepsakes.guitar,
    "cassette": keepsakes.cassette,
    "lighter": keepsakes.lighter,
    "scarf": keepsakes.scarf,
    "map": keepsakes.chart,
    "stone": keepsakes.stone,
    "pebble": keepsakes.pebble,
    "seed": keepsakes.seed,
    "clock": keepsakes.clock,
    "parcel": found.parcel,
    "box": still_life.box,
    "helmet": worn.helmet,
    "crown": worn.crown,
    "glasses": worn.glasses,
    "bell": worn.bell,
    "coin": worn.coin,
    "cake": larder.cake,
    "bread": larder.bread,
    "fruit": larder.fruit,
    "egg": larder.egg,
    "kettle": larder.kettle,
    "pot": larder.pot,
    "basket": larder.basket,
    "bird": larder.bird,
    "dog": larder.dog,
    "fish": larder.fish,
    "shell": larder.shell,
    "feather": larder.feather,
    "violin": playthings.violin,
    "horn": playthings.horn,
    "drum": playthings.drum,
    "kite": playthings.kite,
    "ball": playthings.ball,
    "bicycle": playthings.bicycle,
    "mask": playthings.mask,
    "mirror": playthings.mirror,
    "medal": playthings.medal,
    "sword": tools.sword,
    "rope": tools.rope,
    "compass": tools.compass,
    "lantern": tools.lantern,
    "candle": tools.candle,
    "flashlight": tools.flashlight,
    "radio": tools.radio,
    "telescope": tools.telescope,
    "hourglass": tools.hourglass,
    "scissors": tools.scissors,
    "hammer": tools.hammer,
    "broom": tools.broom,
    "spoon": tools.spoon,
    "microphone": tools.microphone,
    "globe": tools.globe,
    "necklace": tools.necklace,
    "pen": tools.pen_and_brush,
    "tub": vessels.tub,
    "jar": vessels.jar,
    "bowl": vessels.bowl,
    "bucket": vessels.bucket,
    "cloth": vessels.cloth,
    "garment": vessels.garment,
    "paper": vessels.paper,
    "scroll": vessels.scroll,
    "medicine": vessels.medicine,
    "reel": machines.reel,
    "pocket_watch": machines.pocket_watch,
    "machine": machines.machine,
    "robot": machines.robot,
    "wheel": machines.wheel,
    "shovel": machines.shovel,
    "piano": machines.piano,
    "cairn": machines.cairn,
    "campfire": machines.campfire,
    "tent": machines.tent,
    "boat": machines.boat,
    "car": machines.car,
    "chair": machines.chair,
    "ladder": machines.ladder,
    "snowman": machines.snowman,
}
