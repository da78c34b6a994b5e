"""Tables as files: the storyboard's panels and the script's lines, out, looked at, and in."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from components.actions.ask import Action, Ask
from components.context import Value, found
from components.wording import LANGUAGES, table
from engines.studio import Desk
from engines.studio.board import Checked, Stepped
from engines.studio.outlook import Consequence
from engines.studio.sheet import Format

_FORMAT: TypeAdapter[Format] = TypeAdapter(Format)
BASED: TypeAdapter[dict[str, str]] = TypeAdapter(dict[str, str])
"""Stage → revision."""


def export_table(desk: Desk, ask: Ask) -> Value:
    """The storyboard as a file, in base64."""
    return _file(desk.board.export_table(ask.text("episode"), ask.shaped(_FORMAT, "format")))


def check_table(desk: Desk, ask: Ask) -> Value:
    """What a table would change, and what of it cannot be taken."""
    return _checked(desk.board.check_table(ask.text("episode"), ask.bytes("data"), _spoken()), ask)


def import_table(desk: Desk, ask: Ask) -> Value:
    """Make the changes of a table that was checked and confirmed."""
    episode, data, based_on = ask.text("episode"), ask.bytes("data"), ask.shaped(BASED, "based_on")
    return stepped(desk.board.import_table(episode, data, based_on, _spoken()))


def export_lines(desk: Desk, ask: Ask) -> Value:
    """The lines as a file for a translator, in base64."""
    return _file(desk.lines.export_table(ask.text("episode"), ask.shaped(_FORMAT, "format")))


def check_lines(desk: Desk, ask: Ask) -> Value:
    """What a translator's table would change, what is odd about it, and what of it cannot be taken."""
    return _checked(desk.lines.check_table(ask.text("episode"), ask.bytes("data")), ask)


def import_lines(desk: Desk, ask: Ask) -> Value:
    """Make the changes of a translator's table that was checked and confirmed."""
    episode, data, based_on = ask.text("episode"), ask.bytes("data"), ask.shaped(BASED, "based_on")
    return stepped(desk.lines.import_table(episode, data, based_on))


def told_ahead(rows: Sequence[Consequence]) -> list[dict[str, Any]]:
    """Stage and how many panels it would have to do again; 0 where it is no matter of panels."""
    return [{"stage": one.stage, "panels": len(one.panels)} for one in rows]


def stepped(done: Sequence[Stepped]) -> Value:
    return {"steps": [one.model_dump(mode="json") for one in done]}


def _file(data: bytes) -> Value:
    return {"data": base64.b64encode(data).decode()}


def _checked(checked: Checked, ask: Ask) -> Value:
    reading = checked.reading
    return {
        "changes": [one.model_dump(mode="json") for one in reading.changes],
        "removed": list(reading.removed),
        "problems": [row["text"] for row in found(reading.problems, ask.language)],
        "warnings": [row["text"] for row in found(reading.warnings, ask.language)],
        "consequences": told_ahead(checked.consequences),
        "based_on": dict(checked.based_on),
    }


@cache
def _spoken() -> Mapping[str, Mapping[str, str]]:
    """What the interface calls shots, angles and shapes, in each of its languages: a table may say so too."""
    found: dict[str, dict[str, str]] = {name: {} for name in ("shot", "angle", "shape")}
    for language in LANGUAGES:
        for key, said in table(language).items():
            name, _, value = key.partition(".")
            if name in found and value:
                found[name][said.lower()] = value
    return found


ACTIONS: tuple[Action, ...] = (
    export_table,
    check_table,
    import_table,
    export_lines,
    check_lines,
    import_lines,
)
