"""What somebody comes upon in a premise that tells no wish: a door that was not there, a dead sister's voice.
Who finds it will want to know what it is about."""

from __future__ import annotations

import re

from engines.text.phrases import is_of, last, phrase
from engines.text.premise import Premise
from engines.text.standing import is_person
from engines.text.whose_wish import is_anothers, is_anothers_ko
from engines.text.work import is_work

_EN_UPON = re.compile(
    r"\b(?:finds|discovers|hears|notices|receives|to find|unearths|inherits)\s+"
    r"(?:an?\s+|the\s+|(?=[a-z]+\s+[a-z]+s\b))"
)
_KO_UPON = re.compile(
    r"((?:[가-힣A-Za-z0-9]{2,}의\s+)?[가-힣A-Za-z0-9]{2,}?)(?:[을를]|\s(?:한|두|세|몇)\s[가-힣]+[을를])\s+"
    r"(?:발견하는 이야기|발견한 이야기|발견한다|발견했다|발견하고|발견하지만|줍는다|주웠다|듣는다|듣게 된다"
    r"|들었다|보게 된다|받는다|받았다)"
)
_CLAUSE = re.compile(r"\s+(?:is|are|was|were|has|had|can|will)\b")
"""Behind what is no thing found: "discovers the airlock is singing"."""
_FOUND = frozenset(("door", "stairs", "staircase", "window", "room", "tunnel", "star"))
"""Nobody can hold these, and yet they are found."""


def riddle_of(premise: Premise) -> str:
    """A goal about what is come upon; "" for nothing, and for a thing that any story can be told around."""
    if premise.thing is not None and last(premise.thing.word) not in _FOUND:
        return ""
    who = (*premise.heroes, *(one.words for one in premise.beings))
    return _korean(premise.text, who) if premise.language == "ko" else _english(premise.text, who)


def _korean(text: str, who: tuple[str, ...]) -> str:
    upon = _KO_UPON.search(text)
    if (
        upon is None
        or is_person(upon.group(1).split()[-1], korean=True)
        or is_anothers_ko(text[: upon.end()], who)
    ):
        return ""
    return f"{upon.group(1)}에 얽힌 사연을 알아내기"


def _english(text: str, who: tuple[str, ...]) -> str:
    for upon in _EN_UPON.finditer(text):
        words, end = phrase(text, upon.end())
        noun = last(words)
        held = noun in _FOUND or not is_of(noun, "nothings")
        told = noun and held and not is_of(noun, "beings") and not is_work(words)
        if told and not _CLAUSE.match(text, end) and not is_anothers(text[: upon.start()], who):
            return f"find out the truth about the {words}"
    return ""
