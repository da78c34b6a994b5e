"""How the practice writer obeys a wish for a panel.

By the rules it has, as it does for a line (`engines/text/obeying.py`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from engines.director.answer import RowAnswer
from engines.director.document import Panel, Shot
from engines.director.reset import at_hour, at_place, close_on, is_outside, with_thing
from engines.director.vocabulary import EXPRESSIONS
from engines.director.wished import parts_of, rest_of
from engines.kernel.document import Json
from engines.kernel.errors import InvalidInput
from engines.kernel.wishes import Understood, denies, telling, understood, whole_words
from presets import lexicon, wishes
from presets.words import label

_SIZES: tuple[Shot, ...] = ("extreme_long", "long", "medium", "bust", "close_up", "eyes")
"""From far to near."""
_WEATHERS = ("rain", "snow", "fog")
_GUTTERS = (0, 20, 40, 60, 80, 150, 220, 300, 500, 700, 900, 1500, 3000)


def obeyed_panel(inputs: Mapping[str, Json]) -> RowAnswer:
    """The panel as wished. Raises InvalidInput `wish_unclear`, and `wish_met` where it is so already."""
    panel = Panel.model_validate(inputs["panel"])
    names = {str(one["id"]): tuple(one["names"].values()) for one in inputs["cast"]}
    wish = _understood(inputs["wish"], [name for one in names.values() for name in one])
    people = {cast_id for cast_id, called in names.items() if any(name in called for name in wish.about)}
    asking = _Asking(people, inputs["languages"], names)
    made = _in_ways(panel, wish.ways, asking)
    # Each part of the wish by itself: what of it nothing comes of is said.
    idle = [
        wish.asked[way]
        for way in wish.ways
        if _in_ways(panel, [way], asking) == panel
        or _in_ways(panel, [one for one in wish.ways if one != way], asking) == made
    ]
    absent = [name for name in wish.about if not _is_in(panel, name, names)]
    if made == panel:
        # What this framing or this place cannot show is not there already.
        vain = [wish.asked[way] for way in wish.ways if _is_seen(way)]
        if wish.unmet or absent or vain:
            words = whole_words((*wish.unmet, *vain, *absent), inputs["wish"])
            raise InvalidInput("wish_unclear", words=", ".join(words))
        raise InvalidInput("wish_met", item=panel.id)
    fields = made.model_dump(mode="json", include=set(RowAnswer.model_fields))
    fields["unmet"] = whole_words((*wish.unmet, *idle, *absent), inputs["wish"])
    fields["alt"] = [{"lang": code, "text": text} for code, text in made.alt.items()]
    return RowAnswer.model_validate(fields)


@dataclass(frozen=True)
class _Asking:
    """Whom a wish names, the script's languages, and everybody's names."""

    people: set[str]
    languages: Sequence[str]
    names: Mapping[str, Sequence[str]]


def _understood(wish: str, names: Sequence[str]) -> Understood:
    """What is to be seen, and what the listed words ask for. Raises InvalidInput `wish_unclear`."""
    parts = parts_of(wish, names)
    rest = rest_of(wish, parts)
    ways = tuple(one.way for one in parts if one.way != "close.part")
    asked = {one.way: one.words for one in parts}
    vain = tuple(one.words for one in parts if one.way == "close.part")
    if parts and not telling(rest):
        return Understood(ways, unmet=vain, asked=asked)
    try:
        more = understood(rest, wishes()["panel"].words, names)
    except InvalidInput as error:
        if not parts or denies(rest):
            raise
        about = tuple(name for name in names if name and name in rest)
        left = tuple(one for one in str(error.values.get("words", "")).split(", ") if one)
        left = (*vain, *(one for one in left if not _names(one, about)))
        return Understood(ways, about, left, asked)
    return Understood((*ways, *more.ways), more.about, (*vain, *more.unmet), {**asked, **more.asked})


def _is_seen(way: str) -> bool:
    return way.startswith(("thing.", "close.")) or way.removeprefix("effect.") in _WEATHERS


def _names(word: str, about: Sequence[str]) -> bool:
    return any(word.startswith(name) for name in about)


def _in_ways(panel: Panel, ways: Sequence[str], asking: _Asking) -> Panel:
    # The place first: whether there is weather depends on it.
    for way in sorted(ways, key=lambda one: not one.startswith("place.")):
        field, _, value = way.partition(".")
        panel = _changed(panel, field, value, asking)
    return panel


def _is_in(panel: Panel, name: str, names: Mapping[str, Sequence[str]]) -> bool:
    return any(name in names.get(figure.cast, ()) for figure in panel.figures)


def _changed(panel: Panel, field: str, value: str, asking: _Asking) -> Panel:
    languages, (key, _, word) = asking.languages, value.partition(":")
    if field == "hour":
        return at_hour(panel, value, languages)
    if field == "place":
        return at_place(panel, key, word, languages)
    if field == "thing":
        return with_thing(panel, value, languages)
    if field == "close":
        return close_on(panel, word, languages, asking.names)
    if field == "effect" and value in _WEATHERS and not is_outside(panel):
        return panel
    if field == "size":
        field, value = "shot", _step(panel.shot, 1 if value == "closer" else -1)
    if field == "gutter":
        wider = value == "more"
        found = [one for one in _GUTTERS if (one > panel.gutter if wider else one < panel.gutter)]
        return panel.model_copy(
            update={"gutter": (found[0] if wider else found[-1]) if found else panel.gutter}
        )
    if field == "expression":
        return _felt(panel, value, asking.people, languages)
    return _framed(panel, field, value, languages)


def _step(shot: Shot, by: int) -> Shot:
    """The next shot size, as far as there is one; from a shot beside the scale to the nearest on it."""
    if shot not in _SIZES:
        return "close_up" if by > 0 else "medium" if shot == "over_shoulder" else "bust"
    return _SIZES[min(len(_SIZES) - 1, max(0, _SIZES.index(shot) + by))]


def _framed(panel: Panel, field: str, value: str, languages: Sequence[str]) -> Panel:
    """Another shot, angle, shape or effect; what the words of the panel call it by changes with it."""
    before = str(getattr(panel, field))
    if before == value:
        return panel
    update: dict[str, Any] = {field: value}
    if field in ("shot", "angle"):
        update |= _called(panel, "shots", before, value, languages)
    if field == "shot" and value == "insert":
        update["figures"] = ()
    elif field == "shot" and value in ("eyes", "close_up"):
        update["figures"] = panel.figures[:1]
    return panel.model_copy(update=update)


def _felt(panel: Panel, value: str, people: set[str], languages: Sequence[str]) -> Panel:
    """Another face: of those who are named, else of everybody in the picture."""
    figures = tuple(
        one.model_copy(update={"expression": value}) if not people or one.cast in people else one
        for one in panel.figures
    )
    if figures == panel.figures:
        return panel
    words = panel
    for one in {one.expression for one in panel.figures if not people or one.cast in people}:
        if one in EXPRESSIONS:
            words = words.model_copy(update=_called(words, "expressions", one, value, languages))
    return words.model_copy(update={"figures": figures})


def _called(panel: Panel, kind: str, before: str, after: str, languages: Sequence[str]) -> dict[str, Any]:
    """The prompt and the alt texts with the new word where they have the old one."""
    if before not in lexicon()[kind].words:
        return {}
    pairs = {code: (label(kind, before, code), label(kind, after, code)) for code in languages}
    prompt = panel.prompt
    for old, new in pairs.values():
        prompt = prompt.replace(old, new)
    alt = {code: text.replace(*pairs.get(code, ("\0", ""))) for code, text in panel.alt.items()}
    return {"prompt": prompt, "alt": alt}
