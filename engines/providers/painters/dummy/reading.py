"""What a request asks for, once its fields and the words of its prompt have been read together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from engines.kernel.context import PaintRequest
from engines.providers.painters.dummy.barrier_words import at_hand, unbarred, without_broken
from engines.providers.painters.dummy.canvas import Colour
from engines.providers.painters.dummy.corner_words import View, view_of
from engines.providers.painters.dummy.damage import damaged
from engines.providers.painters.dummy.handing import handed
from engines.providers.painters.dummy.imagined import Thought, aside, beside_cloud, told_of_thoughts
from engines.providers.painters.dummy.keeping import kept
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.musicians import performing, waiting
from engines.providers.painters.dummy.named import (
    as_known,
    colours_said,
    found_in,
    named_things,
    nameless,
    no_beasts,
    own_of,
)
from engines.providers.painters.dummy.opened import opened
from engines.providers.painters.dummy.own_thing import Own
from engines.providers.painters.dummy.own_words import chosen, first, own_words
from engines.providers.painters.dummy.people_in import people_in
from engines.providers.painters.dummy.person import Person as Person
from engines.providers.painters.dummy.place_heads import places_seen
from engines.providers.painters.dummy.place_words import CLOSER, MORE_PLACES, in_era
from engines.providers.painters.dummy.request_frame import framing_of, inked, mapping, text
from engines.providers.painters.dummy.retold import named_of, unworn
from engines.providers.painters.dummy.seating import (
    feeling,
    manners_of,
    placed,
    spaced,
    spread_of,
    under_cover,
)
from engines.providers.painters.dummy.sky import sky_of
from engines.providers.painters.dummy.sky_words import OVER
from engines.providers.painters.dummy.states import emptied, lamp_of, sold_in, stood, things_shown, unlit
from engines.providers.painters.dummy.taker import with_taker
from engines.providers.painters.dummy.things_in import things, unpictured
from engines.providers.painters.dummy.told_poses import shod, together
from engines.providers.painters.dummy.tool_words import busied, tool_of
from engines.providers.painters.dummy.track_words import Tracks
from engines.providers.painters.dummy.weathered import for_the_sky
from engines.providers.painters.dummy.words import (
    HOURS,
    PLACES,
    find,
)
from presets.barriers import Barrier
from presets.eras import era_of
from presets.words import walled


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
    storm: bool
    """Whether the rain is one of a storm, with wind and lightning."""
    thing: str
    also: str
    """A second thing an insert shows beside the first."""
    paints: Mapping[str, Colour]
    """The colour the words give to each thing."""
    accent: Colour | None
    """A colour a person wrote into the prompt: it tints the whole scene."""
    tool: str
    """What is in the hand of who works."""
    lamp: str
    """The light a story is about: "out" as long as nobody has lit it, "lit" from then on; "" for none."""
    state: str
    """How the thing is, where a story has just got it: lit, hot, aloft, there, or ""."""
    hands: int
    """In how many hands an insert shows the thing: 0 where it lies there."""
    era: str
    barrier: Barrier | None
    """What is in the way."""
    view: View
    """Which side of the place is seen."""
    paint: Colour | None
    """The colour the text gives to something: the thing an insert or a hand shows."""
    gloom: bool
    """Whether a room at night has one lamp only."""
    going: bool
    """Whether lamps are just going out."""
    people: tuple[Person, ...]
    seat: str
    spread: str
    """Whether they keep "apart" or "close"."""
    placed: str
    """A thing the action tells of that nobody holds."""
    priced: bool
    """It is what is for sale, and has its price on it."""
    tracks: Tracks | None
    thought: Thought | None
    """What somebody thinks of, in a cloud."""
    company: str
    """Who else is about: "" as many as the place has, "none" or "many" where the words say so."""
    entry: str
    """A door somebody has to do with: "shut", "open" or ""."""
    audience: str
    """Many who look on: "clapping", "looking" or ""."""
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
    return _read(request, *unbarred(request.scene, own_words(request.prompt)))


def _read(request: PaintRequest, scene: Mapping[str, Any], own: str, barrier: Barrier | None) -> Reading:
    """The same of a scene and of a person's own words, which tell no more of what is in the way."""
    facts, notes = mapping(scene.get("scene")), list[str]()
    where, when = _where_and_when(scene, facts)
    around, effect = f"{when}, {text(facts, 'mood')}", text(scene, "effect") or "none"
    told, said = f"{around}, {where}, {text(scene, 'action')}", f"{own}, {text(scene, 'action')}"
    thought, asked, action, its_own = told_of_thoughts(own, scene)
    shown, paint = named_things(asked, action, where, story := own_of(its_own, action, scene))
    accent, stray = colours_said(unworn(own, scene), told, notes)
    notes += [one for one in shown[:2] if one in things(asked, story) and scene.get("shot") == "insert"]
    era = era_of(f"{where}, {said}") or text(facts, "era")
    place = _place(unpictured(asked, story), nameless(told, scene), where, text(scene, "setting"), era, notes)
    shown = without_broken(as_known(no_beasts(shown, scene), scene, place, era, story), barrier, said)
    people = handed(people_in(scene, own, notes, request.seed), shown)
    people, shown, paint = kept(feeling(people, said, request.seed), shown, paint, scene, story)
    sky = sky_of(own, told, around, where, effect, facts, notes)
    people, shown = under_cover(people, shown, said, sky["weather"] in ("rain", "snow"), named_of(scene))
    people = for_the_sky(_doing(people, shown, (place, said), scene, barrier), scene, place, **sky, era=era)
    view = _view(place, f"{where}, {unpictured(said, story)}", scene, request.seed)
    lies, *shown = _here(people, shown, (f"{asked}, {action}", said), scene, (place, view.corner, era), story)
    return Reading(
        **framing_of(request, beside_cloud(scene) if thought else ""),
        thought=thought,
        effect=effect,
        place=place,
        hour=chosen(own, told, HOURS, notes) or first(when, HOURS) or "morning",
        **sky,
        **things_shown(shown, said, f"{own}, {text(facts, 'mood')}", for_sale=sold_in(scene)),
        era=era,
        lamp=lamp_of(said, scene),
        barrier=barrier,
        view=view,
        accent=accent,
        paint=paint or stray,
        people=aside(spaced(with_taker(people, said, scene, place, era), spread_of(said)), thought),
        **stood(lies, scene),
        **manners_of(said, place),
        **inked(scene, request.prompt, own),
        notes=tuple(dict.fromkeys(notes)),
    )


def _where_and_when(scene: Mapping[str, Any], facts: Mapping[str, Any]) -> tuple[str, str]:
    where = ", ".join((text(scene, "setting"), text(facts, "place")))
    when = ", ".join((text(scene, "setting"), text(facts, "time"), text(scene, "action")))
    return where, OVER.sub("", when)


def _view(place: str, words: str, scene: Mapping[str, Any], seed: int) -> View:
    return view_of(place, text(scene, "shot"), words, seed, whole=bool(scene.get("reached")))


def _doing(
    people: tuple[Person, ...],
    shown: list[str],
    at: tuple[str, str],
    scene: Mapping[str, Any],
    barrier: Barrier | None,
) -> tuple[Person, ...]:
    """The people in what the words, the place and what is in the way make of their poses, and with the shoes
    they have. `at` are the place and the words."""
    place, said = at
    people = performing(busied(people, shown, place, said), scene)
    busy = at_hand(people, barrier, tool_of(said, place), text(scene, "action"))
    return shod(together(busy, said), scene, said)


def _here(
    people: tuple[Person, ...],
    shown: list[str],
    told: tuple[str, str],
    scene: Mapping[str, Any],
    at: tuple[str, str, str],
    own: Own | None,
) -> list[str]:
    """What lies there, and what the picture shows, lit or not, whole or broken. `told` are the words about
    things and all words, `at` the place, its corner and its time."""
    (about, said), (place, corner, era) = told, at
    known = as_known(list(things(about, own)) or found_in(said), scene, place, era, own)
    lies = _lies(people, shown, known, scene, (place, corner, own.thing if own else ""))
    there = opened(emptied([lies, *shown], said), said)
    return damaged(unlit(there, said, scene), said, scene)


def _lies(
    people: tuple[Person, ...],
    shown: list[str],
    told: list[str],
    scene: Mapping[str, Any],
    at: tuple[str, str, str],
) -> str:
    """What lies there; `at` are the place, its corner, and the story's own thing. Not the clothes an
    instruction has just put on."""
    figures = [mapping(raw) for raw in scene.get("figures") or ()]
    if any(mapping(one.get("look")).get("told") for one in figures):
        shown = [one for one in shown if one not in ("garment", "cloth")]
    return placed(people, shown, told, *at) or waiting(people, scene, at[0])


def _place(own: str, told: str, where: str, setting: str, era: str, notes: list[str]) -> str:
    """The kit to draw, in its time. A general word gives way to a closer one ("지하철 … 승강장")."""
    fresh = chosen(own, told, PLACES, notes)
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


def _unknown(where: str) -> str:
    """A place no kit is known for is drawn as a plain room or as open country."""
    return "outdoors" if where.strip(", ") and not walled(where) else "room"
