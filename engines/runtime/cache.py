"""The cache: small JSON by kind and key. Losing it costs time, never work and never money.

    ResultCache(folder)                     opens at the first use, in about 2 ms
    cache.get(kind, key, default=None) -> Json
    cache.put(kind, key, value)
    cache.clear()
    cache.problems -> tuple[Finding, ...]   what was thrown away, and why

Nothing here raises: an entry that is damaged or was tampered with is a miss and is removed, a damaged
database is set aside, a cache that cannot be written is gone without.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

from diskcache import Cache, Timeout
from diskcache.core import ENOVAL

from engines.kernel.document import Finding, Json, canonical_json
from engines.kernel.errors import StorageFailed
from engines.runtime.cache_disk import TamperedEntry, TextDisk, refuse_foreign_settings
from engines.runtime.disk import private_folder

T = TypeVar("T")
_PROBLEMS_KEPT = 50
_BUSY_SECONDS = 5
_NOT_DAMAGE = ("SQLITE_FULL", "SQLITE_BUSY", "SQLITE_LOCKED")


class ResultCache:
    """Thread-safe; any number of processes may share a folder of one machine."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._cache: Cache | None = None
        self._lock = threading.Lock()
        self._problems: deque[Finding] = deque(maxlen=_PROBLEMS_KEPT)

    @property
    def problems(self) -> tuple[Finding, ...]:
        """The last ones, oldest first: `cache_entry_damaged`, `cache_rebuilt`, `cache_unusable`."""
        return tuple(self._problems)

    def get(self, kind: str, key: str, default: Json = None) -> Json:
        """What was put under this kind and key, else `default`."""
        name = _name(kind, key)
        try:
            text = self._safely(lambda cache: cache.get(name, default=ENOVAL), ENOVAL)
            return default if text is ENOVAL else _opened(name, text)
        except (TamperedEntry, UnicodeDecodeError) as error:
            self._note("cache_entry_damaged", kind, error)
        self._safely(lambda cache: cache.delete(name), False)
        return default

    def put(self, kind: str, key: str, value: Json) -> None:
        """Keep a value that `json.dumps` takes. Raises TypeError or ValueError for one it does not."""
        name = _name(kind, key)
        text = _sealed(name, canonical_json(value).decode("utf-8", "replace"))
        self._safely(lambda cache: cache.set(name, text), False)

    def clear(self) -> None:
        """Forget everything."""
        self._safely(lambda cache: cache.clear(), 0)

    def count(self) -> int:
        """How many results are kept."""
        return self._safely(lambda cache: len(cache), 0)

    def close(self) -> None:
        """Close this thread's connection; the cache opens again by itself."""
        with self._lock:
            if self._cache is not None:
                self._cache.close()
                self._cache = None

    def _safely(self, work: Callable[[Any], T], otherwise: T) -> T:
        """`work(cache)`; a damaged database is replaced and the work tried once more."""
        for last_try in (False, True):
            cache = None
            try:
                cache = self._open()
                return work(cache)
            except (sqlite3.DatabaseError, TamperedEntry) as error:
                # An entry's own damage is the caller's to remove; the database is sound.
                if cache is not None and isinstance(error, TamperedEntry):
                    raise
                if last_try or getattr(error, "sqlite_errorname", "").startswith(_NOT_DAMAGE):
                    self._note("cache_unusable", "", error)
                    return otherwise
                self._set_aside(cache, error)
            except (OSError, Timeout, StorageFailed) as error:
                self._note("cache_unusable", "", error)
                return otherwise
        return otherwise

    def _open(self) -> Cache:
        if self._cache is None:
            with self._lock:
                if self._cache is None:
                    private_folder(self.folder)
                    refuse_foreign_settings(self.folder)
                    self._cache = Cache(
                        str(self.folder),
                        timeout=_BUSY_SECONDS,
                        disk=TextDisk,
                        # The default policy throws entries away at 1 GiB.
                        eviction_policy="none",
                        statistics=0,
                        tag_index=0,
                    )
        return self._cache

    def _set_aside(self, damaged: Cache | None, error: BaseException) -> None:
        with self._lock:
            if damaged is not self._cache:
                return
            # Another thread may still read from it; its connection closes with the thread.
            self._cache = None
            aside = self.folder.with_name(f"{self.folder.name}.damaged")
            shutil.rmtree(aside, ignore_errors=True)
            # Gone already, or not to be moved: opening anew will show which.
            with suppress(OSError):
                self.folder.rename(aside)
        self._note("cache_rebuilt", "", error)

    def _note(self, rule: str, kind: str, error: BaseException) -> None:
        cause = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
        self._problems.append(Finding(rule=rule, severity="note", item=kind, values={"cause": cause}))


def _name(kind: str, key: str) -> str:
    return f"{kind}:{key}"


def _sealed(name: str, body: str) -> str:
    return f"{_digest(name, body)}\n{body}"


def _opened(name: str, text: str) -> Json:
    # Half a file can be good JSON ("12" of "123"), so the digest is what tells.
    digest, _, body = text.partition("\n")
    if digest != _digest(name, body):
        raise TamperedEntry("the digest does not match")
    return json.loads(body)


def _digest(name: str, body: str) -> str:
    return hashlib.sha256(f"{name}\n{body}".encode("utf-8", "replace")).hexdigest()
