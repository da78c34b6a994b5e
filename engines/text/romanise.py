"""Hangul names in Latin letters, by the Revised Romanisation (Korean Ministry of Culture, 2000)."""

from __future__ import annotations

from engines.text.josa import SURNAMES

# By index of the syllable's parts (Unicode ch. 3.12); "-" is silence.
_INITIALS = "g kk n d tt r m b pp s ss - j jj ch k t p h"
_VOWELS = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i"
_FINALS = "- k k k n n n t l k m l l l p l m p p t t ng t t k t p t"
_USUAL = {"김": "Kim", "이": "Lee", "박": "Park", "최": "Choi", "정": "Jung", "강": "Kang", "조": "Cho"}
"""Surnames that nearly everyone spells otherwise than the rule."""


def _syllable(character: str) -> str:
    code = ord(character) - 0xAC00
    parts = ((_INITIALS, code // 588), (_VOWELS, code % 588 // 28), (_FINALS, code % 28))
    return "".join(table.split()[index] for table, index in parts).replace("-", "")


def romanise(name: str) -> str:
    """A name in Latin letters: "한서윤" → "Seoyun Han". Anything but Hangul is left as it is."""
    if not name or not all("가" <= character <= "힣" for character in name):
        return name
    surname = name[0] if len(name) == 3 and name[0] in SURNAMES else ""
    given = "".join(_syllable(character) for character in name[len(surname) :]).capitalize()
    if not surname:
        return given
    return f"{given} {_USUAL.get(surname, _syllable(surname).capitalize())}"
