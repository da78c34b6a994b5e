"""What somebody has who will not give it back: in their hand in every picture in which nobody else has it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from engines.providers.painters.dummy.canvas import Colour
from engines.providers.painters.dummy.figure.animals import is_animal
from engines.providers.painters.dummy.objects.sizes import can_be_held
from engines.providers.painters.dummy.own_thing import Own
from engines.providers.painters.dummy.person import Person
from engines.providers.painters.dummy.request_frame import mapping, text
from engines.providers.painters.dummy.thing_kinds import kind_of_thing
from engines.providers.painters.dummy.things_in import painted_in, things

_FULL = ("holding_object", "giving", "receiving", "raising", "carrying", "drinking", "phone", "calling",
    "hiding",
    "pulling", "working", "writing", "throwing", "holding_close", "hugging_it", "posting",
    "playing")  # fmt: skip
"""Poses of somebody who has the thing of a picture in a hand."""


_HANDLES = ("suitcase", "bag", "basket", "bucket", "toolbox", "fuel_can")
"""Things that are carried by a handle, the arm down."""


def kept(
    people: tuple[Person, ...],
    shown: list[str],
    paint: Colour | None,
    scene: Mapping[str, Any],
    own: Own | None,
) -> tuple[tuple[Person, ...], list[str], Colour | None]:
    """The people, with whoever has it holding it; the things of the picture, that one first; and its
    colour."""
    keeper = mapping(scene.get("keeps"))
    if not keeper or any(one.pose in _FULL for one in people):
        return people, shown, paint
    name = text(keeper, "thing")
    found = things(name, own)
    thing = next(iter(found), "") or kind_of_thing(name)
    if not can_be_held(thing) or thing == "parcel":
        return people, shown, paint
    holds = tuple(
        replace(one, keeps=True, hangs=thing in _HANDLES)
        if one.cast == text(keeper, "cast") and not is_animal(one.look)
        else one
        for one in people
    )
    colour = found.get(thing, "")
    rest = [one for one in shown if one != thing]
    return holds, [thing, *rest], painted_in(colour) if colour else None
