"""The closed words of a figure and a place: what a director may ask for and a dummy painter can draw.

`Figure.expression` and `Figure.pose` are free text in the document, because a person may type anything;
these are the words that engines write, and that every painter has to know.
"""

from __future__ import annotations

from typing import Literal, get_args

Expression = Literal[
    "neutral",
    "smile",
    "laugh",
    "surprised",
    "angry",
    "sad",
    "crying",
    "worried",
    "embarrassed",
    "determined",
    "scared",
    "tired",
    "smirk",
    "pout",
]
Pose = Literal[
    "standing",
    "walking",
    "running",
    "sitting",
    "leaning",
    "pointing",
    "arms_crossed",
    "hand_on_chin",
    "reaching",
    "holding_object",
    "crouching",
    "looking_back",
    "waving",
    "fists",
    "phone",
    "lying",
    "hands_on_hips",
    "covering_face",
    "bowing",
    "falling",
    "gesturing",
    "shrugging",
    "hand_on_chest",
    "looking_down",
    "looking_up",
    "kneeling",
    "sitting_ground",
    "giving",
    "receiving",
    "raising",
    "carrying",
    "drinking",
    "jumping",
]
Place = Literal[
    "classroom",
    "convenience_store",
    "alley",
    "rooftop",
    "subway",
    "office",
    "bedroom",
    "kitchen",
    "forest",
    "palace",
    "spaceship",
    "street",
    "cafe",
    "hospital",
    "bus_stop",
    "park",
    "library",
    "beach",
    "desert",
    "mountain",
    "undersea",
    "stairwell",
    "polar",
    "drive_in",
    "fair",
    "stadium",
    "farm",
    "market",
    "riverside",
    "deck",
    "temple",
    "cave",
    "gym",
    "theatre",
    "church",
    "bathhouse",
    "garage",
    "museum",
    "room",
    "outdoors",
    "void",
]
"""The kinds of place that `Panel.setting` is about; it says so in the script's language."""
Hour = Literal["dawn", "morning", "noon", "evening", "night", "late_night"]
Weather = Literal["clear", "rain", "snow", "fog", "wind"]

EXPRESSIONS: tuple[Expression, ...] = get_args(Expression)
POSES: tuple[Pose, ...] = get_args(Pose)
PLACES: tuple[Place, ...] = get_args(Place)
HOURS: tuple[Hour, ...] = get_args(Hour)
WEATHERS: tuple[Weather, ...] = get_args(Weather)
