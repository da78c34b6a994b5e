"""The document as it stands between the operations of one change: who is there, and in what order.

Composed once and kept up by each operation: composing it anew for every one of a hundred takes seconds.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

from engines.kernel.document import Document, Json
from engines.kernel.edits import Overlay, Place, composed, places
from engines.kernel.errors import EditRefused


class Seen:
    """generated ⊕ overlay as JSON, not validated. Values of fields set meanwhile are not in it."""

    def __init__(self, generated: Document, overlay: Overlay) -> None:
        self.generated = generated
        self._overlay = overlay
        self._tree: dict[str, Any] | None = None
        self._places: dict[str, Place] = {}

    @cached_property
    def base(self) -> Mapping[str, Place]:
        """Item id → its place in what the engine made."""
        return places(self.generated.model_dump(mode="json"))

    def places(self) -> Mapping[str, Place]:
        if self._tree is None:
            self._tree = composed(self.generated.model_dump(mode="json"), self._overlay)
            self._places = places(self._tree)
        return self._places

    def place(self, item: str) -> Place:
        """Raises EditRefused `edit_gone` for an item that is not there."""
        place = self.places().get(item)
        if place is None:
            raise EditRefused("edit_gone", item=item)
        return place

    def forget(self, overlay: Overlay) -> None:
        """Compose it from `overlay` when it is next asked for."""
        self._overlay, self._tree = overlay, None

    def ordered(self, place: Place, ids: Sequence[str]) -> None:
        """The list of `place` now stands in the order of `ids`."""
        rank = {item: number for number, item in enumerate(ids)}
        place.siblings.sort(key=lambda row: rank.get(row["id"], len(rank)))

    def without(self, item: str) -> None:
        place = self.place(item)
        place.siblings[:] = [row for row in place.siblings if row["id"] != item]
        for gone in (item, *_inside(place.item)):
            self._places.pop(gone, None)


def _inside(item: Mapping[str, Json]) -> list[str]:
    return [found for found in places(dict(item)) if found != "document"]
