"""What a stage is handed when it is only tried: it sees what is remembered, and makes nothing."""

from __future__ import annotations

import base64
from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import Any, cast

from engines.kernel.context import Assets, Painting, PaintRequest, WriteAnswer, WriteRequest
from engines.kernel.document import Document, Json, fingerprint
from engines.kernel.edits import Overlay, apply
from engines.kernel.errors import Failure
from engines.kernel.stage import Stage
from engines.kernel.trial import Unmade
from engines.providers import DUMMY
from engines.providers.estimates import request_usd
from engines.runtime import ledger
from engines.runtime.fonts import HeldFonts
from engines.runtime.ledger_rows import Kind
from engines.runtime.revisions import RevisionRow
from engines.studio.context import want_of
from engines.studio.finding import with_faces
from engines.studio.reading import Reading, prints, stage_named
from engines.studio.workshop import Choice, Workshop


class TrialContext:
    """Implements `engines.kernel.context.Context` without doing anything.

    Answers in the ledger and results in the cache are given; where there is none it raises Unmade.
    After a stage has asked, `calls`, `known` and the prices say what it asked for.
    """

    def __init__(
        self,
        shop: Workshop,
        workspace: str,
        key: str,
        kept: Mapping[str, Json],
        choice: Choice | None,
        looker: Choice | None = None,
        wishes: Mapping[str, Mapping[str, Json]] | None = None,
    ) -> None:
        self._shop = shop
        self._workspace = workspace
        self._choice = choice
        self._writer = looker or choice
        self.kept = kept
        self.wishes = wishes or {}
        self.fonts = HeldFonts(shop.fonts)
        self.random = Random(key)
        self.fresh = False
        """Nothing remembered counts: the run is to make everything anew."""
        self.asked: tuple[tuple[WriteRequest | PaintRequest, bool], ...] = ()
        """What was asked for last, and whether the answer is there already."""
        self.calls = 0
        self.known = 0
        self.usd = 0.0
        self.known_usd = 0.0

    @property
    def by_prompt(self) -> bool:
        return self._writer is not None and self._writer.provider != DUMMY

    @property
    def assets(self) -> Assets:
        return self._shop.assets

    def mint(self, prefix: str) -> str:
        bits = self.random.getrandbits(50).to_bytes(7, "big")
        return f"{prefix}_{base64.b32encode(bits).decode().lower().rstrip('=')[:10]}"

    def write(self, requests: Sequence[WriteRequest]) -> list[WriteAnswer | Failure]:
        return [WriteAnswer.model_validate(one) for one in self._answers("write", requests)]

    def paint(self, requests: Sequence[PaintRequest]) -> list[Painting | Failure]:
        found = [Painting.model_validate(one) for one in self._answers("paint", requests)]
        return [with_faces(self._shop, one, looking=False) for one in found]

    def memo(self, kind: str, key: Json, compute: Callable[[], Any]) -> Any:
        known = None if self.fresh else self._shop.cache.get(kind, fingerprint(key))
        if known is None:
            raise Unmade
        return known

    def progress(self, done: int, total: int, item: str = "", cached: bool = False) -> None:
        """Nothing is done, so there is nothing to report."""

    def _answers(self, kind: Kind, requests: Sequence[WriteRequest] | Sequence[PaintRequest]) -> list[Json]:
        chosen = cast(Choice, self._writer if kind == "write" else self._choice)
        asked = {want_of(kind, chosen, one).key: one for one in requests}
        done = ledger.find_all_done(self._shop.database, self._workspace, list(asked))
        missing = [one for key, one in asked.items() if key not in done]
        self.asked = tuple((one, want_of(kind, chosen, one).key in done) for one in requests)
        self.calls, self.known = len(missing), len(done)
        if chosen.paid:
            self.usd = sum(request_usd(chosen.model, one) for one in missing)
            self.known_usd = sum(request_usd(chosen.model, asked[key]) for key in done)
        if missing or self.fresh:
            raise Unmade([one.label for one in (asked.values() if self.fresh else missing)], len(done))
        return [done[want_of(kind, chosen, one).key].outcome for one in requests]


class HereContext(TrialContext):
    """Makes what is not remembered here and now: for a stage that asks nobody."""

    def memo(self, kind: str, key: Json, compute: Callable[[], Any]) -> Any:
        try:
            return super().memo(kind, key, compute)
        except Unmade:
            value = compute()
            self._shop.cache.put(kind, fingerprint(key), value)
            return value


class TrialReading(Reading):
    """A studio's reading with results in it that nobody has stored: what a stage would find after a run."""

    def __init__(self, shared: Reading) -> None:
        super().__init__(shared.database, shared.fonts)
        self._shared = shared
        self._made: dict[str, tuple[Document, Overlay]] = {}

    def pretend(self, row: RevisionRow, document: Document, overlay: Overlay) -> None:
        """`row` holds this document under this overlay, as far as this reading goes."""
        self._made[row.id] = (document, overlay)

    def generated(self, row: RevisionRow) -> Document:
        return self._made[row.id][0] if row.id in self._made else self._shared.generated(row)

    def seen(self, row: RevisionRow) -> Document:
        if row.id not in self._made:
            return self._shared.seen(row)
        return self.settled(row.stage, apply(*self._made[row.id]))

    def overlay(self, row: RevisionRow) -> Overlay:
        return self._made[row.id][1] if row.id in self._made else self._shared.overlay(row)

    def used(self, stage: Stage, parameter: str, row: RevisionRow) -> dict[str, Json]:
        if row.id not in self._made:
            return self._shared.used(stage, parameter, row)
        return prints(stage_named(stage.name).uses[parameter](self.seen(row)))
