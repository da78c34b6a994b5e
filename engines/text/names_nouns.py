"""Korean names that are common nouns as well (하늘, 봄), where only a person could be meant."""

from __future__ import annotations

import re
from functools import cache

from engines.text.surnames import SURNAMES
from presets import lexicon

# What shows that somebody is called by a word that is a common noun as well (하늘, 봄).
_KO_EASED = r"이(?=(?:가|는|를|와|의|에게|한테|도|랑)(?![가-힣]))"
_KO_ACTS = (
    r"(?:이|가|은|는)\s+(?!흐리|흐린|보이|깨[지진졌]|끝나|오[는면고자기]|되|진|지는|뜨|뜬|맑"
    r"|빛나|푸르|내리|물들|불[어고기]|어두|밝|좋|깊|높|시작)"
    r"(?:(?![가-힣]+(?:이|가)\s)[^.!?])*?(?:만나|만난|마주|줍|주웠|주워|주운"
    r"|찾으려|찾는다|찾아 나|발견|마음먹|결심|다짐"
    r"|고백"
    r"|훔|숨기|숨긴"
    r"|도망|말한|말하|묻는|일한|일하|다닌|다니|려고|려는|고 싶|싶어|기로 한|기로 했"
    r"|되찾|받는|받은|받았|건네|건넨"
    r"|연습|배운|배우|지킨|지켜"
    r"|[을를에로]\s[^.!?]{0,12}야\s?(?:만\s?)?(?:한|했|하는|된|됐)"
    r"|쫓|달린|달려|읽는|읽다|그린|굽|판다|파는|잃어버|눈을 뜬|깨어|전학|입학|출근|퇴근)"
)
_KO_MET = (
    r"(?:을|를|와|과|에게|한테)\s+(?:다시\s+|처음\s+|우연히\s+)?"
    r"(?:만나|만난|마주|사귀|고백|짝사랑|구하|구한|건네)"
)
_MONTH_LIKE = frozenset(("한여름", "한겨울", "한가을", "이봄", "이가을", "이여름", "이겨울", "온세상"))
"""A surname and a noun by their letters, and nobody's name."""


def noun_names(text: str) -> dict[str, int]:
    """Names that are common nouns, where only a person could be meant: with the 이 that eases names
    ("하늘이는"), after a surname ("김하늘"), as who acts ("노을이 … 주웠다") or is met ("봄을 만난다")."""
    given = "|".join(sorted(_given(), key=len, reverse=True))
    surnames = "".join(sorted(SURNAMES))
    start, end = r"(?<![가-힣\w])", r"(?=(?:이|가|은|는|을|를|와|과|의|에게|도)(?![가-힣]))"
    found: dict[str, int] = {}
    for shape in (
        rf"{start}(?P<name>[{surnames}]?(?:{given})){_KO_EASED}",
        rf"{start}(?P<name>[{surnames}](?:{given})){end}",
        rf"(?:^|[.!?,]\s*|[와과는은던인한]\s+){start}(?P<name>{given}){_KO_ACTS}",
        rf"{start}(?P<name>{given}){_KO_MET}",
    ):
        for match in re.finditer(shape, text):
            name = match.group("name")
            if name not in _MONTH_LIKE and (len(name) != 2 or name in _given()):
                found.setdefault(name, match.start())
    return found


@cache
def _given() -> frozenset[str]:
    return frozenset(lexicon()["names"].words["given"]["ko"])
