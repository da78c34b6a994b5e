"""What a panel's words tell of how people sit, how near each other they keep, and what stands beside them."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from random import Random
from typing import TypedDict

from engines.providers.painters.dummy.figure.animals import is_animal
from engines.providers.painters.dummy.musicians import PLAYED, plays
from engines.providers.painters.dummy.objects.sizes import can_be_held
from engines.providers.painters.dummy.onlooker_words import audience_of, entry_of
from engines.providers.painters.dummy.person import Person
from engines.providers.painters.dummy.tool_words import tool_of
from engines.providers.painters.dummy.track_words import Tracks, tracks_of
from engines.providers.painters.dummy.words import Table, first

SEATS = Table(
    {
        "bench": "swing,porch,긴 의자,벤치,평상,마루,그네",
        "chair": "seat,desk,table,armchair,의자,책상,식탁,탁자,좌석",
        "bed": "sofa,couch,mattress,침대,소파,이불",
        "rock": "boulder,ledge,on the steps,stone steps,stair,kerb,curb,wall,log,crate,바위,돌 위,계단,턱에,"
        "담 위,통나무,난간",
        "ground": "floor,grass,sand,snow,바닥,풀밭,모래,땅에,눈 위",
    }
)
SPREADS = Table(
    {
        "apart": "far apart,at either end,at opposite ends,keep their distance,away from each other,"
        "떨어져 앉,떨어져 서"
        ",멀찍이,멀찌감치,양 끝,거리를 두",
        "far_behind": "저만치 뒤",
        "close": "side by side,arm in arm,hand in hand,next to each other,beside each other,"
        "shoulder to shoulder,close together,"
        "bump heads,bump foreheads,나란히,바짝,이마를 부딪,이마를 맞대,"
        "어깨를 맞대,곁에 앉,옆에 앉",
    }
)
COMPANY = Table(
    {
        "none": "empty,deserted,nobody,no one,abandoned,silent street,alone,lonely,텅 빈,텅빈,비어,아무도,"
        "인적,빈 거리"
        ",적막,홀로,혼자",
        "many": "crowd,crowded,people,queue,passers-by,busy,bustling,onlookers,사람들,인파,행인,북적,붐비,"
        "군중,줄을 서,손님들",
    }
)
STRENGTHS = Table(
    {
        "strong": "very,so much,bursts,bursting,screams,screaming,furiously,wildly,uncontrollably,beaming,"
        "sobbing,horrified"
        ",몹시,너무,펑펑,엉엉,버럭,소리치,소리 지르,활짝,새파랗게,부들부들,와락,울부짖,깔깔,비명",
        "faint": "slightly,faint,faintly,a little,barely,hint of,almost,tries to,살짝,희미,조금,엷은,옅은,"
        "슬며시,애써,씁쓸",
    }
)
_BY_PLACE = {
    "bench": ("park", "riverside", "bus_stop", "platform", "hospital", "stadium", "museum", "church",
        "temple"),
    "chair": ("cafe", "diner", "kitchen", "library", "classroom", "office", "theatre", "palace",
        "spaceship", "room"),
    "bed": ("bedroom",),
    "rock": ("forest", "mountain", "beach", "desert", "polar", "cave", "undersea", "outdoors", "alley",
        "rooftop",
             "stairwell", "street", "deck", "market", "garage"),
}  # fmt: skip
_ON_THE_WAY = {"walking", "running", "braving"}
"""What is seen from the side, however near two keep to each other."""
_HELD = ("holding_object", "giving", "raising", "carrying", "drinking", "phone", "hiding")
_BUSY = ("working", "mending", "nailing", "posting", "rummaging", "hugging_it")
"""What one does with a thing that is shown in front of one."""
_USED = {
    "digging": ("shovel", "axe"),
    "pushing": ("key",),
    "climbing": ("ladder",),
    "throwing": ("rope", "bucket"),
    "calling": ("phone",),
}
"""What is in their hands, in a lock or under their feet, and nowhere else."""
_WORN = frozenset(
    (
        "hand",
        "shadow",
        "door",
        "shoe",
        "hat",
        "glasses",
        "glove",
        "garment",
        "scarf",
        "crown",
        "helmet",
        "mask",
        "watch",
        "ring",
        "sunglasses",
        "tie",
        "wig",
        "badge",
        "brooch",
        "boots",
        "sock",
        "cuirass",
        "suit",
        "cape",
        "belt",
    )
)
"""What is about people, or is no thing that lies there."""


def seat_of(said: str, place: str) -> str:
    """bench, chair, bed, rock or ground: what the words say, else what there is at the place; "" a stool."""
    return first(said, SEATS) or next((seat for seat, places in _BY_PLACE.items() if place in places), "")


_VERY = re.compile(r"\b(?:the|that|this) very\b", re.IGNORECASE)
"""Of a thing and not of a feeling: "that very moment", "the very same scarf"."""


def _strength(said: str) -> float:
    """How strongly a panel's words have its people feel; 0 where they do not tell."""
    found = first(_VERY.sub(" ", said), STRENGTHS)
    return {"strong": 1.45, "faint": 0.66}.get(found, 1.3 if "!!" in said else 0.0)


def feeling(people: tuple[Person, ...], said: str, seed: int) -> tuple[Person, ...]:
    """As strongly as the words say; where they do not, no two pictures alike."""
    told = _strength(said)
    return tuple(
        replace(one, strength=told or Random(f"felt {seed} {one.cast}").choice((0.9, 1.0, 1.1, 1.2)))
        for one in people
    )


def company_of(said: str) -> str:
    """none, many or ""."""
    return first(said, COMPANY)


def spread_of(said: str) -> str:
    """apart, close, far_behind or ""."""
    return first(said, SPREADS)


class Manners(TypedDict):
    """What people sit on and work with, how near each other they keep, who else is about, and who
    has been there."""

    seat: str
    spread: str
    company: str
    tool: str
    tracks: Tracks | None
    entry: str
    """A door that is told of: "shut", "open" or ""."""
    audience: str


def manners_of(said: str, place: str) -> Manners:
    """How people of a panel keep, by its words and its place."""
    return {
        "seat": seat_of(said, place),
        "spread": spread_of(said),
        "company": company_of(said),
        "tool": tool_of(said, place),
        "tracks": tracks_of(said, place),
        "entry": entry_of(said),
        "audience": audience_of(said),
    }


def spaced(people: tuple[Person, ...], spread: str) -> tuple[Person, ...]:
    """Who sits side by side looks the same way; who keeps apart looks away."""
    if len(people) < 2 or not spread:
        return people
    if spread == "apart":
        return tuple(replace(one, side=-one.side) if one.view != "back" else one for one in people)
    poses = {one.pose for one in people}
    if len(poses) > 1 or poses & _ON_THE_WAY or any(one.view == "back" for one in people):
        return people
    return tuple(replace(one, view="front") for one in people)


_OPEN = re.compile(
    r"우산을? ?(?:함께 |같이 |하나를? ?)?(?:쓰|쓴|써|씌|편|펴|펼|받|들|든)|우산 ?(?:아래|속|밑)|우산 하나"
    r"|\b(?:under|beneath|opens?|opened|raises?|holds? up|holding|holds?|shares?|sharing|with) (?:\w+ ){0,3}"
    r"(?:umbrella|parasol)",
    re.IGNORECASE,
)
_SHUT = re.compile(
    r"우산을? ?(?:접|놓|두고|떨어)|접은 우산|(?:folded|closed|broken|forgotten|lost) umbrella", re.IGNORECASE
)
_FREE = ("standing", "walking", "holding_object", "raising", "carrying", "looking_up",
    "looking_down", "looking_back", "running", "leaning")  # fmt: skip
"""Poses in which a hand is left for an umbrella."""


def under_cover(
    people: tuple[Person, ...], shown: list[str], said: str, wet: bool, named: Collection[str] = ()
) -> tuple[tuple[Person, ...], list[str]]:
    """With an open umbrella over the head of the first who has a hand free, where the words have one opened
    or it rains; and what else there is to be shown. `named` are cast ids of whom an instruction speaks."""
    if "umbrella" not in shown or _SHUT.search(said) or not (wet or _OPEN.search(said)):
        return people, shown
    for index, one in sorted(enumerate(people), key=lambda row: row[1].cast not in named):
        if one.pose in _FREE and not one.look.kind:
            held = replace(one, sheltered=True, pose="standing" if one.pose in _HELD else one.pose)
            others = [thing for thing in shown if thing != "umbrella"]
            return (*people[:index], held, *people[index + 1 :]), others
    return people, shown


_OF_PLACE: dict[str, tuple[str, ...]] = {"bedroom": ("bed", "table", "chair", "lamp"),
    "living_room": ("sofa", "monitor", "table"), "classroom": ("blackboard", "table", "chair"),
    "library": ("bookshelf", "table", "chair"), "kitchen": ("fridge", "table", "chair"),
    "laundry": ("machine",), "stone_room": ("fireplace",), "tavern": ("fireplace", "table"),
    "graveyard": ("gravestone",), "cafe": ("table", "chair"), "diner": ("table", "chair"),
    "hospital": ("bed",), "street": ("street_lamp",), "park": ("street_lamp",),
    "campsite": ("tent", "campfire"), "office": ("monitor", "table", "chair"),
    "salon": ("chair", "mirror"), "zoo": ("elephant",), "church": ("candle",),
    "airport": ("plane",), "observatory": ("telescope",), "prison": ("bed",),
    "joseon_palace": ("chair",), "bus_stop": ("chair",), "lighthouse": ("beacon",),}  # fmt: skip
"""What a place shows already."""
SEEKS = ("searching", "digging", "kneeling", "crouching")
"""Poses of somebody who may come upon a thing on the ground."""
_SAT_ON = ("sofa", "bed", "chair", "playground_swing", "wheelchair")


_OF_CORNER = {"bench": ("chair",), "gate": ("door",)}
"""What a corner shows already."""


_THEIRS = ("hand", "shadow")
"""What belongs to whoever is there, and lies nowhere by itself."""


def placed(
    people: Sequence[Person],
    shown: Sequence[str],
    told: Mapping[str, str] | Collection[str],
    place: str = "",
    corner: str = "",
    own: str = "",
) -> str:
    """The thing the words tell of that lies or stands there: none where somebody holds it, or where the
    place has one of its own. What is worn is there only where it is the story's `own`."""
    if any(one.pose == "posting" for one in people):
        # It is on the sheet.
        return ""
    if any(plays(one) for one in people):
        shown = [thing for thing in shown if thing not in PLAYED]
    if any(one.pose == "throwing" for one in people):
        # What is thrown is in a hand still; what it is thrown into stands there.
        shown = shown[1:]
    # A snail has nothing to hold it with.
    holds = any((one.pose in _HELD and not is_animal(one.look)) or one.pose in _BUSY for one in people)
    # What somebody keeps to themselves does not lie about, but another thing may.
    kept = shown[:1] if any(one.keeps for one in people) else ()
    holds = holds or (len(people) == 2 and any(one.pose in ("pulling", "receiving") for one in people))
    sits = any(one.pose in ("sitting", "dozing", "lying") for one in people)
    # What is worn may lie on the ground before somebody who looks for it.
    low = any(one.pose in SEEKS for one in people)
    used = [thing for one in people for thing in _USED.get(one.pose, ())]
    there = (*_OF_PLACE.get(place, ()), *_OF_CORNER.get(corner, ()), *used)
    for thing in shown:
        if people and thing in _THEIRS:
            continue
        if thing not in told or (thing in _WORN and not low and thing != own) or thing in there:
            continue
        pulled = thing in ("suitcase", "sack", "carpet") and any(one.pose == "pulling" for one in people)
        if sits and thing in _SAT_ON:
            return ""
        # What is in a hand does not stand there; what else there is does, where no hand could hold it.
        if not (holds or thing in kept) or pulled or not can_be_held(thing):
            return thing
    return ""
