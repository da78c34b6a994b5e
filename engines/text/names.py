"""Finding people's names in a premise, by their shape, their particles and the words around them."""

from __future__ import annotations

import re
from functools import cache

from engines.text.josa import final_sound, stems
from engines.text.surnames import SURNAMES
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
# What shows that somebody is called by a word that is a common noun as well (하늘, 봄).
_KO_EASED = r"이(?=(?:가|는|를|와|의|에게|한테|도|랑)(?![가-힣]))"
_KO_ACTS = (
    r"(?:이|가|은|는)\s+(?!흐리|흐린|보이|끝나|오[는면고자기]|되|진|지는|뜨|뜬|맑"
    r"|빛나|푸르|내리|물들|불[어고기]|어두|밝|좋|깊|높|시작)"
    r"(?:(?![가-힣]+(?:이|가)\s)[^.!?])*?(?:만나|만난|마주|줍|주웠|주워|주운"
    r"|찾으려|찾는다|찾아 나|발견|마음먹|결심|다짐"
    r"|고백"
    r"|훔|숨기|숨긴"
    r"|도망|말한|말하|묻는|일한|일하|다닌|다니|려고|려는|고 싶|싶어|기로 한|기로 했"
    r"|되찾|받는|받은|받았|건네|건넨"
    r"|연습|배운|배우|지킨|지켜"
    r"|쫓|달린|달려|읽는|읽다|그린|굽|판다|파는|잃어버|눈을 뜬|깨어|전학|입학|출근|퇴근)"
)
_KO_MET = (
    r"(?:을|를|와|과|에게|한테)\s+(?:다시\s+|처음\s+|우연히\s+)?"
    r"(?:만나|만난|마주|사귀|고백|짝사랑|구하|구한|건네)"
)
# A sentence's first word is a name when a verb or an apposition follows ("Mina finds", "Theo, a …").
_EN_SUBJECT = re.compile(
    r",\s+(?:a|an|the|who|\d+)\b|'s\b"
    r"|\s+(?:and\s+(?:[A-Z]|(?:his|her|their)\b)|[a-z]+(?:s|ed)\b|(?:must|can|can't|cannot|could|couldn't|will|won't|would"
    r"|did|didn't|doesn't|had|took|found|lost|ran|met|made|got|kept|left|woke|stole|told|knew|came|went|never)\b)"
)
# Months and virtues are names where somebody acts.
_EN_ACTS = re.compile(
    r"\s+(?:finds?|wants?|meets?|must|decides?|works?|runs?|opens?|tries|keeps?|steals?|hides?"
    r"|wakes?|can't|is a)\b"
)
_EN_MET = re.compile(r"\b(?:meets?|loves?|misses|helps?|tells?|asks?|calls?|marries|with)\s+$")
_EN_MONTHS = ("April", "May", "June", "August")
_MONTH_LIKE = frozenset(("한여름", "한겨울", "한가을", "이봄", "이가을", "이여름", "이겨울", "온세상"))
"""A surname and a noun by their letters, and nobody's name."""
_MOST = 4
"""More names than this belong to a list of people, not to one episode."""


def korean_names(text: str) -> tuple[str, ...]:
    """Names in the order they come: after a word for a role, or shaped like one and carrying a particle."""
    found: dict[str, int] = _noun_names(text)
    for match in _after_role().finditer(text):
        name = _stripped(match.group(1))
        usual = _free(name) and (not _hangul(name) or _like_a_name(name) or _short_name(name))
        if usual or name in _words("given", "ko"):
            found.setdefault(name, match.start(1))
    for match in _KO_TOKEN.finditer(text):
        token = match.group(1)
        name = _stripped(token)
        bare = name == token and not text[match.end() :].startswith(",")
        if not bare and (not _hangul(name) or _like_a_name(name)) and _free(name) and _free(token):
            found.setdefault(name, match.start())
    return tuple(sorted(found, key=found.__getitem__))[:_MOST]


def _noun_names(text: str) -> dict[str, int]:
    """Names that are common nouns, where only a person could be meant: with the 이 that eases names
    ("하늘이는"), after a surname ("김하늘"), as who acts ("노을이 … 주웠다") or is met ("봄을 만난다")."""
    given = "|".join(sorted(_words("given", "ko"), key=len, reverse=True))
    surnames = "".join(sorted(SURNAMES))
    start, end = r"(?<![가-힣\w])", r"(?=(?:이|가|은|는|을|를|와|과|의|에게|도)(?![가-힣]))"
    found: dict[str, int] = {}
    for shape in (
        rf"{start}(?P<name>[{surnames}]?(?:{given})){_KO_EASED}",
        rf"{start}(?P<name>[{surnames}](?:{given})){end}",
        rf"(?:^|[.!?,]\s*|[와과는은던인한]\s+){start}(?P<name>{given}){_KO_ACTS}",
        rf"{start}(?P<name>{given}){_KO_MET}",
    ):
        for match in re.finditer(shape, text):
            name = match.group("name")
            if name not in _MONTH_LIKE and (len(name) != 2 or name in _words("given", "ko")):
                found.setdefault(name, match.start())
    return found


def english_names(text: str) -> tuple[str, ...]:
    """Names after "named", then capitalised words that are no place's or sentence's first word."""
    found = {match.group(1): match.start(1) for match in _EN_NAMED.finditer(text)}
    known = {part for name in found for part in name.split()}
    for match in _EN_WORD.finditer(text):
        start, word = _without_title(match)
        before, after = text[:start], text[match.end(1) :]
        given = word.split()[0] in _words("given", "en")
        acts = word in _EN_MONTHS and bool(_EN_ACTS.match(after) or _EN_MET.search(before))
        if (word in _words("not_names", "en") and not acts) or (find("places", word) and not given):
            continue
        if _EN_PLACE_BEFORE.search(before) and not given:
            continue
        opens = not before.strip() or before.rstrip()[-1] in ".!?"
        if given or acts or not opens or _EN_SUBJECT.match(after):
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
    left = list(stems(token))
    given = next((stem for stem in left if stem in _words("given", "ko")), None)
    if given:
        return given
    stem = next((stem for stem in left if len(stem) >= 2), token)
    if stem.endswith("이") and len(stem) >= 3 and final_sound(stem[:-1]) and _like_a_name(stem[:-1]):
        stem = stem[:-1]
    return stem


def _short_name(name: str) -> bool:
    """A surname and a given name of one syllable (김솔). Many nouns look so: only a role before it tells."""
    return len(name) == 2 and name[0] in SURNAMES and name[1] in _words("syllables", "ko")


def _hangul(name: str) -> bool:
    return all("가" <= character <= "힣" for character in name)


def _like_a_name(name: str) -> bool:
    """Two syllables of given names, or a surname before them."""
    if not 2 <= len(name) <= 3 or (len(name) == 3 and name[0] not in SURNAMES):
        return False
    return all(character in _words("syllables", "ko") for character in name[-2:])


def _free(name: str) -> bool:
    return name not in _words("not_names", "ko") and not (find("places", name) or find("objects", name))
