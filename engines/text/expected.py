"""What somebody in a premise is about to do, where it tells neither a wish nor an undertaking: what they say
they will, have not said yet, are shown, or must get out of."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from engines.text.goals import goal_of
from engines.text.josa import with_particle
from engines.text.phrases import nouns
from engines.text.undertakings import EN_OBJECT, EN_WORDS, KO_ADVERB, KO_OBJECT, undertaken
from engines.text.verbs import stem_meant
from engines.text.whose_wish import is_anothers, is_anothers_ko

_UNSAID = {
    "told": "tell", "asked": "ask", "apologised": "apologise", "apologized": "apologize",
    "forgiven": "forgive", "thanked": "thank", "said": "say", "visited": "visit", "met": "meet",
    "kissed": "kiss", "finished": "finish",
}  # fmt: skip
_EN_GETS = re.compile(
    r"\b(?:drives|travels|walks|rides|runs|sails|flies|rushes|races|hitchhikes|skates|cycles|climbs)\b"
    r"[^.,;:!?]{0,48}?\s(?:just\s)?to\s((?:get|make it|come|go|be)\s(?:to|home|back|there|at|with)\b"
    rf"(?:\s{EN_WORDS})??)(?=[.,;:!?]|\s+(?:before|but|and|when|after|because)\b|$)"
)
"""Where somebody is going, and how they go there: "drives all night to get to her graduation"."""
_EN_UNSAID = re.compile(
    r"\b(?:haven['’]t|hasn['’]t|have not|has not|has never|have never|never)\s"
    rf"(?:even\s|yet\s|actually\s)?({'|'.join(_UNSAID)})\s{EN_WORDS}(?=[.,;:!?]|\s+(?:but|and|before|yet)\b|$)"
)
"""What somebody has not said or done yet, and will: "still hasn't told him she loves him"."""
_EN_ASKED = re.compile(
    r"\b(?:[Cc]an|[Ww]ill|[Cc]ould|[Ss]hould)\s(?:she|he|they|it|[A-Z][a-z]+)\s(?:ever\s|still\s|really\s)?"
    rf"([a-z]+)\s{EN_WORDS}(?=\s+(?:before|in time|without)\b[^?]*\?|\?)"
)
"""A premise that ends on what is at stake: "Can she forgive him?"."""
_EN_SHOWN = re.compile(
    r"\b(?:shows?|teach(?:es)?|learns?)\s(?:(?:me|him|her|them|us|[A-Z][a-z]+|(?:his|her|their|my)\s[a-z]+)\s)?"
    rf"(?:how\s)?to\s([a-z]+)\s{EN_OBJECT}"
)
_KO_WILL = re.compile(
    rf"{KO_OBJECT}\s+{KO_ADVERB}([가-힣]{{1,5}})\s?(?:거다|거야|것이다|생각이다|작정이다|계획이다|참이다|테다)"
)
"""What somebody says they are going to do: "빵집을 차릴 거다"."""
_KO_SAY = re.compile(r"([가-힣]+[다라자냐]고)\s(말하|전하|고백하|털어놓|말해 주)고\s?싶")
_KO_LESSON = re.compile(
    r"([가-힣]{2,})(?:[을를])?\s(배우|만들|담그|고치|준비하|짓|굽|끓이|그리|키우)는\s"
    r"(?:하루|날|밤|아침|오후|저녁|이야기|여름|겨울|봄|가을|주말)"
)
"""A day that is called after what is done on it: "김장 배우는 하루"."""
_KO_ENTRUSTED = re.compile(r"([가-힣]{2,})[을를]\s(?:부탁받|의뢰받|맡게 [되된됐])")
_KO_SHUT_IN = re.compile(r"([가-힣]{2,})에\s(?:[가-힣]+\s)?(?:갇히|갇힌|갇혔|갇혀|고립되|고립된|고립됐|조난)")
_EN_SHUT_IN = re.compile(
    r"\b(?:trapped|stuck|locked|snowed|stranded|imprisoned|caught)\s(?:alone\s|together\s)?"
    r"(?:in|inside|on|at|aboard|under)\s(?:an?|the|his|her|their)\s((?:[a-z-]+\s){0,2}?[a-z-]+?)"
    r"(?=[.,;:!?]|\s(?:with|when|during|and|but|for|while|after|by|as|on|in|at)\b|$)",
    re.IGNORECASE,
)
"""Whoever is shut in somewhere wants to get out of there."""


def goal_told(text: str, korean: bool, who: Sequence[str]) -> str:
    """What is wished for, else gone about, else to be expected, in the form of `goals.goal_of`; "" for none.
    `who` are the premise's people, its hero first."""
    said = goal_of(text, korean, who) or undertaken(text, korean, who)
    return said or (_korean(text, who) if korean else _english(text, who))


def _korean(text: str, who: Sequence[str]) -> str:
    will = _KO_WILL.search(text)
    if will and (stem := stem_meant(will.group(2))) and not is_anothers_ko(text[: will.end()], who):
        return f"{will.group(1)} {stem}기"
    if say := _KO_SAY.search(text):
        return f"{say.group(1)} {say.group(2)}기"
    if lesson := _KO_LESSON.search(text):
        return f"{with_particle(lesson.group(1), '을/를')} {lesson.group(2)}기"
    if entrusted := _KO_ENTRUSTED.search(text):
        return f"{with_particle(entrusted.group(1), '을/를')} 해내기"
    shut = _KO_SHUT_IN.search(text)
    return f"{shut.group(1)}에서 나가기" if shut and shut.group(1) not in nouns("nothings", "ko") else ""


def _english(text: str, who: Sequence[str]) -> str:
    for pattern, told in _EN_TOLD:
        found = (one for one in pattern.finditer(text) if not is_anothers(text[: one.start()], who))
        if match := next(found, None):
            return told(match)
    shut = _EN_SHUT_IN.search(text)
    return f"get out of the {shut.group(1)}" if shut else ""


_EN_TOLD: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str]], ...] = (
    (_EN_GETS, lambda found: found.group(1)),
    (_EN_UNSAID, lambda found: f"{_UNSAID[found.group(1)]} {found.group(2)}"),
    (_EN_ASKED, lambda found: f"{found.group(1)} {found.group(2)}"),
    (_EN_SHOWN, lambda found: f"{found.group(1)} {found.group(2)}"),
)
"""Ways to tell it, and the goal that each is."""
