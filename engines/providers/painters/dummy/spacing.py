"""Where in the width and in the height of a picture people stand."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from engines.providers.painters.dummy.figure.acts import front_of
from engines.providers.painters.dummy.figure.body import Figure
from engines.providers.painters.dummy.figure.music_poses import PLAYED
from engines.providers.painters.dummy.reading import Person, Reading
from engines.providers.painters.dummy.standing import Standing

_ARMS_OUT = ("blocking", "pointing", "pointing_down", "reaching", "refusing")
"""What reaches over to who plays."""
_LEAST = 0.66
"""How much smaller two are drawn at most to have the room for what one of them plays."""
_LEGS = 4.3
"""Between two who sit on the ground face to face, in heads."""
LOW = ("crouching", "kneeling", "begging", "sitting_ground")


def held_in(x: float, unit: float, width: float, *, beside: bool = False) -> float:
    """Large heads are kept inside the picture; `beside` a cloud their hair may leave it."""
    margin = min(unit * (0.38 if beside else 0.5), width / 2)
    return min(max(x, margin), width - margin)


def spread_out(places: list[float], unit: float, width: float, full: bool) -> list[float]:
    """Keeps people apart by at least their shoulders, in the order the director gave them."""
    order = sorted(range(len(places)), key=lambda index: places[index])
    gap = min(unit * (2.0 if full else 1.42), width * 0.92 / max(len(places), 1))
    spread = list(places)
    for before, after in pairwise(order):
        spread[after] = max(spread[after], spread[before] + gap)
    over = spread[order[-1]] - width * 0.9
    if over > 0:
        spread = [x - over for x in spread]
    under = width * 0.1 - min(spread)
    if under > 0 and len(places) > 1:
        spread = [x + under * (1 - x / width) for x in spread]
    return spread


def feet_of(reading: Reading, figure: Figure, person: Person, sizes: tuple[float, float, float]) -> float:
    """The height of the soles in the picture; `sizes` are that of the crown, of a head, and the tallest in
    heads."""
    height, (crown, unit, tallest) = float(reading.height), sizes
    if reading.shot in ("long", "extreme_long"):
        ground = height * (0.80 if reading.shot == "extreme_long" else 0.965)
        # Who sits or kneels is lower in the picture, and no higher off its lower edge.
        feet = ground if reading.shot == "extreme_long" else min(ground, crown + max(tallest, 5.4) * unit)
    else:
        # Shorter people keep a little of the difference, so that a child is not drawn as tall.
        share = 0.34 if person.look.age == "child" else 0.16
        low = max(0.0, (tallest - figure.height) * unit * share)
        feet = crown + min(low, height * (share + 0.02)) + figure.height * unit
        if reading.shot == "medium" and len(reading.people) > 1 and person.pose in LOW:
            # Who crouches beside somebody is looked down at.
            feet += 0.7 * unit
    return feet


def with_room(standing: Sequence[Standing], width: float, *, full: bool) -> Sequence[Standing]:
    """Of two the one moved off what the other is busy with, as far as the picture is wide enough."""
    if len(standing) != 2:
        return standing
    for one, other in ((standing[0], standing[1]), (standing[1], standing[0])):
        side, need = (-1.0 if one.flip else 1.0), (front_of(one.figure) + 0.6) * one.unit
        if one.figure.pose_name == other.figure.pose_name == "sitting_ground" and one.flip != other.flip:
            # Their feet meet, and go no farther.
            need = _LEGS * one.unit
        if one.figure.pose_name in PLAYED and other.figure.pose_name in _ARMS_OUT:
            need += 1.5 * other.unit
        gap = (other.x - one.x) * side
        if need > one.unit and 0 < gap < need:
            by = need - gap
            low, high = 0.1 * width, 0.9 * width
            mine = min(max(one.x - side * by * 0.6, low), high)
            theirs = min(max(other.x + side * by * 0.4, low), high)
            pair = (replace(one, x=mine), replace(other, x=theirs))
            if one.figure.pose_name in PLAYED:
                # What is played would reach the other.
                share = min(max((theirs - mine) * side / need, _LEAST), 1.0)
                pair = (_smaller(pair[0], share, full=full), _smaller(pair[1], share, full=full))
            moved = {id(one): pair[0], id(other): pair[1]}
            return [moved[id(who)] for who in standing]
    return standing


def _smaller(one: Standing, share: float, *, full: bool) -> Standing:
    """Seen from a little farther off: on the same ground, or where that is out of the picture, as high."""
    lower = 0.0 if full else one.figure.height * one.unit * (1 - share)
    return replace(one, unit=one.unit * share, y=one.y - lower)
