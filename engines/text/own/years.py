"""How old somebody is, as a script says it in brackets: "67세", "20대", "70s", "스물둘"."""

from __future__ import annotations

import re

_YEARS = re.compile(r"(?:만\s?|aged?\s+)?(\d{1,3})\s?(?:세|살|years? old|yrs?|-year-old)?", re.IGNORECASE)
_TEN, _TEENS = 10, 15
_DECADE = re.compile(
    r"(?:(?:in )?(?:his|her|their) )?(?:(?P<part>early|mid|late)[- ])?(?P<en>[1-9]0)['’]?s"
    r"|(?P<ko>[1-9]0)대(?:\s?(?:초반|중반|후반))?",
    re.IGNORECASE,
)
_COUNTED = re.compile(
    r"(?P<tens>열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔)?\s?(?P<ones>하나|한|둘|두|셋|세|넷|네|다섯|여섯|일곱|여덟|아홉)?\s?(?P<unit>살)?"
)
_TENS = {
    "열": 10, "스물": 20, "스무": 20, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60, "일흔": 70, "여든": 80,
    "아흔": 90,
}  # fmt: skip
_ONES = {
    "하나": 1, "한": 1, "둘": 2, "두": 2, "셋": 3, "세": 3, "넷": 4, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7,
    "여덟": 8, "아홉": 9,
}  # fmt: skip


def years_of(words: str) -> tuple[int, str]:
    """Years and, where they are not told as a number, the words for them; (0, "") for anything else."""
    if found := _YEARS.fullmatch(words):
        return int(found[1]), ""
    if found := _DECADE.fullmatch(words):
        decade = int(found["en"] or found["ko"])
        return (_TEENS if decade == _TEN else decade), words
    found = _COUNTED.fullmatch(words)
    if found and (found["tens"] or (found["ones"] and found["unit"])):
        return _TENS.get(found["tens"] or "", 0) + _ONES.get(found["ones"] or "", 0), ""
    return 0, ""
