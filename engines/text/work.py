"""Words for somebody's work that no list knows, by how such words are made: 양봉가, 우물지기, "beekeeper"."""

from __future__ import annotations

import re
from functools import cache

from engines.text.phrases import is_of, nouns
from presets import lexicon
from presets.words import find, find_all

_CLOSED = "".join(chr(code) for code in range(0xAC00, 0xD7A4) if (code - 0xAC00) % 28)
"""Syllables that end in a consonant: the particle is 이 behind them, and 가 makes a word for a person."""
_KO_SURE = (
    r"지기|때밀이|닦이|(?<!오른)(?<!나)(?<!왼)팔이|(?<!손)(?<!길)잡이|지킴이|돌보미"
    r"|장이|쟁이|술사|련사|육사|수선공|수리공|상궁|나인|꾼|감독|강사|기사|배우|선수|작가|주인|비서|지망생"
)
KO_WORKER = (
    rf"[가-힣]{{0,5}}(?:{_KO_SURE})"
    rf"|[가-힣]{{0,4}}[{_CLOSED}]가|[가-힣]{{1,5}}(?:사|공|원|생|장|관|수|부|모|인|자|막내)"
)
"""A pattern of words for people by their work; one that only ends like them may be anything (회사)."""
_KO_SURELY = re.compile(rf"[가-힣]{{1,5}}(?:{_KO_SURE})|[가-힣]{{1,4}}[{_CLOSED}]가")
_LEAST = 2
_EN_SURE = (
    r"eper|herd|smith|wright|monger|maker|worker|seller|dealer|broker|hunter|catcher|tamer|teller|trainer"
    r"|minder|fixer|mender|driver|writer|painter|singer|dancer|farmer|banker|cleaner|trader|miner|officer|manager"
    r"|ologist|man|woman"
)
_EN_SURELY = re.compile(rf"[a-z]{{2,}}(?:{_EN_SURE})")
_EN_WORKER = re.compile(rf"[a-z]{{2,}}(?:{_EN_SURE}|er|or|ist|ian|eer|(?<![nl])ess|person|boy|girl)")


def is_work(words: str) -> bool:
    """Whether English words end in one for somebody by their work or standing: known, or made like one."""
    noun = words.split()[-1].casefold() if words.split() else ""
    noun = noun if noun.endswith("ss") else noun.removesuffix("s")
    if not noun or noun in nouns("noworkers", "en") or find("hours", noun) or find("weathers", noun):
        return False
    known = find_all("jobs", words)
    return (
        (bool(known) and known[-1].end == len(words))
        or noun in nouns("workers", "en")
        or (_EN_WORKER.fullmatch(noun) is not None and noun.title() not in _words("not_names", "en"))
    )


def is_surely_work(words: str) -> bool:
    """The same for words that no tool is called by ("bookseller", and not "elevator")."""
    noun = words.split()[-1].casefold() if words.split() else ""
    return is_of(noun, "workers") or _EN_SURELY.fullmatch(noun) is not None


def is_korean_work(word: str) -> bool:
    """Whether a Korean word is made as only words for people by their work are."""
    return _KO_SURELY.fullmatch(word) is not None and not is_a_place(word) and not is_subject(word)


def is_a_place(word: str) -> bool:
    """Whether a Korean word is one for a place, and not for who keeps it (우물지기)."""
    return any(one.end == len(word) for one in find_all("places", word))


def is_subject(word: str) -> bool:
    """Whether a Korean word is one for somebody with the particle of a subject on it, and no word made with
    장이 or 가: 반장이, 회장이."""
    bare = word[:-1]
    if len(bare) < _LEAST or word[-1:] not in "이가은는":
        return False
    roles = _words("roles", "ko")
    return bare in roles or bare in nouns("beings", "ko") or bare.endswith(tuple(_heads(roles)))


@cache
def _heads(roles: frozenset[str]) -> frozenset[str]:
    """Words for whoever heads others, which stand at the end of longer ones: 어촌계장."""
    return frozenset(role for role in roles if len(role) >= _LEAST and role.endswith("장"))


@cache
def _words(entry: str, language: str) -> frozenset[str]:
    return frozenset(lexicon()["names"].words[entry][language])
