"""Where asset files lie: a folder of this machine, or any place fsspec can reach."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Protocol

from engines.kernel.errors import InvalidInput
from engines.runtime.disk import private_folder, write_atomically


class Files(Protocol):
    """Files by name ("ab/cd/….png"). `read` raises FileNotFoundError; all raise OSError."""

    def read(self, name: str) -> bytes: ...
    def write(self, name: str, data: bytes) -> None: ...
    def remove(self, name: str) -> None: ...


class Folder:
    """A folder of this machine, closed to its other users."""

    def __init__(self, folder: Path) -> None:
        self.folder = private_folder(folder)

    def read(self, name: str) -> bytes:
        return (self.folder / name).read_bytes()

    def write(self, name: str, data: bytes) -> None:
        write_atomically(self.folder / name, data)

    def remove(self, name: str) -> None:
        (self.folder / name).unlink(missing_ok=True)


class Remote:
    """A bucket or another place named by an fsspec address. Buckets show a file only once it is whole."""

    def __init__(self, url: str) -> None:
        # fsspec takes 70 ms to import, and a plain folder does not need it.
        from fsspec import core

        untyped: Any = core
        try:
            self._files, self._root = untyped.url_to_fs(url)
        except (ValueError, ImportError) as error:
            raise InvalidInput("setting_assets_url", name="TOONVERSE_ASSETS_URL", cause=str(error)) from error

    def read(self, name: str) -> bytes:
        return bytes(self._files.cat_file(f"{self._root}/{name}"))

    def write(self, name: str, data: bytes) -> None:
        path = f"{self._root}/{name}"
        self._files.makedirs(path.rpartition("/")[0], exist_ok=True)
        self._files.pipe_file(path, data)

    def remove(self, name: str) -> None:
        self._files.rm_file(f"{self._root}/{name}")


def open_files(place: str | Path) -> Files:
    """The files at a folder or an address. Raises InvalidInput, StorageFailed."""
    text = str(place)
    if text.startswith("file://"):
        return Folder(Path(text.removeprefix("file://")))
    return Remote(text) if "://" in text else Folder(Path(text))
