"""Several people a premise is about at once ("두 자매", "three cousins", "할머니와 손녀"): a story tells of
two of them, the hero and whoever comes along."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from engines.text.ages import age_of
from engines.text.gender import FEMALE, MALE, sex_of
from engines.text.people import Being
from engines.text.phrases import is_of, nouns
from engines.text.standing import is_person
from engines.text.work import is_work
from presets.words import find

_COUNTS = {"두": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7}
_MANY = "|".join(_COUNTS)
_EN_COUNTS = "two|three|four|five|six|seven"


@dataclass(frozen=True)
class One:
    """One of them: what they are to the others, with their sex and age where that tells them."""

    role: str
    gender: str = ""
    age: str = ""


@dataclass(frozen=True)
class Pair:
    """Two of several people."""

    words: str
    """Whom a premise is about, as it says so."""
    start: int
    hero: One
    """The younger, whom the other may call by name in Korean."""
    other: One
    related: bool
    """Whether they bear one surname."""


_Roles = tuple[One, One, bool]
_KO: dict[str, _Roles] = {
    "자매": (One("동생", FEMALE), One("언니", FEMALE), True),
    "형제": (One("동생", MALE), One("형", MALE), True),
    "남매": (One("여동생", FEMALE), One("오빠", MALE), True),
    "쌍둥이": (One("동생"), One("먼저 태어난 쪽"), True),
    "부부": (One("아내", FEMALE), One("남편", MALE), False),
    "노부부": (One("할머니", FEMALE, "old"), One("할아버지", MALE, "old"), False),
    "신혼부부": (One("아내", FEMALE), One("남편", MALE), False),
    "연인": (One("", FEMALE), One("", MALE), False),
    "커플": (One("", FEMALE), One("", MALE), False),
    "모녀": (One("딸", FEMALE, "young"), One("엄마", FEMALE, "grown"), False),
    "모자": (One("아들", MALE, "young"), One("엄마", FEMALE, "grown"), False),
    "부녀": (One("딸", FEMALE, "young"), One("아빠", MALE, "grown"), True),
    "부자": (One("아들", MALE, "young"), One("아빠", MALE, "grown"), True),
    "사촌": (One(""), One(""), True),
    "친구": (One(""), One(""), False),
    "단짝": (One(""), One(""), False),
    "동창": (One(""), One(""), False),
    "동료": (One(""), One(""), False),
    "룸메이트": (One(""), One(""), False),
    "이웃": (One(""), One(""), False),
}
_SIBLINGS = ("자매", "형제", "남매")
_ALWAYS = ("자매", "형제", "남매", "쌍둥이", "부부", "노부부", "신혼부부", "연인", "커플", "모녀", "부녀")
"""Words that are of several people without a number."""
_EN: dict[str, _Roles] = {
    "sisters": (One("younger", FEMALE), One("older", FEMALE), True),
    "brothers": (One("younger", MALE), One("older", MALE), True),
    "siblings": (One("younger", FEMALE), One("older", MALE), True),
    "twins": (One(""), One(""), True),
    "cousins": (One(""), One(""), True),
    "couple": (One("wife", FEMALE), One("husband", MALE), True),
    "newlyweds": (One("wife", FEMALE), One("husband", MALE), True),
    "friends": (One(""), One(""), False),
    "strangers": (One(""), One(""), False),
    "people": (One(""), One(""), False),
    "members": (One(""), One(""), False),
    "kids": (One("", age="child"), One("", age="child"), False),
    "children": (One("", age="child"), One("", age="child"), False),
    "boys": (One("", MALE, "young"), One("", MALE, "young"), False),
    "girls": (One("", FEMALE, "young"), One("", FEMALE, "young"), False),
    "women": (One("", FEMALE), One("", FEMALE), False),
    "men": (One("", MALE), One("", MALE), False),
}
_RELATIVE = re.compile(r"[이가]\s+[가-힣]*[긴은운던린진한된간온쓴든](?![가-힣])")
_ITS_OWN = re.compile(r"(?:(?![가-힣][은는이가]\s).)*[다요]\s*")
"""The rest of a sentence that nobody else is the subject of: "자매가 잃어버린 지도를 찾는다"."""
_AS_SUBJECT = {"ko": "가 ", "en": " "}
"""What stands behind whom a premise begins with."""
_SINGULAR = {"people": "person", "children": "child", "women": "woman", "men": "man"}
_YOUNGER = ("손녀", "손자", "딸", "아들", "동생", "여동생", "남동생", "조카")
_KIN: dict[str, One] = {
    "할머니": One("할머니", FEMALE, "old"),
    "할아버지": One("할아버지", MALE, "old"),
    "엄마": One("엄마", FEMALE, "grown"),
    "어머니": One("어머니", FEMALE, "grown"),
    "아빠": One("아빠", MALE, "grown"),
    "아버지": One("아버지", MALE, "grown"),
    "이모": One("이모", FEMALE, "grown"),
    "고모": One("고모", FEMALE, "grown"),
    "삼촌": One("삼촌", MALE, "grown"),
    "언니": One("언니", FEMALE),
    "누나": One("누나", FEMALE),
    "오빠": One("오빠", MALE),
    "형": One("형", MALE),
    "손녀": One("손녀", FEMALE, "child"),
    "손자": One("손자", MALE, "child"),
    "딸": One("딸", FEMALE, "young"),
    "아들": One("아들", MALE, "young"),
    "조카": One("조카", "", "young"),
    "동생": One("동생"),
    "여동생": One("여동생", FEMALE),
    "남동생": One("남동생", MALE),
    "남편": One("남편", MALE),
    "아내": One("아내", FEMALE),
}
_KO_KIN = re.compile(
    rf"(?<![가-힣])({'|'.join(_KIN)})(?:와|과|랑|이랑|하고)\s+({'|'.join(_KIN)})(?=(?:은|는|이|가)\s)"
)
_KO_NAMED = re.compile(
    r"(?<![가-힣])(?:(?:어린|늙은|젊은|가난한|헤어진|사이 나쁜|의좋은)\s+)?"
    rf"(?:((?:{_MANY})\s)(?:명의\s)?)?(쌍둥이\s)?"
    rf"([삼사오육칠]?(?:{'|'.join(_SIBLINGS)})|{'|'.join(one for one in _KO if one not in _SIBLINGS)})"
    r"(?=(?:은|는|이|가)\s)"
)
_KO_ANY = re.compile(rf"(?<![가-힣])((?:{_MANY})\s)(?:명의\s)?([가-힣]{{2,5}}?)(?=(?:은|는|이|가)\s)")
_KO_COUNTED = re.compile(
    rf"(?<![가-힣])((?:[가-힣]{{2,4}}\s)??[가-힣]{{2,5}})\s(둘|셋|넷|(?:{_MANY})\s?(?:명|사람))(?=(?:은|는|이|가)\s)"
)
"""The number behind the noun: "은행 강도 셋이"."""
_EN_NAMED = re.compile(
    rf"\s*((?:(?:The|A pair of)\s+)?(?:(?P<count>{_EN_COUNTS})\s+)?(?P<twin>(?:identical )?twin\s+)?"
    rf"(?:(?!{_EN_COUNTS})[a-z-]+\s+){{0,2}}?(?P<noun>[a-z]+s|people|children|women|men))(?=[\s,])",
    re.IGNORECASE,
)
_PARTS, _WORDS = 2, 4
"""A list has so many parts at least, of so many words at most."""
_EN_CALLED = re.compile(r",?\s+(?:named\s+|called\s+)?[A-Z]\w+(?:,\s+[A-Z]\w+)*,?\s+and\s+[A-Z]")
_EN_COUPLE = re.compile(r"\s*((?:An?|The)\s+(?:[a-z-]+\s+){0,2}?(couple)|Newlyweds)(?=[\s,])", re.IGNORECASE)


def pair_of(text: str, *, korean: bool) -> Pair | None:
    """Those of several people whom a premise begins with; None where it is about one, or about nobody."""
    return _korean(text) if korean else _english(text)


def behind(pair: Pair | None, names: Sequence[str], text: str) -> bool:
    """Whether somebody with a name comes before them, or is the one who must do something in a sentence of
    their own: it is about whoever that is."""
    return pair is not None and any(
        0 <= text.find(name) < pair.start or re.search(_MUST.format(*[re.escape(name)] * 2), text)
        for name in names
    )


_MUST = (
    r"[.!?]\s+(?:[A-Za-z-]+\s){{0,3}}{}\s(?:must|wants|needs|has|tries|decides|hopes|vows|plans)\s"
    r"|[.!?]\s+(?:[가-힣A-Z]+\s){{0,3}}{}이?[은는이가]\s[^.!?]*(?:야\s?한|려고?\s?한|고\s?싶)"
)


def pair_named(being: Being | None, language: str) -> Pair | None:
    """The pair that somebody without a name is, by the words for them."""
    if being is None:
        return None
    return pair_of(f"{being.words}{_AS_SUBJECT[language]}", korean=language == "ko")


def without(text: str, pair: Pair | None) -> str:
    """A text with blanks for those it is about, who have no names."""
    if pair is None:
        return text
    end = pair.start + len(pair.words)
    return f"{text[: pair.start]}{' ' * len(pair.words)}{text[end:]}"


def being_of(pair: Pair) -> Being:
    """The hero of a pair, as somebody without a name."""
    return Being(pair.words, pair.hero.gender, pair.hero.age, pair.start, subject=True)


def _korean(text: str) -> Pair | None:
    sentence = re.split(r"[.!?\n]", text)[0]
    if (kin := _KO_KIN.search(sentence)) and not _of_a_clause(sentence, kin.end()):
        first, second = _KIN[kin[1]], _KIN[kin[2]]
        hero, other = (first, second) if first.role in _YOUNGER else (second, first)
        return Pair(kin.group(), kin.start(), hero, other, related=False)
    for named in _KO_NAMED.finditer(sentence):
        count, twin, noun = named.groups()
        bare = noun[1:] if noun[0] in "삼사오육칠" and noun[1:] in _SIBLINGS else noun
        if not (count or twin or bare in _ALWAYS) or _of_a_clause(sentence, named.end()):
            continue
        hero, other, related = _KO[bare]
        if bare in _SIBLINGS and (noun != bare or (count and count.strip() != "두")):
            hero, other = replace(hero, role="막내"), replace(other, role="첫째")
        words = " ".join(named.group().split())
        of = f"{twin or ''}{noun}" if not count else f"{count}{twin or ''}{noun}"
        alone = bare.endswith("부부") or bare in ("모녀", "모자", "부녀", "부자")
        return Pair(words, named.start(), _said(hero, of, alone), _said(other, of, alone), related)
    counted = _KO_ANY.search(sentence)
    somebody = counted and (counted[2] in nouns("beings", "ko"))
    if counted and somebody and not _of_a_clause(sentence, counted.end()):
        one = One(f"{counted[1]}{counted[2]} 중 하나")
        return Pair(counted.group(), counted.start(), one, one, related=False)
    return _counted_behind(sentence)


def _counted_behind(sentence: str) -> Pair | None:
    found = _KO_COUNTED.search(sentence)
    if found is None or _of_a_clause(sentence, found.end()):
        return None
    *which, kind = found[1].split()
    if not is_person(kind, korean=True):
        return None
    if which and (find("hours", which[0]) or which[0][-1] in "은는이가을를에의도로와과며고서한던"):
        which = []
    noun = " ".join((*which, kind))
    one = One(noun, sex_of(kind), age_of(kind))
    start = found.end(1) - len(noun)
    return Pair(sentence[start : found.end()], start, one, one, related=False)


def _said(one: One, of: str, alone: bool) -> One:
    return one if alone else replace(one, role=f"{of} 중 {one.role or '하나'}")


def _of_a_clause(sentence: str, at: int) -> bool:
    """Whether the subject before `at` stands in a clause telling of something else ("자매가 남긴")."""
    found = _RELATIVE.match(sentence, at)
    return found is not None and not _ITS_OWN.fullmatch(sentence, found.end())


def _english(text: str) -> Pair | None:
    if couple := _EN_COUPLE.match(text):
        words = _uncapped(couple[1])
        hero, other, related = _EN["couple"]
        age = "old" if re.search(r"\b(?:old|elderly|retired)\b", words) else ""
        return Pair(words, couple.start(1), replace(hero, age=age), replace(other, age=age), related)
    tried = (_EN_NAMED.match(text, start) for start in _listed(text))
    found = next((one for one in tried if one and (one["count"] or one.start() == 0)), None)
    if found is None:
        return None
    count, twin, noun = found["count"], found["twin"], found["noun"].casefold()
    known = noun in _EN
    somebody = known or is_of(noun, "beings") or is_work(noun.removesuffix("s"))
    if not somebody or not (count or twin or noun in ("twins", "siblings")):
        return None
    if _EN_CALLED.match(text, found.end()):
        # "Two bakers, Hugo and Marguerite, …": they have names.
        return None
    hero, other, related = _EN.get(noun, (One(""), One(""), False))
    words = _uncapped(found[1])
    one = _SINGULAR.get(noun, noun.removesuffix("s"))
    if twin or noun == "twins":
        kind = f"twin {one}" if noun != "twins" else "twin"
        return Pair(words, found.start(1), *(One(kind, each.gender) for each in (hero, other)), related=True)
    of = re.sub(r"^(?:the|a pair of)\s+", "", words)
    most = {"younger": "youngest", "older": "oldest"} if count and count.casefold() != "two" else {}

    def told(each: One) -> One:
        role = f"the {most.get(each.role, each.role)} of {of}" if each.role else f"one of {of}"
        return replace(each, role=role)

    return Pair(words, found.start(1), told(hero), told(other), related)


def _listed(text: str) -> tuple[int, ...]:
    """Where whom a premise is about may stand: where it begins, and of one that is a list and no sentence
    where each part of it does ("desert island, two rival chefs, one coconut")."""
    parts = text.strip(" .!?").split(",")
    if len(parts) < _PARTS or any(len(part.split()) > _WORDS for part in parts):
        return (0,)
    return (0, *(at + 1 for at, sign in enumerate(text) if sign == ","))


def _uncapped(words: str) -> str:
    return words[0].lower() + words[1:]
