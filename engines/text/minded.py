"""Whoever wants what nobody can hold is seen thinking of it: of somebody, a place, or what stands for it.
And whatever is wanted, it is given up before the turn."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

from engines.text.conflict import hero_words
from engines.text.deeds import FREE, Acting
from engines.text.fitting import bound_for
from engines.text.premise import Premise
from engines.text.sight import is_robbed, wanted
from engines.text.standing import is_person
from presets import deeds
from presets.creatures import has_hands
from presets.emblems import emblem_of
from presets.telling import StoryScene
from presets.words import find

_ESCAPE, _PART, _REACH = "escape", "part", "reach"
_HOME = {"ko": "집", "en": "home"}
_GOAL = re.compile(r"\{goal", re.IGNORECASE)
"""A beat that tells what is wanted."""
_RISE = "rise"
_ABOUT = re.compile(r"\btruth about (the .+)$|^(.+?)(?:의 비밀|에 얽힌 사연)을 ")
"""What a riddle is about."""
_FLIES = re.compile(r"(?:하늘을|훨훨) 날|날아오르|\bfly\b")
_SKY = {"ko": "하늘", "en": "the sky"}
"""Where whoever wants to fly sees themselves: a bird stands for it."""
_DANCES = re.compile(
    r"\b(?:dance|waltz|tango) with (?P<en>(?:the |her |his |their )?\w+)"
    r"|(?P<ko>[가-힣]+?)이?(?:와|과|랑|하고) (?:함께 |같이 |한 번 |단둘이 )*(?:춤|왈츠|탱고)"
)
_LONGEST = {"ko": 4, "en": 5}
"""Words that are thought of at most."""


def minded(premise: Premise, acting: Acting) -> str:
    """What the hero of a premise thinks of, as a sentence has it; "" where what is wanted is seen
    anyhow."""
    if wanted(premise, acting):
        return ""
    if acting.dear:
        return bound_for(acting, premise) or acting.dear
    if acting.deed == _ESCAPE:
        # Nobody longs for where they are shut in.
        return _HOME[premise.language]
    if partner := _DANCES.search(premise.goal):
        # Who wants to dance thinks of whom with.
        return partner["en"] or partner["ko"]
    kind = deeds(premise.language)[acting.deed]
    told = acting.aim != kind.aim or bool(kind.topics)
    about = _ABOUT.search(premise.goal)
    riddle = next(filter(None, about.groups())) if about else ""
    if riddle and find("objects", riddle):
        return riddle
    for words in (riddle, acting.aim if told else ""):
        if words and (what := _shown(words, premise.language)):
            return what
    if _FLIES.search(premise.goal):
        return _SKY[premise.language]
    # A Korean goal is a noun (학교에서 살아남기); nobody "imagines go to school".
    where = premise.language == "ko" and find("places", premise.goal)
    return (_brief(premise.goal, "ko") if where else "") or kind.dream


def _shown(words: str, language: str) -> str:
    """What a picture shows of what an aim or a goal is about."""
    return _brief(words, language) if _is_seen(words, language) else ""


def _brief(words: str, language: str) -> str:
    """Words that are few enough to be thought of; "" for others."""
    return words if len(words.split()) <= _LONGEST[language] else ""


def _is_seen(words: str, language: str) -> bool:
    somebody = is_person(words.split()[-1], korean=language == "ko")
    return bool(somebody or emblem_of(words) or find("places", words) or find("aims", words))


def with_mind(
    scenes: Sequence[StoryScene], premise: Premise, acting: Acting, random: Random
) -> tuple[StoryScene, ...]:
    """The scenes with the hero thinking of it in the first, behind what tells of the goal."""
    if not minded(premise, acting):
        return tuple(scenes)
    beat = random.choice(deeds(premise.language)[FREE].seen).replace("{wanted", "{minded")
    first = scenes[0]
    at = next((number for number, one in enumerate(first.beats) if _GOAL.search(one)), 0)
    beats = (*first.beats[: at + 1], beat, *first.beats[at + 1 :])
    return (first.model_copy(update={"beats": beats}), *scenes[1:])


def with_fulfilment(
    scenes: Sequence[StoryScene], premise: Premise, acting: Acting, random: Random
) -> tuple[StoryScene, ...]:
    """The scenes with the hero thinking of it in the last, behind what tells that it is done: of what can
    neither be held nor be seen there."""
    told = minded(premise, acting)
    seen = acting.dear or acting.deed in (_ESCAPE, _PART) or (acting.deed == _REACH and find("places", told))
    if not told or seen:
        return tuple(scenes)
    beat = random.choice(deeds(premise.language)[FREE].fulfilled).replace("{wanted", "{minded")
    last = scenes[-1]
    at = next((number for number, one in enumerate(last.beats) if _GOAL.search(one)), 0)
    beats = (*last.beats[: at + 1], beat, *last.beats[at + 1 :])
    return (*scenes[:-1], last.model_copy(update={"beats": beats}))


def despaired(premise: Premise, acting: Acting) -> bool:
    """Whether what is wanted is given up where nothing more can be tried: anything a cloud can show, but what
    somebody else has in their hands, or is to be parted with."""
    if acting.deed == _PART or is_robbed(premise, acting):
        return False
    return bool(wanted(premise, acting) or minded(premise, acting))


def with_despair(
    scenes: Sequence[StoryScene], premise: Premise, acting: Acting, random: Random, *, pictured: bool
) -> tuple[StoryScene, ...]:
    """The scenes with the hero giving it up, at the end of the last that rises, with a picture of it in hand
    where there is one (`pictured`)."""
    rises = [number for number, scene in enumerate(scenes) if scene.part == _RISE][-1:]
    if not (rises and despaired(premise, acting)):
        return tuple(scenes)
    kind = deeds(premise.language)[FREE]
    beat = random.choice(kind.lost_with if pictured and has_hands(hero_words(premise)) else kind.lost)
    if not wanted(premise, acting):
        beat = beat.replace("{wanted", "{minded")
    return tuple(
        scene.model_copy(update={"beats": (*scene.beats, beat)}) if number in rises else scene
        for number, scene in enumerate(scenes)
    )
