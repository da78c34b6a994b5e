"""The script: scenes as cards, beats as rows; the home of every line's text."""

from __future__ import annotations

from typing import get_args

from components.context import Value
from components.editors import Editor, Sight
from engines.kernel.document import in_language
from engines.text.document import SPOKEN, BeatKind, Script


def value(sight: Sight) -> Value:
    script = sight.document("text", Script)
    shown = sight.base("text")
    if script is None:
        return shown
    words = script.words()
    return {
        **shown,
        "languages": list(script.languages),
        "script": script.model_dump(mode="json"),
        "kinds": list(get_args(BeatKind)),
        "spoken": sorted(SPOKEN),
        "speakers": [[one.id, in_language(one.names, script.languages[0]) or one.id] for one in script.cast],
        "metrics": {
            "scenes": len(script.scenes),
            "words": words,
            "lines": len(script.lines()),
            "cuts": script.cuts,
        },
    }


EDITOR = Editor(stage="text", widget="script", value=value, reads=("text",))
