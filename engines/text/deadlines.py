"""The time a premise leaves for what is wanted: "before the curtain rises", "자정까지"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from engines.text.josa import with_particle
from engines.text.whole import in_one, until

_LONGEST = 70
"""Characters; a longer clause is a story of its own."""
LATE = "only until "
"""What an English one begins with."""
KO_AIMS = re.compile(
    r"야\s?(?:만\s?)?(?:한다|했다|해|된다|됐다|돼|할)|고\s?싶(?:다|어)|려고?\s?(?:한다|했다|해)|기로\s?(?:한|했)"
)
"""How a Korean sentence ends that tells what is wanted."""
_KO_BEFORE = re.compile(
    r"([가-힣A-Za-z0-9]+(?:이|가|을|를|에)\s+[가-힣]+기)\s?전에|(?<![가-힣])(해 뜨기|해 지기|동트기"
    r"|날 새기|막 오르기)\s?전(?:에|까지)"
    r"|(?<![가-힣])((?:[가-힣]+(?<![은는이가을를에의])\s)?[가-힣]+(?<![은는이가을를에의])\s(?:시작|마감|개막|개장|폐장|폐점|출발|도착|종료))\s?전(?:에|까지)"
)
_KO_WITHIN = re.compile(
    r"(?<![가-힣])((?:오늘 밤|오늘|하룻밤|하루|이틀|사흘|나흘|닷새|일주일|보름|한 달|이번 주"
    r"|(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|열두) 시간|(?:오|십|십오|이십|삼십|사십|오십) 분"
    r"|\d+\s?(?:시간|분|일|주)))\s?(?:안에|내에|이내에)"
)
"""The time there is: "하룻밤 안에"."""
_KO_BY = re.compile(
    r"(?<![가-힣])((?:내일|오늘|이번 주|다음 주)?\s?"
    r"(?:자정|정오|새벽|아침|저녁|밤|동틀 녘|해 질 녘|해질녘|주말|마감|내일|오늘|[월화수목금토일]요일"
    r"|크리스마스|설날|추석"
    r"|(?:한|두|세|네|다섯|여섯|일곱|여덟|아홉|열|열한|열두|\d+)\s?시))까지(?![가-힣])"
)
"""The same by its end: "자정까지"."""
_EN_BEFORE = re.compile(
    r""
    r"(?<!night )(?<!day )(?<!week )(?<!morning )(?<!evening )(?<!year )(?<!hour )(?<!hours )"
    r"(?<!days )(?<!weeks )(?<!years )"
    r"(?<!minutes )(?<!minute )(?<!month )(?<!months )\bbefore\s+"
    r"((?:(?<=\d )[ap]\.m\.|[^.,!?;\n])+)",
    re.IGNORECASE,
)
_EN_BY = re.compile(
    r"\bby\s+((?:next\s)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s(?:morning|noon|evening|night))?|Christmas"
    r"|sunrise|sunset|sundown|dawn|dusk|noon|midnight|nightfall|morning|tomorrow|tonight)\b"
)
"""The time there is: "by Friday"."""


def time_left(text: str, korean: bool) -> str:
    """The time there is ("only until Sunday", "해가 뜨기 전까지"); "" where a premise tells none."""
    if korean:
        before = _first([_KO_BEFORE], text)
        if not before and (within := _KO_WITHIN.search(text)):
            before = f"{with_particle(within.group(1), '이/가')} 지나기"
        if not before and (by := _KO_BY.search(text)) and KO_AIMS.search(text, by.end()):
            return f"{by.group(1).strip()}까지"
        return f"{before} 전까지" if before else ""
    # "before the mayor, a jealous fox, burns …": who it is stands within the clause.
    before = _first([_EN_BEFORE], in_one(text))
    late = "" if before in ("then", "that", "it") else until(before)
    if not late and (by := _EN_BY.search(text)):
        late = by.group(1)
    return f"{LATE}{late}" if late else ""


def _first(patterns: Iterable[re.Pattern[str]], text: str) -> str:
    """What the first pattern that finds something short enough has found, up to its first comma at most."""
    for pattern in patterns:
        match = pattern.search(text)
        told = next((one for one in match.groups() if one), "") if match else ""
        for words in (told, told.partition(",")[0]):
            if words.strip() and len(words.strip()) <= _LONGEST:
                return words.strip()
    return ""
