"""The two durable workflows: a job, and one of its items. What they do is the studio's `Work`.

Workflows(work, watch, stop)
workflows.register()               before DBOS.launch
workflows.left(seconds) -> bool    after `stop` is set: whether all of this process have let go
queue_of(executor) -> str          the queue of the calls only that process has the key for

A workflow of a process that closes lets go by an exception DBOS does not store: it stays pending, and
another process, or the next start, goes on with it. A job whose key nobody holds any more ends its
workflow without ending itself: it is parked until the key comes back.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from itertools import count
from typing import Literal, Protocol, TypedDict

from dbos import DBOS

from engines.runtime.queue_watch import CANARY, Entry, QueueWatch, canary

JOBS, ITEMS, OWNER_ITEMS = "jobs", "items", "items-owner"
"""Jobs; calls that anybody may make; calls for which a process needs the owner's key in its environment."""
_OWN_ITEMS = "items-of-"
PARKED = "waiting for a key"
"""What a job's workflow returns when the job is to go on later."""
KEY_SECONDS = 30.0
"""How long calls wait for a process with the owner's key before the job is parked."""
_LOOK_SECONDS = 1.0
JOB, ITEM = "run_job", "run_item"
LIVE = ("PENDING", "ENQUEUED", "DELAYED")
RESULT_POLL_SECONDS = 0.05
_AHEAD = 16
# Being killed is normal here: work must not be set aside for it (the default is 100 times).
_RECOVERIES = 1000


Purse = Literal["", "own", "owner"]
"""Whose key a call needs: none, the visitor's own, or the one in the owner's environment."""


class Advance(TypedDict):
    """What one look at a job found: items to do first as (item id, item key, purse), or its end."""

    items: Sequence[tuple[str, str, Purse]]
    ended: str


class Work(Protocol):
    """What jobs consist of; implemented by the studio. Neither method raises for a failed job."""

    def advance(self, workspace: str, job: str) -> Advance:
        """Go on with the job until items are wanted or it has ended. Safe to repeat."""
        ...

    def perform(self, workspace: str, job: str, key: str, leaving: Callable[[], bool]) -> bool:
        """Do one item and store its outcome. Safe to repeat: a stored outcome is not asked for twice.

        False when it was not begun because the process is `leaving`; what is begun is brought to its end.
        """
        ...

    def unended(self) -> list[tuple[str, str]]:
        """(workspace, job) of all jobs that this process could go on with and whose end is not stored yet."""
        ...

    def holder(self, workspace: str) -> str:
        """The process that last held the visitor's key, "" for none."""
        ...

    def park(self, workspace: str, job: str, holder: str) -> bool:
        """Store that the job waits for a key. False when `holder` is not the key's holder any more."""
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
                    if found["items"] and not self._do_items(workspace, job, look, found["items"]):
                        return PARKED
            except Exception as error:  # noqa: BLE001 - a workflow that raises would end with no message
                return self._broke(workspace, job, error)
        raise AssertionError("unreachable: a job is looked at until it has ended")

    def _item(self, workspace: str, job: str, key: str) -> str:
        """The child workflow: one call that may cost money. Returns, never raises an error."""
        with self._staying():
            try:
                # No step of DBOS's: what it would remember, the ledger knows already, and it costs a commit.
                done = self._work.perform(workspace, job, key, self._stop.is_set)
            except Exception as error:  # noqa: BLE001 - as above
                return self._broke(workspace, job, error)
            if not done:
                raise _Leaving
            return "done"

    def _do_items(self, workspace: str, job: str, look: int, items: Sequence[tuple[str, str, Purse]]) -> bool:
        """Have the items done, by whoever can. False when the job has been parked instead."""
        queue = DBOS.run_step({"name": "enqueue"}, self._enqueue, workspace, job, look, items)
        if not queue:
            return False
        names = [_name(job, item, look) for item, *_ in items]
        started = looked = time.monotonic()
        while names:
            # They end about in the order they stand in: a few at the front tell when to look again.
            ahead, rest = names[:_AHEAD], names[_AHEAD:]
            entries = self._watch.entries(ahead)
            lives = [name for name in ahead if self._lives(name, entries.get(name), queue)]
            if len(lives) < len(ahead) or any(entries[name].status == "PENDING" for name in lives):
                started = time.monotonic()
            names = [*lives, *rest]
            if queue != ITEMS and time.monotonic() - looked > _LOOK_SECONDS:
                looked = time.monotonic()
                if self._is_lost(queue, looked - started):
                    self._watch.withdraw(names)
                    return queue != OWNER_ITEMS or not self._park(workspace, job)
            # DBOS's own wait for a result cannot be left: a process that closes would hang in it.
            if lives and self._stop.wait(RESULT_POLL_SECONDS):
                raise _Leaving
        return True

    def _enqueue(self, workspace: str, job: str, look: int, items: Sequence[tuple[str, str, Purse]]) -> str:
        """Put the items into the queue of those who can do them; "" when there is nobody and the job waits.

        All of them are of one stage, and so of one purse.
        """
        purse = items[0][2]
        queue = {"": ITEMS, "owner": OWNER_ITEMS}.get(purse, "")
        while not queue:
            holder = self._work.holder(workspace)
            if self._watch.alive(holder):
                queue = queue_of(holder)
            elif self._work.park(workspace, job, holder):
                return ""
        calls = {_name(job, item, look): (workspace, job, key) for item, key, _ in items}
        self._watch.enqueue(queue, ITEM, workspace, calls)
        return queue

    def _is_lost(self, queue: str, still: float) -> bool:
        """Whether nobody takes from the queue; `still`: seconds in which nothing of ours was taken."""
        if queue == OWNER_ITEMS:
            return still > KEY_SECONDS
        return not self._watch.alive(executor_of(queue))

    def _park(self, workspace: str, job: str) -> bool:
        holder = self._work.holder(workspace)
        return DBOS.run_step({"name": "park"}, self._work.park, workspace, job, holder)

    def _lives(self, name: str, entry: Entry | None, queue: str) -> bool:
        """Whether the call has not ended."""
        status = entry.status if entry else "gone"
        # Those that waited for a process that is gone are taken out: perhaps by us, before a crash.
        if status not in (*LIVE, "SUCCESS") and queue == ITEMS:
            raise RuntimeError(f"{name} left its queue: {status}")
        return status in LIVE

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


def queue_of(executor: str) -> str:
    """The queue of the calls that need a key only this process holds."""
    return f"{_OWN_ITEMS}{executor}"


def executor_of(queue: str) -> str:
    """The process whose queue that is, "" for a queue of no single one."""
    return queue.removeprefix(_OWN_ITEMS) if queue.startswith(_OWN_ITEMS) else ""


def _name(job: str, item: str, look: int) -> str:
    # The look is part of the id: an item that a Stop left undone can be asked for again. It begins with
    # the job's: so a job is found with its items.
    return f"{job}.{item}.{look}"
