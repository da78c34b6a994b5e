"""A panel's lines in one cell of a table: one line each, its id in front.

    [b12] 어서 오세요.
    [b13] 누구세요?

A text of several rows goes on below its first one; a row of it that begins with "[" is written "\\[".
"""

from __future__ import annotations

import re
from collections.abc import Iterable

_MARK = re.compile(r"\[([A-Za-z0-9_.-]+)\] ?")
_ESCAPED = re.compile(r"\\*\[")


def written(lines: Iterable[tuple[str, str]]) -> str:
    """(line id, text) … as one cell."""
    return "\n".join(f"[{line}] {_escaped(text)}" for line, text in lines)


def parsed(cell: str, alone: str = "") -> list[tuple[str, str]] | None:
    """(line id, text) … of a cell; None where a text has no id and it cannot be told whose it is.

    `alone` is the line that a cell without ids speaks of: that of a panel with one line.
    """
    if not cell.strip():
        return []
    found: list[tuple[str, list[str]]] = []
    for row in cell.split("\n"):
        mark = _MARK.match(row)
        if mark:
            found.append((mark.group(1), [row[mark.end() :]]))
        elif found:
            found[-1][1].append(row[1:] if row.startswith("\\") and _ESCAPED.match(row) else row)
        else:
            return [(alone, cell)] if alone else None
    return [(line, "\n".join(rows)) for line, rows in found]


def _escaped(text: str) -> str:
    first, *rest = text.split("\n")
    return "\n".join([first, *("\\" + row if _ESCAPED.match(row) else row for row in rest)])
