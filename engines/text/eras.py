"""Old times a premise plays in: 조선, the Victorian age."""

from __future__ import annotations

import re

from presets.words import Found

_ERA = re.compile(
    r"(?<![가-힣])(?:조선|고려|신라|백제)(?: ?(?:시대|말기|후기|초기))?(?=[의에,]|\s|$)"
    r"|\b(?:the )?(?:Joseon|Victorian|Edo|Regency) (?:era|period|dynasty|age)\b"
)


def era_of(text: str) -> Found | None:
    """The first of them named, told as a time; None for today."""
    found = _ERA.search(text)
    if found is None:
        return None
    words = found[0] if " " in found[0] or found[0].isascii() else f"{found[0]} 시대"
    return Found("", "en" if words.isascii() else "ko", words, *found.span())
