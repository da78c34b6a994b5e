"""Whose hand a close view shows that shows nobody else."""

from __future__ import annotations

import re

from engines.director.document import Panel
from engines.text.document import CastMember, Script
from engines.text.surnames import surname_left
from presets.creatures import has_hands

_HAND = re.compile(
    r"(?<![가-힣])(?:두 |맨|한 |오른|왼)?손(?!님|녀|자|해|잡이|수건|거울|전등|목시계)"
    r"|\b(?:hands?|palms?|fingers?|fingertips?|fists?)\b",
    re.IGNORECASE,
)


def hand_of(panel: Panel, script: Script) -> CastMember | None:
    """Of a close view with a hand in it and nobody seen: whom its words name, else whoever leads. None where
    no hand is spoken of, and for those who have paws."""
    words = f"{panel.action} {panel.prompt}"
    if panel.shot != "insert" or panel.figures or not script.cast or not _HAND.search(words):
        return None
    called = [(at, one) for one in script.cast if (at := _said(one, words)) >= 0]
    owner = min(called, key=lambda row: row[0])[1] if called else script.cast[0]
    return owner if has_hands(owner.appearance) and has_hands(owner.role) else None


def _said(one: CastMember, words: str) -> int:
    """Where a name of theirs stands in the words; −1 where none does."""
    names = {name for name in one.names.values() if name}
    names |= {left for name in names if (left := surname_left(name))}
    return min((at for name in names if (at := words.find(name)) >= 0), default=-1)
