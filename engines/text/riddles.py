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
_EN_STOLEN = re.compile(
    r"\b(?:somebody|someone|a thief|thieves)\s+(?:has\s+|have\s+)?(?:steals?|stole|stolen|took|takes)\s+"
    r"(?:the|her|his|their|an?)\s+",
    re.IGNORECASE,
)
_EN_CALLED = re.compile(
    r"\b(?:gets|got|picks up|picked up|answers|answered|keeps getting)\s+(?:an?\s+|the\s+)?(?:[a-z-]+\s)?"
    r"(?P<what>call|message|text|voicemail|signal|invitation|telegram|email|one)s?\b"
)
_EN_ODD = re.compile(
    r"\b(?:realizes|realises|suspects|notices) (?:that |the |her |his |their |she|he|they|some|every)"
    r"|\bthe only one who (?:notices|sees|knows|believes)\b"
)
"""What is taken, who calls and what is odd: three more ways into a riddle."""
_KO_WHO = re.compile(r"(?<![가-힣])(누가 [가-힣]{1,5} ?(?:건지|것인지|지)) (?:찾아|알아|밝[혀히])")
_KO_COMES = re.compile(
    r"(?<![가-힣])(주문|편지|전화|메시지|문자|소포|택배|쪽지|이메일|초대장|신호)[이가] "
    r"(?:들어[왔온]|[왔온]|도착[했한]|걸려 ?[왔온]|배달[됐된])다(?![가-힣])"
)
_KO_ODD = re.compile(r"[이가] (?:찍혀|적혀|쓰여|그려져|남아) ?있(?:었)?다(?![가-힣])|(?:세어|세) 보니")
"""The same in Korean: who did it, what comes, what is odd."""
_CLAUSE = re.compile(r"\s+(?:is|are|was|were|has|had|can|will)\b")
"""Behind what is no thing found: "discovers the airlock is singing"."""
_FOUND = frozenset(("door", "stairs", "staircase", "window", "room", "tunnel", "star"))
"""Nobody can hold these, and yet they are found."""


def riddle_of(premise: Premise) -> str:
    """A goal about what is come upon, stolen or noticed; "" for nothing."""
    who = (*premise.heroes, *(one.words for one in premise.beings))
    return _korean(premise, who) if premise.language == "ko" else _english(premise.text, who)


def _korean(premise: Premise, who: tuple[str, ...]) -> str:
    text = premise.text
    upon = _KO_UPON.search(text)
    if upon is None and (asked := _KO_WHO.search(text)):
        return f"{asked.group(1)} 알아내기"
    if upon is None and (come := _KO_COMES.search(text)):
        return f"{come.group(1)}의 비밀을 밝히기"
    if upon is None and _KO_ODD.search(text):
        return "진실을 밝히기"
    if (
        upon is None
        or is_person(upon.group(1).split()[-1], korean=True)
        or is_anothers_ko(text[: upon.end()], who)
    ):
        return ""
    if premise.thing is not None and upon.group(1) == premise.thing.word:
        return f"{upon.group(1)}의 비밀을 밝히기"
    return f"{upon.group(1)}에 얽힌 사연을 알아내기"


def _english(text: str, who: tuple[str, ...]) -> str:
    for upon in _EN_UPON.finditer(text):
        words, end = phrase(text, upon.end())
        noun = last(words)
        held = noun in _FOUND or not is_of(noun, "nothings")
        told = noun and held and not is_of(noun, "beings") and not is_work(words)
        if told and not _CLAUSE.match(text, end) and not is_anothers(text[: upon.start()], who):
            return f"find out the truth about the {words}"
    if (taken := _EN_STOLEN.search(text)) and (words := phrase(text, taken.end())[0]):
        return f"find the {words}"
    if (called := _EN_CALLED.search(text)) and not is_anothers(text[: called.start()], who):
        what = called["what"]
        return "find out the truth" if what == "one" else f"find out the truth about the {what}"
    odd = _EN_ODD.search(text)
    return "find out the truth" if odd and not is_anothers(text[: odd.start()], who) else ""
