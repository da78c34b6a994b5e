"""What the page offers to wish, and what it shows of a rewriting."""

from __future__ import annotations

from typing import Any

import pytest

from components.actions import answer
from components.context import Page
from components.wording import LANGUAGES, table
from engines.director.document import Panel
from engines.director.obeying import obeyed_panel
from engines.kernel.errors import InvalidInput
from engines.kernel.wishes import understood
from engines.studio import Desk, Studio
from engines.text.document import Script
from presets import wishes
from tests import factories
from tests.components.requests import visit

FURNISHED = factories.brief(scenes=2, cuts=4)
PANELS = {"closer", "wider", "from_below", "from_above", "close_up", "tall", "surprised"}
BOTH = {"angrier"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_practice_writer_understands_every_suggestion(language: str) -> None:
    found = {
        key.removeprefix("wish."): text for key, text in table(language).items() if key.startswith("wish.")
    }
    assert found.keys() >= PANELS | BOTH
    for name, text in found.items():
        if name in PANELS | BOTH:
            assert not understood(text, wishes()["panel"].words).unmet
        if name not in PANELS:
            assert not understood(text, wishes()["line"].words).unmet


def test_suggestions_for_panels_change_an_ordinary_panel() -> None:
    figures = [{"cast": "c", "expression": "smile"}]
    panel = Panel.model_validate({"id": "p", "scene": "s", "figures": figures}).model_dump(mode="json")
    for language in LANGUAGES:
        for name in PANELS | BOTH:
            inputs = {
                "wish": table(language)[f"wish.{name}"],
                "panel": panel,
                "cast": [],
                "languages": ["ko"],
            }
            try:
                assert obeyed_panel(inputs).model_dump(mode="json") != panel
            except InvalidInput as refused:
                pytest.fail(f"{name}: {refused}")


def test_the_page_asks_looks_keeps_and_takes_back(studio: Studio, desk: Desk, episode: str) -> None:
    page = Page(studio)

    def ask(name: str, **payload: Any) -> dict[str, Any]:
        return answer(page, name, {"episode": episode, "language": "ko", **payload}, visit())

    script = desk.notebook.document(episode, "text").document
    assert isinstance(script, Script)
    line = next(beat for beat in script.beats() if beat.kind == "dialogue")
    wished = {"stage": "text", "item": line.id, "wish": "더 길게"}
    ahead = ask("rewrite_ahead", **{**wished, "wish": ""})
    assert ahead["ok"] and not ahead["paid"] and line.text["ko"] in ahead["request"]["prompt"]
    started = ask("rewrite", **wished)
    assert started["ok"] and desk.runs.wait(started["job"], 60).ended == "done"
    back = ask("rewrite_back", job=started["job"])
    assert back["ok"] and back["stage"] == "text"
    assert desk.notebook.document(episode, "text").document == script
    assert ask("rewrite_back", job=started["job"])["code"] == "revision_not_found"
    assert ask("rewrite", **{**wished, "item": "bt_gone"})["code"] == "rewrite_gone"
    assert ask("rewrite", **{**wished, "wish": 7})["code"] == "page_request"
    assert ask("rewrite_keep", job="job_of_nobody")["code"] == "job_not_found"
