"""Who is alive: every process holds a lock on its own executor id for as long as it lives.

A lock that another process can take belongs to a process that is gone, so its work may be taken over.
The kernel of the operating system (flock) or the database session (advisory lock) lets go by itself
when a process is killed; nothing here has to time out.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import threading
import time
import uuid
from contextlib import suppress
from pathlib import Path
from typing import Protocol

import sqlalchemy as sa

from engines.runtime.database import Database

_SPACE = 7860
"""What our locks are told from others' by."""


class Locks(Protocol):
    """Locks by executor id. `hold` is for life, `try_take` answers whether the holder is gone.

    `others` counts the living processes beside this one.
    """

    def hold(self, executor: str) -> None: ...
    def try_take(self, executor: str) -> bool: ...
    def release(self) -> None: ...
    def others(self) -> int: ...


def new_executor_id() -> str:
    """A shared id ("local") would run everything twice, so each process draws its own."""
    return uuid.uuid4().hex


def locks_of(database: Database) -> Locks:
    """The locks of all processes that work on this database."""
    if database.is_sqlite:
        # Beside the database: two homes may share one, and each must see the other's processes.
        return FileLocks(Path(database.place).parent / "executors")
    return AdvisoryLocks(database.engine)


class FileLocks:
    """flock on one file an executor, under the data home (SQLite: one machine)."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._held: dict[str, int] = {}

    def hold(self, executor: str) -> None:
        # `others` of another process may be looking at the new file in just this moment.
        if not any(self._lock(executor) or time.sleep(0.02) for _ in range(5)):
            raise RuntimeError(f"executor id {executor!r} is already in use")

    def try_take(self, executor: str) -> bool:
        """True once the holder is gone; the lock is let go again and its file removed."""
        if executor in self._held or not self._lock(executor):
            return False
        self._unlock(executor)
        return True

    def release(self) -> None:
        for executor in list(self._held):
            self._unlock(executor)

    def others(self) -> int:
        own = {self._path(executor).name for executor in self._held}
        files = [path for path in self._folder.glob("*.lock") if path.name not in own]
        return sum(_is_locked(path) for path in files)

    def _lock(self, executor: str) -> bool:
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handle = os.open(self._path(executor), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            os.close(handle)
            return False
        self._held[executor] = handle
        return True

    def _unlock(self, executor: str) -> None:
        with suppress(FileNotFoundError):
            self._path(executor).unlink()
        os.close(self._held.pop(executor))

    def _path(self, executor: str) -> Path:
        # Ids come from the database; only a digest of them ever becomes a file name.
        return self._folder / f"{hashlib.sha256(executor.encode()).hexdigest()[:32]}.lock"


def _is_locked(path: Path) -> bool:
    try:
        handle = os.open(path, os.O_RDWR | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    finally:
        os.close(handle)
    return False


class AdvisoryLocks:
    """PostgreSQL session advisory locks on a connection of our own (several machines)."""

    def __init__(self, engine: sa.Engine) -> None:
        self._engine = engine
        self._held: set[str] = set()
        # One connection, asked from several threads.
        self._guard = threading.RLock()
        self._connection: sa.Connection | None = None
        self._process = 0
        """The database's own process behind that connection."""

    def hold(self, executor: str) -> None:
        if not self._take(executor):
            raise RuntimeError(f"executor id {executor!r} is already in use")
        self._held.add(executor)

    def try_take(self, executor: str) -> bool:
        """True once the holder's session is gone; the lock is let go again at once."""
        with self._guard:
            # The session that holds a lock would be given it a second time.
            if executor in self._held or not self._take(executor):
                return False
            self._open().execute(sa.text("SELECT pg_advisory_unlock(:space, :key)"), _keys(executor))
            return True

    def release(self) -> None:
        with self._guard:
            self._held.clear()
            if self._connection is not None:
                # Closed for good, not given back: the session's end is what lets go of its locks.
                self._connection.detach()
                self._connection.close()
                self._connection, self._process = None, 0

    def others(self) -> int:
        # A session holds one lock for its own executor; those it tries are let go at once. DBOS's own locks
        # are of the other form, with one 64-bit key.
        query = (
            "SELECT count(DISTINCT pid) FROM pg_locks WHERE locktype = 'advisory' AND granted"
            " AND objsubid = 2 AND classid = :space AND pid <> :own"
            " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
        )
        # On a connection of its own: the one that holds our lock is another thread's.
        with self._engine.connect() as connection:
            return int(
                connection.execute(sa.text(query), {"own": self._process, "space": _SPACE}).scalar() or 0
            )

    def _open(self) -> sa.Connection:
        if self._connection is None:
            self._connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT")
            self._process = int(self._connection.execute(sa.text("SELECT pg_backend_pid()")).scalar() or 0)
        return self._connection

    def _take(self, executor: str) -> bool:
        with self._guard:
            taken = self._open().execute(
                sa.text("SELECT pg_try_advisory_lock(:space, :key)"), _keys(executor)
            )
            return bool(taken.scalar())


def _keys(executor: str) -> dict[str, int]:
    """The two signed 32-bit numbers that PostgreSQL knows such a lock by."""
    digest = hashlib.sha256(executor.encode()).digest()
    return {"space": _SPACE, "key": int.from_bytes(digest[:4], "big", signed=True)}
