"""Who stands where in a panel, with which face and pose."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, cast

from engines.director.answer import FigureAnswer
from engines.director.camera import Frame
from engines.director.document import Facing, Position
from engines.director.draft import Draft
from engines.director.split import mentions
from engines.director.vocabulary import Expression, Pose
from engines.kernel.document import in_language
from engines.text.document import Beat, Scene, Script
from presets.words import find, find_all

Side = Literal["left", "right", "center"]
Sides = Mapping[str, Side]
_MOST_FIGURES = 3
_INWARD: dict[Side, Literal["left", "right", "viewer"]] = {
    "left": "right",
    "right": "left",
    "center": "viewer",
}


def sides(scene: Scene, script: Script) -> Sides:
    """The side each person keeps all through a scene: the lead left, the first one they meet right."""
    text = " ".join(in_language(beat.text, script.languages[0]) for beat in scene.beats if not beat.is_line)
    there = [beat.speaker for beat in scene.beats if beat.speaker and not beat.off_panel]
    there += [member.id for member in script.cast if _named(member.id, text, script)]
    lead = script.cast[0].id if script.cast else ""
    order = sorted(dict.fromkeys(there), key=lambda cast_id: cast_id != lead)
    places: tuple[Side, ...] = ("left", "right", "center")
    return {cast_id: places[min(index, 2)] for index, cast_id in enumerate(order)}


def figures(draft: Draft, frame: Frame, where: Sides, script: Script) -> tuple[FigureAnswer, ...]:
    """Everybody to be drawn in a panel, speakers first met on the left."""
    people = _people(draft, frame, where, script)
    if frame.shot in ("close_up", "eyes"):
        people = people[:1]
    first = people[0] if people else ""
    return tuple(
        FigureAnswer(
            cast=person,
            position=_position(where.get(person, "center"), frame, len(people)),
            expression=_expression(person, draft, script),
            pose=_pose(person, draft, script),
            facing=_facing(person, first, draft, frame),
            looking=_INWARD[where.get(person, "center")],
        )
        for person in people
    )


def _people(draft: Draft, frame: Frame, where: Sides, script: Script) -> list[str]:
    if frame.shot == "insert" or (draft.purpose == "establish" and not draft.beats):
        return []
    action = _action(draft, script)
    spoken = [beat.speaker for beat in draft.beats if beat.speaker and not beat.off_panel]
    named = [member.id for member in script.cast if _named(member.id, action, script)]
    people = list(dict.fromkeys([*spoken, *named]))
    if not draft.beats and draft.about in where:
        people = [cast(str, draft.about)]
    listens = frame.shot in ("over_shoulder", "medium", "long") and draft.purpose in ("talk", "exchange")
    if not people and any(beat.is_line for beat in draft.beats):
        people = list(where)[:1]
    if listens and len(people) == 1:
        people += [other for other in where if other not in people][:1]
    return people[:_MOST_FIGURES]


def _named(cast_id: str, text: str, script: Script) -> bool:
    member = script.member(cast_id)
    return member is not None and any(mentions(text, name) for name in member.names.values())


def _action(draft: Draft, script: Script) -> str:
    return " ".join(in_language(b.text, script.languages[0]) for b in draft.beats if not b.is_line)


def _position(side: Side, frame: Frame, count: int) -> Position:
    if side == "center" or frame.shot in ("close_up", "eyes"):
        return "center"
    if count > 1:
        return side
    return "center_left" if side == "left" else "center_right"


def _expression(person: str, draft: Draft, script: Script) -> Expression:
    """By the words of the panel, one's own lines first; else by how the line is spoken."""
    language = script.languages[0]
    own = [beat for beat in draft.beats if beat.speaker == person]
    action = _action(draft, script)
    # An action that names two people does not say whose face it is about.
    told = [action] if _named(person, action, script) or not own else []
    for words in [*told, *(in_language(beat.text, language) for beat in own)]:
        if found := find("expressions", words):
            return cast(Expression, found.key)
    if own:
        return _by_manner(own[-1], language)
    if any(beat.kind in ("shout", "sfx") for beat in draft.beats) or draft.purpose in ("reaction", "eyes"):
        return "surprised"
    return "neutral"


def _by_manner(beat: Beat, language: str) -> Expression:
    words = in_language(beat.text, language).rstrip("”’\"' ")
    if beat.kind == "shout":
        return "surprised"
    if beat.kind == "whisper" or "…" in words:
        return "worried"
    if words.endswith("?"):
        return "surprised" if len(words) < 16 else "neutral"
    return "determined" if words.endswith("!") else "neutral"


def _pose(person: str, draft: Draft, script: Script) -> Pose:
    action = _action(draft, script)
    if action and (_named(person, action, script) or draft.purpose == "action"):
        found = find_all("poses", action)
        if found:
            return cast(Pose, found[-1].key)
    own = [beat for beat in draft.beats if beat.speaker == person]
    base = _resting(person, draft, script)
    if not own:
        return base
    if own[-1].kind == "shout":
        return "fists"
    if own[-1].kind in ("thought", "whisper") and base == "standing":
        return "hand_on_chin"
    return base


def _resting(person: str, draft: Draft, script: Script) -> Pose:
    """Who sat down in a scene stays seated in it; the others stand."""
    for beat in draft.scene.beats:
        words = in_language(beat.text, script.languages[0])
        if not beat.is_line and _named(person, words, script):
            if any(found.key == "sitting" for found in find_all("poses", words)):
                return "sitting"
            if any(found.key == "lying" for found in find_all("poses", words)):
                return "lying"
    return "standing"


def _facing(person: str, first: str, draft: Draft, frame: Frame) -> Facing:
    if frame.shot == "over_shoulder":
        return "three_quarter" if person == first else "back"
    if draft.purpose == "aftermath" or (draft.purpose == "last" and draft.silent):
        return "back"
    if frame.shot == "eyes" or draft.purpose == "shout":
        return "front"
    if draft.purpose in ("exchange", "action") and frame.shot in ("medium", "long"):
        return "profile" if draft.purpose == "exchange" else "three_quarter"
    return "three_quarter"
