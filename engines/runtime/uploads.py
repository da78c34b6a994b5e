"""Files that are being sent to us: kept in memory while small, in a file without a name when large."""

from __future__ import annotations

import tempfile
from types import TracebackType
from typing import IO

from engines.kernel.errors import InvalidInput

_IN_MEMORY = 8 * 1024 * 1024


class Upload:
    """Takes bytes as they come, up to `limit`. Gone without a trace when it is closed."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._size = 0
        self.file: IO[bytes] = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115  closed by __exit__

    def __enter__(self) -> Upload:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.file.close()

    def take(self, data: bytes) -> None:
        """Raises InvalidInput `bundle_too_large` as soon as there is too much."""
        self._size += len(data)
        if self._size > self._limit:
            raise InvalidInput("bundle_too_large", limit=self._limit // 1_000_000)
        self.file.write(data)

    def rewind(self) -> IO[bytes]:
        self.file.seek(0)
        return self.file
