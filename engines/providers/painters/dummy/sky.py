"""Weather and season of a picture."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypedDict

from engines.providers.painters.dummy.own_words import chosen, first
from engines.providers.painters.dummy.request_frame import text
from engines.providers.painters.dummy.sky_words import NO_WEATHER
from engines.providers.painters.dummy.words import SEASONS, WEATHERS
from presets.storms import is_storm


class Sky(TypedDict):
    """Weather and season of a picture."""

    weather: str
    season: str
    storm: bool


def sky_of(
    own: str, told: str, around: str, where: str, effect: str, facts: Mapping[str, Any], notes: list[str]
) -> Sky:
    """What a person wrote goes first, but for an effect that is weather."""
    season = first(f"{around}, {where}", SEASONS) or text(facts, "season")
    own, told, around = (NO_WEATHER.sub("", words) for words in (own, told, around))
    weather = chosen(own, told, WEATHERS, notes) or first(around, WEATHERS)
    weather = effect if effect in ("rain", "snow", "fog") else weather
    storm = weather == "rain" and is_storm(f"{own}, {told}")
    return {"weather": weather, "season": season, "storm": storm}
