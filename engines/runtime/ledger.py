"""The ledger: what was asked of a provider, before it is asked, and what came of it.

    want(at, workspace, job, stage, wants, *, reuse=True) -> list[ItemRow]  in the order asked; idempotent
    intent(at, workspace, job, key, *, reserve_usd=0, caps=NO_CAPS) -> ItemRow   call only if it is "intent"
    outcome(at, workspace, job, key, outcome, *, cost_usd=0, usage=None) -> ItemRow
    failed(at, workspace, job, key, failure, *, cost_usd=0) -> ItemRow
    mark_possibly_billed(at, workspace, job, key, failure=None) -> ItemRow
    again(at, workspace, job, keys) -> list[ItemRow]                a person asked to repeat them
    lost(at, workspace, job, keys) -> list[ItemRow]                 answers that cannot be read any more
    get(at, workspace, job, key) -> ItemRow                         NotFound
    listed(at, workspace, job, *, stage=None) -> list[ItemRow]      in the order they were wanted
    find_done(at, workspace, key) -> ItemRow | None                 of any job of the workspace
    find_all_done(at, workspace, keys) -> dict[str, ItemRow]
    unfinished_intents(at, workspace, job=None) -> list[ItemRow]
    doubtful(at, workspace, keys) -> list[ItemRow]                  possibly billed and never answered
    spent(at, workspace, *, job=None, since=None) -> Spent
    stopping(at, workspace, job) -> Failure | None                  after which no further call makes sense
    counts(at, workspace, job, *, stage=None) -> Counts
    by_stage(at, workspace, project) -> list[(episode, stage, spent, reserved)]
    answered(at, workspace, episode) -> list[ItemRow]               paid, of one episode, and answered

Every call commits by itself when given a Database. An intent must be committed before the call it
announces, so never keep a transaction open around one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, func, select
from sqlalchemy import update as sql_update

from engines.kernel.document import Json
from engines.kernel.errors import Failure, NotFound
from engines.runtime import failures
from engines.runtime.database import At, insert_new, new_id, now, writing
from engines.runtime.ledger_caps import check_cap
from engines.runtime.ledger_reads import (
    answered,
    asked_elsewhere,
    by_stage,
    counts,
    doubtful,
    find_all_done,
    find_done,
    get,
    listed,
    spent,
    stopping,
    unfinished_intents,
)
from engines.runtime.ledger_rows import Caps, Counts, ItemRow, Spent, Want
from engines.runtime.tables import items, jobs, workspaces

__all__ = [
    "Caps",
    "Counts",
    "ItemRow",
    "Spent",
    "Want",
    "again",
    "answered",
    "by_stage",
    "counts",
    "doubtful",
    "failed",
    "find_all_done",
    "find_done",
    "get",
    "intent",
    "listed",
    "lost",
    "mark_possibly_billed",
    "outcome",
    "spent",
    "stopping",
    "unfinished_intents",
    "want",
]

NO_CAPS = Caps()


def want(
    at: At, workspace: str, job: str, stage: str, wants: Sequence[Want], *, reuse: bool = True
) -> list[ItemRow]:
    """Note what the job needs. Items answered before in this workspace are done at once, at no cost.

    `reuse=False` asks anew for items that this job did not have yet. Raises NotFound for the job.
    """
    with writing(at) as connection:
        _lock_job(connection, workspace, job)
        old = find_all_done(connection, workspace, [one.key for one in wants]) if reuse else {}
        position = _count(connection, workspace, job)
        for offset, one in enumerate(wants):
            values = _wanted(workspace, job, stage, one, old.get(one.key))
            insert_new(connection, items, {**values, "position": position + offset})
        rows = {row.key: row for row in listed(connection, workspace, job)}
        return [rows[one.key] for one in wants]


def intent(
    at: At, workspace: str, job: str, key: str, *, reserve_usd: float = 0.0, caps: Caps = NO_CAPS
) -> ItemRow:
    """Announce a call that may cost `reserve_usd`. Make the call only if the row's state is "intent".

    Other states: "done" has the outcome already, of this job or, paid for since it was wanted, of another;
    "wanted": another job is asking for the same now, so ask again later; "possibly_billed" waits for a
    person (an earlier call of a paid provider was announced and nobody knows what came of it, be it
    another job's since this was wanted).
    Raises StageFailed `cap_reached` when what the job spent and reserved would pass its cap,
    `cap_all_reached` for the workspace's.
    """
    with writing(at) as connection:
        # Two intents under one cap, or of one key, take turns: each alone would find that it fits.
        connection.execute(select(workspaces.c.id).where(workspaces.c.id == workspace).with_for_update())
        _lock_job(connection, workspace, job)
        row = get(connection, workspace, job, key)
        if row.state in {"done", "possibly_billed"}:
            return row
        if row.state == "intent" and row.paid:
            return mark_possibly_billed(connection, workspace, job, key)
        if row.paid and (found := _elsewhere(connection, row)):
            return found
        check_cap(connection, row, "cap_reached", row.job, reserve_usd, caps.run_usd)
        check_cap(connection, row, "cap_all_reached", None, reserve_usd, caps.workspace_usd)
        return _set(
            connection,
            row,
            state="intent",
            reserved_usd=reserve_usd,
            attempts=row.attempts + 1,
            failure=None,
            started=now(),
            finished=None,
        )


def outcome(
    at: At,
    workspace: str,
    job: str,
    key: str,
    answer: Json,
    *,
    cost_usd: float = 0.0,
    usage: Mapping[str, Json] | None = None,
) -> ItemRow:
    """The answer, in JSON. A second answer to the same item is kept as cost only. Raises NotFound."""
    with writing(at) as connection:
        row = get(connection, workspace, job, key)
        if row.state == "done":
            return _set(connection, row, lost_usd=row.lost_usd + cost_usd)
        return _set(
            connection,
            row,
            state="done",
            outcome=answer,
            usage=usage,
            reserved_usd=0.0,
            cost_usd=row.cost_usd + cost_usd,
            failure=None,
            finished=now(),
        )


def failed(at: At, workspace: str, job: str, key: str, failure: Failure, *, cost_usd: float = 0.0) -> ItemRow:
    """The provider said no, for certain. What it charged all the same is `cost_usd`. Raises NotFound."""
    with writing(at) as connection:
        row = get(connection, workspace, job, key)
        if row.state == "done":
            return row
        return _set(
            connection,
            row,
            state="failed",
            failure=failures.stored(failure),
            reserved_usd=0.0,
            lost_usd=row.lost_usd + cost_usd,
            finished=now(),
        )


def mark_possibly_billed(
    at: At, workspace: str, job: str, key: str, failure: Failure | None = None
) -> ItemRow:
    """Nobody knows what came of the call. Its reserve keeps counting as spent. Raises NotFound."""
    with writing(at) as connection:
        row = get(connection, workspace, job, key)
        if row.state == "done":
            return row
        told = failure or Failure(
            code="intent_without_outcome",
            cause="the call was announced and its outcome was never written",
            stage=row.stage,
            item=row.label or row.key,
        )
        return _set(connection, row, state="possibly_billed", failure=failures.stored(told), finished=now())


def again(at: At, workspace: str, job: str, keys: Iterable[str]) -> list[ItemRow]:
    """A person asked to repeat these: failed and possibly billed ones are wanted again."""
    with writing(at) as connection:
        rows = [get(connection, workspace, job, key) for key in keys]
        return [
            _set(
                connection,
                row,
                state="wanted",
                # What the unknown call may have cost still counts against the cap.
                lost_usd=row.lost_usd + row.reserved_usd,
                reserved_usd=0.0,
                failure=None,
                # From now on it counts what other jobs ask for.
                started=now(),
                finished=None,
            )
            if row.state in {"failed", "possibly_billed"}
            else row
            for row in rows
        ]


def lost(at: At, workspace: str, job: str, keys: Iterable[str]) -> list[ItemRow]:
    """These answers are damaged: free ones are wanted again, paid ones stay (repeating would cost)."""
    with writing(at) as connection:
        rows = [get(connection, workspace, job, key) for key in keys]
        return [
            row if row.paid else _set(connection, row, state="wanted", outcome=None, reused=False)
            for row in rows
        ]


def _wanted(workspace: str, job: str, stage: str, one: Want, old: ItemRow | None) -> dict[str, Any]:
    moment = now()
    return {
        **vars(one),
        "id": new_id("itm"),
        "workspace": workspace,
        "job": job,
        "stage": stage,
        "state": "done" if old else "wanted",
        "reused": old is not None,
        "outcome": old.outcome if old else None,
        "reserved_usd": 0.0,
        "cost_usd": 0.0,
        "lost_usd": 0.0,
        "attempts": 0,
        "created": moment,
        "finished": moment if old else None,
    }


def _elsewhere(connection: Connection, row: ItemRow) -> ItemRow | None:
    """The row as another job's call for the same leaves it; None where there was none since it was wanted."""
    since = row.started or row.created
    if (old := find_done(connection, row.workspace, row.key)) and (old.finished or 0.0) > since:
        done = {"state": "done", "reused": True, "outcome": old.outcome}
        return _set(connection, row, **done, failure=None, finished=now())
    if asked_elsewhere(connection, row):
        return row
    doubts = doubtful(connection, row.workspace, [row.key])
    if doubt := next((one for one in doubts if one.job != row.job and (one.finished or 0.0) > since), None):
        return mark_possibly_billed(connection, row.workspace, row.job, row.key, doubt.failure)
    return None


def _lock_job(connection: Connection, workspace: str, job: str) -> None:
    query = select(jobs.c.id).where(jobs.c.id == job, jobs.c.workspace == workspace).with_for_update()
    if connection.execute(query).first() is None:
        raise NotFound("job_not_found", item=job)


def _count(connection: Connection, workspace: str, job: str) -> int:
    mine = (items.c.job == job, items.c.workspace == workspace)
    return connection.execute(select(func.count()).select_from(items).where(*mine)).scalar_one()


def _set(connection: Connection, row: ItemRow, **values: Any) -> ItemRow:
    connection.execute(
        sql_update(items).where(items.c.id == row.id, items.c.workspace == row.workspace).values(**values)
    )
    return get(connection, row.workspace, row.job, row.key)
