"""Carries a person's work over a re-run: matches new items to old ones and keeps their ids.

Items are matched list kind by list kind ("scenes", "scenes.beats"), by the stage's signatures from
the strongest to the weakest, each old item once, in order.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeVar, cast

from engines.kernel.document import Document, Json, canonical_json
from engines.kernel.edits import (
    ROOT,
    AddedItem,
    Overlay,
    Place,
    TrayItem,
    apply,
    collections,
    get_field,
    places,
)
from engines.kernel.errors import EditRefused

D = TypeVar("D", bound=Document)
Keyed = tuple[str, Sequence[Json]]
Signatures = Callable[[Mapping[str, Json], Mapping[str, Json]], Sequence[Json]]
_REMEMBERED = 8
"""Neighbours by which an item in the tray finds its place again."""
Precious = Callable[[Mapping[str, Json]], bool]


def rebase(
    old: D, overlay: Overlay, new: D, signatures: Signatures | None, precious: Precious | None = None
) -> tuple[D, Overlay]:
    """(new with the ids of matching old items, the overlay that fits it).

    Locked items pass through as they were seen. Edits whose item is gone move to the tray with the
    item as it was seen; additions whose list is gone and `precious` items too. Nothing is dropped.
    """
    old_tree = old.model_dump(mode="json")
    new_tree = new.model_dump(mode="json")
    seen_tree = old_tree if overlay.is_empty else apply(old, overlay).model_dump(mode="json")
    seen = places(seen_tree)
    if signatures is not None:
        new_tree = _renamed(new_tree, _matches(old_tree, seen_tree, new_tree, signatures))
    _pass_locked(seen, places(new_tree))
    now = places(new_tree)
    added, known = _surviving(overlay.added, now)
    kept = Overlay(
        fields=tuple(edit for edit in overlay.fields if edit.item in known),
        added=_anchored(added, seen, now),
        removed=tuple(item for item in overlay.removed if item in known),
        order={where: ids for where, ids in overlay.order.items() if where.partition("/")[0] in known},
        tray=(*overlay.tray, *_lost(overlay, seen, known, precious)),
    )
    # What the engine now says by itself is no edit any more.
    fresh = type(old).model_validate(new_tree)
    found = places(new_tree)
    fields = tuple(
        e for e in kept.fields if e.item not in found or get_field(found[e.item].item, e.field) != e.value
    )
    return fresh, fitting(fresh, kept.model_copy(update={"fields": fields}), seen)


def _surviving(
    added: Sequence[AddedItem], now: Mapping[str, Place]
) -> tuple[tuple[AddedItem, ...], set[str]]:
    """Additions whose list is still there, and the ids of all items there are then.

    One that stands in the new document already (it came with a locked item, or a stage kept it) is no
    addition any more: put in again it would be there twice, and once more after every run.
    """
    known, kept = set(now), list[AddedItem]()
    for one in added:
        if one.parent in known and str(one.item["id"]) not in now:
            kept.append(one)
            known |= {str(one.item["id"]), *places(dict(one.item))}
    return tuple(kept), known


def _anchored(
    added: Sequence[AddedItem], seen: Mapping[str, Place], now: Mapping[str, Place]
) -> tuple[AddedItem, ...]:
    """An addition whose neighbour is gone stays behind the nearest item before it that is not."""
    there, result = set(now), list[AddedItem]()
    for one in added:
        item = str(one.item["id"])
        if one.after and one.after not in there and item in seen:
            ids = [row["id"] for row in seen[item].siblings]
            before = [id for id in ids[: ids.index(item)] if id in there]
            one = one.model_copy(update={"after": before[-1] if before else ""})
        there |= {item, *places(dict(one.item))}
        result.append(one)
    return tuple(result)


def fitting(fresh: Document, overlay: Overlay, seen: Mapping[str, Place]) -> Overlay:
    """Edits that would no longer give a valid document (a speaker who is gone) go to the tray."""
    while refused := _refused(fresh, overlay):
        overlay = _one_step_smaller(fresh, overlay, seen, refused)
    return overlay


def _refused(fresh: Document, overlay: Overlay) -> EditRefused | None:
    try:
        apply(fresh, overlay)
    except EditRefused as refused:
        return refused
    return None


def _one_step_smaller(
    fresh: Document, overlay: Overlay, seen: Mapping[str, Place], refused: EditRefused
) -> Overlay:
    """Without the one change that, taken away, does away with the refusal; else without any one."""
    ways = list(_ways(overlay, seen, refused.item))
    if not ways:
        raise refused
    for way in ways:
        rest = _refused(fresh, way)
        # Only the cause tells refusals apart: where it names no item, the latest edit's is given.
        if rest is None or rest.cause != refused.cause:
            return way
    return ways[0]


def _ways(overlay: Overlay, seen: Mapping[str, Place], item: str) -> Iterator[Overlay]:
    """The overlay without one of its changes: those of the item named first, the latest next."""
    touched = [edit.item for edit in overlay.fields] + [str(one.item["id"]) for one in overlay.added]
    if item in touched:
        yield _set_aside(overlay, seen, item)
    for gone in reversed(overlay.removed):
        yield overlay.model_copy(update={"removed": tuple(o for o in overlay.removed if o != gone)})
    if overlay.order:
        yield overlay.model_copy(update={"order": {}})
    for other in dict.fromkeys(reversed(touched)):
        if other != item:
            yield _set_aside(overlay, seen, other)


def _set_aside(overlay: Overlay, seen: Mapping[str, Place], item: str) -> Overlay:
    aside = [_tray(seen[item], "edited")] if item in seen and item != ROOT else []
    return overlay.model_copy(
        update={
            "fields": tuple(edit for edit in overlay.fields if edit.item != item),
            "added": tuple(one for one in overlay.added if one.item["id"] != item),
            "tray": (*overlay.tray, *aside),
        }
    )


def _pass_locked(seen: Mapping[str, Place], now: Mapping[str, Place]) -> None:
    for item_id, place in seen.items():
        if place.item.get("locked") and item_id in now:
            now[item_id].item.clear()
            now[item_id].item.update(place.item)


def _lost(
    overlay: Overlay, seen: Mapping[str, Place], known: set[str], precious: Precious | None
) -> list[TrayItem]:
    edited = {edit.item for edit in overlay.fields}
    added = {str(one.item["id"]) for one in overlay.added}
    lost: list[TrayItem] = []
    whole: set[str] = set()
    for item_id, place in seen.items():
        if item_id in known or place.parent in whole:
            continue
        if precious is not None and precious(place.item):
            lost.append(_tray(place, "paid"))
            # What stands inside it is kept with it.
            whole.add(item_id)
        elif item_id in added:
            lost.append(_tray(place, "added"))
        elif place.item.get("locked"):
            lost.append(_tray(place, "locked"))
        elif item_id in edited:
            lost.append(_tray(place, "edited"))
    return lost


def _tray(place: Place, reason: Any) -> TrayItem:
    ids = [str(row["id"]) for row in place.siblings]
    before = tuple(reversed(ids[: ids.index(str(place.item["id"]))]))[:_REMEMBERED]
    return TrayItem(
        parent=place.parent, collection=place.collection, item=place.item, reason=reason, before=before
    )


def _lists(tree: dict[str, Any], path: str = "") -> dict[str, list[dict[str, Any]]]:
    """Kind of list ("scenes.beats") → all its items in document order."""
    found: dict[str, list[dict[str, Any]]] = defaultdict(list)
    for name, rows in collections(tree):
        kind = f"{path}.{name}" if path else name
        found[kind].extend(rows)
        for row in rows:
            for inner, items in _lists(row, kind).items():
                found[inner].extend(items)
    return found


def _matches(
    old_tree: dict[str, Any], seen_tree: dict[str, Any], new_tree: dict[str, Any], signatures: Signatures
) -> dict[str, str]:
    """New id → old id."""
    names: dict[str, str] = {}
    known = [(tree, _lists(tree)) for tree in (old_tree, *([seen_tree] if seen_tree is not old_tree else []))]
    for kind in _lists(new_tree):
        # With the ids found so far: a line is known by its speaker too.
        named = _renamed(new_tree, names)
        # As it was made, then as it is seen: somebody renamed is known by either name.
        made = {row["id"] for row in known[0][1].get(kind, [])}
        free_old = [
            [(row["id"], signatures(row, tree)) for row in lists.get(kind, []) if row["id"] in made]
            for tree, lists in known
        ]
        free_new: list[Keyed] = [(row["id"], signatures(row, named)) for row in _lists(named)[kind]]
        taken = made & {row_id for row_id, _ in free_new}
        free_new = [one for one in free_new if one[0] not in taken]
        for level in range(max((len(keys) for _, keys in free_new), default=0)):
            for rows in free_old:
                found = _pair([one for one in rows if one[0] not in taken], free_new, level)
                names.update(found)
                taken |= set(found.values())
                free_new = [one for one in free_new if one[0] not in found]
    return names


def _pair(old: Sequence[Keyed], new: Sequence[Keyed], level: int) -> dict[str, str]:
    """New id → old id by the new items' keys of this level. An old one may have the same key at another."""
    waiting: dict[bytes, list[str]] = defaultdict(list)
    for item_id, keys in old:
        for key in {canonical_json(key) for key in keys if key is not None}:
            waiting[key].append(item_id)
    pairs: dict[str, str] = {}
    taken: set[str] = set()
    for item_id, keys in new:
        if level < len(keys) and keys[level] is not None:
            found = next((one for one in waiting[canonical_json(keys[level])] if one not in taken), None)
            if found is not None:
                pairs[item_id] = found
                taken.add(found)
    return pairs


def _renamed(node: Any, names: Mapping[str, str]) -> Any:
    """Ids are opaque and unique, so every string that equals one is a reference to it."""
    if isinstance(node, str):
        return names.get(node, node)
    if isinstance(node, list):
        return [_renamed(one, names) for one in cast(list[Any], node)]
    if isinstance(node, dict):
        pairs = cast(dict[str, Any], node).items()
        return {names.get(key, key): _renamed(value, names) for key, value in pairs}
    return node
