"""Starting, stopping and repeating work."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from components.actions.ask import Action, Ask
from components.context import Value, told
from components.naming import model_name
from components.outlook import budget_told
from components.wording import UiLanguage, words
from engines.kernel.errors import InvalidInput, NotFound
from engines.studio import Desk
from engines.studio.due import Manner
from engines.studio.health import view_json
from engines.studio.views import ItemView

MOST_JOBS = 200
"""Jobs of one request."""
REWRITTEN = "rewrite_"
"""What a call is called with which a line, scene or panel is written anew."""


def _manner(ask: Ask) -> Manner:
    """How the person wants it run. To pay is only ever meant when it is said."""
    flags = {name: ask.flag(name) for name in ("stale_only", "clean", "pay", "agreed")}
    return Manner(**flags)


def _between(desk: Desk, ask: Ask) -> tuple[str, str]:
    """The first and last stage; what the first one needs and is not there yet is made before it."""
    first = desk.runs.beginning(ask.text("episode"), ask.text("first", "text"))
    return first, ask.text("last", "packaging")


def plan(desk: Desk, ask: Ask) -> Value:
    first, last = _between(desk, ask)
    episode = ask.text("episode")
    found = desk.runs.plan(episode, first, last, _manner(ask))
    painted = [*found.stages, *filter(None, [found.stops_before])]
    calls = sum(row.calls - row.looks for row in painted if row.stage == "image" and row.paid)
    left = budget_told(desk.money.budget(episode) if calls else None, calls, ask.language)
    asked = [row.provider for row in painted if row.paid and row.calls]
    lacks = any(desk.keys.lacks(provider) for provider in asked)
    return {"plan": {**found.model_dump(mode="json"), "budget": left, "lacks_key": lacks}}


def run(desk: Desk, ask: Ask) -> Value:
    first, last = _between(desk, ask)
    job = desk.runs.start(ask.text("episode"), first, last, _manner(ask))
    return {"job": job.id if job else ""}


def stop(desk: Desk, ask: Ask) -> Value:
    desk.runs.stop(ask.text("job"))
    return {}


def retry(desk: Desk, ask: Ask) -> Value:
    """Ask again for what a job did not finish; with `panel` for the picture of that one only."""
    before, panel = desk.runs.job(ask.text("job")), ask.text("panel", "")
    # Without a document of pictures there is nothing that a single one could be put into.
    if panel and before.episode and desk.notebook.view(before.episode).cell("image").has_output:
        return {"job": desk.pictures.redo(before.episode, [panel], repeat=True).id}
    job = desk.runs.retry(before.id)
    return {"job": job.id if job else ""}


def job_items(desk: Desk, ask: Ask) -> Value:
    """The timeline of one job."""
    job = ask.text("job")
    try:
        names = desk.board.numbers(desk.runs.job(job).episode)
    except NotFound as gone:
        # The episode is; the job's history is not.
        if gone.code == "job_not_found":
            raise
        names = {}
    return {"items": [_item(one, names, ask.language) for one in desk.runs.items(job)]}


def _item(item: ItemView, names: Mapping[str, int], language: UiLanguage) -> Value:
    shown = item.model_dump(mode="json", exclude={"failure"})
    shown["model"] = model_name(item.model, language)
    shown["panel"] = names.get(item.item, 0)
    shown["called"] = _called(item, shown["panel"], language)
    shown["failure"] = told(item.failure, language) if item.failure else None
    return shown


def _called(item: ItemView, panel: int, language: UiLanguage) -> str:
    """A panel by its number, a scene of a long script as the script has it, what is rewritten by its kind."""
    if panel:
        return words(language, "panel.number", number=panel)
    if item.item.startswith(REWRITTEN):
        return words(language, f"rewrite.title.{item.item.removeprefix(REWRITTEN)}")
    scene = item.item if item.item.startswith("S#") else ""
    return " · ".join(filter(None, (words(language, f"stage.{item.stage}"), scene)))


def clear_jobs(desk: Desk, ask: Ask) -> Value:
    """Put the ended ones of the jobs that are shown away."""
    return {"count": desk.runs.clear(_ids(ask))}


def _ids(ask: Ask) -> list[str]:
    given = ask.raw("jobs")
    names = cast("list[Any]", given) if isinstance(given, list) else []
    if not 0 < len(names) <= MOST_JOBS or not all(isinstance(name, str) for name in names):
        raise InvalidInput("page_request", name="jobs")
    return names


def health(desk: Desk, ask: Ask) -> Value:
    """Everything tried, with its sentences. Asked for by name, so that nothing else starts it."""
    if ask.text("of") != "machine":
        raise InvalidInput("page_request", name="of")
    return view_json(desk.health.look(desk.workspace), ask.language)


ACTIONS: tuple[Action, ...] = (plan, run, stop, retry, job_items, clear_jobs, health)
