"""What a premise says: who, where, when, about which thing, wanting what. Keywords and patterns only.

It reads the surface, well enough to carry names and facts into a dummy story and to show them as
chips; whatever it does not find is left to the story.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Any

from engines.kernel.sentences import masked, unmasked
from engines.text.document import Brief
from engines.text.facts import as_found, as_goal, languages_of
from engines.text.gender import gender_of
from engines.text.names import korean_names
from engines.text.names_latin import latin_names
from engines.text.obstacles import obstacle_of
from presets.words import Found, find, find_all, head

_READ = 2000
"""Characters looked at: facts that come later are details."""
_NIGHT_WORK = "야간"
_KO_GOAL = re.compile(
    r"([가-힣A-Za-z0-9]+(?:을|를|에게|에|로))\s+((?:[가-힣]{1,4}\s+)?[가-힣]{1,6}?)"
    r"(?:으려고|으려는|으려|려고|려는|려\s|고\s?싶|기로|기\s?위해)"
)
_EN_GOAL = re.compile(
    r"\b(?:(?:wants?|tries|trying|has|have|needs?|decides?|hopes?|sets out|vows?|plans?)\s+to|must)\s+"
    r"([a-z]+(?:\s+[^\s.,;:!?]+){0,9}?)"
    r"(?=[.,;:!?]|\s+(?:before|but|and|when|while|until|so|because)\b|$)"
)
_KO_MUST = re.compile(
    r"([가-힣A-Za-z0-9]+(?:을|를|에게|에|로))\s+((?:[가-힣]{1,4}\s+)?[가-힣]{1,6}?)야\s?(?:한다|했다|해|하는)"
)
_MUST = {
    "해": "하",
    "켜": "키",
    "려": "리",
    "져": "지",
    "줘": "주",
    "와": "오",
    "내": "내",
    "쳐": "치",
    "춰": "추",
    "워": "우",
}
"""How a verb's last syllable is contracted before "야 한다"."""


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
    job: Found | None = None
    """What the first of the people does for a living."""
    goal: str = ""
    """Korean: a phrase ending in 기 ("편지를 찾기"); English: an infinitive without "to"."""
    obstacle: str = ""
    """A clause ("도현은 반대한다", "the shop closes at dawn") or a time there is until then."""
    language: str = "en"


def read_premise(brief: Brief) -> Premise:
    """The facts of a brief: those a person set, the rest as its premise is read. Never raises."""
    read = _read(brief)
    # How the last episode ended stands in a later one's premise: told already, it is no new aim.
    told = {name: "" for name in ("goal", "obstacle") if getattr(read, name) in brief.story_so_far}
    return _with_given(replace(read, **told), brief)


def _read(brief: Brief) -> Premise:
    text = brief.premise.strip()[:_READ]
    language = languages_of(brief)
    korean = language == "ko"
    whole = masked(text)
    heroes = korean_names(text) if korean else latin_names(text)
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
        place=_place(text),
        job=_job(text),
        hour=_hour(text),
        weather=find("weathers", text),
        thing=thing,
        quality=quality_of(text, thing),
        goal=unmasked(_korean_goal(whole) if korean else _english_goal(whole)),
        obstacle=unmasked(obstacle_of(whole, korean, heroes)),
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


def quality_of(text: str, thing: Found | None) -> Found | None:
    """The word for colour, age or size that stands right before a thing."""
    if thing is None:
        return None
    before = find_all("qualities", text[: thing.start])
    return before[-1] if before and not text[before[-1].end : thing.start].strip() else None


def _place(text: str) -> Found | None:
    """Where it is, with the town before it ("제주도 폐교"); the town alone where nothing nearer is told."""
    place, town = head("places", text), find("regions", text)
    if place is None or town is None:
        return place or town
    if town.end <= place.start and re.fullmatch(r"(?:의)?\s+", text[town.end : place.start]):
        return replace(place, word=text[town.start : place.end], start=town.start)
    return place


def _job(text: str) -> Found | None:
    """The first job named; one that somebody dreams of is not theirs."""
    dreamt = r"(?:이|가)\s+(?:되|꿈)"
    return next((job for job in find_all("jobs", text) if not re.match(dreamt, text[job.end :])), None)


def _korean_goal(text: str) -> str:
    match, must = _KO_GOAL.search(text), _KO_MUST.search(text)
    if match and not (must and must.start() < match.start()):
        return f"{match.group(1)} {match.group(2)}기"
    if must is None:
        return ""
    verb = must.group(2)
    stem = verb[:-1] + _MUST.get(verb[-1], "" if verb[-1] in "아어" else verb[-1])
    return f"{must.group(1)} {stem}기" if stem else ""


def _english_goal(text: str) -> str:
    match = _EN_GOAL.search(text)
    return match.group(1).strip() if match else ""
