"""A person's new name, brought to wherever the old one is said."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import get_args

from engines.director.document import Storyboard
from engines.kernel.edits import ROOT, Op, SetField
from engines.studio.reading import BRIEF
from engines.studio.replacing import Query, Spot, spots
from engines.studio.rewording import Hit, Passage, Searched, hit_of, passages
from engines.text.document import Brief, Script
from engines.text.given import is_given
from engines.text.premise import read_premise
from engines.text.surnames import SURNAMES
from presets import lexicon

_VERB = re.compile(r"[가-힣]+는 (?:것|거|게|건|걸|법|척|줄|데|중|동안)(?=[은이을도만에가]|[^가-힣]|$)")
"""A verb before a noun that hangs on it ("지우는 것"), whose stem may be somebody's name."""

_ASKED = ("premise", "title", "story_so_far", "script")


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
    # Most that end so are no surname and given name but a pet name (노을이).
    pet = name.endswith("이") and not is_given(name[1:])
    return (name, name[1:]) if korean and name[0] in SURNAMES and not pet else (name,)


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


def read_as(asked: Brief, before: str, after: str, was: Brief) -> list[Op]:
    """What makes a premise that says a new name be read as the one before: any word may be somebody's name
    and be read as none. Nothing where it is read so by itself."""
    new = dict(zip(calls(before), calls(after), strict=False))
    known = [new.get(one, after if one == before else one) for one in read_premise(was).heroes]
    if read_premise(asked).heroes == tuple(known):
        return []
    return [SetField(item=ROOT, field="facts.who", value=known)]


def texts(script: Script, board: Storyboard, brief: Brief, language: str) -> Iterator[Passage]:
    """All texts of an episode that may name somebody in this language; those of no language too.

    What was asked for is among them: a script that is written anew knows the new name.
    """
    scopes: tuple[Searched, ...] = get_args(Searched)
    yield from (one for one in passages(script, board, scopes) if one.language in ("", language))
    if brief.languages[0] != language:
        return
    for field in _ASKED:
        yield Passage(BRIEF, ROOT, field, "premise", "", 0, getattr(brief, field))
    for name, words in brief.facts.given().items():
        told = words if isinstance(words, str) else "\n".join(words)
        yield Passage(BRIEF, ROOT, f"facts.{name}", "premise", "", 0, told)
    for member in brief.cast:
        yield Passage(BRIEF, member.id, f"names.{language}", "premise", "", 0, member.names.get(language, ""))
