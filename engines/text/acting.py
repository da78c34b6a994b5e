"""A frame of `presets/stories` with a deed and an obstacle in it: the story of what a premise's hero wants,
tries, is stopped at, and does in the end."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise
from random import Random

from engines.text.banes import FOES, FORGOT, SPEAKS
from engines.text.conflict import Opposition, conflict_of, conflict_slots, hero_words, said_goal, too_long
from engines.text.deeds import Acting, acting_of
from engines.text.endings import joined
from engines.text.fitting import bound_for, is_inside, where_done, within
from engines.text.josa import called
from engines.text.keepsake import followed, keepsake
from engines.text.lengths import LONG_FROM, at_length, is_short
from engines.text.minded import minded, with_despair, with_fulfilment, with_mind
from engines.text.obstacles import is_deadline, tellable
from engines.text.opponent import DEAR, as_told, bandaged
from engines.text.outcomes import has_outcomes, with_outcomes
from engines.text.premise import Premise
from engines.text.sight import sighted, wanted
from engines.text.spoils import with_spoils
from engines.text.spoilt import spoilt_slot
from engines.text.ways import Ways, is_seen
from engines.text.worries import worry_of
from presets.creatures import has_hands
from presets.telling import Story, StoryRole, StoryScene
from presets.words import find

DEED = "deed"
"""What a frame acts."""
_NONE = "none"
"""Kind of a conflict of which only the goal can be said."""
_CLOSE, _OWN = "close", "own"
_BAR = re.compile(r"\{(?:bar|does)(?:_\w+)?\}", re.IGNORECASE)
_SLOT = re.compile(r"\{(\w+)")
_AFTER = {"너": {"와": "와"}, "당신": {"를": "을", "와": "과"}}
"""Who is meant by 그 → particle → as it stands behind them."""
_KO_HIM = re.compile(r"(?<![가-힣])그(?:녀)?(를|에게|한테|와)(?![가-힣])")
_DREAD = "{dread}"
_HEARD = "{bar_heard}"
"""In a beat that tells of an obstacle as a friend does."""
_ANSWER = re.compile(r"(?:\d\| )?hero: ")
_ALWAYS = ("hero", "friend")
_LATER = {
    "ko": ("잠시 뒤", "한 시간 뒤", "바로 그때", "마침내"),
    "en": ("a little later", "an hour later", "that very moment", "at long last"),
}
"""Times that fit any hour."""
_BEFORE_DAWN = re.compile(r"^before |기 전$")
_DAWN = {"ko": "동틀 무렵", "en": "daybreak"}
_THEN = "{then}"
"""When the scene before is."""
_SHARED = 3
"""Interludes of a frame that say nothing of how it begins: another try, its cost, and what nearly works."""
_FOE = "foe"
_OTHER = "other"
"""The part of whoever a premise names beside those who do something."""
_TOGETHER = re.compile(r"\b(?:together|each other|one another)\b")


def quest_of(premise: Premise, genre: str) -> Opposition | None:
    """The conflict of a premise, or one without an obstacle where its goal alone can be said."""
    if conflict := conflict_of(premise, genre):
        return conflict
    told = premise.goal and said_goal(premise) and not too_long(premise.goal, premise.language)
    return Opposition(_NONE) if told else None


def composed(
    frame: Story,
    premise: Premise,
    conflict: Opposition,
    random: Random,
    tone: str = "",
    cuts: int = LONG_FROM,
) -> Story:
    """A frame as `cuts` tell it, with its premise's deed and obstacle in it, as `random` draws them."""
    acting, frame = acting_of(premise, conflict), at_length(frame, cuts)
    hands, seen = has_hands(hero_words(premise)), is_seen(acting, premise)
    inside = is_inside(premise)
    parts = Ways(acting, premise.language, tone, hands, is_short(cuts), seen, inside).parts(random)
    foe = acting.bar in FOES
    # Who growls says nothing at a turn that is a talk.
    talks = (scene if acting.bar in SPEAKS else _silent(scene) for scene in frame.scenes)
    scenes = tuple(_filled(scene, parts, conflict, foe=foe) for scene in talks)
    scenes = with_mind(sighted(scenes, premise, acting, random), premise, acting, random)
    if where := where_done(acting, premise):
        scenes = (*scenes[:-1], scenes[-1].model_copy(update={"place": {premise.language: where}}))
    interludes = tuple(_filled(scene, parts, conflict, foe=foe) for scene in frame.interludes)
    if has_outcomes(premise, acting):
        scenes = with_outcomes(scenes, premise, conflict, random)
    scenes = with_spoils(scenes, premise, conflict, acting)
    cast = _cast(frame, (*scenes, *interludes))
    if len(premise.present) + bool(premise.lead) < len(cast):
        cast = [one for one in cast if one.key != _OTHER]
        scenes = tuple(_without_other(scene) for scene in scenes)
    if not has_outcomes(premise, acting):
        scenes = followed(scenes, premise, conflict, random)
    pictured = bool(keepsake(premise, conflict))
    scenes = with_despair(scenes, premise, acting, random, pictured=pictured)
    scenes = with_fulfilment(scenes, premise, acting, random)
    if any(name != conflict.foe for name in premise.present[0 if premise.lead else 1 :]):
        # Whoever a premise names as company comes before whoever is in the way.
        cast.sort(key=lambda one: one.key == _FOE)
    told = _looking(cast, acting, premise)
    scenes, interludes = _timed(scenes, premise), _untimed(interludes, premise)
    return frame.model_copy(update={"scenes": scenes, "interludes": interludes, "cast": told})


def _looking(cast: Sequence[StoryRole], acting: Acting, premise: Premise) -> tuple[StoryRole, ...]:
    """The roles as the deed and the obstacle have them."""
    against = _FOE if acting.bar in FOES else DEAR
    told = (as_told(role, against, acting.dear, premise.language) for role in cast)
    return tuple(bandaged(role) if acting.bar == FORGOT and role.key == _FOE else role for role in told)


def _cast(frame: Story, scenes: Sequence[StoryScene]) -> list[StoryRole]:
    """Who of a frame is in its scenes."""
    told = [beat for scene in scenes for beat in scene.beats]
    return [one for one in frame.cast if one.key in _ALWAYS or _plays(one.key, told)]


def _timed(scenes: tuple[StoryScene, ...], premise: Premise) -> tuple[StoryScene, ...]:
    """The scenes, after the hour a premise tells where it does: nobody delivers by noon at midnight."""
    if not _tells_hour(premise):
        return scenes
    later = _LATER[premise.language]
    if premise.hour and _BEFORE_DAWN.search(premise.hour.word):
        # What has to be done before dawn is done when it dawns.
        later = (*later[:-1], _DAWN[premise.language])
    told = zip(scenes[1:], later, strict=True)
    return (scenes[0], *(_later(scene, words, premise.language) for scene, words in told))


def _untimed(interludes: tuple[StoryScene, ...], premise: Premise) -> tuple[StoryScene, ...]:
    """The interludes, when the scene before them is, where a premise tells an hour."""
    if not _tells_hour(premise):
        return interludes
    return tuple(_later(scene, _THEN, premise.language) for scene in interludes)


def _tells_hour(premise: Premise) -> bool:
    return premise.hour is not None or is_deadline(premise.obstacle)


def _later(scene: StoryScene, words: str, language: str) -> StoryScene:
    # "half a day before" fits any hour as it stands.
    known = find("hours", scene.time[language])
    return scene.model_copy(update={"time": {language: words}}) if known else scene


def lengthened(story: Story, frame: Story) -> Story:
    """A story that acts a conflict out, with interludes of a composed frame behind its own: what more is
    tried, what that costs, and what nearly works, before interludes that go with any story."""
    more = [scene for scene in frame.interludes[:_SHARED] if _can_play(story, frame, scene)]
    return story.model_copy(update={"interludes": (*story.interludes, *more)})


def _can_play(story: Story, frame: Story, scene: StoryScene) -> bool:
    keys = {role.key for role in story.cast}
    return all(role.key in keys for role in frame.cast if _plays(role.key, scene.beats))


def _without_other(scene: StoryScene) -> StoryScene:
    return scene.model_copy(
        update={"beats": tuple(beat for beat in scene.beats if not _plays(_OTHER, [beat]))}
    )


def _silent(scene: StoryScene) -> StoryScene:
    return scene.model_copy(update={"against": ()})


def _filled(
    scene: StoryScene, parts: Mapping[str, Sequence[str]], conflict: Opposition, *, foe: bool
) -> StoryScene:
    if foe and scene.against:
        beats = [*scene.against, *parts["bar.sees"]]
    else:
        inner = [beat for name in scene.parts for beat in parts[name]]
        beats = [*scene.beats, *inner, *scene.after]
        if scene.part == "end" and not beats[-1].endswith("?"):
            beats += parts["deed.ask"]
    if opens := ((scene.opens,) if scene.opens else parts["bar.opens"]) if foe else ():
        beats = [one for beat in beats for one in (opens if _HEARD in beat.lower() else (beat,))]
    if not foe:
        # What a genre says of a try that failed, it says of somebody who stopped it.
        beats = [beat for beat in beats if _DREAD not in beat]
    if conflict.kind == _NONE:
        beats = _unbarred(beats)
    beats = [_mannered(beat, plain=conflict.kind == _CLOSE) for beat in beats]
    return scene.model_copy(
        update={"beats": tuple(beats), "parts": (), "after": (), "against": (), "opens": None}
    )


def _unbarred(beats: Sequence[str]) -> list[str]:
    """Beats without those that tell of an obstacle, and without the hero's answer to one."""
    asked = [beat for beat in beats if _BAR.search(beat)]
    answers = [behind for beat, behind in pairwise(beats) if beat in asked]
    return [beat for beat in beats if beat not in asked and not (beat in answers and _ANSWER.match(beat))]


def _mannered(beat: str, *, plain: bool) -> str:
    """Of two wordings ("반말 || 존댓말") the one that suits whoever stands in the way."""
    manner, _, words = beat.partition(": ")
    first, _, second = words.partition(" || ")
    return f"{manner}: {first if plain or not second else second}"


def _plays(key: str, told: Sequence[str]) -> bool:
    return any(_plays_in(key, beat) for beat in told)


@lru_cache(maxsize=8192)
def _plays_in(key: str, beat: str) -> bool:
    return key in _SLOT.findall(beat.lower()) or bool(re.match(rf"(?:\d\| )?{key}\b", beat))


def foe_of(story: Story, premise: Premise, conflict: Opposition) -> tuple[str, str]:
    """Who plays the part against the hero, and what the premise says they are; "" for nobody."""
    acting = acting_of(premise, conflict)
    if acting.bar in FOES or story.acts != DEED:
        return conflict.foe, conflict.role
    dear = acting.dear
    if dear in premise.heroes:
        return dear, premise.standing(dear)
    return dear, dear.removeprefix("the ")


def acted_slots(premise: Premise, conflict: Opposition) -> Mapping[str, str]:
    """Slot → words of a story that acts its premise out."""
    acting = acting_of(premise, conflict)
    told = conflict_slots(conflict, replace(premise, obstacle="") if conflict.kind == _NONE else premise)
    korean = premise.language == "ko"
    bar = told["bar"] if conflict.kind != _NONE else ""
    return {
        **told,
        **within(acting, premise),
        "aim": acting.aim,
        "wanted": wanted(premise, acting),
        "minded": minded(premise, acting),
        "bound": bound_for(acting, premise),
        "worry": worry_of(premise),
        "spoilt": spoilt_slot(conflict, wanted(premise, acting), korean=korean),
        "bane": called(acting.bane) if acting.bane == conflict.foe and not korean else acting.bane,
        "but": f"{'하지만' if korean else 'But'} {bar}." if bar else "",
        "bar_heard": _heard(told, conflict, korean=korean),
        **({**_to_hero(told), **_korean_slots(premise)} if korean else _english_slots(premise)),
    }


def _korean_slots(premise: Premise) -> Mapping[str, str]:
    return {"goal_did": f"{joined(said_goal(premise), '었')}다"}


def _to_hero(told: Mapping[str, str]) -> Mapping[str, str]:
    """What whoever stands in the way says they do against "그", as they say it to the hero's face."""
    forms = {"does_said": "너", "does_polite": "당신"}
    return {
        name: _KO_HIM.sub(lambda found, you=you: f"{you}{_AFTER[you].get(found[1], found[1])}", told[name])
        for name, you in forms.items()
    }


def _english_slots(premise: Premise) -> Mapping[str, str]:
    # Nobody does something together alone.
    return {"i_have": "we have" if _TOGETHER.search(premise.goal) else "I have"}


def forms_of(premise: Premise, genre: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Every form in which the goal, and in which the obstacle, counts as told."""
    conflict = quest_of(premise, genre)
    if conflict is None:
        return (), ()
    slots = conflict_slots(conflict, premise)
    if premise.language == "ko":
        slots = {**slots, "goal_did": joined(said_goal(premise), "었")}
    goal = tuple(words for name, words in slots.items() if name.startswith(("goal", "here")))
    if not (tellable(premise.obstacle) or is_deadline(premise.obstacle)):
        return goal, ()
    return goal, tuple(words for name, words in slots.items() if not name.startswith(("goal", "here")))


def _heard(told: Mapping[str, str], conflict: Opposition, *, korean: bool) -> str:
    """What is in the way as a friend says it to the hero."""
    if not korean:
        return told["own_you" if conflict.kind == _OWN else "bar_yours"]
    words = told["does_quoted" if conflict.kind == _OWN else "bar_quoted"]
    return _KO_HIM.sub(lambda found: f"너{found.group(1)}", words)
