"""Whether a word for a place stands for a place: "they park", "the bank of the river", 도장 on a letter are
none, nor is what somebody is to become or to build."""

from __future__ import annotations

import re
from dataclasses import replace

from engines.text.phrases import DETERMINER
from presets.words import Found

_GRADE = re.compile(r"\s?\d\s?학년")
_EN_BECOMES = re.compile(r"\b(?:be|become|becomes|becoming|turn into)\s+(?:an?|the)\s+(?:[a-z-]+\s+){0,2}$")
_KO_BECOMES = re.compile(r"(?:이|가)\s+(?:되|돼|된|될)")
"""What somebody wants to be is no place they are at."""
VERBS = frozenset(("park", "court", "school", "shop", "camp", "market", "house", "train", "ship"))
"""Words for places that are what somebody does where nothing before them makes them nouns ("they park")."""
_NOUN_BEFORE = re.compile(
    rf"(?:\b{DETERMINER}|\b(?:in|at|on|to|from|of|near)|^|[A-Z]\w*)\s*(?:[\w'’-]+\s+){{0,2}}$"
)
_TO_DO = re.compile(r"\s+to\s+[a-z]")
_LEAVES = re.compile(r"\b(?:leav(?:es?|ing)|left|bound) for (?:the )?$")
"""Before where somebody is to be, and is not yet."""
_WANTED = re.compile(rf"\b(?:wants?|needs?|asks?|orders?|tells?|forces?|lets?)\s+(?:{DETERMINER}\s+)?$")
_EN_BUILDS = re.compile(
    r"\b(?:build|builds|building|found|design|designs|draw|draws|paint|paints)\s+(?:an?|the|his|her|their)\s+(?:[a-z-]+\s+){0,2}$"
)
"""What is not there yet."""
_EN_BANK = re.compile(
    r"\b(?:in|at|inside|into|outside|to|from|robs?|robbed|robbing|raids?|hold(?:s|ing)? up)\s+"
    r"(?:(?:the|an?|his|her|their|its|our)\s+)(?:[\w'’-]+\s+){0,2}$"
)
"""Before a bank where somebody is: one that takes a farm is a creditor."""
_EN_BANK_IS = re.compile(r"\s+(?:clerk|teller|guard|manager|vault|lobby|counter|heist|job|robbery)\b")
_EN_EDGE = re.compile(r"\s+of\s+(?:the|an?)\b")
"""Behind a bank: that of a river."""
_KO_STAMP = re.compile(r"(?:을|를|이|가|은|는|도)?(?![가-힣])")
"""Behind 도장, where nobody is in it: what is pressed on paper."""
_KO_LONGER = {"우물": ("쭈", "거리", "우물"), "무덤": ("덤",), "막사": ("발",)}
"""Words that only begin as one for a place does: 우물쭈물, 무덤덤한, 막사발."""
_KO_UP = re.compile(r"(?:에|으로|에서|까지|을 (?:오르|넘|내려))(?![가-힣])")
"""What follows on 산 where it is a mountain, and nothing somebody bought or who is alive."""
_KO_ABOARD = re.compile(
    r"\s?(?:안내양|차장|승객|안(?![가-힣])|안에)|에서(?![가-힣])|에\s(?:탄|타고|올라|오른|갇)"
)


def is_place(text: str, found: Found) -> bool:
    """Whether the word found in `text` is one for a place there."""
    if found.language == "ko":
        if text.startswith(_KO_LONGER.get(found.word, ("\0",)), found.end):
            return False
        if found.word == "산" and not _KO_UP.match(text, found.end):
            return False
        if found.word == "도장" and _KO_STAMP.match(text, found.end):
            return False
        # "중학교 2학년" is how old somebody is.
        return not (_GRADE.match(text, found.end) or _KO_BECOMES.match(text, found.end))
    before = text[: found.start]
    if found.word.casefold() == "bank" and not _is_bank(before, text[found.end :]):
        return False
    if _LEAVES.search(before) or _EN_BECOMES.search(before) or _EN_BUILDS.search(before):
        return False
    if found.word.casefold() in VERBS and not _NOUN_BEFORE.search(before):
        return False
    return not (_WANTED.search(before) and _TO_DO.match(text, found.end))


def _is_bank(before: str, behind: str) -> bool:
    """Whether a bank is the house, and somebody is there."""
    return not _EN_EDGE.match(behind) and (
        _EN_BANK.search(before) is not None or _EN_BANK_IS.match(behind) is not None
    )


def boarded(text: str, place: Found) -> Found:
    """A bus somebody is on as what it is inside, and no place where one waits for it: 시골 버스 안내양."""
    aboard = place.word.endswith("버스") and _KO_ABOARD.match(text, place.end)
    return replace(place, key="subway") if aboard else place
