"""Who asks, for what, and in which language."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Annotated, TypeVar

from fastapi import Path, Request

from engines.kernel.errors import NotFound
from engines.studio import Desk, Studio

T = TypeVar("T")
Id = Annotated[str, Path(pattern=r"^[A-Za-z0-9_.-]{1,64}$", description="An id as an earlier answer gave it")]


def studio_of(request: Request) -> Studio:
    return request.app.state.studio


def desk_of(request: Request) -> Desk:
    """The desk of the visitor who asks."""
    return studio_of(request).desk(request.state.workspace)


def seen(request: Request, look: Callable[[Desk], T]) -> T:
    """What `look` finds on the visitor's own desk, or else among the samples everybody may read.

    `look` must only read. Raises what it raises.
    """
    desk = desk_of(request)
    try:
        return look(desk)
    except NotFound:
        return look(desk.samples.desk)


def language_of(request: Request) -> str:
    """ko or en: the `ui` parameter, else what the client prefers, else English."""
    asked = request.query_params.get("ui") or request.headers.get("accept-language", "")
    found = re.search(r"\b(ko|en)\b", asked.lower())
    return found.group(1) if found else "en"
