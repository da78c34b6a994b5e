"""Pictures of single panels: painted anew one by one; and the faces that are drawn over them."""

from __future__ import annotations

import base64
from typing import Any, cast

from components.actions.ask import Action, Ask
from components.context import Value
from components.outlook import budget_told
from engines.kernel.errors import InvalidInput
from engines.studio import Desk

MOST = 200
"""Panels of one request: as many as an episode has at most."""


def paint_again(desk: Desk, ask: Ask) -> Value:
    """Paint the panels anew; every other one stays as it is.

    Whoever asks for a panel by itself agrees to pay for it, also where an earlier call may be on the bill.
    """
    job = desk.pictures.redo(ask.text("episode"), _panels(ask), repeat=True, quality=_quality(ask))
    return {"job": job.id}


def fill_practice(desk: Desk, ask: Ask) -> Value:
    """Draw what has no picture in practice mode."""
    return {"job": desk.pictures.fill(ask.text("episode")).id}


def paint_one(desk: Desk, ask: Ask) -> Value:
    """Paint one panel, to see what it is like before paying for all."""
    return {"job": desk.pictures.test(ask.text("episode")).id}


def paint_again_price(desk: Desk, ask: Ask) -> Value:
    """What that would cost, to be said before it is done, and whether the limits leave that much."""
    panels, quality = _panels(ask), _quality(ask)
    usd = desk.pictures.price(ask.text("episode"), panels, quality)
    left = desk.money.budget(ask.text("episode")) if usd else None
    return {
        "cost_usd": usd,
        "budget": budget_told(left and left.at(usd / len(panels)), len(panels), ask.language),
    }


def faces(desk: Desk, ask: Ask) -> Value:
    """Font files, base64, of the faces with these marks that the episode is lettered in."""
    marks = ask.raw("marks")
    names = cast("list[Any]", marks) if isinstance(marks, list) else []
    if not 0 < len(names) <= MOST or not all(isinstance(name, str) for name in names):
        raise InvalidInput("page_request", name="marks")
    found = desk.media.faces(ask.text("episode"), names)
    return {"faces": {mark: base64.b64encode(data).decode() for mark, data in found.items()}}


def _quality(ask: Ask) -> str:
    given = ask.text("quality", "")
    if given not in ("", "low", "medium", "high"):
        raise InvalidInput("page_request", name="quality")
    return given


def _panels(ask: Ask) -> list[str]:
    given = ask.raw("panels")
    names = cast("list[Any]", given) if isinstance(given, list) else []
    if not 0 < len(names) <= MOST or not all(isinstance(name, str) for name in names):
        raise InvalidInput("page_request", name="panels")
    return list(dict.fromkeys(names))


ACTIONS: tuple[Action, ...] = (paint_again, paint_one, fill_practice, paint_again_price, faces)
