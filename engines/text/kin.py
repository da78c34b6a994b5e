"""How old kin is beside a hero whose age is told: nobody's husband at seventy is twenty."""

from __future__ import annotations

from engines.text.ages import AGEING, CHILD, GROWN, OLD, YOUNG

_EQUALS = frozenset(
    (
        "남편",
        "전남편",
        "아내",
        "전처",
        "전부인",
        "연인",
        "애인",
        "첫사랑",
        "오빠",
        "언니",
        "누나",
        "형",
        "누이",
        "동창",
    )
) | frozenset((
    "husband", "wife", "widow", "widower", "sweetheart", "classmate", "brother", "sister", "sibling", "twin",
    "brothers", "sisters", "형제", "자매", "남매", "쌍둥이", "남동생", "여동생", "동생",
    "sister-in-law", "brother-in-law",
))  # fmt: skip
_ELDER = frozenset(("오빠", "언니", "누나", "형"))
_YOUNGER = frozenset(("아들", "딸", "조카", "사위", "며느리", "사촌")) | frozenset(
    ("son", "daughter", "nephew", "niece", "cousin")
)
ELDERS = frozenset(("엄마", "아빠", "어머니", "아버지", "시어머니", "시아버지", "장모", "장인")) | frozenset(
    ("mother", "father", "mum", "mom", "dad")
)
"""A generation above the hero, whoever else a parent may be."""
GRANDPARENTS = frozenset(("할머니", "할아버지", "외할머니", "외할아버지", "할매", "할배")) | frozenset(
    ("grandmother", "grandfather", "grandma", "grandpa", "granny", "nana")
)
CHILDREN = frozenset(("아들", "딸", "son", "daughter", "조카", "nephew", "niece")) | frozenset(
    ("손자", "손녀", "외손자", "외손녀", "grandson", "granddaughter", "grandchild")
)
_PARENTS = frozenset(
    ("엄마", "아빠", "어머니", "아버지", "이모", "고모", "삼촌", "외삼촌", "남편", "아내", "담임", "선생님")
) | frozenset(("mother", "father", "mum", "mom", "dad", "aunt", "uncle", "husband", "wife", "teacher"))


def age_beside(told: str, hero: str) -> str:
    """The age of whom a premise calls `told` ("ex-husband", 아들) beside a hero of the age `hero`; ""
    where it says nothing of it."""
    word = told.split()[-1].rpartition("-")[2].removeprefix("step").casefold() if told.split() else ""
    if hero == OLD:
        return OLD if word in _EQUALS else GROWN if _ends(word, _YOUNGER) else ""
    if hero == YOUNG and word in ELDERS:
        return AGEING
    if hero in (YOUNG, CHILD):
        grown = _ends(word, _PARENTS) and word not in _ELDER
        return GROWN if grown else ""
    if _ends(word, CHILDREN):
        return YOUNG
    if word in ELDERS:
        return AGEING
    return GROWN if _ends(word, _PARENTS) else ""


def _ends(word: str, known: frozenset[str]) -> bool:
    """큰아들 is 아들, too."""
    return word in known or (not word.isascii() and any(word.endswith(one) for one in known if len(one) > 1))


def is_kin_of(name: str, told: str, text: str) -> bool:
    """Whether a premise calls somebody another's: "서연의 아버지"."""
    return any(f"{name}{mark} {told}" in text for mark in ("의", "'s", "’s"))
