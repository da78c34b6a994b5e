"""What a story turns on, as far as every one of its pictures must know it."""

from __future__ import annotations

import re

_UMBRELLA = re.compile(r"우산|양산|\b(?:umbrella|parasol)s?\b", re.IGNORECASE)

_BOXING = re.compile(r"권투|복싱|\b(?:boxers?|boxing|prizefighters?)\b", re.IGNORECASE)


def has_umbrella(told: str) -> bool:
    """Whether an umbrella matters to a story: nobody else puts one up then."""
    return _UMBRELLA.search(told) is not None


def is_of_boxing(told: str) -> bool:
    """Whether people box in a story: a glove is no knitted one then."""
    return _BOXING.search(told) is not None
