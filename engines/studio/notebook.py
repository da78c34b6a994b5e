"""One episode's cells: what they show, and what people do to them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, cast

from engines import STAGES
from engines.kernel.context import Painting
from engines.kernel.document import AssetRef, Document, Finding, Json
from engines.kernel.errors import InvalidInput, NotFound
from engines.kernel.stage import Stage
from engines.lettering.block import LineIn
from engines.lettering.checks import missing_glyphs
from engines.runtime import episodes, jobrows, ledger
from engines.runtime.fonts import HeldFonts
from engines.runtime.jobrows import JobRow
from engines.runtime.ledger import Counts
from engines.runtime.revisions import Head
from engines.studio import jobviews
from engines.studio.arriving import Unfinished
from engines.studio.models import ModelsView, models_of
from engines.studio.past import Past
from engines.studio.prepare import Bench, refuse_unknown
from engines.studio.projects import Projects
from engines.studio.reading import BRIEF, KINDS, kind_of, sources, stage_named
from engines.studio.sending import RequestsView, requests_of
from engines.studio.stake import edits_in
from engines.studio.typefaces import refuse_foreign
from engines.studio.views import (
    CellView,
    DocumentView,
    JobView,
    NotebookView,
    StageForm,
)
from engines.studio.workshop import Choice, Workshop
from engines.text.document import Brief, LineKind, Script


class Notebook(Past):
    """Views of the cells; `Changes` has what alters them, `Past` what has happened to them."""

    def __init__(self, shop: Workshop, workspace: str) -> None:
        super().__init__(shop, workspace)
        self._findings: dict[tuple[str, ...], tuple[Finding, ...]] = {}

    def view(self, episode: str) -> NotebookView:
        """All that the page polls for. Cheap: documents are read only when a head has moved."""
        with self._shop.database.reading() as at:
            # One state of the database: a run that ends between two looks would have ended without a result.
            bench = Bench.open(self._shop, self._workspace, episode, at)
            recent = jobrows.listed(at, self._workspace, episode=episode, limit=1)
            job = recent[0] if recent else None
            shown = jobviews.view(at, job, self._shop.why_waiting(job)) if job else None
            counts = {
                name: ledger.counts(at, self._workspace, one.id, stage=name)
                for one in recent
                for name in _planned(one)
            }
        # Documents are read only now: a second connection asked for while one is held can wait for
        # ever when all readers do so at once.
        cells = [self._brief_cell(bench)]
        cells += [self._cell(bench, stage, job, shown, counts.get(stage.name)) for stage in STAGES]
        shown_episode = Projects(self._shop, self._workspace).episode(episode)
        return NotebookView(episode=shown_episode, cells=tuple(cells), job=shown, mark=bench.mark)

    def document(self, episode: str, stage: str) -> DocumentView:
        """The document as it is seen, with edits, proposals, tray and findings. Raises NotFound."""
        kind_of(stage)
        bench = Bench.open(self._shop, self._workspace, episode)
        return self._document(bench, stage)

    def documents(self, episode: str) -> Mapping[str, DocumentView]:
        """Every cell's document, in order. Raises NotFound."""
        bench = Bench.open(self._shop, self._workspace, episode)
        return {name: self._document(bench, name) for name in KINDS}

    def findings(self, episode: str, stage: str) -> tuple[Finding, ...]:
        """What the stage's checks say of its document. Raises NotFound."""
        return self._check(Bench.open(self._shop, self._workspace, episode), stage)

    def arriving(self, episode: str) -> Mapping[str, AssetRef]:
        """Pictures that the last run painted and that stand in no document yet: panel → picture.

        Of a run under way, or of one that ended before it had all. Raises NotFound.
        """
        episodes.get(self._shop.database, self._workspace, episode)
        with self._shop.database.reading() as at:
            recent = jobrows.listed(at, self._workspace, episode=episode, limit=1)
            if not recent or not (recent[0].active or recent[0].ended in ("cancelled", "failed")):
                return {}
            rows = ledger.listed(at, self._workspace, recent[0].id, stage=recent[0].stage)
        painted = [row for row in rows if row.kind == "paint" and row.state == "done"]
        # Sheets belong to people, not to panels.
        painted = [row for row in painted if "sheet" not in row.request["scene"]]
        return {row.label: Painting.model_validate(row.outcome).asset for row in painted}

    def unfinished(self, episode: str) -> Mapping[str, int]:
        """Panel or cast member → how often the picture on its way was shown so far. Raises NotFound.

        Only of pictures that this process has painted for it; none of them is ever stored.
        """
        return {label: one.number for label, one in self._on_the_way(episode).items()}

    def unfinished_picture(self, episode: str, item: str) -> tuple[bytes, str]:
        """The picture on its way as it is now, and its media type. Raises NotFound once there is none."""
        found = self._on_the_way(episode).get(item)
        if found is None:
            raise NotFound("picture_not_on_its_way", item=item)
        return found.data, found.media_type

    def _on_the_way(self, episode: str) -> Mapping[str, Unfinished]:
        with self._shop.database.reading() as at:
            episodes.get(at, self._workspace, episode)
            row = jobrows.active(at, self._workspace, episode)
        return self._shop.arriving.pictures(self._workspace, row.id) if row else {}

    def form(self, episode: str, stage: str) -> StageForm:
        """The stage's options as a JSON schema with the values in force. Raises NotFound."""
        bench = Bench.open(self._shop, self._workspace, episode)
        found = stage_named(stage)
        return StageForm.model_validate(
            {
                "stage": stage,
                "schema": found.options.model_json_schema(),
                "values": bench.options(found).model_dump(mode="json"),
                "prompts": [name for one in found.templates for name in one.options.values()],
            }
        )

    def requests(self, episode: str, stage: str) -> RequestsView:
        """Word for word what a run of the stage would send now. Nothing is asked or paid.

        Raises NotFound, and InvalidInput for a stage that asks nobody.
        """
        bench, found, chosen = self._asking(episode, stage)
        return requests_of(bench, found, chosen)

    def models(self, episode: str, stage: str, today: date | None = None) -> ModelsView:
        """The models to choose from for whom the stage asks. Raises like `requests`."""
        bench, found, _ = self._asking(episode, stage)
        return models_of(bench, found, today or date.today())

    def _asking(self, episode: str, stage: str) -> tuple[Bench, Stage, Choice]:
        found = stage_named(stage)
        bench = Bench.open(self._shop, self._workspace, episode)
        chosen = bench.choice(found)
        if chosen is None:
            raise InvalidInput("stage_asks_nobody", stage=stage)
        return bench, found, chosen

    def set_options(self, episode: str, stage: str, values: Mapping[str, Json]) -> StageForm:
        """Set options of a stage. Raises InvalidInput naming the field; nothing is stored then."""
        found = stage_named(stage)
        bench = Bench.open(self._shop, self._workspace, episode)
        options = bench.with_options(stage, values).options(found)
        refuse_unknown(found, options)
        if "face" in values:
            refuse_foreign(bench, str(getattr(options, "face", "")))
        with self._shop.database.transaction() as at:
            before = episodes.settings(at, self._workspace, episode).get(stage)
            merged = {**(dict(before.options) if before else {}), **values}
            episodes.set_settings(at, self._workspace, episode, stage, options=merged)
        return self.form(episode, stage)

    def _brief_cell(self, bench: Bench) -> CellView:
        head = bench.heads.get(BRIEF)
        facts = self._facts(bench, BRIEF, head) if head else {}
        brief = self._shop.reading.seen(head.revision) if head else None
        blank = isinstance(brief, Brief) and not (brief.premise.strip() or brief.script.strip())
        return CellView(stage=BRIEF, note=bench.note(BRIEF), blank=blank, **facts)

    def _cell(
        self, bench: Bench, stage: Stage, job: JobRow | None, shown: JobView | None, counts: Counts | None
    ) -> CellView:
        head = bench.heads.get(stage.name)
        facts = self._facts(bench, stage.name, head) if head else {}
        return CellView(
            stage=stage.name,
            asks=stage.needs or "",
            stale=bench.stale(stage),
            settings_differ=bench.differs(stage),
            note=bench.note(stage.name),
            **self._run_facts(stage, job, shown, head, counts),
            **facts,
        )

    def _run_facts(
        self,
        stage: Stage,
        job: JobRow | None,
        shown: JobView | None,
        head: Head | None,
        counts: Counts | None,
    ) -> dict[str, Any]:
        """What the stage is doing, and how its last run ended."""
        ended = "done" if head and head.revision.inputs else None
        if head and head.revision.options.get("items", {}).get("failed"):
            ended = "done_with_failures"
        if job is None or shown is None or counts is None:
            return {"ended": ended}
        if counts.failed or counts.possibly_billed:
            ended = "done_with_failures" if head and head.revision.job == job.id else ended
        here = job.stage == stage.name
        if not job.active:
            # A result that came later, from the cache say, has made it good.
            newer = head is not None and head.revision.created > (job.finished or 0)
            if here and job.ended in ("failed", "cancelled") and not newer:
                return {"ended": job.ended, "failure": job.failure}
            return {"ended": ended}
        if not here:
            plan = _planned(job)
            waiting = job.stage not in plan or plan.index(stage.name) > plan.index(job.stage)
            return {"doing": "queued" if waiting else "idle", "ended": ended}
        doing = "queued" if shown.state == "queued" else "running"
        return {"doing": doing, "ended": ended, "done": shown.done, "total": shown.total}

    def _facts(self, bench: Bench, name: str, head: Head) -> dict[str, Any]:
        row, overlay = head.revision, self._shop.reading.overlay(head.revision)
        # An edited revision was made by a person: how long the engine took is the last run's to tell.
        last = bench.runs.get(name) if name != BRIEF else None
        return {
            "has_output": True,
            "revision": row.id,
            "number": row.number,
            "confirmed": head.confirmed,
            "origin": row.origin,
            "unconfirmed": 0 if head.confirmed else head.confirmed_number or 0,
            "seconds": last.seconds if last else row.seconds,
            "cost_usd": last.cost_usd if last else row.cost_usd,
            "runs": last.count if last else 0,
            "ran": last.ended if last else 0.0,
            "from_cache": bool(row.options.get("from_cache")),
            "items": row.options.get("items", {}),
            "findings": len(self._check(bench, name)),
            "edits": edits_in(overlay),
            "proposals": len(self._shop.reading.proposals(row)),
            "tray": len(overlay.tray),
        }

    def _document(self, bench: Bench, stage: str) -> DocumentView:
        head = bench.heads.get(stage)
        if head is None:
            return DocumentView(stage=stage, revision="")
        row, overlay = head.revision, self._shop.reading.overlay(head.revision)
        return DocumentView(
            stage=stage,
            revision=row.id,
            number=row.number,
            document=self._shop.reading.seen(row),
            edited=tuple((edit.item, edit.field) for edit in overlay.fields),
            added=tuple(str(one.item["id"]) for one in overlay.added),
            removed=overlay.removed,
            proposals=self._shop.reading.proposals(row),
            tray=overlay.tray,
            findings=self._check(bench, stage),
        )

    def _check(self, bench: Bench, name: str) -> tuple[Finding, ...]:
        head = bench.heads.get(name)
        if name == BRIEF or head is None:
            return ()
        stage = stage_named(name)
        inputs = self._shop.reading.inputs(stage, bench.heads)
        if inputs is None:
            return ()
        key = (head.revision.id, *(bench.heads[home].revision.id for home in sources(stage).values()))
        if key not in self._findings:
            document = self._shop.reading.seen(head.revision)
            recent = dict(list(self._findings.items())[-50:])
            found = (*stage.check(document, *inputs.values()), *self._undrawable(bench, document))
            self._findings = {**recent, key: found}
        return self._findings[key]

    def _undrawable(self, bench: Bench, document: Document) -> tuple[Finding, ...]:
        """Characters of a script that no font has: told with the script, before anything is drawn."""
        if not isinstance(document, Script):
            return ()
        preset, fonts = str(bench.project.settings.get("preset") or ""), HeldFonts(self._shop.fonts)
        found: list[Finding] = []
        for language in document.languages:
            lines = [
                LineIn(line.id, cast(LineKind, line.kind), line.text.get(language, ""))
                for line in document.lines().values()
            ]
            found += missing_glyphs(lines, language, preset or "standard", fonts)
        return tuple(found)


def _planned(job: JobRow) -> Sequence[str]:
    return cast("Mapping[str, Any]", job.plan)["stages"]
