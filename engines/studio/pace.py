"""How many calls of one key are under way at once: fewer after each refusal, more again while all goes well.

Additive increase, multiplicative decrease, as TCP does it (Chiu and Jain 1989): the limits of an account are
not known here, change, and are shared with whatever else its owner runs.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Generator
from contextlib import contextmanager

CALLS_AT_ONCE = 7
"""Of one key. The queue hands out more of a workspace's items (`ITEMS_OF_ONE`): who waits here goes on the
moment a place is free, and need not be fetched first."""
_LOOK_SECONDS = 0.25
"""How often somebody who waits looks whether the run was stopped."""


class Pace:
    """The pace of one key. Thread-safe."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._limit = float(most)
        self._under_way = 0
        self._closed_until = 0.0
        self._line: list[float] = []
        self._changed = threading.Condition()

    @property
    def limit(self) -> int:
        """How many may be under way now."""
        return max(1, int(self._limit))

    @contextmanager
    def turn(self, stopped: Callable[[], bool], since: float = 0.0) -> Generator[bool]:
        """Wait for a place, and hold it for the block. False without one when `stopped`.

        `since` (seconds on any one clock) says who came first: a call that was refused keeps its place in
        the line, so that one call is not refused again and again while others pass it.
        """
        mine = self._enter(stopped, since)
        try:
            yield mine
        finally:
            if mine:
                with self._changed:
                    self._under_way -= 1
                    self._changed.notify_all()

    def refused(self, seconds: float) -> None:
        """The provider said "too many": nothing more for so long, and then half as many at once."""
        now = time.monotonic()
        with self._changed:
            # All that were refused in one burst are one refusal.
            if now >= self._closed_until:
                self._limit = max(1.0, self._limit / 2)
            self._closed_until = max(self._closed_until, now + seconds)

    def passed(self) -> None:
        """A call was answered: after a round of them one more may be under way."""
        with self._changed:
            self._limit = min(float(self._most), self._limit + 1 / self._limit)
            self._changed.notify_all()

    def _enter(self, stopped: Callable[[], bool], since: float) -> bool:
        with self._changed:
            self._line.append(since)
        try:
            while not stopped():
                # Asking whether the run was stopped reads the database: not at every change in the line.
                if self._admitted(since, time.monotonic() + _LOOK_SECONDS):
                    return True
            return False
        finally:
            with self._changed:
                self._line.remove(since)
                self._changed.notify_all()

    def _admitted(self, since: float, until: float) -> bool:
        """Whether there was a place until then."""
        with self._changed:
            while (now := time.monotonic()) < until:
                closed = self._closed_until - now
                if closed <= 0 and self._under_way < self.limit and since <= min(self._line):
                    self._under_way += 1
                    return True
                self._changed.wait(min(until - now, closed) if closed > 0 else until - now)
        return False


class Paces:
    """The paces of all keys of this process."""

    def __init__(self) -> None:
        self._known: dict[tuple[str, str], Pace] = {}
        self._lock = threading.Lock()

    def of(self, provider: str, owner: str) -> Pace:
        """`owner`: whose key it is, a workspace's or "" for the owner's of the server."""
        with self._lock:
            return self._known.setdefault((provider, owner), Pace(CALLS_AT_ONCE))
