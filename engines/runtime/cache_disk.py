"""diskcache's storage, made safe: it reads and writes text, and nothing outside its own folder.

diskcache 5.6.3 unpickles whatever its database holds (CVE-2025-69872), its JSONDisk too, and opens or
deletes any path its `filename` column names. Every way into pickle and out of the folder is closed here.
"""

from __future__ import annotations

import re
import sqlite3
from contextlib import suppress
from pathlib import Path
from typing import Any

from diskcache import Disk
from diskcache.core import DBNAME, DEFAULT_SETTINGS, METADATA, MODE_RAW, MODE_TEXT

_OWN_FILE = re.compile(r"[0-9a-f]{2}/[0-9a-f]{2}/[0-9a-f]{28}\.val")


class TamperedEntry(Exception):
    """The database holds something that this program never wrote."""


# diskcache has no types; pyright reads some out of its source that no subclass could keep to.
_Disk: Any = Disk


class TextDisk(_Disk):
    """Keys and values are `str`. Raises TamperedEntry for anything else."""

    _directory: str

    def put(self, key: Any) -> tuple[Any, bool]:
        if type(key) is not str:
            raise TypeError("cache keys are text")
        return key, True

    def get(self, key: Any, raw: Any) -> Any:
        if not raw or not isinstance(key, str):
            raise TamperedEntry("a key that is no text")
        return key

    def store(self, value: Any, read: bool, key: Any = None) -> Any:
        if type(value) is not str or read:
            raise TypeError("cache values are text")
        return _Disk.store(self, value, read, key=key)

    def fetch(self, mode: int, filename: str | None, value: Any, read: bool) -> Any:
        if mode == MODE_RAW and isinstance(value, str) and filename is None:
            return value
        if mode == MODE_TEXT and filename is not None and not read:
            path = self._own(filename)
            if path.is_symlink():
                raise TamperedEntry("a link in the place of a file")
            return path.read_text(encoding="utf-8")
        raise TamperedEntry(f"a value of mode {mode}")

    def remove(self, file_path: str) -> None:
        """Called with the old row's file when an entry is replaced or deleted."""
        # diskcache would delete the file and then every empty folder above it, wherever that is.
        with suppress(TamperedEntry):
            self._own(file_path).unlink(missing_ok=True)

    def _own(self, filename: str) -> Path:
        """The path of a file that this cache can have written. Raises TamperedEntry for any other."""
        path = Path(self._directory) / filename
        inside = path.parent.resolve().is_relative_to(Path(self._directory).resolve())
        # The name may be harmless and yet a symbolic link may lead out.
        if not inside or not _OWN_FILE.fullmatch(filename.replace("\\", "/")):
            raise TamperedEntry("a file outside the cache")
        return path


def refuse_foreign_settings(folder: Path) -> None:
    """Raise TamperedEntry if the database would set what diskcache lets it set.

    diskcache copies every row of its Settings table onto the cache object, methods and folder included.
    Raises sqlite3.DatabaseError for a damaged database.
    """
    path = folder / DBNAME
    if not path.exists():
        return
    connection = sqlite3.connect(path, timeout=5)
    try:
        rows = dict(connection.execute("SELECT key, value FROM Settings").fetchall())
    except sqlite3.OperationalError as error:
        if "no such table" not in str(error):
            raise
        return
    finally:
        connection.close()
    foreign = {key for key in rows if key not in DEFAULT_SETTINGS and key not in METADATA}
    # A string here would be pasted into a PRAGMA statement.
    wrong = {
        key
        for key, value in rows.items()
        if not isinstance(value, int) and (key, value) not in _TEXT_SETTINGS
    }
    if foreign | wrong:
        raise TamperedEntry(f"settings {', '.join(sorted(map(str, foreign | wrong)))}")


_TEXT_SETTINGS = {("eviction_policy", "none"), ("sqlite_journal_mode", "wal")}
