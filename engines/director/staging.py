"""Who stands where in a panel, with which face and pose."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, cast

from engines.director.answer import FigureAnswer
from engines.director.camera import Frame
from engines.director.document import Facing, Position
from engines.director.draft import Draft
from engines.director.shown import meant, named
from engines.director.vocabulary import Expression, Pose
from engines.kernel.document import in_language
from engines.kernel.sentences import sentences
from engines.text.document import Beat, Scene, Script
from presets.words import find, find_all

Side = Literal["left", "right", "center"]
Sides = Mapping[str, Side]
_MOST_FIGURES = 3
_CAUGHT: tuple[Expression, ...] = ("surprised", "scared", "crying", "embarrassed")
_STANCES: tuple[Pose, ...] = ("standing", "arms_crossed", "leaning", "standing", "hands_on_hips")
_INWARD: dict[Side, Literal["left", "right", "viewer"]] = {
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


def figures(draft: Draft, frame: Frame, where: Sides, script: Script) -> tuple[FigureAnswer, ...]:
    """Everybody to be drawn in a panel, speakers first met on the left."""
    people = _people(draft, frame, where)
    if frame.shot in ("close_up", "eyes"):
        people = people[:1]
    first = people[0] if people else ""
    faces: dict[str, Expression] = {person: _expression(person, draft, script) for person in people}
    return tuple(
        FigureAnswer(
            cast=person,
            position=_position(where.get(person, "center"), frame, len(people)),
            expression=faces[person],
            pose=_pose(person, draft, faces[person], script),
            facing=_facing(person, first, draft, frame),
            looking=_INWARD[where.get(person, "center")],
        )
        for person in people
    )


def _people(draft: Draft, frame: Frame, where: Sides) -> list[str]:
    if frame.shot == "insert" or (draft.purpose == "establish" and not draft.beats):
        return []
    people = list(draft.people)
    if not people and any(beat.is_line for beat in draft.beats):
        people = list(where)[:1]
    if draft.pair and frame.shot in ("over_shoulder", "medium", "long") and len(people) == 1:
        people += [other for other in where if other not in people][:1]
    return people[:_MOST_FIGURES]


def _action(draft: Draft, script: Script) -> str:
    return " ".join(in_language(b.text, script.languages[0]) for b in draft.beats if not b.is_line)


def _told(person: str, draft: Draft, script: Script) -> list[str]:
    """The sentences of the panel's action that are about one person: those that name them, or where
    nobody is named and they say nothing themselves, all of it."""
    action = _action(draft, script)
    if meant(action, draft.scene, script):
        return [words for words in sentences(action, ".!?;") if person in meant(words, draft.scene, script)]
    spoken = any(beat.speaker == person for beat in draft.beats)
    return [action] if action and (not spoken or draft.purpose == "action") else []


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
    told = _told(person, draft, script)
    for words in [*told, *(in_language(beat.text, language) for beat in own)]:
        if found := find("expressions", words):
            return cast(Expression, found.key)
    if own:
        return _by_manner(own[-1], language) or _by_mood(draft)
    if any(beat.kind in ("shout", "sfx") for beat in draft.beats) or draft.purpose in ("reaction", "eyes"):
        return "surprised"
    return _by_mood(draft) if draft.purpose in ("action", "aftermath") else "neutral"


def _by_mood(draft: Draft) -> Expression:
    found = find("moods", draft.scene.mood)
    return cast(Expression, found.key) if found else "neutral"


def _by_manner(beat: Beat, language: str) -> Expression | None:
    words = in_language(beat.text, language).rstrip("”’\"' ")
    if beat.kind == "shout":
        return "surprised"
    if beat.kind == "whisper" or "…" in words:
        return "worried"
    if words.endswith("?"):
        return "surprised" if len(words) < 16 else None
    return "determined" if words.endswith("!") else None


def _pose(person: str, draft: Draft, face: Expression, script: Script) -> Pose:
    for words in _told(person, draft, script)[::-1]:
        if found := find_all("poses", words):
            return cast(Pose, found[-1].key)
    own = [beat for beat in draft.beats if beat.speaker == person]
    base = _resting(person, draft, script)
    if own and own[-1].kind == "shout" and face not in _CAUGHT:
        return "fists"
    if own and own[-1].kind in ("thought", "whisper") and base in _STANCES:
        return "hand_on_chin"
    # Nobody takes fright with folded arms.
    return "standing" if base in _STANCES and face in _CAUGHT else base


def _resting(person: str, draft: Draft, script: Script) -> Pose:
    """Who sat down in a scene stays seated in it; the others stand, lean or fold their arms."""
    for beat in draft.scene.beats:
        words = in_language(beat.text, script.languages[0])
        if not beat.is_line and person in meant(words, draft.scene, script):
            if any(found.key == "sitting" for found in find_all("poses", words)):
                return "sitting"
            if any(found.key == "lying" for found in find_all("poses", words)):
                return "lying"
    # People stand each in their own way, and in one way through a scene.
    order = [member.id for member in script.cast].index(person)
    return _STANCES[(order + script.scenes.index(draft.scene)) % len(_STANCES)]


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
