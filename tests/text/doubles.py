"""A context for stages that only write: the dummy writer, or any answer one likes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from random import Random
from typing import Any

from engines.kernel.context import WriteAnswer, WriteRequest
from engines.kernel.errors import Failure
from engines.providers.writers.dummy import DummyWriter


class WritingContext:
    """Implements of `Context` what the text engine and the director use."""

    def __init__(self, answer: Callable[[WriteRequest], str | Failure] | None = None) -> None:
        self.random = Random(7)
        self.requests: list[WriteRequest] = []
        self._answer = answer
        self._minted = 0

    by_prompt = False
    assets: Any = None
    fonts: Any = None
    kept: Any = {}  # noqa: RUF012

    def mint(self, prefix: str) -> str:
        self._minted += 1
        return f"{prefix}_{self._minted}"

    def write(self, requests: Sequence[WriteRequest]) -> list[WriteAnswer | Failure]:
        self.requests.extend(requests)
        return [self._one(request) for request in requests]

    def _one(self, request: WriteRequest) -> WriteAnswer | Failure:
        if self._answer is None:
            return DummyWriter().write(request)
        answer = self._answer(request)
        if isinstance(answer, Failure):
            return answer
        return WriteAnswer(text=answer, provider="test", model="test")

    def paint(self, requests: Any) -> Any:
        raise AssertionError("a writing stage paints nothing")

    def memo(self, kind: str, key: Any, compute: Callable[[], Any]) -> Any:
        return compute()

    def progress(self, done: int, total: int, item: str = "", cached: bool = False) -> None:
        pass
