"""What the job queue costs, how evenly it fills its places, and whether a crowd of jobs all end.

    python -m benchmarks.jobs [--database URL]

Each part has a fresh data home; `--database` names an empty PostgreSQL database instead of its SQLite.
"""

from __future__ import annotations

import argparse
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from engines.runtime import jobs as queue
from engines.runtime import ledger
from engines.runtime.database import Database
from engines.runtime.executors import AdvisoryLocks, FileLocks
from engines.runtime.workflows import Advance, Purse
from engines.studio import Desk, Settings, Studio, pace
from engines.text.document import Brief
from tests.fakes import CountingProviders, slowly

ITEMS, SECONDS, PLACES, PICTURES = 500, 2.0, 5, 20
CLIENTS, EACH = 8, 25


class Nothing:
    """Work that takes no time: what is left is the queue's own."""

    def __init__(self, items: int) -> None:
        self._items: list[tuple[str, str, Purse]] = [
            (f"item_{number}", str(number), "") for number in range(items)
        ]
        self.over = threading.Event()
        self.done: Counter[str] = Counter()
        self._lock = threading.Lock()

    def advance(self, workspace: str, job: str) -> Advance:
        if self.done:
            self.over.set()
            return {"items": [], "ended": "done"}
        return {"items": self._items, "ended": ""}

    def perform(self, workspace: str, job: str, key: str, leaving: Callable[[], bool]) -> bool:
        with self._lock:
            self.done[key] += 1
        return True

    def unended(self) -> list[tuple[str, str]]:
        return []

    def holder(self, workspace: str) -> str:
        return ""

    def park(self, workspace: str, job: str, holder: str) -> bool:
        raise AssertionError("nothing here needs a key")

    def broke(self, workspace: str, job: str, error: Exception) -> None:
        raise error


def overhead(home: Path, url: str) -> str:
    """The queue alone: more items ready than places, SQLite with WAL and synchronous=FULL."""
    with closing(Database.open(url)) as database:
        locks = FileLocks(home / "executors") if database.is_sqlite else AdvisoryLocks(database.engine)
        work = Nothing(ITEMS)
        jobs = queue.Jobs(database.engine, locks, work)
        jobs.launch()
        started = time.perf_counter()
        with database.engine.begin() as connection:
            jobs.enqueue(connection, "bench", "job_bench")
        assert work.over.wait(300)
        passed = time.perf_counter() - started
        jobs.close()
    assert set(work.done.values()) == {1}
    return f"{ITEMS} empty items: {passed:.2f} s, {passed / ITEMS * 1000:.1f} ms an item"


@contextmanager
def opened(home: Path, url: str, providers: CountingProviders) -> Iterator[Studio]:
    settings = Settings.from_environment({"TOONVERSE_HOME": str(home), "TOONVERSE_DATABASE_URL": url})
    with closing(Studio.open(settings, {}, providers.over)) as studio:
        studio.take_part()
        yield studio


def places(home: Path, url: str) -> str:
    """Panels that take two seconds each, five at a time: ideally eight seconds."""
    pace.CALLS_AT_ONCE = PLACES
    providers = CountingProviders()
    # A picture that comes from elsewhere costs no time here: the double remembers them from a first home.
    with tempfile.TemporaryDirectory() as first, opened(Path(first), "", providers) as studio:
        desk = studio.desk("bench")
        run(desk, _episode(desk), "text", "image")
    with opened(home, url, providers) as studio:
        desk = studio.desk("bench")
        episode = _episode(desk)
        run(desk, episode, "text", "director")
        providers.before = slowly(SECONDS)
        passed = run(desk, episode, "image", "image")
    ideal = PICTURES * SECONDS / PLACES
    return (
        f"{PICTURES} items of {SECONDS:g} s, {PLACES} at a time: {passed:.2f} s, {passed / ideal:.2f} x ideal"
    )


def _episode(desk: Desk) -> str:
    brief = Brief(premise="등대지기가 바다에서 온 편지를 읽는다.", scenes=5, cuts=PICTURES)
    return desk.projects.create(brief).episodes[0].id


def run(desk: Desk, episode: str, first: str, last: str) -> float:
    started = time.perf_counter()
    job = desk.runs.start(episode, first, last)
    assert job is not None and desk.runs.wait(job.id, 120).ended == "done"
    return time.perf_counter() - started


def crowd(home: Path, url: str) -> str:
    """Scripts for many people at once, each of whom asks for many."""
    providers = CountingProviders()
    together, ended = threading.Barrier(CLIENTS), Counter[str]()
    with opened(home, url, providers) as studio:

        def client(number: int) -> None:
            desk = studio.desk(f"bench_{number}")
            premises = [f"{number + 1}번 편의점에 {one + 1}번 손님이 온다." for one in range(EACH)]
            briefs = [Brief(premise=premise, scenes=2, cuts=4) for premise in premises]
            episodes = [desk.projects.create(brief).episodes[0].id for brief in briefs]
            together.wait()
            found = [desk.runs.start(episode, "text", "text") for episode in episodes]
            for job in found:
                assert job is not None
                ended[desk.runs.wait(job.id, 300).ended or ""] += 1
                rows = ledger.listed(studio.shop.database, desk.workspace, job.id)
                assert [row.label for row in rows] == ["script"], rows

        clients = [threading.Thread(target=client, args=(number,)) for number in range(CLIENTS)]
        started = time.perf_counter()
        for one in clients:
            one.start()
        for one in clients:
            one.join()
        passed = time.perf_counter() - started
    assert ended == Counter({"done": CLIENTS * EACH}), ended
    asked = providers.tally.calls["script"]
    return (
        f"{CLIENTS * EACH} jobs, {CLIENTS} clients: {passed:.1f} s, {ended['done']} done, {asked} asked for"
    )


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--database", default="")
    given = parser.parse_args()
    for part in (overhead, places, crowd):
        with tempfile.TemporaryDirectory() as folder:
            home = Path(folder) / "home"
            home.mkdir()
            print(part(home, given.database or f"sqlite:///{home / 'library.sqlite'}"))


if __name__ == "__main__":
    main()
