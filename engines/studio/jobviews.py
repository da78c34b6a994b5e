"""Jobs as people see them."""

from __future__ import annotations

from engines.runtime import ledger
from engines.runtime.database import Connection
from engines.runtime.jobrows import JobRow
from engines.studio.views import JobView


def view(at: Connection, row: JobRow, why: str = "") -> JobView:
    """A job with its progress: items of the stage it is at where there are any, else its own count.

    `why` says why a queued job waits, as a message code.
    """
    counts = ledger.counts(at, row.workspace, row.id, stage=row.stage) if row.stage else None
    itemised = counts is not None and counts.total > 0
    finished = counts.done + counts.failed + counts.possibly_billed if counts else 0
    return JobView(
        id=row.id,
        episode=row.episode or "",
        project=row.project or "",
        kind=row.kind,
        state=row.state,
        ended=row.ended,
        stage=row.stage,
        done=finished if itemised else row.done,
        total=counts.total if counts and itemised else row.total,
        waiting="stopping" if row.active and row.cancel_requested else why,
        failure=row.failure,
        cost_usd=ledger.spent(at, row.workspace, job=row.id).total_usd,
        created=row.created,
        started=row.started,
        finished=row.finished,
    )
