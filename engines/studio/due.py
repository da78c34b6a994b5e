"""Which stages a run has to make, as its plan says."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, cast

from engines.kernel.document import Json
from engines.kernel.stage import Stage
from engines.studio.prepare import Bench


@dataclass(frozen=True)
class Manner:
    """How a run goes about its stages. Without any of these it makes what is not up to date."""

    repeat: bool = False
    """Ask again for paid items that were possibly billed."""
    stale_only: bool = False
    """Only what its inputs have left behind: neither new stages nor those made with other settings."""
    clean: bool = False
    """Make everything anew, also what is up to date or remembered. Paid answers are used again."""
    pay: bool = False
    """With `clean`: a person agreed to pay for answers that are there already."""
    agreed: bool = False
    """A person agreed to pay for pictures. Without it a run that comes to paid ones stops before them, unless
    they are what it begins with."""

    def plan(self, stages: Iterable[str]) -> dict[str, Json]:
        """What a job's plan says of it, beside the stages and their settings."""
        names = list(stages) if self.clean else []
        return {
            "repeat": self.repeat,
            "stale_only": self.stale_only,
            "clean": names,
            "pay": names if self.pay else [],
        }


USUAL = Manner()
STOPS_BEFORE = "stops_before"
"""In a job's plan: the stage that the run was not to go on with."""


def joined(before: Json, new: Json) -> dict[str, Json]:
    """The manner of a running job that is given more to do. Agreed payments hold for their own stages."""
    rows = {
        name: [*before.get(name, []), *(one for one in new[name] if one not in before.get(name, []))]
        for name in ("clean", "pay")
    }
    return {**rows, "stale_only": bool(before.get("stale_only")) and new["stale_only"]}


def is_due(bench: Bench, stage: Stage, plan: Json, job: str = "") -> bool:
    """Whether a run by this plan makes the stage now. `job` is the run's own id once it has one."""
    head = bench.heads.get(stage.name)
    if stage.name in cast("list[Any]", plan.get("clean", [])):
        # Its own result ends it: a step that is repeated after a crash must not start over.
        return head is None or not job or head.revision.job != job or not bench.up_to_date(stage)
    if plan.get("stale_only"):
        return head is not None and bool(bench.stale(stage))
    return not bench.up_to_date(stage)
