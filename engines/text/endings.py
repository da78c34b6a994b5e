"""Korean goals and obstacles as somebody says them: a stem with any ending, a plain clause in 해체 or 해요체.

Conjugation follows the National Institute of Korean Language's grammar; verbs no rule gives are those of
`presets/lexicon/verbs.toml`.
"""

from __future__ import annotations

import re
from functools import cache

from engines.text.verbs import drawn, irregular, stem_wanted
from presets import lexicon

_LEAST, _FINALS, _VOWELS = 0xAC00, 28, 21
_NIEUN, _LIEUL, _PIEUP, _SSANG = 4, 8, 17, 20
_SAID = re.compile(
    r"^(?P<said>.+(?:[다라자]고))\s?(?:우긴다|우겼다|한다|했다|말한다|말했다|주장한다|고집한다|소리친다|외친다|버틴다)$"
)
_HINDERS = re.compile(r"(?:^|\s)(?:방해한다|훼방한다|훼방을? 놓는다)$")
_MEANT = re.compile(r"^(?P<said>.+?)(?P<eu>으?)려(?:고)?\s?(?:한다|했다|든다|들었다)$")


def joined(stem: str, ending: str) -> str:
    """A stem with an ending written behind a closed stem: ("잡", "으면") → "잡으면", ("지키", "으면") →
    "지키면". "어" stands for 어 or 아, "었" for the past."""
    if ending.startswith("어"):
        return _infinitive(stem) + ending[1:]
    if ending.startswith("었"):
        return _past(stem) + ending[1:]
    if ending.startswith(("으", "을")):
        return _eased(stem, ending)
    if ending.startswith("는") and _final(stem) == _LIEUL:
        return _with_final(stem, 0) + ending
    return stem + ending


def _eased(stem: str, ending: str) -> str:
    """Endings that begin with 으 or 을, which an open stem takes without it."""
    loosened = irregular("before_want", turned=True)
    last = next((stem[-size:] for size in (3, 2, 1) if stem[-size:] in loosened), "")
    if last and stem.rpartition(" ")[2] == last:
        stem = stem.removesuffix(last) + loosened[last]
        closed = last not in ("돕", "굽", "줍", "눕", "깁")
    else:
        closed = _final(stem) not in (0, _LIEUL)
    if ending.startswith("을"):
        return f"{stem}{ending}" if closed else _with_final(stem, _LIEUL) + ending[1:]
    if closed:
        return stem + ending
    return (stem if ending[1:2] not in "니네세" else _with_final(stem, 0)) + ending[1:]


def _infinitive(stem: str) -> str:
    forms = _drawn_forms()
    last = stem.rpartition(" ")[2]
    known = next((last[-size:] for size in (3, 2, 1) if last[-size:] in forms), "")
    if known and (len(known) > 1 or last == known):
        return stem.removesuffix(known) + forms[known]
    if _final(stem) == _PIEUP and not last.endswith(_words("closed")):
        return _with_final(stem, 0) + "워"
    return drawn(stem)


@cache
def _drawn_forms() -> dict[str, str]:
    return irregular("before_must", turned=True) | irregular("joined", turned=True)


def _past(stem: str) -> str:
    return _with_final(_infinitive(stem), _SSANG)


def spoken(clause: str, *, polite: bool = False) -> str:
    """A clause in the plain style as it is said: "반대한다" → "반대해", or "반대해요"; "음치다" → "음치야".

    A clause of another style stays as it is.
    """
    if not clause.endswith("다"):
        return clause
    bare = clause[:-1]
    if noun := _noun_of(clause):
        if polite:
            return noun + ("이에요" if _final(noun) else "예요")
        return noun + ("이야" if _final(noun) else "야")
    if clause.endswith("아니다"):
        return bare + ("에요" if polite else "야")
    said = bare + "어" if _final(bare) == _SSANG else _infinitive(stem_of(clause))
    return said + "요" if polite else said


def first_person(predicate: str, *, polite: bool = False) -> str:
    """What somebody does against another, in their own words: what they say is said itself ("버리라고 한다"
    → "버려"), what they mean to do is told as meant ("불태우려 한다" → "불태울 거야")."""
    if meant := _MEANT.match(predicate):
        stem = _stem_before(meant.group("said"), meant.group("eu"))
        return joined(stem, "을") + (" 거예요" if polite else " 거야")
    if _HINDERS.search(predicate):
        # Nobody says of themselves that they hinder.
        return "여기까지예요" if polite else "여기까지야"
    if predicate.endswith("게 한다"):
        # What somebody makes others do, they say they will.
        return predicate.removesuffix("한다") + ("할 거예요" if polite else "할 거야")
    if quoted := _SAID.match(predicate):
        said = quoted.group("said")[:-1]
        if said.endswith("달라"):
            return f"{said.removesuffix('달라')}{'주세요' if polite else '줘'}"
        if said.endswith("라"):
            stem = said[:-1].removesuffix("으")
            return joined(stem, "으세요") if polite else joined(stem, "어")
        if said.endswith("다"):
            return spoken(said, polite=polite)
    return spoken(predicate, polite=polite)


def quotable(clause: str) -> str:
    """A plain clause as 고, 며 and 니까 follow it: a noun's "다" is "라" there (음치다 → 음치라)."""
    return (
        clause[:-1] + "라"
        if clause.endswith("다") and (_noun_of(clause) or clause.endswith("아니다"))
        else clause
    )


def stem_of(clause: str) -> str:
    """The stem of a clause in the plain present: 반대한다 → 반대하, 막는다 → 막, 연다 → 열, 많다 → 많."""
    bare = clause[:-1]
    if bare.endswith("는") and len(bare) > 1 and _final(bare[:-1]):
        return bare[:-1]
    if _final(bare) == _NIEUN:
        opened = _with_final(bare, 0)
        lost = _with_final(bare, _LIEUL)
        return lost if any(_is_verb(lost, known) for known in _words("lieul")) else opened
    return bare


def _noun_of(clause: str) -> str:
    """The noun a clause ends in ("지독한 음치다" → "지독한 음치"); "" where a verb or an adjective does."""
    bare = clause[:-1]
    if bare.endswith("이") and len(bare) > 1 and _final(bare[:-1]):
        return "" if any(_is_verb(bare, known) for known in _words("open")) else bare[:-1]
    if not bare or _final(bare) or bare.endswith("아니"):
        return ""
    return "" if any(_is_verb(bare, known) for known in _words("open")) else bare


def _is_verb(stem: str, known: str) -> bool:
    """Whether a clause's stem ends in a known one; a single syllable stands alone or behind a space."""
    return stem.endswith(known) if len(known) > 1 else stem == known or stem.endswith(f" {known}")


def _stem_before(verb: str, eu: str) -> str:
    head, _, last = verb.rpartition(" ")
    return f"{head} {stem_wanted(last, f'{eu}려')}".strip()


@cache
def _words(entry: str) -> tuple[str, ...]:
    return lexicon()["verbs"].words[entry]["ko"]


def _final(word: str) -> int:
    return (ord(word[-1]) - _LEAST) % _FINALS if word and "가" <= word[-1] <= "힣" else 0


def _with_final(word: str, final: int) -> str:
    return word[:-1] + chr(ord(word[-1]) - _final(word) + final)
