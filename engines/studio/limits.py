"""How much a balloon holds, for editors that count along while one writes."""

from __future__ import annotations

from typing import Literal

from engines.text.checks import SYLLABLES, WORDS, length_of
from engines.text.document import Script


def balloon_limit(language: str) -> tuple[Literal["syllables", "words"], int]:
    """What is counted in this language, and how many of them a balloon holds comfortably."""
    return ("words", WORDS) if language == "en" else ("syllables", SYLLABLES)


def over_limit(script: Script) -> int:
    """How many lines hold more than a balloon does, in any language of the script."""
    return sum(
        any(_too_long(beat.text.get(language, ""), language) for language in script.languages)
        for beat in script.lines().values()
    )


def _too_long(words: str, language: str) -> bool:
    length, limit = length_of(words, language)
    return length > limit
