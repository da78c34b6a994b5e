"""Nouns that are no thing to be held: somebody, a place, a time, work, and what nobody can touch."""

from __future__ import annotations

import re
from functools import cache

from engines.text.phrases import is_of, last, nouns
from presets import lexicon
from presets.emblems import emblem_of
from presets.words import find

_NO_THINGS = ("beings", "workers", "nothings", "grounds")


_STOOD_FOR = frozenset(("song", "heart", "trophy", "magnifier", "microphone", "crown", "bird"))
"""What only stands for something in a picture: a song is sung, and a contest is won."""
BOAT = re.compile(
    r"배[를가는도]? (?:[가-힣]+ )?(?:고[치친쳐칠]|수리|손[보봐]|만[들드]|[짓지]|지어|띄[우워운]|[타탄탈]"
    r"|팔|[잃찾]|되찾|몰|지키|인양|건[지져]|부서|가라앉|망가|뒤집|빌[리려]|묶|출항)"
)
"""배 where it is a ship, and nobody's stomach."""
_THOUGH_EN = frozenset(("piggy bank", "power bank"))
"""Things whose words end as words for a place do."""
_THOUGH = frozenset(("도자기", "청자기", "백자기", "사다리", "독사과", "풋사과", "황금사과", "도장"))
"""Things whose words end as words for something else do (자기, 다리, 사과)."""


@cache
def _somebody() -> frozenset[str]:
    """Korean words for people that say their sex or their part, which is no thing."""
    names = lexicon()["names"].words
    return frozenset(word for one in ("female", "male", "roles") for word in names[one]["ko"])


def is_no_thing_ko(noun: str) -> bool:
    """Whether a Korean word is for nothing that is held."""
    # Of several one is looked for, and 아들 is one.
    whole, noun = noun, noun.removesuffix("들")
    if noun in _THOUGH:
        return False
    known = nouns("beings", "ko") | nouns("nothings", "ko") | nouns("grounds", "ko") | _somebody()
    lists = ("places", "regions", "hours", "weathers", "jobs", "qualities")
    if emblem_of(noun) in _STOOD_FOR and not find("objects", noun):
        return True
    return noun in known or whole in known or noun[-2:] in known or any(find(kind, noun) for kind in lists)


def is_no_thing_en(words: str) -> bool:
    """Whether English words are for nothing that is held."""
    noun = last(words)
    if " ".join(words.casefold().split()[-2:]) in _THOUGH_EN:
        return False
    kinds = ("places", "regions", "hours", "weathers", "jobs")
    if emblem_of(noun) in _STOOD_FOR and not find("objects", noun):
        return True
    if noun.endswith(("'s", "’s")) or any(is_of(noun, one) for one in _NO_THINGS):
        return True
    return any(find(kind, noun) for kind in kinds) or bool(find("qualities", noun))
