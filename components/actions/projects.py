"""New projects and episodes, and what is chosen for them: providers and keys."""

from __future__ import annotations

from pydantic import ValidationError

from components.actions.ask import Action, Ask
from components.context import Value
from components.preview import sample_preview
from components.wording import words_or
from engines.kernel.edits import ROOT
from engines.kernel.errors import EditRefused, InvalidInput
from engines.kernel.refusals import refusal
from engines.studio import Desk
from engines.studio.money import MOST_USD
from engines.text.document import Brief


def create(desk: Desk, ask: Ask) -> Value:
    """A new project from a brief; `run` starts the whole episode at once."""
    try:
        brief = Brief.model_validate(ask.raw("brief"))
    except ValidationError as error:
        refused = refusal(error, {}, (ROOT, ""))
        field = ".".join(str(part) for part in error.errors()[0]["loc"])
        named = words_or(ask.language, f"brief.{field}", field)
        raise EditRefused(
            refused.code, item=ROOT, cause=refused.cause, **{**refused.values, "field": named}
        ) from error
    project = desk.projects.create(brief, to_run=ask.flag("run"))
    for name in ("writer", "painter"):
        if chosen := ask.text(name, ""):
            desk.projects.update(project.id, **{name: chosen})
    episode = project.episodes[0].id
    job = desk.runs.start(episode) if ask.flag("run") else None
    return {"project": project.id, "episode": episode, "job": job.id if job else ""}


def add_episode(desk: Desk, ask: Ask) -> Value:
    view = desk.projects.add_episode(ask.text("project"))
    return {"project": view.project, "episode": view.id}


def sample(desk: Desk, ask: Ask) -> Value:
    """The strip of a bundled sample."""
    return {"preview": sample_preview(desk, desk.samples.get(ask.text("name")), ask.language)}


def set_provider(desk: Desk, ask: Ask) -> Value:
    role = ask.text("role")
    if role not in ("writer", "painter"):
        raise InvalidInput("page_request", name="role")
    desk.projects.update(ask.text("project"), **{role: ask.text("provider")})
    return {}


def set_key(desk: Desk, ask: Ask) -> Value:
    desk.keys.set(ask.text("provider"), ask.text("key"))
    return {}


def set_caps(desk: Desk, ask: Ask) -> Value:
    """The limits of one run and of all; an empty one of all is none."""
    run, every = ask.text("run"), ask.text("all", "")
    desk.money.limit(_dollars(run), _dollars(every) if every.strip() else None)
    return {}


def _dollars(text: str) -> float:
    try:
        return float(text.strip().removeprefix("$").replace(",", "."))
    except ValueError as error:
        raise InvalidInput("cap_wrong", given=text[:40], most=round(MOST_USD)) from error


def forget_key(desk: Desk, ask: Ask) -> Value:
    desk.keys.forget(ask.text("provider"))
    return {}


ACTIONS: tuple[Action, ...] = (create, add_episode, sample, set_provider, set_key, set_caps, forget_key)
