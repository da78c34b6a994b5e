"""Turning what a premise says of somebody into that person's own words: "her café" → "my café"."""

from __future__ import annotations

import re

from engines.text.josa import particle

_PAIRED = {"를": "을/를", "와": "과/와", "랑": "이랑/랑"}
_LEAST, _FINALS, _LIEUL = 0xAC00, 28, 8
_OWN = {"female": ("her", "hers", "herself"), "male": ("his", "his", "himself")}
_SUBJECT = {"female": "she", "male": "he"}
_PAST = (
    r"[a-z]{2,}ed|lost|made|left|sold|found|stole|wrote|gave|took|broke|kept|bought|sent|hid|won|knew|met|forgot"
    r"|built|drew|saw|said|told|grew|ran|came|went"
)
_FEELS = "love|like|need|want|misse|know|feel|forgive|trust|believe|remember|hate|admire|adore|owe"
"""What somebody says of themselves as it is, without its last letter: "tell Joon she loves him"."""
_WITH_I = {
    "is": "am", "isn't": "am not", "was": "was", "wasn't": "wasn't", "has": "have", "hasn't": "haven't",
    "had": "had",
    "didn't": "didn't", "did not": "did not", "did": "did", "doesn't": "don't", "can": "can",
    "can't": "can't", "cannot": "cannot", "could": "could", "will": "will", "would": "would",
}  # fmt: skip
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
        goal = _told_of_self(goal, _SUBJECT[each])
        if re.search(rf"\b{_SUBJECT[each]}(?:['’]\w+)?\b", goal, re.IGNORECASE):
            return ""
        own, owned, self = _OWN[each]
        goal = re.sub(rf"\b{self}\b", "myself", goal)
        goal = re.sub(rf"\b{own} own\b", "my own", goal)
        goal = re.sub(rf"\b{own}(?= (?!{NO_NOUN})\w)", "my", goal)
        goal = re.sub(rf"\b{owned}\b", "mine", goal) if owned != own else goal
    # "give my sister their mother's violin": it is theirs together.
    return (
        re.sub(r"(?<=\s)their\b", "our", goal)
        if re.search(r"\bmy\s+(?:[a-z]+\s+)?(?:sister|brother|twin|cousin|wife|husband)\b", goal)
        else goal
    )


def of_teller(clause: str, teller: str) -> str:
    """A Korean clause that somebody tells in the first person, as others tell it: "나를" of a ghost's is
    "유령을"."""
    turned = re.sub(
        r"(?<![가-힣])(?:나|저)(를|에게|한테|와|랑)(?![가-힣])",
        lambda found: teller + (particle(teller, pair) if (pair := _PAIRED.get(found[1])) else found[1]),
        clause,
    )
    return re.sub(r"(?<![가-힣])(?:내|제)\s", f"{teller}의 ", turned)


def told_of(clause: str, gender: str) -> str:
    """An English clause of somebody who says "my", as told of whom they tell about: "my dead grandmother" is
    "his dead grandmother"."""
    own, owned, _ = _OWN.get(gender, ("their", "theirs", ""))
    told = re.sub(r"\bmine\b", owned, re.sub(r"\bmy\b", own, clause))
    return _of_i(re.sub(r"\bour\b", "their", told), gender)


_THEY = {"I am": "they are", "I'm": "they're", "I was": "they were", "I have": "they have", "I": "they"}
_ME = {"female": "her", "male": "him"}


def _of_i(told: str, gender: str) -> str:
    """A clause without "I": of whose sex is told only where the verb is the same for her or him."""
    told = re.sub(r"\bme\b", _ME.get(gender, "them"), told)
    if gender:
        same = rf"(?=\s(?:(?:never|once|always)\s)?(?:{_PAST}|can|could|will|would|must)\b)"
        return re.sub(rf"\bI{same}", _SUBJECT[gender], told)
    return re.sub(
        r"\bI(?:['’]m| am| was| have)?(?![\w'’])", lambda one: _THEY[one[0].replace("’", "'")], told
    )


def _told_of_self(goal: str, subject: str) -> str:
    """A clause about whoever has the goal in their own words: "a book she borrowed", "she didn't take it".
    Not one that ends in what they are ("who she is"): that is asked of somebody else."""
    goal = re.sub(rf"\b{subject}\s+(?=(?:(?:once|never|always|only|just)\s)?(?:{_PAST})\b)", "I ", goal)
    goal = re.sub(rf"\b{subject}\s+({_FEELS})s\b", r"I \1", goal).replace("I misses", "I miss")
    forms = "|".join(map(re.escape, _WITH_I))
    return re.sub(
        rf"\b{subject}\s+({forms})(?=\s\w)",
        lambda found: f"I {_WITH_I[found[1].replace('’', chr(39))]}",
        goal,
    )


def as_told(goal: str) -> str:
    """A Korean goal as a caption tells it: "헬멧을 찾기" → "헬멧을 찾는 것", "문을 열기" → "문을 여는 것"."""
    stem = goal.removesuffix("기")
    if stem == goal or not stem.rpartition(" ")[2] or not "가" <= stem[-1] <= "힣" or " " not in stem:
        return goal
    if (ord(stem[-1]) - _LEAST) % _FINALS == _LIEUL:
        stem = stem[:-1] + chr(ord(stem[-1]) - _LIEUL)
    return f"{stem}는 것"
