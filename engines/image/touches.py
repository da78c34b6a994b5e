"""What a panel's words tell of one of its figures beyond pose and face: their eyes are bound, or they say
that they love somebody."""

from __future__ import annotations

import re

from engines.director.document import Panel
from engines.image.aims import LOVE, aim_of
from engines.image.silence import silent
from engines.kernel.document import Json
from engines.text.document import CastMember, Script

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
    if _SAYS.search(action) and LOVE.search(aim_of(script)):
        lead = next((figure.cast for figure in panel.figures if figure.cast == script.cast[0].id), "")
        if lead:
            found["confesses"] = lead
    return {**found, **silent(panel, script)}


def _whose(panel: Panel, script: Script, told: re.Match[str]) -> str:
    """Whose eyes they are: of those in the picture whoever is named last before a Korean word for it, or
    right in an English one ("over Eli's eyes"); the only one there where nobody is."""
    there = {one.cast for one in panel.figures}
    before = panel.action[: told.end()]
    named = [(before.rfind(name), one.id) for one in script.cast if one.id in there for name in _names(one)]
    if not told.group().isascii():
        last = max((one for one in named if one[0] >= 0), default=(-1, ""))[1]
        after = min(
            (
                (panel.action.find(name, told.end()), one.id)
                for one in script.cast
                if one.id in there
                for name in _names(one)
                if name in panel.action[told.end() :]
            ),
            default=(0, ""),
        )[1]
        return last or after or (next(iter(there)) if len(there) == 1 else "")
    inside = [one for at, one in named if at >= told.start()]
    lead = script.cast[0].id
    return next(iter(inside), lead if lead in there else "")


def _names(one: CastMember) -> list[str]:
    """Whole names and first ones."""
    return [form for name in one.names.values() for form in (name, name.split()[0]) if form]
