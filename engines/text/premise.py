"""What a premise says: who, where, when, about which thing, wanting what. Keywords and patterns only.

It reads the surface, well enough to carry names and facts into a dummy story and to show them as
chips; whatever it does not find is left to the story.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from engines.text.document import Brief
from engines.text.gender import gender_of
from engines.text.names import english_names, korean_names
from presets.words import Found, find, find_all

_READ = 2000
"""Characters looked at: facts that come later are details."""
_KO_GOAL = re.compile(
    r"([가-힣A-Za-z0-9]+(?:을|를|에게|에|로))\s+((?:[가-힣]{1,4}\s+)?[가-힣]{1,6}?)"
    r"(?:으려고|으려는|으려|려고|려는|려\s|고\s?싶|기로|기\s?위해)"
)
_EN_GOAL = re.compile(
    r"\b(?:(?:wants?|tries|trying|has|have|needs?|decides?|hopes?|sets out|vows?|plans?)\s+to|must)\s+"
    r"([a-z]+(?:\s+[^\s.,;:!?]+){0,6}?)(?=[.,;:!?]|\s+(?:before|but|and|when|while|until|so|because)\b|$)"
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
    language: str = "en"


def read_premise(brief: Brief) -> Premise:
    """The facts of a brief's premise. Never raises."""
    text = brief.premise.strip()[:_READ]
    korean = any("가" <= character <= "힣" for character in text)
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
        place=_place(text),
        hour=find("hours", text),
        weather=find("weathers", text),
        thing=thing,
        quality=_quality(text, thing),
        goal=_korean_goal(whole) if korean else _english_goal(whole),
        language="ko" if korean else "en",
    )


def _place(text: str) -> Found | None:
    """The first place named; "지하철 승강장", two words for one kind, is one place."""
    found = find_all("places", text)
    if len(found) > 1 and found[1].key == found[0].key and text[found[0].end : found[1].start] == " ":
        both = text[found[0].start : found[1].end]
        return replace(found[0], word=both, end=found[1].end)
    return found[0] if found else None


def _quality(text: str, thing: Found | None) -> Found | None:
    if thing is None:
        return None
    before = find_all("qualities", text[: thing.start])
    return before[-1] if before and not text[before[-1].end : thing.start].strip() else None


def _korean_goal(text: str) -> str:
    match = _KO_GOAL.search(text)
    return f"{match.group(1)} {match.group(2)}기" if match else ""


def _english_goal(text: str) -> str:
    match = _EN_GOAL.search(text)
    return match.group(1).strip() if match else ""
