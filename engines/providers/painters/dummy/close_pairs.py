"""Two who are nearer each other than any others: in each other's arms, or one who tends the other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engines.providers.painters.dummy.apart import measured
from engines.providers.painters.dummy.arms import arm_of, at_pelvis, in_pose
from engines.providers.painters.dummy.canvas import Canvas
from engines.providers.painters.dummy.figure.animals import is_animal
from engines.providers.painters.dummy.figure.posed import posed
from engines.providers.painters.dummy.figure.things import is_thing
from engines.providers.painters.dummy.figure.walkers import Walker
from engines.providers.painters.dummy.person import Person
from engines.providers.painters.dummy.standing import Standing
from engines.providers.painters.dummy.told_poses import ARM_IN_ARM

CLOSE = ("hugging", "tending", "dancing", ARM_IN_ARM)
_SHOTS = ("long", "medium", "bust", "extreme_long")
_HEADS = 1.0
"""Between the heads of two who hug, in heads."""
_HOLD = 2.1
"""The same of two who dance."""
_LINKED = 1.25
"""The same of two who go arm in arm."""
_TALL = 3.4
"""Heads from which an animal is hugged by who stands."""
_DOWN = ("sitting", "sitting_ground", "crouching", "kneeling", "begging", "huddled", "lying", "sleeping")
_APART = 2.55
"""Between who kneels and who sits on the ground before them, in heads."""


def pair_of(people: Sequence[Person], shot: str) -> tuple[int, int] | None:
    """Who holds or tends, and whom; None where nobody does, or more than two are in the picture."""
    if shot not in _SHOTS or len(people) != 2:
        return None
    for index, one in enumerate(people):
        other = people[1 - index]
        if one.pose in CLOSE and not unfit(one) and (not unfit(other) or _hugs_animal(one, other, shot)):
            return index, 1 - index
    return None


def _hugs_animal(one: Person, other: Person, shot: str) -> bool:
    return one.pose == "hugging" and bool(other.look.species) and shot == "long"


def unfit(one: Person) -> bool:
    return bool(one.look.species) or is_animal(one.look) or is_thing(one.look) or one.sheltered


def paired(standing: Sequence[Standing], canvas: Canvas, shot: str) -> tuple[Standing, ...] | None:
    """Both of such a pair where they belong; None where there is none."""
    found = pair_of([one.person for one in standing], shot)
    if found is None:
        return _beside_one(standing, canvas, shot)
    one, other = standing[found[0]], standing[found[1]]
    if isinstance(other.figure, Walker):
        if other.figure.kind.flies:
            return None
        return kept_in(_hug_animal(one, other, other.figure, canvas), canvas)
    near = {"hugging": _hug, "dancing": _dance, "tending": _tend, ARM_IN_ARM: _link}[one.person.pose]
    return kept_in(near(one, other, canvas, shot), canvas)


def _beside_one(standing: Sequence[Standing], canvas: Canvas, shot: str) -> tuple[Standing, ...] | None:
    """Of three, two in each other's arms and the third to one side of them; None for any others."""
    held = [one for one in standing if one.person.pose == "hugging" and not unfit(one.person)]
    others = [one for one in standing if one not in held]
    if shot not in _SHOTS or len(held) != 2 or len(others) != 1:
        return None
    middle, wide = (held[0].x + held[1].x) / 2, float(canvas.width)
    side = 1.0 if others[0].x >= middle else -1.0
    near = [replace(one, x=one.x - middle + wide * (0.5 - side * 0.17)) for one in held]
    pair = kept_in(_hug(near[0], near[1], canvas, shot), canvas)
    return replace(others[0], x=wide * (0.5 + side * 0.34)), *pair


def turned(one: Standing, pose: str, view: str, flip: bool, crown: float | None) -> Standing:
    """Somebody in a pose, turned to a side, under a crown or, where all of them is seen, on their ground."""
    full = crown is None
    person = replace(one.person, pose=pose, view=view, side=-1 if flip else 1, gaze=0.5)
    figure = posed(person, view, one.figure.squash, close=not full)
    y = one.y if full else crown + figure.height * one.unit
    return replace(one, person=person, figure=figure, flip=flip, y=y)


def crown_of(*pair: Standing) -> float:
    """The height of the taller one's crown in the picture."""
    return min(one.y - one.figure.height * one.unit for one in pair)


def _hug(one: Standing, other: Standing, canvas: Canvas, shot: str) -> tuple[Standing, Standing]:
    """Chest to chest. Whose head is lower has it at the shoulder of the other and is drawn over them."""
    tall, low = (one, other) if one.figure.height >= other.figure.height - 0.15 else (other, one)
    right, full = low.x >= tall.x, shot in ("long", "extreme_long")
    unit = max(one.unit, other.unit) if full else min(one.unit, other.unit)
    crown, ground = None if full else crown_of(one, other), max(one.y, other.y)
    middle = (one.x + other.x) / 2
    tall = turned(replace(tall, unit=unit, y=ground), "hugging", "three_quarter", not right, crown)
    low = turned(replace(low, unit=unit), "hugging", "profile", right, crown)
    tall = in_pose(tall, replace(tall.figure.pose, lean=2, nod=-4, gaze_down=False))
    bent = replace(low.figure.pose, lean=7, nod=10, trunk=0.93, near_leg=(-2, -14), far_leg=(14, -6))
    low = replace(in_pose(low, bent), y=tall.y)
    apart = _HEADS * (1.0 if tall.figure.height - low.figure.height < 1.2 else 0.85)
    side = 1.0 if right else -1.0
    tall, low = (
        replace(who, x=middle - way * (apart / 2 + who.figure.joints.head[0]) * unit)
        for who, way in ((tall, side), (low, -side))
    )
    back = at_pelvis(low, canvas).point((-0.06, -0.64 * low.figure.trunk))
    waist = at_pelvis(tall, canvas).point((0.06, -0.48 * tall.figure.trunk))
    return _clasped(tall, back, canvas), _clasped(low, waist, canvas)


def _dance(one: Standing, other: Standing, canvas: Canvas, shot: str) -> tuple[Standing, Standing]:
    """Before each other: the hands on the reader's side are joined at their shoulders, the others are at a
    waist and a back."""
    right, full = other.x >= one.x, shot in ("long", "extreme_long")
    unit = max(one.unit, other.unit) if full else min(one.unit, other.unit)
    crown, ground = None if full else crown_of(one, other), max(one.y, other.y)
    middle, side = (one.x + other.x) / 2, 1.0 if right else -1.0
    pair: list[Standing] = []
    for who, way, legs in ((one, side, ((16, -4), (-14, -8))), (other, -side, ((-16, -34), (6, 2)))):
        seen = turned(replace(who, unit=unit, y=ground), "dancing", "three_quarter", way < 0, crown)
        pose = replace(
            seen.figure.pose,
            lean=0,
            nod=-2,
            near_leg=legs[0],
            far_leg=legs[1],
            gaze_down=False,
        )
        seen = in_pose(seen, pose)
        pair.append(replace(seen, x=middle - way * (_HOLD / 2 + seen.figure.joints.head[0]) * unit))
    arms = [arm_of(who, canvas) for who in pair]
    joined = (middle, (arms[0].shoulder[1] + arms[1].shoulder[1]) / 2 - 0.5 * unit)
    held: list[Standing] = []
    for who, arm, way in zip(pair, arms, (side, -side), strict=True):
        round_them = (middle + way * 0.62 * unit, arm.shoulder[1] + 1.15 * unit)
        pose = replace(
            who.figure.pose, near_arm=arm.bend_to(joined), near_span=(1.0, 1.0), near_hand="fist",
            far_arm=arm_of(who, canvas, far=True).bend_to(round_them), far_hand="relaxed",
        )  # fmt: skip
        held.append(in_pose(who, pose))
    return held[0], held[1]


def _link(one: Standing, other: Standing, canvas: Canvas, shot: str) -> tuple[Standing, Standing]:
    """Side by side the same way, heads down: who is behind has a hand under the other's elbow."""
    full, side = shot in ("long", "extreme_long"), -1.0 if one.flip else 1.0
    unit = max(one.unit, other.unit) if full else min(one.unit, other.unit)
    crown, ground = None if full else crown_of(one, other), max(one.y, other.y)
    middle = (one.x + other.x) / 2
    behind, lead = sorted((one, other), key=lambda who: who.x * side)
    behind, lead = (
        turned(replace(who, unit=unit, y=ground, x=at), ARM_IN_ARM, "three_quarter", side < 0, crown)
        for who, at in (
            (behind, middle - side * _LINKED / 2 * unit),
            (lead, middle + side * _LINKED / 2 * unit),
        )
    )
    shoulder = arm_of(lead, canvas).shoulder
    elbow = (shoulder[0] - side * 0.1 * unit, shoulder[1] + 0.95 * unit)
    held = replace(behind.figure.pose, near_arm=arm_of(behind, canvas).bend_to(elbow), arms_last=True)
    # Whoever is behind is drawn last, their hand over the other's arm.
    return lead, in_pose(behind, held)


def _hug_animal(one: Standing, other: Standing, walker: Walker, canvas: Canvas) -> tuple[Standing, Standing]:
    """On the knees before an animal, or standing beside a large one, an arm round its neck."""
    side, ground, unit = (1.0 if other.x >= one.x else -1.0), max(one.y, other.y), one.unit
    low = walker.height < _TALL
    holds = turned(replace(one, y=ground), "hugging", "three_quarter", side < 0, None)
    if low:
        holds = in_pose(holds, replace(holds.figure.pose, lean=12, near_leg=(8, -80), far_leg=(82, 3)))
    left, _, wide, _ = walker.reach
    # Both look the same way: its face is beyond the arm.
    animal = replace(other, y=ground, unit=unit, flip=side < 0, x=holds.x + side * (0.5 - left) * unit)
    high = min(walker.height * 0.42, 3.6 if not low else 2.2)
    reached = holds.x + side * (0.5 + min(wide * 0.4, 0.75)) * unit
    return _clasped(holds, (reached, ground - high * unit), canvas), animal


def _clasped(one: Standing, hand: tuple[float, float], canvas: Canvas) -> Standing:
    """With the near arm round the other; the far one is behind them."""
    bend = arm_of(one, canvas).bend_to(hand)
    pose = replace(
        one.figure.pose, near_arm=bend, near_span=(1.0, 1.0), near_hand="relaxed", arms_last=False,
        far_arm=(30.0, 60.0), far_span=(0.5, 0.3), far_hand="hidden", prop="",
    )  # fmt: skip
    held = in_pose(one, pose)
    held.figure.late = True
    return held


def _tend(one: Standing, other: Standing, canvas: Canvas, shot: str) -> tuple[Standing, Standing]:
    """One on a knee before the other, with both hands at their arm."""
    right = other.x >= one.x
    full = shot in ("long", "extreme_long")
    unit = max(one.unit, other.unit) if full else min(one.unit, other.unit)
    crown = None if full else crown_of(one, other)
    ground = max(one.y, other.y)
    one, other = replace(one, unit=unit, y=ground), replace(other, unit=unit, y=ground)
    helper = turned(one, "tending", "three_quarter", not right, crown)
    if other.person.pose in ("lying", "sleeping") and full:
        head = other.figure.head_at()[0] * (-1 if other.flip else 1)
        helper = turned(one, "tending", "three_quarter", head < 0, crown)
        ahead = -1.5 if head > 0 else 1.5
        return replace(helper, x=other.x + (head * 0.3 + ahead) * unit, y=ground - 0.4 * unit), other
    pose = other.person.pose if other.person.pose in _DOWN or not full else "sitting_ground"
    pose = "standing" if pose in CLOSE or not full else pose
    hurt = turned(other, pose, "three_quarter", right, crown)
    side, middle = (1.0 if right else -1.0), (one.x + other.x) / 2
    apart = _APART if full else 2.45
    helper = replace(helper, x=middle - side * apart / 2 * unit)
    hurt = replace(hurt, x=middle + side * apart / 2 * unit, y=helper.y if full else hurt.y)
    near, far = arm_of(helper, canvas), arm_of(helper, canvas, far=True)
    theirs = arm_of(hurt, canvas)
    y = max(
        (near.shoulder[1] + theirs.shoulder[1]) / 2 + 0.55 * unit,
        theirs.shoulder[1] + (0.4 if full else 0.75) * unit,
    )
    x = middle + side * 0.12 * unit
    stretched = replace(
        hurt.figure.pose, near_arm=theirs.bend_to((x, y)), near_span=(1.0, 1.0), near_hand="relaxed",
        prop="", arms_last=False,
    )  # fmt: skip
    hurt = in_pose(hurt, stretched)
    hurt.figure.bandaged = True
    busy = replace(
        helper.figure.pose, near_arm=near.bend_to((x - side * 0.12 * unit, y + 0.2 * unit)),
        far_arm=far.bend_to((x + side * 0.14 * unit, y - 0.08 * unit)),
    )  # fmt: skip
    return hurt, in_pose(helper, busy)


def kept_in(pair: tuple[Standing, Standing], canvas: Canvas) -> tuple[Standing, ...]:
    """Both moved together as far as they need to be inside the picture."""
    boxes = [measured(one, canvas).figure for one in pair]
    left, right = min(box[0] for box in boxes), max(box[0] + box[2] for box in boxes)
    by = max(0.0, -left) - max(0.0, right - canvas.width)
    if right - left > canvas.width:
        by = (canvas.width - left - right) / 2
    return tuple(replace(one, x=one.x + by) for one in pair)
