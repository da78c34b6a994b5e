"""Rooms by how they are framed. A leaf: framing and kits both read it."""

from __future__ import annotations

SMALL_ROOMS = (
    "laundry",
    "salon",
    "shop",
    "flower_shop",
    "laboratory",
    "living",
    "bathroom",
    "counter",
    "karaoke",
)
"""Rooms of today that an establishing shot sees people in through a window."""
WITHIN = (
    *SMALL_ROOMS,
    *(
        "aquarium",
        "glasshouse",
        "courtroom",
        "prison",
        "airport",
        "wedding",
        "storeroom",
        "arcade",
        "bowling",
    ),
    *("pool", "rink", "hanok", "seodang", "joseon_palace", "stone_room", "great_hall", "tavern", "hearth"),
    *("cabin", "submarine", "lift", "observatory"),
)
"""Rooms that are always seen from within when nobody is there."""
NARROW = ("cabin", "lift", "tunnel", "bridge")
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
    *("garage", "museum", "room"),
)
"""Places with four walls: from high up most of them would be floor."""
