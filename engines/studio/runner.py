"""What a job does: brings the stages of its plan up to date, one after the other.

Every step may be repeated after a crash. A stage that is up to date is passed over, an item with a
stored outcome is not asked for again, so a repeated step goes on where the first one was killed.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any, cast

from engines.kernel.asking import ANSWERS
from engines.kernel.document import Document, Json, fingerprint
from engines.kernel.errors import Cancelled, Failure
from engines.runtime import endings, jobrows, keyholders, ledger, workspaces
from engines.runtime.jobrows import Ended, JobRow
from engines.runtime.keyholders import KEY
from engines.runtime.ledger_rows import ItemRow
from engines.runtime.unusable import unusable
from engines.runtime.workflows import Advance, Purse
from engines.studio.asked import asked_of, asks_nothing, narrowed, still_failing
from engines.studio.commissioned import STAGE, commissions_of, place
from engines.studio.context import ItemsWanted, JobContext
from engines.studio.due import is_due
from engines.studio.items import Items, told
from engines.studio.prepare import Bench, Prepared, prepare
from engines.studio.reading import stage_named
from engines.studio.rewriting import REWRITE, Asked, carry_out
from engines.studio.saving import keep_result
from engines.studio.sights import looks_of, take_looks
from engines.studio.workshop import Workshop

log = logging.getLogger(__name__)


class Runner:
    """Implements `engines.runtime.jobs.Work`."""

    def __init__(self, shop: Workshop) -> None:
        self._shop = shop
        self._items = Items(shop)

    def advance(self, workspace: str, job: str) -> Advance:
        row = jobrows.start(self._shop.database, workspace, job, self._shop.executor)
        if not row.active:
            return Advance(items=[], ended=row.ended or "done")
        try:
            self._bring_up(workspace, row)
        except ItemsWanted as wanted:
            return Advance(items=_errands(row.plan, wanted.items), ended="")
        except Cancelled:
            return self._end(row, "cancelled")
        except Exception as error:  # noqa: BLE001 - a job must end with its reason, whatever it is
            failure = told(self._shop, error, self._stage_of(row))
            unusable(self._shop.database, workspace, failure.values.get(ANSWERS, ()), failure)
            return self._end(row, "failed", failure)
        failed = any(one.failure for one in ledger.listed(self._shop.database, workspace, job))
        return self._end(row, "done_with_failures" if failed else "done")

    def perform(self, workspace: str, job: str, key: str, leaving: Callable[[], bool]) -> bool:
        return self._items.perform(workspace, job, key, leaving)

    def unended(self) -> list[tuple[str, str]]:
        rows = jobrows.unended(self._shop.database)
        return [
            (row.workspace, row.id)
            for row in rows
            if not row.waits or (row.plan.get(KEY) == "owner" and self._shop.keyring.lends)
        ]

    def holder(self, workspace: str) -> str:
        return workspaces.get(self._shop.database, workspace).key_holder

    def park(self, workspace: str, job: str, holder: str) -> bool:
        return keyholders.park(self._shop.database, workspace, job, holder)

    def broke(self, workspace: str, job: str, error: Exception) -> None:
        log.error("the machinery of job %s failed", job, exc_info=error)
        endings.end(self._shop.database, workspace, job, "failed", told(self._shop, error))

    def _bring_up(self, workspace: str, row: JobRow) -> None:
        if row.kind == REWRITE:
            self._rewrite(row)
            return
        self._fulfil(workspace, row)
        self._look(workspace, row)
        for name in cast("Mapping[str, Any]", row.plan)["stages"]:
            if self._cancelled(workspace, row.id):
                raise Cancelled
            if asks_nothing(row.plan, name):
                continue
            stage = stage_named(name)
            bench = Bench.open(self._shop, workspace, row.episode or "").planned(name, row.plan)
            asked = asked_of(row.plan, name)
            if not asked and not is_due(bench, stage, row.plan, row.id):
                continue
            jobrows.progress(self._shop.database, workspace, row.id, stage=name, done=0, total=0)
            self._run(bench, row, narrowed(bench, prepare(bench, stage), asked))

    def _fulfil(self, workspace: str, row: JobRow) -> None:
        """Have the pictures made that were ordered one by one, and put them in their place."""
        ordered = commissions_of(row.plan)
        if not ordered:
            return
        bench = Bench.open(self._shop, workspace, row.episode or "").planned(STAGE, row.plan)
        # First what has come: a Stop must not leave what was paid for without a place.
        placed = place(bench, row)
        if self._cancelled(workspace, row.id):
            raise Cancelled
        jobrows.progress(self._shop.database, workspace, row.id, stage=STAGE, done=0, total=len(ordered))
        left = [one.request for one in ordered if one.id not in placed]
        if left:
            self._context(bench, row, STAGE, fingerprint(row.id), {}).paint(left)
            # Some were answered before, in another job.
            place(bench, row)

    def _look(self, workspace: str, row: JobRow) -> None:
        """Have a model look at the pictures that the plan names, or raise ItemsWanted."""
        if not looks_of(row.plan):
            return
        if self._cancelled(workspace, row.id):
            raise Cancelled
        bench = Bench.open(self._shop, workspace, row.episode or "").planned(STAGE, row.plan)
        jobrows.progress(self._shop.database, workspace, row.id, stage=STAGE, done=0, total=0)
        take_looks(bench, row, self._context(bench, row, STAGE, fingerprint(row.id), {}))

    def _rewrite(self, row: JobRow) -> None:
        """Write one item anew, or raise ItemsWanted."""
        if self._cancelled(row.workspace, row.id):
            raise Cancelled
        asked = Asked.of(row.plan)
        bench = Bench.open(self._shop, row.workspace, row.about).planned(asked.stage.name, row.plan)
        jobrows.progress(self._shop.database, row.workspace, row.id, stage=asked.stage.name, done=0, total=0)
        carry_out(bench, row, asked, lambda key: self._context(bench, row, asked.stage.name, key, {}))

    def _run(self, bench: Bench, row: JobRow, ready: Prepared) -> None:
        """Run one stage to its end, or raise ItemsWanted."""
        started = time.time()
        stage = ready.stage

        ctx = self._context(bench, row, stage.name, ready.key, ready.kept)
        ctx.wishes = ready.wishes
        document: Document = stage.run(ctx, ready.options, **ready.inputs)
        if ready.asked:
            ctx.tally.failed += still_failing(ready.kept)
        items = ledger.listed(self._shop.database, row.workspace, row.id, stage=stage.name)
        keep_result(
            bench,
            ready,
            document,
            job=row.id,
            started=min([started, *(one.started for one in items if one.started)]),
            cost_usd=sum(one.cost_usd + one.lost_usd for one in items),
            tally=ctx.tally,
            cacheable=not ctx.tally.failed and not ready.asked,
            plan=row.plan,
        )

    def _context(
        self, bench: Bench, row: JobRow, stage: str, key: str, kept: Mapping[str, Json]
    ) -> JobContext:
        """What a stage of the job is handed."""

        def report(done: int, total: int, item: str) -> bool:
            jobrows.progress(self._shop.database, row.workspace, row.id, stage=stage, done=done, total=total)
            return not self._cancelled(row.workspace, row.id)

        return JobContext(
            shop=self._shop,
            workspace=row.workspace,
            job=row.id,
            stage=stage,
            key=key,
            writer=self._shop.providers.choice("writer", bench.project),
            painter=self._shop.providers.choice("painter", bench.project),
            kept=kept,
            report=report,
            repeat=bool(row.plan.get("repeat")),
            clean=stage in row.plan.get("clean", []),
            pay=stage in row.plan.get("pay", []),
        )

    def _cancelled(self, workspace: str, job: str) -> bool:
        return jobrows.cancel_requested(self._shop.database, workspace, job)

    def _stage_of(self, row: JobRow) -> str:
        return jobrows.get(self._shop.database, row.workspace, row.id).stage

    def _end(self, row: JobRow, ended: Ended, failure: Failure | None = None) -> Advance:
        """End the job, unless somebody wanted it to go on since `row` was read."""
        with self._shop.database.transaction() as at:
            # An update first: it holds the row, so that nobody can join a job that is about to end.
            now = jobrows.start(at, row.workspace, row.id, self._shop.executor)
            grown = ended != "failed" and now.plan != row.plan
            if now.active and (grown or (ended == "cancelled" and not now.cancel_requested)):
                return Advance(items=[], ended="")
            ended = endings.end(at, row.workspace, row.id, ended, failure).ended or ended
        return Advance(items=[], ended=ended)


def _errands(plan: Json, items: Sequence[ItemRow]) -> list[tuple[str, str, Purse]]:
    """The items with whose key each needs."""
    purse = cast(Purse, plan.get(KEY, ""))
    return [(one.id, one.key, purse if one.paid else "") for one in items]
