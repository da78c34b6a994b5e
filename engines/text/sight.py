"""What is wanted is seen: a picture of it where an episode begins, and one where it is done."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

from engines.text.conflict import hero_words
from engines.text.deeds import Acting
from engines.text.phrases import nouns
from engines.text.premise import Premise
from presets import deeds, lexicon
from presets.creatures import creature, has_hands
from presets.telling import StoryScene

_TOLD = re.compile(r"\{goal", re.IGNORECASE)
"""A beat that tells what is wanted."""
_SHOWN = re.compile(r"^(?:\d\| )?action: .*\{(?:aim|wanted)", re.IGNORECASE)
_HELD = frozenset(lexicon()["objects"].words) - {
    "umbrella",
    "sword",
    "guitar",
    "violin",
    "bicycle",
    "clock",
    "globe",
}
"""Kinds of things that lie in two hands."""
_HANDS = re.compile(
    r"손|팔|소매|주머니|주먹|신발|무릎|목도리|종이|글씨|엎드"
    r"|\b(?:hands?|fingers?|arms?|elbows?|sleeves?|pockets?|palms?|fists?|thumbs?|shoes?|knees?|scarf|paper|writes?)\b"
)
"""What an animal has none of."""
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


def creature_of(wanted: str) -> str:
    """The animal that is wanted, without its article; "" for none."""
    words = re.sub(r"^(?:the|his|her|their|its|my)\s+", "", wanted, flags=re.IGNORECASE)
    return words if words and creature(words.split()[-1]) else ""


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
    hands = has_hands(hero_words(premise))
    first = _with(scenes[0], random.choice(handy([[one] for one in seen], hands))[0])
    held = _is_held(premise) and hands
    gained = kind.held if held and kind.held else kind.gained
    return (first, *scenes[1:-1], _with(scenes[-1], random.choice(gained)))


def handy(ways: list[Sequence[str]], hands: bool) -> list[Sequence[str]]:
    """Of ways to tell something, for a hero without `hands` those that tell of none, where there are such."""
    return ways if hands else [way for way in ways if not _HANDS.search(" ".join(way))] or ways


def _is_held(premise: Premise) -> bool:
    """Whether the thing is one that lies in two hands."""
    return premise.thing is not None and premise.thing.key in _HELD


def _with(scene: StoryScene, beat: str) -> StoryScene:
    if any(_SHOWN.match(one) for one in scene.beats):
        return scene
    told = next((number for number, one in enumerate(scene.beats) if _TOLD.search(one)), 0)
    return scene.model_copy(update={"beats": (*scene.beats[: told + 1], beat, *scene.beats[told + 1 :])})
