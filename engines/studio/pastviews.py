"""What the front door hands out of an episode's past. Times are seconds since the epoch, money US dollars."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from engines.kernel.diff import Change
from engines.kernel.document import Frozen
from engines.kernel.edits import ROOT, places
from engines.studio.views import DocumentView, Origin

GROUPS: Mapping[str, str] = {
    "beats": "beat",
    "scenes": "scene",
    "cast": "cast",
    "panels": "panel",
    "candidates": "picture",
    "balloons": "balloon",
    "strips": "strip",
    "slices": "slice",
    "compliance": "platform",
}
"""Name of a list → what its items are called in the words of the interface."""


LAID = "laid"
"""The kind of a step in which panels were lettered anew by themselves."""


class Changed(Frozen):
    """`count` items of `group` (a value of GROUPS, or "field" for the document's own) differ alike."""

    group: str
    change: Literal["reworded", "changed", "added", "removed", "moved"]
    count: int


class RevisionView(Frozen):
    """One immutable revision in a stage's history, newest first in lists."""

    id: str
    number: int
    origin: Origin
    step: str = ""
    """"undo", "redo", "restore" (whole) or "parts" of the revision numbered `of`; "" for anything else."""
    of: int = 0
    provider: str = ""
    model: str = ""
    cost_usd: float = 0.0
    seconds: float = 0.0
    created: float
    first: bool = False
    """There was nothing before it to compare with."""
    changes: tuple[Changed, ...] = ()
    """What differs from the revision it replaced."""
    is_head: bool = False


class Comparison(Frozen):
    """Two revisions of a stage: both documents as JSON, and what has changed from `old` to `new`."""

    old: RevisionView
    new: RevisionView
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    changes: tuple[Change, ...]


class Step(Frozen):
    """One thing a person did: the document of `stage` before and after it, and what it changed.

    `revision` and `number` are those it made; after an undo, those of the new head.
    """

    stage: str
    place: int = 0
    """Where the stage comes in an episode."""
    revision: str
    number: int
    origin: Origin
    before: Mapping[str, Any]
    after: Mapping[str, Any]
    changes: tuple[Change, ...]
    also: tuple[Step, ...] = ()
    """What was done to other documents by the same action: undone and done again with it."""
    now: Mapping[str, Any] = {}
    """After an undo or redo: the document as it is since."""

    def led_to(self, made: Sequence[DocumentView]) -> Step:
        """The step with the documents it led to: its own, then those of `also`."""
        first, *others = (
            one.model_copy(
                update={
                    "revision": view.revision,
                    "number": view.number,
                    "now": view.document.model_dump(mode="json") if view.document else {},
                }
            )
            for one, view in zip((self, *self.also), made, strict=True)
        )
        return first.model_copy(update={"also": tuple(others)})


class Timeline(Frozen):
    """What undo and redo would do now; None where there is nothing to do."""

    undo: Step | None = None
    redo: Step | None = None


def group_of(collection: str) -> str:
    """The group of a list's items: "balloons.ko" → "balloon"; "field" for the document itself."""
    return GROUPS.get(collection.partition(".")[0], "item") if collection else "field"


def tally(
    changes: Sequence[Change], before: Mapping[str, Any], after: Mapping[str, Any]
) -> tuple[Changed, ...]:
    """How many items of each kind were changed how. An item changed in two fields counts once.

    The documents, as JSON, tell which beats of a script are lines.
    """
    rows = {**places(dict(before)), **places(dict(after))} if changes else {}
    found: dict[tuple[str, str], set[str]] = {}
    for one in changes:
        kind = one.change if one.change != "set" else "reworded" if _is_text(one) else "changed"
        item = one.field if one.item == ROOT else one.item
        group = group_of(one.collection)
        if group == "beat" and rows[one.item].item["kind"] != "action":
            group = "line"
        found.setdefault((group, kind), set()).add(item)
    for (group, kind), items in found.items():
        if kind == "changed":
            items -= found.get((group, "reworded"), set())
    return tuple(
        Changed.model_validate({"group": group, "change": kind, "count": len(items)})
        for (group, kind), items in found.items()
        if items
    )


def _is_text(one: Change) -> bool:
    return one.field.partition(".")[0] == "text"
