"""Whether a clause read out of a premise can be told as it stands: a time there is, what is in the way, and
who may say it."""

from __future__ import annotations

import re

from engines.text.phrases import is_of
from engines.text.work import is_surely_work
from presets import lexicon

_EN_APPOSED = re.compile(
    r"\b(before\s+(?:the|an?|his|her|their|my)\s+[\w-]+(?:\s+[\w-]+)?),\s+(?:an?|the|his|her)\s+[^,.!?]+,\s+"
)
"""Who does something, with what they are: "the mayor, a jealous fox, burns …"."""
_EN_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|can|could|will|would|does|do|did|gets?|goes|comes?"
    r"|(?!(?:this|its|his|hers|always|perhaps|us|yes)\b)[a-z]{2,}(?<!s)s|[a-z]{2,}ed)\b"
)
_KO_FAULT = re.compile(
    r"거짓말|속이|속인|속여|숨기|숨긴|감추|감춘|배신|훔치|훔친|훔쳐|짝사랑|시치미"
    r"|모르는 척|모른 척|질투|바람을 피|사기"
)
_EN_FAULT = re.compile(
    r"\b(?:l(?:ies|ied|ying)|cheat(?:s|ed|ing)?|hid(?:es|ing)?|pretend(?:s|ed|ing)?|deceiv(?:es|ed|ing)"
    r"|betray(?:s|ed|ing)?|(?:secretly|is in love|steals|stole|jealous|bluff(?:s|ing)?))\b"
)
_KO_IS_WHO = re.compile(
    r"[가-힣](?:하는|키는|치는|리는|우는|던)\s+"
    r"(?!(?:것|거|중|뿐|때문|상태|법|셈|처지|상황|신세|사실|문제|편|날|때)이?다$)([가-힣]{1,5})다$"
)
"""Says who somebody is, and nothing that is in the way: "포졸은 막례를 짝사랑하는 돌쇠다"."""
_FINALS, _LEAST = 28, 0xAC00


def in_one(text: str) -> str:
    """A text with what somebody is left out where they do something before which there is time."""
    return _EN_APPOSED.sub(r"\1 ", text)


def until(words: str) -> str:
    """What there is time until ("4 a.m.", "the mayor burns down the post office"); "" where the words are
    neither a time nor whole: "the mayor"."""
    words = words.strip(" ,")
    if not words:
        return ""
    named = words.split()[-1]
    if _EN_VERB.search(words.partition(" ")[2]) or re.search(r"\d", words):
        return words
    somebody = is_of(named, "beings") or is_surely_work(named)
    # "Sunday" and "Christmas" are written as somebody is called.
    called = named[:1].isupper() and named not in lexicon()["names"].words["not_names"]["en"]
    return "" if somebody or called else words


def owned(does: str) -> str:
    """What somebody does as far as they would say it of themselves: whoever lies, steals or loves in secret
    knows nothing of it."""
    if re.search("[가-힣]", does):
        return "아는 게 없다" if _KO_FAULT.search(does) else does
    return "knows nothing about it" if _EN_FAULT.search(does) else does


def says_who(clause: str) -> bool:
    """Whether a Korean clause only says who somebody is."""
    found = _KO_IS_WHO.search(clause)
    if found is None:
        return False
    noun = found.group(1)
    # A verb or an adjective has a final consonant there, or is one of a few stems.
    return (ord(noun[-1]) - _LEAST) % _FINALS == 0 and noun[-1] not in "쁘프크세르"
