"""What belongs to a cell as a whole: what its runs would do, and the note people write to it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from components.actions.ask import Action, Ask
from components.context import Value, told
from components.outlook import budget_left, money
from components.outlook import outlook as sentence
from engines.kernel.errors import Conflict, InvalidInput
from engines.studio import Desk
from engines.studio.due import Manner
from engines.studio.markdown import parse
from engines.studio.views import RunPlan

FIRST, LAST = "text", "packaging"

WAYS: Mapping[str, Callable[[Desk, str, str], RunPlan]] = {
    "this": lambda desk, episode, stage: desk.runs.plan(episode, desk.runs.beginning(episode, stage), stage),
    "to": lambda desk, episode, stage: desk.runs.plan(episode, FIRST, stage),
    "from": lambda desk, episode, stage: desk.runs.plan(episode, desk.runs.beginning(episode, stage), LAST),
    "stale": lambda desk, episode, stage: desk.runs.plan(episode, FIRST, LAST, Manner(stale_only=True)),
    "clean": lambda desk, episode, stage: desk.runs.plan(episode, stage, stage, Manner(clean=True)),
}
"""The ways to run from a cell → what each would do."""


def outlook(desk: Desk, ask: Ask) -> Value:
    """Way → {text, nothing}: a sentence for each way asked for. `one` is what a picture to try would cost.

    It is "" where nobody knows, None where none has to be tried: all is free, or it is the only one.
    """
    episode, stage = ask.text("episode"), ask.text("stage")
    asked = ask.raw("ways")
    if not isinstance(asked, list) or not all(way in WAYS for way in asked):
        raise InvalidInput("page_request", name="ways")
    ways: dict[str, Value] = {}
    plans = {way: WAYS[way](desk, episode, stage) for way in dict.fromkeys(asked)}
    for way, plan in plans.items():
        nothing = not any(row.action in ("run", "from_cache", "unknown") for row in plan.stages)
        ways[way] = {"text": sentence(plan, ask.language), "nothing": nothing}
    this = (
        next((row for row in plans["this"].stages if row.stage == stage), None) if "this" in plans else None
    )
    painted = this.calls - this.looks if this and this.paid else 0
    if stage != "image" or this is None or painted < 2:
        return {"ways": ways, "one": None}
    ways["this"]["text"] += budget_left(desk.money.budget(episode), ask.language)
    return {"ways": ways, "one": money(this.cost_usd / painted) if this.cost_usd else ""}


def write_note(desk: Desk, ask: Ask) -> Value:
    """Save a cell's note over the one the person saw. A conflict gives the other text."""
    episode, stage = ask.text("episode"), ask.text("stage")
    try:
        text = desk.notes.write(episode, stage, ask.text("text"), ask.text("was"))
    except Conflict as error:
        return {**told(error, ask.language), "theirs": str(error.values.get("theirs", ""))}
    return {"text": text, "blocks": [node.model_dump(mode="json") for node in parse(text)]}


ACTIONS: tuple[Action, ...] = (outlook, write_note)
