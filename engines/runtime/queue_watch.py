"""The job queues from outside: who works on them, what keeps a job waiting, and putting something in.

QueueWatch(engine, locks)
watch.workers(own) -> int                   living processes that take part
watch.entries(jobs) -> dict[str, Entry]     the queue's own entries of these jobs
watch.busy(workspace) -> tuple[int, int]    jobs being worked on: of all, of this workspace
watch.standing(queues) -> bool              whether anything waits in them to be taken
watch.enqueue(queue, workflow, …)           many calls in one transaction
watch.join(connection, queue, …)            one call in the caller's transaction
watch.forget(job)                           a job and its items taken out
watch.withdraw(names)                       calls taken out
watch.alive(executor) -> bool               whether that process still lives
watch.client() -> DBOSClient                opened once, closed with the watch
watch.canary(seconds) -> float | None       round trip of an empty job through the real queue
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa
from dbos import DBOS, DBOSClient, DBOSPortableJSONSerializer, EnqueueOptions
from sqlalchemy.exc import SQLAlchemyError

from engines.runtime.database import new_id
from engines.runtime.executors import Locks

CANARY = "run_canary"
CANARY_PARTITION = "canary"
"""A partition of its own: a visitor with a long run must not hold it up."""
_FIRST_LOOK, _LAST_LOOK = 0.01, 0.1
# The last condition says nothing new; by it the partial index of what is in flight is used.
_STANDING = (
    "SELECT 1 FROM {table} WHERE queue_name IN :queues AND status = 'ENQUEUED'"
    " AND status IN ('ENQUEUED', 'PENDING') LIMIT 1"
)


@dataclass(frozen=True)
class Entry:
    """A job's entry in the queue. `version` is that of the program which may work on it."""

    status: str
    version: str
    executor: str


class QueueWatch:
    """Works without taking part in the queues. Thread-safe."""

    def __init__(self, engine: sa.Engine, locks: Locks, queue: str, version: str) -> None:
        self._engine = engine
        self._locks = locks
        self._queue = queue
        self._version = version
        self._client: DBOSClient | None = None
        self._opening = threading.Lock()
        self.on_joining: Callable[[], None] = lambda: None
        """Called whenever this process puts something into a queue."""
        table = "workflow_status" if engine.dialect.name == "sqlite" else "dbos.workflow_status"
        self._look = sa.text(_STANDING.format(table=table)).bindparams(sa.bindparam("queues", expanding=True))

    def workers(self, own: bool) -> int:
        """Living processes that take part in the queues; `own`: this one does."""
        return self._locks.others() + own

    def entries(self, jobs: Sequence[str]) -> dict[str, Entry]:
        """Job → its entry, for those that have one."""
        if not jobs:
            return {}
        found = self.client().list_workflows(workflow_ids=list(jobs), load_input=False, load_output=False)
        return {
            one.workflow_id: Entry(one.status, one.app_version or "", one.executor_id or "") for one in found
        }

    def busy(self, workspace: str) -> tuple[int, int]:
        """How many jobs are being worked on, and how many of them are the workspace's."""
        found = self.client().list_workflows(
            queue_name=self._queue, status="PENDING", load_input=False, load_output=False
        )
        return len(found), sum(one.queue_partition_key == workspace for one in found)

    def standing(self, queues: Collection[str]) -> bool:
        """Whether anything waits in one of the queues: one statement on DBOS's table, asked all the time.

        True also when that cannot be told: whoever looks properly will say why.
        """
        try:
            with self._engine.connect() as connection:
                return connection.execute(self._look, {"queues": list(queues)}).first() is not None
        except SQLAlchemyError:
            return True

    def enqueue(self, queue: str, workflow: str, workspace: str, calls: Mapping[str, Sequence[str]]) -> None:
        """Queue many calls (id → arguments) in one transaction. An id that is known stays as it is."""
        with self._engine.begin() as connection:
            for name, arguments in calls.items():
                self.join(connection, queue, workflow, workspace, name, *arguments)

    def join(
        self, at: sa.Connection, queue: str, workflow: str, workspace: str, name: str, *arguments: str
    ) -> None:
        """Queue one call inside the caller's transaction."""
        options: EnqueueOptions = {
            "workflow_name": workflow,
            "queue_name": queue,
            "workflow_id": name,
            "app_version": self._version,
            "queue_partition_key": workspace,
        }
        self.client().enqueue_in_transaction(at, options, *arguments)
        self.on_joining()

    def forget(self, job: str) -> None:
        """Take a job and its items out of the queues, as if it had never been put in."""
        found = self.client().list_workflows(workflow_id_prefix=job, load_input=False, load_output=False)
        self.withdraw([one.workflow_id for one in found])

    def withdraw(self, names: Sequence[str]) -> None:
        """Take calls out of their queues, as if they had never been put in."""
        for name in names:
            self.client().cancel_workflow(name)
            self.client().delete_workflow(name)

    def alive(self, executor: str) -> bool:
        """Whether the process of that id still lives. No process has the id ""."""
        return bool(executor) and not self._locks.try_take(executor)

    def canary(self, seconds: float) -> float | None:
        """Seconds until an empty job has come back, None when it has not after `seconds`."""
        client, name, started = self.client(), new_id("canary"), time.monotonic()
        self.enqueue(self._queue, CANARY, CANARY_PARTITION, {name: ()})
        try:
            return self._back(client, name, started, seconds)
        finally:
            # One that nobody took must not be taken much later, and none is history worth keeping.
            client.cancel_workflow(name)
            client.delete_workflow(name)

    def _back(self, client: DBOSClient, name: str, started: float, seconds: float) -> float | None:
        wait = _FIRST_LOOK
        while (passed := time.monotonic() - started) < seconds:
            found = client.list_workflows(workflow_ids=[name], load_input=False, load_output=False)
            if found and found[0].status == "SUCCESS":
                return passed
            time.sleep(wait)
            wait = min(_LAST_LOOK, wait * 1.3)
        return None

    def client(self) -> DBOSClient:
        """DBOS's door for those that take no part; opened at first use, with its tables."""
        with self._opening:
            if self._client is None:
                DBOS.migrate(self._engine.url.render_as_string(hide_password=False))
                self._client = DBOSClient(
                    system_database_engine=self._engine, serializer=DBOSPortableJSONSerializer()
                )
            return self._client

    def close(self) -> None:
        with self._opening:
            if self._client is not None:
                self._client.destroy()
            self._client = None


def canary() -> str:
    """The empty job."""
    return "alive"
