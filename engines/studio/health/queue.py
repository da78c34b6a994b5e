"""The watchdog: whether jobs are worked on, and why one waits."""

from __future__ import annotations

from engines.runtime import jobrows
from engines.runtime.database import now
from engines.runtime.jobrows import JobRow
from engines.runtime.jobs import APPLICATION_VERSION, JOBS_AT_ONCE, JOBS_OF_ONE, Jobs
from engines.runtime.queue_watch import Entry
from engines.studio.health.model import Facts, Unwell
from engines.studio.workshop import Workshop

PATIENCE = 10.0
"""Seconds a job may wait before somebody should look; an idle worker takes one up within 0.1 s."""
STILL = 900.0
"""Seconds without a word after which a running job is said to stand still: one call may take ten minutes."""
CANARY_SECONDS = 5.0
WAITS = ("job_no_worker", "job_other_version", "job_limit", "job_waits")
"""Why a queued job may not have been taken up, as message codes. One that needs its key says `job_key`."""
ILL = ("job_other_version", "job_waits")
"""Those that are an illness of the queue, the gravest first. Without a worker nothing else is looked at."""


class Watchdog:
    """Looks at the jobs of all workspaces. Tells of numbers only, never of anybody's work."""

    def __init__(self, shop: Workshop, jobs: Jobs) -> None:
        self._shop = shop
        self._jobs = jobs

    def why(self, row: JobRow) -> str:
        """Why a queued job has not been taken up: one of WAITS, "" while that is no wonder."""
        if row.state != "queued" or row.waits or now() - row.created < PATIENCE / 5:
            return ""
        return self._why(row, self._jobs.watch.entries([row.id]).get(row.id))

    def look(self) -> Facts:
        """Facts of the queue. Raises Unwell for what is wrong with it, the gravest first."""
        workers = self._jobs.watch.workers(self._jobs.launched)
        waiting = jobrows.waiting_since(self._shop.database, now() - PATIENCE)
        facts: dict[str, object] = {"workers": workers, "waiting": len(waiting)}
        if workers == 0:
            raise Unwell("health_no_worker", note=not waiting, facts=facts, waiting=len(waiting))
        facts["round_trip"] = self._canary(facts)
        entries = self._jobs.watch.entries([row.id for row in waiting])
        whys = [self._why(row, entries.get(row.id)) for row in waiting]
        for code in ILL:
            if code in whys:
                oldest = round(now() - min(row.created for row in waiting))
                raise Unwell(f"health_{code}", facts=facts, count=whys.count(code), seconds=oldest)
        self._refuse_still(facts)
        if for_key := sum(bool(row.waits) for row in jobrows.unended(self._shop.database)):
            raise Unwell("health_job_key", note=True, facts=facts, count=for_key)
        return facts

    def _canary(self, facts: Facts) -> float:
        trip = self._jobs.watch.canary(CANARY_SECONDS)
        if trip is not None:
            return round(trip, 3)
        busy, _ = self._jobs.watch.busy("")
        if busy >= JOBS_AT_ONCE * int(facts["workers"]):
            raise Unwell("health_busy", note=True, facts=facts, busy=busy)
        raise Unwell("health_queue_dead", facts=facts, seconds=CANARY_SECONDS)

    def _refuse_still(self, facts: Facts) -> None:
        still = [
            row
            for row in jobrows.unended(self._shop.database)
            if row.state == "running" and now() - (row.touched or row.started or row.created) > STILL
        ]
        if still:
            raise Unwell("health_job_still", facts=facts, count=len(still), minutes=round(STILL / 60))

    def _why(self, row: JobRow, entry: Entry | None) -> str:
        if self._jobs.watch.workers(self._jobs.launched) == 0:
            return "job_no_worker"
        if entry is not None and entry.version != APPLICATION_VERSION:
            return "job_other_version"
        every, own = self._jobs.watch.busy(row.workspace)
        return "job_limit" if own >= JOBS_OF_ONE or every >= JOBS_AT_ONCE else "job_waits"
