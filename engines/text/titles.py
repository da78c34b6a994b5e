"""Titles that people are spoken of by, and what they say somebody is."""

from __future__ import annotations

import re

from engines.text.given import MALE, usual_sex
from presets import lexicon

_TITLE_IS = {
    "mother superior": "mother superior", "father": "priest", "sister": "nun", "brother": "monk",
    "mother": "nun",
    "reverend": "priest", "pastor": "priest",
}  # fmt: skip
_KO_TITLED = re.compile(
    r"[가-힣]\s(신부|수녀|목사|대위|중위|소위|소령|중령|대령|중사|하사|원사|준위|선장|함장|기장|순경|경위|경감|경장)"
)
_NO_WORK = frozenset(
    [
        "old",
        "granny",
        "gramps",
        "nana",
        "aunt",
        "auntie",
        "uncle",
        "grandma",
        "grandpa",
        "sir",
        "lady",
        "lord",
        "madam",
        "madame",
        "mr",
        "mrs",
        "ms",
    ]
)


def ordained(role: str, name: str) -> str:
    """신부 said of a man as 신부님: a bride is none."""
    return f"{role}님" if role.split()[-1:] == ["신부"] and usual_sex(name) == MALE else role


def title_of(name: str) -> str:
    """What the title in a name says somebody is: "priest" of Father Tomas; "" for none."""
    if titled := _KO_TITLED.fullmatch(name):
        return {"신부": "신부님"}.get(titled[1], titled[1])
    title = name.rpartition(" ")[0].casefold()
    known = titled_en(name) and title not in _NO_WORK and (" " not in title or title in _TITLE_IS)
    return _TITLE_IS.get(title, title) if known else ""


def titled_en(name: str) -> bool:
    """Whether an English name begins with a title."""
    return name.isascii() and name.rpartition(" ")[0].casefold() in lexicon()["names"].words["titles"]["en"]
