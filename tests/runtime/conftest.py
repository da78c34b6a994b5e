"""A library to try things in: SQLite always, PostgreSQL too where TOONVERSE_TEST_POSTGRESQL names one."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from engines.runtime import episodes, jobrows, projects, workspaces
from engines.runtime.database import Database

SERVERS = ["sqlite", *(["postgresql"] if os.environ.get("TOONVERSE_TEST_POSTGRESQL") else [])]


def clean_url(server: str, folder: Path) -> str:
    """The address of an empty database. All that a PostgreSQL database held is deleted."""
    if server == "sqlite":
        return f"sqlite:///{folder / 'home' / 'library.sqlite'}"
    url = os.environ["TOONVERSE_TEST_POSTGRESQL"]
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    return url


@pytest.fixture(params=SERVERS)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    return clean_url(request.param, tmp_path)


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
