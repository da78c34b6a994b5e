"""The project bar: where one is, who writes and paints, run and stop, the interface's language."""

from __future__ import annotations

from components.context import Place, Value
from engines.studio import Desk
from engines.studio.views import JobView, ProjectView, told_apart

PROVIDERS = ("dummy", "openai")


def bar(desk: Desk, place: Place, job: JobView | None, trouble: Value | None = None) -> Value:
    """`job` is the episode's last one, if any; `trouble` is what it stands still for, or ended on."""
    active = job is not None and job.active
    projects = desk.projects.list()
    titles = told_apart(projects)
    here = next((one for one in projects if one.id == place["project"]), None)
    return {
        **place,
        "projects": [{"id": one.id, "title": titles[one.id]} for one in projects],
        "episodes": _episodes(here, place["language"]),
        "readable": any(one.readable for one in here.episodes if one.id == place["episode"])
        if here
        else False,
        "writer": here.writer if here else "dummy",
        "painter": here.painter if here else "dummy",
        "providers": [[name, name, _ready(desk, name)] for name in PROVIDERS],
        "job": job.id if job and active else "",
        "stopping": bool(job and active and job.waiting == "stopping"),
        "last": {"job": job.id if job else "", "ended": (job.ended or "") if job else ""},
        "trouble": trouble,
    }


def _episodes(project: ProjectView | None, language: str) -> list[Value]:
    episodes = project.episodes if project else ()
    return [{"id": one.id, "number": one.number, "title": one.title_in(language)} for one in episodes]


def _ready(desk: Desk, provider: str) -> str:
    """Why a provider can be used: whose key there is ("own", "owner"), "free"; "" when it cannot."""
    return "" if desk.keys.lacks(provider) else desk.keys.status(provider) or "free"
