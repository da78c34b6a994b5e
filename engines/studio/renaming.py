"""A person's new name, brought to wherever the old one is said."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import get_args

from engines.director.document import Storyboard
from engines.kernel.edits import Op, SetField
from engines.studio.replacing import Query, Spot, replaced, spots
from engines.studio.rewording import Passage, Scope, passages
from engines.text.document import Script
from engines.text.surnames import SURNAMES
from presets import lexicon


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


def left(texts: Iterable[Passage], before: str, after: str) -> Iterator[tuple[Passage, list[Spot]]]:
    """The texts that still say the old name, and where."""
    old, new = calls(before), calls(after)
    for passage in texts:
        found: list[Spot] = []
        for number, call in enumerate(old):
            query = Query(find=call, replace=new[min(number, len(new) - 1)], case=True, word=True)
            taken = [range(spot.start, spot.end) for spot in found]
            found += [
                spot for spot in spots(passage.text, query) if not any(spot.start in span for span in taken)
            ]
        if found:
            yield passage, found


def edits(found: Iterable[tuple[Passage, list[Spot]]]) -> Mapping[str, list[Op]]:
    """Stage → operations that bring the new name to all these texts."""
    ops: dict[str, list[Op]] = defaultdict(list)
    for passage, there in found:
        value = replaced(passage.text, there)
        ops[passage.stage].append(SetField(item=passage.item, field=passage.field, value=value))
    return ops


def texts(script: Script, board: Storyboard, language: str) -> Iterator[Passage]:
    """All texts of an episode that may name somebody in this language; those of no language too."""
    scopes: tuple[Scope, ...] = get_args(Scope)
    yield from (one for one in passages(script, board, scopes) if one.language in ("", language))
