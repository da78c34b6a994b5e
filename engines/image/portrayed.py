"""Whom of the cast a picture within a panel shows: "the photo of Grace", 하린 사진."""

from __future__ import annotations

from engines.director.document import Panel
from engines.text.document import CastMember, Script
from presets.creatures import kind_of
from presets.likeness import pictured


def portrayed(panel: Panel, script: Script) -> CastMember | None:
    """None where it shows nobody of the cast, or an animal: that is drawn as its kind."""
    for words in (panel.action, panel.prompt):
        shown = [words[start:end] for start, end in pictured(words)]
        for member in script.cast:
            if kind_of(member.appearance, member.role):
                continue
            names = {part for name in member.names.values() for part in (name, name.split()[-1], name[1:])}
            if any(len(name) > 1 and name in what for what in shown for name in names):
                return member
    return None
