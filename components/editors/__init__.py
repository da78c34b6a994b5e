"""One editor a document type: each says what its widget draws (`value`) and what it may ask of the server."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, TypeVar

from components.context import Value
from components.wording import UiLanguage
from engines.kernel.document import AssetRef, Document
from engines.kernel.errors import Failure
from engines.studio import Desk
from engines.studio.rewrites import RewriteView
from engines.studio.views import DocumentView, NotebookView
from engines.text.document import Script

D = TypeVar("D", bound=Document)


@dataclass
class Sight:
    """One look at an episode: each document is read once, and only when an editor needs it."""

    desk: Desk
    view: NotebookView
    language: UiLanguage
    _read: dict[str, DocumentView] = field(default_factory=dict)

    @property
    def episode(self) -> str:
        return self.view.episode.id

    def of(self, stage: str) -> DocumentView:
        if stage not in self._read:
            self._read[stage] = self.desk.notebook.document(self.episode, stage)
        return self._read[stage]

    def document(self, stage: str, kind: type[D]) -> D | None:
        """The stage's document, None while there is none."""
        if not self.view.cell(stage).has_output:
            return None
        shown = self.of(stage).document
        return shown if isinstance(shown, kind) else None

    @property
    def languages(self) -> tuple[str, ...]:
        """The script's, the first one leading; before there is a script, what the project began with."""
        script = self.document("text", Script)
        return script.languages if script else self.view.episode.languages

    def mark(self, *stages: str) -> tuple[str, ...]:
        """What the values made from these stages depend on: when it is the same, nothing is sent."""
        return (self.language, self.episode, *(self.view.cell(stage).revision for stage in stages))

    @cached_property
    def painter(self) -> str:
        """Who the project's pictures are asked of."""
        return self.desk.projects.get(self.view.episode.project).painter

    def busy(self, stage: str) -> Literal["", "making", "key"]:
        """Whether it is being made for the first time, or would be if its run had its key."""
        cell, job = self.view.cell(stage), self.view.job
        if cell.doing == "idle" or cell.has_output:
            return ""
        return "key" if job and job.waiting == "job_key" else "making"

    @cached_property
    def arriving(self) -> Mapping[str, AssetRef]:
        """Panel → its picture, for those painted before their document is there: by the run under way, or by
        a first run that was stopped."""
        if self.view.cell("image").doing != "running" and not self.stopped:
            return {}
        return self.desk.notebook.arriving(self.episode)

    @property
    def stopped(self) -> bool:
        """The first run of the pictures ended before it had all: what it has painted is kept."""
        cell = self.view.cell("image")
        return cell.doing == "idle" and not cell.has_output and cell.ended in ("cancelled", "failed")

    @cached_property
    def rewrites(self) -> Sequence[RewriteView]:
        """What is being written anew by itself, and what nobody has kept or taken back yet."""
        return self.desk.rewrites.list(self.episode)

    def rewriting(self, stage: str) -> object:
        """What the rewritings shown in a stage depend on."""
        return [one.model_dump(mode="json") for one in self.rewrites if one.stage == stage]

    @cached_property
    def asked(self) -> tuple[str, ...]:
        """Panels that are being painted by themselves."""
        job = self.view.job
        return self.desk.pictures.asked(self.episode) if job and job.active else ()

    @cached_property
    def ordered(self) -> tuple[str, ...]:
        """Panels and people for whom a single picture was ordered that has not come yet."""
        job = self.view.job
        return self.desk.commissions.under_way(self.episode) if job and job.active else ()

    @cached_property
    def refused(self) -> Mapping[str, Failure]:
        """Why a picture that was ordered by itself did not come."""
        job = self.view.job
        failed = job is not None and not job.active and job.ended != "done"
        return self.desk.commissions.failures(self.episode) if failed else {}

    @cached_property
    def unfinished(self) -> Mapping[str, int]:
        """Pictures that are seen while they are painted: panel or person → how manieth state it is."""
        job = self.view.job
        return self.desk.notebook.unfinished(self.episode) if job and job.active else {}

    @cached_property
    def outdated(self) -> frozenset[str]:
        """Panels that the strip shows as they were, and not as the documents before them have it now."""
        if not any(cell.stale for cell in self.view.cells):
            return frozenset()
        painted = (
            self.desk.pictures.outdated(self.episode) if self.view.cell("image").stale else frozenset[str]()
        )
        return self.desk.board.outdated(self.episode) | painted

    def unfinished_address(self, item: str) -> str:
        """Where the picture on its way is seen; "" while there is nothing to see."""
        number = self.unfinished.get(item)
        return f"/media/unfinished/{self.episode}/{item}?n={number}" if number else ""

    def base(self, stage: str, *others: str) -> Value:
        """What every editor's value has: where it is, and on which revisions its edits are based."""
        shown = self.of(stage)
        return {
            "language": self.language,
            "episode": self.episode,
            "stage": stage,
            "languages": list(self.languages),
            "number": shown.number,
            # Of the documents that are shown: the view is older where somebody has saved meanwhile.
            "revisions": {
                name: {"revision": self.of(name).revision, "number": self.of(name).number}
                for name in (stage, *others)
            },
            "added": list(shown.added),
            **self._marks(stage),
            "others": {name: self._marks(name) for name in others},
            "empty": shown.document is None,
            "busy": self.busy(stage),
        }

    def _marks(self, stage: str) -> Value:
        """What a person set in a document, and where the engine has said something new since."""
        shown = self.of(stage)
        return {
            "edited": [f"{item}/{name}" for item, name in shown.edited],
            "proposals": [one.model_dump(mode="json", exclude={"was"}) for one in shown.proposals],
        }


@dataclass(frozen=True)
class Editor:
    """One stage's editor. `reads` are the stages whose revisions decide whether it is drawn anew."""

    stage: str
    widget: str
    value: Callable[[Sight], Value]
    reads: Sequence[str]
    actions: Sequence[str] = ("save",)
    rewrites: bool = False
    """Whether its items can be written anew as a person wishes."""
    runs: bool = True
    """False for what only people write."""
    live: Callable[[Sight], object] = lambda sight: None
    """What it shows of a run under way, which no revision tells yet: drawn anew when this differs."""


def named(ids: Sequence[str], names: Mapping[str, Mapping[str, str]], language: str) -> list[list[str]]:
    """[[id, words], …] for a select, from presets' names by language."""
    return [[one, names[one].get(language) or names[one].get("en") or one] for one in ids]
