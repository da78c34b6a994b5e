"""Reference sheets of the cast, and other candidates of one panel."""

from __future__ import annotations

from typing import Any, cast

from components.actions.ask import Action, Ask
from components.context import Value
from engines.kernel.errors import InvalidInput
from engines.studio import Desk
from engines.studio.commissions import Wish

MOST = 60
"""People whose sheets are asked for at once."""


def make_sheets(desk: Desk, ask: Ask) -> Value:
    """Have reference sheets made; what that costs was agreed to."""
    return {"job": desk.commissions.sheets(ask.text("episode"), _members(ask)).id}


def sheets_price(desk: Desk, ask: Ask) -> Value:
    """What that would cost, to be said before it is done."""
    return {"cost_usd": desk.commissions.sheets_price(ask.text("episode"), _members(ask))}


def upload_sheet(desk: Desk, ask: Ask) -> Value:
    """A person's own picture as the sheet."""
    view = desk.commissions.upload_sheet(ask.text("episode"), ask.text("member"), ask.bytes("data"))
    return {"revision": view.revision, "number": view.number}


def retouch(desk: Desk, ask: Ask) -> Value:
    """Another candidate of a panel."""
    return {"job": desk.commissions.retouch(ask.text("episode"), _wish(ask)).id}


def retouch_price(desk: Desk, ask: Ask) -> Value:
    """What that would cost."""
    return {"cost_usd": desk.commissions.retouch_price(ask.text("episode"), _wish(ask))}


def look(desk: Desk, ask: Ask) -> Value:
    """Have the text model look for faces in the picture a panel shows; what that costs was agreed to."""
    return {"job": desk.sights.look(ask.text("episode"), ask.text("panel")).id}


def _wish(ask: Ask) -> Wish:
    return Wish(
        panel=ask.text("panel"),
        instruction=ask.text("instruction", ""),
        base=ask.text("base", ""),
        mask=ask.bytes("mask") if ask.raw("mask") else None,
        previous=ask.flag("previous"),
    )


def _members(ask: Ask) -> list[str]:
    given = ask.raw("members")
    names = cast("list[Any]", given) if isinstance(given, list) else []
    if not 0 < len(names) <= MOST or not all(isinstance(name, str) for name in names):
        raise InvalidInput("page_request", name="members")
    return list(dict.fromkeys(names))


ACTIONS: tuple[Action, ...] = (make_sheets, sheets_price, upload_sheet, retouch, retouch_price, look)
