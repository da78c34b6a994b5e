"""People of one sort in one cast, told from each other: by the outline of their hair, beard, glasses, build,
and what they wear."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from engines.providers.painters.dummy.look import (
    EVERYDAY,
    EVERYDAY_OLD,
    OUTFIT_WORDS,
    Look,
    colour_near,
    hair_of,
    look_of,
)
from engines.providers.painters.dummy.look_words import ACCESSORIES, BEARDS, FIGURES, HATS, HEIGHTS, OUTFITS
from engines.providers.painters.dummy.palette import hsl
from engines.providers.painters.dummy.trades import trade_of
from engines.providers.painters.dummy.words import first


@dataclass(frozen=True)
class _Kind:
    """One way to be told from others; "" and 1 are as they are anyway."""

    hair: str = ""
    fringe: int = 5
    beard: str = ""
    glasses: bool = False
    wide: float = 1.0
    tall: float = 1.0


_OLD_MEN = (
    _Kind("slick", wide=1.0),
    _Kind("balding", beard="moustache", wide=1.2, tall=0.95),
    _Kind("short", 2, beard="beard", wide=0.9, tall=1.06),
    _Kind("balding", glasses=True, wide=0.88, tall=0.96),
    _Kind("curls_short", glasses=True, beard="moustache", wide=1.16),
    _Kind("shaved", beard="beard", wide=1.1, tall=1.04),
)
_OLD_WOMEN = (
    _Kind("bun", 1, wide=0.94),
    _Kind("curls_short", 0, glasses=True, wide=1.18, tall=0.94),
    _Kind("bob", 2, wide=0.88, tall=1.05),
    _Kind("curly", 0, wide=1.08),
    _Kind("bob", 0, glasses=True, wide=1.16),
)
_OTHERS = (
    _Kind(fringe=0),
    _Kind(fringe=2, wide=1.12, tall=0.96),
    _Kind(fringe=1, glasses=True, wide=0.9, tall=1.05),
    _Kind(fringe=4, wide=1.06, tall=1.03),
    _Kind(fringe=5, wide=0.9, tall=0.95),
)
_LOOSE = ("", "short")
"""What is said of hair that says nothing of its outline."""


def look_among(look: Mapping[str, Any]) -> Look:
    """Somebody's look, told from that of others of their sort, where a request says there are any."""
    seen = look_of(look)
    if "among" not in look or seen.kind:
        return seen
    palette = [str(colour) for colour in look.get("palette", ())]
    return told_from(seen, str(look.get("appearance", "")), palette, int(look["among"]))


def told_from(look: Look, words: str, palette: Sequence[str], number: int) -> Look:
    """The look of the `number`th of those alike. What their own `words` say stays."""
    kinds = _OTHERS if look.age != "old" else _OLD_WOMEN if look.female else _OLD_MEN
    kind = kinds[number % len(kinds)]
    hatted, worn = bool(look.hat), first(words, ACCESSORIES)
    if kind.hair and hair_of(words) in _LOOSE and not hatted:
        look = replace(look, hair=kind.hair)
    if look.hair != "spiky":
        look = replace(look, fringe=kind.fringe)
    if not look.female and look.age == "old" and not first(words, BEARDS):
        look = replace(look, beard=kind.beard)
    if not worn and look.accessory in ("", "glasses"):
        look = replace(look, accessory="glasses" if kind.glasses else "")
    wide = look.wide if first(words, FIGURES) else kind.wide
    tall = look.tall if first(words, HEIGHTS) else kind.tall
    return _dressed(replace(look, wide=wide, tall=tall), words, palette, number)


def _dressed(look: Look, words: str, palette: Sequence[str], number: int) -> Look:
    """In clothes of another cut and colour, where nothing tells which."""
    if trade_of(words) is not None or first(words, HATS):
        return look
    if not first(words, OUTFITS):
        usual = EVERYDAY_OLD if look.age == "old" else EVERYDAY
        look = replace(look, outfit=usual[number % len(usual)])
    if len(palette) > 1 or colour_near(words, OUTFIT_WORDS):
        return look
    return replace(look, top=hsl(28 + number * 137, 0.34, 0.46 + number % 2 * 0.1))
