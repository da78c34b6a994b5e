"""What a story plants in its first scene where what is wanted can be seen: a picture of that, so that the one
thing handled all through is what it is all about."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from random import Random

from engines.text.conflict import Opposition, hero_words
from engines.text.deeds import Acting, acting_of, for_whom
from engines.text.premise import Premise
from engines.text.sight import wanted
from engines.text.standing import is_person
from presets import bars, deeds
from presets.creatures import has_hands
from presets.eras import JOSEON, OLDEN, era_of
from presets.telling import BeatLine, StoryScene
from presets.words import find

_DRAWN_IN = ("fantasy",)
"""Genres in whose worlds nobody takes photographs."""
_BRING, _FIND = "bring", "find"
_OF_SOMEBODY = frozenset((_FIND, "keep", "uncover"))
"""What is done of a thing, and of somebody who has no name."""
_PLAIN = "plain"
_TRIES = 2
_HANDLED = re.compile(r"(?:[01]\| )?action: .*\{(?:token|object)", re.IGNORECASE)
"""An action of any length of episode with the planted thing."""
_UNKNOWN = re.compile(r"(?:범인|진범)$|^culprits?$")
_OWNED = re.compile(r"^(?:his|her|their|its|my)\s+", re.IGNORECASE)
_PAGE = frozenset(("photo", "drawing"))
_WRITTEN = re.compile(
    r"(?:대본|원고|소설|동화|노래|연설문|보고서|논문|악보|레시피|조리법|계약서|유언장|서류|문서)$"
    r"|\b(?:poem|song|story|script|novel|speech|essay|report|thesis|manuscript|score|recipe|contract|will"
    r"|document|certificate|paper|sheet music)s?$",
    re.IGNORECASE,
)
"""Things that would be a page on a page."""
_HOME = re.compile(r"(?:^|\s)(?:집|고향)(?:으로|에|까지)\s|\bhome\b")
_HOME_IS = {"ko": "고향 집", "en": "the house"}
_HANDED = re.compile(
    r"(?:전하|전해 주|전달하|배달하|보내|배송하)기$|^(?:deliver|give|send|hand over|post|mail)\b"
)
"""Goals of which somebody is at the other end."""


def keepsake(premise: Premise, conflict: Opposition, genre: str = "") -> Mapping[str, str]:
    """The slots of the planted thing; empty where the premise has one beside what is wanted, or nothing that
    can be seen is wanted."""
    acting = acting_of(premise, conflict)
    kinds = deeds(premise.language)
    way, what = kinds[acting.deed].likeness, _subject(premise, acting)
    if acting.deed == _BRING and (whom := acting.dear or for_whom(premise)):
        way, what = kinds[_FIND].likeness, whom
    elif acting.deed == _BRING and not _HANDED.search(premise.goal):
        way = kinds[_FIND].likeness
        if _HOME.search(premise.goal):
            # The thing itself is in the hero's hands; home is not.
            what = _HOME_IS[premise.language]
    if not (way and what) or _has_its_own(premise):
        return {}
    token = way.replace("{wanted}", _OWNED.sub("the ", what))
    if genre in _DRAWN_IN or era_of(premise.text) in (JOSEON, OLDEN):
        token = re.sub(r"\b(?:photo|postcard)\b", "drawing", token)
        token = re.sub("사진|엽서", "그림", token)
    return {"token": token, "object": token}


def _subject(premise: Premise, acting: Acting) -> str:
    """What there could be a picture of: whom it is done to, the thing, the place one wants to reach."""
    if acting.dear:
        return acting.dear
    thing = premise.thing
    if what := wanted(premise, acting):
        return "" if (thing and thing.key in _PAGE) or _WRITTEN.search(what) else what
    told = acting.aim != deeds(premise.language)[acting.deed].aim
    if told and acting.deed in _OF_SOMEBODY and _is_sought(premise, acting):
        return acting.aim
    known = find("places", acting.aim) or find("regions", acting.aim) or acting.aim[:1].isupper()
    return acting.aim if told and known else ""


def _is_sought(premise: Premise, acting: Acting) -> bool:
    """Whether it is somebody: no hero, and nobody who is in the way."""
    noun = acting.aim.split()[-1]
    others = (*premise.heroes, premise.obstacle)
    if _UNKNOWN.search(noun):
        # Whoever did it is on no picture: nobody would have to look for them.
        return False
    return is_person(noun, korean=premise.language == "ko") and not any(noun in one for one in others)


def _has_its_own(premise: Premise) -> bool:
    told = f"{premise.goal} {premise.obstacle}"
    return bool(premise.thing and premise.thing.word not in told)


def followed(
    scenes: Sequence[StoryScene], premise: Premise, conflict: Opposition, random: Random
) -> tuple[StoryScene, ...]:
    """The scenes with what becomes of the picture between its first scene and the turn: lost to what is in
    the way at the first try, had again at the second. Not where they tell of it themselves, nor of a hero
    without hands."""
    rises = [number for number, scene in enumerate(scenes) if scene.part == "rise"]
    told = any(_HANDLED.match(beat) for number in rises for beat in scenes[number].beats)
    if told or len(rises) < _TRIES or not (keepsake(premise, conflict) and has_hands(hero_words(premise))):
        return tuple(scenes)
    kinds = bars(premise.language)
    bar = kinds[acting_of(premise, conflict).bar]
    first, second = rises[:_TRIES]
    found = list(scenes)
    found[first] = _with(found[first], len(found[first].beats), random.choice(bar.taken))
    found[second] = _with(found[second], 0, random.choice(bar.saved or kinds[_PLAIN].saved))
    return tuple(found)


def _with(scene: StoryScene, at: int, beat: BeatLine) -> StoryScene:
    return scene.model_copy(update={"beats": (*scene.beats[:at], beat, *scene.beats[at:])})
