"""Jobs: runs that go on by themselves, whoever looks."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import JSONResponse

from engines.http.asking import Id, desk_of, language_of
from engines.http.doors import RestRoute
from engines.http.errors import READ, WRITE, Problem, answers, problem
from engines.kernel.document import Frozen
from engines.kernel.errors import NotFound
from engines.studio.messages import say
from engines.studio.views import JobView, StagePlan

LOOK_AGAIN = 2
"""Seconds a client is asked to wait between two looks at a job."""
NO_BODY = (*WRITE, 400, 413, 415)
"""A body that is sent to a route without one is looked at all the same."""

router = APIRouter(prefix="/api", route_class=RestRoute, tags=["jobs"])


class JobAnswer(JobView):
    """A job, and in words what went wrong with it, if anything did."""

    problem: Problem | None = None


class NothingToDo(Frozen):
    """No job was made: everything is up to date, or what is left costs money that nobody agreed to."""

    code: str
    message: str
    next: str
    job: None = None


def told(job: JobView, language: str) -> JobAnswer:
    """The job as REST answers it."""
    return JobAnswer(
        **dict(job), problem=problem(job.failure, language, job.id) if job.failure is not None else None
    )


def accepted(request: Request, job: JobView) -> Response:
    """202: where to look, and when."""
    headers = {"Location": f"/api/jobs/{job.id}", "Retry-After": str(LOOK_AGAIN)}
    return JSONResponse(
        told(job, language_of(request)).model_dump(mode="json"), status_code=202, headers=headers
    )


def started(request: Request, job: JobView | None, stops: StagePlan | None = None) -> Response:
    """202 with the job, or 200 when nothing had to be made, or nothing was before what it `stops` at."""
    if job is not None:
        return accepted(request, job)
    reason = NotFound("up_to_date")
    if stops is not None:
        price = f"{stops.cost_usd:.4f}"
        reason = NotFound("pictures_not_agreed", item=stops.stage, calls=stops.calls, price=price)
    saying = say(reason, language_of(request))
    body = NothingToDo(code=saying.code, message=saying.what, next=saying.next)
    return JSONResponse(body.model_dump(mode="json"))


STARTED: dict[int | str, dict[str, Any]] = {
    200: {"model": NothingToDo, "description": "Nothing was started, and why"},
    202: {
        "model": JobAnswer,
        "description": "The job, which goes on by itself",
        "headers": {
            "Location": {"description": "Where to look at the job", "schema": {"type": "string"}},
            "Retry-After": {"description": "Seconds until a look is worth it", "schema": {"type": "integer"}},
        },
    },
}


@router.get("/jobs", responses=answers(*READ))
def jobs(request: Request, limit: Annotated[int, Query(ge=1, le=200)] = 50) -> tuple[JobAnswer, ...]:
    """The workspace's jobs, newest first."""
    language = language_of(request)
    return tuple(told(one, language) for one in desk_of(request).runs.list(limit))


@router.get("/jobs/{job}", responses=answers(*READ))
def job(request: Request, job: Id) -> JobAnswer:
    """How a job stands: state, progress, cost, and why it failed."""
    return told(desk_of(request).runs.job(job), language_of(request))


@router.post("/jobs/{job}/cancel", responses=answers(*NO_BODY))
def cancel(request: Request, job: Id) -> JobAnswer:
    """Ask a job to stop. Finished items are kept; one that has ended stays as it is."""
    return told(desk_of(request).runs.stop(job), language_of(request))


@router.post("/jobs/{job}/retry", responses={**STARTED, **answers(*NO_BODY)}, response_class=JSONResponse)
def retry(request: Request, job: Id) -> Response:
    """Run what a job did not finish. Repeats paid calls whose outcome is unknown: this is the go-ahead."""
    return started(request, desk_of(request).runs.retry(job))
