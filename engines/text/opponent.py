"""Whoever a premise says is in the way: who that is, the part they play, and that they are seen."""

from __future__ import annotations

from collections.abc import Mapping

from engines.text.premise import Premise
from engines.text.story import Line

_SEEN = {"ko": "저만치에서 {%s:이/가} 이쪽을 돌아본다.", "en": "Some way off {%s} looks back this way."}


def opponent_of(premise: Premise) -> str:
    """Who of those a premise names after its hero stands in what is in the way; "" for nobody."""
    return next((name for name in premise.heroes[1:] if name in premise.obstacle), "")


def part_of(name: str, names: Mapping[str, Mapping[str, str]]) -> str:
    """The key of the role somebody of that name plays."""
    return next((key for key, called in names.items() if name and name in called.values()), "")


def seen(role: str) -> Line:
    """The picture of them that a caption about them stands over."""
    return Line(
        0, "", "action", off=False, text={language: words % role for language, words in _SEEN.items()}
    )
