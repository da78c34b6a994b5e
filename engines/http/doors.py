"""What a REST call must bring before its route is asked: the token, its own site, a body that is sound."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Coroutine
from typing import Any, cast

from fastapi import Request, Response
from fastapi.routing import APIRoute

from engines.http.asking import studio_of
from engines.http.errors import Refused
from engines.http.visitors import bearer, from_elsewhere, has_token, headers_of

BODY_LIMIT = 24_000_000
"""Bytes of one JSON body: a document of the largest size that is imported, and its envelope."""
DEEPEST = 60
"""Lists and objects inside each other; our documents have ten at most."""
_UNKEEPABLE = re.compile("[\0\ud800-\udfff]")
_READING = frozenset({"GET", "HEAD", "OPTIONS"})


class RestRoute(APIRoute):
    """A route of /api or /engine. Everything here is looked at before the body is read."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        answer = super().get_route_handler()

        async def checked(request: Request) -> Response:
            refuse_strangers(request)
            if request.method in _READING:
                return await answer(request)
            sound = SoundRequest(request.scope, request.receive)
            await sound.load()
            return await answer(sound)

        return checked


def refuse_strangers(request: Request) -> None:
    """Raises Refused 401 without the token where one is needed, 403 for a page of another site."""
    headers, settings = headers_of(request.scope), studio_of(request).shop.settings
    if has_token(headers, settings):
        # Another site cannot know it, so a call that carries it is meant.
        return
    if settings.public or bearer(headers):
        raise Refused(401, "token_needed")
    refuse_other_sites(request)


def refuse_other_sites(request: Request) -> None:
    """A page elsewhere may not act with the visitor's cookie. Raises Refused 403."""
    if request.method not in _READING and from_elsewhere(headers_of(request.scope)):
        raise Refused(403, "other_site")


class SoundRequest(Request):
    """A request whose JSON body is read once, to a limit, and holds nothing that cannot be stored."""

    _tree: Any

    async def load(self) -> None:
        """Raises Refused 400, 413 or 415."""
        pieces: list[bytes] = []
        size = 0
        async for piece in self.stream():
            size += len(piece)
            if size > BODY_LIMIT:
                raise Refused(413, "body_too_large", limit=BODY_LIMIT // 1_000_000)
            pieces.append(piece)
        self._body = b"".join(pieces)
        if not self._body:
            return
        kind = self.headers.get("content-type", "").partition(";")[0].strip().lower()
        if kind != "application/json":
            raise Refused(415, "body_not_sent_as_json", given=kind or "–")
        self._tree = read_json(self._body)

    async def json(self) -> Any:
        return self._tree


def read_json(data: bytes) -> Any:
    """The JSON in `data`. Raises Refused `body_not_json` or `body_characters` (status 400).

    Stricter than Python's own reader: no NaN, no infinity, no text that neither UTF-8 nor a database
    can hold, and no deeper than our documents ever are.
    """
    try:
        tree = json.loads(data, parse_constant=_no_number, parse_float=_finite)
    except (ValueError, RecursionError) as error:
        raise Refused(400, "body_not_json", cause=str(error)[:200] or type(error).__name__) from error
    _refuse_odd(tree)
    return tree


def _no_number(name: str) -> float:
    raise ValueError(f"{name} is no JSON")


def _finite(text: str) -> float:
    value = float(text)
    if abs(value) == float("inf"):
        raise ValueError(f"{text[:20]} is too large a number")
    return value


def _refuse_odd(tree: Any) -> None:
    """Level by level, so that a deep tree cannot exhaust the stack."""
    level: list[Any] = [tree]
    for _ in range(DEEPEST):
        below: list[Any] = []
        for node in level:
            if isinstance(node, str):
                _refuse_text(node)
            elif isinstance(node, dict):
                found = cast("dict[str, Any]", node)
                below += found.keys()
                below += found.values()
            elif isinstance(node, list):
                below += cast("list[Any]", node)
        if not below:
            return
        level = below
    raise Refused(400, "body_not_json", cause=f"more than {DEEPEST} levels deep")


def _refuse_text(text: str) -> None:
    if _UNKEEPABLE.search(text):
        raise Refused(400, "body_characters")
