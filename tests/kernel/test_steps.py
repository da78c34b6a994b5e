"""Taking a step back: exactly while nothing else happened, over the new result after a re-run."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from engines.director.document import Storyboard
from engines.kernel.change import change
from engines.kernel.edits import (
    AddItem,
    MoveItem,
    Overlay,
    RemoveItem,
    ResetField,
    RestoreItem,
    SetField,
    apply,
)
from engines.kernel.errors import EditRefused
from engines.kernel.rebase import rebase
from engines.kernel.steps import Moment, taken_back
from tests.factories import panel

IDS = ["p1", "p2", "p3", "p4"]
ANY = st.sampled_from([*IDS, "mine"])
MINE = panel("mine").model_dump(mode="json")
OPS = st.lists(
    st.one_of(
        st.builds(SetField, item=ANY, field=st.just("action"), value=st.text(max_size=2)),
        st.builds(SetField, item=ANY, field=st.just("gutter"), value=st.integers(0, 900)),
        st.builds(ResetField, item=ANY, field=st.sampled_from(["action", "gutter"])),
        st.builds(MoveItem, item=ANY, after=st.sampled_from(["", *IDS])),
        st.builds(RemoveItem, item=ANY),
        st.builds(RestoreItem, item=ANY),
        st.builds(
            AddItem,
            collection=st.just("panels"),
            after=ANY,
            item=st.just(panel("mine").model_dump(mode="json")),
        ),
    ),
    max_size=8,
)


def board(*ids: str, action: str = "") -> Storyboard:
    return Storyboard(panels=tuple(panel(one, f"l{one}", action=action) for one in ids))


def worked(old: Storyboard, ops: list[Any]) -> list[Overlay]:
    """The overlay after each operation that was taken; the first is empty."""
    steps = [Overlay()]
    for op in ops:
        try:
            steps.append(change(old, steps[-1], [op])[0])
        except EditRefused:
            continue
    return steps


def moment(old: Storyboard, overlay: Overlay) -> Moment:
    return Moment.of(apply(old, overlay), overlay)


def back(document: Storyboard, steps: list[Overlay], old: Storyboard, now: Overlay) -> list[Overlay]:
    """All steps taken back one by one, over `document`; every overlay on the way."""
    gone = [now]
    for before, after in reversed(list(pairwise(steps))):
        gone.append(taken_back(document, moment(old, before), moment(old, after), gone[-1]))
    return gone


@given(OPS)
@settings(max_examples=50, deadline=None)
def test_as_many_steps_back_give_the_first_document_and_again_the_last(ops: list[Any]) -> None:
    old = board(*IDS)
    steps = worked(old, ops)
    assert back(old, steps, old, steps[-1]) == steps[::-1]
    again = steps[0]
    for before, after in pairwise(steps):
        again = taken_back(old, moment(old, after), moment(old, before), again)
    assert again == steps[-1]


@given(OPS, st.permutations(IDS))
@settings(max_examples=50, deadline=None)
def test_after_a_run_all_steps_back_give_the_new_result(ops: list[Any], ids: list[str]) -> None:
    old, new = board(*IDS), board(*ids, action="새 지문")
    steps = worked(old, ops)
    fresh, kept = rebase(old, steps[-1], new, None)
    assert apply(fresh, back(fresh, steps, old, kept)[-1]) == new


@given(OPS, st.sets(st.sampled_from(IDS), min_size=1))
@settings(max_examples=50, deadline=None)
def test_steps_back_never_break_a_document_or_lose_the_tray(ops: list[Any], ids: set[str]) -> None:
    old, new = board(*IDS), board(*sorted(ids))
    steps = worked(old, ops)
    fresh, kept = rebase(old, steps[-1], new, None)
    for overlay in back(fresh, steps, old, kept):
        apply(fresh, overlay)
        assert {one.item["id"] for one in kept.tray} <= {one.item["id"] for one in overlay.tray}


def set_action(text: str) -> Overlay:
    return change(board(*IDS), Overlay(), [SetField(item="p1", field="action", value=text)])[0]


def test_a_step_that_something_else_has_changed_since_stays_as_it_is_now() -> None:
    old = board(*IDS)
    first, second = set_action("하나"), set_action("둘")
    assert taken_back(old, moment(old, Overlay()), moment(old, first), second) == second


def test_after_a_run_a_step_can_be_taken_back_and_done_again() -> None:
    old, mine = board(*IDS), set_action("내 것")
    fresh, kept = rebase(old, mine, board(*IDS, action="새 지문"), None)
    before, after = moment(old, Overlay()), moment(old, mine)
    undone = taken_back(fresh, before, after, kept)
    redone = taken_back(fresh, after, before, undone)
    assert apply(fresh, undone).panels[0].action == "새 지문"
    assert apply(fresh, redone).panels[0].action == "내 것"


def test_what_a_lock_took_through_a_run_can_be_taken_back_too() -> None:
    old = board(*IDS)
    ops = [
        SetField(item="p1", field="action", value="내 것"),
        SetField(item="p1", field="locked", value=True),
    ]
    steps = worked(old, ops)
    fresh, kept = rebase(old, steps[-1], board(*IDS, action="새 지문"), None)
    assert kept.fields == () and fresh.panels[0].action == "내 것"
    unlocked, undone = back(fresh, steps, old, kept)[1:]
    assert [apply(fresh, one).panels[0].locked for one in (unlocked, undone)] == [False, False]
    assert apply(fresh, unlocked).panels[0].action == "내 것"
    assert apply(fresh, undone).panels[0].action == ""
    again = taken_back(fresh, moment(old, steps[1]), moment(old, steps[0]), undone)
    assert apply(fresh, again).panels[0].action == "내 것"
