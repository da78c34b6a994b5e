"""What of a request's words is a person's own, and which of a table's meanings they put there."""

from __future__ import annotations

import re

from engines.providers.painters.dummy.sky_words import OVER
from engines.providers.painters.dummy.words import Table, find

# The image engine's labelled lines repeat the structured scene; only bare lines are a person's own words.
_LABELLED = re.compile(r"^(Framing|Setting|Figures|References|Continuity|Room|Style|Change|Avoid): ")


def own_words(prompt: str) -> str:
    """What of a prompt is a person's own, without what is over."""
    return OVER.sub("", "\n".join(line for line in prompt.splitlines() if not _LABELLED.match(line)))


def chosen(own: str, told: str, table: Table, notes: list[str]) -> str:
    """The meaning a person put into the prompt, "" where it only repeats what the fields say.

    A word that no field explains is an edit, and the last one counts: people add at the end.
    """
    asked = find(own, table)
    known = {meaning for meaning, _ in find(told, table)}
    fresh = [hit for hit in asked if hit[0] not in known]
    if fresh:
        notes.append(fresh[-1][1])
        return fresh[-1][0]
    notes += [word for _, word in asked]
    return ""


def first(text: str, table: Table) -> str:
    """The meaning of the first word of a table; "" where there is none."""
    found = find(text, table)
    return found[0][0] if found else ""
