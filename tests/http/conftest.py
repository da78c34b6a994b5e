"""Clients of the app in this process: the visitor whose workspace the tests furnish, and somebody else."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from fastapi.testclient import TestClient

from engines.http import COOKIE, create_app
from engines.runtime.secrets import CookieSigner
from engines.studio import Studio
from tests.conftest import WORKSPACE

Visit = Callable[..., TestClient]


@pytest.fixture
def visit(studio: Studio) -> Iterator[Visit]:
    """Opens clients of one app: `visit("ws_a")` with that workspace's cookie, `visit()` with none."""
    opened: list[TestClient] = []

    def one(workspace: str = "", wait: float = 30.0) -> TestClient:
        client = TestClient(
            create_app(studio, wait=wait), base_url="http://127.0.0.1", raise_server_exceptions=False
        )
        if workspace:
            signer = CookieSigner.from_file(studio.shop.settings.cookie_key_file)
            client.cookies.set(COOKIE, signer.sign(workspace))
        opened.append(client)
        return client

    yield one
    for client in opened:
        client.close()


@pytest.fixture
def client(visit: Visit) -> TestClient:
    return visit(WORKSPACE)
