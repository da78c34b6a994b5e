"""Where something is done that a premise wants, where it tells no place (`presets/lexicon/doings.toml`)."""

from __future__ import annotations

import re
from functools import cache

from engines.text.premise import Premise
from presets import lexicon
from presets.eras import era_of

_NAMED = "named-"
"""Before the id of a place: what it is called."""
_SPACESHIP = "spaceship"
_ABOARD = re.compile(r"\bship['’]s (?:AI|computer|reactor)\b|함선의? (?:AI|인공지능|컴퓨터)")
"""What no ship on water has."""
_AT_ANY_TIME = ("kitchen", "garden", "shore")
"""Places there were in the days of any era."""


def place_done(premise: Premise) -> str:
    """What the place is called where such a goal is done; "" where it may be done anywhere."""
    if _ABOARD.search(premise.text):
        return lexicon()["doings"].words[f"{_NAMED}{_SPACESHIP}"][premise.language][0]
    told = [
        (at, key) for key in _kinds() if (at := _last(premise.goal.casefold(), key, premise.language)) >= 0
    ]
    key = max(told, default=(0, ""))[1]
    if not key or (era_of(premise.text) and key not in _AT_ANY_TIME):
        return ""
    return lexicon()["doings"].words[f"{_NAMED}{key}"][premise.language][0]


def _kinds() -> list[str]:
    return [key for key in lexicon()["doings"].words if not key.startswith(_NAMED)]


def _last(goal: str, key: str, language: str) -> int:
    """Where a goal tells last of such a doing; -1 for nowhere."""
    return max((found.start() for found in _words(key, language).finditer(goal)), default=-1)


@cache
def _words(key: str, language: str) -> re.Pattern[str]:
    told = "|".join(map(re.escape, lexicon()["doings"].words[key][language]))
    return re.compile(told if language == "ko" else rf"\b(?:{told})\b")
