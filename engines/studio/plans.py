"""What a run would do, stage by stage and item by item, said before it is done."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from pydantic import ValidationError

from engines.director.scenes import calls_expected
from engines.kernel.context import PaintRequest, WriteRequest
from engines.kernel.document import Document
from engines.kernel.errors import ToonverseError, failure_of
from engines.kernel.stage import Stage
from engines.kernel.trial import Trial, Unmade
from engines.providers.estimates import look_usd, request_usd, storyboard_usd
from engines.runtime.revisions import RevisionRow
from engines.studio.due import Manner, is_due
from engines.studio.looking import looks_ahead, with_looks
from engines.studio.prepare import Bench, Prepared, prepare
from engines.studio.reading import sources
from engines.studio.saving import carried_over
from engines.studio.stake import at_stake
from engines.studio.trial import TrialContext, TrialReading
from engines.studio.views import RunPlan, StagePlan
from engines.studio.workshop import Choice

_USUAL_PROMPT = "panel " * 230
"""As many words as a picture's prompt has tokens, about."""


def usual_picture(quality: str) -> PaintRequest:
    """Stands for pictures of panels that nobody has drawn up yet."""
    return PaintRequest(prompt=_USUAL_PROMPT, width=800, height=1000, quality=quality)


class Planner:
    """Tries the stages of one run in order, on results that are remembered and stored nowhere."""

    def __init__(self, bench: Bench, manner: Manner) -> None:
        shop = copy.copy(bench.shop)
        self._reading = TrialReading(bench.shop.reading)
        shop.reading = self._reading
        self._bench = replace(bench, shop=shop)
        self._manner = manner
        self._moved: set[str] | None = set()
        """Panels that will not be what they are; None once nobody can tell which."""

    def plan(self, stages: Sequence[Stage]) -> RunPlan:
        """Never raises for what the stages say of their inputs: that is told in the stage's own row."""
        plan, bench = self._manner.plan([stage.name for stage in stages]), self._bench
        rows = [self._stage(stage, plan) for stage in stages]
        edits = at_stake(bench, stages, rows, lambda stage: self._to_come(bench, stage))
        return _summed(rows).model_copy(update={"edits": edits})

    def _to_come(self, bench: Bench, stage: Stage) -> Document | None:
        """What the stage will write, where that is known: who is not paid writes the same again."""
        chosen = bench.choice(stage)
        asks_anew = self._manner.clean and chosen is not None and chosen.paid
        return None if asks_anew else self._remembered(prepare(bench, stage))

    def _stage(self, stage: Stage, plan: Mapping[str, Any]) -> StagePlan:
        chosen = self._bench.choice(stage)
        row = StagePlan(
            stage=stage.name,
            action="up_to_date",
            provider=chosen.provider if chosen else "",
            paid=bool(chosen and chosen.paid),
        )
        if self._moved is None or any(home not in self._bench.heads for home in sources(stage).values()):
            return self._unknown(stage, row, chosen)
        try:
            if self._moved:
                return self._guessed(stage, row)
            if not is_due(self._bench, stage, plan):
                same = self._bench.up_to_date(stage)
                return row if same else row.model_copy(update={"action": "kept"})
            return self._tried(stage, row, chosen)
        except ToonverseError as error:
            self._moved = None
            failure = failure_of(error, stage=stage.name)
            return row.model_copy(update={"action": "blocked", "failure": failure})

    def _tried(self, stage: Stage, row: StagePlan, chosen: Choice | None) -> StagePlan:
        """The stage's inputs are known, to the last value."""
        ready = prepare(self._bench, stage)
        if not self._manner.clean and (document := self._remembered(ready)) is not None:
            self._go_on(ready, document)
            return row.model_copy(update={"action": "from_cache"})
        looker = self._bench.looker(stage)
        shop, who = self._bench.shop, self._bench.workspace
        ctx = TrialContext(shop, who, ready.key, ready.kept, chosen, looker, ready.wishes)
        ctx.fresh = self._manner.clean
        if stage.trial is not None:
            found = _looked(stage.trial, ctx, ready)
            missing = [item for item, is_new in found.items() if is_new]
            if not missing:
                self._go_on(ready, stage.run(ctx, ready.options, **ready.inputs))
            self._moved = set(missing)
            return row.model_copy(
                update={"action": "run", "items": len(missing), "cached": len(found) - len(missing)}
            )
        try:
            self._go_on(ready, stage.run(ctx, ready.options, **ready.inputs))
        except Unmade as unmade:
            self._moved = set(unmade.items) if stage.needs == "painter" else None
            return with_looks(self._asked(row, ctx, unmade), *looks_ahead(self._bench, ready, ctx.asked))
        return row.model_copy(update={"action": "run", "cached": ctx.known})

    def _asked(self, row: StagePlan, ctx: TrialContext, unmade: Unmade) -> StagePlan:
        """A stage that asks its provider. A clean run pays again only where a person agreed to."""
        calls, usd, again, again_usd = ctx.calls, ctx.usd, 0, 0.0
        # All pictures are there, and what is asked for is a look at them.
        looks = row.stage == "image" and any(isinstance(one, WriteRequest) for one, _ in ctx.asked)
        if ctx.fresh and (not row.paid or self._manner.pay):
            calls, usd = ctx.calls + ctx.known, ctx.usd + ctx.known_usd
        elif ctx.fresh:
            again, again_usd = ctx.known, ctx.known_usd
        return row.model_copy(
            update={
                "action": "run",
                "items": 0 if looks else calls,
                "looks": calls if looks else 0,
                "cached": ctx.calls + ctx.known - calls,
                "calls": calls,
                "cost_usd": usd,
                "again": again,
                "again_usd": again_usd,
            }
        )

    def _guessed(self, stage: Stage, row: StagePlan) -> StagePlan:
        """Some panels will be others, nobody knows how: at least what shows them is made anew."""
        if stage.trial is None:
            return self._unknown(stage, row, self._bench.choice(stage))
        head = self._bench.heads.get(stage.name)
        if self._manner.stale_only and head is None:
            return row.model_copy(update={"action": "kept"})
        ready = prepare(self._bench, stage)
        shop, who = self._bench.shop, self._bench.workspace
        ctx = TrialContext(shop, who, ready.key, ready.kept, None, wishes=ready.wishes)
        ctx.fresh = self._manner.clean
        found = _looked(stage.trial, ctx, ready)
        items = {item for item, is_new in found.items() if is_new}
        if head is not None:
            items |= set(stage.trial.touched(self._reading.seen(head.revision), self._moved or set()))
        elif self._moved:
            items |= set(found) & self._moved
        self._moved = (self._moved or set()) | items
        left = len(found.keys() - items)
        return row.model_copy(update={"action": "run", "items": len(items), "cached": left, "exact": False})

    def _unknown(self, stage: Stage, row: StagePlan, chosen: Choice | None) -> StagePlan:
        self._moved = None
        if self._manner.stale_only and stage.name not in self._bench.heads:
            return row.model_copy(update={"action": "kept"})
        row = row.model_copy(update={"action": "unknown", "exact": False})
        if chosen is None or not chosen.paid:
            return row
        brief = self._bench.brief
        items = brief.cuts if stage.needs == "painter" else calls_expected(brief.cuts, brief.scenes)
        if stage.needs == "writer":
            usd = storyboard_usd(chosen.model, brief.cuts, items)
        else:
            quality = str(getattr(self._bench.options(stage), "quality", "low"))
            usd = items * request_usd(chosen.model, usual_picture(quality))
        row = row.model_copy(update={"items": items, "calls": items, "cost_usd": usd})
        looker = self._bench.looker(stage)
        return with_looks(row, items, items * look_usd(looker.model)) if looker else row

    def _remembered(self, ready: Prepared) -> Document | None:
        """The cached result. Its pictures are not read: that is for the run itself."""
        body = self._bench.shop.cache.get("stage", ready.key)
        try:
            return None if body is None else ready.stage.writes.model_validate(body)
        except ValidationError:
            return None

    def _go_on(self, ready: Prepared, document: Document) -> None:
        """Plan the next stages as if this result were in place."""
        stage, head = ready.stage, self._bench.heads.get(ready.stage.name)
        generated, overlay = carried_over(self._bench, head, ready, document)
        row = RevisionRow(
            id=f"trial_{stage.name}",
            workspace=self._bench.workspace,
            episode=self._bench.episode.id,
            stage=stage.name,
            number=0,
            origin="generated",
            document="",
            overlay={},
            inputs=ready.prints,
            key=ready.key,
            options={"config": ready.config},
            provider="",
            model="",
            cost_usd=0.0,
            started=None,
            seconds=0.0,
            parent=None,
            job=None,
            created=0.0,
        )
        self._reading.pretend(row, generated, overlay)
        self._bench = self._bench.after(row)


def halted(plan: RunPlan, stages: int) -> RunPlan:
    """The plan of a run that stops after so many stages."""
    if stages == len(plan.stages):
        return plan
    left = {"stops_before": plan.stages[stages], "edits": plan.edits}
    return _summed(plan.stages[:stages]).model_copy(update=left)


def _summed(rows: Sequence[StagePlan]) -> RunPlan:
    cost = round(sum(row.cost_usd for row in rows), 6)
    return RunPlan(stages=tuple(rows), cost_usd=cost, pays=any(row.paid and row.calls for row in rows))


def _looked(trial: Trial, ctx: TrialContext, ready: Prepared) -> Mapping[str, bool]:
    """Item → whether it has to be made; nothing where even that would have to be computed first."""
    try:
        return trial.look(ctx, ready.options, *ready.inputs.values())
    except Unmade:
        return {}
