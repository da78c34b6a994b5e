"""Fountain's emphasis: taking the marks off words, and keeping words from being taken for marks."""

from __future__ import annotations

import re

_RUN = re.compile(r"\\[\\*_\[]|\*{1,3}|_")
_ESCAPED = re.compile(r"[\\*_\[]")
_LOOKS_MARKED = re.compile(r"[\\*_]|\[\[|/\*")


def plain(line: str) -> str:
    """One line without `*`, `**`, `***` and `_` where they stand in pairs, and without backslash escapes.

    A mark opens before a letter and closes after one; a lone one, as in 3 * 4 or snake_case, stays.
    """
    if not _LOOKS_MARKED.search(line):
        return line
    dropped: set[int] = set()
    opened: list[tuple[str, int]] = []
    for found in _RUN.finditer(line):
        mark, start, end = found[0], found.start(), found.end()
        if mark[0] == "\\":
            dropped.add(start)
            continue
        before, after = line[start - 1 : start], line[end : end + 1]
        # Hangul takes its particles right behind the mark: only Latin words hold an underscore.
        inside = mark == "_" and before.isascii() and after.isascii() and before.isalnum() and after.isalnum()
        if inside:
            continue
        if before.strip() and _close(mark, start, opened, dropped):
            continue
        if after.strip():
            opened.append((mark, start))
    return "".join(letter for place, letter in enumerate(line) if place not in dropped)


def _close(mark: str, start: int, opened: list[tuple[str, int]], dropped: set[int]) -> bool:
    """End the emphasis this mark closes: ones of other marks inside it were none."""
    # Emphasis is nested three deep at most; looking further back would let a long line take its time.
    for back in range(1, min(4, len(opened)) + 1):
        other, place = opened[-back]
        if other == mark:
            del opened[-back:]
            for length in range(len(mark)):
                dropped.update((place + length, start + length))
            return True
    return False


def escaped(line: str) -> str:
    """The line so that `plain` gives it back, and no note or boneyard is seen in it."""
    if "[[" not in line and "/*" not in line and plain(line) == line:
        return line
    return each_escaped(line)


def each_escaped(line: str) -> str:
    """The line with a backslash before whatever may be a mark."""
    return _ESCAPED.sub(lambda mark: f"\\{mark[0]}", line)
