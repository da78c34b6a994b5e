"""The wall around the tests: loopback and Unix sockets pass, everything else is refused and remembered."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.guard import Guard, is_here

ELSEWHERE = "192.0.2.1"
"""A documentation address (RFC 5737)."""


def tcp(method: str) -> None:
    with socket.socket() as sock:
        getattr(sock, method)((ELSEWHERE, 443))


def udp() -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.sendto(b"?", (ELSEWHERE, 53))


@pytest.fixture
def inner(monkeypatch: pytest.MonkeyPatch) -> Guard:
    """A guard in front of the session's, which then sees nothing."""
    guard = Guard()
    guard.put_up(monkeypatch)
    return guard


@pytest.mark.parametrize(
    "leave",
    [
        lambda: tcp("connect"),
        lambda: tcp("connect_ex"),
        lambda: socket.create_connection((ELSEWHERE, 443), timeout=1),
        lambda: socket.create_connection(("somewhere.example", 443), timeout=1),
        lambda: socket.getaddrinfo("somewhere.example", 443),
        udp,
    ],
)
def test_what_leaves_this_machine_is_refused_and_remembered(
    inner: Guard, leave: Callable[[], object]
) -> None:
    with pytest.raises(AssertionError, match="leave this machine"):
        leave()
    assert inner.tried


def test_an_error_swallowed_by_a_thread_is_remembered_all_the_same(inner: Guard) -> None:
    def run() -> None:
        with contextlib.suppress(AssertionError):
            tcp("connect")

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    assert inner.tried == [f"a connection to {(ELSEWHERE, 443)!r}"]


def test_loopback_and_unix_sockets_pass(inner: Guard, tmp_path: Path) -> None:
    with socket.socket() as server:
        server.bind(("127.0.0.1", 0))
        server.listen()
        socket.create_connection(server.getsockname()[:2]).close()
        socket.create_connection(("localhost", server.getsockname()[1])).close()
    with socket.socket(socket.AF_UNIX) as server, socket.socket(socket.AF_UNIX) as client:
        server.bind(str(tmp_path / "s"))
        server.listen()
        client.connect(str(tmp_path / "s"))
    assert not inner.tried


@pytest.mark.parametrize(
    ("host", "here"),
    [
        ("127.0.0.9", True),
        ("::1", True),
        (None, True),
        (b"localhost", True),
        ("10.0.0.1", False),
        ("0.0.0.0", False),
    ],
)
def test_loopback_is_known_by_its_names_and_addresses(host: object, here: bool) -> None:
    assert is_here(host) is here
