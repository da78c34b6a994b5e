"""What tries leave that can be seen: another thing in the hands than the one that is sought, the thing in the
hands of whoever stands in the way, whoever waits for it, and the trace that leads to it."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from engines.text.banes import FOES, HUSHED, MUTE
from engines.text.conflict import Opposition, hero_words
from engines.text.deeds import Acting, acting_of
from engines.text.keepsake import keepsake
from engines.text.minded import despaired
from engines.text.premise import Premise
from engines.text.sight import FIND, is_robbed, wanted
from presets import bars, deeds
from presets.barriers import told as barrier
from presets.creatures import has_hands
from presets.telling import BeatLine, StoryScene
from presets.words import find_all

_TRIES = 2
_IN_NEED = ("rescue", "wake", "heal")
"""Deeds for somebody who is seen in need before the first try."""


def with_outcomes(
    scenes: Sequence[StoryScene], premise: Premise, conflict: Opposition, random: Random
) -> tuple[StoryScene, ...]:
    """The scenes with what their first two tries come to. Of a hero without hands, they stay as they are."""
    rises = [number for number, scene in enumerate(scenes) if scene.part == "rise"][:_TRIES]
    if len(rises) < _TRIES or not has_hands(hero_words(premise)):
        return tuple(scenes)
    acting, found = acting_of(premise, conflict), list(scenes)
    bar = bars(premise.language)[acting.bar]
    if is_robbed(premise, acting) and acting.deed == FIND:
        found[0] = _behind(found[0], bar.hides, random)
    if acting.deed in _IN_NEED and acting.dear:
        waits = bar.waits or deeds(premise.language)[acting.deed].waits
        found[0] = _behind(found[0], waits, random)
    found[0] = _behind(found[0], bar.stands, random)
    ends = _ends(premise, acting, pictured=bool(keepsake(premise, conflict)))
    for number, beats in zip(rises, ends, strict=False):
        found[number] = _behind(found[number], beats, random)
    return tuple(found)


def has_outcomes(premise: Premise, acting: Acting) -> bool:
    """Whether something can be seen of how a deed's tries end."""
    kind = deeds(premise.language)[acting.deed]
    fails = bool(kind.fails) or (acting.deed in _IN_NEED and bool(acting.dear))
    if acting.bar in (MUTE, HUSHED):
        return True
    return is_robbed(premise, acting) or (fails and acting.bar not in FOES)


def _ends(premise: Premise, acting: Acting, *, pictured: bool) -> list[Sequence[BeatLine]]:
    """What the tries may end on, first things first. `pictured`: there is a picture of it to show about."""
    kind, bar = deeds(premise.language)[acting.deed], bars(premise.language)[acting.bar]
    what = wanted(premise, acting)
    # What stands in the pictures stops the first try itself; a search comes up with something all the same.
    stopped = acting.deed != FIND and barrier(premise.obstacle, premise.language) is not None
    ends: list[Sequence[BeatLine]] = [() if stopped else _unlike(kind.fails, what)]
    if acting.dear and kind.waits:
        # Whoever is in need was seen before the first try.
        ends = [() if acting.deed in _IN_NEED else kind.waits]
    if is_robbed(premise, acting):
        # What is taken away is handed to nobody in between: it is taken at the second try, and sought before.
        return [bar.denies, *ends] if acting.deed == FIND else [*ends, bar.grabs]
    # Who gives up shows nothing about.
    return [*ends, kind.about if pictured and not despaired(premise, acting) else ()]


def _behind(scene: StoryScene, beats: Sequence[BeatLine], random: Random) -> StoryScene:
    """The scene with one of the beats, if there are any, at its end."""
    return scene.model_copy(update={"beats": (*scene.beats, random.choice(beats))}) if beats else scene


def _unlike(beats: Sequence[BeatLine], what: str) -> Sequence[BeatLine]:
    """The beats, but for those with a thing of the kind that is wanted, or with one where nothing is."""
    kinds = {one.key for one in find_all("objects", what)}
    return [
        beat
        for beat in beats
        if not kinds & {one.key for one in find_all("objects", beat)}
        and (what or "{wanted" not in beat.lower())
    ]
