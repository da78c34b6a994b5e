"""Where a scene has gone on to: an action that begins with a time and a place takes what follows there."""

from __future__ import annotations

import re

from engines.director.draft import Draft
from engines.kernel.document import in_language
from engines.text.document import Scene
from presets.words import find, find_all, walled

_SENTENCE = re.compile(r"[^.!?…]+[.!?…]?")
_DAY = re.compile(
    r"다음 ?날|이튿날|며칠|[주달년해] ?(?:뒤|후)|[월화수목금토일]요일|그날|오전|오후|시$|시 반$|무렵"
    r"|\b(?:next|later|day|days|weeks?|months?|years?|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|o'clock|eight|nine|ten|that (?:night|evening|morning))\b",
    re.IGNORECASE,
)
"""What tells a time beside the names of hours."""
_TOLD = re.compile(
    r"[다요까자]$|\b(?:is|are|was|were|has|have|had|stands?|sits?|lies|comes?|goes|walks?|runs?|looks?|opens?"
    r"|closes|falls?|holds?|takes?|turns?|waits?|stops?)\b",
    re.IGNORECASE,
)
"""A sentence that tells what happens, and is no mere caption."""
_WORDS = 7


def moved(draft: Draft, language: str) -> Scene | None:
    """The scene as its panels go on, of "Friday noon. The bus stop."; None where the draft stays where its
    scene is."""
    for beat in draft.beats:
        if beat.is_line:
            continue
        when, where = _caption(in_language(beat.text, language))
        if where and where in draft.scene.place:
            return draft.scene.model_copy(update={"time": when})
        if where:
            return draft.scene.model_copy(update={"place": where, "time": when})
    return None


def _caption(text: str) -> tuple[str, str]:
    """The time and the place that a text begins with; "" and "" where it does not begin with both."""
    sentences = [match.group().strip().rstrip(".!?…") for match in _SENTENCE.finditer(text)][:2]
    if len(sentences) < 2 or not all(_bare(one) for one in sentences):
        return "", ""
    when, where = sentences
    timed = find("hours", when) is not None or _DAY.search(when) is not None
    if not timed or find_all("places", when):
        return "", ""
    place = find("places", where) is not None or walled(where) or find("regions", where) is not None
    return (when, where) if place or not _DAY.search(where) else ("", "")


def _bare(sentence: str) -> bool:
    return bool(sentence) and len(sentence.split()) <= _WORDS and not _TOLD.search(sentence)
