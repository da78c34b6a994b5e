"""Fixtures: every test has a data home of its own, and nothing of the environment leaks in."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from engines.studio import Desk, Settings, Studio
from tests.fakes import CountingProviders

OURS = ("TOONVERSE_", "OPENAI_", "GRADIO_", "SPACE_", "SYSTEM")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh data home, and an environment without our variables."""
    for name in os.environ:
        if name.startswith(OURS) and name != "TOONVERSE_REQUIRE_BROWSER":
            monkeypatch.delenv(name)
    monkeypatch.setenv("TOONVERSE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("GRADIO_ANALYTICS_ENABLED", "False")
    return tmp_path / "home"


OpenStudio = Callable[..., Studio]


@pytest.fixture
def open_studio(home: Path) -> Iterator[OpenStudio]:
    """Opens studios on the test's home; the one before is closed first, as a restart would."""
    opened: list[Studio] = []

    def close() -> None:
        if opened:
            opened.pop().close()

    def open_one(providers: CountingProviders | None = None) -> Studio:
        close()
        settings = Settings.from_environment({"TOONVERSE_HOME": str(home)})
        studio = Studio.open(settings, {}, providers.over if providers else None)
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
    return studio.desk("ws_test")
