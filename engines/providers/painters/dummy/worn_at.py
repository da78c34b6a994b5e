"""What those wear who are at home in a place and have no name."""

from __future__ import annotations

WORN = {
    "spaceship": "jumpsuit", "classroom": "school uniform", "hospital": "white coat",
    "kitchen": "chef's whites",
    "office": "suit", "palace": "hanbok", "temple": "robe", "beach": "t-shirt", "gym": "tracksuit",
    "garage": "coveralls", "farm": "dungarees", "deck": "waders",
}  # fmt: skip
