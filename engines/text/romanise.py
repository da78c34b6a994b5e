"""Hangul names in Latin letters, by the Revised Romanisation (Korean Ministry of Culture, 2000)."""

from __future__ import annotations

from engines.text.surnames import surname_of, syllable

_USUAL = {"김": "Kim", "이": "Lee", "박": "Park", "최": "Choi", "정": "Jung", "강": "Kang", "조": "Cho"}
"""Surnames that nearly everyone spells otherwise than the rule."""


def romanise(name: str) -> str:
    """A name in Latin letters, the given name first: "한서윤" → "Seoyun Han", "김하늘" → "Haneul Kim".

    Anything but Hangul is left as it is.
    """
    if " " in name:
        return " ".join(romanise(word) for word in name.split())
    if not name or not all("가" <= character <= "힣" for character in name):
        return name
    surname = surname_of(name)
    given = "".join(syllable(character) for character in name[len(surname) :]).capitalize()
    if not surname:
        return given
    return f"{given} {_USUAL.get(surname, syllable(surname).capitalize())}"
