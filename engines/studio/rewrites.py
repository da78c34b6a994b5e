"""Lines, scenes and panels written anew as a person wishes: asked for, looked at, kept or taken back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from engines.kernel.document import Frozen, Json
from engines.kernel.errors import Conflict, Failure, InvalidInput, NotFound
from engines.kernel.rewriting import WISH_LIMIT, Wish
from engines.providers.pricing import is_priced
from engines.runtime import beside, jobrows, ledger
from engines.runtime.edit_rows import EditRow
from engines.runtime.jobrows import JobRow, NewJob
from engines.runtime.jobs import Jobs
from engines.studio import jobviews
from engines.studio.context import want_of
from engines.studio.notebook import Notebook
from engines.studio.pastviews import Comparison
from engines.studio.prepare import Bench
from engines.studio.rewriting import REWRITE, Asked
from engines.studio.sending import RequestsView, view_of
from engines.studio.views import DocumentView, JobView
from engines.studio.workshop import Workshop

SETTLED = "settled"
"""In the plan of an ended job: what a person made of its result, "kept", "back" or "seen" (a failure)."""


class RewriteView(Frozen):
    """One wish for one item, until somebody has settled it.

    "running" covers waiting too, whose reason is the job's; "done" has `revision`, the edit that came in, and
    `before`, the one it stands on.
    """

    job: str
    stage: str
    item: str
    wish: str
    state: Literal["running", "done", "failed"]
    waiting: str = ""
    failure: Failure | None = None
    revision: str = ""
    before: str = ""
    unmet: tuple[str, ...] = ()
    """Words of the wish that the practice writer had no way to obey."""
    cost_usd: float = 0.0


class Rewrites:
    """Everything here checks the workspace. Nothing but the item that is named is ever changed."""

    def __init__(self, shop: Workshop, jobs: Jobs, workspace: str, notebook: Notebook) -> None:
        self._shop = shop
        self._jobs = jobs
        self._workspace = workspace
        self._notebook = notebook

    def start(self, episode: str, stage: str, item: str, text: str, *, repeat: bool = False) -> JobView:
        """Have the item written anew, beside whatever else is going on.

        `repeat` asks again where an earlier call was possibly billed. Raises NotFound, EditRefused
        `rewrite_locked`, Conflict `rewrite_busy` while another wish for it is under way, and InvalidInput
        `wish_empty`, `wish_too_long`, `rewrite_stage`.
        """
        bench = Bench.open(self._shop, self._workspace, episode)
        asked = Asked.now(bench, stage, self._wish(bench, item, text))
        plan = {**bench.plan([asked.stage]), "repeat": repeat, REWRITE: asked.plan}
        new = NewJob(kind=REWRITE, plan=plan, beside=bench.episode.id, item=f"{stage}/{item}")
        self._jobs.launch()
        with self._shop.database.transaction() as at:
            row, fresh = jobrows.request(at, self._workspace, new)
            if fresh:
                self._jobs.enqueue(at, self._workspace, row.id)
            elif Asked.of(row.plan).wish.text != asked.wish.text:
                raise Conflict("rewrite_busy", item=item)
            return jobviews.view(at, row)

    def again(self, job: str) -> JobView:
        """Wish the same once more, for the item as it stands now. Raises like `start`."""
        row = jobrows.get(self._shop.database, self._workspace, job)
        asked = Asked.of(row.plan)
        return self.start(row.about, asked.stage.name, asked.wish.item, asked.wish.text, repeat=True)

    def ahead(self, episode: str, stage: str, item: str, text: str) -> RequestsView:
        """Word for word what such a wish would send, and what it would cost. Nothing is asked. Raises like
        `start`, but not for a wish that is still empty."""
        bench = Bench.open(self._shop, self._workspace, episode)
        wish = self._wish(bench, item, text) if text.strip() else Wish(item=item, text="…")
        asked = Asked.now(bench, stage, wish)
        chosen = bench.choice(asked.stage)
        if chosen is None:
            raise InvalidInput("stage_asks_nobody", stage=stage)
        request = asked.request(bench)
        known = ledger.find_done(self._shop.database, self._workspace, want_of("write", chosen, request).key)
        return RequestsView(
            stage=stage,
            provider=chosen.provider,
            model=chosen.model,
            paid=chosen.paid,
            priced=chosen.paid and is_priced(chosen.model),
            requests=(view_of(request, known is not None, chosen),),
            template=asked.template(bench),
        )

    def list(self, episode: str) -> tuple[RewriteView, ...]:
        """What is under way, and what nobody has settled yet: the newest for each item. Raises NotFound."""
        rows = beside.of_episode(self._shop.database, self._workspace, episode)
        newest: dict[str, JobRow] = {}
        for row in rows:
            newest.setdefault(row.item, row)
        open_ones = [row for row in newest.values() if not row.plan.get(SETTLED) and row.ended != "cancelled"]
        if not open_ones:
            return ()
        made = self._made(episode)
        views = (self._view(row, made.get(row.id)) for row in open_ones)
        return tuple(view for view in views if view is not None)

    def comparison(self, episode: str, view: RewriteView) -> Comparison:
        """The item before and after it was written anew. Raises NotFound."""
        return self._notebook.compare(episode, view.stage, view.before, view.revision)

    def keep(self, job: str) -> None:
        """The result stays, or the failure was read: it is not shown any more. Raises NotFound."""
        self._settle(self._row(job), "kept")

    def take_back(self, job: str) -> DocumentView:
        """The item as it was before, over whatever else was done since. Raises NotFound."""
        row = self._row(job)
        made = self._made(row.about).get(job)
        if made is None:
            raise NotFound("revision_not_found", item=job)
        view = self._notebook.take_back(row.about, made.id)
        self._settle(row, "back")
        return view

    def _row(self, job: str) -> JobRow:
        row = jobrows.get(self._shop.database, self._workspace, job)
        if row.kind != REWRITE:
            raise NotFound("job_not_found", item=job)
        return row

    def _settle(self, row: JobRow, how: str) -> None:
        beside.note(self._shop.database, self._workspace, row.id, {**row.plan, SETTLED: how})

    def _made(self, episode: str) -> Mapping[str, EditRow]:
        """Job → the edit it made, for those that stand."""
        rows = self._notebook.standing(episode)
        return {str(row.step["job"]): row for row in rows if row.step.get("kind") == REWRITE}

    def _view(self, row: JobRow, made: EditRow | None) -> RewriteView | None:
        asked, state = Asked.of(row.plan), "running" if row.active else "failed" if row.failure else "done"
        if state == "done" and made is None:
            # Taken back by undo, or so long ago that nobody waits for a word about it.
            return None
        spent = ledger.spent(self._shop.database, self._workspace, job=row.id)
        return RewriteView.model_validate(
            {
                "job": row.id,
                "stage": asked.stage.name,
                "item": asked.wish.item,
                "wish": asked.wish.text,
                "state": state,
                "waiting": "job_key" if row.waits else "",
                "failure": row.failure,
                "revision": made.id if made else "",
                "before": made.parent if made else "",
                "unmet": made.step.get("unmet", ()) if made else (),
                "cost_usd": spent.cost_usd + spent.lost_usd,
            }
        )

    def _wish(self, bench: Bench, item: str, text: str) -> Wish:
        words = text.strip()
        if not words:
            raise InvalidInput("wish_empty", item=item)
        if len(words) > WISH_LIMIT:
            raise InvalidInput("wish_too_long", length=len(words), limit=WISH_LIMIT)
        rows = beside.of_episode(self._shop.database, self._workspace, bench.episode.id)
        return Wish(item=item, text=words, take=_takes(rows, item, words))


def _takes(rows: Sequence[JobRow], item: str, words: str) -> int:
    """How many answers the same wish has had for this item: whoever repeats it wants another one."""
    wishes: list[Json] = [row.plan[REWRITE]["wish"] for row in rows if _answered(row)]
    return sum(1 for one in wishes if (one["item"], one["text"]) == (item, words))


def _answered(row: JobRow) -> bool:
    return row.ended == "done" or (row.failure is not None and row.failure.code == "rewrite_same")


def wishes_of(views: Sequence[RewriteView]) -> tuple[Any, ...]:
    """What a page that shows them depends on."""
    return tuple((one.job, one.state, one.waiting, one.revision) for one in views)
