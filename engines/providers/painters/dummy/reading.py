"""What a request asks for, once its fields and the words of its prompt have been read together."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from engines.kernel.context import PaintRequest
from engines.providers.painters.dummy.canvas import Colour
from engines.providers.painters.dummy.figure.moods import MOODS
from engines.providers.painters.dummy.figure.poses import POSES
from engines.providers.painters.dummy.look import Look, look_of
from engines.providers.painters.dummy.palette import hex_colour
from engines.providers.painters.dummy.words import (
    COLOURS,
    EXPRESSIONS,
    HOURS,
    OBJECTS,
    PLACES,
    WEATHERS,
    Table,
    colour_table,
    find,
)
from engines.providers.painters.dummy.words import POSES as POSE_WORDS

# The image engine's labelled lines repeat the structured scene; only bare lines are a person's own words.
_LABELLED = re.compile(r"^(Framing|Setting|Figures|Continuity|Room|Style|Avoid): ")


@dataclass(frozen=True)
class Person:
    """One figure as it will be drawn. `side` is −1 when turned to the left, 1 to the right."""

    cast: str
    look: Look
    mood: str
    pose: str
    view: str
    side: int
    gaze: float
    position: str


@dataclass(frozen=True)
class Reading:
    """One picture, understood. `notes` are the words of the prompt that were obeyed."""

    width: int
    height: int
    seed: int
    shot: str
    angle: str
    shape: str
    effect: str
    place: str
    hour: str
    weather: str
    thing: str
    accent: Colour | None
    people: tuple[Person, ...]
    room: float
    ink: Colour
    weight: float
    notes: tuple[str, ...]


def read(request: PaintRequest) -> Reading:
    """Words of the prompt go before the scene's fields, so that editing a prompt changes the picture."""
    scene = request.scene
    own = "\n".join(line for line in request.prompt.splitlines() if not _LABELLED.match(line))
    facts = _mapping(scene.get("scene"))
    notes: list[str] = []
    where = ", ".join((_text(scene, "setting"), _text(facts, "place")))
    when = ", ".join((_text(facts, "time"), _text(scene, "setting"), _text(scene, "action")))
    around = ", ".join((when, _text(facts, "mood")))
    effect = _text(scene, "effect") or "none"
    weather = _chosen(own, WEATHERS, notes) or _first(around, WEATHERS)
    accent = find(own, colour_table())
    notes += [word for _, word in accent[:1]]
    people = _people(scene, own, notes)
    thing = find(own, OBJECTS) or find(_text(scene, "action"), OBJECTS) or find(where, OBJECTS)
    if _text(scene, "shot") == "insert":
        notes += [word for _, word in find(own, OBJECTS)[:1]]
    ink = _mapping(scene.get("ink"))
    return Reading(
        width=request.width,
        height=request.height,
        seed=request.seed,
        shot=_text(scene, "shot") or "medium",
        angle=_text(scene, "angle") or "eye_level",
        shape=_text(scene, "shape") or "wide",
        effect=effect,
        place=_chosen(own, PLACES, notes) or _first(where, PLACES) or _unknown(where),
        hour=_chosen(own, HOURS, notes) or _first(when, HOURS) or "morning",
        weather=effect if effect in ("rain", "snow", "fog") else weather,
        thing=thing[0][0] if thing else "",
        accent=COLOURS[accent[0][0]][1] if accent else None,
        people=people,
        room=min(max(float(scene.get("room") or 0.0), 0.0), 0.6),
        ink=hex_colour(_text(ink, "colour")) or (29, 27, 34),
        weight=float(ink.get("width") or 3.0),
        notes=tuple(dict.fromkeys(notes)),
    )


def _chosen(text: str, table: Table, notes: list[str]) -> str:
    found = find(text, table)
    if not found:
        return ""
    notes.append(found[0][1])
    return found[0][0]


def _first(text: str, table: Table) -> str:
    found = find(text, table)
    return found[0][0] if found else ""


def _unknown(where: str) -> str:
    """A place no kit is known for is drawn as a plain room or as open country."""
    outside = (
        "outside",
        "outdoor",
        "field",
        "river",
        "bridge",
        "sky",
        "밖",
        "들판",
        "강",
        "다리",
        "하늘",
        "마당",
    )
    return "outdoors" if any(word in where.lower() for word in outside) else "room"


def _people(scene: Mapping[str, Any], own: str, notes: list[str]) -> tuple[Person, ...]:
    figures = scene.get("figures") or ()
    moods, poses = find(own, EXPRESSIONS), find(own, POSE_WORDS)
    people: list[Person] = []
    for raw in figures:
        figure = _mapping(raw)
        # A prompt speaks of the first figure unless it names as many words as there are figures.
        turn = len(people)
        mood = _one(figure, "expression", moods, turn, MOODS, EXPRESSIONS, notes)
        pose = _one(figure, "pose", poses, turn, POSES, POSE_WORDS, notes)
        people.append(_person(figure, mood or "neutral", pose or "standing"))
    return tuple(people)


def _one(
    figure: Mapping[str, Any],
    name: str,
    asked: list[tuple[str, str]],
    turn: int,
    known: Mapping[str, Any],
    table: Table,
    notes: list[str],
) -> str:
    """The figure's own field, unless the prompt plainly asks for something else."""
    field = _text(figure, name)
    own = field if field in known else _first(field, table)
    if turn < len(asked) and own not in {meaning for meaning, _ in asked}:
        notes.append(asked[turn][1])
        return asked[turn][0]
    notes += [word for meaning, word in asked if meaning == own]
    return own


def _person(figure: Mapping[str, Any], mood: str, pose: str) -> Person:
    position = _text(figure, "position") or "center"
    looking = _text(figure, "looking") or "viewer"
    side = {"left": -1, "right": 1}.get(looking, -1 if "right" in position else 1)
    look = _mapping(figure.get("look"))
    view = _text(figure, "facing") or "three_quarter"
    return Person(
        cast=_text(figure, "cast"),
        look=look_of({"key": _text(figure, "cast"), **look}),
        mood=mood,
        pose=pose,
        view=view if view in ("front", "three_quarter", "profile", "back") else "three_quarter",
        side=side,
        gaze=0.0 if looking == "viewer" else 0.85 if view != "front" else 0.9 * side,
        position=position,
    )


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}  # pyright: ignore[reportUnknownVariableType]


def _text(values: Mapping[str, Any], name: str) -> str:
    value = values.get(name)
    return value if isinstance(value, str) else ""
