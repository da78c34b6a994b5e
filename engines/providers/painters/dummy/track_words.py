"""Prints on the ground that a panel's words tell of."""

from __future__ import annotations

import re
from dataclasses import dataclass

_PRINTS = re.compile(
    r"\bfootprints?\b|\b(?:paw|hoof|shoe|boot)[ -]?prints?\b|\b(?:line|row|trail|set)s? of (?:\w+ )?prints\b"
    r"|\b(?:tracks|footsteps|prints) (?:\w+ )?(?:in|across|on) the (?:snow|sand|mud|dust|ground|earth)\b"
    r"|(?<!한 )(?<!두 )(?<!세 )(?<!몇 )발자국(?! ?소리)|(?:발|짐승|신발) 자국"
)
_NONE = re.compile(
    r"\bno (?:\w+ )?(?:foot|paw|hoof)?prints?\b|자국(?:이|은|도|조차|이라곤)? ?(?:하나도? ?)?없"
)
_PAWS = re.compile(
    r"\b(?:paw|hoof)[ -]?prints?\b|\b(?:dog|cat|wolf|fox|bear|tiger|lion|rabbit"
    r"|deer|boar|puppy|kitten|hound|monster|animal|beast|creature)(?:['’]s)?"
    r" (?:foot)?(?:prints?|tracks)\b|(?:짐승|개|강아지|고양이|늑대|여우|곰|호랑이"
    r"|토끼|사슴|멧돼지|너구리|동물|괴물)(?:의)? 발? ?자국"
)
_BARE = re.compile(r"\bbare(?:foot)?\b|맨발")
_LANES = ((3, re.compile(r"\bthree (?:lines|rows|sets)\b|세 줄")),
          (2, re.compile(r"\btwo (?:lines|rows|sets)\b|\bside by side\b|두 줄|나란히")))  # fmt: skip
_NOWHERE = ("undersea", "spaceship", "void", "lake", "waterfall", "swimming_pool", "car_inside",
    "plane_cabin", "submarine", "elevator")  # fmt: skip
"""Where there is no ground to leave prints on."""


@dataclass(frozen=True)
class Tracks:
    """A trail of prints."""

    kind: str
    """shoe, bare or paw."""
    lanes: int
    """How many go side by side."""


def tracks_of(said: str, place: str) -> Tracks | None:
    """The prints that the words of a panel tell of."""
    text = said.lower()
    if place in _NOWHERE or not _PRINTS.search(text) or _NONE.search(text):
        return None
    kind = "paw" if _PAWS.search(text) else "bare" if _BARE.search(text) else "shoe"
    return Tracks(kind, next((count for count, words in _LANES if words.search(text)), 1))
