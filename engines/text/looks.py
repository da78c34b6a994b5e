"""A part's look for whoever plays it: their sex and age as the premise tells them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from random import Random

from engines.text.ages import AGEING, GROWN
from engines.text.gender import FEMALE, HAIR, MALE, NOUN, fitting
from presets.creatures import NATURAL, creature
from presets.words import find_all

_WORDS = {
    ("old", FEMALE): {"ko": ("할머니", "쪽 찐 흰 머리"), "en": ("an old woman", "white hair in a bun")},
    ("old", MALE): {"ko": ("할아버지", "짧은 흰 머리"), "en": ("an old man", "short white hair")},
    ("old", ""): {"ko": ("노인", "짧은 흰 머리"), "en": ("an elderly person", "short white hair")},
    (AGEING, FEMALE): {"ko": ("중년 여자", "회색 단발"), "en": ("a middle-aged woman", "a grey bob")},
    (AGEING, MALE): {
        "ko": ("중년 남자", "짧은 회색 머리"),
        "en": ("a middle-aged man", "short grey hair"),
    },
    ("child", FEMALE): {"ko": ("꼬마 여자아이", ""), "en": ("a little girl", "")},
    ("child", MALE): {"ko": ("꼬마 남자아이", ""), "en": ("a little boy", "")},
    ("child", ""): {"ko": ("어린아이", ""), "en": ("a child", "")},
    ("young", FEMALE): {"ko": ("여자, 앳된 얼굴", ""), "en": ("a girl", "")},
    ("young", MALE): {"ko": ("남자, 앳된 얼굴", ""), "en": ("a boy", "")},
}
"""(age, gender) → language → who it is, and the hair that goes with it ("" keeps the part's)."""
OLD = re.compile(r"노인|나이 든|elderly|\bold (?:wo)?man\b")
_WHITE = "#d6d3d8"
_CHILDLIKE = re.compile(
    r"소녀|소년|꼬마|아이|앳된|갈래|\b(?:girl|boy|child|kid|plaits|pigtails|twin tails|freckles)\b",
    re.IGNORECASE,
)
"""What a grown person's look has none of."""
_ANIMALS = ("cat", "dog", "fox", "rabbit", "bear", "bird", "dragon")


def dressed(appearance: str, gender: str, age: str, language: str) -> str:
    """The look of a part on somebody of that gender and age; "" leaves either to the part."""
    fitted = fitting(appearance, gender, language)
    words = _WORDS.get((age, gender), {}).get(language)
    if age == GROWN and _CHILDLIKE.search(fitted):
        kept = [part.strip() for part in fitted.split(",") if not _CHILDLIKE.search(part)]
        noun = NOUN[gender][language] if gender else "어른" if language == "ko" else "an adult"
        return ", ".join(dict.fromkeys([noun, *kept]))
    if words is None:
        return fitted
    who, hair = words
    parts = [part.strip() for part in fitted.split(",")]
    if age in ("child", "young", AGEING):
        parts = [part for part in parts if not OLD.search(part)]
    kept = [
        hair if hair and HAIR.search(part) else part
        for part in parts
        if not _says_who(part, gender, language)
    ]
    # A look that says nothing of the hair is somebody of the part's age: old people have theirs white.
    white = [hair] if hair and not any(HAIR.search(part) for part in kept) else []
    return ", ".join(dict.fromkeys([who, *white, *kept]))


def who_is(gender: str, age: str, language: str) -> str:
    """Words for somebody of that gender and age ("an old man", "여자"); "" where neither is known."""
    told = _WORDS.get((age, gender), {}).get(language)
    return told[0] if told else NOUN[gender].get(language, "") if gender else ""


def _says_who(part: str, gender: str, language: str) -> bool:
    """Whether a part of a look says of whom it is, and nothing else."""
    plain = (
        r"(?:여자|남자|노인|소녀|소년|할머니|할아버지)"
        if language == "ko"
        else r"an? (?:old |young )?(?:wo)?man"
    )
    return re.fullmatch(plain, part) is not None or (bool(gender) and part in NOUN[gender].values())


def as_animal(appearance: str, told: str, language: str, dressed: bool = False) -> str:
    """The look of a part on an animal or a robot ("goose", "고양이 탐정"): an animal has its coat and no
    clothes, unless it is `dressed` for its work; a robot or a dragon its clothes alone."""
    kind = creature(told)
    machine = kind == "robot" and re.search(r"(?:로봇|\brobot)$", told)
    if not (kind in _ANIMALS or machine or is_bare(told, dressed)) or creature(appearance):
        return appearance
    noun = next(found.word for found in find_all("creatures", told) if found.key == kind)
    if language == "en":
        noun = f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"
    parts = [part.strip() for part in appearance.split(",")]
    if is_bare(told, dressed):
        coats = next((coats for words, coats in _COATS if words.search(noun)), ())
        coat = Random(f"coat:{noun}:{appearance}").choice(coats)[language] if coats else ""
        return ", ".join(part for part in (noun, coat, *filter(_ROUND_NECK.search, parts)) if part)
    person = (
        r"여자|남자|소녀|소년|노인|할머니|할아버지|아이|앳된|\b(?:wo)?man\b|\b(?:girl|boy|child|person)\b"
    )
    return ", ".join(
        [noun, *(part for part in parts if not HAIR.search(part) and not re.search(person, part))]
    )


_ROUND_NECK = re.compile(r"목도리|스카프|\bscarf\b", re.IGNORECASE)
"""What an animal keeps of what the part wears."""
_FUR: tuple[Mapping[str, str], ...] = (
    {"ko": "밝은 갈색 털", "en": "light brown fur"},
    {"ko": "하얀 털", "en": "white fur"},
    {"ko": "회색 털", "en": "grey fur"},
    {"ko": "까만 털", "en": "black fur"},
)
_FEATHERS: tuple[Mapping[str, str], ...] = (
    {"ko": "초록 깃털", "en": "green feathers"},
    {"ko": "파란 깃털", "en": "blue feathers"},
    {"ko": "빨간 깃털", "en": "red feathers"},
)
_COATS: tuple[tuple[re.Pattern[str], tuple[Mapping[str, str], ...]], ...] = (
    (re.compile(r"고양이|\b(?:cat|kitten|tomcat)$"), (*_FUR, {"ko": "주황색 털", "en": "orange fur"})),
    (re.compile(r"강아지|멍멍이|개$|\b(?:dog|puppy|hound)$"), _FUR[:3]),
    (re.compile(r"토끼|\b(?:rabbit|hare|bunny)$"), _FUR[:3]),
    (re.compile(r"앵무새|^새$|\b(?:parrot|bird)$"), _FEATHERS),
)
"""What covers those that come in several colours."""


def is_bare(told: str, dressed: bool) -> bool:
    """Whether somebody is an animal as it is: those that stand upright may be `dressed` for their work."""
    kind = creature(told)
    return bool(kind) and kind not in _UPRIGHT and not (dressed and kind in NATURAL)


_UPRIGHT = ("robot", "ghost", "dragon")


def colours(palette: Sequence[str], age: str, before: str, after: str) -> tuple[str, ...]:
    """A part's colours for whoever plays it: white hair on somebody old, and where the look `after` tells of
    other hair than `before`, none for it, so that what is told counts."""
    if age == "old" and palette:
        return (_WHITE, *palette[1:])
    return ("", *palette[1:]) if palette and _hair(before) != _hair(after) else tuple(palette)


def _hair(look: str) -> list[str]:
    return [part.strip() for part in look.split(",") if HAIR.search(part)]
