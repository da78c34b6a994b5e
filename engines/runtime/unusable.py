"""Answers that were paid for and cannot be used: kept to be looked at, and never taken for an answer again.

    unusable(at, workspace, keys, failure) -> None       in all jobs of the workspace

A stage refuses an answer only when it reads it, long after the ledger noted it as done.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import update

from engines.kernel.errors import Failure
from engines.runtime import failures
from engines.runtime.database import At, writing
from engines.runtime.tables import items


def unusable(at: At, workspace: str, keys: Sequence[str], failure: Failure) -> None:
    """The answers to these keys count as failed; their text and what they cost stay.

    A new run asks for them anew. Otherwise *run it again* would find the same wrong answer for ever.
    """
    if not keys:
        return
    mine = (items.c.workspace == workspace, items.c.key.in_(keys), items.c.state == "done")
    with writing(at) as connection:
        connection.execute(
            update(items).where(*mine).values(state="failed", failure=failures.stored(failure))
        )
