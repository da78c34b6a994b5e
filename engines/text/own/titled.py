"""A title that stands by itself on the first line, with nothing that calls it one: "Night Bus"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Sequence

from engines.text.own.cues import read_cue
from engines.text.own.head import is_people, is_title_key
from engines.text.own.marks import is_page, is_slug, is_transition, read_cut, read_scene, time_and_place
from engines.text.own.spoken import has_colon, read_said
from engines.text.own.where import where

Row = tuple[int, str]
_LONGEST = 40
_LONGEST_KOREAN = 16
"""Characters; what is longer tells something."""
_ENDS = ".!?…~,;:\"'”’)]}>」』"
_OPENS = "@!.>=<[({#*~-–—/\"'“‘「『&%$|\\"
_SMALL = frozenset(
    ("a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with")
)
_TELLS = re.compile(r"(?:[다요까자죠네군]|[가-힣](?:는|은|던)\s\S+(?:중|채))$")
_WRITTEN = re.compile(r"(?:written\s)?by\s+\S|(?:글|그림|글/그림|글·그림)\s+\S", re.IGNORECASE)


def bare_title(rows: Sequence[Row], known: Collection[str]) -> int | None:
    """The place among `rows` of a first line that can only be the title; None where the script begins at
    once. `known` are names in small letters. What only says where it plays ("학교 옥상") is a title where a
    heading follows, or where the text says it again."""
    filled = [(at, raw.strip()) for at, (_, raw) in enumerate(rows) if raw.strip()]
    if len(filled) < 2 or not _could_be(filled[0][1], known):
        return None
    (at, line), (following, _) = filled[:2]
    below = itertools.takewhile(lambda one: not _is_heading(one[1]), filled[1:])
    above = [one for _, one in below]
    if len(above) + 1 < len(filled) and all(is_signature(one) or is_title_key(one) for one in above):
        return at
    if following == at + 1:
        return None
    again = any(line in later for _, later in filled[1:]) and not line.isascii()
    return at if again or _reads_as_title(line, known) else None


def is_signature(line: str) -> bool:
    """`by Jane Doe` under a title."""
    return _WRITTEN.match(line) is not None


def _could_be(line: str, known: Collection[str]) -> bool:
    korean = re.search("[가-힣]", line) is not None
    if len(line) > (_LONGEST_KOREAN if korean else _LONGEST) or not any(one.isalpha() for one in line):
        return False
    if line[-1] in _ENDS or line[0] in _OPENS or has_colon(line) or line.casefold() in known:
        return False
    if is_title_key(line) or is_people(line) or is_page(line) or is_transition(line) or _is_heading(line):
        return False
    return read_said(line, known) is None and not (korean and _TELLS.search(line))


def _is_heading(line: str) -> bool:
    return (
        is_slug(line, alone=True)
        or read_scene(line) is not None
        or read_cut(line) is not None
        or time_and_place(line) is not None
    )


def _reads_as_title(line: str, known: Collection[str]) -> bool:
    """Without headings to tell by: in English every word begins with a capital; in Korean nothing says where
    or when it is, which would be a caption."""
    words = line.split()
    if line.isascii():
        great = all(word[:1].isupper() or word[:1].isdigit() or word in _SMALL for word in words)
        return great and len(words) > 1 and words[0] not in _SMALL and not (line.isupper() and read_cue(line))
    told = where(line, frozenset(known))
    return not (told.place or told.time or told.bare)
