"""One episode: how its stages stand, a full run, and the files it can be had as."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Query, Request, Response
from fastapi.responses import JSONResponse

from engines.http.asking import Id, desk_of, language_of
from engines.http.doors import RestRoute
from engines.http.errors import READ, answers
from engines.http.jobs import NO_BODY, STARTED, started
from engines.kernel.document import Frozen, in_language
from engines.studio.due import Manner
from engines.studio.views import NotebookView, RunPlan

router = APIRouter(prefix="/api", route_class=RestRoute, tags=["episodes"])


How = Annotated[
    Literal["usual", "stale_only", "clean"],
    Query(
        description="`stale_only`: only what its inputs have left behind. `clean`: everything anew, also what"
        " is up to date; paid answers are used again."
    ),
]
Agreed = Annotated[bool, Query(description="Go on with pictures that cost money, not stop before them.")]
Pay = Annotated[bool, Query(description="With `clean`: pay for what was paid for already once more.")]


class ExportView(Frozen):
    """A format an episode can be had in, and where."""

    format: str
    name: str
    extension: str
    media_type: str
    address: str


@router.get("/episodes/{episode}", responses=answers(*READ))
def episode(request: Request, episode: Id) -> NotebookView:
    """How the stages of an episode stand, and its last job."""
    return desk_of(request).notebook.view(episode)


@router.get("/episodes/{episode}/plan", responses=answers(*READ))
def plan(
    request: Request, episode: Id, manner: How = "usual", pay: Pay = False, agreed: Agreed = False
) -> RunPlan:
    """What a full run would make, ask for and cost. Nothing is run or paid."""
    return desk_of(request).runs.plan(episode, manner=_manner(manner, pay, agreed))


@router.post(
    "/episodes/{episode}/generate-full",
    status_code=202,
    responses={**STARTED, **answers(*NO_BODY)},
    response_class=JSONResponse,
)
def generate(
    request: Request, episode: Id, manner: How = "usual", pay: Pay = False, agreed: Agreed = False
) -> Response:
    """Bring all five stages up to date. A run that is under way is joined, not doubled.

    A run that comes to pictures that cost money stops before them, unless `agreed`: `plan` says the price.
    """
    runs, how = desk_of(request).runs, _manner(manner, pay, agreed)
    job = runs.start(episode, manner=how)
    return started(request, job, None if job else runs.plan(episode, manner=how).stops_before)


def _manner(manner: str, pay: bool, agreed: bool) -> Manner:
    return Manner(stale_only=manner == "stale_only", clean=manner == "clean", pay=pay, agreed=agreed)


@router.get("/episodes/{episode}/exports", tags=["exports"], responses=answers(*READ))
def exports(request: Request, episode: Id) -> tuple[ExportView, ...]:
    """The formats, with the address of each file. What is not made yet answers 404 there."""
    desk, language = desk_of(request), language_of(request)
    desk.projects.episode(episode)
    return tuple(
        ExportView(
            format=one.id,
            name=in_language(one.names, language),
            extension=one.extension,
            media_type=one.media_type,
            address=f"/export/{episode}/{one.id}",
        )
        for one in desk.exports.formats()
    )
