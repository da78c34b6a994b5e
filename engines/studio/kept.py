"""Small pictures that were just made, in memory: everybody who opens a sample asks for the same ones."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable

MOST_BYTES = 16_000_000


class Kept:
    """The pictures asked for last, by what they were made of. Safe from several threads."""

    def __init__(self, most: int = MOST_BYTES) -> None:
        self._most = most
        self._lock = threading.Lock()
        self._bytes = 0
        self._pictures: OrderedDict[str, bytes] = OrderedDict()

    def get(self, key: str, make: Callable[[], bytes]) -> bytes:
        """The picture of that key, made where it is not there. What `make` raises is raised."""
        with self._lock:
            if key in self._pictures:
                self._pictures.move_to_end(key)
                return self._pictures[key]
        # Not under the lock: two that ask at once make it twice, and nobody waits for another's picture.
        made = make()
        with self._lock:
            self._bytes += len(made) - len(self._pictures.pop(key, b""))
            self._pictures[key] = made
            while self._bytes > self._most:
                self._bytes -= len(self._pictures.popitem(last=False)[1])
        return made
