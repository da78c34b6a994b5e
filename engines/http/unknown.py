"""What is asked for under our names and is not there: told in our form, not with a page of Gradio's."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI, Request, Response
from starlette.routing import Match, Mount

from engines.http.errors import wrong_method
from engines.kernel.errors import NotFound

METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")
NAME = "unknown"


def unknown(request: Request, rest: str) -> Response:
    """405 where the address is known for another method, else 404."""
    allowed = [method for method in METHODS if _taken(request, method)]
    if allowed:
        return wrong_method(request, ", ".join(allowed))
    raise NotFound("route_not_found", path=request.url.path)


def _taken(request: Request, method: str) -> bool:
    scope: dict[str, Any] = {**request.scope, "method": method, "path_params": {}}
    return any(
        route.matches(scope)[0] is Match.FULL
        for route in request.app.routes
        # The page is mounted at / and takes everything, as these routes do.
        if not isinstance(route, Mount) and getattr(route, "name", "") != NAME
    )


def install(app: FastAPI) -> None:
    """Take what no route before took. Must come after all of /api and /engine."""
    for start in ("/api", "/engine"):
        app.add_api_route(
            f"{start}/{{rest:path}}", unknown, methods=list(METHODS), name=NAME, include_in_schema=False
        )
