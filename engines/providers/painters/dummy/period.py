"""Clothes as the time of a story has them: nobody of 1888 wears a hooded sweater, nobody of Joseon a coat."""

from __future__ import annotations

from dataclasses import replace

from engines.providers.painters.dummy.look import Look

_SEWN = {
    "hoodie": "sweater",
    "tee": "vest",
    "jumpsuit": "overalls",
    "tracksuit": "sweater",
    "spacesuit": "coat",
    "raincoat": "coat",
}
"""Before zips and printed cotton."""
_CUT = {
    **_SEWN, "hoodie": "coat", "jacket": "coat", "uniform": "coat", "police_shirt": "coat", "scrubs": "apron",
    "labcoat": "robe", "sweater": "vest", "firesuit": "coat", "wetsuit": "vest",
}  # fmt: skip
"""And before jackets and pullovers."""
_OF_JOSEON = frozenset(("hanbok", "robe", "armour", "kimono"))
_TROUSERED = ("overalls", "jumpsuit", "suit", "tuxedo")
_WHOLE = ("armour", "gown", "wedding", "robe", "kimono", "hanbok", "wetsuit", "military", "spacesuit")
"""Clothes that are a skirt of their own, or go with none."""
_MODERN_HATS = {"rider": "peaked", "hard_hat": "", "beanie": "headscarf"}
_MODERN_WORN = ("headphones", "sunglasses", "backpack", "cap", "nose_tape", "bandage")


def of_period(look: Look, era: str) -> Look:
    """The same person dressed for their time; "" is today."""
    if not era or look.kind:
        return look
    accessory = "" if look.accessory in _MODERN_WORN else look.accessory
    hat = _MODERN_HATS.get(look.hat, look.hat)
    if era == "joseon":
        hat = look.hat if look.hat in ("gat", "straw", "headscarf") else ""
        outfit = look.outfit if look.outfit in _OF_JOSEON else "hanbok"
        accessory = accessory if accessory not in ("scarf", "glasses", "earring", "helmet") else ""
        return replace(look, outfit=outfit, hat=hat, accessory=accessory, pattern="")
    clothes = _SEWN if era == "retro" else _CUT
    outfit = clothes.get(look.outfit, look.outfit)
    if look.female and outfit in _TROUSERED:
        outfit = "dress" if outfit in ("overalls", "jumpsuit") else outfit
    skirted = look.female and outfit not in _WHOLE
    return replace(look, outfit=outfit, hat=hat, accessory=accessory, skirted=skirted)
