"""Find and replace over an episode: its texts, the hits in them, and the edits that replace some of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, NamedTuple

from engines.director.document import Panel, Storyboard
from engines.kernel.document import Frozen, fingerprint
from engines.kernel.edits import ROOT, Op, SetField
from engines.studio.replacing import Query, Spot, replaced, spots
from engines.text.document import Script

Searched = Literal["about", "scene", "line", "beat", "action", "prompt", "setting", "alt"]
"""Title and logline, the heads of scenes, lines and action beats of the script; actions, prompts, settings
and alt texts of the panels."""
Scope = Literal[Searched, "premise"]
"""`premise`: what the episode was asked to be, which a new script is written from."""
CONTEXT = 40
"""Characters shown on either side of a hit."""
_LISTS = frozenset({"facts.who"})
"""Fields that hold several texts: a passage has one in each line."""


class Passage(NamedTuple):
    """One text of an episode. `panel` is the number of the panel it is seen in, 0 for none."""

    stage: str
    item: str
    field: str
    scope: Scope
    language: str
    panel: int
    text: str


class Hit(Frozen):
    """One place where the words stand: `left` `old` `right`, and `new` to come for `old`.

    `id` names the place and what stands there, so that it fits nothing else later.
    """

    id: str
    stage: str
    item: str
    field: str
    scope: Scope
    language: str
    panel: int
    left: str
    old: str
    new: str
    right: str
    sure: bool = True
    """False where the words may well be others that look the same."""


def passages(script: Script, board: Storyboard, scopes: Iterable[str]) -> Iterator[Passage]:
    """The texts of these scopes: the heads, panel by panel in strip order, then what stands in no panel."""
    wanted = set(scopes)
    yield from (one for one in _heads(script) if one.scope in wanted)
    lines = script.lines()
    placed: set[str] = set()
    for number, panel in enumerate(board.panels, start=1):
        if "line" in wanted:
            for line in (one for one in panel.lines if one in lines and one not in placed):
                placed.add(line)
                for language, text in lines[line].text.items():
                    yield Passage("text", line, f"text.{language}", "line", language, number, text)
        yield from _panel(panel, number, wanted)
    for beat in script.beats():
        scope: Scope = "line" if beat.is_line else "beat"
        if scope in wanted and beat.id not in placed:
            for language, text in beat.text.items():
                yield Passage("text", beat.id, f"text.{language}", scope, language, 0, text)


def _panel(panel: Panel, number: int, wanted: set[str]) -> Iterator[Passage]:
    for field in ("action", "prompt", "setting"):
        if field in wanted:
            yield Passage("director", panel.id, field, field, "", number, getattr(panel, field))
    if "alt" in wanted:
        for language, text in panel.alt.items():
            yield Passage("director", panel.id, f"alt.{language}", "alt", language, number, text)


def _heads(script: Script) -> Iterator[Passage]:
    for field in ("title", "logline"):
        for language, text in getattr(script, field).items():
            yield Passage("text", ROOT, f"{field}.{language}", "about", language, 0, text)
    for scene in script.scenes:
        for field in ("place", "time", "mood", "summary"):
            yield Passage("text", scene.id, field, "scene", "", 0, getattr(scene, field))


def hits(found: Iterable[Passage], query: Query) -> Iterator[tuple[Hit, Passage, Spot]]:
    for passage in found:
        for spot in spots(passage.text, query):
            yield hit_of(passage, spot), passage, spot


def hit_of(passage: Passage, spot: Spot) -> Hit:
    """The place as it is shown, with some words around it."""
    text = passage.text
    return Hit(
        id=fingerprint([passage.stage, passage.item, passage.field, *spot])[:16],
        left=("…" if spot.start > CONTEXT else "") + text[max(0, spot.start - CONTEXT) : spot.start],
        old=spot.old,
        new=spot.new,
        right=text[spot.end : spot.end + CONTEXT] + ("…" if len(text) > spot.end + CONTEXT else ""),
        **{name: getattr(passage, name) for name in Passage._fields if name != "text"},
    )


def edits(found: Iterable[tuple[Hit, Passage, Spot]], chosen: set[str] | None) -> Mapping[str, list[Op]]:
    """Stage → operations that replace the chosen hits (None: all): one for each text that changes."""
    by_text: dict[Passage, list[Spot]] = defaultdict(list)
    for hit, passage, spot in found:
        if chosen is None or hit.id in chosen:
            by_text[passage].append(spot)
    ops: dict[str, list[Op]] = defaultdict(list)
    for passage, chosen_spots in by_text.items():
        text = replaced(passage.text, chosen_spots)
        value = text.split("\n") if passage.field in _LISTS else text
        ops[passage.stage].append(SetField(item=passage.item, field=passage.field, value=value))
    return ops
