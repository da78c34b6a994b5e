"""What the page's three events answer: where the browser tab is, what is newer, what was heard."""

from __future__ import annotations

import json
from collections.abc import Mapping
from types import SimpleNamespace
from typing import Any

import gradio as gr
import pytest

from components.context import Page, Place
from components.screen import draw, locate
from components.wiring import Ui, on_changed, on_load, on_tick
from engines.studio import Desk, Studio
from tests.components.requests import visit
from tests.factories import brief

PARTS = ("bar", "strip", "undo", "timer", "editor:brief", "cell:text", "tab:text")


@pytest.fixture
def page(studio: Studio) -> Page:
    return Page(studio)


@pytest.fixture
def ui() -> Ui:
    """Components are only looked up by it: their names will do."""
    names: Any = SimpleNamespace(place="place", seen="seen", tabs="tabs")
    return Ui(names.place, names.seen, names.tabs, {part: part for part in PARTS})


def event(**detail: Any) -> gr.EventData:
    return gr.EventData(None, detail)


def turn(sent: Mapping[Any, Any], part: str) -> int:
    return json.loads(sent[part])["turn"]


def test_a_look_of_the_timer_does_not_say_where_the_browser_tab_is(page: Page, desk: Desk, ui: Ui) -> None:
    """It may be answered after the person has gone elsewhere."""
    place = locate(desk, "", desk.projects.create(brief()).episodes[0].id, "ko")
    sent = on_tick(page, ui, place, {}, visit())
    assert "bar" in sent and "place" not in sent
    seen = draw(desk, place, {}).seen
    nothing = on_tick(page, ui, place, seen, visit())
    assert set(nothing) == {"place"} and nothing["place"] == gr.skip()


def test_a_later_answer_says_that_it_is_the_later_one(page: Page, desk: Desk, ui: Ui) -> None:
    request = visit()
    first = desk.projects.create(brief())
    loaded = on_load(page, ui, request)
    second = desk.projects.add_episode(first.id)
    place: Place = loaded["place"]
    looked = on_tick(page, ui, place, {}, request)
    target = {"project": first.id, "episode": second.id}
    moved = on_changed(page, ui, place, loaded["seen"], request, event(open=target, number=7))
    assert moved["place"]["episode"] == second.id
    assert turn(loaded, "bar") <= turn(looked, "bar") <= turn(moved, "bar")
    # A browser counts exactly up to here.
    assert turn(moved, "bar") < 2**53
