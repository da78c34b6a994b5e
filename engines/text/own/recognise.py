"""Which form a script is in, and whom it names beyond doubt, from one look at its lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from engines.text.own.cues import read_cue
from engines.text.own.head import is_title_key
from engines.text.own.lines import Row
from engines.text.own.marks import (
    ends_speech,
    is_page,
    is_slug,
    is_transition,
    narrow,
    read_cut,
    read_number,
    read_scene,
)
from engines.text.own.reading import Form
from engines.text.own.spoken import read_said


@dataclass
class Signs:
    """What was counted: lines as Fountain writes them, and as 글콘티 does."""

    cues: int = 0
    marks: int = 0
    """Headings, comments and forced lines of Fountain."""
    said: int = 0
    cuts: int = 0
    scenes: int = 0
    """Headings of 글콘티."""
    short: int = 0
    """`N)` and `E)`: only 글콘티 has them."""
    numbers: list[int] = field(default_factory=list[int])
    cued: set[str] = field(default_factory=set[str])
    """Names on cues, in small letters."""
    named: set[str] = field(default_factory=set[str])
    """Names before a colon or a bracket."""

    @property
    def form(self) -> Form:
        conti = self.said + 2 * self.cuts + 2 * self.scenes
        if 2 * self.cues + self.marks > 0 and 2 * self.cues + self.marks >= conti:
            return "fountain"
        return "conti" if self.cuts or self.scenes or self.short or self.numbered else "plain"

    @property
    def numbered(self) -> bool:
        """Whether lines like `1)` are cuts: nothing else says so, and they count up without a gap."""
        if self.cuts or len(self.numbers) < 2 or not (self.said or self.scenes):
            return False
        pairs = zip([0, *self.numbers], self.numbers, strict=False)
        return all(after == before + 1 or after == 1 for before, after in pairs)


def look_at(rows: Sequence[Row]) -> Signs:
    """Count the signs. Lines under a cue are what is said, and no signs themselves."""
    signs = Signs()
    under = False
    blank = True
    for place, (_, raw) in enumerate(rows):
        line = raw.strip()
        if not line:
            under, blank = False, True
            continue
        alone = place + 1 == len(rows) or not rows[place + 1][1].strip()
        if not under or ends_speech(line):
            under = _count(signs, line, blank=blank, alone=alone)
        blank = False
    first = next((raw for _, raw in rows if raw.strip()), "")
    signs.marks += is_title_key(first) and first.strip()[:5].casefold() == "title"
    return signs


def _count(signs: Signs, line: str, *, blank: bool, alone: bool) -> bool:
    """One line; whether it is a cue under which somebody speaks."""
    if line[0] == "!":
        return False
    if is_slug(line, alone=blank and alone) or is_marked(line):
        signs.marks += 1
    elif read_cut(line):
        signs.cuts += 1
    elif read_scene(line) is not None:
        signs.scenes += not line.startswith("# ")
    elif is_page(line):
        # In capitals it looks like a cue, under which all its panels would be one speech.
        return False
    elif (line[0] == "@" or blank) and not alone and (cue := read_cue(line)):
        signs.cues += 1
        signs.cued.add(cue.name.casefold())
        return True
    elif number := read_number(line):
        signs.numbers.append(number.number)
    else:
        _count_said(signs, line)
    return False


def _count_said(signs: Signs, line: str) -> None:
    said = read_said(line, ())
    if said is None:
        return
    signs.said += 1
    signs.short += narrow(line)[1:2] == ")" and not said.name
    if said.name:
        signs.named.add(said.name.casefold())


def is_marked(line: str) -> bool:
    """Lines that only Fountain writes so. Its sections look like headings of plain text."""
    if line.startswith(("[[", "/*")) or (line[0] == "." and line[1:2].isalnum()):
        return True
    if is_transition(line):
        return True
    return line.startswith(("> ", "= ")) or (line.startswith("===") and not line.strip("="))
