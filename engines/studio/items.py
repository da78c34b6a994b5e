"""One item of a job: a call that may cost money, made at the pace its key allows and within the limits."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import TypeAlias

from engines.kernel.context import Painted, Painting, PaintRequest, Usage, WriteAnswer, WriteRequest
from engines.kernel.document import Json
from engines.kernel.errors import Failure, InvalidInput, ProviderFailed, StageFailed, failure_of
from engines.providers.estimates import reserve_usd
from engines.runtime import jobrows, ledger, workspaces
from engines.runtime.database import At
from engines.runtime.jobrows import JobRow
from engines.runtime.keyholders import KEY
from engines.runtime.ledger_reads import STOPS_RUN
from engines.runtime.ledger_rows import Caps, ItemRow
from engines.studio.context import MENDABLE, request_of
from engines.studio.finding import look_ahead
from engines.studio.money import caps_of
from engines.studio.pace import Paces
from engines.studio.planned import planned_project
from engines.studio.workshop import Workshop

MAX_ATTEMPTS = 5
"""Calls of one item that the provider asked us to repeat later."""
LONGEST_WAIT = 60.0
_LOOK_SECONDS = 0.25
"""How often it is looked whether another job's call for the same has come home."""
log = logging.getLogger(__name__)
_Answer: TypeAlias = WriteAnswer | Painted


class Items:
    """Makes the calls. Safe to repeat: a stored outcome is not asked for twice."""

    def __init__(self, shop: Workshop) -> None:
        self._shop = shop
        self._paces = Paces()

    def perform(
        self, workspace: str, job: str, key: str, leaving: Callable[[], bool] = lambda: False
    ) -> bool:
        """Make the call and store what came of it, waiting as long as the provider asks for.

        What another job of the workspace is paying for already is awaited instead, and shared.
        False when the process was `leaving` before a call was begun: nothing is asked then, nothing lost.
        """
        item = ledger.get(self._shop.database, workspace, job, key)
        mine = self._shop.keyring.source(workspace) == "own"
        pace = self._paces.of(item.provider, workspace if mine or not item.paid else "")
        came = time.monotonic()
        for attempt in range(MAX_ATTEMPTS):
            if not self._others_first(item, leaving):
                return not leaving()
            with pace.turn(lambda: leaving() or self._over(workspace, job), came) as admitted:
                if leaving():
                    return False
                now = self._as_it_is(item) if admitted else None
                if now is None:
                    return True
                row, caps = now
                announced = self._announced(item, caps)
                if announced is None:
                    return True
                if announced.state == "wanted":
                    continue
                came_back = self._try(announced, row, last=attempt == MAX_ATTEMPTS - 1)
                if isinstance(came_back, int | float):
                    pace.refused(min(came_back, LONGEST_WAIT))
                    continue
                pace.passed()
            # The next call need not wait until this answer is stored.
            if came_back is not None:
                self._keep(announced, came_back)
            return True
        return True

    def _others_first(self, item: ItemRow, leaving: Callable[[], bool]) -> bool:
        """Wait while another job asks for the same. False when nothing more is to be asked for meanwhile."""
        while item.paid and ledger.asked_elsewhere(self._shop.database, item):
            if leaving() or self._over(item.workspace, item.job):
                return False
            time.sleep(_LOOK_SECONDS)
        return True

    def _as_it_is(self, item: ItemRow) -> tuple[JobRow, Caps] | None:
        """The item's job and what limits its calls, as of one moment; None when nothing more is to be asked
        for, or the item is to be paid with a key of the visitor's own that is not here (any more)."""
        with self._shop.database.reading() as at:
            row = jobrows.get(at, item.workspace, item.job)
            lacking = row.plan.get(KEY) == "own" and self._shop.keyring.source(item.workspace) != "own"
            if (lacking and item.paid) or self._is_over(at, item.workspace, item.job):
                return None
            return row, caps_of(at, self._shop, row)

    def _announced(self, item: ItemRow, caps: Caps) -> ItemRow | None:
        """The item, to be asked for now; None when it is there, in doubt, or would pass a limit.

        It is still "wanted" when another job was a moment quicker.
        """
        reserve = reserve_usd(item.model, request_of(item)) if item.paid else 0.0
        where = (self._shop.database, item.workspace, item.job, item.key)
        try:
            item = ledger.intent(*where, reserve_usd=reserve, caps=caps)
        except StageFailed as error:
            self._stop(item, error)
            return None
        return item if item.state in ("intent", "wanted") else None

    def _try(self, item: ItemRow, job: JobRow, *, last: bool) -> _Answer | float | None:
        """Make the call: its answer; seconds to wait where the provider asked for that; None for a failure,
        which is stored then: no other call must begin that it forbids."""
        where = (self._shop.database, item.workspace, item.job)
        try:
            return self._call(item, job)
        except ProviderFailed as error:
            if error.answer is not None:
                # It came and was paid for; the stage decides what to do with half of it.
                self._answered(where[0], item, error.answer, WriteAnswer.model_validate(error.answer).usage)
                return None
            if error.retry_after is None or last:
                self._failed(item, error)
                return None
            # A refused call costs nothing, so the item is simply wanted again.
            ledger.failed(*where, item.key, told(self._shop, error, item.stage, item.label))
            ledger.again(*where, [item.key])
            return float(error.retry_after)
        except Exception as error:  # noqa: BLE001 - one item must not take its neighbours along
            ledger.failed(*where, item.key, told(self._shop, error, item.stage, item.label))
        return None

    def _call(self, item: ItemRow, job: JobRow) -> _Answer:
        project = planned_project(self._shop.database, item.workspace, job.about, item.stage, job.plan)
        if item.kind == "write":
            writer = self._shop.providers.writer(item.workspace, project)
            with self._shop.arriving.of(item) as hear:
                return writer.write(WriteRequest.model_validate(item.request), hear)
        painter = self._shop.providers.painter(item.workspace, project)
        with self._shop.arriving.picture(item) as show:
            return painter.paint(PaintRequest.model_validate(item.request), show)

    def _keep(self, item: ItemRow, answer: _Answer) -> None:
        """Store what came."""
        try:
            if isinstance(answer, Painted):
                self._keep_picture(item, answer)
            else:
                self._answered(self._shop.database, item, answer.model_dump(mode="json"), answer.usage)
        except Exception as error:  # noqa: BLE001 - one item must not take its neighbours along
            failure = told(self._shop, error, item.stage, item.label)
            ledger.failed(self._shop.database, item.workspace, item.job, item.key, failure)

    def _keep_picture(self, item: ItemRow, painted: Painted) -> None:
        asset = self._shop.assets.put(painted.picture, painted.media_type)
        painting = Painting(
            asset=asset,
            provider=painted.provider,
            model=painted.model,
            prompt=painted.prompt,
            regions=painted.regions,
            notes=painted.notes,
            unread=painted.unread,
        )
        with self._shop.database.transaction() as at:
            workspaces.claim(at, item.workspace, [asset])
            self._answered(at, item, painting.model_dump(mode="json"), painted.usage)
        # It is looked at while its neighbours are still being painted.
        look_ahead(self._shop, asset, painted)

    def _answered(self, at: At, item: ItemRow, answer: Json, usage: Usage) -> None:
        ledger.outcome(
            at,
            item.workspace,
            item.job,
            item.key,
            answer,
            cost_usd=usage.cost_usd,
            usage=usage.model_dump(mode="json"),
        )

    def _failed(self, item: ItemRow, error: ProviderFailed) -> None:
        failure = told(self._shop, error, item.stage, item.label)
        if error.stops_run:
            failure = failure.model_copy(update={"values": {**failure.values, STOPS_RUN: True}})
        where = (self._shop.database, item.workspace, item.job, item.key)
        if error.possibly_billed:
            ledger.mark_possibly_billed(*where, failure)
        else:
            # Some answers that cannot be used have been counted, and cost what they say.
            ledger.failed(*where, failure, cost_usd=float(failure.values.get("cost_usd") or 0.0))

    def _stop(self, item: ItemRow, error: Exception) -> None:
        """The item has failed, and nothing further is asked for in this run."""
        failure = told(self._shop, error, item.stage, item.label)
        failure = failure.model_copy(update={"values": {**failure.values, STOPS_RUN: True}})
        ledger.failed(self._shop.database, item.workspace, item.job, item.key, failure)

    def _over(self, workspace: str, job: str) -> bool:
        """Whether nothing more is to be asked for."""
        with self._shop.database.reading() as at:
            return self._is_over(at, workspace, job)

    @staticmethod
    def _is_over(at: At, workspace: str, job: str) -> bool:
        stopped = jobrows.cancel_requested(at, workspace, job)
        return stopped or ledger.stopping(at, workspace, job) is not None


def told(shop: Workshop, error: Exception, stage: str = "", item: str = "") -> Failure:
    """The failure as it may be stored: without any key. What nobody foresaw is logged as well."""
    failure = failure_of(error, stage=stage, item=item)
    if failure.code == "unexpected":
        log.error("%s of %s failed", item or "the work", stage or "a job", exc_info=error)
    redact = shop.keyring.redact
    values = {
        name: redact(value) if isinstance(value, str) else value for name, value in failure.values.items()
    }
    if isinstance(error, InvalidInput):
        values[MENDABLE] = True
    return failure.model_copy(update={"cause": redact(failure.cause), "values": values})
