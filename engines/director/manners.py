"""How the people of a scene hold themselves while nothing is told of it: they sit, walk, lean, crouch or
stand,
by what there is at the place, each in their own way and through a scene in one way."""

from __future__ import annotations

from engines.director.draft import Draft
from engines.director.placed import place_of
from engines.director.posture import gets_up
from engines.director.tempers import is_beside
from engines.director.vocabulary import Pose
from engines.text.document import Scene, Script

_STANCES: tuple[Pose, ...] = ("standing", "arms_crossed", "leaning", "standing", "hands_on_hips")
_BESIDE: tuple[Pose, ...] = ("standing", "leaning", "standing")
"""Of whoever goes along: folded arms and hands on hips are an opponent's."""
_SEATS = frozenset(
    (
        "cafe", "kitchen", "library", "classroom", "office", "hospital", "bus_stop", "park", "riverside",
            "subway",
        "bedroom", "theatre", "church", "stadium", "room", "spaceship", "temple",
    )
)  # fmt: skip
"""Places with something to sit on."""
_WAYS = frozenset(
    (
        "street", "alley", "beach", "forest", "farm", "fair", "market", "polar", "desert", "mountain",
            "outdoors",
        "undersea", "park", "riverside", "temple", "museum",
    )
)  # fmt: skip
"""Places one walks through."""
_RAILS = frozenset(("rooftop", "deck", "stairwell", "garage", "convenience_store", "drive_in", "gym", "fair"))
"""Places with something to lean on."""
# Of the lead, of the one they meet, of a third.
_TOGETHER: dict[str, tuple[tuple[Pose, Pose, Pose], ...]] = {
    "seats": (("sitting", "sitting", "standing"), ("sitting", "leaning", "standing"),
        ("standing", "sitting", "leaning")),
    "ways": (("walking", "walking", "walking"), ("standing", "crouching", "arms_crossed"),
        ("sitting_ground", "standing", "leaning")),
    "rails": (("leaning", "leaning", "standing"), ("standing", "leaning", "sitting"),
        ("sitting_ground", "leaning", "standing")),
}  # fmt: skip
HELD: tuple[Pose, ...] = ("sitting", "walking", "sitting_ground", "crouching", "leaning")
"""What a talk does not end: whoever says something goes on with it."""


def stance(person: str, draft: Draft, script: Script) -> Pose:
    """How a person of the cast is in a scene where nothing else is told of them."""
    order = [member.id for member in script.cast].index(person)
    number = script.scenes.index(draft.scene)
    kind = _kind(draft.scene, number)
    if not kind or gets_up(person, draft.scene, script):
        ways = _BESIDE if is_beside(person, script) else _STANCES
        return ways[(order + number) % len(ways)]
    ways = _TOGETHER[kind]
    # Walking and sitting alike would be a pattern of its own: every fourth scene they just stand.
    told = ways[(number + number // 3) % len(ways)][min(order, 2)]
    return "standing" if told == "arms_crossed" and is_beside(person, script) else told


def _kind(scene: Scene, number: int) -> str:
    place = place_of(scene)
    kinds = [
        name for name, places in (("seats", _SEATS), ("ways", _WAYS), ("rails", _RAILS)) if place in places
    ]
    return kinds[number % len(kinds)] if kinds and number % 4 != 3 else ""
