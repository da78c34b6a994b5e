"""How a thing is when a story has got it, by a panel's words: lit, steaming, high up, or there at last."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TypedDict

from engines.providers.painters.dummy.canvas import Colour
from engines.providers.painters.dummy.objects.dishes import DISHES
from engines.providers.painters.dummy.objects.grips import is_flat
from engines.providers.painters.dummy.objects.pictured import plain, shown_in
from engines.providers.painters.dummy.objects.sizes import can_be_held
from engines.providers.painters.dummy.things_in import painted_in, things

LAMPS = ("lamp", "lantern", "candle", "flashlight", "oil_lamp", "beacon", "street_lamp", "campfire", "torch")
_SERVED = ("bowl", "food", "pot", "kettle", "cup", "bread", "egg", "cake", "pizza", "burger", "platter",
    "pie", "stew", "pancakes", "tteokbokki", "fish_bread")  # fmt: skip
_EATEN = (*_SERVED, *DISHES, "food", "fruit", "sandwich", "rice_cakes")
_FLIERS = ("kite", "balloon", "plane", "butterfly", "bird", "owl", "parrot", "eagle", "phoenix", "bee", "bat",
    "hot_air_balloon", "helicopter", "ufo", "rocket", "paper_plane", "dragon", "swan")  # fmt: skip
_LIT = re.compile(
    r"불이 (?:환하게 |다시 )?(?:켜|들어|붙|밝)|불을 (?:켜|켠|밝)|되살아|환하게 켜"
    r"|\b(?:lit|lights? up|glow(?:s|ing)?|alight)\b"
)
_HOT = re.compile(
    r"김이 (?:모락|오르|나는|피어)|따끈|갓 (?:구운|끓인)|\b(?:steam(?:s|ing)?|piping|freshly baked)\b"
)
_DRINK = re.compile(r"커피|코코아|라테|홍차|녹차|\b(?:coffee|cocoa|latte|espresso|tea)\b")
"""What is in a cup that was made just now."""
_ALOFT = re.compile(
    r"하늘 (?:높이|로)|날아오|떠오르|떠오른|높이 뜬"
    r"|\b(?:high up|in the (?:sky|air)|aloft|soar(?:s|ing)?|flies|flying)\b"
)
_THERE = re.compile(
    r"마침내(?: 눈앞|\.)|되살아|다 된|토록 찾던|받아 든"
    r"|\b(?:at last|comes back|come back to life|finished|restored|two hands reach)\b"
)


_OUT = re.compile(
    r"꺼진|꺼져|불이 (?:나가|나간|없)|불 없는|켜지지 않|켜지 못|아직 켜지"
    r"|(?:등불|등|불|촛불)을 (?:끄|끈)|\b(?:puts?|blows?) out (?:the|a|his|her) (?:lamp|lantern|light|candle)"
    r"|\b(?:unlit|gone out|goes out|went out|burnt out|blown out|won't light|will not light|dark lamp"
    r"|cold lamp|out of oil)\b"
)


def unlit(shown: Sequence[str], said: str, scene: Mapping[str, object]) -> list[str]:
    """The things as they are drawn: a lamp that nobody has lit yet gives no light, by the panel's words or
    because its story lights it later."""
    burns = bool(_LIT.search(said.lower()) or _THERE.search(said.lower()))
    dark = bool(scene.get("unlit")) or bool(_OUT.search(said.lower()))
    return [darkened(thing) for thing in shown] if dark and not burns else list(shown)


_EMPTIED = re.compile(
    r"(?:텅 )?빈 (?:\S+ ){0,3}(?:접시|그릇|쟁반|냄비|파이 ?틀)"
    r"|\bempty (?:[a-z-]+ )?(?:dish|plate|tin|bowl|tray|platter)\b"
)


_SPILT = re.compile(r"엎어진|쏟아진|\b(?:spilt|spilled|tipped) (?:all )?over the floor\b")
_BOWL = "spilt_bowl"
_PIE = re.compile(r"파이|타르트|\b(?:pies?|tarts?)\b")


def emptied(shown: Sequence[str], said: str) -> list[str]:
    """The things as they are drawn where the words tell of an empty dish: that, and nothing of what was on
    it. The first is what lies there."""
    if _SPILT.search(said.lower()):
        return [_BOWL, *(one for one in shown if one and one not in _EATEN and one != "mixing_bowl")]
    if not _EMPTIED.search(said.lower()):
        return list(shown)
    dish = "empty_pie_dish" if "pie" in shown or _PIE.search(said.lower()) else "empty_dish"
    left = [dish if one in _EATEN else one for one in shown]
    return [*left[:1], *dict.fromkeys(left[1:])]


def lamp_of(said: str, scene: Mapping[str, object]) -> str:
    """Whether the light a story is about is "out" in a picture or "lit"; "" where it is about none."""
    if scene.get("relit") or (scene.get("unlit") and _LIT.search(said.lower())):
        return "lit"
    return "out" if scene.get("unlit") else ""


_BURNING = ("lamp", "lantern", "candle", "oil_lamp", "beacon", "torch", "campfire")


def darkened(thing: str) -> str:
    """A lamp, or a picture of one, without its light; a lighthouse there is only a picture of."""
    subject = shown_in(thing)
    kind = thing.removesuffix(subject) if subject else ""
    one = subject or thing
    return f"{kind}unlit_{one}" if one in (*_BURNING, "lighthouse") else thing


_TAGGED = re.compile(r"값표|가격표|\bprice (?:tags?|stickers?|labels?)\b")


_UNTAGGED = re.compile(r"값표가 없|가격표가 없|\b(?:with|and) no price tag\b")
"""Beside what has its price on it."""


def sold_in(scene: Mapping[str, object]) -> frozenset[str] | None:
    """The things of a picture that are for sale, empty for any there is; None where nothing is."""
    told = scene.get("for_sale")
    return frozenset(things(told) if isinstance(told, str) else ()) if told else None


class Stood(TypedDict):
    """What lies or stands there, and whether it is what is for sale."""

    placed: str
    priced: bool


def stood(thing: str, scene: Mapping[str, object]) -> Stood:
    """The thing that lies there, "" for none, with whether its price is on it."""
    return {"placed": thing, "priced": plain(thing) in (sold_in(scene) or ())}


def state_of(thing: str, said: str, *, for_sale: frozenset[str] | None = None) -> str:
    """lit, hot, aloft, there, tagged or "", of a thing in a panel's words."""
    text = said.lower()
    if thing in LAMPS and _LIT.search(text):
        return "lit"
    if thing in _SERVED and (_HOT.search(text) or (thing == "cup" and _DRINK.search(text))):
        return "hot"
    if thing in _FLIERS and _ALOFT.search(text):
        return "aloft"
    there = bool(_THERE.search(text))
    # A dish one has longed for comes from the fire.
    if there:
        return "hot" if thing in DISHES else "there"
    if _UNTAGGED.search(text):
        return "tagged_one"
    # A picture of what is for sale is not for sale.
    sold = for_sale is not None and " of " not in thing and (not for_sale or plain(thing) in for_sale)
    return "tagged" if sold or _TAGGED.search(text) else ""


_GLOOM = re.compile(
    r"어둑|어두워|침침|캄캄|칠흑|서늘|으스스|섬뜩|숨죽|숨 막히|숨이 멎|조여|죄어드|얼어붙|적막|찜찜"
    r"|쫓기|인기척 없|좁아지|수상한|곤두선|시린|팽팽|불안|메마른|불(?:이|빛이)? (?:하나씩 )?꺼[지진져]"
    r"|\b(?:dread|eerie|uncanny|frozen|freezing|breathless|breath held|not breathing|airless|stifling"
    r"|tightening|narrowing|closing in|desolate|deserted|dusky|pitch dark|darker|chased|chill|chilled|cold"
    r"|hushed|wary|on edge|lights? (?:go|goes|went) out)\b"
)


def gloomy(told: str) -> bool:
    """Whether a room at night is seen by one lamp only, by its mood and what is told of it."""
    return _GLOOM.search(told.lower()) is not None


_GOING = re.compile(
    r"(?:불|전등|등|조명|전구)(?:이|들이|은|빛이)? (?:\S+ ){0,2}(?:나[가갔간]|꺼[지졌진져])"
    r"|하나씩 꺼|깜박|정전"
    r"|\b(?:lights?|lamps?|bulbs?)\b.{0,24}\b(?:go|goes|gone|went|going|die|dies|died|flicker\w*|fail\w*)\b"
    r"|\bgoes? dark\b|\bblackout\b",
    re.IGNORECASE,
)
"""Words of a picture in which lamps are just going out."""


_ONE_HAND = re.compile(
    r"한 손|한손|손가락|손끝|손등|맨손|\b(?:one|a|free|left|right|single|bare) hand\b|\bfinger(?:s|tips?)?\b"
)
_BOTH_HANDS = re.compile(r"두 손|양손|두손|손안|손 안|손바닥|\b(?:both|two|cupped|open) hands\b|\bpalms\b")


def hands_of(shown: Sequence[str], said: str) -> int:
    """In how many hands the first thing is: two where hands are spoken of, one where the words say so or what
    is flat is held by its edge."""
    if "hand" not in shown[1:] or not can_be_held(shown[0]):
        return 0
    text = said.lower()
    return 2 if _BOTH_HANDS.search(text) or not (_ONE_HAND.search(text) or is_flat(shown[0])) else 1


class Shown(TypedDict):
    """What an insert or a hand shows, what lies beside it, how the first is, in how many hands it is, and if
    it is gloomy there."""

    thing: str
    also: str
    paints: Mapping[str, Colour]
    state: str
    hands: int
    gloom: bool
    going: bool
    """Whether lamps are just going out."""


def things_shown(shown: list[str], said: str, felt: str, *, for_sale: frozenset[str] | None) -> Shown:
    """The first two things of a panel, how its words say the first one is, and how the place feels."""
    first, second, *_ = (*shown, "", "")
    return {
        "thing": first,
        "also": second,
        "paints": {one: painted_in(colour) for one, colour in things(said).items() if colour},
        "state": state_of(first, said, for_sale=for_sale),
        "hands": hands_of(shown, said),
        "gloom": gloomy(felt),
        "going": bool(_GOING.search(said)),
    }
