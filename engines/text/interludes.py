"""Interludes that go with any story: which of them, in what order, and who is in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

from presets.telling import Story, StoryRole, StoryScene

_SHORT = 4
"""Beats; shorter ones are for episodes of very many scenes."""
_TOGETHER = 2
"""So many interludes with company come before one with the hero alone."""
_THERE, _THEN = "{there}", "{then}"
_FOE, _FRIEND = "foe", "friend"
_POLITE = "polite"
_OTHER = re.compile(r"\bother\b")


def ordered(scenes: Sequence[StoryScene], story: Story, world: str, random: Random) -> list[StoryScene]:
    """All of `scenes` a story can have, in the order they are taken: shuffled, those of its world before
    those of any, two with company before one without, and last those there is no place for in `world`."""
    played = [cast for scene in scenes if (cast := _played(scene, story)) is not None]
    random.shuffle(played)
    played.sort(key=lambda scene: world not in scene.worlds or world == "city")
    fitting = [scene for scene in played if not scene.worlds or world in scene.worlds]
    long = [scene for scene in fitting if len(scene.beats) >= _SHORT]
    result = _mixed(long)
    result += [scene for scene in fitting if scene not in long]
    if story.acts:
        # What is wanted is wanted here: nobody goes off to a roof while there is a scene that stays.
        result.sort(key=lambda scene: _THERE not in scene.place.values())
    return [*result, *(scene for scene in played if scene not in fitting)]


def _mixed(scenes: list[StoryScene]) -> list[StoryScene]:
    friends = [scene for scene in scenes if scene.company == _FRIEND]
    foes = [scene for scene in scenes if scene.company == _FOE]
    # Alone, the hero had rather stay than be somewhere else at another hour.
    alone = sorted(
        (scene for scene in scenes if not scene.company), key=lambda scene: _THERE not in scene.place.values()
    )
    # Whoever is against the hero is seen early, and once more much later.
    result = foes[:1]
    while friends or alone:
        result += [friends.pop(0) for _ in range(min(_TOGETHER, len(friends)))]
        result += alone[:1]
        alone = alone[1:]
    return [*result, *foes[1:]]


def _played(scene: StoryScene, story: Story) -> StoryScene | None:
    """The scene with somebody of the story as `other`; None where it has nobody for that."""
    if not scene.company:
        return scene
    role = next((one for one in story.cast if _can(one, scene.company)), None)
    if role is None:
        return None
    return scene.model_copy(update={"beats": tuple(_said(beat, role) for beat in scene.beats)})


def _can(role: StoryRole, part: str) -> bool:
    return role.against if part == _FOE else bool(role.company)


def _said(beat: str, role: StoryRole) -> str:
    """A beat as that role speaks with the hero: of two Korean wordings ("반말 || 존댓말") one."""
    manner, _, words = beat.partition(": ")
    korean, slashes, english = words.partition(" // ")
    plain, _, polite = korean.partition(" || ")
    korean = polite or plain if role.company == _POLITE else plain
    text = f"{korean}{slashes}{english}".replace("{other", f"{{{role.key}")
    return f"{_OTHER.sub(role.key, manner)}: {text}"


def staying(scene: StoryScene, before: StoryScene | None) -> StoryScene:
    """The scene where and when the one before it was, as far as it is said to be "{there}" and "{then}"."""
    if before is None:
        return scene
    changes = {
        name: getattr(before, name)
        for name, word in (("place", _THERE), ("time", _THEN))
        if word in getattr(scene, name).values()
    }
    return scene.model_copy(update=changes) if changes else scene
