"""Requests as the page's handlers get them, without a browser."""

from __future__ import annotations

from typing import Any

from starlette.requests import Request

WORKSPACE = "ws_test"


def visit(workspace: str = WORKSPACE, language: str = "ko", cookie: str = "", query: str = "") -> Request:
    """A request as Starlette gives it, with the workspace that the middleware puts on it."""
    headers: list[tuple[bytes, bytes]] = [(b"accept-language", language.encode())]
    if cookie:
        headers.append((b"cookie", cookie.encode()))
    scope: dict[str, Any] = {
        "type": "http",
        "method": "POST",
        "path": "/",
        "headers": headers,
        "query_string": query.encode(),
        "state": {"workspace": workspace} if workspace else {},
    }
    return Request(scope)
