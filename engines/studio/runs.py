"""Runs: what one would do, starting, stopping, and how they stand."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence

from engines import STAGES
from engines.kernel.errors import InvalidInput
from engines.kernel.stage import Stage
from engines.runtime import endings, jobrows, ledger
from engines.runtime.database import new_id
from engines.runtime.jobrows import JobRow, NewJob
from engines.runtime.jobs import Jobs
from engines.runtime.keyholders import KEY
from engines.studio import answers, jobviews
from engines.studio.answers import AnswerView
from engines.studio.arriving import TAIL, ArrivingView
from engines.studio.asked import ONLY, whole
from engines.studio.commissioned import COMMISSIONS
from engines.studio.due import STOPS_BEFORE, USUAL, Manner, is_due, joined
from engines.studio.plans import Planner, halted
from engines.studio.prepare import Bench, prepare
from engines.studio.reading import BRIEF, sources, stage_named
from engines.studio.reruns import GROUP
from engines.studio.rewrites import Rewrites
from engines.studio.rewriting import REWRITE
from engines.studio.saving import cached_result, keep_result
from engines.studio.sights import LOOKS
from engines.studio.views import ItemView, JobView, RunPlan
from engines.studio.workshop import Workshop

FIRST_LOOK, LAST_LOOK = 0.01, 0.1
"""Seconds between looks at a job that is waited for: short ones end at once, long ones are not slowed."""


class Runs:
    """Starts jobs and follows them. Every id is checked against the workspace."""

    def __init__(self, shop: Workshop, jobs: Jobs, workspace: str, rewrites: Rewrites) -> None:
        self._shop = shop
        self._rewrites = rewrites
        self._jobs = jobs
        self._workspace = workspace

    def plan(
        self, episode: str, first: str = "text", last: str = "packaging", manner: Manner = USUAL
    ) -> RunPlan:
        """What a run would do, stage by stage. Nothing is run or paid. Raises NotFound, InvalidInput."""
        bench = Bench.open(self._shop, self._workspace, episode)
        stages = _between(first, last)
        plan = Planner(bench, manner).plan(stages)
        return halted(plan, len(_agreed(bench, stages, manner, plan)))

    def start(
        self, episode: str, first: str = "text", last: str = "packaging", manner: Manner = USUAL
    ) -> JobView | None:
        """Bring the stages `first` … `last` up to date.

        Results that are in the cache are put in place at once; only what has to be made becomes a
        job. Returns that job, the one that is running already (which gets the stages it did not
        have), or None when nothing had to be made. `manner` says how it goes about it. Pictures that cost
        money are only made when they are what the run begins with, or when a person agreed to that.

        Raises InvalidInput `stage_needs` before anything is started; a brief that cannot be worked with
        ends the job in words.
        """
        wanted = _between(first, last)
        bench = Bench.open(self._shop, self._workspace, episode)
        _refuse_gap(bench, wanted[0])
        stages = _agreed(bench, wanted, manner)
        running = self._running(bench, stages, manner)
        if running is not None:
            return running
        group = new_id("run")
        left = self._from_cache(bench, stages, manner, group)
        if not left:
            return None
        self._jobs.launch()
        plan = {**bench.plan(left), **manner.plan(stage.name for stage in left), GROUP: group}
        if len(stages) < len(wanted):
            plan[STOPS_BEFORE] = wanted[len(stages)].name
        with self._shop.database.transaction() as at:
            new = NewJob(kind="run", plan=plan, episode=episode)
            row, fresh = jobrows.request(at, self._workspace, new)
            if fresh:
                self._jobs.enqueue(at, self._workspace, row.id)
            return jobviews.view(at, row)

    def beginning(self, episode: str, first: str) -> str:
        """The stage a run of `first` has to begin with: an earlier one, where that has no document yet.

        Raises NotFound.
        """
        bench = Bench.open(self._shop, self._workspace, episode)
        before = _between(BRIEF, STAGES[0].name if first == BRIEF else first)
        return next((stage.name for stage in before if stage.name not in bench.heads), first)

    def stop(self, job: str) -> JobView:
        """Ask a job to stop; finished items are kept. Raises NotFound."""
        with self._shop.database.transaction() as at:
            row = jobrows.request_cancel(at, self._workspace, job)
            if row.waits:
                # Nobody works on it who could notice.
                row = endings.end(at, self._workspace, job, "cancelled")
            return jobviews.view(at, row)

    def job(self, job: str) -> JobView:
        """Raises NotFound."""
        with self._shop.database.reading() as at:
            row = jobrows.get(at, self._workspace, job)
            return jobviews.view(at, row, self._shop.why_waiting(row))

    def list(self, limit: int = 50) -> tuple[JobView, ...]:
        """The workspace's jobs, newest first."""
        with self._shop.database.reading() as at:
            rows = jobrows.listed(at, self._workspace, limit=limit)
            return tuple(jobviews.view(at, row, self._shop.why_waiting(row)) for row in rows)

    def items(self, job: str) -> tuple[ItemView, ...]:
        """A job's calls in the order they were wanted. Raises NotFound."""
        return tuple(map(jobviews.item, ledger.listed(self._shop.database, self._workspace, job)))

    def arriving(self, job: str, tail: int = TAIL) -> tuple[ArrivingView, ...]:
        """What is being written for the job by this process, the last `tail` characters of each text.

        Cheap enough to be asked for several times a second. Raises NotFound.
        """
        jobrows.get(self._shop.database, self._workspace, job)
        return self._shop.arriving.of_job(self._workspace, job, tail)

    def answers(self, job: str) -> tuple[AnswerView, ...]:
        """What a job's writer answered, word for word, also what could not be used. Raises NotFound."""
        rows = ledger.listed(self._shop.database, self._workspace, job)
        return tuple(answers.view(row) for row in rows if row.kind == "write" and row.outcome is not None)

    def clear(self, jobs: Sequence[str]) -> int:
        """Take the ended ones of the jobs out of the list; nothing they made goes. Returns how many."""
        return jobrows.put_away(self._shop.database, self._workspace, jobs)

    def retry(self, job: str) -> JobView | None:
        """Run what a job did not finish. What it did finish is not done again. Raises NotFound.

        This is the click that paid items with an unknown outcome wait for.
        """
        row = jobrows.get(self._shop.database, self._workspace, job)
        if row.kind == REWRITE:
            return self._rewrites.again(job)
        names: Sequence[str] = row.plan["stages"]
        if row.plan.get(ONLY) or row.plan.get(COMMISSIONS):
            return self._again(row)
        # A text that was to be written anew and was not has an older result, which is no answer to that.
        text = len(names) == 1 and stage_named(names[0]).needs == "writer"
        anew = text and row.ended == "failed" and list(names) == row.plan.get("clean")
        manner = Manner(
            repeat=True,
            stale_only=bool(row.plan.get("stale_only")),
            clean=anew,
            pay=anew and bool(row.plan.get("pay")),
            agreed=True,
        )
        return self.start(row.episode or "", names[0], names[-1], manner)

    def _again(self, row: JobRow) -> JobView:
        """A job of some items only, or with pictures ordered one by one, is repeated as it was planned."""
        bench = Bench.open(self._shop, self._workspace, row.episode or "")
        stages = [stage_named(name) for name in row.plan["stages"]]
        kept = {name: row.plan[name] for name in (ONLY, COMMISSIONS, LOOKS, "stale_only") if name in row.plan}
        plan = {**bench.plan(stages), "repeat": True, **kept}
        self._jobs.launch()
        with self._shop.database.transaction() as at:
            new = NewJob(kind="run", plan=plan, episode=bench.episode.id)
            again, fresh = jobrows.request(at, self._workspace, new)
            if fresh:
                self._jobs.enqueue(at, self._workspace, again.id)
            return jobviews.view(at, again)

    def wait(self, job: str, seconds: float | None = None) -> JobView:
        """The job once it has ended, or as it stands after `seconds`. Raises NotFound."""
        until = time.monotonic() + seconds if seconds is not None else None
        pause, seconds_between = threading.Event(), FIRST_LOOK
        while True:
            # Its row alone: what else is told of a job is counted together call by call.
            active = jobrows.get(self._shop.database, self._workspace, job).active
            if not active or (until is not None and time.monotonic() >= until):
                return self.job(job)
            pause.wait(seconds_between)
            seconds_between = min(LAST_LOOK, seconds_between * 1.2)

    def _running(self, bench: Bench, stages: Sequence[Stage], manner: Manner) -> JobView | None:
        """The episode's running job, with `stages` in its plan.

        One that was told to stop and has not yet is told to go on.
        """
        with self._shop.database.transaction() as at:
            row = jobrows.active(at, self._workspace, bench.episode.id)
            if row is not None and row.waits:
                # Whoever runs again has thought of another way than the key it waits for.
                row = endings.end(at, self._workspace, row.id, "cancelled")
            elif row is not None:
                # An update even if nothing changes: it holds the row until its plan is written.
                row = jobrows.request_cancel(at, self._workspace, row.id, wanted=False)
            if row is None or not row.active:
                return None
            wanted = bench.plan(stages)
            known = {**wanted["set"], **row.plan.get("set", {})}
            names = {*row.plan["stages"], *wanted["stages"]}
            grown = {
                **whole(row.plan, wanted["stages"]),
                **joined(row.plan, manner.plan(wanted["stages"])),
                "stages": [stage.name for stage in STAGES if stage.name in names],
                "set": known,
                KEY: wanted[KEY] or row.plan.get(KEY, ""),
            }
            if grown.get(STOPS_BEFORE) in grown["stages"]:
                del grown[STOPS_BEFORE]
            if grown != row.plan:
                row = jobrows.extend(at, self._workspace, row.id, grown)
            return jobviews.view(at, row)

    def _from_cache(
        self, bench: Bench, stages: Sequence[Stage], manner: Manner, group: str
    ) -> Sequence[Stage]:
        """Put cached results in place; returns the stages from the first that has to be run on."""
        if manner.clean:
            return stages
        plan = {**manner.plan(()), GROUP: group}
        for number, stage in enumerate(stages):
            if not is_due(bench, stage, plan):
                continue
            started = time.time()
            ready = prepare(bench, stage)
            document = cached_result(bench, ready)
            if document is None:
                return stages[number:]
            bench = bench.after(keep_result(bench, ready, document, job=None, started=started, plan=plan))
        return ()


def _refuse_gap(bench: Bench, first: Stage) -> None:
    for home in sources(first).values():
        if home not in bench.heads:
            raise InvalidInput("stage_needs", stage=first.name, needs=home)


def _agreed(
    bench: Bench, stages: Sequence[Stage], manner: Manner, plan: RunPlan | None = None
) -> Sequence[Stage]:
    """The stages before the first that would pay for pictures without anybody having agreed to it."""
    for number, stage in enumerate(stages):
        chosen = bench.choice(stage)
        if not number or manner.agreed or stage.needs != "painter" or chosen is None or not chosen.paid:
            continue
        plan = plan or Planner(bench, manner).plan(stages)
        if plan.stages[number].calls:
            return stages[:number]
    return stages


def _between(first: str, last: str) -> Sequence[Stage]:
    """The stages from `first` to `last`. Raises NotFound for a name, InvalidInput for the order."""
    if first == BRIEF:
        first = STAGES[0].name
    start, end = STAGES.index(stage_named(first)), STAGES.index(stage_named(last))
    if end < start:
        raise InvalidInput("stage_order_wrong", first=first, last=last)
    return STAGES[start : end + 1]
