"""The two durable workflows: a job, and one of its items. What they do is the studio's `Work`.

Workflows(work, watch, stop)
workflows.register()               before DBOS.launch
workflows.left(seconds) -> bool    after `stop` is set: whether all of this process have let go

A workflow of a process that closes lets go by an exception DBOS does not store: it stays pending, and
another process, or the next start, goes on with it.
"""

from __future__ import annotations

import threading
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from itertools import count
from typing import Protocol, TypedDict

from dbos import DBOS

from engines.runtime.queue_watch import CANARY, QueueWatch, canary

JOBS, ITEMS = "jobs", "items"
JOB, ITEM = "run_job", "run_item"
LIVE = ("PENDING", "ENQUEUED", "DELAYED")
RESULT_POLL_SECONDS = 0.05
_AHEAD = 16
# Being killed is normal here: work must not be set aside for it (the default is 100 times).
_RECOVERIES = 1000


class Advance(TypedDict):
    """What one look at a job found: items to do first as (item id, item key), or its end."""

    items: list[tuple[str, str]]
    ended: str


class Work(Protocol):
    """What jobs consist of; implemented by the studio. Neither method raises for a failed job."""

    def advance(self, workspace: str, job: str) -> Advance:
        """Go on with the job until items are wanted or it has ended. Safe to repeat."""
        ...

    def perform(self, workspace: str, job: str, key: str) -> None:
        """Do one item and store its outcome. Safe to repeat: a stored outcome is not asked for twice."""
        ...

    def unended(self) -> list[tuple[str, str]]:
        """(workspace, job) of all jobs whose end is not stored yet."""
        ...

    def broke(self, workspace: str, job: str, error: Exception) -> None:
        """Store that the machinery itself failed, so that no job just stops."""
        ...


class _Leaving(BaseException):
    """This process closes. DBOS stores every `Exception` as the workflow's end, hence none of those."""


class Workflows:
    """The workflows of this process, and how many of them are under way. Thread-safe."""

    def __init__(self, work: Work, watch: QueueWatch, stop: threading.Event) -> None:
        self._work = work
        self._watch = watch
        self._stop = stop
        self._under_way = 0
        self._changed = threading.Condition()

    def register(self) -> None:
        """DBOS marks the functions it is given, which bound methods do not allow: hence the wrappers."""

        def run_job(workspace: str, job: str) -> str:
            return self._job(workspace, job)

        def run_item(workspace: str, job: str, key: str) -> str:
            return self._item(workspace, job, key)

        DBOS.workflow(name=CANARY)(canary)
        DBOS.workflow(name=JOB, max_recovery_attempts=_RECOVERIES)(run_job)
        DBOS.workflow(name=ITEM, max_recovery_attempts=_RECOVERIES)(run_item)

    def left(self, seconds: float) -> bool:
        """Wait for the workflows under way to let go; what is being asked for is awaited and kept."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._under_way, seconds)

    def _job(self, workspace: str, job: str) -> str:
        """The parent workflow. Returns how the job ended and never raises an error."""
        with self._staying():
            try:
                for look in count():
                    found = DBOS.run_step({"name": "advance"}, self._work.advance, workspace, job)
                    if found["ended"]:
                        return found["ended"]
                    self._do_items(workspace, job, look, found["items"])
            except Exception as error:  # noqa: BLE001 - a workflow that raises would end with no message
                return self._broke(workspace, job, error)
        raise AssertionError("unreachable: a job is looked at until it has ended")

    def _item(self, workspace: str, job: str, key: str) -> str:
        """The child workflow: one call that may cost money. Returns, never raises an error."""
        with self._staying():
            try:
                # No step of DBOS's: what it would remember, the ledger knows already, and it costs a commit.
                self._work.perform(workspace, job, key)
            except Exception as error:  # noqa: BLE001 - as above
                return self._broke(workspace, job, error)
            return "done"

    def _do_items(self, workspace: str, job: str, look: int, items: list[tuple[str, str]]) -> None:
        # The look is part of the id: an item that a Stop left undone can be asked for again. It begins with
        # the job's: so a job is found with its items.
        names = [f"{job}.{item}.{look}" for item, _ in items]
        calls = {name: (workspace, job, key) for name, (_, key) in zip(names, items, strict=True)}
        DBOS.run_step({"name": "enqueue"}, self._watch.enqueue, ITEMS, ITEM, workspace, calls)
        while names:
            # They end about in the order they stand in: a few at the front tell when to look again.
            ahead, rest = names[:_AHEAD], names[_AHEAD:]
            lives = self._living(ahead)
            names = [*lives, *rest]
            # DBOS's own wait for a result cannot be left: a process that closes would hang in it.
            if lives and self._stop.wait(RESULT_POLL_SECONDS):
                raise _Leaving

    def _living(self, names: Sequence[str]) -> list[str]:
        """Those of the workflows that have not ended."""
        entries = self._watch.entries(names)
        statuses = {name: entries[name].status if name in entries else "gone" for name in names}
        for name, status in statuses.items():
            if status not in (*LIVE, "SUCCESS"):
                raise RuntimeError(f"{name} left its queue: {status}")
        return [name for name, status in statuses.items() if status in LIVE]

    def _broke(self, workspace: str, job: str, error: Exception) -> str:
        if self._stop.is_set():
            # It failed because everything is being closed under it.
            raise _Leaving from error
        DBOS.run_step({"name": "broke"}, self._work.broke, workspace, job, error)
        return "failed"

    @contextmanager
    def _staying(self) -> Generator[None]:
        if self._stop.is_set():
            raise _Leaving
        with self._changed:
            self._under_way += 1
        try:
            yield
        finally:
            with self._changed:
                self._under_way -= 1
                self._changed.notify_all()
