"""Whether women or men usually bear a given name, Korean or English."""

from __future__ import annotations

import re
from functools import cache

from engines.text.surnames import SURNAMES
from presets import lexicon

FEMALE, MALE = "female", "male"
_HIS = "mr sir lord father brother uncle grandpa gramps king prince man fr friar"
_HERS = "mrs ms miss lady mother sister aunt auntie grandma granny nana queen princess madam madame"
_TITLES = {**dict.fromkeys(_HIS.split(), MALE), **dict.fromkeys(_HERS.split(), FEMALE)}
_NEUTRAL = frozenset(
    [
        "dr",
        "prof",
        "rev",
        "mx",
        "old",
        "young",
        "captain",
        "detective",
        "inspector",
        "officer",
        "professor",
        "chef",
        "nurse",
        "agent",
        "sergeant",
        "doctor",
        "coach",
        "lieutenant",
        "colonel",
        "major",
        "general",
        "corporal",
        "commander",
        "admiral",
        "constable",
        "sheriff",
        "mayor",
        "judge",
        "reverend",
        "pastor",
        "deacon",
        "bishop",
        "abbot",
        "rabbi",
        "imam",
        "superior",
        "little",
        "big",
    ]
)
_EN_FEMALE = re.compile(
    r"[a-z]{2}(?:a|elle|ette|lyn|lynn|een|wen|rite|dine|tine|hild|run)$|(?:k[io]|mi)ko$", re.IGNORECASE
)
_EN_MALE = re.compile(
    r"[a-z]{2}(?:bert|ald|old|ric|rick|ard|mund|win|us|ias|ius|son|ton|ford|dor)$|[^k]o$", re.IGNORECASE
)
"""How given names end that no list knows."""


def usual_sex(name: str) -> str:
    """ "female" or "male" where hardly anyone of the other sex bears the name, "" for the others.

    Korean names of two syllables go by lists of the commonest names, then by the syllables they end in and
    begin with, of which the last one weighs more.
    """
    words = name.split()
    first = next((word for word in words if word.rstrip(".").casefold() not in _NEUTRAL), "")
    if len(words) == 1:
        # "King" alone is a name, and no title.
        first = name
    if len(words) > 1 and (title := _TITLES.get(first.rstrip(".").casefold())):
        return title
    if re.fullmatch("[가-힣]+", first):
        return _korean(first)
    for sex in (FEMALE, MALE):
        if first in _words(f"{sex}_names", "en"):
            return sex
    return ""


def sounds_like(name: str) -> str:
    """By how a name from elsewhere ends, which is no more than likely: asked when nothing else tells."""
    first = name.split()[0] if name.split() else ""
    if not first.isascii() or not first[:1].isupper() or first.isupper():
        return ""
    return FEMALE if _EN_FEMALE.search(first) else MALE if _EN_MALE.search(first) else ""


def is_given(name: str) -> bool:
    """Whether a Korean word is a given name most people have met, and no common noun (봄, 노을)."""
    return name not in _words("given", "ko") and any(
        name in _words(entry, "ko") for entry in ("female_names", "male_names", "either_names")
    )


def _korean(name: str) -> str:
    given = name[1:] if len(name) == 3 and name[0] in SURNAMES else name
    for sex in (FEMALE, MALE):
        if name in _words(f"{sex}_names", "ko") or given in _words(f"{sex}_names", "ko"):
            return sex
    if given in _words("either_names", "ko") or len(given) != 2:
        return ""
    weight = 2 * _leans(given[-1], "syllables") + _leans(given[0], "starts")
    return FEMALE if weight > 0 else MALE if weight < 0 else ""


def _leans(syllable: str, entry: str) -> int:
    """1 to women, -1 to men."""
    return int(syllable in _words(f"female_{entry}", "ko")) - int(syllable in _words(f"male_{entry}", "ko"))


@cache
def _words(entry: str, language: str) -> frozenset[str]:
    return frozenset(lexicon()["names"].words[entry][language])
