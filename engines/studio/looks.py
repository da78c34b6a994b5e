"""How an episode's lettering looks, and in which faces: what draws it outside this machine goes by this."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import presets
from engines.kernel.context import Face, Fonts
from engines.kernel.document import fingerprint
from engines.lettering.block import preset_of
from engines.lettering.document import LetteredPanels
from engines.lettering.looks import Look as Look
from engines.lettering.looks import looks_of


@dataclass(frozen=True)
class LetteringLooks:
    """`panels` has panel id → language → the looks of its balloons in their order.

    `faces` has each face with the characters that are drawn in it, by a mark that changes when either does;
    `marks` finds a face's mark.
    """

    ink: str
    paper: str
    panels: Mapping[str, Mapping[str, tuple[Look, ...]]]
    faces: Mapping[str, tuple[Face, str]]
    marks: Mapping[Face, str]


def drawn_preset(lettered: LetteredPanels) -> str:
    """The id of the preset that it is drawn by."""
    return lettered.preset if lettered.preset in presets.lettering() else "standard"


def looks(lettered: LetteredPanels, fonts: Fonts) -> LetteringLooks:
    """Of a preset that is gone those of the standard one: what was lettered is still to be seen."""
    values, name = preset_of(drawn_preset(lettered))
    panels = {
        panel.id: {code: looks_of(panel, code, fonts, values, name) for code in panel.balloons}
        for panel in lettered.panels
    }
    drawn: dict[Face, set[str]] = {}
    for languages in panels.values():
        for run in (run for look in languages.values() for one in look for line in one.runs for run in line):
            drawn.setdefault(run.face, set()).update(run.text)
        for letter in (letter for look in languages.values() for one in look for letter in one.letters):
            drawn.setdefault(letter.face, set()).update(letter.text)
    characters = {face: "".join(sorted(found)) for face, found in drawn.items()}
    marks = {face: fingerprint([face.digest, face.index, known])[:16] for face, known in characters.items()}
    faces = {mark: (face, characters[face]) for face, mark in marks.items()}
    return LetteringLooks(values.ink, values.paper, panels, faces, marks)
