"""Which process holds a visitor's key, and the jobs that wait for one. The keys themselves are never here.

hold(at, workspace, executor)                   this process holds it now; "" when nobody does
park(at, workspace, job, holder) -> bool        the job waits, unless the key has another holder by now
parked(at, workspace) -> list[str]              the jobs that wait
unpark(at, workspace, job, key)                 it may go on, with this key ("own", "owner")
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import select, update

from engines.runtime import jobrows, workspaces
from engines.runtime.database import At, now, reading, writing
from engines.runtime.tables import jobs
from engines.runtime.tables import workspaces as table

KEY = "key"
"""In a job's plan: whose key it was started with ("own", "owner", or ""); in its row: what it waits for."""


def hold(at: At, workspace: str, executor: str) -> None:
    """Raises NotFound for the workspace."""
    with writing(at) as connection:
        connection.execute(update(table).where(table.c.id == workspace).values(key_holder=executor))
        workspaces.get(connection, workspace)


def park(at: At, workspace: str, job: str, holder: str) -> bool:
    """Note that the job waits for a key. False when the key's holder is not `holder` any more: look again.

    Raises NotFound for the job. One that has ended stays as it is.
    """
    with writing(at) as connection:
        # Held until the note is written: else a key that comes now would wake nobody.
        query = select(table.c.key_holder).where(table.c.id == workspace).with_for_update()
        if connection.execute(query).scalar_one_or_none() not in (holder, None):
            return False
        connection.execute(
            update(jobs).where(*_waitable(workspace, job)).values(state="queued", waits=KEY, touched=now())
        )
        jobrows.get(connection, workspace, job)
        return True


def parked(at: At, workspace: str) -> list[str]:
    """The workspace's jobs that wait for a key, the oldest first."""
    query = select(jobs.c.id).where(jobs.c.workspace == workspace, jobs.c.waits == KEY)
    with reading(at) as connection:
        return list(connection.execute(query.order_by(jobs.c.created)).scalars())


def unpark(at: At, workspace: str, job: str, key: str) -> None:
    """Let a waiting job go on. Raises NotFound."""
    with writing(at) as connection:
        plan = {**jobrows.get(connection, workspace, job).plan, KEY: key}
        connection.execute(update(jobs).where(*_waitable(workspace, job)).values(waits="", plan=plan))


def _waitable(workspace: str, job: str) -> tuple[Any, ...]:
    return (jobs.c.id == job, jobs.c.workspace == workspace, jobs.c.active == "run")
