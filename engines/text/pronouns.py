"""Goals that a premise tells by a pronoun, or only by what is kept from somebody: "find him", "the goblin
will not give it back"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from engines.text.gender import FEMALE, MALE
from engines.text.josa import with_particle
from engines.text.people import Being

_OBJECT = re.compile(
    r"^([a-z]+(?:\s(?:up|back|out))?)\s(him|her)(?=$|\s(?:home|back|again|safely|alive|first)\b)"
)
_SEX = {"him": MALE, "her": FEMALE}
_KO_KEPT = re.compile(
    r"((?:[가-힣A-Za-z0-9]+의\s)?[가-힣A-Za-z0-9]+)[을를]\s(?:절대\s|끝내\s)?(?:돌려|내)주지 않"
)
_KO_TO_ONE = re.compile(r"(?:먼저 |꼭 |다시 )?(?:(화해)|고백|청혼|사과|프러포즈)하기")
_EN_KEPT = re.compile(
    r"\b(?:will not|won['’]t|refuses to|does not|doesn['’]t|never)\s(?:give|return"
    r"|hand)s?\s(.+?)(?:\s(?:back|over))?$"
)
_MOST = 6
"""Words that can be said in a line."""
_OWNED = re.compile(r"\b((?:his|her|their)\s(?:[a-z-]+\s)?[a-z-]+)(?=\s(?:for|to|in|at|and|,)|[,.])")


def with_whom(goal: str, names: Sequence[str], genders: Sequence[str], beings: Sequence[Being]) -> str:
    """An English goal with whom its pronoun stands for, where that can be one alone: never the hero, whom
    "herself" would tell."""
    if re.search("[가-힣]", goal):
        return _one_other(goal, names)
    found = _OBJECT.match(goal)
    if found is None:
        return goal
    sex = _SEX[found[2]]
    others = [name for name, told in zip(names[1:], genders[1:], strict=False) if told == sex]
    others += [f"the {one.words}" for one in beings if one.gender == sex and " who " not in one.words]
    return f"{found[1]} {others[0]}{goal[found.end() :]}" if len(others) == 1 else goal


def _one_other(goal: str, names: Sequence[str]) -> str:
    """A Korean goal with whom it is wanted of, where that is told before and can be one alone: 고백하기."""
    found = _KO_TO_ONE.fullmatch(goal)
    if found is None or len(names) != len(("hero", "other")):
        return goal
    return f"{with_particle(names[1], '과/와')} {goal}" if found[1] else f"{names[1]}에게 {goal}"


def kept_back(obstacle: str, text: str, korean: bool) -> str:
    """What somebody wants who is not given it back: "목소리를 되찾기", "get his voice back"; "" for none."""
    if korean:
        kept = _KO_KEPT.search(obstacle)
        return f"{with_particle(kept[1], '을/를')} 되찾기" if kept else ""
    kept = _EN_KEPT.search(obstacle)
    what = kept[1] if kept else ""
    if what in ("it", "them"):
        owned = _OWNED.findall(text.partition(obstacle)[0])
        what = owned[-1] if owned else ""
    return f"get {what} back" if what and len(what.split()) <= _MOST else ""
