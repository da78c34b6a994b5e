"""A script as Fountain. Names without capitals get `@`, cut numbers stand in notes: `[[3컷]]`."""

from __future__ import annotations

from collections.abc import Iterator

from engines.text.document import SPOKEN, Beat, Scene, Script
from engines.text.own.cues import read_cue
from engines.text.own.emphasis import each_escaped, escaped, plain
from engines.text.own.marks import ends_speech, is_section, is_slug, place_and_time, read_cut, read_scene
from engines.text.own.reading import UNSAID
from engines.text.own.recognise import is_marked
from engines.text.own.spoken import read_said
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

_FORCING = "!@.~>=#"


def write_fountain(script: Script, language: str) -> str:
    """The script in `language`: title page, headings, cues, and whatever must be forced to be read back."""
    written = [f"Title: {escaped(title_of(script, language))}".rstrip(), ""]
    written += [f"= {_remark(line)}" for line in rows(script.logline.get(language, ""))]
    writer = _Writer(script, language)
    for number, scene in enumerate(script.scenes, start=1):
        written += ["", *writer.scene(scene, number)]
    return "\n".join(written) + "\n"


class _Writer:
    def __init__(self, script: Script, language: str) -> None:
        self._script = script
        self._language = language
        self._labels = labels(language)
        self._known = {name_of(member, language).casefold() for member in script.cast}

    def scene(self, scene: Scene, number: int) -> Iterator[str]:
        yield heading(*place_and_time_of(scene, self._script, self._language), number)
        if scene.mood.strip():
            yield from ("", f"[[{self._labels['mood']}: {_remark(one_row(scene.mood))}]]")
        remarks = rows(scene.summary)
        for line in remarks:
            if not line.startswith("> "):
                yield from ("", _as_remark(line))
        for turn in turns(scene, self._script, self._language):
            if turn.opens is not None:
                yield from ("", f"[[{self._labels['cut'].format(turn.opens)}]]")
            if turn.rows:
                yield from ("", *self._beat(turn))
        for line in remarks:
            if line.startswith("> "):
                yield from ("", _remark(line))

    def _beat(self, turn: Turn) -> Iterator[str]:
        kind = turn.beat.kind
        if kind == "action":
            for line in turn.rows:
                yield escaped(line) if self._is_action(line) else f"!{escaped(line)}"
            return
        if kind not in SPOKEN:
            yield cue(self._labels[kind])
        else:
            yield from self._cue(turn.beat)
        for line in turn.rows:
            yield _speech(line)

    def _cue(self, beat: Beat) -> Iterator[str]:
        name = name_of(self._script.member(beat.speaker), self._language)
        off = f" ({self._off()})" if beat.off_panel else ""
        yield cue(name, off, self._labels["dialogue"])
        if hows := manners(beat, self._labels):
            yield f"({', '.join(hows)})"

    def _off(self) -> str:
        return self._labels["off"] if self._language == "ko" else "O.S."

    def _is_action(self, line: str) -> bool:
        """Whether nothing else is seen in a line: no mark, cue, heading, cut or line of dialogue."""
        if line[0] in _FORCING or is_marked(line) or _is_mark(line):
            return False
        return read_cue(line) is None and read_said(line, self._known) is None


def heading(place: str, time: str, number: int) -> str:
    """`INT. …` as it is, other places after a full stop; a place that says too little gets its number."""
    words = f"{place} - {time}" if time else place
    if place_and_time(words, "-") != (place, time):
        words = f"{place} - {time}".rstrip()
    if place in ("", *UNSAID) or read_scene(words) is not None:
        words = f"S#{number} {words}".rstrip()
    words = escaped(words)
    if words.endswith("#"):
        words += f" #{number}#"
    if is_slug(words, alone=False):
        return words
    return f". {words}" if words[0] == "." else f".{words}"


def cue(name: str, extension: str = "", literal: str = "") -> str:
    """A character cue: as it is in capitals, else forced. `literal` is said of a name that is a label."""
    for shown in (f"{name}{extension}", f"@{escaped(name)}{extension}"):
        found = read_cue(shown)
        if shown[0] != "@" and _is_mark(shown):
            continue
        if found and found.name == name and (not literal or found.speaker):
            return shown
    return f"@{escaped(name)} ({literal}){extension}"


def _is_mark(line: str) -> bool:
    return is_slug(line, alone=True) or read_cut(line) is not None or read_scene(line) is not None


def _speech(line: str) -> str:
    """One line under a cue. Emphasis keeps one from being a parenthetical, or a cut's number."""
    if line[0] == "~":
        return "~" + escaped(line)
    words = escaped(line)
    if (line[0] == "(" and line[-1] == ")") or ends_speech(line):
        # With a slash before it the star would open a comment; a backslash there would keep it from closing.
        marks = "_" if words.endswith("/") else "*_"
        ways = [f"{mark}{one}{mark}" for one in (words, each_escaped(line)) for mark in marks]
        return next((way for way in ways if plain(way) == line), ways[-1])
    return words


def _as_remark(line: str) -> str:
    if line.startswith("[[") and line.endswith("]]") and len(line) > 4:
        return f"[[{_remark(line[2:-2])}]]"
    return _remark(line) if is_section(line) else f"= {_remark(line)}"


def _remark(words: str) -> str:
    """Words in which no comment is seen."""
    return words.replace("[[", "[ [").replace("]]", "] ]").replace("/*", "/ *")
