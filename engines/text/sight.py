"""What is wanted is seen: a picture of it where an episode begins, and one where it is done."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

from engines.text.deeds import Acting
from engines.text.phrases import nouns
from engines.text.premise import Premise
from presets import deeds
from presets.creatures import creature
from presets.telling import StoryScene

_TOLD = re.compile(r"\{goal", re.IGNORECASE)
"""A beat that tells what is wanted."""
_SHOWN = re.compile(r"^(?:\d\| )?action: .*\{(?:aim|wanted)", re.IGNORECASE)
_GONE, _BRING, _FIND = "gone", "bring", "find"


def wanted(premise: Premise, acting: Acting) -> str:
    """The thing or the animal a goal is about, in the premise's words, as a sentence has it; "" for none."""
    thing, korean = premise.thing, premise.language == "ko"
    if _is_seen(premise, acting):
        return acting.aim
    if thing is None or not thing.word.strip() or thing.language != premise.language:
        return ""
    noun = thing.word.split()[-1]
    # A wedding ring is a ring: 결혼반지.
    if acting.aim.endswith(noun) and (korean or acting.aim.split()[-1] == noun):
        return acting.aim
    if not re.search(rf"(?<!\w){re.escape(noun)}", premise.goal, re.IGNORECASE):
        return ""
    quality = f"{premise.quality.word} " if premise.quality else ""
    return f"{'' if korean else 'the '}{quality}{thing.word}"


def _is_seen(premise: Premise, acting: Acting) -> bool:
    """Whether a goal is about an animal that plays no part, or a door: nothing that is carried."""
    noun = acting.aim.split()[-1] if acting.aim.split() else ""
    if acting.dear or not noun or noun in (word for one in premise.beings for word in one.words.split()):
        return False
    return bool(creature(noun)) or noun in nouns("fixtures", premise.language)


def sighted(
    scenes: Sequence[StoryScene], premise: Premise, acting: Acting, random: Random
) -> tuple[StoryScene, ...]:
    """The scenes with a picture of what is wanted behind the beats that tell of it, in the first and in the
    last, where they show none."""
    kind = deeds(premise.language)[acting.deed]
    if not kind.seen or not wanted(premise, acting):
        return tuple(scenes)
    # What was to be brought and is lost is on nobody's table.
    lost = acting.deed == _BRING and acting.bar == _GONE
    seen = deeds(premise.language)[_FIND].seen if lost else kind.seen
    first = _with(scenes[0], random.choice(seen))
    return (first, *scenes[1:-1], _with(scenes[-1], random.choice(kind.gained)))


def _with(scene: StoryScene, beat: str) -> StoryScene:
    if any(_SHOWN.match(one) for one in scene.beats):
        return scene
    told = next((number for number, one in enumerate(scene.beats) if _TOLD.search(one)), 0)
    return scene.model_copy(update={"beats": (*scene.beats[: told + 1], beat, *scene.beats[told + 1 :])})
