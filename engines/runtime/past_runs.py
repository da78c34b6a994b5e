"""How often the stages of an episode have run, and how the last run of each went.

past_runs(at, workspace, episode) -> dict[str, PastRuns]        stage → its runs, for those that ran
"""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select

from engines.runtime import episodes
from engines.runtime.database import At, reading
from engines.runtime.tables import revisions


@dataclass(frozen=True)
class PastRuns:
    """`count` runs gave a result; the last one ended at `ended` (Unix seconds) after `seconds`."""

    count: int
    ended: float
    seconds: float
    cost_usd: float


def past_runs(at: At, workspace: str, episode: str) -> dict[str, PastRuns]:
    """Raises NotFound."""
    found = revisions.c
    mine = (found.episode == episode, found.workspace == workspace, found.origin == "generated")
    last = (
        select(found.stage, func.count().label("count"), func.max(found.number).label("number"))
        .where(*mine)
        .group_by(found.stage)
        .subquery()
    )
    query = select(found.stage, last.c.count, found.created, found.seconds, found.cost_usd).join(
        last, (last.c.stage == found.stage) & (last.c.number == found.number)
    )
    with reading(at) as connection:
        episodes.get(connection, workspace, episode)
        rows = connection.execute(query.where(*mine)).all()
    return {stage: PastRuns(*facts) for stage, *facts in rows}
