"""What a cloud can show of an obstacle that nobody can push at: an exam, a call that is not taken."""

from __future__ import annotations

from engines.text.premise import Premise
from presets.emblems import emblems_in
from presets.words import find_all

WORRY = "worry"
"""The kind of `presets/bars` that tells of one."""
_LISTS = ("objects", "aims", "details")
_NOT_SEEN = frozenset(("hand", "shadow", "door"))


def worry_of(premise: Premise) -> str:
    """The word of a premise's obstacle for what can be shown, as a sentence has it; "" for none."""
    # "내일이 마지막 근무다": a noun with its ending is still that noun.
    told = premise.obstacle.lower().removesuffix("다").removesuffix("이")
    words = [told[start:end] for start, end, _ in emblems_in(told)]
    words += [one.word for kind in _LISTS for one in find_all(kind, told) if one.key not in _NOT_SEEN]
    if not words:
        return ""
    return words[0] if premise.language == "ko" else f"the {words[0]}"
