"""Who does what a sentence tells, where it names more than one."""

from __future__ import annotations

import re
from functools import lru_cache

from engines.director.shown import mentions
from engines.text.document import Script
from presets.likeness import unpictured

_CLAUSE = re.compile(
    r"(?:,\s+(?:\S+\s+){0,3}|(?:[자면며고]|지만|는데|더니|[아어]서|사이|동안|순간|때|다가|채)\s+)$"
)
"""How a Korean clause ends before another person's begins."""
_KOREAN = re.compile("[가-힣]")
_FULL = 3
"""Syllables of a usual Korean name, of which the first is the surname."""
_SHARED = re.compile(
    r"데리고|이끌고|함께|같이|나란히|서로|마주|맞대|손을 잡고|부축|껴안|끌어안|얼싸안|부둥켜|(?<!나)둘[이은 ]"
)
"""Words by which whoever is named second does it too."""
_OBJECT = re.compile(r"이?(?:을|를|에게서?|한테서?|께)(?![가-힣])")
_BESIDE = re.compile(r"이?(?:을|를|에게서?|한테서?|께|의|처럼|보다)(?![가-힣])|(?= )")
"""How a Korean name ends of whom something is only done to; of somebody named second also whose thing it is
done to, or beside whom."""
_SUBJECT = re.compile(r"\S+?[이가은는도](?= )")


def doer(words: str, script: Script) -> str:
    """Whom a sentence names first; "" where it names nobody."""
    return _first_of(words, tuple((member.id, *member.names.values()) for member in script.cast))


@lru_cache(maxsize=4096)
def _first_of(words: str, cast: tuple[tuple[str, ...], ...]) -> str:
    """Of people, each an id and names."""
    named = [
        (at, person)
        for person, *names in cast
        for name in names
        if mentions(words, name) and (at := _at(words, name)) >= 0
    ]
    return min(named, default=(0, ""))[1]


def _at(words: str, name: str) -> int:
    """Where a text first has a name: by its first word, but for "the guard"; a Korean one without a surname,
    where it stands so. Nobody is there who is only on a picture."""
    words = unpictured(words)
    return words.casefold().find(name) if name[:1].islower() else words.find(_form(words, name))


def _form(words: str, name: str) -> str:
    """A name as a text has it: 다솜 of 윤다솜."""
    first = name.split()[0]
    given = first[1:] if len(first) == _FULL and _KOREAN.match(first) else first
    return given if first not in words else first


def own_part(words: str, person: str, script: Script) -> str:
    """What of a sentence is about somebody it names after another: from their name on ("해솔이 돌아보자,
    강무가 뒤에 서 있다"); of the one it names first all before that. Whom it only means besides ("Hank stops
    in front of them") does nothing in it."""
    first, member = doer(words, script), script.member(person)
    if member is None or first == "":
        return words
    if any(_is_done_to(words, name, first == person) for name in member.names.values()):
        return ""
    if first == person:
        return words[: min(_turns(words, person, script), default=len(words))]
    at = [_at(words, name) for name in member.names.values() if mentions(words, name)]
    return words[max(at) :] if at and max(at) >= 0 else ""


def _turns(words: str, person: str, script: Script) -> list[int]:
    """Where a Korean sentence goes over to what somebody else does."""
    names = [name for one in script.cast if one.id != person for name in one.names.values()]
    at = [_at(words, name) for name in names if mentions(words, name)]
    own = script.member(person)
    from_ = max([0, *(_at(words, name) for name in own.names.values())]) if own else 0
    return [one for one in at if _CLAUSE.search(words[from_:one]) and _SUBJECT.match(words, one)]


def _is_done_to(words: str, name: str, first: bool) -> bool:
    """Whether a Korean sentence only has somebody done to: "강무가 해솔을 붙잡는다"."""
    if not _KOREAN.search(words) or not mentions(words, name) or _SHARED.search(words):
        return False
    after = [words[match.end() :] for match in re.finditer(re.escape(_form(words, name)), words)]
    return bool(after) and all((_OBJECT if first else _BESIDE).match(rest) for rest in after)
