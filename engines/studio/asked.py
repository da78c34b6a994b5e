"""A run of some items of a stage only: they are made anew, all others pass through as they are.

What such a run leaves undone stays told: the others are as stale, as failed and as differently set as before.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import deepcopy
from dataclasses import replace
from typing import Any, cast

from engines.director.document import Storyboard
from engines.image.document import PanelImages
from engines.kernel.document import Document, Json, fingerprint
from engines.kernel.edits import Overlay, places
from engines.studio.prepare import Bench, Prepared

ONLY = "only"
"""In a job's plan: stage → ids of the items asked for. A stage that is not named is run as a whole."""


def asked_of(plan: Json, stage: str) -> tuple[str, ...]:
    """The items of the stage that a job is to make, () for all."""
    return tuple(cast("Mapping[str, Sequence[str]]", plan.get(ONLY, {})).get(stage, ()))


def asks_nothing(plan: Json, stage: str) -> bool:
    """Whether a job only comes to the stage for pictures that were ordered one by one."""
    only = cast("Mapping[str, Sequence[str]]", plan.get(ONLY, {}))
    return stage in only and not only[stage]


def whole(plan: Json, stages: Sequence[str]) -> Json:
    """The plan with these stages run as a whole, whatever was asked of them before."""
    only = {name: items for name, items in plan.get(ONLY, {}).items() if name not in stages}
    rest = {name: value for name, value in plan.items() if name != ONLY}
    return {**rest, ONLY: only} if only else rest


def narrowed(bench: Bench, ready: Prepared, asked: Sequence[str]) -> Prepared:
    """`ready` for the items `asked`; all others pass through, as up to date as they were."""
    if not asked:
        return ready
    head = bench.heads.get(ready.stage.name)
    tree = bench.shop.reading.seen(head.revision).model_dump(mode="json") if head else {}
    kept = {item: place.item for item, place in places(tree).items() if item not in asked}
    for document in ready.inputs.values():
        if isinstance(document, Storyboard):
            # A panel nobody has painted yet stays without a picture.
            kept = {**{one.id: {"id": one.id} for one in document.panels if one.id not in asked}, **kept}
    return replace(
        ready,
        kept=kept,
        prints=brought_up(head.revision.inputs, ready.prints, asked) if head else _first(ready.prints, asked),
        config=str(head.revision.options.get("config") or ready.config) if head else ready.config,
        key=fingerprint([ready.key, kept, list(asked)]),
        asked=tuple(asked),
    )


def brought_up(before: Mapping[str, Any], now: Mapping[str, Any], asked: Sequence[str]) -> dict[str, Json]:
    """The digests the head was made from, with the items asked for brought up to now."""
    merged = deepcopy(dict(before))
    for parameter, groups in now.items():
        for group, found in groups.items():
            old = merged.get(parameter, {}).get(group)
            if old is not None:
                old["items"].update({item: found["items"][item] for item in asked if item in found["items"]})
                # Asked for and gone since: nothing waits for it any more.
                for item in set(asked) - found["items"].keys():
                    old["items"].pop(item, None)
            if old is not None and list(old["items"]) and old["items"].keys() == found["items"].keys():
                old["order"] = found["order"]
    return merged


def _first(now: Mapping[str, Any], asked: Sequence[str]) -> dict[str, Json]:
    """The digests of a first result in which only the items asked for are made: the others are to come."""
    merged = deepcopy(dict(now))
    for group in (group for groups in merged.values() for group in groups.values()):
        if any(item in group["items"] for item in asked):
            group["items"] = {item: found for item, found in group["items"].items() if item in asked}
    return merged


def still_failing(kept: Mapping[str, Json]) -> int:
    """How many items that pass through have failed before."""
    return sum(1 for item in kept.values() if isinstance(item, Mapping) and item.get("failure"))


def given_way(
    seen: Document, overlay: Overlay, new: Document, asked: Sequence[str]
) -> tuple[Document, Overlay]:
    """A person who asks for a new picture wants to see it: their earlier choice in that panel gives way."""
    if not isinstance(seen, PanelImages) or not isinstance(new, PanelImages):
        return seen, overlay
    made = {one.id for one in new.panels if one.id in asked and one.picture is not None}
    panels = tuple(one.model_copy(update={"chosen": ""}) if one.id in made else one for one in seen.panels)
    fields = tuple(edit for edit in overlay.fields if edit.item not in made or edit.field != "chosen")
    return seen.model_copy(update={"panels": panels}), overlay.model_copy(update={"fields": fields})
