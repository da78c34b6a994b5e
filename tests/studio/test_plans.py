"""What a run would do is said before it is done, and then it does that."""

from __future__ import annotations

import pytest

from engines.image.document import PanelImages
from engines.kernel.edits import SetField
from engines.kernel.errors import NotFound
from engines.lettering.document import LetteredPanels
from engines.studio import Desk, Studio
from engines.studio.due import Manner
from engines.studio.views import RunPlan, StagePlan
from tests import factories
from tests.fakes import CountingProviders
from tests.studio.test_runs import FURNISHED, STAGES, finish, made, script_of


def rows(plan: RunPlan) -> dict[str, StagePlan]:
    return {row.stage: row for row in plan.stages}


def set_field(desk: Desk, episode: str, stage: str, item: str, field: str, value: object) -> None:
    head = desk.notebook.document(episode, stage).revision
    desk.notebook.edit(episode, stage, [SetField(item=item, field=field, value=value)], head)


def test_nothing_to_do_is_said_for_every_stage(
    desk: Desk, episode: str, providers: CountingProviders
) -> None:
    asked = dict(providers.tally.calls)
    plan = desk.runs.plan(episode)
    assert {row.action for row in plan.stages} == {"up_to_date"}
    assert (plan.cost_usd, plan.pays) == (0.0, False)
    assert dict(providers.tally.calls) == asked


def test_a_reworded_line_letters_one_panel_and_writes_the_slices_that_show_it(
    desk: Desk, episode: str
) -> None:
    set_field(desk, episode, "text", next(iter(script_of(desk, episode).lines())), "text.ko", "다른 말.")
    plan = rows(desk.runs.plan(episode))
    assert [plan[stage].action for stage in STAGES[:3]] == ["up_to_date"] * 3
    lettering = plan["lettering"]
    assert (lettering.items, lettering.cached, lettering.exact) == (1, 3, True)
    assert 1 <= plan["packaging"].items < plan["packaging"].items + plan["packaging"].cached
    finish(desk, desk.runs.start(episode))
    assert desk.notebook.view(episode).cell("lettering").items["done"] == lettering.items
    assert desk.notebook.view(episode).cell("packaging").items["done"] <= plan["packaging"].items + 1


def test_a_new_gutter_is_foreseen_to_the_slice(desk: Desk, episode: str) -> None:
    panel = desk.notebook.document(episode, "director").document.panels[1].id  # type: ignore[union-attr]
    set_field(desk, episode, "director", panel, "gutter", 777)
    plan = rows(desk.runs.plan(episode))
    assert plan["lettering"].action == "up_to_date"
    packaging = plan["packaging"]
    assert packaging.action == "run" and packaging.exact
    finish(desk, desk.runs.start(episode))
    done = desk.notebook.view(episode).cell("packaging").items
    assert done["done"] - packaging.items in (0, 1)  # the cover is no slice


def test_a_changed_prompt_paints_that_panel_alone(
    desk: Desk, episode: str, providers: CountingProviders
) -> None:
    panel = desk.notebook.document(episode, "director").document.panels[2].id  # type: ignore[union-attr]
    set_field(desk, episode, "director", panel, "prompt", "a red umbrella")
    image = rows(desk.runs.plan(episode, "image", "image"))["image"]
    assert (image.items, image.cached, image.calls) == (1, 3, 1)
    before = providers.tally.calls[panel]
    finish(desk, desk.runs.start(episode, "image", "image"))
    assert providers.tally.calls[panel] == before + 1


def test_what_comes_from_the_cache_is_known_through_the_whole_run(desk: Desk, episode: str) -> None:
    again = desk.projects.create(FURNISHED).episodes[0].id
    assert again != episode
    assert {row.action for row in desk.runs.plan(again).stages} == {"from_cache"}
    assert not any(cell.has_output for cell in desk.notebook.view(again).cells[1:])


def test_a_brief_that_cannot_be_worked_with_is_told_beforehand(desk: Desk) -> None:
    episode = desk.projects.create(factories.brief(premise="")).episodes[0].id
    text = rows(desk.runs.plan(episode))["text"]
    assert text.action == "blocked" and text.failure and text.failure.code == "premise_empty"


def test_stale_only_leaves_new_stages_and_other_settings_alone(desk: Desk, episode: str) -> None:
    desk.notebook.set_options(episode, "image", {"extra": "in sepia"})
    assert desk.runs.start(episode, manner=Manner(stale_only=True)) is None
    set_field(desk, episode, "text", next(iter(script_of(desk, episode).lines())), "text.ko", "다른 말.")
    plan = rows(desk.runs.plan(episode, manner=Manner(stale_only=True)))
    assert plan["image"].action == "kept" and plan["lettering"].action == "run"
    number = desk.notebook.view(episode).cell("image").number
    finish(desk, desk.runs.start(episode, manner=Manner(stale_only=True)))
    view = desk.notebook.view(episode)
    assert view.cell("image").number == number and view.cell("image").settings_differ
    assert not any(cell.stale for cell in view.cells)


def test_a_clean_run_makes_everything_anew_and_counts(desk: Desk, providers: CountingProviders) -> None:
    episode = made(desk)
    before = desk.notebook.document(episode, "lettering").document
    plan = rows(desk.runs.plan(episode, "image", "lettering", Manner(clean=True)))
    assert (plan["image"].items, plan["image"].calls) == (4, 4)
    ended = finish(desk, desk.runs.start(episode, "image", "lettering", Manner(clean=True)))
    assert ended is not None and ended.ended == "done"
    assert all(providers.tally.calls[panel] == 2 for panel in _panels(desk, episode))
    view = desk.notebook.view(episode)
    assert (view.cell("image").runs, view.cell("lettering").runs, view.cell("text").runs) == (2, 2, 1)
    assert view.cell("lettering").items["cached"] == 0
    # Made of the same, it is the same: nothing downstream is stale.
    assert desk.notebook.document(episode, "lettering").document == before
    assert isinstance(before, LetteredPanels) and not view.cell("packaging").stale


def _panels(desk: Desk, episode: str) -> list[str]:
    images = desk.notebook.document(episode, "image").document
    assert isinstance(images, PanelImages)
    return [panel.id for panel in images.panels]


def test_a_clean_run_never_pays_again_unless_a_person_said_so(studio: Studio) -> None:
    desk, providers = studio.desk("ws_paying"), studio.shop.providers
    assert isinstance(providers, CountingProviders)
    providers.paid = True
    episode = made(desk)
    plan = desk.runs.plan(episode, "image", "image", Manner(clean=True))
    assert (rows(plan)["image"].calls, rows(plan)["image"].again, plan.pays) == (0, 4, False)
    finish(desk, desk.runs.start(episode, "image", "image", Manner(clean=True)))
    assert all(providers.tally.calls[panel] == 1 for panel in _panels(desk, episode))
    agreed = Manner(clean=True, pay=True)
    assert rows(desk.runs.plan(episode, "image", "image", agreed))["image"].calls == 4
    finish(desk, desk.runs.start(episode, "image", "image", agreed))
    assert all(providers.tally.calls[panel] == 2 for panel in _panels(desk, episode))


def test_a_paying_painter_is_priced_before_there_is_a_storyboard(desk: Desk) -> None:
    project = desk.projects.create(factories.brief(), painter="openai")
    plan = desk.runs.plan(project.episodes[0].id)
    # Nobody has agreed to them yet: the run would stop before them.
    image = plan.stops_before
    assert image is not None and image.stage == "image" and not image.exact and not plan.pays
    assert (image.calls, image.cost_usd > 0) == (factories.brief().cuts, True)
    agreed = desk.runs.plan(project.episodes[0].id, manner=Manner(agreed=True))
    assert agreed.pays and rows(agreed)["image"] == image and agreed.stops_before is None


def test_a_confirmed_stage_tells_when_it_was_changed_since(desk: Desk, episode: str) -> None:
    desk.notebook.confirm(episode, "text")
    number = desk.notebook.view(episode).cell("text").number
    set_field(desk, episode, "text", next(iter(script_of(desk, episode).lines())), "text.ko", "다른 말.")
    cell = desk.notebook.view(episode).cell("text")
    assert (cell.confirmed, cell.unconfirmed, cell.runs) == (False, number, 1)
    assert cell.seconds > 0 and cell.ran > 0
    desk.notebook.confirm(episode, "text")
    assert desk.notebook.view(episode).cell("text").unconfirmed == 0


def test_a_plan_of_another_workspace_is_not_told(studio: Studio, desk: Desk, episode: str) -> None:
    for manner in (Manner(stale_only=True), Manner(clean=True, pay=True)):
        with pytest.raises(NotFound):
            studio.desk("ws_other").runs.plan(episode, manner=manner)


def test_edits_are_counted_before_another_script_comes(desk: Desk) -> None:
    episode = made(desk)
    assert desk.runs.plan(episode).edits == {}
    set_field(desk, episode, "text", next(iter(script_of(desk, episode).lines())), "text.ko", "다른 말.")
    panel = desk.notebook.document(episode, "director").document.panels[1].id  # type: ignore[union-attr]
    set_field(desk, episode, "director", panel, "gutter", 777)
    # Edits of the script itself are what a run makes pictures of, and the same written again keeps them all.
    assert desk.runs.plan(episode).edits == {}
    assert desk.runs.plan(episode, "text", "text", Manner(clean=True)).edits == {}
    set_field(desk, episode, "brief", "document", "premise", "전혀 다른 이야기. 등대지기가 고래를 만난다.")
    assert desk.runs.plan(episode).edits == {"text": 1, "director": 1}
    assert desk.runs.plan(episode, "text", "text").edits == {"text": 1, "director": 1}
    assert desk.runs.plan(episode, "director").edits == {}
    # The first premise again: its script is at hand, and every edit finds its place in it.
    set_field(desk, episode, "brief", "document", "premise", factories.brief().premise)
    assert desk.runs.plan(episode).edits == {}


def test_a_paid_writer_asked_anew_may_write_another_script(studio: Studio) -> None:
    desk, providers = studio.desk("ws_paying"), studio.shop.providers
    assert isinstance(providers, CountingProviders)
    providers.paid = True
    episode = made(desk)
    set_field(desk, episode, "text", next(iter(script_of(desk, episode).lines())), "text.ko", "다른 말.")
    assert desk.runs.plan(episode, "text", "text", Manner(clean=True, pay=True)).edits == {"text": 1}
