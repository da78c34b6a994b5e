"""Projects and their episodes."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Query, Request, Response
from pydantic import AfterValidator, Field

from engines.http.asking import Id, desk_of
from engines.http.docs import body_of, given
from engines.http.doors import RestRoute
from engines.http.errors import BODY, READ, WRITE, answers
from engines.kernel.document import Frozen, clean_text
from engines.studio.views import EpisodeView, ProjectView
from engines.text.brief import load_brief
from engines.text.document import Brief

router = APIRouter(prefix="/api", route_class=RestRoute)


Title = Annotated[str, Field(min_length=1, max_length=200), AfterValidator(clean_text)]


class ProjectChange(Frozen):
    """What is to be changed about a project; what is left out stays."""

    title: Title | None = None
    status: str | None = Field(None, max_length=40)
    target_episodes: int | None = None
    writer: str | None = Field(None, max_length=40)
    painter: str | None = Field(None, max_length=40)
    writer_model: str | None = Field(None, max_length=200, description="“” takes the one proposed first")
    painter_model: str | None = Field(None, max_length=200, description="“” takes the one proposed first")


@router.get("/projects", tags=["projects"], responses=answers(*READ))
def projects(request: Request) -> tuple[ProjectView, ...]:
    """All projects of the workspace, the last changed first."""
    return desk_of(request).projects.list()


@router.post(
    "/projects",
    tags=["projects"],
    status_code=201,
    responses=answers(*BODY),
    openapi_extra=body_of(given(Brief)),
)
def create(request: Request, response: Response, brief: dict[str, Any]) -> ProjectView:
    """A new project. Its first episode holds the brief that is sent; only `premise` matters in it."""
    made = desk_of(request).projects.create(load_brief(brief, "request"))
    response.headers["Location"] = f"/api/projects/{made.id}"
    return made


@router.get("/projects/{project}", tags=["projects"], responses=answers(*READ))
def project(request: Request, project: Id) -> ProjectView:
    """One project with its episodes in order."""
    return desk_of(request).projects.get(project)


@router.patch("/projects/{project}", tags=["projects"], responses=answers(*BODY))
def change(request: Request, project: Id, wanted: ProjectChange) -> ProjectView:
    """Change title, status, target, writer, painter or their models."""
    return desk_of(request).projects.update(project, **dict(wanted))


@router.delete("/projects/{project}", tags=["projects"], status_code=204, responses=answers(*WRITE))
def remove(request: Request, project: Id) -> None:
    """Take a project out of sight. What was paid for stays stored."""
    desk_of(request).projects.remove(project)


@router.post(
    "/projects/{project}/episodes",
    tags=["episodes"],
    status_code=201,
    responses=answers(*WRITE, 413, 415, 400),
)
def next_episode(request: Request, response: Response, project: Id) -> EpisodeView:
    """The next episode: cast, places, style and settings of the last one, and the story so far."""
    made = desk_of(request).projects.add_episode(project)
    response.headers["Location"] = f"/api/episodes/{made.id}"
    return made


@router.get("/episodes", tags=["episodes"], responses=answers(*READ))
def episodes(
    request: Request,
    project: Annotated[str, Query(pattern=r"^[A-Za-z0-9_.-]{0,64}$", description="Only this project's")] = "",
) -> tuple[EpisodeView, ...]:
    """Episodes of one project in order, or of all projects."""
    desk = desk_of(request)
    found = [desk.projects.get(project)] if project else desk.projects.list()
    return tuple(episode for one in found for episode in one.episodes)
