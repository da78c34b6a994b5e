"""Doubles for tests: providers that count, fail and wait, over the real dummy ones."""

from __future__ import annotations

import threading
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from engines.kernel.context import Painted, Painter, PaintRequest, Shown, WriteAnswer, Writer, WriteRequest
from engines.runtime.projects import ProjectRow
from engines.studio.workshop import Choice, Need, Providers

Before = Callable[[str], None]
"""Called with an item's label before it is done; may wait or raise."""


class Tally:
    """Counts calls by label; `log` also appends them to a file, which outlives a killed process."""

    def __init__(self, log: Path | None = None) -> None:
        self._log = log
        self._lock = threading.Lock()
        self.calls: Counter[str] = Counter()

    def note(self, label: str, what: str = "asked") -> None:
        with self._lock:
            self.calls[label] += what == "asked"
            if self._log is not None:
                with self._log.open("a") as file:
                    file.write(f"{what} {label}\n")


class CountingWriter:
    def __init__(self, inner: Writer, tally: Tally, before: Before) -> None:
        self._inner, self._tally, self._before = inner, tally, before
        self.provider, self.model, self.paid = inner.provider, inner.model, inner.paid

    def write(self, request: WriteRequest, told: Callable[[str], None] | None = None) -> WriteAnswer:
        self._tally.note(request.task)
        self._before(request.task)
        return self._inner.write(request, told)


_PAINTED: dict[str, Painted] = {}
"""What the dummy painter gave in this process: equal requests, equal pictures."""


def _painted(painter: Painter, request: PaintRequest, shown: Shown | None) -> Painted:
    key = f"{painter.provider} {painter.model} {request.model_dump_json()}"
    if painter.provider != "dummy":
        return painter.paint(request, shown)
    if len(_PAINTED) > 300:
        _PAINTED.clear()
    if key not in _PAINTED:
        _PAINTED[key] = painter.paint(request)
    return _PAINTED[key]


class CountingPainter:
    def __init__(self, inner: Painter, tally: Tally, before: Before) -> None:
        self._inner, self._tally, self._before = inner, tally, before
        self.provider, self.model, self.paid = inner.provider, inner.model, inner.paid

    def paint(self, request: PaintRequest, shown: Shown | None = None) -> Painted:
        self._tally.note(request.label)
        self._before(request.label)
        painted = _painted(self._inner, request, shown)
        self._tally.note(request.label, "answered")
        return painted


class CountingProviders:
    """Wraps the studio's providers. `paid` makes them count as ones that cost money."""

    def __init__(self, before: Before | None = None, *, paid: bool = False, log: Path | None = None) -> None:
        self.tally = Tally(log)
        self.before: Before = before or (lambda label: None)
        self.paid = paid
        self._inner: Any = None

    def over(self, inner: Providers) -> CountingProviders:
        self._inner = inner
        return self

    def choice(self, need: Need, project: ProjectRow) -> Choice:
        chosen = self._inner.choice(need, project)
        return Choice("paying", chosen.model, paid=True) if self.paid else chosen

    def writer(self, workspace: str, project: ProjectRow) -> Writer:
        return CountingWriter(self._inner.writer(workspace, self._free(project)), self.tally, self._go)

    def painter(self, workspace: str, project: ProjectRow) -> Painter:
        return CountingPainter(self._inner.painter(workspace, self._free(project)), self.tally, self._go)

    def _free(self, project: ProjectRow) -> ProjectRow:
        """What is said to cost money is made for nothing, whatever the project has chosen."""
        return replace(project, settings={}) if self.paid else project

    def _go(self, label: str) -> None:
        # Looked up at each call, so that a test can change what happens in the middle of a run.
        self.before(label)


def slowly(seconds: float) -> Before:
    return lambda label: time.sleep(seconds)


def until(condition: Callable[[], bool], seconds: float = 30) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "waited in vain"
        time.sleep(0.02)
