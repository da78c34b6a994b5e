"""Who plays what in a picture: the instrument of each, and the one that stands there while nobody does."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from engines.providers.painters.dummy.person import Person
from engines.providers.painters.dummy.request_frame import mapping, text

PLAYING = "playing"
"""The pose of whoever plays, and what the poses of all who do begin with: "playing" itself is at a piano."""
INSTRUMENTS: Mapping[str, tuple[str, str]] = {
    "piano": (PLAYING, "piano"),
    "violin": ("playing_violin", "violin"),
    "cello": ("playing_cello", "violin"),
    "guitar": ("playing_guitar", "guitar"),
    "flute": ("playing_flute", "flute"),
    "horn": ("playing_horn", "horn"),
    "drum": ("playing_drum", "drum"),
    "zither": ("playing_zither", "gayageum"),
    "accordion": ("playing_accordion", "accordion"),
    "harp": ("playing_harp", "harp"),
}
"""Instrument of a request → the pose of who plays it, and the thing it is where nobody does."""
PLAYED = frozenset(
    (*(thing for _, thing in INSTRUMENTS.values()), "janggu", "harmonica", "music_sheet", "chair")
)
"""Things that are in their hands, or before their eyes; and what they sit on."""
_STANDS = ("piano", "harp")
_HALLS = ("theatre", "room", "living_room", "church")
"""Where such a one stands, whoever is there."""
_AT_IT = ("pushing", "pulling", "knocking", "reaching", "listening", "climbing", "searching", "digging",
    "kneeling", "crouching")  # fmt: skip
"""What would be done to it."""


def plays(person: Person) -> bool:
    """Whether somebody makes music in this picture."""
    return person.pose.startswith(PLAYING)


def performing(people: tuple[Person, ...], scene: Mapping[str, Any]) -> tuple[Person, ...]:
    """Whoever plays, each at their own instrument: of who has none known it is a piano."""
    own = mapping(scene.get("plays"))
    return tuple(
        replace(one, pose=_pose(text(own, one.cast))) if one.pose == PLAYING else one for one in people
    )


def _pose(instrument: str) -> str:
    return INSTRUMENTS.get(instrument, INSTRUMENTS["piano"])[0]


def instrument_thought(scene: Mapping[str, Any]) -> str:
    """The thing somebody sees before them who thinks of music; "" for none known."""
    return INSTRUMENTS.get(text(scene, "instrument"), ("", ""))[1]


def waiting(people: Sequence[Person], scene: Mapping[str, Any], place: str) -> str:
    """The instrument of a story that stands where it will be played; "" where it does not."""
    thing = instrument_thought(scene)
    far = text(scene, "shot") in ("long", "extreme_long")
    if not far or thing not in _STANDS or place not in _HALLS:
        return ""
    return "" if any(plays(one) or one.pose in _AT_IT for one in people) else thing
