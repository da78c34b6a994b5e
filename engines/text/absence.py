"""Who of those a premise names is not there: dead, missing or to be rescued, and so without a part."""

from __future__ import annotations

import re
from collections.abc import Sequence

_KO_DEAD = (
    r"(?:죽은|돌아가신|세상을 떠난|세상을 뜬|떠나보낸|고인이 된|작고한|사별한|먼저 간|하늘나라로 간"
    r"|세상 떠난)"
)
_KO_LOST = (
    r"(?:사라진|실종된|없어진|납치된|납치당한|끌려간|잡혀간|붙잡힌|갇힌|감금된|유괴된|행방불명된|잃어버린"
    r"|의식을 잃은"
    r"|쓰러진"
    r"|혼수상태인|혼수상태에 빠진)"
)
_KO_FOUND = r"[을를]\s+(?:[가-힣]+\s+)?(?:찾|구하|구해|구출|되찾|되살리|빼내|살려내|구조)"
_KO_GONE = (
    r"이?[이가은는]\s+(?:[가-힣]+(?:에|에서|으로|로|에게|날|때|밤|전|갑자기|홀연히)?\s+){0,3}"
    r"(?:사라졌|(?:사라진|실종된|납치된) (?:뒤|후|지|채|날|때)|실종됐|실종되"
    r"|납치됐|납치되|죽었|죽은 (?:뒤|후|지)"
    r"|세상을 떠"
    r"|돌아가(?!신 (?!뒤|후|지|날|때)))"
)
_EN_AWAY = (
    r"(?:late|dead|deceased|departed|murdered|missing|lost|kidnapped|abducted|captured|imprisoned|jailed|vanished|captive"
    r"|comatose|long-lost)"
)
_EN_GONE = (
    r"(?:\s+(?:has|had|is|was|went|goes|have|been|were|suddenly|just|never))*\s+(?:missing|vanished|disappeared|vanishes"
    r"|disappears|died|dies|dead|kidnapped|abducted|captured|taken hostage|murdered|passed away|in a coma)\b"
)
_EN_FOUND = (
    r"\b(?:find|rescue|save|free|bring back|search for|searches for|searching for|look for"
    r"|looking for|finding|saving|rescuing)"
    r"\s+(?:(?:the|his|her|their|my|a|an)\s+)?(?:[a-z'’-]+\s+){0,3}(?:(?:Princess|Prince|Queen|King|Dr\.?|Captain)\s+)?"
)


_KO_NOBODY = re.compile(
    r"(?:(?:아무도|한 명도|한 사람도|단 한 명도|하나도|더는|더 이상|이제)\s)?없(?:다|었다|어졌다)$"
)
"""Of somebody who is not there: "목격자가 아무도 없다"."""
_KO_SPEECH = re.compile(r"(?:잘\s|안\s|선뜻\s)?(?:나오|나온|떨어|통하|통해|막히|막힌|서툴|없|많)")
"""What words do, and no horse (말)."""


def is_nobody(who: str, does: str) -> bool:
    """Whether a clause tells of somebody who is not there, or of words (말) and no horse."""
    return bool(_KO_NOBODY.match(does) or (who.split()[-1:] == ["말"] and _KO_SPEECH.match(does)))


def absent_of(text: str, heroes: Sequence[str], korean: bool) -> tuple[str, ...]:
    """Those of `heroes` who are not there to act. A dead woman the sentence is about is: she walks the
    house herself; so is anybody where nobody else is named.
    """
    away = [name for name in heroes if (_korean if korean else _english)(name, text)]
    return tuple(away) if len(away) < len(heroes) else ()


def is_away(before: str, korean: bool) -> bool:
    """Whether the words that end here say so of the noun that comes next: "his late", "돌아가신"."""
    pattern = rf"(?:{_KO_DEAD}|{_KO_LOST})\s+$" if korean else rf"\b{_EN_AWAY}\s+$"
    return re.search(pattern, before) is not None


def is_dead(name: str, text: str, korean: bool) -> bool:
    """Whether a premise says of somebody that they are dead: whoever is only missing may be met again."""
    before = _KO_DEAD if korean else r"\b(?:late|dead|deceased|departed|murdered)"
    words = r"(?:[가-힣]+\s+){0,2}" if korean else r"(?:[a-z'’-]+\s+){0,3}"
    return re.search(rf"{before}\s+{words}{re.escape(name)}", text) is not None


def _korean(name: str, text: str) -> bool:
    called = rf"(?<![가-힣]){re.escape(name)}"
    told = re.search(rf"{_KO_DEAD}\s+(?:[가-힣]+\s+){{0,2}}{called}(?P<case>[은는])?", text)
    lost = re.search(rf"{_KO_LOST}\s+(?:[가-힣]+\s+){{0,2}}{called}(?P<case>[은는])?", text)
    # "갇힌 면접관 정 부장과 지원자 하늘": they are together.
    along = re.search(rf"{called}이?(?:과|와|랑|이랑|하고)\s", text)
    if any(found and not found.group("case") for found in (told, None if along else lost)):
        return True
    return (
        re.search(rf"{called}이?{_KO_FOUND}", text) is not None
        or re.search(called + _KO_GONE, text) is not None
    )


def _english(name: str, text: str) -> bool:
    called = re.escape(name)
    before = re.search(
        rf"\b{_EN_AWAY}\s+(?:[a-z'’-]+\s+){{0,3}},?\s?{called}(?P<acts>\s+[a-z]+(?:s|ed)\b)?", text
    )
    if before:
        return True
    apposed = rf"{called},\s+(?:his|her|their|the|my|a)\s+{_EN_AWAY}\b"
    return any(
        re.search(pattern, text) for pattern in (apposed, rf"\b{called}{_EN_GONE}", rf"{_EN_FOUND}{called}\b")
    )


_EN_VANISHES = re.compile(
    r"\s+(?:has\s+|have\s+)?(?:vanish|disappear|go(?:es|ne) missing|dies\b|died\b"
    r"|is (?:missing|dead|gone|murdered|kidnapped|found))"
)


def is_gone(text: str, at: int) -> bool:
    """Whether whoever an English text speaks of until `at` is gone: where others come in by name it is about
    those."""
    return _EN_VANISHES.match(text, at) is not None
