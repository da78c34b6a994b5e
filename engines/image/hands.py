"""Whose hand a close view shows that shows nobody else."""

from __future__ import annotations

import re

from engines.director.document import Panel
from engines.text.document import CastMember, Script
from presets.creatures import has_hands

_HAND = re.compile(
    r"(?<![가-힣])(?:두 |맨|한 |오른|왼)?손(?!님|녀|자|해|잡이|수건|거울|전등|목시계)"
    r"|들어 올|치켜들"
    r"|\b(?:hands?|palms?|fingers?|fingertips?|fists?|holds? up)\b",
    re.IGNORECASE,
)


def hand_of(panel: Panel, script: Script) -> CastMember | None:
    """Of a close view with a hand in it and nobody seen: whom its words name, else whoever leads. None where
    no hand is spoken of, and for those who have paws."""
    words = f"{panel.action} {panel.prompt}"
    if panel.shot != "insert" or panel.figures or not script.cast or not _HAND.search(words):
        return None
    named = sorted(script.called_in(words), key=lambda name: (words.find(name), -len(name)))
    called = (one for name in named for one in script.cast if is_called(one, name))
    owner = next(called, script.cast[0])
    return owner if has_hands(owner.appearance) and has_hands(owner.role) else None


def is_called(one: CastMember, name: str) -> bool:
    """Whether it is a name of theirs, whole or as friends say it."""
    return any(full == name or full.endswith(name) for full in one.names.values())
