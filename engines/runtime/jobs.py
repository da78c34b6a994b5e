"""Durable jobs on DBOS: one workflow a job, one child workflow an item, each with one paid step.

DBOS keeps which step comes next; what a step made is kept by the library and the ledger. A step may
run twice when a process dies inside it, so every step looks first whether its result is there.
"""

from __future__ import annotations

import logging
import threading
import time
from typing import cast

import sqlalchemy as sa
from dbos import (
    DBOS,
    DBOSConfig,
    DBOSPortableJSONSerializer,
    WorkflowStatus,
)

from engines.kernel.errors import StageFailed
from engines.runtime.executors import Locks, new_executor_id
from engines.runtime.queue_watch import QueueWatch
from engines.runtime.resting import Resting
from engines.runtime.workflows import (
    ITEMS,
    JOB,
    JOBS,
    LIVE,
    OWNER_ITEMS,
    PARKED,
    Work,
    Workflows,
    executor_of,
    queue_of,
)

# Raised by hand when the order of steps inside a workflow changes (a hash of the source would do so at
# every change). Unfinished jobs of an older build then begin anew, from what is stored.
APPLICATION_VERSION = "toonverse-3"
POLL_SECONDS, POLL_ITEMS_SECONDS = 0.05, 0.1
"""How often a queue is looked at in which something stands. A job's first step is waited for by a person;
items come a dozen at a time."""
# Items wait for other machines most of their time; the providers limit real calls themselves. One
# workspace gets at most half, so that a long episode does not hold up a visitor's short one.
ITEMS_AT_ONCE = 24
ITEMS_OF_ONE = 12
JOBS_AT_ONCE = 8
JOBS_OF_ONE = 2
REAP_SECONDS = 1.0
LEAVE_SECONDS = 20.0
"""What has been paid is worth waiting for; what takes longer is asked about at the next start."""
OLDER_SECONDS = 30.0
"""How long a process of an older build is given to take its own jobs from the queue."""
log = logging.getLogger(__name__)


class Jobs:
    """The queue of this process. `launch` must come before `enqueue`; one at a time a process.

    `owner`: this process has the owner's key, and does the calls that need it.
    """

    def __init__(self, engine: sa.Engine, locks: Locks, work: Work, *, owner: bool = False) -> None:
        self._engine = engine
        self._owner = owner
        self._holds_keys = False
        self._locks = locks
        self._work = work
        self.executor = new_executor_id()
        self._stop = threading.Event()
        self._guard = threading.Lock()
        self._reaper: threading.Thread | None = None
        self._launched = False
        self._adrift: set[tuple[str, str]] = set()
        self.watch = QueueWatch(engine, locks, JOBS, APPLICATION_VERSION)
        self._resting = Resting(self.watch.standing)
        self._flows = Workflows(work, self.watch, self._stop)

    @property
    def launched(self) -> bool:
        return self._launched

    def launch(self) -> None:
        """Take part in the queues, and look after the work of processes that died. Idempotent."""
        with self._guard:
            if self.launched:
                return
            try:
                self._launch()
            except BaseException:
                # Half launched is worse than not at all: jobs would be queued that nobody runs.
                self._down()
                raise

    def _launch(self) -> None:
        self._locks.hold(self.executor)
        config: DBOSConfig = {
            "name": "toonverse",
            "system_database_engine": self._engine,
            "executor_id": self.executor,
            "application_version": APPLICATION_VERSION,
            "serializer": DBOSPortableJSONSerializer(),
            "enable_otlp": False,
            # Closing waits for this thread, which sleeps for a second by default.
            "notification_listener_polling_interval_sec": 0.15,
            "log_level": "ERROR",
        }
        _log_through_ours()
        self._prepare_queues()
        dbos = DBOS(config=config)
        heard = [JOBS, ITEMS, queue_of(self.executor), *([OWNER_ITEMS] if self._owner else [])]
        DBOS.listen_queues(heard)
        self._flows.register()
        DBOS.launch()
        self.watch.on_joining = self._resting.rouse
        self._resting.slow_down(heard, getattr(dbos, "background_thread_stop_events", ()))
        self._reaper = threading.Thread(target=self._reap_forever, name="reaper", daemon=True)
        self._reaper.start()
        self._launched = True

    def close(self) -> None:
        """Stop taking work. What is under way goes on in another process, or at the next start."""
        with self._guard:
            if not self.launched:
                self.watch.close()
                return
            self._stop.set()
            if self._reaper is not None:
                self._reaper.join(timeout=5)
            if not self._flows.left(LEAVE_SECONDS):
                log.warning("closing while items are still under way; the next start goes on with them")
            self._down()

    def _down(self) -> None:
        if self._holds_keys:
            self.watch.client().delete_queue(queue_of(self.executor))
            self._holds_keys = False
        self.watch.close()
        DBOS.destroy(destroy_registry=True)
        self._launched = False
        self._locks.release()

    def enqueue(self, connection: sa.Connection, workspace: str, job: str) -> None:
        """Queue a job inside the caller's transaction: row and queue entry stand or fall together."""
        if not self.launched:
            # Opening the queues within somebody's transaction would wait for that transaction.
            raise RuntimeError("enqueue before launch")
        self.watch.join(connection, JOBS, JOB, workspace, job, workspace, job)

    def hold_keys(self) -> None:
        """From now on this process does the calls that need a key it was given. Idempotent."""
        self.launch()
        with self._guard:
            if not self._holds_keys:
                # Within a second it is listened to.
                self._prepare(queue_of(self.executor), ITEMS_AT_ONCE, ITEMS_OF_ONE, POLL_ITEMS_SECONDS)
                self._holds_keys = True

    def go_on(self, workspace: str, job: str) -> None:
        """Take up a job that was parked, from its first step, which finds what is stored already."""
        entry = self.watch.entries([job]).get(job)
        if entry is not None and entry.status in LIVE:
            # It is about to end its workflow, or has seen already that it need not: `_look_after` will know.
            return
        self._queue_again(workspace, job)

    def _prepare_queues(self) -> None:
        """Queues must be known before the launch: one registered after it waits for over a second."""
        self._prepare(JOBS, JOBS_AT_ONCE, JOBS_OF_ONE, POLL_SECONDS)
        self._prepare(ITEMS, ITEMS_AT_ONCE, ITEMS_OF_ONE, POLL_ITEMS_SECONDS)
        self._prepare(OWNER_ITEMS, ITEMS_AT_ONCE, ITEMS_OF_ONE, POLL_ITEMS_SECONDS)
        for queue in self.watch.client().list_queues():
            executor = executor_of(queue.name)
            if executor and not self.watch.alive(executor):
                self.watch.client().delete_queue(queue.name)

    def _prepare(self, queue: str, at_once: int, of_one: int, seconds: float) -> None:
        self.watch.client().register_queue(
            queue,
            worker_concurrency=at_once,
            partition_worker_concurrency=of_one,
            polling_interval_sec=seconds,
        )

    def _reap_forever(self) -> None:
        while not self._stop.wait(REAP_SECONDS):
            try:
                self.reap()
                self._look_after()
            except Exception:  # the next round tries again
                log.exception("looking for work of dead processes failed")

    def reap(self) -> int:
        """Take over the work of processes that died. Returns how many of them there were."""
        pending = DBOS.list_workflows(
            status="PENDING", load_input=False, load_output=False, app_version=APPLICATION_VERSION
        )
        executors = {cast(str, workflow.executor_id) for workflow in pending} - {self.executor}
        dead = [executor for executor in executors if self._locks.try_take(executor)]
        if dead:
            DBOS._recover_pending_workflows(dead)  # pyright: ignore[reportPrivateUsage]
        return len(dead)

    def _look_after(self) -> None:
        """See to jobs that nobody works on and nobody will: their episode would wait for ever."""
        unended = self._work.unended()
        known = {workflow.workflow_id: workflow for workflow in self._workflows([j for _, j in unended])}
        found: set[tuple[str, str]] = set()
        for workspace, job in unended:
            if job not in known or known[job].status not in LIVE:
                found.add((workspace, job))
            elif self._of_an_older_build(known[job]):
                self.watch.forget(job)
        # Seen twice: between our two looks a job may have ended properly.
        for workspace, job in found & self._adrift:
            if job in known and known[job].output != PARKED:
                self._end_adrift(workspace, job, known[job].error)
            else:
                self._queue_again(workspace, job)
        self._adrift = found

    def _end_adrift(self, workspace: str, job: str, error: Exception | None) -> None:
        """Its workflow is over without having said so: its end could not be stored (a full disk)."""
        cause = f"{type(error).__name__}: {error}" if error else "its queue entry is over"
        self._work.broke(workspace, job, StageFailed("job_adrift", cause=cause))

    def _queue_again(self, workspace: str, job: str) -> None:
        """From its first step, which finds what is stored already."""
        self.watch.forget(job)
        with self._engine.begin() as connection:
            self.enqueue(connection, workspace, job)

    def _of_an_older_build(self, workflow: WorkflowStatus) -> bool:
        """Whether another build began it, none of whose processes works on it or takes it from the queue."""
        if workflow.app_version == APPLICATION_VERSION:
            return False
        if workflow.status == "PENDING":
            return self._locks.try_take(workflow.executor_id or "")
        return time.time() - (workflow.updated_at or 0) / 1000 > OLDER_SECONDS

    def _workflows(self, ids: list[str]) -> list[WorkflowStatus]:
        return DBOS.list_workflows(workflow_ids=ids, load_input=False) if ids else []


def _log_through_ours() -> None:
    """DBOS prints by a handler of its own, past the one that takes keys out: send it through ours."""
    logger = logging.getLogger("dbos")
    logger.handlers[:] = [logging.NullHandler()]
    logger.propagate = True
