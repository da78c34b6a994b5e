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
_HAPPENS = re.compile(r"[a-z]s\s(?:in|on|at|over|by|up|down|out|away|through|the|an?|his|her)\b")
_WORDS = 7
_MEANWHILE = re.compile(
    r"(?:한편|그 ?시각|같은 ?시각|그 ?시간)(?:에)?$|(?:meanwhile|elsewhere|at the same (?:time|moment))$",
    re.IGNORECASE,
)
"""A place of the same hour."""
_AT = re.compile(
    r"(?:back\s+)?(?:(?:at|in|on|inside|aboard|outside)\s+)(?:(?:the|an?|his|her|their)\s+)?", re.IGNORECASE
)
_KO_AT = re.compile(r"(?:에서는|에서|에는)$")


def moved(draft: Draft, language: str) -> Scene | None:
    """The scene as its panels go on, of "Friday noon. The bus stop."; None where the draft stays where its
    scene is."""
    for beat in draft.beats:
        if beat.is_line:
            continue
        text = in_language(beat.text, language)
        when, where = _in_one(text, draft.scene)
        if not where:
            when, where = _caption(text)
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
    # "새벽, 비 그친 뒤.": an hour and the weather then.
    apart = [part for part in when.split(",") if not (_DAY.search(part) or _tells_when(part))]
    if not timed or find_all("places", when) or ("," in when and apart):
        return "", ""
    place = find("places", where) is not None or walled(where) or find("regions", where) is not None
    unknown = not _DAY.search(where) and not _HAPPENS.search(where)
    return (when, where) if place or unknown else ("", "")


def _tells_when(part: str) -> bool:
    return find("hours", part) is not None or find("weathers", part) is not None


def _in_one(text: str, scene: Scene) -> tuple[str, str]:
    """The same of one sentence, parted by commas: "다음 날 아침, 학교 옥상.", "Meanwhile, on the rooftop, …".
    Where the scene is already, it does not go; meanwhile it is the same time elsewhere."""
    first = next((match.group().strip().rstrip(".!?…") for match in _SENTENCE.finditer(text)), "")
    when, *rest = [part.strip() for part in first.split(",")]
    if not rest or find_all("places", when) or len(when.split()) > _WORDS:
        return "", ""
    meanwhile = _MEANWHILE.match(when) is not None
    if not meanwhile and (_TOLD.search(when) or not (find("hours", when) or _DAY.search(when))):
        return "", ""
    where = rest[0]
    at = _AT.match(where)
    korean = _KO_AT.sub("", where.split()[0]) if _KO_AT.search(where.split()[0] if where else "") else where
    where = where[at.end() :] if at else korean
    named = find_all("places", where)
    whole = bool(named) and named[-1].end >= len(where.rstrip("s")) and _bare(where)
    if not whole or {one.key for one in named[-1:]} & {one.key for one in find_all("places", scene.place)}:
        return "", ""
    return (scene.time if meanwhile else when), where


def _bare(sentence: str) -> bool:
    return bool(sentence) and len(sentence.split()) <= _WORDS and not _TOLD.search(sentence)
