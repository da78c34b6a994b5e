"""The tools at the right end of the stage strip: checks of all stages, and the jobs."""

from __future__ import annotations

from components.context import Place, Value, found, told
from components.editors import Sight
from components.facts import unusable, waiting, wants_key
from components.wording import UiLanguage
from engines.studio import Desk
from engines.studio.money import MoneyView
from engines.studio.views import JobView

JOBS_SHOWN = 30


def checks(sight: Sight) -> Value:
    """Findings of every stage that has something to check, in the stages' order."""
    stages = [
        {"stage": cell.stage, "rows": found(sight.of(cell.stage).findings, sight.language)}
        for cell in sight.view.cells
        if cell.has_output
    ]
    return {"language": sight.language, "episode": sight.episode, "stages": stages}


def costs(desk: Desk, place: Place, money: MoneyView) -> Value:
    """What was spent in the project, by episode and stage, and the limits."""
    project = desk.projects.get(place["project"])
    language = place["language"]
    episodes = [
        {"id": one.id, "number": one.number, "title": one.title_in(language)} for one in project.episodes
    ]
    here = place["episode"]
    left = desk.money.budget(here)
    return {
        "language": language,
        "here": here,
        "episodes": episodes,
        **money.model_dump(mode="json"),
        "expected": dict(desk.money.expected(here)),
        "budget": left.model_dump(mode="json") if left else None,
    }


def jobs(desk: Desk, language: UiLanguage) -> Value:
    """The visitor's last jobs, newest first."""
    titles = {one.id: one.title for one in desk.projects.list()}
    rows = [_job(one, titles.get(one.project, ""), language) for one in desk.runs.list(JOBS_SHOWN)]
    return {"language": language, "rows": rows}


def _job(job: JobView, title: str, language: UiLanguage) -> Value:
    shown = job.model_dump(mode="json", exclude={"failure"})
    shown["title"] = title
    shown["active"] = job.active
    shown["failure"] = told(job.failure, language) if job.failure else None
    shown["answers"] = unusable(job.id, job.failure)
    shown["stopping"] = job.active and job.waiting == "stopping"
    shown["waiting"] = waiting(job, language)
    shown["since"] = job.touched if job.waiting == "job_key" else job.created
    shown["wants_key"] = wants_key(job.failure.code if job.failure else job.waiting)
    return shown
