"""What differs between two documents and two texts, and taking ticked changes over."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.director.document import Storyboard
from engines.image.document import PanelImages
from engines.kernel.change import change
from engines.kernel.diff import Change, diff, take_over
from engines.kernel.edits import AddItem, MoveItem, Overlay, RemoveItem, RestoreItem, SetField, apply
from engines.kernel.errors import EditRefused
from engines.kernel.wording import compare_words
from engines.text.document import Script
from tests.factories import beat, member, panel, scene, script, storyboard


def tree(document: Any) -> dict[str, Any]:
    return document.model_dump(mode="json")


def said(before: Any, after: Any) -> list[tuple[str, str, str]]:
    return [(one.change, one.item, one.field) for one in diff(tree(before), tree(after))]


def everything(one: Change) -> bool:
    return True


def test_equal_documents_do_not_differ() -> None:
    assert diff(tree(script()), tree(script())) == ()
    assert diff(tree(storyboard()), tree(storyboard())) == ()


def test_a_field_a_language_a_list_of_values_are_each_named() -> None:
    old = script()
    line = old.scenes[0].beats[0].model_copy(update={"text": {"ko": "안녕히 가세요."}})
    new = script(scene("s1", line, old.scenes[0].beats[1]), old.scenes[1])
    (one,) = diff(tree(old), tree(new))
    assert (one.change, one.item, one.field, one.collection) == ("set", "l1", "text.ko", "beats")
    assert (one.before, one.after) == ("어서 오세요.", "안녕히 가세요.")
    board = storyboard(panel("p1", "l1"), panel("p2", "l2"), panel("p3", scene="s2"))
    assert said(storyboard(), board) == [("set", "p3", "lines")]


def test_items_come_go_and_move_and_what_is_inside_is_told_once() -> None:
    old = storyboard()
    new = storyboard(panel("p3", "l3", scene="s2"), panel("p1", "l1"), panel("mine"))
    assert said(old, new) == [("moved", "p3", ""), ("added", "mine", ""), ("removed", "p2", "")]
    assert said(script(), script(script().scenes[0])) == [("removed", "s2", "")]


def test_the_first_of_a_list_that_was_empty_is_an_item_that_came() -> None:
    shown = {"id": "c1", "asset": {"sha256": "0" * 64, "width": 1, "height": 1, "media_type": "image/png"}}
    old = PanelImages.model_validate({"panels": [{"id": "p1"}]})
    new = PanelImages.model_validate(
        {"panels": [{"id": "p1", "candidates": [{**shown, "provider": "dummy"}]}]}
    )
    assert said(old, new) == [("added", "c1", "")]


def test_only_what_is_ticked_is_taken_over_and_todays_edits_stay() -> None:
    then = tree(
        storyboard(panel("p1", "l1", action="옛 지문", gutter=300), panel("p2", "l2"), panel("p3", "l3"))
    )
    board = storyboard()
    overlay, _ = change(board, Overlay(), [SetField(item="p2", field="gutter", value=90)])
    kept, seen = take_over(board, overlay, then, lambda one: one.field == "action")
    assert [one.action for one in seen.panels] == ["옛 지문", "", ""]
    assert [one.gutter for one in seen.panels] == [60, 90, 60]
    assert [(one.item, one.field) for one in kept.fields] == [("p2", "gutter"), ("p1", "action")]


def test_a_removed_item_comes_back_in_its_place_with_what_it_had_then() -> None:
    board = storyboard()
    wanted = Overlay(), [SetField(item="p2", field="action", value="그때")]
    _, then = change(board, *wanted)
    today, _ = change(board, Overlay(), [RemoveItem(item="p2"), MoveItem(item="p3", after="")])
    _, seen = take_over(board, today, tree(then), lambda one: one.item == "p2")
    assert [one.id for one in seen.panels] == ["p3", "p1", "p2"]
    assert seen.panels[2].action == "그때"


def test_what_cannot_stand_by_itself_is_refused() -> None:
    guest = member("손님", id="ch_guest")
    old = script(scene("s1", beat("l1", speaker="ch_guest")), cast=(member(), guest))
    new = script(scene("s1", beat("l1")), cast=(member(),))
    with pytest.raises(EditRefused):
        take_over(new, Overlay(), tree(old), lambda one: one.field == "speaker")
    assert take_over(new, Overlay(), tree(old), everything)[1] == old


def test_what_came_from_another_list_comes_back_with_the_whole_only() -> None:
    old = script(scene("s1", beat("l1")), scene("s2", beat("l2")))
    new = script(scene("s1", beat("l1"), beat("l2")), scene("s2"))
    with pytest.raises(EditRefused) as refused:
        take_over(new, Overlay(), tree(old), everything)
    assert refused.value.code == "restore_whole_only"


IDS = ["p1", "p2", "p3", "p4", "p5"]
BOARD = Storyboard(panels=tuple(panel(one, f"l{one}") for one in IDS))
ANY = st.sampled_from([*IDS, "mine"])
OPS = st.lists(
    st.one_of(
        st.builds(SetField, item=ANY, field=st.just("action"), value=st.text(max_size=3)),
        st.builds(SetField, item=ANY, field=st.just("alt.ko"), value=st.text(max_size=3)),
        st.builds(SetField, item=ANY, field=st.just("lines"), value=st.just([])),
        st.builds(MoveItem, item=ANY, after=st.sampled_from(["", *IDS])),
        st.builds(RemoveItem, item=ANY),
        st.builds(RestoreItem, item=ANY),
        st.builds(AddItem, collection=st.just("panels"), after=ANY, item=st.just(tree(panel("mine")))),
    ),
    max_size=8,
)


def after(board: Storyboard, ops: list[Any]) -> tuple[Overlay, Storyboard]:
    overlay = Overlay()
    for op in ops:
        try:
            overlay, _ = change(board, overlay, [op])
        except EditRefused:
            continue
    return overlay, apply(board, overlay)


@given(OPS, OPS)
@settings(max_examples=80, deadline=None)
def test_all_changes_taken_over_give_the_other_document(mine: list[Any], then: list[Any]) -> None:
    overlay, _ = after(BOARD, mine)
    _, goal = after(BOARD, then)
    assert take_over(BOARD, overlay, tree(goal), everything)[1] == goal


@given(OPS, OPS, st.sets(st.sampled_from([*IDS, "mine"])))
@settings(max_examples=60, deadline=None)
def test_ticked_fields_have_exactly_the_other_values_and_the_rest_stays(
    mine: list[Any], then: list[Any], ticked: set[str]
) -> None:
    overlay, now = after(BOARD, mine)
    _, goal = after(BOARD, then)
    _, seen = take_over(BOARD, overlay, tree(goal), lambda one: one.change == "set" and one.item in ticked)
    wanted = {one.id: one for one in goal.panels}
    assert [one.id for one in seen.panels] == [one.id for one in now.panels]
    for was, one in zip(now.panels, seen.panels, strict=True):
        assert one == (wanted[one.id] if one.id in ticked and one.id in wanted else was)


@given(st.permutations(["s1", "s2", "s3"]), st.permutations(["s1", "s2", "s3"]))
def test_scenes_in_any_order_are_brought_into_any_other(one: list[str], other: list[str]) -> None:
    def of(order: list[str]) -> Script:
        return script(*(scene(name, beat(f"b{name}")) for name in order))

    found = diff(tree(of(one)), tree(of(other)))
    assert {change.change for change in found} <= {"moved"} and len(found) < 3
    assert take_over(of(one), Overlay(), tree(of(other)), everything)[1] == of(other)


WORDS = st.lists(
    st.sampled_from(["민수가", "우산을", "the", "cat", ".", " ", "\n", "👩‍👧", "e\u0301"]), max_size=12
)


@given(WORDS, WORDS)
def test_pieces_joined_are_the_two_texts(old: list[str], new: list[str]) -> None:
    before, after = " ".join(old), "".join(new)
    pieces = compare_words(before, after)
    assert "".join(one.text for one in pieces if one.kind != "ins") == before
    assert "".join(one.text for one in pieces if one.kind != "del") == after
    assert [one.kind for one in compare_words(before, before)] in ([], ["same"])


def test_words_are_compared_as_words_in_korean_too() -> None:
    pieces = compare_words("민수가 노란 우산을 든다.", "민수가 파란 우산을 든다.")
    assert [tuple(one) for one in pieces] == [
        ("same", "민수가 "),
        ("del", "노란"),
        ("ins", "파란"),
        ("same", " 우산을 든다."),
    ]


def test_a_text_that_is_another_one_is_shown_whole() -> None:
    pieces = compare_words("내가 직접 쓴 지문이다.", "엔진이 새로 읽을 지문이 여기 있다.")
    assert [one.kind for one in pieces] == ["del", "ins", "same"]
