"""Health that tells the truth: everything is tried, nothing is taken on trust.

Health(shop, jobs).look(workspace) -> HealthView        all probes, at most every few seconds
health.engine(name) -> Probe                            one engine, NotFound for a name that is none
health.watchdog.why(row) -> str                         why a job waits, as a message code
"""

from __future__ import annotations

import platform
import threading
import time
from importlib.metadata import version

from engines.runtime.jobs import APPLICATION_VERSION, Jobs
from engines.studio.health import stores
from engines.studio.health.drill import drill
from engines.studio.health.makers import maker
from engines.studio.health.model import HealthView, Probe, probed
from engines.studio.health.queue import Watchdog
from engines.studio.health.told import probe_json, view_json
from engines.studio.reading import stage_named
from engines.studio.workshop import Workshop

FRESH_SECONDS = 3.0
"""How long an answer holds: whoever asks all the time must not keep the machine busy with checks."""
__all__ = ["Health", "HealthView", "Probe", "probe_json", "versions", "view_json"]
WORKSPACES = 100
"""Workspaces whose providers are remembered."""
_LIBRARIES = ("gradio", "dbos", "openai", "pillow", "pandas", "diskcache", "sqlalchemy")


class Health:
    """Thread-safe. One check at a time."""

    def __init__(self, shop: Workshop, jobs: Jobs) -> None:
        self._shop = shop
        self.watchdog = Watchdog(shop, jobs)
        self._looking = threading.Lock()
        self._machine: tuple[float, tuple[Probe, ...]] = (0.0, ())
        self._engines: tuple[float, tuple[Probe, ...]] = (0.0, ())
        self._makers: dict[str, tuple[float, tuple[Probe, ...]]] = {}

    def look(self, workspace: str, *, fresh: bool = False) -> HealthView:
        """All probes, with the providers of one workspace. Never raises for what it looks at."""
        shop, least = self._shop, 0.0 if fresh else FRESH_SECONDS
        with self._looking:
            if time.time() - self._machine[0] >= least:
                self._machine = (time.time(), self._tried())
            at, makers = self._makers.get(workspace, (0.0, ()))
            if time.time() - at >= least:
                makers = (
                    probed("writer", lambda: maker(shop, workspace, "writer")),
                    probed("painter", lambda: maker(shop, workspace, "painter")),
                )
                if len(self._makers) >= WORKSPACES:
                    self._makers.clear()
                self._makers[workspace] = (time.time(), makers)
            probes = (*self._machine[1], *makers, *self._drilled())
            return HealthView(checked=self._machine[0], probes=probes, versions=versions())

    def engine(self, name: str) -> Probe:
        """The probe of one engine. Raises NotFound."""
        stage = stage_named(name)
        with self._looking:
            found = self._drilled()
        return next(one for one in found if one.name == f"engine.{stage.name}")

    def _tried(self) -> tuple[Probe, ...]:
        shop = self._shop
        return (
            probed("database", lambda: stores.database(shop)),
            probed("assets", lambda: stores.assets(shop)),
            probed("cache", lambda: stores.cache(shop)),
            probed("disk", lambda: stores.disk(shop)),
            probed("fonts", lambda: stores.fonts(shop)),
            probed("faces", stores.faces),
            probed("queue", self.watchdog.look),
        )

    def _drilled(self) -> tuple[Probe, ...]:
        if time.time() - self._engines[0] >= FRESH_SECONDS:
            self._engines = (time.time(), drill(self._shop.fonts))
        return self._engines[1]


def versions() -> dict[str, str]:
    """What this program is made of. `jobs` is the version of queued work: other versions' is left alone."""
    return {
        "python": platform.python_version(),
        "jobs": APPLICATION_VERSION,
        **{name: version(name) for name in _LIBRARIES},
    }
