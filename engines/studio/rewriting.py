"""One item written anew as a person wishes: what such a job asks, and how its answer comes in.

The job works on the revisions it was started on, so that a step which is repeated after a crash asks for the
same; its answer is an edit of what stands there by then.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from engines.kernel.asking import Again
from engines.kernel.context import Context, WriteRequest
from engines.kernel.document import Document, Json, fingerprint
from engines.kernel.errors import Conflict, InvalidInput, NotFound, StageFailed
from engines.kernel.rewriting import Rewriting, Wish, rewritten
from engines.kernel.stage import Stage
from engines.runtime import edit_rows, revisions
from engines.runtime.edit_rows import EditRow
from engines.runtime.jobrows import JobRow
from engines.studio.notebook import Notebook
from engines.studio.prepare import Bench
from engines.studio.reading import sources, stage_named
from engines.studio.sending import TemplateView, template_view
from presets import prompts

REWRITE = "rewrite"
"""The kind of such jobs, of the edits they make, and where their plan says what is wished."""


@dataclass(frozen=True)
class Asked:
    """What one such job is for. `heads` are the revisions it was started on: stage → revision."""

    stage: Stage
    wish: Wish
    heads: Mapping[str, str]

    @classmethod
    def of(cls, plan: Json) -> Asked:
        told = cast("Mapping[str, Any]", plan)[REWRITE]
        return cls(stage_named(told["stage"]), Wish.model_validate(told["wish"]), told["heads"])

    @classmethod
    def now(cls, bench: Bench, stage: str, wish: Wish) -> Asked:
        """On the newest revisions. Raises NotFound, `rewrite_stage`, and `rewrite_locked`."""
        found = stage_named(stage)
        rewriting = rewriting_of(found)
        for home in (stage, *sources(found).values()):
            if home not in bench.heads:
                raise NotFound("document_not_found", item=home)
        heads = {home: bench.heads[home].revision.id for home in (stage, *sources(found).values())}
        asked = cls(found, wish, heads)
        rewriting.kind(asked.seen(bench)[0], wish.item)
        return asked

    @property
    def plan(self) -> Json:
        return {
            "stage": self.stage.name,
            "wish": self.wish.model_dump(mode="json"),
            "heads": dict(self.heads),
        }

    def seen(self, bench: Bench) -> tuple[Document, Mapping[str, Document]]:
        """The stage's document and its inputs as they were seen when it was wished."""

        def at(home: str) -> Document:
            row = revisions.get(bench.shop.database, bench.workspace, self.heads[home])
            return bench.shop.reading.seen(row)

        return at(self.stage.name), {name: at(home) for name, home in sources(self.stage).items()}

    def request(self, bench: Bench) -> WriteRequest:
        """The call as it would be made."""
        document, inputs = self.seen(bench)
        options = bench.options(self.stage)
        return rewriting_of(self.stage).request(options, self.wish, document, *inputs.values())

    def template(self, bench: Bench) -> TemplateView:
        """The prompt of such an item as it can be rewritten."""
        document, inputs = self.seen(bench)
        rewriting = rewriting_of(self.stage)
        template = rewriting.templates[rewriting.kind(document, self.wish.item)]
        values = template.values(self.wish, document, *inputs.values())
        return template_view(template, bench.options(self.stage), values)


def rewriting_of(stage: Stage) -> Rewriting:
    """Raises InvalidInput `rewrite_stage` for a stage whose items nobody writes."""
    if stage.rewriting is None:
        raise InvalidInput("rewrite_stage", stage=stage.name)
    return stage.rewriting


def carry_out(bench: Bench, row: JobRow, asked: Asked, context: Callable[[str], Context]) -> None:
    """Ask for the item and put it in its place, as one edit. Done before, it is not done again.

    Raises ItemsWanted through the context, StageFailed, and `rewrite_moved` where the item was changed by
    somebody meanwhile: theirs stays, and the answer can be looked at.
    """
    if made_by(bench, row.id) is not None:
        return
    document, inputs = asked.seen(bench)
    again = Again(prompts()["repair"].prompt, prompts()["shorten"].prompt)
    # Named by the job: two that are wished the same must not give two new lines one id.
    ctx = context(fingerprint([row.id, asked.plan]))
    options = bench.options(asked.stage)
    ops, unmet = rewritten(ctx, rewriting_of(asked.stage), options, asked.wish, document, inputs, again)
    notebook = Notebook(bench.shop, bench.workspace)
    _refuse_locked(bench, asked)
    step: dict[str, Json] = {"kind": REWRITE, "job": row.id, "item": asked.wish.item, "unmet": list(unmet)}
    try:
        notebook.edit(bench.episode.id, asked.stage.name, ops, asked.heads[asked.stage.name], step)
    except Conflict as conflict:
        if conflict.code != "edit_conflict":
            raise
        raise StageFailed("rewrite_moved", item=asked.wish.item, cause=conflict.cause) from conflict


def _refuse_locked(bench: Bench, asked: Asked) -> None:
    """It may have been locked, or taken out, while it was being written."""
    head = bench.heads.get(asked.stage.name)
    if head is not None:
        rewriting_of(asked.stage).kind(bench.shop.reading.seen(head.revision), asked.wish.item)


def made_by(bench: Bench, job: str) -> EditRow | None:
    """The edit a job has made, if it has come to that."""
    rows = edit_rows.edits(bench.shop.database, bench.workspace, bench.episode.id)
    return next((one for one in rows if one.step.get("job") == job), None)
