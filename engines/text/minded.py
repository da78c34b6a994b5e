"""Whoever wants what nobody can hold is seen thinking of it: of somebody, a place, or what stands for it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

from engines.text.conflict import hero_words
from engines.text.deeds import FREE, Acting
from engines.text.premise import Premise
from engines.text.sight import wanted
from presets import deeds
from presets.creatures import has_hands
from presets.emblems import emblem_of
from presets.telling import StoryScene
from presets.words import find

_ESCAPE = "escape"
_HOME = {"ko": "집", "en": "home"}
_GOAL = re.compile(r"\{goal", re.IGNORECASE)
"""A beat that tells what is wanted."""
_LONGEST = {"ko": 4, "en": 5}
"""Words that are thought of at most."""


def minded(premise: Premise, acting: Acting) -> str:
    """What the hero of a premise thinks of, as a sentence has it; "" for what no picture shows, and where
    what is wanted is seen anyhow."""
    if wanted(premise, acting):
        return ""
    if acting.dear:
        return acting.dear
    if acting.deed == _ESCAPE:
        # Nobody longs for where they are shut in.
        return _HOME[premise.language]
    kind = deeds(premise.language)[acting.deed]
    told = acting.aim != kind.aim or bool(kind.topics)
    # A Korean goal is a noun (학교에서 살아남기); nobody "imagines go to school".
    goal = premise.goal if premise.language == "ko" else ""
    for words in (acting.aim if told else "", goal):
        if words and (what := _shown(words, premise.language)):
            return what
    return ""


def _shown(words: str, language: str) -> str:
    """What a picture shows of what an aim or a goal is about."""
    if len(words.split()) <= _LONGEST[language] and _is_seen(words):
        return words
    return ""


def _is_seen(words: str) -> bool:
    return bool(emblem_of(words) or find("places", words) or find("aims", words))


def with_mind(
    scenes: Sequence[StoryScene], premise: Premise, acting: Acting, random: Random
) -> tuple[StoryScene, ...]:
    """The scenes with the hero thinking of it in the first, behind what tells of the goal."""
    if not minded(premise, acting) or not has_hands(hero_words(premise)):
        return tuple(scenes)
    beat = random.choice(deeds(premise.language)[FREE].seen).replace("{wanted", "{minded")
    first = scenes[0]
    at = next((number for number, one in enumerate(first.beats) if _GOAL.search(one)), 0)
    beats = (*first.beats[: at + 1], beat, *first.beats[at + 1 :])
    return (first.model_copy(update={"beats": beats}), *scenes[1:])
