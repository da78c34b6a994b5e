"""A page and two workers on three machines: one database, one picture store, and one of them dies."""

from __future__ import annotations

import os
import signal
import socket
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from engines.http import COOKIE
from engines.runtime import ledger
from engines.runtime.database import Database
from engines.runtime.secrets import CookieSigner
from tests import processes
from tests.fakes import until
from tests.postgres import Postgres

SECONDS = 0.8
CUTS = 40
"""More panels than the three take at a time (8 each)."""
BRIEF = {"premise": "등대지기가 바다에서 온 편지를 읽는다.", "scenes": 4, "cuts": CUTS}


class Machine:
    """A process with a home of its own; only the database and the pictures are shared."""

    def __init__(self, folder: Path, name: str, module: str, *arguments: str, **settings: str) -> None:
        self._log = folder / f"{name}.calls"
        self._process = processes.start(
            module,
            *arguments,
            environment={**os.environ, "TOONVERSE_HOME": str(folder / name), **settings},
            log=folder / f"{name}.log",
        )

    def calls(self, what: str) -> Counter[str]:
        """Panel → how often it was `asked` for or `answered` here."""
        if not self._log.exists():
            return Counter()
        rows = [row.split(" ", 1) for row in self._log.read_text().splitlines()]
        return Counter(label for kind, label in rows if kind == what and label.startswith("pnl_"))

    def end(self, how: signal.Signals = signal.SIGKILL) -> None:
        self._process.end(how)


@dataclass(frozen=True)
class Site:
    """What runs together. `client` is a visitor of the page, `database` what all of them share."""

    page: Machine
    workers: tuple[Machine, Machine]
    client: httpx.Client
    database: Database
    home: Path

    @property
    def workspace(self) -> str:
        signer = CookieSigner.from_file(self.home / "page" / "cookie.key")
        return signer.read(self.client.cookies[COOKIE]) or ""

    def stored(self, job: str) -> Counter[str]:
        rows = ledger.listed(self.database, self.workspace, job)
        return Counter(row.label for row in rows if row.state == "done")

    def take_part(self) -> int:
        probes = {probe["name"]: probe for probe in self.client.get("/health").json()["probes"]}
        return probes["queue"]["facts"]["workers"]


@pytest.fixture
def site(tmp_path: Path, postgres: Postgres) -> Iterator[Site]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    shared = {
        "TOONVERSE_DATABASE_URL": postgres.new(),
        "TOONVERSE_ASSETS_URL": str(tmp_path / "pictures"),
        "TOONVERSE_PORT": str(port),
        "TOONVERSE_SAMPLES": "0",
    }
    with ExitStack() as stack:
        client = stack.enter_context(httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=30))

        def start(name: str, module: str, *arguments: str) -> Machine:
            machine = Machine(tmp_path, name, module, *arguments, **shared)
            stack.callback(machine.end)
            return machine

        def worker(name: str) -> Machine:
            return start(name, "tests.studio.victim", str(tmp_path / f"{name}.calls"), str(SECONDS), "idle")

        page = start("page", "tests.browser.server", str(SECONDS), str(tmp_path / "page.calls"))
        until(lambda: answers(client), 60)
        database = stack.enter_context(closing(Database.open(shared["TOONVERSE_DATABASE_URL"])))
        site = Site(page, (worker("one"), worker("two")), client, database, tmp_path)
        until(lambda: site.take_part() == 3, 60)
        yield site


def answers(client: httpx.Client) -> bool:
    try:
        return client.get("/health").is_success
    except httpx.TransportError:
        return False


def under_way(machine: Machine) -> set[str]:
    return set(machine.calls("asked") - machine.calls("answered"))


def test_an_episode_is_spread_over_machines_and_one_that_dies_is_replaced(site: Site) -> None:
    victim, other = site.workers
    episode = site.client.post("/api/projects", json=BRIEF).json()["episodes"][0]["id"]
    job = site.client.post(f"/api/episodes/{episode}/generate-full").json()["id"]
    until(lambda: victim.calls("answered").total() > 2 and bool(under_way(victim)), 60)

    def living(what: str) -> Counter[str]:
        return site.page.calls(what) + other.calls(what)

    before = living("asked")
    victim.end()
    orphans, stored = under_way(victim), site.stored(job)
    assert orphans
    until(lambda: orphans <= living("asked").keys(), 5)
    until(lambda: bool(site.client.get(f"/api/jobs/{job}").json()["ended"]), 120)
    assert site.client.get(f"/api/jobs/{job}").json()["ended"] == "done"
    # All three had a part in it; what was stored is asked for by nobody again, and everything is stored once.
    assert all(machine.calls("answered").total() > 2 for machine in (site.page, victim, other))
    assert not stored.keys() & (living("asked") - before).keys()
    assert {label: times for label, times in site.stored(job).items() if times != 1} == {}
    assert len([label for label in site.stored(job) if label.startswith("pnl_")]) == CUTS
    document = site.client.get(f"/api/episodes/{episode}/documents/packaging").json()["document"]
    assert document["strips"][0]["slices"]
