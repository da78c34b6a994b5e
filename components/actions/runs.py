"""Starting, stopping and repeating work."""

from __future__ import annotations

from components.actions.ask import Action, Ask
from components.context import Value
from engines.studio import Desk
from engines.studio.due import Manner


def _manner(ask: Ask) -> Manner:
    """How the person wants it run. To pay again is only ever meant when it is said."""
    return Manner(stale_only=ask.flag("stale_only"), clean=ask.flag("clean"), pay=ask.flag("pay"))


def plan(desk: Desk, ask: Ask) -> Value:
    first, last = ask.text("first", "text"), ask.text("last", "packaging")
    return {"plan": desk.runs.plan(ask.text("episode"), first, last, _manner(ask)).model_dump(mode="json")}


def run(desk: Desk, ask: Ask) -> Value:
    first, last = ask.text("first", "text"), ask.text("last", "packaging")
    job = desk.runs.start(ask.text("episode"), first, last, _manner(ask))
    return {"job": job.id if job else ""}


def stop(desk: Desk, ask: Ask) -> Value:
    desk.runs.stop(ask.text("job"))
    return {}


def retry(desk: Desk, ask: Ask) -> Value:
    job = desk.runs.retry(ask.text("job"))
    return {"job": job.id if job else ""}


ACTIONS: tuple[Action, ...] = (plan, run, stop, retry)
