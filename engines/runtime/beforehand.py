"""Work that will be wanted soon, begun in the background: who wants it waits, and does not do it again.

Beforehand(places)           at most so many at a time; a thread is made with the first of them
begin(key, work)             unless it is under way
result(key, work) -> T       what was begun under the key, else it is done here
close()                      what is not begun is dropped
"""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from typing import Any, TypeVar

T = TypeVar("T")


class Beforehand:
    """Remembers only what is under way: the work keeps its own results, and is cheap once it was done."""

    def __init__(self, places: int = 2) -> None:
        self._places = places
        self._pool: ThreadPoolExecutor | None = None
        self._under_way: dict[str, Future[Any]] = {}
        self._lock = threading.Lock()
        self._closed = False

    def begin(self, key: str, work: Callable[[], object]) -> None:
        """Begin the work. Its failure is met by who asks for the result."""
        with self._lock:
            if self._closed or key in self._under_way:
                return
            if self._pool is None:
                self._pool = ThreadPoolExecutor(self._places, "beforehand", _stand_back)
            future = self._under_way[key] = self._pool.submit(work)
        future.add_done_callback(lambda _: self._over(key))

    def result(self, key: str, work: Callable[[], T]) -> T:
        """Raises what the work raises."""
        with self._lock:
            future = self._under_way.get(key)
        if future is not None:
            try:
                return future.result()
            except CancelledError:
                # The pool was closed before it came to it.
                return work()
        return work()

    def close(self) -> None:
        """Waits for what is being worked on."""
        with self._lock:
            self._closed, pool = True, self._pool
        if pool is not None:
            pool.shutdown(wait=True, cancel_futures=True)

    def _over(self, key: str) -> None:
        with self._lock:
            self._under_way.pop(key, None)


def _stand_back() -> None:
    """Let what somebody waits for go first. On Linux a thread has a priority of its own."""
    if sys.platform == "linux":
        os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), 10)
