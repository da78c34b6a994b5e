"""What a premise quotes: titles and what somebody says hold other stories' people, places and things."""

from __future__ import annotations

import re

_QUOTED = re.compile(
    r"\"[^\"\n]{1,200}\"|“[^”\n]{1,200}”|‘[^’\n]{1,200}’(?!\w)|(?<!\w)'(?:[^'\n]|(?<=\w)'(?=\w)){1,200}'(?![A-Za-z])"
    r"|<[^<>\n]{1,200}>|《[^》\n]{1,200}》|〈[^〉\n]{1,200}〉|「[^」\n]{1,200}」|『[^』\n]{1,200}』"
)
_CALLED = re.compile(r"\b(?:named|called|nicknamed|known as)\s+$", re.IGNORECASE)
_KO_CALLED = re.compile(r"\s?이?(?:라는|란|라고\s불)")


def unquoted(text: str) -> str:
    """`text` with blanks in place of what it quotes, at the same length. A name in quotes stays ("a
    boy called 'Ace'"), and so does everything where nearly all of a text is quoted."""
    left = _QUOTED.sub(lambda match: _left(text, match), text)
    return left if 2 * _letters(left) >= _letters(text) else text


def _left(text: str, match: re.Match[str]) -> str:
    if _CALLED.search(text[: match.start()]) or _KO_CALLED.match(text, match.end()):
        return f" {match.group()[1:-1]} "
    return " " * len(match.group())


def _letters(text: str) -> int:
    return sum(character.isalpha() for character in text)
