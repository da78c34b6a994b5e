"""The end of a job, in its row and in the ledger.

end(at, workspace, job, ended, failure=None) -> JobRow
"""

from __future__ import annotations

from engines.kernel.errors import Failure
from engines.runtime import jobrows, ledger
from engines.runtime.database import At, writing
from engines.runtime.jobrows import Ended, JobRow


def end(at: At, workspace: str, job: str, ended: Ended, failure: Failure | None = None) -> JobRow:
    """End the job, as `jobrows.finish` does; a paid call of it that was cut off is possibly billed then.

    A job ends when its calls have come home, so a call that is still only announced was under way when its
    process died. Nobody would ever say so otherwise, and another run would pay for the same unasked.
    """
    with writing(at) as connection:
        row = jobrows.finish(connection, workspace, job, ended, failure)
        for item in ledger.unfinished_intents(connection, workspace, job):
            if item.paid:
                ledger.mark_possibly_billed(connection, workspace, job, item.key)
        return row
