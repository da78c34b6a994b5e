"""What a premise says: who, where, when, about which thing, wanting what. Keywords and patterns only.

It reads the surface, well enough to carry names and facts into a dummy story and to show them as
chips; whatever it does not find is left to the story.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from engines.text.document import Brief
from engines.text.facts import as_found, as_goal, languages_of
from engines.text.gender import gender_of
from engines.text.names import english_names, korean_names
from presets.words import Found, find, find_all, head

_READ = 2000
"""Characters looked at: facts that come later are details."""
_NIGHT_WORK = "야간"
_LONGEST = 60
"""Characters of an obstacle; a longer clause is a story of its own."""
_KO_GOAL = re.compile(
    r"([가-힣A-Za-z0-9]+(?:을|를|에게|에|로))\s+((?:[가-힣]{1,4}\s+)?[가-힣]{1,6}?)"
    r"(?:으려고|으려는|으려|려고|려는|려\s|고\s?싶|기로|기\s?위해)"
)
_EN_GOAL = re.compile(
    r"\b(?:(?:wants?|tries|trying|has|have|needs?|decides?|hopes?|sets out|vows?|plans?)\s+to|must)\s+"
    r"([a-z]+(?:\s+[^\s.,;:!?]+){0,9}?)"
    r"(?=[.,;:!?]|\s+(?:before|but|and|when|while|until|so|because)\b|$)"
)
_KO_OBSTACLES = (
    re.compile(r"(?:^|[\s.,])(?:하지만|그러나|그런데|다만|문제는)[,\s]+([^.!?\n]+)"),
    re.compile(r"[가-힣]지만,?\s+([^.!?\n]+)"),
    re.compile(
        r"([^.!?,\n]*(?:반대한다|막는다|가로막는다|막아선다|방해한다|쫓아온다|뒤쫓는다|노린다|위협한다|금지한다"
        r"|놓아주지 않는다|허락하지 않는다|내주지 않는다))"
    ),
)
_KO_BEFORE = re.compile(r"([가-힣A-Za-z0-9]+(?:이|가|을|를|에)\s+[가-힣]+기)\s?전에")
_EN_BEFORE = re.compile(r"\bbefore\s+([^.,!?;\n]+)", re.IGNORECASE)
_EN_OBSTACLES = (
    re.compile(r"(?:\bbut|\bhowever,?|, yet)\s+([^.!?;\n]+)", re.IGNORECASE),
    re.compile(r"([^.!?,\n]*\b(?:forbids|refuses to|opposes|stands in the way|is after|hunts)\b[^.!?,\n]*)"),
)


@dataclass(frozen=True)
class Premise:
    """The facts found; empty or None where the premise does not say."""

    heroes: tuple[str, ...] = ()
    genders: tuple[str, ...] = ()
    """Of each hero: "female", "male", or "" where the premise does not tell."""
    place: Found | None = None
    hour: Found | None = None
    weather: Found | None = None
    thing: Found | None = None
    quality: Found | None = None
    """A word that stands right before the thing: its colour, age or size."""
    goal: str = ""
    """Korean: a phrase ending in 기 ("편지를 찾기"); English: an infinitive without "to"."""
    obstacle: str = ""
    """A clause ("도현은 반대한다", "the shop closes at dawn") or a time there is until then."""
    language: str = "en"


def read_premise(brief: Brief) -> Premise:
    """The facts of a brief: those a person set, the rest as its premise is read. Never raises."""
    return _with_given(_read(brief), brief)


def _read(brief: Brief) -> Premise:
    text = brief.premise.strip()[:_READ]
    language = languages_of(brief)
    korean = language == "ko"
    whole = text
    heroes = korean_names(text) if korean else english_names(text)
    genders = tuple(gender_of(name, text, heroes) for name in heroes)
    # 노을 who meets somebody is no hour of the day, and 바다 no beach.
    for name in heroes:
        text = re.sub(rf"(?<![가-힣\w]){re.escape(name)}", " " * len(name), text)
    coloured = {found.start for found in find_all("qualities", text)}
    # "검은" is a colour, not a sword (검) with a particle.
    thing = next((found for found in find_all("objects", text) if found.start not in coloured), None)
    return Premise(
        heroes=heroes,
        genders=genders,
        place=head("places", text),
        hour=_hour(text),
        weather=find("weathers", text),
        thing=thing,
        quality=_quality(text, thing),
        goal=_korean_goal(whole) if korean else _english_goal(whole),
        obstacle=_obstacle(whole, korean),
        language=language,
    )


def _with_given(read: Premise, brief: Brief) -> Premise:
    """With what a person set in place of what was read; what they left empty is nobody's and nothing."""
    given = brief.facts
    changes: dict[str, Any] = {}
    if given.who is not None:
        heroes = tuple(dict.fromkeys(name for name in given.who if name))
        genders = tuple(gender_of(name, brief.premise[:_READ], heroes) for name in heroes)
        changes |= {"heroes": heroes, "genders": genders}
    for name, kind in (("place", "places"), ("hour", "hours"), ("weather", "weathers")):
        words: str | None = getattr(given, name)
        if words is not None:
            changes[name] = as_found(kind, words) if words else None
    if given.object is not None:
        # The words stand as they are: their colour is part of them.
        changes |= {"thing": as_found("objects", given.object) if given.object else None, "quality": None}
    if given.goal is not None:
        changes["goal"] = as_goal(given.goal)
    if given.obstacle is not None:
        changes["obstacle"] = given.obstacle.rstrip(".。 ")
    return replace(read, **changes)


def _hour(text: str) -> Found | None:
    """The first hour named; 야간 is a kind of work where another hour is told ("야간 알바 … 새벽 세 시")."""
    found = find_all("hours", text)
    return next((one for one in found if one.word != _NIGHT_WORK), found[0] if found else None)


def _quality(text: str, thing: Found | None) -> Found | None:
    if thing is None:
        return None
    before = find_all("qualities", text[: thing.start])
    return before[-1] if before and not text[before[-1].end : thing.start].strip() else None


def _obstacle(text: str, korean: bool) -> str:
    """What is in the way, else the time there is."""
    if found := _first(_KO_OBSTACLES if korean else _EN_OBSTACLES, text):
        return found
    until = _first([_KO_BEFORE if korean else _EN_BEFORE], text)
    if not until:
        return ""
    return f"{until} 전까지" if korean else f"only until {until}"


def _first(patterns: Iterable[re.Pattern[str]], text: str) -> str:
    """What the first pattern that finds something short enough has found, up to its first comma at most."""
    for pattern in patterns:
        match = pattern.search(text)
        for words in (match.group(1), match.group(1).partition(",")[0]) if match else ():
            if words.strip() and len(words.strip()) <= _LONGEST:
                return words.strip()
    return ""


def _korean_goal(text: str) -> str:
    match = _KO_GOAL.search(text)
    return f"{match.group(1)} {match.group(2)}기" if match else ""


def _english_goal(text: str) -> str:
    match = _EN_GOAL.search(text)
    return match.group(1).strip() if match else ""
