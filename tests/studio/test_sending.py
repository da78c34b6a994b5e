"""What a run would send is shown word for word before it is sent; models are offered with their price."""

from __future__ import annotations

from datetime import date

import pytest

from engines import STAGES
from engines.director import STAGE as DIRECTOR
from engines.kernel.edits import SetField
from engines.kernel.errors import InvalidInput, NotFound
from engines.providers.pricing import offered
from engines.studio import Desk
from engines.text import STAGE as TEXT
from engines.text.document import Script
from presets import prompts
from tests import factories
from tests.conftest import OpenStudio
from tests.fakes import CountingProviders
from tests.studio.test_repair import Writing
from tests.studio.test_runs import finish, made

TODAY = date(2026, 11, 26)


def test_what_is_shown_is_what_is_sent(open_studio: OpenStudio) -> None:
    writing = Writing()
    desk = open_studio(writing).desk("ws_sent")
    episode = desk.projects.create(factories.brief(cuts=4, scenes=2)).episodes[0].id
    desk.notebook.set_options(episode, "text", {"prompt": "Tell of {{premise}} in {{cuts}} cuts."})
    shown = desk.notebook.requests(episode, "text")
    assert (len(shown.requests), shown.failure, writing.asked) == (1, None, [])
    finish(desk, desk.runs.start(episode, "text", "director"))
    sent = writing.asked[0]
    assert (shown.requests[0].instructions, shown.requests[0].prompt) == (sent.instructions, sent.prompt)
    assert sent.prompt == f"Tell of {factories.brief().premise} in 4 cuts."
    assert not shown.requests[0].at_hand
    assert desk.notebook.requests(episode, "text").requests[0].at_hand, "it is not asked for twice"
    assert desk.notebook.requests(episode, "director").requests[0].prompt == writing.asked[1].prompt


def test_looking_asks_nobody_and_lists_every_picture_by_its_panel(
    desk: Desk, providers: CountingProviders
) -> None:
    episode = made(desk)
    asked = dict(providers.tally.calls)
    shown = desk.notebook.requests(episode, "image")
    storyboard = desk.notebook.document(episode, "director").document
    assert [one.item for one in shown.requests] == [one.id for one in storyboard.panels]  # type: ignore[union-attr]
    assert all(one.at_hand and one.kind == "paint" and "x" in one.size for one in shown.requests)
    locked = shown.requests[0].item
    head = desk.notebook.document(episode, "image").revision
    desk.notebook.edit(episode, "image", [SetField(item=locked, field="locked", value=True)], head)
    again = desk.notebook.requests(episode, "image")
    assert (again.locked, locked in {one.item for one in again.requests}) == (1, False)
    assert dict(providers.tally.calls) == asked


def test_a_paid_picture_is_shown_in_the_models_size_with_its_price(desk: Desk) -> None:
    episode = made(desk)
    project = desk.projects.episode(episode).project
    desk.projects.update(project, painter="openai", painter_model="gpt-image-1.5")
    shown = desk.notebook.requests(episode, "image")
    assert {one.size for one in shown.requests} <= {"1024x1024", "1536x1024", "1024x1536"}
    assert shown.priced and all(one.cost_usd > 0 and one.quality == "low" for one in shown.requests)


def test_what_cannot_be_sent_says_why_and_its_prompt_is_shown_all_the_same(desk: Desk) -> None:
    episode = desk.projects.create(factories.brief()).episodes[0].id
    shown = desk.notebook.requests(episode, "director")
    assert (shown.requests, shown.failure and shown.failure.code) == ((), "stage_needs")
    assert shown.template is not None and shown.template.values == {}
    assert shown.template.preset["prompt"] == prompts()["storyboard"].prompt
    empty = desk.projects.create(factories.brief(premise=" ")).episodes[0].id
    failure = desk.notebook.requests(empty, "text").failure
    assert failure is not None and failure.code == "premise_empty"
    with pytest.raises(InvalidInput, match="stage_asks_nobody"):
        desk.notebook.requests(episode, "lettering")
    with pytest.raises(NotFound):
        desk.notebook.requests("ep_of_another", "text")


def test_a_script_of_ones_own_is_sent_nowhere(desk: Desk) -> None:
    own = "S#1 편의점. 밤\n민수: 어서 오세요."
    episode = desk.projects.create(factories.brief(script=own)).episodes[0].id
    shown = desk.notebook.requests(episode, "text")
    assert (shown.requests, shown.failure) == ((), None)


@pytest.mark.parametrize("field", ["prompt", "instructions"])
def test_a_placeholder_that_means_nothing_is_refused_when_it_is_written(desk: Desk, field: str) -> None:
    episode = desk.projects.create(factories.brief()).episodes[0].id
    before = desk.notebook.form(episode, "director").values
    with pytest.raises(InvalidInput) as refused:
        desk.notebook.set_options(episode, "director", {field: "All of {{premise}}"})
    assert refused.value.code == "prompt_placeholder"
    assert (refused.value.values["name"], refused.value.values["field"]) == ("premise", field)
    assert desk.notebook.form(episode, "director").values == before


def test_the_placeholders_that_are_listed_are_those_there_are(desk: Desk) -> None:
    assert TEXT.template and DIRECTOR.template
    assert tuple(TEXT.template.values(factories.brief())) == TEXT.template.names
    script: Script = factories.script()
    assert tuple(DIRECTOR.template.values(script)) == DIRECTOR.template.names
    assert [stage.name for stage in STAGES if stage.template] == ["text", "director"]


def test_models_are_offered_until_they_are_shut_down(desk: Desk) -> None:
    project = desk.projects.create(factories.brief())
    episode = project.episodes[0].id
    shown = desk.notebook.models(episode, "text", TODAY)
    assert [one.id for one in shown.models] == list(offered("text", TODAY))
    assert (shown.chosen, shown.proposed, shown.gone) == ("", shown.models[0].id, None)
    assert all(one.usd for one in shown.models) and shown.practice
    last = next(one for one in shown.models if one.id == "gpt-5-mini")
    assert last.shutdown is not None
    assert last.id not in {one.id for one in desk.notebook.models(episode, "text", last.shutdown).models}
    desk.projects.update(project.id, writer_model="gpt-4.1-nano")
    gone = desk.notebook.models(episode, "director", TODAY)
    assert (gone.gone and gone.gone.id, gone.successor) == ("gpt-4.1-nano", "gpt-6-luna")


def test_the_price_of_a_picture_rises_with_its_quality(desk: Desk) -> None:
    episode = desk.projects.create(factories.brief(), painter="openai").episodes[0].id
    shown = desk.notebook.models(episode, "image", TODAY)
    low, medium, high = (shown.qualities[one] or 0 for one in ("low", "medium", "high"))
    assert 0 < low < medium < high and not shown.practice


def test_a_server_of_ones_own_is_asked_for_any_model(open_studio: OpenStudio) -> None:
    desk = open_studio(CountingProviders(), OPENAI_BASE_URL="http://127.0.0.1:1/v1").desk("ws_local")
    project = desk.projects.create(factories.brief(), writer="openai")
    desk.projects.update(project.id, writer_model="qwen3:8b")
    shown = desk.notebook.models(project.episodes[0].id, "text", TODAY)
    assert (shown.any_name, shown.chosen, shown.gone) == (True, "qwen3:8b", None)
    sent = desk.notebook.requests(project.episodes[0].id, "text")
    assert (sent.model, sent.paid, sent.priced) == ("qwen3:8b", True, False)
