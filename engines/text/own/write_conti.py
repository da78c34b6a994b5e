"""A script as 글콘티: `S#1.`, `1컷`, `민지: …`. What it writes, the reader of that form reads back."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from engines.text.document import SPOKEN, Beat, Scene, Script
from engines.text.own.cues import read_cue
from engines.text.own.lines import LineReader
from engines.text.own.marks import is_slug, place_and_time, time_and_place
from engines.text.own.reading import Part, Sheet
from engines.text.own.recognise import is_marked
from engines.text.own.wording import (
    Turn,
    labels,
    manners,
    name_of,
    one_row,
    place_and_time_of,
    rows,
    title_of,
    turns,
)


def write_conti(script: Script, language: str) -> str:
    """The script in `language`. Lines of one text after the first begin with a colon."""
    words = labels(language)
    written = [f"{words['title']}: {title_of(script, language)}".rstrip()]
    written += [f"{words['logline']}: {line}" for line in rows(script.logline.get(language, ""))]
    people = [member for member in script.cast if member.role.strip()]
    written += ["", words["people"]] if people else []
    written += [f"{name_of(member, language)}: {one_row(member.role)}" for member in people]
    writer = _Writer(script, language)
    for number, scene in enumerate(script.scenes, start=1):
        said = place_and_time_of(scene, script, language)
        written += ["", *_heading(scene, *said, number, language), *writer.scene(scene)]
    return "\n".join(written) + "\n"


def _heading(scene: Scene, place: str, time: str, number: int, language: str) -> Iterator[str]:
    words = f"{place} / {time}" if time else place
    if place_and_time(words) != (place, time):
        words = f"{place} / {time}".rstrip()
    yield f"S#{number}. {words}".rstrip()
    if scene.mood.strip():
        yield f"{labels(language)['mood']}: {one_row(scene.mood)}"
    for line in rows(scene.summary):
        yield f"{labels(language)['summary']}: {line}"


class _Writer:
    def __init__(self, script: Script, language: str) -> None:
        self._script = script
        self._language = language
        self._labels = labels(language)
        self._known = {name_of(member, language).casefold() for member in script.cast}

    def scene(self, scene: Scene) -> Iterator[str]:
        fresh = True
        for turn in turns(scene, self._script, self._language):
            if turn.opens is not None:
                yield from ("", self._labels["cut"].format(turn.opens))
            elif fresh:
                yield ""
            fresh = False
            yield from self._beat(turn)

    def _beat(self, turn: Turn) -> Iterator[str]:
        if not turn.rows:
            return
        first, *more = turn.rows
        if turn.beat.kind in SPOKEN:
            yield self._spoken(turn.beat, first)
        elif turn.beat.kind == "action":
            yield first if is_bare(first, self._known) else f"{self._labels['action']}: {first}"
        else:
            yield f"{self._labels[turn.beat.kind]}: {first}"
        for line in more:
            yield f": {line}"

    def _spoken(self, beat: Beat, words: str) -> str:
        """`name: words`, with brackets where kind or panel ask for them, or a reader would err without."""
        name = name_of(self._script.member(beat.speaker), self._language)
        hows = manners(beat, self._labels)
        hows += [self._labels["off"]] if beat.off_panel and beat.kind != "phone" else []
        line = f"{name} ({', '.join(hows)}): {words}" if hows else f"{name}: {words}"
        alone = _read_alone(line, self._known) == [Part(beat.kind, words, 2, name, beat.off_panel)]
        if alone and not is_marked(line):
            return line
        return f"{name} ({', '.join([self._labels['dialogue'], *hows])}): {words}"


def is_bare(line: str, known: Collection[str]) -> bool:
    """Whether a line by itself is read as just this action, and by no sign as Fountain."""
    if (
        line[0] in ":："
        or time_and_place(line)
        or is_marked(line)
        or is_slug(line, alone=True)
        or read_cue(line)
    ):
        return False
    return _read_alone(line, known) == [Part("action", line, 2)]


def _read_alone(line: str, known: Collection[str]) -> list[Part]:
    """What a line is read as right under a heading; nothing where it is doubtful or a heading itself."""
    sheet = Sheet()
    LineReader(sheet, known, numbered=True).read([(1, "S#1"), (2, line)])
    reading = sheet.done("conti", 2)
    return [] if reading.doubts or len(reading.scenes) != 1 else list(reading.parts())
