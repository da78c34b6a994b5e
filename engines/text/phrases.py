"""English noun phrases by their grammar: from a determiner to where the noun ends."""

from __future__ import annotations

import re
from functools import cache

from presets import lexicon

DETERMINER = (
    r"(?:(?:(?i:the|his|her|their|a|an|my|our)\s+)?[A-Za-z]\w*['’]s"
    r"|(?i:a|an|the|his|her|their|its|my|our|one|another|some))"
)
"""What a noun phrase begins with: an article, a possessive pronoun, or somebody's name."""
_WORD = re.compile(r"\s*([A-Za-zÀ-ÿ][\w'’-]*)")
_NUMBERS = frozenset(
    (
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "twenty",
        "hundred",
        "thousand",
    )
)
_MOST = 4
_YOUNG_OF = frozenset(("baby", "boy", "girl", "child", "orphan", "ghost", "robot", "vampire", "zombie"))
"""Words that may say of somebody behind them what kind they are: "baby goat", "robot dog"."""
_THEIRS = frozenset(
    (
        "egg",
        "costume",
        "mask",
        "suit",
        "doll",
        "tooth",
        "scale",
        "bone",
        "feather",
        "nest",
        "statue",
        "hat",
        "cape",
        "story",
    )
)
"""Things called after whom they are of: "dragon egg"."""
_OLD_HOME = 2
"""Words of a home with one that says which: "old home"."""
_HOMES = ("family", "childhood", "nursing", "retirement", "foster", "care", "holiday", "summer")
_OBJECT = re.compile(r"\s+(?:a|an|the|his|her|their|its|my|up)\b")
_OF = re.compile(r"\s+of\s+(?:the|an?|his|her|their|its|my)\s+")
_TAIL = re.compile(r".+(?:ing|ed|ly)$")

_ENDING_SO = (
    "고양 호랑 원숭 지렁 부엉 거북 달팽 올챙 구렁 승냥 야옹 멍멍 떡볶"
    " 어린 늙은 젊은 꼬맹 난쟁 멋쟁 겁쟁 대장장 옹기장 미장 쌍둥 막둥 늦둥 귀염둥 복덩 못난 외톨 길잡 총잡"
    " 때밀 떠돌 지킴 곱슬 멍청 젖먹 절름발 앉은뱅 구두닦 뚱뚱 홀쭉 얌전 손잡"
)
"""Nouns that end in 이 as if it were a particle, without it: 고양이."""
EASED = tuple(one + "이" for one in _ENDING_SO.split())
KO_SUBJECT = rf"(?:은|는|가|{''.join(f'(?<!{one})' for one in _ENDING_SO.split())}이)"
"""The particle of a subject."""


def phrase(text: str, start: int) -> tuple[str, int]:
    """The words from `start`, just behind a determiner, to the last noun, and where they end; "" for none."""
    words: list[str] = []
    end = start
    while len(words) < _MOST and (found := _WORD.match(text, end)):
        word = found.group(1)
        capital = word[0].isupper() and not word.isupper() and (words or word not in nouns("proper", "en"))
        counted = bool(words) and word.casefold() in _NUMBERS
        if word.casefold() in nouns("ends", "en") or capital or counted:
            break
        young = bool(words) and words[-1].casefold() in _YOUNG_OF and _is_somebody(word)
        young = young or (bool(words) and _is_theirs(words[-1], word))
        if (
            words
            and not young
            and (_is_somebody(words[-1]) or (word.endswith("s") and _OBJECT.match(text, found.end())))
        ):
            # Behind who it is, and before whom or what it is done to, stands a verb: "teacher returns".
            break
        owned = word.endswith(("'s", "’s"))
        if words and _TAIL.match(word) and not _noun_follows(text, found.end()):
            break
        words.append(word)
        end = found.end()
        if owned and not _WORD.match(text, end):
            break
    while len(words) > 1 and (_TAIL.match(words[-1]) or _is_way_home(words)):
        end -= len(words.pop()) + 1
    return " ".join(words), end


def owned_phrase(text: str, start: int) -> tuple[str, int]:
    """Like `phrase`, but it ends behind whose it is: "ghost" of "the ghost of her father"."""
    words, end = phrase(text, start)
    found = _OF.match(text, end)
    return words, phrase(text, found.end())[1] if found else end


def _is_theirs(who: str, what: str) -> bool:
    """Whether two nouns are one thing: "dragon egg", and "giant pumpkin", which is no giant."""
    large = who.casefold() == "giant" and not what.endswith(("s", "ed"))
    return large or (_is_somebody(who) and what.casefold().removesuffix("s") in _THEIRS)


def _is_way_home(words: list[str]) -> bool:
    """Whether "home" is where something is brought, not what: "the moon rock home", but "her old home"."""
    return words[-1] == "home" and len(words) > _OLD_HOME and words[-2] not in _HOMES


def _noun_follows(text: str, at: int) -> bool:
    after = _WORD.match(text, at)
    return after is not None and after.group(1).casefold() not in nouns("ends", "en")


def _is_somebody(noun: str) -> bool:
    return noun.casefold() in nouns("beings", "en") or noun.casefold() in _workers()


@cache
def _workers() -> frozenset[str]:
    return frozenset(
        word.split()[-1] for words in lexicon()["jobs"].words.values() for word in words.get("en", ())
    )


def last(words: str) -> str:
    """The noun a phrase is about, in small letters and singular where that is plain."""
    return words.split()[-1].casefold() if words.split() else ""


@cache
def nouns(entry: str, language: str) -> frozenset[str]:
    """A list of `presets/lexicon/nouns.toml`."""
    return frozenset(lexicon()["nouns"].words[entry][language])


def is_of(word: str, entry: str) -> bool:
    """Whether an English noun, or its singular, stands in a list of nouns."""
    known = nouns(entry, "en")
    return word in known or word.removesuffix("s") in known or word.removesuffix("es") in known
