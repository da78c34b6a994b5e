"""Fountain's character cues: `MINA (V.O.)`, `@민지 (속마음)`, `@McCABE ^`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass

from engines.text.document import BeatKind
from engines.text.own.emphasis import plain
from engines.text.own.labels import KINDS, How, how
from engines.text.own.marks import narrow
from engines.text.own.spoken import Said

_EXTENSION = re.compile(r"\s*\(([^()]{1,40})\)$")
_HANGUL = re.compile("[가-힣 ]+$")
_LONGEST = 60


@dataclass(frozen=True)
class Cue:
    """Who is about to speak. `label` is the kind where the name is no person: 내레이션, SFX."""

    text: str
    name: str
    how: How
    forced: bool
    label: BeatKind | None = None

    @property
    def speaker(self) -> bool:
        return self.label is None and self.how.kind not in ("narration", "sfx", "action")


def read_cue(line: str) -> Cue | None:
    """The cue a line is by its shape: capitals, or forced by `@`. What stands around it is not looked at."""
    forced = line[0] == "@"
    words = line[1:].strip() if forced else line
    words = words[:-1].rstrip() if words.endswith("^") else words
    found: list[str] = []
    while (extension := _EXTENSION.search(narrow(words[-44:]))) and len(found) < 4:
        found.insert(0, extension[1])
        words = words[: len(words) - (len(extension[0]))].rstrip()
    if not 0 < len(words) <= _LONGEST or not (forced or _is_capitals(words)):
        return None
    name = plain(words)
    said = how(", ".join(found))
    kind = None if said.literal else KINDS.get(name.casefold())
    label = kind if kind in ("narration", "sfx", "action") else None
    return Cue(line, name, said, forced, label)


def is_heard(said: Said, known: Collection[str], speaker: str) -> bool:
    """Whether a line of 글콘티 in a Fountain script is one: in Fountain `Name: words` is an action."""
    if not said.words or said.note:
        return False
    if said.goes_on:
        return bool(speaker)
    if not said.name:
        return True
    short = len(said.name) <= 6 and said.name.count(" ") <= 1
    return said.name.casefold() in known or (short and _HANGUL.match(said.name) is not None)


def _is_capitals(name: str) -> bool:
    """Capitals only, and no letter of a script that has none: `TV 켜진다` is no cue."""
    if not name.isupper() or name[-1] in "!?…,;" or ":" in name:
        return False
    return not any(unicodedata.category(letter) == "Lo" for letter in name)
