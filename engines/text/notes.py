"""What is said about reading a person's own script: its form, and every line that is doubtful or left out."""

from __future__ import annotations

from collections.abc import Iterator

from engines.kernel.document import Finding, Severity
from engines.text.document import Beat, Brief, Script
from engines.text.own.reading import Doubt, Form, LeftOut, Reading, Why
from engines.text.parse import reading_of

_MOST = 60
"""Lines told one by one; a text that is no script at all would fill the page with the rest."""
_SHOWN = 40
_FORMS: dict[Form, str] = {
    "fountain": "script_read_fountain",
    "conti": "script_read_conti",
    "plain": "script_read_plain",
}
_DOUBTS: dict[Why, tuple[str, Severity]] = {
    # Words that somebody says and nobody would read: a loss, unless a person looks at it.
    "speaker": ("script_line_speaker", "warning"),
    "cue": ("script_line_cue", "warning"),
    "open": ("script_line_open", "warning"),
    "colon": ("script_line_colon", "note"),
    "number": ("script_line_number", "note"),
    "range": ("script_line_range", "warning"),
    "odd": ("script_line_odd", "warning"),
}


def notes(script: Script, brief: Brief) -> Iterator[Finding]:
    """Findings about the brief's own script, in the order of its lines; none where it has none."""
    if not brief.script.strip():
        return
    reading = reading_of(brief)
    yield _form(reading)
    told = [*_lines(reading, script), *_left_out(reading, brief), *_jumps(reading)]
    told.sort(key=lambda finding: finding.values["line"])
    yield from told[:_MOST]
    if len(told) > _MOST:
        values = {"count": len(told) - _MOST, "line": told[_MOST].values["line"]}
        yield Finding(rule="script_lines_more", severity="warning", values=values)


def _form(reading: Reading) -> Finding:
    lines = [part for part in reading.parts() if part.kind != "action"]
    values = {
        "rows": reading.rows,
        "scenes": len(reading.scenes),
        "cuts": reading.cuts(),
        "lines": len(lines),
        "speakers": len({part.speaker.casefold() for part in lines if part.speaker}),
    }
    return Finding(rule=_FORMS[reading.form], severity="note", values=values)


def _lines(reading: Reading, script: Script) -> Iterator[Finding]:
    for doubt in reading.doubts:
        rule, severity = _DOUBTS[doubt.why]
        values = {"line": doubt.line, "text": doubt.text[:_SHOWN]}
        beat = _beat(doubt, reading, script)
        yield Finding(rule=rule, severity=severity, item=beat.id if beat else "", values=values)


def _beat(doubt: Doubt, reading: Reading, script: Script) -> Beat | None:
    """The beat a line was kept as, for as long as it stands where it was put."""
    if not 0 <= doubt.scene < len(script.scenes):
        return None
    if (
        not 0
        <= doubt.part
        < min(len(script.scenes[doubt.scene].beats), len(reading.scenes[doubt.scene].parts))
    ):
        return None
    beat = script.scenes[doubt.scene].beats[doubt.part]
    words = reading.scenes[doubt.scene].parts[doubt.part].words
    return beat if beat.text.get(script.languages[0]) == words else None


def _left_out(reading: Reading, brief: Brief) -> Iterator[Finding]:
    left = list(reading.left_out)
    if reading.title and brief.title.strip() not in ("", reading.title):
        left.append(LeftOut(reading.title_line, reading.title_line, reading.title))
    for one in left:
        lines = f"{one.first}–{one.last}" if one.last > one.first else str(one.first)
        values = {"line": one.first, "last": one.last, "lines": lines, "text": one.text[:_SHOWN]}
        if one.cut_out:
            yield Finding(rule="script_boneyard", severity="note", values=values)
        else:
            yield Finding(rule="script_left_out", severity="note", values=values)


def _jumps(reading: Reading) -> Iterator[Finding]:
    for jump in reading.jumps:
        values = {"line": jump.line, "before": jump.before, "after": jump.after}
        yield Finding(rule="script_cut_order", severity="note", values=values)
