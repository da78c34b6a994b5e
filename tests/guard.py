"""No test may reach beyond this machine: sockets of this process connect to loopback or not at all.

Browsers and servers that tests start are processes of their own and are not seen from here.
"""

from __future__ import annotations

import ipaddress
import socket
from typing import Any

import pytest

NAMES = ("", "localhost", "localhost.localdomain")


class Guard:
    """Refuses what leaves loopback, and remembers it: a thread may swallow the error."""

    def __init__(self) -> None:
        self.tried: list[str] = []
        self._connect = socket.socket.connect
        self._connect_ex = socket.socket.connect_ex
        self._sendto = socket.socket.sendto
        self._getaddrinfo = socket.getaddrinfo

    def put_up(self, patch: pytest.MonkeyPatch) -> None:
        """Before any other patch of these, so that stricter ones stand in front of it."""

        def connect(sock: socket.socket, address: Any) -> None:
            self._check(sock, address)
            self._connect(sock, address)

        def connect_ex(sock: socket.socket, address: Any) -> int:
            self._check(sock, address)
            return self._connect_ex(sock, address)

        def sendto(sock: socket.socket, data: Any, *rest: Any) -> int:
            self._check(sock, rest[-1])
            return self._sendto(sock, data, *rest)

        def getaddrinfo(host: Any, *rest: Any, **options: Any) -> Any:
            if not is_here(host):
                self._refuse(f"a look-up of {host!r}")
            return self._getaddrinfo(host, *rest, **options)

        patch.setattr(socket.socket, "connect", connect)
        patch.setattr(socket.socket, "connect_ex", connect_ex)
        patch.setattr(socket.socket, "sendto", sendto)
        patch.setattr(socket, "getaddrinfo", getaddrinfo)

    def _check(self, sock: socket.socket, address: Any) -> None:
        if sock.family in (socket.AF_INET, socket.AF_INET6) and not is_here(address[0]):
            self._refuse(f"a connection to {address!r}")

    def _refuse(self, what: str) -> None:
        self.tried.append(what)
        raise AssertionError(f"a test tried to leave this machine: {what}")


def is_here(host: Any) -> bool:
    """Whether a name or address is this machine's own loopback."""
    name = host.decode() if isinstance(host, bytes) else host
    if name is None or name in NAMES:
        return True
    try:
        return ipaddress.ip_address(name.partition("%")[0]).is_loopback
    except ValueError:
        return False
