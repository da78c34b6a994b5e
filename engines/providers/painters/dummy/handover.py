"""Two people hand something over: both of them have a hand on the one thing, and no arm crosses another."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engines.providers.painters.dummy.arms import arm_of
from engines.providers.painters.dummy.canvas import Canvas
from engines.providers.painters.dummy.figure.animals import is_animal
from engines.providers.painters.dummy.figure.body import Figure
from engines.providers.painters.dummy.figure.poses import Bend
from engines.providers.painters.dummy.objects.grips import has_sides
from engines.providers.painters.dummy.objects.pictured import drawer
from engines.providers.painters.dummy.objects.sizes import held_unit, reach
from engines.providers.painters.dummy.standing import Standing

_TAKES = ("receiving", "reaching")
_SHOTS = ("medium", "long")
_LOW = {"medium": 0.62, "long": 0.5}
"""How far below the shoulders two hands meet, in heads."""
_STRETCH = 0.97
"""Share of an arm's length it can be held out at."""


def handed_over(
    standing: tuple[Standing, ...], thing: str, shot: str, canvas: Canvas
) -> tuple[tuple[Standing, ...], bool]:
    """With the arms of who gives and who takes at the two sides of the thing, near enough for that; and
    whether anybody does. Who takes it by its side is drawn last: their fingers lie over it."""
    pair = _pair(standing) if shot in _SHOTS and drawer(thing) is not None else None
    if pair is None:
        return standing, False
    gives, takes = (standing[index] for index in pair)
    rest = [person for index, person in enumerate(standing) if index not in pair]
    return (*rest, *passed(gives, takes, thing, shot, canvas)), True


def passed(
    gives: Standing, takes: Standing, thing: str, shot: str, canvas: Canvas
) -> tuple[Standing, Standing]:
    """Both with a hand on the thing that is between them, in the order in which they are drawn."""
    wide = reach(thing)[2] * held_unit(thing) * gives.unit
    gives, takes = _nearer(gives, takes, wide, canvas)
    one, two = arm_of(gives, canvas), arm_of(takes, canvas)
    # What is high is held lower: it hides no chin.
    low = max(_LOW[shot], reach(thing)[3] * held_unit(thing) * 0.62 - 0.3) * gives.unit
    middle = (one.shoulder[0] + two.shoulder[0]) / 2
    # A child's face is as high as the chest of a grown-up.
    y = max(one.shoulder[1], two.shoulder[1])
    sides = has_sides(thing)
    half = wide / 2 if sides else 0.1 * gives.unit
    near, far = half + 0.1 * gives.unit, half + 0.22 * gives.unit
    gives = _with_arm(gives, one.bend_to((middle - one.side * near, y + low)), "hold", "object")
    takes = _with_arm(takes, two.bend_to((middle - two.side * far, y + low)), "hold" if sides else "open", "")
    # What is held by a handle lies over the open palm that waits for it.
    return (gives, takes) if sides else (takes, gives)


def _pair(standing: Sequence[Standing]) -> tuple[int, int] | None:
    """Who gives and who takes, turned to each other."""
    for giver, one in enumerate(standing):
        for taker, other in enumerate(standing):
            facing = one.flip != other.flip and (one.x < other.x) != one.flip
            if (
                one.person.pose == "giving"
                and other.person.pose in _TAKES
                and facing
                and not _unfit(one, other)
            ):
                return giver, taker
    return None


def _unfit(*people: Standing) -> bool:
    return any(
        one.figure.view == "back"
        or one.person.look.species
        or is_animal(one.person.look)
        or one.figure.pose.turn
        for one in people
    )


def _nearer(gives: Standing, takes: Standing, wide: float, canvas: Canvas) -> tuple[Standing, Standing]:
    """Both as near each other as their arms and the thing are long, where they stand farther off."""
    one, two = arm_of(gives, canvas), arm_of(takes, canvas)
    reached = (one.upper + one.lower + two.upper + two.lower) * _STRETCH * 0.9 + wide
    over = max(0.0, abs(one.shoulder[0] - two.shoulder[0]) - reached) / 2
    return replace(gives, x=gives.x + one.side * over), replace(takes, x=takes.x + two.side * over)


def _with_arm(one: Standing, bend: Bend, hand: str, prop: str) -> Standing:
    down = replace(one.figure.pose, far_arm=(8.0, 6.0), far_span=(1.0, 1.0), far_hand="relaxed")
    pose = replace(down, near_arm=bend, near_span=(1.0, 1.0), near_hand=hand, prop=prop)
    figure = one.figure
    return replace(
        one, figure=Figure(figure.look, figure.pose_name, figure.view, figure.head, figure.squash, pose)
    )
