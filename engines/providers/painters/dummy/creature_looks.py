"""What those of a cast look like who are no human beings."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from engines.providers.painters.dummy.canvas import Colour, mix
from engines.providers.painters.dummy.figure.species import CHESTS, PLUMES, SPECIES, species_of
from engines.providers.painters.dummy.objects.animals import fur_of
from engines.providers.painters.dummy.palette import hsl, shade, tint
from engines.providers.painters.dummy.traits import AVERAGE
from engines.providers.painters.dummy.words import colour_named
from presets.creatures import creature

if TYPE_CHECKING:
    from engines.providers.painters.dummy.look import Look

FURS: dict[str, tuple[Colour, ...]] = {
    "cat": ((236, 168, 92), (108, 104, 116), (246, 238, 226), (74, 68, 78)),
    "dog": ((206, 158, 104), (240, 226, 204), (150, 108, 78)),
    "fox": ((230, 122, 62),),
    "rabbit": ((246, 240, 236), (206, 186, 170), (176, 172, 180)),
    "bear": ((150, 106, 76), (246, 246, 246), (110, 84, 70)),
    "bird": ((110, 160, 206), (240, 206, 96), (120, 128, 146)),
    "robot": ((196, 204, 216),),
    "ghost": ((240, 242, 252),),
    "dragon": ((104, 170, 116), (110, 140, 196), (200, 96, 92)),
}
"""The colours each kind comes in."""


def as_creature(look: Look, kind: str, words: str, key: str) -> Look:
    """The same clothes and colours on another kind of body."""
    dice = hashlib.sha256(f"fur {key}".encode()).digest()
    part = next((one for one in words.split(",") if creature(one) == kind), "")
    fur = (colour_named(part) if part else None) or _pick(FURS[kind], dice[0])
    robe = {"ghost": "robe", "robot": "jumpsuit"}.get(kind, look.outfit)
    cloth = (232, 236, 250) if kind == "ghost" else look.top
    # Small bodies under large heads, unless told to be old: a cat of a man's height is a man in a mask.
    age = look.age if kind == "ghost" or look.age == "old" else "child"
    return replace(
        look, kind=kind, age=age, traits=AVERAGE, skin=fur, hair="shaved", hair_colour=shade(fur, 0.3),
            beard="", accessory=_worn(look.accessory), hat="", wide=1.0, tall=1.0,
        outfit=robe, top=cloth, bottom=mix(cloth, (150, 160, 200), 0.3) if kind == "ghost" else look.bottom,
    )  # fmt: skip


def as_natural(look: Look, kind: str, words: str, key: str) -> Look:
    """An animal as it is: its fur or feathers, a paler chest, nothing on but what hangs round its neck."""
    dice = hashlib.sha256(f"fur {key}".encode()).digest()
    species = species_of(words, kind)
    build = SPECIES[species]
    fur = coat_of(words) or (_WHITE if _IS_WHITE.search(words) else _pick(build.furs, dice[0]))
    wing = PLUMES.get(species) or shade(fur, 0.2)
    return replace(
        look, kind=kind, species=species, age=look.age if look.age == "old" else "child", female=False,
        traits=AVERAGE, skin=fur, hair="shaved", hair_colour=shade(fur, 0.3), beard="", hat="", wide=1.0,
        tall=1.0, accessory=_worn(look.accessory), outfit="tee", pattern="", eye_shape=0.2,
        top=CHESTS.get(species) or tint(fur, 0.5), bottom=wing, eye=mix(fur, (60, 44, 40), 0.75),
    )  # fmt: skip


_WHITE: Colour = (246, 245, 240)
_IS_WHITE = re.compile(r"거위|백조|\b(?:goose|swan)\b", re.IGNORECASE)
"""Birds that are white unless something else is told."""


def coat_of(words: str) -> Colour | None:
    """The colour the words give an animal: in the part that names it, or that speaks of its coat."""
    parts = [one for one in words.split(",") if creature(one) or _COAT.search(one)]
    return next((colour for one in parts if (colour := colour_named(one))), None)


_COAT = re.compile(r"털|깃|\b(?:fur|furred|coat|feathers?|feathered|plumage)\b", re.IGNORECASE)


def as_thing(look: Look, kind: str, words: str) -> Look:
    """The colours on a thing with a face, small and without clothes or hair."""
    said = colour_named(next(iter(words.split(",")), ""))
    return replace(look, kind=kind, age="child", hair="shaved", beard="", accessory="", hat="",
        wide=1.0, tall=1.0, outfit="tee", female=False, top=said or fur_of(kind,
        look.top[0]) or tint(hsl(sum(look.top) * 1.7, 0.62, 0.56), 0.1), hair_colour=(70, 58,
        60), eye=(66, 52, 50), eye_shape=0.0,)  # fmt: skip


def _worn(accessory: str) -> str:
    """Of what people wear on their heads an animal keeps what is round its neck."""
    return accessory if accessory in ("scarf", "choker", "gloves") else ""


def _pick(options: Sequence[Colour], number: int) -> Colour:
    return options[number % len(options)]
