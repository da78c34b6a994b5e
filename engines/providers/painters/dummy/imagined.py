"""What a panel's words say somebody thinks of: it is not there, and is drawn in a cloud."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, NamedTuple

from engines.providers.painters.dummy.canvas import Colour
from engines.providers.painters.dummy.damage import damaged
from engines.providers.painters.dummy.musicians import instrument_thought
from engines.providers.painters.dummy.named import as_known, likeness, nameless, paper_of
from engines.providers.painters.dummy.objects.dishes import BAKED
from engines.providers.painters.dummy.objects.portrait import PERSON, somebody
from engines.providers.painters.dummy.person import Person
from engines.providers.painters.dummy.pictured_words import Hit, subjects
from engines.providers.painters.dummy.request_frame import mapping
from engines.providers.painters.dummy.request_frame import text as field
from engines.providers.painters.dummy.states import darkened
from engines.providers.painters.dummy.thing_kinds import kind_of_thing
from engines.providers.painters.dummy.things_in import painted_in, things
from engines.providers.painters.dummy.words import OBJECTS, PLACES, spans
from presets.emblems import emblems_in

_SHOTS = ("medium", "bust", "close_up")
"""Framings near enough for a cloud beside the head."""
_THINKS = re.compile(
    r"(?<!not )(?<!n't )(?<!never )(?<!the )(?<!of )\b"
    r"(?:(?:(?:day)?dream(?:s|ing)?|think(?:s|ing)?) (?:back )?(?:only )?(?:of|about)"
    r"|imagin(?:es|ing)|pictures(?! of)|picturing|remembers|recalls|(?P<lost>gives? up on))\b"
)
_BETWEEN = re.compile(
    r"(?: (?!(?:to|that|how|why|what|when|where|with|by|in|on|at|and|but|as|while)\b)[\w’'-]+| +){0,5} "
)
_VERB = (
    r"(?:떠올리(?!지)|떠올린|떠올려|떠올렸|그려 ?보(?!지)|그려 ?본|생각하(?!지)|생각한|생각해|상상하(?!지)"
    r"|상상한|상상해|꿈꾸(?!지)|꿈꾼|꿈꿔|그리워하(?!지)|그리워한)"
)
_LOST = re.compile(r"들?[을를] (?:[가-힣]+ ){0,2}(?:포기|단념)(?:하(?!지)|한|해|했)")
"""What stands behind a Korean word for what somebody gives up."""
_DONE = re.compile(r"해냈다|이루어졌다|\bit worked\b|\bha[sd] come true\b")
_BEHIND = re.compile(
    rf"들?(?:의 (?:모습|냄새|맛|얼굴|소리|기억|생김새))?[을를] (?:[가-힣]+ ){{0,3}}{_VERB}|{_LOST.pattern}"
    r"|들? ?생각(?:을|에|뿐|만)|[이가] (?:[가-힣]+ ){0,2}(?:머릿속|눈앞)에|[이가]? ?(?:나오는 )?꿈을 꾸"
    r"|[이가]? ?(?:나오는 )?꿈을 꾼"
)

_ASKED_AFTER = re.compile(
    r"(?:[가-힣]+ ){0,2}[가-힣]+[을를] (?:보았|봤|못 보았|못 봤|아)느냐"
    r"|\b(?:asks?|asking)(?: \w+){0,3} (?:about|after|for) (?:(?:the|his|her|their|its) )?[\w'’ -]+",
    re.IGNORECASE,
)
"""What somebody asks others about is not there either."""


Fate = Literal["", "lost", "won"]
"""What has become of what somebody thinks of: given up, or done."""


@dataclass(frozen=True)
class Thought:
    """A thing, or a place or somebody as a picture shows them, and the colour that is said of it."""

    thing: str
    paint: Colour | None = None
    fate: Fate = ""
    mark: str = ""
    """A small thing beside it that says what is wanted of it; "" for none."""


class Told(NamedTuple):
    """The words of a panel without what is only thought of."""

    thought: Thought | None
    asked: str
    action: str
    thing: str
    """The thing only the script knows."""


def told_of_thoughts(own: str, scene: Mapping[str, Any]) -> Told:
    """What one person alone, near enough for a cloud, is said to think of, and the words without it and
    without names. `own` are those of the prompt."""
    asked, action = nameless(own, scene), nameless(field(scene, "action"), scene)
    figures, thing = scene.get("figures") or (), field(scene, "thing")
    asked, action = (_ASKED_AFTER.sub(lambda found: " " * len(found.group()), one) for one in (asked, action))
    alone = len(figures) == 1 and figures[0].get("facing") != "back"
    if not alone or field(scene, "shot") not in _SHOTS:
        return Told(None, asked, action, thing)
    thought: Thought | None = None
    portrayed = bool(mapping(scene.get("portrait")))
    for words in dict.fromkeys((action, asked)):
        if (hit := _thought_of(words, thing, field(scene, "aim"), portrayed=portrayed)) is None:
            continue
        start, end, meaning = _whole(hit, words)
        if thought is None:
            colour = things(words).get(meaning, "")
            known = as_known([meaning], scene, "", "")
            if meaning == PERSON:
                known = [_whom(scene) if portrayed else somebody(words[start:end].lower())]
            wrapped = paper_of(thing, known[0]) if thing else None
            paint = painted_in(colour) if colour else wrapped
            heard = _heard(known[0], words[start:end], scene)
            shown = _as_it_is(heard, scene)
            mark = _mark(shown, meaning == PERSON, field(scene, "wish"))
            mark = heard if heard == _MUSIC != shown else mark
            thought = Thought(shown, paint, _fate(words.lower(), start, end), mark)
        blank = words[:start] + " " * (end - start) + words[end:]
        asked, action = (blank if one == words else one for one in (asked, action))
        thing = "" if thing and thing.lower() in words[start:end].lower() else thing
    return Told(thought, asked, action, thing)


_OF_PEOPLE: Mapping[str, str] = {"love": "heart", "seek": "magnifier", "dance": "song"}
TROUBLE = "trouble"
"""The mark of what is in the way, and the wish that calls for it."""
LIGHT, FLAME = "light", "flame"
"""The marks of what is to be lit."""
_BURN = ("campfire", "torch", "candle", "oil_lamp", "lantern")
_OF_THINGS: Mapping[str, str] = {"make": "hammer"}


def _mark(thing: str, person: bool, wish: str) -> str:
    """What stands beside a face or a thing for what is to be done with it: a heart, a lens, a hammer."""
    if wish == TROUBLE:
        return TROUBLE
    if thing.startswith("unlit_"):
        return FLAME if thing.removeprefix("unlit_") in _BURN else LIGHT
    mark = (_OF_PEOPLE if person else _OF_THINGS).get(wish, "")
    if mark == "hammer" and thing in BAKED:
        mark = "whisk"
    return "" if mark == thing else mark


def _heard(thing: str, told: str, scene: Mapping[str, Any]) -> str:
    """The song of whoever plays is music, and no sheet of paper."""
    sheet = thing == "music_sheet" and not _SHEET.search(told)
    return _MUSIC if sheet and instrument_thought(scene) else thing


_SHEET = re.compile(r"악보|\b(?:sheets?|scores?|manuscripts?)\b", re.IGNORECASE)


def _as_it_is(thing: str, scene: Mapping[str, Any]) -> str:
    """What is thought of as it is now: dark until its story lights it, all but used up, or broken."""
    thing = darkened(thing) if scene.get("unlit") else thing
    if thing == _MUSIC:
        thing = instrument_thought(scene) or thing
    thing = _SCARCE.get(thing, thing) if scene.get("scarce") else thing
    return damaged([thing], "", scene)[0]


_MUSIC = "song"
"""What stands for music: where it is known what that is made with, it is seen with it."""
_SCARCE: Mapping[str, str] = {"battery": "low_battery"}
"""What shows how little of it is left."""


def _fate(words: str, start: int, end: int) -> Fate:
    """What the words tell to have become of what stands at a span of them."""
    before = [one for one in _THINKS.finditer(words) if one.end() <= start]
    if _LOST.match(words, end) or (before and before[-1]["lost"]):
        return "lost"
    return "won" if _DONE.search(words, end) else ""


def _whole(hit: Hit, words: str) -> Hit:
    """A thing with what it is called after: of a porcelain cup nothing of porcelain is there either."""
    start, end, meaning = hit
    before = spans(words[: max(0, start - 1)].lower(), OBJECTS)
    owner = before[-1:] and words[before[-1][1] : start]
    return _whole((before[-1][0], end, meaning), words) if owner in (" ", "'s ", "’s ") else hit


def _thought_of(words: str, own: str, aim: str, *, portrayed: bool) -> Hit | None:
    lowered = words.lower().replace("_", " ")
    hits = list(spans(lowered, OBJECTS))
    if own:
        # What no word names is drawn as what it is most like, here too; 탈 is a mask where a script has one.
        kind = next(iter(things(own)), "") or kind_of_thing(own, aim)
        hits += [(*one.span(), kind) for one in re.finditer(re.escape(own.lower()), lowered)]
    named = [hit for hit in subjects(lowered, hits, spans(lowered, PLACES)) if hit[2] not in _NEVER]
    # What nobody can hold has something that stands for it; a letter about an exam is a letter all the same.
    standing_for = emblems_in(lowered)
    named = [one for one in named if one[2] != PERSON or not any(_meet(one, other) for other in standing_for)]
    named += [one for one in standing_for if not any(_meet(one, other) for other in named)]
    named = [one for one in named if one[2] != PERSON or not lowered.startswith(("'s ", "’s "), one[1])]
    named += [(*blank.span(), PERSON) for blank in _NAMED.finditer(lowered)] if portrayed else []
    for verb in _THINKS.finditer(lowered):
        near = (hit for hit in named if hit[0] > verb.end())
        if hit := next((one for one in near if _BETWEEN.fullmatch(lowered[verb.end() : one[0]])), None):
            return hit
    # 빈 상자를 흔들며 쌀을 떠올린다: the one nearest to the verb.
    return next((hit for hit in sorted(named, reverse=True) if _BEHIND.match(lowered, hit[1])), None)


def _meet(one: Hit, other: Hit) -> bool:
    return one[0] < other[1] and other[0] < one[1]


_NEVER = ("hand", "shadow")
_NAMED = re.compile(r"(?<= ) +(?=[을를.,!]|$)")
"""What the name of somebody leaves that has been taken out of a text."""


def _whom(scene: Mapping[str, Any]) -> str:
    """The one of the cast who is thought of, as a portrait."""
    return likeness(mapping(scene.get("portrait")))


def beside_cloud(scene: Mapping[str, Any]) -> str:
    """The shot asked for, or the nearest that leaves room for a cloud beside the head in a picture of that
    shape."""
    shot, shape = field(scene, "shot"), field(scene, "shape") or "wide"
    if shot == "medium" or shape not in ("wide", "square"):
        return "medium"
    return shot if shape == "wide" else "bust"


def aside(people: tuple[Person, ...], thought: Thought | None) -> tuple[Person, ...]:
    """Who thinks stands to one side, with the room for the cloud on the side they look to."""
    if thought is None:
        return people
    return tuple(replace(one, position="left" if one.side > 0 else "right") for one in people)
