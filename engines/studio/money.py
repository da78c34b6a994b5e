"""What was spent, and the limits. All in US dollars."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from engines import STAGES
from engines.kernel.document import Frozen
from engines.kernel.errors import InvalidInput
from engines.runtime import ledger, workspaces
from engines.runtime.database import At
from engines.runtime.jobrows import JobRow
from engines.runtime.keyholders import KEY
from engines.runtime.ledger_rows import Caps
from engines.studio.budget import BudgetView, budget, expected_usd, lent_usd
from engines.studio.workshop import Workshop

MOST_USD = 10_000.0
"""A limit above this is a slip of the finger."""


class SpentView(Frozen):
    """What one stage of one episode has cost; `reserved_usd` is what calls without a known end may cost."""

    episode: str
    stage: str
    usd: float
    reserved_usd: float = 0.0


class MoneyView(Frozen):
    """A workspace's limits, and what it has spent: in all, and by stage in one project."""

    run_cap_usd: float
    cap_usd: float | None
    """None: no limit for all runs together."""
    lent_usd: float | None
    """What may be spent of the owner's money; None where that is nobody's limit."""
    spent_usd: float
    reserved_usd: float
    rows: tuple[SpentView, ...] = ()


class Money:
    """The money of one workspace."""

    def __init__(self, shop: Workshop, workspace: str) -> None:
        self._shop = shop
        self._workspace = workspace

    def view(self, project: str = "") -> MoneyView:
        """Without a project only what concerns all of them."""
        with self._shop.database.reading() as at:
            row = workspaces.get(at, self._workspace)
            spent = ledger.spent(at, self._workspace)
            found = ledger.by_stage(at, self._workspace, project) if project else ()
        return MoneyView(
            run_cap_usd=row.run_cap_usd,
            cap_usd=row.cap_usd,
            lent_usd=lent_usd(self._shop, self._shop.keyring.source(self._workspace) or ""),
            spent_usd=spent.cost_usd + spent.lost_usd,
            reserved_usd=spent.reserved_usd,
            rows=_rows(found),
        )

    def budget(self, episode: str) -> BudgetView | None:
        """What one more run may spend, in panels of the episode too; None where they cost nothing known."""
        return budget(self._shop, self._workspace, episode)

    def expected(self, episode: str) -> Mapping[str, float]:
        """Stage → what its paid calls that were answered had been expected to cost."""
        return expected_usd(self._shop, self._workspace, episode)

    def limit(self, run_usd: float, all_usd: float | None) -> None:
        """Limit one run, and all runs together (None: no limit). Raises InvalidInput `cap_wrong`."""
        for given in (run_usd, all_usd):
            if given is not None and not (math.isfinite(given) and 0 <= given <= MOST_USD):
                raise InvalidInput("cap_wrong", given=given, most=round(MOST_USD))
        workspaces.set_caps(self._shop.database, self._workspace, run_usd, all_usd)


def caps_of(at: At, shop: Workshop, job: JobRow) -> Caps:
    """What holds for a call of the job. Raises NotFound."""
    row = workspaces.get(at, job.workspace)
    lent = lent_usd(shop, str(job.plan.get(KEY, "")))
    limits = [limit for limit in (row.cap_usd, lent) if limit is not None]
    return Caps(run_usd=row.run_cap_usd, workspace_usd=min(limits, default=None))


def _rows(found: Sequence[tuple[str, str, float, float]]) -> tuple[SpentView, ...]:
    """In the order in which work goes on."""
    order = {stage.name: number for number, stage in enumerate(STAGES)}
    rows = (
        SpentView(episode=episode, stage=stage, usd=usd, reserved_usd=reserved)
        for episode, stage, usd, reserved in found
        if usd or reserved
    )
    return tuple(sorted(rows, key=lambda row: (row.episode, order.get(row.stage, len(order)))))
