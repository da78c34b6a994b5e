"""Providers that fail by plan, so that every failure can be looked at without a key or a bill."""

from __future__ import annotations

from engines.kernel.context import Painter, Writer
from engines.providers.faults import Faulty, Plan, injections
from engines.runtime.projects import ProjectRow
from engines.studio.workshop import Choice, Need, Providers


class FaultyProviders:
    """The providers a project has chosen, each with the failures of one plan (TOONVERSE_FAULTS) before it.

    Raises InvalidInput `fault_plan` and `fault_unknown`.
    """

    def __init__(self, inner: Providers, plan: str) -> None:
        self._inner = inner
        self._plan = Plan(injections(plan))

    def choice(self, need: Need, project: ProjectRow) -> Choice:
        return self._inner.choice(need, project)

    def writer(self, workspace: str, project: ProjectRow) -> Writer:
        return Faulty(self._inner.writer(workspace, project), self._plan)

    def painter(self, workspace: str, project: ProjectRow) -> Painter:
        return Faulty(self._inner.painter(workspace, project), self._plan)
