"""Moving a line into another scene: nothing is lost or doubled, wherever it goes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engines.kernel.change import change
from engines.kernel.edits import AddItem, MoveItem, Overlay, RemoveItem, RestoreItem, SetField, apply
from engines.kernel.errors import EditRefused
from engines.kernel.rebase import rebase
from engines.text.document import Script
from tests.factories import beat, scene, script

SCENES = ("s1", "s2", "s3")
BEATS = ("a", "b", "c", "d", "e")


def three_scenes() -> Script:
    return script(
        scene("s1", beat("a", "가"), beat("b", "나")),
        scene("s2", beat("c", "다")),
        scene("s3", beat("d", "라"), beat("e", "마")),
    )


def order(seen: Script) -> dict[str, list[str]]:
    return {one.id: [line.id for line in one.beats] for one in seen.scenes}


def test_a_line_goes_behind_another_one_of_the_next_scene_and_back() -> None:
    made = three_scenes()
    there, seen = change(made, Overlay(), [MoveItem(item="a", parent="s3", after="d")])
    assert order(seen) == {"s1": ["b"], "s2": ["c"], "s3": ["d", "a", "e"]}
    assert seen.lines()["a"].speaker == "ch_minsu"
    _, back = change(made, there, [MoveItem(item="a", parent="s1")])
    assert order(back) == order(made)


def test_a_line_cannot_go_where_no_lines_are() -> None:
    for wrong in ("nowhere", "document", "ch_minsu"):
        with pytest.raises(EditRefused):
            change(three_scenes(), Overlay(), [MoveItem(item="a", parent=wrong)])
    with pytest.raises(EditRefused):
        change(three_scenes(), Overlay(), [MoveItem(item="a", parent="s2", after="d")])


def test_a_line_moved_out_of_a_scene_outlives_the_scene() -> None:
    made = three_scenes()
    overlay, seen = change(made, Overlay(), [MoveItem(item="a", parent="s2"), RemoveItem(item="s1")])
    assert order(seen) == {"s2": ["a", "c"], "s3": ["d", "e"]}
    _, again = change(made, overlay, [RestoreItem(item="s1")])
    assert order(again) == {"s1": ["b"], "s2": ["a", "c"], "s3": ["d", "e"]}


def test_a_line_moved_into_a_new_scene_goes_with_it_and_keeps_its_words() -> None:
    made = three_scenes()
    ops = [
        AddItem(collection="scenes", after="s1", item={"id": "n", "place": "옥상", "beats": []}),
        MoveItem(item="a", parent="n"),
        SetField(item="a", field="text.ko", value="고친 말"),
    ]
    overlay, seen = change(made, Overlay(), ops)
    assert order(seen)["n"] == ["a"]
    overlay, seen = change(made, overlay, [RemoveItem(item="n")])
    assert "a" not in seen.lines()
    _, again = change(made, overlay, [RestoreItem(item="a")])
    assert again.lines()["a"].text["ko"] == "고친 말"


Moves = st.lists(st.tuples(st.sampled_from(BEATS), st.sampled_from(SCENES), st.integers(0, 4)), max_size=12)


@settings(max_examples=60, deadline=None)
@given(moves=Moves)
def test_after_any_moves_every_line_stands_once_where_it_was_put_and_a_rerun_keeps_it(
    moves: list[tuple[str, str, int]],
) -> None:
    made, overlay, seen = three_scenes(), Overlay(), three_scenes()
    for item, parent, index in moves:
        rest = [one for one in order(seen)[parent] if one != item]
        after = rest[min(index, len(rest)) - 1] if rest and index else ""
        overlay, seen = change(made, overlay, [MoveItem(item=item, parent=parent, after=after)])
        now = order(seen)[parent]
        assert now.index(item) == (now.index(after) + 1 if after else 0)
        assert sorted(one for rows in order(seen).values() for one in rows) == sorted(BEATS)
    fresh, kept = rebase(made, overlay, three_scenes(), None)
    assert order(apply(fresh, kept)) == order(seen)
