"""Which of a cast are no human beings: by the noun that their description or their part comes down to."""

from __future__ import annotations

import re
from functools import lru_cache

from presets.words import Found, find_all

_NOT_IT = re.compile(
    r"\b(?:with|of|like|for|has|have|owns?|keeps?|loves?|who|whose|his|her|their|my|and|in|on|at|wearing|holding|carrying"
    r"|by|from|to|against)\b",
    re.IGNORECASE,
)
"""What makes of an animal behind it somebody's, or a thing: "a girl with a cat"."""
_EN_AFTER = re.compile(
    r"\s*(?:$|[,.;:(]|(?:who|that|which|named|called|with|in|of|from|on|and|detective|king|queen|knight|hero|heroine|chef|pilot"
    r"|captain|thief|courier|mailman|postman|nurse|librarian|barista|waiter|waitress|pirate|sailor|lawyer|judge|dancer"
    r"|singer|musician|pianist|poet|writer|janitor|plumber|astronaut|explorer|gardener|spy|ninja|samurai"
    r"|prince|princess|wizard|witch|boy|girl|student|teacher|doctor|soldier|clerk|baker|cook)\b)",
    re.IGNORECASE,
)
_KO_AFTER = re.compile(
    r"(?:$|\s*[,.;:(]|[이가은는](?=[\s,.]|$)|\s+(?:탐정|왕|여왕|기사|요리사|선장|도둑|왕자|공주|마법사|학생|의사|병사|점원|소년|소녀|배우"
    r"|가수|상인|장군|대장|주인공|형사|수호자|조수|비서|배달부|배달원|우편배달부|우체부|집배원|경찰"
    r"|경찰관|경비원|농부|어부|선생님|선생|교사|간호사|작가|화가|시인|바리스타|제빵사|사장|점장|직원"
    r"|알바생|기자|변호사|판사|사서|정비사|목수|사냥꾼|무사|검객|해적|전학생|고등학생|중학생|초등학생"
    r"|사원|신입 사원|인턴|파티시에|셰프|주방장|이발사|무용수|발레리나|피아니스트|음악가|기타리스트|DJ"
    r"|래퍼|아이돌|연습생|조종사|우주비행사|파일럿|항해사|잠수부|(?:택배|배달|버스|택시) 기사)(?=$|[\s,.]))"
)
_KO_BEFORE = re.compile(r"(?:^|[\s,.;:(])(?:길|들|집|산|새끼|아기|어미|아비|암|수|떠돌이|사냥|경비|안내)?$")
"""Which of them it is may be written on to its front: 길고양이, 새끼고양이."""


@lru_cache(maxsize=512)
def creature(words: str) -> str:
    """cat, dog, fox, rabbit, bear, bird, robot, ghost, dragon, or "" for somebody human.

    A description counts where one of its comma-separated parts is about the animal itself: "a small
    ginger cat",
    "까만 고양이", and not "a man with a cat" or "고양이 무늬 셔츠".
    """
    for part in re.split(r"[,.;]", words):
        told = find_all("creatures", part)
        for found, after in zip(told, [*told[1:], None], strict=False):
            # "고양이 나비": a cat, whose name is that of another animal.
            called = (
                after is not None
                and part[found.end : after.start] == " "
                and _KO_BEFORE.search(part[: found.start])
            )
            if called or _is_head(part, found):
                return found.key
    return ""


@lru_cache(maxsize=512)
def kind_of(appearance: str, role: str) -> str:
    """What a character is, if nobody human; an animal is often told by its part alone."""
    return creature(appearance) or creature(role) or animated(appearance, role)


_WITH_HANDS = ("robot", "ghost", "dragon")


def is_animal(words: str) -> bool:
    """Whether somebody is an animal: one that has paws, and growls or stares and does not speak."""
    kind = creature(words)
    return bool(kind) and kind not in _WITH_HANDS


def has_hands(words: str) -> bool:
    """Whether somebody writes, wears shoes and turns up sleeves: no animal does, and no vending machine."""
    kind = creature(words) or animated("", words)
    return not kind or kind in _WITH_HANDS


def _is_head(part: str, found: Found) -> bool:
    before = part[: found.start]
    if found.language == "ko":
        return bool(_KO_BEFORE.search(before) and _KO_AFTER.match(part, found.end))
    return not _NOT_IT.search(before) and bool(_EN_AFTER.match(part, found.end))


_SEX = re.compile(
    r"\b(?:wo)?man\b|\b(?:girl|boy|lady|guy|person|people|elderly)\b|여자|남자|소녀|소년|여성|남성|할머니|할아버지|노인|아이"
)


_WORKS = re.compile(
    r"\s+(?:chef|cook|baker|clerk|driver|pilot|captain|thief|mechanic|seller|owner|teacher|doctor|student)\b"
    r"|\s+(?:기사|요리사|점원|상인|선장|도둑|배우|가수|의사|학생|비서)",
    re.IGNORECASE,
)
"""Behind a thing: who works with it, and is none ("food truck cook", 트럭 기사)."""


def animated(appearance: str, role: str) -> str:
    """The thing somebody is ("vending_machine", "fish_bread", …), "" for everybody else.

    Only what an appearance or a role begins with counts, and no more than that: an umbrella further on is
    carried. Where the appearance says that they are a woman or a man, they are no thing.
    """
    for words in ("" if _SEX.search(appearance) else appearance, role):
        part = re.split(r"[,.;]", words)[0]
        found = find_all("animated", part)
        if found and _is_head(part, found[-1]) and not _WORKS.match(part, found[-1].end):
            return found[-1].key
    return ""


NATURAL = ("cat", "dog", "fox", "rabbit", "bear", "bird")
"""Kinds that go on their own feet as animals do."""
_UPRIGHT = re.compile(
    r"코트|외투|점퍼|재킷|자켓|스웨터|카디건|셔츠|조끼|후드|정장|양복|원피스|앞치마|작업복|제복|유니폼|패딩|비옷|야상"
    r"|교복|멜빵|저고리|한복|망토|로브|가운|튜닉|드레스|블라우스|니트|맨투맨|바람막이|파카|바지|치마|갑옷|의인화"
    r"|두 발로"
    r"|\b(?:coat|overcoat|jacket|sweater|cardigan|shirt|t-shirt|waistcoat|vest|hoodie|suit|dress|apron|uniform|raincoat"
    r"|tunic|cloak|cape|gown|robe|jumper|pullover|blazer|parka|dungarees|overalls|turtleneck|blouse|jumpsuit|trousers"
    r"|jeans|skirt|armou?r|scrubs|sweatshirt|windbreaker|upright|anthropomorphic"
    r"|on (?:its|his|her) hind legs)\b",
    re.IGNORECASE,
)


def is_natural(appearance: str, role: str = "") -> bool:
    """Whether somebody is an animal on its own feet: neither dressed nor at work as people are."""
    kind = creature(appearance) or creature(role)
    return kind in NATURAL and not _UPRIGHT.search(appearance) and not find_all("jobs", role)
