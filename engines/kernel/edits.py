"""Edits as an overlay: what people see is generated ⊕ overlay, and a re-run replaces only the first.

Items are addressed by id, fields by a dotted path inside the item ("text.ko", "gutter"). The document
itself is the item "document". Everything here works on the documents' JSON form and is pure.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Annotated, Any, Literal, TypeGuard, TypeVar, cast

from pydantic import Field, TypeAdapter, ValidationError

from engines.kernel.document import Document, Frozen, Json
from engines.kernel.errors import EditRefused
from engines.kernel.refusals import refusal

ROOT = "document"
D = TypeVar("D", bound=Document)


class FieldEdit(Frozen):
    """`value` stands where the engine had written `base`."""

    item: str
    field: str
    value: Json
    base: Json = None


class AddedItem(Frozen):
    """An item a person put in, after the sibling `after` ("" = first)."""

    parent: str
    collection: str
    after: str = ""
    item: Mapping[str, Json]


class TrayItem(Frozen):
    """Work that found no place after a re-run, and what it stood behind, nearest first."""

    parent: str
    collection: str
    item: Mapping[str, Json]
    reason: Literal["edited", "locked", "added", "paid"]
    before: tuple[str, ...] = ()


class Overlay(Frozen):
    """All that people changed in one document."""

    fields: tuple[FieldEdit, ...] = ()
    added: tuple[AddedItem, ...] = ()
    removed: tuple[str, ...] = ()
    order: Mapping[str, tuple[str, ...]] = Field(default_factory=dict)
    """"parent/collection" → ids in the order a person put them. One that stands elsewhere is brought here."""
    tray: tuple[TrayItem, ...] = ()

    @property
    def is_empty(self) -> bool:
        return self == Overlay()


class SetField(Frozen):
    """Put `value` into a field."""

    op: Literal["set"] = "set"
    item: str
    field: str
    value: Json


class ResetField(Frozen):
    """Take the engine's value again (also: accept a proposal)."""

    op: Literal["reset"] = "reset"
    item: str
    field: str


class KeepMine(Frozen):
    """Dismiss a proposal: the person's value stands over the engine's new one."""

    op: Literal["keep"] = "keep"
    item: str
    field: str


class AddItem(Frozen):
    """Insert a new item after a sibling."""

    op: Literal["add"] = "add"
    parent: str = ROOT
    collection: str
    after: str = ""
    item: Mapping[str, Json]


class RemoveItem(Frozen):
    """Take an item out. The engine's item stays in the generated part and can come back."""

    op: Literal["remove"] = "remove"
    item: str


class RestoreItem(Frozen):
    """Bring a removed item back."""

    op: Literal["restore"] = "restore"
    item: str


class MoveItem(Frozen):
    """Move an item behind a sibling ("" = to the front): of its own list, or of the same list of `parent`."""

    op: Literal["move"] = "move"
    item: str
    after: str = ""
    parent: str = ""


class FromTray(Frozen):
    """Put a tray item back into its list (keep=True) or let it go."""

    op: Literal["tray"] = "tray"
    item: str
    keep: bool = True


Op = Annotated[
    SetField | ResetField | KeepMine | AddItem | RemoveItem | RestoreItem | MoveItem | FromTray,
    Field(discriminator="op"),
]
OPS: TypeAdapter[tuple[Op, ...]] = TypeAdapter(tuple[Op, ...])


class Proposal(Frozen):
    """The engine now says `new` where a person wrote `mine` over its earlier `was`."""

    item: str
    field: str
    mine: Json
    new: Json
    was: Json


@dataclass(frozen=True)
class Place:
    """Where an item sits in the JSON tree."""

    item: dict[str, Any]
    parent: str
    collection: str
    siblings: list[dict[str, Any]]


def places(tree: dict[str, Any]) -> dict[str, Place]:
    """Item id → its place, in document order; the document itself under "document"."""
    found = {ROOT: Place(tree, "", "", [])}
    found.update(_places_in(tree, ROOT))
    return found


def _places_in(node: dict[str, Any], owner: str) -> Iterator[tuple[str, Place]]:
    for collection, rows in collections(node):
        for row in rows:
            yield row["id"], Place(row, owner, collection, rows)
            yield from _places_in(row, row["id"])


def collections(node: dict[str, Any]) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """The lists of items directly inside `node`; a list in a map is named "field.key"."""
    for name, value in node.items():
        nested: dict[str, Any] = cast(dict[str, Any], value) if isinstance(value, dict) else {"": value}
        for key, rows in nested.items():
            if isinstance(rows, list) and (not rows or _is_item(rows[0])):
                yield (f"{name}.{key}" if key else name), cast(list[dict[str, Any]], rows)


def _is_item(row: Any) -> TypeGuard[dict[str, Any]]:
    return isinstance(row, dict) and "id" in row


def get_field(item: Mapping[str, Any], field: str) -> Json:
    """The value at a dotted path, None where there is none."""
    value: Any = item
    for part in field.split("."):
        value = cast(Mapping[str, Any], value).get(part) if isinstance(value, Mapping) else None
    return value


def _set_field(item: dict[str, Any], field: str, value: Json) -> None:
    *path, last = field.split(".")
    owner = str(item.get("id", ROOT))
    for part in path:
        inner: Any = item.setdefault(part, {})
        if not isinstance(inner, dict):
            raise EditRefused("edit_field", item=owner, field=field)
        item = cast(dict[str, Any], inner)
    item[last] = value


def apply(generated: D, overlay: Overlay) -> D:
    """generated ⊕ overlay.

    Raises EditRefused naming item and field when the result is not a valid document.
    """
    if overlay.is_empty:
        return generated
    tree = composed(generated.model_dump(mode="json"), overlay)
    return validated(type(generated), tree, overlay)


def composed(tree: dict[str, Any], overlay: Overlay) -> dict[str, Any]:
    """`tree` with the edits in it: changed in place, and not checked to be a document."""
    for added in overlay.added:
        _insert(tree, added)
    found = places(tree)
    for edit in overlay.fields:
        if place := found.get(edit.item):
            _set_field(place.item, edit.field, edit.value)
    for where, wanted in overlay.order.items():
        _reorder(tree, where, wanted)
    # Last: what was moved out of a list that is taken out stays where it was moved to.
    found = places(tree)
    for gone in overlay.removed:
        if place := found.get(gone):
            place.siblings[:] = [row for row in place.siblings if row["id"] != gone]
    return tree


def validated(kind: type[D], tree: dict[str, Any], overlay: Overlay) -> D:
    """The document, or EditRefused in terms of the item and field that are wrong."""
    try:
        return kind.model_validate(tree)
    except ValidationError as error:
        # Where the error names no item, the last thing the person did is the likeliest cause.
        last = (overlay.fields[-1].item, overlay.fields[-1].field) if overlay.fields else ("", "")
        raise refusal(error, tree, last) from error


def rows_of(tree: dict[str, Any], parent: str, collection: str) -> list[dict[str, Any]]:
    """The list `collection` of the item `parent`. Raises EditRefused where there is none."""
    place = places(tree).get(parent)
    rows: Any = get_field(place.item, collection) if place else None
    if not isinstance(rows, list):
        raise EditRefused("edit_place", item=parent, collection=collection)
    return cast(list[dict[str, Any]], rows)


def _insert(tree: dict[str, Any], added: AddedItem) -> None:
    rows = rows_of(tree, added.parent, added.collection)
    ids = [row["id"] for row in rows]
    at = ids.index(added.after) + 1 if added.after in ids else (0 if not added.after else len(rows))
    # A copy to the bottom: what is set inside it later must not reach into the overlay.
    rows.insert(at, deepcopy(dict(added.item)))


def _reorder(tree: dict[str, Any], where: str, wanted: Sequence[str]) -> None:
    """Items a person ordered stand as ordered; newer ones stay behind their neighbour."""
    parent, _, collection = where.partition("/")
    found = places(tree)
    if parent not in found:
        return
    rows = rows_of(tree, parent, collection)
    for row_id in wanted:
        if (place := found.get(row_id)) and place.parent != parent and same_list(found, place, parent):
            place.siblings[:] = [row for row in place.siblings if row["id"] != row_id]
            rows.append(place.item)
    by_id = {row["id"]: row for row in rows}
    result = [row_id for row_id in wanted if row_id in by_id]
    before = ""
    for row in rows:
        if row["id"] not in result:
            result.insert(result.index(before) + 1 if before in result else 0, row["id"])
        before = row["id"]
    rows[:] = [by_id[row_id] for row_id in result]


def same_list(found: Mapping[str, Place], place: Place, parent: str) -> bool:
    """Whether the item at `place` could stand in the list of the same name of `parent`, its parent's like."""
    here, there = found.get(place.parent), found.get(parent)
    if here is None or there is None:
        return False
    return here.collection == there.collection and place.collection in there.item


def proposals(generated: Document, overlay: Overlay) -> tuple[Proposal, ...]:
    """Edited fields under which the engine's value has moved since."""
    found = places(generated.model_dump(mode="json"))
    moved: list[Proposal] = []
    for edit in (one for one in overlay.fields if one.item in found):
        now = get_field(found[edit.item].item, edit.field)
        if now not in (edit.base, edit.value):
            moved.append(Proposal(item=edit.item, field=edit.field, mine=edit.value, new=now, was=edit.base))
    return tuple(moved)
