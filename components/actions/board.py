"""What the storyboard's editor asks beside plain edits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from components.actions.ask import Action, Ask
from components.context import Value
from engines.kernel.errors import InvalidInput
from engines.studio import Desk
from engines.studio.board import Stepped
from engines.studio.outlook import Consequence
from engines.studio.replacing import Query
from engines.studio.rewording import Scope

T = TypeVar("T")
_QUERY: TypeAdapter[Query] = TypeAdapter(Query)
_SCOPES: TypeAdapter[tuple[Scope, ...]] = TypeAdapter(tuple[Scope, ...])
_IDS: TypeAdapter[tuple[str, ...]] = TypeAdapter(tuple[str, ...])
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
    found = desk.board.find(ask.text("episode"), query, scopes, chosen)
    return {
        "hits": [hit.model_dump(mode="json") for hit in found.hits],
        "consequences": told_ahead(found.consequences),
        "based_on": dict(found.based_on),
    }


def replace_text(desk: Desk, ask: Ask) -> Value:
    """Replace the chosen hits, if the documents are those they were shown for."""
    query, scopes = _read(_QUERY, ask, "query"), _read(_SCOPES, ask, "scopes")
    chosen, based_on = _read(_IDS, ask, "chosen"), _read(_BASED, ask, "based_on")
    return _stepped(desk.board.replace(ask.text("episode"), query, scopes, chosen, based_on))


def told_ahead(found: Sequence[Consequence]) -> list[dict[str, Any]]:
    """Stage and how many panels it would have to do again; 0 where it is no matter of panels."""
    return [{"stage": one.stage, "panels": len(one.panels)} for one in found]


def _stepped(done: Sequence[Stepped]) -> Value:
    return {"steps": [one.model_dump(mode="json") for one in done]}


ACTIONS: tuple[Action, ...] = (find_text, replace_text)
