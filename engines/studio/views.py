"""What the front door hands out: plain frozen values, cheap to make and safe to show.

Times are seconds since the epoch (UTC). Money is US dollars. No view holds pictures, only AssetRefs.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from pydantic import Field

from engines.kernel.document import AssetRef, Document, Finding, Frozen, Json
from engines.kernel.edits import Proposal, TrayItem
from engines.kernel.errors import Failure

Doing = Literal["idle", "queued", "running"]
Ended = Literal["done", "done_with_failures", "failed", "cancelled"]
Origin = Literal["generated", "edited", "imported", "restored"]


class EpisodeView(Frozen):
    """One episode of a project."""

    id: str
    project: str
    number: int
    title: str
    titles: Mapping[str, str] = Field(default_factory=dict)
    """The title by language, where it has been written in languages."""
    status: str
    languages: tuple[str, ...]
    cover: AssetRef | None = None
    readable: bool = False
    """There is a package to read."""
    updated: float

    def title_in(self, language: str) -> str:
        """The title for somebody who reads `language`, else in the episode's first one."""
        return self.titles.get(language) or self.title


class ProjectView(Frozen):
    """One project with its episodes in order."""

    id: str
    title: str
    genre: str
    status: str
    target_episodes: int
    logline: str = ""
    writer: str = "dummy"
    painter: str = "dummy"
    writer_model: str = ""
    painter_model: str = ""
    """Set by hand; "" is the one proposed first."""
    episodes: tuple[EpisodeView, ...] = ()
    created: float = 0.0
    updated: float


def told_apart(projects: Sequence[ProjectView]) -> Mapping[str, str]:
    """Each project's title by id; of several with one title the later ones, copies mostly, are numbered."""
    seen: Counter[str] = Counter()
    names: dict[str, str] = {}
    for one in sorted(projects, key=lambda one: (one.created, one.id)):
        seen[one.title] += 1
        names[one.id] = f"{one.title} ({seen[one.title]})" if one.title and seen[one.title] > 1 else one.title
    return names


class SampleView(Frozen):
    """One bundled sample that can be read. `name` is its brief's; `language` its first."""

    name: str
    project: str
    episode: str
    title: str
    logline: str
    language: str
    cover: AssetRef | None = None


class Reason(Frozen):
    """One reason why a cell needs an update: `count` items of `group` of `document` differ.

    e.g. document "storyboard", group "panel", change "changed", count 3.
    """

    document: str
    group: str
    change: Literal["changed", "added", "removed", "reordered"]
    count: int


class CellView(Frozen):
    """The three facts of one stage's cell, and the numbers beside them. `stage` "brief" has no run."""

    stage: str
    asks: Literal["", "writer", "painter"] = ""
    """Whom it asks; "" for a stage this machine does by itself."""
    doing: Doing = "idle"
    done: int = 0
    total: int = 0
    current: str = ""
    ended: Ended | None = None
    failure: Failure | None = None
    stale: tuple[Reason, ...] = ()
    settings_differ: bool = False
    """Made with another provider, model, prompt or options than are set now. Not staleness."""
    has_output: bool = False
    blank: bool = False
    """A brief in which neither a premise nor a script is written yet: nothing can be made from it."""
    revision: str = ""
    """Id of the head revision: the etag of edits."""
    number: int = 0
    confirmed: bool = False
    origin: Origin | None = None
    seconds: float = 0.0
    cost_usd: float = 0.0
    from_cache: bool = False
    runs: int = 0
    """How many runs in this episode gave a result. `seconds` and `cost_usd` are the last one's."""
    ran: float = 0.0
    """When the last of them ended."""
    note: str = ""
    """Markdown that people wrote to the cell."""
    unconfirmed: int = 0
    """Number of the revision that was confirmed, where the cell has been changed since; else 0."""
    items: Mapping[str, int] = Field(default_factory=dict)
    """How many items its last run did ("done"), took from the cache ("cached"), failed at ("failed")."""
    findings: int = 0
    edits: int = 0
    proposals: int = 0
    tray: int = 0


class JobView(Frozen):
    """One job. `waiting` says why it does not go on, as a message code ("" while it does)."""

    id: str
    episode: str
    project: str
    kind: str
    state: Literal["queued", "running", "paused", "done", "failed", "cancelled"]
    ended: Ended | None = None
    stage: str = ""
    current: str = ""
    done: int = 0
    total: int = 0
    waiting: str = ""
    failure: Failure | None = None
    cost_usd: float = 0.0
    reserved_usd: float = 0.0
    """What calls may cost whose end is not known: under way, or possibly billed."""
    items: Mapping[str, int] = Field(default_factory=dict)
    """How many calls it has by state ("done", "failed", "possibly_billed", "wanted", "intent")."""
    created: float
    started: float | None = None
    finished: float | None = None
    touched: float | None = None
    """When it last told of anything."""
    stops_before: str = ""
    """The stage it was not to go on with, since that costs money ("" = runs through)."""

    @property
    def active(self) -> bool:
        return self.state in ("queued", "running", "paused")


class ItemView(Frozen):
    """One call of a job: a text or a picture. `label` is what it is called, `item` the panel it is for.

    `attempts` counts calls that were made; a reused answer had none. `failure` says why there is none.
    """

    stage: str
    kind: Literal["write", "paint"]
    item: str
    state: Literal["wanted", "intent", "done", "failed", "possibly_billed"]
    provider: str
    model: str
    reused: bool = False
    attempts: int = 0
    cost_usd: float = 0.0
    started: float | None = None
    finished: float | None = None
    failure: Failure | None = None


class NotebookView(Frozen):
    """All the page polls for: six cells (brief first) and the job that is under way, if any."""

    episode: EpisodeView
    cells: tuple[CellView, ...]
    job: JobView | None = None
    mark: str = ""
    """The same while nothing has changed that a run would depend on: heads, providers and options."""

    def cell(self, stage: str) -> CellView:
        return next(cell for cell in self.cells if cell.stage == stage)


class DocumentView(Frozen):
    """One stage's document as it is seen (generated ⊕ overlay), and what people changed in it."""

    stage: str
    revision: str
    """"" while there is no document yet."""
    number: int = 0
    document: Document | None = None
    edited: tuple[tuple[str, str], ...] = ()
    """(item, field) pairs that a person set."""
    added: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    tray: tuple[TrayItem, ...] = ()
    findings: tuple[Finding, ...] = ()


class StagePlan(Frozen):
    """What a run would do in one stage.

    `up_to_date`: nothing. `kept`: nothing, though it is not up to date. `from_cache`: a result that is
    there is put in place. `run`: `items` are made, `cached` ones are at hand. `unknown`: only the stages
    before it decide. `blocked`: it cannot be run, for `failure`.
    """

    stage: str
    action: Literal["up_to_date", "kept", "from_cache", "run", "unknown", "blocked"]
    provider: str = ""
    paid: bool = False
    items: int = 0
    """Panels, slices or texts to be made."""
    cached: int = 0
    calls: int = 0
    """How many of the items are asked of the provider, anew."""
    looks: int = 0
    """How many of the calls only look at pictures."""
    cost_usd: float = 0.0
    exact: bool = True
    """False where the numbers are the least that is known, or an estimate."""
    again: int = 0
    """Paid answers that a clean run would buy again, if a person agreed to that."""
    again_usd: float = 0.0
    failure: Failure | None = None


class RunPlan(Frozen):
    """What *Run* would do, said before it is done."""

    stages: tuple[StagePlan, ...]
    cost_usd: float = 0.0
    pays: bool = False
    """It would ask a provider that takes money, at a price that may not be known."""
    edits: Mapping[str, int] = Field(default_factory=dict)
    """Stage → edits by people that may find no place, since the run writes the script anew."""
    stops_before: StagePlan | None = None
    """What the run stops before, since its pictures cost money and nobody agreed to that yet."""


class StageForm(Frozen):
    """Options of a stage: JSON schema of them, the values in force, and which are texts of prompts."""

    stage: str
    schema_: Json = Field(alias="schema")
    values: Mapping[str, Any]
    prompts: tuple[str, ...] = ()


class Download(Frozen):
    """An export ready to be streamed."""

    filename: str
    media_type: str


class Page(Frozen):
    """One slice of an episode as the reader shows it."""

    asset: AssetRef
    alt: str = ""


class ReaderView(Frozen):
    """One episode in one language, for the reader page."""

    project: ProjectView
    episode: EpisodeView
    title: str
    language: str
    languages: tuple[str, ...]
    pages: tuple[Page, ...]
    previous: str = ""
    next: str = ""
