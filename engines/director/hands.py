"""Where people put lines themselves, a new storyboard does not show them a second time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from engines.director.document import Storyboard
from engines.kernel.document import Json
from engines.kernel.edits import Overlay


def give_way(board: Storyboard, overlay: Overlay) -> Storyboard:
    """`board`, as it was made anew, without the lines that people's own panels hold.

    Those are panels whose lines a person set, panels a person added, and locked ones. A line that two of
    them hold stays in both: that is a person's doing, and the checks say it.
    """
    set_by_hand = {edit.item for edit in overlay.fields if edit.field == "lines"}
    own = set_by_hand | {panel.id for panel in board.panels if panel.locked}
    held = {line for lines in _held(board, overlay).values() for line in lines}
    if not held:
        return board
    panels = tuple(
        panel
        if panel.id in own or not held & set(panel.lines)
        else panel.model_copy(update={"lines": tuple(line for line in panel.lines if line not in held)})
        for panel in board.panels
    )
    return board.model_copy(update={"panels": panels})


def _held(board: Storyboard, overlay: Overlay) -> Mapping[str, tuple[str, ...]]:
    """Panel → lines, of all that are people's own. What was set stands over what was there."""
    held = {panel.id: panel.lines for panel in board.panels if panel.locked}
    held |= {str(one.item["id"]): _lines(one.item.get("lines")) for one in overlay.added}
    gone = {*overlay.removed}
    held |= {edit.item: _lines(edit.value) for edit in overlay.fields if edit.field == "lines"}
    return {panel: lines for panel, lines in held.items() if panel not in gone}


def _lines(value: Json) -> tuple[str, ...]:
    return (
        tuple(str(line) for line in cast("Sequence[Json]", value)) if isinstance(value, list | tuple) else ()
    )
