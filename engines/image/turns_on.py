"""What a story turns on, as far as every one of its pictures must know it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache

_UMBRELLA = re.compile(r"우산|양산|\b(?:umbrella|parasol)s?\b", re.IGNORECASE)

_BOXING = re.compile(r"권투|복싱|\b(?:boxers?|boxing|prizefighters?)\b", re.IGNORECASE)


_PICTURE = re.compile(
    r"[^.!?]*(?:사진|그림(?!자)|엽서|설계도|도면|\b(?:photo(?:graph)?|picture|snapshot|postcard|portrait|drawing|sketch"
    r"|blueprint)s?\b)[^.!?]*",
    re.IGNORECASE,
)


@lru_cache(maxsize=32)
def turns_on(told: str) -> Mapping[str, bool | str]:
    """What matters to a story, named only where it does: an `umbrella`, and nobody else puts one up then;
    `boxing`, and a glove is no knitted one; a `picture`, in the words that say what it shows."""
    found: dict[str, bool | str] = {}
    if _UMBRELLA.search(told):
        found["umbrella"] = True
    if _BOXING.search(told):
        found["boxing"] = True
    if picture := _PICTURE.search(told):
        found["picture"] = picture.group().strip()
    return found
