"""Which of several places that are named together is the one that is seen: an alley in front of a shop."""

from __future__ import annotations

import re

from engines.providers.painters.dummy.words import PLACES, spans

_KO_SIDES = (
    "앞쪽|옆쪽|뒤쪽|앞|옆|뒤편|뒤|안쪽|안|위|밑|아래|근처|건너편|건너|맞은편|구석|한가운데|가운데|입구|밖"
)
_KO_BESIDE = re.compile(
    rf"(?:의)?\s?(?:{_KO_SIDES})(?:의|에|에\s있는)?\s+(?:(?:좁은|어두운|작은|넓은|빈|낡은|텅\s빈)\s+)?"
)
_KO_WAY = re.compile(
    r"(?:으로|로|에|에서|과|와|이|가)\s+(?:가는|오르는|내려가는|이어진|이어지는|통하는|난|있는|보이는|면한)\s+"
)
_KO_PART = re.compile(r"(?:의)?\s*(?:(?:좁은|어두운|작은|넓은|빈|낡은|텅\s빈)\s+)?")
_EN_BESIDE = re.compile(
    r"\s+(?:in\s+front\s+of|in\s+back\s+of|behind|outside|next\s+to|beside|by|near|opposite|across\s+from|between"
    r"|above|below|under|to|leading\s+to|overlooking|facing|off)\s+(?:[a-z'’-]+\s+){0,3}"
)
_EN_PART = re.compile(
    r"\s+(?:of|in|inside|at|on|on\s+top\s+of)\s+(?:(?:the|an?|his|her|their|its|my|old|busy|empty|small|big)\s+){0,3}"
)
_EN_JOINED = re.compile(r"(?:['’]s)?[\s-]+(?:(?:building|back|front|main|old)\s+)?")
_MERE = frozenset(("room", "rooms", "방", "indoors", "실내"))
"""Rooms are those of what they are in: a hospital room."""
_AREAS = frozenset(
    ("market", "village", "joseon_village", "medieval_village", "farm", "fair", "forest", "mountain",
     "beach", "zoo", "campsite", "graveyard", "temple", "polar", "desert", "undersea", "battlefield")
)  # fmt: skip
"""What streets and yards may belong to, and look like."""
_WAYS = frozenset(("street", "alley", "park", "outdoors"))
_HOUSES = frozenset(
    ("shop", "convenience_store", "flower_shop", "cafe", "hospital", "church", "museum", "theatre",
     "library", "laundry", "salon", "bathhouse", "bowling", "karaoke", "arcade", "counter_hall", "tavern",
     "wedding_hall", "storeroom", "garage", "gym")
)  # fmt: skip
_HOUSE_WORDS = re.compile(
    r"학교|경찰서|소방서|우체국|회사|식당|국숫집|분식집|호텔|아파트|빵집|창고|집"
    r"|school|restaurant|diner|hotel|bakery|warehouse|office building"
)
_KO_OUT = re.compile(
    r"(?:의)?\s?(?:정문\s?앞|문\s?앞|현관\s?앞|앞|밖|바깥|건너편|맞은편)(?=에|의|으로|[\s,.]|$)"
)
_EN_OUT = re.compile(r"(?:in front of|outside|across from|opposite)\s+(?:[a-z'’-]+\s+){0,3}$")
"""What makes of a house the street it stands in: its inside is not seen."""


def places_seen(text: str) -> list[str]:
    """The meanings of the places in a text that are seen there, in its order: without those that only say
    where another one is ("가게 앞 골목") or what it belongs to ("학교 옥상")."""
    lowered = text.lower().replace("_", " ")
    found = spans(lowered, PLACES)
    gone: set[int] = set()
    for first, second in zip(range(len(found)), range(1, len(found)), strict=False):
        (start, end, one), (after, stop, other) = found[first], found[second]
        gap, word = lowered[end:after], lowered[after:stop]
        if word in _MERE and (
            _KO_PART.fullmatch(gap) or _EN_JOINED.fullmatch(gap) or _EN_PART.fullmatch(gap)
        ):
            gone.add(second)
        elif "가" <= word[-1] <= "힣":
            gone |= _korean(gap, one, other, first)
        elif lowered[start:end].isascii() or word.isascii():
            # English names the place first, but for nouns that are written one behind the other.
            gone |= _english(gap, one, other, first, second)
    kept = [hit for at, hit in enumerate(found) if at not in gone]
    return list(dict.fromkeys("street" if _outside(lowered, *hit) else hit[2] for hit in kept))


def _outside(lowered: str, start: int, end: int, meaning: str) -> bool:
    word = lowered[start:end]
    if meaning not in _HOUSES and not _HOUSE_WORDS.search(word):
        return False
    return bool(_KO_OUT.match(lowered, end) if not word.isascii() else _EN_OUT.search(lowered[:start]))


def _korean(gap: str, one: str, other: str, first: int) -> set[int]:
    if _KO_BESIDE.fullmatch(gap) or _KO_WAY.fullmatch(gap):
        return {first}
    belongs = one in _AREAS and other in _WAYS
    return {first} if _KO_PART.fullmatch(gap) and not belongs else set()


def _english(gap: str, one: str, other: str, first: int, second: int) -> set[int]:
    if _EN_BESIDE.fullmatch(gap):
        return {second}
    if one == "bridge" and other == "spaceship":
        return {first}
    if _EN_PART.fullmatch(gap):
        return {first} if other in _AREAS and one in _WAYS else {second}
    belongs = one in _AREAS and other in _WAYS
    return {first} if _EN_JOINED.fullmatch(gap) and not belongs else set()
