"""Of the ways a deed is done and an obstacle stops it, the ones a story tells: each drawn by the seed."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from random import Random

from engines.text.banes import FOES
from engines.text.deeds import Acting
from engines.text.premise import Premise
from engines.text.sight import handy
from engines.text.tones import spoken, toned_asks, toned_stops, toned_tries
from presets import bars, deeds
from presets.barriers import told as barrier
from presets.telling import Bar, Deed

_INWARD = "tender"
"""A tone that tells of a try by what is felt, which no picture shows."""
_EARTH = re.compile(r"삽|구덩이|손수레|\b(?:shovel|spade|wheelbarrow|digs)\b")
_TRIES = ("first", "second", "third", "near", "done")
_STOPS = ("first", "second", "third", "cost", "gives")


@dataclass(frozen=True)
class Ways:
    """What a deed and an obstacle are told by, in a `tone`; of a hero without `hands`, by what tells of none.

    In a `short` episode, a tone speaks and does nothing: what is done is what the deed and the obstacle do.
    What stands in the pictures (`seen`) stops the hero as such a thing does, whatever the tone.
    """

    acting: Acting
    language: str
    tone: str
    hands: bool
    short: bool
    seen: bool = False
    inside: bool = False
    """Within walls nobody digs, nor has a wheelbarrow."""

    def parts(self, random: Random) -> Mapping[str, Sequence[str]]:
        """Part of a scene → its beats."""
        deed, bar = deeds(self.language)[self.acting.deed], bars(self.language)[self.acting.bar]
        told: dict[str, Sequence[str]] = {"bar.sign": bar.sign, "bar.sees": bar.sees}
        for name in _TRIES:
            # Who is found or brought home is there when it is done, whatever the tone.
            met = name == "done" and deed.alive
            # Nor is a race or a recital left out, where there are pictures for it.
            held = bool(deed.topics) and not self.short and name in ("first", "done")
            told[f"deed.{name}"] = self._drawn(deed, name, random, toned=not (met or held))
        for name in _STOPS:
            told[f"bar.{name}"] = self._drawn(bar, name, random)
        asks = toned_asks(self.tone, self.acting.deed, self.language) or [
            deed.ask,
            *(one.ask for one in deed.others if one.ask),
        ]
        told["deed.ask"] = (random.choice(asks),)
        return {**told, "bar.opens": (bar.opens,) if bar.opens else ()}

    def _drawn(self, kind: Deed | Bar, name: str, random: Random, *, toned: bool = True) -> Sequence[str]:
        said = self._toned(kind, name, short=True) if toned and self.short else []
        if said:
            done = random.choice(handy(self._own(kind, name), self.hands))
            return spoken(done, random.choice(said))
        ways = self._long(kind, name) if toned and self.tone else []
        return random.choice(handy(ways or self._own(kind, name), self.hands))

    def _own(self, kind: Deed | Bar, name: str) -> list[Sequence[str]]:
        """What a deed or an obstacle does itself: with an obstacle that has tries of its own those alone."""
        others = [(getattr(one, "bars", ()), getattr(one, name)) for one in kind.others]
        own = [beats for with_bars, beats in others if beats and self.acting.bar in with_bars]
        told = own or [
            getattr(kind, name),
            *(beats for with_bars, beats in others if beats and not with_bars),
        ]
        return [one for one in told if not (self.inside and _EARTH.search(" ".join(one)))] or told

    def _long(self, kind: Deed | Bar, name: str) -> list[Sequence[str]]:
        """What a tone tells instead of what is done; none where it leaves that as it is."""
        if self.seen and isinstance(kind, Bar):
            return [getattr(kind, name)]
        if any(self.acting.bar in getattr(one, "bars", ()) for one in kind.others if getattr(one, name)):
            return []
        inward = self.short and self.tone == _INWARD and name != "done"
        return [] if inward else self._toned(kind, name, short=False)

    def _toned(self, kind: Deed | Bar, name: str, *, short: bool) -> list[Sequence[str]]:
        if isinstance(kind, Deed):
            return toned_tries(self.tone, self.acting.deed, name, self.language, short=short)
        return toned_stops(self.tone, self.acting.bar, name, self.language, short=short)


def is_seen(acting: Acting, premise: Premise) -> bool:
    """Whether what is in the way stands in the pictures."""
    return acting.bar not in FOES and barrier(premise.obstacle, premise.language) is not None
