"""What is in the way, as the words of a request tell it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from engines.providers.painters.dummy.objects.sizes import metres, stands
from engines.providers.painters.dummy.person import Person
from engines.providers.painters.dummy.request_frame import text
from engines.providers.painters.dummy.words import OBJECTS, find
from presets.barriers import Barrier, taken_out

_SKIES = {"blizzard": "눈보라", "storm": "폭풍우"}
"""What comes down from the sky, as the weather it is."""


def unbarred(scene: Mapping[str, Any], own: str) -> tuple[Mapping[str, Any], str, Barrier | None]:
    """Scene and prompt without what is in the way, which is no place and no thing, and that."""
    asked, rest = taken_out(own)
    found, setting = taken_out(text(scene, "setting"))
    if asked and asked.thing and asked == taken_out(text(scene, "action"))[0]:
        # A broken watch that somebody holds is a thing of the picture.
        asked, rest = None, own
    own = rest
    setting, barrier = re.sub(r"(?:,\s*)+$", "", setting), asked or found
    if barrier and barrier.key in _SKIES and not barrier.over:
        # That is weather as well: people dress for it.
        setting = f"{setting}, {_SKIES[barrier.key]}"
    return {**scene, "setting": setting}, own, barrier


def broken_thing(barrier: Barrier | None) -> str:
    """The thing that is broken, by the painter's name for it; "" for one that nobody knows."""
    found = find(barrier.thing, OBJECTS) if barrier and barrier.thing else []
    return found[-1][0] if found and metres(found[-1][0]) else ""


_ITS_OWN = {"rocks": ("pebble", "stone"), "door": ("door", "padlock", "chain"), "tree": ("tree",),
    "loop": ("door",), "boat": ("boat", "ship", "toy_boat")}  # fmt: skip
"""Things that what is in the way shows itself."""


_SMALL = re.compile(r"조약돌|돌멩이|\bpebbles?\b")
"""Stones that are no part of a heap."""


def without_broken(shown: list[str], barrier: Barrier | None, said: str) -> list[str]:
    """What a picture shows but for what is in the way: that stands there, and is in nobody's hands. A pebble
    that is said to be one is not of it."""
    own = () if barrier is None or _SMALL.search(said) else _ITS_OWN.get(barrier.key, ())
    return [one for one in shown if one != broken_thing(barrier) and one not in own]


def at_hand(
    people: tuple[Person, ...], barrier: Barrier | None, tool: str, action: str
) -> tuple[Person, ...]:
    """Who hammers at a broken bridge does so on one knee, at its planks: there is no bench, and none for an
    oven that the action tells of. What gets anybody past a wall is its ladder."""
    now: dict[str, str] = {}
    broken = broken_thing(barrier)
    if barrier and barrier.key == "bridge" and tool == "hammer":
        now = {"working": "nailing"}
    elif broken and stands(broken) and any(thing == broken for thing, _ in find(action.lower(), OBJECTS)):
        now = {"working": "mending"}
    elif barrier and barrier.key == "wall" and barrier.over:
        now = {"pushing": "climbing", "pulling": "climbing"}
    return tuple(replace(one, pose=now.get(one.pose, one.pose)) for one in people)
