"""Processes of their own for tests: forked from one that has imported the program, which takes seconds.

    started = start("tests.studio.victim", *arguments, environment=…, log=file)
    started = start("app.py", …, pipe=True)
    started.line()                  a line of what it writes, with `pipe`
    started.poll()                  its exit code, or minus the signal that ended it; None while it runs
    started.end(how)                sends the signal and waits; returns the code

Each is a process like one that `python -m` starts: with its own environment, arguments and output, killed or
ended by signals, and with nothing of the test in it. That `python app.py` starts is tried in tests/http.
"""

from __future__ import annotations

import multiprocessing
import os
import runpy
import signal
import sys
import time
from collections.abc import Mapping
from multiprocessing.connection import Connection
from pathlib import Path

ROOT = Path(__file__).parents[1]
_FORKS = multiprocessing.get_context("forkserver")
_FORKS.set_forkserver_preload(["tests.imported"])


class Started:
    """A process that was started."""

    def __init__(self, process: multiprocessing.process.BaseProcess, output: Connection | None) -> None:
        self._process = process
        self._output = os.fdopen(os.dup(output.fileno()), "r") if output else None
        if output:
            output.close()

    def line(self) -> str:
        """The next line of its output, "" when it has ended."""
        assert self._output is not None
        return self._output.readline().strip()

    def poll(self) -> int | None:
        return self._process.exitcode

    def end(self, how: signal.Signals = signal.SIGKILL, seconds: float = 30) -> int | None:
        """Send the signal, and wait until it has ended. Raises TimeoutError. Returns the exit code."""
        if self._process.exitcode is None:
            assert self._process.pid is not None
            os.kill(self._process.pid, how)
            self._process.join(seconds)
            if self._process.exitcode is None:
                raise TimeoutError(f"not ended by {how.name} after {seconds} s")
        if self._output is not None:
            self._output.close()
            self._output = None
        return self._process.exitcode


def start(
    module: str,
    *arguments: str,
    environment: Mapping[str, str],
    log: Path | None = None,
    pipe: bool = False,
) -> Started:
    """Run a module, or a file of the root, as the main one of a new process."""
    told, telling = multiprocessing.Pipe(duplex=False) if pipe else (None, None)
    process = _FORKS.Process(
        target=_run, args=(module, arguments, dict(environment), log, telling), daemon=True, name=module
    )
    process.start()
    if telling is not None:
        telling.close()
    return Started(process, told)


def _run(
    module: str,
    arguments: tuple[str, ...],
    environment: Mapping[str, str],
    log: Path | None,
    telling: Connection | None,
) -> None:
    os.environ.clear()
    os.environ.update(environment)
    if "TZ" in environment:
        time.tzset()
    os.chdir(ROOT)
    out = os.open(log or os.devnull, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
    os.dup2(telling.fileno() if telling is not None else out, 1)
    os.dup2(out, 2)
    os.close(out)
    if telling is not None:
        telling.close()
    # Two names of one pipe or file: each writes what it has when it is there.
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    sys.argv = [module, *arguments]
    if module.endswith(".py"):
        runpy.run_path(str(ROOT / module), run_name="__main__")
    else:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
