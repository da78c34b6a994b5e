"""Reads documents for the studio: what was generated, what is seen, what a stage uses of it.

Revisions never change, so everything here is remembered by revision id.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, cast

from pydantic import ValidationError

from engines import STAGES
from engines.kernel.change import change
from engines.kernel.context import Fonts
from engines.kernel.document import Document, Json, fingerprint
from engines.kernel.edits import Op, Overlay, Proposal, apply, proposals
from engines.kernel.errors import NotFound, StorageFailed
from engines.kernel.stage import Stage, Used
from engines.runtime import revisions
from engines.runtime.database import Database
from engines.runtime.fonts import HeldFonts
from engines.runtime.revisions import Head, RevisionRow
from engines.studio.views import Reason
from engines.text.document import Brief

BRIEF = "brief"
KINDS: Mapping[str, type[Document]] = {BRIEF: Brief, **{stage.name: stage.writes for stage in STAGES}}
_HOME = {kind: name for name, kind in KINDS.items()}


def stage_named(name: str) -> Stage:
    """Raises NotFound for a name that is no stage."""
    for stage in STAGES:
        if stage.name == name:
            return stage
    raise NotFound("stage_not_found", item=name, names=", ".join(stage.name for stage in STAGES))


def kind_of(name: str) -> type[Document]:
    """The document type of a cell ("brief" or a stage). Raises NotFound."""
    if name not in KINDS:
        raise NotFound("stage_not_found", item=name, names=", ".join(KINDS))
    return KINDS[name]


def sources(stage: Stage) -> Mapping[str, str]:
    """Input parameter → name of the cell whose document it takes."""
    return {parameter: _HOME[kind] for parameter, kind in stage.inputs.items()}


def prints(used: Used) -> dict[str, Json]:
    """Group → {"items": id → digest of the values used, "order": digest of the ids in order}."""
    return {
        group: {
            "items": {item: fingerprint(value)[:16] for item, value in items.items()},
            "order": fingerprint(list(items))[:16],
        }
        for group, items in used.items()
    }


def reasons(document: str, before: Mapping[str, Any], now: Mapping[str, Any]) -> list[Reason]:
    """Why values a stage used are not the ones there are now; empty when they are."""
    found: list[Reason] = []
    for group in sorted({*before, *now}):
        old: dict[str, str] = before.get(group, {}).get("items", {})
        new: dict[str, str] = now.get(group, {}).get("items", {})
        counts = {
            "changed": sum(old[item] != new[item] for item in old.keys() & new.keys()),
            "added": len(new.keys() - old.keys()),
            "removed": len(old.keys() - new.keys()),
        }
        if not any(counts.values()) and before.get(group) != now.get(group):
            counts["reordered"] = len(new)
        found += [
            Reason(document=document, group=group, change=cast(Any, change), count=count)
            for change, count in counts.items()
            if count
        ]
    return found


class Reading:
    """Remembers the documents of recent revisions. Thread-safe."""

    def __init__(self, database: Database, fonts: Fonts) -> None:
        self.database = database
        self.fonts = fonts
        self._generated = lru_cache(maxsize=96)(self._load)
        self._seen = lru_cache(maxsize=96)(self._compose)
        self._proposals = lru_cache(maxsize=96)(self._propose)
        self._prints = lru_cache(maxsize=256)(self._measure)

    def generated(self, row: RevisionRow) -> Document:
        """The engine's part of a revision."""
        return self._generated(row.workspace, row.stage, row.document, row.id)

    def seen(self, row: RevisionRow) -> Document:
        """generated ⊕ overlay, settled."""
        return self._seen(_Keyed(row))

    def changed(self, row: RevisionRow, ops: Sequence[Op]) -> tuple[Overlay, Document]:
        """(edits, document as it is seen) with these edits too. Raises EditRefused."""
        overlay, after = change(self.generated(row), self.overlay(row), ops)
        return overlay, self.settled(row.stage, after)

    def settled(self, stage: str, document: Document) -> Document:
        """An edited document as it is shown: shapes that follow from what people set are laid out."""
        settle = None if stage == BRIEF else stage_named(stage).settle
        return settle(document, HeldFonts(self.fonts)) if settle else document

    def overlay(self, row: RevisionRow) -> Overlay:
        return Overlay.model_validate(row.overlay or {})

    def proposals(self, row: RevisionRow) -> tuple[Proposal, ...]:
        """Edited fields under which the engine's value has moved."""
        return self._proposals(_Keyed(row))

    def used(self, stage: Stage, parameter: str, row: RevisionRow) -> dict[str, Json]:
        """What `stage` uses of the document `row` as it is seen, as digests."""
        return self._prints(stage.name, parameter, _Keyed(row))

    def inputs(self, stage: Stage, heads: Mapping[str, Head]) -> dict[str, Document] | None:
        """Parameter → document as it is seen; None while one of them is not there yet."""
        found = {parameter: heads.get(home) for parameter, home in sources(stage).items()}
        if any(head is None for head in found.values()):
            return None
        return {name: self.seen(head.revision) for name, head in found.items() if head is not None}

    def input_prints(self, stage: Stage, heads: Mapping[str, Head]) -> dict[str, Json]:
        """Parameter → digests of what is used, for all inputs that are there."""
        return {
            parameter: self.used(stage, parameter, heads[home].revision)
            for parameter, home in sources(stage).items()
            if home in heads
        }

    def stale(self, stage: Stage, heads: Mapping[str, Head]) -> tuple[Reason, ...]:
        """Why the stage's head no longer answers to its inputs; empty when it does."""
        head = heads.get(stage.name)
        if head is None or not head.revision.inputs:
            return ()
        now = self.input_prints(stage, heads)
        before = head.revision.inputs
        return tuple(reason for name in now for reason in reasons(name, before.get(name, {}), now[name]))

    def _load(self, workspace: str, stage: str, sha256: str, revision: str) -> Document:
        body = revisions.document(self.database, workspace, revision)
        try:
            return kind_of(stage).model_validate(body)
        except ValidationError as error:
            raise StorageFailed("document_corrupt", item=revision, cause=str(error)) from error

    def _compose(self, keyed: _Keyed) -> Document:
        return self.settled(keyed.row.stage, apply(self.generated(keyed.row), self.overlay(keyed.row)))

    def _propose(self, keyed: _Keyed) -> tuple[Proposal, ...]:
        return proposals(self.generated(keyed.row), self.overlay(keyed.row))

    def _measure(self, stage: str, parameter: str, keyed: _Keyed) -> dict[str, Json]:
        return prints(stage_named(stage).uses[parameter](self.seen(keyed.row)))


class _Keyed:
    """A revision as a cache key: equal by id, as revisions never change."""

    def __init__(self, row: RevisionRow) -> None:
        self.row = row

    def __hash__(self) -> int:
        return hash(self.row.id)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Keyed) and other.row.id == self.row.id
