"""What people did by hand that a run may leave without a place: told before a script is written anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from engines.kernel.document import Document
from engines.kernel.edits import Overlay
from engines.kernel.rebase import rebase
from engines.kernel.stage import Stage
from engines.runtime.revisions import Head
from engines.studio.prepare import Bench
from engines.studio.reading import BRIEF
from engines.studio.views import StagePlan

_FIRST = "text"
"""Everything after it hangs on its ids: a new script is a new episode, whatever was done to the old one."""
_ANEW = ("run", "from_cache", "unknown")


def edits_in(overlay: Overlay) -> int:
    """How many changes by people it holds, without what lies in the tray."""
    return len(overlay.fields) + len(overlay.added) + len(overlay.removed) + len(overlay.order)


def at_stake(
    bench: Bench,
    stages: Sequence[Stage],
    rows: Sequence[StagePlan],
    to_come: Callable[[Stage], Document | None],
) -> dict[str, int]:
    """Stage → edits there, where the run replaces the script; {} where no edit is in danger.

    `to_come` gives the script that will come, where that is known. It is a count of what there is: which
    of the edits find their place in a new script is seen only once it is there.
    """
    if not rows or rows[0].stage != _FIRST or rows[0].action not in _ANEW:
        return {}
    overlay = bench.shop.reading.overlay
    counts = {name: edits_in(overlay(one.revision)) for name, one in bench.heads.items() if name != BRIEF}
    edits = {name: count for name, count in counts.items() if count}
    if not edits or _FIRST not in bench.heads:
        return {}
    written = to_come(stages[0])
    return {} if written and _same(bench, stages[0], bench.heads[_FIRST], written) else edits


def _same(bench: Bench, stage: Stage, head: Head, written: Document) -> bool:
    """The script that comes is the one there was, by other ids perhaps: every edit stays where it is."""
    old = bench.shop.reading.generated(head.revision)
    fresh, _ = rebase(old, Overlay(), written, stage.signatures, stage.precious)
    return fresh == old
