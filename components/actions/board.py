"""What the storyboard's editor asks beside plain edits."""

from __future__ import annotations

from pydantic import TypeAdapter

from components.actions.ask import Action, Ask
from components.actions.tables import BASED, stepped, told_ahead
from components.context import Value
from engines.studio import Desk
from engines.studio.replacing import Query
from engines.studio.rewording import Searched

_QUERY: TypeAdapter[Query] = TypeAdapter(Query)
_SCOPES: TypeAdapter[tuple[Searched, ...]] = TypeAdapter(tuple[Searched, ...])
_IDS: TypeAdapter[tuple[str, ...]] = TypeAdapter(tuple[str, ...])


def find_text(desk: Desk, ask: Ask) -> Value:
    """Hits of a search, and what replacing the chosen ones (null: all) would make stale."""
    chosen = None if ask.raw("chosen") is None else ask.shaped(_IDS, "chosen")
    query, scopes = ask.shaped(_QUERY, "query"), ask.shaped(_SCOPES, "scopes")
    shown = desk.board.find(ask.text("episode"), query, scopes, chosen)
    return {
        "hits": [hit.model_dump(mode="json") for hit in shown.hits],
        "consequences": told_ahead(shown.consequences),
        "based_on": dict(shown.based_on),
    }


def replace_text(desk: Desk, ask: Ask) -> Value:
    """Replace the chosen hits, if the documents are those they were shown for."""
    query, scopes = ask.shaped(_QUERY, "query"), ask.shaped(_SCOPES, "scopes")
    chosen, based_on = ask.shaped(_IDS, "chosen"), ask.shaped(BASED, "based_on")
    return stepped(desk.board.replace(ask.text("episode"), query, scopes, chosen, based_on))


def name_left(desk: Desk, ask: Ask) -> Value:
    """Where a renamed person is still called by the old name."""
    return {"hits": [hit.model_dump(mode="json") for hit in desk.board.name_left(*_renamed(ask))]}


def rename(desk: Desk, ask: Ask) -> Value:
    """Bring a person's new name to the chosen places where the old one is said."""
    return stepped(desk.board.rename(*_renamed(ask), {*ask.shaped(_IDS, "chosen")}))


def _renamed(ask: Ask) -> tuple[str, str, str, str]:
    return ask.text("episode"), ask.text("member"), ask.text("language"), ask.text("before")


ACTIONS: tuple[Action, ...] = (
    find_text,
    replace_text,
    name_left,
    rename,
)
