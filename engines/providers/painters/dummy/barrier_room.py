"""Room for what is in the way before whoever has a hand to it: the others stand behind them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engines.providers.painters.dummy.canvas import Canvas
from engines.providers.painters.dummy.close_pairs import crown_of, turned, unfit
from engines.providers.painters.dummy.reading import Reading
from engines.providers.painters.dummy.standing import Standing

HEAVY = "box"
"""What is as large as a chest where somebody pushes at it."""
_TOUCH: dict[str, Sequence[str]] = {
    "bridge": ("nailing", "throwing"),
    "rocks": ("pushing", "pulling"),
    "avalanche": ("digging", "pushing", "pulling"),
    "blizzard": ("digging",),
    "tree": ("pulling", "pushing"),
    "door": ("pushing", "pulling", "knocking", "listening", "reaching"),
    "loop": ("pushing", "pulling", "reaching", "recoiling"),
    "wall": ("climbing", "pushing", "knocking", "reaching", "listening"),
    "flood": ("pulling",),
    "boat": ("climbing", "pulling", "throwing"),
    HEAVY: ("pushing", "pulling"),
}
"""Poses of who has a hand to it; where there are two of them, the first."""
_SHOTS = ("long", "medium")
_NOTHING = ("", "hand", "key", "hammer", "rope", "shovel", "axe", "saw", "ladder", "door", "padlock", "chain",
    "pebble", "stone", "tree", "scarf", "unlit_lantern", "unlit_lamp", HEAVY)  # fmt: skip
"""What may be in the picture besides: whoever reaches for anything else reaches for that."""
_AHEAD, _BEHIND, _EDGE = 5.8, 2.9, 1.2
_LEAST = 0.78
"""In heads: before whoever works, between them and the next behind, and to the edge of the picture; and how
much smaller they may be for its sake."""


def worker(standing: Sequence[Standing], reading: Reading) -> Standing | None:
    """Who has a hand to what is in the way; None where nobody has, or nothing of it would be seen."""
    barrier = reading.barrier
    if reading.shot not in _SHOTS or reading.thing not in _NOTHING:
        return None
    if reading.shot == "medium" and (len(standing) > 1 or (barrier and barrier.key == "loop")):
        # At half length there is room for two and nothing before them, and none for what is behind a door.
        return None
    if barrier and barrier.key == "flood" and not barrier.over:
        # Its drain is under water.
        return None
    touch = _TOUCH.get(barrier.key if barrier else reading.placed if reading.placed == HEAVY else "", ())
    busy = [one for one in standing if one.person.pose in touch and not (one.dim or unfit(one.person))]
    return min(busy, key=lambda who: touch.index(who.person.pose)) if busy else None


def room_before(
    standing: tuple[Standing, ...], reading: Reading, canvas: Canvas
) -> tuple[Standing, ...] | None:
    """Everybody, with room before who works at it; None where nobody does."""
    one = worker(standing, reading)
    if one is None:
        return None
    others = [other for other in standing if other is not one]
    right = one.flip is False if not others else sum(who.x for who in others) / len(others) < one.x
    wide, side = float(canvas.width), 1.0 if right else -1.0
    # As far to the side of the others as there is room for them behind, a little smaller where it is short.
    whole, share = _AHEAD + _BEHIND * len(others) + _EDGE, 1.0
    if reading.shot == "long":
        share = min(1.0, max(wide / (whole * one.unit), _LEAST))
    unit = one.unit * share
    ahead = min(_AHEAD * unit, wide - (_BEHIND * len(others) + _EDGE) * unit)
    x = wide - ahead if right else ahead
    x = wide / 2 - side * 0.1 * wide if not others else x
    crown = None if reading.shot == "long" else crown_of(one)
    found: dict[int, Standing] = {}
    for number, other in enumerate(sorted(others, key=lambda who: abs(who.x - one.x)), start=1):
        found[id(other)] = replace(other, x=x - side * _BEHIND * number * unit, unit=other.unit * share)
    view = one.figure.view if one.figure.view in ("profile", "three_quarter") else "three_quarter"
    found[id(one)] = turned(replace(one, x=x, unit=unit), one.person.pose, view, not right, crown)
    return tuple(found[id(who)] for who in standing)
