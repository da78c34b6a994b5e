"""What a premise says of somebody's hair and youth, in the look of whoever plays them: "곱슬머리 청년 태오",
"a curly-haired young man"."""

from __future__ import annotations

import re

from engines.text.answer import CastAnswer
from engines.text.gender import HAIR
from engines.text.looks import OLD

_NEAR = 40
"""Characters before whoever it is in which their look may be told."""
_KO_COLOUR = (
    r"(?:빨간|붉은|노란|금빛|까만|검은|갈색|밤색|흰|하얀|새하얀"
    r"|파란|초록|초록색|분홍|분홍색|보라색|은색|회색)\s?"
)
_KO_HAIR = re.compile(
    rf"(?<![가-힣])({_KO_COLOUR}(?:(?:긴|짧은)\s)?(?:생머리|단발머리?|곱슬머리|더벅머리|장발|머리)"
    r"|(?:긴|짧은|땋은|묶은|헝클어진)\s(?:생머리|머리)|곱슬머리|단발머리|더벅머리|빡빡머리"
    r"|양갈래 머리|파마머리"
    r"|대머리|민머리|금발|은발|백발|장발)(?![가-힣]{2})"
)
_EN_SHADE = (
    r"(?:red|blond|blonde|dark|brown|black|white|grey|gray|silver|ginger|auburn|curly|long|short|pink|blue|green|purple"
    r"|straight|wavy|messy|frizzy)"
)
_EN_HAIRED = re.compile(rf"\b({_EN_SHADE}(?:[- ]{_EN_SHADE})*)[- ](?:haired|headed)\b", re.IGNORECASE)
_EN_WITH = re.compile(
    rf"\s+(?:with|who has)\s+((?:{_EN_SHADE}\s)+(?:hair|curls|braids|pigtails)"
    r"|braids|pigtails|dreadlocks|a ponytail)\b",
    re.IGNORECASE,
)
"""Behind whoever it is: "a girl with red braids"."""
_EN_BALD = re.compile(r"\bbald\b", re.IGNORECASE)
_YOUNG = re.compile(r"(?<![가-힣])(?:청년|젊은이|젊은|아가씨|총각|처녀)(?![가-힣])|\byoung\b", re.IGNORECASE)
_APART = re.compile(
    r"[.!?,;\n]|[가-힣](?:은|는|이|가|을|를|에게|와|과|의)\s(?!머리)"
    r"|\b(?:and|who|that|but|with|the|an?)\s"
)
"""What parts somebody from words before them that tell of others."""
_KO_WHO, _EN_WHO = re.compile(r"^(?:여자|남자)$"), re.compile(r"^a (woman|man)$")


def as_told(member: CastAnswer, who: str, text: str, language: str) -> CastAnswer:
    """A player with the hair and the youth that `text` tells of `who` they are; as they were where it tells
    neither. `who` is a name, or the words for somebody without one."""
    at = text.find(who) if who else -1
    if at < 0 or language not in ("ko", "en"):
        return member
    words = f"{_before(text[:at], who)}{who}"
    hair = _hair(words, text[at + len(who) :], korean=language == "ko")
    parts = [part.strip() for part in member.appearance.split(",") if part.strip()]
    if _YOUNG.search(words):
        parts = _grown_young(parts, korean=language == "ko")
    if hair:
        where = next((n for n, part in enumerate(parts) if HAIR.search(part)), min(1, len(parts)))
        kept = [part for part in parts if not HAIR.search(part)]
        parts = [*kept[:where], hair, *kept[where:]]
    # What is told of the hair is its colour, too.
    palette = ("", *member.palette[1:]) if hair and member.palette else member.palette
    return member.model_copy(update={"appearance": ", ".join(parts), "palette": palette})


def _before(text: str, who: str) -> str:
    """The words right before somebody that tell of them, and of nobody else."""
    near = text[-_NEAR:]
    apart = [one for one in _APART.finditer(near) if not _KO_HAIR.match(near, one.start())]
    start = apart[-1].end() if apart else 0
    if apart and who.isascii() and apart[-1].group().strip().casefold() in ("a", "an", "the"):
        start = apart[-1].start()
    return near[start:]


def _hair(words: str, behind: str, *, korean: bool) -> str:
    """The hair told of, as a look says it; "" for none."""
    if korean:
        found = _KO_HAIR.search(words)
        return found.group(1) if found else ""
    if found := _EN_HAIRED.search(words):
        return f"{found.group(1).casefold().replace('-', ' ')} hair"
    if _EN_BALD.search(words):
        return "bald head"
    found = _EN_WITH.match(behind)
    return found.group(1).casefold() if found else ""


def _grown_young(parts: list[str], *, korean: bool) -> list[str]:
    """A look without what makes somebody old, and a young man for a man."""
    parts = [part for part in parts if not OLD.search(part)]
    if korean:
        return [f"젊은 {part}" if _KO_WHO.fullmatch(part) else part for part in parts]
    return [_EN_WHO.sub(r"a young \1", part) for part in parts]
