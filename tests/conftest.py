"""Fixtures: every test has a data home of its own, and nothing of the environment leaks in."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest

from engines.studio import Desk, Settings, Studio
from engines.text.document import Brief
from tests.aimock.server import REQUIRED as AIMOCK_REQUIRED
from tests.fakes import CountingProviders
from tests.guard import Guard
from tests.postgres import REQUIRED as POSTGRES_REQUIRED
from tests.postgres import Postgres, running

OURS = ("TOONVERSE_", "OPENAI_", "GRADIO_", "SPACE_", "SYSTEM")
KEPT = ("TOONVERSE_REQUIRE_BROWSER", POSTGRES_REQUIRED, AIMOCK_REQUIRED)

WORKSPACE = "ws_test"
FURNISHED = "FURNISHED"
"""A module's brief of this name: its tests' fixture `episode` is that brief's episode, finished."""


def pytest_xdist_auto_num_workers() -> int:
    """For `-n auto`: as many as there are cores, a dozen at most. A browser draws on every core it finds:
    with more of them the whole takes as long, and each test longer."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(cores, 12)


@pytest.fixture(scope="session", autouse=True)
def guard() -> Iterator[Guard]:
    """Around all tests: threads of one may still run while the next begins."""
    with pytest.MonkeyPatch.context() as patch:
        guard = Guard()
        guard.put_up(patch)
        yield guard


@pytest.fixture(autouse=True)
def nothing_leaves_this_machine(guard: Guard) -> Iterator[None]:
    yield
    tried, guard.tried = guard.tried, []
    assert not tried, f"left this machine: {tried}"


@pytest.fixture(scope="session")
def furnished(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Brief], Path]:
    """Homes in which a brief's episode is finished. Each is made once; a test works on a copy."""
    made: dict[str, Path] = {}

    def one(brief: Brief) -> Path:
        key = brief.model_dump_json()
        if key not in made:
            home = tmp_path_factory.mktemp("furnished") / "home"
            _furnish(home, brief)
            made[key] = home
        return made[key]

    return one


@pytest.fixture(scope="session")
def postgres() -> Iterator[Postgres]:
    with running() as server:
        yield server


@pytest.fixture(autouse=True)
def home(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data home of the test's own, and an environment without our variables."""
    brief = getattr(request.module, FURNISHED, None)
    if brief is not None and "episode" in request.fixturenames:
        shutil.copytree(request.getfixturevalue("furnished")(brief), tmp_path / "home")
    for name in os.environ:
        if name.startswith(OURS) and name not in KEPT:
            monkeypatch.delenv(name)
    monkeypatch.setenv("TOONVERSE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("GRADIO_ANALYTICS_ENABLED", "False")
    return tmp_path / "home"


def _furnish(home: Path, brief: Brief) -> None:
    with closing(Studio.open(Settings.from_environment({"TOONVERSE_HOME": str(home)}), {})) as studio:
        desk = studio.desk(WORKSPACE)
        job = desk.runs.start(desk.projects.create(brief).episodes[0].id)
        assert job is not None
        ended = desk.runs.wait(job.id, 120)
        assert ended.ended == "done", ended


OpenStudio = Callable[..., Studio]


@pytest.fixture
def open_studio(home: Path) -> Iterator[OpenStudio]:
    """Opens studios on the test's home; the one before is closed first, as a restart would."""
    opened: list[Studio] = []

    def close() -> None:
        if opened:
            opened.pop().close()

    def open_one(providers: CountingProviders | None = None, **environment: str) -> Studio:
        close()
        settings = Settings.from_environment({"TOONVERSE_HOME": str(home), **environment})
        studio = Studio.open(settings, environment, providers.over if providers else None)
        opened.append(studio)
        return studio

    yield open_one
    close()


@pytest.fixture
def providers() -> CountingProviders:
    return CountingProviders()


@pytest.fixture
def studio(open_studio: OpenStudio, providers: CountingProviders) -> Studio:
    return open_studio(providers)


@pytest.fixture
def desk(studio: Studio) -> Desk:
    return studio.desk(WORKSPACE)


@pytest.fixture
def episode(desk: Desk) -> str:
    """The finished episode of a furnished home."""
    return desk.projects.list()[0].episodes[0].id
