"""SIGKILL at random moments while ten jobs are under way: nothing lost, nothing stored asked for twice.

    python -m benchmarks.kills [--rounds 100] [--seed 0]

A process works on ten episodes of ten visitors in one home, is killed, and is started again. After
each kill the ledger says what was stored by then; what is asked for later is held against it.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections import Counter
from contextlib import closing
from pathlib import Path

from engines.runtime import jobrows, ledger
from engines.studio import Settings, Studio
from engines.text.document import Brief
from tests.fakes import CountingProviders, slowly

JOBS, CUTS, SECONDS = 10, 24, 0.6
LATEST = 2.5
"""Seconds after it takes part at which a process is killed at the latest."""


def work(log: Path) -> None:
    """Take part until killed."""
    providers = CountingProviders(slowly(SECONDS), log=log)
    studio = Studio.open(Settings.from_environment(os.environ), {}, providers.over)
    studio.take_part()
    print("ready", flush=True)
    threading.Event().wait()


def begin(studio: Studio) -> list[tuple[str, str]]:
    """(workspace, job) of ten jobs that wait."""
    begun: list[tuple[str, str]] = []
    for number in range(JOBS):
        desk = studio.desk(f"visitor_{number}")
        brief = Brief(premise=f"{number + 1}번 등대의 등대지기가 편지를 읽는다.", scenes=4, cuts=CUTS)
        job = desk.runs.start(desk.projects.create(brief).episodes[0].id, "text", "image")
        assert job is not None
        begun.append((desk.workspace, job.id))
    return begun


def one_round(log: Path, wait: float) -> None:
    command = [sys.executable, "-m", "benchmarks.kills", "--work", str(log)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None and process.stdout.readline() == "ready\n"
        time.sleep(wait)
        os.kill(process.pid, signal.SIGKILL)


def asked(log: Path) -> Counter[str]:
    """Panel → how often it was asked for. Panels of two episodes never share an id."""
    rows = log.read_text().splitlines() if log.exists() else []
    return Counter(row.removeprefix("asked ") for row in rows if row.startswith("asked pnl_"))


def stored(studio: Studio, begun: list[tuple[str, str]]) -> set[str]:
    at = studio.shop.database
    rows = [row for workspace, job in begun for row in ledger.listed(at, workspace, job)]
    return {row.label for row in rows if row.state == "done"}


def unended(studio: Studio) -> int:
    return len(jobrows.unended(studio.shop.database))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=100)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--work", type=Path)
    given = parser.parse_args()
    if given.work:
        work(given.work)
        return
    draw, twice = random.Random(given.seed), 0
    with tempfile.TemporaryDirectory() as folder:
        home, log = Path(folder) / "home", Path(folder) / "calls.log"
        os.environ["TOONVERSE_HOME"] = str(home)
        with closing(Studio.open(Settings.from_environment(os.environ), {})) as studio:
            begun = begin(studio)
        started, rounds = time.perf_counter(), 0
        with closing(Studio.open(Settings.from_environment(os.environ), {})) as watcher:
            while rounds < given.rounds and unended(watcher):
                before, kept = asked(log), stored(watcher, begun)
                one_round(log, draw.uniform(0.0, LATEST))
                rounds += 1
                again = {label for label in asked(log) - before if label in kept}
                twice += len(again)
            left = unended(watcher)
            desk_jobs = [watcher.desk(workspace).runs for workspace, _ in begun]
            watcher.take_part()
            ended = Counter(
                runs.wait(job, 300).ended for runs, (_, job) in zip(desk_jobs, begun, strict=True)
            )
            panels = [label for label in stored(watcher, begun) if label.startswith("pnl_")]
        calls = asked(log)
    print(f"{rounds} kills in {time.perf_counter() - started:.0f} s; {left} of {JOBS} jobs were left then")
    print(f"in the end {dict(ended)}, {len(panels)} of {JOBS * CUTS} panels stored")
    print(f"{sum(calls.values())} panels asked for while being killed, {twice} of them although stored")


if __name__ == "__main__":
    main()
