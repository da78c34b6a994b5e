"""Room for every pattern the program knows: the reading of a premise alone asks for twice the 512 that
Python's `re` remembers, and makes a good part of them anew at each premise where it forgets them."""

from __future__ import annotations

import re

_REMEMBERED = 4096
"""Some 2 KB each; about 1,400 are asked for, and as many more with the names of one story in them."""


def remember() -> None:
    """Let `re` remember so many. A Python that keeps count elsewhere goes on as it did."""
    known = re.__dict__
    if isinstance(known.get("_MAXCACHE"), int):
        known["_MAXCACHE"] = max(known["_MAXCACHE"], _REMEMBERED)
