"""Turning what a premise says of somebody into that person's own words: "her café" → "my café"."""

from __future__ import annotations

import re

_LEAST, _FINALS, _LIEUL = 0xAC00, 28, 8
_OWN = {"female": ("her", "hers", "herself"), "male": ("his", "his", "himself")}
_SUBJECT = {"female": "she", "male": "he"}
NO_NOUN = (
    r"(?:the|an?|to|in|on|at|of|that|how|what|who|why|where|when|about|with|from|and|or|before|after|if|it|again|home|back"
    r"|out|up|away|off|down|alone|everything|something|nothing|anything|one|this|these|those|as|for|by)\b"
)
"""After "her": that it is a person there and owns nothing."""


def turned(goal: str, gender: str) -> str:
    """A goal as whoever has it would say it; "" where that takes more than other pronouns ("who she is").

    A pronoun of the other gender is somebody else's; without a gender told any may be the person's own.
    """
    for each in (gender,) if gender else ("female", "male"):
        if re.search(rf"\b{_SUBJECT[each]}(?:['’]\w+)?\b", goal, re.IGNORECASE):
            return ""
        own, owned, self = _OWN[each]
        goal = re.sub(rf"\b{self}\b", "myself", goal)
        goal = re.sub(rf"\b{own} own\b", "my own", goal)
        goal = re.sub(rf"\b{own}(?= (?!{NO_NOUN})\w)", "my", goal)
        goal = re.sub(rf"\b{owned}\b", "mine", goal) if owned != own else goal
    return goal


def as_told(goal: str) -> str:
    """A Korean goal as a caption tells it: "헬멧을 찾기" → "헬멧을 찾는 것", "문을 열기" → "문을 여는 것"."""
    stem = goal.removesuffix("기")
    if stem == goal or not stem.rpartition(" ")[2] or not "가" <= stem[-1] <= "힣" or " " not in stem:
        return goal
    if (ord(stem[-1]) - _LEAST) % _FINALS == _LIEUL:
        stem = stem[:-1] + chr(ord(stem[-1]) - _LIEUL)
    return f"{stem}는 것"
