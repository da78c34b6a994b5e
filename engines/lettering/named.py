"""What balloons are called."""

from __future__ import annotations

import hashlib
import re

_ID = re.compile(r"^[A-Za-z0-9_.-]{1,56}$")


def balloon_id(line: str, language: str, taken: set[str]) -> str:
    """What the balloon of a line is called, and puts it into `taken`.

    Made from the line's id, so that lettering again finds the same balloon; opaque to everyone else."""
    stem = line if _ID.match(line) else "b" + hashlib.sha256(line.encode("utf-8", "replace")).hexdigest()[:16]
    found, number = f"{stem}.{language}", 1
    while found in taken:
        number += 1
        found = f"{stem}-{number}.{language}"
    taken.add(found)
    return found
