"""The context a running stage gets: durable items from the ledger, small results from the cache."""

from __future__ import annotations

import base64
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from random import Random
from typing import Any

from engines.kernel.context import (
    Assets,
    Fonts,
    Painting,
    PaintRequest,
    WriteAnswer,
    WriteRequest,
)
from engines.kernel.document import Json, fingerprint
from engines.kernel.errors import Cancelled, Failure, StorageFailed
from engines.providers import DUMMY
from engines.runtime import ledger
from engines.runtime.fonts import HeldFonts
from engines.runtime.ledger_reads import STOPS_RUN
from engines.runtime.ledger_rows import ItemRow, Kind, Want
from engines.studio.finding import with_faces
from engines.studio.workshop import Choice, Workshop

REPORT_SECONDS = 0.15
"""Progress rows are written at most this often: each one is a commit to disk."""
MOST_REPAINTS = 3
"""A store that loses every picture must end the run, not keep it painting for ever."""
MENDABLE = "mendable"
"""In a stored failure's values: what was given is at fault, so that a person can mend it."""


class ItemsWanted(Exception):
    """The stage cannot go on before these items are done. The runner starts them and runs it again."""

    def __init__(self, items: Sequence[ItemRow]) -> None:
        self.items = items
        super().__init__(f"{len(items)} items wanted")


@dataclass
class Tally:
    """How many items of a stage were worked on, taken from the cache, or failed."""

    done: int = 0
    cached: int = 0
    failed: int = 0


@dataclass
class JobContext:
    """Implements `engines.kernel.context.Context` for one stage of one job."""

    shop: Workshop
    workspace: str
    job: str
    stage: str
    key: str
    writer: Choice
    painter: Choice
    kept: Mapping[str, Json]
    report: Callable[[int, int, str], bool]
    """(done, total, item) → whether to go on."""
    repeat: bool = False
    """A person asked for paid items whose outcome is unknown to be called again."""
    clean: bool = False
    """Nothing remembered is used, but for answers that were paid for."""
    pay: bool = False
    """With `clean`: a person agreed to pay for those again too."""
    wishes: Mapping[str, Mapping[str, Json]] = field(default_factory=dict[str, Mapping[str, Json]])
    tally: Tally = field(default_factory=Tally)
    _reported: float = 0.0

    def __post_init__(self) -> None:
        self.random = Random(self.key)
        self._fonts = HeldFonts(self.shop.fonts)

    @property
    def assets(self) -> Assets:
        return self.shop.assets

    @property
    def by_prompt(self) -> bool:
        return self.writer.provider != DUMMY

    @property
    def fonts(self) -> Fonts:
        return self._fonts

    def mint(self, prefix: str) -> str:
        bits = self.random.getrandbits(50).to_bytes(7, "big")
        return f"{prefix}_{base64.b32encode(bits).decode().lower().rstrip('=')[:10]}"

    def write(self, requests: Sequence[WriteRequest]) -> list[WriteAnswer | Failure]:
        found = self._items("write", self.writer, requests)
        keys = [want_of("write", self.writer, one).key for one in requests]
        return [
            one if isinstance(one, Failure) else WriteAnswer.model_validate({**one, "key": key})
            for key, one in zip(keys, found, strict=True)
        ]

    def paint(self, requests: Sequence[PaintRequest]) -> list[Painting | Failure]:
        found = self._items("paint", self.painter, requests)
        return [
            one if isinstance(one, Failure) else with_faces(self.shop, Painting.model_validate(one))
            for one in found
        ]

    def memo(self, kind: str, key: Json, compute: Callable[[], Any]) -> Any:
        known = None if self.clean else self.shop.cache.get(kind, fingerprint(key))
        if known is not None:
            self.tally.cached += 1
            return known
        value = compute()
        self.tally.done += 1
        self.shop.cache.put(kind, fingerprint(key), value)
        return value

    def progress(self, done: int, total: int, item: str = "", cached: bool = False) -> None:
        moment = time.monotonic()
        if moment - self._reported < REPORT_SECONDS and done != total:
            return
        self._reported = moment
        if not self.report(done, total, item):
            raise Cancelled

    def _items(
        self,
        kind: Kind,
        chosen: Choice,
        requests: Sequence[WriteRequest] | Sequence[PaintRequest],
    ) -> list[Json | Failure]:
        """Stored outcomes in the order asked; raises ItemsWanted for those that are not there."""
        wants = [want_of(kind, chosen, request) for request in requests]
        known = {row.key: row for row in ledger.listed(self.shop.database, self.workspace, self.job)}
        if any(want.key not in known for want in wants):
            reuse = not self.clean or (chosen.paid and not self.pay)
            rows = ledger.want(self.shop.database, self.workspace, self.job, self.stage, wants, reuse=reuse)
            known |= {row.key: row for row in self._without_doubtful(rows)}
        asked = self._readable({want.key: known[want.key] for want in wants})
        missing = [row for row in asked.values() if row.state in ("wanted", "intent")]
        stopped = _stopping(known.values())
        if missing and stopped is None:
            raise ItemsWanted(missing)
        return [self._outcome(row, stopped) for row in (asked[want.key] for want in wants)]

    def _without_doubtful(self, rows: Sequence[ItemRow]) -> list[ItemRow]:
        """New items, those that an earlier job may have paid for without an answer set aside."""
        asked = [row.key for row in rows if row.paid and row.state == "wanted"]
        if self.repeat or self.pay or not asked:
            return list(rows)
        doubts = {row.key: row for row in ledger.doubtful(self.shop.database, self.workspace, asked)}
        return [
            ledger.mark_possibly_billed(
                self.shop.database, self.workspace, self.job, row.key, doubts[row.key].failure
            )
            if row.key in doubts
            else row
            for row in rows
        ]

    def _readable(self, rows: dict[str, ItemRow]) -> dict[str, ItemRow]:
        """The rows, with free pictures that are damaged or gone wanted again."""
        pictures = [row for row in rows.values() if row.kind == "paint" and row.state == "done"]
        broken = [
            row.key
            for row in pictures
            if not row.paid and row.attempts < MOST_REPAINTS and not self._has_picture(row)
        ]
        if broken:
            again = ledger.lost(self.shop.database, self.workspace, self.job, broken)
            rows = {**rows, **{row.key: row for row in again}}
        return rows

    def _has_picture(self, row: ItemRow) -> bool:
        try:
            self.shop.assets.read(Painting.model_validate(row.outcome).asset)
        except StorageFailed:
            return False
        return True

    def _outcome(self, row: ItemRow, stopped: Failure | None) -> Json | Failure:
        failure = row.failure or (stopped if row.state != "done" else None)
        if failure is not None:
            self.tally.failed += 1
            return failure
        if row.reused:
            self.tally.cached += 1
        else:
            self.tally.done += 1
        return row.outcome


def request_of(item: ItemRow) -> WriteRequest | PaintRequest:
    """What an item asks for, as it was stored."""
    kind = WriteRequest if item.kind == "write" else PaintRequest
    return kind.model_validate(item.request)


def _stopping(rows: Iterable[ItemRow]) -> Failure | None:
    """The failure after which no further call makes sense (billing, wrong key), if there is one."""
    failures = [row.failure for row in rows if row.failure is not None]
    return next((one for one in failures if one.values.get(STOPS_RUN)), None)


def want_of(kind: Kind, chosen: Choice, request: WriteRequest | PaintRequest) -> Want:
    """What the ledger is asked for: its key names provider, model, request, and another server's address."""
    body = request.model_dump(mode="json")
    # The label is for people; two panels that look alike to the last field share one picture, however often
    # it is shown unfinished.
    asked = {name: value for name, value in body.items() if name not in ("label", "partials")}
    named = {"kind": kind, "provider": chosen.provider, "model": chosen.model, "request": asked}
    return Want(
        key=fingerprint({**named, "address": chosen.address} if chosen.address else named),
        kind=kind,
        request=body,
        provider=chosen.provider,
        model=chosen.model,
        paid=chosen.paid,
        label=request.label,
    )
