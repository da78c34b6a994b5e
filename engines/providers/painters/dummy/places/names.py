"""Rooms by how they are framed. A leaf: framing and kits both read it."""

from __future__ import annotations

SMALL_ROOMS = (
    "laundry",
    "salon",
    "shop",
    "flower_shop",
    "laboratory",
    "living_room",
    "bathroom",
    "counter_hall",
    "karaoke",
)
"""Rooms of today that an establishing shot sees people in through a window."""
WITHIN = (*SMALL_ROOMS, *("aquarium", "glasshouse", "courtroom", "prison", "airport",
    "wedding_hall", "storeroom", "arcade", "bowling",), *("swimming_pool", "rink", "hanok",
    "seodang", "joseon_palace", "stone_room", "great_hall", "tavern", "hearth"),
    *("plane_cabin", "submarine", "elevator", "observatory", "corridor", "car_park", "terminal",
    "mansion", "police", "post", "fitness", "sauna", "bar", "bakery", "dance_studio",
    "mourning_hall", "kindergarten", "car_inside", "workshop"),)  # fmt: skip
"""Rooms that are always seen from within when nobody is there."""
OPEN_SCENES = (
    *(
        "zoo",
        "campsite",
        "frozen_lake",
        "lake",
        "waterfall",
        "volcano",
        "battlefield",
        "graveyard",
        "scrap_yard",
    ),
    *(
        "joseon_village",
        "joseon_tavern",
        "medieval_village",
        "smithy",
        "bridge",
        "gas_station",
        "building_site",
    ),
    *("tunnel", "lair", "washing_roof", "balcony", "ski_slope", "harbour", "stream"),
)
"""Places whose marks lie near by: from as far as a skyline is seen they would be specks."""
NARROW = ("corridor", "car_inside", "plane_cabin", "elevator", "tunnel", "bridge")
"""Places in which the camera keeps to the middle."""
ROOMS = (
    *WITHIN,
    *(
        "classroom",
        "convenience_store",
        "subway",
        "platform",
        "office",
        "bedroom",
        "kitchen",
        "diner",
        "palace",
    ),
    *("spaceship", "cafe", "hospital", "library", "stairwell", "gym", "theatre", "church", "bathhouse"),
    *("garage", "museum", "room", "hotel"),
)
"""Places with four walls: from high up most of them would be floor."""
