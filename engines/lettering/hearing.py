"""What a sound effect's word sounds like: how its letters stand by it, and whether it is loud."""

from __future__ import annotations

import re
from functools import cache
from itertools import groupby
from random import Random

import presets
from engines.lettering.document import Manner

_AS: dict[str, Manner] = {
    "impact": "growing",
    "tremble": "trembling",
    "rush": "going",
    "strain": "arc_up",
    "fall": "falling",
}
_LOUD = frozenset({"impact", "rush"})
_DRAWN_OUT = re.compile(r"[―—~〜∼ー]")


@cache
def _mimetics() -> re.Pattern[str]:
    words = presets.lexicon()["mimetics"].words["small"]
    english = rf"\b(?:{'|'.join(words['en'])})(?:s|es|ed|ing)?\b"
    return re.compile("|".join([*map(re.escape, words["ko"]), english]), re.IGNORECASE)


def is_mimetic(text: str) -> bool:
    """Whether a sound effect is the word of a small movement (멈칫, flinch) and nothing loud."""
    return len(text) <= 12 and "!!" not in text and bool(_mimetics().search(text))


def _long_or_short(word: str) -> str:
    """The word as a pattern: any of its letters may be held longer."""
    runs = ((re.escape(letter), len(list(run))) for letter, run in groupby(word))
    return "".join(f"{letter}{{{count},}}" for letter, count in runs)


@cache
def _sounds() -> tuple[tuple[str, int, re.Pattern[str]], ...]:
    """(class, length of the word, pattern), the longest words first."""
    rows: list[tuple[str, int, re.Pattern[str]]] = []
    for kind, languages in presets.lexicon()["sounds"].words.items():
        for language, words in languages.items():
            edge = r"\b" if language == "en" else ""
            rows.extend(
                (kind, len(one), re.compile(edge + _long_or_short(one), re.IGNORECASE)) for one in words
            )
    return tuple(sorted(rows, key=lambda row: -row[1]))


@cache
def _heard(text: str) -> tuple[str, ...]:
    """The classes of sounds that are in a text, that of the longest word first."""
    return tuple(dict.fromkeys(kind for kind, _, pattern in _sounds() if pattern.search(text)))


def is_quiet(text: str) -> bool:
    """Whether it is a sound that is small itself: steps, a clock, a latch."""
    heard = _heard(text)
    return "quiet" in heard and "!" not in text and not _LOUD & set(heard)


def manner_of(text: str) -> Manner:
    """How the letters of a sound stand by what it is; always the same for the same text."""
    kind = next((one for one in _heard(text) if one in _AS), "")
    if kind == "strain":
        return Random(text).choice(("arc_up", "arc_up", "arc_down"))
    if kind:
        return _AS[kind]
    if _DRAWN_OUT.search(text):
        return "arc_up"
    return "growing" if "!" in text else "straight"
