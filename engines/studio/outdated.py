"""Panels that are not seen any more as the documents before them have it: what a run would do again."""

from __future__ import annotations

from collections.abc import Mapping, Set
from typing import Any

from engines import STAGES
from engines.director.document import Storyboard
from engines.kernel.stage import Stage
from engines.studio.anchors import panels_by_beat
from engines.studio.outlook import panels_of
from engines.studio.prepare import Bench
from engines.studio.reading import sources
from engines.text.document import Script

_DRAWN = ("director", "lettering")
"""Stages whose results are seen in the strip. Which pictures are out of date the pictures know themselves."""


def outdated(bench: Bench) -> frozenset[str]:
    """Panels whose framing or lettering answers to other values than there are now.

    All of them where it is no matter of single panels, a further language say.
    """
    board, script = (
        bench.shop.reading.seen(bench.heads[name].revision) if name in bench.heads else None
        for name in ("director", "text")
    )
    if not isinstance(board, Storyboard) or not isinstance(script, Script):
        return frozenset()
    groups: dict[str, set[str]] = {}
    for stage in STAGES:
        if stage.name in _DRAWN:
            for group, items in _moved(bench, stage).items():
                groups.setdefault(group, set()).update(items)
    if "script" in groups:
        return frozenset(panel.id for panel in board.panels)
    beats = groups.pop("action", set[str]()) | groups.get("line", set[str]())
    shown = panels_by_beat(script, board)
    return frozenset(panels_of(board, groups)) | {shown[beat] for beat in beats if beat in shown}


def _moved(bench: Bench, stage: Stage) -> Mapping[str, Set[str]]:
    """Group → items whose used values differ from those the stage's result was made from."""
    head = bench.heads.get(stage.name)
    if head is None or not head.revision.inputs:
        return {}
    moved: dict[str, set[str]] = {}
    for parameter, home in sources(stage).items():
        if home not in bench.heads:
            continue
        made: Mapping[str, Any] = head.revision.inputs.get(parameter, {})
        now = bench.shop.reading.used(stage, parameter, bench.heads[home].revision)
        for group in {*made, *now}:
            old, new = (one.get(group, {}).get("items", {}) for one in (made, now))
            items = {item for item in {*old, *new} if old.get(item) != new.get(item)}
            if items:
                moved.setdefault(group, set()).update(items)
    return moved
