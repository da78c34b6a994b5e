"""The list of places: what each is drawn by, and whether it has lamps of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from engines.providers.painters.dummy.canvas import Colour
from engines.providers.painters.dummy.places import (
    city,
    far,
    gatherings,
    halls,
    home,
    lands,
    nature,
    open_air,
    public,
    shops,
    sports,
    yards,
)
from engines.providers.painters.dummy.places.world import World


@dataclass(frozen=True)
class Kit:
    """`draw` paints the whole background; `near` names what may stand between viewer and figures."""

    draw: Callable[[World], None]
    near: tuple[str, ...] = ()
    inside: bool = True
    lamps: bool = False
    """Bright at night."""
    glow: Colour = (250, 246, 238)
    """What the lamps do to colours."""


KITS: dict[str, Kit] = {
    "classroom": Kit(public.classroom, ("chair", "books", "table"), lamps=True),
    "convenience_store": Kit(shops.convenience_store, ("goods", "goods", "plant"), lamps=True),
    "alley": Kit(city.alley, ("signboard", "plant", "leaves"), inside=False),
    "rooftop": Kit(city.rooftop, ("railing", "plant"), inside=False),
    "subway": Kit(shops.subway, ("straps", "straps", "pillar"), lamps=True),
    "platform": Kit(shops.platform, ("pillar", "signboard"), lamps=True),
    "office": Kit(public.office, ("monitor", "plant", "chair"), lamps=True),
    "bedroom": Kit(home.bedroom, ("curtain", "books", "plant")),
    "kitchen": Kit(shops.kitchen, ("table", "chair", "plant"), lamps=True, glow=(236, 220, 204)),
    "diner": Kit(shops.diner, ("table", "chair"), lamps=True),
    "forest": Kit(nature.forest, ("leaves", "grass"), inside=False),
    "palace": Kit(far.palace, ("vase", "curtain", "pillar"), lamps=True, glow=(214, 190, 178)),
    "spaceship": Kit(far.spaceship, ("monitor", "pillar"), lamps=True),
    "street": Kit(city.street, ("signboard", "leaves", "railing"), inside=False),
    "cafe": Kit(shops.cafe, ("table", "chair", "plant"), lamps=True),
    "hospital": Kit(public.hospital, ("curtain", "plant"), lamps=True),
    "bus_stop": Kit(city.bus_stop, ("leaves", "signboard", "railing"), inside=False),
    "park": Kit(nature.park, ("leaves", "grass"), inside=False),
    "library": Kit(public.library, ("books", "chair", "table"), lamps=True),
    "beach": Kit(nature.beach, ("grass", "leaves"), inside=False),
    "lighthouse": Kit(nature.lighthouse, ("grass", "railing"), inside=False),
    "desert": Kit(lands.desert, (), inside=False),
    "mountain": Kit(lands.mountain, (), inside=False),
    "undersea": Kit(lands.undersea, ("leaves",), inside=False),
    "stairwell": Kit(public.stairwell, ("railing", "pillar"), lamps=True),
    "void": Kit(far.void),
    "polar": Kit(open_air.polar, (), inside=False),
    "farm": Kit(open_air.farm, ("grass", "leaves"), inside=False),
    "riverside": Kit(open_air.riverside, ("grass", "railing"), inside=False),
    "temple": Kit(yards.temple, ("leaves",), inside=False),
    "deck": Kit(yards.deck, ("railing",), inside=False),
    "cave": Kit(open_air.cave),
    "drive_in": Kit(gatherings.drive_in, ("signboard",), inside=False),
    "fair": Kit(gatherings.fair, ("signboard",), inside=False),
    "market": Kit(gatherings.market, ("goods", "signboard"), inside=False),
    "stadium": Kit(sports.stadium, ("railing",), inside=False),
    "gym": Kit(sports.gym, ("books", "chair"), lamps=True),
    "theatre": Kit(halls.theatre, ("curtain", "chair"), lamps=True, glow=(222, 204, 204)),
    "church": Kit(halls.church, ("vase", "pillar"), lamps=True, glow=(226, 208, 190)),
    "bathhouse": Kit(halls.bathhouse, ("plant",), lamps=True),
    "garage": Kit(halls.garage, ("goods",), lamps=True),
    "museum": Kit(halls.museum, ("plant", "pillar"), lamps=True),
    "room": Kit(home.room_plain, ("plant", "curtain", "books")),
    "outdoors": Kit(nature.outdoors, ("grass", "leaves"), inside=False),
}


def kit_of(place: str) -> Kit:
    """The kit of a place; an unknown one is a plain room."""
    return KITS.get(place, KITS["room"])
