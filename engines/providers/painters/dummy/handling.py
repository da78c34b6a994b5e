"""Two who have to do with one thing, or with each other's hands: it is between them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from engines.kernel.document import Point
from engines.providers.painters.dummy.arms import arm_of, at_pelvis, in_pose
from engines.providers.painters.dummy.canvas import Canvas
from engines.providers.painters.dummy.close_pairs import crown_of, kept_in, turned, unfit
from engines.providers.painters.dummy.figure.poses import pose_for
from engines.providers.painters.dummy.handover import passed
from engines.providers.painters.dummy.objects.grips import has_sides
from engines.providers.painters.dummy.objects.pictured import drawer
from engines.providers.painters.dummy.objects.sizes import can_be_held, held_unit, reach
from engines.providers.painters.dummy.standing import Standing
from engines.providers.painters.dummy.told_poses import DRAGGED

_SHOTS = ("medium", "long")
_WANTS = ("reaching", "jumping", "pleading", "pulling", "receiving", "looking_up")
_TUGS = ("pulling", "holding_object", "carrying", "reaching", "receiving", "giving", "holding_close")
_YIELDS = ("recoiling", "falling", "refusing", "blocking")
"""Of whoever is pushed: anybody else stands by while a thing is."""
_BETWEEN = {"give": 2.6, "lift": 2.25, "tug": 2.9, "push": 2.15, "shake": 2.5, "drag": 2.75}
"""Between the two, in heads."""
Two = tuple[Standing, Standing]


def handled(
    standing: Sequence[Standing], thing: str, shot: str, canvas: Canvas
) -> tuple[tuple[Standing, ...] | None, bool]:
    """Both of such a pair where they belong, and whether the thing is between the hands of both; None where
    there is no such pair."""
    found = _act(standing, thing) if shot in _SHOTS else None
    if found is None:
        return None, False
    act, one, other = found
    if act in ("give", "tug"):
        between = _BETWEEN[act] + min(reach(thing)[2] * held_unit(thing), 1.6) * 0.6
    else:
        between = _BETWEEN[act]
    pair = _facing(one, other, between, shot, canvas)
    if act == "give":
        pair = passed(*pair, thing, shot, canvas)
    elif act == "lift":
        pair = _lifted(*pair, shot, canvas)
    elif act == "tug":
        pair = _tugged(*pair, thing, canvas)
    elif act == "push":
        pair = _pushed(*pair, canvas)
    elif act == "drag":
        pair = _dragged(*pair, canvas)
    else:
        pair = _shaken(*pair, canvas)
    return kept_in(pair, canvas), act in ("give", "tug")


def _act(standing: Sequence[Standing], thing: str) -> tuple[str, Standing, Standing] | None:
    """What two do together, and who of them is the first to do it."""
    if len(standing) != 2 or any(unfit(one.person) or one.figure.pose.turn for one in standing):
        return None
    held = drawer(thing) is not None and thing not in ("hand", "shadow") and can_be_held(thing)
    for one, other in ((standing[0], standing[1]), (standing[1], standing[0])):
        mine, theirs = one.person.pose, other.person.pose
        if mine == "giving" and theirs in ("receiving", "reaching") and held:
            return "give", one, other
        if mine == "raising" and theirs in _WANTS:
            return "lift", one, other
        if mine == "pulling" and theirs in _TUGS and held:
            return "tug", one, other
        if mine == "pulling" and theirs == DRAGGED:
            return "drag", one, other
        if mine == "pushing" and theirs in _YIELDS:
            return "push", one, other
        if mine == theirs == "reaching" and not held:
            return "shake", one, other
    return None


def _facing(one: Standing, other: Standing, between: float, shot: str, canvas: Canvas) -> Two:
    """Both turned to each other, so far apart, and so small that both are in the picture."""
    full, right = shot == "long", other.x >= one.x
    crown, ground = None if full else crown_of(one, other), max(one.y, other.y)
    unit = max(one.unit, other.unit) if full else min(one.unit, other.unit)
    unit = min(unit, canvas.width * 0.96 / (between + 1.9))
    middle, side = (one.x + other.x) / 2, 1.0 if right else -1.0
    found: list[Standing] = []
    for who, way in ((one, -side), (other, side)):
        view = who.figure.view if who.figure.view in ("profile", "three_quarter") else "three_quarter"
        placed = replace(who, unit=unit, y=ground, x=middle + way * between / 2 * unit)
        found.append(turned(placed, who.person.pose, view, way > 0, crown))
    return found[0], found[1]


def _bent(one: Standing, canvas: Canvas, near: Point | None, far: Point | None, **hands: str) -> Standing:
    """With the hands where they are wanted."""
    pose = one.figure.pose
    if near is not None:
        pose = replace(pose, near_arm=arm_of(one, canvas).bend_to(near), near_span=(1.0, 1.0))
    if far is not None:
        pose = replace(pose, far_arm=arm_of(one, canvas, far=True).bend_to(far), far_span=(1.0, 1.0))
    return in_pose(one, replace(pose, arms_last=False, **hands))  # type: ignore[arg-type]


def _lifted(holds: Standing, wants: Standing, shot: str, canvas: Canvas) -> Two:
    """One holds it up, leaning away; the other is on tiptoe, with an arm as high as it goes."""
    up = replace(
        pose_for("raising", holds.figure.view), lean=-7.0, near_arm=(-172.0, -178.0), arms_last=False
    )
    # Arms that are up are in the picture too.
    if shot == "medium":
        share = holds.figure.height / (holds.figure.height + 1.0)
        holds, wants = (_smaller(one, share) for one in (holds, wants))
    holds = in_pose(holds, up)
    pose = pose_for("reaching", wants.figure.view)
    feet = {"near_leg": (-10.0, -16.0), "far_leg": (10.0, -4.0)}
    wants = in_pose(wants, replace(pose, lean=10.0, nod=-20.0, gaze_down=False, **feet))
    hand = at_pelvis(holds, canvas).point(holds.figure.joints.near_arm[2])
    side = -1.0 if wants.flip else 1.0
    return holds, _bent(
        wants, canvas, ((wants.x + holds.x) / 2, wants.y - wants.figure.height * 0.6 * wants.unit),
        (hand[0] - side * 0.8 * wants.unit, hand[1] + 0.05 * wants.unit), near_hand="open", far_hand="open",
        prop="",
    )  # fmt: skip


def _smaller(one: Standing, share: float) -> Standing:
    """So much smaller, with room for raised arms above the crown."""
    crown = one.y - one.figure.height * one.unit
    unit = one.unit * share
    return replace(one, unit=unit, y=crown + (one.figure.height + 1.0) * unit)


def _tugged(pulls: Standing, keeps: Standing, thing: str, canvas: Canvas) -> Two:
    """Both have it by their side with both hands; who pulls leans back."""
    view = keeps.figure.view
    keeps = in_pose(keeps, replace(pose_for("pulling", view), lean=8.0, near_leg=(-24.0, -18.0),
                                   far_leg=(26.0, -6.0)))  # fmt: skip
    one, two = arm_of(pulls, canvas), arm_of(keeps, canvas)
    unit = pulls.unit
    wide = reach(thing)[2] * held_unit(thing) * unit if has_sides(thing) else 0.3 * unit
    x = (one.shoulder[0] + two.shoulder[0]) / 2
    y = max(one.shoulder[1], two.shoulder[1]) + 0.5 * unit
    mine, theirs = x - one.side * (wide / 2 + 0.1 * unit), x - two.side * (wide / 2 + 0.2 * unit)
    pulls = _bent(
        pulls, canvas, (mine, y), (mine, y - 0.3 * unit), near_hand="hold", far_hand="fist", prop="object"
    )
    keeps = _bent(keeps, canvas, (theirs, y), (theirs, y - 0.3 * unit), near_hand="hold", far_hand="fist",
                  prop="")  # fmt: skip
    return pulls, keeps


def _dragged(pulls: Standing, comes: Standing, canvas: Canvas) -> Two:
    """Both hands of one round the wrist of the other, whose arm is stretched out."""
    one, two, unit = arm_of(pulls, canvas), arm_of(comes, canvas), pulls.unit
    x = (one.shoulder[0] + two.shoulder[0]) / 2
    y = max(one.shoulder[1], two.shoulder[1]) + 0.55 * unit
    comes = _bent(comes, canvas, (x + two.side * 0.16 * unit, y), None, near_hand="relaxed", prop="")
    near, far = (x, y), (x - one.side * 0.2 * unit, y - 0.06 * unit)
    return comes, _bent(pulls, canvas, near, far, near_hand="fist", far_hand="fist", prop="")


def _pushed(pushes: Standing, gives_way: Standing, canvas: Canvas) -> Two:
    """Both palms on the chest of the other, who goes back."""
    chest = at_pelvis(gives_way, canvas).point((0.5, -0.4 * gives_way.figure.trunk))
    unit, side = pushes.unit, -1.0 if pushes.flip else 1.0
    near, far = (chest[0] - side * 0.3 * unit, chest[1] + 0.12 * unit), (chest[0] - side * 0.2 * unit,
                                                                       chest[1] - 0.3 * unit)  # fmt: skip
    return gives_way, _bent(pushes, canvas, near, far, near_hand="open", far_hand="open", prop="")


def _shaken(one: Standing, other: Standing, canvas: Canvas) -> Two:
    """Two hands meet in the middle; the other arms hang down."""
    a, b = arm_of(one, canvas), arm_of(other, canvas)
    x, y = (a.shoulder[0] + b.shoulder[0]) / 2, max(a.shoulder[1], b.shoulder[1]) + 0.8 * one.unit
    found: list[Standing] = []
    for who, arm in ((one, a), (other, b)):
        calm = replace(who.figure.pose, lean=4.0, far_arm=(8.0, 5.0), far_span=(1.0, 1.0), far_hand="relaxed")
        met = (x - arm.side * 0.14 * who.unit, y)
        found.append(_bent(in_pose(who, calm), canvas, met, None, near_hand="hold", prop=""))
    return found[0], found[1]


def across(standing: Sequence[Standing], thing: str, canvas: Canvas) -> tuple[tuple[Standing, ...], bool]:
    """Of one seen over the shoulder of another: with the thing between their hands, where one of them has it
    to give or to take; and whether that is so."""
    if len(standing) != 2 or not standing[0].dim or drawer(thing) is None or not can_be_held(thing):
        return tuple(standing), False
    back, lead = standing
    if not (_deals(lead) or _deals(back)) or unfit(lead.person) or unfit(back.person):
        return tuple(standing), False
    side, unit = (-1.0 if back.x < lead.x else 1.0), lead.unit
    shoulder = at_pelvis(lead, canvas).point(lead.figure.joints.neck)
    x, y = lead.x + side * 0.62 * unit, shoulder[1] + 0.9 * unit
    sides = has_sides(thing)
    half = reach(thing)[2] * held_unit(thing) * unit / 2 if sides else 0.1 * unit
    lead = _bent(lead, canvas, (x - side * (half + 0.1 * unit), y), None, near_hand="hold", prop="object")
    if back.person.pose in _TAKES or _deals(back):
        back = replace(back, flip=back.x > lead.x)
        back = _bent(back, canvas, (x + side * (half + 0.3 * unit), y + 0.1 * unit), None, near_hand="hold")
        back.figure.late = True
    return (back, lead), True


_TAKES = ("receiving", "reaching", "holding_object")


def _deals(one: Standing) -> bool:
    return one.person.pose in ("giving", "receiving")
