"""The tool somebody works with: the one a panel names, else one that is of use at the place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from engines.providers.painters.dummy.creature_words import CREATURE_WORDS
from engines.providers.painters.dummy.objects.sizes import can_be_held, stands
from engines.providers.painters.dummy.person import Person
from engines.providers.painters.dummy.places.outdoor_names import UNDER_SKY
from engines.providers.painters.dummy.words import OBJECTS, Table, find, first

_TOOLS = Table(
    {
        "hammer": "hammers,hammering,nails,mends,repairs,fixes,builds,망치,못질,고치,고친,수리",
        "hairpin": "needle,sews,sewing,stitches,embroiders,knits,바늘,바느질,꿰매,수를 놓,뜨개",
        "spoon": "whisk,whisks,stirs,kneads,bakes,cooks,dough,batter,반죽,젓는,휘젓,요리,굽는,굽다,끓이",
        "knife": "carves,chops,slices,peels,cuts,칼,깎는,깎아,썬다,썰",
        "pen": "writes,draws,paints,sketches,pen,brush,붓,그린다,그리고,쓴다,적는",
        "scissors": "trims,scissors,snips,가위,오린,자른",
        "saw": "saws,sawing,톱",
    }
)
_BY_PLACE = {
    "spoon": ("kitchen", "diner", "cafe", "tavern", "hearth", "joseon_tavern"),
    "hammer": ("workshop", "garage", "smithy", "building_site", "scrap_yard", "storeroom"),
    "pen": ("office", "library", "classroom", "bedroom", "seodang", "observatory", "laboratory"),
}


def tool_of(said: str, place: str) -> str:
    """What is in the hand of who works there: of the words, else of the place; "" for bare hands."""
    if _TIED.search(said):
        return ""
    return first(said, _TOOLS) or next((tool for tool, at in _BY_PLACE.items() if place in at), "")


_AT_IT = ("hammer", "saw")
"""What one works with where the thing stands: no engine is on a bench."""
_ON_GROUND = ("campfire",)
"""What nobody works on at a bench."""
_TIED = re.compile(
    r"묶|매어|매듭|끈을|단추|소매를 걷|\b(?:ties?|tying|knots?|buttons?|sleeves?)\b", re.IGNORECASE
)
"""What is done with bare hands."""
_HUGGED = re.compile(
    r"\bhug(?:s|ging)? ((?:it|the|an?|his|her|their)\b[\w' ]{0,24})"
    r"|(\S+)[을를] (?:\S+ )?(?:끌어|껴|부둥켜)안",
    re.IGNORECASE,
)


def _hugs_thing(said: str) -> bool:
    """Whether the words have a thing hugged: nobody there, however many there are."""
    found = (one.group(1) or one.group(2) for one in _HUGGED.finditer(said))
    return any(what.lower().startswith("it ") or find(what, OBJECTS) for what in found)


_DOZES = re.compile(r"졸고|조는|존다|잠[들든]|\b(?:asleep|doz(?:es|ing)|nodd?(?:s|ing) off|sleep(?:s|ing))\b")


def busied(
    people: tuple[Person, ...], shown: Sequence[str], place: str, said: str = ""
) -> tuple[Person, ...]:
    """Who digs under a roof rummages on the knees. Whoever is alone hugs the thing they have, and so does who
    hugs an animal; who has nothing either has the arms round themselves."""
    inside = place not in UNDER_SKY and place not in ("outdoors", "void")
    thing = next((one for one in shown if one not in ("hand", "shadow")), "")
    posted = any(one.pose == "posting" for one in people)
    held = bool(thing) and can_be_held(thing) and not posted
    it = held and (len(people) == 1 or thing in (*CREATURE_WORDS, "doll") or _hugs_thing(said))
    hug = "hugging_it" if it else "hugging_self" if len(people) == 1 else "hugging"
    now = {"digging": "rummaging" if inside else "digging", "hugging": hug}
    tool = tool_of(said, place)
    if thing in _ON_GROUND:
        now |= {"working": "kneeling"}
    elif tool in _AT_IT and any(stands(one) for one in shown):
        now |= {"working": "mending"}
    elif not tool and any(stands(one) for one in shown):
        # Bare hands are on it where it stands.
        now |= {"working": "reaching"}
    elif not tool:
        # Nobody hammers on a photo, and in a street there is no bench.
        now |= {"working": "holding_object"} if held else {} if inside else {"working": "kneeling"}
    own = next((one for one in people if one.pose == "hugging"), None) if it else None
    if own:
        # There is one of it.
        people = tuple(
            replace(one, pose="standing") if one.pose == "hugging" and one is not own else one
            for one in people
        )
    if sum(one.pose == "sitting" for one in people) == 1 and _DOZES.search(said):
        now |= {"sitting": "dozing"}
    return tuple(replace(one, pose=now.get(one.pose, one.pose)) for one in people)
