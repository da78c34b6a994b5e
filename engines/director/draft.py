"""A panel to be: what it is for and what its words show."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from engines.director.cuts import Group
from engines.director.document import Shot
from engines.director.payoff import Payoff
from engines.director.posture import Down
from engines.director.split import weight
from engines.kernel.document import in_language
from engines.text.document import Scene

Purpose = Literal[
    "establish", "insert", "action", "talk", "exchange", "thought", "narration", "shout", "impact",
    "reaction", "eyes", "aftermath", "view", "last", "payoff",
]  # fmt: skip
_VEHICLE = re.compile(
    r"(?:버스|열차|기차|전철|트럭|막차)[가이] "
    r"|\b(?:bus|train|tram|truck|coach) (?:pulls|comes|drives|leaves|rolls)\b"
)
_BETWEEN: tuple[Purpose, ...] = ("talk", "exchange", "reaction", "eyes", "shout")
"""What passes between two people: one says it, the other hears it."""


@dataclass(frozen=True)
class Draft:
    """A panel to be: its scene, the beats it shows and what it is for. No beats: a silent one put in."""

    scene: Scene
    beats: Group
    purpose: Purpose
    language: str
    """What the story is written in first. The others share its artwork, so nothing is measured by them."""
    people: tuple[str, ...] = ()
    """Who is in it: those who speak on the panel, then those its action names."""
    thing: bool = False
    """Whether a close view can show what it is about: a thing in its action, else in what is told."""
    asked: Shot | None = None
    """The shot its script asks for in so many words."""
    down: Down = ""
    """Whether somebody in it falls or lies: no portrait shows that."""
    opens: bool = False
    """Whether it is its scene's first panel."""
    alone: bool = False
    """Whether one person is said to be alone in it."""
    hands: bool = False
    """Whether what it tells is in somebody's hands: a thing given, held up, taken."""
    held: bool = False
    """Whether somebody has something in hand in it."""
    feet: bool = False
    """Whether it tells of what is only seen from head to foot."""
    key: bool = False
    """Whether the planted thing is to be seen in it."""
    wanted: bool = False
    """Whether it is the one in which what the story wants is first seen, and who wants it."""
    thinks: bool = False
    """Whether somebody thinks of something in it, which is seen in a cloud."""
    whole: bool = False
    """Whether a building comes back to life in it: seen from its foot to its top."""
    way: bool = False
    """Whether what is in the way gives in it: seen whole, where it stands."""
    payoff: Payoff | None = None
    """What the story wanted, where this is the panel in which it is had."""

    @property
    def vehicle(self) -> bool:
        """Whether a bus or a train comes or goes in it."""
        shown = (in_language(beat.text, self.language) for beat in self.beats if beat.kind == "action")
        return any(_VEHICLE.search(words) for words in shown)

    @property
    def load(self) -> int:
        """Length of its words in syllables, sound effects left out: they need no balloon."""
        return sum(
            weight(in_language(beat.text, self.language))
            for beat in self.beats
            if beat.is_line and beat.kind != "sfx"
        )

    @property
    def company(self) -> bool:
        """Whether more than one speak in its scene, and nobody out of sight in it."""
        there = {beat.speaker for beat in self.scene.beats if beat.speaker and not beat.off_panel}
        return len(there) > 1 and not any(beat.off_panel for beat in self.beats)

    @property
    def pair(self) -> bool:
        """Whether two people can be seen talking."""
        return self.purpose in _BETWEEN and self.company and not self.down

    @property
    def empty(self) -> bool:
        """Whether a sound comes before anybody is seen: the place alone makes it."""
        return self.purpose == "impact" and self.opens and not self.people

    @property
    def shows(self) -> bool:
        """Whether all it tells is a thing in the hands of one person: what a try came to."""
        told_so = self.hands and self.thing and not (self.feet or self.key or self.alone)
        return told_so and self.silent and len(self.people) == 1

    @property
    def muses(self) -> bool:
        """Whether all that is done in it is to think of something."""
        return self.thinks and self.untalked and not (self.payoff or self.feet or self.asked)

    @property
    def turns(self) -> bool:
        """Whether the story turns on it: of what it shows nothing may be left out."""
        own = self.alone and self.hands and self.silent
        return self.key or self.way or self.whole or self.purpose == "last" or self.shows or own

    @property
    def untalked(self) -> bool:
        """Whether nobody says or thinks anything in it: what is told over it may stand beside a cloud."""
        return not any(beat.is_line and beat.kind != "narration" for beat in self.beats)

    @property
    def silent(self) -> bool:
        return not any(beat.is_line for beat in self.beats)
