"""What whoever stands in the hero's way says, by what the premise has them do: they accuse, forbid, chase,
hide, compete, refuse, doubt or take (`presets/lexicon/foes.toml`)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

from engines.text.endings import first_person, spoken
from engines.text.josa import particle
from presets import lexicon
from presets.creatures import creature, is_animal

_KINDS = ("forget", "accuse", "doubt", "mute", "chase", "hide", "compete", "refuse", "forbid", "take", "come")
"""Of two kinds that one clause tells, the first."""
BLOCK, _BEAST = "block", "beast"
_SAYS = "says"
_SAID = ("says", "again", "near", "yields", "asks", "knows")
_OF_HERO = ("asks", "knows")
_KO_WHAT = re.compile(r"((?:[가-힣A-Za-z0-9]+의\s+)?[가-힣A-Za-z0-9]+)[을를]\s")
_KO_DONE = re.compile(
    r"^(?P<what>(?:[가-힣]+의\s+|그\s+)?[가-힣A-Za-z0-9]+)[을를]\s+(?P<did>[가-힣\s]*[았었였했렸졌쳤겼췄꿨냈갔왔됐랐]다)$"
)
_KO_TOLD = re.compile(
    r"^(?:[가-힣]+(?:에게|한테)\s)?(?P<what>[가-힣]+)[을를]\s"
    r"(?:통보|통지|선언|선고|예고|공고)(?:한다|했다|해 버렸다)$"
)
_EN_WHAT = re.compile(
    r"^(?:hides|hid|has hidden|is hiding|conceals|steals|stole|has stolen)\s+"
    r"((?:the|his|her|their|a|an)\s+[\w' -]+)$"
)
_THAT = "그거"
_STOPS = re.compile(r"금지(?:한다|했다|시)|막(?:는다|았다|아선다|아섰다)|못 ?[하가오] ?게|들여보내")
"""What nobody says that they do: they say no."""
_NOT_TO = re.compile(r"(?P<deed>[가-힣\s]+지)\s+말라고 (?:한다|했다)$")
_TAKES = re.compile(
    r"^I (sell|burn|close|tear|cut|destroy|buy|take|throw|shut|demolish|steal|break)(?=\s(?:it|them|him"
    r"|her|the|this|down|away|off|up)\b)"
)
_DRIVES_OUT = re.compile(r"내쫓|쫓아[내낼낸냈]")
"""Who drives somebody out comes after nobody."""
_ING = {"cut": "cutting", "shut": "shutting"}
_OWN_WORDS = {
    "ko": ("forget", "accuse", "chase", "hide", "doubt", "refuse", "come", _BEAST),
    "en": ("forget", "chase", "hide", "come", _BEAST),
}
"""Kinds of which nobody says what is told of them: "I chase you"."""


def kind_of(clause: str, foe: str = "", hero: str = "") -> str:
    """What somebody does against the hero; "block" where the clause (`does`, or all of the obstacle) tells no
    kind. An animal (`foe`) growls at a human `hero`: "beast"."""
    if growls(foe, hero):
        return _BEAST
    clause = _DRIVES_OUT.sub("", clause)
    return next((kind for kind in _KINDS if _words(kind).search(clause)), BLOCK)


def growls(foe: str, hero: str) -> bool:
    """Whether somebody in the way is an animal, and so has no words for a human hero."""
    return is_animal(foe.removeprefix("the ")) and not creature(hero)


def foe_slots(clause: str, korean: bool, *, foe: str, hero: str, plain: bool) -> Mapping[str, str]:
    """Slot → words: `foe_says`, `foe_again`, `foe_near` and `foe_yields` of whoever is in the way,
    `hero_asks` and `hero_knows` to them. `plain`: in 반말."""
    kind = kind_of(clause, foe, hero)
    own = creature(foe.removeprefix("the "))
    what = _what(clause, korean)
    slots: dict[str, str] = {}
    for name in _SAID:
        told = lexicon()["foes"].words
        # A goose does not growl.
        words = (kind == _BEAST and told.get(f"{own}-{name}")) or told.get(f"{kind}-{name}")
        if words:
            first, _, second = words["ko" if korean else "en"][0].partition(" || ")
            said = first if plain or not second else second
            slots[f"{'hero' if name in _OF_HERO else 'foe'}_{name}"] = said.replace("{what}", what).replace(
                "{are}", _are(what)
            )
    return slots


def _are(what: str) -> str:
    """The verb of what English words are about: "the records are"."""
    noun = what.split()[-1] if what.split() else ""
    return "are" if noun.endswith("s") and not noun.endswith(("ss", "us", "is")) else "is"


def in_person(clause: str, *, foe: str, hero: str, polite: bool) -> str:
    """What a Korean clause tells of whoever is in the way, as they say it to the hero."""
    kind = kind_of(clause, foe, hero)
    if found := _NOT_TO.search(clause):
        # "들어오지 말라고 한다": said itself, and not the word for it.
        return f"{found['deed'].strip()} {'마세요' if polite else '마'}"
    if kind == "accuse" or (kind in _OWN_WORDS["ko"] and not _says_so(clause)) or _STOPS.search(clause):
        if kind == "forbid" and (what := _what(clause, korean=True)) != _THAT:
            # "면회를 막는다".
            return f"{what}{particle(what, '은/는')} 안 돼{'요' if polite else ''}"
        return foe_slots(clause, True, foe=foe, hero=hero, plain=not polite)["foe_says"]
    if told := _KO_TOLD.match(clause):
        # "철거를 통보한다": what is told is said.
        what = told["what"]
        return f"{what}{'입니다. 그렇게 아세요' if polite else particle(what, '이야/야') + '. 그렇게 알아'}"
    if done := _KO_DONE.match(clause):
        # "전기를 끊어 버렸다": it is they who did.
        what = done["what"] + particle(done["what"], "은/는")
        return f"{what} {'제가' if polite else '내가'} {first_person(done['did'], polite=polite)}"
    said = first_person(clause, polite=polite)
    # One verb alone does not tell who: "떠나요." is an order as well.
    alone = " " not in clause and said == spoken(clause, polite=polite)
    return f"{'저는' if polite else '난'} {said}" if alone else said


def as_meant(said: str) -> str:
    """What an English clause tells as a habit as it is said: "I sell it" → "I'm selling it"."""
    return _TAKES.sub(lambda one: f"I'm {_ING.get(one[1], one[1].removesuffix('e') + 'ing')}", said)


def is_own(clause: str, *, foe: str, hero: str) -> bool:
    """Whether what an English clause tells of somebody in the way is nothing they say of themselves."""
    return kind_of(clause, foe, hero) in _OWN_WORDS["en"]


def _says_so(clause: str) -> bool:
    """Whether a clause already ends in what somebody says or means to do."""
    return re.search(r"(?:[다라자]고 |려(?:고)? ?)(?:한다|했다|우긴다|말한다)$", clause) is not None


def _what(clause: str, korean: bool) -> str:
    if korean:
        found = list(_KO_WHAT.finditer(f"{clause} "))
        return found[-1].group(1) if found else _THAT
    found_en = _EN_WHAT.match(clause)
    return re.sub(r"^(?:his|her|their|an?)\s", "the ", found_en.group(1)) if found_en else "it"


@cache
def _words(kind: str) -> re.Pattern[str]:
    words = lexicon()["foes"].words[kind]
    korean, english = "|".join(map(re.escape, words["ko"])), "|".join(map(re.escape, words["en"]))
    return re.compile(rf"{korean}|\b(?:{english})\b", re.IGNORECASE)
