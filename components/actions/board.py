"""What the storyboard's editor asks beside plain edits."""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from components.actions.ask import Action, Ask
from components.context import Value, found
from components.wording import LANGUAGES, table
from engines.kernel.errors import InvalidInput
from engines.studio import Desk
from engines.studio.board import Stepped
from engines.studio.outlook import Consequence
from engines.studio.replacing import Query
from engines.studio.rewording import Scope
from engines.studio.sheet import Format

T = TypeVar("T")
_QUERY: TypeAdapter[Query] = TypeAdapter(Query)
_SCOPES: TypeAdapter[tuple[Scope, ...]] = TypeAdapter(tuple[Scope, ...])
_IDS: TypeAdapter[tuple[str, ...]] = TypeAdapter(tuple[str, ...])
_FORMAT: TypeAdapter[Format] = TypeAdapter(Format)
_BASED: TypeAdapter[dict[str, str]] = TypeAdapter(dict[str, str])


def _read(kind: TypeAdapter[T], ask: Ask, name: str) -> T:
    """A field of the payload in its shape. Raises InvalidInput naming it."""
    try:
        return kind.validate_python(ask.raw(name))
    except ValidationError as error:
        raise InvalidInput("page_request", name=name, cause=str(error)) from error


def find_text(desk: Desk, ask: Ask) -> Value:
    """Hits of a search, and what replacing the chosen ones (null: all) would make stale."""
    chosen = None if ask.raw("chosen") is None else _read(_IDS, ask, "chosen")
    query, scopes = _read(_QUERY, ask, "query"), _read(_SCOPES, ask, "scopes")
    shown = desk.board.find(ask.text("episode"), query, scopes, chosen)
    return {
        "hits": [hit.model_dump(mode="json") for hit in shown.hits],
        "consequences": told_ahead(shown.consequences),
        "based_on": dict(shown.based_on),
    }


def replace_text(desk: Desk, ask: Ask) -> Value:
    """Replace the chosen hits, if the documents are those they were shown for."""
    query, scopes = _read(_QUERY, ask, "query"), _read(_SCOPES, ask, "scopes")
    chosen, based_on = _read(_IDS, ask, "chosen"), _read(_BASED, ask, "based_on")
    return _stepped(desk.board.replace(ask.text("episode"), query, scopes, chosen, based_on))


def name_left(desk: Desk, ask: Ask) -> Value:
    """How often a renamed person is still called by the old name."""
    return {"count": desk.board.name_left(*_renamed(ask))}


def rename(desk: Desk, ask: Ask) -> Value:
    """Bring a person's new name to wherever the old one is said."""
    return _stepped(desk.board.rename(*_renamed(ask)))


def _renamed(ask: Ask) -> tuple[str, str, str, str]:
    return ask.text("episode"), ask.text("member"), ask.text("language"), ask.text("before")


def export_table(desk: Desk, ask: Ask) -> Value:
    """The storyboard as a file, in base64."""
    kind = _read(_FORMAT, ask, "format")
    return {"data": base64.b64encode(desk.board.export_table(ask.text("episode"), kind)).decode()}


def check_table(desk: Desk, ask: Ask) -> Value:
    """What a table would change, and what of it cannot be taken."""
    checked = desk.board.check_table(ask.text("episode"), ask.bytes("data"), _spoken())
    reading = checked.reading
    return {
        "changes": [one.model_dump(mode="json") for one in reading.changes],
        "removed": list(reading.removed),
        "problems": [row["text"] for row in found(reading.problems, ask.language)],
        "consequences": told_ahead(checked.consequences),
        "based_on": dict(checked.based_on),
    }


def import_table(desk: Desk, ask: Ask) -> Value:
    """Make the changes of a table that was checked and confirmed."""
    based_on = _read(_BASED, ask, "based_on")
    return _stepped(desk.board.import_table(ask.text("episode"), ask.bytes("data"), based_on, _spoken()))


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


def told_ahead(rows: Sequence[Consequence]) -> list[dict[str, Any]]:
    """Stage and how many panels it would have to do again; 0 where it is no matter of panels."""
    return [{"stage": one.stage, "panels": len(one.panels)} for one in rows]


def _stepped(done: Sequence[Stepped]) -> Value:
    return {"steps": [one.model_dump(mode="json") for one in done]}


ACTIONS: tuple[Action, ...] = (
    find_text,
    replace_text,
    name_left,
    rename,
    export_table,
    check_table,
    import_table,
)
