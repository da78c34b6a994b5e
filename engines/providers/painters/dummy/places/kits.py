"""The list of places: what each is drawn by, and whether it has lamps of its own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from engines.providers.painters.dummy.canvas import Colour
from engines.providers.painters.dummy.places import (
    aboard,
    annexes,
    chambers,
    city,
    civic,
    driving,
    far,
    gatherings,
    halls,
    heights,
    home,
    lands,
    leisure,
    nature,
    olden,
    open_air,
    pastimes,
    public,
    services,
    shops,
    sports,
    wilds,
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
    "laundry": Kit(services.laundry, ("goods", "plant"), lamps=True),
    "salon": Kit(services.salon, ("plant", "chair"), lamps=True),
    "counter_hall": Kit(services.counter, ("chair", "plant"), lamps=True),
    "aquarium": Kit(services.aquarium, ("railing",), lamps=True, glow=(206, 220, 244)),
    "shop": Kit(services.shop, ("goods", "plant"), lamps=True),
    "flower_shop": Kit(services.flower_shop, ("plant", "leaves"), lamps=True),
    "glasshouse": Kit(services.glasshouse, ("leaves", "plant"), lamps=True),
    "courtroom": Kit(civic.courtroom, ("railing",), lamps=True),
    "prison": Kit(civic.prison),
    "airport": Kit(civic.airport, ("plant", "pillar"), lamps=True),
    "wedding_hall": Kit(civic.wedding, ("vase", "curtain"), lamps=True),
    "laboratory": Kit(civic.laboratory, ("monitor", "table"), lamps=True),
    "living_room": Kit(civic.living, ("plant", "curtain", "books")),
    "bathroom": Kit(civic.bathroom, ("curtain",), lamps=True),
    "storeroom": Kit(civic.storeroom, ("goods",), lamps=True, glow=(206, 194, 180)),
    "arcade": Kit(pastimes.arcade, ("monitor",), lamps=True, glow=(226, 214, 250)),
    "bowling": Kit(pastimes.bowling, ("chair",), lamps=True),
    "karaoke": Kit(pastimes.karaoke, ("table",), lamps=True, glow=(226, 200, 236)),
    "swimming_pool": Kit(pastimes.pool, ("railing",), lamps=True),
    "rink": Kit(pastimes.rink, ("railing",), lamps=True),
    "zoo": Kit(pastimes.zoo, ("leaves", "railing"), inside=False),
    "campsite": Kit(pastimes.campsite, ("grass", "leaves"), inside=False),
    "frozen_lake": Kit(wilds.frozen_lake, (), inside=False),
    "lake": Kit(wilds.lake, ("grass",), inside=False),
    "waterfall": Kit(wilds.waterfall, ("leaves",), inside=False),
    "volcano": Kit(wilds.volcano, (), inside=False),
    "battlefield": Kit(wilds.battlefield, (), inside=False),
    "lair": Kit(wilds.lair),
    "graveyard": Kit(wilds.graveyard, ("grass",), inside=False),
    "scrap_yard": Kit(wilds.scrap_yard, (), inside=False),
    "joseon_village": Kit(olden.joseon_village, ("leaves", "grass"), inside=False),
    "joseon_tavern": Kit(olden.joseon_tavern, ("leaves",), inside=False),
    "medieval_village": Kit(olden.medieval_village, ("leaves", "grass"), inside=False),
    "smithy": Kit(olden.forge, (), lamps=True, glow=(232, 206, 184)),
    "hanok": Kit(chambers.hanok, ("vase",)),
    "seodang": Kit(chambers.seodang, ("books",)),
    "joseon_palace": Kit(chambers.joseon_palace, ("vase", "pillar"), lamps=True, glow=(214, 190, 178)),
    "stone_room": Kit(chambers.stone_room, ("curtain",), lamps=True, glow=(216, 188, 168)),
    "great_hall": Kit(chambers.great_hall, ("pillar",), lamps=True, glow=(218, 196, 180)),
    "tavern": Kit(chambers.tavern, ("table",), lamps=True, glow=(226, 198, 174)),
    "hearth": Kit(chambers.hearth, ("table",), lamps=True, glow=(220, 194, 172)),
    "plane_cabin": Kit(aboard.cabin, (), lamps=True),
    "submarine": Kit(aboard.submarine, ("pillar",), lamps=True),
    "elevator": Kit(aboard.lift, (), lamps=True),
    "tunnel": Kit(aboard.tunnel, ()),
    "bridge": Kit(aboard.bridge, ("railing",), inside=False),
    "gas_station": Kit(aboard.gas_station, ("signboard",), inside=False),
    "observatory": Kit(aboard.observatory, (), lamps=True, glow=(190, 196, 226)),
    "building_site": Kit(aboard.building_site, (), inside=False),
    "corridor": Kit(annexes.corridor, ("pillar",), lamps=True),
    "car_park": Kit(annexes.car_park, ("pillar",), lamps=True),
    "terminal": Kit(annexes.terminal, ("pillar", "plant"), lamps=True),
    "mansion": Kit(annexes.mansion, ("curtain", "vase"), lamps=True, glow=(206, 182, 166)),
    "police": Kit(annexes.police, ("chair", "plant"), lamps=True),
    "post": Kit(annexes.post, ("plant",), lamps=True),
    "fitness": Kit(leisure.fitness, (), lamps=True),
    "sauna": Kit(leisure.sauna, ("plant",), lamps=True, glow=(250, 226, 196)),
    "bar": Kit(leisure.bar, ("table",), lamps=True, glow=(232, 200, 176)),
    "bakery": Kit(leisure.bakery, ("table", "plant"), lamps=True),
    "dance_studio": Kit(leisure.dance_studio, (), lamps=True),
    "mourning_hall": Kit(leisure.mourning, ("vase",), lamps=True),
    "kindergarten": Kit(leisure.kindergarten, ("plant",), lamps=True),
    "car_inside": Kit(driving.car),
    "washing_roof": Kit(heights.washing_roof, ("railing",), inside=False),
    "balcony": Kit(heights.balcony, ("plant",), inside=False),
    "ski_slope": Kit(heights.ski_slope, (), inside=False),
    "harbour": Kit(heights.harbour, ("railing",), inside=False),
    "stream": Kit(heights.stream, ("leaves", "grass"), inside=False),
    "room": Kit(home.room_plain, ("plant", "curtain", "books")),
    "outdoors": Kit(nature.outdoors, ("grass", "leaves"), inside=False),
}


def kit_of(place: str) -> Kit:
    """The kit of a place; an unknown one is a plain room."""
    return KITS.get(place, KITS["room"])
