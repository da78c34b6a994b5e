"""Who stands where in a panel, with which face and pose."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Literal

from engines.director.answer import FigureAnswer
from engines.director.bearing import WHOLE, poses_of, told_of
from engines.director.camera import Frame, is_open
from engines.director.document import Facing, Position
from engines.director.draft import Draft
from engines.director.faces import expression_of
from engines.director.pursuit import in_order, keeping_up, pursuers
from engines.director.shown import ALONE, named, told
from engines.director.tempers import Temper, opponents, temper
from engines.director.vocabulary import Expression, Pose
from engines.kernel.document import in_language
from engines.text.document import Scene, Script

Side = Literal["left", "right", "center"]
Sides = Mapping[str, Side]
Looking = Literal["left", "right", "viewer"]
_TWO, _MOST_FIGURES = 2, 3
_AT_ODDS: tuple[Temper, ...] = ("stern", "stopped")
"""Those do not stroll along with each other."""
_MUSING = ("talk", "thought", "narration", "reaction")
_TURNED: tuple[Facing, ...] = ("three_quarter", "front", "three_quarter", "profile")
"""How a face alone is turned, by turns: the same one twice would be the same picture."""
_HOLD_TWO = ("over_shoulder", "medium", "long", "extreme_long")
_SAID = ("talk", "exchange", "shout")
_NOBODY = re.compile(r"아무도|텅 빈|빈 |비어|\b(?:empty|nobody|no one|deserted)\b", re.IGNORECASE)
_GONE = re.compile(
    r"떠난|떠나|나간다|나가 ?버|사라[진져지]"
    r"|\b(?:leaves|has left|is gone|walks? (?:out|away|off)|vanishe[sd])\b"
)
_OF_PLACES = ("establish", "view")
_SHOWN_FROM_FRONT = ("running", "calling")
_COMES = re.compile(
    r"들어[오서온선]|나타나|나타난|다가오|다가온|도착|내린다|내려선다|올라[타탄]|(?:에|을|를) 탄다"
    r"|\b(?:comes?|enters?|appears?|arrives?|steps? (?:in|out|on)|walks? in|runs? in|bursts? in"
    r"|gets? (?:in|on)|boards?|climbs? (?:in|on|aboard))\b"
)
"""Somebody who was not there before."""
_SEARCHES = re.compile(
    r"삽으로|구덩이|들여다보|들여다본|더듬|뒤진|뒤져|샅샅|돋보기|열어 본|엎드려"
    r"|\b(?:digs?|looks? (?:under|behind|into)|searches|on all fours|magnifying|hole after)\b"
)
"""What is done to find something: whoever has it does not stand beside it with it."""
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
    if behind := pursuers(text, script):
        order = in_order(order, behind)
    places: tuple[Side, ...] = ("left", "right", "center")
    return {cast_id: places[min(index, 2)] for index, cast_id in enumerate(order)}


def figures(
    draft: Draft, frame: Frame, where: Sides, script: Script, number: int = 0, near: Sequence[str] = ()
) -> tuple[FigureAnswer, ...]:
    """Everybody to be drawn in a panel, speakers first met on the left. `near` are the people who are there
    without a word of it, nearest first; `number` is the panel's place in the episode."""
    later = to_come(draft, script)
    there: Sides = {one: side for one, side in where.items() if one not in later}
    people = _people(draft, frame, there, [one for one in near if one not in later], script)
    if frame.shot in ("close_up", "eyes"):
        people = people[:1]
    faces: dict[str, Expression] = {
        person: expression_of(person, draft, script, told_of(person, draft, script)) for person in people
    }
    poses = poses_of(people, faces, draft, frame, script)
    at_odds = any(temper(one, draft, script) in _AT_ODDS for one in people)
    together = _abreast(people, poses, frame) and not at_odds
    behind = pursuers(_action(draft, script), script)
    pursued = len(people) > 1 and bool(behind)
    poses = keeping_up(poses, behind) if pursued else poses
    way: Looking = "left" if pursued else "right"
    return tuple(
        FigureAnswer(
            cast=person,
            position=_position(where.get(person, "center"), frame, len(people), number),
            expression=faces[person],
            pose=poses[person],
            facing=_facing(person, people, draft, frame, poses[person], number),
            looking=way if together or pursued else _toward(person, people, where),
        )
        for person in people
    )


def _toward(person: str, people: Sequence[str], where: Sides) -> Looking:
    """The side somebody faces: into the picture; from its middle whoever else is there, of two the one the
    story is about, who has to do with them."""
    side = where.get(person, "center")
    if side != "center" or len(people) < _TWO:
        return _INWARD[side]
    # The lead's place is the first that a scene gives.
    others: list[Side] = [where[one] for one in where if one in people and one != person]
    other = others[0] if others else "center"
    return _INWARD[other] if other == "center" else other


def _people(draft: Draft, frame: Frame, where: Sides, near: Sequence[str], script: Script) -> list[str]:
    if frame.shot == "insert":
        return []
    if draft.purpose in _OF_PLACES and draft.silent and not draft.people:
        return _in_place(draft, frame, where, near)
    if draft.empty and frame.shot in ("long", "extreme_long"):
        return []
    people = list(draft.people)
    if not people and any(beat.is_line for beat in draft.beats):
        people = [*(one for one in near if one in where), *where][:1]
    alone = (draft.wanted and draft.untalked) or draft.shows or draft.payoff is not None
    if len(people) == 1 and frame.shot in _HOLD_TWO and not (draft.down or alone):
        hidden = opponents(script) if _SEARCHES.search(_action(draft, script)) else ()
        listeners = [one for one in near if one in where and one not in people and one not in hidden]
        if draft.pair:
            listeners += [one for one in where if one not in people and one not in hidden]
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
        ALONE.search(action)
        or (draft.purpose in _OF_PLACES and _NOBODY.search(action))
        or any(beat.off_panel for beat in draft.beats)
    ):
        return []
    after = made[number + 1] if number + 1 < len(made) else None
    answered = after and after.scene is draft.scene and draft.purpose in _SAID
    # Whoever is seen alone next has not heard it.
    answered = answered and after and not ALONE.search(_action(after, script))
    found = list(after.people) if after and answered else []
    if draft.purpose in _OF_PLACES and not draft.people and after and after.scene is draft.scene:
        found = [] if _COMES.search(_action(after, script)) else list(after.people)
    for before in reversed(made[:number]):
        if before.scene is not draft.scene:
            break
        if _GONE.search(_action(before, script)):
            break
        if not ALONE.search(_action(before, script)):
            # Who was seen alone is not there where the others are.
            found += before.people
    return list(dict.fromkeys(found))


def to_come(draft: Draft, script: Script) -> set[str]:
    """Who comes in only after a panel, in its scene: till then nobody sees them, unless they speak before."""
    beats = draft.scene.beats
    if not draft.beats or draft.beats[-1] not in beats:
        return set()
    at = beats.index(draft.beats[-1])
    spoken = {beat.speaker for beat in beats[: at + 1]}
    language, later = script.languages[0], set[str]()
    for beat in beats[at + 1 :]:
        words = "" if beat.is_line else in_language(beat.text, language)
        later |= {who for who in named(words, script) if _COMES.search(words)}
    return later - spoken - set(draft.people)


def _action(draft: Draft, script: Script) -> str:
    return told(draft.beats, script.languages[0])


def _position(side: Side, frame: Frame, count: int, number: int) -> Position:
    """On one's own side; who is alone in a picture stands nearer to its middle or to the edge by turns."""
    if side == "center" or frame.shot in ("close_up", "eyes"):
        return "center"
    if count > 1 or (frame.shot in ("long", "extreme_long") and number % 3 == 1):
        return side
    if frame.shot in ("long", "medium", "bust") and number % 3 == 2:
        return "center"
    return "center_left" if side == "left" else "center_right"


def _abreast(people: Sequence[str], poses: Mapping[str, Pose], frame: Frame) -> bool:
    """Whether two walk along together: the same way, and not at each other."""
    return len(people) > 1 and frame.shot in WHOLE and all(poses[one] == "walking" for one in people)


def _turned_away(person: str, people: Sequence[str], draft: Draft, frame: Frame, number: int) -> bool:
    """Whether somebody who says nothing is seen from behind: in the distance, every few panels."""
    if frame.shot not in ("long", "extreme_long") or any(beat.speaker == person for beat in draft.beats):
        return False
    if len(people) > 1:
        # A back beside somebody's face is a riddle, but for one who looks on in silence.
        return person == people[0] and draft.silent and number % 4 == 2
    return number % 3 == 1 and draft.purpose != "establish" and not (draft.payoff or draft.key)


def _facing(
    person: str, people: Sequence[str], draft: Draft, frame: Frame, pose: Pose, number: int
) -> Facing:
    if frame.shot == "over_shoulder":
        return "three_quarter" if person == people[0] else "back"
    if pose == "turning_away" and (len(people) > 1 or draft.silent):
        return "back"
    if draft.purpose == "aftermath" or (draft.purpose == "last" and draft.silent):
        return "back"
    if _turned_away(person, people, draft, frame, number) and not (draft.down or pose in _SHOWN_FROM_FRONT):
        return "back"
    if draft.way and frame.shot in ("long", "extreme_long"):
        # Who gets past what is in the way does so across the picture, whatever is cried out.
        return "profile" if pose in ("walking", "running") else "three_quarter"
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
