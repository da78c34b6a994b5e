"""The only place where events cross tabs: load, tick and "changed" all take the one refresh path."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import gradio as gr

from components.context import Page, Place, told
from components.screen import Screen, Seen, draw, locate
from components.visitor import language_of
from components.widgets import encode
from components.wording import UiLanguage, ui_language
from engines.kernel.errors import NotFound
from engines.studio import Desk

TICK = 0.7
"""Seconds between two looks at running work."""


@dataclass(frozen=True)
class Ui:
    """The page's components. `parts` has every one that the refresh path may send to."""

    place: gr.State
    seen: gr.State
    tabs: gr.Tabs
    parts: Mapping[str, Any]

    @property
    def outputs(self) -> list[Any]:
        return [self.place, self.seen, self.tabs, *self.parts.values()]


def on_load(page: Page, ui: Ui, request: gr.Request) -> dict[Any, Any]:
    """Open the episode of the address, or the last one worked on; re-attach to running work."""
    query = dict(request.query_params)
    language = language_of(request, query.get("lang", ""))
    turn, desk = _turn(), page.desk(request)
    place = locate(desk, query.get("project", ""), query.get("episode", ""), language)
    sent = {ui.place: place, **_sent(ui, {}, draw(desk, place, {}), turn)}
    stage = query.get("stage", "")
    if f"tab:{stage}" in ui.parts:
        sent[ui.tabs] = gr.Tabs(selected=stage)
    return sent


def found_again(desk: Desk, place: Place, seen: Seen, shown: str) -> tuple[Place, Seen]:
    """Where the browser tab is. A server that was started anew has forgotten it; the tab has not.

    `shown` is what its undo buttons were drawn from, which names the episode: a claim like any other.
    """
    if place["episode"]:
        return place, seen
    try:
        told: Any = json.loads(shown or "{}")
    except ValueError:
        return place, seen
    if not isinstance(told, dict) or not isinstance(episode := told.get("episode"), str) or not episode:
        return place, seen
    return locate(desk, "", episode, ui_language(told.get("language"))), {}


def on_tick(page: Page, ui: Ui, place: Place, seen: Seen, request: gr.Request) -> dict[Any, Any]:
    """What has changed since the last look. Not where the browser tab is: it may have moved meanwhile."""
    turn = _turn()
    try:
        return _sent(ui, seen, draw(page.desk(request), place, seen), turn)
    except NotFound:
        # The episode was removed in another window; the timer must not ask for ever.
        return {ui.parts["timer"]: gr.Timer(active=False)}


def on_changed(
    page: Page, ui: Ui, place: Place, seen: Seen, request: gr.Request, event: gr.EventData
) -> dict[Any, Any]:
    """A widget saved, started or chose something. `open` moves to another episode, `language` switches."""
    turn = _turn()
    detail: Mapping[str, Any] = event._data or {}  # type: ignore[reportPrivateUsage]
    language = ui_language(detail.get("language", place["language"]))
    desk = page.desk(request)
    place = {**place, "language": language}
    if isinstance(target := detail.get("open"), dict):
        place = locate(desk, str(target.get("project", "")), str(target.get("episode", "")), language)
        seen = {}
    kept = (
        {}
        if detail.get("again")
        else {part: mark for part, mark in seen.items() if part not in ("bar", "jobs")}
    )
    try:
        screen = draw(desk, place, kept)
    except NotFound as error:
        gr.Warning(told(error, language)["what"])
        place = locate(desk, "", "", language)
        return {ui.place: place, **_sent(ui, {}, draw(desk, place, {}), turn)}
    sent = {ui.place: place, **_sent(ui, seen, screen, turn)}
    if isinstance(stage := detail.get("stage"), str) and f"tab:{stage}" in ui.parts:
        sent[ui.tabs] = gr.Tabs(selected=stage)
    return sent


def _turn() -> int:
    """Of two answers that are on their way at once, the one with the later turn is the truer one."""
    return time.time_ns() // 1000


def _sent(ui: Ui, seen: Seen, screen: Screen, turn: int) -> dict[Any, Any]:
    sent: dict[Any, Any] = {} if screen.seen == seen else {ui.seen: screen.seen}
    for part, value in screen.parts.items():
        if part not in ui.parts:
            continue
        kind = part.partition(":")[0]
        if kind == "tab":
            sent[ui.parts[part]] = gr.Tab(label=value)
        elif kind == "timer":
            sent[ui.parts[part]] = gr.Timer(active=value)
        else:
            sent[ui.parts[part]] = encode({**value, "turn": turn})
    # Gradio takes no empty answer.
    return sent or {ui.place: gr.skip()}


def _guarded(ui: Ui, language: UiLanguage, handle: Callable[[], dict[Any, Any]]) -> dict[Any, Any]:
    """The edge of the page: whatever goes wrong is told in a sentence, and what was on screen stays."""
    try:
        return handle()
    except Exception as error:  # noqa: BLE001  logged by told() and shown
        said = told(error, language)
        gr.Warning(f"{said['what']} {said['next']}")
        return {ui.place: gr.skip()}


def _heard(event: gr.EventData | None = None) -> str:
    """That a request was heard, by its number: until then the page keeps it."""
    detail: Mapping[str, Any] = (event._data or {}) if event else {}  # type: ignore[reportPrivateUsage]
    number = detail.get("number")
    return encode({"heard": number if isinstance(number, int) else 0})


def wire(demo: gr.Blocks, page: Page, ui: Ui) -> None:
    """Bind the three events. None is queued: they are quick, and must not wait behind anything.

    All widgets ask through the one `refresh`, which sends a request when the last one was heard. Gradio's own
    way of waiting (`always_last`) would repeat the first request and lose what a later one asked for.
    """
    quiet: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private", "queue": False}
    refresh = ui.parts["refresh"]

    def load(request: gr.Request) -> dict[Any, Any]:
        sent = _guarded(ui, language_of(request), lambda: on_load(page, ui, request))
        return {**sent, refresh: _heard()}

    def tick(place: Place, seen: Seen, shown: str, request: gr.Request) -> dict[Any, Any]:
        def look() -> dict[Any, Any]:
            there, marks = found_again(page.desk(request), place, seen, shown)
            sent = on_tick(page, ui, there, marks, request)
            return sent if there == place else {**sent, ui.place: there}

        return _guarded(ui, place["language"], look)

    def changed(
        place: Place, seen: Seen, shown: str, request: gr.Request, event: gr.EventData
    ) -> dict[Any, Any]:
        def look() -> dict[Any, Any]:
            return on_changed(page, ui, *found_again(page.desk(request), place, seen, shown), request, event)

        return {**_guarded(ui, place["language"], look), refresh: _heard(event)}

    demo.load(load, None, ui.outputs, **quiet)
    inputs = [ui.place, ui.seen, ui.parts["undo"]]
    ui.parts["timer"].tick(tick, inputs, ui.outputs, **quiet)
    refresh.changed(changed, inputs, ui.outputs, trigger_mode="multiple", **quiet)
