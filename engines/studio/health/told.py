"""A health check with its sentences, as the command line prints and the server answers it."""

from __future__ import annotations

from typing import Any

from engines.studio.health.model import HealthView, Probe
from engines.studio.messages import say


def view_json(view: HealthView, language: str) -> dict[str, Any]:
    """The whole check as JSON, in `language`."""
    return {
        "status": "ok" if view.healthy else "alarm",
        "checked": view.checked,
        "probes": [probe_json(probe, language) for probe in view.probes],
        "versions": dict(view.versions),
    }


def probe_json(probe: Probe, language: str) -> dict[str, Any]:
    """One probe as JSON; `message` and `hint` are empty while all is well."""
    said = say(probe.failure, language) if probe.failure else None
    return {
        "name": probe.name,
        "state": probe.state,
        "seconds": round(probe.seconds, 4),
        "facts": dict(probe.facts),
        "code": said.code if said else "",
        "message": " ".join(filter(None, (said.what, said.why))) if said else "",
        "hint": said.next if said else "",
    }
