"""What a request asks for, once its fields and the words of its prompt have been read together."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from random import Random
from typing import Any

from engines.kernel.context import PaintRequest
from engines.providers.painters.dummy.canvas import Colour
from engines.providers.painters.dummy.colour_words import COLOURS
from engines.providers.painters.dummy.corner_words import View, view_of
from engines.providers.painters.dummy.figure.moods import MOODS
from engines.providers.painters.dummy.figure.poses import POSES
from engines.providers.painters.dummy.look import Look, look_of
from engines.providers.painters.dummy.named import named_things, nameless, no_beasts, of_time
from engines.providers.painters.dummy.period import of_period
from engines.providers.painters.dummy.person import Person as Person
from engines.providers.painters.dummy.place_heads import places_seen
from engines.providers.painters.dummy.place_words import CLOSER, MORE_PLACES, in_era
from engines.providers.painters.dummy.request_frame import framing_of, inked, mapping, text
from engines.providers.painters.dummy.retold import dressed_for, named_of, retold, told_of, unworn
from engines.providers.painters.dummy.seating import (
    feeling,
    handed,
    manners_of,
    placed,
    spaced,
    spread_of,
    under_cover,
)
from engines.providers.painters.dummy.sky_words import NO_WEATHER, OVER
from engines.providers.painters.dummy.states import things_shown, unlit
from engines.providers.painters.dummy.things_in import things, unpictured
from engines.providers.painters.dummy.told_poses import shod, together
from engines.providers.painters.dummy.weathered import for_the_sky
from engines.providers.painters.dummy.words import (
    EXPRESSIONS,
    HOURS,
    PLACES,
    SEASONS,
    WEATHERS,
    Table,
    colour_table,
    find,
    without,
)
from engines.providers.painters.dummy.words import POSES as POSE_WORDS
from presets.eras import era_of
from presets.words import walled

# The image engine's labelled lines repeat the structured scene; only bare lines are a person's own words.
_LABELLED = re.compile(r"^(Framing|Setting|Figures|References|Continuity|Room|Style|Change|Avoid): ")


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
    season: str
    thing: str
    also: str
    """A second thing an insert shows beside the first."""
    accent: Colour | None
    """A colour a person wrote into the prompt: it tints the whole scene."""
    state: str
    """How the thing is, where a story has just got it: lit, hot, aloft, there, or ""."""
    era: str
    view: View
    """Which side of the place is seen."""
    paint: Colour | None
    """The colour the text gives to something: the thing an insert or a hand shows."""
    gloom: bool
    """Whether a room at night has one lamp only."""
    people: tuple[Person, ...]
    seat: str
    """What people who sit sit on."""
    spread: str
    """Whether they keep "apart" or "close"."""
    placed: str
    """A thing the action tells of that nobody holds."""
    company: str
    """Who else is about: "" as many as the place has, "none" or "many" where the words say so."""
    room: float
    owner: Look | None
    """Whose hand a close view shows."""
    ink: Colour
    weight: float
    manner: str
    """What the picture is finished like; "" for flat clean colour."""
    notes: tuple[str, ...]


def read(request: PaintRequest) -> Reading:
    """Words of the prompt go before the scene's fields, so that editing a prompt changes the picture."""
    scene, own = request.scene, _own(request.prompt)
    facts, notes = mapping(scene.get("scene")), list[str]()
    where = ", ".join((text(scene, "setting"), text(facts, "place")))
    when = OVER.sub("", ", ".join((text(scene, "setting"), text(facts, "time"), text(scene, "action"))))
    around, effect = f"{when}, {text(facts, 'mood')}", text(scene, "effect") or "none"
    told, said = ", ".join((around, where, text(scene, "action"))), f"{own}, {text(scene, 'action')}"
    asked, action = nameless(own, scene), nameless(text(scene, "action"), scene)
    shown, paint = named_things(asked, action, where, text(scene, "thing"), text(scene, "aim"))
    accent, stray = _colours(unworn(own, scene), told, notes)
    notes += [one for one in shown[:2] if one in things(asked) and scene.get("shot") == "insert"]
    era = era_of(f"{where}, {said}") or text(facts, "era")
    place = _place(unpictured(asked), nameless(told, scene), where, text(scene, "setting"), era, notes)
    shown = of_time(no_beasts(shown, scene), place, era)
    people = feeling(handed(_people(scene, own, notes, request.seed), shown), said, request.seed)
    weather, season = _sky(own, told, around, where, effect, facts, notes)
    people, shown = under_cover(people, shown, said, weather in ("rain", "snow"), named_of(scene))
    people = for_the_sky(shod(together(people, said), scene, said), scene, place, weather, season, era)
    view = view_of(place, text(scene, "shot"), f"{where}, {said}", request.seed)
    lies = placed(people, _lying(shown, scene), things(f"{asked}, {action}"), place, view.corner)
    lies, *shown = unlit([lies, *shown], said, scene)
    return Reading(
        **framing_of(request),
        effect=effect,
        place=place,
        hour=_chosen(own, told, HOURS, notes) or _first(when, HOURS) or "morning",
        weather=weather,
        season=season,
        **things_shown(shown, said, f"{own}, {text(facts, 'mood')}"),
        era=era,
        view=view,
        accent=accent,
        paint=paint or stray,
        people=spaced(people, spread_of(said)),
        placed=lies,
        **manners_of(said, place),
        **inked(scene, request.prompt, own),
        notes=tuple(dict.fromkeys(notes)),
    )


def _sky(
    own: str, told: str, around: str, where: str, effect: str, facts: Mapping[str, Any], notes: list[str]
) -> tuple[str, str]:
    """Weather and season. What a person wrote goes first, but for an effect that is weather."""
    season = _first(f"{around}, {where}", SEASONS) or text(facts, "season")
    own, told, around = (NO_WEATHER.sub("", words) for words in (own, told, around))
    weather = _chosen(own, told, WEATHERS, notes) or _first(around, WEATHERS)
    return (effect if effect in ("rain", "snow", "fog") else weather), season


def _own(prompt: str) -> str:
    """What of a prompt is a person's own, without what is over."""
    return OVER.sub("", "\n".join(line for line in prompt.splitlines() if not _LABELLED.match(line)))


def _lying(shown: list[str], scene: Mapping[str, Any]) -> list[str]:
    """Without clothes where an instruction has just put some on."""
    figures = [mapping(raw) for raw in scene.get("figures") or ()]
    dressed = any(mapping(one.get("look")).get("told") for one in figures)
    return [one for one in shown if one not in ("garment", "cloth")] if dressed else shown


def _colours(own: str, told: str, notes: list[str]) -> tuple[Colour | None, Colour | None]:
    """(tint of the scene, colour of nothing in particular). Only a colour that no field explains counts,
    and one that stands before a thing is that thing's alone."""
    asked = find(own, colour_table())
    notes += [word for _, word in asked[:1]]
    known = {name for name, _ in find(told, colour_table())}
    bound = set(things(own).values())
    fresh = [name for name, _ in asked if name not in known]
    tint = next((COLOURS[name][1] for name in fresh if name not in bound), None)
    return tint, COLOURS[fresh[0]][1] if fresh else None


def _place(own: str, told: str, where: str, setting: str, era: str, notes: list[str]) -> str:
    """The kit to draw, in its time. A general word gives way to a closer one ("지하철 … 승강장")."""
    fresh = _chosen(own, told, PLACES, notes)
    # A panel may be set elsewhere than its scene begins.
    spot = setting if find(setting, PLACES) else where
    seen = places_seen(spot)
    place = fresh or next(iter(seen), "") or _unknown(where)
    named = {meaning for meaning, _ in find(spot, PLACES)}
    # Engines write the kind of a place before its name: "cafe, noon, flower shop".
    known = place in MORE_PLACES or fresh
    closer = () if known else (*(one for one in CLOSER.get(place, ()) if one in named), *MORE_PLACES)
    near = next((one for one in closer if one in seen or one not in MORE_PLACES), place)
    return in_era(near, era, spot)


def _chosen(own: str, told: str, table: Table, notes: list[str]) -> str:
    """The meaning a person put into the prompt, "" where it only repeats what the fields say.

    A word that no field explains is an edit, and the last one counts: people add at the end.
    """
    asked = find(own, table)
    known = {meaning for meaning, _ in find(told, table)}
    fresh = [hit for hit in asked if hit[0] not in known]
    if fresh:
        notes.append(fresh[-1][1])
        return fresh[-1][0]
    notes += [word for _, word in asked]
    return ""


def _first(text: str, table: Table) -> str:
    found = find(text, table)
    return found[0][0] if found else ""


def _unknown(where: str) -> str:
    """A place no kit is known for is drawn as a plain room or as open country."""
    return "outdoors" if where.strip(", ") and not walled(where) else "room"


def _people(scene: Mapping[str, Any], own: str, notes: list[str], seed: int) -> tuple[Person, ...]:
    figures = [mapping(raw) for raw in scene.get("figures") or ()]
    for line in (line for one in figures for line in one.get("told") or ()):
        own = own.replace(line, " ")
    # Of the whole story: nobody changes clothes for a word in one panel.
    era = text(mapping(scene.get("scene")), "era")
    told = ", ".join((text(scene, "action"), text(mapping(scene.get("scene")), "mood")))
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
    return tuple(people)


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
    return field if field in table else _first(field, table)


def _person(figure: Mapping[str, Any], mood: str, pose: str, seed: int, era: str) -> Person:
    position = text(figure, "position") or "center"
    looking = text(figure, "looking") or "viewer"
    side = {"left": -1, "right": 1}.get(looking, -1 if "right" in position else 1)
    look = mapping(figure.get("look"))
    view = text(figure, "facing") or "three_quarter"
    return Person(
        cast=text(figure, "cast"),
        look=retold(of_period(look_of({"key": text(figure, "cast"), **look}), era), look.get("told") or ()),
        mood=mood if mood in MOODS else "neutral",
        pose=pose if pose in POSES else "standing",
        view=view if view in ("front", "three_quarter", "profile", "back") else "three_quarter",
        side=side,
        gaze=0.0 if looking == "viewer" else 0.5 if view != "front" else 0.7 * side,
        position=position,
        moment=Random(f"moment {seed} {text(figure, 'cast')}").randrange(30),
    )
