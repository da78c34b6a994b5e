"""What a story turns on, as far as every one of its pictures must know it."""

from __future__ import annotations

import re

_UMBRELLA = re.compile(r"우산|양산|\b(?:umbrella|parasol)s?\b", re.IGNORECASE)

_BOXING = re.compile(r"권투|복싱|\b(?:boxers?|boxing|prizefighters?)\b", re.IGNORECASE)


def turns_on(told: str) -> dict[str, bool]:
    """What matters to a story: an umbrella, and nobody else puts one up then; boxing, and a glove is no
    knitted one. Named only where it does."""
    found = {"umbrella": _UMBRELLA.search(told), "boxing": _BOXING.search(told)}
    return {name: True for name, match in found.items() if match}
