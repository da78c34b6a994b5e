"""The notebook's page as it leaves the server: gradio makes it once an address, then it comes from memory.

The page is the same for everybody: who asks is read from the cookie by the calls that follow. Making
it anew walks through the whole configuration, which is most of the time of an answer.
"""

from __future__ import annotations

import gzip
from collections import OrderedDict
from collections.abc import Awaitable, Callable, MutableMapping
from functools import cached_property
from typing import Any

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Any]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

_KEPT = 8
"""Addresses the page is kept for. A stranger can send any Host: it must not fill the memory."""
_TOLD_BY = (b"host", b"x-forwarded-host", b"x-forwarded-proto")
"""Headers gradio reads the page's own address from."""


class Packed:
    """Bytes that are sent often, as they are or gzipped."""

    def __init__(self, plain: bytes) -> None:
        self.plain = plain

    @cached_property
    def packed(self) -> bytes:
        return gzip.compress(self.plain, 6, mtime=0)

    def answer(self, accepted: str) -> tuple[bytes, dict[str, str]]:
        """Body and headers for a request's Accept-Encoding."""
        if "gzip" in accepted:
            return self.packed, {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}
        return self.plain, {"Vary": "Accept-Encoding"}


class FrontPage:
    """Gradio's app with its page at "/" answered from memory, and `head` at the top of its head.

    Gradio itself puts what an app wants in the head there only once its scripts run; here it is in the
    page, so that the browser asks for it at once. Everything but a plain GET of "/" passes through.
    """

    def __init__(self, app: Any, head: str) -> None:
        self._app = app
        self._head = head.encode()
        self._pages: OrderedDict[tuple[Any, ...], Packed] = OrderedDict()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["method"] != "GET" or scope["path"] != "/":
            await self._app(scope, receive, send)
            return
        if b"deep_link" in scope.get("query_string", b""):
            # The only query that changes the page itself.
            await self._app(scope, receive, send)
            return
        headers = dict(scope["headers"])
        key = (scope.get("scheme"), scope.get("root_path"), *(headers.get(name) for name in _TOLD_BY))
        page = self._pages.get(key) or await self._make(key, scope, receive, send)
        if page is None:
            return
        self._pages.move_to_end(key)
        body, more = page.answer(headers.get(b"accept-encoding", b"").decode("latin-1"))
        sent = {"Content-Type": "text/html; charset=utf-8", "Content-Length": str(len(body)), **more}
        raw = [(name.lower().encode(), value.encode()) for name, value in sent.items()]
        await send({"type": "http.response.start", "status": 200, "headers": raw})
        await send({"type": "http.response.body", "body": body})

    async def _make(self, key: tuple[Any, ...], scope: Scope, receive: Receive, send: Send) -> Packed | None:
        """The page for `key`, kept; None when gradio answered with something else, which is passed on."""
        answer: list[MutableMapping[str, Any]] = []

        async def keep(message: MutableMapping[str, Any]) -> None:
            answer.append(message)

        plain = [(name, value) for name, value in scope["headers"] if name != b"accept-encoding"]
        await self._app({**scope, "headers": plain}, receive, keep)
        if answer[0]["status"] != 200:
            for message in answer:
                await send(message)
            return None
        body = b"".join(message.get("body", b"") for message in answer[1:])
        before, mark, after = body.partition(b"<head>")
        if not mark:
            raise RuntimeError("gradio's page has no <head> to put the notebook's own files in")
        page = self._pages[key] = Packed(before + mark + self._head + after)
        while len(self._pages) > _KEPT:
            self._pages.popitem(last=False)
        return page
