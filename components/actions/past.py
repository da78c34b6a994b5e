"""What people look up, bring back, undo and do again in an episode's past."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, cast

from components.actions.ask import Action, Ask, made
from components.context import Value
from components.offers import offers
from components.past import comparison, history_row, script_of, step_words
from engines.kernel.edits import get_field, places
from engines.kernel.errors import InvalidInput
from engines.studio import Desk
from engines.studio.pastviews import Step

PAGE = 20
"""Revisions of a history asked for at once."""


def history(desk: Desk, ask: Ask) -> Value:
    """The newest revisions, or those before the number `before`."""
    before = ask.raw("before")
    if before is not None and not isinstance(before, int):
        raise InvalidInput("page_request", name="before")
    episode, stage = ask.text("episode"), ask.text("stage")
    rows = desk.notebook.history(episode, stage, limit=PAGE + 1, before=before)
    return {"rows": [history_row(row, ask.language) for row in rows[:PAGE]], "more": len(rows) > PAGE}


def compare(desk: Desk, ask: Ask) -> Value:
    episode, stage = ask.text("episode"), ask.text("stage")
    found = desk.notebook.compare(episode, stage, ask.text("old"), ask.text("new", ""))
    head = desk.notebook.document(episode, stage)
    return {**comparison(found, script_of(desk, episode), ask.language), "head": head.revision}


def proposals(desk: Desk, ask: Ask) -> Value:
    """New values beside a person's edits, and work that found no place, with the revision to answer on."""
    episode = ask.text("episode")
    view = desk.notebook.document(episode, ask.text("stage"))
    board = view if view.stage == "director" else desk.notebook.document(episode, "director")
    return {"revision": view.revision, **offers(view, board, script_of(desk, episode), ask.language)}


def restore(desk: Desk, ask: Ask) -> Value:
    return made(desk.notebook.restore(ask.text("episode"), ask.text("stage"), ask.text("revision")))


def restore_parts(desk: Desk, ask: Ask) -> Value:
    keys = ask.raw("keys")
    if not isinstance(keys, list) or not all(isinstance(key, str) for key in cast("list[Any]", keys)):
        raise InvalidInput("page_request", name="keys")
    view = desk.notebook.restore_parts(
        ask.text("episode"),
        ask.text("stage"),
        ask.text("revision"),
        cast("list[str]", keys),
        ask.text("based_on"),
    )
    return made(view)


def undo(desk: Desk, ask: Ask) -> Value:
    return _went(desk, ask, desk.notebook.undo(ask.text("episode"), _known(ask)), back=True)


def redo(desk: Desk, ask: Ask) -> Value:
    return _went(desk, ask, desk.notebook.redo(ask.text("episode"), _known(ask)), back=False)


def _went(desk: Desk, ask: Ask, step: Step | None, *, back: bool) -> Value:
    """What was done, the revisions it made, and what fields that somebody is writing in have become by it."""
    if step is None:
        return {"nothing": True}
    script = script_of(desk, ask.text("episode"))
    item = step.changes[0].item if step.changes else ""
    parts = (step, *step.also)
    return {
        "stage": step.stage,
        "revision": step.revision,
        "steps": [{"stage": one.stage, "revision": one.revision, "number": one.number} for one in parts],
        "fields": [field for one in parts for field in _fields(one, back=back)],
        "item": item,
        "what": step_words(step, script, ask.language),
    }


def _fields(step: Step, *, back: bool) -> Iterator[Value]:
    """Texts and numbers that are other than before: what else has changed since stands as it was."""
    there = places(dict(step.now))
    for one in step.changes:
        was, value = (one.after, one.before) if back else (one.before, one.after)
        if one.change != "set" or one.item not in there or not isinstance(value, str | int | float):
            continue
        if get_field(there[one.item].item, one.field) == value:
            told = {"item": one.item, "field": one.field, "was": was, "value": value}
            yield {"stage": step.stage, "revision": step.revision, **told}


def _known(ask: Ask) -> Mapping[str, int]:
    known = ask.raw("known")
    if not isinstance(known, dict) or not all(
        isinstance(number, int) for number in cast("dict[str, Any]", known).values()
    ):
        raise InvalidInput("page_request", name="known")
    return cast("Mapping[str, int]", known)


ACTIONS: tuple[Action, ...] = (history, compare, proposals, restore, restore_parts, undo, redo)
