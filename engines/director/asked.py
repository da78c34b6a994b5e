"""The shot a person's own script asks for at the head of a cut: "바스트. 태호가 본다", "Close-up: a key"."""

from __future__ import annotations

import re
from functools import cache
from typing import cast, get_args

from engines.director.cuts import Group
from engines.director.document import Shot
from engines.kernel.document import in_language
from presets import lexicon

_SHOTS: tuple[Shot, ...] = get_args(Shot)


def asked_shot(group: Group, language: str) -> Shot | None:
    """By the words its first action begins with, where more than a sentence's own word can be meant."""
    first = next((beat for beat in group if not beat.is_line), None)
    found = _heads().match(in_language(first.text, language)) if first else None
    return cast(Shot, _by_word()[found.group(1).casefold()]) if found else None


@cache
def _by_word() -> dict[str, str]:
    shots = lexicon()["shots"].words
    return {word.casefold(): shot for shot in _SHOTS for words in shots[shot].values() for word in words}


@cache
def _heads() -> re.Pattern[str]:
    """A shot's name with a mark behind it, or a Korean one before the words of what is seen."""
    words = "|".join(re.escape(word) for word in sorted(_by_word(), key=len, reverse=True))
    return re.compile(rf"\s*[\[(<]?\s*({words})\s*(?:[\])>.,:;/\-–—]|$|(?<=[가-힣])\s)", re.IGNORECASE)
