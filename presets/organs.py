"""What is no feeling and no dish: an organ that is on its way to somebody who is ill."""

from __future__ import annotations

import re

_ORGAN = re.compile(
    r"^(?:심장|간|간장|신장|콩팥|각막|장기|골수)$|^(?:heart|liver|kidney|lung|organ|marrow|cornea)s?$"
)
_OF_PATIENTS = re.compile(
    r"병원|수술|이식|환자|기증|\b(?:hospital|surgery|surgeon|transplant\w*|patient|donor|clinic)\b",
    re.IGNORECASE,
)


def is_organ(thing: str, said: str) -> bool:
    """Whether the last word of a thing is one, by what is `said` of the story."""
    words = thing.strip().lower().split()
    return bool(words and _ORGAN.match(words[-1]) and _OF_PATIENTS.search(said))
