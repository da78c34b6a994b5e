"""What SQLite and PostgreSQL say when they cannot go on, told as one StorageFailed."""

from __future__ import annotations

import sqlite3
from collections.abc import Generator
from contextlib import contextmanager

from sqlalchemy import exc

from engines.kernel.errors import StorageFailed

# https://www.sqlite.org/rescode.html; extended codes begin with the primary one's name.
_SQLITE: tuple[tuple[str, str], ...] = (
    ("SQLITE_READONLY_DBMOVED", "database_gone"),
    ("SQLITE_CORRUPT", "database_corrupt"),
    ("SQLITE_NOTADB", "database_corrupt"),
    ("SQLITE_IOERR_SHORT_READ", "database_corrupt"),
    ("SQLITE_FULL", "disk_full"),
    ("SQLITE_BUSY", "database_busy"),
    ("SQLITE_LOCKED", "database_busy"),
    ("SQLITE_READONLY", "database_unwritable"),
    ("SQLITE_CANTOPEN", "database_unwritable"),
    ("SQLITE_PERM", "database_unwritable"),
    ("SQLITE_IOERR", "database_unwritable"),
)

# https://www.postgresql.org/docs/current/errcodes-appendix.html
_POSTGRESQL: tuple[tuple[str, str], ...] = (
    ("53100", "disk_full"),
    ("53", "database_busy"),
    ("40", "database_busy"),
    ("55P03", "database_busy"),
    ("25006", "database_unwritable"),
    ("XX001", "database_corrupt"),
    ("XX002", "database_corrupt"),
    ("08", "database_unreachable"),
    ("57P", "database_unreachable"),
    ("28", "database_unreachable"),
    ("3D000", "database_unreachable"),
)


def _code(error: BaseException | None) -> str:
    """The message code of a driver's error, "" for one that is no storage trouble."""
    if isinstance(error, sqlite3.Error):
        name = getattr(error, "sqlite_errorname", "")
        return next((code for start, code in _SQLITE if name.startswith(start)), "")
    state = getattr(error, "sqlstate", None)
    if state:
        return next((code for start, code in _POSTGRESQL if state.startswith(start)), "")
    # A PostgreSQL server that does not answer at all gives an error without a state.
    return "database_unreachable" if type(error).__name__ == "OperationalError" else ""


@contextmanager
def database_errors(place: str) -> Generator[None]:
    """Raise StorageFailed for trouble with the database at `place`; let every other error pass."""
    try:
        yield
    except exc.TimeoutError as error:
        raise StorageFailed("database_busy", cause=str(error), place=place) from error
    except exc.DBAPIError as error:
        code = _code(error.orig)
        if not code:
            raise
        raise StorageFailed(code, cause=f"{error.orig}" or type(error).__name__, place=place) from error
    except sqlite3.Error as error:
        code = _code(error)
        if not code:
            raise
        raise StorageFailed(code, cause=str(error) or type(error).__name__, place=place) from error
