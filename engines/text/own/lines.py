"""Reading 글콘티 and plain text, line by line; Fountain's reader asks it about lines it does not know."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from engines.text.document import SPOKEN
from engines.text.own.head import Head, is_titled
from engines.text.own.marks import (
    MOODS,
    PLACES,
    TIMES,
    Cut,
    is_page,
    is_slug,
    narrow,
    place_and_time,
    read_cut,
    read_number,
    read_scene,
    time_and_place,
)
from engines.text.own.reading import Sheet
from engines.text.own.spoken import Said, dashed, has_colon, looks_spoken, quotes_speech, read_said

Row = tuple[int, str]
"""A line's number, from 1, and its text."""
_SOUND = re.compile(r"(?:^|(?<=[.!?…]\s))(?:[A-Z]{4,}|[A-Z]{3,}(?=!))(?:[ -][A-Z]{3,})*[.!…]+$")
"""A cry in capitals that ends a line of running text: "A knock. BOOM.\""""
_THOUGHT = re.compile(
    r"[(（]((?=.{3})[^()（）]*?(?:[?？!！…~]|(?:[지네야까나걸군데어아해자라니죠요])[.。]?))[)）]"
)
"""A line in brackets alone that ends as speech does (`(어디 갔지)`), and not as what tells how something is
said or done (`(한숨을 쉰다)`, `(작게)`)."""
_ODD = re.compile(r"[%@$|\\{}]{2,}|#{3,}")
"""Signs that no form of script knows, and no sentence has two of in a row."""
_STOPPED = re.compile(r"[^\W\d_]{2,}\.$")
_SUMMARIES = ("요약", "장면 요약", "summary")


def _unstopped(words: str) -> str:
    """A heading without the full stop it ends in: `Scene 1. The palace gardens.`"""
    return words[:-1] if _STOPPED.search(words) else words


def _numbered_slugs(rows: Sequence[Row]) -> int:
    numbers = (read_number(raw.strip()) for _, raw in rows if raw.strip())
    return sum(1 for one in numbers if one and one.rest and is_slug(one.rest, alone=False))


class LineReader:
    """Reads rows onto a sheet. `known` are names in small letters, `numbered` takes `1)` for a cut."""

    def __init__(self, sheet: Sheet, known: Collection[str], *, numbered: bool = False) -> None:
        self._sheet = sheet
        self._known = known
        self._numbered = numbered
        self._head = Head(sheet)
        self._waiting: tuple[int, str, Said] | None = None
        self._block = False
        self._blank = True
        self._heads = False
        self._slugs = False
        """Whether numbers stand before scenes, as shooting scripts have them: `3. INT. KITCHEN`."""

    def read(self, rows: Sequence[Row]) -> None:
        # A script has one title: what stands before it all is that already.
        titled = not self._sheet.title and is_titled(rows, self._known)
        self._slugs = self._numbered and _numbered_slugs(rows) > 1
        for place, (number, raw) in enumerate(rows):
            if titled and raw.strip():
                titled = False
                self._sheet.title, self._sheet.title_line = raw.strip().lstrip("# "), number
                continue
            line = raw.strip()
            if not line:
                self._blank_line()
                continue
            if self._blank and (heading := time_and_place(line)):
                self._stop_waiting()
                self._sheet.heading(*heading)
                self._heads, self._blank = True, False
                continue
            follows = rows[place + 1][1].strip() if place + 1 < len(rows) else ""
            self.row(number, line, follows)
            self._blank = False
        self._stop_waiting()
        self._head.close()

    def row(self, number: int, line: str, follows: str = "") -> None:
        """One line that is not blank; `follows` is the next one."""
        if self._head.take(number, line):
            return
        if line.startswith((": ", "： ")) and self._sheet.more(line[2:].strip()):
            return
        said = read_said(line, self._known)
        literal = said is not None and said.literal
        if not literal and self.mark(number, line, alone=self._blank and not follows):
            return
        if line.startswith("@") and len(line) > 1 and follows:
            self._cue(number, line)
            return
        if said is not None:
            self._stop_waiting()
            self.say(number, line, said)
        elif self._waiting:
            # The words that a name alone on the line before was waiting for.
            cue, text, said = self._waiting
            self._waiting = None
            self.say(cue, text, replace(said, words=line))
        elif self._block:
            self._sheet.more(line)
        else:
            self._bare(number, line)
        self._heads = False

    def mark(self, number: int, line: str, *, alone: bool) -> bool:
        """Take a cut's number, a scene's heading or what is said about the scene; False for other lines."""
        if is_page(line):
            self._stop_waiting()
            self._sheet.page(line)
            return True
        cut = read_cut(line) or (read_number(line) if self._numbered else None)
        if cut is not None:
            self._stop_waiting()
            self._cut(number, line, cut)
            return True
        words = line if is_slug(line, alone=alone) else read_scene(line)
        if words is not None:
            self._stop_waiting()
            self._sheet.heading(*place_and_time(_unstopped(words), "-" if words is line else "/"))
            self._heads = True
            return True
        return self._about_scene(line)

    def say(self, number: int, line: str, said: Said) -> None:
        """Put down what was understood of a line that says something."""
        sheet = self._sheet
        if not said.words:
            self._waiting = (number, line, said)
            return
        speaker = said.name
        if said.goes_on:
            speaker = sheet.thinker()
            if not speaker:
                sheet.doubt(number, line, "speaker")
                return
        if said.note:
            sheet.add("action", f"{speaker} ({said.note})", number)
        if said.kind in SPOKEN:
            sheet.add(said.kind, said.words, number, speaker=speaker, off_panel=said.off_panel)
            return
        sheet.person(said.name)
        sheet.add(said.kind, said.words, number)

    def _cut(self, number: int, line: str, cut: Cut) -> None:
        self._sheet.cut(cut.number, number)
        self._heads = False
        if cut.several:
            self._sheet.doubt(number, line, "range")
        elif cut.rest and self._slugs and is_slug(cut.rest, alone=False):
            self._sheet.heading(*place_and_time(cut.rest, "-"))
            self._heads = True
        elif cut.rest:
            said = read_said(cut.rest, self._known)
            if said is None and _ODD.search(cut.rest):
                self._sheet.doubt(number, cut.rest, "odd")
            elif said is None:
                self._sheet.add("action", cut.rest, number)
            elif not said.words:
                self._sheet.doubt(number, cut.rest, "cue")
            else:
                self.say(number, cut.rest, said)

    def _cue(self, number: int, line: str) -> None:
        self._stop_waiting()
        said = read_said(f"{line[1:].strip()}:", self._known)
        if said is None:
            self._sheet.doubt(number, line, "cue")
            return
        self.say(number, line, said)
        self._block = True

    def _about_scene(self, line: str) -> bool:
        """`장소: …`, `시간: …` right under a heading."""
        key, mark, _ = narrow(line).partition(":")
        value = line[len(key) + 1 :].strip()
        label = key.strip().casefold()
        if not (self._heads and mark and value):
            return False
        scene = self._sheet.scene
        if label in PLACES and not scene.place:
            scene.place = value
        elif label in TIMES and not scene.time:
            scene.time = value
        elif label in MOODS and not scene.mood:
            scene.mood = value
        elif label in _SUMMARIES:
            self._sheet.remark(value)
        else:
            return False
        return True

    def _bare(self, number: int, line: str) -> None:
        sheet = self._sheet
        if looks_spoken(line) or dashed(line, self._known) or quotes_speech(line):
            sheet.doubt(number, line, "speaker")
        elif line.startswith("@"):
            sheet.doubt(number, line, "cue")
        elif has_colon(line):
            sheet.doubt(number, line, "colon")
        elif read_number(line):
            sheet.doubt(number, line, "number")
        elif (thought := _THOUGHT.fullmatch(line)) and sheet.follows_speech:
            sheet.add("thought", thought[1].strip(), number, speaker=sheet.speaker)
        elif _ODD.search(line):
            sheet.doubt(number, line, "odd")
        elif sound := _SOUND.search(line):
            if before := line[: sound.start()].strip():
                sheet.add("action", before, number)
            sheet.add("sfx", line[sound.start() :].strip(), number)
        else:
            sheet.add("action", line, number)

    def _blank_line(self) -> None:
        self._stop_waiting()
        self._head.blank()
        self._blank = True
        self._block = False

    def _stop_waiting(self) -> None:
        if self._waiting:
            number, line, _ = self._waiting
            self._waiting = None
            self._sheet.doubt(number, line, "cue")
        self._block = False
