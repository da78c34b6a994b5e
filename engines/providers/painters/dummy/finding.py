"""The thing that somebody on their knees has just come upon: right before their hands, and lit."""

from __future__ import annotations

from engines.kernel.document import Box
from engines.providers.painters.dummy.achieved import behind, over
from engines.providers.painters.dummy.arms import at_pelvis
from engines.providers.painters.dummy.canvas import Pen
from engines.providers.painters.dummy.framing import Frame
from engines.providers.painters.dummy.insert import colour_of, said_of
from engines.providers.painters.dummy.objects.broken import BROKEN
from engines.providers.painters.dummy.objects.grips import is_flat
from engines.providers.painters.dummy.objects.pictured import shown_in
from engines.providers.painters.dummy.objects.repaint import drawn_as
from engines.providers.painters.dummy.objects.sizes import HEAD, metres, reach, unit_for
from engines.providers.painters.dummy.palette import multiply
from engines.providers.painters.dummy.places.world import World
from engines.providers.painters.dummy.reading import Reading
from engines.providers.painters.dummy.seating import SEEKS
from engines.providers.painters.dummy.standing import Standing

_HOLE = 2.5
"""How far before whoever digs the hole is, in heads."""
_LARGEST = 1.4
"""What lies before somebody's hands, in metres; what is larger stands somewhere."""
_HANDLES = ("throwing", "pulling", "raising", "giving", "receiving", "holding_object", "carrying")
_BUSY = ("falling", "climbing", "jumping", "pushing", "blocking", "working", "writing", "painting", "running")
_DOWNCAST = ("sitting_ground", "covering_face", "huddled")
_SEEN = 1.15
"""Heads the longest side has at least: a key is found by whoever looks at the picture as well."""


def finder(reading: Reading, staging: Frame) -> Standing | None:
    """Who is seen finding the thing; None where nobody is low enough."""
    if reading.shot != "long" or not 0 < metres(reading.placed) < _LARGEST:
        return None
    if any(one.person.pose in _HANDLES for one in staging.standing):
        # It is in somebody's hands, whoever crouches beside them.
        return None
    if any(one.person.pose in _BUSY for one in staging.standing):
        # It is theirs whoever crouches by looks on at.
        return None
    if any(one.person.pose in _DOWNCAST for one in staging.standing):
        # What somebody sits beside who has given up is no find.
        return None
    low = [one for one in staging.standing if one.person.pose in SEEKS and one.figure.view != "back"]
    return low[0] if len(low) == 1 else None


def found(world: World, reading: Reading, one: Standing) -> Box:
    """Draws it where the hands are, with its glow. Gives where it is, in picture pixels."""
    side, pen = -1.0 if one.flip else 1.0, at_pelvis(one, world.canvas)
    joints = one.figure.joints
    hands = [pen.point(arm[2]) for arm in (joints.near_arm, joints.far_arm)]
    x = max(hands, key=lambda hand: hand[0] * side)[0] + side * 0.55 * one.unit
    base = max(*(hand[1] for hand in hands), one.y - 0.1 * one.unit)
    if one.person.pose == "digging":
        x, base = one.x + side * _HOLE * one.unit, one.y - 0.45 * one.unit
    thing = reading.placed
    left, top, wide, high = reach(thing)
    pixels = max(metres(thing) * one.unit / HEAD, _SEEN * one.unit)
    unit = unit_for(thing, pixels)
    x = min(max(x, wide * unit * 0.6), world.canvas.width - wide * unit * 0.6)
    centre = base - high * unit / 2
    # A picture is not what was looked for, and what is broken or unlit is not had yet.
    state = "" if shown_in(thing) or thing.startswith((BROKEN, "unlit_")) else "there"
    behind(world.canvas, state, x, centre, pixels * 1.5)
    flat = 0.5 if is_flat(thing) else 1.0
    start, weight = x - (left + wide / 2) * unit, min(world.weight, max(unit * 0.02, 0.8))
    own = Pen(world.canvas, unit, 0.0, 0.0, unit * flat, start, base - (top + high) * unit * flat, world.ink,
              weight)  # fmt: skip
    if draw := drawn_as(thing, said_of(reading, thing) is not None):
        draw(own, multiply(colour_of(reading, thing), world.ambient))
    over(own, thing, state)
    return own.box([(left, top), (left + wide, top + high)])
