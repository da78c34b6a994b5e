"""What is shown at a line, scene or panel that is being written anew, or has been."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from components.context import Value, told
from components.editors import Sight
from components.facts import unusable
from components.past import comparison, script_of
from engines.kernel.errors import Failure
from engines.studio.rewrites import RewriteView


def rewrites(sight: Sight, stage: str) -> dict[str, Value]:
    """Item → how its rewriting stands: under way, to be kept or taken back, or failed."""
    mine = [one for one in sight.rewrites if one.stage == stage]
    script = script_of(sight.desk, sight.episode) if any(one.state == "done" for one in mine) else {}
    return {one.item: _shown(sight, one, script) for one in mine}


def _shown(sight: Sight, one: RewriteView, script: Mapping[str, Any]) -> Value:
    waits = told(Failure(code=one.waiting, cause=one.waiting), sight.language) if one.waiting else None
    return {
        "job": one.job,
        "wish": one.wish,
        "state": one.state,
        "waiting": f"{waits['what']} {waits['next']}" if waits else "",
        "cost_usd": one.cost_usd,
        "failure": told(one.failure, sight.language) if one.failure else None,
        "answers": unusable(one.job, one.failure),
        "unmet": ", ".join(one.unmet),
        "cards": _cards(sight, one, script),
    }


def _cards(sight: Sight, one: RewriteView, script: Mapping[str, Any]) -> list[Value]:
    if one.state != "done":
        return []
    found = sight.desk.rewrites.comparison(sight.episode, one)
    cards = comparison(found, script, sight.language)["cards"]
    # Of the item itself its name need not be told: it stands there.
    return [{**card, "title": "" if card["item"] == one.item else card["title"]} for card in cards]
