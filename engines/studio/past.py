"""What has happened to an episode: history, comparing, bringing back, undo and redo."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from engines import STAGES
from engines.kernel.diff import diff, take_over
from engines.kernel.edits import composed
from engines.kernel.errors import Conflict, InvalidInput, NotFound
from engines.kernel.steps import Moment, taken_back
from engines.runtime import edit_rows, revisions
from engines.runtime.edit_rows import EditRow
from engines.runtime.revisions import Head, RevisionRow
from engines.studio.answering import moved
from engines.studio.changes import Changes
from engines.studio.pastviews import LAID, Comparison, RevisionView, Step, Timeline, tally
from engines.studio.prepare import Bench
from engines.studio.reading import Reading, kind_of
from engines.studio.reruns import RUN, refuse_under_way, together
from engines.studio.saving import TRIES
from engines.studio.views import DocumentView
from engines.studio.workshop import Workshop


class Past(Changes):
    """Everything here checks the workspace, and makes new revisions: none is ever changed or lost."""

    def __init__(self, shop: Workshop, workspace: str) -> None:
        super().__init__(shop, workspace)
        self._trees = _Trees(shop.reading)

    def history(
        self, episode: str, stage: str, limit: int = 50, before: int | None = None
    ) -> tuple[RevisionView, ...]:
        """Newest first, those numbered below `before` if given. Raises NotFound."""
        kind_of(stage)
        with self._shop.database.reading() as at:
            head = revisions.head(at, self._workspace, episode, stage)
            rows = revisions.history(at, self._workspace, episode, stage, limit=limit, before=before)
        known = {row.id: row for row in rows}
        return tuple(
            self._told(row, self._row(row.parent, known), known, head and head.revision.id) for row in rows
        )

    def compare(self, episode: str, stage: str, old: str, new: str = "") -> Comparison:
        """What has changed from the revision `old` to `new` ("" = the head). Raises NotFound."""
        head = self._head(Bench.open(self._shop, self._workspace, episode), stage)
        was = self._of(episode, stage, old)
        now = self._of(episode, stage, new) if new else head.revision
        before, after = self._trees.seen(was), self._trees.seen(now)
        return Comparison(
            old=self._told(was, None, {}, head.revision.id),
            new=self._told(now, None, {}, head.revision.id),
            before=before,
            after=after,
            # Seen from the end that can be brought back, so that what is ticked names the same changes.
            changes=tuple(one.turned() for one in diff(after, before)),
        )

    def restore_parts(
        self, episode: str, stage: str, revision: str, keys: Sequence[str], based_on: str
    ) -> DocumentView:
        """Bring the changes named by `keys` (`Change.key`) back as they were at `revision`.

        Everything else stays as it is now. Raises Conflict `compare_again` when the head is not
        `based_on` any more, EditRefused when the ticked ones cannot stand by themselves, NotFound.
        """
        if not keys:
            raise InvalidInput("restore_nothing", stage=stage)
        bench = Bench.open(self._shop, self._workspace, episode)
        head = self._head(bench, stage)
        if based_on != head.revision.id:
            raise Conflict("compare_again", stage=stage)
        row, wanted = self._of(episode, stage, revision), set(keys)
        reading = self._shop.reading
        overlay, after = take_over(
            reading.generated(head.revision),
            reading.overlay(head.revision),
            self._trees.seen(row),
            lambda one: one.key in wanted,
        )
        self._refuse_new_errors(bench, stage, reading.seen(head.revision), after)
        self._refuse_foreign_pictures(after)
        if overlay != reading.overlay(head.revision):
            self._store(bench, head, overlay, "restored", step={"kind": "parts", "of": row.id})
        return self._changed(episode, stage)

    def timeline(self, episode: str) -> Timeline:
        """What undo and redo would do now, whatever the stage. Raises NotFound."""
        done, undone, _ = self._steps(episode)
        return Timeline(
            undo=self._step(together(done)) if done else None,
            redo=self._step(together(undone)) if undone else None,
        )

    def undo(self, episode: str, known: Mapping[str, int]) -> Step | None:
        """Take back the last thing a person did in this episode, over whatever was run since.

        `known` are the newest revision numbers by stage that the person has seen. Raises Conflict
        `undo_moved` when something was done elsewhere since, `undo_running` for a run under way. None when
        there is nothing to undo.
        """
        return self._go("undo", episode, known)

    def redo(self, episode: str, known: Mapping[str, int]) -> Step | None:
        """Do again what was undone last. Like `undo`."""
        return self._go("redo", episode, known)

    def standing(self, episode: str) -> list[EditRow]:
        """The steps people made that are not taken back, oldest first. Raises NotFound."""
        return self._steps(episode)[0]

    def take_back(self, episode: str, revision: str) -> DocumentView:
        """Take one step back, over whatever was done since; what of it was changed again stays.

        Raises NotFound `revision_not_found` for one that is not there, or is taken back already.
        """
        for left in reversed(range(TRIES)):
            row = next((one for one in self.standing(episode) if one.id == revision), None)
            if row is None:
                raise NotFound("revision_not_found", item=revision)
            try:
                self._take("undo", episode, row)
                return self._changed(episode, row.stage)
            except Conflict as conflict:
                if conflict.code != "head_moved" or not left:
                    raise
        raise AssertionError("unreachable: the last try returns or raises")

    def _go(self, kind: str, episode: str, known: Mapping[str, int]) -> Step | None:
        for left in reversed(range(TRIES)):
            done, undone, latest = self._steps(episode)
            ahead = next((name for name, number in latest.items() if number > known.get(name, number)), "")
            if ahead:
                raise Conflict("undo_moved", stage=ahead)
            found = done if kind == "undo" else undone
            if not found:
                return None
            rows, made = together(found), list[DocumentView]()
            refuse_under_way(self._shop.database, self._workspace, episode, rows)
            try:
                for row in rows:
                    self._take(kind, episode, row)
                    made.append(self._changed(episode, row.stage))
            except Conflict as conflict:
                if conflict.code != "head_moved" or not left:
                    raise
                # What of the action is taken already is known; the rest of it is taken on the next try.
                known = {**known, **{view.stage: view.number for view in made}}
                continue
            return self._step(rows).led_to(made)
        raise AssertionError("unreachable: the last try returns or raises")

    def _take(self, kind: str, episode: str, step: EditRow) -> None:
        """A new head without the step (or with it again)."""
        bench = Bench.open(self._shop, self._workspace, episode)
        head = self._head(bench, step.stage)
        made, was = self._of(episode, step.stage, step.id), self._of(episode, step.stage, step.parent)
        before, after = (was, made) if kind == "undo" else (made, was)
        reading = self._shop.reading
        # What was restored or imported whole is taken back whole, unless a run has replaced it since.
        whole = before.document != after.document and head.revision.document == after.document
        # What a run replaced comes back whole in any case: nothing of it was done by hand.
        if whole or step.step.get("kind") == RUN:
            base = before
        else:
            base = replace(head.revision, inputs=moved(head.revision.inputs, after.inputs, before.inputs))
        overlay = taken_back(
            reading.generated(base),
            Moment.of(reading.seen(before), reading.overlay(before)),
            Moment.of(reading.seen(after), reading.overlay(after)),
            reading.overlay(head.revision),
        )
        told = {"kind": kind, "of": step.id}
        self._store(bench, Head(base, False), overlay, "edited", head.revision.id, told)

    def _steps(self, episode: str) -> tuple[list[EditRow], list[EditRow], dict[str, int]]:
        """What can be undone and what redone, the next one last; and each stage's newest number."""
        done: list[EditRow] = []
        undone: list[EditRow] = []
        latest: dict[str, int] = {}
        for row in edit_rows.edits(self._shop.database, self._workspace, episode):
            latest[row.stage] = row.number
            kind, of = row.step.get("kind"), row.step.get("of")
            if kind not in ("undo", "redo"):
                done.append(row)
                undone.clear()
                continue
            source, target = (done, undone) if kind == "undo" else (undone, done)
            for one in [one for one in source if one.id == of]:
                source.remove(one)
                target.append(one)
        return done, undone, latest

    def _step(self, rows: Sequence[EditRow]) -> Step:
        """What an action did, which is one row or more."""
        row, *others = rows
        also = tuple(self._step([one]) for one in others)
        if row.step.get("kind") == RUN:
            # All of a document is other than before: what of it is of no interest to anybody.
            return Step(
                stage=row.stage,
                place=[stage.name for stage in STAGES].index(row.stage),
                revision=row.id,
                number=row.number,
                origin="generated",
                before={},
                after={},
                changes=(),
                also=also,
            )
        made, was = (revisions.get(self._shop.database, self._workspace, id) for id in (row.id, row.parent))
        before, after = self._trees.seen(was), self._trees.seen(made)
        return Step(
            stage=row.stage,
            revision=row.id,
            number=row.number,
            origin=made.origin,
            before=before,
            after=after,
            changes=diff(before, after),
            also=also,
        )

    def _told(
        self, row: RevisionRow, was: RevisionRow | None, known: Mapping[str, RevisionRow], head: str | None
    ) -> RevisionView:
        step: Mapping[str, Any] = row.options.get("step") or {}
        of = self._row(step.get("of"), known)
        before, after = self._trees.seen(was) if was else {}, self._trees.seen(row) if was else {}
        return RevisionView(
            id=row.id,
            number=row.number,
            origin=row.origin,
            step=step.get("kind", "") if step.get("kind") not in (RUN, LAID) else "",
            of=of.number if of else 0,
            provider=row.provider,
            model=row.model,
            cost_usd=row.cost_usd,
            seconds=row.seconds,
            created=row.created,
            first=was is None,
            changes=tally(diff(before, after), before, after) if was else (),
            is_head=row.id == head,
        )

    def _row(self, revision: str | None, known: Mapping[str, RevisionRow]) -> RevisionRow | None:
        if not revision:
            return None
        return known.get(revision) or revisions.get(self._shop.database, self._workspace, revision)

    def _of(self, episode: str, stage: str, revision: str) -> RevisionRow:
        """A revision of this stage. Raises NotFound for any other: ids are claims."""
        row = revisions.get(self._shop.database, self._workspace, revision)
        if (row.episode, row.stage) != (episode, stage):
            raise NotFound("revision_not_found", item=revision)
        return row


class _Trees:
    """Documents as JSON, to be compared: the generated part is read once for all revisions that share it."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._bodies = lru_cache(maxsize=12)(self._dump)
        self._seen = lru_cache(maxsize=12)(self._compose)

    def seen(self, row: RevisionRow) -> dict[str, Any]:
        """generated ⊕ overlay. Not to be changed by the caller."""
        return self._seen(_Known(row, row.id))

    def _compose(self, known: _Known) -> dict[str, Any]:
        row = known.row
        body = self._bodies(_Known(row, f"{row.workspace}/{row.stage}/{row.document}"))
        return composed(json.loads(body), self._reading.overlay(row))

    def _dump(self, known: _Known) -> str:
        return self._reading.generated(known.row).model_dump_json()


@dataclass(frozen=True)
class _Known:
    """A revision, known by its name only: what is remembered of it may serve others too."""

    row: RevisionRow = field(compare=False)
    name: str
