"""How a script of one's own is understood: for the page, while one types or pastes."""

from __future__ import annotations

import itertools
from typing import Literal

from engines.kernel.document import Finding, Frozen, in_language
from engines.text.document import SPOKEN, Brief
from engines.text.notes import notes
from engines.text.parse import parse_script, reading_of


class SceneSeen(Frozen):
    """A scene as it was read: "" for what nothing says."""

    place: str = ""
    time: str = ""


class ScriptView(Frozen):
    """What was made of a script. Numbers of lines are 1-based, as an editor counts them."""

    form: Literal["fountain", "conti", "plain", ""] = ""
    """ "" while there is no script."""
    title: str = ""
    scenes: tuple[SceneSeen, ...] = ()
    cuts: int = 0
    """Panels that cut numbers fix; 0 where the script has none."""
    panels: int = 0
    """Panels the episode will have, nearly."""
    lines: int = 0
    """What a reader reads: dialogue, narration, sound effects."""
    speakers: tuple[str, ...] = ()
    doubtful: tuple[int, ...] = ()
    """Lines that were not understood for certain, and were kept as actions."""
    language: str = ""
    """The one it is written in: "ko" or "en"; "" where its letters tell of neither."""
    findings: tuple[Finding, ...] = ()
    """What there is to say of single lines, in their order."""


def script_view(brief: Brief) -> ScriptView:
    """Form, counts, speakers and doubtful lines of the brief's own script. Never raises."""
    if not brief.script.strip():
        return ScriptView()
    reading = reading_of(brief)
    count = itertools.count()
    script = parse_script(brief, lambda prefix: f"{prefix}_{next(count)}")
    language = script.languages[0]
    names = {member.id: in_language(member.names, language) for member in script.cast}
    said = [beat for scene in script.scenes for beat in scene.beats if beat.kind != "action"]
    told = [one for one in notes(script, brief) if "line" in one.values]
    return ScriptView(
        form=reading.form,
        title=in_language(script.title, language),
        scenes=tuple(SceneSeen(place=scene.place, time=scene.time) for scene in script.scenes),
        cuts=reading.cuts(),
        panels=script.cuts,
        lines=len(said),
        speakers=tuple(
            dict.fromkeys(names[beat.speaker] for beat in said if beat.speaker and beat.kind in SPOKEN)
        ),
        doubtful=tuple(dict.fromkeys(doubt.line for doubt in reading.doubts)),
        language=_language(brief.script),
        findings=tuple(told),
    )


def _language(text: str) -> str:
    """Korean scripts are full of marks in Latin letters (`S#1`, `E)`), English ones hold no Hangul."""
    korean = sum("가" <= one <= "힣" for one in text)
    latin = sum(one.isascii() and one.isalpha() for one in text)
    if 3 * korean > latin:
        return "ko"
    return "en" if latin else ""
