"""What people wear for the season and the weather a story tells of: short sleeves in summer, coats in winter,
raincoats and umbrellas in the rain."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.look_words import ACCESSORIES, OUTFITS
from engines.providers.painters.dummy.person import Person
from engines.providers.painters.dummy.places.outdoor_names import UNDER_SKY
from engines.providers.painters.dummy.request_frame import mapping, text
from engines.providers.painters.dummy.words import first

_LIGHT = {
    "coat": "tee",
    "hoodie": "tee",
    "sweater": "tee",
    "jacket": "tee",
    "vest": "tee",
    "overalls": "overalls",
}
"""What everyday clothes are in the heat."""
_THIN = ("tee", "vest", "hoodie", "overalls", "sweater", "dress", "apron")
"""What nobody goes out in when it freezes."""
_UNPROOF = ("tee", "hoodie", "sweater", "vest", "overalls", "jacket", "dress", "uniform", "suit")
"""What gets wet."""
_WET = re.compile(
    r"흠뻑|젖[어은고는었]|비를 (?:맞|쫄딱)|우산(?:이| 하나)? 없|우산 없이|비를 피"
    r"|\b(?:soaked|drenched|dripping|wet through|without an umbrella|no umbrella|out of the rain)\b",
    re.IGNORECASE,
)
"""Whoever is caught by the rain has nothing against it."""
_FREE = (
    "standing",
    "walking",
    "sitting",
    "looking_up",
    "looking_down",
    "looking_back",
    "gesturing",
    "pointing",
    "hand_on_chest",
    "leaning",
)
_FROZEN = ("polar", "ski_slope", "frozen_lake")
_FAR = ("long", "extreme_long", "medium")


def for_the_sky(
    people: Sequence[Person],
    scene: Mapping[str, Any],
    place: str,
    *,
    weather: str,
    season: str,
    storm: bool,
    era: str,
) -> tuple[Person, ...]:
    """The people in clothes for what the sky does. Clothes that are said stay, but for what goes over them;
    whoever is nobody human wears nothing of it, and other times have their own."""
    if storm and place in UNDER_SKY:
        people = [_braced(one) for one in people]
    if era or not (season in ("summer", "winter") or weather in ("rain", "snow") or place in _FROZEN):
        return tuple(people)
    figures = map(mapping, scene.get("figures") or ())
    words = [text(mapping(one.get("look")), "appearance") for one in figures]
    season = "winter" if place in _FROZEN else season
    outside = place in UNDER_SKY
    cold = outside and (season == "winter" or weather == "snow")
    dressed = [
        replace(one, look=_dressed(one.look, said, one.cast, outside, weather, season), cold=cold)
        for one, said in zip(people, words, strict=True)
    ]
    if storm:
        return tuple(dressed)
    caught = bool(scene.get("umbrella")) or _WET.search(text(scene, "action")) is not None
    if weather == "rain" and outside and not caught:
        return _under_one(dressed, text(scene, "shot"))
    return tuple(dressed)


def _dressed(look: Look, said: str, cast: str, outside: bool, weather: str, season: str) -> Look:
    if look.kind:
        return look
    told = bool(first(said, OUTFITS))
    if weather == "rain" and outside and look.outfit in _UNPROOF and not _carries(cast):
        return replace(look, outfit="raincoat", pattern="")
    if (season == "winter" or weather == "snow") and outside and not told and look.outfit in _THIN:
        worn = look.accessory or ("scarf" if _carries(cast) else "")
        return replace(look, outfit="coat", accessory=worn, pattern="")
    if season == "summer" and weather not in ("rain", "snow") and not told and look.outfit in _LIGHT:
        bare = look.accessory == "scarf" and not first(said, ACCESSORIES)
        return replace(look, outfit=_LIGHT[look.outfit], accessory="" if bare else look.accessory)
    return look


def _braced(one: Person) -> Person:
    """Whoever walks against a storm leans into it, an arm before the eyes. No umbrella stands up to one."""
    if one.pose != "walking" or one.side < 0 or one.look.kind or one.keeps or one.sheltered:
        return one
    return replace(one, pose="braving", view="profile" if one.view in ("front", "back") else one.view)


def _carries(cast: str) -> bool:
    """Whether they are one for an umbrella, and not for a raincoat: always the same."""
    return hashlib.sha256(f"rain {cast}".encode()).digest()[0] % 2 == 0


def _under_one(people: Sequence[Person], shot: str) -> tuple[Person, ...]:
    """With an umbrella over one of those who have one: two side by side would cover each other's faces."""
    for at, one in enumerate(people):
        if one.sheltered or shot not in _FAR:
            break
        if one.pose in _FREE and not one.look.kind and _carries(one.cast):
            pose = one.pose if one.pose in ("walking", "looking_back", "sitting") else "standing"
            return (*people[:at], replace(one, sheltered=True, pose=pose), *people[at + 1 :])
    return tuple(people)
