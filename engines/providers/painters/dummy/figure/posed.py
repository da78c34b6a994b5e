"""From what a request says of a person to a figure that can be drawn."""

from __future__ import annotations

from dataclasses import replace

from engines.providers.painters.dummy.figure import animals, things
from engines.providers.painters.dummy.figure.act_poses import FROM_THE_SIDE, SIDEWAYS
from engines.providers.painters.dummy.figure.beasts import BOX
from engines.providers.painters.dummy.figure.body import Figure
from engines.providers.painters.dummy.figure.head import Head
from engines.providers.painters.dummy.figure.headwear import REACH
from engines.providers.painters.dummy.figure.moods import MOODS, Mood, felt
from engines.providers.painters.dummy.figure.poses import TO_THE_FACE, Pose, pose_for
from engines.providers.painters.dummy.figure.species import HOOFED, SPECIES
from engines.providers.painters.dummy.figure.walkers import Walker, stance_of
from engines.providers.painters.dummy.look import Look
from engines.providers.painters.dummy.objects.animals import ANIMALS
from engines.providers.painters.dummy.palette import WHITE
from engines.providers.painters.dummy.reading import Person

_NOT_FROM_FRONT = ("crouching", "bowing", "running", "kneeling", "giving", "receiving", "carrying", "jumping",
    "huddled", "searching", "pushing", "pulling", "sneaking", "throwing", "climbing", "recoiling", "knocking",
    "listening", "peering", "hiding", "writing")  # fmt: skip
"""Poses that fold towards the viewer and cannot be told from standing when seen straight on."""


_FREED: dict[str, tuple[float, float]] = {"standing": (14.0, 118.0), "walking": (20.0, 112.0),
    "looking_back": (14.0, 118.0), "looking_down": (14.0, 112.0), "turning_away": (14.0, 112.0),
    "shrugging": (30.0, 120.0), "gesturing": (30.0, 118.0), "hands_on_hips": (14.0, 118.0)}  # fmt: skip
"""The arm of who has something in that hand besides, where it would hang down or be empty."""


_DOWN = (-7.0, 2.0)
"""And of who carries a thing by its handle."""


def posed(person: Person, view: str = "", squash: float = 1.0, close: bool = False) -> Figure:
    """The figure of a person as the request wants it, in a view in which its pose can be read; `close` where
    the picture ends at the waist."""
    if close and person.pose == "huddled":
        # Of knees drawn up a picture that ends at the waist would show stumps.
        person = replace(person, pose="covering_face")
    short = (person.look.age == "child" or person.look.kind) and not person.look.species
    if close and short and person.pose in ("raising", "holding_object"):
        # Arms as short as these, or a head as wide, would have it before the face.
        person = replace(person, pose="holding_close")
    view = view or _told_by(person, close)
    if person.look.species:
        return _walker(person, view)
    view = _shows_face(person, view)
    head_view = "three_quarter" if person.pose == "looking_back" and view == "back" else view
    head = Head(
        person.look,
        _mood_of(person),
        head_view,
        person.gaze,
        WHITE,
    )
    pose = _stooped(pose_for(person.pose, view, person.moment, close), person.look, view)
    pose = _handed(pose, person, view)
    if animals.is_animal(person.look) and pose.turn:
        # Whoever has four legs or fins rears or dives a little, and does not lie on its back.
        pose = replace(pose, turn=-12.0 if person.pose == "falling" else 0.0, lift=0.0)
    figure = Figure(person.look, person.pose, view, head, squash, pose)
    figure.sheltered, figure.bandaged = person.sheltered, person.hurt
    if animals.is_animal(person.look):
        figure.grown(1.0 if close else ANIMALS[person.look.kind].size)
    return figure


def _handed(pose: Pose, person: Person, view: str) -> Pose:
    """With what they keep, or an open umbrella, in the near hand."""
    if person.keeps and not pose.prop and not pose.arms_last and not person.look.species:
        free = _DOWN if person.hangs and person.pose in _FREED else _FREED.get(person.pose, pose.near_arm)
        pose = replace(pose, near_arm=free, near_hand="hold", prop="object")
    if not person.sheltered:
        return pose
    back = view == "back"
    held = replace(pose, near_arm=(40.0, 146.0), near_hand="hold", prop="")
    return replace(held, arms_last=not back, arms_first=back)


def _shows_face(person: Person, view: str) -> str:
    """The view in which the face is seen, or the hands before it."""
    if person.pose == "covering_mouth" or (person.pose in TO_THE_FACE and view != "back"):
        # Both hands meet before the face only where both shoulders are seen.
        return "front"
    # Whatever has its face on one side shows that side.
    return "three_quarter" if things.is_thing(person.look) and view == "profile" else view


def _told_by(person: Person, close: bool) -> str:
    """The view of somebody from which their pose can be told."""
    view, pose = person.view, person.pose
    lies = pose in ("lying", "sleeping")
    if pose == "sleeping":
        return "front"
    if view == "front" and (pose in (*_NOT_FROM_FRONT, *SIDEWAYS) or (lies and not close)):
        return "three_quarter"
    if pose in ("sitting", "dozing", "sitting_ground") and view in ("front", "back") and not close:
        # Seen straight on one can hardly tell it from standing.
        return "three_quarter"
    if view == "back" and (pose in FROM_THE_SIDE or (pose == "posting" and close)):
        return "three_quarter" if lies or pose == "posting" else "profile"
    return "three_quarter" if view == "profile" and pose == "posting" else view


def _walker(person: Person, view: str) -> Walker:
    """An animal as it is; what cannot be told from before is seen from its side."""
    stance = stance_of(person.pose, person.moment)
    if person.look.species in HOOFED:
        # On hooves nobody sits.
        stance = "stand" if stance == "sit" else stance
        view = "three_quarter" if view == "front" else view
    if view == "front" and stance in ("run", "walk", "lie", "down"):
        view = "three_quarter"
    mood = _mood_of(person)
    walker = Walker(person.look, person.pose, view, Head(person.look, mood, view, person.gaze, WHITE), stance)
    walker.grown(walker.kind.size)
    return walker


def _mood_of(person: Person) -> Mood:
    """What they feel, as strongly as they do; a breath is seen in the cold alone."""
    mood = felt(MOODS.get(person.mood, MOODS["neutral"]), person.strength)
    if person.pose in ("sleeping", "dozing"):
        return replace(MOODS["neutral"], lids="shut", blush=mood.blush)
    if person.mute:
        return replace(mood, mark="mute", mouth="line")
    if person.loves:
        return replace(mood, mark="hearts", blush=max(mood.blush, 0.8))
    if person.pose == "calling_out":
        mood = replace(mood, mouth="laugh" if mood.mouth == "laugh" else "shout", size=mood.size * 1.25)
    return replace(mood, mark="") if mood.mark == "sigh" and not person.cold else mood


def _stooped(pose: Pose, look: Look, view: str) -> Pose:
    """Bent forward by age, as far as that is seen: from straight before nobody stoops."""
    if look.age != "old" or look.kind or pose.turn or view in ("front", "back") or pose.lean > 14:
        return pose
    return replace(pose, lean=pose.lean + (8 if view == "profile" else 5), nod=pose.nod - 3)


def headgear(person: Person) -> float:
    """How far a knot of hair, a crown, horns or an umbrella stand above an ordinary head, in heads."""
    if person.sheltered:
        return 1.0
    if things.is_thing(person.look):
        return max(0.0, -0.6 - things.box_of(person.look)[1])
    if person.look.species:
        return max(0.0, -0.6 - BOX[person.look.kind][1]) * SPECIES[person.look.species].size
    if person.look.kind:
        return max(0.0, -0.6 - BOX[person.look.kind][1])
    hat = max(0.0, REACH.get(person.look.hat, 0.0) - 0.58)
    return max(hat, _hairy(person))


def _hairy(person: Person) -> float:
    return {"crown": 0.16, "horns": 0.22, "helmet": 0.08}.get(person.look.accessory, 0.0) or (
        0.2 if person.look.hair == "bun" else 0.08 if person.look.hair == "spiky" else 0.0
    )
