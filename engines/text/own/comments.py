"""Fountain's notes `[[ ]]` and boneyards `/* */`, taken out of the rows in one pass."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from engines.text.own.lines import Row

_BLANK = re.compile(r"\n[ \t]?\n")


@dataclass
class Comments:
    """Rows without comments. Lines on which nothing else stood are gone; they are no blank lines."""

    rows: list[Row] = field(default_factory=list[Row])
    notes: list[Row] = field(default_factory=list[Row])
    """Line on which it begins, and its words on one line."""
    boneyards: list[tuple[int, int, str]] = field(default_factory=list[tuple[int, int, str]])
    """First line, last line, words."""
    unclosed: list[int] = field(default_factory=list[int])
    """Lines with a mark that is never closed: it is read as ordinary text."""


class _Marks:
    """Where marks stand in a text. Each finds its way forward only, so that all of it takes one pass."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at: dict[str, int] = {}

    def next(self, mark: str, start: int) -> int:
        """The first place of `mark` from `start` on; the length of the text where there is none."""
        at = self._at.get(mark, -1)
        if at < start:
            if mark == "blank":
                found = _BLANK.search(self._text, start)
                at = found.start() if found else len(self._text)
            else:
                at = self._text.find(mark, start)
                at = len(self._text) if at < 0 else at
            self._at[mark] = at
        return at


def without_comments(rows: Sequence[Row]) -> Comments:
    """Rows must be whole: numbered one after the other."""
    text = "\n".join(line for _, line in rows)
    starts = [0]
    for _, line in rows:
        starts.append(starts[-1] + len(line) + 1)
    comments = Comments()
    gone = _spans(text, starts, rows[0][0] if rows else 1, comments)
    comments.rows = _rest(text, starts, rows, gone)
    return comments


def _spans(text: str, starts: Sequence[int], first: int, comments: Comments) -> list[tuple[int, int]]:
    marks, place, end = _Marks(text), 0, len(text)
    gone: list[tuple[int, int]] = []

    def line(at: int) -> int:
        return first + bisect_right(starts, at) - 1

    while True:
        bone, note = marks.next("/*", place), marks.next("[[", place)
        start = min(bone, note)
        if start >= end:
            return gone
        shut = marks.next("*/" if bone < note else "]]", start + 2)
        if shut >= end or (note < bone and marks.next("blank", start) < shut):
            if not comments.unclosed or comments.unclosed[-1] != line(start):
                comments.unclosed.append(line(start))
            place = start + 2
            continue
        words = " ".join(text[start + 2 : shut].split())
        if bone < note:
            comments.boneyards.append((line(start), line(shut), words))
        else:
            comments.notes.append((line(start), words))
        gone.append((start, shut + 2))
        place = shut + 2


def _rest(
    text: str, starts: Sequence[int], rows: Sequence[Row], gone: Sequence[tuple[int, int]]
) -> list[Row]:
    """The rows with the spans taken out; a row of which nothing is left goes too."""
    kept: list[Row] = []
    at = 0
    for index, (number, line) in enumerate(rows):
        begin, end = starts[index], starts[index] + len(line)
        pieces: list[str] = []
        place, touched = begin, False
        while at < len(gone) and gone[at][0] <= end:
            start, shut = gone[at]
            touched = True
            pieces.append(text[place : max(place, start)])
            place = min(shut, end)
            if shut > end:
                break
            at += 1
        pieces.append(text[place:end])
        left = "".join(pieces)
        if left.strip() or not touched:
            kept.append((number, left))
    return kept
