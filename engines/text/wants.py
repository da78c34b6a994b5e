"""What a story takes up for a hero whose premise tells no goal (`presets/lexicon/wants.toml`).

Chosen here, and never told to be the premise's own."""

from __future__ import annotations

import re
from dataclasses import replace

from engines.text.people import Being
from engines.text.premise import Premise
from engines.text.riddles import riddle_of
from presets import lexicon
from presets.creatures import animated, creature

_GOAL = "-goal"
_ANY = "any"


def wanting(premise: Premise) -> Premise:
    """A premise with a goal to be acted out, where it tells none and somebody comes upon something, or whom
    it is about has a mood or is no human being: a ready story would be about anybody else."""
    if not premise.goal and (riddle := riddle_of(premise)):
        return replace(premise, goal=riddle)
    if premise.goal or premise.obstacle:
        return premise
    lead = premise.lead
    told = _led(premise, lead) if lead else _named(premise)
    if not told:
        return premise
    mood = _mood(told)
    if mood == _ANY and not (creature(told) or animated("", told)):
        return premise
    return replace(premise, goal=lexicon()["wants"].words[f"{mood}{_GOAL}"][premise.language][0])


def _led(premise: Premise, lead: Being) -> str:
    """Who without a name it is about, with the words right before: "외로운 할머니"."""
    return " ".join([*premise.text[: lead.start].split()[-2:], lead.words])


def _named(premise: Premise) -> str:
    """What the first with a name is told to be, right before it: "sad robot" of "The sad robot Bolt"."""
    if not premise.present:
        return ""
    name = premise.present[0]
    before = premise.text[: premise.text.find(name)].split()[-3:]
    return " ".join([*before, premise.standing(name)]).strip()


def _mood(told: str) -> str:
    words = lexicon()["wants"].words
    for mood, by_language in words.items():
        if not mood.endswith(_GOAL):
            for word in (one for each in by_language.values() for one in each):
                edge = r"(?<![\w])" if word.isascii() else r"(?<![가-힣])"
                if re.search(rf"{edge}{re.escape(word)}(?!\w)", told, re.IGNORECASE):
                    return mood
    return _ANY
