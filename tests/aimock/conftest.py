"""aimock for the whole session, and our clients pointed at it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from engines.providers import openai_client
from tests.aimock.server import Aimock, running


@pytest.fixture(scope="session")
def aimock_server() -> Iterator[Aimock]:
    with running() as server:
        yield server


@pytest.fixture
def aimock(aimock_server: Aimock) -> Aimock:
    aimock_server.reset()
    return aimock_server


@pytest.fixture
def official(aimock: Aimock, monkeypatch: pytest.MonkeyPatch) -> Aimock:
    """aimock in the place of OpenAI itself: the Responses API, and answers that cost money."""
    monkeypatch.setattr(openai_client, "OFFICIAL", aimock.url)
    return aimock
