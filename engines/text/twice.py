"""No clause of a premise is said in full more than twice an episode: what says it beside that goes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from engines.text.slots import Slots, fill_slots
from engines.text.story import Line, Planned

_SLOT = re.compile(r"\{(?:bar|does|own)(?:_\w+)?\}", re.IGNORECASE)
"""Where a story says what is in the way, whoever says it."""
_SENTENCE = re.compile(r"(?<=[.!?])\s+")
_PLAIN = re.compile(r"\{bar(?:_told)?\}", re.IGNORECASE)
"""Where it is told as it is: the first of those stays, whoever said it before."""
_MOST = 2


def at_most_twice(told: Sequence[Planned], slots: Slots, lead: str, obstacle: str) -> list[Planned]:
    """The scenes with `obstacle` told twice at most; a line that says more keeps the rest of its words."""
    plain = next((line for one in told for line in one.lines if _PLAIN.search(line.text[lead])), None)
    left = _MOST - (plain is not None)
    scenes: list[Planned] = []
    for planned in told:
        lines: list[Line] = []
        for line in planned.lines:
            says = bool(_SLOT.search(line.text[lead])) or (
                bool(obstacle) and obstacle.casefold() in fill_slots(line.text[lead], slots).casefold()
            )
            left -= says and line is not plain
            if not says or line is plain or left >= 0:
                lines.append(line)
            elif rest := _without(line, lead):
                lines.append(rest)
        scenes.append(replace(planned, lines=tuple(lines)))
    return scenes


def _without(line: Line, lead: str) -> Line | None:
    """A line without the sentence that says it; None where nothing is left."""
    kept = {
        code: " ".join(one for one in _SENTENCE.split(words) if not _SLOT.search(one))
        for code, words in line.text.items()
    }
    return replace(line, text=kept) if kept[lead].strip() else None
