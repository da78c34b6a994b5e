"""What is in the way, as the words of a request tell it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from engines.providers.painters.dummy.objects.sizes import metres
from engines.providers.painters.dummy.request_frame import text
from engines.providers.painters.dummy.words import OBJECTS, find
from presets.barriers import Barrier, taken_out


def unbarred(scene: Mapping[str, Any], own: str) -> tuple[Mapping[str, Any], str, Barrier | None]:
    """Scene and prompt without what is in the way, which is no place and no thing, and that."""
    asked, rest = taken_out(own)
    found, setting = taken_out(text(scene, "setting"))
    if asked and asked.thing and asked == taken_out(text(scene, "action"))[0]:
        # A broken watch that somebody holds is a thing of the picture.
        asked, rest = None, own
    own = rest
    setting, barrier = re.sub(r"(?:,\s*)+$", "", setting), asked or found
    if barrier and barrier.key == "blizzard" and not barrier.over:
        # That is weather as well: people dress for it.
        setting = f"{setting}, 눈보라"
    return {**scene, "setting": setting}, own, barrier


def broken_thing(barrier: Barrier | None) -> str:
    """The thing that is broken, by the painter's name for it; "" for one that nobody knows."""
    found = find(barrier.thing, OBJECTS) if barrier and barrier.thing else []
    return found[-1][0] if found and metres(found[-1][0]) else ""


def without_broken(shown: list[str], barrier: Barrier | None) -> list[str]:
    """What a picture shows but for what is broken: that stands there, and is in nobody's hands."""
    return [one for one in shown if one != broken_thing(barrier)]
