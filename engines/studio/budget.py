"""What the limits leave, in dollars and in panels as they are set now; what calls were expected to cost."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from typing import Literal, cast

from engines.director.document import Storyboard
from engines.image.paint import ImageOptions, requests_for
from engines.kernel.context import PaintRequest
from engines.kernel.document import Frozen
from engines.kernel.errors import InvalidInput
from engines.providers.estimates import look_usd, request_usd, reserve_usd
from engines.runtime import ledger, workspaces
from engines.studio.context import request_of
from engines.studio.plans import usual_picture
from engines.studio.prepare import Bench
from engines.studio.reading import stage_named
from engines.studio.workshop import Workshop
from engines.text.document import Script

_IMAGE = "image"
_DUST = 1e-9
"""Sums of prices are off by this much at most: what is left to the cent pays for a panel of that price."""


class BudgetView(Frozen):
    """What one more run may spend: `panels` pictures of this episode at `panel_usd` each, set aside for it.

    `limit` says which limit holds: that of one run, or that of all of them.
    """

    left_usd: float
    panel_usd: float
    panels: int
    limit: Literal["run", "all"]

    def at(self, panel_usd: float) -> BudgetView:
        """The same money for panels at another price, in another quality say."""
        panels = int(self.left_usd / panel_usd + _DUST)
        return self.model_copy(update={"panel_usd": panel_usd, "panels": panels})


def budget(shop: Workshop, workspace: str, episode: str) -> BudgetView | None:
    """None where a picture costs nothing, or nobody knows what. Raises NotFound for the episode."""
    try:
        each = panel_usd(Bench.open(shop, workspace, episode))
    except InvalidInput:
        # Options that cannot be worked with have no price: the plan of a run says what is wrong with them.
        return None
    if each <= 0:
        return None
    row = workspaces.get(shop.database, workspace)
    spent = ledger.spent(shop.database, workspace).total_usd
    lent = lent_usd(shop, shop.keyring.source(workspace) or "")
    rest = min((one - spent for one in (row.cap_usd, lent) if one is not None), default=row.run_cap_usd)
    left = max(0.0, min(row.run_cap_usd, rest))
    return BudgetView(
        left_usd=left,
        panel_usd=each,
        panels=int(left / each + _DUST),
        limit="all" if rest < row.run_cap_usd else "run",
    )


def panel_usd(bench: Bench) -> float:
    """What is set aside for one picture: the mean of the storyboard's panels, of a usual one without any."""
    stage = stage_named(_IMAGE)
    chosen = bench.choice(stage)
    if chosen is None or not chosen.paid:
        return 0.0
    asked = _asked(bench)
    looker = bench.looker(stage)
    look = look_usd(looker.model) if looker else 0.0
    return sum(reserve_usd(chosen.model, one) for one in asked) / len(asked) + look


def _asked(bench: Bench) -> list[PaintRequest]:
    options = cast(ImageOptions, bench.options(stage_named(_IMAGE)))
    if "director" in bench.heads and "text" in bench.heads:
        seen = bench.shop.reading.seen
        board = cast(Storyboard, seen(bench.heads["director"].revision))
        script = cast(Script, seen(bench.heads["text"].revision))
        if asked := requests_for(options, board, script):
            return asked
    return [usual_picture(options.quality)]


def lent_usd(shop: Workshop, key: str) -> float | None:
    """The limit of a stranger who works on the owner's key; the owner's own work has none."""
    return shop.settings.lent_usd if key == "owner" and shop.settings.public else None


def expected_usd(shop: Workshop, workspace: str, episode: str) -> Mapping[str, float]:
    """Stage → what the paid calls of an episode that were answered had been expected to cost."""
    found: dict[str, float] = defaultdict(float)
    for row in ledger.answered(shop.database, workspace, episode):
        found[row.stage] += request_usd(row.model, request_of(row))
    return found
