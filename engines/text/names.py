"""Finding people's names in a premise, by their shape, their particles and the words around them."""

from __future__ import annotations

import re
from functools import cache

from engines.text.josa import SURNAMES, final_sound, without_particle
from presets import lexicon
from presets.words import find

_KO_TOKEN = re.compile(
    r"(?<![가-힣A-Za-z0-9])([가-힣]{2,6}|[A-Z][A-Za-z0-9-]*[가-힣]{1,3})(?![가-힣A-Za-z0-9])"
)
_KO_PARTICLES = re.compile(r"(?:이가|이는|이와|에게|한테|의|은|는|이|가|을|를|와|과|랑|이랑|도)$")
_EN_NAMED = re.compile(r"\b(?:named|called|name is)\s+([A-Z][\w-]*(?: [A-Z][\w-]*)?)")
# One word or a first and a last name.
_EN_WORD = re.compile(r"(?<![\w'])([A-Z][a-z]+(?:[ -][A-Z][a-z]+)?)(?=(?:'s)?(?:[\s,.;:!?]|$))")
_EN_PLACE_BEFORE = re.compile(r"\b(?:in|at|of|from|to|near|on|aboard)\s+(?:the\s+)?$", re.IGNORECASE)
# A sentence's first word is a name when a verb or an apposition follows ("Mina finds", "Theo, a …").
_EN_SUBJECT = re.compile(r"(?:,\s+(?:a|an|the|who)\b|\s+(?:and\s+[A-Z]|has\b|[a-z]+(?:s|ed)\b)|'s\b)")
_MOST = 4
"""More names than this belong to a list of people, not to one episode."""


def korean_names(text: str) -> tuple[str, ...]:
    """Names in the order they come: after a word for a role, or shaped like one and carrying a particle."""
    found: dict[str, int] = {}
    for match in _after_role().finditer(text):
        name = _stripped(match.group(1))
        if _free(name) and (not _hangul(name) or _like_a_name(name)):
            found.setdefault(name, match.start(1))
    for match in _KO_TOKEN.finditer(text):
        token = match.group(1)
        name = _stripped(token)
        bare = name == token and not text[match.end() :].startswith(",")
        if not bare and (not _hangul(name) or _like_a_name(name)) and _free(name) and _free(token):
            found.setdefault(name, match.start())
    return tuple(sorted(found, key=found.__getitem__))[:_MOST]


def english_names(text: str) -> tuple[str, ...]:
    """Names after "named", then capitalised words that are no place's or sentence's first word."""
    found = {match.group(1): match.start(1) for match in _EN_NAMED.finditer(text)}
    known = {part for name in found for part in name.split()}
    for match in _EN_WORD.finditer(text):
        start, word = _without_title(match)
        before = text[:start]
        if word in _words("not_names", "en") or find("places", word) or _EN_PLACE_BEFORE.search(before):
            continue
        opens = not before.strip() or before.rstrip()[-1] in ".!?"
        if not opens or _EN_SUBJECT.match(text[match.end(1) :]):
            # A person is often named in full once and by half the name after that.
            if not known & set(word.split()):
                found[word] = start
            known.update(word.split())
    return tuple(sorted(found, key=found.__getitem__))[:_MOST]


def _without_title(match: re.Match[str]) -> tuple[int, str]:
    """Start and words of a name without what stands before names ("Detective Kim", "When Theo")."""
    first, _, rest = match.group(1).partition(" ")
    if rest and first in _words("not_names", "en"):
        return match.start(1) + len(first) + 1, rest
    return match.start(1), match.group(1)


@cache
def _words(entry: str, language: str) -> frozenset[str]:
    return frozenset(lexicon()["names"].words[entry][language])


@cache
def _after_role() -> re.Pattern[str]:
    roles = "|".join(sorted(_words("roles", "ko"), key=len, reverse=True))
    return re.compile(rf"(?:{roles})\s+([가-힣]{{2,5}}|[A-Za-z][\w.-]*[가-힣]{{0,3}})")


def _stripped(token: str) -> str:
    """A name without its particle; 이 that only eases speech ("서윤이가") goes too."""
    if not _KO_PARTICLES.search(token):
        return token
    # "소은", "지은이": a name that ends like a particle is a name as long as its rest is too short for one.
    stem = without_particle(token)
    if stem.endswith("이") and len(stem) >= 3 and final_sound(stem[:-1]) and _like_a_name(stem[:-1]):
        stem = stem[:-1]
    return stem if len(stem) >= 2 else token


def _hangul(name: str) -> bool:
    return all("가" <= character <= "힣" for character in name)


def _like_a_name(name: str) -> bool:
    """Two syllables of given names, or a surname before them."""
    if not 2 <= len(name) <= 3 or (len(name) == 3 and name[0] not in SURNAMES):
        return False
    return all(character in _words("syllables", "ko") for character in name[-2:])


def _free(name: str) -> bool:
    return name not in _words("not_names", "ko") and not (find("places", name) or find("objects", name))
