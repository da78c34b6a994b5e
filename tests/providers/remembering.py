"""A painter that paints each request once: many tests hold pictures against one that they all share."""

from __future__ import annotations

from functools import lru_cache

from engines.kernel.context import Painted, PaintRequest, Shown
from engines.providers.painters.dummy import DummyPainter

_KEPT = 256


class RememberingPainter(DummyPainter):
    """The dummy painter; that equal requests give equal pictures is tested with two of the plain ones."""

    def __init__(self) -> None:
        super().__init__()
        self._painted_before = lru_cache(maxsize=_KEPT)(self._anew)

    def paint(self, request: PaintRequest, shown: Shown | None = None) -> Painted:
        return self._painted_before(request.model_dump_json())

    def _anew(self, request: str) -> Painted:
        return super().paint(PaintRequest.model_validate_json(request))
