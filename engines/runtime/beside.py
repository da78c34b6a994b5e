"""Jobs for single items of an episode, which go on beside its run.

of_episode(at, workspace, episode, *, limit=60) -> list[JobRow]      newest first, without those put away
note(at, workspace, job, plan)                  what became of one that has ended, in its plan
"""

from __future__ import annotations

from sqlalchemy import update

from engines.kernel.document import Json
from engines.runtime import jobrows
from engines.runtime.database import At, writing
from engines.runtime.jobrows import JobRow
from engines.runtime.tables import jobs


def of_episode(at: At, workspace: str, episode: str, *, limit: int = 60) -> list[JobRow]:
    """The jobs for items of the episode, newest first; none for an episode of somebody else."""
    return jobrows.listed(at, workspace, beside=episode, limit=limit)


def note(at: At, workspace: str, job: str, plan: Json) -> None:
    """Write down in the plan of a job that has ended what a person made of it. Raises NotFound."""
    with writing(at) as connection:
        jobrows.get(connection, workspace, job)
        mine = (jobs.c.id == job, jobs.c.workspace == workspace, jobs.c.active.is_(None))
        connection.execute(update(jobs).where(*mine).values(plan=plan))
