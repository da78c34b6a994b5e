"""Whether a story is about an umbrella."""

from __future__ import annotations

import re

_UMBRELLA = re.compile(r"우산|양산|\b(?:umbrella|parasol)s?\b", re.IGNORECASE)


def has_umbrella(told: str) -> bool:
    """Whether an umbrella matters to a story: nobody else puts one up then."""
    return _UMBRELLA.search(told) is not None
