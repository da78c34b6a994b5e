"""Which frame of `presets/stories` can tell of a premise: by whom it has, where, and when."""

from __future__ import annotations

import re
from collections.abc import Mapping

from engines.text.banes import CHASED, MUTE, SPEAKS
from engines.text.conflict import Opposition, hero_words
from engines.text.deeds import Acting, acting_of
from engines.text.foes import kind_of
from engines.text.premise import Premise
from presets import deeds
from presets.barriers import OUTSIDE, SKY
from presets.barriers import told as barrier
from presets.creatures import has_hands, is_animal
from presets.eras import era_of
from presets.telling import Story
from presets.words import find, walled

_FOE, _HERE, _FEW, _NOW = "foe", "here", "few", "now"
"""What a frame may need."""
_DEED = "deed"
"""What a frame acts that is no plot."""
_CLOSE = "close"
"""How near whoever comes along with the hero is."""
_TWO = 2
_ESCAPE, _REACH, _WEATHER, _BOAT = "escape", "reach", "weather", "boat"
_OPEN = {
    "ko": {"snow": "설원", "fog": "숲", "rain": "강가"},
    "en": {"snow": "snowfield", "fog": "woods", "rain": "riverside"},
}
ON_THE_WAY = "on_the_way"
"""The slot of where somebody is until they get where they want: that is no place to begin at."""
_ROAD = {"ko": "길", "en": "road"}
_SHORE = {"ko": "바닷가", "en": "seaside"}
_TELLING = 4
"""Letters of an English word that tells nothing of a place by itself ("old", "hall")."""
_STREET = {"ko": "거리", "en": "street"}
_CARRIED = ("bring", "escort")
"""Deeds that take somebody or something somewhere."""
_WITHIN = ("door", "loop", "stairs", "dark")
"""What is in the way within walls alone, where no place is told."""
_ROOMS = (
    "convenience_store", "classroom", "subway", "office", "bedroom", "kitchen", "palace", "spaceship", "cafe",
    "hospital", "library", "stairwell", "gym", "theatre", "church", "bathhouse", "garage", "museum", "room",
)  # fmt: skip
_HALLS = ("palace",)
"""Kinds of places that are halls, whatever they are called."""
_WILD = {"ko": "산길", "en": "mountain path"}
_TOWARDS = {
    "ko": {"beach": "부두", "mountain": "산길", "temple": "산길", "forest": "산길"},
    "en": {
        "beach": "harbour",
        "mountain": "mountain path",
        "temple": "mountain path",
        "forest": "mountain path",
    },
}
"""Where the way to such a place begins."""


def fits(frame: Story, premise: Premise, conflict: Opposition) -> bool:
    """Whether a frame can tell of such a deed and obstacle (`Story.needs`)."""
    if (premise.together or premise.company) and not any(role.company == _CLOSE for role in frame.cast):
        return False
    if frame.hands and not _handy(premise, conflict):
        return False
    if frame.foes and kind_of(conflict.does, conflict.role or conflict.foe) not in frame.foes:
        return False
    if frame.acts != _DEED and kind_of(conflict.does) == MUTE:
        # A plot is a talk.
        return False
    if frame.needs == _HERE:
        return not where_done(acting_of(premise, conflict), premise)
    if frame.needs == _FEW:
        return len(premise.present) + bool(premise.lead) <= _TWO
    if frame.needs == _NOW:
        return not era_of(premise.text)
    return frame.needs != _FOE or acting_of(premise, conflict).bar in SPEAKS


def _handy(premise: Premise, conflict: Opposition) -> bool:
    """Whether hero and opponent have hands to write and to be given a shoe with."""
    foe = conflict.role or conflict.foe
    return has_hands(hero_words(premise)) and not is_animal(foe.removeprefix("the "))


def where_done(acting: Acting, premise: Premise) -> str:
    """Where a deed is done in the end; "" where it began."""
    deed = deeds(premise.language)[acting.deed]
    done = deed.where if acting.aim != deed.aim else ""
    elsewhere = _is_elsewhere(premise) or bool(bound_for(acting, premise))
    return done or (premise.place.word if premise.place and elsewhere else "")


def bound_for(acting: Acting, premise: Premise) -> str:
    """The place of a premise that somebody or something is to be brought to, as a sentence has it; "" for
    none. Nobody is there before."""
    if premise.place is None or acting.deed not in _CARRIED:
        return ""
    place = premise.place.word
    if premise.language == "ko":
        there = re.search(rf"{re.escape(place)}(?:에|으로|로|까지)(?![가-힣])", premise.goal)
        return place if there else ""
    # A wedding is held in a wedding hall.
    words = [place, *(word for word in place.split() if len(word) > _TELLING)]
    told = "|".join(map(re.escape, words))
    found = re.search(
        rf"\bto (?:(?:the|an?|his|her|their|its) )?((?:\w+ )?(?:{told}))\b", premise.goal, re.IGNORECASE
    )
    return f"the {found[1]}" if found else ""


def is_inside(premise: Premise) -> bool:
    """Whether a premise plays within walls."""
    seen = barrier(premise.obstacle, premise.language)
    if premise.place is None:
        return seen is not None and seen.key in _WITHIN
    return premise.place.key in _ROOMS or walled(premise.place.word)


def _is_elsewhere(premise: Premise) -> bool:
    """Whether what is in the way cannot be where a premise plays: no bridge is out and no road is blocked
    within the walls of where one is going."""
    seen = barrier(premise.obstacle, premise.language)
    place = premise.place
    within_walls = place is not None and (place.key in _HALLS or walled(place.word))
    return seen is not None and seen.key in OUTSIDE and within_walls


def within(acting: Acting, premise: Premise) -> Mapping[str, str]:
    """The place of whoever wants to get out of somewhere: that; and of who wants to get somewhere, where they
    are held up."""
    told = acting.aim != deeds(premise.language)[acting.deed].aim
    towards = _TOWARDS[premise.language].get(premise.place.key, "") if premise.place else ""
    if bound_for(acting, premise) and (towards or not era_of(premise.text)):
        seen = barrier(premise.obstacle, premise.language)
        road = _ROAD if seen is not None and seen.key in OUTSIDE else _STREET
        return {ON_THE_WAY: towards or road[premise.language]}
    if premise.place and _is_elsewhere(premise):
        return {ON_THE_WAY: _WILD[premise.language]}
    if acting.deed == _REACH and premise.place and premise.place.word in acting.aim:
        stopped = find("places", premise.obstacle)
        road = _TOWARDS[premise.language].get(premise.place.key, _ROAD[premise.language])
        return {ON_THE_WAY: stopped.word if stopped else road}
    if acting.bar == CHASED and not premise.place and not era_of(premise.text):
        # Nobody is followed from desk to desk.
        return {ON_THE_WAY: _STREET[premise.language]}
    seen = barrier(premise.obstacle, premise.language)
    if seen is not None and seen.key in OUTSIDE - SKY and not premise.place:
        # No bridge is out in a parlour, and no boat upside down on a road.
        return {ON_THE_WAY: (_SHORE if seen.key == _BOAT else _ROAD)[premise.language]}
    if acting.deed == _REACH and told and not premise.place and acting.bar != _WEATHER:
        return {ON_THE_WAY: _ROAD[premise.language]}
    if acting.bar == _WEATHER and not premise.place:
        # Nobody is held up by a storm in a parlour.
        key = premise.weather.key if premise.weather else ""
        return {ON_THE_WAY: _OPEN[premise.language].get(key, _ROAD[premise.language])}
    if acting.deed != _ESCAPE or premise.place or not told:
        return {}
    return {"place": acting.aim.removeprefix("the ")}
