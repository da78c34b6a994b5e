"""What a story puts in the way of a hero whose premise tells nothing of it (`presets/lexicon/hurdles.toml`).

Chosen here, and never told to be the premise's own: a rise without anything to be seen in the way shows
somebody who pushes at nothing.
"""

from __future__ import annotations

from dataclasses import replace
from random import Random

from engines.text.acting import DEED, quest_of
from engines.text.deeds import deed_of
from engines.text.fitting import fits
from engines.text.premise import Premise
from presets import lexicon
from presets.barriers import OUTSIDE
from presets.barriers import told as barrier
from presets.eras import era_of
from presets.telling import Story
from presets.words import walled

_WITHIN, _CLOCK = ("door", "dark"), "clock"
_BLIZZARD, _SNOW = "blizzard", "snow"
"""Kinds there are only between walls, and the one there is anywhere."""
_ABROAD = (
    "alley", "rooftop", "forest", "street", "bus_stop", "park", "beach", "mountain", "temple", "stadium",
    "farm", "market", "riverside", "outdoors", "fair",
)  # fmt: skip
"""Kinds of places under the sky, with roads."""


def hurdled(frame: Story, premise: Premise, genre: str, random: Random) -> Premise:
    """The premise, with something in the way that a frame that acts it out can tell of; as it is where it
    has that itself, or nothing suits its place."""
    if frame.acts != DEED or not premise.goal or premise.obstacle:
        return premise
    known = lexicon()["hurdles"].words.get(deed_of(premise), {})
    clauses = [one for one in known.get(premise.language, ()) if _suits(one, premise)]
    order = sorted(random.sample(clauses, len(clauses)), key=lambda one: _rank(_kind(one, premise), premise))
    for clause in order:
        told = replace(premise, obstacle=clause)
        conflict = quest_of(told, genre)
        if conflict and fits(frame, told, conflict):
            return told
    return premise


def _kind(clause: str, premise: Premise) -> str:
    seen = barrier(clause, premise.language)
    return seen.key if seen else ""


def _rank(kind: str, premise: Premise) -> int:
    """What is taken first: the snow that a premise tells of; a clock hangs anywhere, and is last."""
    if kind == _BLIZZARD and premise.weather is not None:
        return 0
    return 2 if kind == _CLOCK else 1


def _suits(clause: str, premise: Premise) -> bool:
    """Whether there can be such a thing where, and when, the premise plays."""
    kind, place = _kind(clause, premise), premise.place
    if kind == _CLOCK:
        return premise.hour is None
    if kind == _BLIZZARD and premise.weather is not None and premise.weather.key != _SNOW:
        return False
    abroad = place is None or (place.key in _ABROAD and not walled(place.word))
    if kind in OUTSIDE:
        return abroad
    old = kind == "dark" and bool(era_of(premise.text))
    return kind in _WITHIN and not old and (place is None or not abroad)
