"""When a text is set: in the days of Joseon, in other times before electricity, before the days of phones, or
today; by its year, or by what only one of those times has."""

from __future__ import annotations

import re
from functools import lru_cache

from presets.words import Found, find_all

JOSEON, OLDEN, RETRO = "joseon", "olden", "retro"
_KO_YEAR = re.compile(
    r"(?<!\d)([12]\d{3})년(?:대)?"
    r"(?!\s?(?:동안|전|뒤|후|만에|째|간|된|묵은|넘|이나|짜리|산(?=[은는의 ])))"
)
_EN_YEAR = re.compile(
    r"\b(?:[Ii]n|[Oo]f|[Ss]ince|[Yy]ear|[Ss]ummer|[Ww]inter|[Ss]pring|[Aa]utumn|[Ff]all|[Cc]irca"
    r"|(?:[Ii]n|[Oo]f) the (?:early |late )?|January|February|March|April|May|June|July"
    r"|August|September|October|November|December)\s+"
    r"(1\d{3}|20\d{2})s?\b(?!\s+[a-z]+s\b)"
    r"|\b(?!Room|Flight|Bus|Route|Number|Highway|Apartment|Train|Flat|Suite|Gate|Platform|Chapter|Line|Unit)"
    r"[A-Z][a-z]+,?\s+(1\d{3}|20\d{2})(?=\s*(?:[.,:;]|$))"
    r"|(?:^|[.!?]\s+)(?:It is\s+)?(1\d{3}|20\d{2})(?=\s*[.,:;])"
    r"|\b(1\d{3}|20\d{2})s?\s+(?=[A-Z][a-z]+\b)"
    r"|\b(1\d{2}0)s\b"
    # Before or behind an hour of a scene: "night, 1923".
    r"|\b(?:night|evening|morning|noon|dawn|midnight|dusk|afternoon|daybreak|sunset), (1\d{3}|20\d{2})\b"
)
_COATS = 1780
_ELECTRIC, _OURS = 1900, 1986
"""Years from which streets are lit and cars drive, and from which it is today."""
_KOREA = re.compile(r"\b(?:Joseon|Korean?|Seoul|Hanyang|Busan|Jeju|Pyongyang|Gaeseong)\b")
_ABROAD = re.compile(
    r"런던|파리|뉴욕|로마|베를린|도쿄|교토|에도|베네치아|프라하|모스크바|시카고|마드리드|빈(?=의|에서)|유럽|영국|프랑스|미국|독일"
    r"|이탈리아|스페인|러시아|중국|일본|인도|이집트|서부"
)


_NOT = {
    "전하": re.compile(r"(?!께|가\s|를\s|의\s|[!,.…]|님)"),
    "고려": re.compile(r"하|해|한|할|했|중(?:인|이)|대"),
    "조선": re.compile(r"소|업|해양|호텔|대"),
    "신라": re.compile(r"면|호텔|스테이"),
    "성주": re.compile(r"\s?참외|군(?:에|의|\s|$)|읍|에서?\s|시\s"),
    "경성": re.compile(r"대"),
    "상투": re.compile(r"적"),
    "세자": re.compile(r"녀|매"),
    "해적": re.compile(r"판"),
}
"""Word of a time → what makes it another where it stands right behind: 전하 of 전하다, 신라 of 신라면."""


def _tells(text: str, found: Found) -> bool:
    other = _NOT.get(found.word)
    return other is None or not other.match(text, found.end)


def year_of(text: str) -> re.Match[str] | None:
    """The first year a text names as a time, and not as how long something takes or how many there are."""
    found = [match for match in (_KO_YEAR.search(text), _EN_YEAR.search(text)) if match]
    return min(found, key=lambda match: match.start(), default=None)


@lru_cache(maxsize=512)
def era_of(text: str) -> str:
    """ "joseon", "olden", "retro" (with lamps and trains, without phones), or "" for today and where the text
    does not tell.

    A year decides. Without one, what belongs to today weighs as much as what belongs to another time:
    somebody in armour who lives over a convenience store lives today.
    """
    if found := year_of(text):
        return _by_year(int(next(one for one in found.groups() if one)), text)
    told = [one.key for one in find_all("eras", text) if _tells(text, one)]
    joseon, olden, retro, modern = (told.count(key) for key in (JOSEON, OLDEN, RETRO, "modern"))
    if retro and retro >= max(joseon, olden, modern):
        return RETRO
    if not joseon + olden or modern >= joseon + olden:
        return ""
    return JOSEON if joseon >= olden else OLDEN


def is_recent(text: str) -> bool:
    """Whether the year a text names is one of coats and hats, and no longer of cloaks."""
    found = year_of(text)
    return found is not None and int(next(one for one in found.groups() if one)) >= _COATS


def _by_year(year: int, text: str) -> str:
    if year >= _OURS:
        return ""
    if year >= _ELECTRIC:
        return RETRO
    korean = bool(re.search("[가-힣]", text)) and not _ABROAD.search(text)
    return JOSEON if korean or _KOREA.search(text) else OLDEN
