"""What edits would do before they are done: whether they hold, and what they would make stale.

Nothing is guessed: the documents are composed as they would be, and measured by what each stage says
it uses of them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence, Set
from typing import Any

from engines import STAGES
from engines.director.document import Storyboard
from engines.kernel.document import Document, Frozen
from engines.kernel.edits import Op
from engines.kernel.errors import EditRefused, NotFound
from engines.kernel.stage import Stage
from engines.studio.prepare import Bench
from engines.studio.reading import BRIEF, kind_of, prints, sources, stage_named

OpsByStage = Mapping[str, Sequence[Op]]
_OF_PANELS = ("panel", "picture", "balloons")
"""Groups of used values whose items are panels."""


class Consequence(Frozen):
    """What edits would make stale in one stage: the panels it would have to do again, in strip order.

    `whole` where it is no matter of single panels: the order of the strip, the director's reading.
    """

    stage: str
    panels: tuple[str, ...] = ()
    whole: bool = False


def rehearsed(bench: Bench, ops: OpsByStage) -> Mapping[str, Document]:
    """Stage → its document as it would be. Raises EditRefused for an edit that would break it, NotFound."""
    found: dict[str, Document] = {}
    for name, steps in ops.items():
        kind_of(name)
        head = bench.heads.get(name)
        if head is None:
            raise NotFound("document_not_found", item=name)
        _, found[name] = bench.shop.reading.changed(head.revision, steps)
    for name, after in found.items():
        if name == BRIEF:
            # What is asked for is checked when it is written from.
            continue
        _refuse_new_errors(bench, name, after, found)
    return found


def _refuse_new_errors(bench: Bench, name: str, after: Document, found: Mapping[str, Document]) -> None:
    stage = stage_named(name)
    now = bench.shop.reading.inputs(stage, bench.heads)
    if now is None:
        return
    then = {parameter: found.get(home, now[parameter]) for parameter, home in sources(stage).items()}
    before = bench.shop.reading.seen(bench.heads[name].revision)
    known = {one.model_dump_json() for one in stage.check(before, *now.values())}
    for one in stage.check(after, *then.values()):
        if one.severity == "error" and one.model_dump_json() not in known:
            raise EditRefused(one.rule, stage=name, item=one.item, **dict(one.values))


def consequences(bench: Bench, after: Mapping[str, Document]) -> tuple[Consequence, ...]:
    """What the documents `after` would make stale, in the order of the stages. A stage that has no
    result yet has nothing to become stale."""
    found: list[Consequence] = []
    for stage in STAGES:
        groups = _moved(bench, stage, after)
        if groups:
            found.append(_consequence(bench, stage, groups, after))
    return tuple(found)


def _moved(bench: Bench, stage: Stage, after: Mapping[str, Document]) -> dict[str, set[str]]:
    """Group → items whose used values would differ both from now and from when the result was made."""
    head = bench.heads.get(stage.name)
    if head is None or not head.revision.inputs:
        return {}
    moved: dict[str, set[str]] = {}
    for parameter, home in sources(stage).items():
        if home not in after:
            continue
        made = head.revision.inputs.get(parameter, {})
        now = bench.shop.reading.used(stage, parameter, bench.heads[home].revision)
        then = prints(stage.uses[parameter](after[home]))
        for group in {*now, *then}:
            old, new, first = (_items(one, group) for one in (now, then, made))
            items = {
                item
                for item in {*old, *new}
                if old.get(item) != new.get(item) and new.get(item) != first.get(item)
            }
            ordered = not items and now.get(group) != then.get(group) != made.get(group)
            if items or ordered:
                moved.setdefault(group, set()).update(items)
    return moved


def _items(used: Mapping[str, Any], group: str) -> dict[str, str]:
    return used.get(group, {}).get("items", {})


def _consequence(
    bench: Bench, stage: Stage, groups: Mapping[str, set[str]], after: Mapping[str, Document]
) -> Consequence:
    """Which panels the items stand for."""
    board = _document(bench, "director", after)
    if not isinstance(board, Storyboard) or stage.name in ("text", "director"):
        return Consequence(stage=stage.name, whole=True)
    panels = panels_of(board, groups)
    return Consequence(stage=stage.name, panels=panels, whole=not panels)


def panels_of(board: Storyboard, groups: Mapping[str, Set[str]]) -> tuple[str, ...]:
    """The panels that used values (group → items) stand for, in strip order."""
    hit: set[str] = set()
    for group, items in groups.items():
        if group in _OF_PANELS:
            hit |= items
        elif group == "line":
            hit |= {panel.id for panel in board.panels if items & set(panel.lines)}
        elif group == "scene":
            hit |= {panel.id for panel in board.panels if panel.scene in items}
        elif group == "cast":
            hit |= {panel.id for panel in board.panels if items & {one.cast for one in panel.figures}}
    return tuple(panel.id for panel in board.panels if panel.id in hit)


def _document(bench: Bench, name: str, after: Mapping[str, Document]) -> Document | None:
    head = bench.heads.get(name)
    return after.get(name) or (bench.shop.reading.seen(head.revision) if head else None)
