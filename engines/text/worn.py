"""What a premise says somebody wears: a man in a grey suit, a woman in a red coat."""

from __future__ import annotations

import re
from dataclasses import dataclass

_COLOURS = {
    "black": ("검은", "#2a2930"), "white": ("흰", "#f0eee8"), "grey": ("회색", "#6c7078"),
    "gray": ("회색", "#6c7078"), "red": ("빨간", "#b83c3c"), "blue": ("파란", "#3f68a8"),
    "navy": ("남색", "#2f4468"), "green": ("초록", "#4f7a52"), "yellow": ("노란", "#e2bc48"),
    "brown": ("갈색", "#7a5a42"), "pink": ("분홍", "#dc8ca4"), "purple": ("보라색", "#6c4a94"),
    "beige": ("베이지색", "#b39a72"), "orange": ("주황", "#e0803c"),
}  # fmt: skip
_GARMENTS = {
    "suit": "정장", "coat": "코트", "raincoat": "비옷", "trench coat": "트렌치코트", "jacket": "재킷",
    "dress": "드레스", "hoodie": "후드", "sweater": "스웨터", "cloak": "망토", "robe": "로브",
    "gown": "드레스", "uniform": "제복", "shirt": "셔츠", "tuxedo": "정장",
}  # fmt: skip
_ALSO = ("mask", "hat", "cap", "hood", "veil", "costume", "armour", "armor", "boots", "glasses", "gloves")
_WORN = frozenset((*_GARMENTS, *_ALSO))
_EN = re.compile(
    rf"\b(?:in|wearing) (?:an? |the )?(?:\w+ )?(?P<colour>{'|'.join(_COLOURS)}) "
    rf"(?P<what>{'|'.join(sorted(_GARMENTS, key=len, reverse=True))})\b",
    re.IGNORECASE,
)
_KO = re.compile(
    rf"(?P<colour>{'|'.join(sorted({ko for ko, _ in _COLOURS.values()}, key=len, reverse=True))}) "
    rf"(?P<what>{'|'.join(sorted(set(_GARMENTS.values()), key=len, reverse=True))})[을를]? ?"
    r"(?:입은|걸친|차림의|두른) (?P<who>[가-힣]+?)(?=[이가은는을를의] )"
)


@dataclass(frozen=True)
class Worn:
    """A garment in a colour, in both languages, and that colour as `#rrggbb`."""

    words: dict[str, str]
    colour: str


def is_worn(noun: str) -> bool:
    """Whether an English noun is something somebody has on: nobody is at such a place."""
    return noun.casefold() in _WORN


def worn_by(role: str, premise: str) -> Worn | None:
    """What a premise says somebody of a role has on ("a man in a grey suit", "회색 정장을 입은 남자"); None
    where it says nothing."""
    told = role.split(",")[0].strip()
    if not told:
        return None
    for found in _KO.finditer(premise):
        if found["who"] == told:
            korean = {ko: (colour, code) for colour, (ko, code) in _COLOURS.items()}
            english = {ko: en for en, ko in _GARMENTS.items()}
            colour, code = korean[found["colour"]]
            words = {"ko": f"{found['colour']} {found['what']}", "en": f"a {colour} {english[found['what']]}"}
            return Worn(words, code)
    for found in _EN.finditer(premise):
        before = premise[: found.start()].rstrip().casefold()
        if before.endswith(told.casefold()):
            ko, code = _COLOURS[found["colour"].casefold()]
            what = found["what"].casefold()
            return Worn(
                {"ko": f"{ko} {_GARMENTS[what]}", "en": f"a {found['colour'].casefold()} {what}"}, code
            )
    return None
