"""One panel painted anew: one item, its neighbours untouched, nothing lost, nothing told wrongly."""

from __future__ import annotations

import threading

import pytest

from engines.image.document import PanelImages
from engines.kernel.edits import SetField
from engines.kernel.errors import EditRefused, NotFound, ProviderFailed
from engines.studio import Desk, Studio
from tests import factories
from tests.fakes import CountingProviders
from tests.studio.test_pictures import board_of, edit, images_of, new_episode, run

FURNISHED = factories.brief(scenes=2, cuts=4)


def redo(desk: Desk, episode: str, *panels: str) -> None:
    job = desk.pictures.redo(episode, panels)
    assert desk.runs.wait(job.id, 60).ended == "done"


def chosen(images: PanelImages) -> dict[str, str]:
    return {one.id: one.picture.asset.sha256 for one in images.panels if one.picture}


def held(providers: CountingProviders) -> threading.Event:
    """From now on no picture is finished before the event is set."""
    go = threading.Event()

    def wait(label: str) -> None:
        assert go.wait(20)

    providers.before = wait
    return go


def test_another_picture_is_one_item_and_stands_before_the_ones_there_were(
    desk: Desk, episode: str, providers: CountingProviders
) -> None:
    before, calls = images_of(desk, episode), providers.tally.calls.copy()
    panel = before.panels[1].id
    redo(desk, episode, panel)
    redo(desk, episode, panel)
    after = images_of(desk, episode)
    assert providers.tally.calls - calls == {panel: 2}
    assert len({one.asset.sha256 for one in after.panels[1].candidates}) == 3
    assert after.panels[1].candidates[-1] == before.panels[1].candidates[0]
    assert after.panels[1].picture == after.panels[1].candidates[0]
    assert [one for one in after.panels if one.id != panel] == [
        one for one in before.panels if one.id != panel
    ]


def test_the_new_picture_stays_after_a_whole_run_which_paints_nothing(
    desk: Desk, episode: str, providers: CountingProviders
) -> None:
    panel = images_of(desk, episode).panels[0].id
    redo(desk, episode, panel)
    after, calls = images_of(desk, episode), providers.tally.calls.copy()
    assert not desk.notebook.view(episode).cell("image").stale
    assert desk.notebook.view(episode).cell("lettering").stale
    run(desk, episode)
    assert images_of(desk, episode) == after
    assert not [name for name in providers.tally.calls - calls if name.startswith("pnl_")]


def test_it_is_shown_even_where_another_one_had_been_chosen(desk: Desk, episode: str) -> None:
    panel = images_of(desk, episode).panels[0].id
    redo(desk, episode, panel)
    first = images_of(desk, episode).panels[0].candidates[-1].id
    edit(desk, episode, "image", SetField(item=panel, field="chosen", value=first))
    redo(desk, episode, panel)
    images = images_of(desk, episode).panels[0]
    assert images.chosen == images.candidates[0].id != first
    assert not desk.notebook.document(episode, "image").proposals


def test_what_else_is_out_of_date_stays_so_and_says_so(
    desk: Desk, episode: str, providers: CountingProviders
) -> None:
    board, before = board_of(desk, episode), images_of(desk, episode)
    first, second = board.panels[0].id, board.panels[1].id
    for panel in (first, second):
        edit(desk, episode, "director", SetField(item=panel, field="prompt", value="a red umbrella"))
    calls = providers.tally.calls.copy()
    redo(desk, episode, first)
    assert providers.tally.calls - calls == {first: 1}
    assert board_of(desk, episode).panels[0].take == 0
    reasons = desk.notebook.view(episode).cell("image").stale
    assert [(one.group, one.change, one.count) for one in reasons] == [("panel", "changed", 1)]
    assert images_of(desk, episode).panels[1] == before.panels[1]
    run(desk, episode)
    assert providers.tally.calls - calls == {first: 1, second: 1}


def test_a_panel_that_failed_is_tried_again_alone_and_the_other_failure_stays_told(
    desk: Desk, providers: CountingProviders
) -> None:
    episode = new_episode(desk)
    refuse = set[str]()

    def before(label: str) -> None:
        if label.startswith("pnl_") and (not refuse or label in refuse or len(refuse) < 2):
            refuse.add(label)
            raise ProviderFailed("provider_moderation", cause="no", item=label)

    providers.before = before
    job = desk.runs.start(episode)
    assert job is not None
    assert desk.runs.wait(job.id, 60).ended == "done_with_failures"
    providers.before = lambda label: None
    failed = [one.id for one in images_of(desk, episode).panels if one.failure]
    assert len(failed) == 2
    redo(desk, episode, failed[0])
    assert [one.id for one in images_of(desk, episode).panels if one.failure] == failed[1:]
    assert desk.notebook.view(episode).cell("image").ended == "done_with_failures"
    run(desk, episode)
    assert not [one for one in images_of(desk, episode).panels if one.failure]


def test_two_panels_asked_for_one_after_the_other_are_both_made(
    desk: Desk, episode: str, providers: CountingProviders
) -> None:
    first, second = (one.id for one in images_of(desk, episode).panels[:2])
    go = held(providers)
    one = desk.pictures.redo(episode, [first])
    two = desk.pictures.redo(episode, [second])
    assert one.id == two.id
    go.set()
    assert desk.runs.wait(one.id, 60).ended == "done"
    assert [len(panel.candidates) for panel in images_of(desk, episode).panels] == [2, 2, 1, 1]


def test_a_run_of_all_that_joins_does_not_stop_at_the_one_panel(
    desk: Desk, episode: str, providers: CountingProviders
) -> None:
    first, second = (one.id for one in board_of(desk, episode).panels[:2])
    go = held(providers)
    job = desk.pictures.redo(episode, [first])
    edit(desk, episode, "director", SetField(item=second, field="prompt", value="a lamp"))
    joined = desk.runs.start(episode)
    assert joined is not None and joined.id == job.id
    go.set()
    assert desk.runs.wait(job.id, 60).ended == "done"
    assert [cell.stage for cell in desk.notebook.view(episode).cells if cell.stale] == []
    assert len(images_of(desk, episode).panels[0].candidates) == 2


def test_a_locked_panel_and_somebody_else_s_are_refused(studio: Studio, desk: Desk, episode: str) -> None:
    panel = images_of(desk, episode).panels[0].id
    edit(desk, episode, "image", SetField(item=panel, field="locked", value=True))
    with pytest.raises(EditRefused) as refused:
        desk.pictures.redo(episode, [panel])
    assert refused.value.code == "image_locked" and refused.value.values["number"] == 1
    with pytest.raises(NotFound):
        desk.pictures.redo(episode, ["pnl_nowhere"])
    with pytest.raises(NotFound):
        studio.desk("ws_other").pictures.redo(episode, [panel])
    assert desk.pictures.price(episode, [panel]) == 0.0


def test_which_pictures_are_out_of_date_is_told_panel_by_panel(desk: Desk, episode: str) -> None:
    assert desk.pictures.outdated(episode) == frozenset()
    first = board_of(desk, episode).panels[0].id
    edit(desk, episode, "director", SetField(item=first, field="prompt", value="a red umbrella"))
    assert desk.pictures.outdated(episode) == {first}
    redo(desk, episode, first)
    assert desk.pictures.outdated(episode) == frozenset()


def test_a_new_look_of_the_cast_puts_their_panels_out_of_date_until_each_is_painted(
    desk: Desk, episode: str
) -> None:
    with_people = [panel.id for panel in board_of(desk, episode).panels if panel.figures]
    who = board_of(desk, episode).panel(with_people[0]).figures[0].cast  # type: ignore[union-attr]
    edit(desk, episode, "text", SetField(item=who, field="palette", value=["#112233", "", "#445566"]))
    theirs = desk.pictures.outdated(episode)
    assert with_people[0] in theirs <= set(with_people)
    redo(desk, episode, with_people[0])
    assert desk.pictures.outdated(episode) == theirs - {with_people[0]}


def test_a_picture_that_came_from_another_visitor_s_run_is_followed_by_another_one(
    studio: Studio, episode: str
) -> None:
    other = studio.desk("ws_other")
    theirs = new_episode(other)
    assert other.runs.start(theirs) is None, "all of it is in the cache"
    panel = images_of(other, theirs).panels[0].id
    redo(other, theirs, panel)
    assert len(images_of(other, theirs).panels[0].candidates) == 2
