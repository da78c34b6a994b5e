"""The numbers people look at first."""

from __future__ import annotations

from engines.text.document import Script


def metrics(script: Script) -> dict[str, int]:
    """Scenes, words (whitespace tokens of all lines in the first language) and cuts expected."""
    return {"scenes": len(script.scenes), "words": script.words(), "cuts": script.cuts}
