"""What stands in a picture for what nobody can hold: a trophy for a contest, a heart for love."""

from __future__ import annotations

import re
from functools import cache

from presets import lexicon


def emblem_of(noun: str) -> str:
    """The thing of the painter that stands for what these words end on, in any language; "" for none."""
    told = noun.strip().lower()
    return next((meaning for meaning, word in _words() if _ends(told, word)), "")


def emblems_in(text: str) -> list[tuple[int, int, str]]:
    """Where such words are in a text in lower case, and what stands for each; longer ones first."""
    return [
        (*found.span(), meaning)
        for meaning, word in _words()
        if word in text
        for found in _pattern(word).finditer(text)
    ]


@cache
def _words() -> tuple[tuple[str, str], ...]:
    told = lexicon()["emblems"].words
    pairs = [(meaning, word) for meaning, words in told.items() for spelt in words.values() for word in spelt]
    return tuple(sorted(pairs, key=lambda pair: -len(pair[1])))


def _ends(told: str, word: str) -> bool:
    return (
        told == word
        or told.endswith(f" {word}")
        or (len(word) > 1 and not word.isascii() and told.endswith(word))
    )


@cache
def _pattern(word: str) -> re.Pattern[str]:
    # Of one syllable only as a whole word with its particle: 불 is in many.
    if word.isascii():
        return re.compile(rf"\b{re.escape(word)}\b")
    before = r"(?<![가-힣])" if len(word) < 3 else ""
    return re.compile(rf"{before}{re.escape(word)}(?=[을를이가은는의과와에로만도]|[^가-힣]|$)")
