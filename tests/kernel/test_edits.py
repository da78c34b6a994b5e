"""Edits as an overlay: what is seen is generated ⊕ overlay, and nothing a person did is dropped."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.director.document import Storyboard
from engines.kernel.change import change
from engines.kernel.edits import (
    AddItem,
    FromTray,
    KeepMine,
    MoveItem,
    Overlay,
    RemoveItem,
    ResetField,
    RestoreItem,
    SetField,
    apply,
    proposals,
)
from engines.kernel.errors import EditRefused
from engines.kernel.rebase import rebase
from engines.text.document import Script
from tests.factories import beat, panel, scene, script, storyboard


def by_lines(item: Any, document: Any) -> list[Any]:
    return [["lines", item["lines"]] if item.get("lines") else None, ["scene", item.get("scene")]]


def edited(board: Storyboard, *ops: Any) -> Overlay:
    return change(board, Overlay(), ops)[0]


def test_an_empty_overlay_changes_nothing() -> None:
    assert apply(storyboard(), Overlay()) == storyboard()


def test_a_field_is_seen_as_set_and_the_generated_part_stays() -> None:
    board = storyboard()
    overlay, seen = change(board, Overlay(), [SetField(item="p2", field="gutter", value=300)])
    assert seen.panels[1].gutter == 300
    assert board.panels[1].gutter == 60
    assert overlay.fields[0].base == 60


def test_setting_the_generated_value_again_is_no_edit() -> None:
    ops = [SetField(item="p2", field="gutter", value=300), SetField(item="p2", field="gutter", value=60)]
    assert edited(storyboard(), *ops).is_empty


def test_an_addition_behind_one_that_is_taken_out_again_stays_where_it_stands() -> None:
    def added(name: str, after: str) -> AddItem:
        return AddItem(collection="panels", after=after, item={"id": name, "scene": "s1"})

    ops = [added("x", "p1"), added("y", "x"), added("w", "p1"), RemoveItem(item="x")]
    _, seen = change(storyboard(), Overlay(), ops)
    assert [panel.id for panel in seen.panels] == ["p1", "w", "y", "p2", "p3"]


def test_a_text_is_edited_in_one_language_only() -> None:
    both = script(
        scene(
            "s1",
            beat("l1", text="안녕", kind="narration").model_copy(update={"text": {"ko": "안녕", "en": "Hi"}}),
        )
    )
    _, seen = change(both, Overlay(), [SetField(item="l1", field="text.en", value="Hello")])
    assert seen.lines()["l1"].text == {"ko": "안녕", "en": "Hello"}


@pytest.mark.parametrize(
    ("item", "field", "value"),
    [
        ("l1", "speaker", "ch_nobody"),
        ("l1", "kind", "song"),
        ("l1", "no_such_field", 1),
        ("l1", "id", "l9"),
        ("l1", "text.ko.deeper", "x"),
        ("gone", "text.ko", "x"),
        ("s1", "beats", "x"),
    ],
)
def test_an_edit_that_breaks_the_document_is_refused_and_says_where(
    item: str, field: str, value: Any
) -> None:
    with pytest.raises(EditRefused) as refused:
        change(script(), Overlay(), [SetField(item=item, field=field, value=value)])
    assert refused.value.item == item
    assert refused.value.code.startswith("edit_")


def test_items_are_added_moved_removed_and_brought_back() -> None:
    board = storyboard()
    new = panel("mine", "l2").model_dump(mode="json")
    overlay, seen = change(board, Overlay(), [AddItem(collection="panels", after="p1", item=new)])
    assert [one.id for one in seen.panels] == ["p1", "mine", "p2", "p3"]
    overlay, seen = change(board, overlay, [MoveItem(item="p3", after=""), RemoveItem(item="p1")])
    assert [one.id for one in seen.panels] == ["p3", "mine", "p2"]
    overlay, seen = change(board, overlay, [RestoreItem(item="p1")])
    assert {one.id for one in seen.panels} == {"p1", "p2", "p3", "mine"}
    _, seen = change(board, overlay, [RemoveItem(item="mine")])
    assert "mine" not in {one.id for one in seen.panels}


def test_an_added_item_can_be_edited_in_place() -> None:
    new = panel("mine").model_dump(mode="json")
    ops = [AddItem(collection="panels", item=new), SetField(item="mine", field="alt.ko", value="문이 열린다")]
    _, seen = change(storyboard(), Overlay(), ops)
    assert seen.panels[0].alt == {"ko": "문이 열린다"}


def test_a_rerun_keeps_the_edit_and_offers_the_new_value() -> None:
    old = storyboard()
    overlay = edited(old, SetField(item="p1", field="action", value="내가 쓴 지문"))
    new = storyboard(panel("n1", "l1", action="새 지문"), panel("n2", "l2"), panel("n3", "l3", scene="s2"))
    fresh, kept = rebase(old, overlay, new, by_lines)
    assert [one.id for one in fresh.panels] == ["p1", "p2", "p3"]
    assert apply(fresh, kept).panels[0].action == "내가 쓴 지문"
    (proposal,) = proposals(fresh, kept)
    assert (proposal.mine, proposal.new, proposal.was) == ("내가 쓴 지문", "새 지문", "")
    mine = change(fresh, kept, [KeepMine(item="p1", field="action")])[0]
    assert proposals(fresh, mine) == () and apply(fresh, mine).panels[0].action == "내가 쓴 지문"
    taken, seen = change(fresh, kept, [ResetField(item="p1", field="action")])
    assert taken.is_empty and seen.panels[0].action == "새 지문"


def test_an_edited_item_without_a_match_goes_to_the_tray_and_can_come_back() -> None:
    old = storyboard()
    overlay = edited(old, SetField(item="p3", field="action", value="내 것"))
    fresh, kept = rebase(old, overlay, storyboard(panel("p1", "l1"), panel("p2", "l2")), None)
    (held,) = kept.tray
    assert held.item["action"] == "내 것" and held.reason == "edited"
    _, seen = change(fresh, kept, [FromTray(item="p3")])
    assert seen.panels[-1].action == "내 것"
    assert change(fresh, kept, [FromTray(item="p3", keep=False)])[0].tray == ()


def test_a_precious_item_without_a_match_goes_to_the_tray_once_with_all_it_holds() -> None:
    old = script()
    overlay = edited(old, SetField(item="l1", field="text.ko", value="내 말"))
    fresh, kept = rebase(old, overlay, script(scenes=()), None, lambda item: item.get("id") == "s1")
    assert [(held.item["id"], held.reason) for held in kept.tray] == [("s1", "paid")]
    _, seen = change(fresh, kept, [FromTray(item="s1")])
    assert seen.scenes[0].beats[0].text["ko"] == "내 말"


def test_a_locked_item_passes_through_as_it_was_seen() -> None:
    old = storyboard()
    overlay = edited(
        old,
        SetField(item="p1", field="locked", value=True),
        SetField(item="p1", field="action", value="확정"),
    )
    fresh, kept = rebase(old, overlay, storyboard(panel("p1", "l1", action="다른 것", shot="eyes")), None)
    assert apply(fresh, kept).panels[0].action == "확정"
    assert apply(fresh, kept).panels[0].shot == "medium"


def test_an_edit_that_no_longer_fits_is_set_aside_not_lost() -> None:
    old = script()
    overlay = change(
        old,
        Overlay(),
        [
            AddItem(collection="cast", item={"id": "ch_x", "names": {"ko": "새 인물"}}),
            SetField(item="l1", field="speaker", value="ch_x"),
        ],
    )[0]
    without = Overlay(fields=overlay.fields)
    fresh, kept = rebase(
        old.model_copy(update={"cast": (*old.cast, old.cast[0].model_copy(update={"id": "ch_x"}))}),
        without,
        old,
        None,
    )
    assert apply(fresh, kept) == fresh
    assert [one.item["id"] for one in kept.tray] == ["l1"]


IDS = ["p1", "p2", "p3"]
OPS = st.lists(
    st.one_of(
        st.builds(SetField, item=st.sampled_from(IDS), field=st.just("action"), value=st.text(max_size=5)),
        st.builds(SetField, item=st.sampled_from(IDS), field=st.just("gutter"), value=st.integers(0, 900)),
        st.builds(SetField, item=st.sampled_from(IDS), field=st.just("locked"), value=st.just(True)),
        st.builds(MoveItem, item=st.sampled_from(IDS), after=st.sampled_from(["", *IDS])),
    ),
    max_size=6,
)
NEW = st.lists(st.sampled_from(["l1", "l2", "l3", "l4"]), unique=True, max_size=4)


@given(OPS, NEW)
@settings(max_examples=60, deadline=None)
def test_whatever_is_edited_is_there_after_any_rerun_seen_or_in_the_tray(
    ops: list[Any], lines: list[str]
) -> None:
    old = storyboard()
    overlay = Overlay()
    for op in ops:
        try:
            overlay, _ = change(old, overlay, [op])
        except EditRefused:
            continue
    new = (
        storyboard(*(panel(f"n{line}", line, action=f"new {line}") for line in lines))
        if lines
        else Storyboard()
    )
    fresh, kept = rebase(old, overlay, new, by_lines)
    after = {one.id: one for one in apply(fresh, kept).panels}
    tray = {one.item["id"]: one.item for one in kept.tray}
    for edit in overlay.fields:
        if edit.item in after:
            assert getattr(after[edit.item], edit.field) == edit.value
        else:
            assert tray[edit.item][edit.field] == edit.value
    assert len(after) == len(new.panels)


def test_ids_are_renamed_everywhere_they_are_named() -> None:
    def names(item: Any, document: Any) -> list[Any]:
        return [item.get("names") or item.get("text") or item.get("place")]

    old = script()
    renamed = Script.model_validate_json(
        old.model_dump_json().replace("ch_minsu", "other").replace('"l1"', '"x1"').replace('"s1"', '"y1"')
    )
    fresh, _ = rebase(old, Overlay(), renamed, names)
    assert fresh.lines()["l1"].speaker == "ch_minsu"
