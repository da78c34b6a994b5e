"""A library to try things in, in SQLite and in PostgreSQL."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from engines.runtime import episodes, jobrows, projects, workspaces
from engines.runtime.database import Database

SERVERS = ["sqlite", "postgresql"]


@pytest.fixture(params=SERVERS)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """The address of an empty database."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'home' / 'library.sqlite'}"
    return request.getfixturevalue("postgres").new()


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    opened = Database.open(url)
    yield opened
    opened.close()


@dataclass(frozen=True)
class Scene:
    """One visitor with a project, an episode and a job; and another visitor with nothing."""

    database: Database
    mine: str
    other: str
    project: str
    episode: str
    job: str


@pytest.fixture
def scene(database: Database) -> Scene:
    workspaces.ensure(database, "ws_mine")
    workspaces.ensure(database, "ws_other")
    project = projects.create(database, "ws_mine", title={"ko": "첫눈", "en": "First Snow"})
    episode = episodes.create(database, "ws_mine", project.id)
    job, _ = jobrows.request(database, "ws_mine", jobrows.NewJob("run", ["script"], episode.id))
    return Scene(database, "ws_mine", "ws_other", project.id, episode.id, job.id)
