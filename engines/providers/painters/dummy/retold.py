"""Looks as an instruction changes them: "make him an old man", "give her a red hat", "수염을 없애 줘"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from engines.providers.painters.dummy.look import (
    HAIR_WORDS,
    OUTFIT_WORDS,
    Look,
    colour_near,
    grey_of,
    hair_of,
)
from engines.providers.painters.dummy.look_words import (
    ACCESSORIES,
    BEARDS,
    BUILDS,
    COMPLEXIONS,
    FIGURES,
    HATS,
    HEIGHTS,
    OUTFITS,
)
from engines.providers.painters.dummy.request_frame import mapping
from engines.providers.painters.dummy.trades import FIXED, TRADE_WORDS, age_of, ages_in, trade_of
from engines.providers.painters.dummy.words import find, first, spans

_WEARS = re.compile(
    r"\b(?:wear\w*|dress\w*|put\w*|give|gives|with|in an?|him|her|his|she|he|them|they|turn|make|change)\b"
    r"|\w['’]s\b|[가-힣]의 |입|쓰게|쓰고|쓴|씌|끼|걸치|매고|두르|달아"
    r"|그녀|남자|여자|주인공|로 바꿔|으로 바꿔|게 해"
)
"""What tells that a garment is worn and does not lie about."""
_VERBS = re.compile(r"\b(?:wear\w*|dress\w*|puts?|gives?|turns?|into|on)\b|(?:입|씌|걸치|바꾸|바꿔)[가-힣]*")
_OFF = re.compile(r"\b(?:without|no|remove|take off|takes off|lose)\b|벗|없애|없이|빼|지워|깎|밀어")
_HIM = re.compile(r"\b(?:him|his|he|the man|the boy|the guy)\b|그를|그의|남자|소년|할아버지|아저씨")
_HER = re.compile(r"\b(?:her|hers|she|the woman|the girl|the lady)\b|그녀|여자|소녀|할머니|아주머니")
_ALL = re.compile(r"\b(?:them|both|everyone|everybody|all)\b|둘 다|모두|다들|전부")
_FULL = 3
"""Letters of a Korean name with its surname."""
_TABLES = (BUILDS, BEARDS, HATS, ACCESSORIES, OUTFITS, FIGURES, HEIGHTS, COMPLEXIONS, TRADE_WORDS)


def heard_of_looks(text: str) -> list[tuple[int, int]]:
    """Where an instruction in lower case speaks of how somebody looks."""
    if not _WEARS.search(text) and not _OFF.search(text) and not age_of(text):
        return []
    found = [(start, end) for table in _TABLES for start, end, _ in spans(text, table)]
    found += [match.span() for tell in (_OFF, _VERBS) for match in tell.finditer(text)] if found else []
    hair = [match.span() for match in re.finditer(r"\bhair\b|머리", text)] if hair_of(text) else []
    return [*found, *ages_in(text), *hair]


def named_in(
    figures: Sequence[Mapping[str, Any]], names: Mapping[str, Sequence[str]], line: str
) -> list[int]:
    """Which figures an instruction names, by a whole name or a given one. `names`: cast id → names."""
    return [
        at for at, one in enumerate(figures) if any(_calls(name, line) for name in names.get(one["cast"], ()))
    ]


def _calls(name: str, line: str) -> bool:
    if name.isascii():
        return (
            re.search(rf"\b(?:{re.escape(name)}|{re.escape(name.split()[0])})\b", line, re.IGNORECASE)
            is not None
        )
    return name in line or (len(name) == _FULL and re.search(rf"(?<![가-힣]){name[1:]}", line) is not None)


def told_of(
    figures: Sequence[Mapping[str, Any]],
    sexes: Sequence[bool],
    line: str,
    names: Mapping[str, Sequence[str]] = MappingProxyType({}),
) -> list[int]:
    """Which figures an instruction is about: those it names, else by its words for a man or a woman, else the
    first. `sexes` says of each whether it is a woman."""
    text = line.lower()
    if not heard_of_looks(text) or not figures:
        return []
    if named := named_in(figures, names, line):
        return named
    if _ALL.search(text):
        return list(range(len(figures)))
    # "Make him an old woman" is about him.
    words = text[: _becoming(text)]
    for pattern, female in ((_HIM, False), (_HER, True)):
        if pattern.search(words):
            return [next((at for at, one in enumerate(sexes) if one == female), 0)]
    return [0]


def named_of(scene: Mapping[str, Any]) -> list[str]:
    """Cast ids of whom an instruction speaks by name."""
    return [str(one.get("cast")) for one in map(mapping, scene.get("figures") or ()) if one.get("told")]


def unworn(own: str, scene: Mapping[str, Any]) -> str:
    """Without instructions of how somebody is to look: their colours are nobody else's."""
    for one in scene.get("figures") or ():
        for line in mapping(mapping(one).get("look")).get("told") or ():
            own = own.replace(line, " ")
    return own


def _becoming(text: str) -> int:
    found = re.search(r"\b(?:into|an? (?:very )?(?:old|young|little|middle))\b", text)
    return found.start() if found else len(text)


def retold(look: Look, lines: Sequence[str]) -> Look:
    """The look after all these instructions,"
    " the oldest first. A thing or an animal changes its colours alone."""
    for line in lines:
        look = _retold(look, line.lower())
    return look


def _retold(look: Look, text: str) -> Look:
    if look.kind:
        return look
    look = _aged(look, text)
    off = bool(_OFF.search(text))
    beard, hat, worn = first(text, BEARDS), first(text, HATS), first(text, ACCESSORIES)
    if beard:
        look = replace(look, beard="" if off else beard)
    if hat or worn == "cap":
        hat = "" if off else hat
        look = replace(look, hat=hat, accessory="" if worn == "cap" and off else look.accessory)
        worn = worn if worn == "cap" and not hat else ""
    if worn:
        gone = "" if look.accessory == worn else look.accessory
        look = replace(look, accessory=gone if off else worn)
    if not off and _WEARS.search(text):
        look = _dressed(look, text)
    hair = "" if off else hair_of(text)
    colour = colour_near(text, HAIR_WORDS)
    return replace(look, hair=hair or look.hair, hair_colour=colour or look.hair_colour)


_FESTIVE = ("wedding", "gown", "tuxedo", "kimono", "wetsuit", "firesuit", "military", "armour",
    "spacesuit", "hanbok", "raincoat")  # fmt: skip
"""Clothes for which somebody changes, and that a panel tells of when they have."""
_WORN = re.compile(
    r"(?:[가-힣]+ )?[가-힣]+(?:을|를)? (?:차려 ?|갈아 ?)?입(?:고|은|어|었|는|으)|[가-힣]+ 차림"
    r"|\b(?:wears|wearing|dressed in|puts on|in (?:a|an|her|his|their))\b[^,.;]*",
    re.IGNORECASE,
)


def dressed_for(look: Look, action: str) -> Look:
    """In what the words of a panel say somebody has put on for it; the same look where they do not."""
    for found in _WORN.finditer(action):
        outfit = first(found.group(), OUTFITS)
        if outfit in _FESTIVE and not look.kind and (look.female or outfit not in ("wedding", "gown")):
            colour = colour_near(found.group(), OUTFIT_WORDS) or FIXED.get(outfit) or look.top
            accessory = "veil" if outfit == "wedding" else look.accessory
            return replace(look, outfit=outfit, top=colour, accessory=accessory)
    return look


def _aged(look: Look, text: str) -> Look:
    build, age = first(text, BUILDS), _age(text)
    words = find(text[_becoming(text) :], BUILDS)
    if words and age is not None:
        # What somebody is made into counts, not who is spoken of.
        look = replace(look, female=words[0][0] == "female")
    elif build and re.search(r"\binto\b|\ban?\b|로 바꿔|으로 바꿔|로 만들|으로 만들", text):
        look = replace(look, female=build == "female") if age is not None else look
    if age is not None:
        look = replace(
            look,
            age=age,
            hair_colour=grey_of(look.hair_colour) if age == "old" else look.hair_colour,
            hair="slick"
            if age == "old" and not look.female and look.hair in ("short", "spiky")
            else look.hair,
            beard="" if look.female or age in ("child", "teen") else look.beard,
            eye_shape=min(1.0, look.eye_shape + 0.4) if age == "old" else look.eye_shape,
        )
    wide = {"stocky": 1.24, "slim": 0.87}.get(first(text, FIGURES), look.wide)
    tall = {"tall": 1.1, "small": 0.88}.get(first(text, HEIGHTS), look.tall)
    return replace(look, wide=wide, tall=tall)


def _age(text: str) -> str | None:
    """The age asked for; "" for a grown-up; None where none is."""
    found = age_of(text)
    if found:
        return found
    if re.search(r"\b(?:older|aged|elderly)\b|\bold\b|늙|나이 들", text):
        return "old"
    if re.search(r"\byounger\b|\byoung\b|젊은|젊게|젊어|어려 보", text):
        return ""
    return None


def _dressed(look: Look, text: str) -> Look:
    outfit, trade = first(text, OUTFITS), trade_of(text)
    if trade is not None and outfit in ("", trade.outfit):
        look = replace(look, outfit=trade.outfit, top=trade.top or look.top, hat=trade.hat)
    elif outfit:
        look = replace(look, outfit=outfit)
    colour = colour_near(text, OUTFIT_WORDS)
    return replace(look, top=colour or look.top)
