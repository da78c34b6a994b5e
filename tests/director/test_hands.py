"""A storyboard made anew gives way to the lines people put somewhere themselves."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from engines.director.document import Storyboard
from engines.director.hands import give_way
from engines.kernel.edits import AddedItem, FieldEdit, Overlay, apply
from tests import factories

LINES = ("l1", "l2", "l3", "l4", "l5")


def board(groups: list[list[str]]) -> Storyboard:
    first = factories.storyboard()
    panel = first.panels[0]
    panels = tuple(
        panel.model_copy(update={"id": f"p{number}", "lines": tuple(group)})
        for number, group in enumerate(groups)
    )
    return first.model_copy(update={"panels": panels})


def dealt(order: list[int]) -> list[list[str]]:
    groups: list[list[str]] = [[], [], []]
    for line, place in zip(LINES, order, strict=True):
        groups[place].append(line)
    return groups


PLACES = st.lists(st.integers(0, 2), min_size=len(LINES), max_size=len(LINES))


@given(PLACES, st.lists(st.sampled_from(LINES), max_size=3, unique=True), st.booleans())
def test_a_line_put_somewhere_by_hand_is_nowhere_else(order: list[int], mine: list[str], added: bool) -> None:
    new = board(dealt(order))
    if added:
        item = {**new.panels[0].model_dump(mode="json"), "id": "p9", "lines": mine}
        overlay = Overlay(added=(AddedItem(parent="document", collection="panels", after="p0", item=item),))
    else:
        overlay = Overlay(fields=(FieldEdit(item="p1", field="lines", value=mine, base=[]),))
    seen = apply(give_way(new, overlay), overlay)
    shown = [line for panel in seen.panels for line in panel.lines]
    assert len(shown) == len(set(shown))
    holder = next(panel for panel in seen.panels if panel.id == ("p9" if added else "p1"))
    assert list(holder.lines) == mine


def test_without_work_by_hand_the_board_is_as_it_was_made() -> None:
    new = board([["l1"], ["l2", "l3"], ["l4"]])
    assert give_way(new, Overlay()) is new
    assert give_way(new, Overlay(fields=(FieldEdit(item="p1", field="gutter", value=300),))) is new
