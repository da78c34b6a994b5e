"""What the widgets may ask of the server: one small function each, told apart by name.

A payload comes from the browser: every field of it is a claim. Ids are checked by the desk, shapes by
pydantic and `Ask`; whatever goes wrong comes back as a sentence, never as a bare status.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import gradio as gr

from components.actions import (
    asking,
    board,
    cells,
    commissions,
    documents,
    letters,
    past,
    pictures,
    premise,
    projects,
    rewrites,
    runs,
    tables,
)
from components.actions.ask import UPLOAD_LIMIT, Action, Ask
from components.context import Page, Value, told
from engines.kernel.errors import ToonverseError

__all__ = ["ACTIONS", "UPLOAD_LIMIT", "Ask", "answer", "serve"]

_MODULES = (
    documents,
    past,
    runs,
    projects,
    premise,
    board,
    letters,
    tables,
    pictures,
    commissions,
    cells,
    asking,
    rewrites,
)


def _by_name() -> dict[str, Action]:
    found: dict[str, Action] = {}
    for action in (action for module in _MODULES for action in module.ACTIONS):
        if action.__name__ in found:
            raise RuntimeError(f"two actions are called {action.__name__!r}: rename one of them")
        found[action.__name__] = action
    return found


ACTIONS: Mapping[str, Action] = _by_name()
"""Name → action. A new one goes into the module it belongs to, and into that module's ACTIONS."""


def answer(page: Page, name: str, payload: Any, request: Any) -> Value:
    """Do the action `name`. Never raises: a failure is an answer with `ok` false and its sentences."""
    ask = Ask(payload)
    try:
        return {"ok": True, **ACTIONS[name](page.desk(request), ask)}
    except ToonverseError as error:
        return told(error, ask.language)
    except Exception as error:  # noqa: BLE001  the edge of the page: logged by told(), and shown
        return told(error, ask.language)


def serve(page: Page, *names: str) -> list[Callable[..., Any]]:
    """Server functions for a widget, by action name."""

    def one(name: str) -> Callable[..., Any]:
        def call(payload: Any, request: gr.Request) -> Value:
            return answer(page, name, payload, request)

        # Gradio finds and names a server function by this.
        call.__name__ = name
        return call

    return [one(name) for name in names]
