"""The library's database: SQLite by default, PostgreSQL by the same code.

    Database.open(url) -> Database          makes, upgrades and opens it
    Database.connect(url) -> Database       as it is, not yet asked for anything
    database.engine                         shared with DBOS, whose tables lie beside ours
    with database.transaction() as c:       one write transaction, all or nothing
    with database.reading() as c:           one snapshot
    with writing(at) as c / reading(at):    `at` is a Database, or a Connection to join
    database.check()                        StorageFailed when it is damaged or gone

Every function of the library takes such an `at` first, so that several of them (and DBOS's
`enqueue_in_transaction`) can share one transaction.
"""

from __future__ import annotations

import os
import secrets
import threading
import time
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeAlias

from sqlalchemy import Connection, Engine, Table, create_engine, event, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from engines.kernel.errors import InvalidInput, StorageFailed
from engines.runtime.disk import disk_errors, private_folder
from engines.runtime.migrations import migrate
from engines.runtime.storage_errors import database_errors

BUSY_TIMEOUT_MS = 30_000
_POOL = 20
_CLOSE_SECONDS = 5.0


class Database:
    """An open database. Thread-safe; one for a process."""

    def __init__(self, engine: Engine, place: str) -> None:
        self.engine = engine
        self.place = place
        """The file or the address without its password, for messages."""
        self._file = _identity(place) if self.is_sqlite else None
        self._turn = threading.Lock()

    @classmethod
    def open(cls, url: str) -> Database:
        """Open `url`, making the file and its tables where there are none.

        Raises InvalidInput for an address that is none, StorageFailed for a database that is
        damaged, locked, not to be written, or made by a newer version of this program.
        """
        database = cls.connect(url)
        try:
            database.make()
            with database_errors(database.place):
                if database.is_sqlite:
                    _use_wal(database.engine)
                migrate(database.engine)
        except BaseException:
            database.close()
            raise
        return database

    @classmethod
    def connect(cls, url: str) -> Database:
        """The database as it is, or is not: nothing is made, changed or even asked yet.

        Raises InvalidInput for an address that is none.
        """
        address = _address(url)
        is_sqlite = address.get_backend_name() == "sqlite"
        place = str(address.database) if is_sqlite else _shown(address)
        engine = create_engine(
            address,
            pool_size=_POOL,
            max_overflow=_POOL,
            pool_timeout=30,
            # An error's text is stored and shown; what people wrote does not belong into it.
            hide_parameters=True,
        )
        if is_sqlite:
            event.listen(engine, "connect", _set_up_sqlite)
        return cls(engine, place)

    @property
    def is_sqlite(self) -> bool:
        return self.engine.dialect.name == "sqlite"

    @property
    def is_there(self) -> bool:
        """False for an SQLite file that is still to be made. A server may still have no such database."""
        return not self.is_sqlite or Path(self.place).exists()

    def make(self) -> None:
        """Make an SQLite file that is not there, closed to other users. Raises StorageFailed."""
        if self.is_sqlite:
            _prepare_file(Path(self.place))
            self._file = _identity(self.place)

    @contextmanager
    def transaction(self) -> Generator[Connection]:
        """A write transaction, committed at the end of the block, rolled back by any exception."""
        self._still_there()
        with self._in_turn(), database_errors(self.place), self.engine.begin() as connection:
            if self.is_sqlite:
                # sqlite3 would begin only at the first INSERT, after the reads it depends on.
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            yield connection

    @contextmanager
    def _in_turn(self) -> Generator[None]:
        """Writers of one process take turns: SQLite looks for its lock again after up to 0.1 s."""
        mine = self.is_sqlite and self._turn.acquire(timeout=BUSY_TIMEOUT_MS / 1000)
        try:
            yield
        finally:
            if mine:
                self._turn.release()

    @contextmanager
    def reading(self) -> Generator[Connection]:
        """All reads of the block see one state of the database."""
        self._still_there()
        with database_errors(self.place), self.engine.connect() as connection:
            if self.is_sqlite:
                connection.exec_driver_sql("BEGIN")
            else:
                connection.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
            yield connection

    def check(self) -> None:
        """Raise StorageFailed when the database cannot be read and written, or is damaged."""
        with self.transaction() as connection:
            if self.is_sqlite:
                answer = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar()
                if answer != "ok":
                    raise StorageFailed("database_corrupt", cause=str(answer), place=self.place)
            else:
                connection.execute(text("SELECT 1"))

    def close(self) -> None:
        """Waits a moment for transactions that other threads are ending: a connection that comes back to a
        pool which is gone is never closed."""
        pool = self.engine.pool
        until = time.monotonic() + _CLOSE_SECONDS
        while isinstance(pool, QueuePool) and pool.checkedout() and time.monotonic() < until:
            time.sleep(0.01)
        self.engine.dispose()

    def _still_there(self) -> None:
        # With a write-ahead log SQLite goes on writing into a file that has been deleted.
        if self._file != (_identity(self.place) if self.is_sqlite else None):
            raise StorageFailed(
                "database_gone", cause="the file is no longer the one that was opened", place=self.place
            )


At: TypeAlias = Database | Connection
"""Where to read or write: a database (a transaction of its own), or a transaction to join."""


@contextmanager
def writing(at: At) -> Generator[Connection]:
    """A new write transaction, or the caller's."""
    if isinstance(at, Database):
        with at.transaction() as connection:
            yield connection
    else:
        yield at


@contextmanager
def reading(at: At) -> Generator[Connection]:
    """A new snapshot, or the caller's transaction."""
    if isinstance(at, Database):
        with at.reading() as connection:
            yield connection
    else:
        yield at


def insert_new(connection: Connection, table: Table, values: Mapping[str, Any]) -> bool:
    """Insert the row unless a unique constraint says it is there; tells whether it was new."""
    # ON CONFLICT has one spelling in both databases but no common construct in SQLAlchemy.
    make = sqlite.insert if connection.dialect.name == "sqlite" else postgresql.insert
    insert = make(table).values(**values).on_conflict_do_nothing()
    # SQLAlchemy forgets the count of an INSERT in PostgreSQL unless it is asked to keep it.
    return connection.execute(insert, execution_options={"preserve_rowcount": True}).rowcount > 0


def new_id(prefix: str) -> str:
    """An opaque id that is never used again, e.g. `prj_9f3c…` (80 random bits)."""
    return f"{prefix}_{secrets.token_hex(10)}"


def now() -> float:
    """Unix time in seconds, as every time in the library is stored."""
    return time.time()


def _address(url: str) -> URL:
    try:
        address = make_url(url)
    except (ArgumentError, ValueError) as error:
        # The error's own text may repeat a part of the password.
        raise _no_address("not to be read as an address") from error
    name = address.get_backend_name()
    if name in {"postgres", "postgresql"}:
        if "@" in (address.host or ""):
            # Else the end of the password is looked up, and shown, as a machine's name.
            raise _no_address("a sign @ in the password must be written %40")
        return address.set(drivername="postgresql+psycopg")
    if name != "sqlite" or not address.database or address.database == ":memory:":
        # Each thread would see another memory database, and DBOS none of them.
        raise _no_address("neither an SQLite file nor a PostgreSQL database")
    return address


def _no_address(cause: str) -> InvalidInput:
    return InvalidInput("setting_database_url", name="TOONVERSE_DATABASE_URL", cause=cause)


def _shown(address: URL) -> str:
    # libpq takes passwords as parameters of the address, too.
    hidden = [name for name in address.query if "password" in name]
    return address.difference_update_query(hidden).render_as_string(hide_password=True)


def _identity(path: str) -> tuple[int, int] | None:
    """What tells a file from another one that took its name; None when it cannot be reached."""
    try:
        status = os.stat(path)  # noqa: PTH116 a Path costs more than the call, at every transaction
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _prepare_file(path: Path) -> None:
    private_folder(path.parent)
    if not path.exists():
        with disk_errors(str(path)):
            os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))


def _set_up_sqlite(connection: Any, _entry: ConnectionPoolEntry) -> None:
    # DBOS wants this isolation level too (it begins its own transactions), so both can share an engine.
    connection.isolation_level = "IMMEDIATE"
    connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("PRAGMA foreign_keys=ON")


def _use_wal(engine: Engine) -> None:
    """Turn on the write-ahead log, which stays on in the file."""
    deadline = time.monotonic() + BUSY_TIMEOUT_MS / 1000
    while True:
        try:
            with engine.connect() as connection:
                if connection.exec_driver_sql("PRAGMA journal_mode").scalar() != "wal":
                    connection.exec_driver_sql("PRAGMA journal_mode=WAL")
            return
        except DBAPIError as error:
            # Changing the mode does not wait for a second process that is doing the same.
            busy = getattr(error.orig, "sqlite_errorname", "").startswith(("SQLITE_BUSY", "SQLITE_LOCKED"))
            if not busy or time.monotonic() > deadline:
                raise
            time.sleep(0.02)
