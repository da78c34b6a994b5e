"""What the people of a panel do with their bodies: what its actions tell, else what they went on with, else
what goes with how they talk."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import permutations

from engines.director.camera import Frame
from engines.director.doers import mentions, own_part
from engines.director.draft import Draft
from engines.director.faces import is_left_open
from engines.director.manners import HELD, stance
from engines.director.payoff import Payoff, payoff_of
from engines.director.posture import HANDLING, about, busy, pose_told, resting
from engines.director.shown import thing_in, told
from engines.director.tempers import is_beside
from engines.director.vocabulary import Expression, Pose
from engines.kernel.document import in_language
from engines.text.document import Beat, Script
from presets.words import find_all

WHOLE = ("long", "extreme_long", "medium")
"""Shots in which legs and hands are seen."""
_CAUGHT: tuple[Expression, ...] = ("surprised", "scared", "crying", "embarrassed")
_CROSSED: tuple[Pose, ...] = ("arms_crossed", "leaning", "hands_on_hips")
"""Stances in which nobody takes fright."""
_SPEAKING: tuple[Pose | None, ...] = (
    "gesturing", None, "hand_on_chest", "shrugging", None, "gesturing", "hands_on_hips",
)  # fmt: skip
"""What hands do while their owner talks, by turns; None is how the person stands anyway."""
_CUT_OFF: tuple[Pose, ...] = (
    "crouching", "sitting_ground", "hands_on_hips", "leaning", "kneeling", "shrugging",
)  # fmt: skip
"""Poses of which a portrait shows elbows and a bent neck, and not what is done."""
_FOLDED: tuple[Pose, ...] = ("crouching", "sitting_ground", "kneeling")
_TWO = 2
_ANSWERS: Mapping[Pose, Pose] = {"giving": "receiving", "hugging": "hugging", "dancing": "dancing"}
"""What is done to somebody → what they do."""
_PARTED: tuple[Pose, ...] = ("giving", "throwing")
"""After which one's hands are empty."""
_OPEN_ARMS: tuple[Pose, ...] = ("gesturing", "shrugging")
_ARMS_OUT: tuple[Pose, ...] = (*_OPEN_ARMS, "reaching", "pointing")
_TO_ONESELF: tuple[Pose, ...] = ("hand_on_chin", "looking_down", "hand_on_chest", "arms_crossed")
_CRYING_OUT: tuple[Pose, ...] = ("fists", "pointing", "gesturing")
_TELEPHONE = re.compile(
    r"전화|휴대폰|핸드폰|수화기|\b(?:(?:tele)?phones?|receiver|call(?:s|er)?|dials?)\b", re.IGNORECASE
)


def poses_of(
    people: Sequence[str], faces: Mapping[str, Expression], draft: Draft, frame: Frame, script: Script
) -> dict[str, Pose]:
    """Of two who talk only one holds an arm out: two hands between them would be a handshake."""
    poses: dict[str, Pose] = {}
    answers = _answers(people, draft, script)
    for person in people:
        if person in answers:
            poses[person] = answers[person]
            continue
        pose = _framed(_pose(person, draft, faces[person], script, frame), draft, frame)
        if pose in _OPEN_ARMS and any(other in _ARMS_OUT for other in poses.values()):
            pose = stance(person, draft, script)
        poses[person] = pose
    return poses


def keeps(draft: Draft, script: Script) -> Payoff | None:
    """What the lead still has in their hands in a panel behind the one they took it in; None where they have
    nothing, or something else to do."""
    had, lead = payoff_of(script), script.cast[0].id if script.cast else ""
    ids = [beat.id for beat in draft.scene.beats]
    if had is None or had.state != "there" or draft.payoff or had.beat not in ids:
        return None
    if not (lead in draft.people or draft.company):
        return None
    words = in_language(draft.scene.beats[ids.index(had.beat)].text, script.languages[0])
    after = bool(draft.beats) and ids.index(draft.beats[0].id) > ids.index(had.beat)
    action = told(draft.beats, script.languages[0])
    free = not (thing_in(action, script) or pose_told(action) in HANDLING or _pose_told(lead, draft, script))
    gone = any(found.key in _PARTED for found in find_all("poses", words))
    return had if after and free and pose_told(words) in HANDLING and not gone else None


def _answers(people: Sequence[str], draft: Draft, script: Script) -> Mapping[str, Pose]:
    """Of two the pose of whom nothing is told, where what is told of the other has one for both."""
    found: dict[str, Pose] = {}
    several = len(people) > _TWO
    for one, other in permutations(people, _TWO):
        act = _pose_told(other, draft, script)
        if act is None or _pose_told(one, draft, script) is not None:
            continue
        if several and not (act == "hugging" and _is_named(one, told_of(other, draft, script), script)):
            # Whom of several it is done to has to be told.
            continue
        if act in _ANSWERS:
            found[one] = _ANSWERS[act]
        elif act == "pushing" and _is_named(one, told_of(other, draft, script), script):
            found[one] = "recoiling"
    return found


def _is_named(person: str, told: Sequence[str], script: Script) -> bool:
    """Whether words about another name somebody: what else is pushed is a thing."""
    member = script.member(person)
    names = member.names.values() if member else ()
    return any(mentions(words, name) for words in told for name in names)


def _pose_told(person: str, draft: Draft, script: Script) -> Pose | None:
    for words in told_of(person, draft, script)[::-1]:
        if pose := pose_told(own_part(words, person, script)):
            return pose
    return None


def told_of(person: str, draft: Draft, script: Script) -> list[str]:
    """The sentences of a panel's actions that are about one person."""
    return about(person, draft.beats, draft.scene, script, all_of_it=draft.purpose == "action")


def _pose(person: str, draft: Draft, face: Expression, script: Script, frame: Frame) -> Pose:
    if pose := _pose_told(person, draft, script):
        return pose
    if frame.shot in WHOLE and person == script.cast[0].id and keeps(draft, script):
        return "holding_object"
    if _telephones(person, draft, script):
        return "calling"
    if rest := resting(person, draft.beats, draft.scene, script):
        return rest
    if frame.shot in WHOLE and (act := busy(person, draft.beats, draft.scene, script)):
        return act
    own = [beat for beat in draft.beats if beat.speaker == person]
    turn = _turn(person, own, draft, script)
    if own and own[-1].kind == "shout" and face not in _CAUGHT:
        return _CRYING_OUT[turn % len(_CRYING_OUT)]
    if own and own[-1].kind in ("thought", "whisper"):
        return _TO_ONESELF[turn % len(_TO_ONESELF)]
    base = stance(person, draft, script)
    if base in HELD and base not in _CROSSED and frame.shot in WHOLE:
        return base
    # Nobody takes fright with folded arms.
    if base in _CROSSED and face in _CAUGHT:
        return "standing"
    if own and own[-1].kind == "dialogue" and draft.purpose == "last":
        return "hand_on_chin" if is_left_open(own[-1], draft, script.languages[0]) else "gesturing"
    if own and own[-1].kind == "dialogue":
        said = _SPEAKING[turn % len(_SPEAKING)] or base
        return "gesturing" if said == "hands_on_hips" and is_beside(person, script) else said
    return "walking" if _on_the_way(draft) else base


def _framed(pose: Pose, draft: Draft, frame: Frame) -> Pose:
    """Who lies beside what a panel is about sits up for a portrait that was not asked to show them lying."""
    from_above = frame.angle == "high" and frame.shot == "close_up"
    folded = frame.shot == "over_shoulder" and pose in _FOLDED
    if (folded or (frame.shot in ("bust", "close_up") and pose in _CUT_OFF)) and not draft.asked:
        return "standing"
    if pose != "lying" or draft.asked or from_above or frame.shot in ("long", "extreme_long"):
        return pose
    return "sitting"


def _telephones(person: str, draft: Draft, script: Script) -> bool:
    """Whether somebody has a telephone at the ear: they talk in a scene in which nobody but a voice on it
    answers, or are the one the story is about where such a voice is heard."""
    lines = [beat for beat in draft.scene.beats if beat.speaker]
    there = {beat.speaker for beat in lines if not beat.off_panel}
    heard = any(beat.kind == "phone" and beat.off_panel for beat in draft.beats)
    if heard and person == script.cast[0].id:
        return True
    words = f"{draft.scene.summary} {told(draft.scene.beats, script.languages[0])}"
    rings = any(beat.kind == "phone" for beat in lines) or bool(_TELEPHONE.search(words))
    says = any(beat.speaker == person and beat.kind == "dialogue" for beat in draft.beats)
    return says and there == {person} and any(beat.off_panel for beat in lines) and rings


def _turn(person: str, own: Sequence[Beat], draft: Draft, script: Script) -> int:
    """Where in its scene a line is said, and by whom: gestures change with it and not with its words."""
    order = [member.id for member in script.cast].index(person)
    at = draft.scene.beats.index(own[-1]) if own else 0
    return at + order


def _on_the_way(draft: Draft) -> bool:
    """A scene that opens on what is told over somebody has them come along."""
    return draft.opens and draft.purpose == "narration"
