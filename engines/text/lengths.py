"""A story as it is told at its length: a short one by what can be seen."""

from __future__ import annotations

import re
from collections.abc import Sequence

from presets.telling import BeatLine, Story, StoryScene

LONG_FROM = 22
"""Fewest cuts of an episode that is not short."""
_LEVEL = re.compile(r"^([0-3])(s?)\| ")
_LONG = 2
"""Level of a beat that no short episode tells."""


def is_short(cuts: int) -> bool:
    """Whether an episode is told by pictures first."""
    return cuts < LONG_FROM


def at_length(story: Story, cuts: int) -> Story:
    """The story with the beats that an episode of `cuts` cuts may tell; none of them says so any more."""
    short = is_short(cuts)
    return story.model_copy(
        update={
            "scenes": tuple(_scene(scene, short=short, rest=False) for scene in story.scenes),
            "interludes": tuple(_scene(scene, short=short, rest=True) for scene in story.interludes),
        }
    )


def _scene(scene: StoryScene, *, short: bool, rest: bool) -> StoryScene:
    # An interlude of a short episode stands in for a scene it has no beats of.
    beats = {
        name: _told(getattr(scene, name), short=short, rest=rest) for name in ("beats", "after", "against")
    }
    return scene.model_copy(update=beats)


def _told(beats: Sequence[BeatLine], *, short: bool, rest: bool) -> tuple[BeatLine, ...]:
    told: list[BeatLine] = []
    for beat in beats:
        level, only = found.groups() if (found := _LEVEL.match(beat)) else ("1", "")
        if only and not short:
            continue
        if short and not rest and int(level) >= _LONG:
            continue
        told.append(_LEVEL.sub(rf"{level}| ", beat) if only else beat)
    return tuple(told)
