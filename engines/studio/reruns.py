"""Runs that make anew what was there: one step of undo, which brings the documents back as they were.

A run that only brings up to date what depends on an edit is none: undo takes back the edit, over the run.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, cast

from engines.kernel.document import Document, Json
from engines.kernel.errors import Conflict
from engines.runtime import jobrows
from engines.runtime.database import Database
from engines.runtime.edit_rows import EditRow
from engines.runtime.revisions import Head
from engines.studio.pastviews import LAID
from engines.studio.prepare import Bench

RUN = "run"
"""The kind of such steps."""
GROUP = "group"
"""In a job's plan and in a step: what one press of a button has made."""
_FIRST = "text"


def step_of(bench: Bench, stage: str, head: Head | None, document: Document, plan: Json) -> dict[str, Any]:
    """What a run's result says of itself in its options: that undo takes it back, or nothing.

    That is so of a clean run of the stage, and of all stages of a run that has replaced the script; not where
    there was nothing before, or the same.
    """
    group = str(cast("Mapping[str, Any]", plan).get(GROUP, ""))
    if head is None or not group or document == bench.shop.reading.generated(head.revision):
        return {}
    clean = stage in cast("Mapping[str, Any]", plan).get("clean", ())
    if clean or stage == _FIRST or group == _group(bench.heads.get(_FIRST)):
        return {"step": {"kind": RUN, GROUP: group}}
    return {}


def together(rows: Sequence[EditRow]) -> Sequence[EditRow]:
    """The last row and those that the same action made, the last one first."""
    group = rows[-1].step.get(GROUP)
    found = [row for row in reversed(rows) if row.step.get(GROUP) == group] if group else rows[-1:]
    # What was only lettered by it comes last: the action is told by what was done.
    return sorted(found, key=lambda row: row.step.get("kind") == LAID)


def refuse_under_way(database: Database, workspace: str, episode: str, rows: Sequence[EditRow]) -> None:
    """Raise Conflict `undo_running` where the rows are a run's results and the episode has one under way:
    it would go on with what was taken from under it."""
    if rows[0].step.get("kind") == RUN and jobrows.active(database, workspace, episode):
        raise Conflict("undo_running")


def _group(head: Head | None) -> str:
    if head is None:
        return ""
    step = cast("Mapping[str, Any]", head.revision.options.get("step") or {})
    return str(step.get(GROUP, "")) if step.get("kind") == RUN else ""
