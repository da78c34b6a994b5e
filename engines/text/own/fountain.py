"""Reading Fountain (fountain.io/syntax). Lines of 글콘티 among its actions are understood as well."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from engines.text.own.comments import without_comments
from engines.text.own.cues import Cue, is_heard, read_cue
from engines.text.own.emphasis import plain
from engines.text.own.head import is_title_key
from engines.text.own.labels import How, how
from engines.text.own.lines import LineReader, Row
from engines.text.own.marks import (
    ends_speech,
    is_section,
    is_slug,
    is_transition,
    place_and_time,
    read_cut,
    read_scene,
)
from engines.text.own.reading import Sheet
from engines.text.own.spoken import read_said

_PAGE_BREAK = re.compile(r"={3,}$")
_KEY = re.compile(r"([^\s:：][^:：]{0,30})[:：]\s*(.*)$")
_NUMBERED = re.compile(r"[\w.\-]{1,12}$")
_MOOD = re.compile(r"(?:분위기|mood)\s*[:：]\s*(\S.*)$", re.IGNORECASE)


class FountainReader:
    """Reads rows onto a sheet. `known` are names in small letters."""

    def __init__(self, sheet: Sheet, known: Collection[str]) -> None:
        self._sheet = sheet
        self._known = known
        self._lines = LineReader(sheet, known)
        self._rows: Sequence[Row] = ()
        self._notes: list[Row] = []
        self._unclosed: set[int] = set()
        self._paragraph = False

    def read(self, rows: Sequence[Row]) -> None:
        found = without_comments(rows)
        self._rows, self._notes = found.rows, found.notes[::-1]
        self._unclosed = set(found.unclosed)
        for first, last, words in found.boneyards:
            self._sheet.leave_out(first, last, words, cut_out=True)
        place = self._title_page()
        while place < len(self._rows):
            place = self._next(place)
        self._note_until(rows[-1][0] if rows else 0)

    def _title_page(self) -> int:
        """Put down title and other facts; how many rows they took."""
        rows = self._rows
        place = next((at for at, (_, line) in enumerate(rows) if line.strip()), 0)
        if not rows or not is_title_key(rows[place][1]):
            return 0
        facts: list[tuple[int, str, list[str]]] = []
        while place < len(rows) and rows[place][1].strip():
            number, line = rows[place]
            found = None if facts and line[:1] in " \t" else _KEY.match(line.strip())
            if found:
                facts.append((number, found[1].strip(), [found[2]]))
            else:
                facts[-1][2].append(line.strip())
            place += 1
        for number, key, values in facts:
            words = " ".join(plain(value) for value in values if value)
            if key.casefold() in ("title", "제목") and not self._sheet.title:
                self._sheet.title, self._sheet.title_line = words, number
            else:
                self._sheet.leave_out(number, number, f"{key}: {words}".rstrip())
        return place

    def _next(self, place: int) -> int:
        """Read one row, or a cue with all that is said under it; the place of the row after that."""
        number, raw = self._rows[place]
        self._note_until(number)
        line = raw.strip()
        if not line:
            self._paragraph = False
            return place + 1
        before, after = self._blank_at(place - 1), self._blank_at(place + 1)
        if self._forced(number, line) or self._structure(number, line, before=before, after=after):
            return place + 1
        if (before or line[0] == "@") and (cue := read_cue(line)):
            self._paragraph = False
            if not after:
                return self._dialogue(place, cue)
            if cue.forced:
                self._sheet.doubt(number, line, "cue")
                return place + 1
        self._action(number, line)
        return place + 1

    def _blank_at(self, place: int) -> bool:
        return not 0 <= place < len(self._rows) or not self._rows[place][1].strip()

    def _forced(self, number: int, line: str) -> bool:
        """Lines that begin with a mark of Fountain's own."""
        if line[0] == "!" and len(line) > 1:
            self._act(number, plain(line[1:].strip()))
            return True
        taken = True
        if line[0] == "." and line[1:2] != "." and any(letter.isalnum() for letter in line):
            self._heading(line[1:].strip())
        elif line[0] == "~" and line[1:].strip():
            self._sheet.add("narration", plain(line[1:].strip()), number)
        elif line[0] == ">" and line[-1] == "<" and line[1:-1].strip():
            self._sheet.add("narration", plain(line[1:-1].strip()), number)
        elif line[0] == ">" and line[1:].strip():
            self._sheet.remark(f"> {line[1:].strip()}")
        elif _PAGE_BREAK.match(line):
            pass
        elif line[0] == "=" and line.strip("= "):
            self._sheet.about(line.strip("= ") if line[1:2] == "=" else line[1:].strip())
        elif is_section(line):
            self._sheet.remark(line)
        else:
            taken = False
        self._paragraph = self._paragraph and not taken
        return taken

    def _structure(self, number: int, line: str, *, before: bool, after: bool) -> bool:
        """Headings and transitions that are known by their words."""
        if before and is_slug(line, alone=after):
            self._heading(line)
        elif before and after and is_transition(line):
            self._sheet.remark(f"> {line}")
        elif read_cut(line) or read_scene(line) is not None:
            self._lines.mark(number, line, alone=False)
        else:
            return False
        self._paragraph = False
        return True

    def _heading(self, line: str) -> None:
        line = _without_number(line)
        words = read_scene(line)
        self._sheet.heading(*place_and_time(plain(line if words is None else words), "-"))

    def _dialogue(self, place: int, cue: Cue) -> int:
        """All that is said under a cue, up to the next blank line; the place of that line."""
        number = self._rows[place][0]
        speech = _Speech(self._sheet, cue, number)
        place += 1
        while place < len(self._rows):
            number, raw = self._rows[place]
            if not raw.strip():
                # Two spaces, and no more, keep a blank line inside a speech.
                if raw != "  ":
                    break
                place += 1
                continue
            if ends_speech(raw.strip()):
                break
            if self._notes and self._notes[-1][0] <= number:
                speech.flush()
                self._note_until(number)
            speech.line(number, raw.strip())
            if number in self._unclosed:
                speech.flush()
                self._sheet.mark(number, raw.strip(), "open")
            place += 1
        speech.end()
        return place

    def _action(self, number: int, line: str) -> None:
        said = read_said(line, self._known)
        if said is not None and is_heard(said, self._known, self._sheet.thinker()):
            self._paragraph = False
            self._lines.say(number, line, said)
            return
        self._act(number, plain(line))
        if number in self._unclosed:
            self._sheet.mark(number, line, "open")
        elif said is not None and said.name and said.words:
            self._sheet.mark(number, line, "colon")

    def _act(self, number: int, words: str) -> None:
        """Lines of one paragraph are one action."""
        if not (self._paragraph and self._sheet.more(words)):
            self._sheet.add("action", words, number)
        self._paragraph = True

    def _note_until(self, number: int) -> None:
        """Put down the notes that begin on this line or before: a cut's number, a mood, or a remark."""
        while self._notes and self._notes[-1][0] <= number:
            at, words = self._notes.pop()
            if (cut := read_cut(words)) and not cut.rest:
                self._sheet.cut(cut.number, at)
                self._paragraph = False
            elif (mood := _MOOD.match(words)) and not self._sheet.scene.mood:
                self._sheet.scene.mood = mood[1]
            elif words:
                self._sheet.remark(f"[[{words}]]")


def _without_number(line: str) -> str:
    """A heading without its `#12A#`: scenes are counted anew."""
    start = line.rfind("#", 0, -1)
    if start < 0 or line[-1] != "#" or not _NUMBERED.match(line[start + 1 : -1]):
        return line
    return line[:start].rstrip()


class _Speech:
    """What one cue says: cut where a parenthetical changes how it is said."""

    def __init__(self, sheet: Sheet, cue: Cue, number: int) -> None:
        self._sheet = sheet
        self._cue = cue
        self._number = number
        self._how = cue.how
        self._words: list[str] = []
        self._first = number
        self._said = False
        if not cue.speaker:
            sheet.person(cue.name if cue.how.kind else "")
        self._note(cue.how)

    def line(self, number: int, line: str) -> None:
        if line[0] == "(" and line[-1] == ")" and not self._cue.label:
            self.flush()
            more = how(line[1:-1])
            self._how = How(more.kind or self._how.kind, more.off_panel or self._how.off_panel)
            self._note(more)
            return
        if not self._words:
            self._first = number
        self._words.append(plain(line[1:].strip() if line[0] == "~" else line))

    def flush(self) -> None:
        if not self._words:
            return
        kind = self._cue.label or self._how.kind or "dialogue"
        spoken = kind not in ("narration", "sfx", "action")
        self._sheet.add(
            kind,
            "\n".join(self._words),
            self._first,
            speaker=self._cue.name if spoken else "",
            off_panel=spoken and self._how.off_panel,
        )
        if not spoken and not self._cue.label:
            self._sheet.person(self._cue.name)
        self._words.clear()
        self._said = True

    def end(self) -> None:
        self.flush()
        if not self._said:
            self._sheet.doubt(self._number, self._cue.text, "cue")

    def _note(self, said: How) -> None:
        if said.rest:
            self._sheet.add("action", f"{self._cue.name} ({said.rest})", self._number)
            self._said = True
