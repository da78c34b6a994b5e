"""Who comes along with the hero of a premise and has no name: "아버지와 딸 미경이", "Ruth and her parrot"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from engines.text.absence import is_away
from engines.text.ages import age_of
from engines.text.gender import sex_of
from engines.text.phrases import is_of, last, phrase
from engines.text.together import One
from presets.creatures import creature

_WITH = "(?:과|와|랑|이랑|하고)"
_BESIDE = rf"([가-힣]{{2,5}}?){_WITH}\s+(?:[가-힣]+\s+)?$"
"""Before the hero's name: "아버지와 딸 미경"."""
_BEHIND = rf"이?{_WITH}\s+(?:[가-힣]+\s+)?([가-힣]{{2,5}}?)(?=(?:은|는|이|가)\s)"
_ALONG = rf"이?[은는]\s+(?:[가-힣]+[은는던인한린]\s+)?([가-힣]{{2,5}}?){_WITH}\s"
_EN_ALONG = re.compile(r"\s*,?\s+and\s+(?:his|her|their|my)\s+")
_EN_WITH = re.compile(r"\b(?:together\s+)?with\s+(?:his|her|their|my)\s+")


def companion_of(text: str, hero: str, beings: Sequence[str], *, korean: bool) -> One | None:
    """Whoever of a premise's `beings` comes along with its hero, by the words for both; None for nobody."""
    at = text.find(hero) if hero else -1
    if at < 0:
        return None
    sentence = re.split(r"[.!?\n]", text[at:])[0]
    before, behind = re.split(r"[.!?\n]", text[:at])[-1], sentence[len(hero) :]
    return _korean(before, behind, beings) if korean else _english(behind)


def _korean(before: str, behind: str, beings: Sequence[str]) -> One | None:
    known = {one.split()[-1]: one for one in beings}
    for found in (
        re.search(rf"(?<![가-힣]){_BESIDE}", before),
        re.match(_BEHIND, behind),
        re.match(_ALONG, behind),
    ):
        if found and found[1] in known and not is_away(found.string[: found.start(1)], korean=True):
            word = known[found[1]]
            return One(word, sex_of(word), age_of(word))
    return None


def _english(behind: str) -> One | None:
    # Of a clause about somebody else nobody comes along.
    along = _EN_ALONG.match(behind) or _EN_WITH.search(re.split(r"[,;]|\s(?:but|while|because)\s", behind)[0])
    if along is None:
        return None
    words = phrase(behind, along.end())[0]
    if is_away(f"{words.rpartition(' ')[0]} ", korean=False):
        return None
    if not (is_of(last(words), "beings") or is_of(last(words), "near") or creature(words)):
        return None
    return One(words, sex_of(words), age_of(words))
