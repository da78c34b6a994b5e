"""What a person looks like: read from the words of their appearance, filled up from a stable hash."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeVar

from engines.providers.painters.dummy.canvas import Colour, mix
from engines.providers.painters.dummy.creature_looks import FURS, as_creature, as_natural, as_thing
from engines.providers.painters.dummy.look_words import (
    ACCESSORIES,
    BEARDS,
    BUILDS,
    BUILDS_BY_HAIR,
    COMPLEXIONS,
    FIGURES,
    HAIR_WORDS,
    HAT_WORDS,
    HATS,
    HEIGHTS,
    LENGTHS,
    OUTFIT_WORDS,
    OUTFITS,
    PATTERNS,
    SHAPES,
)
from engines.providers.painters.dummy.palette import brightness, hex_colour, hsl
from engines.providers.painters.dummy.trades import FIXED, Trade, age_of, trade_of
from engines.providers.painters.dummy.traits import AVERAGE, Traits, traits_of
from engines.providers.painters.dummy.words import colour_named, colour_table, find, first
from presets.creatures import NATURAL, animated, creature, is_natural

T = TypeVar("T")

FEMALE_HAIR = ("bob", "long", "ponytail", "twin_tails", "bun", "wavy", "long", "short", "curly", "braids")
MALE_HAIR = ("short", "spiky", "slick", "short", "curly", "spiky")
OLD_HAIR = {True: ("bun", "curly", "bob"), False: ("slick", "shaved", "slick")}
"""Of women and of men."""
EVERYDAY = ("hoodie", "tee", "coat", "sweater", "vest", "jacket", "overalls")
EVERYDAY_OLD = ("sweater", "vest", "coat", "jacket")
SKINS: tuple[Colour, ...] = ((254, 229, 210), (252, 222, 200), (246, 210, 184), (226, 176, 142))
COMPLEXION: dict[str, Colour] = {"dark": (156, 104, 76), "tanned": (222, 168, 128), "pale": (252, 238, 230)}
GREY: Colour = (206, 204, 208)
EYES: tuple[Colour, ...] = ((96, 62, 42), (50, 76, 122), (66, 100, 76), (116, 70, 44))
HAIR_COLOURS: tuple[Colour, ...] = (
    (46, 40, 52), (92, 62, 50), (66, 72, 104), (150, 96, 62), (122, 64, 62), (58, 58, 66), (188, 146, 92),
)  # fmt: skip


@dataclass(frozen=True)
class Look:
    """A constant silhouette: the same key and words always give the same person."""

    female: bool
    age: str
    hair: str
    fringe: int
    """0 full, 1 parted, 2 swept, 3 spiky, 4 swept the other way, 5 open."""
    outfit: str
    accessory: str
    skin: Colour
    hair_colour: Colour
    top: Colour
    bottom: Colour
    accent: Colour
    eye: Colour
    eye_shape: float
    """0 round … 1 narrow."""
    jaw: float = 0.0
    """How much wider the jaw is than a pointed one, in heads."""
    pattern: str = ""
    """Of the garment: stripes, checks, dots, or plain."""
    beard: str = ""
    round_rims: bool = False
    hat: str = ""
    """What is worn on the head beside the accessory."""
    hat_colour: Colour = (170, 80, 80)
    wide: float = 1.0
    """Shoulders and waist, to those of a body of that sex and age."""
    tall: float = 1.0
    """Trunk and legs, likewise."""
    traits: Traits = AVERAGE
    """Of the face."""
    bare_feet: int = 0
    """How many feet have no shoe."""
    skirted: bool = False
    """Whether a long skirt is worn with what else is, as women did in other times."""
    kind: str = ""
    """cat, dog, fox, rabbit, bear, bird, robot, ghost or dragon, whose fur is `skin` then; a thing of
    `presets/lexicon/animated.toml`; "" for somebody human."""
    species: str = ""
    """Which of `SPECIES` goes on its own feet; "" for whoever stands upright."""


def look_of(look: Mapping[str, Any]) -> Look:
    """A Look from `{"key", "appearance", "palette"}`; whatever is missing is chosen by hash of the key."""
    palette = tuple(str(text) for text in look.get("palette", ()))
    words = str(look.get("appearance", ""))
    human = _look(str(look.get("key", "")), words, palette)
    kind = str(look.get("kind", "")) or creature(words) or animated(words, "")
    natural = bool(look.get("natural")) if "kind" in look else is_natural(words)
    if natural and kind in NATURAL:
        return as_natural(human, kind, words, str(look.get("key", "")))
    if kind in FURS:
        return as_creature(human, kind, words, str(look.get("key", "")))
    return as_thing(human, kind, words) if kind else human


@lru_cache(maxsize=256)
def _look(key: str, words: str, colours: tuple[str, ...]) -> Look:
    dice = hashlib.sha256(f"look {key}".encode()).digest()
    build, age, trade = first(words, BUILDS) or first(words, BUILDS_BY_HAIR), age_of(words), trade_of(words)
    female = build == "female" if build else dice[0] % 2 == 0
    worn = first(words, OUTFITS)
    trade = trade if trade and (not worn or worn == trade.outfit) else None
    everyday = EVERYDAY_OLD if age == "old" else EVERYDAY
    outfit = worn or (trade.outfit if trade else _pick(everyday, dice[2]))
    palette = [hex_colour(text) for text in colours]
    hair_colour = _colour(palette, 0) or colour_near(words, HAIR_WORDS) or _hair_colour(age, dice)
    top = _top_of(palette, words, outfit, trade) or _top(outfit, dice)
    accessory = first(words, ACCESSORIES) or (trade.accessory if trade else "")
    worn_in = colour_near(words, _words_of(accessory)) if accessory else None
    accent = worn_in or _colour(palette, 2) or hsl(dice[6] * 360 / 256, 0.62, 0.54)
    hat = first(words, HATS) or (trade.hat if trade else "")
    hair = (trade.hair if trade else "") or _cut(words, female, age, dice)
    return Look(
        female=female,
        age=age,
        hair=_UNDER_HATS.get(hair, hair) if hat else hair,
        fringe=_fringe(hair, female or age == "child", dice[7]),
        outfit=outfit,
        accessory=_seen_under(accessory, hat) or _aged(age, dice) or ("veil" if outfit == "wedding" else ""),
        skin=COMPLEXION.get(first(words, COMPLEXIONS)) or _pick(SKINS, dice[8] % 15 // 4),
        hair_colour=hair_colour,
        top=top,
        bottom=_bottom(outfit, top, dice[9]),
        accent=accent,
        eye=colour_near(words, ("eyes", "눈")) or mix(hair_colour, _pick(EYES, dice[10]), 0.72),
        eye_shape=_eye_shape(female, age, dice[11]),
        jaw=dice[12] % 4 * 0.008 + (0.0 if female or age in ("child", "teen") else 0.02),
        pattern=first(words, PATTERNS),
        beard="" if female else first(words, BEARDS) or _pick(_OLD_BEARDS, dice[13]) * (age == "old"),
        round_rims=find_near(words, ("glasses", "안경", "spectacles"), ("round", "동그란", "둥근")),
        hat=hat,
        hat_colour=colour_near(words, HAT_WORDS) or accent,
        wide=_WIDE.get(first(words, FIGURES), 0.95 + dice[14] % 5 * 0.025),
        tall=_TALL.get(first(words, HEIGHTS), 0.96 + dice[15] % 5 * 0.02),
        traits=traits_of(key, female, age, first(words, FIGURES) == "stocky"),
    )


def _words_of(accessory: str) -> tuple[str, ...]:
    """The words for something worn: "red scarf" is red, whatever accent a palette gives."""
    return (accessory, *ACCESSORIES.words[accessory].split(","))


def _fringe(hair: str, full: bool, number: int) -> int:
    """How hair falls over the forehead: a man's that is long leaves it open, or his face would be hidden."""
    if hair == "spiky":
        return 3
    if not full and hair in ("long", "wavy", "bob", "ponytail", "bun", "braids"):
        return (5, 1)[number % 2]
    return (0, 1, 2, 4, 5)[number % 5]


_UNDER_HATS = {"spiky": "short", "bun": "bob", "curly": "short", "curls_short": "short"}
"""Hair that would stand up through what is worn on it, and how it lies there."""
_OLD_BEARDS = ("beard", "moustache")
_WIDE = {"stocky": 1.24, "slim": 0.87}
_TALL = {"tall": 1.1, "small": 0.88}


def _cut(words: str, female: bool, age: str, dice: bytes) -> str:
    """The cut of the hair. An old man's short hair has left his forehead."""
    said = hair_of(words)
    if age == "old" and said in ("", "short") and not (said and female):
        return _pick(OLD_HAIR[female], dice[1]) if not said else "slick"
    hair = said or _pick(FEMALE_HAIR if female else MALE_HAIR, dice[1])
    if hair == "short" and female:
        return "bob" if dice[1] % 2 and "short" not in words.lower() else "short"
    return "curls_short" if hair == "curly" and not female else hair


def _hair_colour(age: str, dice: bytes) -> Colour:
    colour = _pick(HAIR_COLOURS, dice[3])
    return GREY if age == "old" else mix(colour, (150, 146, 150), 0.3) if age == "middle" else colour


def grey_of(colour: Colour) -> Colour:
    """Hair of that colour once it has gone grey."""
    return mix(colour, GREY, 0.86)


def _seen_under(accessory: str, hat: str) -> str:
    """Of two things on one head the hat is seen."""
    return "" if hat and accessory in ("cap", "helmet", "crown", "hairpin", "headphones") else accessory


def _aged(age: str, dice: bytes) -> str:
    return "glasses" if age == "old" and dice[16] % 5 < 2 else ""


def _eye_shape(female: bool, age: str, number: int) -> float:
    base = number % 100 / 100 * (0.6 if female else 1.0) + (0.0 if female else 0.25)
    return base + {"middle": 0.3, "old": 0.6}.get(age, 0.0)


def find_near(words: str, things: Sequence[str], said: Sequence[str]) -> bool:
    """Whether one comma-separated part of the words says one of `said` of one of the things."""
    parts = words.lower().split(",")
    return any(any(t in part for t in things) and any(s in part for s in said) for part in parts)


def hair_of(words: str) -> str:
    """The hair style named; "long" and "short" only where hair is spoken of (a long coat is no hair)."""
    parts = [part for part in words.lower().split(",") if any(word in part for word in HAIR_WORDS)]
    # Of "short man with long hair" what stands right before the word counts.
    near = [
        part[: part.rfind("hair")][-24:] + part[part.rfind("hair") :] if "hair" in part else part
        for part in parts
    ]
    return first(", ".join(near), LENGTHS) or first(words, SHAPES)


def _pick(options: Sequence[T], number: int) -> T:
    return options[number % len(options)]


def _colour(palette: Sequence[Colour | None], index: int) -> Colour | None:
    return palette[index] if index < len(palette) else None


def colour_near(words: str, things: Sequence[str]) -> Colour | None:
    """The colour word in the same comma-separated part as the thing: "green apron, black hair"."""
    for part in words.lower().split(","):
        if any(thing in part for thing in things) and find(part, colour_table()):
            return colour_named(part)
    return None


def _top_of(palette: Sequence[Colour | None], words: str, outfit: str, trade: Trade | None) -> Colour | None:
    """The colour of the clothes where anything tells it; a bride's are white whatever does."""
    own = FIXED[outfit] if outfit == "wedding" else _colour(palette, 1) or colour_near(words, OUTFIT_WORDS)
    return own or (trade.top if trade else None) or FIXED.get(outfit)


def _top(outfit: str, dice: bytes) -> Colour:
    if outfit in ("suit", "uniform"):
        return _pick(((58, 66, 96), (62, 62, 72), (72, 88, 82), (92, 72, 66), (70, 58, 78)), dice[4])
    return hsl(dice[4] * 360 / 256, 0.16 + dice[5] % 24 / 100, 0.40 + dice[5] % 7 * 0.06)


def _bottom(outfit: str, top: Colour, number: int) -> Colour:
    if outfit in ("suit", "jumpsuit", "robe", "dress", "scrubs", *FIXED, "gown", "kimono"):
        return mix(top, (30, 28, 40), 0.18)
    if outfit in ("overalls", "spacesuit"):
        return top
    if outfit == "police_shirt":
        return mix(top, (24, 24, 34), 0.55)
    if outfit == "hanbok":
        return _pick(((196, 92, 104), (86, 104, 150), (228, 222, 206), (120, 136, 104)), number)
    if outfit == "uniform":
        return (112, 112, 126) if brightness(top) < 0.5 else (58, 66, 96)
    return _pick(((58, 66, 92), (72, 70, 80), (104, 96, 92), (44, 48, 66)), number)
