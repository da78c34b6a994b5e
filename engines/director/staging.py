"""Who stands where in a panel, with which face and pose."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Literal

from engines.director.answer import FigureAnswer
from engines.director.camera import Frame, is_open
from engines.director.document import Facing, Position
from engines.director.draft import Draft
from engines.director.faces import expression_of
from engines.director.manners import HELD, stance
from engines.director.posture import about, pose_told, resting
from engines.director.shown import named, told
from engines.director.tempers import Temper, own_part, temper
from engines.director.vocabulary import Expression, Pose
from engines.kernel.document import in_language
from engines.text.document import Beat, Scene, Script

Side = Literal["left", "right", "center"]
Sides = Mapping[str, Side]
Looking = Literal["left", "right", "viewer"]
_MOST_FIGURES = 3
_AT_ODDS: tuple[Temper, ...] = ("stern", "stopped")
"""Those do not stroll along with each other."""
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
_MUSING = ("talk", "thought", "narration", "reaction")
_TURNED: tuple[Facing, ...] = ("three_quarter", "front", "three_quarter", "profile")
"""How a face alone is turned, by turns: the same one twice would be the same picture."""
_OPEN_ARMS: tuple[Pose, ...] = ("gesturing", "shrugging")
_ARMS_OUT: tuple[Pose, ...] = (*_OPEN_ARMS, "reaching", "pointing")
_TO_ONESELF: tuple[Pose, ...] = ("hand_on_chin", "looking_down", "hand_on_chest", "arms_crossed")
_CRYING_OUT: tuple[Pose, ...] = ("fists", "pointing", "gesturing")
_HOLD_TWO = ("over_shoulder", "medium", "long", "extreme_long")
_WHOLE = ("long", "extreme_long", "medium")
"""Shots in which it is seen whether somebody sits or walks."""
_SAID = ("talk", "exchange", "shout")
_ALONE = re.compile(r"혼자|홀로|\balone\b", re.IGNORECASE)
_TELEPHONE = re.compile(
    r"전화|휴대폰|핸드폰|수화기|\b(?:(?:tele)?phones?|receiver|call(?:s|er)?|dials?)\b", re.IGNORECASE
)
_NOBODY = re.compile(r"아무도|텅 빈|빈 |비어|\b(?:empty|nobody|no one|deserted)\b", re.IGNORECASE)
_GONE = re.compile(
    r"떠난|떠나|나간다|나가 ?버|사라[진져지]"
    r"|\b(?:leaves|has left|is gone|walks? (?:out|away|off)|vanishe[sd])\b"
)
_OF_PLACES = ("establish", "view")
_COMES = re.compile(
    r"들어[오서온선]|나타나|나타난|다가오|다가온|도착|내린다|내려선다"
    r"|\b(?:comes?|enters?|appears?|arrives?|steps? (?:in|out)|walks? in|runs? in|bursts? in)\b"
)
"""Somebody who was not there before."""
_INWARD: dict[Side, Looking] = {
    "left": "right",
    "right": "left",
    "center": "viewer",
}


def sides(scene: Scene, script: Script) -> Sides:
    """The side each person keeps all through a scene: the lead left, the first one they meet right."""
    text = " ".join(in_language(beat.text, script.languages[0]) for beat in scene.beats if not beat.is_line)
    there = [beat.speaker for beat in scene.beats if beat.speaker and not beat.off_panel]
    there += named(text, script)
    lead = script.cast[0].id if script.cast else ""
    order = sorted(dict.fromkeys(there), key=lambda cast_id: cast_id != lead)
    places: tuple[Side, ...] = ("left", "right", "center")
    return {cast_id: places[min(index, 2)] for index, cast_id in enumerate(order)}


def figures(
    draft: Draft, frame: Frame, where: Sides, script: Script, number: int = 0, near: Sequence[str] = ()
) -> tuple[FigureAnswer, ...]:
    """Everybody to be drawn in a panel, speakers first met on the left. `near` are the people who are there
    without a word of it, nearest first; `number` is the panel's place in the episode."""
    people = _people(draft, frame, where, near)
    if frame.shot in ("close_up", "eyes"):
        people = people[:1]
    faces: dict[str, Expression] = {
        person: expression_of(person, draft, script, _told(person, draft, script)) for person in people
    }
    poses = _poses(people, faces, draft, frame, script)
    at_odds = any(temper(one, draft, script) in _AT_ODDS for one in people)
    together = _abreast(people, poses, frame) and not at_odds
    return tuple(
        FigureAnswer(
            cast=person,
            position=_position(where.get(person, "center"), frame, len(people), number),
            expression=faces[person],
            pose=poses[person],
            facing=_facing(person, people, draft, frame, poses[person], number),
            looking="right" if together else _toward(person, people, where),
        )
        for person in people
    )


def _toward(person: str, people: Sequence[str], where: Sides) -> Looking:
    """The side somebody faces: into the picture; from its middle whoever else is there."""
    side = where.get(person, "center")
    if side != "center" or len(people) != 2:
        return _INWARD[side]
    other = where.get(next(one for one in people if one != person), "center")
    return _INWARD[other] if other == "center" else other


def _people(draft: Draft, frame: Frame, where: Sides, near: Sequence[str]) -> list[str]:
    if frame.shot == "insert":
        return []
    if draft.purpose in _OF_PLACES and draft.silent and not draft.people:
        return _in_place(draft, frame, where, near)
    if draft.empty and frame.shot in ("long", "extreme_long"):
        return []
    people = list(draft.people)
    if not people and any(beat.is_line for beat in draft.beats):
        people = [*(one for one in near if one in where), *where][:1]
    alone = draft.wanted and draft.silent
    if len(people) == 1 and frame.shot in _HOLD_TWO and not (draft.down or alone):
        listeners = [one for one in near if one in where and one not in people]
        if draft.pair:
            listeners += [one for one in where if one not in people]
        people += listeners[:1]
    return people[:_MOST_FIGURES]


def _in_place(draft: Draft, frame: Frame, where: Sides, near: Sequence[str]) -> list[str]:
    """Who is seen where a scene begins: those it begins with. A room from afar is a house from outside."""
    seen = frame.shot == "long" or (frame.shot == "extreme_long" and is_open(draft.scene))
    return [one for one in near if one in where][:2] if seen else []


def present(made: Sequence[Draft], number: int, script: Script) -> list[str]:
    """Who is there in a panel without a word of it, nearest first: who answers in the next panel to what is
    said, then whom its scene has shown before. Nobody where somebody is said to be alone, or heard from
    elsewhere."""
    draft = made[number]
    action = _action(draft, script)
    if (
        _ALONE.search(action)
        or (draft.purpose in _OF_PLACES and _NOBODY.search(action))
        or any(beat.off_panel for beat in draft.beats)
    ):
        return []
    after = made[number + 1] if number + 1 < len(made) else None
    answered = after and after.scene is draft.scene and draft.purpose in _SAID
    found = list(after.people) if after and answered else []
    if draft.purpose in _OF_PLACES and not draft.people and after and after.scene is draft.scene:
        found = [] if _COMES.search(_action(after, script)) else list(after.people)
    for before in reversed(made[:number]):
        if before.scene is not draft.scene:
            break
        if _GONE.search(_action(before, script)):
            break
        found += before.people
    return list(dict.fromkeys(found))


def _action(draft: Draft, script: Script) -> str:
    return told(draft.beats, script.languages[0])


def _told(person: str, draft: Draft, script: Script) -> list[str]:
    return about(person, draft.beats, draft.scene, script, all_of_it=draft.purpose == "action")


def _position(side: Side, frame: Frame, count: int, number: int) -> Position:
    """On one's own side; who is alone in a picture stands nearer to its middle or to the edge by turns."""
    if side == "center" or frame.shot in ("close_up", "eyes"):
        return "center"
    if count > 1 or (frame.shot in ("long", "extreme_long") and number % 3 == 1):
        return side
    if frame.shot in ("long", "medium", "bust") and number % 3 == 2:
        return "center"
    return "center_left" if side == "left" else "center_right"


def _poses(
    people: Sequence[str], faces: Mapping[str, Expression], draft: Draft, frame: Frame, script: Script
) -> dict[str, Pose]:
    """Of two who talk only one holds an arm out: two hands between them would be a handshake."""
    poses: dict[str, Pose] = {}
    for person in people:
        pose = _framed(_pose(person, draft, faces[person], script, frame), draft, frame)
        if pose in _OPEN_ARMS and any(other in _ARMS_OUT for other in poses.values()):
            pose = stance(person, draft, script)
        poses[person] = pose
    return poses


def _pose(person: str, draft: Draft, face: Expression, script: Script, frame: Frame) -> Pose:
    for words in _told(person, draft, script)[::-1]:
        if pose := pose_told(own_part(words, person, script)):
            return pose
    if rest := resting(person, draft.beats, draft.scene, script):
        return rest
    own = [beat for beat in draft.beats if beat.speaker == person]
    if own and own[-1].kind == "dialogue" and _telephones(draft, script):
        return "phone"
    turn = _turn(person, own, draft, script)
    if own and own[-1].kind == "shout" and face not in _CAUGHT:
        return _CRYING_OUT[turn % len(_CRYING_OUT)]
    if own and own[-1].kind in ("thought", "whisper"):
        return _TO_ONESELF[turn % len(_TO_ONESELF)]
    base = stance(person, draft, script)
    if base in HELD and base not in _CROSSED and frame.shot in _WHOLE:
        return base
    # Nobody takes fright with folded arms.
    if base in _CROSSED and face in _CAUGHT:
        return "standing"
    if own and own[-1].kind == "dialogue":
        return _SPEAKING[turn % len(_SPEAKING)] or base
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


def _telephones(draft: Draft, script: Script) -> bool:
    """Whether the scene's talk is with a voice on the telephone, and nobody else is there to talk to."""
    lines = [beat for beat in draft.scene.beats if beat.speaker]
    there = {beat.speaker for beat in lines if not beat.off_panel}
    words = f"{draft.scene.summary} {told(draft.scene.beats, script.languages[0])}"
    return len(there) == 1 and any(beat.off_panel for beat in lines) and bool(_TELEPHONE.search(words))


def _turn(person: str, own: Sequence[Beat], draft: Draft, script: Script) -> int:
    """Where in its scene a line is said, and by whom: gestures change with it and not with its words."""
    order = [member.id for member in script.cast].index(person)
    at = draft.scene.beats.index(own[-1]) if own else 0
    return at + order


def _on_the_way(draft: Draft) -> bool:
    """A scene that opens on what is told over somebody has them come along."""
    return draft.opens and draft.purpose == "narration"


def _abreast(people: Sequence[str], poses: Mapping[str, Pose], frame: Frame) -> bool:
    """Whether two walk along together: the same way, and not at each other."""
    return len(people) > 1 and frame.shot in _WHOLE and all(poses[one] == "walking" for one in people)


def _turned_away(person: str, people: Sequence[str], draft: Draft, frame: Frame, number: int) -> bool:
    """Whether somebody who says nothing is seen from behind: in the distance, every few panels."""
    if frame.shot not in ("long", "extreme_long") or any(beat.speaker == person for beat in draft.beats):
        return False
    if len(people) > 1:
        # A back beside somebody's face is a riddle, but for one who looks on in silence.
        return person == people[0] and draft.silent and number % 4 == 2
    return number % 3 == 1 and draft.purpose != "establish"


def _facing(
    person: str, people: Sequence[str], draft: Draft, frame: Frame, pose: Pose, number: int
) -> Facing:
    if frame.shot == "over_shoulder":
        return "three_quarter" if person == people[0] else "back"
    if pose == "turning_away" and (len(people) > 1 or draft.silent):
        return "back"
    if draft.purpose == "aftermath" or (draft.purpose == "last" and draft.silent):
        return "back"
    if _turned_away(person, people, draft, frame, number) and not draft.down:
        return "back"
    if frame.shot == "eyes" or draft.purpose == "shout":
        return "front"
    if draft.down == "lying" and frame.shot == "close_up":
        return "front"
    if pose in ("walking", "running") and frame.shot in ("long", "extreme_long"):
        return "profile" if draft.opens else "three_quarter"
    if len(people) > 1 and draft.purpose == "exchange" and frame.shot in ("medium", "long"):
        return "profile"
    if len(people) == 2 and frame.shot in ("medium", "bust") and number % 2:
        # Who listens looks at whoever speaks; where nobody does, the two look at each other.
        return "three_quarter" if any(beat.speaker == person for beat in draft.beats) else "profile"
    if len(people) == 1 and draft.purpose in _MUSING and frame.shot in ("bust", "close_up", "medium"):
        turned = _TURNED[number % len(_TURNED)]
        # Straight on, a face that fills the picture is a mask.
        return "three_quarter" if frame.shot == "close_up" and turned == "front" else turned
    return "three_quarter"
