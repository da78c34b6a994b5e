"""What a premise says is in the way: a clause that can stand in a caption, or the time there is."""

from __future__ import annotations

import re
from collections.abc import Iterable

_LONGEST = 60
"""Characters; a longer clause is a story of its own."""
_KO = (
    re.compile(r"(?:^|[\s.,])(?:하지만|그러나|그런데|다만|문제는)[,\s]+([^.!?\n]+)"),
    re.compile(r"[가-힣]지만,?\s+([^.!?\n]+)"),
    re.compile(
        r"([^.!?,\n]*(?:반대한다|막는다|가로막는다|막아선다|방해한다|쫓아온다|뒤쫓는다|노린다|위협한다|금지한다"
        r"|놓아주지 않는다|허락하지 않는다|내주지 않는다))"
    ),
)
_KO_BEFORE = re.compile(r"([가-힣A-Za-z0-9]+(?:이|가|을|를|에)\s+[가-힣]+기)\s?전에")
_EN_BEFORE = re.compile(r"\bbefore\s+([^.,!?;\n]+)", re.IGNORECASE)
_EN = (
    re.compile(r"(?:\bbut|\bhowever,?|, yet)\s+([^.!?;\n]+)", re.IGNORECASE),
    re.compile(r"([^.!?,\n]*\b(?:forbids|refuses to|opposes|stands in the way|is after|hunts)\b[^.!?,\n]*)"),
)
_KO_OPEN = re.compile(
    r"(?:[가-힣](?:고|며|서|면|는데|지만|려고|라서|니까|도록)|(?:은|는|을|를|의|에|에서|에게|와|과|로|으로))$"
)
"""How what goes on ends: no sentence of its own."""
_EN_OPEN = re.compile(
    r"^(?:only|to|for|in|on|at|with|without|not|then|when|if|because|so|and|or|still)\b", re.IGNORECASE
)
_EN_BARE = re.compile(
    r"^(?:cannot|can't|can|could|couldn't|must|has|had|is|was|never|does|doesn't|did|didn't|will|won't|keeps|owes"
    r"|finds|learns|discovers|fears|hates|loses|gets)\b"
)
"""A verb whose subject was told before."""
_LATE = "only until "
_FEWEST = 2


def obstacle_of(text: str, korean: bool, heroes: tuple[str, ...]) -> str:
    """What is in the way, else the time there is ("only until Sunday", "해가 뜨기 전까지")."""
    if found := _usable(_first(_KO if korean else _EN, text), korean, heroes):
        return found
    until = _first([_KO_BEFORE if korean else _EN_BEFORE], text)
    if not until or until in ("then", "that", "it"):
        return ""
    return f"{until} 전까지" if korean else f"{_LATE}{until}"


def is_deadline(obstacle: str) -> bool:
    """Whether an obstacle is the time there is, which no clause tells."""
    return obstacle.casefold().startswith(("until ", _LATE)) or obstacle.endswith(("까지", "전까지"))


def tellable(obstacle: str) -> bool:
    """Whether an obstacle, read or set, can follow "one thing in the way:" as it is."""
    korean = bool(re.search(r"[가-힣]", obstacle))
    if not obstacle or is_deadline(obstacle):
        return False
    return not (_KO_OPEN if korean else _EN_OPEN).search(obstacle)


def _usable(words: str, korean: bool, heroes: tuple[str, ...]) -> str:
    """A clause or nothing: one that goes on, or has no verb, would be lettered as a piece of a sentence."""
    if korean:
        return words if tellable(words) else ""
    if len(words.split()) < _FEWEST or not tellable(words):
        return ""
    if _EN_BARE.match(words):
        return f"{heroes[0]} {words}" if heroes else ""
    return words


def _first(patterns: Iterable[re.Pattern[str]], text: str) -> str:
    """What the first pattern that finds something short enough has found, up to its first comma at most."""
    for pattern in patterns:
        match = pattern.search(text)
        for words in (match.group(1), match.group(1).partition(",")[0]) if match else ():
            if words.strip() and len(words.strip()) <= _LONGEST:
                return words.strip()
    return ""
