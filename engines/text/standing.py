"""What a premise says somebody is, by kin, age or work: "아들 준서", "her landlady Mrs. Quill"."""

from __future__ import annotations

import re
from functools import cache

from engines.text.people import VAGUE_KO
from engines.text.phrases import is_of, last, nouns, phrase
from engines.text.roles import SEVERAL, is_animal, role_of
from engines.text.surnames import SURNAMES
from engines.text.titles import ordained
from engines.text.work import is_a_place, is_korean_work, is_subject, is_work
from presets import lexicon
from presets.words import find

_KO_BEFORE = re.compile(r"(?<![가-힣\w])([가-힣]{1,6})\s+$")
_EN_BEFORE = re.compile(
    r"(?:\b(?:her|his|their|my|its|the|an?|our)|['’]s)\s+((?:[a-z][\w'’-]*\s+){0,2}[a-z][\w-]*),?\s+$",
    re.IGNORECASE,
)
_EN_BEHIND = re.compile(
    r",\s+(?:her|his|their|my|the|an?)\s+((?:[a-z][\w'’-]*\s+){0,2}[a-z][\w-]*)(?=[,.;]|$)"
)
_EN_AT = re.compile(
    r"\b(?:an?|the|her|his|their|my)\s+([a-z][\w'’ -]*?)\s+(?:at|of|in|from"
    r"|for)\s+(?:[\w'’.-]+\s+){0,4}[\w'’.-]+,\s+$",
    re.IGNORECASE,
)
"""Who somebody is, with where they are: "the night nurse at St. Agnes hospital, Oluchi"."""
_KO_WANTER = re.compile(
    r"(?:^|[.!?\n,]\s*|\s위해\s+|\s)([가-힣]+)\s+(?=([솔톰샘준빈봄별존벤진율윤결찬훈설산강]|[가-힣]{2,4}?)(?:은|는)\s[^.!?]*?"
    r"(?:려고?\s?[한하했해]|고\s?싶|야\s?(?:만\s?)?[한하했해]|야\s?[된되됐돼]|기로\s?[한했]))"
)
_KO_FULL = re.compile(
    r"\s*([가-힣]{3})(?:은|는)\s[^.!?]*?(?:려고?\s?[한하했해]|고\s?싶|야\s?(?:만\s?)?[한하했해]|기로\s?[한했])"
)
_KO_TOPIC = re.compile(
    r"\s*([가-힣]{2})(?:은|는)\s[^.!?]*?(?:려고?\s?[한하했해]|고\s?싶|야\s?(?:만\s?)?[한하했해]|기로\s?[한했])"
)
_KO_ALIVE = re.compile(
    r"((?:말하는|말을 하는|말할 줄 아는|생각하는|노래하는|춤추는|살아 있는|살아 움직이는)\s+[가-힣]{1,6})\s+$"
)
"""A thing that does what people do, right before what it is called."""
_KO_TEMPER = re.compile(
    r"(?:은퇴한|퇴직한|한물간|늙은|나이 든|젊은|어린|외로운|가난한|게으른|소심한|수줍은|용감한|무뚝뚝한"
    r"|괴팍한|고집 센|까칠한|서툰|다정한|친절한|욕심 많은|겁 많은|슬픈|심술궂은|떠돌이|전직|왕년의)\s+$"
)
"""What only somebody living is said to be: the noun behind it says what they are, known or not."""
_KO_NOBODYS = re.compile(r"(?:엉뚱한|웬|낯선|모르는|처음 보는|옆집|이웃집|윗집|아랫집|동네)\s+$")
"""Before a word for kin that says only how old somebody is: 엉뚱한 할머니 최옥순."""
_BESIDES = frozenset(("막내", "천재", "꼴찌", "신입", "견습", "수습", "초보"))
REGULARS = ("단골", "단골손님", "손님", "regular", "customer")
"""Roles that tell neither how near somebody is nor what they do."""
NOBODY = ("사람", "사람들", "모두", "누구", "아이들", "손님들")
"""Korean words for people that are nobody in particular."""
_SHORTEST = 2
"""Syllables of a role that may end a longer word for one (관리소장)."""


def standing_of(name: str, text: str, korean: bool) -> str:
    """The premise's word for somebody it names; "" where it has none."""
    for match in re.finditer(rf"(?<![가-힣\w]){re.escape(name)}", text):
        before, after = text[: match.start()], text[match.end() :]
        if told := _korean(before) if korean else _english(before, after):
            return ordained(told, name)
    return role_of(name, text, korean)


def _korean(before: str) -> str:
    if alive := _KO_ALIVE.search(before):
        return alive.group(1)
    found = _KO_BEFORE.search(before)
    # A mayor is called as a market is, and of a clown or an usher no list has to know.
    told = found and (is_person(found.group(1), korean=True) or found.group(1) == "시장")
    told = told and found and not is_subject(found.group(1))
    if not found or not told or _KO_NOBODYS.search(before[: found.start(1)]):
        return ""
    # What somebody is that is no person goes with what they do: 고양이 탐정, 뱀파이어 청년.
    kind = _KO_BEFORE.search(before[: found.start(1)])
    if not kind or not is_kind(kind.group(1)):
        return found.group(1)
    # Of a couple of aliens each is an alien.
    return kind.group(1) if found.group(1) in SEVERAL else f"{kind.group(1)} {found.group(1)}"


def is_kind(word: str) -> bool:
    """Whether a Korean word says what somebody is beside who they are: a being that is no kin, age or sex."""
    names = lexicon()["names"].words
    of_sex = {*names["female"]["ko"], *names["male"]["ko"]}
    plain = of_sex | nouns("related", "ko") | nouns("near", "ko") | VAGUE_KO
    return (
        word in _BESIDES
        or word.startswith("말하는")
        or word in ("생각하는", "노래하는", "춤추는", "살아")
        or (word in nouns("beings", "ko") and word not in plain and not find("jobs", word))
        or is_animal(word)
    )


def _english(before: str, after: str) -> str:
    if at_work := _EN_AT.search(before):
        words = phrase(before, at_work.start(1))[0]
        if words and is_person(words, korean=False):
            return words
    for found in (_EN_BEFORE.search(before), _EN_BEHIND.match(after)):
        told = re.split(r"['’]s\s", found.group(1))[-1] if found else ""
        if told and is_person(told, korean=False):
            return told
    return ""


def is_person(word: str, *, korean: bool) -> bool:
    """Whether a word is one for a person: by kin, age, rank or work."""
    if not korean:
        return is_of(last(word).rpartition("-")[2], "beings") or is_of(last(word), "near") or is_work(word)
    if word in nouns("beings", "ko") or word in _roles() or word in nouns("near", "ko"):
        return True
    if is_a_place(word) or find("objects", word) or word in nouns("nothings", "ko"):
        return False
    if word.endswith("님") and len(word) > _SHORTEST and is_person(word.removesuffix("님"), korean=True):
        return True
    longer = any(word.endswith(role) and word != role for role in _roles() if len(role) >= _SHORTEST)
    return longer or is_korean_work(word)


def wanter_of(text: str) -> str:
    """The name behind a word for a person that a Korean premise begins with, if it says what they want:
    "겁쟁이 기사 로운은 … 지켜야 한다". Any two syllables may be a name there."""
    if full := _KO_FULL.match(text):
        # "한복자는 … 잡으려고 한다": a surname, and an end that many names have.
        name = full.group(1)
        usual = name[0] in SURNAMES and name[2] in _ends() and not is_person(name, korean=True)
        return name if usual and not find("places", name) and not find("objects", name) else ""
    if (topic := _KO_TOPIC.match(text)) and _usual_pair(topic.group(1)) and _could_be_called(topic.group(1)):
        return topic.group(1)
    for found in _KO_WANTER.finditer(text):
        kind, name = found.groups()
        somebody = is_person(kind, korean=True) or _KO_TEMPER.search(text[: found.start(1)])
        if somebody and _could_be_called(kind, of_kind=True) and _could_be_called(name):
            return name
    return ""


def _could_be_called(name: str, *, of_kind: bool = False) -> bool:
    """Whether a word behind one for a person may be their name: no person's word, place, thing or time;
    `of_kind`, whether it may say what they are."""
    if of_kind and is_person(name, korean=True):
        return True
    if is_person(name, korean=True) or name in nouns("nothings", "ko") or name in nouns("counters", "ko"):
        return False
    return not any(find(kind, name) for kind in ("places", "objects", "hours", "weathers", "regions"))


def is_close(role: str, *, korean: bool) -> bool:
    """Whether somebody of that role is one the hero lives with, loves or plays with."""
    word = role.split()[-1].casefold() if role.split() else ""
    return word in nouns("near", "ko" if korean else "en")


def _usual_pair(name: str) -> bool:
    """Two syllables as names of one sex begin and end: 태식, 춘자."""
    names = lexicon()["names"].words
    known = nouns("grounds", "ko") | nouns("nowheres", "ko")
    return name not in known and any(
        name[0] in names[f"{sex}_starts"]["ko"] and name[1] in names[f"{sex}_syllables"]["ko"]
        for sex in ("female", "male")
    )


@cache
def _ends() -> frozenset[str]:
    """Syllables that given names end in."""
    names = lexicon()["names"].words
    return frozenset(
        (*names["syllables"]["ko"], *names["female_syllables"]["ko"], *names["male_syllables"]["ko"])
    )


@cache
def _roles() -> frozenset[str]:
    return frozenset(lexicon()["names"].words["roles"]["ko"])
