"""What the storyboard's editor asks beside plain edits: what was taken out, and going back a step."""

from __future__ import annotations

from collections.abc import Sequence

from engines.director.document import Panel, Storyboard
from engines.kernel.document import Frozen
from engines.kernel.edits import apply
from engines.studio.notebook import Notebook
from engines.studio.prepare import Bench
from engines.studio.workshop import Workshop

DIRECTOR = "director"


class Step(Frozen):
    """One document goes back (or forth) to the revision `to`, if `based_on` is still its newest."""

    stage: str
    to: str
    based_on: str


class Stepped(Frozen):
    """The document's newest revision after a step."""

    stage: str
    revision: str
    number: int


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
        whole = apply(
            self._shop.reading.generated(head.revision), overlay.model_copy(update={"removed": ()})
        )
        panels = whole.panels if isinstance(whole, Storyboard) else ()
        return tuple(panel for panel in panels if panel.id in gone)

    def undo(self, episode: str, steps: Sequence[Step]) -> tuple[Stepped, ...]:
        """Take each document to an earlier revision, as a new one.

        Raises Conflict `undo_moved`, before anything is changed, when one of them has moved on.
        """
        for step in steps:
            self._notebook.refuse_moved(episode, step.stage, step.based_on)
        done: list[Stepped] = []
        for step in steps:
            view = self._notebook.restore(episode, step.stage, step.to, step.based_on)
            done.append(Stepped(stage=step.stage, revision=view.revision, number=view.number))
        return tuple(done)
