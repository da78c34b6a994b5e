"""Jobs as the page sees them. The queue entry beside each row is `jobs.py`'s, in one transaction.

request(at, workspace, new) -> tuple[JobRow, bool]      the running one if there is one; True: new
get(at, workspace, job) -> JobRow                       NotFound
listed(at, workspace, *, project=None, episode=None, limit=50) -> list[JobRow]     newest first
put_away(at, workspace, ids) -> int                     the ended ones of them leave the list
active(at, workspace, episode, *, item="") -> JobRow | None     queued or running
start(at, workspace, job, executor) -> JobRow           queued → running (again, after a restart)
progress(at, workspace, job, *, stage, done, total)
finish(at, workspace, job, ended, failure=None) -> JobRow       idempotent: the first end stays
request_cancel(at, workspace, job, wanted=True) -> JobRow   never stops by itself; the worker looks
extend(at, workspace, job, plan) -> JobRow          more to do for a job that has not ended
cancel_requested(at, workspace, job) -> bool
unended(at) -> list[JobRow]                             every workspace's
waiting_since(at, moment) -> list[JobRow]               for the watchdog: every workspace's
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import RowMapping, select
from sqlalchemy import update as sql_update

from engines.kernel.document import Json
from engines.kernel.errors import Failure, NotFound
from engines.runtime import episodes, failures, projects, workspaces
from engines.runtime.database import At, insert_new, new_id, now, reading, writing
from engines.runtime.tables import jobs

State = Literal["queued", "running", "done", "failed", "cancelled"]
Ended = Literal["done", "done_with_failures", "failed", "cancelled"]

_STATE: Mapping[Ended, State] = {
    "done": "done",
    "done_with_failures": "done",
    "failed": "failed",
    "cancelled": "cancelled",
}


@dataclass(frozen=True)
class NewJob:
    """`plan` says what to do, in JSON: stages and their options. Keys are never part of it."""

    kind: str
    plan: Json
    episode: str | None = None
    project: str | None = None
    """Taken from the episode when not given."""
    total: int = 0
    beside: str | None = None
    """The episode of a job for one `item` of it, which goes on beside its run; then there is no `episode`."""
    item: str = ""


@dataclass(frozen=True)
class JobRow:
    """`state` is what it does now, `ended` how it ended (None until then)."""

    id: str
    workspace: str
    project: str | None
    episode: str | None
    kind: str
    plan: Json
    state: State
    ended: Ended | None
    stage: str
    done: int
    total: int
    failure: Failure | None
    cancel_requested: bool
    executor: str
    created: float
    started: float | None
    finished: float | None
    touched: float | None = None
    """When it last told of anything: taken up, an item further, ended."""
    put_away: bool = False
    """Its owner does not want to see it in the list any more."""
    waits: str = ""
    """"key" while it stands still for want of the key it was started with."""
    beside: str | None = None
    item: str = ""

    @property
    def about(self) -> str:
        """The episode it works on, "" for none."""
        return self.episode or self.beside or ""

    @property
    def active(self) -> bool:
        return self.ended is None


def request(at: At, workspace: str, new: NewJob) -> tuple[JobRow, bool]:
    """A new job, or the one that is already queued or running for the episode, or item (then False).

    Raises NotFound for an episode or project that is not this workspace's.
    """
    with writing(at) as connection:
        workspaces.get(connection, workspace)
        project, episode = new.project, new.episode or new.beside
        if episode is not None:
            project = episodes.get(connection, workspace, episode).project
        elif project is not None:
            projects.get(connection, workspace, project)
        values: dict[str, Any] = {
            "id": new_id("job"),
            "workspace": workspace,
            "project": project,
            "episode": new.episode,
            "kind": new.kind,
            "plan": new.plan,
            "state": "queued",
            "stage": "",
            "done": 0,
            "total": new.total,
            "cancel_requested": False,
            "executor": "",
            "created": now(),
            "active": "run",
            "beside": new.beside,
            "item": new.item,
        }
        if insert_new(connection, jobs, values):
            return get(connection, workspace, values["id"]), True
        running = active(connection, workspace, episode or "", item=new.item)
        if running is None:
            # It ended between our insert and our look: possible in PostgreSQL only.
            return request(connection, workspace, new)
        return running, False


def get(at: At, workspace: str, job: str) -> JobRow:
    """Raises NotFound `job_not_found`, also for somebody else's."""
    with reading(at) as connection:
        row = connection.execute(select(jobs).where(*_mine(workspace, job))).mappings().first()
    if row is None:
        raise NotFound("job_not_found", item=job)
    return _row(row)


def listed(
    at: At,
    workspace: str,
    *,
    project: str | None = None,
    episode: str | None = None,
    beside: str | None = None,
    limit: int = 50,
) -> list[JobRow]:
    """The workspace's jobs, newest first, without those that were put away."""
    query = select(jobs).where(jobs.c.workspace == workspace, jobs.c.put_away.is_(False))
    if project is not None:
        query = query.where(jobs.c.project == project)
    if episode is not None:
        query = query.where(jobs.c.episode == episode)
    if beside is not None:
        query = query.where(jobs.c.beside == beside)
    query = query.order_by(jobs.c.created.desc(), jobs.c.id).limit(limit)
    with reading(at) as connection:
        return [_row(row) for row in connection.execute(query).mappings()]


def put_away(at: At, workspace: str, ids: Sequence[str]) -> int:
    """Take those of the jobs that have ended out of the list. Returns how many that were.

    What they made, and what it cost, stays.
    """
    mine = (jobs.c.workspace == workspace, jobs.c.id.in_(ids), jobs.c.active.is_(None))
    with writing(at) as connection:
        query = sql_update(jobs).where(*mine, jobs.c.put_away.is_(False)).values(put_away=True)
        return connection.execute(query).rowcount


def active(at: At, workspace: str, episode: str, *, item: str = "") -> JobRow | None:
    """The episode's job that is queued or running; the one for a single item of it, where one is named."""
    query = select(jobs).where(jobs.c.workspace == workspace, jobs.c.active == "run")
    one = (jobs.c.beside == episode, jobs.c.item == item) if item else (jobs.c.episode == episode,)
    query = query.where(*one)
    with reading(at) as connection:
        row = connection.execute(query).mappings().first()
    return _row(row) if row is not None else None


def start(at: At, workspace: str, job: str, executor: str) -> JobRow:
    """A worker has taken it up. An ended job stays as it is: look at `active`. Raises NotFound."""
    with writing(at) as connection:
        before = get(connection, workspace, job)
        connection.execute(
            sql_update(jobs)
            .where(*_mine(workspace, job), jobs.c.active == "run")
            .values(
                state="running",
                executor=executor,
                started=before.started or now(),
                touched=now(),
                waits="",
            )
        )
        return get(connection, workspace, job)


def progress(at: At, workspace: str, job: str, *, stage: str, done: int, total: int) -> None:
    """Where the job stands. Raises NotFound."""
    with writing(at) as connection:
        changed = connection.execute(
            sql_update(jobs)
            .where(*_mine(workspace, job))
            .values(stage=stage, done=done, total=total, touched=now())
        )
        if not changed.rowcount:
            raise NotFound("job_not_found", item=job)


def finish(at: At, workspace: str, job: str, ended: Ended, failure: Failure | None = None) -> JobRow:
    """How the job ended; a job that has ended already stays as it is. Raises NotFound.

    A failed job says why: without a failure this is a ValueError, and the table refuses it too.
    """
    if ended == "failed" and failure is None:
        raise ValueError("a failed job needs a failure")
    values: dict[str, Any] = {
        "state": _STATE[ended],
        "ended": ended,
        "failure": failures.stored(failure) if failure else None,
        "finished": now(),
        "touched": now(),
        "active": None,
        "waits": "",
    }
    with writing(at) as connection:
        connection.execute(
            sql_update(jobs).where(*_mine(workspace, job), jobs.c.active == "run").values(**values)
        )
        return get(connection, workspace, job)


def request_cancel(at: At, workspace: str, job: str, wanted: bool = True) -> JobRow:
    """Ask a job to stop, or take that back while it has not stopped yet. Raises NotFound."""
    with writing(at) as connection:
        connection.execute(
            sql_update(jobs)
            .where(*_mine(workspace, job), jobs.c.active == "run")
            .values(cancel_requested=wanted)
        )
        return get(connection, workspace, job)


def extend(at: At, workspace: str, job: str, plan: Json) -> JobRow:
    """Give a job that has not ended more to do; an ended one stays as it is. Raises NotFound."""
    with writing(at) as connection:
        connection.execute(
            sql_update(jobs).where(*_mine(workspace, job), jobs.c.active == "run").values(plan=plan)
        )
        return get(connection, workspace, job)


def cancel_requested(at: At, workspace: str, job: str) -> bool:
    """Whether the person pressed Stop. Raises NotFound."""
    query = select(jobs.c.cancel_requested).where(*_mine(workspace, job))
    with reading(at) as connection:
        asked = connection.execute(query).scalar_one_or_none()
    if asked is None:
        raise NotFound("job_not_found", item=job)
    return asked


def unended(at: At) -> list[JobRow]:
    """Jobs of every workspace that are queued or running, for the machine's own watch only."""
    query = select(jobs).where(jobs.c.state.in_(("queued", "running"))).order_by(jobs.c.created)
    with reading(at) as connection:
        return [_row(row) for row in connection.execute(query).mappings()]


def waiting_since(at: At, moment: float) -> list[JobRow]:
    """Jobs of every workspace queued before `moment` (Unix seconds) that nobody works on, and could.

    For the watchdog and the health page of the machine's owner; never for a visitor.
    """
    idle = (jobs.c.state == "queued", jobs.c.waits == "", jobs.c.created < moment)
    query = select(jobs).where(*idle).order_by(jobs.c.created)
    with reading(at) as connection:
        return [_row(row) for row in connection.execute(query).mappings()]


def _row(row: RowMapping) -> JobRow:
    values: dict[str, Any] = {name: value for name, value in row.items() if name != "active"}
    values["failure"] = failures.loaded(values["failure"])
    return JobRow(**values)


def _mine(workspace: str, job: str) -> tuple[Any, ...]:
    return (jobs.c.id == job, jobs.c.workspace == workspace)
