"""What a panel's words tell of one of its figures beyond pose and face: their eyes are bound, they say that
they love somebody, or nothing at all."""

from __future__ import annotations

import re

from engines.director.document import Panel
from engines.image.aims import LOVE, aim_of
from engines.image.silence import silent
from engines.image.whose import alone, named_before, named_behind
from engines.kernel.document import Json
from engines.text.document import Script

_BOUND = re.compile(
    r"(?:눈을 (?:\S+로 )?(?:싸맨|싸매|가린 채|가리고|묶))|눈가리개"
    r"|\bblindfold\w*|(?<!arm )(?<!hand )(?<!arms )(?<!hands )\b(?:over|round|around) \S+ eyes\b"
    r"|\bboth eyes bound\b",
    re.IGNORECASE,
)
_SAYS = re.compile(
    r"고백한다|고백했다|다 말한다|마음을 (?:전한|털어놓)|사랑한다고"
    r"|\bconfess(?:es|ed)?\b|\bsays (?:all of it|it at last)|\bI love you\b"
    r"|\btells \w+ (?:everything|all of it|how)",
    re.IGNORECASE,
)


def touches(panel: Panel, script: Script) -> dict[str, Json]:
    """`blind`, `confesses` and `mute`, each with the cast id of whom it is told; empty where none is."""
    action, found = panel.action, dict[str, Json]()
    if (told := _BOUND.search(action)) and (one := _whose(panel, script, told)):
        found["blind"] = one
    # The one who says it is named first: nobody else is the doer of the sentence.
    if _SAYS.search(action) and LOVE.search(aim_of(script)) and (lead := _lead(panel, script)):
        found["confesses"] = lead
    return {**found, **silent(panel, script)}


def _whose(panel: Panel, script: Script, told: re.Match[str]) -> str:
    """Whose eyes they are: of those in the picture whoever is named last before a Korean word for it, or
    right in an English one ("over Eli's eyes"); the only one there where nobody is."""
    action = panel.action
    if not told.group().isascii():
        before = named_before(action, told.end(), panel, script)
        return before or named_behind(action, told.end(), panel, script) or alone(panel)
    return named_before(action, told.end(), panel, script, since=told.start()) or _lead(panel, script)


def _lead(panel: Panel, script: Script) -> str:
    """The cast id of whom the story is about, where they are in the picture; "" where not."""
    lead = script.cast[0].id if script.cast else ""
    return next((one.cast for one in panel.figures if one.cast == lead), "")
