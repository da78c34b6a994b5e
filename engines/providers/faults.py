"""Failures on demand: any provider, made to fail the way a real one was seen to fail."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Literal, cast

import presets
from engines.kernel.context import Painted, Painter, PaintRequest, Shown, WriteAnswer, Writer, WriteRequest
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


_ROW = re.compile(
    r"(?P<fault>\w+)(?:@(?P<task>\w+)(?::(?P<item>[\w.-]+))?)?(?:\+(?P<after>\d{1,4}))?(?:x(?P<times>\d{1,4}))?"
)


def injections(text: str) -> tuple[Injection, ...]:
    """A plan as it is written in a setting: `rate_limit@paint+2x3, truncated_json@script`.

    FAULT[@TASK[:ITEM]][+AFTER][xTIMES], with commas between. Raises InvalidInput `fault_plan` for a row that
    is none, and `fault_unknown`.
    """
    plan: list[Injection] = []
    for row in filter(None, (one.strip() for one in text.split(","))):
        found = _ROW.fullmatch(row)
        if found is None:
            raise InvalidInput("fault_plan", cause="FAULT[@TASK[:ITEM]][+AFTER][xTIMES]", given=row)
        times = found["times"]
        plan.append(
            Injection(
                fault=found["fault"],
                task=found["task"] or "",
                item=found["item"] or "",
                after=int(found["after"] or 0),
                times=int(times) if times else None,
            )
        )
        _fault(plan[-1])
    return tuple(plan)


class Plan:
    """Failures to come, counted over all calls of all providers that share it. Thread-safe."""

    def __init__(self, rows: Sequence[Injection]) -> None:
        # itertools.count: the next number is drawn in one step, whichever thread a panel is painted in.
        self._rows = [(injection, _fault(injection), count()) for injection in rows]

    def due(self, kind: Kind, task: str, item: str) -> Fault | None:
        """The failure this call is to meet, None for none."""
        for injection, fault, met in self._rows:
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


class Faulty:
    """A writer or painter that fails by plan and otherwise is the one it wraps.

    The recorded answer goes through the real client, so the error is exactly the one it raises. Raises
    InvalidInput("fault_unknown") for a plan that names no file of `presets/faults/`. Faults that the wrapped
    kind of provider cannot meet are left out.
    """

    def __init__(self, provider: Writer | Painter, plan: Sequence[Injection] | Plan) -> None:
        self._inner = provider
        self.provider: str = provider.provider
        self.model: str = provider.model
        self.paid: bool = provider.paid
        self._plan = plan if isinstance(plan, Plan) else Plan(plan)

    def write(self, request: WriteRequest, told: Callable[[str], None] | None = None) -> WriteAnswer:
        """The wrapped writer's answer, or the planned ProviderFailed."""
        if fault := self._plan.due("writer", request.task, request.label):
            OpenAIWriter(_KEY, self.model, transport=replay(fault)).write(request, told)
            raise _harmless(fault)
        return cast(Writer, self._inner).write(request, told)

    def paint(self, request: PaintRequest, shown: Shown | None = None) -> Painted:
        """The wrapped painter's picture, or the planned ProviderFailed."""
        if fault := self._plan.due("painter", PAINT, request.label):
            OpenAIPainter(_KEY, self.model, _nothing, transport=replay(fault)).paint(request)
            raise _harmless(fault)
        return cast(Painter, self._inner).paint(request, shown)


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
