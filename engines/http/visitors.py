"""The middleware that knows each visitor: by their signed cookie, or by the server's token."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from http.cookies import CookieError, SimpleCookie
from typing import Any
from urllib.parse import urlsplit

from engines.runtime.secrets import CookieSigner, new_workspace
from engines.studio import Settings

COOKIE = "toonverse"
COOKIE_SECONDS = 400 * 24 * 3600
"""Browsers keep no cookie longer (RFC 6265bis)."""
API_WORKSPACE = "api"
"""Where calls with the server's token work. No visitor's cookie names it: theirs begin with ws_."""
REST = ("/api/", "/engine/")
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Any]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]


class Visitors:
    """Gives every request its workspace: the token's, the one its signed cookie names, or a new one.

    Pages, pictures, REST and the page's own handlers all read `request.state.workspace`.
    """

    def __init__(self, app: Any, signer: CookieSigner, settings: Settings) -> None:
        self._app = app
        self._signer = signer
        self._settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        headers = headers_of(scope)
        known = self._known(headers)
        workspace = known or new_workspace()
        scope.setdefault("state", {})["workspace"] = workspace

        async def greeting(message: MutableMapping[str, Any]) -> None:
            if not known and message["type"] == "http.response.start" and _greets(scope, headers, message):
                cookie = self._cookie(workspace).encode("latin-1")
                message["headers"] = [*message["headers"], (b"set-cookie", cookie)]
            await send(message)

        await self._app(scope, receive, greeting)

    def _known(self, headers: Mapping[str, str]) -> str | None:
        if has_token(headers, self._settings):
            return API_WORKSPACE
        return self._signer.read(_cookie(headers.get("cookie", "")))

    def _cookie(self, workspace: str) -> str:
        # A Space is shown in a frame of another site, where a lax cookie would not be sent.
        site = "SameSite=None; Secure; Partitioned" if self._settings.is_space else "SameSite=Lax"
        value = self._signer.sign(workspace)
        return f"{COOKIE}={value}; Path=/; Max-Age={COOKIE_SECONDS}; HttpOnly; {site}"


def headers_of(scope: Scope) -> Mapping[str, str]:
    """The request's headers by their small names; of one that is sent twice, the first."""
    found: dict[str, str] = {}
    for name, value in scope["headers"]:
        found.setdefault(name.decode("latin-1").lower(), value.decode("latin-1"))
    return found


def bearer(headers: Mapping[str, str]) -> str:
    """What a request gives as its token, "" for none."""
    kind, _, token = headers.get("authorization", "").partition(" ")
    return token.strip() if kind.lower() == "bearer" else ""


def has_token(headers: Mapping[str, str], settings: Settings) -> bool:
    """Whether the request carries the server's token."""
    given = bearer(headers)
    return bool(given and settings.api_token) and hmac.compare_digest(
        given.encode("latin-1"), settings.api_token.encode()
    )


def from_elsewhere(headers: Mapping[str, str]) -> bool:
    """Whether a browser sends this for a page of another site. Programs send neither header."""
    site = headers.get("sec-fetch-site")
    if site is not None:
        return site not in ("same-origin", "none")
    origin = headers.get("origin")
    return origin is not None and urlsplit(origin).netloc != headers.get("host")


def _cookie(header: str) -> str:
    try:
        found = SimpleCookie(header).get(COOKIE)
    except CookieError:
        return ""
    return found.value if found else ""


def _greets(scope: Scope, headers: Mapping[str, str], answer: MutableMapping[str, Any]) -> bool:
    """Whether an answer brings the visitor a cookie: pages do, and REST answers that went well.

    A picture fetched beside a page must not replace the page's cookie; nor may a form that another
    site sends here, with which a browser sends no cookie but takes the one in the answer.
    """
    if _is_page(answer):
        return True
    rest = str(scope.get("path", "")).startswith(REST) and int(answer["status"]) < 400
    return rest and not from_elsewhere(headers)


def _is_page(message: MutableMapping[str, Any]) -> bool:
    return any(
        name.lower() == b"content-type" and value.startswith(b"text/html")
        for name, value in message["headers"]
    )
