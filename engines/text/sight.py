"""What is wanted is seen: a picture of it where an episode begins, one of how it is come by, and one where it
is had."""

from __future__ import annotations

import re
from collections.abc import Sequence
from random import Random

from engines.text.banes import AGAINST, BEAST, FOES
from engines.text.conflict import hero_words
from engines.text.deeds import CONTEST, FREE, Acting
from engines.text.fitting import bound_for
from engines.text.phrases import is_of, nouns
from engines.text.premise import Premise
from engines.text.spoilt import TAKEN, spoil_of
from engines.text.standing import is_person
from engines.text.things import EN_TOY, KO_TOY
from presets import bars, deeds, lexicon
from presets.creatures import creature, has_hands
from presets.emblems import emblem_of
from presets.organs import is_organ
from presets.telling import StoryScene
from presets.words import find, find_all

_TOLD = re.compile(r"\{goal", re.IGNORECASE)
"""A beat that tells what is wanted."""
_SHOWN = re.compile(r"^(?:\d\| )?action: .*\{(?:aim|wanted)", re.IGNORECASE)
_SKY = frozenset(("star", "moon", "별", "달", "별똥별"))
"""What is in the sky, and in a tale brought back there."""
_STANDING = frozenset(("bicycle", "clock", "globe"))
_HELD = frozenset(lexicon()["objects"].words) - _STANDING
"""Kinds of things that are held in two hands, and those that are not."""
_HANDS = re.compile(
    r"손|팔|소매|주머니|주먹|신발|무릎|목도리|종이|글씨|엎드"
    r"|\b(?:hands?|fingers?|arms?|elbows?|sleeves?|pockets?|palms?|fists?|thumbs?|shoes?|knees?|scarf|paper|writes?)\b"
)
"""What an animal has none of."""
_TROPHY = {"ko": "우승 트로피", "en": "the winner's trophy"}
"""What is to be seen of a contest that is won."""
_TAKES = re.compile(
    r"(?:가지고|갖고|쥐고|물고) ?있|물어 ?[갔가]|물고 |훔[쳐친치]|빼앗|뺏|가져[갔가]|채 ?[갔가]|삼[켰키]"
    r"|\b(?:stole|steals|stolen|took|takes|taken|snatch\w*|grabb?\w*|ran off with|runs off with|carried off"
    r"|swallowed|(?:has|holds|keeps|guards) (?:it|them))\b"
)
"""What an animal does that has it."""
FIND = "find"
_GONE, _BRING, _SHOW = "gone", "bring", "show"
_MEND, _DOOR = "mend", "door"
_PLAIN, _TURN = "plain", "turn"
_WILD = ("mountain", "forest", "beach", "desert", "cave", "polar", "riverside", "undersea")
"""Places where nobody lives who would take a thing that is brought there."""
_IN_HAND = ("bring", "mend", "keep")
"""Deeds whose thing is in the hero's hands from the beginning, and can be taken out of them."""


def wanted(premise: Premise, acting: Acting) -> str:
    """The thing or the animal a goal is about, in the premise's words, as a sentence has it; "" for none."""
    thing, korean = premise.thing, premise.language == "ko"
    if is_organ(acting.aim, premise.text):
        return acting.aim
    named = thing is not None and thing.word in premise.goal
    if not named and acting.deed == _SHOW and CONTEST.search(acting.aim):
        return _TROPHY[premise.language]
    if _is_seen(premise, acting):
        return acting.aim
    if thing is None or not thing.word.strip() or thing.language != premise.language:
        return ""
    noun = thing.word.split()[-1]
    if not thing.key and emblem_of(noun):
        # A song is not held: something stands for it.
        return ""
    # A wedding ring is a ring: 결혼반지.
    if acting.aim.endswith(noun) and (korean or acting.aim.split()[-1] == noun):
        return acting.aim
    if not re.search(rf"(?<!\w){re.escape(noun)}", premise.goal, re.IGNORECASE):
        return ""
    quality = f"{premise.quality.word} " if premise.quality else ""
    return f"{'' if korean else 'the '}{quality}{thing.word}"


def bare(thing: str) -> str:
    """What is called so, without an article."""
    return re.sub(r"^(?:the|his|her|their|its|my)\s+", "", thing, flags=re.IGNORECASE)


def own_of(wanted: str) -> str:
    """The animal or the trophy that is wanted, which no list of things has; "" for none."""
    words = bare(wanted)
    noun = words.split()[-1] if words else ""
    return words if wanted in _TROPHY.values() or noun in _SKY or (noun and creature(noun)) else ""


def _is_seen(premise: Premise, acting: Acting) -> bool:
    """Whether a goal is about an animal that plays no part, or a door: nothing that is carried."""
    noun = acting.aim.split()[-1] if acting.aim.split() else ""
    hero = "" if premise.heroes else " ".join(one.words for one in premise.beings[:1])
    if (acting.dear and acting.dear in acting.aim) or not noun or noun in hero.split():
        return False
    return bool(creature(noun)) or noun in _SKY or noun in nouns("fixtures", premise.language)


def sighted(
    scenes: Sequence[StoryScene], premise: Premise, acting: Acting, random: Random
) -> tuple[StoryScene, ...]:
    """The scenes with a picture of what is wanted behind the beats that tell of it, in the first and in the
    last, where they show none. Of a thing to be held the last one is in the hero's hands, and what was sought
    comes into them at the turn."""
    kind = deeds(premise.language)[acting.deed]
    what = wanted(premise, acting)
    if not kind.seen or not what:
        return tuple(scenes)
    # What was to be brought and is lost is on nobody's table.
    lost = acting.deed == _BRING and acting.bar == _GONE
    shut_in = (acting.deed, acting.bar) == (_MEND, _DOOR)
    # What is to be mended behind a door that does not open is thought of.
    seen = deeds(premise.language)[FIND if lost else FREE if shut_in else acting.deed].seen
    hands = has_hands(hero_words(premise))
    if (kind.shown or kind.bound) and hands and not shut_in and is_held(premise, acting):
        seen = kind.bound if kind.bound and bound_for(acting, premise) else kind.shown or seen
    first = _with(scenes[0], random.choice(handy([[one] for one in seen], hands))[0])
    between = scenes[1:-1]
    if kind.hugged and hands and own_of(what) not in ("", _TROPHY[premise.language]):
        between = _at_the_turn(between, [random.choice(kind.leads)] if kind.leads else [])
        return (first, *between, _had(scenes[-1], random.choice(kind.hugged)))
    if kind.given and acting.dear and not is_held(premise, acting):
        return (first, *scenes[1:-1], _had(scenes[-1], random.choice(kind.given)))
    if not (kind.held and hands and is_held(premise, acting)):
        return (first, *scenes[1:-1], _with(scenes[-1], random.choice(kind.gained)))
    if acting.deed == FIND or is_robbed(premise, acting):
        between = _come_by(between, acting, premise.language, random)
    whose = kind.given if kind.given and acting.dear else kind.held
    if (
        kind.laid
        and not acting.dear
        and premise.place
        and premise.place.key in _WILD
        and bound_for(acting, premise)
    ):
        whose = kind.laid
    return (first, *between, _had(scenes[-1], random.choice(whose)))


def handy(ways: list[Sequence[str]], hands: bool) -> list[Sequence[str]]:
    """Of ways to tell something, for a hero without `hands` those that tell of none, where there are such."""
    return ways if hands else [way for way in ways if not _HANDS.search(" ".join(way))] or ways


def is_held(premise: Premise, acting: Acting) -> bool:
    """Whether the thing is one that is held in two hands: any that is not too big for them."""
    if acting.deed == _SHOW:
        return wanted(premise, acting) in _TROPHY.values()
    what = wanted(premise, acting)
    if is_organ(what, premise.text):
        return True
    if not what or own_of(what):
        return False
    noun = what.split()[-1]
    if KO_TOY.search(what.removesuffix(noun).rstrip()) or EN_TOY.search(
        re.sub(r"^(?:the|his|her) ", "", what)
    ):
        return True
    known = {one.key for one in find_all("objects", what)} | {premise.thing.key if premise.thing else ""}
    if known & (_HELD | _STANDING):
        return bool(known & _HELD)
    if premise.language == "ko":
        bulky = any(noun == one or (len(one) > 1 and noun.endswith(one)) for one in nouns("bulky", "ko"))
    else:
        bulky = is_of(noun.casefold(), "bulky")
    return not (bulky or find("places", noun) or is_person(noun, korean=premise.language == "ko"))


def is_robbed(premise: Premise, acting: Acting) -> bool:
    """Whether what is wanted is, or comes, in the hands of whoever stands in the way."""
    takes = acting.bar == AGAINST or (acting.bar == BEAST and bool(_TAKES.search(premise.obstacle)))
    spoil = spoil_of(premise.obstacle, korean=premise.language == "ko")
    # What has been eaten is in nobody's hands.
    takes = takes and (spoil is None or spoil.kind == TAKEN)
    return takes and acting.deed in (FIND, *_IN_HAND) and is_held(premise, acting)


def _come_by(
    scenes: Sequence[StoryScene], acting: Acting, language: str, random: Random
) -> tuple[StoryScene, ...]:
    """The scenes with how the thing is come by, at the end of the turn: out of somebody's hands, or where a
    trace ends."""
    kinds, leads = bars(language), deeds(language)[acting.deed].leads
    beats = [random.choice(kinds[acting.bar].yields or kinds[_PLAIN].yields)]
    before = leads if acting.bar not in FOES else kinds[acting.bar].begs
    if before:
        beats.insert(0, random.choice(before))
    return _at_the_turn(scenes, beats)


def _at_the_turn(scenes: Sequence[StoryScene], beats: Sequence[str]) -> tuple[StoryScene, ...]:
    turns = [number for number, scene in enumerate(scenes) if scene.part == _TURN][-1:]
    return tuple(
        scene.model_copy(update={"beats": (*scene.beats, *beats)}) if number in turns else scene
        for number, scene in enumerate(scenes)
    )


def _had(scene: StoryScene, beat: str) -> StoryScene:
    """The scene with `beat` in place of its first picture of the thing, or behind what tells of it."""
    shown = next((number for number, one in enumerate(scene.beats) if _SHOWN.match(one)), None)
    if shown is None:
        return _with(scene, beat)
    return scene.model_copy(update={"beats": (*scene.beats[:shown], beat, *scene.beats[shown + 1 :])})


def _with(scene: StoryScene, beat: str) -> StoryScene:
    if any(_SHOWN.match(one) for one in scene.beats):
        return scene
    told = next((number for number, one in enumerate(scene.beats) if _TOLD.search(one)), 0)
    return scene.model_copy(update={"beats": (*scene.beats[: told + 1], beat, *scene.beats[told + 1 :])})
