"""What differs between two documents of one kind, item by item and field by field, and how to take it over.

Works on the documents' JSON form ("trees") and is pure. A text of several languages is compared
language by language ("text.ko"); every other value that is no list of items is compared as a whole.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Literal, TypeGuard, TypeVar, cast

from engines.kernel.change import change
from engines.kernel.document import Document, Frozen, Json
from engines.kernel.edits import (
    ROOT,
    AddItem,
    MoveItem,
    Op,
    Overlay,
    Place,
    RemoveItem,
    RestoreItem,
    SetField,
    apply,
    collections,
    get_field,
    places,
)
from engines.kernel.errors import EditRefused

D = TypeVar("D", bound=Document)


class Change(Frozen):
    """One thing that differs. `before` and `after` are the field's values, or the item where it came or went.

    "moved" means within its list: `before` and `after` are the ids of the items it stood and stands behind.
    """

    change: Literal["set", "added", "removed", "moved"]
    item: str
    field: str = ""
    parent: str = ROOT
    collection: str = ""
    before: Json = None
    after: Json = None

    @property
    def key(self) -> str:
        """A name by which one change of a comparison can be ticked, the same from both ends."""
        return f"{self.item}/~" if self.change == "moved" else f"{self.item}/{self.field}"

    def turned(self) -> Change:
        """The same change from the other end."""
        other: dict[str, Any] = {"added": "removed", "removed": "added"}
        return self.model_copy(
            update={
                "change": other.get(self.change, self.change),
                "before": self.after,
                "after": self.before,
            }
        )


def diff(before: dict[str, Any], after: dict[str, Any]) -> tuple[Change, ...]:
    """All changes from `before` to `after`, in the order of `after`; what is gone stands last."""
    old, new = places(before), places(after)
    return (*_walk(old, new, ROOT), *_gone(old, new))


def _walk(old: Mapping[str, Place], new: Mapping[str, Place], owner: str) -> Iterator[Change]:
    """Changes of one item that both have, and of all that stands inside it."""
    yield from _fields(old[owner], new[owner], owner)
    for name, rows in collections(new[owner].item):
        behind = _moves(old, new, owner, name)
        for row in rows:
            item = str(row["id"])
            if item not in old:
                yield Change(change="added", item=item, parent=owner, collection=name, after=row)
                continue
            if item in behind:
                was, now = behind[item]
                yield Change(change="moved", item=item, parent=owner, collection=name, before=was, after=now)
            yield from _walk(old, new, item)


def _gone(old: Mapping[str, Place], new: Mapping[str, Place]) -> Iterator[Change]:
    for item, place in old.items():
        # What stood inside it goes with it, and is not told again.
        if item not in new and (place.parent == ROOT or place.parent in new):
            yield Change(
                change="removed",
                item=item,
                parent=place.parent,
                collection=place.collection,
                before=place.item,
            )


def _fields(old: Place, new: Place, owner: str) -> Iterator[Change]:
    for field, was, now in _values(old.item, new.item):
        if was != now:
            yield Change(
                change="set",
                item=owner,
                field=field,
                parent=new.parent,
                collection=new.collection,
                before=was,
                after=now,
            )


def _values(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[tuple[str, Json, Json]]:
    """(field, value before, value after) of an item's own fields; its lists of items are left out."""
    for name in dict.fromkeys([*new, *old]):
        was, now = old.get(name), new.get(name)
        if name == "id" or _holds_items(was) or _holds_items(now):
            continue
        if _is_text(was) and _is_text(now) and set(was) <= set(now):
            for language in now:
                yield f"{name}.{language}", was.get(language), now[language]
        else:
            yield name, was, now


def _holds_items(value: Json) -> bool:
    """An empty list is a value like others: a panel without lines has one too."""
    return isinstance(value, list | dict) and any(rows for _, rows in collections({"": value}))


def _is_text(value: Json) -> TypeGuard[dict[str, str]]:
    return isinstance(value, dict) and all(
        isinstance(key, str) and len(key) == 2 and isinstance(one, str)
        for key, one in cast("dict[Any, Any]", value).items()
    )


def _moves(
    old: Mapping[str, Place], new: Mapping[str, Place], owner: str, name: str
) -> dict[str, tuple[str, str]]:
    """Item → (whom it stood behind, whom it stands behind), for the fewest moves that explain the order."""
    was = _ids(old[owner].item, name)
    now = [item for item in _ids(new[owner].item, name) if item in old]
    there = set(was)
    moved = _out_of_order([item for item in now if item in there], was)
    # What came from another list has a new place whatever the order says.
    moved += [item for item in now if item not in there]
    return {item: (_behind(was, item), _behind(_ids(new[owner].item, name), item)) for item in moved}


def _ids(item: dict[str, Any], name: str) -> list[str]:
    return [str(row["id"]) for row in dict(collections(item)).get(name, [])]


def _behind(ids: Sequence[str], item: str) -> str:
    at = ids.index(item) if item in ids else 0
    return ids[at - 1] if at else ""


def _out_of_order(now: Sequence[str], was: Sequence[str]) -> list[str]:
    """The items outside one longest run that kept its order."""
    position = {item: at for at, item in enumerate(was)}
    tails: list[int] = []
    tail_items: list[str] = []
    before: dict[str, str | None] = {}
    for item in now:
        at = bisect_left(tails, position[item])
        before[item] = tail_items[at - 1] if at else None
        tails[at : at + 1] = [position[item]]
        tail_items[at : at + 1] = [item]
    kept, last = set[str](), tail_items[-1] if tail_items else None
    while last is not None:
        kept.add(last)
        last = before[last]
    return [item for item in now if item not in kept]


def take_over(
    generated: D, overlay: Overlay, then: dict[str, Any], ticked: Callable[[Change], bool]
) -> tuple[Overlay, D]:
    """The overlay after the ticked changes from what is seen now to `then`, and the document it gives.

    Raises EditRefused when they cannot stand by themselves (a line without its speaker); nothing is
    changed then.
    """
    now = _tree(apply(generated, overlay))
    found = [one for one in diff(now, then) if ticked(one)]
    back = {one.item for one in found if one.change == "added" and one.item in overlay.removed}
    overlay, seen = change(generated, overlay, list(_ops(found, now, then, back)))
    if not back:
        return overlay, seen
    # An item brought back comes as it was when it was taken out: what it lacks to `then` is taken over too.
    goal = places(then)
    rest = [one for one in diff(_tree(seen), then) if back & set(_line(goal, one))]
    return change(generated, overlay, list(_ops(rest, _tree(seen), then, set())))


def _tree(document: Document) -> dict[str, Any]:
    return document.model_dump(mode="json")


def _line(goal: Mapping[str, Place], one: Change) -> Iterator[str]:
    """The item and all that it stands in."""
    item = one.item if one.item in goal else one.parent
    while item in goal and item != ROOT:
        yield item
        item = goal[item].parent


def _ops(found: Sequence[Change], now: dict[str, Any], then: dict[str, Any], back: set[str]) -> Iterator[Op]:
    """What comes first, what goes last: a value may need an item that is added, or not the one removed."""
    goal, there = places(then), places(now)
    known = set(there)
    for one in found:
        if one.change not in ("added", "moved"):
            continue
        row = goal[one.item]
        if _has_no_place(there, one):
            raise EditRefused("restore_whole_only", item=one.item)
        ids = [str(sibling["id"]) for sibling in row.siblings]
        after = next((id for id in reversed(ids[: ids.index(one.item)]) if id in known), "")
        if one.change == "added" and one.item not in back:
            yield AddItem(parent=one.parent, collection=one.collection, after=after, item=row.item)
        else:
            if one.change == "added":
                yield RestoreItem(item=one.item)
            yield MoveItem(item=one.item, after=after)
        known |= {one.item, *places(row.item)}
    for one in found:
        if one.change == "set":
            yield SetField(item=one.item, field=one.field, value=one.after)
    yield from (RemoveItem(item=one.item) for one in found if one.change == "removed")


def _has_no_place(there: Mapping[str, Place], one: Change) -> bool:
    """It comes from another list, or its list is not there: an overlay has no word for that."""
    if one.change == "moved":
        return (there[one.item].parent, there[one.item].collection) != (one.parent, one.collection)
    owner = there.get(one.parent)
    return owner is not None and not isinstance(get_field(owner.item, one.collection), list)
