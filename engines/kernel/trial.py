"""Saying what a run would do without doing it: a stage is tried on what is remembered already."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Any


class Unmade(Exception):
    """Raised by a trial's context where a real run would have to ask a provider or compute something.

    `items` are the labels of what would be asked for now, `known` how many answers are there already.
    """

    def __init__(self, items: Sequence[str] = (), known: int = 0) -> None:
        self.items = tuple(items)
        self.known = known
        super().__init__(f"{len(self.items)} items are not made yet")


@dataclass(frozen=True)
class Trial:
    """How a stage that asks no provider tells what it would make anew.

    `look(ctx, options, *inputs)` gives item → whether it has to be made; `ctx.memo` raises Unmade for
    what is not remembered. `touched(document, panels)` gives those items of the document there is now
    that show any of the panels: what will change when the panels do, before anybody knows how.
    """

    look: Callable[..., Mapping[str, bool]]
    touched: Callable[[Any, AbstractSet[str]], Sequence[str]]
