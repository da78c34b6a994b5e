"""What is in the way as it stands in the pictures: in the setting of every panel where a story plays, shut
until its turn and passed from then on."""

from __future__ import annotations

from collections.abc import Sequence

from engines.director.draft import Draft
from engines.kernel.remembered import OfDocument
from engines.text.document import Script
from presets.barriers import OUTSIDE, Barrier, Stage, said, told
from presets.words import walled

_TILL_THE_END = ("rocks", "avalanche", "dark", "blizzard", "storm")
"""Kinds that are there while somebody does away with them: a heap pulled apart, the dark about a lamp, a
storm that one walks through."""
_FEWEST = 3
"""Scenes of a story that has a turn between its beginning and its end."""


@OfDocument
def barrier_of(script: Script) -> Barrier | None:
    """What a script says stands in the way throughout, where it can be seen and can be where its story
    begins; None for whom or what nobody sees."""
    language = script.languages[0]
    clause = script.obstacle.get(language, "")
    found = told(clause, language) if clause and len(script.scenes) >= _FEWEST else None
    if found is None or (found.key in OUTSIDE and walled(script.scenes[0].place)):
        return None
    return found


def in_the_way(drafts: Sequence[Draft], number: int, script: Script) -> str:
    """The words for it in a panel's setting; "" where there is none or the panel plays elsewhere."""
    barrier, draft = barrier_of(script), drafts[number]
    if barrier is None or draft.scene.place != script.scenes[0].place:
        return ""
    return said(Barrier(barrier.key, barrier.thing, _stage(drafts, number, script)), script.languages[0])


def passes(drafts: Sequence[Draft], number: int, script: Script) -> bool:
    """Whether a panel is the one in which what is in the way gives: the last of the turn with an action."""
    if barrier_of(script) is None or drafts[number].scene.id != script.scenes[-2].id:
        return False
    within = [index for index, one in enumerate(drafts) if one.scene.id == drafts[number].scene.id]
    told = [index for index in within if any(not beat.is_line for beat in drafts[index].beats)]
    return number == (told or within)[-1] and number != within[0]


def _stage(drafts: Sequence[Draft], number: int, script: Script) -> Stage:
    order = [scene.id for scene in script.scenes]
    at, turn = order.index(drafts[number].scene.id), len(order) - 2
    if at == turn:
        barrier = barrier_of(script)
        # A gap is bridged, a door opened before one's eyes.
        until = number if barrier and barrier.key in _TILL_THE_END else number + 1
        return "over" if any(passes(drafts, index, script) for index in range(until)) else "late"
    return "over" if at > turn else "full" if at == 0 else "half"
