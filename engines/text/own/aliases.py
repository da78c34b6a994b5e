"""Who a script calls by two names: 이도현 and 도현, 선장 한 and 한, Officer Diaz and Diaz are one each."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from engines.text.own.reading import Part, Reading, SceneRead
from engines.text.phrases import is_of, nouns
from engines.text.surnames import surname_left, surname_of
from engines.text.work import is_work
from presets.words import find_all

_TITLES = frozenset(
    ("officer", "dr", "dr.", "doctor", "captain", "sergeant", "detective", "professor", "prof", "prof.",
     "sir", "king", "queen", "prince", "princess", "nurse", "agent", "inspector", "lieutenant", "colonel",
     "general", "commander", "chief", "sheriff", "judge")
)  # fmt: skip
_OTHERS = frozenset(
    ("young", "old", "little", "big", "baby", "teen", "fake", "future", "past", "ghost", "voice", "no.",
     "the", "a", "an", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss")
)  # fmt: skip
"""What makes somebody else of whoever bears the name behind it: young Anna, Mrs. Kim."""
_FULL = 2
"""Words of a full name."""


def one_name(reading: Reading, known: Collection[str]) -> Reading:
    """The script with one name for everybody: the one the cast has, else the longest the script uses.

    `known` are the cast's names in small letters.
    """
    names = list(
        dict.fromkeys([*(name for name, _ in reading.people), *(part.speaker for part in reading.parts())])
    )
    called = _called([name for name in names if name], known)
    if not called:
        return reading
    people: dict[str, str] = {}
    for name, role in reading.people:
        kept = called.get(name, name)
        people[kept] = people.get(kept) or role
    scenes = [
        replace(scene, parts=[_renamed(part, called) for part in scene.parts]) for scene in reading.scenes
    ]
    return replace(reading, people=tuple(people.items()), scenes=tuple[SceneRead, ...](scenes))


def _renamed(part: Part, called: Mapping[str, str]) -> Part:
    return replace(part, speaker=called[part.speaker]) if part.speaker in called else part


def _called(names: list[str], known: Collection[str]) -> dict[str, str]:
    """Name → the name its bearer goes by, for those who have two."""
    called: dict[str, str] = {}
    for name in names:
        longer = [one for one in names if one != name and is_short_for(name, one)]
        if len(longer) == 1 and not {name.casefold(), longer[0].casefold()} <= {*known}:
            full = longer[0]
            called |= {full: name} if name.casefold() in known else {name: full}
    for name in (one for one in names if one not in called and one.casefold() not in known):
        given = [
            one for one in known if is_short_for(one, name.casefold()) or is_short_for(name.casefold(), one)
        ]
        if len(given) == 1:
            called[name] = given[0]
    return called


def is_short_for(name: str, full: str) -> bool:
    """Whether a full name, or one with a title, is of whoever is called so."""
    if surname_of(full) and surname_left(full) == name:
        return True
    words = full.split()
    if len(words) < _FULL or name.casefold() == full.casefold():
        return False
    if not full.isascii():
        return len(words) == _FULL and words[1] == name and _is_title(words[0])
    small = [word.casefold() for word in words]
    if small[0] in _TITLES:
        return name.casefold() in (*small[1:], " ".join(small[1:]))
    plain = not any(word in _OTHERS or not word.isalpha() or _is_common(word) for word in small)
    return plain and len(words) == _FULL and name.casefold() == small[0]


def _is_title(word: str) -> bool:
    return bool(find_all("jobs", word)) or (word in nouns("beings", "ko") and len(word) > 1)


def _is_common(word: str) -> bool:
    return is_of(word, "beings") or is_work(word)
