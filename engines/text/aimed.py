"""What a premise's hero wants, as whoever has a goal says it."""

from __future__ import annotations

import re

from engines.text.person import turned
from engines.text.premise import Premise

_LEFT = 3
"""Words that a goal has at least without its place: a verb and what it is about."""
NOT = "않"
"""Ends a stem that says what is not to be done."""


def said_goal(premise: Premise) -> str:
    """A goal as whoever has it says it: a Korean stem, or an English infinitive; "" where that cannot be."""
    if premise.language == "ko":
        stem = premise.goal.removesuffix("기")
        if premise.quality and premise.thing and f"{premise.quality.word} " not in stem:
            # "낡은 지도를": the colour, age or state of what it is about.
            stem = re.sub(
                rf"(?<![가-힣]){re.escape(premise.thing.word)}",
                f"{premise.quality.word} {premise.thing.word}",
                stem,
            )
        return stem if stem != premise.goal and "가" <= stem[-1:] <= "힣" else ""
    return turned(premise.goal, gender_of_hero(premise))


def without_place(goal: str, premise: Premise) -> str:
    """A goal without the place it ends in: nobody who is aboard a train says "aboard a train"."""
    if premise.place is None:
        return goal
    place = re.escape(premise.place.word)
    if premise.language == "ko":
        # Where it is a way out of the place, the place is the goal.
        return re.sub(rf"(?<![가-힣]){place}에서\s+(?=\S.*[을를]\s)", "", goal)
    there = r"\s+(?:in|at|aboard|on board|inside)\s+(?:(?:the|an?|his|her|their|my)\s+)?(?:[\w-]+\s+){0,2}"
    cut = re.sub(rf"{there}{place}$", "", goal)
    return cut if len(cut.split()) >= _LEFT else goal


def gender_of_hero(premise: Premise) -> str:
    """The hero's."""
    if premise.lead:
        return premise.lead.gender
    return premise.genders[0] if premise.genders else ""


def wish(stem: str) -> str:
    """ "잡고 싶다", and of what is not to be done "팔고 싶지 않다"."""
    return (
        f"{stem.removesuffix(' 않').removesuffix('지')}고 싶지 않다"
        if stem.endswith(NOT)
        else f"{stem}고 싶다"
    )
