"""What a job does: brings the stages of its plan up to date, one after the other.

Every step may be repeated after a crash. A stage that is up to date is passed over, an item with a
stored outcome is not asked for again, so a repeated step goes on where the first one was killed.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Mapping, Sequence
from typing import Any, cast

from engines.kernel.asking import ANSWERS
from engines.kernel.context import Painting, PaintRequest, Usage, WriteAnswer, WriteRequest
from engines.kernel.document import Document, Json
from engines.kernel.errors import (
    Cancelled,
    Failure,
    InvalidInput,
    ProviderFailed,
    StageFailed,
    failure_of,
)
from engines.providers.estimates import request_usd
from engines.runtime import jobrows, keyholders, ledger, workspaces
from engines.runtime.jobrows import Ended, JobRow
from engines.runtime.keyholders import KEY
from engines.runtime.ledger_reads import STOPS_RUN
from engines.runtime.ledger_rows import ItemRow
from engines.runtime.unusable import unusable
from engines.runtime.workflows import Advance, Purse
from engines.studio.asked import asked_of, narrowed, still_failing
from engines.studio.context import MENDABLE, ItemsWanted, JobContext, request_of
from engines.studio.due import is_due
from engines.studio.money import caps_of
from engines.studio.prepare import Bench, Prepared, prepare
from engines.studio.reading import stage_named
from engines.studio.saving import keep_result
from engines.studio.workshop import Workshop

MAX_ATTEMPTS = 5
"""Calls of one item that the provider asked us to repeat later."""
LONGEST_WAIT = 60.0
log = logging.getLogger(__name__)


class Runner:
    """Implements `engines.runtime.jobs.Work`."""

    def __init__(self, shop: Workshop) -> None:
        self._shop = shop

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
            failure = self._told(error, self._stage_of(row))
            unusable(self._shop.database, workspace, failure.values.get(ANSWERS, ()), failure)
            return self._end(row, "failed", failure)
        failed = any(one.failure for one in ledger.listed(self._shop.database, workspace, job))
        return self._end(row, "done_with_failures" if failed else "done")

    def perform(self, workspace: str, job: str, key: str) -> None:
        for attempt in range(MAX_ATTEMPTS):
            if self._cancelled(workspace, job) or self._lacks_key(workspace, job, key):
                return
            if ledger.stopping(self._shop.database, workspace, job):
                return
            item = self._announced(workspace, job, key)
            if item is None:
                return
            wait = self._try(item, last=attempt == MAX_ATTEMPTS - 1)
            if wait is None:
                return
            self._wait(workspace, job, min(wait, LONGEST_WAIT))

    def _announced(self, workspace: str, job: str, key: str) -> ItemRow | None:
        """The item, to be asked for now; None when it is there, in doubt, or would pass a limit."""
        database = self._shop.database
        item = ledger.get(database, workspace, job, key)
        reserve = request_usd(item.model, request_of(item)) if item.paid else 0.0
        try:
            caps = caps_of(self._shop, workspace, job)
            item = ledger.intent(database, workspace, job, key, reserve_usd=reserve, caps=caps)
        except StageFailed as error:
            self._stop(item, error)
            return None
        return item if item.state == "intent" else None

    def _stop(self, item: ItemRow, error: Exception) -> None:
        """The item has failed, and nothing further is asked for in this run."""
        failure = self._told(error, item.stage, item.label)
        failure = failure.model_copy(update={"values": {**failure.values, STOPS_RUN: True}})
        ledger.failed(self._shop.database, item.workspace, item.job, item.key, failure)

    def _try(self, item: ItemRow, *, last: bool) -> float | None:
        """Make the call and store what came of it; seconds to wait where the provider asked for that."""
        where = (self._shop.database, item.workspace, item.job)
        try:
            self._call(item)
        except ProviderFailed as error:
            if error.answer is not None:
                # It came and was paid for; the stage decides what to do with half of it.
                self._answered(item, error.answer, WriteAnswer.model_validate(error.answer).usage)
                return None
            if error.retry_after is None or last:
                self._failed(item, error)
                return None
            # A refused call costs nothing, so the item is simply wanted again.
            ledger.failed(*where, item.key, self._told(error, item.stage, item.label))
            ledger.again(*where, [item.key])
            return error.retry_after
        except Exception as error:  # noqa: BLE001 - one item must not take its neighbours along
            ledger.failed(*where, item.key, self._told(error, item.stage, item.label))
        return None

    def _told(self, error: Exception, stage: str = "", item: str = "") -> Failure:
        """The failure as it may be stored: without any key. What nobody foresaw is logged as well."""
        failure = failure_of(error, stage=stage, item=item)
        if failure.code == "unexpected":
            log.error("%s of %s failed", item or "the work", stage or "a job", exc_info=error)
        redact = self._shop.keyring.redact
        values = {
            name: redact(value) if isinstance(value, str) else value for name, value in failure.values.items()
        }
        if isinstance(error, InvalidInput):
            values[MENDABLE] = True
        return failure.model_copy(update={"cause": redact(failure.cause), "values": values})

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
        jobrows.finish(self._shop.database, workspace, job, "failed", self._told(error))

    def _bring_up(self, workspace: str, row: JobRow) -> None:
        for name in cast("Mapping[str, Any]", row.plan)["stages"]:
            if self._cancelled(workspace, row.id):
                raise Cancelled
            stage = stage_named(name)
            bench = Bench.open(self._shop, workspace, row.episode or "").planned(name, row.plan)
            asked = asked_of(row.plan, name)
            if not asked and not is_due(bench, stage, row.plan, row.id):
                continue
            jobrows.progress(self._shop.database, workspace, row.id, stage=name, done=0, total=0)
            self._run(bench, row, narrowed(bench, prepare(bench, stage), asked))

    def _run(self, bench: Bench, row: JobRow, ready: Prepared) -> None:
        """Run one stage to its end, or raise ItemsWanted."""
        started = time.time()
        stage = ready.stage

        def report(done: int, total: int, item: str) -> bool:
            jobrows.progress(
                self._shop.database, row.workspace, row.id, stage=stage.name, done=done, total=total
            )
            return not self._cancelled(row.workspace, row.id)

        ctx = JobContext(
            shop=self._shop,
            workspace=row.workspace,
            job=row.id,
            stage=stage.name,
            key=ready.key,
            writer=self._shop.providers.choice("writer", bench.project),
            painter=self._shop.providers.choice("painter", bench.project),
            kept=ready.kept,
            report=report,
            repeat=bool(row.plan.get("repeat")),
            clean=stage.name in row.plan.get("clean", []),
            pay=stage.name in row.plan.get("pay", []),
        )
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
        )

    def _call(self, item: ItemRow) -> None:
        database = self._shop.database
        job = jobrows.get(database, item.workspace, item.job)
        bench = Bench.open(self._shop, item.workspace, job.episode or "").planned(item.stage, job.plan)
        if item.kind == "write":
            writer = self._shop.providers.writer(item.workspace, bench.project)
            with self._shop.arriving.of(item) as told:
                answer = writer.write(WriteRequest.model_validate(item.request), told)
            result, usage = answer.model_dump(mode="json"), answer.usage
        else:
            painter = self._shop.providers.painter(item.workspace, bench.project)
            painted = painter.paint(PaintRequest.model_validate(item.request))
            asset = self._shop.assets.put(painted.picture, painted.media_type)
            # It is looked at while its neighbours are still being painted.
            workspaces.claim(database, item.workspace, [asset])
            usage = painted.usage
            result = Painting(
                asset=asset,
                provider=painted.provider,
                model=painted.model,
                prompt=painted.prompt,
                regions=painted.regions,
                notes=painted.notes,
            ).model_dump(mode="json")
        self._answered(item, result, usage)

    def _answered(self, item: ItemRow, answer: Json, usage: Usage) -> None:
        ledger.outcome(
            self._shop.database,
            item.workspace,
            item.job,
            item.key,
            answer,
            cost_usd=usage.cost_usd,
            usage=usage.model_dump(mode="json"),
        )

    def _failed(self, item: ItemRow, error: ProviderFailed) -> None:
        failure = self._told(error, item.stage, item.label)
        if error.stops_run:
            failure = failure.model_copy(update={"values": {**failure.values, STOPS_RUN: True}})
        where = (self._shop.database, item.workspace, item.job, item.key)
        if error.possibly_billed:
            ledger.mark_possibly_billed(*where, failure)
        else:
            # Some answers that cannot be used have been counted, and cost what they say.
            ledger.failed(*where, failure, cost_usd=float(failure.values.get("cost_usd") or 0.0))

    def _lacks_key(self, workspace: str, job: str, key: str) -> bool:
        """Whether the item is to be paid with a key of the visitor's own that is not here (any more)."""
        if jobrows.get(self._shop.database, workspace, job).plan.get(KEY) != "own":
            return False
        lacking = self._shop.keyring.source(workspace) != "own"
        return lacking and ledger.get(self._shop.database, workspace, job, key).paid

    def _cancelled(self, workspace: str, job: str) -> bool:
        return jobrows.cancel_requested(self._shop.database, workspace, job)

    def _wait(self, workspace: str, job: str, seconds: float) -> None:
        until = time.monotonic() + seconds
        pause = threading.Event()
        while time.monotonic() < until and not self._cancelled(workspace, job):
            pause.wait(min(0.5, until - time.monotonic()))

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
            ended = jobrows.finish(at, row.workspace, row.id, ended, failure).ended or ended
        return Advance(items=[], ended=ended)


def _errands(plan: Json, items: Sequence[ItemRow]) -> list[tuple[str, str, Purse]]:
    """The items with whose key each needs."""
    purse = cast(Purse, plan.get(KEY, ""))
    return [(one.id, one.key, purse if one.paid else "") for one in items]
