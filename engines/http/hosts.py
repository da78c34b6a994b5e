"""The middleware that answers only to the names of this machine while the page is for its user alone.

Without it a page of any site could have its own name point here (DNS rebinding) and read the notebook
with the visitor's rights, and a proxy could let the world in without our knowing.
"""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from fastapi import Request
from starlette.responses import PlainTextResponse, Response

from engines.http.asking import language_of
from engines.http.errors import Refused, error_response
from engines.http.visitors import REST, Receive, Scope, Send, headers_of
from engines.runtime.settings import is_loopback
from engines.studio import Settings
from engines.studio.messages import say

MISDIRECTED = 421
"""RFC 9110, 15.5.20: this server does not answer for that name."""


class OwnNames:
    """Refuses requests meant for a name that is not this machine's. A public page has any name."""

    def __init__(self, app: Any, settings: Settings) -> None:
        self._app = app
        self._settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and not self._is_ours(scope):
            await _refusal(Request(scope))(scope, receive, send)
        elif scope["type"] == "websocket" and not self._is_ours(scope):
            await send({"type": "websocket.close", "code": 1008})
        else:
            await self._app(scope, receive, send)

    def _is_ours(self, scope: Scope) -> bool:
        return self._settings.public or is_loopback(_name(headers_of(scope).get("host", "")))


def _name(host: str) -> str:
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""


def _refusal(request: Request) -> Response:
    error = Refused(MISDIRECTED, "other_host", host=_name(request.headers.get("host", "")) or "–")
    if request.url.path.startswith(REST):
        return error_response(request, error)
    saying = say(error, language_of(request))
    return PlainTextResponse(f"{saying.what}\n{saying.next}\n", status_code=MISDIRECTED)
