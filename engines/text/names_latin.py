"""Finding people's names in a premise written in Latin letters, by capitals and the words around them."""

from __future__ import annotations

import re
from functools import cache

from engines.text.phrases import is_of
from engines.text.work import is_work
from presets import lexicon
from presets.words import find

_CAPITAL = r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĹĻĽŁŃŅŇŌŐŒŔŘŚŞŠŢŤŪŮŰŲŴŶŸŹŻŽ]"
_PART = rf"{_CAPITAL}[^\W\d_]+"
_SYLLABLE = (
    r"(?:woo|ho|hee|hui|min|jin|young|yeong|su|soo|hyun|hyeon|ah?|eun|in|ki|jun|joon|seok|hwan|yeon|yun|rim|sun|seon"
    r"|suk|sook|ja|mi|na|won|bin|kyung|gyeong|hoon|hun|tae|chul|cheol|il|yul|seo|ji|ha|rae|ra|sik|bok|gi|bum|beom)"
)
"""Second syllables of Korean given names, as most people write them: Ji-woo."""
_WORD = rf"(?:{_CAPITAL}['’])?{_PART}(?:(?:-|(?<=Mc)|(?<=Mac)){_PART})*(?:-{_SYLLABLE}(?![a-z-]))?"
_FAMILY = (
    r"(?:van der|van den|van de|van|von der|von|de la|de los|del|de|della|di|da|dos|du|le|la|bin|ibn|al|el)"
)
_TITLE = r"(?:(?:Dr|Mr|Mrs|Ms|Mx|Prof|Rev|Fr)\.?[ ])"
# One word or a first and a last name; after a title a letter is one ("Mr. X").
_NUMBERED = r"(?:Unit|Subject|Model|Android|Droid|Bot)[ ]\d{1,4}(?!\w)"
LATIN_NAME = (
    rf"(?:{_NUMBERED}|{_TITLE}(?:{_WORD}|{_CAPITAL}(?![\w'’]))|{_WORD})"
    rf"(?:[ ](?:{_FAMILY}[ ])?{_WORD})?"
)
# What somebody is stands before the name, and is no part of it: "Captain Imani Okafor".
_RANK = (
    r"(?:Mother Superior|Old Man|Old Lady|Old Mother|Granny|Gramps|Nana|Lieutenant|Colonel|Major|General"
    r"|Corporal|Commander"
    r"|Admiral|Constable|Sheriff|Mayor|Judge|Reverend|Pastor|Deacon|Bishop|Abbot|Rabbi|Imam|Brother|Auntie|Captain|Detective|Inspector|Officer|Professor|Aunt|Uncle|Grandma|Grandpa|Chef|Nurse|Agent|Sergeant"
    r"|Doctor|Coach|King|Queen|Prince|Princess|Sir|Lady|Lord|Sister|Father|Mother|Madame?|Old|Young)"
)
_RANKS = frozenset(re.findall(r"[A-Z][a-z]+", _RANK))
_NAME = re.compile(rf"(?<![\w'’])(?:({_RANK})[ ])?({LATIN_NAME})(?=(?:['’]s)?(?:[\s,.;:!?…]|$))")
_SPOKEN = re.compile(
    r"(?:Mother Superior|Old Man|Old Lady|Old Mother|Granny|Gramps|Nana|Father|Mother|Sister|Brother"
    r"|Reverend|Pastor|Deacon"
    r"|Bishop|Abbot|Rabbi|Imam|Captain|Lieutenant|Colonel|Major|General|Sergeant|Corporal|Commander|Admiral|Constable"
    r"|Sheriff|Mayor|Judge|Professor|Doctor)"
)
"""Titles without which hardly anybody speaks of who bears them."""
_NAMED = re.compile(rf"\b(?:named|called|name is)\s+({LATIN_NAME})")
_CODED = re.compile(r"\b(?:robot|android|droid|drone|clone|cyborg|probe|rover)\s+([A-Z]{1,3}-?\d{1,4})\b")
"""A machine by its letters and number: "lighthouse robot B-9"."""
_TITLED = re.compile(_TITLE)
_TITLES = frozenset(
    f"{title}{point}" for title in ("Dr", "Mr", "Mrs", "Ms", "Mx", "Prof", "Rev", "Fr") for point in ("", ".")
)
# "an AI", "the ship's AI": what something is, and nobody's name.
_KIND_BEFORE = re.compile(r"(?:\b(?:an?|the|his|her|their)|['’]s)\s+$", re.IGNORECASE)
# "the station Mir", "the computer Bellwether": what is called so is no person.
_THING_BEFORE = re.compile(
    r"\b(?:computer|machine|(?:space)?ship|boat|ferry|submarine|station|greenhouse|planet|moon|island|town|village"
    r"|city|hotel|inn|caf[eé]|school|street|river|mountain|band|brand)\s+$",
    re.IGNORECASE,
)
_OPENS_WITH_WORK = re.compile(rf"(?:^|(?<=[.!?]\s))({_CAPITAL}[a-z]+)(?=\s({_CAPITAL}[a-z]+))")
_PLACE_BEFORE = re.compile(
    r"\b(?:in|at|of|from|to|near|on|aboard)\s+(?:the\s+)?(?:\d{4}s?\s+)?$", re.IGNORECASE
)
# A sentence's first word is a name when a verb or an apposition follows ("Mina finds", "Theo, a …").
_SUBJECT = re.compile(
    r",\s+(?:a|an|the|who|\d+)\b|['’]s\b"
    r"|,\s+[a-z][a-z -]{2,40},\s+(?:has|must|wants|tries|needs|decides|hopes|can|cannot|will|is)\b"
    r"|\s+(?:and\s+(?:[A-Z]|(?:his|her|their)\b)|[a-z]+(?:s|ed)\b|(?:must|can|can't|cannot|could|couldn't|will|won't|would"
    r"|did|didn't|doesn't|had|took|found|lost|ran|met|made|got|kept|left|woke|stole|told|knew|came|went|never)\b)"
)
# Months and virtues are names where somebody acts.
_ACTS = re.compile(
    r"\s+(?:finds?|wants?|meets?|must|decides?|works?|runs?|opens?|tries|keeps?|steals?|hides?"
    r"|wakes?|can't|is a)\b"
)
_MET = re.compile(r"\b(?:meets?|loves?|misses|helps?|tells?|asks?|calls?|marries|with)\s+$")
_EN_WHO = re.compile(r"\s+([a-z]+)\b")
_PAIRED = re.compile(rf"{_CAPITAL}[a-z]+ and $")
_MONTHS = ("April", "May", "June", "August")
_MOST = 4
"""More names than this belong to a list of people, not to one episode."""


_TRAVELLED_TO = re.compile(
    r"\b(?:leav|mov|fly|sail|travel|head|driv|return|go)(?:e?s|ing|e)?\s+(?:for|to|back to)\s+$"
)
"""Before a word that is where somebody goes."""


def latin_names(text: str) -> tuple[str, ...]:
    """Names after "named", then capitalised words that are no place's or sentence's first word."""
    text = _OPENS_WITH_WORK.sub(_lower_work, text)
    called = (*_NAMED.finditer(text), *_CODED.finditer(text))
    found = {match.group(1): match.start(1) for match in called}
    known = {part for name in found for part in name.split()}
    for match in _NAME.finditer(text):
        start, word = _without_role(match)
        # A person is often named in full once and by half the name after that.
        if known & (set(word.split()) - _TITLES - _RANKS):
            _in_full(word, found)
            continue
        if _TRAVELLED_TO.search(text[:start]):
            continue
        if match.group(1) or _is_person(word, text[:start], text[match.end(2) :]):
            title = match.group(1) or ""
            if _keeps(title, word, text[match.end(2) :]):
                word, start = f"{title} {word}", match.start(1)
            found[word] = start
            known.update(set(word.split()) - _TITLES - _RANKS)
    return tuple(sorted(found, key=found.__getitem__))[:_MOST]


def _keeps(title: str, word: str, behind: str) -> bool:
    """Whether somebody is called by their title all through: Father Tomas, and not Captain Imani Okafor, nor
    Captain Reyes where a sentence later speaks of Reyes."""
    if not title or not _SPOKEN.fullmatch(title) or " " in word or _TITLED.match(word):
        return False
    return re.search(rf"(?<!{title} )\b{re.escape(word)}\b", behind) is None


def _lower_work(match: re.Match[str]) -> str:
    """A sentence's first word small, where it is what somebody is and the name comes behind it."""
    word, behind = match.group(1), match.group(2)
    if _is_given(word) or re.fullmatch(_RANK, word):
        return match.group()
    told = (
        is_work(word)
        or is_of(word.casefold(), "beings")
        or (_is_given(behind) and word not in _words("names_too", "en"))
    )
    return word.lower() + match.group()[len(word) :] if told else match.group()


def _is_given(word: str) -> bool:
    """Whether a word is a given name most people have met, and hardly ever anything else."""
    lists = ("given", "female_names", "male_names")
    return word not in _words("names_too", "en") and any(word in _words(entry, "en") for entry in lists)


def _in_full(word: str, found: dict[str, int]) -> None:
    """Somebody named by half a name first ("Okafor … Imani Okafor") is called by the whole of it."""
    half = next((name for name in found if name != word and name in word.split()), "")
    if half and not set(word.split()) & _TITLES:
        found[word] = found.pop(half)


def _is_person(word: str, before: str, after: str) -> bool:
    if _TITLED.match(word):
        return True
    if _THING_BEFORE.search(before):
        return False
    if word.isupper() and _KIND_BEFORE.search(before):
        return False
    first, *more = word.split()
    given = _is_given(first)
    if (
        not more
        and word.endswith("ly")
        and not given
        and re.match(r"\s+[a-z-]+(?:ed|en|n|t)?\s+[a-z]+\s+[A-Z]", after)
    ):
        # "Freshly divorced hairdresser Gwen": how, and nobody.
        return False
    if not given and not before.strip() and (who := _EN_WHO.match(after)) and is_of(who[1], "beings"):
        # "Elderly twins Dot and May": what they are like.
        return False
    acts = bool(_ACTS.match(after) or _MET.search(before))
    if word in _words("not_names", "en") and not (word in _MONTHS and (acts or _PAIRED.search(before))):
        return False
    # Park is a surname where its bearer does something, and a place to be in elsewhere.
    if not given and not more and find("regions", word):
        # "Rome is burning."
        return False
    if find("places", word) and not given and not (more and (acts or _SUBJECT.match(after))):
        return False
    if before.endswith(("St ", "St. ")) or (
        _PLACE_BEFORE.search(before) and not (given or after.startswith(("'s", "’s")))
    ):
        return False
    opens = not before.strip() or before.rstrip()[-1] in ".!?"
    paired = word in _MONTHS and _PAIRED.search(before) is not None
    return given or paired or (acts and word in _MONTHS) or not opens or bool(_SUBJECT.match(after))


def _without_role(match: re.Match[str]) -> tuple[int, str]:
    """Start and words of a name without what stands before names ("Detective Kim", "When Theo")."""
    word, start = match.group(2), match.start(2)
    if _TITLED.match(word):
        return start, word
    first, _, rest = word.partition(" ")
    if rest and first in _words("not_names", "en") and first not in _MONTHS:
        return start + len(first) + 1, rest
    return start, word


@cache
def _words(entry: str, language: str) -> frozenset[str]:
    return frozenset(lexicon()["names"].words[entry][language])
