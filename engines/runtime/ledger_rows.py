"""What the ledger holds: one row a model call or picture, per job."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Literal

from sqlalchemy import RowMapping

from engines.kernel.document import Json
from engines.kernel.errors import Failure
from engines.runtime import failures

Kind = Literal["write", "paint"]
ItemState = Literal["wanted", "intent", "done", "failed", "possibly_billed"]


@dataclass(frozen=True)
class Want:
    """One item a job needs. `key` says what it is: equal keys give equal answers."""

    key: str
    kind: Kind
    request: Json
    """The WriteRequest or PaintRequest in JSON; never holds a secret."""
    provider: str
    model: str = ""
    paid: bool = False
    label: str = ""


@dataclass(frozen=True)
class ItemRow:
    """`outcome` is the answer in JSON; money in US dollars.

    `reserved_usd` counts while nobody knows what the call cost, `cost_usd` is what the provider
    said, `lost_usd` what calls may have cost that gave nothing.
    """

    id: str
    workspace: str
    job: str
    stage: str
    key: str
    position: int
    kind: Kind
    label: str
    request: Json
    provider: str
    model: str
    paid: bool
    state: ItemState
    reused: bool
    reserved_usd: float
    cost_usd: float
    lost_usd: float
    usage: Mapping[str, Json] | None
    outcome: Json
    failure: Failure | None
    attempts: int
    created: float
    started: float | None
    finished: float | None


@dataclass(frozen=True)
class Spent:
    """Money in US dollars; `total_usd` is what caps are held against."""

    cost_usd: float = 0.0
    reserved_usd: float = 0.0
    lost_usd: float = 0.0

    @property
    def total_usd(self) -> float:
        return self.cost_usd + self.reserved_usd + self.lost_usd


@dataclass(frozen=True)
class Caps:
    """The most that may be spent and reserved, in US dollars; None: no limit."""

    run_usd: float | None = None
    workspace_usd: float | None = None


@dataclass(frozen=True)
class Counts:
    """Items by state. `reused` of the done ones were there before and cost nothing."""

    wanted: int = 0
    intent: int = 0
    done: int = 0
    failed: int = 0
    possibly_billed: int = 0
    reused: int = 0

    @property
    def total(self) -> int:
        return self.wanted + self.intent + self.done + self.failed + self.possibly_billed


def item_row(row: RowMapping) -> ItemRow:
    values: dict[str, Any] = dict(row)
    values["failure"] = failures.loaded(values["failure"])
    return ItemRow(**values)
