"""Where there are no buses: the worlds of `presets/lexicon/worlds.toml`, by a premise and its story."""

from __future__ import annotations

from engines.text.premise import Premise
from presets.telling import Story
from presets.words import find, find_all, label

CITY = "city"
"""The world of our days, where nothing else is told."""
_OF_THE_CITY = frozenset(
    (
        "convenience_store", "classroom", "alley", "subway", "office", "cafe", "hospital", "bus_stop",
        "library", "street", "park", "rooftop",
    )
)  # fmt: skip
"""Kinds of places nobody would look for in another world."""
_PAST, _COUNTRY = "past", "country"
_OF_ONE = {"palace": _PAST, "spaceship": "ship"}
"""Kinds of places that belong to a single world."""
_JOINED = 2
"""Characters between a word for a world and the place it says more of."""


def world_of(story: Story, premise: Premise | None = None, text: str = "") -> str:
    """The world a story is told in: what its premise (`text`) names, else what the story's own place is.

    A place of our days stays in the city whatever else is told: the café of a mermaid is a café.
    """
    place = premise.place if premise else None
    named = find_all("worlds", text)
    far = next((found for found in named if found.key != _COUNTRY), None)
    if place is not None:
        # "underwater town", "우주선 식당": what stands right before the place says where that is.
        nearest = [found for found in named if found.end <= place.start <= found.end + _JOINED]
        if told := [*nearest, *find_all("worlds", place.word)]:
            return far.key if far and told[0].key == _COUNTRY else told[0].key
        if place.key in _OF_THE_CITY:
            return _PAST if story.genre == "fantasy" else CITY
    if told := far or next(iter(named), None):
        return told.key
    return _own_world(story, told_elsewhere=place is not None)


def place_in(story: Story, premise: Premise, text: str, language: str) -> str:
    """Where a story of no place in particular plays, if all the premise (`text`) tells is its world; ""
    where the premise tells more, or the story's own place will do."""
    if story.places or premise.place is not None or not find("worlds", text):
        return ""
    world = world_of(story, premise, text)
    own = find("worlds", story.slots.get("place", {}).get(story.language, ""))
    return "" if own and own.key == world else label("worlds", world, language)


def _own_world(story: Story, told_elsewhere: bool) -> str:
    places = [scene.place for scene in story.scenes]
    if story.places or not told_elsewhere:
        places += [words for name, words in story.slots.items() if name == "place"]
    words = [one.get(story.language, "") for one in places]
    named = next((found for one in words if (found := find("worlds", one))), None)
    if named is not None and named.key not in (_COUNTRY, "mountain"):
        return named.key
    kinds = {found.key for one in words for found in find_all("places", one)}
    if "spaceship" in kinds:
        return "ship"
    if story.genre == "fantasy" or "palace" in kinds:
        return _PAST
    return named.key if named else CITY


def strangers(story: Story, world: str) -> int:
    """How many of a story's scenes are at places there are not in that world."""
    if world in (CITY, _COUNTRY):
        return 0
    places = (scene.place.get(story.language, "") for scene in story.scenes)
    return sum(any(_strange(found.key, world) for found in find_all("places", one)) for one in places)


def _strange(place: str, world: str) -> bool:
    """Whether there is no such place in a world: no café in a castle, and no castle aboard a ship."""
    return place in _OF_THE_CITY or _OF_ONE.get(place, world) != world
