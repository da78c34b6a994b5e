"""A person's new name, brought to wherever the old one is said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import get_args

from engines.director.document import Storyboard
from engines.studio.replacing import Query, Spot, spots
from engines.studio.rewording import Hit, Passage, Scope, hit_of, passages
from engines.text.document import Script
from engines.text.surnames import SURNAMES
from presets import lexicon

_VERB = re.compile(r"[가-힣]+는 (?:것|거|게|건|걸|법|척|줄|데|중|동안)(?=[은이을도만에가]|[^가-힣]|$)")
"""A verb before a noun that hangs on it ("지우는 것"), whose stem may be somebody's name."""


def calls(name: str) -> tuple[str, ...]:
    """How running text calls somebody: by the whole name, then by the given one.

    문채원, 채원; Mina Bell, Mina.
    """
    name = name.strip()
    if " " in name:
        first = name.split()[0]
        # A title is said of others too (Dr. Park).
        titled = first.endswith(".") or first.casefold() in lexicon()["names"].words["titles"]["en"]
        return (name,) if titled else (name, first)
    korean = len(name) == 3 and all("가" <= letter <= "힣" for letter in name)
    return (name, name[1:]) if korean and name[0] in SURNAMES else (name,)


def left(texts: Iterable[Passage], before: str, after: str) -> Iterator[tuple[Hit, Passage, Spot]]:
    """Where the old name is still said. A name may be a word too (지우는): a person says what is meant."""
    old, new = calls(before), calls(after)
    for passage in texts:
        found: list[Spot] = []
        for number, call in enumerate(old):
            query = Query(find=call, replace=new[min(number, len(new) - 1)], case=True, word=True)
            taken = [range(spot.start, spot.end) for spot in found]
            found += [
                spot for spot in spots(passage.text, query) if not any(spot.start in span for span in taken)
            ]
        for spot in sorted(found):
            sure = not _VERB.match(passage.text, spot.start)
            yield hit_of(passage, spot).model_copy(update={"sure": sure}), passage, spot


def texts(script: Script, board: Storyboard, language: str) -> Iterator[Passage]:
    """All texts of an episode that may name somebody in this language; those of no language too."""
    scopes: tuple[Scope, ...] = get_args(Scope)
    yield from (one for one in passages(script, board, scopes) if one.language in ("", language))
