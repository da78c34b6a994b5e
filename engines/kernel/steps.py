"""Takes one step of a person's work back out of an overlay, whatever has happened to it since.

The step is given by the overlays before and after it. Doing it again is taking it back the other way round.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from engines.kernel.document import Document
from engines.kernel.edits import AddedItem, FieldEdit, Overlay, Place, places
from engines.kernel.rebase import fitting


def taken_back(
    generated: Document, before: Overlay, after: Overlay, now: Overlay, seen: Mapping[str, Place]
) -> Overlay:
    """The overlay `now` without the step `before` → `after`, fit for `generated`.

    What the step changed and something else has changed since stays as it is now. `seen` are the
    places of the document as it was seen before the step: what no longer fits goes to the tray as it
    stood there.
    """
    if now == after:
        overlay = before
    else:
        added = _added(before, after, now)
        overlay = Overlay(
            added=added,
            fields=_fields(before, after, now, _known(generated, added)),
            removed=_removed(before, after, now),
            order=_order(before, after, now),
            tray=_tray(before, after, now),
        )
    return fitting(generated, overlay, seen)


def _known(generated: Document, added: tuple[AddedItem, ...]) -> set[str]:
    trees = [generated.model_dump(mode="json"), *(dict(one.item) for one in added)]
    inner = {str(one.item["id"]) for one in added}
    return inner.union(*(places(tree) for tree in trees))


def _fields(before: Overlay, after: Overlay, now: Overlay, known: set[str]) -> tuple[FieldEdit, ...]:
    old, new, kept = ({(e.item, e.field): e for e in one.fields} for one in (before, after, now))
    for key in dict.fromkeys([*new, *old]):
        was, made, stands = old.get(key), new.get(key), kept.get(key)
        if was == made or (stands and (made is None or stands.value != made.value)):
            continue
        # Dropped first: an edit that comes back is the latest, and is applied last.
        kept.pop(key, None)
        if was and was.item in known:
            moved = stands and made and stands.base != made.base
            kept[key] = was.model_copy(update={"base": stands.base}) if stands and moved else was
    return tuple(kept.values())


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
