"""Failures on demand: any provider, made to fail the way a real one was seen to fail."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Literal, cast

import presets
from engines.kernel.context import Painted, Painter, PaintRequest, WriteAnswer, Writer, WriteRequest
from engines.kernel.document import AssetRef
from engines.kernel.errors import DeclarationError, InvalidInput
from engines.providers.painters.openai import OpenAIPainter
from engines.providers.replays import replay
from engines.providers.writers.openai import OpenAIWriter
from presets.model import Fault

Kind = Literal["writer", "painter"]
_KEY = "key-of-a-replayed-fault"
PAINT = "paint"
"""What a painter's calls are called in a plan; a writer's are called by their task."""


@dataclass(frozen=True)
class Injection:
    """One planned failure: which recorded answer, and which calls meet it.

    `task` and `item` ("" for any) must match the call's task and label. Of the matching calls the first
    `after` pass, then `times` fail (None: all the rest).
    """

    fault: str
    task: str = ""
    item: str = ""
    after: int = 0
    times: int | None = None


class Faulty:
    """A writer or painter that fails by plan and otherwise is the one it wraps.

    The recorded answer goes through the real client, so the error is exactly the one it raises. Raises
    InvalidInput("fault_unknown") for a plan that names no file of `presets/faults/`. Faults that the wrapped
    kind of provider cannot meet are left out.
    """

    def __init__(self, provider: Writer | Painter, plan: Sequence[Injection]) -> None:
        self._inner = provider
        self.provider: str = provider.provider
        self.model: str = provider.model
        self.paid: bool = provider.paid
        # itertools.count: the next number is drawn in one step, whichever thread a panel is painted in.
        self._plan = [(injection, _fault(injection), count()) for injection in plan]

    def write(self, request: WriteRequest, told: Callable[[str], None] | None = None) -> WriteAnswer:
        """The wrapped writer's answer, or the planned ProviderFailed."""
        if fault := self._due("writer", request.task, request.label):
            OpenAIWriter(_KEY, self.model, transport=replay(fault)).write(request, told)
            raise _harmless(fault)
        return cast(Writer, self._inner).write(request, told)

    def paint(self, request: PaintRequest) -> Painted:
        """The wrapped painter's picture, or the planned ProviderFailed."""
        if fault := self._due("painter", PAINT, request.label):
            OpenAIPainter(_KEY, self.model, _nothing, transport=replay(fault)).paint(request)
            raise _harmless(fault)
        return cast(Painter, self._inner).paint(request)

    def _due(self, kind: Kind, task: str, item: str) -> Fault | None:
        for injection, fault, met in self._plan:
            if (
                kind not in fault.kinds
                or injection.task not in ("", task)
                or injection.item not in ("", item)
            ):
                continue
            number = next(met) - injection.after
            if number >= 0 and (injection.times is None or number < injection.times):
                return fault
        return None


def _fault(injection: Injection) -> Fault:
    fault = presets.faults().get(injection.fault)
    if fault is None:
        known = ", ".join(presets.faults())
        raise InvalidInput("fault_unknown", cause=f"presets/faults has {known}", fault=injection.fault)
    return fault


def _nothing(asset: AssetRef) -> bytes:
    """A replay sends nothing anywhere, so references need no bytes."""
    return b""


def _harmless(fault: Fault) -> DeclarationError:
    return DeclarationError("fault_harmless", cause=f"the recorded answer for {fault.code} was taken as good")
