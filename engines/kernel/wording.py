"""What differs between two texts, word by word; in Korean too a word is what stands between spaces."""

from __future__ import annotations

import re
from difflib import SequenceMatcher
from typing import Literal, NamedTuple

_TOKEN = re.compile(r"\s+|\w+|[^\w\s]")
LIKENESS = 0.3
"""Share of words in common below which a text is shown as another one: shreds of both cannot be read."""
LIMIT = 4000
"""Words beyond which the middle of a text is shown as replaced: comparing takes time by the square."""


class Piece(NamedTuple):
    """A stretch of text: "same" and "del" pieces joined are the old text, "same" and "ins" the new one."""

    kind: Literal["same", "del", "ins"]
    text: str


def compare_words(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces in reading order; what is taken out stands before what is put in for it."""
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    head = _common(old, new)
    tail = _common(old[head:][::-1], new[head:][::-1])
    middle = old[head : len(old) - tail], new[head : len(new) - tail]
    pieces = [
        Piece("same", "".join(old[:head])),
        *_middle(*middle),
        Piece("same", "".join(old[len(old) - tail :])),
    ]
    return tuple(piece for piece in pieces if piece.text)


def _common(old: list[str], new: list[str]) -> int:
    same = 0
    for one, other in zip(old, new, strict=False):
        if one != other:
            break
        same += 1
    return same


def _middle(old: list[str], new: list[str]) -> list[Piece]:
    whole = [Piece("del", "".join(old)), Piece("ins", "".join(new))]
    if len(old) + len(new) > LIMIT:
        return whole
    pieces: list[Piece] = []
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    kept = sum(
        not old[at].isspace() for i, _, size in matcher.get_matching_blocks() for at in range(i, i + size)
    )
    if kept < LIKENESS * sum(not word.isspace() for word in max(old, new, key=len)):
        return whole
    for what, i, j, k, m in matcher.get_opcodes():
        if what == "equal":
            pieces.append(Piece("same", "".join(old[i:j])))
        else:
            pieces += [Piece("del", "".join(old[i:j])), Piece("ins", "".join(new[k:m]))]
    return pieces
