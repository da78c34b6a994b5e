"""What a picture within a panel shows, or somebody thinks of: one of the cast ("the photo of Grace"), or a
story's thing."""

from __future__ import annotations

from engines.director.document import Panel
from engines.image.hands import is_called
from engines.text.document import CastMember, Script
from presets.likeness import pictured, thought_of


def own_named(script: Script, words: str) -> str:
    """The thing no list knows, where running text speaks of it or of a picture of it; else ""."""
    lowered = words.casefold()
    return next((thing for thing in script.thing.values() if thing.split()[-1].casefold() in lowered), "")


def portrayed(panel: Panel, script: Script) -> CastMember | None:
    """None where it shows nobody of the cast."""
    for words in (panel.action, panel.prompt):
        for start, end in (*pictured(words), *thought_of(words)):
            for name in script.called_in(words[start:end]):
                member = next((one for one in script.cast if is_called(one, name)), None)
                if member:
                    return member
    return None
