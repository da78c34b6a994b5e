"""Saying a text in other words, by rules, in Korean and English: shorter, angrier, as a question …"""

from __future__ import annotations

import re
from collections.abc import Sequence

from engines.kernel.sentences import sentences
from engines.text.document import SPOKEN
from engines.text.speech import casual, is_polite, polite

LANGUAGES = ("ko", "en")
_END = re.compile(r"[.!?…~]+(?=[\"'”’)]*\s*$)")
_IDLE = re.compile(
    r"\b(?:really|just|very|actually|so|quite|well|maybe|I think|I guess|you know|kind of|a bit)\b,?\s*|"
    r"(?:정말로?|진짜로?|그냥|너무|아주|사실은?|조금|좀|일단|막|아마도?|솔직히)\s+",
    re.IGNORECASE,
)
_CLAUSE = re.compile(r"(?:,\s+|\s+[—–-]\s+|…\s+|(?<=[가-힣](?:서|고|데|만|면|니))\s+)")
_MORE = {
    "ko": {
        "spoken": (("정말이야.", "정말이에요."), ("진심이야.", "진심이에요."), ("알겠어?", "알겠어요?")),
        "thought": (("자꾸 그 생각이 난다.",) * 2, ("왜 이렇게 마음에 걸리지.",) * 2),
        "narration": (("그때는 아무도 몰랐다.",) * 2, ("오래 기억될 순간이었다.",) * 2),
        "action": (("잠시 아무도 움직이지 않는다.",) * 2, ("숨소리만 들린다.",) * 2),
    },
    "en": {
        "spoken": (("I mean it.",) * 2, ("You have my word.",) * 2, ("Do you hear me?",) * 2),
        "thought": (("It won't leave my mind.",) * 2, ("Why does it weigh on me?",) * 2),
        "narration": (("Nobody knew it yet.",) * 2, ("It would be remembered.",) * 2),
        "action": (("For a moment nobody moves.",) * 2, ("Only breathing can be heard.",) * 2),
    },
}  # fmt: skip
"""What a text is made longer by: (in 반말, in 존댓말)."""
_ANGRY = {
    "ko": (("그만 좀 해!", "그만 좀 하세요!"), ("기가 막혀!", "기가 막혀요!"), ("장난해?!", "장난해요?!")),
    "en": (("Enough!",) * 2, ("Unbelievable!",) * 2, ("Are you kidding me?!",) * 2),
}
_ANGRY_SEEN = {"ko": "주먹을 꽉 쥔다.", "en": "Fists clench."}
_HESITANT = {
    "ko": ("저, 그게… ", "그러니까… ", "음… "),
    "en": ("Well… ", "I, um… ", "It's just… "),
}
_LONG_FORMS = (
    ("don't", "do not"), ("can't", "cannot"), ("won't", "will not"), ("isn't", "is not"),
    ("didn't", "did not"), ("doesn't", "does not"), ("I'm", "I am"), ("I'll", "I will"),
    ("I've", "I have"), ("you're", "you are"), ("it's", "it is"), ("that's", "that is"),
    ("let's", "let us"), ("gonna", "going to"), ("wanna", "want to"), ("yeah", "yes"), ("hey", "hello"),
)  # fmt: skip
_STARTER = re.compile(
    r"(?:the|an?|this|that|these|those|it|s?he|they|we|you|what|who|where|when|why|how|is|are|does?|did|can|"
    r"could|will|would|should|there|here|my|your|his|her|their|our|if|in|on|at|no|not|don't|can't|it's|that's|"
    r"please|take|give|tell|look|come|go|wait|stop|let|get|put|hold|open|close|say|keep|leave)\b",
    re.IGNORECASE,
)
"""Words that are written small in the middle of a sentence."""


def reworded(way: str, text: str, kind: str, language: str, take: int = 0) -> str:
    """The text in that way; as it is where the way does not fit its kind, or it is so already.

    `take` chooses among what can be put in. A language without rules stays as it is.
    """
    if language not in LANGUAGES or not text.strip():
        return text
    if way == "shorter":
        return _shorter(text)
    if way == "longer":
        return _longer(text, kind, language, take)
    if kind == "action":
        return _joined(text, _ANGRY_SEEN[language]) if way == "angry" else text
    if kind == "sfx":
        return _marked(text, "!") if way in ("angry", "shout") else text
    if way in ("polite", "casual"):
        return _level(way, text, language)
    if way == "question":
        return _asked(text, language)
    if way == "angry":
        return _angry(text, language, take)
    if way == "hesitant":
        start = _HESITANT[language][take % 3]
        return text if text.startswith(_HESITANT[language]) else start + _lowered(text)
    return _marked(text, "!" if way == "shout" else "…")


def _shorter(text: str) -> str:
    """The last of its sentences, else of its clauses, else without idle words."""
    parts = [one for one in sentences(text) if one.strip()]
    if len(parts) > 1:
        return parts[-1].strip()
    clauses = [one for one in _CLAUSE.split(text) if one and len(one.split()) + len(one) // 4 > 1]
    if len(clauses) > 1:
        return _raised(clauses[-1].strip())
    bare = _raised(" ".join(_IDLE.sub("", text).split()))
    return bare if re.search(r"\w", bare) else text


def _longer(text: str, kind: str, language: str, take: int) -> str:
    if kind == "sfx":
        return f"{text} {text}"
    sort = "spoken" if kind in SPOKEN - {"thought"} else kind
    ways: Sequence[Sequence[str]] = _MORE[language][sort]
    left = [one for one in ways if one[0] not in text and one[1] not in text] or ways
    return _joined(text, left[take % len(left)][is_polite(text)])


def _level(way: str, text: str, language: str) -> str:
    if language == "ko":
        return polite(text) if way == "polite" else casual(text)
    if way == "casual":
        for short, long in _LONG_FORMS[:-2]:
            text = re.sub(rf"\b{long}\b", short, text)
        return text if text.startswith("Hey, ") else f"Hey, {_lowered(text)}"
    for short, long in _LONG_FORMS:
        text = re.sub(rf"\b{short}\b", long, text)
        text = re.sub(rf"\b{short.capitalize()}\b", long.capitalize(), text)
    if re.search(r"\b(?:please|pardon|may I|if you would)\b", text, re.IGNORECASE):
        return text
    *before, last = sentences(text)
    start = "May I ask:" if last.rstrip().endswith("?") else "I beg your pardon, but"
    return " ".join([*before, f"{start} {_lowered(last)}"])


def _asked(text: str, language: str) -> str:
    if _END.search(text) and "?" in text[-3:]:
        return text
    bare = _END.sub("", text).rstrip()
    if language == "en":
        return f"{bare}, right?"
    return f"{bare}, {'그렇죠' if is_polite(text) else '그렇지'}?"


def _angry(text: str, language: str, take: int) -> str:
    starts = [way for pair in _ANGRY[language] for way in pair]
    louder = _marked(text, "!")
    if any(text.startswith(one) for one in starts):
        return louder
    return f"{_ANGRY[language][take % 3][is_polite(text)]} {louder}"


def _marked(text: str, mark: str) -> str:
    """With another mark at its end; a question that is cried out stays one."""
    found = _END.search(text)
    if found is None:
        return text.rstrip() + mark
    now = "?!" if mark == "!" and "?" in found.group() else "?" if "?" in found.group() else mark
    return text[: found.start()] + now + text[found.end() :]


def _joined(text: str, more: str) -> str:
    if more in text:
        return text
    return f"{text.rstrip()}{'' if _END.search(text) else '.'} {more}"


def _lowered(text: str) -> str:
    """To go on with in the middle of a sentence; names and "I" are left alone as far as can be told."""
    common = _STARTER.match(text)
    return text[:1].lower() + text[1:] if common else text


def _raised(text: str) -> str:
    return text[:1].upper() + text[1:]
