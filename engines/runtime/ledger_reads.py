"""Looking things up in the ledger. `ledger.py` is the door to these; see its list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import func, select

from engines.kernel.errors import Failure, NotFound
from engines.runtime import failures, jobrows
from engines.runtime.database import At, now, reading
from engines.runtime.ledger_rows import Counts, ItemRow, Spent, item_row
from engines.runtime.tables import items, jobs

STOPS_RUN = "stops_run"
"""Set in a failure's values when every further call of the run would fail alike."""
LONGEST_CALL_SECONDS = 1800.0
"""No call of a provider lasts longer."""
_BATCH = 500
"""Keys looked up in one query."""


def get(at: At, workspace: str, job: str, key: str) -> ItemRow:
    """Raises NotFound `item_not_found`, also for somebody else's."""
    query = select(items).where(*_of(workspace, job), items.c.key == key)
    with reading(at) as connection:
        row = connection.execute(query).mappings().first()
    if row is None:
        raise NotFound("item_not_found", item=key)
    return item_row(row)


def listed(at: At, workspace: str, job: str, *, stage: str | None = None) -> list[ItemRow]:
    """The job's items in the order they were wanted. Raises NotFound for the job."""
    query = select(items).where(*_of(workspace, job)).order_by(items.c.position)
    if stage is not None:
        query = query.where(items.c.stage == stage)
    with reading(at) as connection:
        jobrows.get(connection, workspace, job)
        return [item_row(row) for row in connection.execute(query).mappings()]


def find_done(at: At, workspace: str, key: str) -> ItemRow | None:
    """The newest answer to this key in any job of the workspace."""
    return find_all_done(at, workspace, [key]).get(key)


def find_all_done(at: At, workspace: str, keys: Sequence[str]) -> dict[str, ItemRow]:
    """Key → its newest answer in the workspace, for the keys that have one."""
    found: dict[str, ItemRow] = {}
    with reading(at) as connection:
        for first in range(0, len(keys), _BATCH):
            query = _by_key(workspace, keys[first : first + _BATCH], "done").order_by(items.c.finished)
            rows = connection.execute(query).mappings()
            found.update({row["key"]: item_row(row) for row in rows})
    return found


def unfinished_intents(at: At, workspace: str, job: str | None = None) -> list[ItemRow]:
    """Calls that were announced and have no outcome: running now, or cut off."""
    query = select(items).where(items.c.workspace == workspace, items.c.state == "intent")
    if job is not None:
        query = query.where(items.c.job == job)
    with reading(at) as connection:
        if job is not None:
            jobrows.get(connection, workspace, job)
        return [item_row(row) for row in connection.execute(query.order_by(items.c.started)).mappings()]


def asked_elsewhere(at: At, row: ItemRow) -> bool:
    """Whether another job of the workspace is asking for the same right now.

    What was announced longer ago than any call lasts was cut off: its own job will tell.
    """
    found = items.c
    query = _by_key(row.workspace, [row.key], "intent").where(
        found.job != row.job, found.started > now() - LONGEST_CALL_SECONDS
    )
    with reading(at) as connection:
        return connection.execute(query).first() is not None


def doubtful(at: At, workspace: str, keys: Sequence[str]) -> list[ItemRow]:
    """Items of any job that were possibly billed and have had no answer since: ask before repeating."""
    with reading(at) as connection:
        answered = find_all_done(connection, workspace, keys)
        open_keys = [key for key in keys if key not in answered]
        rows = connection.execute(_by_key(workspace, open_keys, "possibly_billed")).mappings()
        return [item_row(row) for row in rows]


def spent(at: At, workspace: str, *, job: str | None = None, since: float | None = None) -> Spent:
    """What the workspace (or one job of it) spent and reserved, from `since` (Unix seconds) on."""
    found = items.c
    query = select(func.sum(found.cost_usd), func.sum(found.reserved_usd), func.sum(found.lost_usd)).where(
        found.workspace == workspace
    )
    if job is not None:
        query = query.where(found.job == job)
    if since is not None:
        query = query.where(found.created >= since)
    with reading(at) as connection:
        if job is not None:
            jobrows.get(connection, workspace, job)
        cost, reserved, lost = connection.execute(query).one()
    return Spent(cost_usd=cost or 0.0, reserved_usd=reserved or 0.0, lost_usd=lost or 0.0)


def stopping(at: At, workspace: str, job: str) -> Failure | None:
    """The failure after which no further call of the job makes sense (billing, a cap), if there is one.

    Raises NotFound for the job.
    """
    query = select(items.c.failure).where(*_of(workspace, job), items.c.failure.is_not(None))
    with reading(at) as connection:
        # Its plan is long, and asked for at every call: that it is there is all that matters.
        jobrows.cancel_requested(connection, workspace, job)
        found = [failures.loaded(one) for one in connection.execute(query).scalars()]
    return next((one for one in found if one and one.values.get(STOPS_RUN)), None)


def by_stage(at: At, workspace: str, project: str) -> list[tuple[str, str, float, float]]:
    """(episode, stage, spent, reserved) of the paid calls of one project; nothing of somebody else's."""
    paid, found = func.sum(items.c.cost_usd + items.c.lost_usd), func.sum(items.c.reserved_usd)
    mine = (items.c.workspace == workspace, jobs.c.workspace == workspace, jobs.c.project == project)
    episode = func.coalesce(jobs.c.episode, jobs.c.beside)
    query = (
        select(episode, items.c.stage, paid, found)
        .join(jobs, jobs.c.id == items.c.job)
        .where(*mine, items.c.paid)
        .group_by(episode, items.c.stage)
        .order_by(episode, items.c.stage)
    )
    with reading(at) as connection:
        return [(row[0] or "", row[1], row[2] or 0.0, row[3] or 0.0) for row in connection.execute(query)]


def answered(at: At, workspace: str, episode: str) -> list[ItemRow]:
    """The paid calls of an episode, of its runs and beside them, that gave what was asked for."""
    about = func.coalesce(jobs.c.episode, jobs.c.beside) == episode
    mine = (items.c.workspace == workspace, jobs.c.workspace == workspace, about)
    done = (items.c.paid, items.c.state == "done", items.c.reused.is_(False))
    query = select(items).join(jobs, jobs.c.id == items.c.job).where(*mine, *done)
    with reading(at) as connection:
        return [item_row(row) for row in connection.execute(query).mappings()]


def counts(at: At, workspace: str, job: str, *, stage: str | None = None) -> Counts:
    """How far the job's items are. Raises NotFound for the job."""
    query = select(items.c.state, items.c.reused, func.count()).where(*_of(workspace, job))
    if stage is not None:
        query = query.where(items.c.stage == stage)
    found: dict[str, int] = {}
    with reading(at) as connection:
        jobrows.get(connection, workspace, job)
        for state, reused, number in connection.execute(query.group_by(items.c.state, items.c.reused)):
            found[state] = found.get(state, 0) + number
            if reused:
                found["reused"] = found.get("reused", 0) + number
    return Counts(**found)


def _by_key(workspace: str, keys: Sequence[str], state: str) -> Any:
    found = items.c
    return select(items).where(found.workspace == workspace, found.key.in_(keys), found.state == state)


def _of(workspace: str, job: str) -> tuple[Any, ...]:
    return (items.c.job == job, items.c.workspace == workspace)
