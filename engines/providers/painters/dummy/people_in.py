"""The figures of a request: their looks, and the expressions and poses that fields, prompt and action give
them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from random import Random
from typing import Any

from engines.providers.painters.dummy.alike import look_among
from engines.providers.painters.dummy.figure.moods import MOODS
from engines.providers.painters.dummy.figure.poses import POSES
from engines.providers.painters.dummy.period import of_period
from engines.providers.painters.dummy.person import Person
from engines.providers.painters.dummy.request_frame import mapping, text
from engines.providers.painters.dummy.retold import dressed_for, retold, told_of
from engines.providers.painters.dummy.words import EXPRESSIONS, Table, find, first, without
from engines.providers.painters.dummy.words import POSES as POSE_WORDS


def people_in(scene: Mapping[str, Any], own: str, notes: list[str], seed: int) -> tuple[Person, ...]:
    """Everybody in the order of the figures. `notes` takes the words of the prompt that were obeyed."""
    figures = [mapping(raw) for raw in scene.get("figures") or ()]
    for line in (line for one in figures for line in one.get("told") or ()):
        own = own.replace(line, " ")
    # Of the whole story: nobody changes clothes for a word in one panel.
    era = text(mapping(scene.get("scene")), "era")
    where = mapping(scene.get("scene"))
    # Nor does anybody walk for being at the riverside walk.
    told = ", ".join((text(scene, "action"), text(where, "mood"), text(where, "place")))
    poses = _states(figures, "pose", own, told, POSE_WORDS, notes)
    # "Fists clenched" names a pose, though a clenched fist alone would tell a mood.
    for pose in {_known(text(figure, "pose"), POSE_WORDS) for figure in figures} | set(poses):
        own = without(own, POSE_WORDS, pose)
    moods = _states(figures, "expression", own, told, EXPRESSIONS, notes)
    people = [
        _person(figure, mood, pose, seed, era)
        for figure, mood, pose in zip(figures, moods, poses, strict=True)
    ]
    for index in told_of(figures, [one.look.female for one in people], text(scene, "action")):
        people[index] = replace(people[index], look=dressed_for(people[index].look, text(scene, "action")))
    return tuple(_touched(one, scene) for one in people)


def _touched(person: Person, scene: Mapping[str, Any]) -> Person:
    """With a bag on the back, the eyes bound, or hearts about the head, where the words tell that of them."""
    if person.cast == text(scene, "blind") and not person.look.kind:
        person = replace(person, look=replace(person.look, accessory="blindfold"))
    if person.cast == text(scene, "bagged") and not person.look.accessory:
        person = replace(person, look=replace(person.look, accessory="backpack"))
    hurt, mute = person.cast == text(scene, "hurt"), person.cast == text(scene, "mute")
    return replace(person, loves=person.cast == text(scene, "confesses"), hurt=hurt, mute=mute)


def _states(
    figures: list[Mapping[str, Any]], name: str, own: str, told: str, table: Table, notes: list[str]
) -> list[str]:
    """Expression or pose of every figure: its field, unless the prompt asks for another one.

    Words that neither a field nor the action explains are edits. As many as there are figures go to
    them in order; fewer go to the first.
    """
    fields = [_known(text(figure, name), table) for figure in figures]
    # What an instruction says of somebody by name is theirs alone.
    for at, figure in enumerate(figures):
        for line in figure.get("told") or ():
            if hits := find(line, table):
                fields[at] = hits[-1][0]
                notes.append(hits[-1][1])
    asked = find(own, table)
    known = {*fields, *(meaning for meaning, _ in find(told, table))}
    fresh = [hit for hit in asked if hit[0] not in known]
    if figures:
        notes += [word for meaning, word in asked if meaning in fields]
    if not fresh or not figures:
        return fields
    picked = fresh[-len(figures) :]
    notes += [word for _, word in picked]
    if len(picked) < len(figures):
        # The figure whose own word is no longer in the prompt is the one that was changed.
        kept = {meaning for meaning, _ in asked}
        lost = next((index for index, field in enumerate(fields) if field not in kept), 0)
        fields[lost] = picked[-1][0]
    return fields if len(picked) < len(figures) else [meaning for meaning, _ in picked]


def _known(field: str, table: Table) -> str:
    return field if field in table else first(field, table)


def _person(figure: Mapping[str, Any], mood: str, pose: str, seed: int, era: str) -> Person:
    position = text(figure, "position") or "center"
    looking = text(figure, "looking") or "viewer"
    side = {"left": -1, "right": 1}.get(looking, -1 if "right" in position else 1)
    look = mapping(figure.get("look"))
    seen = of_period(look_among({"key": text(figure, "cast"), **look}), era)
    view = text(figure, "facing") or "three_quarter"
    return Person(
        cast=text(figure, "cast"),
        look=retold(seen, look.get("told") or ()),
        mood=mood if mood in MOODS else "neutral",
        pose=pose if pose in POSES else "standing",
        view=view if view in ("front", "three_quarter", "profile", "back") else "three_quarter",
        side=side,
        gaze=0.0 if looking == "viewer" else 0.5 if view != "front" else 0.7 * side,
        position=position,
        moment=Random(f"moment {seed} {text(figure, 'cast')}").randrange(30),
    )
