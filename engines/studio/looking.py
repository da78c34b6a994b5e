"""What it would cost to have a model look at pictures, of which some are not painted yet."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from engines.director.document import Storyboard
from engines.image import looking
from engines.kernel.context import Painting, PaintRequest, WriteRequest
from engines.providers.estimates import look_usd, request_usd
from engines.runtime import ledger
from engines.studio.context import want_of
from engines.studio.prepare import Bench, Prepared
from engines.studio.views import StagePlan
from engines.studio.workshop import Choice
from engines.text.document import Script


def looks_ahead(
    bench: Bench, ready: Prepared, asked: Sequence[tuple[WriteRequest | PaintRequest, bool]]
) -> tuple[int, float]:
    """(calls, dollars) of looks at the pictures that are `asked` for, each with whether it is there already.

    Nothing where the looks themselves are what is asked for: then they are counted as they are.
    """
    looker = bench.looker(ready.stage)
    if looker is None:
        return 0, 0.0
    storyboard = cast(Storyboard, ready.inputs["storyboard"])
    seen = {panel.id for panel in storyboard.panels if panel.figures}
    pictures = [(one, known) for one, known in asked if isinstance(one, PaintRequest) and one.label in seen]
    coming = sum(1 for _, known in pictures if not known)
    there = looks_at(bench, ready, looker, [one for one, known in pictures if known])
    missing = [one for one, taken in there if not taken]
    usd = coming * look_usd(looker.model) + sum(request_usd(looker.model, one) for one in missing)
    return coming + len(missing), usd


def looks_at(
    bench: Bench, ready: Prepared, looker: Choice, painted: Sequence[PaintRequest]
) -> list[tuple[WriteRequest, bool]]:
    """The looks at pictures that are there, each with whether somebody has taken it already."""
    chosen = cast(Choice, bench.choice(ready.stage))
    storyboard, script = cast(Storyboard, ready.inputs["storyboard"]), cast(Script, ready.inputs["script"])
    keys = {want_of("paint", chosen, one).key: one.label for one in painted}
    done = ledger.find_all_done(bench.shop.database, bench.workspace, list(keys))
    looks: dict[str, WriteRequest] = {}
    for key, label in keys.items():
        panel = storyboard.panel(label)
        if key in done and panel is not None and panel.figures:
            request = looking.request(panel, script, Painting.model_validate(done[key].outcome).asset)
            looks[want_of("write", looker, request).key] = request
    taken = ledger.find_all_done(bench.shop.database, bench.workspace, list(looks))
    return [(request, key in taken) for key, request in looks.items()]


def with_looks(row: StagePlan, calls: int, usd: float) -> StagePlan:
    """The stage's plan with so many looks in it too."""
    if not calls:
        return row
    more = {"calls": row.calls + calls, "looks": row.looks + calls, "cost_usd": row.cost_usd + usd}
    return row.model_copy(update={**more, "exact": False})
