"""How large things are, and what keeps them where they are."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal

from engines.kernel.document import Box
from engines.providers.painters.dummy.objects.broken import BROKEN
from engines.providers.painters.dummy.objects.extents import extent
from engines.providers.painters.dummy.objects.pictured import drawer, is_drawing, plain, shown_in

HEAD = 0.262
"""Metres of a head of a grown-up of 1.70 m who is 6.5 heads tall."""
Keep = Literal["ground", "top", "air"]
"""Stands on the ground, lies on something that stands there, or flies."""

_METRES: dict[str, float] = {"phone": 0.15, "letter": 0.22, "key": 0.09, "umbrella": 0.95,
    "cup": 0.16, "ring": 0.04, "book": 0.25, "notebook": 0.22, "photo": 0.2, "watch": 0.14,
    "knife": 0.3, "flower": 0.4, "food": 0.16, "bag": 0.48, "ticket": 0.16, "door": 2.0,
    "lamp": 0.5, "cat": 0.42, "shoe": 0.28, "glove": 0.24, "hat": 0.28, "bottle": 0.3,
    "monitor": 0.6, "camera": 0.17, "doll": 0.36, "guitar": 1.0, "cassette": 0.12,
    "lighter": 0.08, "scarf": 0.5, "map": 0.5, "stone": 0.1, "pebble": 0.12, "seed": 0.05,
    "clock": 0.45, "parcel": 0.36, "box": 0.42, "crate": 0.8, "helmet": 0.32, "crown": 0.24, "glasses": 0.15,
    "bell": 0.16, "coin": 0.04, "cake": 0.28, "bread": 0.3, "fruit": 0.12, "egg": 0.08,
    "kettle": 0.28, "pot": 0.34, "basket": 0.45, "bird": 0.26, "dog": 0.62, "fish": 0.32,
    "shell": 0.13, "feather": 0.26, "violin": 0.62, "horn": 0.5, "drum": 0.6, "kite": 0.9,
    "ball": 0.24, "bicycle": 1.75, "mask": 0.24, "mirror": 0.4, "medal": 0.12, "sword": 1.05,
    "rope": 0.5, "compass": 0.1, "lantern": 0.32, "candle": 0.24, "flashlight": 0.22,
    "radio": 0.32, "telescope": 0.9, "hourglass": 0.24, "scissors": 0.2, "hammer": 0.34,
    "broom": 1.4, "spoon": 0.26, "microphone": 0.26, "globe": 0.42, "necklace": 0.3,
    "pen": 0.17, "tub": 0.5, "jar": 0.5, "bowl": 0.2, "bucket": 0.38, "cloth": 0.5,
    "garment": 0.8, "paper": 0.3, "blueprint": 0.36, "scroll": 0.36, "medicine": 0.13, "reel": 0.36,
    "pocket_watch": 0.1, "machine": 0.85, "oven": 0.9, "engine": 1.5, "robot": 0.6, "wheel": 0.66,
    "shovel": 1.3,
    "piano": 1.5, "cairn": 1.0, "campfire": 0.8, "tent": 2.4, "boat": 3.4, "car": 4.2,
    "chair": 0.95, "ladder": 2.3, "snowman": 1.5, "sofa": 2.0, "table": 1.5, "bookshelf": 1.9,
    "wardrobe": 2.0, "fireplace": 1.7, "blackboard": 1.9, "bed": 2.1, "mirror_stand": 1.7,
    "street_lamp": 3.6, "fridge": 1.75, "vending": 1.85, "christmas_tree": 2.1,
    "chessboard": 0.5, "coffin": 2.1, "gravestone": 1.0, "playground_swing": 2.2,
    "motorcycle": 2.1, "bus": 10.0, "ship": 34.0, "plane": 36.0, "stroller": 1.05,
    "wheelchair": 1.1, "suitcase": 0.8, "carriage": 3.2, "longbow": 1.3, "wand": 0.36,
    "cane": 0.95, "gun": 0.22, "buckler": 0.85, "sewing_machine": 0.5, "balloon": 0.95,
    "bouquet": 0.45, "wedding_dress": 1.65, "whale": 12.0, "shark": 3.2, "dolphin": 2.5,
    "octopus": 0.9, "turtle": 0.7, "crab": 0.26, "horse": 2.4, "elephant": 5.0, "frog": 0.14,
    "sandwich": 0.24, "burger": 0.18, "pizza": 0.36, "oil_lamp": 0.4, "beacon": 1.3,
    "butterfly": 0.16, "snail": 0.09, "snake": 0.9, "platter": 0.34, "pie": 0.3,
    "rice_cakes": 0.3, "stew": 0.26, "pancakes": 0.3,}  # fmt: skip
_MORE_METRES: dict[str, float] = {"heart": 0.3, "song": 0.5, "question": 0.5, "loop": 0.5,
    "fallen_star": 0.4, "magic_carpet": 2.2, "wine_glass": 0.22,
    "beer": 0.2, "racket": 0.7, "statue": 2.4, "spinning_wheel": 1.2, "crocodile": 3.2,
    "monkey": 0.6, "food_truck": 5.2, "truck": 5.4, "ambulance": 5.2, "fire_engine": 7.0,
    "rocket": 14.0, "ufo": 9.0, "submarine": 14.0, "helicopter": 10.0, "hot_air_balloon": 16.0,
    "paper_plane": 0.28, "skateboard": 0.8, "skates": 0.32, "roller_skates": 0.32, "sled": 1.2,
    "steam_train": 9.0, "toy_train": 0.42, "toy_car": 0.28,
    "toy_boat": 0.34, "toy_plane": 0.34, "music_box": 0.2, "snow_globe": 0.16, "trophy": 0.38, "pearl": 0.1,
    "dragon_egg": 0.42, "wings": 1.3, "earrings": 0.06, "safe": 0.65, "gold_bar": 0.26,
    "treasure_chest": 0.75, "crystal_ball": 0.3, "potion": 0.22, "perfume": 0.14,
    "card_deck": 0.18, "birdcage": 0.6, "owl": 0.45, "parrot": 0.5, "duck": 0.45,
    "penguin": 0.75, "swan": 1.1, "hen": 0.45, "eagle": 1.9, "phoenix": 2.2, "fox": 1.1,
    "nine_tailed": 1.7, "wolf": 1.5, "tiger": 2.3, "lion": 2.2, "deer": 1.7, "bear": 1.8,
    "panda": 1.5, "rabbit": 0.4, "pig": 1.2, "cow": 2.2, "sheep": 1.2, "unicorn": 2.3,
    "dragon": 5.5, "dinosaur": 6.5, "ghost": 1.5, "spider": 0.16, "bee": 0.08, "bat": 0.42,
    "starfish": 0.2, "jellyfish": 0.5, "mouse": 0.16, "squirrel": 0.3, "hairpin": 0.22,
    "folding_fan": 0.46, "stamp_seal": 0.14, "talisman": 0.2, "hahoe_mask": 0.28, "gat": 0.44,
    "flower_shoes": 0.3, "norigae": 0.3, "janggu": 0.62, "gayageum": 1.55, "goblin_club": 0.62,
    "gong": 1.1, "microscope": 0.42, "typewriter": 0.44, "flower_pot": 0.4, "puppet": 0.6,
    "yarn": 0.24, "axe": 0.66, "saw": 0.5, "fishing_rod": 1.4, "anchor": 1.0, "magnet": 0.14,
    "syringe": 0.18, "bomb": 0.34, "easel": 1.7, "painting": 0.8, "palette": 0.4,
    "gramophone": 0.62, "vinyl_record": 0.42, "harp": 1.65, "accordion": 0.5, "flute": 0.66,
    "headphones": 0.2, "harmonica": 0.16, "ice_cream": 0.22, "candy": 0.2, "chocolate": 0.18,
    "lunchbox": 0.28, "tteokbokki": 0.26, "gimbap": 0.28, "fish_bread": 0.16, "watermelon": 0.4,
    "strawberry": 0.06, "pumpkin": 0.38, "mushroom": 0.13, "grapes": 0.2, "chestnuts": 0.05,
    "pear_fruit": 0.13, "persimmon": 0.1, "cactus": 0.3, "clover": 0.1, "leaf": 0.14,
    "sunflower": 0.56, "mailbox": 1.35, "phone_booth": 2.3, "throne": 1.7, "well": 2.1,
    "fishbowl": 0.34, "nest": 0.34, "vase": 0.4, "postage_stamp": 0.06, "dice": 0.06,
    "spinning_top": 0.1, "glass_slipper": 0.26, "flag": 1.3, "ribbon": 0.2, "bone": 0.24,
    "wallet": 0.14, "laptop": 0.36, "skull": 0.24, "baseball_bat": 0.75, "boxing_gloves": 0.4,
    "game_console": 0.2, "comb": 0.16, "hanbok": 1.0, "boxing_glove": 0.34,
    "greeting_card": 0.24, "dinosaur_egg": 0.38, "apple": 0.11, "statuette": 0.34,
    "tree": 2.6, "bonsai": 0.42, "herb": 0.26, "ginseng": 0.24, "corn": 0.24, "carrot": 0.24,
    "potato": 0.16, "cheese": 0.16, "butter": 0.18, "lemon": 0.11, "fossil": 0.26,
    "meteorite": 0.3, "brooch": 0.1, "battery": 0.12, "low_battery": 0.16, "empty_dish": 0.34,
    "spilt_bowl": 0.6,     "empty_pie_dish": 0.4, "usb_stick": 0.1, "badge": 0.12, "net": 0.9,
    "needle": 0.16, "tie": 0.42, "sunglasses": 0.16, "flat_iron": 0.3, "wig": 0.42, "spear": 1.4,
    "padlock": 0.14, "bankbook": 0.2, "money": 0.22, "soap": 0.13, "magnifier": 0.24,
    "lipstick": 0.1, "sickle": 0.42, "sock": 0.3, "boots": 0.4, "orb": 0.17, "magic_lamp": 0.3,
    "electric_fan": 0.9, "photo_frame": 0.28, "cuirass": 0.75, "speaker": 0.5, "parachute": 6.0,
    "skis": 1.3, "bandage": 0.13, "mortar": 0.3, "millstone": 0.5, "censer": 0.32, "eraser": 0.08,
    "giraffe": 4.4, "moon": 0.7, "sun": 0.7, "comet": 0.6, "planet": 0.7, "cloud": 0.9, "rainbow": 2.6,
    "satellite": 2.2, "drone": 0.42, "sack": 0.62, "toolbox": 0.46,
    "fuel_can": 0.44, "onion": 0.13, "tomato": 0.12, "orange": 0.13,
    "nut": 0.09, "spice_jar": 0.15, "chilli": 0.16, "whisk": 0.32, "ladle": 0.34, "thermos": 0.3,
    "stove": 1.1, "stethoscope": 0.42, "test_tube": 0.2, "disk": 0.15, "chip": 0.09,
    "tablet_computer": 0.28, "xylophone": 0.56, "music_sheet": 0.32, "whistle": 0.1, "drill": 0.3,
    "sextant": 0.3, "sceptre": 0.52, "torch": 0.6, "cape": 0.95, "suit": 0.9, "belt": 0.34,
    "button": 0.06, "chain": 0.5, "carpet": 1.1, "braid": 0.32, "tooth": 0.08, "coral": 0.34,
    "straw_shoes": 0.3, "surfboard": 1.9, "tractor": 3.4, "wheelbarrow": 1.3, "sign": 1.0,
    "sleeping_bag": 0.9, "hammock": 2.2, "wreath": 0.5, "oar": 1.3, "puzzle_piece": 0.12,
    "inkstone": 0.26, "hopae": 0.14, "mapae": 0.14, "yeopjeon": 0.14,
    "balance": 0.5, "carousel": 6.0, "window": 1.3, "radish": 0.38, "cabbage": 0.34, "propeller": 0.9,
    "shuttlecock": 0.12, "banana": 0.24, "wooden_leg": 0.6, "bagpipes": 0.7, "open_box": 0.5,
    "mixing_bowl": 0.34, "organ_box": 0.4, "open_book": 0.42}  # fmt: skip
_AIR = ("kite", "plane", "butterfly", "whale", "shark", "dolphin", "balloon", "ufo",
    "helicopter", "hot_air_balloon", "magic_carpet", "paper_plane", "eagle", "phoenix", "ghost", "parachute",
    "bee", "bat", "jellyfish", "moon", "sun", "comet", "planet", "cloud", "rainbow", "satellite",
    "drone")  # fmt: skip
_SMALL = 0.34
"""Metres up to which a thing lies on something rather than on the ground."""
_ON_TOP = ("lamp", "oil_lamp", "pizza", "clock", "mirror", "monitor", "globe", "chessboard",
    "sewing_machine", "bouquet", "flower", "map", "violin", "horn", "scarf", "cloth", "cake",
    "radio", "wand", "telescope", "birdcage", "trophy", "dragon_egg", "owl", "parrot",
    "folding_fan", "gat", "microscope", "typewriter", "flower_pot", "puppet", "bomb", "palette",
    "gramophone", "vinyl_record", "accordion", "flute", "watermelon", "pumpkin", "vase",
    "laptop", "boxing_gloves", "bonsai", "wig", "millstone", "speaker", "stethoscope", "xylophone",
    "sceptre", "chain", "wreath", "drone", "balance", "radish", "cabbage", "bagpipes")  # fmt: skip
"""Larger things that lie on a table too."""
_LOW = ("parcel", "cat", "frog", "crab", "fish", "ball", "shoe", "pebble", "snail", "shell",
    "mouse", "squirrel", "starfish", "mushroom", "clover", "leaf", "nest", "skates",
    "roller_skates", "flower_shoes", "glass_slipper", "bone", "straw_shoes")  # fmt: skip
"""Small ones that are at home on the ground."""
IN_HAND = 1.45
"""Metres up to which somebody carries a thing in a hand."""
_NOT_HELD = ("piano", "campfire", "cairn", "tub", "machine", "oven", "engine", "chair", "wheel",
    "drum", "table",
    "gravestone", "playground_swing", "stroller", "wheelchair", "snake", "octopus", "beacon",
    "turtle", "sled", "spinning_wheel", "safe", "treasure_chest", "wings", "penguin", "swan", "fox",
    "pig", "sheep", "spider", "bee", "bat", "jellyfish", "janggu", "gong", "anchor", "mailbox",
    "stove", "wheelbarrow", "window")  # fmt: skip


def metres(thing: str) -> float:
    """The longest side of a thing, in metres; what nobody knows is wrapped and carried under an arm."""
    thing = plain(thing)
    if shown_in(thing):
        # Larger than a print is: what is in it is to be known at arm's length.
        return 0.36 if is_drawing(thing) else 0.29
    return _METRES.get(thing) or _MORE_METRES.get(thing, 0.36)


def keep_of(thing: str) -> Keep:
    """Where a thing is when nobody holds it."""
    thing = plain(thing)
    if thing in _AIR:
        return "air"
    small = metres(thing) <= _SMALL and thing not in _LOW
    return "top" if small or thing in _ON_TOP or shown_in(thing) else "ground"


def can_be_held(thing: str) -> bool:
    """Whether one carries it in a hand."""
    return metres(thing) <= IN_HAND and plain(thing) not in _NOT_HELD


_DRAGGED = ("suitcase", "sack", "carpet")
"""What could be carried, and is pulled along all the same."""
_TALLEST = 6.0


def stands(thing: str) -> bool:
    """Whether it stands on the ground while hands are on it."""
    if thing in _DRAGGED:
        return True
    return bool(thing) and not can_be_held(thing) and metres(thing) < _TALLEST and keep_of(thing) == "ground"


@lru_cache(maxsize=512)
def reach(thing: str) -> Box:
    """Left, top, width and height of what is drawn of a thing, in the units of its drawing."""
    draw = drawer(plain(thing) if thing.startswith(BROKEN) else thing)
    if draw is None:
        raise KeyError(thing)
    return extent(draw)


def unit_for(thing: str, pixels: float) -> float:
    """The unit of the pen that draws a thing so that its longest side is that many pixels."""
    _, _, wide, high = reach(thing)
    return pixels / max(wide, high)


_FOLDED = {
    "garment": 0.38,
    "cloth": 0.3,
    "wedding_dress": 0.5,
    "scarf": 0.3,
    "cuirass": 0.5,
    "wig": 0.32,
    "cape": 0.5,
    "suit": 0.5,
}
"""How large what one wears is in a hand, in metres: nobody holds a coat spread out before their face."""


def held_unit(thing: str) -> float:
    """The unit of the pen that draws a thing in a hand, in heads: a ring a little larger than it is."""
    if drawer(thing) is None:
        return 0.85
    return min(max(unit_for(thing, _FOLDED.get(plain(thing), metres(thing)) / HEAD), 0.5), 5.0)
