"""What a health check tells: one probe for each thing that can be ill."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any, Literal

from pydantic import Field

from engines.kernel.document import Frozen
from engines.kernel.errors import Failure, ToonverseError, failure_of

Facts = Mapping[str, Any]


class Probe(Frozen):
    """One thing looked at. `failure` says what is wrong and what to do, unless the state is "ok".

    A "note" is worth knowing and keeps nobody from working; an "alarm" does.
    """

    name: str
    state: Literal["ok", "note", "alarm"] = "ok"
    failure: Failure | None = None
    facts: Facts = Field(default_factory=dict)
    seconds: float = 0.0


class HealthView(Frozen):
    """All probes, and what this program is made of. `checked` is in Unix seconds."""

    checked: float
    probes: tuple[Probe, ...]
    versions: Mapping[str, str]

    @property
    def healthy(self) -> bool:
        return all(probe.state != "alarm" for probe in self.probes)

    def probe(self, name: str) -> Probe | None:
        return next((one for one in self.probes if one.name == name), None)


class Unwell(ToonverseError):
    """Something a probe found. `note`: nobody is kept from working by it."""

    def __init__(self, code: str, *, note: bool = False, facts: Facts | None = None, **values: Any) -> None:
        super().__init__(code, **values)
        self.note = note
        self.facts = facts or {}


def probed(name: str, look: Callable[[], Facts]) -> Probe:
    """The probe of one look: its facts, or what it raised. Never raises itself."""
    started = time.perf_counter()
    try:
        facts, state, failure = look(), "ok", None
    except Unwell as found:
        facts, state, failure = found.facts, "note" if found.note else "alarm", found.failure()
    except Exception as error:  # noqa: BLE001 - whatever is ill, the other probes are still wanted
        facts, state, failure = {}, "alarm", failure_of(error)
    seconds = time.perf_counter() - started
    return Probe.model_validate(
        {"name": name, "state": state, "failure": failure, "facts": facts, "seconds": seconds}
    )
