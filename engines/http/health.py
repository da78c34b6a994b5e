"""Whether the server is there and its queue runs."""

from __future__ import annotations

from fastapi import APIRouter, Request

from engines.http.asking import studio_of
from engines.http.errors import answers

router = APIRouter(tags=["health"])


@router.get("/health", responses=answers(503))
def health(request: Request) -> dict[str, str]:
    """Whether the library can be read, and whether this process takes jobs."""
    studio = studio_of(request)
    studio.shop.database.check()
    return {"status": "ok", "queue": "running" if studio.jobs.launched else "idle"}
