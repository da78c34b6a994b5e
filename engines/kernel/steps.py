"""Takes one step of a person's work back out of an overlay, whatever has happened to it since.

The step is given by the overlays before and after it. Doing it again is taking it back the other way round.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from engines.kernel.document import Document, Json
from engines.kernel.edits import AddedItem, FieldEdit, Overlay, Place, get_field, places
from engines.kernel.rebase import fitting


@dataclass(frozen=True)
class Moment:
    """One side of a step: the overlay, and the places of the document as it was seen with it."""

    overlay: Overlay
    seen: Mapping[str, Place]

    @classmethod
    def of(cls, document: Document, overlay: Overlay) -> Moment:
        """`document` is what is seen, with the overlay in it."""
        return cls(overlay, places(document.model_dump(mode="json")))


def taken_back(generated: Document, was: Moment, made: Moment, now: Overlay) -> Overlay:
    """The overlay `now` without the step `was` → `made`, fit for `generated`.

    What the step changed and something else has changed since stays as it is now; what no longer fits
    goes to the tray as it was seen before the step.
    """
    before, after = was.overlay, made.overlay
    if now == after:
        overlay = before
    else:
        added = _added(before, after, now)
        found = places(generated.model_dump(mode="json"))
        overlay = Overlay(
            added=added,
            fields=_fields(was, made, now, found, _known(found, added)),
            removed=_removed(before, after, now),
            order=_order(before, after, now),
            tray=_tray(before, after, now),
        )
    return fitting(generated, overlay, was.seen)


def _known(found: Mapping[str, Place], added: tuple[AddedItem, ...]) -> set[str]:
    inner = (places(dict(one.item)) for one in added)
    return {*found, *(str(one.item["id"]) for one in added)}.union(*inner)


def _fields(
    before: Moment, after: Moment, now: Overlay, found: Mapping[str, Place], known: set[str]
) -> tuple[FieldEdit, ...]:
    old, new, kept = (
        {(edit.item, edit.field): edit for edit in one.fields} for one in (before.overlay, after.overlay, now)
    )
    for key in dict.fromkeys([*new, *old]):
        was, made, stands = old.get(key), new.get(key), kept.get(key)
        then = made.value if made else _value(after.seen, key)
        if was == made or (stands and stands.value != then):
            continue
        # Dropped first: an edit that comes back is the latest, and is applied last.
        kept.pop(key, None)
        if was and was.item in known:
            moved = stands and made and stands.base != made.base
            kept[key] = was.model_copy(update={"base": stands.base}) if stands and moved else was
        elif not stands and _held(found, key, then):
            kept[key] = FieldEdit(item=key[0], field=key[1], value=_value(before.seen, key), base=then)
    return tuple(kept.values())


def _held(found: Mapping[str, Place], key: tuple[str, str], value: Json) -> bool:
    """A lock took the person's value into the generated part: only an edit can take it out again."""
    place = found.get(key[0])
    return bool(place and place.item.get("locked") and get_field(place.item, key[1]) == value)


def _value(seen: Mapping[str, Place], key: tuple[str, str]) -> Json:
    place = seen.get(key[0])
    return get_field(place.item, key[1]) if place else None


def _added(before: Overlay, after: Overlay, now: Overlay) -> tuple[AddedItem, ...]:
    old, new, kept = ({str(one.item["id"]): one for one in o.added} for o in (before, after, now))
    for item in dict.fromkeys([*new, *old]):
        was, made, stands = old.get(item), new.get(item), kept.get(item)
        if was == made:
            continue
        if was is None:
            kept = {id: one for id, one in kept.items() if item not in (id, one.parent)}
        elif stands is None:
            if made is None:
                kept[item] = was
        elif made is not None and stands.item == made.item:
            after_whom = was.after if stands.after == made.after else stands.after
            kept[item] = was.model_copy(update={"after": after_whom})
    return tuple(kept.values())


def _removed(before: Overlay, after: Overlay, now: Overlay) -> tuple[str, ...]:
    back = set(after.removed) - set(before.removed)
    again = [one for one in before.removed if one not in after.removed and one not in now.removed]
    return (*(one for one in now.removed if one not in back), *again)


def _order(before: Overlay, after: Overlay, now: Overlay) -> dict[str, tuple[str, ...]]:
    kept: dict[str, Any] = dict(now.order)
    for where in {*before.order, *after.order}:
        was, made = before.order.get(where), after.order.get(where)
        if was == made or kept.get(where) != made:
            continue
        kept.pop(where, None)
        if was is not None:
            kept[where] = was
    return kept


def _tray(before: Overlay, after: Overlay, now: Overlay) -> tuple[Any, ...]:
    there = {str(one.item["id"]) for one in (*after.tray, *now.tray)}
    return (*now.tray, *(one for one in before.tray if str(one.item["id"]) not in there))
