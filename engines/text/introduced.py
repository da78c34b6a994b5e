"""Somebody as a person types who they are: a name, and what they are behind it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from engines.text.standing import is_person

_INTRODUCED = re.compile(
    r"([^,(（]+?)\s*(?:,\s*(?:(?:an?|the|his|her|their)\s+)?([^,]+)|[(（]([^)）]+)[)）])"
)
"""Somebody with what they are: "Mina, the landlady", "미나(집주인)"."""


def introduced(who: Sequence[str]) -> tuple[tuple[str, ...], Mapping[str, str]]:
    """Names without what they were introduced as, and that: ("Mina, the landlady",) → ("Mina",), {"Mina":
    "landlady"}."""
    names: dict[str, str] = {}
    for words in who:
        found = _INTRODUCED.fullmatch(words.strip())
        korean = bool(re.search("[가-힣]", words))
        if found and found.group(2) and not is_person(found.group(2).split()[-1], korean=korean):
            found = None
        name = found.group(1).strip() if found else words.strip()
        if name:
            names[name] = (found.group(2) or found.group(3)).strip() if found else names.get(name, "")
    return tuple(names), {name: role for name, role in names.items() if role}
