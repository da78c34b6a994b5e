"""Files written so that a crash, a full disk or a second process never leaves half of one."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from engines.kernel.errors import StorageFailed

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@contextmanager
def disk_errors(place: str, *, item: str = "") -> Generator[None]:
    """Tell an OSError as StorageFailed: `disk_full` or `disk_unwritable`, naming `place`."""
    try:
        yield
    except OSError as error:
        code = "disk_full" if error.errno in _FULL else "disk_unwritable"
        cause = f"{type(error).__name__}: {error}"
        raise StorageFailed(code, item=item, cause=cause, place=place) from error


def private_folder(path: Path) -> Path:
    """Make the folder (and missing parents), readable by its owner only. Raises StorageFailed."""
    with disk_errors(str(path)):
        path.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileExistsError):
            path.mkdir(mode=0o700)
            return path
        if not path.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, "a file stands where the folder should be", str(path))
        # Somebody's own full folder keeps its mode; an empty one is ours to close.
        if os.name == "posix" and path.stat().st_uid == os.getuid() and not any(path.iterdir()):
            path.chmod(0o700)
    return path


def write_atomically(path: Path, data: bytes, *, mode: int = 0o600, replace: bool = True) -> bool:
    """Write all of `data` to `path` or nothing; synced to the disk before it gets its name.

    With `replace=False` a file that is already there stays, and the answer is False.
    Raises OSError.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    # The name is random: two processes may write the same content at the same time.
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(6)}.tmp")
    try:
        with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, mode), "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if replace:
            temporary.replace(path)
            return True
        # link() fails where rename() would overwrite, so only one of two processes wins.
        try:
            os.link(temporary, path)
        except FileExistsError:
            return False
        return True
    finally:
        temporary.unlink(missing_ok=True)
