"""Which corner of its place a panel is seen in: by its words, else by its seed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from random import Random

_TOWN = ("wall", "steps", "shops", "bench", "fence")
OPEN_CORNERS: dict[str, tuple[str, ...]] = {
    "street": _TOWN, "alley": ("wall", "steps", "gate"), "market": ("shops", "wall"),
    "park": ("bench", "fence", "steps"), "bus_stop": ("shops",), "riverside": ("bench",),
    "joseon_village": ("wall", "gate", "bench", "steps"), "medieval_village": ("wall", "gate", "steps",
        "bench"), "farm": ("fence",), "outdoors": (), "temple": ("steps", "wall"), "zoo": ("bench",),
}  # fmt: skip
ROOM_CORNERS: dict[str, tuple[str, ...]] = {
    "classroom": ("window", "board", "door"),
    "kitchen": ("window",),
    "bedroom": ("window", "door", "pictures", "shelf"),
    "living_room": ("window", "pictures", "shelf"),
    "room": ("window", "door", "pictures"),
    "cafe": ("window", "shelf", "pictures"),
    "diner": ("window", "pictures", "door"),
    "shop": ("shelf", "window", "door"),
    "office": ("window", "shelf", "board", "door"),
    "library": ("shelf", "window"),
    "hospital": ("window", "door", "board"),
    "stairwell": ("door", "window"),
    "hanok": ("lattice", "screen"),
    "seodang": ("lattice", "screen"),
    "joseon_palace": ("lattice", "screen"),
    "palace": ("window", "pictures", "tapestry"),
    "stone_room": ("window", "tapestry", "door"),
    "great_hall": ("tapestry", "window"),
    "tavern": ("shelf", "window", "door"),
    "hearth": ("shelf", "window"),
    "theatre": ("tapestry", "door"),
    "gym": ("window", "door", "board"),
    "laboratory": ("shelf", "board", "door"),
    "storeroom": ("shelf", "door"),
}
_NAMED = (
    ("steps", r"계단|층계|\b(?:steps|stairs)\b"),
    ("bench", r"벤치|나무 (?:밑|아래|그늘)|정자|\bbench\b|\bunder (?:a|the) tree\b"),
    ("shops", r"가게 앞|문 ?앞 진열|진열창|쇼윈도|\bshop (?:front|window)s?\b"),
    ("wall", r"담벼락|담장|담 (?:밑|아래|너머|위)|돌담|\b(?:against|along|by) (?:a|the) wall\b"),
    ("gate", r"대문|문간|\bgate(?:way)?\b"),
    ("fence", r"울타리|\bfence\b"),
)
"""Words that have a panel play in one corner."""
_WHOLE_VIEW = re.compile(
    r"횡단보도|건널목|차도|신호등|찻길|자동차|택시|버스|골목 끝|길 끝|멀리"
    r"|\b(?:crossing|crosswalk|traffic|cars?|taxi|bus|road|down the street|far (?:end|off))\b"
)
"""And those that need all of a street."""
_VIEW_SHARE = {"long": 0.5, "medium": 0.34}
"""How often a place is seen as a whole all the same."""


_AGED = re.compile(
    r"낡은 집|오래된 집|옛집|폐가|흉가|고택|저택|별장|오두막|시골집|초가|기와집|외딴집"
    r"|\b(?:old|haunted|abandoned|ruined|crumbling) (?:\w+ )?(?:house|home|mansion|manor|farmhouse|inn)\b"
    r"|\b(?:mansion|manor|cottage|cabin|farmhouse)\b"
)


def is_aged(said: str) -> bool:
    """Whether words tell of an old house by itself."""
    return bool(_AGED.search(said.lower()))


def shows_road(said: str) -> bool:
    """Whether words tell of a road and what drives on it."""
    return bool(_WHOLE_VIEW.search(said.lower()))


_STATION = re.compile(r"역 계단|지하철|전철|승강장|\b(?:station|subway|platform)\b", re.IGNORECASE)
"""Stairs with no room beside them."""
_WATERSIDE = ("riverside",)
"""Places that are not known by a corner of them."""


def corner_of(place: str, shot: str, said: str, seed: int, *, whole: bool = False) -> str:
    """Which corner of its place a panel is seen in, by its words, else by its seed; "" the place itself, as
    where it is to be seen `whole`."""
    known = OPEN_CORNERS.get(place, ()) or ROOM_CORNERS.get(place, ())
    if not known or shot in ("extreme_long", "insert") or shows_road(said):
        return ""
    for corner, words in _NAMED:
        if corner in known and re.search(words, said.lower()):
            return corner
    if place in _WATERSIDE or (whole and shot == "long") or (place == "stairwell" and _STATION.search(said)):
        return ""
    dice = Random(f"corner {seed}")
    return "" if dice.random() < _VIEW_SHARE.get(shot, 0.34) else dice.choice(known)


@dataclass(frozen=True)
class View:
    """Which side of its place a panel shows."""

    corner: str = ""
    """A corner of it; "" the place as a whole."""
    road: bool = False
    """Whether the words tell of a road and what drives there."""
    aged: bool = False
    """Whether the house that is spoken of is an old one, which stands on no street."""


def view_of(place: str, shot: str, said: str, seed: int, *, whole: bool = False) -> View:
    """The view of a panel, by its words and its seed. `whole`: the story has just got there."""
    return View(corner_of(place, shot, said, seed, whole=whole), shows_road(said), is_aged(said))
