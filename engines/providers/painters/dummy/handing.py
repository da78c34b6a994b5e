"""In whose hand a picture's one thing is."""

from __future__ import annotations

from dataclasses import replace

from engines.providers.painters.dummy.objects.sizes import can_be_held
from engines.providers.painters.dummy.person import Person

_LIGHTS = ("lantern", "candle", "flashlight")
_GIVES_TOO = ("standing", "holding_object", "carrying", "raising", "gesturing", "reaching")
_EMPTY = {"giving": "reaching", "holding_object": "standing", "raising": "waving", "carrying": "reaching"}
"""What arms do that have nothing to hold."""


def handed(people: tuple[Person, ...], shown: list[str]) -> tuple[Person, ...]:
    """Who gives nothing in particular holds out an empty hand; nobody carries what is too large for one."""
    if not shown:
        return tuple(replace(one, pose="reaching") if one.pose == "giving" else one for one in people)
    if shown[0] not in ("hand", "shadow") and can_be_held(shown[0]):
        return _by_one(people, shown[0])
    return tuple(replace(one, pose=_EMPTY.get(one.pose, one.pose)) for one in people)


def _by_one(people: tuple[Person, ...], thing: str) -> tuple[Person, ...]:
    """The one thing is in the hand of one of them: who gives it, else who holds a light up, else the first.
    Another one takes it, where it is given."""
    takes = [index for index, one in enumerate(people) if one.pose == "receiving"]
    if len(people) == 2 and len(takes) == 1 and people[1 - takes[0]].pose in _GIVES_TOO:
        # What is taken comes out of the other one's hand.
        return tuple(one if one.pose == "receiving" else replace(one, pose="giving") for one in people)
    holds = [index for index, one in enumerate(people) if one.pose in _EMPTY]
    if len(holds) < 2:
        return people
    if len(people) == 2 and all(one.pose == "carrying" for one in people):
        # Each has one end of it.
        return (replace(people[0], pose="giving"), replace(people[1], pose="receiving"))
    first = "raising" if thing in _LIGHTS else ""
    owner = next(
        (index for pose in ("giving", first) for index in holds if people[index].pose == pose), holds[0]
    )
    other = "receiving" if people[owner].pose == "giving" else "standing"
    return tuple(
        replace(one, pose=other) if index in holds and index != owner else one
        for index, one in enumerate(people)
    )
