"""A PostgreSQL of the tests' own, from the system's package: started once, gone at the end."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from urllib.parse import quote

import psycopg
import pytest

REQUIRED = "TOONVERSE_REQUIRE_POSTGRESQL"
ACCOUNT = "postgres"
"""PostgreSQL refuses to run as root; Debian's package makes this account."""


class Postgres:
    """A running server. `new()` is the address of a new, empty database."""

    def __init__(self, port: int) -> None:
        self._place = f"127.0.0.1:{port}"
        self._numbers = count()

    def new(self, password: str = "anything") -> str:
        """It believes every password; an address has one."""
        name = f"test_{next(self._numbers)}"
        with psycopg.connect(f"postgresql://{ACCOUNT}@{self._place}/postgres", autocommit=True) as connection:
            connection.execute(f"CREATE DATABASE {name}".encode())
        return f"postgresql+psycopg://{ACCOUNT}:{quote(password, safe='')}@{self._place}/{name}"


@contextmanager
def running() -> Iterator[Postgres]:
    """Skips where there is no PostgreSQL, unless REQUIRED is set."""
    initdb = shutil.which("initdb") or max(
        map(str, Path("/usr/lib/postgresql").glob("*/bin/initdb")), default=None
    )
    if initdb is None:
        (pytest.fail if os.environ.get(REQUIRED) else pytest.skip)("PostgreSQL is not installed")
    with tempfile.TemporaryDirectory(prefix="pg") as name, socket.socket() as probe:
        folder = Path(name)
        if os.getuid() == 0:
            shutil.chown(folder, ACCOUNT)
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
        probe.close()
        data = folder / "data"
        _as_postgres(initdb, "-D", str(data), "-U", ACCOUNT, "-A", "trust", "--no-sync")
        # Nothing of this survives anyway: no need to wait for the disk.
        options = f"-p {port} -c listen_addresses=127.0.0.1 -k {folder} -c fsync=off"
        control = str(Path(initdb).with_name("pg_ctl"))
        _as_postgres(control, "-D", str(data), "-o", options, "-l", str(folder / "log"), "-w", "start")
        try:
            yield Postgres(port)
        finally:
            _as_postgres(control, "-D", str(data), "-m", "immediate", "stop")


def _as_postgres(*command: str) -> None:
    other = ["runuser", "-u", ACCOUNT, "--"] if os.getuid() == 0 else []
    done = subprocess.run([*other, *command], cwd="/", stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    assert done.returncode == 0, done.stderr.decode()
