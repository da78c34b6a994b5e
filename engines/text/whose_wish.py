"""Whether a wish that a premise tells is the hero's, or somebody else's: what others want is no goal."""

from __future__ import annotations

import re
from collections.abc import Sequence

from engines.text.people import RELATIVE
from engines.text.phrases import is_of, nouns

_KO_SUBJECT = re.compile(
    rf"(?<![가-힣\w])([가-힣A-Za-z]+?)(?:은|는|이|가)(?=\s)(?!\s+(?:되|돼|된|될|됐))(?!{RELATIVE})"
)
"""Who does what a sentence ends with: not who stands within a relative clause ("할머니가 남긴")."""
_FULL = 3
"""Syllables of a Korean name with its surname."""
_JOINTS = ("과 ", "와 ", "이랑 ", "랑 ", "하고 ", ", ")
"""What joins the hero to somebody who wants the same."""


def is_anothers_ko(before: str, who: Sequence[str]) -> bool:
    """Whether the sentence that ends here is about somebody else than the hero: "서장은 증거를 없애려"."""
    sentence = re.split(r"[.!?\n]", before)[-1]
    subjects = [one.group(1) for one in _KO_SUBJECT.finditer(sentence)]
    if not subjects or not who or any(is_called(one, who[0]) for one in subjects):
        return False
    if is_joined(sentence, who[0]) or is_titled(sentence, who[0], subjects[0]):
        return False
    others = [
        one
        for one in subjects
        if any(is_called(one, name) for name in who[1:]) or one in nouns("beings", "ko")
    ]
    return bool(others) and others[0] == subjects[0]


def is_titled(clause: str, hero: str, subject: str) -> bool:
    """Whether the subject of a Korean clause is what the hero is called by, behind their name."""
    name = (hero.split()[-1:] or [""])[0]
    title = rf"{re.escape(name)}\s?{re.escape(subject)}(?:은|는|이|가)(?=\s|$)"
    return bool(name) and re.search(title, clause) is not None


def is_joined(clause: str, hero: str) -> bool:
    """Whether a Korean clause is about the hero and somebody else together: "서우와 여동생 이안은 …"."""
    name = (hero.split()[-1:] or [""])[0]
    return bool(name) and any(f"{name}{eased}{joint}" in clause for joint in _JOINTS for eased in ("", "이"))


def is_called(word: str, name: str) -> bool:
    """Whether a Korean word is somebody's name, or the half of it they go by, eased by 이 or not (말숙이)."""
    parts = (name.split()[-1:] or [""])[0], name[1:] if len(name) == _FULL else ""
    return any(part and word.removesuffix(end).endswith(part) for part in parts for end in ("", "이"))


def is_anothers(before: str, who: Sequence[str]) -> bool:
    """Whether somebody else than the hero stands right before the verb: "the landlord wants to …"."""
    clause = re.split(r"[.!?;\n]|,\s+(?:and|but|while|yet|so)\s|\s(?:but|while)\s", before)[-1]
    words = clause.replace(",", " ").split()
    if _OF_ANOTHER.search(before):
        return True
    if not words or not who or any(part in words for part in who[0].split()):
        return False
    if any(clause.rstrip(" ,").endswith(name) for name in who[1:]):
        return True
    determined = any(word.casefold() in _DETERMINED for word in words[-4:-1])
    return determined and is_of(words[-1].casefold(), "beings") and _last_of(who[0]) != words[-1].casefold()


_OF_ANOTHER = re.compile(
    r"\b(?:from|against|with|by|of|for|to|behind|near|beside|meets?|finds?|marr(?:y|ies)|loves?|catch(?:es)?|stops?)\s+"
    r"(?:an?|the|some)\s+(?:[a-z-]+\s){0,2}[a-z-]+\s+who\s+$"
)
"""Before the verb of whoever else is told of: "from a man who wants to …"."""
_DETERMINED = frozenset(("a", "an", "the", "his", "her", "their", "my", "its"))


def _last_of(words: str) -> str:
    return words.split(" who ")[0].split()[-1].casefold() if words.split() else ""
