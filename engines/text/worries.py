"""What a cloud can show of an obstacle that nobody can push at: an exam, a call that is not taken."""

from __future__ import annotations

import re

from engines.text.premise import Premise
from presets import bars
from presets.emblems import emblems_in
from presets.telling import Story
from presets.words import find_all

WORRY = "worry"
"""The kind of `presets/bars` that tells of one."""
_FIRST_TRY = 1
"""The scene behind the opening."""
_LISTS = ("objects", "aims", "details")
_ILL = re.compile(
    r"아프다|아파|앓|병이 (?:났|들|깊)|입원|쓰러졌"
    r"|\b(?:is|are|gets?|got|fell|falls|has fallen) (?:very )?(?:sick|ill)\b|\bin (?:the )?hospital\b",
    re.IGNORECASE,
)
"""Of somebody who is ill: they bar nobody's way."""
_ENDING = re.compile(r"(?<=[가-힣])(?:(?:이|하|되)?었?다|[한된했됐]다)$")
_NOT_SEEN = frozenset(("hand", "shadow", "door"))


def worried(story: Story, premise: Premise) -> Story:
    """A story that acts a conflict out, with the hero thinking of what is in the way behind the first try,
    where a cloud can show it."""
    if not worry_of(premise) or len(story.scenes) < _FIRST_TRY + 1:
        return story
    beat = bars(premise.language)[WORRY].first[0]
    scenes = list(story.scenes)
    scene = scenes[_FIRST_TRY]
    scenes[_FIRST_TRY] = scene.model_copy(update={"beats": (*scene.beats, beat)})
    return story.model_copy(update={"scenes": tuple(scenes)})


def is_ill(premise: Premise) -> bool:
    """Whether what is in the way is that somebody is ill."""
    return bool(_ILL.search(premise.obstacle))


def worry_of(premise: Premise) -> str:
    """The word of a premise's obstacle for what can be shown, as a sentence has it; "" for none."""
    # "내일이 마지막 근무다", "다음 달에 결혼한다": a noun with its ending is still that noun.
    if is_ill(premise):
        return "병환" if premise.language == "ko" else "the illness"
    told = _ENDING.sub("", premise.obstacle.lower())
    words = [told[start:end] for start, end, _ in emblems_in(told)]
    words += [one.word for kind in _LISTS for one in find_all(kind, told) if one.key not in _NOT_SEEN]
    if not words:
        return ""
    return words[0] if premise.language == "ko" else f"the {words[0]}"
