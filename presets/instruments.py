"""Which instrument words tell of: by its name, or by who plays it."""

from __future__ import annotations

import re

from presets.words import find, find_all

_PLAYED_EN = re.compile(r"\b(?:play|perform)(?:s|ed|ing)?\b[^.,;]*$", re.IGNORECASE)
_PLAYED_KO = re.compile(
    r"[가-힣]?[을를]? ?(?:연주|독주|협연|리사이틀|켜|켠|켤|치[려며는고]|친다|칠|쳐|뜯|퉁"
    r"|타[려며는고]|불[려며고어]|분다)"
)
"""What stands before an instrument that is played in English, and behind one in Korean."""


def instrument_of(words: str) -> str:
    """The first instrument (`presets/lexicon/instruments.toml`) that words name; "" for none."""
    found = find("instruments", words)
    return found.key if found else ""


def instrument_played(words: str) -> str:
    """The first one that words say is played: a stolen violin is not."""
    for found in find_all("instruments", words):
        english = found.language == "en"
        if (_PLAYED_EN.search(words[: found.start]) if english else _PLAYED_KO.match(words, found.end)) or (
            not english and _PLAYED_KO.search(found.word)
        ):
            return found.key
    return ""
