"""Which things a picture shows, and in what colour."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from typing import Any

from engines.providers.painters.dummy.alike import look_among
from engines.providers.painters.dummy.canvas import Colour
from engines.providers.painters.dummy.colour_words import COLOURS
from engines.providers.painters.dummy.objects.catalogue import THINGS
from engines.providers.painters.dummy.objects.dishes import BAKED
from engines.providers.painters.dummy.objects.pictured import KINDS, is_drawing, shown_in
from engines.providers.painters.dummy.objects.portrait import PERSON, named
from engines.providers.painters.dummy.own_thing import Own
from engines.providers.painters.dummy.request_frame import mapping, text
from engines.providers.painters.dummy.thing_kinds import dish_of, kind_of_thing
from engines.providers.painters.dummy.things_in import painted_in, things
from engines.providers.painters.dummy.track_words import tracks_of
from engines.providers.painters.dummy.words import OBJECTS, colour_table, find, spans
from presets.emblems import emblem_of
from presets.words import find as find_word


def named_things(asked: str, action: str, where: str, own: Own | None) -> tuple[list[str], Colour | None]:
    """Things in the order of their weight, and the colour of the first. `asked` are the prompt's words, `own`
    is the thing only its script knows."""
    shown, paint = _things(asked, action, where, own)
    if not shown and tracks_of(f"{asked}, {action}", ""):
        # Prints are what there is to see.
        return [], None
    return _with_own(own, where, (shown, paint))


def own_of(name: str, action: str, scene: Mapping[str, Any]) -> Own | None:
    """The thing only a script knows, by its name and by what a panel or the story does with it; None without
    one."""
    if not name.strip():
        return None
    lowered = name.lower().replace("_", " ")
    words = lowered.split()
    if not _known(name):
        return Own(lowered, words[-1], kind_of_thing(name, f"{action}. {text(scene, 'aim')}"), known=False)
    thing = next(iter(things(name)))
    # "music box" is one word for it; 탈 of 금빛 탈 is one where it is alone.
    word = next((lowered[start:end] for start, end, one in spans(lowered, OBJECTS) if one == thing), "")
    alone = next((one for one in reversed(words) if thing in things(one)), words[-1])
    return Own(lowered, word or alone, thing, known=True)


_FOUND = re.compile(
    r"\bThere it is(?: at last)?: (?P<en>[^.]+)\.|그토록 찾던 (?P<ko>[^.]+?)[이가] 있다", re.IGNORECASE
)


def found_in(action: str) -> list[str]:
    """What stands for what nobody can hold, where that is found all the same: a voice, the truth."""
    found = _FOUND.search(action)
    stands = emblem_of(found["en"] or found["ko"]) if found else ""
    return [stands] if stands else []


def _things(words: str, action: str, where: str, own: Own | None) -> tuple[list[str], Colour | None]:
    """What an insert or a hand shows, and the colour of the first. Things a person wrote in come first,
    then the action's; what is only in the name of the place comes last."""
    asked, told, around = things(words, own), things(action, own), things(where)
    fresh = [thing for thing in asked if thing not in told and thing not in around]
    shown = list(dict.fromkeys([*fresh[::-1], *told, *asked, *around]))
    # A hand holds the thing and a shadow falls from it: they are the subject only where nothing else is.
    shown.sort(key=lambda thing: thing in ("hand", "shadow"))
    if not shown:
        return found_in(action), None
    colour = asked.get(shown[0]) or told.get(shown[0]) or around.get(shown[0])
    # The clock of a clock tower lies on no table.
    kept = [thing for thing in shown if thing in told or thing not in around or thing == shown[0]]
    return kept, painted_in(colour) if colour else None


@cache
def _pictures(told: str, own: Own | None) -> dict[str, str]:
    """A picture that a panel only calls one → what is in it, by what a story says of it elsewhere."""
    shown = [thing for thing in things(told, own) if shown_in(thing)]
    photo = next((thing for thing in shown if not is_drawing(thing)), "")
    drawing = next((thing for thing in shown if is_drawing(thing)), "")
    plan = next((thing for thing in shown if thing.startswith("blueprint of ")), "")
    found = {"photo": photo, "painting": drawing, "drawing": drawing, "blueprint": plan}
    return {thing: picture for thing, picture in found.items() if picture}


_BARE = {"photo": f"photo of {PERSON}", "painting": f"drawing of {PERSON}", "drawing": f"drawing of {PERSON}"}
"""What a name leaves of a picture when it is taken out of a text."""
_PADDED = {f"{kind}glove": f"{kind}boxing_glove" for kind in ("", *KINDS)}
_OLD_THINGS = {"lamp": "oil_lamp", "flashlight": "lantern", "street_lamp": "lantern"}


def likeness(portrait: Mapping[str, Any]) -> str:
    """What shows one of the cast in a picture: a portrait, of an animal its kind."""
    look = look_among(portrait)
    return look.kind if look.kind in THINGS else named(look)


def colours_said(own: str, told: str, notes: list[str]) -> tuple[Colour | None, Colour | None]:
    """(tint of the scene, colour of nothing in particular). Only a colour that no field explains counts,
    and one that stands before a thing is that thing's alone."""
    asked = find(own, colour_table())
    notes += [word for _, word in asked[:1]]
    known = {name for name, _ in find(told, colour_table())}
    bound = set(things(own).values())
    fresh = [name for name, _ in asked if name not in known]
    tint = next((COLOURS[name][1] for name in fresh if name not in bound), None)
    return tint, COLOURS[fresh[0]][1] if fresh else None


def nameless(words: str, scene: Mapping[str, Any]) -> str:
    """A text with blanks for what people are called in it: 나비 may be a cat."""
    for name in scene.get("called") or ():
        said = re.escape(str(name))
        said = rf"(?a:\b{said}\b)" if str(name).isascii() else rf"(?<![가-힣]){said}"
        words = re.sub(said, lambda found: " " * len(found.group()), words)
    return words


def no_beasts(shown: list[str], scene: Mapping[str, Any]) -> list[str]:
    """Without the animals that are of the cast: the word means them."""
    beasts = set(scene.get("beasts") or ())
    return [thing for thing in shown if not beasts & _kinds(thing)]


@cache
def _kinds(thing: str) -> frozenset[str]:
    """The kinds of a cast whose word a thing is: a tiger of the cast has the body of a cat."""
    label = thing.replace("_", " ")
    named = [find_word(kind, label) for kind in ("creatures", "animated")]
    return frozenset((thing, *(one.key for one in named if one and one.word == label)))


def as_known(
    shown: list[str], scene: Mapping[str, Any], place: str, era: str, own: Own | None = None
) -> list[str]:
    """Things as their place, time and story have them: a lighthouse has one great lamp, old times burn oil,
    and who boxes has no knitted glove."""
    if pictures := _pictures(text(scene, "picture"), own):
        shown = [pictures.get(thing, thing) for thing in shown]
    if sought := text(scene, "sought"):
        # What is put up on a wall is what the story is looking for.
        it = list(things(sought, own))[:1]
        if it and it[0] in BAKED and _works(scene):
            it, shown = ["mixing_bowl"], [one for one in shown if one not in BAKED]
        shown = [*it, *shown]
    if portrait := mapping(scene.get("portrait")):
        one = likeness(portrait)
        shown = [_BARE.get(thing, thing) for thing in shown]
        shown = [
            f"{thing.removesuffix(PERSON)}{one}" if shown_in(thing) == PERSON else thing for thing in shown
        ]
    if scene.get("boxing"):
        shown = [_PADDED.get(thing, thing) for thing in shown]
    if place == "lighthouse":
        shown = ["beacon" if thing == "lamp" else thing for thing in shown]
    if era:
        shown = [_OLD_THINGS.get(thing, thing) for thing in shown]
    return list(dict.fromkeys(shown))


def _works(scene: Mapping[str, Any]) -> bool:
    return any(mapping(one).get("pose") == "working" for one in scene.get("figures") or ())


def _with_own(
    own: Own | None, where: str, found: tuple[list[str], Colour | None]
) -> tuple[list[str], Colour | None]:
    """With the thing only its script knows, where no word names it: what it is most like in its colour,
    else a parcel, before what else is there. A photo of it shows it and nothing more."""
    shown, paint = found
    if own is None or own.known or own.thing not in shown:
        if own and not shown:
            return list(things(own.name)), paint
        return shown, paint or (_colour_of(own, shown) if own else None)
    colour = next((name for name, _ in find(own.name, colour_table())), "")
    # The fish of a fish pie is in the pie.
    inside = (own.thing, *things(where), *things(own.name))
    beside = [one for one in shown if one not in inside]
    return [own.thing, *beside], COLOURS[colour][1] if colour else paper_of(own.name, own.thing)


def _colour_of(own: Own, shown: list[str]) -> Colour | None:
    """What the name of the thing says of its colour, for a panel that says nothing of it."""
    if not shown or own.thing not in (shown[0], shown_in(shown[0])):
        return None
    colour = things(own.name).get(own.thing)
    return painted_in(colour) if colour else paper_of(own.name, own.thing)


def _known(thing: str) -> bool:
    """Whether the painter has a word for a thing, and not only for what a dish is made of."""
    if not things(thing):
        return False
    words = thing.lower().replace("_", " ")
    whole = any(words[start:end] == words for start, end, _ in spans(words, OBJECTS))
    return whole or not dish_of(thing) or (" " in thing and bool(things(thing.split()[-1])))


def paper_of(thing: str, kind: str) -> Colour | None:
    """The colour of what a thing nobody can draw is wrapped in: always the same; others have their own."""
    if kind != "parcel":
        return None
    papers = [COLOURS[name][1] for name in ("brown", "orange", "green", "purple", "blue")]
    return papers[sum(thing.encode()) % len(papers)]
