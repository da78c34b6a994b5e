"""A door that somebody has to do with, and many who look on: as a panel's words tell of them."""

from __future__ import annotations

import re

_DOOR = re.compile(
    r"\b(?:doors?|gates?|doorway|doorstep|threshold)\b(?! to door)"
    r"|(?<![가-힣])(?:대문|현관문|철문|나무문|방문|문짝|문고리|문틈|문턱|문마다|문간)"
    r"|(?<![가-힣])문(?=[을이에은도] | 앞| 뒤| 옆| 밖| 하나)",
    re.IGNORECASE,
)
_OPEN = re.compile(
    r"\b(?:doors?|gates?) (?:\w+ )?(?:opens|swings open|flies open|stands open|is open|gives way)\b"
    r"|\b(?:opens|unlocks|throws open|pulls open|pushes open) (?:the|a|one|every) (?:\w+ )?(?:door|gate)"
    r"|\bthrough (?:the|an) (?:open )?(?:door|gate|doorway)|\bout of the (?:door|gate)|\bopen (?:door|gate)"
    r"|열린 (?:대)?문|\bthreshold\b"
    r"|문이 (?:활짝 |스르르 |스르륵 |벌컥 |덜컥 |삐걱 |천천히 |저절로 |조용히 )?열[린려렸]"
    r"|문을 (?:활짝 |벌컥 |살짝 |왈칵 )?(?:열|연)|문턱을 넘|문을 나서|문밖",
    re.IGNORECASE,
)
_SHUT = re.compile(
    r"\b(?:not open|nobody opens|no one opens|stays shut|is shut|locked)\b|열리지|잠긴|잠겨|닫힌|닫혀"
)


def entry_of(action: str) -> str:
    """Whether a door has a part in what is done: "shut", "open" or ""."""
    if not _DOOR.search(action):
        return ""
    return "open" if _OPEN.search(action) and not _SHUT.search(action) else "shut"


_THERE = re.compile(
    r"\b(?:crowd|audience|onlookers|spectators|with (?:everybody|everyone) looking|before all those eyes)\b"
    r"|관객|구경꾼|모두가 보는|사람들 앞|많은 사람",
    re.IGNORECASE,
)
_CLAPS = re.compile(r"\b(?:clap|applau|cheer)|박수|손뼉|환호", re.IGNORECASE)
_NOBODY = re.compile(r"\bempty\b|\bno audience\b|텅 빈|관객 하나 없|빈 객석", re.IGNORECASE)


def audience_of(said: str) -> str:
    """Whether many look on, by a panel's words: "clapping", "looking" or ""."""
    if not _THERE.search(said) or _NOBODY.search(said):
        return ""
    return "clapping" if _CLAPS.search(said) else "looking"
