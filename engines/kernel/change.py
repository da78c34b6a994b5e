"""Turns a person's operations into a new overlay."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar, cast

from engines.kernel.document import Document
from engines.kernel.edits import (
    ROOT,
    AddedItem,
    AddItem,
    FieldEdit,
    FromTray,
    KeepMine,
    MoveItem,
    Op,
    Overlay,
    Place,
    RemoveItem,
    ResetField,
    RestoreItem,
    SetField,
    TrayItem,
    apply,
    collections,
    get_field,
    places,
    same_list,
)
from engines.kernel.errors import EditRefused
from engines.kernel.seen import Seen

D = TypeVar("D", bound=Document)


def change(generated: D, overlay: Overlay, ops: Sequence[Op]) -> tuple[Overlay, D]:
    """The overlay after `ops`, and the document it gives.

    Raises EditRefused, naming item and field, when an operation points at nothing or the result
    would not be a valid document; nothing is changed then.
    """
    steps: dict[type, Callable[[Any, Any, Any], Overlay]] = {
        SetField: _set,
        ResetField: _reset,
        KeepMine: _keep,
        AddItem: _add,
        RemoveItem: _remove,
        RestoreItem: _restore,
        MoveItem: _move,
        FromTray: _from_tray,
    }
    standing = Seen(generated, overlay)
    for op in ops:
        overlay = steps[type(op)](standing, overlay, op)
    seen = apply(generated, overlay)
    return _as_stored(generated, overlay, seen), seen


def _as_stored(generated: Document, overlay: Overlay, seen: Document) -> Overlay:
    """Values as the document made them (text cleaned, numbers typed); edits that came to nothing go."""
    found, base = places(seen.model_dump(mode="json")), places(generated.model_dump(mode="json"))
    fields: list[FieldEdit] = []
    for edit in overlay.fields:
        value = get_field(found[edit.item].item, edit.field) if edit.item in found else edit.value
        if edit.item not in base or value != get_field(base[edit.item].item, edit.field):
            fields.append(edit.model_copy(update={"value": value}))
    return overlay.model_copy(update={"fields": tuple(fields)})


def _without(overlay: Overlay, item: str, field: str) -> tuple[FieldEdit, ...]:
    """The edits without those of the field and of what lies inside it ("alt.ko" in "alt")."""
    return tuple(edit for edit in overlay.fields if edit.item != item or not _within(edit.field, field))


def _within(field: str, other: str) -> bool:
    return f"{field}.".startswith(f"{other}.")


def _set(seen: Seen, overlay: Overlay, op: SetField) -> Overlay:
    if op.field == "id" or not op.field:
        raise EditRefused("edit_field", item=op.item, field=op.field)
    seen.place(op.item)
    after = _with_value(seen, overlay, op)
    if _holds_items(op.value):
        seen.forget(after)
    return after


def _holds_items(value: Any) -> bool:
    return isinstance(value, list) and any(isinstance(one, dict) for one in cast("list[Any]", value))


def _with_value(seen: Seen, overlay: Overlay, op: SetField) -> Overlay:
    if added := next((one for one in overlay.added if one.item["id"] == op.item), None):
        return _set_on_added(overlay, added, op)
    place = seen.base.get(op.item)
    base = get_field(place.item, op.field) if place else None
    rest = _without(overlay, op.item, op.field)
    earlier = next((e for e in overlay.fields if (e.item, e.field) == (op.item, op.field)), None)
    wider = any(edit.item == op.item and _within(op.field, edit.field) for edit in rest)
    if place and op.value == base and not wider:
        return overlay.model_copy(update={"fields": rest})
    # An open proposal stays open while the person goes on typing: the old base is kept.
    kept = earlier.base if earlier else base
    edit = FieldEdit(item=op.item, field=op.field, value=op.value, base=kept)
    return overlay.model_copy(update={"fields": (*rest, edit)})


def _set_on_added(overlay: Overlay, added: AddedItem, op: SetField) -> Overlay:
    head, _, rest = op.field.partition(".")
    item = dict(added.item)
    item[head] = {**dict(item.get(head) or {}), rest: op.value} if rest else op.value
    changed = added.model_copy(update={"item": item})
    return overlay.model_copy(
        update={"added": tuple(changed if one is added else one for one in overlay.added)}
    )


def _reset(seen: Seen, overlay: Overlay, op: ResetField) -> Overlay:
    after = overlay.model_copy(update={"fields": _without(overlay, op.item, op.field)})
    seen.forget(after)
    return after


def _keep(seen: Seen, overlay: Overlay, op: KeepMine) -> Overlay:
    place = seen.base.get(op.item)
    now = get_field(place.item, op.field) if place else None
    return overlay.model_copy(
        update={
            "fields": tuple(
                edit.model_copy(update={"base": now})
                if (edit.item, edit.field) == (op.item, op.field)
                else edit
                for edit in overlay.fields
            )
        }
    )


def _add(seen: Seen, overlay: Overlay, op: AddItem) -> Overlay:
    name = op.item.get("id")
    if not isinstance(name, str) or not name or name in seen.places():
        raise EditRefused("edit_id_taken", item=str(op.item.get("id", "")))
    added = AddedItem(parent=op.parent, collection=op.collection, after=op.after, item=op.item)
    after = overlay.model_copy(update={"added": (*overlay.added, added)})
    where = f"{op.parent}/{op.collection}"
    if where in after.order:
        after = _ordered(after, where, list(after.order[where]), op.item["id"], op.after)
    seen.forget(after)
    return after


def _remove(seen: Seen, overlay: Overlay, op: RemoveItem) -> Overlay:
    place = _listed(seen, op.item)
    inside = set(places(place.item)) - {ROOT}
    seen.without(op.item)
    if any(one.item["id"] == op.item for one in overlay.added):
        inside.add(op.item)
        # What the engine made and a person moved in here goes with it, and can come back.
        made = inside & seen.base.keys()
        overlay = _forgotten(_bequeathed(overlay, op.item), inside - made)
        return overlay.model_copy(update={"removed": (*overlay.removed, *sorted(made))})
    return overlay.model_copy(update={"removed": (*overlay.removed, op.item)})


def _listed(seen: Seen, item: str) -> Place:
    """The place of an item that stands in a list: the document itself does not."""
    if item == ROOT:
        raise EditRefused("edit_gone", item=item)
    return seen.place(item)


def _bequeathed(overlay: Overlay, gone: str) -> Overlay:
    """Items added behind an added one that goes stand where it stood, and in its turn."""
    dead = next(one for one in overlay.added if one.item["id"] == gone)
    heirs = [one for one in overlay.added if one.after == gone]
    added: list[AddedItem] = []
    for one in overlay.added:
        if one is dead:
            added += [one, *(heir.model_copy(update={"after": dead.after}) for heir in heirs)]
        elif one not in heirs:
            added.append(one)
    return overlay.model_copy(update={"added": tuple(added)})


def _forgotten(overlay: Overlay, gone: set[str]) -> Overlay:
    """Without an added item and all that was done inside it."""
    return overlay.model_copy(
        update={
            "fields": tuple(edit for edit in overlay.fields if edit.item not in gone),
            "added": tuple(
                one for one in overlay.added if one.item["id"] not in gone and one.parent not in gone
            ),
            "removed": tuple(item for item in overlay.removed if item not in gone),
            "order": {at: ids for at, ids in overlay.order.items() if at.partition("/")[0] not in gone},
        }
    )


def _restore(seen: Seen, overlay: Overlay, op: RestoreItem) -> Overlay:
    if op.item not in overlay.removed:
        raise EditRefused("edit_gone", item=op.item)
    after = overlay.model_copy(update={"removed": tuple(one for one in overlay.removed if one != op.item)})
    seen.forget(after)
    return after


def _move(seen: Seen, overlay: Overlay, op: MoveItem) -> Overlay:
    place = _listed(seen, op.item)
    if op.parent and op.parent != place.parent:
        return _move_over(seen, overlay, op, place)
    ids = [row["id"] for row in place.siblings]
    if op.after and op.after not in ids:
        raise EditRefused("edit_gone", item=op.after)
    where = f"{place.parent}/{place.collection}"
    after = _ordered(overlay, where, ids, op.item, op.after)
    seen.ordered(place, after.order[where])
    return after


def _move_over(seen: Seen, overlay: Overlay, op: MoveItem, place: Place) -> Overlay:
    """Into the same list of another item, such as a line into the next scene."""
    there = seen.places()
    if op.parent not in there or not same_list(there, place, op.parent):
        raise EditRefused("edit_place", item=op.parent, collection=place.collection)
    ids = [row["id"] for row in get_field(there[op.parent].item, place.collection)]
    if op.after and op.after not in ids:
        raise EditRefused("edit_gone", item=op.after)
    order = {at: tuple(one for one in them if one != op.item) for at, them in overlay.order.items()}
    added = tuple(
        one.model_copy(update={"parent": op.parent, "after": op.after}) if one.item["id"] == op.item else one
        for one in overlay.added
    )
    overlay = overlay.model_copy(update={"order": order, "added": added})
    after = _ordered(overlay, f"{op.parent}/{place.collection}", ids, op.item, op.after)
    seen.forget(after)
    return after


def _ordered(overlay: Overlay, where: str, ids: list[str], item: str, after: str) -> Overlay:
    rest = [one for one in ids if one != item]
    rest.insert(rest.index(after) + 1 if after in rest else 0, item)
    return overlay.model_copy(update={"order": {**overlay.order, where: tuple(rest)}})


def _from_tray(seen: Seen, overlay: Overlay, op: FromTray) -> Overlay:
    held = next((one for one in overlay.tray if one.item["id"] == op.item), None)
    if held is None:
        raise EditRefused("edit_gone", item=op.item)
    tray = tuple(one for one in overlay.tray if one is not held)
    overlay = overlay.model_copy(update={"tray": tray})
    if not op.keep:
        return overlay
    seen.forget(overlay)
    there = seen.places()
    item = type(seen.generated).fitted(held.item, there)
    if op.item in there:
        return _values_back(seen, overlay, there[op.item].item, item)
    parent = _parent_of(held, there)
    ids = [id for id, place in there.items() if (place.parent, place.collection) == (parent, held.collection)]
    # Behind its nearest neighbour that is still there; else it stands last.
    after = next((one for one in (*held.before, *reversed(ids)) if one in ids), "")
    return _add(seen, overlay, AddItem(parent=parent, collection=held.collection, after=after, item=item))


def _parent_of(held: TrayItem, there: Mapping[str, Place]) -> str:
    """The item it stood in, else the last one that holds such items."""
    if held.parent in there:
        return held.parent
    alike = [id for id, place in there.items() if id != ROOT and held.collection in place.item]
    return alike[-1] if alike else held.parent


def _values_back(seen: Seen, overlay: Overlay, there: Mapping[str, Any], held: Mapping[str, Any]) -> Overlay:
    """A tray item that is in its list again takes the values it was held with; its lists stay."""
    lists = {name.partition(".")[0] for name, _ in collections(dict(held))}
    for name, value in held.items():
        if name in lists:
            continue
        now = there.get(name)
        parts: dict[str, Any] = {name: value}
        if isinstance(value, dict) and isinstance(now, dict):
            parts = {f"{name}.{key}": part for key, part in cast("dict[str, Any]", value).items()}
        for field, part in parts.items():
            if part != get_field(there, field):
                overlay = _set(seen, overlay, SetField(item=str(held["id"]), field=field, value=part))
    return overlay
