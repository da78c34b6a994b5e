"""What a premise is about that no list knows as a living being, and wants something as a person would."""

from __future__ import annotations

import re

from engines.text.people import Being
from engines.text.phrases import is_of, last, nouns
from engines.text.work import is_korean_work
from presets.words import find

_KO_WANTS = re.compile(
    r"(?:^|[.!?]\s)\s*(?:(?:어느|한|작은|늙은|낡은)\s+|[가-힣]+(?:는|은|던)\s+|(?:[가-힣]+\s+){1,2}(?:앞|옆|뒤|안|속|위)\s+)*"
    r"((?:[A-Z][A-Za-z0-9]*\s)?[가-힣]{2,6})(?:은|는|이|가)\s"
    r"(?:[^.!?]*?(?:고\s?싶|려고|려\s?한다|야\s?(?:만\s?)?[한하해]|사랑에 빠|짝사랑"
    r"|좋아하"
    r"|결심"
    r"|꿈을 꾸"
    r"|꿈꾼)"
    r"|주인공)"
)
_EN_WANTS = re.compile(
    r"\s*(?:A|An|The|One)\s+((?:[a-z-]+\s+){0,3}?[a-z-]+?)"
    r"(?:\s+(?:left|lost|made|born|built|stuck|trapped|forgotten|abandoned|hidden)\s[^,.]*?)??"
    r"(?:\s+(?:in|on|at|from|of|near|aboard|behind)\s+(?:[A-Za-z-]+\s+){0,3}?[A-Za-z-]+)??(?:\s+(?:that|who)\s[^,.]*?)??"
    r"\s+(?:(?:secretly|really|just|only|desperately)\s+)?"
    r"(?:(?:wants|tries|has|hopes|decides|needs|dreams|longs|starts|learns|refuses|vows|plans)\s+(?:to|of)"
    r"|must|falls in love|befriends|wishes|would rather|wakes up|discovers|realizes|realises"
    r"|talks|speaks|saves)\b"
)
"""A premise that begins with what wants something."""
_WHO = re.compile(r"\s+(?:that|who)$")
"""Begins a clause that says what they want: "a cloud that wants …"."""


def wanting(text: str, korean: bool) -> Being | None:
    """What wants something as a person would: "말하는 신호등이 … 배우고 싶어 한다"."""
    found = _KO_WANTS.search(text) if korean else _EN_WANTS.match(text)
    if found is None:
        return None
    words = _WHO.sub("", " ".join(found.group(1).split()))
    if korean and text.startswith("이", found.end(1)) and is_korean_work(f"{words}이"):
        # 총잡이 is no 총잡 with a particle.
        words = f"{words}이"
    if korean and any(find(kind, words) for kind in ("hours", "weathers")):
        # "오늘은 꼭 축하를 받고 싶다": when it is.
        return None
    if words in nouns("nothings", "ko") or is_of(last(words), "nothings") or is_of(words.split()[0], "ends"):
        return None
    return Being(words, "", "", 0, subject=True)
