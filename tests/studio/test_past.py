"""History, comparing, bringing back, undo and redo on a real library."""

from __future__ import annotations

import json
import threading
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engines.kernel.document import Document
from engines.kernel.edits import OPS, KeepMine, MoveItem, Op, RemoveItem, SetField
from engines.kernel.errors import Conflict, EditRefused, InvalidInput, NotFound
from engines.studio import Desk, Studio
from engines.studio.due import USUAL, Manner
from tests.factories import brief, script, storyboard
from tests.fakes import CountingProviders
from tests.studio.test_runs import finish, made


def opened(desk: Desk) -> str:
    """An episode with a script and a storyboard that no engine has to make first."""
    episode = desk.projects.create(brief()).episodes[0].id
    for stage, document in (("text", script()), ("director", storyboard())):
        desk.notebook.import_document(episode, stage, document.model_dump_json().encode())
    return episode


def edit(desk: Desk, episode: str, stage: str, *ops: Op) -> str:
    head = desk.notebook.document(episode, stage).revision
    return desk.notebook.edit(episode, stage, ops, head).revision


def seen(desk: Desk, episode: str) -> dict[str, Document | None]:
    return {name: desk.notebook.document(episode, name).document for name in ("brief", "text", "director")}


def gutter(desk: Desk, episode: str, panel: int = 0) -> int:
    return desk.notebook.document(episode, "director").document.panels[panel].gutter


def known(desk: Desk, episode: str) -> dict[str, int]:
    return {cell.stage: cell.number for cell in desk.notebook.view(episode).cells}


def undo(desk: Desk, episode: str) -> Any:
    return desk.notebook.undo(episode, known(desk, episode))


def redo(desk: Desk, episode: str) -> Any:
    return desk.notebook.redo(episode, known(desk, episode))


EDITS = st.lists(
    st.one_of(
        st.tuples(st.just("brief"), st.builds(SetField, item=st.just("document"), field=st.just("tone"),
                                              value=st.text(max_size=3))),
        st.tuples(st.just("text"), st.builds(SetField, item=st.sampled_from(["l1", "l2"]),
                                             field=st.just("text.ko"), value=st.text(max_size=3))),
        st.tuples(st.just("director"), st.builds(SetField, item=st.sampled_from(["p1", "p2"]),
                                                 field=st.just("gutter"), value=st.integers(0, 9))),
        st.tuples(st.just("director"), st.builds(MoveItem, item=st.sampled_from(["p1", "p2"]),
                                                 after=st.sampled_from(["", "p3"]))),
        st.tuples(st.just("director"), st.builds(RemoveItem, item=st.sampled_from(["p2", "p3"]))),
    ),
    max_size=6,
)  # fmt: skip


@given(EDITS)
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_as_many_undos_as_edits_give_the_first_documents_and_redos_the_last(
    desk: Desk, edits: list[tuple[str, Op]]
) -> None:
    episode = opened(desk)
    states = [seen(desk, episode)]
    for stage, op in edits:
        before = desk.notebook.document(episode, stage).revision
        try:
            made = edit(desk, episode, stage, op)
        except EditRefused:
            continue
        # What changes nothing is no step.
        if made != before:
            states.append(seen(desk, episode))
    for state in reversed(states[:-1]):
        assert undo(desk, episode) is not None
        assert seen(desk, episode) == state
    assert undo(desk, episode) is None
    for state in states[1:]:
        assert redo(desk, episode) is not None
        assert seen(desk, episode) == state
    assert redo(desk, episode) is None


def test_a_new_edit_ends_what_could_be_done_again(desk: Desk) -> None:
    episode = opened(desk)
    edit(desk, episode, "director", SetField(item="p1", field="gutter", value=300))
    undo(desk, episode)
    edit(desk, episode, "text", SetField(item="l1", field="text.ko", value="다시"))
    assert redo(desk, episode) is None
    timeline = desk.notebook.timeline(episode)
    assert timeline.redo is None and timeline.undo is not None
    assert [(one.item, one.field) for one in timeline.undo.changes] == [("l1", "text.ko")]


def test_a_run_that_makes_the_script_anew_is_taken_back_in_one_step(desk: Desk) -> None:
    episode = desk.projects.create(brief(scenes=2, cuts=4)).episodes[0].id
    ran(desk, episode)
    assert desk.notebook.timeline(episode).undo is None
    board: Any = desk.notebook.document(episode, "director").document
    edit(desk, episode, "director", SetField(item=board.panels[0].id, field="gutter", value=777))
    ran(desk, episode)
    before = every(desk, episode)
    desk.notebook.set_options(episode, "text", {"seed": 7})
    ran(desk, episode)
    after = every(desk, episode)
    assert after["text"] != before["text"]
    step = desk.notebook.timeline(episode).undo
    assert step is not None and step.origin == "generated"
    assert undo(desk, episode) is not None
    assert [one.stage for one in (step, *step.also)] == [
        "packaging", "lettering", "image", "director", "text",
    ]  # fmt: skip
    assert every(desk, episode) == before and gutter(desk, episode) == 777
    assert redo(desk, episode) is not None
    assert every(desk, episode) == after
    undo(desk, episode)
    # One step further back is what was done by hand before.
    undo(desk, episode)
    assert gutter(desk, episode) != 777


def test_a_stage_made_anew_on_purpose_is_taken_back(desk: Desk) -> None:
    episode = desk.projects.create(brief(scenes=2, cuts=4)).episodes[0].id
    ran(desk, episode)
    before = every(desk, episode)
    desk.notebook.set_options(episode, "director", {"seed": 7})
    ran(desk, episode, "director", "director", Manner(clean=True))
    assert every(desk, episode) != before
    undo(desk, episode)
    assert every(desk, episode) == before


def every(desk: Desk, episode: str) -> dict[str, Document | None]:
    stages = ("text", "director", "image", "lettering", "packaging")
    return {name: desk.notebook.document(episode, name).document for name in stages}


def ran(
    desk: Desk, episode: str, first: str = "text", last: str = "packaging", manner: Manner = USUAL
) -> None:
    job = desk.runs.start(episode, first, last, manner)
    if job is not None:
        assert desk.runs.wait(job.id, 60).ended == "done"


def test_a_run_in_between_is_not_undone_and_the_edit_goes_from_its_result(desk: Desk) -> None:
    episode = desk.projects.create(brief()).episodes[0].id
    job = desk.runs.start(episode, "text", "director")
    assert job is not None
    desk.runs.wait(job.id, 60)
    board: Any = desk.notebook.document(episode, "director").document
    first = board.panels[0]
    edit(desk, episode, "director", SetField(item=first.id, field="gutter", value=777))
    desk.notebook.set_options(episode, "director", {"seed": 7})
    again = desk.runs.start(episode, "text", "director")
    assert again is not None
    desk.runs.wait(again.id, 60)
    number = known(desk, episode)["director"]
    step = undo(desk, episode)
    assert step is not None and step.number == number + 1
    shown = desk.notebook.document(episode, "director")
    assert shown.edited == () and shown.proposals == ()
    assert not any(panel.gutter == 777 for panel in shown.document.panels)


def test_a_restore_and_an_import_are_undone_whole(desk: Desk) -> None:
    episode = opened(desk)
    first = desk.notebook.document(episode, "director").revision
    edit(desk, episode, "director", SetField(item="p1", field="gutter", value=300))
    other = storyboard(*storyboard().panels[:1]).model_dump_json().encode()
    desk.notebook.import_document(episode, "director", other)
    undo(desk, episode)
    assert gutter(desk, episode) == 300
    desk.notebook.restore(episode, "director", first)
    assert gutter(desk, episode) == 60
    undo(desk, episode)
    assert gutter(desk, episode) == 300


def test_what_another_window_did_since_is_told_and_not_undone(desk: Desk) -> None:
    episode = opened(desk)
    edit(desk, episode, "director", SetField(item="p1", field="gutter", value=300))
    mine = known(desk, episode)
    edit(desk, episode, "text", SetField(item="l1", field="text.ko", value="다른 창"))
    with pytest.raises(Conflict) as told:
        desk.notebook.undo(episode, mine)
    assert told.value.code == "undo_moved"
    assert gutter(desk, episode) == 300


def test_history_says_what_changed_and_what_undid_it(desk: Desk) -> None:
    episode = opened(desk)
    edit(
        desk,
        episode,
        "text",
        SetField(item="l1", field="text.ko", value="하나"),
        SetField(item="l2", field="text.ko", value="둘"),
        RemoveItem(item="l3"),
    )
    undo(desk, episode)
    back, changed, first = desk.notebook.history(episode, "text")
    assert (back.step, back.of, back.is_head) == ("undo", changed.number, True)
    assert [(one.group, one.change, one.count) for one in changed.changes] == [
        ("line", "reworded", 2),
        ("line", "removed", 1),
    ]
    assert first.first and first.changes == ()
    assert [row.number for row in desk.notebook.history(episode, "text", before=2)] == [1]


def test_ticked_changes_come_back_and_the_rest_stays(desk: Desk) -> None:
    episode = opened(desk)
    first = desk.notebook.document(episode, "director").revision
    edit(desk, episode, "director", SetField(item="p1", field="gutter", value=300), RemoveItem(item="p3"))
    head = edit(desk, episode, "director", SetField(item="p2", field="action", value="오늘"))
    compared = desk.notebook.compare(episode, "director", first)
    assert {(one.change, one.item, one.field) for one in compared.changes} == {
        ("set", "p1", "gutter"),
        ("set", "p2", "action"),
        ("removed", "p3", ""),
    }
    gone = next(one.key for one in compared.changes if one.change == "removed")
    view = desk.notebook.restore_parts(episode, "director", first, [gone, "p1/gutter"], head)
    assert view.document is not None
    panels: Any = view.document.panels
    assert [(one.id, one.gutter, one.action) for one in panels] == [
        ("p1", 60, ""),
        ("p2", 60, "오늘"),
        ("p3", 60, ""),
    ]
    assert desk.notebook.history(episode, "director")[0].step == "parts"
    undo(desk, episode)
    assert gutter(desk, episode) == 300


def test_what_is_compared_and_brought_back_is_ones_own_and_of_this_stage(studio: Studio, desk: Desk) -> None:
    episode = opened(desk)
    revision = desk.notebook.document(episode, "director").revision
    other = studio.desk("ws_other")
    for ask in (
        lambda: other.notebook.compare(episode, "director", revision),
        lambda: other.notebook.timeline(episode),
        lambda: other.notebook.undo(episode, {}),
        lambda: other.notebook.history(episode, "director"),
        lambda: desk.notebook.compare(episode, "text", revision),
        lambda: desk.notebook.restore_parts(episode, "director", "rev_none", ["p1/gutter"], revision),
    ):
        with pytest.raises(NotFound):
            ask()
    with pytest.raises(InvalidInput):
        desk.notebook.restore_parts(episode, "director", revision, [], revision)
    with pytest.raises(Conflict):
        desk.notebook.restore_parts(episode, "director", revision, ["p1/gutter"], "rev_old")


def test_every_document_can_be_compared_and_brought_back(desk: Desk) -> None:
    episode = desk.projects.create(brief(scenes=2, cuts=4)).episodes[0].id
    for genre in ("romance", "horror"):
        edit(desk, episode, "brief", SetField(item="document", field="genre", value=genre))
        job = desk.runs.start(episode)
        assert job is not None
        desk.runs.wait(job.id, 120)
    edit(desk, episode, "brief", SetField(item="document", field="tone", value="담담하게"))
    lettered: Any = desk.notebook.document(episode, "lettering").document
    balloon = next(one for panel in lettered.panels for one in panel.balloons["ko"])
    edit(desk, episode, "lettering", SetField(item=balloon.id, field="offset", value=[9, 9]))
    for stage in ("brief", "text", "director", "image", "lettering", "packaging"):
        rows = desk.notebook.history(episode, stage)
        old = rows[-1].id
        compared = desk.notebook.compare(episode, stage, old)
        assert compared.changes, stage
        assert desk.notebook.compare(episode, stage, old, old).changes == ()
        desk.notebook.restore(episode, stage, old)
        assert desk.notebook.compare(episode, stage, old).changes == (), stage


def test_keeping_mine_can_be_undone_too(desk: Desk) -> None:
    episode = opened(desk)
    ops = OPS.validate_python(json.loads('[{"op":"set","item":"p1","field":"action","value":"내 것"}]'))
    edit(desk, episode, "director", *ops)
    # Without a proposal there is nothing to keep, and no step to undo.
    edit(desk, episode, "director", KeepMine(item="p1", field="action"))
    undo(desk, episode)
    assert undo(desk, episode) is None


def test_what_a_run_replaced_comes_back_once_the_run_has_ended(
    desk: Desk, providers: CountingProviders
) -> None:
    episode = made(desk)
    before = seen(desk, episode)
    edit(
        desk, episode, "brief", SetField(item="document", field="premise", value="등대지기가 고래를 만난다.")
    )
    written, on = threading.Event(), threading.Event()

    def paused(label: str) -> None:
        # The script has been replaced by then, and the storyboard is being made of it.
        if desk.notebook.view(episode).cell("text").number > 1:
            written.set()
            on.wait(60)

    providers.before = paused
    job = desk.runs.start(episode)
    assert written.wait(60)
    with pytest.raises(Conflict, match="undo_running"):
        undo(desk, episode)
    on.set()
    finish(desk, job)
    assert seen(desk, episode)["text"] != before["text"]
    step = undo(desk, episode)
    assert {step.stage, *(one.stage for one in step.also)} >= {"text", "director", "image"}
    assert [seen(desk, episode)[name] for name in ("text", "director")] == [
        before["text"],
        before["director"],
    ]
