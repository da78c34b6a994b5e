"""The list of places: what each is drawn by, and whether it has lamps of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from engines.providers.painters.dummy.places import city, far, home, nature, public, shops
from engines.providers.painters.dummy.places.world import World


@dataclass(frozen=True)
class Kit:
    """`draw` paints the whole background; `near` what stands between the viewer and the figures."""

    draw: Callable[[World], None]
    near: Callable[[World], None] | None = None
    inside: bool = True
    lamps: bool = False
    """Bright at night."""


KITS: dict[str, Kit] = {
    "classroom": Kit(public.classroom, public.classroom_near, lamps=True),
    "convenience_store": Kit(shops.convenience_store, shops.store_near, lamps=True),
    "alley": Kit(city.alley, inside=False),
    "rooftop": Kit(city.rooftop, inside=False),
    "subway": Kit(shops.subway, lamps=True),
    "platform": Kit(shops.platform, lamps=True),
    "office": Kit(public.office, public.office_near, lamps=True),
    "bedroom": Kit(home.bedroom, home.home_near),
    "kitchen": Kit(shops.kitchen, home.home_near),
    "diner": Kit(shops.diner, shops.cafe_near, lamps=True),
    "forest": Kit(nature.forest, nature.forest_near, inside=False),
    "palace": Kit(far.palace),
    "spaceship": Kit(far.spaceship, far.spaceship_near, lamps=True),
    "street": Kit(city.street, city.street_near, inside=False),
    "cafe": Kit(shops.cafe, shops.cafe_near, lamps=True),
    "hospital": Kit(public.hospital, lamps=True),
    "bus_stop": Kit(city.bus_stop, inside=False),
    "park": Kit(nature.park, nature.forest_near, inside=False),
    "library": Kit(public.library, public.classroom_near, lamps=True),
    "beach": Kit(nature.beach, inside=False),
    "lighthouse": Kit(nature.lighthouse, inside=False),
    "stairwell": Kit(public.stairwell, lamps=True),
    "void": Kit(far.void),
    "room": Kit(home.room_plain, home.home_near),
    "outdoors": Kit(nature.outdoors, nature.forest_near, inside=False),
}


def kit_of(place: str) -> Kit:
    """The kit of a place; an unknown one is a plain room."""
    return KITS.get(place, KITS["room"])
