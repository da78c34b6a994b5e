"""Jobs as people see them."""

from __future__ import annotations

from engines.runtime import ledger
from engines.runtime.database import Connection
from engines.runtime.jobrows import JobRow
from engines.runtime.ledger_rows import Counts, ItemRow
from engines.studio.due import STOPS_BEFORE
from engines.studio.views import ItemView, JobView


def view(at: Connection, row: JobRow, why: str = "") -> JobView:
    """A job with its progress: items of the stage it is at where there are any, else its own count.

    `why` says why a queued job waits, as a message code.
    """
    counts = ledger.counts(at, row.workspace, row.id, stage=row.stage) if row.stage else None
    itemised = counts is not None and counts.total > 0
    finished = counts.done + counts.failed + counts.possibly_billed if counts else 0
    spent = ledger.spent(at, row.workspace, job=row.id)
    return JobView(
        id=row.id,
        episode=row.about,
        project=row.project or "",
        kind=row.kind,
        state=row.state,
        ended=row.ended,
        stage=row.stage,
        done=finished if itemised else row.done,
        total=counts.total if counts and itemised else row.total,
        waiting="stopping" if row.active and row.cancel_requested else "job_key" if row.waits else why,
        failure=row.failure,
        items=_by_state(ledger.counts(at, row.workspace, row.id)),
        cost_usd=spent.cost_usd + spent.lost_usd,
        reserved_usd=spent.reserved_usd,
        created=row.created,
        started=row.started,
        finished=row.finished,
        touched=row.touched,
        stops_before=str(row.plan.get(STOPS_BEFORE, "")),
    )


def _by_state(counts: Counts) -> dict[str, int]:
    found = {name: value for name, value in vars(counts).items() if name != "reused"}
    return {name: value for name, value in found.items() if value}


def item(row: ItemRow) -> ItemView:
    """One call as people see it: without what was asked and answered."""
    return ItemView(
        stage=row.stage,
        kind=row.kind,
        item=row.label,
        state=row.state,
        provider=row.provider,
        model=row.model,
        reused=row.reused,
        attempts=row.attempts,
        cost_usd=row.cost_usd + row.lost_usd,
        started=row.started,
        finished=row.finished,
        failure=row.failure,
    )
