"""The five engines, each by itself: documents and options in, a revision out."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

from fastapi import APIRouter, Request, Response
from fastapi.concurrency import run_in_threadpool
from fastapi.responses import JSONResponse

from engines import STAGES
from engines.http.asking import desk_of, language_of
from engines.http.docs import DOCUMENTS, body_of, given
from engines.http.documents import DocumentAnswer, FindingAnswer, shown, told
from engines.http.doors import RestRoute
from engines.http.errors import BODY, answers, job_failed
from engines.http.jobs import STARTED, JobAnswer, accepted
from engines.http.jobs import told as told_job
from engines.kernel.errors import Conflict
from engines.kernel.stage import Stage
from engines.studio import Desk
from engines.studio.calls import Called, Order
from engines.studio.reading import BRIEF, sources
from engines.studio.views import JobView

WAIT = 30.0
"""Seconds an engine's answer is waited for, before its job is answered instead."""
FIRST_LOOK, LAST_LOOK = 0.02, 0.25
"""Seconds between two looks at the job."""
_WRITES = {"text": "script", "director": "storyboard", "packaging": "episode"}
"""What an address calls the engine's work; panels, where nothing else is said."""

router = APIRouter(prefix="/engine", route_class=RestRoute, tags=["engines"])


class EngineAnswer(DocumentAnswer):
    """The revision that answers the call: the stage's document, where it stands, and what made it."""

    project: str
    episode: str
    findings: tuple[FindingAnswer, ...]
    job: JobAnswer | None = None
    """None where nothing had to be made: the result was there, or remembered."""


async def _ended(desk: Desk, job: JobView, seconds: float) -> JobView:
    """The job once it has ended, or as it stands after `seconds`. Holds no thread while it waits."""
    until, pause = time.monotonic() + seconds, FIRST_LOOK
    while job.active and time.monotonic() < until:
        await asyncio.sleep(min(pause, max(0.0, until - time.monotonic())))
        pause = min(LAST_LOOK, pause * 1.3)
        job = await run_in_threadpool(desk.runs.job, job.id)
    return job


def _result(request: Request, stage: str, called: Called, job: JobView | None) -> Response:
    """What a call came to once its job has ended."""
    language = language_of(request)
    if job is not None and job.failure is not None and job.ended == "failed":
        return job_failed(job.failure, job.id, language)
    if job is not None and job.ended == "cancelled":
        raise Conflict("job_cancelled", stage=stage, job=job.id)
    answer = Response()
    view = desk_of(request).notebook.document(called.episode.id, stage)
    body = EngineAnswer(
        **dict(shown(answer, view)),
        project=called.episode.project,
        episode=called.episode.id,
        findings=told(view.findings, language),
        job=told_job(job, language) if job else None,
    )
    return JSONResponse(body.model_dump(mode="json"), headers={"ETag": answer.headers["ETag"]})


def _caller(stage: str) -> Callable[[Request, Order], Awaitable[Response]]:
    async def call(request: Request, order: Order) -> Response:
        desk = await run_in_threadpool(desk_of, request)
        called = await run_in_threadpool(desk.calls.run, stage, order)
        job = called.job
        if job is not None:
            job = await _ended(desk, job, request.app.state.wait)
            if job.active:
                return accepted(request, job)
        return await run_in_threadpool(_result, request, stage, called, job)

    return call


def _body(stage: Stage) -> dict[str, Any]:
    """What the engine takes, for its OpenAPI entry."""
    known = {BRIEF, *sources(stage).values()}
    name = {"type": "string", "maxLength": 64}
    inputs = {cell: given(kind) for cell, kind in DOCUMENTS.items() if cell in known}
    return body_of(
        {
            "type": "object",
            "additionalProperties": False,
            "properties": {
                "project": {**name, "description": "Its newest episode, where no episode is named"},
                "episode": {**name, "description": "Where the documents are and the result goes"},
                "inputs": {
                    "type": "object",
                    "additionalProperties": False,
                    "properties": inputs,
                    "description": "Whole documents; the episode's own where they are left out",
                },
                "options": given(stage.options),
            },
        }
    )


for _stage in STAGES:
    _what = _WRITES.get(_stage.name, "panels")
    router.add_api_route(
        f"/{_stage.name}/{_what}",
        _caller(_stage.name),
        methods=["POST"],
        name=f"{_stage.name} engine",
        operation_id=f"engine_{_stage.name}",
        description="Puts the inputs and options in their places, and brings this one stage up to date.",
        response_class=JSONResponse,
        responses={
            200: {"model": EngineAnswer, "description": "The revision"},
            202: STARTED[202],
            **answers(*BODY, 409, 502),
        },
        openapi_extra=_body(_stage),
    )
