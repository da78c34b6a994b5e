"""How Korean names are shaped: their syllables, surnames and particles, and words that only look like one."""

from __future__ import annotations

import re
from functools import cache

from engines.text.given import is_given
from engines.text.josa import final_sound, stems
from engines.text.phrases import nouns
from engines.text.surnames import SURNAMES
from presets import lexicon
from presets.words import find

_KO_PARTICLES = re.compile(r"(?:이가|이는|이와|에게|한테|의|은|는|이|가|을|를|와|과|랑|이랑|도)$")
USUAL = frozenset("김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하")
"""Surnames that most people have: behind a word for a role the rest of such a name may be any syllables."""


def stripped(token: str) -> str:
    """A name without its particle; 이 that only eases speech ("서윤이가") goes too."""
    if not _KO_PARTICLES.search(token):
        return token
    # "소은", "지은이": a name that ends like a particle is a name as long as its rest is too short for one.
    left = list(stems(token))
    given = next((stem for stem in left if known_given(stem)), None)
    if given:
        return given
    stem = next((stem for stem in left if len(stem) >= 2), token)
    if stem.endswith("이") and len(stem) >= 3 and final_sound(stem[:-1]) and like_a_name(stem[:-1]):
        stem = stem[:-1]
    return stem


def short_name(name: str) -> bool:
    """A surname and a given name of one syllable (김솔). Many nouns look so: only a role before it tells."""
    return len(name) == 2 and name[0] in SURNAMES and name[1] in _words("syllables", "ko")


def hangul(name: str) -> bool:
    return all("가" <= character <= "힣" for character in name)


def like_a_name(name: str) -> bool:
    """Two syllables of given names, or a surname before them."""
    if not 2 <= len(name) <= 3 or (len(name) == 3 and name[0] not in SURNAMES):
        return False
    return all(character in _words("syllables", "ko") for character in name[-2:])


def free(name: str) -> bool:
    other = any(find(kind, name) for kind in ("places", "objects", "regions"))
    return name not in _words("not_names", "ko") and not other


def is_noun(word: str) -> bool:
    lists = ("beings", "nothings", "grounds", "nowheres", "counters")
    return any(word in nouns(one, "ko") for one in lists) or word in _words("roles", "ko")


def may_be_a_name(name: str) -> bool:
    """Two syllables, each of which some names have, or a surname before them."""
    entries = ("syllables", "female_syllables", "male_syllables", "female_starts", "male_starts")
    pool = frozenset[str]().union(*(_words(entry, "ko") for entry in entries), "리교")
    usual = len(name) == 2 or (len(name) == 3 and name[0] in SURNAMES)
    return usual and set(name[-2:]) <= pool and not is_noun(name)


def full_name(name: str) -> bool:
    """A usual surname, and a given name whose last syllable ends many."""
    ends = _words("syllables", "ko") | _words("female_syllables", "ko") | _words("male_syllables", "ko")
    return len(name) == 3 and name[0] in USUAL and name[2] in ends


def known_given(name: str) -> bool:
    """A common given name, alone or behind a surname."""
    return is_given(name) or name in _words("given", "ko") or (name[:1] in SURNAMES and is_given(name[1:]))


@cache
def _words(entry: str, language: str) -> frozenset[str]:
    return frozenset(lexicon()["names"].words[entry][language])
