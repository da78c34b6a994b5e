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
    places,
)
from engines.kernel.errors import EditRefused
from engines.kernel.rebase import rebase
from engines.kernel.steps import taken_back
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


def back(document: Storyboard, steps: list[Overlay], old: Storyboard, now: Overlay) -> list[Overlay]:
    """All steps taken back one by one, over `document`; every overlay on the way."""
    gone = [now]
    for before, after in reversed(list(pairwise(steps))):
        seen = places(apply(old, before).model_dump(mode="json"))
        gone.append(taken_back(document, before, after, gone[-1], seen))
    return gone


@given(OPS)
@settings(max_examples=50, deadline=None)
def test_as_many_steps_back_give_the_first_document_and_again_the_last(ops: list[Any]) -> None:
    old = board(*IDS)
    steps = worked(old, ops)
    assert back(old, steps, old, steps[-1]) == steps[::-1]
    again = steps[0]
    for before, after in pairwise(steps):
        again = taken_back(old, after, before, again, places(apply(old, after).model_dump(mode="json")))
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


def test_a_step_that_something_else_has_changed_since_stays_as_it_is_now() -> None:
    old = board(*IDS)
    first, second = (
        change(old, Overlay(), [SetField(item="p1", field="action", value=text)])[0]
        for text in ("하나", "둘")
    )
    assert taken_back(old, Overlay(), first, second, {}) == second


def test_a_proposal_is_there_again_when_keeping_mine_is_taken_back() -> None:
    old = board(*IDS)
    mine = change(old, Overlay(), [SetField(item="p1", field="action", value="내 것")])[0]
    fresh, kept = rebase(old, mine, board(*IDS, action="새 지문"), None)
    undone = taken_back(fresh, Overlay(), mine, kept, {})
    redone = taken_back(fresh, mine, Overlay(), undone, {})
    assert apply(fresh, undone).panels[0].action == "새 지문"
    assert apply(fresh, redone).panels[0].action == "내 것"
