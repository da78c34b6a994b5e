"""Books that somebody reads in, and letters that are out of their envelopes."""

from __future__ import annotations

import re
from collections.abc import Sequence

_OPEN = re.compile(
    r"펼치|펼쳐|펼친|펴 들|펴 든|책장|(?:한|마지막|첫|다음) 장을|페이지|읽[는고어는]|읽던|뒤적"
    r"|\b(?:opens?|opened|holds? \w[\w ’']* open|open (?:before|in front|on|book)|lies open|unfolds?|unfolded"
    r"|turns? (?:a|the|over a|over the|every) page|turns? over|pages?|reads?|reading|leafs?"
    r"|flips? through)\b",
    re.IGNORECASE,
)
_SHUT = re.compile(
    r"덮[는고은어여]|닫힌|덮인|\b(?:closes?|closed|shuts?|snaps?) (?:the|it|his|her|their)\b", re.IGNORECASE
)
_AS_OPEN = {"book": "open_book", "notebook": "open_book", "letter": "paper"}


def opened(shown: Sequence[str], words: str) -> list[str]:
    """The things as the words have them: a book that is read lies open, a letter is a sheet."""
    if not _OPEN.search(words) or _SHUT.search(words):
        return list(shown)
    return [_AS_OPEN.get(thing, thing) for thing in shown]
