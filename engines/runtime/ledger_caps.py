"""The limits on what may be spent, checked before a call is announced. `ledger.py` is the door."""

from __future__ import annotations

from sqlalchemy import Connection

from engines.kernel.errors import StageFailed
from engines.runtime.ledger_reads import spent
from engines.runtime.ledger_rows import ItemRow

_CENT_DUST = 1e-9
"""Sums of prices are off by this much at most; a cap reached exactly is not passed."""


def check_cap(
    connection: Connection,
    row: ItemRow,
    code: str,
    job: str | None,
    reserve_usd: float,
    cap_usd: float | None,
) -> None:
    """Raise StageFailed `code` when `reserve_usd` more would pass the cap of `job`, or of all (None)."""
    if cap_usd is None or reserve_usd <= 0:
        return
    # An unpaid intent that is repeated has its own reserve in the sum already.
    before = spent(connection, row.workspace, job=job).total_usd - row.reserved_usd
    if before + reserve_usd > cap_usd + _CENT_DUST:
        raise StageFailed(
            code,
            stage=row.stage,
            item=row.label or row.key,
            cap_usd=round(cap_usd, 4),
            spent_usd=round(before, 4),
            needed_usd=round(reserve_usd, 4),
        )
