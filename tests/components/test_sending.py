"""Requests, models, raw answers and text on its way, as the page is given them."""

from __future__ import annotations

from typing import Any

import pytest

from components.actions import answer
from components.context import Page
from components.screen import ARRIVING_SHOWN, draw, locate
from engines.studio import Desk
from tests.components.requests import WORKSPACE, visit
from tests.conftest import OpenStudio
from tests.factories import brief
from tests.studio.test_arriving import Slow
from tests.studio.test_repair import Writing, wrong


def ask(page: Page, name: str, workspace: str = WORKSPACE, **payload: Any) -> dict[str, Any]:
    return answer(page, name, {"language": "en", **payload}, visit(workspace))


def test_a_text_on_its_way_is_sent_with_its_cell_and_only_when_there_is_more_of_it(
    open_studio: OpenStudio,
) -> None:
    slow = Slow()
    desk = open_studio(slow).desk(WORKSPACE)
    episode = desk.projects.create(brief(scenes=2, cuts=4)).episodes[0].id
    job = desk.runs.start(episode, "text", "text")
    assert job is not None and slow.told.wait(30)
    place = locate(desk, "", episode, "en")
    first = draw(desk, place, {})
    (text,) = first.parts["cell:text"]["facts"]["arriving"]
    assert text["characters"] >= len(text["text"]) > 0 and len(text["text"]) <= ARRIVING_SHOWN
    assert draw(desk, place, first.seen).parts == {}
    slow.go_on.set()
    desk.runs.wait(job.id, 30)
    done = draw(desk, place, first.seen)
    assert "arriving" not in done.parts["cell:text"]["facts"]


def test_unusable_answers_are_named_in_the_cell_and_the_jobs_and_read_by_their_owner_alone(
    open_studio: OpenStudio,
) -> None:
    studio = open_studio(Writing(wrong, wrong))
    page, desk = Page(studio), studio.desk(WORKSPACE)
    episode = desk.projects.create(brief(scenes=2, cuts=4)).episodes[0].id
    job = desk.runs.start(episode, "text", "text")
    assert job is not None
    desk.runs.wait(job.id, 30)
    parts = draw(desk, locate(desk, "", episode, "en"), {}).parts
    named = parts["cell:text"]["facts"]["answers"]
    assert (named["id"], len(named["keys"])) == (job.id, 2)
    assert parts["jobs"]["rows"][0]["answers"] == named
    got = ask(page, "answers", job=job.id)
    assert [one["key"] for one in got["answers"]] == named["keys"]
    assert {one["text"] for one in got["answers"]} == {'{"title": "no"}'}
    assert got["answers"][1]["problem"] and got["answers"][1]["failure"]["why"]
    assert ask(page, "answers", "ws_other", job=job.id)["code"] == "job_not_found"


@pytest.mark.parametrize("name", ["requests", "models", "set_model"])
def test_nobody_looks_into_or_sets_another_visitors_work(
    open_studio: OpenStudio, desk: Desk, name: str
) -> None:
    studio = open_studio()
    episode = studio.desk(WORKSPACE).projects.create(brief()).episodes[0].id
    payload = {"episode": episode, "stage": "text", "role": "writer", "model": "m"}
    assert ask(Page(studio), name, **payload)["ok"]
    assert ask(Page(studio), name, "ws_other", **payload)["code"] == "episode_not_found"
    assert ask(Page(studio), "set_model", **{**payload, "role": "title"})["code"] == "page_request"
    assert ask(Page(studio), "set_model", **{**payload, "model": "two words"})["code"] == "model_name"


def test_a_request_is_told_in_the_language_of_the_page(open_studio: OpenStudio) -> None:
    studio = open_studio()
    desk = studio.desk(WORKSPACE)
    project = desk.projects.create(brief(), writer="openai")
    episode = project.episodes[0].id
    shown = ask(Page(studio), "requests", episode=episode, stage="text")
    assert (shown["model_name"], shown["priced"], shown["failure"]) == ("GPT-6.1 Terra", True, None)
    assert shown["requests"][0]["cost_usd"] > 0
    refused = ask(Page(studio), "requests", episode=episode, stage="director")
    assert refused["ok"] and "there is no Script yet" in refused["failure"]["what"]
