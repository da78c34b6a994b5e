"""How far away each of several people stands: two side by side all through an episode would be a frieze."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from random import Random

from engines.providers.painters.dummy.effects import FALLEN
from engines.providers.painters.dummy.places.names import ROOMS
from engines.providers.painters.dummy.reading import Reading
from engines.providers.painters.dummy.standing import Standing

HORIZON = {"high": -0.22, "low": 0.93, "birds_eye": -1.1}
"""Height of the horizon in heights of the picture, by the angle it is taken from."""
_IN_ROOMS = {"high": -0.02, "low": 0.86}
"""The same in a room: steeper there would be nothing but its floor, or its ceiling."""
_KNOWN, _TINY = 0.1, 0.146
"""Heights of the picture a figure far off is at least, so that one sees who it is, and at most."""
_OFTEN = 0.55
"""Share of pictures in which one stands farther off."""
FAR_BEHIND = "far_behind"
"""How far apart people are of whom one comes a long way behind."""
_BEHIND = 0.6
"""How large who comes far behind is beside those in front."""
_EYES = 0.6
"""From the crown to the eyes, in heads."""


def horizon_of(reading: Reading) -> float | None:
    """Height of the horizon in heights of the picture; None where the eyes of people tell it."""
    if reading.place in ROOMS and reading.angle in _IN_ROOMS:
        return _IN_ROOMS[reading.angle]
    return HORIZON.get(reading.angle)


def told_apart(unit: float, heights: Sequence[float], height: float) -> float:
    """Pixels of a head in an extreme long shot, in which the smallest of the people can still be known and
    the tallest leaves the picture to the place. `heights` are theirs in heads."""
    return min(max(unit, _KNOWN * height / min(heights)), _TINY * height / max(heights))


def deepened(reading: Reading, standing: Sequence[Standing]) -> tuple[Standing, ...]:
    """The first of several moved away from the viewer, on the same ground; the last, who leads, stays. Who
    is told to come far behind is farther off."""
    dice = Random(f"distance {reading.seed}")
    often, share = dice.random(), dice.uniform(0.84, 0.94)
    together = reading.spread == "close" or reading.shot not in ("long", "medium")
    # Where there is no ground to be farther off on, the other one would float.
    together = together or reading.effect in FALLEN
    # Two who sit have one bench, and not one above the other.
    together = together or sum(one.figure.pose.seat for one in standing) > 1
    behind = _last_of(standing) if reading.spread == FAR_BEHIND and reading.shot == "long" else None
    if len(standing) < 2 or (behind is None and (together or often > _OFTEN)):
        return tuple(standing)
    far, lead = behind or standing[0], standing[-1]
    share = _BEHIND if behind else share
    if far.figure.pose.turn or lead.figure.pose.turn:
        return tuple(standing)
    eyes = lead.y - (lead.figure.height - _EYES) * lead.unit
    told = horizon_of(reading)
    horizon = eyes if told is None else told * reading.height
    if reading.shot == "medium":
        share, horizon = 1 - (1 - share) * 0.6, eyes
    y = horizon + (far.y - horizon) * share
    if y - far.figure.height * far.unit * share < 0.02 * reading.height:
        # From straight above, who stands farther off would stand above the picture.
        return tuple(standing)
    moved = replace(far, unit=far.unit * share, y=y)
    # Whoever is farther off is drawn first.
    return (moved, *(one for one in standing if one is not far))


def _last_of(standing: Sequence[Standing]) -> Standing | None:
    """Of several who go the same way the last; None where they do not."""
    ways = {one.flip for one in standing}
    return min(standing, key=lambda one: -one.x if one.flip else one.x) if len(ways) == 1 else None
