"""Starting, stopping and repeating work."""

from __future__ import annotations

from components.actions.ask import Action, Ask
from components.context import Value
from engines.studio import Desk


def plan(desk: Desk, ask: Ask) -> Value:
    shown = desk.runs.plan(ask.text("episode"), ask.text("first", "text"), ask.text("last", "packaging"))
    return {"plan": shown.model_dump(mode="json")}


def run(desk: Desk, ask: Ask) -> Value:
    job = desk.runs.start(ask.text("episode"), ask.text("first", "text"), ask.text("last", "packaging"))
    return {"job": job.id if job else ""}


def stop(desk: Desk, ask: Ask) -> Value:
    desk.runs.stop(ask.text("job"))
    return {}


def retry(desk: Desk, ask: Ask) -> Value:
    job = desk.runs.retry(ask.text("job"))
    return {"job": job.id if job else ""}


ACTIONS: tuple[Action, ...] = (plan, run, stop, retry)
