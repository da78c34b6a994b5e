"""Which verbs of `presets/deeds` a goal is told with. One premise is asked again and again: for every frame
that may tell it, and for each of its scenes."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from engines.text.endings import joined
from presets import deeds

GAP = "…"
"""Stands in a verb for what it is done to."""


@lru_cache(maxsize=256)
def verbs_of(goal: str, language: str) -> tuple[tuple[int, str], ...]:
    """Of every verb a goal's is, how long it is and the kind of its deed."""
    kinds = deeds(language).items()
    return tuple((len(verb), name) for name, kind in kinds for verb in kind.verbs if does(goal, verb))


def does(goal: str, verb: str) -> bool:
    """Whether a goal's verb is this one: at the end of a Korean stem, at the beginning of an English goal."""
    if verb.isascii():
        return goal.startswith(verb) and not re.match(r"\w", goal[len(verb) :])
    if GAP in verb:
        return parted(verb).match(goal) is not None
    goal = goal.removesuffix(" 보")
    return any(goal == one or goal.endswith(f" {one}") for one in (verb, _done_for(verb))) or (
        len(verb) > 1 and goal.endswith(verb)
    )


@lru_cache(maxsize=256)
def topic_of(goal: str, language: str) -> str:
    """The kind of deed a word of the goal tells, whatever its verb; "" for none."""
    for name, kind in deeds(language).items():
        if any(_is_in(word, goal) for word in kind.topics):
            return name
    return ""


def _is_in(word: str, goal: str) -> bool:
    return bool(re.search(rf"\b{re.escape(word)}\b", goal)) if word.isascii() else word in goal


@cache
def parted(verb: str) -> re.Pattern[str]:
    """An English verb with what it is done to between its two words: "get … back"."""
    first, _, second = verb.partition(f" {GAP} ")
    return re.compile(rf"{first}\s(?P<what>(?:\S+\s){{1,5}}?){second}(?!\w)", re.IGNORECASE)


@cache
def _done_for(verb: str) -> str:
    """What is done for somebody is done as well: 구워 주기."""
    return f"{joined(verb, '어')} 주"
