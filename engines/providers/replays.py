"""A network on which a recorded failure happens, for the real client to meet."""

from __future__ import annotations

from collections.abc import Iterator

import httpx2

from presets.model import Fault


def replay(fault: Fault) -> httpx2.BaseTransport:
    """A network on which every call meets `fault`: a recorded answer, or a connection that breaks."""
    return httpx2.MockTransport(lambda request: _replayed(fault, request))


def _replayed(fault: Fault, request: httpx2.Request) -> httpx2.Response:
    if fault.breaks == "unreachable":
        raise httpx2.ConnectError("name or service not known", request=request)
    if fault.breaks == "timeout":
        raise httpx2.ReadTimeout("", request=request)
    body = fault.body.encode()
    if fault.breaks == "cut":
        return httpx2.Response(fault.status, headers=dict(fault.headers), stream=_Cut(body))
    return httpx2.Response(fault.status, headers=dict(fault.headers), content=body)


class _Cut(httpx2.SyncByteStream):
    """The first half of a body, then a closed connection."""

    def __init__(self, body: bytes) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        yield self._body[: len(self._body) // 2]
        raise httpx2.RemoteProtocolError("peer closed connection without sending complete message body")
