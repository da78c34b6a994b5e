"""What writers answered, word for word: shown where a stage could not use it."""

from __future__ import annotations

from engines.kernel.asking import REPAIR
from engines.kernel.context import WriteAnswer
from engines.kernel.document import Frozen
from engines.kernel.errors import Failure
from engines.runtime.ledger_rows import ItemRow


class AnswerView(Frozen):
    """One text a job got. `key` is what the failure of an unusable answer lists under "answers"."""

    key: str
    stage: str
    item: str
    text: str
    truncated: bool = False
    problem: str = ""
    """What was wrong with the answer before, where this is the second one."""
    provider: str = ""
    model: str = ""
    request_id: str = ""
    cost_usd: float = 0.0
    failure: Failure | None = None
    """Why it could not be used; None for one that was."""


def view(row: ItemRow) -> AnswerView:
    """Of a `write` item that was answered, whatever became of it."""
    answer = WriteAnswer.model_validate(row.outcome)
    return AnswerView(
        key=row.key,
        stage=row.stage,
        item=row.label,
        text=answer.text,
        truncated=answer.truncated,
        problem=str(row.request.get("inputs", {}).get(REPAIR, "")),
        provider=answer.provider,
        model=answer.model,
        request_id=answer.request_id,
        cost_usd=row.cost_usd,
        failure=row.failure,
    )
