"""Panels lettered anew by themselves, at once: around what people put, or without it.

It is a person's step, so undo brings back the documents as they were; all other panels stay as up to date as
they are.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import cast

from engines.director.document import Storyboard
from engines.kernel.document import fingerprint
from engines.kernel.edits import Op, Overlay, ResetField, SetField
from engines.kernel.errors import Conflict, NotFound
from engines.lettering.document import Balloon, LetteredPanel, LetteredPanels
from engines.lettering.letter import LetteringOptions
from engines.lettering.pins import HANDS
from engines.runtime import revisions
from engines.runtime.revisions import Head, NewRevision
from engines.studio.asked import brought_up
from engines.studio.board import Stepped
from engines.studio.likeness import homes
from engines.studio.pastviews import LAID
from engines.studio.prepare import Bench, Prepared, prepare, wished
from engines.studio.reading import stage_named
from engines.studio.saving import TRIES
from engines.studio.trial import HereContext
from engines.studio.workshop import Workshop
from engines.text.document import Script

LETTERING = "lettering"


class Laying:
    """Lays single panels of one visitor's episodes. Every id is checked against the workspace."""

    def __init__(self, shop: Workshop, workspace: str) -> None:
        self._shop = shop
        self._workspace = workspace

    def lay(
        self,
        episode: str,
        panels: Sequence[str],
        balloons: Sequence[str] = (),
        group: str = "",
        *,
        parted: str = "",
    ) -> Stepped | None:
        """Letter the panels anew, with the words as they are now, around what people put.

        `balloons` are let go first, and their panels lettered too; `group` is the action it belongs to. A
        height drawn for the line `parted` is let go: that was for all of its words. None where nothing comes
        out otherwise. Raises NotFound for a panel or balloon that is not there.
        """
        for left in reversed(range(TRIES)):
            bench = Bench.open(self._shop, self._workspace, episode)
            try:
                return self._once(bench, panels, balloons, group, parted)
            except Conflict as conflict:
                # A run or another window was quicker: what is there now is laid.
                if conflict.code != "head_moved" or not left:
                    raise
        raise AssertionError("unreachable: the last try returns or raises")

    def _once(
        self, bench: Bench, panels: Sequence[str], balloons: Sequence[str], group: str, parted: str
    ) -> Stepped | None:
        head, reading, started = bench.heads.get(LETTERING), self._shop.reading, time.time()
        if head is None:
            raise NotFound("document_not_found", item=LETTERING)
        before, old = cast(LetteredPanels, reading.generated(head.revision)), reading.overlay(head.revision)
        known = homes(cast(LetteredPanels, reading.seen(head.revision)))
        if missing := [one for one in balloons if one not in known]:
            raise NotFound("balloon_not_found", item=missing[0])
        wanted = list(dict.fromkeys([*panels, *(known[one][0] for one in balloons)]))
        if missing := [one for one in wanted if before.panel(one) is None]:
            raise NotFound("panel_not_found", item=missing[0])
        ops = [op for one in balloons for op in _freed(known[one][1], old)]
        ops += [op for _, one in known.values() if one.line == parted for op in _unshaped(one, old)]
        overlay = reading.changed(head.revision, ops)[0] if ops else old
        stage = stage_named(LETTERING)
        ready = replace(prepare(bench, stage), wishes=wished(stage, overlay))
        document = _anew(bench, ready, before, wanted)
        if (document, overlay) == (before, old):
            return None
        new = _revision(head, document, overlay, group)
        asked = [*wanted, *_lines(before, wanted), *_lines(document, wanted)]
        new = replace(new, inputs=brought_up(head.revision.inputs, ready.prints, asked), started=started)
        at, who, there = self._shop.database, self._workspace, head.revision.id
        row = revisions.advance(at, who, bench.episode.id, new, expected_head=there)
        return Stepped(stage=LETTERING, revision=row.id, number=row.number, before=there)


def _freed(balloon: Balloon, overlay: Overlay) -> list[Op]:
    """What takes back all that a person set of where a balloon is and how it is set."""
    there = {edit.field for edit in overlay.fields if edit.item == balloon.id}
    fields = [name for name in (*HANDS, "offset") if name in there]
    if fields or balloon.follows is None:
        return [ResetField(item=balloon.id, field=name) for name in fields]
    return [SetField(item=balloon.id, field="follow", value=False)]


def _unshaped(balloon: Balloon, overlay: Overlay) -> list[Op]:
    """What takes back the form a person drew, if it has a height: width and height are one form then."""
    there = {edit.field for edit in overlay.fields if edit.item == balloon.id}
    return [
        ResetField(item=balloon.id, field=name)
        for name in ("width", "height")
        if name in there and "height" in there
    ]


def _anew(bench: Bench, ready: Prepared, before: LetteredPanels, wanted: Sequence[str]) -> LetteredPanels:
    """`before` with the wanted panels lettered anew, as far as they are still in the storyboard."""
    script = cast(Script, ready.inputs["script"])
    board = cast(Storyboard, ready.inputs["storyboard"])
    there = {code for panel in before.panels for code in panel.balloons}
    # A language that was added since is lettered everywhere or nowhere: that is a run's doing.
    languages = tuple(code for code in script.languages if code in there) or script.languages
    inputs = {
        **ready.inputs,
        "script": script.model_copy(update={"languages": languages}),
        "storyboard": Storyboard(panels=tuple(one for one in board.panels if one.id in wanted)),
    }
    options = cast(LetteringOptions, ready.options).model_copy(update={"preset": before.preset})
    ctx = HereContext(bench.shop, bench.workspace, ready.key, {}, None, wishes=ready.wishes)
    made = cast(LetteredPanels, ready.stage.run(ctx, options, **inputs))
    panels = tuple(made.panel(one.id) or one for one in before.panels)
    return before.model_copy(update={"panels": panels})


def _lines(document: LetteredPanels, panels: Sequence[str]) -> Iterator[str]:
    """The lines of these panels' balloons."""
    found: list[LetteredPanel] = [one for one in document.panels if one.id in panels]
    return (balloon.line for panel in found for rows in panel.balloons.values() for balloon in rows)


def _revision(head: Head, document: LetteredPanels, overlay: Overlay, group: str) -> NewRevision:
    was = head.revision
    made = {name: value for name, value in was.options.items() if name != "step"}
    body = document.model_dump(mode="json")
    return NewRevision(
        stage=LETTERING,
        origin="edited",
        document=body,
        overlay=overlay.model_dump(mode="json"),
        key=fingerprint([was.key, body]),
        options={**made, "step": {"kind": LAID, **({"group": group} if group else {})}},
        job=was.job,
    )
