"""Who of a panel is named before or behind something its words tell."""

from __future__ import annotations

from engines.director.document import Panel
from engines.text.document import CastMember, Script

_WITH_SURNAME = 3
"""Syllables of a Korean name with its surname."""


def named_before(words: str, at: int, panel: Panel, script: Script, since: int = 0) -> str:
    """The cast id of whoever of the picture is named last in `words[since:at]`; "" for nobody."""
    told = words.lower()
    found = [(told.rfind(name, since, at), one.id) for one, name in _there(panel, script)]
    return max((one for one in found if one[0] >= 0), default=(-1, ""))[1]


def named_behind(words: str, at: int, panel: Panel, script: Script) -> str:
    """The cast id of whoever of the picture is named first in `words[at:]`; "" for nobody."""
    told = words.lower()
    found = [(told.find(name, at), one.id) for one, name in _there(panel, script)]
    return min((one for one in found if one[0] >= 0), default=(-1, ""))[1]


def alone(panel: Panel) -> str:
    """The cast id of the only one in a picture; "" where there are more, or none."""
    return panel.figures[0].cast if len(panel.figures) == 1 else ""


def _there(panel: Panel, script: Script) -> list[tuple[CastMember, str]]:
    there = {one.cast for one in panel.figures}
    return [(one, name) for one in script.cast if one.id in there for name in _names(one)]


def _names(one: CastMember) -> list[str]:
    """Whole names in lower case and those running text has: the first of several but an article, and a Korean
    one without its surname."""
    whole = [name.lower() for name in one.names.values() if name.strip()]
    first = [name.split()[0] for name in whole if name.split()[0] not in ("the", "a", "an")]
    given = [name[1:] for name in whole if len(name) == _WITH_SURNAME and not name.isascii()]
    return [*whole, *first, *given]
