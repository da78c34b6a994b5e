"""What the storyboard's editor asks beside plain edits: undo, find and replace, tables."""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from types import MappingProxyType
from typing import cast

from engines import STAGES
from engines.director.document import Panel, Storyboard
from engines.kernel.document import Frozen, Json
from engines.kernel.edits import Op, apply
from engines.kernel.errors import Conflict, NotFound
from engines.studio import renaming, sheet, table, tableread
from engines.studio.answering import still_answers
from engines.studio.notebook import Notebook
from engines.studio.outdated import outdated
from engines.studio.outlook import Consequence, consequences, rehearsed
from engines.studio.prepare import Bench
from engines.studio.reading import BRIEF
from engines.studio.renaming import calls
from engines.studio.replacing import Query, Spot
from engines.studio.rewording import Hit, Passage, edits, hits, passages
from engines.studio.tableread import Spoken
from engines.studio.tablerows import Reading
from engines.studio.workshop import Workshop
from engines.text.document import Brief, Script

DIRECTOR = "director"
ORDER = (BRIEF, *(stage.name for stage in STAGES))
TEXTS = ("text", DIRECTOR)
"""The homes of an episode's words, in the order they are written."""


class Step(Frozen):
    """One document goes back (or forth) to the revision `to`, if `based_on` is still its newest."""

    stage: str
    to: str
    based_on: str


class Stepped(Frozen):
    """The document's newest revision after a step, and the one before it."""

    stage: str
    revision: str
    number: int
    before: str


class Found(Frozen):
    """Hits of a search, what replacing the chosen ones would make stale, and what both were seen on."""

    hits: tuple[Hit, ...]
    consequences: tuple[Consequence, ...]
    based_on: Mapping[str, str]
    """Stage → revision."""


class Checked(Frozen):
    """What a table asks for, what doing it would make stale, and what both were seen on."""

    reading: Reading
    consequences: tuple[Consequence, ...]
    based_on: Mapping[str, str]


class Board:
    """One visitor's storyboards. Every id is checked against the workspace."""

    def __init__(self, shop: Workshop, workspace: str, notebook: Notebook) -> None:
        self._shop = shop
        self._workspace = workspace
        self._notebook = notebook

    def removed(self, episode: str) -> tuple[Panel, ...]:
        """Panels that a person took out, as they were, in strip order. Raises NotFound."""
        bench = Bench.open(self._shop, self._workspace, episode)
        head = bench.heads.get(DIRECTOR)
        overlay = self._shop.reading.overlay(head.revision) if head else None
        if head is None or overlay is None or not overlay.removed:
            return ()
        gone = set(overlay.removed)
        whole = apply(self._shop.reading.generated(head.revision), overlay.model_copy(update={"removed": ()}))
        panels = whole.panels if isinstance(whole, Storyboard) else ()
        return tuple(panel for panel in panels if panel.id in gone)

    def numbers(self, episode: str) -> Mapping[str, int]:
        """Panel → its number in the strip; none while there is no storyboard. Raises NotFound."""
        if not episode:
            return {}
        board = storyboard_of(Bench.open(self._shop, self._workspace, episode))
        return {panel.id: number for number, panel in enumerate(board.panels, start=1)}

    def outdated(self, episode: str) -> frozenset[str]:
        """Panels whose framing or lettering is not as the script has it now. Raises NotFound."""
        return outdated(Bench.open(self._shop, self._workspace, episode))

    def _take_back(self, episode: str, steps: Sequence[Step]) -> tuple[Stepped, ...]:
        """Take each document to an earlier revision, as a new one.

        Raises Conflict `undo_moved`, before anything is changed, when one of them has moved on.
        """
        for step in steps:
            self._notebook.refuse_moved(episode, step.stage, step.based_on)
        done: list[Stepped] = []
        for step in steps:
            view = self._notebook.restore(episode, step.stage, step.to, step.based_on)
            done.append(
                Stepped(stage=step.stage, revision=view.revision, number=view.number, before=step.based_on)
            )
        return tuple(done)

    def find(
        self, episode: str, query: Query, scopes: Iterable[str], chosen: Iterable[str] | None = None
    ) -> Found:
        """Where the words stand, and what replacing the chosen hits (None: all) would make stale.

        Nothing is changed. Raises NotFound, and EditRefused when the replacement would break a document.
        """
        bench = Bench.open(self._shop, self._workspace, episode)
        rows = list(hits(passages(*self._texts(bench), scopes), query))
        ops = edits(rows, None if chosen is None else set(chosen))
        return Found(
            hits=tuple(hit for hit, _, _ in rows),
            consequences=consequences(bench, rehearsed(bench, ops)),
            based_on={name: bench.heads[name].revision.id for name in TEXTS},
        )

    def replace(
        self,
        episode: str,
        query: Query,
        scopes: Iterable[str],
        chosen: Iterable[str],
        based_on: Mapping[str, str],
    ) -> tuple[Stepped, ...]:
        """Replace the chosen hits: one new revision for each document that changes, all or none.

        Raises Conflict `preview_moved` when the documents are not those the hits were shown for.
        """
        bench = self._unmoved(episode, based_on)
        ops = edits(hits(passages(*self._texts(bench), scopes), query), set(chosen))
        return self.write(bench, ops)

    def name_left(self, episode: str, member: str, language: str, before: str) -> tuple[Hit, ...]:
        """Where the episode's texts still call a member of the cast as `before`. Raises NotFound."""
        bench = Bench.open(self._shop, self._workspace, episode)
        return tuple(hit for hit, _, _ in self._named(bench, member, language, before))

    def rename(
        self, episode: str, member: str, language: str, before: str, chosen: set[str] | None = None
    ) -> tuple[Stepped, ...]:
        """Bring a member's name to the chosen places (None: all) where `before` is said: one revision a
        document, all or none. What was written, directed and painted for the old name is so for the new
        one."""
        bench = Bench.open(self._shop, self._workspace, episode)
        ops = edits(self._named(bench, member, language, before), chosen)
        asked = rehearsed(bench, ops).get(BRIEF)
        if isinstance(asked, Brief):
            now = next(one.names.get(language, "") for one in script_of(bench).cast if one.id == member)
            ops = {**ops, BRIEF: [*ops[BRIEF], *renaming.read_as(asked, before, now, bench.brief)]}
        script = _called(script_of(bench), member, language, before)
        return self.write(bench, ops, inputs=self.answering(bench, ops, script))

    def answering(
        self, bench: Bench, ops: Mapping[str, Sequence[Op]], script: Script | None = None
    ) -> Mapping[str, Json]:
        """What still answers to its inputs after these edits, which see to it (see `still_answers`).

        `script` is the one that storyboard and pictures were made from, where that is not the newest.
        """
        board, now = storyboard_of(bench), script_of(bench)
        then = {BRIEF: bench.brief, "text": script or now, DIRECTOR: board}
        return still_answers(bench, then, {**then, "text": now, **rehearsed(bench, ops)})

    def _named(
        self, bench: Bench, member: str, language: str, before: str
    ) -> list[tuple[Hit, Passage, Spot]]:
        script, board = script_of(bench), storyboard_of(bench)
        now = next((one.names.get(language, "") for one in script.cast if one.id == member), "")
        if not now.strip() or not before.strip():
            return []
        # Somebody else of that name is not renamed.
        others = (calls(one.names.get(language, "")) for one in script.cast if one.id != member)
        if not set(calls(before)).isdisjoint(chain.from_iterable(others)):
            return []
        return list(renaming.left(renaming.texts(script, board, bench.brief, language), before, now))

    def export_table(self, episode: str, kind: sheet.Format) -> bytes:
        """The storyboard with its lines as a CSV or XLSX file. Raises NotFound."""
        script, board = self._texts(Bench.open(self._shop, self._workspace, episode))
        return sheet.write(table.rows(script, board), table.columns(script), kind, table.CHOICES)

    def check_table(self, episode: str, data: bytes, spoken: Spoken | None = None) -> Checked:
        """What a table would change; `spoken` are words it may use for values. Nothing is written.

        Raises NotFound; InvalidInput `table_*` for a file that is no such table; EditRefused when its
        changes together would break a document.
        """
        bench = Bench.open(self._shop, self._workspace, episode)
        reading = self._read(bench, data, spoken)
        return Checked(
            reading=reading,
            consequences=consequences(bench, rehearsed(bench, reading.ops)),
            based_on={name: bench.heads[name].revision.id for name in TEXTS},
        )

    def import_table(
        self, episode: str, data: bytes, based_on: Mapping[str, str], spoken: Spoken | None = None
    ) -> tuple[Stepped, ...]:
        """Make a table's changes, as `check_table` showed them: all or none, one revision a document.

        Raises Conflict `preview_moved` when the documents are not those it was checked against.
        """
        bench = self._unmoved(episode, based_on)
        return self.write(bench, self._read(bench, data, spoken).ops)

    def _read(self, bench: Bench, data: bytes, spoken: Spoken | None) -> Reading:
        rows = sheet.read(data)
        return tableread.read(rows, *self._texts(bench), spoken)

    def write(
        self,
        bench: Bench,
        ops: Mapping[str, Sequence[Op]],
        action: str = "",
        inputs: Mapping[str, Json] = MappingProxyType({}),
    ) -> tuple[Stepped, ...]:
        """Edits of several documents, all or none: rehearsed together, then one revision each.

        They are one action, and are undone as one; `action` names one that does more. `inputs`: stage →
        digests that its document answers to from now on.
        """
        rehearsed(bench, ops)
        names = sorted({*ops, *inputs}, key=ORDER.index)
        group = {"group": action or secrets.token_hex(8)} if action or len(names) > 1 else None
        done: list[Stepped] = []
        for name in names:
            before = bench.heads[name].revision.id
            try:
                view = self._notebook.edit(
                    bench.episode.id, name, ops.get(name, ()), before, group, inputs.get(name)
                )
            except Exception:
                back = [Step(stage=one.stage, to=one.before, based_on=one.revision) for one in done]
                self._take_back(bench.episode.id, back)
                raise
            done.append(Stepped(stage=name, revision=view.revision, number=view.number, before=before))
        return tuple(done)

    def _unmoved(self, episode: str, based_on: Mapping[str, str]) -> Bench:
        bench = Bench.open(self._shop, self._workspace, episode)
        refuse_moved(bench, TEXTS, based_on)
        return bench

    def _texts(self, bench: Bench) -> tuple[Script, Storyboard]:
        """Raises NotFound while either is missing."""
        if DIRECTOR not in bench.heads:
            raise NotFound("document_not_found", item=DIRECTOR)
        return script_of(bench), storyboard_of(bench)


def refuse_moved(bench: Bench, stages: Iterable[str], based_on: Mapping[str, str]) -> None:
    """Raise Conflict `preview_moved` unless `based_on` holds the newest revision of each stage."""
    for name in stages:
        head = bench.heads.get(name)
        if head is None or head.revision.id != based_on.get(name):
            raise Conflict("preview_moved", item=name, stage=name)


def _called(script: Script, member: str, language: str, name: str) -> Script:
    """The script as it was while the member had that name."""
    cast = tuple(
        one.model_copy(update={"names": {**one.names, language: name}}) if one.id == member else one
        for one in script.cast
    )
    return script.model_copy(update={"cast": cast})


def script_of(bench: Bench) -> Script:
    """Raises NotFound while there is none."""
    head = bench.heads.get("text")
    if head is None:
        raise NotFound("document_not_found", item="text")
    return cast(Script, bench.shop.reading.seen(head.revision))


def storyboard_of(bench: Bench) -> Storyboard:
    """The storyboard; one without panels while there is none."""
    head = bench.heads.get(DIRECTOR)
    return cast(Storyboard, bench.shop.reading.seen(head.revision)) if head else Storyboard()
