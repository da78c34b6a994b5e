"""Saying a text in other words, by rules, in Korean and English: shorter, angrier, as a question …"""

from __future__ import annotations

import re
from collections.abc import Sequence

from engines.kernel.sentences import sentences
from engines.text.document import SPOKEN
from engines.text.moods import MOODS, in_mood
from engines.text.shortening import shortened
from engines.text.speech import casual, is_polite, polite
from engines.text.temper import angered, hesitating, lowered, marked, seen_angry

LANGUAGES = ("ko", "en")
_END = re.compile(r"[.!?…~]+(?=[\"'”’)]*\s*$)")
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
_LONG_FORMS = (
    ("don't", "do not"), ("can't", "cannot"), ("won't", "will not"), ("isn't", "is not"),
    ("didn't", "did not"), ("doesn't", "does not"), ("I'm", "I am"), ("I'll", "I will"),
    ("I've", "I have"), ("you're", "you are"), ("it's", "it is"), ("that's", "that is"),
    ("let's", "let us"), ("gonna", "going to"), ("wanna", "want to"), ("yeah", "yes"), ("hey", "hello"),
)  # fmt: skip
_CALLS = ("Hey, ", "Look, ", "Listen, ")
_MAY_ASK = ("May I ask:", "If I may ask:", "Might I ask:")
_PARDON = ("I beg your pardon, but", "With respect,", "Forgive me, but", "If I may say so,")
_COURTEOUS = r"\b(?:please|pardon|may I|might I|if you would|forgive me|with respect)\b"


def reworded(way: str, text: str, kind: str, language: str, take: int = 0, opens: bool = True) -> str:
    """The text in that way; as it is where the way does not fit its kind, or it is so already.

    `take` chooses among what can be put in; `opens` says whether something may be put before it: in a scene
    only before somebody's first line. A language without rules stays as it is.
    """
    if language not in LANGUAGES or not text.strip():
        return text
    if way in MOODS:
        return in_mood(way, text, kind, language, take)
    if way == "calm":
        return re.sub(r"!+", ".", text.replace("?!", "?").replace("!?", "?"))
    if way == "shorter":
        return shortened(text, kind, language)
    if way == "longer":
        return _longer(text, kind, language, take)
    if kind == "action":
        return seen_angry(text, language, take) if way == "angry" else text
    if kind == "sfx":
        return marked(text, "!") if way in ("angry", "shout") else text
    if way == "angry":
        # Whoever tells the story is not angry, and nobody bursts out in a thought.
        return text if kind == "narration" else angered(text, language, take, opens and kind != "thought")
    if way == "hesitant":
        return text if kind == "narration" else hesitating(text, language, take, opens)
    if way in ("polite", "casual"):
        return _level(way, text, language, take, opens)
    if way == "question":
        return _asked(text, language)
    return marked(text, "!" if way == "shout" else "…")


def _longer(text: str, kind: str, language: str, take: int) -> str:
    if kind == "sfx":
        return f"{text} {text}"
    sort = "spoken" if kind in SPOKEN - {"thought"} else kind
    ways: Sequence[Sequence[str]] = _MORE[language][sort]
    left = [one for one in ways if one[0] not in text and one[1] not in text] or ways
    return _joined(text, left[take % len(left)][is_polite(text)])


def _level(way: str, text: str, language: str, take: int, opens: bool) -> str:
    if language == "ko":
        return polite(text) if way == "polite" else casual(text)
    if way == "casual":
        for short, long in _LONG_FORMS[:-2]:
            text = re.sub(rf"\b{long}\b", short, text)
        known = text.startswith(_CALLS)
        return text if known or not opens else f"{_CALLS[take % len(_CALLS)]}{lowered(text)}"
    for short, long in _LONG_FORMS:
        text = re.sub(rf"\b{short}\b", long, text)
        text = re.sub(rf"\b{short.capitalize()}\b", long.capitalize(), text)
    if not opens or re.search(_COURTEOUS, text, re.IGNORECASE):
        return text
    *before, last = sentences(text)
    if last[:1].isupper() and lowered(last) == last and not re.match(r"I\b", last):
        return text
    starts = _MAY_ASK if last.rstrip().endswith("?") else _PARDON
    return " ".join([*before, f"{starts[take % len(starts)]} {lowered(last)}"])


def _asked(text: str, language: str) -> str:
    if _END.search(text) and "?" in text[-3:]:
        return text
    bare = _END.sub("", text).rstrip()
    if language == "en":
        return f"{bare}, right?"
    return f"{bare}, {'그렇죠' if is_polite(text) else '그렇지'}?"


def _joined(text: str, more: str) -> str:
    if more in text:
        return text
    return f"{text.rstrip()}{'' if _END.search(text) else '.'} {more}"
