"""Where sentences end: a point after "Dr", "No" or an initial ends none."""

from __future__ import annotations

import re
from functools import lru_cache

_SHORT = re.compile(
    r"\b(?:Dr|Mr|Mrs|Ms|Mx|St|Prof|Rev|Fr|Sr|Jr|Capt|Lt|Sgt|Col|Gen|Mt|Ave|Rd|Inc|Co|vs|etc|e\.g|i\.e"
    r"|[ap]\.m|(?:No|no|Nos|Vol|vol|p|pp)(?=\.\s?\d))\.(?!$)"
    r"|\b[A-Z]\.(?=\s?[A-Z])|(?<=\d)\.(?=\d)"
)
_INSIDE = "\u2024"
"""Stands for a point that ends no sentence: one character, as the point it stands for."""


def masked(text: str) -> str:
    """`text` with every point that ends no sentence out of the way, at the same length."""
    return _SHORT.sub(lambda match: match.group().replace(".", _INSIDE), text)


def unmasked(text: str) -> str:
    return text.replace(_INSIDE, ".")


def sentences(text: str, ends: str = ".!?…。") -> list[str]:
    """The sentences of a text, each with its mark."""
    return list(_sentences(text, ends))


@lru_cache(maxsize=4096)
def _sentences(text: str, ends: str) -> tuple[str, ...]:
    """Every panel asks for those of all that was told before it."""
    parts = re.split(rf"(?<=[{re.escape(ends)}])\s+", masked(text))
    return tuple(unmasked(part) for part in parts)
