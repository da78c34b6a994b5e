"""Whom a brief's cast makes known: named in its premise, they are people whatever their name looks like."""

from __future__ import annotations

import re

from engines.text.document import Brief


def with_cast(heroes: tuple[str, ...], text: str, brief: Brief) -> tuple[str, ...]:
    """Names read out of a premise, and those of the given cast that stand in it, in the order they come."""
    found = {name: at for name in heroes if (at := text.find(name)) >= 0}
    for name in (name.strip() for member in brief.cast for name in member.names.values()):
        at = re.search(rf"(?<![가-힣\w]){re.escape(name)}(?![A-Za-z])", text) if name else None
        if at and not any(name in one or one in name for one in found):
            found[name] = at.start()
    return tuple(sorted(found, key=found.__getitem__)) if len(found) > len(heroes) else heroes
