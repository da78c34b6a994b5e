"""What people do with their bodies, as the script's actions tell it, from the start of a scene on."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Literal, cast

from engines.director.cuts import Group
from engines.director.doers import own_part
from engines.director.payoff import is_played
from engines.director.pursuit import comes_behind
from engines.director.shown import meant, told
from engines.director.vocabulary import Pose
from engines.kernel.document import in_language
from engines.kernel.sentences import sentences
from engines.text.document import Scene, Script
from presets.words import Found, find_all

Down = Literal["", "falling", "lying"]
"""Somebody who is no longer upright: not to be framed as a portrait."""
_REST: tuple[Pose, ...] = ("sitting", "lying")
_UP: tuple[Pose, ...] = (
    "walking", "running", "standing", "bowing", "falling", "blocking", "pushing", "pulling", "recoiling",
    "climbing", "sneaking", "knocking", "jumping", "turning_away", "digging", "working", "hugging", "posting",
    "playing", "dancing",
)  # fmt: skip
HANDLING = ("giving", "receiving", "raising", "carrying", "holding_object", "drinking", "hiding", "throwing")
_TO_THE_FEET: tuple[Pose, ...] = (
    "searching", "pushing", "pulling", "climbing", "throwing", "sneaking", "blocking", "cheering",
    "recoiling", "running", "jumping", "sitting_ground", "kneeling", "crouching", "bowing", "carrying",
    "digging", "sleeping", "tending", "hiding", "sitting", "knocking", "dancing",
)  # fmt: skip
"""Poses told by legs as well, or by what is behind a back."""
_TO_THE_HANDS: tuple[Pose, ...] = (
    "covering_face", "pointing", "reaching", "waving", "fists", "arms_crossed", "refusing", "pleading",
    "listening", "covering_ears", "covering_mouth", "peering", "writing", "turning_away", "walking",
    "looking_back",
    "phone", "calling", "leaning", "working", "hugging", "calling_out", "shivering", "posting", "shrugging",
    "playing",
    "hands_on_hips", "gesturing", "shielding", "drinking",
)  # fmt: skip
"""Poses told by hands, or by which way somebody is turned: no portrait shows them."""
_OF_THING = re.compile(r"\s+(?:an?|the|one|two|some|his|her|its|their)\b", re.IGNORECASE)
"""What stands behind a word where it is a thing: "beside her lies the letter", "in front of the mirror"."""
_ON = "plays on"
_PLAYED_OUT = re.compile(r"끝까지|마지막 음까지|\bto the (?:very )?(?:end|last note)\b")
"""What tells that a piece is over."""
_BESIDE = re.compile(r" (?:beside|between) (?:them|both|the two)\b")
"""What stands behind "lies" of a thing that two have put down."""
_UNDONE = re.compile(r"[가-힣]{0,2}(?: 보)?지(?:는|도|를)? ?(?:않|못|마|말)|[가-힣]{0,2}려다")
"""What stands behind a Korean word for what is not done: "돌아보지 않고", "들지 못한다", "주우려다"."""
_ARMS = ("arms_crossed", "hands_on_hips", "blocking", "refusing", "pleading", "pointing")
_LASTING: tuple[Pose, ...] = (
    "digging", "working", "searching", "writing", "pushing", "pulling", "listening", "sneaking",
    "shivering", "kneeling", "sitting_ground", "peering", "playing",
)  # fmt: skip
"""Acts that a line said does not end."""
_GLANCES: tuple[Pose, ...] = (
    "peering", "looking_back", "looking_up", "looking_down", "hand_on_chin", "listening", "walking",
    "standing",
)  # fmt: skip
_FAINT = re.compile(r"서 있|.*(?<!일어)[선서]|.*멈|숨|심호흡|가다듬")
"""Korean words of somebody who stands there or takes a breath: whatever else they do is the picture."""
_STRONG: tuple[Pose, ...] = ("falling", "running", "sneaking")
"""Of several poses in one sentence these are the picture ("runs in")."""


def about(person: str, group: Group, scene: Scene, script: Script, *, all_of_it: bool = False) -> list[str]:
    """The sentences of the beats' actions that are about one person: those that name them, or where
    nobody is named and they say nothing themselves (or `all_of_it`), all of it."""
    action = told(group, script.languages[0])
    if meant(action, scene, script):
        return [words for words in sentences(action, ".!?;") if person in meant(words, scene, script)]
    spoken = any(beat.speaker == person for beat in group)
    return [action] if action and (not spoken or all_of_it) else []


@lru_cache(maxsize=4096)
def pose_told(words: str) -> Pose | None:
    """The pose a sentence tells of whom it is about: its last one, but for a run or a fall in it."""
    last: Pose | None = None
    things = {one.end for one in find_all("objects", words)}
    told = [one for one in find_all("poses", words) if not _UNDONE.match(words, one.end)]
    told = [one for one in told if not _faint(one)] or told
    # Arms tell more of a picture than the step that brings them.
    if any(one.key in _ARMS for one in told):
        told = [one for one in told if one.key != "walking"]
    if any(one.key in (*HANDLING, "calling") for one in told):
        # What is in the hands tells more than where the eyes go, or that one stands.
        told = [one for one in told if one.key not in _GLANCES]
    if {"sitting", "sleeping"} <= {one.key for one in told}:
        # Who dozes on a bench sits there all the same.
        told = [one for one in told if one.key != "sleeping"]
    for found in told:
        # Beside her lies the letter; before a mirror nobody bars the way.
        if found.key == "playing" and found.word == _ON and _OF_THING.match(words, found.end):
            # A child plays on the beach.
            continue
        if found.key in ("lying", "blocking") and _OF_THING.match(words, found.end):
            continue
        if found.key == "lying" and (found.start - 1 in things or _BESIDE.match(words, found.end)):
            continue
        last = cast(Pose, found.key)
        if found.key in _STRONG:
            break
    return last


def _faint(found: Found) -> bool:
    return found.key in ("standing", "hand_on_chest") and _FAINT.match(found.word) is not None


def _done_by(person: str, words: str, scene: Scene, script: Script) -> Pose | None:
    """The last pose a beat tells of somebody: in the sentences about them, or about nobody."""
    last: Pose | None = None
    for sentence in sentences(words, ".!?;"):
        there = meant(sentence, scene, script)
        if person in there or not there:
            last = pose_told(own_part(sentence, person, script)) or last
    return last


def resting(person: str, group: Group, scene: Scene, script: Script) -> Pose | None:
    """Who sat or lay down in a scene stays so until its actions have them up again. Who is told to sit later
    on sat before, as nothing said otherwise; nobody lies before it is told."""
    rest: Pose | None = None
    first, passed = True, False
    last = group[-1].id if group else ""
    for beat in scene.beats:
        words = in_language(beat.text, script.languages[0])
        if not beat.is_line and person in meant(words, scene, script):
            pose = _done_by(person, words, scene, script)
            if passed and pose == "lying":
                return None
            if pose in _REST or pose in _UP:
                rest, first = (pose if pose in _REST else None), False
        passed = passed or beat.id == last
        if passed and not first:
            break
    return rest


def busy(person: str, group: Group, scene: Scene, script: Script) -> Pose | None:
    """What somebody last did in a scene before these beats, where it is what one goes on with in a talk."""
    first = group[0].id if group else ""
    last: Pose | None = None
    for beat in scene.beats:
        if beat.id == first:
            break
        words = in_language(beat.text, script.languages[0])
        if not beat.is_line and person in meant(words, scene, script):
            for sentence in sentences(words, ".!?;"):
                if person in meant(sentence, scene, script):
                    last = pose_told(own_part(sentence, person, script)) or last
                    over = last == "playing" and _PLAYED_OUT.search(sentence)
                    last = None if over else last
    return last if last in _LASTING else None


def down(people: tuple[str, ...], group: Group, scene: Scene, script: Script) -> Down:
    """Whether one of the people of a panel falls in it, or lies."""
    poses: list[Pose | None] = []
    for person in people:
        now: Pose | None = None
        for words in about(person, group, scene, script):
            now = pose_told(own_part(words, person, script)) or now
        poses.append(now or resting(person, group, scene, script))
    return "falling" if "falling" in poses else "lying" if "lying" in poses else ""


def in_hand(group: Group, language: str) -> bool:
    """Whether the beats' actions have somebody hold, give or take something."""
    return any(found.key in HANDLING for found in find_all("poses", told(group, language)))


def only_points(group: Group, language: str) -> bool:
    """Whether they have somebody point, and do nothing with their hands beside: what is pointed at lies
    elsewhere."""
    poses = [found.key for found in find_all("poses", told(group, language))]
    return "pointing" in poses and not any(pose in HANDLING for pose in poses)


def needs_body(group: Group, language: str) -> bool:
    """Whether the beats' actions tell of what a portrait would cut off: hands at the ears, an arm out."""
    return any(
        found.key in (*_TO_THE_HANDS, *_TO_THE_FEET) for found in find_all("poses", told(group, language))
    )


def makes_music(group: Group, language: str) -> bool:
    """Whether they have somebody play an instrument."""
    return is_played(told(group, language))


def needs_feet(group: Group, language: str) -> bool:
    """Whether they tell of what is only seen from head to foot: somebody who climbs, pushes, bars the way,
    or comes a long way behind."""
    words = told(group, language)
    return comes_behind(words) or any(found.key in _TO_THE_FEET for found in find_all("poses", words))


def gets_up(person: str, scene: Scene, script: Script) -> bool:
    """Whether a scene's actions have somebody on their feet or lying: nobody sits through those."""
    for beat in scene.beats:
        words = in_language(beat.text, script.languages[0])
        there = not beat.is_line and person in meant(words, scene, script)
        if there and _done_by(person, words, scene, script) in (*_UP, "lying"):
            return True
    return False
