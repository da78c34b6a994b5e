"""What reading a script comes to, and the sheet on which a reader puts it down line by line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

from engines.text.document import BeatKind

Form = Literal["fountain", "conti", "plain"]
"""`conti` is 글콘티, the cut-numbered form of Korean webtoon writers."""
Why = Literal["speaker", "cue", "open", "colon", "number", "range", "odd"]
"""Why a line is doubtful: spoken by nobody known; a cue with nothing said; a mark never closed; no
name before the colon; a number that may be a cut's; several cuts on one line; signs that mean nothing."""


UNSAID = ("?", "？")
"""A heading's place or time that nobody has told."""
_LONGEST_NAME = 24
_SUBJECT = re.compile(r"이?(?:이|가|은|는|의)(?![가-힣])|[^\w\s]")


@dataclass(frozen=True)
class Part:
    """What becomes one beat. `line` is 1-based; `speaker` is a name, "" for none."""

    kind: BeatKind
    words: str
    line: int
    speaker: str = ""
    off_panel: bool = False
    cut: int | None = None


@dataclass
class SceneRead:
    """One scene; `remarks` are for those who make it: synopses, notes, sections, transitions."""

    place: str = ""
    time: str = ""
    mood: str = ""
    remarks: list[str] = field(default_factory=list[str])
    parts: list[Part] = field(default_factory=list[Part])
    remarked: list[int] = field(default_factory=list[int])
    """How many parts stood before each remark."""
    headed: bool = False
    """Whether the script itself begins it with a heading."""
    unsaid: frozenset[str] = frozenset()
    """What of "place" and "time" its heading leaves open in so many words: `S#1. ? / ?`."""


@dataclass(frozen=True)
class Doubt:
    """A line that was not understood for certain. It was kept as part `part` of scene `scene`."""

    line: int
    text: str
    why: Why
    scene: int
    part: int


@dataclass(frozen=True)
class LeftOut:
    """Lines that a script has no place for; `cut_out` says the writer took them out (a boneyard)."""

    first: int
    last: int
    text: str
    cut_out: bool = False


@dataclass(frozen=True)
class Jump:
    """A cut whose number does not follow the one before it."""

    line: int
    before: int
    after: int


@dataclass(frozen=True)
class Reading:
    """A script as it was understood. Everything stands in the order of the text."""

    form: Form
    rows: int
    """Lines that are not blank."""
    title: str
    title_line: int
    logline: str
    people: tuple[tuple[str, str], ...]
    """Names and roles of those who are listed, or named by a narration, before anyone speaks."""
    scenes: tuple[SceneRead, ...]
    doubts: tuple[Doubt, ...]
    left_out: tuple[LeftOut, ...]
    jumps: tuple[Jump, ...]

    def parts(self) -> Iterator[Part]:
        for scene in self.scenes:
            yield from scene.parts

    def cuts(self) -> int:
        """Panels that cut numbers fix: runs of one number within a scene."""
        count = 0
        for scene in self.scenes:
            now: int | None = None
            for part in scene.parts:
                count += part.cut is not None and part.cut != now
                now = part.cut
        return count


class Sheet:
    """Where a reader puts down what it understands, from the first line to the last."""

    def __init__(self) -> None:
        self.title = ""
        self.title_line = 0
        self.speaker = ""
        """Who spoke last in this scene."""
        self._logline: list[str] = []
        self._people: dict[str, str] = {}
        self._called: dict[str, str] = {}
        """Full and given names, as running text has them, of all who were named so far."""
        self._scenes: list[SceneRead] = []
        self._before: list[str] = []
        self._doubts: list[Doubt] = []
        self._left_out: list[LeftOut] = []
        self._jumps: list[Jump] = []
        self._cut: int | None = None
        self._cut_line = 0
        self._empty_cut = False
        self._cut_scene: SceneRead | None = None
        """Where an empty cut was opened, when a heading came since."""
        self._last_cut: int | None = None

    @property
    def untouched(self) -> bool:
        """Nothing but title, logline and people so far."""
        return not self._scenes and self._cut is None

    @property
    def scene(self) -> SceneRead:
        """The scene being read; one without a heading where the text begins without."""
        if not self._scenes:
            self._open(SceneRead())
        return self._scenes[-1]

    @property
    def follows_speech(self) -> bool:
        """Whether what was put down last was said by somebody, in this very panel."""
        parts = self._scenes[-1].parts if self._scenes else []
        return bool(parts and parts[-1].speaker and parts[-1].cut == self._cut)

    def heading(self, place: str, time: str) -> None:
        """A new scene. A cut that was just opened and holds nothing yet goes along, if lines follow."""
        if self._empty_cut and self._scenes and self._cut_scene is None:
            self._cut_scene = self._scenes[-1]
        told = {"place": place, "time": time}
        unsaid = frozenset(name for name, words in told.items() if words in UNSAID)
        place, time = ("" if words in UNSAID else words for words in (place, time))
        self._open(SceneRead(place, time, headed=True, unsaid=unsaid))
        self.speaker = ""
        if not self._empty_cut:
            self._cut = None

    def page(self, line: str) -> None:
        """A page begins: its panels are counted anew."""
        self._close_cut()
        self._cut = self._last_cut = None
        self.remark(line)

    def cut(self, number: int, line: int) -> None:
        """The panel with this number begins."""
        self._close_cut()
        fresh = not self._scenes or all(part.cut is None for part in self._scenes[-1].parts)
        before = self._last_cut
        if before is not None and number != before + 1 and not (number == 1 and fresh):
            self._jumps.append(Jump(line, before, number))
        self._cut = self._last_cut = number
        self._cut_line = line
        self._empty_cut = True

    def add(
        self, kind: BeatKind, words: str, line: int, *, speaker: str = "", off_panel: bool = False
    ) -> None:
        self.scene.parts.append(Part(kind, words, line, speaker, off_panel, self._cut))
        self._empty_cut = False
        self._cut_scene = None
        if speaker:
            self.speaker = speaker
            self._call(speaker)

    def thinker(self) -> str:
        """Whose words are that name nobody: whom the action before them is about, else who spoke last."""
        parts = self._scenes[-1].parts if self._scenes else []
        if not parts or parts[-1].kind != "action" or parts[-1].cut != self._cut:
            return self.speaker
        words = parts[-1].words
        for length in range(min(_LONGEST_NAME, len(words)), 0, -1):
            name = self._called.get(words[:length])
            if name and (not words[length : length + 1].strip() or _SUBJECT.match(words, length)):
                return name
        return self.speaker

    def more(self, words: str) -> bool:
        """A further line of what was put down last; False where there is nothing to go on from."""
        parts = self.scene.parts
        if not parts or self._empty_cut:
            return False
        last = parts[-1]
        parts[-1] = Part(
            last.kind, f"{last.words}\n{words}", last.line, last.speaker, last.off_panel, last.cut
        )
        return True

    def doubt(self, line: int, text: str, why: Why) -> None:
        """Keep a line as an action and say that it may be more than that."""
        self.add("action", text, line)
        self.mark(line, text, why)

    def mark(self, line: int, text: str, why: Why) -> None:
        """Say that what was put down last is doubtful."""
        self._doubts.append(Doubt(line, text, why, len(self._scenes) - 1, len(self.scene.parts) - 1))

    def remark(self, words: str) -> None:
        """For the makers, not for readers: kept in the summary of this scene, or of the first one."""
        if words.strip():
            if not self._scenes:
                self._before.append(words.strip())
                return
            self._scenes[-1].remarks.append(words.strip())
            self._scenes[-1].remarked.append(len(self._scenes[-1].parts))

    def about(self, words: str) -> None:
        """A line of what the episode, or once it has begun this scene, is about."""
        if self._scenes:
            self.remark(words)
        elif words.strip():
            self._logline.append(words.strip())

    def person(self, name: str, role: str = "") -> None:
        if name and not self._people.get(name):
            self._people[name] = role
            self._call(name)

    def leave_out(self, first: int, last: int, text: str, *, cut_out: bool = False) -> None:
        self._left_out.append(LeftOut(first, last, text, cut_out))

    def done(self, form: Form, rows: int) -> Reading:
        self._close_cut()
        if not self._scenes and (self._before or rows):
            self._open(SceneRead())
        return Reading(
            form=form,
            rows=rows,
            title=self.title,
            title_line=self.title_line,
            logline="\n".join(self._logline),
            people=tuple(self._people.items()),
            scenes=tuple(self._scenes),
            doubts=tuple(sorted(self._doubts, key=lambda doubt: doubt.line)),
            left_out=tuple(sorted(self._left_out, key=lambda left: left.first)),
            jumps=tuple(self._jumps),
        )

    def _call(self, name: str) -> None:
        self._called[name] = name
        if len(name) == 3 and "가" <= name[0] <= "힣":
            self._called.setdefault(name[1:], name)

    def _open(self, scene: SceneRead) -> None:
        scene.remarks.extend(self._before)
        scene.remarked.extend(0 for _ in self._before)
        self._before.clear()
        self._scenes.append(scene)

    def _close_cut(self) -> None:
        # A cut of which nothing is said is a silent panel all the same, in the scene that opened it.
        if self._empty_cut:
            home = self._cut_scene or self.scene
            home.parts.append(Part("action", "", self._cut_line, cut=self._cut))
            self._empty_cut = False
            self._cut_scene = None
